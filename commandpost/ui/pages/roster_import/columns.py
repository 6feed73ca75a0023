"""Step one: what each header was taken for; Enter says yes to a guess, Del leaves it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from commandpost.domain.roster import PARTS
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.pages.roster_import.mapping import SHEET, ColumnLine, Mapping
from commandpost.ui.roster_words import field_word, part_word
from commandpost.ui.widgets.labels import button, label
from commandpost.ui.widgets.table import Table
from commandpost.usecases.views.roster_import import fields_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from commandpost.ui.look import Look


class ColumnTable(Table):
    """Enter chooses (the table's own way), Del leaves out.

    Signals:
        left_out: Del on a line.
    """

    left_out = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del; everything else is the table's."""
        row = self.current_row()
        if event.key() == Qt.Key.Key_Delete and row is not None:
            self.left_out.emit(row)
            return
        super().keyPressEvent(event)


class ColumnsStep(QWidget):
    """Sheets and headers in the order of the workbook; below, a choice for the line in hand.

    Signals:
        go_on_requested: every line is as the operator wants it.
    """

    go_on_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mapping = Mapping()
        self.told = label(kind="large", wrap=True)
        self.told.setObjectName("columns_told")
        self.table = ColumnTable(TableModel(self._columns(), look, _place), look)
        self.table.setObjectName("columns_table")
        self.choice_name = label()
        self.choice = QComboBox()
        self.choice.setObjectName("columns_choice")
        self.choice.setMinimumWidth(300)
        self.choice_name.setBuddy(self.choice)
        self.go_on_button = button(
            self.tr("Show what it would do"), kind="primary", big=True, key="Ctrl+Enter"
        )
        self.go_on_button.setObjectName("columns_go_on")
        self._lay_out()
        self._connect()

    def show_mapping(self, mapping: Mapping) -> None:
        """These are the sheets of the workbook."""
        self.mapping = mapping
        self._show_lines()
        self._to_doubt(0)
        self.table.setFocus()

    def say_yes(self, line: ColumnLine) -> None:
        """Enter: the guess is right; a line without one opens the choice."""
        if line.doubtful:
            self._settle(line, line.suggestion)
        else:
            self.open_choice()

    def leave_out(self, line: ColumnLine) -> None:
        """Del: nothing of this column or sheet is taken."""
        if line.column == SHEET:
            self.mapping.turn_into(line, "")
            self._show_lines()
        else:
            self._settle(line, "")

    def open_choice(self) -> None:
        """Alt+F: choose what the line in hand is."""
        self.choice.setFocus()
        self.choice.showPopup()

    def _settle(self, line: ColumnLine, field: str) -> None:
        self.mapping.fill(line, field)
        at = self.table.currentIndex().row()
        self._show_lines()
        self._to_doubt(at)

    def _to_doubt(self, after: int) -> None:
        """Stand on the next line that waits, from there round to the beginning."""
        lines = self.mapping.lines()
        waiting = [at for at, line in enumerate(lines) if line.doubtful]
        if not lines:
            return
        ahead = [at for at in waiting if at >= after]
        goal = next(iter(ahead or waiting), max(min(after, len(lines) - 1), 0))
        self.table.rows_model.reveal(goal)
        self.table.setCurrentIndex(self.table.model().index(goal, 0))

    def _show_lines(self) -> None:
        self.table.show_rows(self.mapping.lines())
        doubts = self.mapping.doubts
        if doubts:
            words = self.tr(
                "Headers not certain: {n}. Enter takes the guess, Del leaves the column out; what "
                "is not answered stays out."
            )
            self.told.setText(words.format(n=doubts))
        else:
            self.told.setText(
                self.tr("Every header is settled. Ctrl+Enter shows what the workbook would do.")
            )

    def _show_choice(self, line: ColumnLine | None) -> None:
        self.choice.clear()
        self.choice.setEnabled(line is not None)
        if line is None:
            return
        if line.column == SHEET:
            self.choice_name.setText(self.tr("This sheet holds  Alt+F"))
            self.choice.addItem(self.tr("nothing of the roster: leave it out"), "")
            for part in PARTS:
                self.choice.addItem(part_word(part), part)
            self.choice.setCurrentIndex(max(self.choice.findData(line.kind), 0))
            return
        self.choice_name.setText(self.tr("This column fills  Alt+F"))
        self.choice.addItem(self.tr("nothing: leave it out"), "")
        for field in fields_of(line.kind):
            self.choice.addItem(field_word(field, line.kind), field)
        self.choice.setCurrentIndex(max(self.choice.findData(line.field), 0))

    def _choose(self, place: int) -> None:
        line = self.table.current_row()
        if line is None:
            return
        if line.column == SHEET:
            self.mapping.turn_into(line, self.choice.itemData(place))
            self._show_lines()
        else:
            self._settle(line, self.choice.itemData(place))
        self.table.setFocus()

    # ---- words ----

    def _fills(self, line: ColumnLine) -> str:
        if line.column == SHEET:
            return part_word(line.kind) if line.kind else self.tr("left out")
        if line.field:
            return field_word(line.field, line.kind)
        if line.doubtful:
            return self.tr("{field}?").format(field=field_word(line.suggestion, line.kind))
        return self.tr("left out")

    def _state(self, line: ColumnLine) -> str:
        return self.tr("a guess: Enter yes, Del no") if line.doubtful else ""

    def _tone(self, line: ColumnLine) -> str:
        if line.doubtful:
            return "soon"
        return "" if line.field or (line.column == SHEET and line.kind) else "quiet"

    def _columns(self) -> tuple[Column, ...]:
        def sheet(line: ColumnLine) -> str:
            return line.where if line.column == SHEET else ""

        def bold(line: ColumnLine) -> bool:
            return line.column == SHEET

        return (
            Column(self.tr("Sheet"), sheet, width=200, bold=bold),
            Column(self.tr("Header"), lambda r: r.header, width=250),
            Column(self.tr("For example"), lambda r: r.sample, width=250, tone=lambda _: "quiet"),
            Column(self.tr("Fills"), self._fills, width=220, tone=self._tone, bold=bold),
            Column("", self._state, tone=self._tone),
        )

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.choice_name)
        foot.addWidget(self.choice)
        foot.addStretch()
        foot.addWidget(self.go_on_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.told)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.table.current_changed.connect(self._show_choice)
        self.table.row_chosen.connect(self.say_yes)
        self.table.left_out.connect(self.leave_out)
        self.choice.activated.connect(self._choose)
        self.go_on_button.clicked.connect(self.go_on_requested)


def _place(row: ColumnLine) -> tuple[int, int]:
    return row.place
