"""Marks that paint themselves: a level by shape, numeral and word; a due time by shape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from commandpost.domain.levels import EventGrade, ResponseLevel
from commandpost.domain.times import MINUTE, Instant, span
from commandpost.ui.widgets.labels import plain_tip
from commandpost.ui.words import Rank, level_word

if TYPE_CHECKING:
    from commandpost.ui.look import Look

# Corners of the shapes in a square of side 1: hexagon, diamond, triangle; rank 4 is a circle.
_CORNERS = {
    1: ((0.0, 0.5), (0.25, 0.07), (0.75, 0.07), (1.0, 0.5), (0.75, 0.93), (0.25, 0.93)),
    2: ((0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)),
    3: ((0.5, 0.06), (1.0, 0.94), (0.0, 0.94)),
}
SHAPES = {1: "⬣", 2: "◆", 3: "▲", 4: "●"}
SOON = 15 * MINUTE


def draw_shape(painter: QPainter, rank: int, box: QRectF, colour: QColor) -> None:
    """The shape of rank 1 (hexagon) to 4 (circle), filled."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if rank not in _CORNERS:
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        return
    corners = [
        QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in _CORNERS[rank]
    ]
    painter.drawPolygon(QPolygonF(corners))


class LevelBadge(QWidget):
    """A response level (filled), a warning colour (framed) or an event grade (framed, no shape)."""

    def __init__(self, look: Look, level: Rank | None = None, pixels: int = 14) -> None:
        super().__init__()
        self._look = look
        self._pixels = pixels
        self._level = level
        self._before = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_level(level)

    def set_level(self, level: Rank | None, before: str = "") -> None:
        """Show that level; ``before`` stands in front of its word (县防汛 Ⅲ级响应)."""
        self._level = level
        self._before = before
        self.setVisible(level is not None)
        words = self.text()
        self.setAccessibleName(words)
        plain_tip(self, words)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Numeral and word, as painted."""
        if self._level is None:
            return ""
        return f"{self._before} {level_word(self._level)}".strip()

    def sizeHint(self) -> QSize:
        """Room for shape and word at the present scale."""
        metrics = self._metrics()
        wide = metrics.horizontalAdvance(self.text()) + self._shape_room() + self._look.px(16)
        return QSize(wide, metrics.height() + self._look.px(6))

    def minimumSizeHint(self) -> QSize:
        """Never cut a level."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame or fill, then shape, then words."""
        if self._level is None:
            return
        theme, look = self._look.theme, self._look
        filled = isinstance(self._level, ResponseLevel)
        graded = isinstance(self._level, EventGrade)
        colour = theme.colour("text") if graded else theme.level(self._level.rank)
        words = theme.colour("on_level") if filled else colour
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line") if graded else colour, 1))
        painter.setBrush(colour if filled else QColor(Qt.GlobalColor.transparent))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 3, 3)
        left = look.px(8)
        if not graded:
            side = look.px(self._pixels * 0.85)
            top = (self.height() - side) / 2
            draw_shape(painter, self._level.rank, QRectF(left, top, side, side), words)
        painter.setPen(words)
        painter.setFont(look.font(self._pixels, bold=True))
        room = self.rect().adjusted(left + self._shape_room(), 0, 0, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.end()

    def _shape_room(self) -> int:
        if isinstance(self._level, EventGrade):
            return 0
        return self._look.px(self._pixels * 0.85 + 6)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._look.font(self._pixels, bold=True))


class Countdown(QWidget):
    """The time until something is due, or by how much it is late; the shape says which."""

    def __init__(self, look: Look, pixels: int = 14) -> None:
        super().__init__()
        self._look = look
        self._pixels = pixels
        self._due: Instant | None = None
        self._left = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def set_due(self, due: Instant | None, now: Instant) -> None:
        """Count towards that moment; None shows nothing."""
        self._due = due
        self.setVisible(due is not None)
        self.tick(now)

    def tick(self, now: Instant) -> None:
        """The page's clock has moved on."""
        if self._due is None:
            return
        before = self.text()
        self._left = self._due - now
        if self.text() != before:
            self.setAccessibleName(self.text())
            self.updateGeometry()
            self.update()

    @property
    def urgency(self) -> str:
        """``overdue``, ``soon`` (a quarter of an hour) or ``later``."""
        return urgency(self._left)

    def text(self) -> str:
        """``00:18``, or ``超时 00:06``."""
        if self._due is None:
            return ""
        if self._left < 0:
            return self.tr("overdue {span}").format(span=span(-self._left))
        return span(self._left)

    def sizeHint(self) -> QSize:
        """Room for shape and time at the present scale."""
        metrics = QFontMetrics(self._look.font(self._pixels, bold=True))
        wide = metrics.horizontalAdvance(self.text()) + self._look.px(self._pixels + 14)
        return QSize(wide, metrics.height() + self._look.px(6))

    def minimumSizeHint(self) -> QSize:
        """Never cut a time."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Filled when overdue; else only coloured."""
        look, state = self._look, self.urgency
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = look.theme.colour(state)
        if state == "overdue":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
            colour = look.theme.colour("on_overdue")
        side = look.px(self._pixels * 0.75)
        box = QRectF(look.px(6), (self.height() - side) / 2, side, side)
        rank = 3 if state == "overdue" else 4
        if state == "later":
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        else:
            draw_shape(painter, rank, box, colour)
        painter.setPen(colour)
        painter.setFont(look.font(self._pixels, bold=state != "later"))
        room = self.rect().adjusted(look.px(self._pixels + 8), 0, 0, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.end()


def urgency(left: int) -> str:
    """How pressing so many milliseconds are."""
    if left < 0:
        return "overdue"
    return "soon" if left <= SOON else "later"
