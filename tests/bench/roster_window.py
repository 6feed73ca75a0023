"""The real window while a big workbook is read and compared: the longest it hears no key.

``python -m tests.bench.roster_window FOLDER FILE`` starts the program on that station, opens the
import page, reads the file and prints milliseconds of the longest gap and seconds to the dry run.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def main(folder: str, file: str) -> None:
    from commandpost.bootstrap import ensure

    ensure("program", window=True)
    from commandpost.app import start
    from commandpost.cli.parser import parse

    options = parse(["--data", folder, "--lang", "zh"])
    whole = start.load
    start.load = lambda: _reading(whole(), Path(file))
    sys.exit(start.run_window(options))


def _reading(program_class: type, path: Path) -> type:
    from tests.bench.reading_heart import Heart

    class Reading(program_class):
        def start(self) -> None:
            super().start()
            self.heart = Heart(self, path)

    return Reading


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
