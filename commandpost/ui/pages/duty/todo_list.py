"""The one to-do list as a table: what hurts first on top, each with a mark that counts down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from commandpost.domain.owed import in_order
from commandpost.domain.reporting import Urgency
from commandpost.domain.times import Instant, span
from commandpost.host.text import language, text
from commandpost.ui.models.table import ROW_ROLE, Column, TableModel
from commandpost.ui.widgets.badges import draw_shape, urgency
from commandpost.ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from commandpost.ui.context import Context
    from commandpost.ui.look import Look
    from commandpost.usecases.views.todo import TodoRow

REMINDER = "reminder"
DUE_PIXELS, ABOUT_PIXELS, OWNER_PIXELS, AGE_PIXELS = 88, 128, 64, 56
LEFT_PIXELS = {"zh_CN": 126, "en": 158}
"""“overdue” takes more room than 超时."""
LEAST_WHAT_PIXELS = 170
ABOUT, OWNER, AGE = 3, 4, 5
GIVES_WAY = ((AGE, AGE_PIXELS), (OWNER, OWNER_PIXELS), (ABOUT, ABOUT_PIXELS))
"""With large type the first of these goes first; the tip of what is due has all of it."""


def what(row: TodoRow) -> str:
    """``首报 书面 → 市应急局``, a task's or a reminder's own words, and whose it is."""
    words = text(f"todo.{row.kind}", label=row.label, owner=row.owner)
    reviewed = row.kind.startswith("review.") and row.owner
    return f"{words} · {row.owner}" if reviewed else words


def owner(row: TodoRow) -> str:
    """Whose it is; what nobody else was given is this desk's."""
    desk = row.owner in ("", "desk")
    return QCoreApplication.translate("TodoList", "this desk") if desk else row.owner


def left_words(left: int) -> str:
    """``00:18``, or ``overdue 00:06``."""
    if left >= 0:
        return span(left)
    return QCoreApplication.translate("TodoList", "overdue {span}").format(span=span(-left))


def pressing(row: TodoRow, now: Instant) -> str:
    """``overdue``, ``soon`` or ``later``: by the time given for it, and by the clock now."""
    found = urgency(row.due_at - now)
    if found == "later" and row.urgency in (Urgency.AMBER, Urgency.RED):
        return "soon"
    return found


class DueDelegate(QStyledItemDelegate):
    """Paints the time left: a filled mark when overdue, a coloured shape when soon, else quiet."""

    def __init__(self, context: Context, table: Table) -> None:
        super().__init__(table)
        self._context = context

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Background as every cell, then the mark."""
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        row: TodoRow = index.data(ROW_ROLE)
        now = self._context.clock.now()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, QRectF(option.rect), pressing(row, now), left_words(row.due_at - now))
        painter.restore()

    def _draw(self, painter: QPainter, cell: QRectF, state: str, words: str) -> None:
        look: Look = self._context.look
        colour = look.theme.colour(state)
        painter.setFont(look.font(14, bold=state != "later"))
        side = look.px(10)
        left = cell.x() + look.px(12)
        if state == "overdue":
            wide = painter.fontMetrics().horizontalAdvance(words) + side + look.px(22)
            mark = QRectF(cell.x() + look.px(4), cell.y() + 4, wide, cell.height() - 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(mark, 3, 3)
            colour = look.theme.colour("on_overdue")
        box = QRectF(left, cell.center().y() - side / 2, side, side)
        if state == "later":
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        else:
            draw_shape(painter, 3 if state == "overdue" else 4, box, colour)
        painter.setPen(colour)
        room = cell.adjusted(look.px(12) + side + look.px(6), 0, 0, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)


class TodoList(Table):
    """What this desk owes; Enter opens what it is about."""

    def __init__(self, context: Context) -> None:
        self._context = context
        clock = context.clock
        translate = QCoreApplication.translate
        columns = (
            Column(
                translate("TodoList", "Left"),
                lambda row: left_words(row.due_at - clock.now()),
                LEFT_PIXELS[language()],
            ),
            Column(
                translate("TodoList", "Due"),
                lambda row: clock.near(row.due_at),
                DUE_PIXELS,
                tone=lambda _: "quiet",
            ),
            Column(translate("TodoList", "What"), self._what, tip=self._all),
            Column(translate("TodoList", "About"), lambda row: row.about, ABOUT_PIXELS),
            Column(translate("TodoList", "Whose"), owner, OWNER_PIXELS, tone=lambda _: "quiet"),
            Column(
                translate("TodoList", "Age"),
                self._age,
                AGE_PIXELS,
                align="right",
                tone=lambda _: "quiet",
            ),
        )
        super().__init__(
            TableModel(columns, context.look, key=lambda row: (row.subject, row.item)),
            context.look,
        )
        self.setObjectName("todo")
        self.setAccessibleName(translate("TodoList", "To do"))
        self.setItemDelegateForColumn(0, DueDelegate(context, self))
        self._rows: tuple[TodoRow, ...] = ()
        self._overdue = 0

    @property
    def rows(self) -> tuple[TodoRow, ...]:
        """What stands in the list."""
        return self._rows

    def show_todo(self, rows: Sequence[TodoRow]) -> None:
        """These things are due; the first one is framed when none was."""
        self._rows = tuple(rows)
        self._overdue = self.overdue(self._context.clock.now())
        self.show_rows(self._rows)
        if self._rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows_model.index(0, 0))

    def overdue(self, now: Instant) -> int:
        """How many are overdue at that moment."""
        return sum(row.due_at < now for row in self._rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large type what is due needs the room; the rest is then in its tip."""
        super().resizeEvent(event)
        room = self.viewport().width() * 100 / self._context.look.scale
        taken = LEFT_PIXELS[language()] + DUE_PIXELS + LEAST_WHAT_PIXELS
        for column, wide in reversed(GIVES_WAY):
            taken += wide
            self.setColumnHidden(column, room < taken)

    def tick(self) -> None:
        """The countdowns have moved on; what has become overdue goes to its place."""
        now = self._context.clock.now()
        if self.overdue(now) != self._overdue:
            aged = [row._replace(left=row.due_at - now) for row in self._rows]
            self.show_todo(in_order(aged))
        self.viewport().update()

    def _what(self, row: TodoRow) -> str:
        """The words of it; what was put off says from when, and why."""
        words = what(row)
        if not row.put_off:
            return words
        near = self._context.clock.near
        if row.is_legal:
            pattern = self.tr("{what} · reminder put off to {time}: {reason}")
            return pattern.format(what=words, time=near(row.calls_at), reason=row.put_off)
        pattern = self.tr("{what} · put off, was due {time}: {reason}")
        return pattern.format(what=words, time=near(row.owed_at), reason=row.put_off)

    def _age(self, row: TodoRow) -> str:
        """How long it has been owed; nothing when its beginning is not known."""
        now = self._context.clock.now()
        started = row.started_at
        return span(now - started) if started is not None and started <= now else ""

    def _all(self, row: TodoRow) -> str:
        """What columns that gave way would say."""
        return "\n".join(part for part in (self._what(row), row.about, owner(row)) if part)
