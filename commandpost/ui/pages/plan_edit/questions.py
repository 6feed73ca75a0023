"""What the editor asks before it acts: why, which level, which older text, a copy's name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from commandpost.domain.plan_edit import Place, add_level
from commandpost.domain.times import full
from commandpost.ui.pages.plan_edit.save_dialog import SaveDialog
from commandpost.ui.pages.plan_edit.small_dialogs import CopyDialog, LevelDialog, RevisionsDialog
from commandpost.usecases.desk import new_id
from commandpost.usecases.plan_keeping import copy_plan, revise_plan
from commandpost.usecases.station import station_profile
from commandpost.usecases.views.library import plan_text
from commandpost.usecases.views.plan_keeping import revision_rows, save_preview

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from commandpost.domain.changes import Changes
    from commandpost.domain.errors import OperatorError
    from commandpost.domain.ids import Id
    from commandpost.domain.levels import ResponseLevel
    from commandpost.domain.plan import Plan
    from commandpost.domain.plan_record import Reason
    from commandpost.domain.station import StationProfile
    from commandpost.ui.context import Context
    from commandpost.ui.dialogs.intent_dialog import IntentDialog
    from commandpost.ui.pages.plan_edit.session import EditSession
    from commandpost.usecases.views.plan_keeping import RevisionRow, SavePreview


class EditQuestions(QObject):
    """Opens one dialog at a time over the page, and does what it answers.

    Signals:
        said: a sentence for the head of the page; empty takes the last one away.
        level_added: the ``Place`` of a new level.
    """

    said = Signal(str)
    level_added = Signal(object)

    def __init__(self, context: Context, session: EditSession, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._session = session
        self._page = page
        self.dialog: IntentDialog | None = None

    def save(self) -> None:
        """Show what changes, then ask why."""
        if self._session.sheet is None:
            return
        if not self._session.unsaved:
            self._context.messages.inform(self.tr("Nothing was changed."))
            return
        plan, base = self._session.plan, self._session.base
        self._context.bridge.ask(save_preview, plan, base, then=partial(self._ask_why, plan))

    def add_level(self) -> None:
        """Which hazard and level."""
        if self._session.sheet is not None:
            self._open(LevelDialog(self._page, self._session.plan), self._add_level)

    def show_revisions(self) -> None:
        """The plan's life; an older text may come back from it."""
        if self._session.sheet is not None:
            plan = self._session.plan.id
            self._context.bridge.ask(revision_rows, plan, then=self._list_revisions)

    def copy(self) -> None:
        """What a plan that begins as this one is called."""
        if self._session.sheet is not None:
            self._context.bridge.ask(station_profile, then=self._ask_copy)

    def _ask_why(self, plan: Plan, preview: SavePreview) -> None:
        dialog = SaveDialog(self._page, preview, self._context.clock.offset)
        self._open(dialog, partial(self._revise, plan, preview.standing))

    def _revise(self, plan: Plan, base: str, answer: tuple[Reason, tuple[str, ...]]) -> None:
        self._session.pause()
        then, failed = self._saved, self._refuse
        self._context.bridge.do(revise_plan, plan, base, *answer, then=then, failed=failed)

    def _saved(self, _: Changes) -> None:
        self._close()
        self.said.emit("")
        self._session.saved()
        self._context.messages.inform(
            self.tr("The new revision is in force. Responses that run keep theirs.")
        )

    def _refuse(self, error: OperatorError) -> None:
        if self.dialog is not None:
            self.dialog.refuse(error)
        else:
            self._context.messages.refuse(error)

    def _add_level(self, answer: tuple[str, ResponseLevel]) -> None:
        self._close()
        plan = add_level(self._session.plan, *answer)
        self._session.settle()
        self._session.change(plan)
        made = plan.definition(*answer)
        if made is not None:
            self.level_added.emit(Place("levels", index=plan.levels.index(made)))

    def _list_revisions(self, rows: tuple[RevisionRow, ...]) -> None:
        look, offset = self._context.look, self._context.clock.offset
        self._open(RevisionsDialog(self._page, rows, look, offset), self._fetch_older)

    def _fetch_older(self, row: RevisionRow) -> None:
        self._close()
        then = partial(self._bring_back, row)
        self._context.bridge.ask(plan_text, row.hash, then=then, owner=self)

    def _bring_back(self, row: RevisionRow, plan: Plan) -> None:
        self._session.settle()
        self._session.change(plan)
        words = self.tr("The text of {when} is up; Ctrl+S puts it in force, Ctrl+Z goes back.")
        self.said.emit(words.format(when=full(row.recorded_at, self._context.clock.offset)))

    def _ask_copy(self, station: StationProfile | None) -> None:
        region = station.region if station is not None else ""
        self._open(CopyDialog(self._page, self._session.plan, region), self._make_copy)

    def _make_copy(self, answer: tuple[str, str, str]) -> None:
        assert self._session.sheet is not None
        title, region, issuer = answer
        model, made = self._session.sheet.revision, new_id()
        self._context.bridge.do(
            copy_plan,
            model,
            made,
            title=title,
            region=region,
            issuer=issuer,
            then=partial(self._copied, made),
            failed=self._refuse,
        )

    def _copied(self, made: Id, _: Changes) -> None:
        self._close()
        self._session.open(made)

    def _open(self, dialog: IntentDialog, answered: Callable[[Any], None]) -> None:
        self._close()
        self.dialog = dialog
        self._connect_dialog(dialog, answered)
        dialog.open()

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.close()

    def _forget(self, _: int = 0) -> None:
        self.dialog = None

    def _connect_dialog(self, dialog: IntentDialog, answered: Callable[[Any], None]) -> None:
        dialog.answered.connect(answered)
        dialog.finished.connect(self._forget)
