"""Closes an incident, or opens it again: asks for the reason, and tells what goes on after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from commandpost.domain.checklist import critical_first, open_tasks
from commandpost.ui.dialogs.intent_dialog import IntentDialog
from commandpost.ui.widgets.labels import add_row
from commandpost.ui.widgets.moment_field import MomentField

if TYPE_CHECKING:
    from commandpost.domain.times import Instant
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.incident_screen import IncidentScreen


class CloseIncidentDialog(IntentDialog):
    """Answers with the reason; ``moment`` is when it ended, None for now."""

    def __init__(self, clock: StationClock, screen: IncidentScreen, parent: QWidget) -> None:
        closed = screen.incident.closed_at is not None
        heading = self.tr("Open the incident again") if closed else self.tr("Close the incident")
        yes = self.tr("Open again") if closed else self.tr("Close it")
        super().__init__(parent, heading, yes, danger=True)
        self.setObjectName("close_incident_dialog")
        self._clock = clock
        self.reason = QLineEdit()
        self.reason.setObjectName("close_reason")
        self.reason.setMaxLength(500)
        add_row(self.fields, self.tr("Reason"), self.reason)
        self.at = MomentField(clock)
        self.at.edit.setObjectName("close_at")
        if not closed:
            add_row(self.fields, self.tr("Ended at, if not now"), self.at)
        parts = [screen.incident.title]
        parts += self._open_again() if closed else self._close(screen)
        self.told.setText("\n".join(parts))
        self.reason.setFocus()

    def intent(self) -> str | None:
        """The reason."""
        return (self.need(self.reason) or None) if self.at.readable else None

    @property
    def moment(self) -> Instant | None:
        """When it ended; None is now."""
        return self.at.moment

    def _open_again(self) -> list[str]:
        return [self.tr("Reports, command and tasks can be recorded again.")]

    def _close(self, screen: IncidentScreen) -> list[str]:
        told = [self.tr("It can be opened again at any time.")]
        owed = sum(1 for o in screen.incident.obligations if o.open)
        if owed:
            told.append(self.tr("Reports still owed: {count}.").format(count=owed))
        left = critical_first(screen.incident.tasks)
        if left:
            names = "、".join(task.seed.text for task in left)
            told.append(self.tr("Key items are still open: {tasks}").format(tasks=names))
        elif rest := len(open_tasks(screen.incident.tasks)):
            told.append(self.tr("Tasks still open: {count}.").format(count=rest))
        if screen.watch_until is not None:
            until = self._clock.dated(screen.watch_until)
            words = self.tr("Casualty watch goes on until {time}: new deaths are still reported.")
            told.append(words.format(time=until))
        return told
