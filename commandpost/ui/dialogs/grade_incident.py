"""Grades an incident by consequence: four words, who judged it, on what grounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QWidget

from commandpost.domain.levels import EventGrade
from commandpost.domain.records import dataclass
from commandpost.ui.dialogs.intent_dialog import IntentDialog
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row, button, label
from commandpost.ui.widgets.moment_field import MomentField
from commandpost.ui.words import level_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.times import Instant
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.incident_screen import IncidentScreen
    from commandpost.usecases.views.places import Hint


@dataclass(frozen=True, slots=True)
class GradeAnswer:
    """The grade, by whom, why, and when; None is now."""

    grade: EventGrade
    by: str
    grounds: str
    at: Instant | None = None


class GradeDialog(IntentDialog):
    """Answers with a ``GradeAnswer``; what the figures reach is a suggestion only."""

    def __init__(self, clock: StationClock, screen: IncidentScreen, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Event grade"), self.tr("Record the grade"))
        self.setObjectName("grade_dialog")
        self._screen = screen
        self._group = QButtonGroup(self)
        self.grades: dict[EventGrade, QPushButton] = {}
        row = QHBoxLayout()
        for grade in sorted(EventGrade):
            choice = button(level_word(grade), big=True)
            choice.setObjectName(f"grade_{grade.name.lower()}")
            choice.setCheckable(True)
            self._group.addButton(choice)
            self.grades[grade] = choice
            row.addWidget(choice)
        self.body.insertLayout(2, row)
        self.by = HintEdit()
        self.by.setObjectName("grade_by")
        self.grounds = QLineEdit()
        self.grounds.setObjectName("grade_grounds")
        add_row(self.fields, self.tr("Judged by"), self.by)
        add_row(self.fields, self.tr("Grounds"), self.grounds)
        self.at = MomentField(clock)
        self.at.edit.setObjectName("grade_at")
        add_row(self.fields, self.tr("Judged at, if not now"), self.at)
        self._show_suggestion()
        self._connect_fields()
        if screen.incident.grade is not None:
            self.grades[screen.incident.grade].setChecked(True)
        self.grades[screen.incident.grade or EventGrade.ORDINARY].setFocus()

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """Offer these people."""
        self.by.set_hints(hints)

    def intent(self) -> GradeAnswer | None:
        """The grade chosen, if one is."""
        chosen = next((g for g, choice in self.grades.items() if choice.isChecked()), None)
        by = self.need(self.by)
        if chosen is None:
            self.refusal.setText(self.tr("Choose one of the four grades."))
            self.refusal.show()
            return None
        if not by or not self.at.readable:
            return None
        return GradeAnswer(chosen, by, self.grounds.text().strip(), self.at.moment)

    def _show_suggestion(self) -> None:
        self.told.setText(
            self.tr("By consequence; never derived from a warning or a response level.")
        )
        if self._screen.suggested is None:
            return
        words = self.tr("The figures reach {grade} (a suggestion; a person decides):")
        told = words.format(grade=f"“{level_word(self._screen.suggested)}”")
        lines = "\n".join(self._screen.grounds)
        self.body.insertWidget(2, label(f"{told}\n{lines}", wrap=True))

    def _connect_fields(self) -> None:
        self.by.returnPressed.connect(self.focusNextChild)
        self.grounds.returnPressed.connect(self.take)
