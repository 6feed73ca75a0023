"""The grid of zero reports: places down, hours across; silence stands out in word and colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView

from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.table import Table
from commandpost.usecases.views.rounds import CellState, RoundCell, RoundGrid, RoundRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.entries.rounds import Came
    from commandpost.ui.look import Look
    from commandpost.ui.station_clock import StationClock

PLACE_PIXELS, HOUR_PIXELS = 130, 196
_TONES = {
    CellState.NOT_ASKED: "quiet",
    CellState.WAITING: "quiet",
    CellState.SILENT: "overdue",
    CellState.REPORTED: "done",
    CellState.LATE: "soon",
}


class RoundGridTable(Table):
    """Arrows choose a place and an hour.

    Signals:
        cell_changed: another place or hour is framed.
        wanted: a key that works on the framed cell; carries it as text.
    """

    cell_changed = Signal()
    wanted = Signal(str)

    def __init__(self, look: Look, clock: StationClock) -> None:
        self._clock = clock
        self._grid: RoundGrid | None = None
        super().__init__(TableModel((), look, key=lambda row: row.place), look)
        self.setObjectName("round_grid")
        self.setAccessibleName(self.tr("Zero reports"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)

    @property
    def cell(self) -> RoundCell | None:
        """The framed cell; on the column of places that of the hour in hand."""
        row = self.current_row()
        if row is None or self._grid is None or not row.cells:
            return None
        column = self.currentIndex().column() - 1
        place = column if 0 <= column < len(row.cells) else self._grid.hand
        found: RoundCell = row.cells[place]
        return found

    @property
    def place(self) -> str:
        """The framed place."""
        row = self.current_row()
        return row.place if row is not None else ""

    def show_grid(self, grid: RoundGrid) -> None:
        """Show it; a new set of hours makes new columns, the frame stays where it was."""
        shape = self._shape(self._grid) if self._grid is not None else None
        fresh = shape != self._shape(grid)
        self._grid = grid
        if fresh:
            self.rows_model.set_columns(self._columns(grid))
            self.measure()
        self.show_rows(grid.rows)
        if grid.rows and (fresh or not self.currentIndex().isValid()):
            self.frame_silent(grid, 0)

    def frame_silent(self, grid: RoundGrid, after: int) -> None:
        """Frame the next place that has not reported for the hour in hand, from a row on."""
        count = len(grid.rows)
        for step in range(count):
            number = (after + step) % count
            state = grid.rows[number].cells[grid.hand].state
            if state in (CellState.SILENT, CellState.WAITING):
                self._frame(number, grid.hand + 1)
                return
        self._frame(min(after, count - 1), grid.hand + 1)

    def _frame(self, row: int, column: int) -> None:
        index = self.rows_model.index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell which cell is framed."""
        super().currentChanged(current, previous)
        self.cell_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space is 无情况, as 0 is; everything else is the table's or the page's."""
        if event.key() == Qt.Key.Key_Space:
            self.wanted.emit("nothing")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit("chase")
        else:
            super().keyPressEvent(event)

    def _shape(self, grid: RoundGrid) -> tuple[object, ...]:
        hours = tuple((h.at, h.reported, h.summed_at) for h in grid.hours)
        return (grid.id, tuple(h[0] for h in hours))

    def _columns(self, grid: RoundGrid) -> tuple[Column, ...]:
        hours = tuple(
            Column(
                self._clock.near(hour.at),
                self._text_of(number),
                0 if number + 1 == len(grid.hours) else HOUR_PIXELS,
                tone=self._tone_of(number),
                bold=self._bold_of(number),
                tip=self._tip_of(number),
            )
            for number, hour in enumerate(grid.hours)
        )
        return (Column(self.tr("Place"), lambda row: row.place, PLACE_PIXELS), *hours)

    def _text_of(self, number: int) -> Callable[[RoundRow], str]:
        return lambda row: self._words(row.cells[number])

    def _tone_of(self, number: int) -> Callable[[RoundRow], str]:
        return lambda row: _TONES[row.cells[number].state]

    def _bold_of(self, number: int) -> Callable[[RoundRow], bool]:
        return lambda row: row.cells[number].state is CellState.SILENT

    def _tip_of(self, number: int) -> Callable[[RoundRow], str]:
        def tip(row: RoundRow) -> str:
            cell = row.cells[number]
            lines = [self._words(cell), cell.words]
            for chase in cell.chases:
                taker = chase.taker or self.tr("nobody answered")
                words = self.tr("chased {time}: {taker}")
                line = words.format(time=self._clock.near(chase.at), taker=taker)
                lines.append(f"{line} {chase.words}".strip())
            return "\n".join(line for line in lines if line)

        return tip

    def _words(self, cell: RoundCell) -> str:
        chased = self.tr("chased ×{number}").format(number=len(cell.chases)) if cell.chases else ""
        if cell.state is CellState.NOT_ASKED:
            return "—"
        if cell.state is CellState.WAITING:
            return f"○ {chased}".strip()
        if cell.state is CellState.SILENT:
            silent = self.tr("silent")
            return f"▲ {silent} {chased}".strip()
        came = self.came_words(cell.came) if cell.came is not None else ""
        when = self._clock.near(cell.at) if cell.at is not None else ""
        late = self.tr("late") if cell.state is CellState.LATE else ""
        return " ".join(part for part in ("✓", came, when, late) if part)

    def came_words(self, came: Came) -> str:
        """无情况, 灾情 or 情况."""
        return {
            "nothing": self.tr("nothing to report"),
            "figures": self.tr("figures"),
            "message": self.tr("message"),
        }[came.value]
