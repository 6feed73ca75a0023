"""Hits of the search over all plans: three lines each, with what was sought set off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QWidget

from commandpost.host.text import text
from commandpost.ui.widgets.labels import plain_html

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

    from commandpost.ui.look import Look
    from commandpost.usecases.views.plan_search import Hit

    Index = QModelIndex | QPersistentModelIndex

HIT_ROLE = int(Qt.ItemDataRole.UserRole)
PAD, LINE, BIG, SMALL = 8, 21, 14, 12


def hit_place(hit: Hit) -> str:
    """Section number and title, or what kind of words they are."""
    if hit.heading and hit.section >= 0:
        return hit.heading
    return " ".join(part for part in (text(f"plan.part.{hit.part.value}"), hit.heading) if part)


class _Hits(QAbstractListModel):
    """The hits as they came; sorts and knows nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.hits: tuple[Hit, ...] = ()

    def show(self, hits: tuple[Hit, ...]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many hits."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The hit, or all its words for a reader that speaks."""
        if not index.isValid():
            return None
        hit = self.hits[index.row()]
        words = f"{hit.title}  {hit_place(hit)}\n{hit.before}{hit.words}{hit.after}"
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_html(words)
        return hit if role == HIT_ROLE else None


class _Painted(QStyledItemDelegate):
    """Title, section, words: what was sought is bold and underlined."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Three lines at the present type."""
        return QSize(0, self._look.px(3 * LINE + 2 * PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One hit."""
        look, hit = self._look, index.data(HIT_ROLE)
        box: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, look.theme.colour("selected" if chosen else "surface"))
        painter.setPen(look.theme.colour("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        line = box.adjusted(look.px(PAD), look.px(PAD), -look.px(PAD), 0)
        line.setHeight(look.px(LINE))
        times = f"×{hit.times}" if hit.times > 1 else ""
        self._line(painter, line, hit.title, "text", times)
        line.translate(0, look.px(LINE))
        self._line(painter, line, hit_place(hit), "text" if chosen else "quiet", small=True)
        line.translate(0, look.px(LINE))
        self._words(painter, line, hit, "text" if chosen else "quiet")
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        line: QRect,
        words: str,
        tone: str,
        tail: str = "",
        small: bool = False,
    ) -> None:
        font = self._look.font(SMALL if small else BIG, bold=not small)
        metrics, left = QFontMetrics(font), QRect(line)
        painter.setFont(font)
        if tail:
            painter.setPen(self._look.theme.colour("quiet"))
            painter.drawText(line, int(Qt.AlignmentFlag.AlignRight), tail)
            left.setRight(line.right() - metrics.horizontalAdvance(tail) - self._look.px(PAD))
        painter.setPen(self._look.theme.colour(tone))
        painter.drawText(left, 0, metrics.elidedText(words, _RIGHT, left.width()))

    def _words(self, painter: QPainter, line: QRect, hit: Hit, tone: str) -> None:
        look, rest = self._look, QRect(line)
        sought = look.font(BIG, bold=True)
        sought.setUnderline(True)
        for words, font, colour in (
            (hit.before, look.font(BIG), tone),
            (hit.words, sought, "text"),
            (hit.after, look.font(BIG), tone),
        ):
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(words, _RIGHT, max(rest.width(), 0))
            painter.setFont(font)
            painter.setPen(look.theme.colour(colour))
            painter.drawText(rest, 0, shown)
            rest.setLeft(rest.left() + metrics.horizontalAdvance(shown))


_RIGHT = Qt.TextElideMode.ElideRight


class HitList(QListView):
    """Arrows go from hit to hit and each is opened; Enter goes into its text.

    Signals:
        hit_opened: a hit to show; carries it and whether the focus is to follow.
        left: back to the words that are sought; carries whether the search is over.
    """

    hit_opened = Signal(object, bool)
    left = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_hits")
        self._hits = _Hits()
        self.setModel(self._hits)
        self.setItemDelegate(_Painted(look, self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def hits(self) -> tuple[Hit, ...]:
        """What is listed."""
        return self._hits.hits

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        """List these instead; none is chosen yet."""
        self._hits.show(hits)

    def begin(self) -> None:
        """Go to the first hit, if there is one."""
        if self._hits.hits:
            self.setFocus()
            self.setCurrentIndex(self._hits.index(0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Show where one stands."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.hit_opened.emit(current.data(HIT_ROLE), False)

    def event(self, event: QEvent) -> bool:
        """Esc is the search's, before the window takes it."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the text, Up from the first hit back to the words, Esc ends it."""
        index, key = self.currentIndex(), event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.hit_opened.emit(index.data(HIT_ROLE), True)
        elif key == Qt.Key.Key_Escape:
            self.left.emit(True)
        elif key == Qt.Key.Key_Up and index.row() == 0:
            self.left.emit(False)
        else:
            super().keyPressEvent(event)
