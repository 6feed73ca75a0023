"""Paints a task row: state by shape and word, text, whose it is, when it presses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from commandpost.domain.entries.tasks import TaskState
from commandpost.ui.widgets.task_rows import ROW_ROLE, Index, PhaseRow
from commandpost.ui.widgets.task_words import TaskWords, state_word

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from commandpost.domain.checklist import Task
    from commandpost.ui.look import Look

ROW_PIXELS = 48
HEADING_PIXELS = 28
TIME_PIXELS = 150
_ELIDE = Qt.TextElideMode.ElideRight
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class TaskDelegate(QStyledItemDelegate):
    """Two lines a task, one line a heading; the current task stands in a frame."""

    def __init__(self, look: Look, words: TaskWords) -> None:
        super().__init__()
        self._look = look
        self._words = words

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same height for every task."""
        heading = isinstance(index.data(ROW_ROLE), PhaseRow)
        return QSize(200, self._look.px(HEADING_PIXELS if heading else ROW_PIXELS))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Heading or task."""
        row = index.data(ROW_ROLE)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, PhaseRow):
            self._heading(painter, rect, row)
        else:
            state = option.state
            self._task(painter, rect, row, bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, row: PhaseRow) -> None:
        theme, look = self._look.theme, self._look
        painter.fillRect(rect, theme.colour("ground"))
        painter.setPen(theme.colour("quiet"))
        painter.setFont(look.font(12, bold=True))
        painter.drawText(rect.adjusted(look.px(12), 0, 0, 0), _LEFT, self._words.phase(row))

    def _task(self, painter: QPainter, rect: QRect, task: Task, current: bool) -> None:
        theme, look = self._look.theme, self._look
        painter.fillRect(rect, theme.colour("selected" if current else "surface"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if current:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        ink = theme.colour("quiet" if task.settled and not current else "text")
        side = look.px(18)
        box = QRectF(rect.x() + look.px(14), rect.center().y() - side / 2, side, side)
        _draw_state(painter, task.state, box, self._state_colour(task))
        if task.seed.sensed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)
        left, right = look.px(44), look.px(TIME_PIXELS)
        upper = QRect(rect.x() + left, rect.y() + look.px(4), 0, look.px(22))
        upper.setRight(rect.right() - right - look.px(8))
        lower = upper.translated(0, look.px(20))
        self._write(painter, upper, task.seed.text, ink, 14, bold=task.seed.critical)
        self._write(painter, lower, self._words.details(task), theme.colour("quiet"), 12)
        self._write_right(painter, rect, task)

    def _write_right(self, painter: QPainter, rect: QRect, task: Task) -> None:
        theme, look = self._look.theme, self._look
        room = QRect(0, rect.y() + look.px(4), look.px(TIME_PIXELS), look.px(22))
        room.moveRight(rect.right() - look.px(12))
        late = self._words.tone(task)
        painter.setFont(look.font(14, bold=task.settled))
        painter.setPen(self._state_colour(task))
        painter.drawText(room, _RIGHT, state_word(task.state))
        below = room.translated(0, look.px(20))
        words = self._words.time(task)
        font = look.font(12, bold=late in ("overdue", "soon"))
        painter.setFont(font)
        if late == "overdue":
            wide = painter.fontMetrics().horizontalAdvance(words) + look.px(12)
            pill = QRect(0, below.y() + look.px(1), wide, look.px(18))
            pill.moveRight(below.right())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("overdue"))
            painter.drawRoundedRect(pill, 3, 3)
            painter.setPen(theme.colour("on_overdue"))
            painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), words)
            return
        painter.setPen(theme.colour(late))
        painter.drawText(below, _RIGHT, words)

    def _write(
        self,
        painter: QPainter,
        room: QRect,
        words: str,
        ink: QColor,
        pixels: int,
        bold: bool = False,
    ) -> None:
        painter.setFont(self._look.font(pixels, bold=bold))
        painter.setPen(ink)
        flat = words.replace("\n", " ")
        painter.drawText(room, _LEFT, painter.fontMetrics().elidedText(flat, _ELIDE, room.width()))

    def _state_colour(self, task: Task) -> QColor:
        tokens = {
            TaskState.OPEN: "text",
            TaskState.ORDERED: "accent",
            TaskState.FED_BACK: "accent",
            TaskState.DONE: "done",
            TaskState.NOT_APPLICABLE: "quiet",
            TaskState.DEFERRED: "quiet",
            TaskState.OVERRIDDEN: "accent",
        }
        return self._look.theme.colour(tokens[task.state])


def _draw_state(painter: QPainter, state: TaskState, box: QRectF, colour: QColor) -> None:
    """Ring, quarter, half, tick; a dash not applicable, two bars deferred, a stroke overridden."""
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state is TaskState.NOT_APPLICABLE:
        painter.drawLine(
            QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y())
        )
        return
    if state is TaskState.DEFERRED:
        for x in (box.left() + box.width() * 0.35, box.left() + box.width() * 0.65):
            painter.drawLine(QPointF(x, box.top() + 2), QPointF(x, box.bottom() - 2))
        return
    painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    if state is not TaskState.OVERRIDDEN:
        painter.setBrush(colour)
    inner = box.adjusted(3, 3, -3, -3)
    if state is TaskState.ORDERED:
        painter.drawPie(inner, 90 * 16, -90 * 16)
    elif state is TaskState.FED_BACK:
        painter.drawPie(inner, 90 * 16, -180 * 16)
    elif state is TaskState.OVERRIDDEN:
        painter.drawLine(inner.bottomLeft(), inner.topRight())
    elif state is TaskState.DONE:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corners = ((0.28, 0.52), (0.45, 0.68), (0.74, 0.34))
        painter.drawPolyline(
            QPolygonF(
                [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in corners]
            )
        )
