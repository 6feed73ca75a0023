"""The left side of the plans page: the plans in force, and what can be done with the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.labels import button
from commandpost.ui.widgets.table import Table

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from commandpost.ui.look import Look
    from commandpost.usecases.views.library import PlanRow

SIDE, WIDEST = 330, 480


class PlanShelf(QWidget):
    """Plans by title, with the buttons of the library under them.

    Signals:
        plan_chosen: another plan is current; carries its ``PlanRow``.
    """

    plan_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.table = Table(TableModel(self._columns(), look, _plan), look)
        self.table.setObjectName("plan_list")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.table, 1)
        self._measure()
        self._connect()

    def add_button(self, words: str, key: str, name: str) -> QPushButton:
        """One more thing to do with the library, under the list; the caller connects it."""
        made = button(words, key=key)
        made.setObjectName(name)
        self._column.addWidget(made)
        return made

    def show_rows(self, rows: tuple[PlanRow, ...]) -> None:
        """Show these plans; the first one is opened when none was."""
        self.table.show_rows(rows)
        if rows and self.table.current_row() is None:
            self.table.setCurrentIndex(self.table.model().index(0, 0))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Plan"), lambda r: r.title),
            Column(self.tr("Levels"), lambda r: str(r.levels), width=84, align="right"),
        )

    def _measure(self) -> None:
        self.setFixedWidth(min(self._look.px(SIDE), WIDEST))

    def _connect(self) -> None:
        self._look.changed.connect(self._measure)
        self.table.current_changed.connect(self._choose)

    def _choose(self, row: PlanRow | None) -> None:
        if row is not None:
            self.plan_chosen.emit(row)


def _plan(row: PlanRow) -> str:
    return row.id
