"""The styled table view: fixed row height, whole rows, selection kept on refresh."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent

    from commandpost.ui.look import Look
    from commandpost.ui.models.table import Index, TableModel

ROW_PIXELS = 32


class Table(QTableView):
    """Shows a ``TableModel``.

    Signals:
        row_chosen: Enter or a double click on a row; carries the frozen row.
        current_changed: another row is current; carries it, or None.
    """

    row_chosen = Signal(object)
    current_changed = Signal(object)

    def __init__(self, model: TableModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.rows_model = model
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.measure()
        self._connect()

    def show_rows(self, rows: Sequence[Any], more: bool = False) -> None:
        """Show these rows; the current one stays current if its key is still there."""
        model = self.rows_model
        place = self.currentIndex().row()
        column = max(self.currentIndex().column(), 0)
        key = model.key_at(place) if place >= 0 else None
        scrolled = self.verticalScrollBar().value()
        model.show(rows, more)
        again = model.place_of(key) if key is not None else None
        if again is not None:
            model.reveal(again)
            self.setCurrentIndex(model.index(again, column))
        self.verticalScrollBar().setValue(scrolled)

    def current_row(self) -> Any:
        """The row the operator stands on."""
        index = self.currentIndex()
        return self.rows_model.row(index.row()) if index.isValid() else None

    def measure(self) -> None:
        """Heights and widths at the present font scale."""
        self.verticalHeader().setDefaultSectionSize(self._look.px(ROW_PIXELS))
        header = self.horizontalHeader()
        for number, column in enumerate(self.rows_model.columns):
            if column.width:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(number, self._look.px(column.width))
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the current row; everything else is the view's own."""
        row = self.current_row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.row_chosen.emit(row)
            return
        super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell who is current."""
        super().currentChanged(current, previous)
        row = self.rows_model.row(current.row()) if current.isValid() else None
        self.current_changed.emit(row)

    def _connect(self) -> None:
        self.doubleClicked.connect(self._choose)
        self._look.changed.connect(self.measure)

    def _choose(self, index: QModelIndex) -> None:
        self.row_chosen.emit(self.rows_model.row(index.row()))
