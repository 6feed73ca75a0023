"""Where a sheet's table begins, what kind of roster it is and which column fills what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from commandpost.importers.headers import NEEDED, SHEET_NAMES, Column, column

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commandpost.importers.tables import Row, Table

_DEPTH = 12  # titles, units and notes above a header are never more rows than this
_TALL = 3
_TOTAL = re.compile(r"^(合计|小计|总计|全县合计|共计)")


@dataclass(frozen=True, slots=True)
class Layout:
    """A sheet understood: its kind, its columns and the first row that holds data (from 1)."""

    kind: str
    columns: tuple[Column | None, ...]
    first: int


@dataclass(frozen=True, slots=True)
class Line:
    """One data row: its number in the sheet, its cells by field (``A.name`` for a ranked one)."""

    number: int
    cells: dict[str, str]
    units: dict[str, str]

    def __getitem__(self, field: str) -> str:
        return self.cells.get(field, "")


def layout(table: Table) -> Layout | None:
    """How to read a sheet, or None when no row of it looks like a header."""
    named = [kind for words, kind in SHEET_NAMES if re.search(words, table.name)]
    kinds = named[:1] or []
    best = _best(table, tuple(kinds)) if kinds else None
    return best or _best(table, tuple(NEEDED))


def lines(table: Table, how: Layout) -> Iterator[Line]:
    """The data rows below the header; empty rows and totals are passed over."""
    units = {_key(c): c.unit for c in how.columns if c is not None and c.unit}
    for number, row in enumerate(table.rows[how.first - 1 :], how.first):
        cells: dict[str, str] = {}
        for found, value in zip(how.columns, row, strict=False):
            if found is not None and value and _key(found) not in cells:
                cells[_key(found)] = value
            elif found is not None and value and found.field == "phone":
                cells[_key(found)] += "、" + value
        if any(_TOTAL.match(value) for value in row[:3]) or not cells:
            continue
        yield Line(number, cells, units)


def _key(found: Column) -> str:
    return f"{found.rank}.{found.field}" if found.rank else found.field


def _best(table: Table, kinds: tuple[str, ...]) -> Layout | None:
    best: tuple[float, Layout] | None = None
    for top in range(min(_DEPTH, len(table.rows))):
        for tall in range(1, min(_TALL, len(table.rows) - top) + 1):
            labels = _labels(table.rows[top : top + tall])
            for kind in kinds:
                found = tuple(column(kind, label) for label in labels)
                if not _enough(kind, found):
                    continue
                score = len({_key(c) for c in found if c is not None}) - 0.1 * tall
                if tall > 1 and _same(table.rows[top], table.rows[top + tall - 1]):
                    score += 0.15  # merged downwards: the lower row still belongs to the header
                if best is None or score > best[0]:
                    best = (score, Layout(kind, found, top + tall + 1))
    return best[1] if best else None


def _enough(kind: str, found: tuple[Column | None, ...]) -> bool:
    fields = {c.field for c in found if c is not None}
    wanted = NEEDED[kind]
    return len(fields) >= 2 and all(fields & set(choice) for choice in wanted)


def _labels(rows: tuple[Row, ...]) -> list[str]:
    """Stacked header cells joined from the top down, each said once."""
    width = max(map(len, rows))
    stacks = [dict.fromkeys(r[i] for r in rows if i < len(r) and r[i]) for i in range(width)]
    return ["".join(stack) for stack in stacks]


def _same(upper: Row, lower: Row) -> bool:
    pairs = [(a, b) for a, b in zip(upper, lower, strict=False) if b]
    return bool(pairs) and sum(a == b for a, b in pairs) >= 2
