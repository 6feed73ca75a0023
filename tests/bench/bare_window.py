"""An empty window in a process that has the same libraries loaded: what any start costs at least.

``python -m tests.bench.bare_window`` prints the monotonic time of its first painting and ends.
"""

from __future__ import annotations

import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import sqlcipher3
import sqlite_utils
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow


class Painted(QObject):
    """Ends the process, as it stands, once the window was painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint:
            print(time.monotonic(), len(sys.modules), flush=True)
            os._exit(0)
        return False


def main() -> None:
    assert sqlcipher3
    assert sqlite_utils
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1366, 768)
    watch = Painted(window)
    window.installEventFilter(watch)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
