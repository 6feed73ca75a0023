"""The list of doubts: one line each, settled by keys, marked when settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal

from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.pages.plan_import.keys import settle_key
from commandpost.ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from commandpost.ui.look import Look
    from commandpost.usecases.views.plan_findings import DoubtRow


SHOWN_ROWS = 5


class DoubtList(Table):
    """Doubts in the order of the text.

    Signals:
        key_pressed: a key that settles (a ``Verdict`` or ``"edit"``, ``"add"``).
    """

    key_pressed = Signal(object)

    def __init__(self, look: Look) -> None:
        columns = (
            Column("", lambda row: row.sign, width=36, align="centre", tone=_tone),
            Column(self.tr("Where"), lambda row: row.place, width=110, tone=_words_tone),
            Column(self.tr("What is unclear"), lambda row: row.words, tone=_words_tone),
        )
        super().__init__(TableModel(columns, look, _number), look)
        self.setObjectName("import_doubts")

    def show_doubts(self, rows: Sequence[DoubtRow]) -> None:
        """Show these; the one the operator stands on stays."""
        self.show_rows(rows)
        self._fit()
        self.rows_model.reveal(len(rows) - 1)

    def go_to(self, number: int) -> None:
        """Stand on that doubt; below zero on none."""
        if number < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            return
        self.rows_model.reveal(number)
        self.setCurrentIndex(self.rows_model.index(number, 2))

    def measure(self) -> None:
        """Heights and widths at the present font scale; the list itself takes some rows' height."""
        super().measure()
        self._fit()

    def _fit(self) -> None:
        """As high as its rows up to five; where there is little room, one row and a scroll bar."""
        rows = min(max(self.rows_model.rowCount(), 1), SHOWN_ROWS)
        row = self.verticalHeader().defaultSectionSize()
        head = self.horizontalHeader().sizeHint().height() + 6
        self.setMinimumHeight(row + head)
        self.setMaximumHeight(rows * row + head)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Settling keys are told; everything else is the table's own."""
        told = settle_key(event)
        if told is not None:
            self.key_pressed.emit(told)
            return
        super().keyPressEvent(event)


def _number(row: DoubtRow) -> int:
    return row.number


def _tone(row: DoubtRow) -> str:
    return "soon" if row.verdict is None else "done"


def _words_tone(row: DoubtRow) -> str:
    return "" if row.verdict is None else "quiet"
