"""F4: the register at the left; at the right the form of what comes in, or the matter framed."""

from __future__ import annotations

from functools import partialmethod
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commandpost.domain.changes import Changes
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.call.draft import DraftKeeper
from commandpost.ui.pages.matter.acting import MatterActing
from commandpost.ui.pages.matter.form import MatterFields
from commandpost.ui.pages.matter.head import RegisterHead
from commandpost.ui.pages.matter.keys import ACTIONS
from commandpost.ui.pages.matter.register import RegisterTable
from commandpost.ui.pages.matter.sheet import MatterView
from commandpost.ui.pages.page import Page
from commandpost.ui.widgets.labels import empty_state, label
from commandpost.ui.widgets.list_beside import FORM, ListBeside
from commandpost.usecases.desk import new_id
from commandpost.usecases.matters import DRAFT, register_matter
from commandpost.usecases.views.duty_desk import DutyDesk, duty_desk
from commandpost.usecases.views.matters import (
    MatterRow,
    MatterSheet,
    Scope,
    matter_sheet,
    register,
    senders,
)
from commandpost.usecases.views.places import Hint, people_hints

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context


class MatterPage(Page):
    """来电来文."""

    KEY = "matter"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Calls and documents")
    ICON = "file-text"
    OVERLAY = True
    INTEREST = Changes.INCOMING | Changes.JOURNAL | Changes.ROSTER
    ACTIONS = ACTIONS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._new = new_id()
        self._sending = False
        self.head = RegisterHead(self.title(), context.look)
        self.table = RegisterTable(context)
        self.form = MatterFields(context)
        self.view = MatterView(context)
        self.handled = label(wrap=True, selectable=True)
        self.acting = MatterActing(context, self)
        teach = self.tr("F4 registers a call, document, fax or notice. Then L tells the leader.")
        nothing = empty_state(self.tr("Nothing is framed"), teach)
        self.beside = ListBeside(self.table, nothing, self.form, self.view)
        self.at_handled = self.beside.add_face(self.handled)
        self.drafts = DraftKeeper(context.bridge, DRAFT, self.form.values, self)
        self._arrange()
        self._connect()
        self.drafts.look()

    # ---- the shell's calls ----

    def refresh(self) -> None:
        """Ask for the register, the matter framed, and whom one may name."""
        bridge = self.context.bridge
        self._ask_register()
        bridge.ask(senders, then=self.form.show_senders)
        bridge.ask(people_hints, then=self._take_people)
        bridge.ask(duty_desk, then=self._take_desk)
        if self.beside.shown is not None:
            self._ask_sheet(self.beside.shown)

    def show_subject(self, subject: Subject) -> None:
        """That matter, in a register that surely holds it."""
        if subject.kind != "matter":
            return
        self.head.choose(Scope.OPEN)
        self.beside.frame(subject.id)
        self.table.setFocus()

    def activated(self) -> None:
        """Half-typed input first, else the register."""
        self.beside.rest()

    def deactivated(self) -> None:
        """What is typed stays in the form, and on disk."""
        self.drafts.keep()

    def tick(self, now: Instant) -> None:
        """What is owed counts down."""
        self.view.tick(now)

    # ---- what the keys do ----

    def begin(self) -> None:
        """F4: something comes in; what was half typed is still there."""
        self.beside.begin()

    def save(self) -> None:
        """Ctrl+Enter."""
        if self._sending or not self.beside.typing:
            return
        made = self.form.new_matter()
        if made is None:
            words = self.tr("This is no time: write 0312, -15 or 11-22 23:40.")
            self.context.messages.inform(words)
            return
        self._sending = True
        self.drafts.pause()
        self.context.bridge.do(
            register_matter, self._new, made, then=self._registered, failed=self._refused
        )

    def next_part(self) -> None:
        """W."""
        self.head.next_part()

    def search(self) -> None:
        """Ctrl+F."""
        self.head.focus_filter()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the form for the register, then the filter, then the page."""
        if event.key() == Qt.Key.Key_Escape and self.beside.typing:
            self._leave_form()
        elif event.key() == Qt.Key.Key_Escape and self.head.filter.hasFocus():
            self.head.filter.clear()
            self.table.setFocus()
        elif event.key() == Qt.Key.Key_Down and self.head.filter.hasFocus():
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    # ---- inside ----

    def _current_changed(self, row: MatterRow | None) -> None:
        if row is None or self.beside.typing:
            return
        if row.subject is not None:
            self.beside.frame(row.subject.id)
        else:
            self.beside.shown = None
            at = self.context.clock.dated(row.received_at)
            self.handled.setText(f"{at}  {row.unit}\n{row.what}\n\n{row.state}")
            self.beside.turn(self.at_handled)

    def _ask_sheet(self, matter: Id) -> None:
        self.context.bridge.ask(matter_sheet, matter, then=self._show_sheet)

    def _show_sheet(self, sheet: MatterSheet | None) -> None:
        if sheet is not None and sheet.matter.id == self.beside.shown:
            self.view.show_sheet(sheet)
            self.beside.arrived(sheet.matter.id)

    def _ask_register(self) -> None:
        words = self.head.filter.text()
        self.context.bridge.ask(register, self.head.part, words, then=self.beside.show_rows)

    def _take_people(self, people: tuple[Hint, ...]) -> None:
        self.acting.people = people

    def _take_desk(self, desk: DutyDesk) -> None:
        self.acting.leader = desk.leader

    def _registered(self, _changes: Changes) -> None:
        self._sending = False
        self.beside.shown, self._new = self._new, new_id()
        self.form.fill({})
        self.form.say("")
        self.context.messages.inform(self.tr("Registered."))
        self.refresh()
        self.beside.taken()

    def _refused(self, error: OperatorError) -> None:
        self._sending = False
        self.drafts.touch()
        self.context.messages.refuse(error)
        self.form.point_at(error.key.removeprefix("matter.needs_"))

    def _leave_form(self) -> None:
        """What is typed stays; the form is there again with F4."""
        self.drafts.keep()
        self.beside.leave()
        self.table.setFocus()

    def _restore(self, held: dict[str, Any], kept_at: Instant) -> None:
        """A draft comes back, unless something was typed before it arrived."""
        if self.form.values():
            return
        self.form.fill(held)
        at = self.context.clock.near(kept_at)
        self.form.say(self.tr("Brought back what was typed until {time}.").format(time=at))
        self.beside.turn(FORM)

    # ---- steps ----

    def _step(self, name: str) -> None:
        sheet = self.view.sheet
        if not self.beside.framed or sheet is None or self.beside.shown is None:
            self.context.messages.inform(self.tr("Choose a call or document first."))
        elif not self.view.steps[name].isVisibleTo(self.view):
            self.context.messages.inform(self.tr("This step does not fit as it stands now."))
        else:
            self.acting.ask(name, sheet)

    tell = partialmethod(_step, "tell")
    pass_on = partialmethod(_step, "pass_on")
    instruct = partialmethod(_step, "instruct")
    feed_back = partialmethod(_step, "feed_back")
    settle = partialmethod(_step, "settle")
    correct = partialmethod(_step, "correct")
    reopen = partialmethod(_step, "reopen")
    become_incident = partialmethod(_step, "incident")

    def _open_incident(self, incident: Subject) -> None:
        self.context.navigator.open("incident", incident)

    def _arrange(self) -> None:
        self.handled.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.beside.share(6, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.beside, 1)

    def _connect(self) -> None:
        self.head.changed.connect(self._ask_register)
        self.head.new_wanted.connect(self.begin)
        self.table.current_changed.connect(self._current_changed)
        self.beside.wanted.connect(self._ask_sheet)
        self.form.changed.connect(self.drafts.touch)
        self.form.wanted.connect(self.save)
        self.form.left.connect(self._leave_form)
        self.view.step_wanted.connect(self._step)
        self.acting.became.connect(self._open_incident)
        self.drafts.found.connect(self._restore)
