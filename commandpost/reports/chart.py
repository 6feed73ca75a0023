"""A chart of command as vectors: boxes, lines between them, one page whatever the number of groups.

The type shrinks and the groups wrap until all of it fits; what fits no page becomes a table.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from commandpost.domain.records import dataclass
from commandpost.reports import page
from commandpost.reports.blocks import Align, Cell, Column, Table
from commandpost.reports.fonts import Role
from commandpost.reports.para import Set, Style, TextLine, para

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from commandpost.reports.blocks import Chart, ChartBox

_SIZES = (page.SIZE_5, page.SIZE_SMALL_5, 8.25, page.SIZE_6)
_HEAD_ROOM = 118.0  # title, unit and serial above, what is told below
_GAP = 10.0  # between boxes side by side, and between a box and the line above it
_LEFT = 14.0  # room for the trunk left of groups that wrap
_CHAIN = 0.34  # of the width: a box of the chain, and the adviser's
_PAD = 3.0
_LINE = 0.75
_LEAST = 78.0  # a group's box is never narrower
_MOST = 190.0
_DASH = (3.0, 2.0)


@dataclass(frozen=True, slots=True)
class _Set:
    """A box with its lines set: where it stands and how large it is, from the chart's top."""

    head: list[TextLine]
    lines: list[TextLine]
    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        """Its middle from left to right."""
        return self.x + self.width / 2


