"""A plan's text beside its section tree: each follows the other, and what is sought is marked."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QSplitter,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

if TYPE_CHECKING:
    from commandpost.domain.plan import Plan
    from commandpost.ui.look import Look

MARKED = 400
COUNTED = 4_000
"""Places marked and counted at most: beyond that one is not looking for a place any more."""
COUNT = 44


class PlanReader(QWidget):
    """Choosing a section brings its text up; the text is plain, whatever it holds."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.tree = QTreeWidget()
        self.tree.setObjectName("plan_sections")
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setColumnCount(2)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.text = QPlainTextEdit()
        self.text.setObjectName("plan_text")
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.document().setDocumentMargin(12)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.tree)
        split.addWidget(self.text)
        split.setSizes([300, 700])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
        self._places: list[int] = []
        self._items: list[QTreeWidgetItem] = []
        self._ends: list[int] = []
        self._sought = ""
        self._counted: set[int] = set()
        self._marked = False
        self._steered = False
        self._measure()
        self._connect()

    def show_plan(self, plan: Plan) -> None:
        """Lay out tree and text."""
        self._steered = True
        self.tree.clear()
        self._places, self._items, self._ends = [], [], []
        self._counted, self._marked = set(), False
        parents: list[QTreeWidgetItem] = []
        whole: list[str] = []
        place = 0
        for number, part in enumerate(plan.sections):
            heading = f"{part.no} {part.title}".strip()
            item = QTreeWidgetItem([heading, ""])
            item.setData(0, Qt.ItemDataRole.UserRole, number)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            del parents[max(part.level - 1, 0) :]
            if parents:
                parents[-1].addChild(item)
            else:
                self.tree.addTopLevelItem(item)
            parents.append(item)
            self._places.append(place)
            self._items.append(item)
            self._ends.append(place + _units(heading))
            words = f"{heading}\n{part.text}\n\n" if part.text else f"{heading}\n\n"
            words = words.replace("\r\n", "\n")  # one line end, as the document counts
            whole.append(words)
            place += _units(words)
        self.text.setCurrentCharFormat(QTextCharFormat())  # or all of it takes the cursor's
        self.text.setPlainText("".join(whole))
        self._dress()
        self.tree.expandToDepth(0)
        self._steered = False
        self._mark_hits(self._sought)

    def find_words(self, words: str) -> bool:
        """Move to the next place that holds the words, from the top again when there is none."""
        self._mark_hits(words)
        self._steered = True
        found = self.text.find(words)
        if not found:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            found = self.text.find(words)
        self.text.centerCursor()
        self._steered = False
        if found:
            self._show_section_of(self.text.textCursor().selectionStart())
        return found

    def find_typed(self, words: str) -> None:
        """The first place from here on that holds what has been typed so far."""
        cursor = self.text.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.text.setTextCursor(cursor)
        if words:
            self.find_words(words)
        else:
            self._mark_hits("")

    def show_hit(self, section: int, words: str) -> bool:
        """Open that section with the words in it selected."""
        if not 0 <= section < len(self._places):
            return False
        self._mark_hits(words)
        self._bring_up(self._places[section])
        self._steered = True
        found = bool(words) and self.text.find(words)
        if found:
            self.text.centerCursor()
        self._steered = False
        if not found:
            self._show_section_of(self._places[section])
            return False
        self._show_section_of(self.text.textCursor().selectionStart())
        return True

    def _dress(self) -> None:
        """Headings stand out; the words themselves stay what they are."""
        heading = QTextCharFormat()
        heading.setFontWeight(700)
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        for begin, end in zip(self._places, self._ends, strict=True):
            cursor.setPosition(begin)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(heading)
        cursor.endEditBlock()
        self.text.document().clearUndoRedoStacks()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _mark_hits(self, words: str) -> None:
        """Every place of the words on a ground of its own, counted beside the sections."""
        if words == self._sought and self._marked:
            return
        self._sought, self._marked = words, True
        places = self._places_of(words)
        counts: dict[int, int] = {}
        marks = []
        ground = QTextCharFormat()
        ground.setBackground(self._look.theme.colour("line"))
        ground.setFontUnderline(True)
        for begin, _ in places:
            section = bisect_right(self._places, begin) - 1
            counts[section] = counts.get(section, 0) + 1
        for begin, end in places[:MARKED]:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.text.document())
            mark.cursor.setPosition(begin)
            mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.format = ground
            marks.append(mark)
        self.text.setExtraSelections(marks)
        bold, plain = self._look.font(bold=True), self._look.font()
        for number in {*counts, *self._counted}:
            count = counts.get(number, 0)
            self._items[number].setText(1, str(count) if count else "")
            self._items[number].setFont(0, bold if count else plain)
        self._counted = set(counts)

    def _places_of(self, words: str) -> list[tuple[int, int]]:
        """Where the words stand, counted as the document counts (UTF-16)."""
        if not words:
            return []
        body = self.text.toPlainText()
        wide = max(body, default="") > "\uffff"
        found = []
        reached = counted = 0
        for place in re.finditer(re.escape(words), body, re.IGNORECASE):
            begin, end = place.span()
            if wide:
                counted += _units(body[reached:begin])
                reached = begin
                begin, end = counted, counted + _units(place[0])
            found.append((begin, end))
            if len(found) >= COUNTED:
                break
        return found

    def _show_section_of(self, place: int) -> None:
        """Make the section that holds this place current in the tree, and nothing else."""
        if not self._places:
            return
        item = self._items[max(bisect_right(self._places, place) - 1, 0)]
        if item is self.tree.currentItem():
            return
        blocked = self.tree.blockSignals(True)
        self.tree.setCurrentItem(item)
        self.tree.scrollToItem(item)
        self.tree.blockSignals(blocked)

    def _connect(self) -> None:
        self.tree.currentItemChanged.connect(self._go)
        self.text.verticalScrollBar().valueChanged.connect(self._follow)
        self.text.cursorPositionChanged.connect(self._follow_cursor)
        self._look.changed.connect(self._restyle)

    def _go(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self._bring_up(self._places[item.data(0, Qt.ItemDataRole.UserRole)])

    def _bring_up(self, place: int) -> None:
        """That place at the top of the text: come to it from below."""
        self._steered = True
        cursor = self.text.textCursor()
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        cursor.setPosition(place)
        self.text.setTextCursor(cursor)
        self._steered = False

    def _follow(self) -> None:
        """While one scrolls, the tree says where one is."""
        if not self._steered:
            top = self.text.cursorForPosition(QPoint(8, self._look.px(24)))
            self._show_section_of(top.position())

    def _follow_cursor(self) -> None:
        if self.text.hasFocus() and not self._steered:
            self._show_section_of(self.text.textCursor().selectionStart())

    def _measure(self) -> None:
        self.tree.setColumnWidth(1, self._look.px(COUNT))

    def _restyle(self) -> None:
        self._measure()
        self._marked = False
        self._mark_hits(self._sought)


def _units(words: str) -> int:
    """How long the document takes these words to be: it counts in UTF-16."""
    return len(words) if words.isascii() else len(words.encode("utf-16-le")) // 2
