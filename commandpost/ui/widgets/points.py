"""Many points of plain text in one widget, each further line under its first.

A matrix of a plan holds some hundred points; as labels they would stall the window while it is
made, painted here they do not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from commandpost.ui.look import Look

INDENT, GAP = 14, 4
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
_ENDLESS = 1_000_000


class PointList(QWidget):
    """Points one under the other, as high as they need at their width."""

    def __init__(self, look: Look, lines: Sequence[str], tone: str = "text") -> None:
        super().__init__()
        self._look, self._tone = look, tone
        self.lines = tuple(lines)
        self._known: tuple[int, list[int]] = (-1, [])
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName("\n".join(self.lines))
        look.changed.connect(self._restyle)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All points at that width."""
        return sum(self._heights(width)) + self._look.px(GAP) * max(len(self.lines) - 1, 0)

    def sizeHint(self) -> QSize:
        """As high as at the width it has."""
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 200
        return QSize(self._look.px(120), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Some characters wide, one line high."""
        return QSize(self._look.px(80), self._metrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width asks for another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dots and words, only those in sight."""
        painter = QPainter(self)
        painter.setFont(self._look.font())
        theme, indent, y = self._look.theme, self._look.px(INDENT), 0
        seen = event.rect()
        for line, high in zip(self.lines, self._heights(self.width()), strict=True):
            if y <= seen.bottom() and y + high >= seen.top():
                painter.setPen(theme.colour("quiet"))
                painter.drawText(QRect(0, y, indent, high), _WRAP, "·")
                painter.setPen(theme.colour(self._tone))
                painter.drawText(QRect(indent, y, self.width() - indent, high), _WRAP, line)
            y += high + self._look.px(GAP)
        painter.end()

    def _heights(self, width: int) -> list[int]:
        if self._known[0] != width:
            metrics, room = self._metrics(), max(width - self._look.px(INDENT), 20)
            box = QRect(0, 0, room, _ENDLESS)
            self._known = width, [metrics.boundingRect(box, _WRAP, x).height() for x in self.lines]
        return self._known[1]

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._look.font())

    def _restyle(self) -> None:
        self._known = -1, []
        self.updateGeometry()
        self.update()
