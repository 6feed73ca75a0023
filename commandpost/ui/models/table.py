"""A read-only table over frozen rows: columns as data, uniform rows, paged on the way down."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from commandpost.domain.records import dataclass
from commandpost.ui.widgets.labels import plain_html

if TYPE_CHECKING:
    from commandpost.ui.look import Look

CHUNK = 200
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)

_ALIGNED = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "centre": Qt.AlignmentFlag.AlignHCenter,
}


@dataclass(frozen=True, slots=True)
class Column:
    """How one column shows a row.

    ``header`` is already translated. ``width`` is in pixels at 100 %; 0 takes what is left.
    ``tone`` names a colour token of the theme for the text (``overdue``, ``soon``, ``quiet``);
    colour never speaks alone, so the text must say the same. ``tip`` defaults to the text.
    """

    header: str
    text: Callable[[Any], str]
    width: int = 0
    align: str = "left"
    tone: Callable[[Any], str] | None = None
    bold: Callable[[Any], bool] | None = None
    tip: Callable[[Any], str] | None = None


class TableModel(QAbstractTableModel):
    """Adapter between a tuple of rows and Qt; holds no facts and sorts nothing (the query does).

    Signals:
        more_wanted: the view has come to the end of what is known; carries the number of rows
            known. Emitted once until ``extend`` answers; only if ``show`` was told there is more.
    """

    more_wanted = Signal(int)

    def __init__(
        self,
        columns: Sequence[Column],
        look: Look,
        key: Callable[[Any], Hashable] | None = None,
    ) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._look = look
        self._key = key
        self._rows: tuple[Any, ...] = ()
        self._shown = 0
        self._more = False
        self._asked = False

    @property
    def columns(self) -> tuple[Column, ...]:
        """The column definitions."""
        return self._columns

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Other columns for rows of another shape; ``show`` brings those rows."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self._rows, self._shown = (), 0
        self.endResetModel()

    def show(self, rows: Sequence[Any], more: bool = False) -> None:
        """Show these rows instead; ``more`` when the query has further ones."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._shown = min(CHUNK, len(self._rows))
        self._more = more
        self._asked = False
        self.endResetModel()

    def extend(self, rows: Sequence[Any], more: bool = False) -> None:
        """Append the next page of the query."""
        self._rows += tuple(rows)
        self._more = more
        self._asked = False
        if rows:
            self._grow()

    def row(self, number: int) -> Any:
        """The frozen row at that place."""
        return self._rows[number]

    def place_of(self, key: Hashable) -> int | None:
        """Where the row of that key stands, shown or not."""
        if self._key is None:
            return None
        wanted = (i for i, row in enumerate(self._rows) if self._key(row) == key)
        return next(wanted, None)

    def key_at(self, number: int) -> Hashable:
        """The key of the row at that place."""
        return self._key(self._rows[number]) if self._key is not None else None

    def reveal(self, number: int) -> None:
        """Make sure the row at that place is among the shown ones."""
        while self._shown <= number and self._shown < len(self._rows):
            self._grow()

    # ---- Qt ----

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many rows the view knows of."""
        return 0 if parent.isValid() else self._shown

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self._columns)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether scrolling further would bring rows."""
        if parent.isValid():
            return False
        return self._shown < len(self._rows) or (self._more and not self._asked)

    def fetchMore(self, parent: Index) -> None:
        """Bring the next chunk, or ask for the next page."""
        if self._shown < len(self._rows):
            self._grow()
        elif self._more and not self._asked:
            self._asked = True
            self.more_wanted.emit(len(self._rows))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The header words, aligned like their column."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].header
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(self._columns[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the view asks about one cell."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row).replace("\n", " ")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_html(column.tip(row) if column.tip else column.text(row))
        if role == ROW_ROLE:
            return row
        return self._manner(column, row, role)

    def _manner(self, column: Column, row: Any, role: int) -> Any:
        if role == Qt.ItemDataRole.ForegroundRole and column.tone is not None:
            token = column.tone(row)
            return self._look.theme.colour(token) if token else None
        if role == Qt.ItemDataRole.FontRole and column.bold is not None and column.bold(row):
            return self._look.font(bold=True)
        return None

    def _alignment(self, column: Column) -> Qt.AlignmentFlag:
        return _ALIGNED[column.align] | Qt.AlignmentFlag.AlignVCenter

    def _grow(self) -> None:
        until = min(self._shown + CHUNK, len(self._rows))
        if until > self._shown:
            self.beginInsertRows(QModelIndex(), self._shown, until - 1)
            self._shown = until
            self.endInsertRows()