@dataclass(slots=True)
class ChartItem:
    """The whole chart as one thing of the flow, never parted."""

    boxes: tuple[_Set, ...]
    links: tuple[tuple[float, float, float, float], ...]
    dashed: tuple[tuple[float, float, float, float], ...]
    height: float
    keep: bool = False
    grid: bool = False

    @property
    def need(self) -> float:
        """Its height."""
        return self.height

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Print lines first, then boxes over them, then what is in them."""
        canvas.setStrokeColorRGB(*page.BLACK)
        canvas.setLineWidth(_LINE)
        for x0, y0, x1, y1 in self.links:
            canvas.line(left + x0, top - y0, left + x1, top - y1)
        canvas.setDash(*_DASH)
        for x0, y0, x1, y1 in self.dashed:
            canvas.line(left + x0, top - y0, left + x1, top - y1)
        canvas.setDash()
        for box in self.boxes:
            _draw(box, canvas, left, top)


def _draw(box: _Set, canvas: Canvas, left: float, top: float) -> None:
    x, y = left + box.x, top - box.y
    deep = _tall(box.head) + 2 * _PAD
    canvas.setFillColorRGB(1, 1, 1)
    canvas.rect(x, y - box.height, box.width, box.height, stroke=1, fill=1)
    canvas.setFillColorRGB(0.93, 0.93, 0.93)
    canvas.rect(x, y - deep, box.width, deep, stroke=1, fill=1)
    y -= _PAD
    for line in box.head:
        line.draw(canvas, x + _PAD, y - (line.height - line.need) / 2)
        y -= line.height
    y -= 2 * _PAD
    for line in box.lines:
        line.draw(canvas, x + _PAD, y - (line.height - line.need) / 2)
        y -= line.height


def boxes(chart: Chart) -> tuple[ChartBox, ...]:
    """Every box in the order of reading."""
    beside = tuple(box for box in (chart.deputies, chart.adviser) if box is not None)
    return (*chart.chain, *beside, *chart.groups)


def as_table(chart: Chart) -> Table:
    """The same as rows, for a chart that no page can hold."""
    rows = tuple((Cell(b.head, strong=True), Cell("\n".join(b.lines))) for b in boxes(chart))
    head, told = chart.columns
    return Table("", (Column(head, align=Align.LEFT), Column(told, align=Align.LEFT)), rows)


def chart_item(chart: Chart, frame: page.Frame, lost: set[str]) -> ChartItem | None:
    """The chart in the largest type in which it fits a page, or None."""
    if max((len(text) for b in boxes(chart) for text in (b.head, *b.lines)), default=0) > 2000:
        return None
    for size in _SIZES:
        made = _laid(chart, size, frame.width, lost)
        if made.height <= frame.height - _HEAD_ROOM:
            return made
    return None


def _laid(chart: Chart, size: float, width: float, lost: set[str]) -> ChartItem:
    made: list[_Set] = []
    links: list[tuple[float, float, float, float]] = []
    dashed: list[tuple[float, float, float, float]] = []
    wide, centre, y = width * _CHAIN, width / 2, 0.0
    aside = (width - wide) / 2 - 2 * _GAP
    for at, box in enumerate(chart.chain):
        placed = _box(box, size, wide, lost, centre - wide / 2, y)
        made.append(placed)
        below = [placed]
        if at:
            links.append((centre, y - _GAP, centre, y))
        if at == len(chart.chain) - 1:
            for beside, x, drawn in (
                (chart.deputies, 0.0, links),
                (chart.adviser, width - aside, dashed),
            ):
                if beside is not None:
                    other = _box(beside, size, aside, lost, x, y)
                    middle = y + min(placed.height, other.height) / 2
                    ends = sorted((placed.x, placed.x + wide, other.x, other.x + aside))[1:3]
                    drawn.append((ends[0], middle, ends[1], middle))
                    below.append(other)
        deep = max(one.height for one in below)
        if deep > placed.height:
            links.append((centre, y + placed.height, centre, y + deep))
        y += deep + _GAP
        made += below[1:]
    groups, bus = _grouped(chart.groups, size, width, lost, y)
    if groups:
        links += [(centre, y - _GAP, centre, y), *bus]
        y = max(box.y + box.height for box in groups) + _GAP
    return ChartItem((*made, *groups), tuple(links), tuple(dashed), y - _GAP)


def _grouped(
    groups: tuple[ChartBox, ...], size: float, width: float, lost: set[str], top: float
) -> tuple[list[_Set], list[tuple[float, float, float, float]]]:
    """The groups in rows under a line each; the number of columns that takes the least height."""
    if not groups:
        return [], []
    most = max(1, int((width - _LEFT + _GAP) / (_LEAST + _GAP)))
    tried = [_rows(groups, count, size, width, lost) for count in range(1, min(most, 8) + 1)]
    rows = min(tried, key=lambda rows: sum(_deep(row) + 2 * _GAP for row in rows))
    links: list[tuple[float, float, float, float]] = []
    out: list[_Set] = []
    y, several = top, len(rows) > 1
    for row in rows:
        bus = y
        deep = _deep(row)
        out += [replace(box, y=y + _GAP, height=deep) for box in row]
        ends = [box.middle for box in row]
        ends += [0.0] if several else [width / 2]
        if bus == top and several:
            ends.append(width / 2)
        links.append((min(ends), bus, max(ends), bus))
        links += [(box.middle, bus, box.middle, bus + _GAP) for box in row]
        y += deep + 2 * _GAP
    if several:
        links.append((0.0, top, 0.0, y - _deep(rows[-1]) - 2 * _GAP))
    return out, links


def _rows(
    groups: tuple[ChartBox, ...], count: int, size: float, width: float, lost: set[str]
) -> list[list[_Set]]:
    several = len(groups) > count
    left = _LEFT if several else 0.0
    columns = min(count, len(groups))
    each = min(_MOST, (width - left - (columns - 1) * _GAP) / columns)
    start = left if several else (width - columns * each - (columns - 1) * _GAP) / 2
    rows = []
    for first in range(0, len(groups), count):
        part = groups[first : first + count]
        rows.append(
            [
                _box(box, size, each, lost, start + at * (each + _GAP), 0.0)
                for at, box in enumerate(part)
            ]
        )
    return rows


def _box(box: ChartBox, size: float, width: float, lost: set[str], x: float, y: float) -> _Set:
    plain = Style(Role.FANG, size, size * 1.3)
    strong = Style(Role.HEI, size, size * 1.3, Set.CENTRED, balanced=True)
    head = para(box.head, strong, width - 2 * _PAD, lost)
    lines = [line for text in box.lines for line in para(text, plain, width - 2 * _PAD, lost)]
    return _Set(head, lines, x, y, width, _tall(head) + _tall(lines) + 4 * _PAD)


def _tall(lines: list[TextLine]) -> float:
    return sum(line.height for line in lines)


def _deep(row: list[_Set]) -> float:
    return max(box.height for box in row)
