"""Opens the window: the application, the program in it, and its end."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Namespace

    from PySide6.QtWidgets import QApplication


def run_window(options: Namespace) -> int:
    """Run CommandPost's window until it is closed; returns the exit code."""
    from commandpost.app.program import Program
    from commandpost.host.paths import data_dir

    app = application()
    program = Program(
        app,
        data_dir(getattr(options, "data", None)),
        lang=getattr(options, "lang", None) or "",
        theme=getattr(options, "theme", None) or "",
    )
    program.crash.install()
    try:
        program.start()
        return int(app.exec())
    finally:
        program.close()
        program.crash.remove()


def application() -> QApplication:
    """The one QApplication of the process."""
    from PySide6.QtWidgets import QApplication

    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("CommandPost")
    app.setApplicationDisplayName("CommandPost 指挥所")
    return app
