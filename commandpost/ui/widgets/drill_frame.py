"""The frame round everything: hatched in the drill's colour while the file is a drill's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from commandpost.ui.look import Look

PIXELS = 8


class DrillFrame(QWidget):
    """The window's central widget; its margin is the frame, and there is none outside a drill."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._drill = False

    def set_drill(self, drill: bool) -> None:
        """Draw the frame, or not."""
        if drill != self._drill:
            self._drill = drill
            wide = PIXELS if drill else 0
            self.setContentsMargins(wide, wide, wide, wide)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Hatch the margin."""
        if not self._drill:
            return
        painter = QPainter(self)
        painter.setClipRegion(QRegion(self.rect()).subtracted(QRegion(self.contentsRect())))
        colour = self._look.theme.colour("drill")
        painter.fillRect(self.rect(), QBrush(colour, Qt.BrushStyle.BDiagPattern))
        painter.end()
