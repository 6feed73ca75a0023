"""The duty page: to-do list on the left; on the right panels, the log of this shift below them."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from commandpost.domain.changes import Changes
from commandpost.domain.ids import Id
from commandpost.ui.actions import ActionDef
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.duty.callouts import CalloutPanel
from commandpost.ui.pages.duty.doors import Doors
from commandpost.ui.pages.duty.incoming import IncomingPanel
from commandpost.ui.pages.duty.opening import open_due
from commandpost.ui.pages.duty.rounds_panel import RoundsPanel
from commandpost.ui.pages.duty.running import RunningPanel
from commandpost.ui.pages.duty.shift_form import ShiftForm
from commandpost.ui.pages.duty.shift_log import ShiftLog
from commandpost.ui.pages.duty.todo_list import REMINDER, TodoList
from commandpost.ui.pages.page import Page
from commandpost.ui.widgets.labels import button, chip, empty_state, label, section, set_chip
from commandpost.usecases.log import settle_reminder
from commandpost.usecases.views.duty_desk import DutyDesk, duty_desk
from commandpost.usecases.views.todo import TodoRow, todo

if TYPE_CHECKING:
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context
    from commandpost.ui.pages.duty.panel import DutyPanel

LIST, QUIET, NOTHING_DUE = range(3)
PANELS: tuple[type[DutyPanel], ...] = (
    RunningPanel,
    CalloutPanel,
    RoundsPanel,
    IncomingPanel,
    ShiftLog,
)
"""The right column from top to bottom."""


class DutyPage(Page):
    """值班台."""

    KEY = "duty"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Duty desk")
    ICON = "home"
    INTEREST = reduce(
        or_,
        (panel.INTEREST for panel in PANELS),
        Changes.REPORTING | Changes.TASKS | Changes.DUTY | Changes.STATION | Changes.ROSTER,
    )
    ACTIONS = (
        ActionDef(
            "duty.other_posts",
            QT_TRANSLATE_NOOP("Actions", "Show other posts' tasks too"),
            "A",
            "toggle_other_posts",
        ),
        ActionDef(
            "duty.settle",
            QT_TRANSLATE_NOOP("Actions", "Settle the framed reminder"),
            "S",
            "settle",
        ),
        ActionDef(
            "duty.postpone",
            QT_TRANSLATE_NOOP("Actions", "Put the framed item off, until a time"),
            "P",
            "postpone",
        ),
        ActionDef(
            "duty.correct",
            QT_TRANSLATE_NOOP("Actions", "Correct the framed line of the log"),
            "E",
            "correct",
        ),
        ActionDef(
            "duty.search",
            QT_TRANSLATE_NOOP("Actions", "Search the log"),
            "Ctrl+F",
            "search",
        ),
        ActionDef(
            "duty.whole_log",
            QT_TRANSLATE_NOOP("Actions", "Show the log of earlier shifts too"),
            "W",
            "toggle_whole_log",
        ),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._quiet = False
        self._arriving = False
        self.shift_form = ShiftForm(context)
        self.on_duty = label(tone="quiet")
        self.on_duty.setObjectName("on_duty")
        self.overdue = chip(tone="overdue")
        self.overdue.setObjectName("overdue_count")
        self.other_posts = button(self.tr("Other posts' tasks too"), kind="quiet", key="A")
        self.other_posts.setObjectName("other_posts")
        self.other_posts.setCheckable(True)
        self.todo = TodoList(context)
        self.take_call = button(self.tr("Take a call"), kind="primary", big=True, key="F2")
        self.take_call.setObjectName("take_call")
        self.hand_over = button(self.tr("Hand over"), big=True, key="F9")
        self.hand_over.setObjectName("hand_over")
        self.settle_button = button(self.tr("Settle the reminder"), big=True, key="S")
        self.settle_button.setObjectName("settle")
        self.postpone_button = button(self.tr("Put off…"), big=True, key="P")
        self.postpone_button.setObjectName("postpone")
        self.panels = {panel: panel(context) for panel in PANELS}
        self._middle = QStackedWidget()
        self._arrange()
        self._connect()
        self.shift_form.hide()

    @property
    def log(self) -> ShiftLog:
        """The panel that keys of the page work in."""
        found = self.panels[ShiftLog]
        assert isinstance(found, ShiftLog)
        return found

    # ---- the shell's calls ----

    def refresh(self) -> None:
        """Ask for everything on the page."""
        bridge = self.context.bridge
        bridge.ask(duty_desk, then=self._show_desk)
        bridge.ask(todo, desk_only=not self.other_posts.isChecked(), then=self._show_todo)
        for panel in self.panels.values():
            panel.refresh()

    def activated(self) -> None:
        """The to-do list is where the work is."""
        self._arriving = True
        self._find_focus()

    def tick(self, now: Instant) -> None:
        """The countdowns move; the store is not asked."""
        self.todo.tick()
        self._count_overdue(now)
        for panel in self.panels.values():
            panel.tick(now)

    # ---- what the keys do ----

    def toggle_other_posts(self) -> None:
        """A."""
        self.other_posts.toggle()

    def toggle_whole_log(self) -> None:
        """W."""
        self.log.whole_button.toggle()

    def settle(self) -> None:
        """S: the framed reminder is done."""
        row = self.todo.current_row()
        if row is not None and row.kind == REMINDER:
            entry = Id(row.item.removeprefix(f"{REMINDER}/"))
            self.context.bridge.do(settle_reminder, row.subject, entry)
        else:
            self.context.messages.inform(self.tr("Only a reminder is settled here; Enter opens."))

    def postpone(self) -> None:
        """P: the framed item comes back at a time."""
        from commandpost.ui.dialogs.postpone import PostponeDialog

        row = self.todo.current_row()
        if row is not None:
            PostponeDialog(self.context, self, row).open()

    def correct(self) -> None:
        """E."""
        self.log.correct()

    def search(self) -> None:
        """Ctrl+F."""
        self.log.focus_search()

    # ---- inside ----

    def _show_desk(self, desk: DutyDesk) -> None:
        self._quiet = desk.quiet
        if self.shift_form.left_behind(desk.shift is None):
            self._come_on_duty()
        self.hand_over.setEnabled(desk.shift is not None)
        if desk.shift is None or desk.since is None:
            self.on_duty.clear()
            self.shift_form.propose(desk.officer, desk.leader)
        else:
            words = self.tr("On duty since {time}: {officer}, leader {leader}")
            since = self.context.clock.dated(desk.since)
            told = words.format(time=since, officer=desk.officer, leader=desk.leader or "—")
            self.on_duty.setText(told + self._relief(desk))
        self._choose_middle()

    def _relief(self, desk: DutyDesk) -> str:
        if desk.relief is None or desk.relief_at is None:
            return ""
        words = self.tr("; next {time}: {officer}")
        officer = desk.relief or self.tr("nobody planned")
        return words.format(time=self.context.clock.near(desk.relief_at), officer=officer)

    def _show_todo(self, rows: tuple[TodoRow, ...]) -> None:
        self.todo.show_todo(rows)
        self._count_overdue(self.context.clock.now())
        self._choose_middle()
        self._current_changed(self.todo.current_row())
        if self._arriving and self.take_call.hasFocus():
            self._find_focus()
        self._arriving = False

    def _come_on_duty(self) -> None:
        """The form goes; the answers to what changed are on their way."""
        self._arriving = True
        self.take_call.setFocus()

    def _find_focus(self) -> None:
        """Coming on duty first, then what is due, else the call that may come."""
        target: QWidget = self.todo if self.todo.rows else self.take_call
        (self.shift_form.officer if self.shift_form.isVisibleTo(self) else target).setFocus()

    def _choose_middle(self) -> None:
        nothing = QUIET if self._quiet else NOTHING_DUE
        self._middle.setCurrentIndex(LIST if self.todo.rows else nothing)

    def _count_overdue(self, now: Instant) -> None:
        number = self.todo.overdue(now)
        words = self.tr("{number} overdue").format(number=number) if number else ""
        if self.overdue.text() != words:
            set_chip(self.overdue, words, "overdue")

    def _current_changed(self, row: TodoRow | None) -> None:
        self.settle_button.setVisible(row is not None and row.kind == REMINDER)
        self.postpone_button.setVisible(row is not None)

    def _arrange(self) -> None:
        sides = QHBoxLayout(self)
        sides.setContentsMargins(16, 8, 16, 8)
        sides.setSpacing(16)
        sides.addLayout(self._left(), 6)
        sides.addLayout(self._right(), 5)

    def _left(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        for part in (section(self.tr("To do")), self.overdue):
            head.addWidget(part)
        head.addStretch()
        head.addWidget(self.other_posts)
        self._middle.addWidget(self.todo)
        quiet = self.tr("F2 takes a call. What becomes due stands here, what hurts first on top.")
        self._middle.addWidget(empty_state(self.tr("Nothing is going on"), quiet))
        due = self.tr("Reports, tasks and reminders of what runs come here when they have a time.")
        self._middle.addWidget(empty_state(self.tr("Nothing is due"), due))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for each in (self.take_call, self.hand_over, self.settle_button, self.postpone_button):
            foot.addWidget(each)
        foot.addStretch()
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.shift_form)
        column.addLayout(head)
        column.addWidget(self._middle, 1)
        column.addWidget(self.on_duty)
        column.addLayout(foot)
        column.addWidget(Doors())
        return column

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        for panel in self.panels.values():
            column.addWidget(panel, panel.STRETCH)
        return column

    def _connect(self) -> None:
        navigator = self.context.navigator
        self.todo.row_chosen.connect(lambda row: open_due(self.context, row))
        self.todo.current_changed.connect(self._current_changed)
        self.shift_form.started.connect(self._come_on_duty)
        self.other_posts.toggled.connect(lambda _checked: self.refresh())
        self.take_call.clicked.connect(lambda: navigator.open("call"))
        self.hand_over.clicked.connect(lambda: navigator.open("handover"))
        self.settle_button.clicked.connect(self.settle)
        self.postpone_button.clicked.connect(self.postpone)
