"""What happened on paper or in a chat, typed or pasted in: read, shown, and only then taken."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from commandpost.domain.callout_decisions import TakeRoll
from commandpost.domain.callout_typing import Roll, Typed
from commandpost.ui.pages.callout.words import outcome_word
from commandpost.ui.widgets.labels import button, label, title
from commandpost.usecases.callouts import take_roll, type_sheet
from commandpost.usecases.views.callout_typed import roll_typed, sheet_typed

if TYPE_CHECKING:
    from commandpost.domain.changes import Changes
    from commandpost.domain.ids import Id
    from commandpost.ui.context import Context

_SHOWN = 12


class What(Enum):
    """A printed sheet by row number, or a chat's 收到."""

    SHEET = auto()
    ROLL = auto()


class TypingFace(QWidget):
    """Text on the left, what it was read as on the right; nothing is taken that is not shown.

    Signals:
        left: done, or given up.
    """

    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._callout: Id | None = None
        self._by = ""
        self._what = What.SHEET
        self._typed, self._roll = Typed(), Roll()
        self.heading = title()
        self.how = label(tone="quiet", wrap=True)
        self.edit = QPlainTextEdit()
        self.edit.setObjectName("callout_typed")
        self.edit.setTabChangesFocus(True)
        self.read = label(wrap=True)
        self.read.setObjectName("callout_read")
        self.refused = label(tone="wrong", wrap=True)
        self.refused.setObjectName("callout_refused")
        self.go = button(self.tr("Take these"), kind="primary", big=True, key="Ctrl+Enter")
        self.go.setObjectName("callout_take")
        self.back = button(self.tr("Back to the list"), big=True, key="Esc")
        self._arrange()
        self._connect()

    def begin(self, what: What, callout: Id, by: str) -> None:
        """Type or paste for that call-out."""
        self._what, self._callout, self._by = what, callout, by
        self.edit.clear()
        if what is What.SHEET:
            self.heading.setText(self.tr("Type in a printed sheet"))
            self.how.setText(
                self.tr(
                    "One line a row: number, time, outcome (1–5 or the word), what was read back. "
                    "Example: 12 2214 2 moved 23户61人. A or B before it says who was called."
                )
            )
        else:
            self.heading.setText(self.tr("Paste a chat's roll"))
            self.how.setText(
                self.tr(
                    "Who wrote 收到 is marked as received. Received is not answered: call them."
                )
            )
        self._changed()
        self.edit.setFocus()

    def take(self) -> None:
        """Ctrl+Enter: what was read goes on record."""
        if self._callout is None or not self.go.isEnabled():
            return
        bridge = self._context.bridge
        if self._what is What.SHEET:
            bridge.do(
                type_sheet, self._callout, self._typed.lines, self._by, then=self._taken, owner=self
            )
        else:
            lost = len(self._roll.not_understood)
            roll = TakeRoll(self._roll.rows, lost, self._by)
            bridge.do(take_roll, self._callout, roll, then=self._taken, owner=self)

    def _taken(self, _: Changes) -> None:
        self.left.emit()

    def _changed(self) -> None:
        if self._callout is None:
            return
        text, bridge = self.edit.toPlainText(), self._context.bridge
        if self._what is What.SHEET:
            bridge.ask(sheet_typed, self._callout, text, then=self._show_typed)
        else:
            bridge.ask(roll_typed, self._callout, text, then=self._show_roll)

    def _show_typed(self, typed: Typed) -> None:
        self._typed = typed
        clock = self._context.clock
        lines = [
            f"{line.number}  {line.place}  {clock.near(line.at)}  "
            f"{line.rank} {outcome_word(line.outcome)}  {line.words}"
            for line in typed.lines
        ]
        self._say(lines, typed.refused, bool(typed.lines))

    def _show_roll(self, roll: Roll) -> None:
        self._roll = roll
        self._say(list(roll.places), roll.not_understood, bool(roll.rows))

    def _say(self, lines: list[str], refused: tuple[str, ...], some: bool) -> None:
        more = len(lines) - _SHOWN
        shown = lines[:_SHOWN] + ([f"… +{more}"] if more > 0 else [])
        self.read.setText("\n".join(shown) or self.tr("Nothing read yet"))
        words = self.tr("Not understood, will not be taken:")
        self.refused.setText("\n".join((words, *refused[:_SHOWN])) if refused else "")
        self.go.setEnabled(some)

    def _arrange(self) -> None:
        right = QVBoxLayout()
        right.addWidget(label(self.tr("Read as"), kind="section"))
        right.addWidget(self.read)
        right.addWidget(self.refused)
        right.addStretch()
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(self.edit, 1)
        sides.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch()
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addWidget(self.how)
        column.addLayout(sides, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._changed)
        self.go.clicked.connect(self.take)
        self.back.clicked.connect(self.left)
