"""The stage: the real program on a folder of its own, pictures numbered, questions to the desk."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO, TypeVar

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from commandpost.app.program import Program
from commandpost.app.start import application
from commandpost.app.tour.clock import TourClock
from commandpost.app.tour.hands import TourFailedError, find, wait, wait_until
from commandpost.domain.times import CHINA_OFFSET, Instant, instant_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from commandpost.domain.ids import Subject
    from commandpost.ui.pages.page import Page

W = TypeVar("W", bound="QWidget")

SIZE = (1366, 768)
SETTLING = 60
UNSUPPORTED = "This plugin does not support"


@dataclass
class Stage:
    """What the scenes share; ``found`` remembers ids from one scene to the next."""

    out: Path
    lang: str
    theme: str
    clock: TourClock
    told: TextIO
    program: Program = field(init=False)
    opened: bool = False
    hooks: tuple[Any, Any] = field(init=False)
    found: dict[str, Any] = field(default_factory=dict)
    pictures: list[str] = field(default_factory=list)
    mistakes: list[BaseException] = field(default_factory=list)
    began: float = field(default_factory=time.monotonic)

    @property
    def data(self) -> Path:
        """The station's folder of this tour."""
        return self.out / "station"

    def open(self) -> None:
        """Open the program as ``commandpost`` does, at the tour's clock."""
        self.program = Program(
            application(), self.data, lang=self.lang, theme=self.theme, clock=self.clock
        )
        self.hooks = sys.excepthook, threading.excepthook
        sys.excepthook = self._note
        threading.excepthook = lambda made: self._note(made.exc_type, made.exc_value, None)
        qInstallMessageHandler(self._hear)
        self.opened = True
        self.program.window.resize(*SIZE)
        self.program.start()
        self.settle()

    def _note(self, _kind: object, mistake: BaseException | None, _trace: object) -> None:
        if mistake is not None:
            self.mistakes.append(mistake)

    def _hear(self, kind: QtMsgType, _where: object, words: str | None) -> None:
        """A warning of Qt's is a mistake too; what an off-screen platform cannot do is not."""
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) or UNSUPPORTED in (words or ""):
            return
        self.mistakes.append(TourFailedError(f"Qt says: {words}"))

    def close(self) -> None:
        """Close the program; the file is let go, and mistakes are told as anywhere again."""
        if not self.opened:
            return
        self.opened = False
        try:
            self.program.window.close()
            self.program.close()
        finally:
            sys.excepthook, threading.excepthook = self.hooks
            qInstallMessageHandler(None)

    def settle(self) -> None:
        """Wait until every question is answered and the window has drawn itself.

        A mistake of the program that a slot would swallow ends the tour here.
        """
        bridge = self.program.context.bridge
        wait(SETTLING)
        wait_until(lambda: not bridge.busy, "the desk's answers")
        if QApplication.activeWindow() is None:
            self.program.window.activateWindow()
        wait(SETTLING)
        wait_until(lambda: not bridge.busy, "the desk's answers")
        if self.mistakes:
            raise self.mistakes[0]

    def at(self, day: int, hour: int, minute: int) -> None:
        """It is now that minute of the tour's November 2026."""
        self.clock.until(instant(day, hour, minute))
        self.program.window.ask_banner()
        self.settle()

    def page(self, key: str, subject: Subject | None = None) -> Page:
        """Go to a page (the rail and the lists do the same)."""
        self.program.context.navigator.open(key, subject)
        wait_until(lambda: self._current() == key, f"page {key}")
        self.settle()
        page = self.program.window.stack.current
        assert page is not None
        return page

    def _current(self) -> str:
        page = self.program.window.stack.current
        return page.KEY if page is not None else ""

    def current(self) -> Page:
        """The page that is up."""
        page = self.program.window.stack.current
        if page is None:
            raise TourFailedError("no page is up")
        return page

    def find(self, kind: type[W], name: str) -> W:
        """A visible widget of the window by its name."""
        return find(self.program.window, kind, name)

    def ask(self, question: Callable[..., Any], *args: Any, **kw: Any) -> Any:
        """Put a question to the desk through the bridge, as pages do, and wait for the answer."""
        got: list[Any] = []
        self.program.context.bridge.ask(question, *args, then=got.append, **kw)
        wait_until(lambda: bool(got), f"an answer to {question.__name__}")
        return got[0]

    def check(self, holds: bool, what: str) -> None:
        """Fail loudly when a step is not what it should be."""
        if not holds:
            raise TourFailedError(what)

    def snap(self, name: str, widget: QWidget | None = None) -> None:
        """Save what the screen shows as the next numbered picture, and say so."""
        self.settle()
        number = len(self.pictures) + 1
        file = f"{number:02d}-{name}.png"
        target = self.out / file
        shown = (widget or self.program.window).grab()
        if shown.isNull() or not shown.save(str(target)):
            raise TourFailedError(f"picture {file} cannot be saved")
        self.pictures.append(file)
        self._tell(file)

    def _tell(self, file: str) -> None:
        self.told.write(f"  {file}  ({time.monotonic() - self.began:.1f} s)\n")
        self.told.flush()

    def snap_dialog(self, name: str, dialog: QWidget) -> None:
        """The window with the dialog over it, as the operator sees both."""
        from PySide6.QtGui import QPainter

        self.settle()
        window = self.program.window
        whole = window.grab()
        inner = dialog.grab()
        painter = QPainter(whole)
        left = max(0, (window.width() - dialog.width()) // 2)
        top = max(0, (window.height() - dialog.height()) // 2)
        painter.drawPixmap(left, top, inner)
        painter.setPen(self.program.context.look.theme.colour("line"))
        painter.drawRect(left, top, inner.width() - 1, inner.height() - 1)
        painter.end()
        number = len(self.pictures) + 1
        file = f"{number:02d}-{name}.png"
        if not whole.save(str(self.out / file)):
            raise TourFailedError(f"picture {file} cannot be saved")
        self.pictures.append(file)
        self._tell(file)


def instant(day: int, hour: int, minute: int) -> Instant:
    """A minute of the tour's November 2026, by the demo county's clock."""
    moment = datetime(2026, 11, day, hour, minute)  # noqa: DTZ001 - read at the station's offset
    return instant_of(moment, CHINA_OFFSET)
