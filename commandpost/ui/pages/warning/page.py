"""F3: warnings at the left; at the right the intake of a notice, or the warning framed."""

from __future__ import annotations

from functools import partial, partialmethod
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commandpost.domain.changes import Changes
from commandpost.domain.ids import Id, Subject
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.call.draft import DraftKeeper
from commandpost.ui.pages.page import Page
from commandpost.ui.pages.warning.intake import WarningIntake
from commandpost.ui.pages.warning.keys import ACTIONS
from commandpost.ui.pages.warning.sheet import WarningView
from commandpost.ui.pages.warning.steps import WarningSteps
from commandpost.ui.pages.warning.warning_list import WarningTable
from commandpost.ui.widgets.labels import button, empty_state, title
from commandpost.ui.widgets.list_beside import FORM, ListBeside
from commandpost.usecases.desk import new_id
from commandpost.usecases.views.duty_desk import DutyDesk, duty_desk
from commandpost.usecases.views.places import Hint, people_hints
from commandpost.usecases.views.warnings import (
    WarningRow,
    WarningSheet,
    warning_list,
    warning_sheet,
)
from commandpost.usecases.warnings import DRAFT, act_on_warning, receive_warning

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.errors import OperatorError
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context

CALLOUT = "callout"
"""The page of call-outs; it is opened with the warning that is the cause."""


