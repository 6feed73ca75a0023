"""Paints a picture's description: bars, tiles and lines in the theme's colours, with words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from commandpost.domain.drawing import Box, Dot, Side, Stroke, Tone, Words
from commandpost.domain.drawn_picture import best_height, drawn
from commandpost.ui.widgets.labels import label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from commandpost.domain.drawing import Shape
    from commandpost.domain.picture_spec import PictureSpec
    from commandpost.ui.look import Look

POINT = 1.5
"""Pixels of the 100 % scale that a point of the drawing takes: its 9 points read as 13 pixels."""
STYLES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
)
PLACED = {
    Side.LEFT: Qt.AlignmentFlag.AlignLeft,
    Side.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Side.RIGHT: Qt.AlignmentFlag.AlignRight,
}


class Picture(QWidget):
    """A title and the picture below it, as high as it wants to be."""

    def __init__(self, look: Look, spec: PictureSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = getattr(spec, "unit", "")
        self.title = label(f"{spec.title} ({unit})" if unit else spec.title, kind="section")
        self.sheet = Sheet(look, spec)
        self.sheet.setAccessibleName(self.title.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.sheet)


class Sheet(QWidget):
    """The picture alone; it is drawn anew for each width."""

    def __init__(self, look: Look, spec: PictureSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.spec = spec
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._connect()

    @property
    def point(self) -> float:
        """Pixels to a point of the drawing."""
        return POINT * self._look.scale / 100

    def hasHeightForWidth(self) -> bool:
        """More tiles fit into a row of a wider sheet."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the picture wants to be."""
        return round(best_height(self.spec, width / self.point) * self.point)

    def sizeHint(self) -> QSize:
        """For a sheet of a common width."""
        width = self._look.px(720)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _: QPaintEvent) -> None:
        """From back to front."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.point, self.point)
        width, height = self.width() / self.point, self.height() / self.point
        for shape in drawn(self.spec, width, height).shapes:
            self._paint(painter, shape)
        painter.end()

    def _connect(self) -> None:
        self._look.changed.connect(self._changed)

    def _changed(self) -> None:
        self.updateGeometry()
        self.update()

    def _paint(self, painter: QPainter, shape: Shape) -> None:
        if isinstance(shape, Words):
            self._tell(painter, shape)
        elif isinstance(shape, Stroke):
            painter.setPen(QPen(self._colour(shape.tone), shape.width, STYLES[shape.dash]))
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in shape.points]))
        elif isinstance(shape, Box):
            style = Qt.PenStyle.DashLine if shape.hatch else Qt.PenStyle.SolidLine
            painter.setPen(QPen(self._colour(shape.tone), 0.6, style))
            painter.setBrush(QBrush(self._mixed(shape.tone, shape.share)))
            painter.drawRect(QRectF(shape.x, shape.y, shape.width, shape.height))
        elif isinstance(shape, Dot):
            colour = self._colour(shape.tone)
            painter.setPen(QPen(colour, 0.9))
            painter.setBrush(QBrush(self._colour(Tone.EMPTY) if shape.hollow else colour))
            painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)

    def _tell(self, painter: QPainter, told: Words) -> None:
        font = self._look.font()
        font.setPixelSize(max(round(told.size), 1))
        painter.setFont(font)
        wide = painter.fontMetrics().horizontalAdvance(told.text)
        painter.save()
        painter.translate(told.x, told.y)
        squeeze = min(1.0, told.room / wide) if wide else 1.0
        painter.scale(squeeze, 1.0)
        painter.setPen(self._colour(Tone.EMPTY if told.bright else told.tone))
        room = QRectF(0, -told.size * 0.3, told.room / squeeze, told.size * 1.6)
        painter.drawText(room, PLACED[told.side] | Qt.AlignmentFlag.AlignVCenter, told.text)
        painter.restore()

    def _colour(self, tone: Tone) -> QColor:
        return self._look.theme.colour(tone.value)

    def _mixed(self, tone: Tone, share: float) -> QColor:
        """So much of a tone over the surface."""
        over, under = self._colour(tone), self._colour(Tone.EMPTY)
        return QColor.fromRgbF(
            over.redF() * share + under.redF() * (1 - share),
            over.greenF() * share + under.greenF() * (1 - share),
            over.blueF() * share + under.blueF() * (1 - share),
        )
