"""Tasks as rows by phase: which are shown, in what order, and how one row paints itself."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from commandpost.domain.checklist import Task, half_hour, phased, replaced
from commandpost.domain.entries.tasks import TaskState
from commandpost.domain.plan import Phase
from commandpost.domain.records import dataclass
from commandpost.ui.widgets.labels import plain_html

if TYPE_CHECKING:
    from commandpost.ui.widgets.task_words import TaskWords

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)


class Shown(Enum):
    """Which tasks the list shows; ``Tab`` goes round those that make sense now."""

    NEW = "new"
    OWN = "own"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class PhaseRow:
    """A heading between tasks: its phase, how many are settled, how many there are."""

    phase: Phase
    settled: int
    total: int


Row = PhaseRow | Task


def choose(tasks: Sequence[Task], shown: Shown, source: str, post: str) -> tuple[Task, ...]:
    """The tasks of a filter; ``source`` is the level of the last raise, ``post`` one actor."""
    found = []
    first = {task.id for task in half_hour(tasks)}
    for task in tasks:
        if post and task.seed.actor != post:
            continue
        later = task.settled or task.seed.phase is not Phase.FIRST_30 or task.id in first
        wanted = task.source == source if shown is Shown.NEW else task.seed.desk and later
        if shown is Shown.ALL or (wanted and not replaced(task)):
            found.append(task)
    return tuple(found)


def by_phase(tasks: Sequence[Task]) -> tuple[Row, ...]:
    """Headed by phase, in the order of the paper."""
    rows: list[Row] = []
    for phase, group in phased(tasks):
        rows.append(PhaseRow(phase, sum(t.settled for t in group), len(group)))
        rows += group
    return tuple(rows)


class TaskModel(QAbstractListModel):
    """Adapter between those rows and Qt."""

    def __init__(self, words: TaskWords) -> None:
        super().__init__()
        self._words = words
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """Headings and tasks as shown."""
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        """Show these; when only their contents changed, the view keeps its place."""
        fresh = tuple(rows)
        if [_key(row) for row in fresh] == [_key(row) for row in self._rows]:
            self._rows = fresh
            if fresh:
                self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def place_of(self, task: str) -> int | None:
        """Where that task stands."""
        return next((i for i, row in enumerate(self._rows) if _key(row) == task), None)

    def next_open(self, after: int) -> int | None:
        """The next task on which this list still owes a move, going round once."""
        order = [*range(after + 1, len(self._rows)), *range(after + 1)]
        waiting = (TaskState.OPEN, TaskState.ORDERED, TaskState.FED_BACK)
        for state_set in ((TaskState.OPEN,), waiting):
            for place in order:
                row = self._rows[place]
                if isinstance(row, Task) and row.state in state_set:
                    return place
        return None

    # ---- Qt ----

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be stood on."""
        if index.isValid() and isinstance(self._rows[index.row()], PhaseRow):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, its words, and all of it in one sentence for tooltip and screen reader."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if isinstance(row, PhaseRow):
            whole = self._words.phase(row)
            return whole if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.seed.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words.sentence(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_html(self._words.sentence(row))
        return None


def _key(row: Row) -> str:
    return f"phase/{row.phase.value}" if isinstance(row, PhaseRow) else row.id
