"""Where a sheet's table begins, what kind of roster it is and which column fills what."""

from __future__ import annotations

import re
from dataclasses import field
from typing import TYPE_CHECKING

from commandpost.domain.records import dataclass
from commandpost.domain.roster_draft import ColumnDraft, HeaderMapping, SheetDraft
from commandpost.importers.headers import (
    IDENTITIES,
    NEEDED,
    SHEET_NAMES,
    WORDY,
    Column,
    chosen,
    column,
    grouped,
    suggestion,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commandpost.importers.tables import Row, Table

_DEPTH = 12  # titles, units and notes above a header are never more rows than this
_TALL = 3
_SAMPLE = 40
_TOTAL = re.compile(r"^(合计|小计|总计|全县合计|共计)")
_NUMBER = re.compile(r"^[(（]?[\d一二三四五六七八九十]+[)）、.．]+\s*")
_NOTE = re.compile(
    r"^(注|备注|说明|填表|制表|审核|填报|报送|单位负责人|联系人|统计时间)[^\n]{0,12}[:：]"
)


@dataclass(frozen=True, slots=True)
class Layout:
    """A sheet understood: its kind, its columns and the first row that holds data (from 1)."""

    kind: str
    columns: tuple[Column | None, ...]
    first: int
    labels: tuple[str, ...] = ()

    @property
    def ours(self) -> bool:
        """Whether it has the column of identities that only our own export fills."""
        own = IDENTITIES.get(self.kind, "id")
        return any(c is not None and c.key == own for c in self.columns)

    def header(self, key: str) -> str:
        """The header above the column that fills that field."""
        for found, label in zip(self.columns, self.labels, strict=False):
            if found is not None and found.key == key:
                return label
        return ""


@dataclass(frozen=True, slots=True)
class Line:
    """One data row: its number in the sheet, its cells by field (``A.name`` for a ranked one)."""

    number: int
    cells: dict[str, str]
    units: dict[str, str]
    section: str = ""  # the heading merged across the table above it
    ranks: tuple[str, ...] = field(default=())

    def __getitem__(self, field: str) -> str:
        return self.cells.get(field, "")


def layout(table: Table, mapping: HeaderMapping | None = None) -> Layout | None:
    """How to read a sheet, or None when no row of it looks like a header."""
    settled = _settled(table, mapping) if mapping is not None and mapping.sheets else None
    if settled is not None:
        return settled if settled.kind else None
    named = tuple(kind for words, kind in SHEET_NAMES if re.search(words, table.name))
    for kind in named[:1]:
        found = _best(table, (kind,))
        if found is not None:
            return found
    return _best(table, tuple(NEEDED)) or _best(table, named[:1], loosely=True)


def described(table: Table, how: Layout | None, mapping: HeaderMapping | None) -> SheetDraft:
    """What was understood of a sheet, for an operator to look at and change."""
    settled = _settled(table, mapping) if mapping is not None and mapping.sheets else None
    if how is None:
        first, labels = _guessed_header(table)
        left_out = settled is not None
        columns = tuple(ColumnDraft(label, sample=_sample(table, first, at))
                        for at, label in enumerate(labels))  # fmt: skip
        rows = max(0, len(table.rows) - first + 1)
        return SheetDraft(table.name, "", first - 1, rows, columns, left_out)
    columns = tuple(
        _column_draft(table, how, at, operator=settled is not None) for at in range(len(how.labels))
    )
    return SheetDraft(table.name, how.kind, how.first - 1, 0, columns)


def _column_draft(table: Table, how: Layout, at: int, *, operator: bool) -> ColumnDraft:
    label, found = how.labels[at], how.columns[at]
    sample = _sample(table, how.first, at)
    if found is not None:
        return ColumnDraft(label, found.key, found.key, 1.0, sample)
    offered, confidence = suggestion(how.kind, label)
    taken = {c.key for c in how.columns if c is not None}
    if offered in taken or (sample[:1].isdigit() and offered in WORDY):
        offered, confidence = "", 0.0
    return ColumnDraft(label, "", offered, 0.0 if operator else confidence, sample)


def _sample(table: Table, first: int, at: int) -> str:
    for row in table.rows[first - 1 : first + 20]:
        if at < len(row) and row[at]:
            return row[at][:_SAMPLE]
    return ""


def lines(table: Table, how: Layout) -> Iterator[Line]:
    """The data rows below the header; empty rows, totals, notes and repeated headers are passed."""
    units = {c.key: c.unit for c in how.columns if c is not None and c.unit}
    ranks = tuple(dict.fromkeys(c.rank for c in how.columns if c is not None))
    section, ours = "", how.ours  # our own export has neither totals nor headings between rows
    for number, row in enumerate(table.rows[how.first - 1 :], how.first):
        cells = _cells(how, row)
        if not cells or (not ours and _is_aside(how, row)):
            continue
        told = set(filter(None, row))
        if not ours and len(told) == 1 and sum(map(bool, row)) > 2:
            section = _NUMBER.sub("", told.pop())
            continue
        yield Line(number, cells, units, section, ranks)


def _cells(how: Layout, row: Row) -> dict[str, str]:
    cells: dict[str, str] = {}
    for found, value in zip(how.columns, row, strict=False):
        if found is None or not value:
            continue
        key = found.key
        if key not in cells:
            cells[key] = value
        elif found.field == "phone" and value not in cells[key]:
            cells[key] += "、" + value
    return cells


def _is_aside(how: Layout, row: Row) -> bool:
    """Totals, notes below the table, and the header again at the top of a printed page."""
    if any(_TOTAL.match(value) for value in row[:3]):
        return True
    told = [value for value in row if value]
    if _NOTE.match(told[0]) and len(set(told)) <= 2:
        return True
    same = sum(a == b for a, b in zip(row, how.labels, strict=False) if a)
    return same > 1 and same == len(told)


def _settled(table: Table, mapping: HeaderMapping) -> Layout | None:
    """The layout an operator settled for just these headers."""
    wanted = {tuple(sorted(filter(None, s.headers))): s for s in mapping.sheets}
    for top, tall, labels in stacked_headers(table):
        found = wanted.get(tuple(sorted(filter(None, labels))))
        if found is None:
            continue
        if not found.kind:
            return Layout("", (), top + tall + 1, labels)
        left = list(zip(found.headers, found.fields, strict=True))
        columns: list[Column | None] = []
        for label in labels:
            pair = next((p for p in left if p[0] == label), None)
            if pair is None:
                columns.append(None)
                continue
            left.remove(pair)
            columns.append(chosen(found.kind, pair[1], label) if pair[1] else None)
        return Layout(found.kind, tuple(columns), top + tall + 1, labels)
    return None


def stacked_headers(table: Table) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Every place where a header may stand: its first row, its height, its labels read down."""
    for top in range(min(_DEPTH, len(table.rows))):
        for tall in range(1, min(_TALL, len(table.rows) - top) + 1):
            yield top, tall, _labels(table.rows[top : top + tall])


def _guessed_header(table: Table) -> tuple[int, tuple[str, ...]]:
    """The row most like a header, where none is known: many different short words, no figures."""
    best, first = 0, 1
    labels: tuple[str, ...] = ()
    for top, row in enumerate(table.rows[:_DEPTH]):
        words = {c for c in row if c and len(c) <= 20 and not c[0].isdigit()}
        if len(words) > best:
            best, labels, first = len(words), row, top + 2
    return first, labels


def _best(table: Table, kinds: tuple[str, ...], *, loosely: bool = False) -> Layout | None:
    best: tuple[float, Layout] | None = None
    for top, tall, labels in stacked_headers(table):
        for kind in kinds:
            found = tuple(column(kind, label) for label in labels)
            if not _enough(kind, found, loosely=loosely):
                continue
            score = len({c.key for c in found if c is not None}) - 0.1 * tall
            if tall > 1 and _same(table.rows[top], table.rows[top + tall - 1]):
                score += 0.15  # merged downwards: the lower row still belongs to the header
            if best is None or score > best[0]:
                best = (score, Layout(kind, grouped(kind, found), top + tall + 1, labels))
    return best[1] if best else None


def _enough(kind: str, found: tuple[Column | None, ...], *, loosely: bool) -> bool:
    fields = {c.field for c in found if c is not None and len(c.rank) < 2}
    if any(c is not None and len(c.rank) > 1 for c in found):
        fields.add("@")
    wanted = NEEDED[kind][:1] if loosely else NEEDED[kind]
    return len(fields) >= 2 and all(fields & set(choice) for choice in wanted)


def _labels(rows: tuple[Row, ...]) -> tuple[str, ...]:
    """Stacked header cells joined from the top down, each said once."""
    width = max(map(len, rows))
    stacks = [dict.fromkeys(r[i] for r in rows if i < len(r) and r[i]) for i in range(width)]
    return tuple("".join(stack) for stack in stacks)


def _same(upper: Row, lower: Row) -> bool:
    pairs = [(a, b) for a, b in zip(upper, lower, strict=False) if b]
    return bool(pairs) and sum(a == b for a, b in pairs) >= 2
