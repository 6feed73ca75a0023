"""A table whose rows are ticked with Space or a click: which of these leave, who of these reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal

from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from commandpost.ui.look import Look

MARK_PIXELS = 36


class TickTable(Table):
    """Rows with a mark before them; the focus stays where it is when one is ticked.

    Signals:
        ticked: another row is ticked, or no longer.
    """

    ticked = Signal()

    def __init__(
        self,
        columns: Sequence[Column],
        look: Look,
        key: Callable[[Any], Hashable],
        parent: QWidget | None = None,
    ) -> None:
        self._key_of = key
        self._ticks: set[Hashable] = set()
        marks = Column("", self._mark, MARK_PIXELS, "centre", bold=self.is_ticked)
        super().__init__(TableModel((marks, *columns), look, key), look, parent)
        self._connect_ticks()

    def is_ticked(self, row: Any) -> bool:
        """Whether that row carries the mark."""
        return self._key_of(row) in self._ticks

    def tick(self, keys: Sequence[Hashable]) -> None:
        """These rows carry the mark, and no others."""
        self._ticks = set(keys)
        self.viewport().update()

    def toggle(self) -> None:
        """Space: the row under the hand."""
        row = self.current_row()
        if row is not None:
            self._ticks ^= {self._key_of(row)}
            self.viewport().update()
            self.ticked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks; everything else is the table's own."""
        if event.key() == Qt.Key.Key_Space:
            self.toggle()
            return
        super().keyPressEvent(event)

    def _mark(self, row: Any) -> str:
        return "☑" if self.is_ticked(row) else "☐"

    def _connect_ticks(self) -> None:
        self.clicked.connect(self._click)

    def _click(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self.toggle()
