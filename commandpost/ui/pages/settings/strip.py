"""The strip of phone reports as a list one can change: order, whom, person, phone, recipient."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from commandpost.domain.station import StripStep
from commandpost.ui.pages.settings.strip_line import StripLine
from commandpost.ui.widgets.labels import button, card, label, section
from commandpost.usecases.desk import new_id

if TYPE_CHECKING:
    from commandpost.usecases.views.places import Hint

STRETCHES = (0, 4, 3, 3, 5, 0, 0, 0)


class StripEditor(QWidget):
    """One row of fields a call; moving swaps what two rows hold, so the focus goes along.

    Signals:
        edited: something is other than it was.
        standard_wanted: the strip a new station of this role has.
    """

    edited = Signal()
    standard_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[StripLine] = []
        self._recipients: tuple[str, ...] = ()
        self._people: tuple[Hint, ...] = ()
        self.add_button = button(self.tr("Add a call"), key="Alt+N")
        self.add_button.setObjectName("strip_add")
        self.standard = button(self.tr("Standard strip"), kind="quiet")
        self.standard.setObjectName("strip_standard")
        self.strangers = label(tone="soon", wrap=True)
        self.strangers.setObjectName("strip_strangers")
        self._grid = QGridLayout()
        self._arrange()
        self._connect()

    @property
    def steps(self) -> tuple[StripStep, ...]:
        """The calls in their order."""
        return tuple(line.step for line in self._lines)

    def line(self, number: int) -> StripLine:
        """The fields of a call, the first is 0."""
        return self._lines[number]

    def take(self, steps: tuple[StripStep, ...]) -> None:
        """Show these calls instead."""
        while len(self._lines) > len(steps):
            self._drop_last()
        while len(self._lines) < len(steps):
            self._append()
        for line, step in zip(self._lines, steps, strict=True):
            line.take(step)
        self._changed()

    def offer(self, recipients: tuple[str, ...], people: tuple[Hint, ...]) -> None:
        """The recipients the rules know, and people who may be named."""
        self._recipients, self._people = recipients, people
        for line in self._lines:
            blocked = line.blockSignals(True)
            line.offer(recipients, people)
            line.blockSignals(blocked)
        self._warn()

    def nobody(self) -> QWidget | None:
        """The field of the first call that says nobody."""
        return next((line.title for line in self._lines if not line.step.title), None)

    def add(self) -> None:
        """Another call, after the one in hand or at the end."""
        at = self._current()
        place = len(self._lines) if at is None else at + 1
        steps = list(self.steps)
        steps.insert(place, StripStep(new_id(), ""))
        self.take(tuple(steps))
        self._lines[place].title.setFocus()

    def shift(self, by: int, number: int | None = None) -> None:
        """That call, or the one the focus is in, changes places with its neighbour."""
        at = self._current() if number is None else number
        if at is None or not 0 <= at + by < len(self._lines):
            return
        column = self._column(at)
        here, there = self._lines[at].step, self._lines[at + by].step
        self._lines[at].take(there)
        self._lines[at + by].take(here)
        if column is not None:
            self._lines[at + by].fields[column].setFocus()
        self._changed()

    def remove(self, number: int | None = None) -> None:
        """That call, or the one the focus is in, is no longer made."""
        at = self._current() if number is None else number
        if at is None:
            return
        held = self._column(at)
        steps = list(self.steps)
        del steps[at]
        self.take(tuple(steps))
        if held is not None and self._lines:
            self._lines[min(at, len(self._lines) - 1)].fields[held].setFocus()

    def _current(self) -> int | None:
        found = (i for i in range(len(self._lines)) if self._column(i) is not None)
        return next(found, None)

    def _column(self, number: int) -> int | None:
        fields = self._lines[number].fields
        return next((i for i, field in enumerate(fields) if field.hasFocus()), None)

    def _append(self) -> None:
        number = len(self._lines) + 1
        line = StripLine(number, self)
        line.offer(self._recipients, self._people)
        for column, widget in enumerate(line.widgets):
            self._grid.addWidget(widget, number, column)
        self._lines.append(line)
        self._connect_line(line, number - 1)

    def _drop_last(self) -> None:
        line = self._lines.pop()
        for widget in line.widgets:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        line.deleteLater()

    def _changed(self) -> None:
        last = len(self._lines) - 1
        for number, line in enumerate(self._lines):
            line.up.setEnabled(number > 0)
            line.down.setEnabled(number < last)
        self._warn()
        self.edited.emit()

    def _warn(self) -> None:
        named = dict.fromkeys(step.recipient for step in self.steps if step.recipient)
        strange = [name for name in named if name not in self._recipients]
        words = self.tr("The rules below demand no report to {names}: that call stops no clock.")
        self.strangers.setText(words.format(names=self.tr(", ").join(strange)))
        self.strangers.setVisible(bool(strange))

    def _arrange(self) -> None:
        told = self.tr(
            "Whom an incident is told by phone, in this order. A call that meets a report stops "
            "its clock. Move the call the focus is in with Alt+↑ and Alt+↓, remove it with "
            "Alt+Delete."
        )
        frame, column = card(section(self.tr("Strip of phone reports")))
        column.addWidget(label(told, kind="small", wrap=True))
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        heads = (self.tr("Whom"), self.tr("Person"), self.tr("Phone"), self.tr("Report met"))
        for place, words in enumerate(heads, 1):
            self._grid.addWidget(label(words, tone="quiet"), 0, place)
        for place, stretch in enumerate(STRETCHES):
            self._grid.setColumnStretch(place, stretch)
        column.addLayout(self._grid)
        column.addWidget(self.strangers)
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addWidget(self.standard)
        row.addStretch()
        column.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add)
        self.standard.clicked.connect(self.standard_wanted)

    def _connect_line(self, line: StripLine, number: int) -> None:
        line.edited.connect(self._edited)
        line.moved.connect(partial(self._move, number))
        line.removed.connect(partial(self.remove, number))

    def _move(self, number: int, by: int) -> None:
        self.shift(by, number)

    def _edited(self) -> None:
        self._warn()
        self.edited.emit()
