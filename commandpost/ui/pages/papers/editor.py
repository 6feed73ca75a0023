"""The words of a paper, passage by passage: what the record says, what the officer made of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListView, QPlainTextEdit, QVBoxLayout, QWidget

from commandpost.domain.paper_frame import PaperEdit
from commandpost.ui.pages.papers.request_form import named
from commandpost.ui.widgets.labels import button, label, plain_html

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.ui.context import Context
    from commandpost.usecases.rendering import Passage
    from commandpost.usecases.views.papers import SourceLine

Index = QModelIndex | QPersistentModelIndex
LINES = 5
SOURCES = 4
"""So many entries behind a passage are named; the rest are counted."""


class PassageModel(QAbstractListModel):
    """The passages in the order of the paper; headings and tables stand for orientation."""

    def __init__(self, outdated: str, table: str) -> None:
        super().__init__()
        self._outdated = outdated
        self._table = table
        self.rows: tuple[Passage, ...] = ()
        self._marked: frozenset[str] = frozenset()

    def mark(self, keys: frozenset[str]) -> None:
        """Passages with something to look at."""
        if keys != self._marked and self.rows:
            self._marked = keys
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))
        self._marked = keys

    def show(self, rows: tuple[Passage, ...]) -> None:
        """Other passages; the same ones with other words keep their places."""
        if [row.key for row in rows] == [row.key for row in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """One row a passage."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only words can be chosen."""
        if not self.rows[index.row()].editable:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, marked ✎ where a person wrote over the record, ! where it moved on, ▲ where
        something is to be looked at.
        """
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            mark = "! ✎ " if row.outdated else "✎ " if row.edited else ""
            mark = f"▲ {mark}" if row.key in self._marked else mark
            words = row.text if row.editable or row.text else self._table
            return mark + (words or "—")
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_html(self._outdated) if row.outdated else None
        if role == Qt.ItemDataRole.FontRole and (not row.editable or row.key == "title"):
            font = QFont()
            font.setBold(True)
            return font
        return None


class Editor(QWidget):
    """A list of passages over a box for the words of the one framed, and what stands behind it.

    Signals:
        edited: the officer's words have changed (tuple of ``PaperEdit``).
        sources_wanted: what stands behind the passage framed (tuple of names).
    """

    edited = Signal(object)
    sources_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._edits: dict[str, PaperEdit] = {}
        self._filling = False
        self._settling = False
        self.model = PassageModel(
            self.tr("The record has changed since you wrote this. Alt+R takes its words."),
            self.tr("(table)"),
        )
        self.list = named(QListView(), "paper_passages")
        self.list.setModel(self.model)
        self.list.setWordWrap(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.box = named(QPlainTextEdit(), "paper_words")
        self.box.setTabChangesFocus(True)
        self.box.setAccessibleName(self.tr("Words of the passage"))
        self.behind = named(label(tone="quiet", kind="small", wrap=True), "paper_behind")
        self.restore_button = named(
            button(self.tr("Take the record's words"), key="Alt+R"), "paper_restore"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.list, 1)
        column.addWidget(self.box)
        column.addWidget(self.behind)
        column.addWidget(self.restore_button)
        self._connect()
        self.measure()
        self._frame()

    def measure(self) -> None:
        """Room for whole lines at the present font scale."""
        self.box.ensurePolished()
        frame = 2 * (self.box.frameWidth() + round(self.box.document().documentMargin()))
        self.box.setFixedHeight(self.box.fontMetrics().lineSpacing() * LINES + frame)

    def lock(self, locked: bool) -> None:
        """What has left is not written over any more."""
        if self.box.isReadOnly() != locked:
            self.box.setReadOnly(locked)

    @property
    def edits(self) -> tuple[PaperEdit, ...]:
        """The officer's words, in the order they were first written."""
        return tuple(self._edits.values())

    def take(self, edits: Sequence[PaperEdit]) -> None:
        """Another paper comes into hand, with these words over it."""
        self._edits = {edit.key: edit for edit in edits}
        self.model.show(())
        self._frame()

    def show_passages(self, rows: tuple[Passage, ...]) -> None:
        """The paper was drawn again; the passage framed stays framed."""
        key, self._settling = self.framed, True
        self.model.show(rows)
        places = [at for at, row in enumerate(rows) if row.key == key]
        if not places:
            places = [at for at, row in enumerate(rows) if row.editable and row.key != "title"]
        if places and self.framed != rows[places[0]].key:
            self.list.setCurrentIndex(self.model.index(places[0]))
        self._settling = False
        self._frame(keep=self.box.hasFocus() and self.framed == key)

    def frame(self, key: str, words: str = "") -> None:
        """Stand on that passage, with the words marked in the box."""
        places = [at for at, row in enumerate(self.model.rows) if row.key == key]
        if not places:
            return
        index = self.model.index(places[0])
        self.list.scrollTo(index)
        if not self.model.rows[places[0]].editable:
            return
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self.box.setFocus()
        at = self.box.toPlainText().find(words) if words else -1
        if at >= 0:
            cursor = self.box.textCursor()
            cursor.setPosition(at)
            cursor.setPosition(at + len(words), cursor.MoveMode.KeepAnchor)
            self.box.setTextCursor(cursor)

    def show_sources(self, found: tuple[SourceLine, ...]) -> None:
        """Which entries stand behind the passage framed."""
        clock = self._context.clock
        lines = [f"{clock.dated(one.at)}  {one.text}  {one.by}" for one in found[:SOURCES]]
        if len(found) > SOURCES:
            lines.append(self.tr("and {n} more").format(n=len(found) - SOURCES))
        row = self._row()
        if row is not None and not lines:
            lines = [
                self.tr("Your own words; no entry stands behind them.")
                if row.edited
                else self.tr("From the state of the record.")
            ]
        self.behind.setText("\n".join(lines))

    def focus_words(self) -> None:
        """The cursor goes to the words of the passage framed."""
        self.box.setFocus()

    def restore(self) -> None:
        """The officer's words over the passage framed go; the record's stand again."""
        if self.box.isReadOnly():
            return
        key = self.framed
        if self._edits.pop(key, None) is not None:
            row = self._row()
            if row is not None:
                self._fill(row.drafted)
            self.edited.emit(self.edits)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._frame_other)
        self.list.activated.connect(self.focus_words)
        self.box.textChanged.connect(self._typed)
        self.restore_button.clicked.connect(self.restore)
        self._context.look.changed.connect(self.measure)

    def _row(self) -> Passage | None:
        at = self.list.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    @property
    def framed(self) -> str:
        """The key of the passage framed, or an empty string."""
        row = self._row()
        return row.key if row is not None else ""

    def _frame_other(self) -> None:
        if not self._settling:
            self._frame()

    def _frame(self, *, keep: bool = False) -> None:
        row = self._row()
        may = row is not None and row.editable
        self.box.setEnabled(may)
        self.restore_button.setEnabled(row is not None and row.key in self._edits)
        if row is None:
            self._fill("")
            self.behind.clear()
            return
        if not keep:
            self._fill(row.text)
        self.sources_wanted.emit(row.behind)

    def _fill(self, words: str) -> None:
        if self.box.toPlainText() != words:
            self._filling = True
            self.box.setPlainText(words)
            self._filling = False

    def _typed(self) -> None:
        row = self._row()
        if self._filling or row is None:
            return
        words = self.box.toPlainText()
        if words == row.drafted:
            self._edits.pop(row.key, None)
        else:
            was = self._edits.get(row.key, PaperEdit(row.key, row.drafted, words))
            drafted = row.drafted if row.key not in self._edits else was.drafted
            self._edits[row.key] = replace(was, drafted=drafted, text=words)
        self.restore_button.setEnabled(row.key in self._edits)
        self.edited.emit(self.edits)
