"""Coming on duty in one line: officer and leader, filled in from the profile, Enter starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from commandpost.domain.duty import StartShift
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import button, label
from commandpost.usecases.desk import new_id
from commandpost.usecases.shifts import start_shift
from commandpost.usecases.views.places import people_hints

if TYPE_CHECKING:
    from commandpost.domain.changes import Changes
    from commandpost.domain.errors import OperatorError
    from commandpost.ui.context import Context
    from commandpost.usecases.views.places import Hint


class ShiftForm(QFrame):
    """Shown while nobody is on duty.

    Signals:
        started: an officer and a leader have come on duty.
    """

    started = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setObjectName("card")
        self.officer = HintEdit()
        self.officer.setObjectName("shift_officer")
        self.leader = HintEdit()
        self.leader.setObjectName("shift_leader")
        self.start_button = button(self.tr("Come on duty"), kind="primary", big=True, key="Enter")
        self.start_button.setObjectName("start_shift")
        row = QHBoxLayout()
        row.setSpacing(8)
        for words, field in (
            (self.tr("Duty officer"), self.officer),
            (self.tr("Duty leader"), self.leader),
        ):
            name = label(words)
            name.setBuddy(field)
            field.setAccessibleName(words)
            row.addWidget(name)
            row.addWidget(field, 1)
        row.addWidget(self.start_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addWidget(label(self.tr("No shift is running. Who is on duty?"), tone="soon"))
        column.addLayout(row)
        self._proposed = ("", "")
        self._connect()

    def left_behind(self, wanted: bool) -> bool:
        """Show the form or let it go; whether the focus stood in it and has to find a place."""
        held: QWidget | None = self.window().focusWidget()
        inside = held is not None and self.isAncestorOf(held)
        self.setVisible(wanted)
        return inside and not wanted

    def propose(self, officer: str, leader: str) -> None:
        """Fill the names in, unless somebody has typed others."""
        if (self.officer.text(), self.leader.text()) == self._proposed:
            self.officer.setText(officer)
            self.leader.setText(leader)
            self._proposed = (officer, leader)
        self._context.bridge.ask(people_hints, then=self._offer)

    def _offer(self, hints: tuple[Hint, ...]) -> None:
        self.officer.set_hints(hints)
        self.leader.set_hints(hints)

    def _connect(self) -> None:
        self.start_button.clicked.connect(self._start)
        self.officer.returnPressed.connect(self._start)
        self.leader.returnPressed.connect(self._start)

    def _start(self) -> None:
        """The officer comes on duty and sits at this keyboard."""
        if not self.start_button.isEnabled():
            return
        self.start_button.setEnabled(False)
        self.officer.resolve()
        self.leader.resolve()
        officer, leader = self.officer.text().strip(), self.leader.text().strip()

        def started(_: Changes) -> None:
            self.start_button.setEnabled(True)
            self.started.emit()

        self._context.bridge.do(
            start_shift,
            new_id(),
            StartShift(officer, leader),
            then=started,
            failed=self._refused,
            owner=self,
        )

    def _refused(self, error: OperatorError) -> None:
        self.start_button.setEnabled(True)
        self._context.messages.refuse(error)
        self.officer.setFocus()
