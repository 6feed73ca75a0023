"""Tables on paper: columns as wide as what they hold, rows over pages, repeated heads."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from commandpost.domain.records import dataclass
from commandpost.reports import page
from commandpost.reports.blocks import Align
from commandpost.reports.fonts import Role
from commandpost.reports.para import Set, Style, TextLine, measure, para

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas

    from commandpost.reports.blocks import Cell, Column, Table

_LINE = 0.5
_PAD_X = 2.0
_PAD_Y = 3.0
_CLOSE = 0.12  # of the type, where a table's type is chosen so that all of it fits on a page
_EDGES = 2 * _PAD_X + 1
_LONG = 60.0  # points: a line over rows that is higher is parted
_SIZES = (page.SIZE_5, page.SIZE_SMALL_5, 8.25, page.SIZE_6)

NOTE = Style(Role.FANG, page.SIZE_5, page.SIZE_5 * 1.35, Set.JUSTIFIED)


@dataclass(slots=True)
class Row:
    """A row, or the part of a tall one that fits on a page: lines by column."""

    cells: tuple[list[TextLine], ...]
    widths: tuple[float, ...]
    keep: bool = False
    grid: bool = False
    shaded: bool = False
    pad: float = _PAD_Y
    least: float = 0.0

    @property
    def height(self) -> float:
        """The tallest cell with its padding, or the room asked for handwriting."""
        tallest = max(sum(line.height for line in cell) for cell in self.cells)
        return max(tallest + 2 * self.pad, self.least)

    @property
    def need(self) -> float:
        """The same: a row is not cut."""
        return self.height + _LINE

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Print the boxes and what is in them."""
        height = self.height
        canvas.setLineWidth(_LINE)
        canvas.setStrokeColorRGB(*page.BLACK)
        x = left
        for lines, width in zip(self.cells, self.widths, strict=True):
            if self.shaded:
                canvas.setFillColorRGB(0.93, 0.93, 0.93)
            canvas.rect(x, top - height, width, height, stroke=1, fill=int(self.shaded))
            tall = sum(line.height for line in lines)
            y = top - (height - tall) / 2
            for line in lines:
                line.draw(canvas, x + _PAD_X, y - (line.height - line.need) / 2)
                y -= line.height
            x += width


@dataclass(frozen=True, slots=True)
class SetTable:
    """A table in rows: ``head`` is repeated on every page; a huge one is only the first row."""

    head: tuple[Row, ...]
    rows: tuple[Row, ...]


def set_table(table: Table, lost: set[str], frame: page.Frame = page.PORTRAIT) -> SetTable:
    """A table's rows, ready to be put down; one of up to a third of the page is not parted."""
    size, widths = _fitted(table, frame.width)
    third, half = frame.height / 3, frame.height / 2
    below = [("\n" + c.unit if c.unit and not table.units else "") for c in table.columns]
    heads = [c.head + unit for c, unit in zip(table.columns, below, strict=True)]
    plain = Style(Role.FANG, size, size * 1.25, Set.CENTRED)
    strong = replace(plain, role=Role.HEI)
    head_cells = tuple(
        para(text, replace(strong, balanced=True), width - 2 * _PAD_X, lost)
        for text, width in zip(heads, widths, strict=True)
    )
    head = [replace(row, shaded=True) for row in _parted(head_cells, widths, half)]
    if table.units:
        told = (table.units, *(column.unit for column in table.columns[1:]))
        units = tuple(
            para(text, plain, width - 2 * _PAD_X, lost)
            for text, width in zip(told, widths, strict=True)
        )
        head += [replace(row, shaded=True) for row in _parted(units, widths, half)]
    rows: list[Row] = []
    for cells in table.rows:
        if len(cells) == 1 and len(widths) > 1:
            rows += _over(cells[0].text, replace(strong, placed=Set.LEFT), sum(widths), lost)
            continue
        set_row = _set(cells, table.columns, widths, (plain, strong), lost)
        rows += _parted(set_row, widths, half, table.least)
    for row in head:
        row.keep = True
    if sum(row.height for row in rows) < third:
        for row in rows[:-1]:
            row.keep = True
    if table.size:
        for row in (*head, *rows):
            row.pad = min(_PAD_Y, size * _CLOSE)
    if sum(row.height for row in head) > third:
        return SetTable((), (*head, *rows))
    return SetTable(tuple(head), tuple(rows))


