"""The work on one incident: its six tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget

from commandpost.ui.pages.incident.command_tab import CommandTab
from commandpost.ui.pages.incident.figures_tab import FiguresTab
from commandpost.ui.pages.incident.log_tab import LogTab
from commandpost.ui.pages.incident.reporting_tab import ReportingTab
from commandpost.ui.pages.incident.tasks_tab import TasksTab
from commandpost.ui.pages.incident.verify_tab import VerifyTab

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.entries.incident import Verification
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context
    from commandpost.ui.pages.incident.tab import IncidentTab
    from commandpost.usecases.views.incident_screen import IncidentScreen
    from commandpost.usecases.views.places import Hint

LOG, FIGURES, REPORTING, VERIFY, COMMAND, TASKS = range(6)


class Work(QTabWidget):
    """Log, figures, reporting, verification and strip, command, tasks."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("incident_tabs")
        self.facts: IncidentScreen | None = None
        self.people: tuple[Hint, ...] = ()
        self.log = LogTab(context)
        self.figures = FiguresTab(context)
        self.reporting = ReportingTab(context)
        self.verify = VerifyTab(context)
        self.command = CommandTab(context)
        self.tasks = TasksTab(context)
        named = (
            (self.tr("Log"), self.log),
            (self.tr("Figures"), self.figures),
            (self.tr("Reporting"), self.reporting),
            (self.tr("Verify and call"), self.verify),
            (self.tr("Command"), self.command),
            (self.tr("Tasks"), self.tasks),
        )
        for number, (name, tab) in enumerate(named, 1):
            self.addTab(tab, f"{name}  Alt+{number}")
        self._tabs: tuple[IncidentTab, ...] = tuple(tab for _, tab in named)
        self._connect()

    @property
    def tab(self) -> IncidentTab:
        """The one that is up."""
        return self._tabs[self.currentIndex()]

    def take_screen(self, screen: IncidentScreen) -> None:
        """The incident stands like this now; a call nobody verified begins at verification."""
        other = self.facts is None or self.facts.incident.id != screen.incident.id
        self.facts = screen
        if other and screen.incident.verification is None:
            self.setCurrentIndex(VERIFY)
        for tab in self._tabs:
            tab.take_screen(screen)

    def set_people(self, people: Sequence[Hint]) -> None:
        """These people may be named."""
        if tuple(people) != self.people:
            self.people = tuple(people)
            for tab in self._tabs:
                tab.set_people(people)

    def open(self, number: int) -> None:
        """Bring a tab up with the focus where its work is."""
        if self.facts is not None:
            self.setCurrentIndex(number)
            self.tab.activated()

    def say(self, outcome: Verification) -> None:
        """One of the three answers."""
        if self.facts is not None:
            self.setCurrentIndex(VERIFY)
            self.verify.verify(outcome)

    def frame_instruction(self, key: str) -> None:
        """That instruction, or that passing-on of one, is in hand."""
        self.setCurrentIndex(VERIFY)
        self.verify.frame_instruction(key)

    def frame_task(self, task: str) -> None:
        """That task is in hand; with none named the list where it was left."""
        self.setCurrentIndex(TASKS)
        self.tasks.reveal(task)
        self.tasks.activated()

    def frame_report(self, item: str) -> None:
        """That report, or the receipt of one, is under the hand."""
        self.setCurrentIndex(REPORTING)
        self.reporting.frame(item)

    def tick(self, now: Instant) -> None:
        """A second has passed."""
        if self.facts is not None:
            self.tab.tick(now)

    def _connect(self) -> None:
        self.currentChanged.connect(self._changed)
        self.reporting.figures_wanted.connect(self._enter_figures)

    def _enter_figures(self) -> None:
        """Casualties changed: the new numbers are wanted at once."""
        self.open(FIGURES)
        self.figures.form.enter()

    def _changed(self, _number: int) -> None:
        if self.facts is not None:
            self.tab.refresh()
