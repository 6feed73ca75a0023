"""The figures table: township × indicator, the county's total on top, 未报 never shown as 0."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from commandpost.domain.units import unit_word
from commandpost.host.figure_words import clash_words, step_words
from commandpost.host.text import language
from commandpost.ui.widgets.labels import plain_html

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from commandpost.domain.situation import FigureColumn, FigureRow, FigureTable
    from commandpost.ui.look import Look
    from commandpost.ui.station_clock import StationClock

Index = QModelIndex | QPersistentModelIndex
TOTAL, MISSING, HEADS = 0, 1, 2
AS_OF = 0
AS_OF_WIDTH, WIDEST = 88, 140
NARROWEST = {"zh_CN": 82, "en": 124}
"""Before scaling: it holds a figure with its mark; English words are longer."""
HEAD_HEIGHT = {"zh_CN": 64, "en": 72}
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WRAPPED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


class FiguresModel(QAbstractTableModel):
    """Adapter between a ``FigureTable`` and Qt: two rows on top, then the townships.

    The first row is the total, the second says how many townships have not reported; column 0 is
    the as-of time.
    """

    def __init__(self, look: Look, clock: StationClock) -> None:
        super().__init__()
        self._look = look
        self._clock = clock
        self._table: FigureTable | None = None
        self._names: dict[str, str] = {}
        self._odd: dict[tuple[str, str], list[str]] = {}
        self._steps: set[tuple[str, str]] = set()

    def name(self, names: dict[str, str]) -> None:
        """The indicators' names in the language of the window."""
        self._names = names

    def show(self, table: FigureTable) -> None:
        """Show this table instead."""
        self.beginResetModel()
        self._table = table
        self._steps = {(s.place, s.metric) for s in table.steps}
        self._odd = {}
        for step in table.steps:
            self._odd.setdefault((step.place, step.metric), []).append(step_words(step))
        for clash in table.clashes:
            self._odd.setdefault((clash.place, clash.metric), []).append(clash_words(clash))
        self.endResetModel()

    def odd(self, row: int, column: int) -> list[str]:
        """What is to be asked about a figure: a fall or jump without a reason, a rule not kept."""
        return self._odd.get((self.place(row), self.metric(column)), [])

    def odd_count(self) -> int:
        """How many figures are to be asked about."""
        return len(self._odd)

    def _mark(self, row: int, column: int) -> str:
        """Beside the figure: a reason is wanted, or it contradicts another one."""
        here = (self.place(row), self.metric(column))
        if here not in self._odd:
            return ""
        return self.tr("why?") if here in self._steps else "≠"

    def place(self, row: int) -> str:
        """The township of a row; empty for the total."""
        if self._table is None or not HEADS <= row < len(self._table.rows) + HEADS:
            return ""
        return self._table.rows[row - HEADS].place

    def row_of(self, place: str) -> int | None:
        """Where a township stands."""
        rows = self._table.rows if self._table is not None else ()
        return next((n for n, row in enumerate(rows, HEADS) if row.place == place), None)

    def metric(self, column: int) -> str:
        """The key of a column's indicator; empty for the as-of time."""
        found = self._column(column)
        return found.metric if found is not None else ""

    def column_of(self, metric: str) -> int | None:
        """Where an indicator stands."""
        columns = self._table.columns if self._table is not None else ()
        return next((n for n, column in enumerate(columns, 1) if column.metric == metric), None)

    # ---- Qt ----

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """The total and the townships."""
        return 0 if parent.isValid() or self._table is None else len(self._table.rows) + HEADS

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """As-of and the indicators."""
        return 0 if parent.isValid() or self._table is None else len(self._table.columns) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Indicators with their units across, townships down."""
        if orientation is Qt.Orientation.Vertical:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._side(section)
            if role == Qt.ItemDataRole.ToolTipRole:
                return plain_html(self.place(section))
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return WRAPPED
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        found = self._column(section)
        if found is None:
            return self.tr("As of")
        name, unit = self._names.get(found.metric, found.name), unit_word(found.unit, language())
        return f"{name} ({unit})" if unit else name

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A figure in words, with its mark."""
        if not index.isValid() or self._table is None:
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._top(row, column) if row < HEADS else self._figure(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._look.theme.colour(self._tone(row, column))
        if role == Qt.ItemDataRole.FontRole and row == TOTAL:
            return self._look.font(bold=True)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_html(self._tip(row, column))
        return None

    def _column(self, column: int) -> FigureColumn | None:
        columns = self._table.columns if self._table is not None else ()
        return columns[column - 1] if 0 < column <= len(columns) else None

    def _row(self, row: int) -> FigureRow:
        assert self._table is not None
        return self._table.rows[row - HEADS]

    def _side(self, row: int) -> str:
        """A township's name, a village's under it, or what a head row is."""
        if row < HEADS:
            return self._heading(row)
        found = self._row(row)
        return f"　{found.place.removeprefix(found.within)}" if found.within else found.place

    def _heading(self, row: int) -> str:
        return self.tr("County total") if row == TOTAL else self.tr("Not reported")

    def _top(self, row: int, column: int) -> str:
        found = self._column(column)
        if found is None:
            return ""
        if row == MISSING:
            missing = len(found.missing)
            return self.tr("{count} places").format(count=missing) if missing else "✓"
        if found.total is None:
            return self.tr("not reported")
        return self._marked(found.total, found.unverified)

    def _figure(self, row: int, column: int) -> str:
        figures = self._row(row)
        if column == AS_OF:
            return self._clock.near(figures.as_of) if figures.as_of is not None else ""
        value = figures.values[column - 1]
        if value is None:
            return self.tr("not reported")
        words = self._marked(value, figures.unverified[column - 1])
        if mark := self._mark(row, column):
            words = f"{mark} {words}"
        if figures.summed and figures.summed[column - 1]:
            return self.tr("{value} by villages").format(value=words)
        other = figures.differs[column - 1] if figures.differs else None
        if other is not None:
            return self.tr("{value}, villages {sum}").format(value=words, sum=f"{other:,.10g}")
        return words

    def _marked(self, value: float, unverified: bool) -> str:
        words = f"{value:,.10g}"
        return self.tr("{value} unverified").format(value=words) if unverified else words

    def _tone(self, row: int, column: int) -> str:
        found = self._column(column)
        if row == MISSING:
            return "quiet"
        if row == TOTAL:
            return "soon" if found is not None and found.unverified else "text"
        if found is None or self._row(row).values[column - 1] is None:
            return "quiet"
        if self.odd(row, column):
            return "overdue"
        figures = self._row(row)
        differs = bool(figures.differs) and figures.differs[column - 1] is not None
        return "soon" if figures.unverified[column - 1] or differs else "text"

    def _tip(self, row: int, column: int) -> str:
        if row < HEADS:
            return self.without(column)
        return "\n".join([self._figure(row, column), *self.odd(row, column)])

    def without(self, column: int) -> str:
        """Which townships an indicator's total does not hold, or holds by some villages only."""
        found = self._column(column)
        if found is None:
            return ""
        told = []
        if found.missing:
            told.append(
                self.tr("Not reported by: {places}").format(places="、".join(found.missing))
            )
        if found.partly:
            words = self.tr("Known through villages only: {places}")
            told.append(words.format(places="、".join(found.partly)))
        return "  ".join(told)


class FiguresTable(QTableView):
    """Arrows choose township and indicator.

    Signals:
        cell_changed: the township (empty for the total) and the indicator's key under the hand.
        enter_asked: Enter on a township: figures of it are to be entered.
        verify_asked: V on a township: somebody stands for its figures.
        explain_asked: E: the reason why a figure fell or jumped.
        history_asked: H on a figure: everything that was told of it.
    """

    cell_changed = Signal(str, str)
    enter_asked = Signal(str)
    verify_asked = Signal(str)
    explain_asked = Signal()
    history_asked = Signal(str, str)

    def __init__(self, look: Look, clock: StationClock) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("figures_table")
        self.figures = FiguresModel(look, clock)
        self.setModel(self.figures)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(True)
        self.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.measure()
        self._connect()

    def show_table(self, table: FigureTable) -> None:
        """Show these figures; township and indicator under the hand stay."""
        here = self.currentIndex()
        place, metric = self.figures.place(here.row()), self.figures.metric(here.column())
        scrolled = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        self.figures.show(table)
        self._share_width()
        row = (self.figures.row_of(place) or TOTAL) if place else TOTAL
        column = self.figures.column_of(metric) or min(1, len(table.columns))
        self.setCurrentIndex(self.figures.index(row, column))
        self.verticalScrollBar().setValue(scrolled[0])
        self.horizontalScrollBar().setValue(scrolled[1])

    def without(self) -> str:
        """Which townships the total under the hand does not hold."""
        return self.figures.without(self.currentIndex().column())

    def here(self) -> tuple[str, str]:
        """Place and indicator under the hand."""
        index = self.currentIndex()
        return self.figures.place(index.row()), self.figures.metric(index.column())

    def asked(self) -> str:
        """What is to be asked about the figure under the hand, else how many such there are."""
        index = self.currentIndex()
        if odd := self.figures.odd(index.row(), index.column()):
            return "  ".join(odd)
        count = self.figures.odd_count()
        return self.tr("{count} figures want a reason or a check").format(count=count) * bool(count)

    def place(self) -> str:
        """The township under the hand."""
        return self.figures.place(self.currentIndex().row())

    def measure(self) -> None:
        """Sizes at the present font scale."""
        px = self._look.px
        self.verticalHeader().setDefaultSectionSize(px(28))
        self.verticalHeader().setFixedWidth(px(104))
        self.horizontalHeader().setMinimumSectionSize(px(NARROWEST[language()]))
        self.horizontalHeader().setFixedHeight(px(HEAD_HEIGHT[language()]))
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wider window gives its indicators more room; a narrow one wraps their names."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """As many indicators side by side as can be read, before anything scrolls sideways."""
        px, count = self._look.px, self.figures.columnCount() - 1
        if count < 1:
            return
        self.setColumnWidth(AS_OF, px(AS_OF_WIDTH))
        share = (self.viewport().width() - px(AS_OF_WIDTH)) // count
        width = min(max(share, px(NARROWEST[language()])), px(WIDEST))
        for column in range(1, count + 1):
            self.setColumnWidth(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and V act on the township."""
        place = self.place()
        if place and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_asked.emit(place)
        elif place and event.key() == Qt.Key.Key_V and not event.modifiers():
            self.verify_asked.emit(place)
        elif event.key() == Qt.Key.Key_E and not event.modifiers():
            self.explain_asked.emit()
        elif event.key() == Qt.Key.Key_H and not event.modifiers():
            self.history_asked.emit(*self.here())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell what is under the hand."""
        super().currentChanged(current, previous)
        self.cell_changed.emit(
            self.figures.place(current.row()), self.figures.metric(current.column())
        )

    def _connect(self) -> None:
        self._look.changed.connect(self.measure)
        self.doubleClicked.connect(self._choose)

    def _choose(self, index: QModelIndex) -> None:
        if place := self.figures.place(index.row()):
            self.enter_asked.emit(place)
