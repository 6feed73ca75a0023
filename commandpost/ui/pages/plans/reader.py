"""A plan's text beside its section tree."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from commandpost.domain.plan import Plan


class PlanReader(QWidget):
    """Choosing a section brings its text up; the text is plain, whatever it holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = QTreeWidget()
        self.tree.setObjectName("plan_sections")
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.text = QPlainTextEdit()
        self.text.setObjectName("plan_text")
        self.text.setReadOnly(True)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.tree)
        split.addWidget(self.text)
        split.setSizes([300, 700])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
        self._places: list[int] = []
        self._items: list[QTreeWidgetItem] = []
        self._connect()

    def show_plan(self, plan: Plan) -> None:
        """Lay out tree and text."""
        self.tree.clear()
        self._places, self._items = [], []
        parents: list[QTreeWidgetItem] = []
        whole = ""
        for number, part in enumerate(plan.sections):
            heading = f"{part.no} {part.title}".strip()
            item = QTreeWidgetItem([heading])
            item.setData(0, Qt.ItemDataRole.UserRole, number)
            del parents[part.level - 1 :]
            if parents:
                parents[-1].addChild(item)
            else:
                self.tree.addTopLevelItem(item)
            parents.append(item)
            self._places.append(len(whole))
            self._items.append(item)
            whole += f"{heading}\n{part.text}\n\n" if part.text else f"{heading}\n\n"
        self.text.setPlainText(whole)
        self.tree.expandToDepth(0)

    def find_words(self, words: str) -> bool:
        """Move to the next place that holds the words, from the top again when there is none."""
        found = self.text.find(words)
        if not found:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            found = self.text.find(words)
        if found:
            self._mark_section()
        return found

    def find_typed(self, words: str) -> None:
        """The first place from here on that holds what has been typed so far."""
        cursor = self.text.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.text.setTextCursor(cursor)
        if words:
            self.find_words(words)

    def _mark_section(self) -> None:
        """Show in the tree in which section the place found is."""
        place = self.text.textCursor().selectionStart()
        item = self._items[bisect_right(self._places, place) - 1]
        blocked = self.tree.blockSignals(True)
        self.tree.setCurrentItem(item)
        self.tree.scrollToItem(item)
        self.tree.blockSignals(blocked)

    def _connect(self) -> None:
        self.tree.currentItemChanged.connect(self._go)

    def _go(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        cursor = self.text.textCursor()
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        cursor.setPosition(self._places[item.data(0, Qt.ItemDataRole.UserRole)])
        self.text.setTextCursor(cursor)
