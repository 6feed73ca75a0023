"""The door for bugs: writes a crash log, says so in a bar, and keeps the window standing."""

from __future__ import annotations

import sys
import threading
import traceback
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qVersion

from commandpost import __version__

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from commandpost.ui.messages import Messages

FOLDER = "logs"
KEPT = 50


class CrashDoor:
    """Takes over the three places where an unexpected failure surfaces, until ``remove``."""

    def __init__(self, messages: Messages, data_dir: Path) -> None:
        self._messages = messages
        self._folder = data_dir / FOLDER
        self._before = (sys.excepthook, threading.excepthook)
        self._qt_before: Callable[..., object] | None = None
        self._number = 0

    def install(self) -> None:
        """From now on bugs are logged and shown."""
        sys.excepthook = self.bug
        threading.excepthook = self._thread_bug
        self._qt_before = qInstallMessageHandler(self._qt_message)

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(self._qt_before)

    def bug(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an exception nobody expected and say so; a keyboard interrupt ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
            return
        told = "".join(traceback.format_exception(kind, error, trace))
        log = self._write("crash", told)
        sys.stderr.write(told)
        self._messages.bug(kind.__name__, log)

    def _thread_bug(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.bug(args.exc_type, args.exc_value, args.exc_traceback)

    def _qt_message(self, kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            return
        place = f"{context.file or ''}:{context.line or ''} {context.category or ''}"
        sys.stderr.write(f"{words}\n")
        if kind is QtMsgType.QtWarningMsg:
            return
        self._messages.bug("Qt", self._write("qt", f"{kind.name} {place}\n{words}\n"))

    def _write(self, name: str, told: str) -> Path | None:
        """The log's file, or None when even that cannot be written."""
        import platform

        now = datetime.now(UTC)
        self._number += 1
        file = self._folder / f"{name}-{now:%Y%m%d-%H%M%S}-{self._number:03d}.txt"
        head = f"CommandPost {__version__}, Python {sys.version}, Qt {qVersion()}, "
        head += f"{platform.platform()}, {now:%Y-%m-%d %H:%M:%S} UTC\n\n"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            file.write_text(head + told, "utf-8")
            for old in sorted(self._folder.glob("*.txt"), key=_age)[:-KEPT]:
                old.unlink()
        except OSError:
            return None
        return file


def _age(file: Path) -> float:
    return file.stat().st_mtime
