"""A table too wide for the page, as several below one another, each with the first column."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from commandpost.reports import page
from commandpost.reports.table import least_widths
from commandpost.reports.words import words

if TYPE_CHECKING:
    from commandpost.reports.blocks import Cell, Table

_WIDEST = 50.0
"""Points that no column insists on when there are many: longer words are broken."""


def side_by_side(table: Table, room: float) -> tuple[Table, ...]:
    """The table itself where its numbers stand whole in the smallest type; else its parts."""
    if len(table.columns) < 4:
        return (table,)
    need = [min(width, _WIDEST) for width in least_widths(table, page.SIZE_6, room)]
    if sum(need) <= room:
        return (table,)
    spans = _spans(need, room)
    say = words("common")
    return tuple(
        replace(
            table,
            caption=say("figures_part", caption=table.caption, part=nth, parts=len(spans)),
            columns=(table.columns[0], *table.columns[start:end]),
            rows=tuple(_cells(row, len(table.columns), start, end) for row in table.rows),
            notes=table.notes if nth == len(spans) else (),
        )
        for nth, (start, end) in enumerate(spans, 1)
    )


def _spans(need: list[float], room: float) -> list[tuple[int, int]]:
    """Runs of columns after the first, about as wide as one another."""
    left = room - need[0]
    share = sum(need[1:]) / math.ceil(sum(need[1:]) / left)
    spans, start, used = [], 1, 0.0
    for at, width in enumerate(need[1:], 1):
        if used and (used + width > left or used + width / 2 > share):
            spans.append((start, at))
            start, used = at, 0.0
        used += width
    return [*spans, (start, len(need))]


def _cells(row: tuple[Cell, ...], columns: int, start: int, end: int) -> tuple[Cell, ...]:
    """A row's part; a line over all columns stands in each."""
    return (row[0], *row[start:end]) if len(row) == columns else row
