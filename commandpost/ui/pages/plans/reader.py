"""A plan's text beside its section tree."""

from __future__ import annotations

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
        self._connect()

    def show_plan(self, plan: Plan) -> None:
        """Lay out tree and text."""
        self.tree.clear()
        self._places = []
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
            whole += f"{heading}\n{part.text}\n\n" if part.text else f"{heading}\n\n"
        self.text.setPlainText(whole)
        self.tree.expandToDepth(0)

    def find_words(self, words: str) -> bool:
        """Move to the next place that holds the words, from the top again when there is none."""
        if self.text.find(words):
            return True
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        return self.text.find(words)

    def _connect(self) -> None:
        self.tree.currentItemChanged.connect(self._go)

    def _go(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        cursor = self.text.textCursor()
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        cursor.setPosition(self._places[item.data(0, Qt.ItemDataRole.UserRole)])
        self.text.setTextCursor(cursor)
