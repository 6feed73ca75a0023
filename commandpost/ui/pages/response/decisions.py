"""Opens the dialogs in which people decide about a response, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from commandpost.domain.ids import Id, Subject
from commandpost.ui.dialogs.activate import ActivateDialog
from commandpost.ui.dialogs.assess import AssessDialog
from commandpost.ui.dialogs.change_level import ChangeLevelDialog
from commandpost.ui.dialogs.new_task import NewTaskDialog
from commandpost.ui.dialogs.pictures import PicturesDialog
from commandpost.ui.dialogs.rhythm import rhythm_dialog
from commandpost.ui.dialogs.sign_notice import SignNoticeDialog
from commandpost.ui.dialogs.superior import SuperiorDialog
from commandpost.ui.dialogs.terminate import TerminateDialog

if TYPE_CHECKING:
    from commandpost.domain.entries.episode import Answer
    from commandpost.domain.superior import Superior
    from commandpost.ui.context import Context
    from commandpost.usecases.views.ladder import Ladder
    from commandpost.usecases.views.response_sheet import ResponseSheet


class Decisions(QObject):
    """Knows which dialog belongs to which wish.

    Signals:
        closed: a dialog is gone; carries the ``Subject`` to look at now, or None for the same.
    """

    closed = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._parent = parent
        self.dialog: QDialog | None = None

    def activate(self, episode: Id | None, plan: str = "", ladder: Ladder | None = None) -> None:
        """Start a response; without an episode it is one on a forecast."""
        level = ladder.proposed if ladder else None
        dialog = ActivateDialog(self._context, self._parent, episode, plan, level)
        self._open(dialog, Subject("response", dialog.response))

    def start_or_raise(self, episode: Id | None, ladder: Ladder) -> None:
        """What the first of the three answers means for that ladder."""
        if ladder.response is None or ladder.level is None:
            self.activate(episode, ladder.plan, ladder)
            return
        reached = ladder.proposed
        level = reached if reached is not None and reached > ladder.level else None
        self._open(ChangeLevelDialog(self._context, self._parent, ladder.response, level))

    def pictures(self, sheet: ResponseSheet | None) -> None:
        """Levels, tasks and figures in pictures; a superior's response has none of its own."""
        if sheet is not None and sheet.superior is None:
            self._open(PicturesDialog(self._context, self._parent, sheet.subject))

    def assess(self, episode: Id, ladder: Ladder, answer: Answer) -> None:
        """Not now, or asking."""
        self._open(AssessDialog(self._context, self._parent, episode, ladder, answer))

    def record_superior(self) -> None:
        """A superior's notice came in."""
        dialog = SuperiorDialog(self._context, self._parent)
        self._open(dialog, Subject("superior", dialog.superior))

    def change_level(self, sheet: ResponseSheet | None) -> None:
        """Raise or lower by hand; a superior's by its next notice."""
        if sheet is None:
            return
        if sheet.superior is not None:
            self._change_superior(sheet.superior, ending=False)
        elif sheet.response is not None and sheet.response.running:
            self._open(ChangeLevelDialog(self._context, self._parent, sheet.response.id))

    def sign(self, sheet: ResponseSheet | None) -> None:
        """The notice was signed; also after the end, for paper follows slowly."""
        response = sheet.response if sheet else None
        if response is not None and response.signed_at is None:
            self._open(SignNoticeDialog(self._context, self._parent, response.id))

    def set_rhythm(self, sheet: ResponseSheet | None) -> None:
        """Duty and reports otherwise than the level's table says."""
        response = sheet.response if sheet else None
        if response is not None and response.running:
            self._open(rhythm_dialog(self._context, self._parent, response))

    def terminate(self, sheet: ResponseSheet | None) -> None:
        """End it; a superior's by its next notice."""
        if sheet is None:
            return
        if sheet.superior is not None:
            self._change_superior(sheet.superior, ending=True)
        elif sheet.response is not None and sheet.response.running:
            self._open(TerminateDialog(self._context, self._parent, sheet.response.id))

    def add_task(self, sheet: ResponseSheet | None) -> None:
        """A task the plan does not have."""
        listed = (sheet.response or sheet.superior) if sheet else None
        if sheet is not None and listed is not None and listed.running:
            self._open(NewTaskDialog(self._context, self._parent, sheet.subject))

    def _change_superior(self, superior: Superior, *, ending: bool) -> None:
        if superior.running:
            self._open(SuperiorDialog(self._context, self._parent, superior, ending))

    def _open(self, dialog: QDialog, leads_to: Subject | None = None) -> None:
        self.dialog = dialog
        self._connect_dialog(dialog, leads_to)
        dialog.open()

    def _connect_dialog(self, dialog: QDialog, leads_to: Subject | None) -> None:
        dialog.finished.connect(lambda code: self._done(dialog, leads_to if code else None))

    def _done(self, dialog: QDialog, leads_to: Subject | None) -> None:
        self.dialog = None
        dialog.deleteLater()
        self.closed.emit(leads_to)
