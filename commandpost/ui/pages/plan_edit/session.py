"""One sitting at one plan: its steps back and forth, its draft, what the linter says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from commandpost.domain.edit_history import History
from commandpost.domain.plan_lint import lint
from commandpost.domain.plan_record import without_record
from commandpost.ui.pages.call.draft import DraftKeeper
from commandpost.usecases.plan_keeping import draft_body, draft_name, draft_plan
from commandpost.usecases.views.plan_keeping import edit_sheet, finding_rows

if TYPE_CHECKING:
    from commandpost.domain.plan import Plan
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context
    from commandpost.usecases.views.plan_keeping import EditSheet

PAUSE_MILLISECONDS = 300
"""The linter waits until nobody has typed for so long."""


class EditSession(QObject):
    """Holds the plan as it is being edited.

    Signals:
        begun: another text is up from here on: everything is drawn anew.
        changed: the plan is another now, by typing or by a step back or forth.
        linted: the findings of the plan as it stands, as rows.
        came_back: a draft kept at that moment is up again.
    """

    begun = Signal()
    changed = Signal()
    linted = Signal(object)
    came_back = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._history: History | None = None
        self._keeper: DraftKeeper | None = None
        self.sheet: EditSheet | None = None
        self.base = ""
        self.newest = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MILLISECONDS)
        self._connect()

    @property
    def plan(self) -> Plan:
        """The plan as it stands."""
        assert self._history is not None
        return self._history.now

    @property
    def unsaved(self) -> bool:
        """Whether it says something else than the revision it began from."""
        return self.sheet is not None and without_record(self.plan) != without_record(
            self.sheet.plan
        )

    @property
    def steps(self) -> tuple[bool, bool]:
        """Whether there is a step back, and one forth."""
        history = self._history
        return (bool(history.past), bool(history.future)) if history else (False, False)

    def open(self, plan: str) -> None:
        """Edit that plan; the one already in hand stays as it is."""
        if self.sheet is None or self.sheet.plan.id != plan:
            self.keep()
            self._context.bridge.ask(edit_sheet, plan, then=self._begin)

    def look(self) -> None:
        """Ask whether another revision came in force meanwhile."""
        if self.sheet is not None:
            self._context.bridge.ask(edit_sheet, self.sheet.plan.id, then=self._compare)

    def change(self, plan: Plan, mark: str = "") -> None:
        """The plan is this now; typing of one ``mark`` is one step."""
        if self._history is not None and plan != self.plan:
            self._history = self._history.push(plan, mark)
            self._moved()

    def settle(self) -> None:
        """What is typed from now on is a step of its own."""
        if self._history is not None:
            self._history = self._history.settled()

    def undo(self) -> None:
        """One step back."""
        if self._history is not None and self._history.past:
            self._history = self._history.undo()
            self._moved()

    def redo(self) -> None:
        """One step forth again."""
        if self._history is not None and self._history.future:
            self._history = self._history.redo()
            self._moved()

    def discard(self) -> None:
        """Back to the revision it began from; one step, so it can be taken back too."""
        if self.sheet is not None:
            self.settle()
            self.change(self.sheet.plan)

    def rest_on(self, revision: str) -> None:
        """The changes were held against that revision: they are made to it from now on."""
        self.base = revision

    def saved(self) -> None:
        """A revision came of it: the draft goes, the new revision is read."""
        assert self.sheet is not None
        if self._keeper is not None:
            self._keeper.drop()
        plan, self.sheet = self.sheet.plan.id, None
        self._context.bridge.ask(edit_sheet, plan, then=self._begin)

    def keep(self) -> None:
        """Write what is not written yet."""
        if self._keeper is not None:
            self._keeper.keep()

    def pause(self) -> None:
        """It is on its way to become a revision."""
        if self._keeper is not None:
            self._keeper.pause()

    def check(self) -> None:
        """Ask the linter now."""
        if self.sheet is not None:
            found = lint(self.plan, self.sheet.catalogue)
            self.linted.emit(finding_rows(self.plan, found))

    def _begin(self, sheet: EditSheet) -> None:
        self.sheet, self._history = sheet, History(sheet.plan)
        self.base = self.newest = sheet.revision
        if self._keeper is not None:
            self._keeper.deleteLater()
        name = draft_name(sheet.plan.id)
        self._keeper = DraftKeeper(self._context.bridge, name, self._to_keep, self)
        self._connect_keeper(self._keeper)
        self.begun.emit()
        self.check()
        self._keeper.look()

    def _compare(self, sheet: EditSheet) -> None:
        if self.sheet is None or sheet.plan.id != self.sheet.plan.id:
            return
        self.newest = sheet.revision
        if sheet.revision != self.base:
            if self.unsaved:
                self.changed.emit()
            else:
                self._begin(sheet)

    def _moved(self) -> None:
        self.changed.emit()
        self._timer.start()
        if self._keeper is not None:
            self._keeper.touch()

    def _to_keep(self) -> dict[str, Any]:
        return draft_body(self.base, self.plan) if self.unsaved else {}

    def _found(self, body: dict[str, Any], when: Instant) -> None:
        kept = draft_plan(body)
        if kept is None or self.sheet is None or kept[1].id != self.sheet.plan.id:
            return
        self.base = kept[0]
        self.change(kept[1])
        self.settle()
        self.came_back.emit(when)

    def _connect(self) -> None:
        self._timer.timeout.connect(self.check)

    def _connect_keeper(self, keeper: DraftKeeper) -> None:
        keeper.found.connect(self._found)
