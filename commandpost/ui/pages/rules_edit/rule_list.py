"""The list of the rules, with the keys that add, copy, take out and restore under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.labels import button
from commandpost.ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.profile_edit import Spot
    from commandpost.ui.look import Look
    from commandpost.ui.pages.rules_edit.rows import Row


class RuleList(QWidget):
    """Shows the rows and tells which a person went to.

    Signals:
        current_changed: the ``Spot`` of the row gone to.
    """

    current_changed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._drawing = False
        self.table = Table(TableModel(self._columns(), look, _spot), look)
        self.table.setObjectName("rules_list")
        self.table.setAccessibleName(self.tr("The rules"))
        self.new = button(self.tr("New"), key="Alt+N")
        self.copy = button(self.tr("Copy"), key="Alt+C")
        self.remove = button(self.tr("Take out"), key="Alt+Del")
        self.restore = button(self.tr("As in the library"), key="Alt+R")
        self._arrange()
        self.table.current_changed.connect(self._tell)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; the current one stays."""
        self._drawing = True
        self.table.show_rows(rows)
        self._drawing = False

    def stand_on(self, spot: Spot | None) -> Spot | None:
        """Make that row current without telling; the first one where it is gone."""
        model = self.table.rows_model
        place = model.place_of(spot) if spot is not None else None
        model.reveal(place or 0)
        self._drawing = True
        self.table.setCurrentIndex(model.index(place or 0, 0))
        self._drawing = False
        row = self.table.current_row()
        return row.spot if row is not None else None

    def go_to(self, spot: Spot) -> bool:
        """Go to that row as a person would; whether there is one."""
        place = self.table.rows_model.place_of(spot)
        if place is None:
            return False
        self.table.rows_model.reveal(place)
        self.table.setCurrentIndex(self.table.rows_model.index(place, 0))
        return True

    def _tell(self, row: Row | None) -> None:
        if not self._drawing and row is not None:
            self.current_changed.emit(row.spot)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                self.tr("Part"),
                lambda r: r.heading,
                width=176,
                bold=lambda r: r.first,
                tone=lambda r: "" if r.first else "quiet",
            ),
            Column(self.tr("Rule"), lambda r: r.what, tone=_gone),
            Column(self.tr("Limit"), lambda r: r.limit, width=92, tone=_gone),
            Column(self.tr("Differs"), lambda r: r.mark, width=64, tone=lambda _: "accent"),
            Column(self.tr("Fault"), lambda r: r.fault, width=72, tone=_fault_tone),
        )

    def _arrange(self) -> None:
        self.keys = QWidget()
        keys = QHBoxLayout(self.keys)
        keys.setContentsMargins(0, 0, 0, 0)
        keys.setSpacing(6)
        for each in (self.new, self.copy, self.remove, self.restore):
            keys.addWidget(each)
        keys.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.table, 1)
        column.addWidget(self.keys)


def _spot(row: Row) -> Spot:
    return row.spot


def _gone(row: Row) -> str:
    return "quiet" if row.gone else ""


def _fault_tone(row: Row) -> str:
    return "overdue" if row.refuses else "soon"
