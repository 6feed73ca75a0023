"""The call under way on the strip: when, who took it, what they ordered, word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from commandpost.domain.incident_decisions import Tell
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import button, label, set_invalid
from commandpost.ui.widgets.time_edit import TimeEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.times import Instant
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.incident_screen import StripRow


class StripForm(QWidget):
    """The call under way: when, who took it, what they ordered, word for word.

    Signals:
        recorded: a ``Tell``.
        left: nothing is recorded.
    """

    recorded = Signal(object)
    left = Signal()

    def __init__(self, clock: StationClock) -> None:
        super().__init__()
        self._row: StripRow | None = None
        self._stamp: Instant | None = None
        self.whom = label(kind="large", wrap=True)
        self.phone = label(kind="huge", selectable=True)
        self.phone.setObjectName("strip_phone")
        self.time = TimeEdit(clock, "0312")
        self.time.edit.setObjectName("strip_time")
        self.person = HintEdit()
        self.person.setObjectName("strip_person")
        self.instruction = QLineEdit()
        self.instruction.setObjectName("strip_instruction")
        self.instruction.setMaxLength(2000)
        self.instruction.setPlaceholderText(
            self.tr("Word for word; leave empty when none was given")
        )
        self.save = button(self.tr("Record"), kind="primary", big=True, key="Enter")
        self.save.setObjectName("strip_save")
        self.cancel = button(self.tr("Cancel"), big=True, key="Esc")
        self.cancel.setObjectName("strip_cancel")
        self._arrange()
        self._connect()
        self.hide()

    @property
    def step(self) -> str:
        """The key of the step under way, or nothing."""
        return self._row.step.key if self._row is not None else ""

    def begin(self, row: StripRow, now: Instant) -> None:
        """A call to that step was made now."""
        self._row = row
        self._stamp = now
        self.whom.setText(row.step.title)
        self.phone.setText(row.step.phone)
        self.phone.setVisible(bool(row.step.phone))
        self.time.set_moment(now)
        self.person.setText(row.step.person)
        self.instruction.clear()
        set_invalid(self.person, False)
        self.show()
        (self.instruction if row.step.person else self.person).setFocus()

    def renew(self, row: StripRow) -> None:
        """The step under way has other open reports now."""
        self._row = row

    def end(self) -> None:
        """The call is on disk, or given up."""
        self._row = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives it up."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.whom)
        column.addWidget(self.phone)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        fields = (
            (self.tr("Told at"), self.time),
            (self.tr("Taken by"), self.person),
            (self.tr("Instruction"), self.instruction),
        )
        for row, (words, field) in enumerate(fields):
            name = label(words)
            name.setBuddy(field)
            field.setAccessibleName(words)
            grid.addWidget(name, row, 0)
            grid.addWidget(field, row, 1)
        column.addLayout(grid)
        keys = QHBoxLayout()
        keys.addWidget(self.cancel)
        keys.addStretch()
        keys.addWidget(self.save)
        column.addLayout(keys)
        column.addStretch()

    def _connect(self) -> None:
        self.time.edit.returnPressed.connect(self.person.setFocus)
        self.person.returnPressed.connect(self.instruction.setFocus)
        self.instruction.returnPressed.connect(self._record)
        self.save.clicked.connect(self._record)
        self.cancel.clicked.connect(self.left)

    def _record(self) -> None:
        self.person.resolve()
        person, row = self.person.text().strip(), self._row
        set_invalid(self.person, not person)
        if row is None or self._stamp is None or not self.time.readable:
            self.time.setFocus()
            return
        if not person:
            self.person.setFocus()
            return
        self.recorded.emit(
            Tell(
                step=row.step.key,
                person=person,
                at=self.time.moment if self.time.moment is not None else self._stamp,
                instruction=self.instruction.text().strip(),
                obligations=tuple(owed.id for owed in row.open),
            )
        )
