"""A QR code painted large: dark on light in every theme, with the quiet zone phones need."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

QUIET = 4
"""Light modules round the code (ISO/IEC 18004)."""


class QrCode(QWidget):
    """Shows a matrix of modules; nothing while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.matrix: tuple[tuple[bool, ...], ...] = ()
        self.setMinimumSize(220, 220)

    def show_matrix(self, matrix: tuple[tuple[bool, ...], ...]) -> None:
        """Paint that code."""
        self.matrix = matrix
        self.setVisible(bool(matrix))
        self.update()

    def sizeHint(self) -> QSize:
        """Large enough for a phone at arm's length."""
        return QSize(320, 320)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Whole pixels a module, so that no line blurs."""
        if not self.matrix:
            return
        modules = len(self.matrix) + 2 * QUIET
        side = max(1, min(self.width(), self.height()) // modules)
        size = side * modules
        left, top = (self.width() - size) // 2, 0
        painter = QPainter(self)
        painter.fillRect(QRectF(left, top, size, size), Qt.GlobalColor.white)
        for y, row in enumerate(self.matrix):
            for x, dark in enumerate(row):
                if dark:
                    box = QRectF(left + (x + QUIET) * side, top + (y + QUIET) * side, side, side)
                    painter.fillRect(box, Qt.GlobalColor.black)
        painter.end()
