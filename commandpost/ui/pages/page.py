"""What every page has in common: key, title, icon, interest in changes, actions."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from commandpost.domain.changes import Changes
from commandpost.ui.actions import ActionDef, Scope, build

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from commandpost.domain.ids import Subject
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context


class Page(QWidget):
    """A page of the rail, or (``OVERLAY``) a form that fills the page area until it is left.

    A page is made when it is first shown. ``refresh`` asks the views again through the bridge; the
    window calls it when the page comes up stale and when a change touches ``INTEREST``.
    ``TITLE`` is an English source string, written ``QT_TRANSLATE_NOOP("Pages", …)``.

    Signals:
        subject_changed: another incident is in hand (``Subject``); the log line writes to it.
    """

    subject_changed = Signal(object)

    KEY: ClassVar[str] = ""
    TITLE: ClassVar[str] = ""
    ICON: ClassVar[str] = ""
    OVERLAY: ClassVar[bool] = False
    INTEREST: ClassVar[Changes] = Changes.NOTHING
    ACTIONS: ClassVar[tuple[ActionDef, ...]] = ()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.actions_by_key: dict[str, QAction] = {
            row.key: build(row, self, getattr(self, row.slot))
            for row in self.ACTIONS
            if row.scope is Scope.PAGE
        }

    @classmethod
    def title(cls) -> str:
        """The page's name in the language of the window."""
        return QCoreApplication.translate("Pages", cls.TITLE)

    @classmethod
    def everywhere(cls) -> tuple[ActionDef, ...]:
        """Its actions that work on every page: they open it first."""
        return tuple(row for row in cls.ACTIONS if row.scope is Scope.GLOBAL)

    def refresh(self) -> None:
        """Ask for the rows again; a page without rows has nothing to ask."""

    def show_subject(self, subject: Subject) -> None:
        """Bring that incident, episode, response or shift to the front."""

    def show_item(self, item: str) -> None:
        """Frame that due item of the subject just shown (``task/…``): where the work is."""

    def activated(self) -> None:
        """The page has just come up: put the focus where the work is."""
        self.setFocus()

    def deactivated(self) -> None:
        """The page is about to be hidden; nothing typed may be lost."""

    def tick(self, now: Instant) -> None:
        """Once a second while visible: countdowns."""
