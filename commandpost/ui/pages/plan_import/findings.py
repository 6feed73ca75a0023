"""The tree of what was found: made as it is opened, worded as it is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from commandpost.domain.plan_settling import Verdict
from commandpost.ui.pages.plan_import.keys import settle_key
from commandpost.ui.widgets.labels import plain_html
from commandpost.usecases.views.plan_findings import (
    SIGNS,
    children_of,
    is_list,
    line_of,
    parent_of,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.metrics import Catalogue
    from commandpost.domain.plan_settling import Settling
    from commandpost.ui.look import Look

Index = QModelIndex | QPersistentModelIndex
ROW_PIXELS, SIGN_PIXELS = 28, 40


class _Node:
    """A path in the tree, with its children once somebody looked below it."""

    __slots__ = ("above", "children", "path", "row")

    def __init__(self, path: str, row: int, above: _Node | None) -> None:
        self.path = path
        self.row = row
        self.above = above
        self.children: list[_Node] | None = None


class FindingsModel(QAbstractItemModel):
    """Adapter between a settling and the tree; holds no facts of its own."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._settling: Settling | None = None
        self._catalogue: Catalogue | None = None
        self._root = _Node("", 0, None)
        self._former = self._root  # a view may still hold rows of it while it is told of the reset
        self._open: dict[str, int] = {}

    def show(self, settling: Settling | None, catalogue: Catalogue | None) -> None:
        """Show another draft."""
        self.beginResetModel()
        self._take(settling, catalogue)
        self._former, self._root = self._root, _Node("", 0, None)
        self.endResetModel()

    def update(self, settling: Settling) -> None:
        """The same draft with other answers; rows that were added or taken back come and go."""
        self._take(settling, self._catalogue)
        self._match(self._root, QModelIndex())

    def path(self, index: Index) -> str:
        """The finding at that row."""
        node = index.internalPointer() if index.isValid() else None
        return node.path if isinstance(node, _Node) else ""

    def index_of(self, path: str) -> QModelIndex:
        """The row of that finding; the first of a list when the finding is not a row."""
        steps, here = [path], path
        while (here := parent_of(here)) != "":
            steps.append(here)
        node, index = self._root, QModelIndex()
        for step in reversed(steps):
            children = self._children(node)
            found = next((n for n in children if n.path == step), None)
            if found is None:
                return index
            node = found
            index = self.createIndex(node.row, 0, node)
        return index

    # ---- Qt ----

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        """The place of a row."""
        children = self._children(self._node(parent))
        if 0 <= row < len(children) and 0 <= column < 2:
            return self.createIndex(row, column, children[row])
        return QModelIndex()

    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]
        """The row above one."""
        above = self._node(child).above if child.isValid() else None
        if above is None or above.above is None:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many rows stand below one."""
        return 0 if parent.column() > 0 else len(self._children(self._node(parent)))

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """The words, and what was decided."""
        return 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the view asks about one cell."""
        if not index.isValid() or self._settling is None or self._catalogue is None:
            return None
        path = self._node(index).path
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            if index.column():
                return self._sign(path)
            words = line_of(self._settling, path, self._catalogue).replace("\n", " ")
            return words if role == Qt.ItemDataRole.DisplayRole else plain_html(words)
        return self._manner(path, index.column(), role, self._settling.verdict(path))

    def _manner(self, path: str, column: int, role: int, verdict: Verdict | None) -> Any:
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(path, verdict)
        if role == Qt.ItemDataRole.FontRole:
            font = self._look.font(bold=path.count(".") == 1 and path.startswith("levels."))
            font.setStrikeOut(verdict is Verdict.DROPPED)
            return font
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, self._look.px(ROW_PIXELS))
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return Qt.AlignmentFlag.AlignCenter
        return None

    # ---- inside ----

    def _take(self, settling: Settling | None, catalogue: Catalogue | None) -> None:
        self._settling, self._catalogue = settling, catalogue
        self._open = {}
        for number, verdict in enumerate(settling.verdicts if settling else ()):
            about = settling.about[number] if settling else ""
            if verdict is None and about:
                self._open[about] = self._open.get(about, 0) + 1

    def _node(self, index: Index) -> _Node:
        node = index.internalPointer() if index.isValid() else None
        return node if isinstance(node, _Node) else self._root

    def _children(self, node: _Node) -> list[_Node]:
        if node.children is None:
            paths = children_of(self._settling, node.path) if self._settling else ()
            node.children = [_Node(path, row, node) for row, path in enumerate(paths)]
        return node.children

    def _match(self, node: _Node, index: QModelIndex) -> None:
        """Bring what was opened so far up to the settling: ends of lists grow and shrink."""
        if node.children is None or self._settling is None:
            return
        paths = children_of(self._settling, node.path)
        known = len(node.children)
        if len(paths) > known:
            self.beginInsertRows(index, known, len(paths) - 1)
            node.children += [_Node(p, known + n, node) for n, p in enumerate(paths[known:])]
            self.endInsertRows()
        elif len(paths) < known:
            self.beginRemoveRows(index, len(paths), known - 1)
            del node.children[len(paths) :]
            self.endRemoveRows()
        if node.children:
            first, last = node.children[0], node.children[-1]
            ends = self.createIndex(first.row, 0, first), self.createIndex(last.row, 1, last)
            self.dataChanged.emit(*ends)
        for child in node.children:
            self._match(child, self.createIndex(child.row, 0, child))

    def _sign(self, path: str) -> str:
        if self._open.get(path):
            return SIGNS[None]
        verdict = self._settling.verdict(path) if self._settling else None
        return SIGNS[verdict] if verdict is not None else ""

    def _colour(self, path: str, verdict: Verdict | None) -> Any:
        if verdict is Verdict.DROPPED or (is_list(path) and path.startswith("levels.")):
            return self._look.theme.colour("quiet")
        return self._look.theme.colour("soon") if self._open.get(path) else None


class FindingsTree(QTreeView):
    """Shows the findings; its keys settle the one the operator stands on.

    Signals:
        current_path: another finding is current.
        key_pressed: a key that settles (a ``Verdict`` or ``"edit"``, ``"add"``).
    """

    current_path = Signal(str)
    key_pressed = Signal(object)

    def __init__(self, model: FindingsModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings = model
        self._look = look
        self.setObjectName("import_findings")
        self.setModel(model)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(14)
        self.setTabKeyNavigation(False)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self._measure()
        look.changed.connect(self._measure)

    def show_path(self, path: str) -> None:
        """Stand on that finding, without saying so again."""
        index = self.findings.index_of(path)
        if not index.isValid() or index == self.currentIndex():
            return
        blocked = self.blockSignals(True)
        self.setCurrentIndex(index)
        self.blockSignals(blocked)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def open_levels(self) -> None:
        """Unfold the levels and what belongs to them, so that all is seen by scrolling."""
        model = self.findings
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            self.expand(index)
            if model.path(index).startswith("levels."):
                for below in range(model.rowCount(index)):
                    self.expand(model.index(below, 0, index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Settling keys are told; the arrows are the view's own."""
        told = settle_key(event)
        if told is not None:
            self.key_pressed.emit(told)
            return
        super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which finding is current."""
        super().currentChanged(current, previous)
        if current.isValid() and not self.signalsBlocked():
            self.current_path.emit(self.findings.path(current))

    def _measure(self) -> None:
        self.header().resizeSection(1, self._look.px(SIGN_PIXELS))
        self.scheduleDelayedItemsLayout()
