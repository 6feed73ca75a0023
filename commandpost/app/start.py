"""Opens the window: the application, the program in it, and its end."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Namespace

    from PySide6.QtWidgets import QApplication

    from commandpost.app.program import Program


def run_window(options: Namespace) -> int:
    """Run CommandPost's window until it is closed; returns the exit code."""
    from commandpost.host.paths import data_dir

    gc.disable()  # nothing that is made while starting is garbage: 30 ms
    program_class = load()
    app = application()
    program = program_class(
        app,
        data_dir(getattr(options, "data", None)),
        lang=getattr(options, "lang", None) or "",
        theme=getattr(options, "theme", None) or "",
    )
    program.crash.install()
    try:
        program.start()
        _collect_again_soon()
        return int(app.exec())
    finally:
        program.close()
        program.crash.remove()


_WITHOUT_QT = (
    "desk",
    "safety",
    "station",
    "views.banner",
    "views.duty_desk",
    "views.logbook",
    "views.todo",
)


def load() -> type[Program]:
    """Load the program's modules: data first, then the window.

    Once PySide6 is there it reads the source of every new module (it looks for ``__feature__``);
    measured: 43 ms of 490.
    """
    for name in _WITHOUT_QT:
        import_module(f"commandpost.usecases.{name}")
    from commandpost.app.program import Program

    return Program


def _collect_again_soon() -> None:
    """Collect garbage again once the window stands, leaving alone all that it is made of.

    A full collection over every module takes 40 ms in which no key is heard.
    """
    from PySide6.QtCore import QTimer

    def collect() -> None:
        gc.freeze()
        gc.enable()

    QTimer.singleShot(2_000, collect)


def application() -> QApplication:
    """The one QApplication of the process."""
    from PySide6.QtWidgets import QApplication

    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("CommandPost")
    app.setApplicationDisplayName("CommandPost 指挥所")
    return app
