"""The response page: ladder at the left, the response's tasks in the middle, its record right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from commandpost.domain.changes import Changes
from commandpost.domain.entries.episode import Answer
from commandpost.domain.ids import Subject
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.response.decided import Decided
from commandpost.ui.pages.response.decisions import Decisions
from commandpost.ui.pages.response.doing import Doing
from commandpost.ui.pages.response.head import ResponseHead
from commandpost.ui.pages.response.keys import ACTIONS
from commandpost.ui.pages.response.left import ResponseLeft
from commandpost.ui.pages.response.work import Work
from commandpost.usecases.views.places import people_hints
from commandpost.usecases.views.response_sheet import (
    ResponseChoices,
    ResponseSheet,
    response_choices,
    response_log,
    response_sheet,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from commandpost.domain.ids import Id
    from commandpost.domain.response import Response
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context
    from commandpost.usecases.views.ladder import Ladder

LEFT, NARROW = 312, 1160


class ResponsePage(Decided):
    """One response or one episode at a time; ``response_choice`` says which there are."""

    KEY = "response"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Responses")
    ICON = "flag"
    INTEREST = (
        Changes.RESPONSES
        | Changes.TASKS
        | Changes.EPISODES
        | Changes.FIGURES
        | Changes.JOURNAL
        | Changes.PLANS
        | Changes.ROSTER
    )
    ACTIONS = ACTIONS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._subject: Subject | None = None
        self._sheet = None
        self._item = ""
        self.decisions = Decisions(context, self)
        self.doing = Doing(context, lambda: self._sheet, self)
        self.left = ResponseLeft(context)
        self.choice, self.ladder = self.left.choice, self.left.ladder
        self.head = ResponseHead(context)
        self.work = Work(context)
        self.tasks, self.record = self.work.tasks, self.work.record
        self._arrange()
        self._connect()

    # ---- what the window asks of a page ----

    def refresh(self) -> None:
        """Ask again: which there are, then the one looked at."""
        self.context.bridge.ask(response_choices, then=self._show_choices)
        self.context.bridge.ask(people_hints, then=self.tasks.set_people)

    def show_subject(self, subject: Subject) -> None:
        """Bring that response up; an episode brings its response, or its ladder."""
        if subject.kind in ("response", "superior", "episode"):
            self._turn_to(subject)
            self.refresh()

    def show_item(self, item: str) -> None:
        """Frame that task, or the first township or office that has not answered."""
        self._item = item
        self._find_item()

    def activated(self) -> None:
        """Where the work is: the tasks, or the ladder while nothing runs."""
        running = self._sheet is not None and bool(self._sheet.response or self._sheet.superior)
        answer = self.ladder.activate_button
        place = self.tasks.view if running else answer if answer.isEnabled() else self
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def deactivated(self) -> None:
        """Open key items are named."""
        self.doing.leaving()

    def tick(self, now: Instant) -> None:
        """Countdowns of tasks."""
        self.tasks.tick(now)

    # ---- what keys do ----

    def activate(self) -> None:
        """F6: start what the ladder shows, or raise it."""
        if self.ladder.chosen is None:
            self.activate_on_forecast()
        else:
            self._start_or_raise(self.ladder.chosen)

    def not_now(self) -> None:
        """F7."""
        self._assess(self.ladder.chosen, Answer.NOT_NOW)

    def asking(self) -> None:
        """F8."""
        self._assess(self.ladder.chosen, Answer.ASKING)

    def activate_on_forecast(self) -> None:
        """Ctrl+N."""
        self.decisions.activate(None)

    def show_outgoing(self) -> None:
        """Alt+R."""
        self.work.reveal("notice/")

    def call_out(self) -> None:
        """Shift+F6: the list of this response, or the form that opens it."""
        if self._sheet is not None and self._sheet.response is not None:
            self.context.navigator.open("callout", self._sheet.subject)

    def next_subject(self) -> None:
        """Ctrl+PgDown."""
        self.choice.walk(1)

    def previous_subject(self) -> None:
        """Ctrl+PgUp."""
        self.choice.walk(-1)

    # ---- inside ----

    def _find_item(self) -> None:
        if self._item and self._sheet is not None:
            self.work.reveal(self._item)
            self._item = ""

    def _episode(self) -> Id | None:
        return self._sheet.board.episode if self._sheet and self._sheet.board else None

    def _start_or_raise(self, ladder: Ladder) -> None:
        self.decisions.start_or_raise(self._episode(), ladder)

    def _assess(self, ladder: Ladder | None, answer: Answer) -> None:
        episode = self._episode()
        if ladder is not None and episode is not None:
            self.decisions.assess(episode, ladder, answer)

    def _decided(self, leads_to: Subject | None) -> None:
        if leads_to is not None:
            self._turn_to(leads_to)
            self.refresh()
        self.activated()

    def _choose(self, subject: Subject) -> None:
        self._turn_to(subject)
        self._ask_sheet()

    def _turn_to(self, subject: Subject | None) -> None:
        if subject != self._subject:
            self._subject, self._sheet = subject, None
            self.tasks.start_over()

    def _show_choices(self, choices: ResponseChoices) -> None:
        self._turn_to(self.choice.show_choices(choices, self._subject))
        self._ask_sheet()

    def _ask_sheet(self) -> None:
        if self._subject is None:
            self._show_sheet(None)
        else:
            self.context.bridge.ask(response_sheet, self._subject, then=self._show_sheet)

    def _show_sheet(self, sheet: ResponseSheet | None) -> None:
        if sheet is not None and sheet.subject != self._subject:
            return
        first = self._sheet is None
        self._sheet = sheet
        self.head.show_sheet(sheet)
        self.tasks.head.show_head(sheet.head if sheet is not None else None)
        self.record.show_sheet(sheet)
        if sheet is not None and sheet.board is not None:
            self.ladder.show_board(sheet.board)
        else:
            self.ladder.show_ladders(())
        response = sheet.response if sheet else None
        listed = response or (sheet.superior if sheet else None)
        if listed is None or sheet is None:
            self.tasks.start_over()
            self.tasks.show_tasks(())
            return
        brought = raised_to(response) if response is not None else ""
        self.tasks.show_tasks(listed.tasks, brought, writable=listed.running)
        if first:
            self.tasks.reveal_at(sheet.place)
            if response is not None:
                self.ladder.select(response.plan, response.hazard)
            self._focus_first()
        self._find_item()

    def _focus_first(self) -> None:
        """Go to the work, unless somebody is writing or deciding already."""
        held = QApplication.focusWidget()
        if self.isVisible() and (held is None or held is self or self.ladder.isAncestorOf(held)):
            self.activated()

    def _more_log(self, before: int) -> None:
        self.context.bridge.ask(
            response_log, self._subject, self._episode(), before, then=self.record.extend
        )

    def _arrange(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.head)
        right.addWidget(self.work, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self.left)
        row.addLayout(right, 1)
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for three columns, tasks and record share one."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        px = self.context.look.px
        narrow = self.width() < px(NARROW)
        self.left.setFixedWidth(min(px(LEFT), self.width() * 2 // 5) if narrow else px(LEFT))
        self.head.set_narrow(narrow)
        self.work.measure(narrow)

    def _connect(self) -> None:
        self.context.look.changed.connect(self._measure)
        self.choice.chosen.connect(self._choose)
        self.decisions.closed.connect(self._decided)
        self.left.superior.clicked.connect(self.record_superior)
        self.left.pictures.clicked.connect(self.show_pictures)
        self.left.forecast.clicked.connect(self.activate_on_forecast)
        self.ladder.activate_asked.connect(self._start_or_raise)
        self.ladder.not_now_asked.connect(lambda row: self._assess(row, Answer.NOT_NOW))
        self.ladder.asking_asked.connect(lambda row: self._assess(row, Answer.ASKING))
        self.head.change_button.clicked.connect(self.change_level)
        self.head.sign_button.clicked.connect(self.sign)
        self.head.end_button.clicked.connect(self.terminate)
        self.head.add_button.clicked.connect(self.add_task)
        self.doing.serve(self.tasks, self.record.outgoing)
        self.record.more_wanted.connect(self._more_log)


def raised_to(response: Response) -> str:
    """The numeral of the last raise, whose tasks are looked at first; empty without one."""
    if len(response.steps) < 2:
        return ""
    before, last = response.steps[-2:]
    return last.level.numeral if last.level > before.level else ""
