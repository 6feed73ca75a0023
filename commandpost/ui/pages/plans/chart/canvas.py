"""The drawn chart: boxes and lines, nearer and farther, walked with the arrows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from commandpost.ui.pages.plans.chart.layout import (
    BOX_WIDTH,
    COMMAND_WIDTH,
    Box,
    Chart,
    lay_out,
)
from commandpost.ui.pages.plans.chart.nodes import Node, Rank
from commandpost.ui.pages.plans.chart.wrapping import wrapped

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent

    from commandpost.ui.look import Look

PAD, NAME, WORDS = 10, 14, 12
NAME_LINES = 2
LINES = {Rank.COMMAND: 2, Rank.STAFF: 2, Rank.GROUP: 2}
ZOOMS = (50, 60, 70, 80, 90, 100, 115, 130, 150, 175, 200)
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ChartCanvas(QWidget):
    """Draws the nodes; one of them is chosen.

    Signals:
        chosen_changed: another box is chosen (its ``Node``).
        place_changed: where the chosen box is now (``QRect``), to be scrolled to.
    """

    chosen_changed = Signal(object)
    place_changed = Signal(QRect)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chart_canvas")
        self._look = look
        self._room = 640
        self.zoom = 100
        self.nodes: tuple[Node, ...] = ()
        self.chart = Chart((), (), 0, 0)
        self.chosen = -1
        self._words: list[tuple[list[str], list[list[str]]]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

    def show_nodes(self, nodes: tuple[Node, ...]) -> None:
        """Draw these; the first one is chosen."""
        self.nodes = nodes
        self.arrange()
        self.choose(0 if nodes else -1)

    def set_room(self, pixels: int) -> None:
        """So wide is the view: rows wrap at it."""
        if pixels != self._room:
            self._room = pixels
            self.arrange()

    def arrange(self) -> None:
        """Boxes and lines anew: other nodes, another width, another zoom or type."""
        self._words = [self._cut(node) for node in self.nodes]
        heights = [self._height(words) for words in self._words]
        rows = []
        for rank in Rank:
            wide = COMMAND_WIDTH if rank is Rank.COMMAND else BOX_WIDTH
            tall = [h for h, n in zip(heights, self.nodes, strict=True) if n.rank is rank]
            rows.append((wide, tuple(tall)))
        rooted = any(n.rank is Rank.COMMAND for n in self.nodes)
        self.chart = lay_out(tuple(rows), self._room * 100 // self._percent, rooted)
        self.setMinimumSize(self.sizeHint())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All of the chart at the present zoom."""
        return QSize(self._px(self.chart.width), self._px(self.chart.height))

    def choose(self, number: int) -> None:
        """Choose that box."""
        self.chosen = number
        self.update()
        if 0 <= number < len(self.nodes):
            node = self.nodes[number]
            self.setAccessibleName("  ".join((node.name, *node.lines)))
            self.chosen_changed.emit(node)
            self.place_changed.emit(self._rect(self.chart.boxes[number]).toAlignedRect())

    def set_zoom(self, percent: int) -> None:
        """Nearer or farther; the chosen box stays in sight."""
        self.zoom = percent
        self.arrange()
        self.choose(self.chosen)

    def step_zoom(self, step: int) -> None:
        """One step nearer (1) or farther (-1)."""
        near = min(range(len(ZOOMS)), key=lambda n: abs(ZOOMS[n] - self.zoom))
        self.set_zoom(ZOOMS[min(max(near + step, 0), len(ZOOMS) - 1)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, + and - zoom, 0 shows it at its own size, Home and End go to the ends."""
        key = event.key()
        if key in _STEPS:
            self._walk(*_STEPS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.step_zoom(1)
        elif key == Qt.Key.Key_Minus:
            self.step_zoom(-1)
        elif key == Qt.Key.Key_0:
            self.set_zoom(100)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.nodes:
            self.choose(0 if key == Qt.Key.Key_Home else len(self.nodes) - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        for number, box in enumerate(self.chart.boxes):
            if self._rect(box).contains(event.position()):
                self.choose(number)
                return

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom; the wheel alone scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lines first, boxes over them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.theme.colour("quiet"), 1.5))
        for x1, y1, x2, y2 in self.chart.lines:
            begin, end = (self._px(x1), self._px(y1)), (self._px(x2), self._px(y2))
            painter.drawLine(QPointF(*begin), QPointF(*end))
        for number, box in enumerate(self.chart.boxes):
            self._draw(painter, number, box)
        painter.end()

    def _draw(self, painter: QPainter, number: int, box: Box) -> None:
        theme, node, rect = self._look.theme, self.nodes[number], self._rect(box)
        chosen = number == self.chosen
        top = node.rank is Rank.COMMAND
        painter.setBrush(theme.colour("selected" if top or chosen else "raised"))
        tone = "accent" if chosen else ("quiet" if top else "line")
        painter.setPen(QPen(theme.colour(tone), 3 if chosen and self.hasFocus() else 1.5))
        painter.drawRoundedRect(rect, 4, 4)
        name, lines = self._words[number]
        y = rect.y() + self._px(PAD)
        y = self._lines(painter, name, rect, y, NAME, "text", bold=True)
        y += self._px(4)
        quiet = "text" if top or chosen else "quiet"
        for part in lines:
            y = self._lines(painter, part, rect, y, WORDS, quiet)

    def _lines(
        self,
        painter: QPainter,
        words: list[str],
        rect: QRectF,
        y: float,
        pixels: int,
        tone: str,
        bold: bool = False,
    ) -> float:
        font = self._look.font(pixels * self.zoom / 100, bold=bold)
        painter.setFont(font)
        painter.setPen(self._look.theme.colour(tone))
        high = QFontMetrics(font).lineSpacing()
        for line in words:
            room = QRectF(rect.x() + self._px(PAD), y, rect.width() - 2 * self._px(PAD), high)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), line)
            y += high
        return y

    def _cut(self, node: Node) -> tuple[list[str], list[list[str]]]:
        wide = COMMAND_WIDTH if node.rank is Rank.COMMAND else BOX_WIDTH
        room = self._px(wide - 2 * PAD)
        name = QFontMetrics(self._look.font(NAME * self.zoom / 100, bold=True))
        words = QFontMetrics(self._look.font(WORDS * self.zoom / 100))
        most = LINES[node.rank]
        return (
            wrapped(name.horizontalAdvance, node.name, room, NAME_LINES),
            [wrapped(words.horizontalAdvance, line, room, most) for line in node.lines],
        )

    def _height(self, words: tuple[list[str], list[list[str]]]) -> int:
        """At 100 %, so that the layout need not know the zoom."""
        name, lines = words
        high = QFontMetrics(self._look.font(NAME * self.zoom / 100, bold=True)).lineSpacing()
        low = QFontMetrics(self._look.font(WORDS * self.zoom / 100)).lineSpacing()
        pixels = len(name) * high + sum(len(part) for part in lines) * low
        return pixels * 100 // self._percent + 2 * PAD + 6

    def _walk(self, right: int, down: int) -> None:
        """To the nearest box that way."""
        if not 0 <= self.chosen < len(self.chart.boxes):
            return
        here = self.chart.boxes[self.chosen]
        best, least = -1, 0
        for number, box in enumerate(self.chart.boxes):
            across, along = box.middle - here.middle, box.y - here.y
            ahead = across * right if right else along * down
            if ahead <= 0 or (right and along):
                continue
            far = abs(across) + abs(along) * 4
            if best < 0 or far < least:
                best, least = number, far
        if best < 0 and right:
            best = self.chosen + right
        if 0 <= best < len(self.nodes):
            self.choose(best)

    @property
    def _percent(self) -> int:
        return max(self._look.scale * self.zoom // 100, 1)

    def _px(self, at_hundred: float) -> int:
        return round(at_hundred * self._percent / 100)

    def _rect(self, box: Box) -> QRectF:
        return QRectF(self._px(box.x), self._px(box.y), self._px(box.width), self._px(box.height))
