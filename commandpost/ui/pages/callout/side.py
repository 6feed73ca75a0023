"""The row under the hand: whom to dial with the number large, what to say, one key an outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from commandpost.domain.entries.callout import CallChannel, CallOutcome
from commandpost.ui.pages.callout.keys import OUTCOME_KEYS
from commandpost.ui.pages.callout.words import channel_word, outcome_word, state_word
from commandpost.ui.widgets.labels import Elided, button, label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QPushButton

    from commandpost.ui.context import Context
    from commandpost.usecases.views.callout_sheet import CallHolder, CallRow

_HISTORY = 4


class NoteLine(QLineEdit):
    """What is read back, in words; Enter and Esc go back to the list and keep it.

    Signals:
        left: the list is meant again.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc leave."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
            return
        super().keyPressEvent(event)


class Side(QWidget):
    """Shows a row and takes its outcome; ``channel`` and ``note`` go into the next attempt.

    Signals:
        outcome_asked: a ``CallOutcome`` was clicked.
    """

    outcome_asked = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._row: CallRow | None = None
        self._holder = -1
        self.channel = CallChannel.PHONE
        self.place = Elided(kind="large")
        self.state = label(tone="quiet")
        self.whom = Elided()
        self.phone = label(kind="huge", selectable=True)
        self.phone.setObjectName("callout_phone")
        self.others = label(tone="quiet", wrap=True)
        self.message = label(wrap=True)
        self.message.setObjectName("callout_message")
        self.by = label(tone="quiet")
        self.note = NoteLine()
        self.note.setObjectName("callout_note")
        self.note.setMaxLength(300)
        self.history = label(tone="quiet", wrap=True)
        self.history.setObjectName("callout_history")
        self.buttons: dict[CallOutcome, QPushButton] = {}
        self._arrange()
        self._connect()
        self.show_channel()

    def show_row(self, row: CallRow | None, message: str) -> None:
        """This row is under the hand."""
        if row is None or self._row is None or row.id != self._row.id:
            self.note.clear()
            self._holder = -1
            self.channel = CallChannel.PHONE
        elif row.attempts != self._row.attempts:
            self._holder = -1
        self._row = row
        self.message.setText(message)
        self.setEnabled(row is not None)
        if row is None:
            for part in (self.place, self.state, self.whom, self.phone, self.others, self.history):
                part.setText("")
            return
        self.place.setText(f"{row.number}  {row.place}")
        said = [state_word(row)]
        if row.measures:
            said.append(row.measures)
        self.state.setText(" · ".join(said))
        clock = self._context.clock
        told = [f"{clock.near(at)}  {words}" for at, words in row.history[-_HISTORY:]]
        self.history.setText("\n".join(reversed(told)))
        self._show_holder()
        self.show_channel()

    def holder(self) -> CallHolder | None:
        """Who is dialled: the one whose turn it is, or the one chosen instead."""
        if self._row is None or not self._row.holders:
            return None
        at = self._holder if self._holder >= 0 else self._row.turn
        return self._row.holders[at]

    def other_holder(self) -> None:
        """The next of those who may be called for this place."""
        if self._row is not None and self._row.holders:
            at = self._holder if self._holder >= 0 else self._row.turn
            self._holder = (at + 1) % len(self._row.holders)
            self._show_holder()

    def next_channel(self) -> None:
        """By phone, by text, by a knock: the next way."""
        ways = tuple(CallChannel)
        self.channel = ways[(ways.index(self.channel) + 1) % len(ways)]
        self.show_channel()

    def show_channel(self) -> None:
        """Which way the next attempt is recorded as."""
        self.by.setText(self.tr("By {channel}  (K)").format(channel=channel_word(self.channel)))

    def _show_holder(self) -> None:
        row, holder = self._row, self.holder()
        assert row is not None
        if holder is None:
            self.whom.setText(self.tr("Nobody is named for this place in the roster"))
            self.phone.setText("—")
            self.others.setText(self.tr("Add somebody in Forces, or have a neighbour knock (G)."))
            return
        parts = (holder.name, holder.rank, holder.duty, holder.unit)
        self.whom.setText("  ".join(part for part in parts if part))
        self.phone.setText("\n".join(holder.phones[:2]) or self.tr("no number"))
        rest = [each for each in row.holders if each is not holder]
        numbers = (f"{each.name} {each.rank} {'/'.join(each.phones[:1])}" for each in rest[:3])
        self.others.setText("　".join(" ".join(each.split()) for each in numbers))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.place, self.state, self.whom, self.phone, self.others):
            column.addWidget(part)
        grid = QGridLayout()
        grid.setSpacing(6)
        for at, (outcome, key) in enumerate(OUTCOME_KEYS.items()):
            kind = "primary" if outcome is CallOutcome.READ_BACK else ""
            made = button(outcome_word(outcome), kind=kind, big=True, key=key)
            made.setObjectName(f"outcome_{outcome.value}")
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.buttons[outcome] = made
            grid.addWidget(made, at // 3, at % 3)
        column.addLayout(grid)
        note = QHBoxLayout()
        name = label(self.tr("Read back  N"))
        name.setBuddy(self.note)
        self.note.setAccessibleName(self.tr("What was read back"))
        self.note.setPlaceholderText(self.tr("optional; then 2"))
        note.addWidget(name)
        note.addWidget(self.note, 1)
        column.addWidget(self.by)
        column.addLayout(note)
        column.addWidget(label(self.tr("To pass on"), kind="section"))
        column.addWidget(self.message)
        column.addWidget(self.history)
        column.addStretch()

    def _connect(self) -> None:
        for outcome, made in self.buttons.items():
            self._connect_button(made, outcome)

    def _connect_button(self, made: QPushButton, outcome: CallOutcome) -> None:
        made.clicked.connect(lambda: self.outcome_asked.emit(outcome))