class WarningPage(Page):
    """预警接收."""

    KEY = "warning"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Warnings")
    ICON = "urgent"
    OVERLAY = True
    INTEREST = Changes.INCOMING | Changes.TASKS | Changes.ROSTER
    ACTIONS = ACTIONS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._new = new_id()
        self._sending = False
        self.ended = button(self.tr("Those over too"), kind="quiet", key="W")
        self.ended.setObjectName("warnings_ended")
        self.ended.setCheckable(True)
        self.new_button = button(self.tr("Receive"), kind="primary", big=True, key="F3")
        self.new_button.setObjectName("warning_new")
        self.table = WarningTable(context)
        self.intake = WarningIntake(context)
        self.view = WarningView(context)
        self.steps = WarningSteps(context, self)
        teach = self.tr("F3 takes a notice in: paste the release, check what was read, Ctrl+Enter.")
        nothing = empty_state(self.tr("No warning is framed"), teach)
        self.beside = ListBeside(self.table, nothing, self.intake, self.view)
        self.drafts = DraftKeeper(context.bridge, DRAFT, self.intake.values, self)
        self._arrange()
        self._connect()
        self.drafts.look()

    # ---- the shell's calls ----

    def refresh(self) -> None:
        """Ask for the warnings, the one framed, and whom one may name."""
        bridge = self.context.bridge
        bridge.ask(warning_list, open_only=not self.ended.isChecked(), then=self.beside.show_rows)
        bridge.ask(people_hints, then=self._take_people)
        bridge.ask(duty_desk, then=self._take_desk)
        self.intake.ask_hints()
        if self.beside.shown is not None:
            self._ask_sheet(self.beside.shown)

    def show_subject(self, subject: Subject) -> None:
        """That warning."""
        if subject.kind == "warning":
            self._leave_intake()
            self.beside.frame(subject.id)

    def show_item(self, item: str) -> None:
        """A due item that is a task stands in the list of what it obliges."""
        if item.startswith("task/"):
            self.view.tabs.setCurrentIndex(0)
            self.view.tasks.reveal(item.removeprefix("task/"))
            self.view.tasks.view.setFocus()

    def activated(self) -> None:
        """Half-typed input first, else the list."""
        self.beside.rest()

    def deactivated(self) -> None:
        """What is typed stays in the form, and on disk."""
        self.drafts.keep()

    def tick(self, now: Instant) -> None:
        """What is owed counts down."""
        self.view.tick(now)

    # ---- what the keys do ----

    def begin(self) -> None:
        """F3: a notice comes in; what was half typed is still there."""
        self.beside.begin()

    def save(self) -> None:
        """Ctrl+Enter: the notice, or the cancellation, on disk."""
        if self._sending or not self.beside.typing:
            return
        chain, ended = self.intake.chain, self.intake.cancellation()
        if ended is not None and chain is not None:
            self._send(chain.id, act_on_warning, ended)
            return
        made = self.intake.notice()
        if isinstance(made, str):
            self.intake.fields.point_at(made)
            self.context.messages.inform(self.tr("Fill in the framed field first."))
            return
        self._send(chain.id if chain is not None else self._new, receive_warning, made)

    def toggle_alone(self) -> None:
        """Alt+N."""
        self.intake.toggle_alone()

    def toggle_ended(self) -> None:
        """W."""
        self.ended.toggle()

    def call_out(self) -> None:
        """K: the call-out of this warning; its page opens with the warning as its cause."""
        if self._can("call_out") and self.beside.shown is not None:
            self.context.navigator.open(CALLOUT, Subject("warning", self.beside.shown))

    def respond(self) -> None:
        """R: to the responses, where one is activated on the forecast."""
        if self._can("respond"):
            self.context.navigator.open("response")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the intake for the list, then the page."""
        if event.key() == Qt.Key.Key_Escape and self.beside.typing:
            self._leave_intake()
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    # ---- inside ----

    def _can(self, name: str) -> bool:
        sheet = self.view.sheet
        if not self.beside.framed or sheet is None:
            self.context.messages.inform(self.tr("Choose a warning first."))
            return False
        if not self.view.steps[name].isVisibleTo(self.view):
            self.context.messages.inform(self.tr("This warning is over."))
            return False
        return True

    def _step(self, name: str) -> None:
        if name in ("call_out", "respond"):
            (self.call_out if name == "call_out" else self.respond)()
        elif self._can(name) and self.view.sheet is not None:
            self.steps.ask(name, self.view.sheet)

    tell = partialmethod(_step, "tell")
    pass_on = partialmethod(_step, "pass_on")
    cancel = partialmethod(_step, "cancel")
    correct = partialmethod(_step, "correct")

    def _send(self, warning: Id, use_case: Any, intent: Any) -> None:
        """One submission at a time."""
        self._sending = True
        self.drafts.pause()
        then, failed = partial(self._received, warning), self._refused
        self.context.bridge.do(use_case, warning, intent, then=then, failed=failed)

    def _received(self, warning: Id, _changes: Changes) -> None:
        self._sending = False
        self.beside.shown = warning
        self._new = new_id()
        self.intake.fill({})
        self.context.messages.inform(self.tr("Received."))
        self.refresh()
        self.beside.taken()

    def _refused(self, error: OperatorError) -> None:
        self._sending = False
        self.drafts.touch()
        self.context.messages.refuse(error)
        self.intake.fields.point_at(error.key.removeprefix("warning.needs_"))

    def _current_changed(self, row: WarningRow | None) -> None:
        if row is not None and not self.beside.typing:
            self.beside.frame(row.subject.id)

    def _ask_sheet(self, warning: Id) -> None:
        self.context.bridge.ask(warning_sheet, warning, then=self._show_sheet)

    def _show_sheet(self, sheet: WarningSheet | None) -> None:
        if sheet is not None and sheet.subject.id == self.beside.shown:
            self.view.show_sheet(sheet)
            self.beside.arrived(sheet.subject.id)

    def _leave_intake(self) -> None:
        """What is typed stays; the form is there again with F3."""
        self.drafts.keep()
        self.beside.leave()

    def _restore(self, held: dict[str, Any], kept_at: Instant) -> None:
        """A draft comes back, unless something was typed before it arrived."""
        if self.intake.values():
            return
        self.intake.fill(held)
        words = self.tr("Brought back what was typed until {time}.")
        self.intake.say(words.format(time=self.context.clock.near(kept_at)))
        self.beside.turn(FORM)

    def _take_people(self, people: tuple[Hint, ...]) -> None:
        self.steps.people = people
        self.view.tasks.set_people(people)

    def _take_desk(self, desk: DutyDesk) -> None:
        self.steps.leader = desk.leader

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for part in (title(self.title()), self.ended):
            head.addWidget(part)
        head.addStretch()
        head.addWidget(self.new_button)
        self.beside.share(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.beside, 1)

    def _connect(self) -> None:
        self.ended.toggled.connect(lambda _checked: self.refresh())
        self.new_button.clicked.connect(self.begin)
        self.table.current_changed.connect(self._current_changed)
        self.intake.changed.connect(self.drafts.touch)
        self.intake.wanted.connect(self.save)
        self.intake.left.connect(self._leave_intake)
        self.view.step_wanted.connect(self._step)
        self.drafts.found.connect(self._restore)
        self.beside.wanted.connect(self._ask_sheet)
        self.beside.turned.connect(self._make_room)

    def _make_room(self, face: int) -> None:
        """The intake needs more of the width than the list."""
        if face == FORM:
            self.beside.share(2, 3)
        else:
            self.beside.share(1, 1)
