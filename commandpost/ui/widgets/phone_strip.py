"""The fixed strip of phone reports: one key stamps the moment, then who took it and the 批示."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from commandpost.domain.records import dataclass
from commandpost.domain.times import MINUTE
from commandpost.ui.widgets.labels import (
    button,
    card,
    label,
    plain_tip,
    set_tone,
)
from commandpost.ui.widgets.reporting_grid import ReportCell
from commandpost.ui.widgets.strip_form import StripForm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QLabel, QPushButton

    from commandpost.domain.times import Instant
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.incident_screen import StripRow


LONGEST = 90


@dataclass(frozen=True, slots=True)
class _Line:
    """The widgets of one step."""

    key: QPushButton
    person: QLabel
    state: QLabel


class PhoneStrip(QWidget):
    """The steps in their order; the digit of a step stamps it.

    Signals:
        told: a ``Tell`` to be put on disk; ``recorded()`` answers when it is there.
    """

    told = Signal(object)

    def __init__(self, clock: StationClock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("phone_strip")
        self._clock = clock
        self._rows: tuple[StripRow, ...] = ()
        self._lines: list[_Line] = []
        self._cell = ReportCell(clock)
        self.steps = QGridLayout()
        self.steps.setHorizontalSpacing(12)
        self.steps.setVerticalSpacing(4)
        self.steps.setColumnStretch(1, 1)
        self.form = StripForm(clock)
        self.teaching = label(
            self.tr(
                "Press the digit of a step when its phone is picked up: the moment is kept,"
                " then write who took it and what they ordered, word for word."
            ),
            tone="quiet",
            wrap=True,
        )
        self._arrange()
        self._connect()

    def show_rows(self, rows: Sequence[StripRow]) -> None:
        """Show these steps; what is being typed stays."""
        if [row.step.title for row in rows] != [row.step.title for row in self._rows]:
            self._build(rows)
        self._rows = tuple(rows)
        for row in rows:
            if row.step.key == self.form.step:
                self.form.renew(row)
        self._show()

    def tick(self, now: Instant) -> None:
        """Another second; written only when the minute is another."""
        if now // MINUTE != self._cell.now // MINUTE:
            self._show()

    def stamp(self, number: int) -> None:
        """The step of that number is being told now."""
        if 0 <= number < len(self._rows):
            self.teaching.hide()
            self.form.begin(self._rows[number], self._clock.now())

    def focus_next(self) -> None:
        """Stand on the first step nobody was told on, or go on with the call under way."""
        if self.form.step:
            self.form.instruction.setFocus()
            return
        waiting = (n for n, row in enumerate(self._rows) if not row.told)
        number = next(waiting, 0)
        if self._lines:
            self._lines[number].key.setFocus()

    def recorded(self) -> None:
        """The call is on disk."""
        self.end()
        self.focus_next()

    def end(self) -> None:
        """No call is under way."""
        self.form.end()
        self.teaching.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit stamps its step; fields keep their digits to themselves."""
        digit = event.key() - Qt.Key.Key_1
        if not event.modifiers() and 0 <= digit < len(self._rows):
            self.stamp(digit)
            return
        super().keyPressEvent(event)

    def _arrange(self) -> None:
        frame, beside = card(self.teaching, self.form)
        beside.addStretch()
        left = QVBoxLayout()
        left.addLayout(self.steps)
        left.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(left, 5)
        row.addWidget(frame, 4)

    def _show(self) -> None:
        self._cell.now = self._clock.now()
        for row, line in zip(self._rows, self._lines, strict=True):
            line.person.setText(f"{row.step.person}  {row.step.phone}".strip())
            line.person.setVisible(bool(row.step.person))
            words, tone = self._state(row)
            cut = len(words) > LONGEST
            line.state.setText(f"{words[:LONGEST]}…" if cut else words)
            plain_tip(line.state, words if cut else "")
            set_tone(line.state, tone)

    def _state(self, row: StripRow) -> tuple[str, str]:
        """What was said last, or the phone report that still waits, and its tone."""
        owed = min(row.open, key=lambda each: each.due_at, default=None)
        if row.told:
            last = row.told[-1]
            words = f"✓ {self._clock.near(last.at)}  {last.person}"
            return (f"{words}  “{last.instruction}”" if last.instruction else words), "done"
        if owed is not None:
            tone = self._cell.tone(owed)
            return self._cell.text(owed), "wrong" if tone == "level_1" else tone
        return self.tr("not told yet"), "quiet"

    def _build(self, rows: Sequence[StripRow]) -> None:
        for line in self._lines:
            for part in (line.key, line.person, line.state):
                part.deleteLater()
        self._lines = []
        for number, row in enumerate(rows):
            words = row.step.title.replace("&", "&&")
            key = button(f"{number + 1}  {words}", big=True)
            key.setObjectName(f"strip_step_{number + 1}")
            person = label(kind="large", selectable=True)
            line = _Line(key, person, label(wrap=True))
            beside = QVBoxLayout()
            beside.setSpacing(0)
            beside.addWidget(line.person)
            beside.addWidget(line.state)
            self.steps.addWidget(key, number, 0)
            self.steps.addLayout(beside, number, 1)
            self._lines.append(line)
            self._connect_step(key, number)

    def _connect(self) -> None:
        self.form.recorded.connect(self.told)
        self.form.left.connect(self._leave)

    def _connect_step(self, key: QPushButton, number: int) -> None:
        key.clicked.connect(lambda _checked=False: self.stamp(number))

    def _leave(self) -> None:
        self.end()
        self.focus_next()
