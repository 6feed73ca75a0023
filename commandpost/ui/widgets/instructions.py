"""Leaders' instructions (领导批示) with whom they were passed on to and what came back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commandpost.domain.records import dataclass
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.labels import button, label, section
from commandpost.ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.ids import Id
    from commandpost.domain.instructions import Instruction, Passing
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context

ROWS = 4
STATE_PIXELS, WHEN_PIXELS, WHOM_PIXELS = 96, 104, 120


@dataclass(frozen=True, slots=True)
class InstructionRow:
    """An instruction, or under it one passing-on of it."""

    given: Instruction
    passing: Passing | None = None

    @property
    def key(self) -> Id:
        """The entry that the row stands for, as due items name it."""
        return self.passing.entry if self.passing is not None else self.given.entry


def rows_of(instructions: Sequence[Instruction]) -> tuple[InstructionRow, ...]:
    """Open instructions first, each followed by its passings-on."""
    ordered = sorted(instructions, key=lambda given: not given.open)
    return tuple(
        row
        for given in ordered
        for row in (InstructionRow(given), *(InstructionRow(given, p) for p in given.passings))
    )


class Instructions(QWidget):
    """The table, and the two things that can be done about the framed row.

    Signals:
        pass_on_asked: the instruction to be passed on.
        feed_back_asked: the instruction, and the passing that is answered (None: done here).
    """

    pass_on_asked = Signal(object)
    feed_back_asked = Signal(object, object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("instructions")
        clock = context.clock
        columns = (
            Column(self.tr("State"), self._state, STATE_PIXELS, tone=_tone),
            Column(self.tr("When"), lambda row: clock.near(_at(row)), WHEN_PIXELS),
            Column(self.tr("Who"), _who, WHOM_PIXELS),
            Column(self.tr("Instruction, and what came back"), self._words, tip=self._words),
        )
        self.model = TableModel(columns, context.look, key=lambda row: row.key)
        self.table = Table(self.model, context.look)
        self.table.setObjectName("instruction_table")
        self.table.setAccessibleName(self.tr("Leaders' instructions"))
        self.pass_on = button(self.tr("Pass on"), big=True, key="Alt+O")
        self.pass_on.setObjectName("instruction_pass_on")
        self.feed_back = button(self.tr("Feedback"), big=True, key="Alt+B")
        self.feed_back.setObjectName("instruction_feed_back")
        self.rows: tuple[InstructionRow, ...] = ()
        keys = QHBoxLayout()
        keys.setSpacing(8)
        for each in (self.pass_on, self.feed_back):
            keys.addWidget(each)
        teaching = label(
            self.tr("Enter on a row: pass it on, or write what came back."), tone="quiet"
        )
        keys.addWidget(teaching, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(section(self.tr("Leaders' instructions")))
        column.addWidget(self.table)
        column.addLayout(keys)
        self.hide()
        self._connect()

    def show_instructions(self, instructions: Sequence[Instruction]) -> None:
        """Show these; the framed row stays framed."""
        rows = self.rows = rows_of(instructions)
        self.setVisible(bool(rows))
        self.table.show_rows(rows)
        if rows and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
        shown = min(max(len(rows), 2), ROWS)
        height = self.table.verticalHeader().defaultSectionSize() * shown
        self.table.setFixedHeight(height + self.table.horizontalHeader().sizeHint().height() + 4)

    def frame(self, key: str) -> None:
        """Stand on the row of that entry."""
        for number, row in enumerate(self.rows):
            if row.key == key:
                self.table.setCurrentIndex(self.model.index(number, 0))
        self.table.setFocus()

    def begin_pass_on(self) -> None:
        """Alt+O: the framed instruction goes to somebody (else)."""
        if (row := self._current()) is not None:
            self.pass_on_asked.emit(row.given)

    def begin_feed_back(self) -> None:
        """Alt+B: what came back from the framed one, or from the first who owes it."""
        if (row := self._current()) is None:
            return
        waiting = row.given.waiting()
        passing = row.passing if row.passing in waiting else next(iter(waiting), None)
        self.feed_back_asked.emit(row.given, passing)

    def _current(self) -> InstructionRow | None:
        row: InstructionRow | None = self.table.current_row()
        return row

    def _chosen(self, row: InstructionRow) -> None:
        if row.passing is None and not row.given.passings:
            self.pass_on_asked.emit(row.given)
        else:
            self.begin_feed_back()

    def _state(self, row: InstructionRow) -> str:
        given, passing = row.given, row.passing
        if passing is not None:
            return self.tr("✓ fed back") if passing.answer else self.tr("→ passed on")
        if given.done is not None or not given.open:
            return self.tr("✓ settled")
        return self.tr("○ open") if given.passings else self.tr("○ pass on")

    def _words(self, row: InstructionRow) -> str:
        if row.passing is None:
            done = f"  ✓ {row.given.done.by} {row.given.done.words}" if row.given.done else ""
            return f"“{row.given.text}”{done}"
        answer = row.passing.answer
        back = f"{answer.by}：{answer.words}" if answer is not None else ""
        return "  ".join(part for part in (row.passing.words, back) if part)

    def _connect(self) -> None:
        self.table.row_chosen.connect(self._chosen)
        self.pass_on.clicked.connect(self.begin_pass_on)
        self.feed_back.clicked.connect(self.begin_feed_back)


def _tone(row: InstructionRow) -> str:
    if row.passing is not None:
        return "done" if row.passing.answer else "soon"
    return "soon" if row.given.open else "done"


def _at(row: InstructionRow) -> Instant:
    if row.passing is None:
        return row.given.at
    return row.passing.answer.at if row.passing.answer else row.passing.at


def _who(row: InstructionRow) -> str:
    return row.given.person if row.passing is None else f"  {row.passing.to}"
