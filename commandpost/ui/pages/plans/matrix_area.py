"""The scrolled part of the level matrix, with the levels standing above their columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

ABOVE, BELOW = 10, 6


class MatrixArea(QScrollArea):
    """Heads stay in sight while one scrolls down, and move along when one scrolls sideways."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("matrix_area")
        self.setWidgetResizable(True)
        self._row = QWidget(self)
        self._row.setObjectName("matrix_heads")
        self._heads: tuple[QWidget, ...] = ()
        self._grid: QGridLayout | None = None
        self._soon = QTimer(self)  # a child: it never fires for a matrix that is gone
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._connect()

    def show_columns(self, inside: QWidget, grid: QGridLayout, heads: Sequence[QWidget]) -> None:
        """Show the grid, each head over the column of its place."""
        self._let_go()
        self._grid, self._heads = grid, tuple(heads)
        for head in heads:
            head.setParent(self._row)
            head.show()
        self.setViewportMargins(0, self._height(), 0, 0)
        inside.installEventFilter(self)
        self.setWidget(inside)
        self._row.show()
        self._place()

    def show_only(self, inside: QWidget) -> None:
        """Show that, and no heads."""
        self._let_go()
        self._row.hide()
        self.setViewportMargins(0, 0, 0, 0)
        self.setWidget(inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The row of heads is as wide as what is seen."""
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Columns that moved take their heads along, once they are laid out."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._soon.start()
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self._soon.timeout.connect(self._place)
        self.horizontalScrollBar().valueChanged.connect(self._place)

    def _let_go(self) -> None:
        for head in self._heads:
            head.setParent(None)
            head.deleteLater()
        self._heads, self._grid = (), None

    def _height(self) -> int:
        return max((h.sizeHint().height() for h in self._heads), default=0) + ABOVE + BELOW

    def _place(self) -> None:
        if self._grid is None:
            return
        seen, high = self.viewport().geometry(), self._height()
        self._row.setGeometry(seen.x(), seen.y() - high, seen.width(), high)
        scrolled = self.horizontalScrollBar().value()
        for column, head in enumerate(self._heads):
            head.resize(head.sizeHint())
            # Where the item is: asked for a height, the grid forgets where its cells are.
            item = self._grid.itemAtPosition(0, column)
            if item is not None:
                head.move(item.geometry().x() - scrolled, ABOVE)