def _set(
    cells: Sequence[Cell],
    columns: Sequence[Column],
    widths: Sequence[float],
    styles: tuple[Style, Style],
    lost: set[str],
) -> tuple[list[TextLine], ...]:
    out = []
    for cell, column, width in zip(cells, columns, widths, strict=True):
        style = styles[1] if cell.strong else styles[0]
        if column.align is Align.LEFT:
            style = replace(style, placed=Set.LEFT)
        out.append(para(cell.text, style, width - 2 * _PAD_X, lost))
    return tuple(out)


def _over(text: str, style: Style, width: float, lost: set[str]) -> list[Row]:
    """A line over the rows that follow, which it stays with."""
    lines = para(text, style, width - 2 * _PAD_X, lost)
    return [replace(row, shaded=True, keep=True) for row in _parted((lines,), (width,), _LONG)]


def _parted(
    cells: tuple[list[TextLine], ...],
    widths: tuple[float, ...],
    at_most: float,
    least: float = 0.0,
) -> list[Row]:
    """One row, or several when a cell is taller than a page could bear."""
    leading = max((line.height for lines in cells for line in lines), default=page.SIZE_5)
    most = max(1, int(at_most / leading))
    count = max(1, *(-(-len(lines) // most) for lines in cells))
    return [
        Row(tuple(lines[part * most : (part + 1) * most] for lines in cells), widths, least=least)
        for part in range(count)
    ]


def _fitted(table: Table, room: float) -> tuple[float, tuple[float, ...]]:
    """The largest type in which no number is broken, and the columns' widths in it."""
    steps = range(max(int(2 * (table.size - page.SIZE_6)) + 1, 1))
    for size in [table.size - step * 0.5 for step in steps] if table.size else _SIZES:
        least, wanted = _widths(table, size, room)
        if sum(least) <= room:
            break
    return size, _shared(least, wanted, room)


def least_widths(table: Table, size: float, room: float) -> list[float]:
    """What each column needs in that size, so that no number is broken."""
    return _widths(table, size, room)[0]


def _widths(table: Table, size: float, room: float) -> tuple[list[float], list[float]]:
    """What each column needs and wants: numbers and times in one line, names may be broken."""
    least, wanted = [], []
    for at, column in enumerate(table.columns):
        cells = [row[at] for row in table.rows if len(row) == len(table.columns)]
        body = max((_wide(cell, size) for cell in cells), default=0.0)
        unit = measure(column.unit[:10], Role.HEI, size)
        head = measure(column.head[:24], Role.HEI, size)
        body = min(max(body, unit, 3 * size, column.room * size), 14 * size)
        firm = min(body, max(5, column.room) * size) if column.align is Align.LEFT else body
        least.append(max(firm, head / 4) + _EDGES)
        wanted.append(max(max(body, head / 2) + _EDGES, column.share * room))
    return least, wanted


def _shared(least: Sequence[float], wanted: Sequence[float], room: float) -> tuple[float, ...]:
    """The room shared out: what all want, else what all need and a share of the rest."""
    if sum(wanted) <= room:
        return tuple(width * room / sum(wanted) for width in wanted)
    if sum(least) >= room:
        return tuple(width * room / sum(least) for width in least)
    share = (room - sum(least)) / (sum(wanted) - sum(least))
    return tuple(low + (high - low) * share for low, high in zip(least, wanted, strict=True))


def _wide(cell: Cell, size: float) -> float:
    role = Role.HEI if cell.strong else Role.FANG
    return max(measure(word, role, size) for word in cell.text[:40].split(" "))
