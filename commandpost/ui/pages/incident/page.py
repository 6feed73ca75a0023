"""The incident page: the open incidents, the head and the ladder of one, and its work in tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from commandpost.domain.changes import Changes
from commandpost.domain.ids import Id, Subject
from commandpost.ui.dialogs.close_incident import CloseIncidentDialog
from commandpost.ui.dialogs.correct_fact import CorrectFactDialog
from commandpost.ui.dialogs.grade_incident import GradeAnswer, GradeDialog
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.incident import agreed_strip
from commandpost.ui.pages.incident.agreed_strip import AgreedPage, AgreedStrip
from commandpost.ui.pages.incident.keys import ACTIONS
from commandpost.ui.pages.incident.left import Left
from commandpost.ui.pages.incident.work import Work
from commandpost.ui.widgets.labels import empty_state
from commandpost.usecases.incidents import (
    close_incident,
    correct_fact,
    grade_incident,
    reopen_incident,
)
from commandpost.usecases.views.assessing import LadderBoard, ladder_board
from commandpost.usecases.views.boards import incident_list
from commandpost.usecases.views.incident_screen import incident_screen
from commandpost.usecases.views.places import people_hints

if TYPE_CHECKING:
    from commandpost.domain.incident_facts import CorrectFact
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context
    from commandpost.usecases.views.boards import IncidentRow
    from commandpost.usecases.views.incident_screen import IncidentScreen


class IncidentPage(AgreedPage):
    """Where an officer lives during the night."""

    KEY = "incident"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Incidents")
    ICON = "urgent"
    INTEREST = (
        Changes.INCIDENTS
        | Changes.EPISODES
        | Changes.RESPONSES
        | Changes.REPORTING
        | Changes.TASKS
        | Changes.FIGURES
        | Changes.JOURNAL
        | Changes.PLANS
        | Changes.STATION
        | Changes.ROSTER
    )
    ACTIONS = (*ACTIONS, *agreed_strip.ACTIONS)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._incident: Id | None = None
        self._screen: IncidentScreen | None = None
        self._waits_for_work = False
        self.left = Left(context)
        self.work = Work(context)
        self.agreed = AgreedStrip(context)
        self._arrange()
        self._connect()

    @property
    def subject(self) -> Subject | None:
        """The incident in hand."""
        return Subject("incident", self._incident) if self._incident is not None else None

    # ---- what the window asks of a page ----

    def refresh(self) -> None:
        """The list, the incident in hand, its ladder, the people."""
        ask = self.context.bridge.ask
        open_only = not self.left.with_closed.isChecked()
        ask(incident_list, open_only=open_only, then=self._show_list)
        ask(people_hints, then=self.work.set_people)

    def show_subject(self, subject: Subject) -> None:
        """Bring that incident to the front; an episode brings its incident."""
        if subject.kind == "incident":
            self._take(subject.id)

    def show_item(self, item: str) -> None:
        """``figures/`` and a place: its figures are told; an instruction, a report: framed."""
        if item.startswith("figures/"):
            self.enter_figures()
            self.work.figures.form.enter(item.removeprefix("figures/"))
        elif item.startswith("stale/"):
            self.stale_wanted(self._incident, item.removeprefix("stale/"))
        elif item.startswith(("count/", "command/")):
            self.show_command()
        elif item.startswith("reporting/"):
            self.show_reporting()
        elif item.startswith("task/"):
            self.work.frame_task(item.removeprefix("task/"))
        elif item.startswith("instruction/"):
            self.work.frame_instruction(item.removeprefix("instruction/"))
        elif item.startswith(("report/", "receipt/", "watch/")):
            self.work.frame_report(item)

    def activated(self) -> None:
        """Where the work is: in the tab."""
        self._waits_for_work = self._screen is None
        if self._screen is None:
            self.left.table.setFocus()
        else:
            self.work.tab.activated()

    def tick(self, now: Instant) -> None:
        """Countdowns."""
        self.left.tick(now)
        self.work.tick(now)

    # ---- what keys do ----

    def grade(self) -> None:
        """Alt+G."""
        if self._screen is not None:
            dialog = GradeDialog(self.context.clock, self._screen, self)
            dialog.set_hints(self.work.people)
            self._connect_grade(dialog)
            dialog.open()

    def call_out(self) -> None:
        """Shift+F6: the list of this incident, or the form that opens it."""
        if self._screen is not None:
            subject = Subject("incident", self._screen.incident.id)
            self.context.navigator.open("callout", subject)

    def close_or_reopen(self) -> None:
        """Alt+X."""
        if self._screen is not None:
            dialog = CloseIncidentDialog(self.context.clock, self._screen, self)
            self._connect_close(dialog)
            dialog.open()

    def correct(self) -> None:
        """Alt+K."""
        if self._screen is not None:
            dialog = CorrectFactDialog(self.context.clock, self._screen.incident, self)
            self._connect_correct(dialog)
            dialog.open()

    # ---- inside ----

    def _take(self, incident: Id) -> None:
        if incident == self._incident:
            return
        self._incident = incident
        self.subject_changed.emit(self.subject)
        self.refresh()

    def _chosen(self, row: IncidentRow) -> None:
        self._take(row.id)
        self.context.navigator.open(self.KEY, self.subject)

    def _show_list(self, rows: tuple[IncidentRow, ...]) -> None:
        known = {row.id for row in rows}
        if self._incident is None and rows:
            self._incident = rows[0].id
            self.subject_changed.emit(self.subject)
        self.left.show_rows(rows, str(self._incident or ""))
        if self._incident is None:
            self._pages.setCurrentIndex(1)
            return
        if self._incident not in known:
            self.left.table.clearSelection()
        self._pages.setCurrentIndex(0)
        self.context.bridge.ask(incident_screen, self._incident, then=self._show_screen)

    def _show_screen(self, screen: IncidentScreen) -> None:
        if screen.incident.id != self._incident:
            return
        self._screen = screen
        self.left.head.show_screen(screen)
        self.work.take_screen(screen)
        self.agreed.show_incident(screen.incident.id)
        if self._waits_for_work:
            self.activated()
        self.context.bridge.ask(
            ladder_board, screen.incident.episode, then=self._show_ladder, owner=self
        )

    def _show_ladder(self, board: LadderBoard) -> None:
        if self._screen is not None and board.episode == self._screen.incident.episode:
            self.left.ladder.show_board(board)

    def _answer_level(self) -> None:
        """The three answers are given on the response page, before the same ladder."""
        if self._screen is not None:
            self.context.navigator.open(
                "response", Subject("episode", self._screen.incident.episode)
            )

    def _grade(self, dialog: GradeDialog, made: GradeAnswer) -> None:
        if self._incident is not None:
            self.context.bridge.do(
                grade_incident,
                self._incident,
                made.grade,
                made.by,
                made.grounds,
                made.at,
                then=lambda _changes: dialog.close(),
                failed=dialog.refuse,
                owner=dialog,
            )

    def _close(self, dialog: CloseIncidentDialog, reason: str) -> None:
        if self._screen is not None:
            closed = self._screen.incident.closed_at is not None
            self.context.bridge.do(
                reopen_incident if closed else close_incident,
                self._screen.incident.id,
                reason,
                *(() if closed else (dialog.moment,)),
                then=lambda _changes: dialog.close(),
                failed=dialog.refuse,
                owner=dialog,
            )

    def _correct(self, dialog: CorrectFactDialog, made: CorrectFact) -> None:
        if self._incident is not None:
            self.context.bridge.do(
                correct_fact,
                self._incident,
                made,
                then=lambda _changes: dialog.close(),
                failed=dialog.refuse,
                owner=dialog,
            )

    def _arrange(self) -> None:
        filled = QWidget()
        row = QHBoxLayout(filled)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.left)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.agreed)
        right.addWidget(self.work, 1)
        row.addLayout(right, 1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(filled)
        self._pages.addWidget(
            empty_state(
                self.tr("No open incident"),
                self.tr(
                    "A call becomes an incident: F2 takes a call. Alt+H shows closed incidents."
                ),
            )
        )

    def _connect(self) -> None:
        self.connect_agreed()
        self.left.incident_chosen.connect(self._chosen)
        self.left.closed_wanted.connect(lambda _wanted: self.refresh())
        self.left.head.grade_button.clicked.connect(self.grade)
        self.left.head.close_button.clicked.connect(self.close_or_reopen)
        self.left.head.correct_button.clicked.connect(self.correct)
        for asked in (
            self.left.ladder.activate_asked,
            self.left.ladder.not_now_asked,
            self.left.ladder.asking_asked,
        ):
            asked.connect(lambda _ladder: self._answer_level())

    def _connect_grade(self, dialog: GradeDialog) -> None:
        dialog.answered.connect(lambda made: self._grade(dialog, made))

    def _connect_close(self, dialog: CloseIncidentDialog) -> None:
        dialog.answered.connect(lambda reason: self._close(dialog, reason))

    def _connect_correct(self, dialog: CorrectFactDialog) -> None:
        dialog.answered.connect(lambda made: self._correct(dialog, made))
