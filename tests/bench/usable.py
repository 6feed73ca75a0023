"""The real program, ended the moment it is usable: shown, desk open, first page answered, painted.

``python -m tests.bench.usable FOLDER`` starts as ``commandpost --data FOLDER`` does (setup check,
command line, window) and prints the monotonic time of that moment.
"""

from __future__ import annotations

import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def main(folder: str) -> None:
    from commandpost.bootstrap import ensure

    ensure("program", window=True)
    from commandpost.cli.parser import parse

    options = parse(["--data", folder, "--lang", "zh"])
    from commandpost.app import start

    whole = start.load
    start.load = lambda: _ending_when_usable(whole())
    sys.exit(start.run_window(options))


def _ending_when_usable(program_class: type) -> type:
    from PySide6.QtCore import QTimer

    class Watched(program_class):
        def start(self) -> None:
            super().start()
            self.idle = 0
            self.watch = QTimer(self)  # of no interval: it comes up when nothing else is to be done
            self.watch.timeout.connect(self.look)
            self.watch.start(0)

        def look(self) -> None:
            self.idle = 0 if self.context.bridge.busy else self.idle + 1
            if self.idle < 2 or not self.window.view.station:
                return
            self.window.repaint()
            print(time.monotonic(), len(sys.modules), flush=True)
            os._exit(0)

    return Watched


if __name__ == "__main__":
    main(sys.argv[1])
