"""A workbook of contacts and resources → a roster draft, with every row that could not be taken."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from commandpost.domain.errors import OperatorError
from commandpost.domain.roster import PARTS, Roster
from commandpost.domain.roster_draft import HeaderMapping, RefusedRow, RosterDraft
from commandpost.host import child
from commandpost.host.phones import ChinesePhones
from commandpost.importers.cells import RefusedError
from commandpost.importers.contacts import tables
from commandpost.importers.gathering import Gathering
from commandpost.importers.resource_rows import READERS
from commandpost.importers.sheets import Layout, Line, described, layout, lines
from commandpost.importers.tables import read_tables

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from commandpost.domain.roster import Area
    from commandpost.importers.tables import Row, Table

_TELL_EVERY = 1_000
_ORDER = tuple(PARTS)
_EXCERPT = 60
_SITE_KIND = re.compile("水库|山塘|塘坝|水电站|地质灾害|隐患点|学校|景区|尾矿库|易涝点|切坡")


def read_roster(
    path: Path,
    *,
    mapping: HeaderMapping | None = None,
    area_code: str = "",
    known: tuple[Area, ...] = (),
) -> RosterDraft:
    """Read a workbook or CSV file; ``area_code`` completes local numbers, ``known`` are our areas.

    ``mapping`` says what headers mean before our own words do. Refuses the file when no sheet of
    it looks like a roster; refuses single rows otherwise.
    """
    gathering = Gathering(ChinesePhones(area_code), known)
    return _drafted(read_tables(path), path.name, gathering, mapping)


Piece = tuple[str, tuple[Any, ...]] | RosterDraft
"""A row as its part's name and its values, which travel three times as fast as itself."""


def roster_pieces(
    path: Path,
    *,
    mapping: HeaderMapping | None = None,
    area_code: str = "",
    known: tuple[Area, ...] = (),
) -> Iterator[Piece]:
    """The same row by row, for a reader in another process; the last piece is the rest of it."""
    yield from pieces(read_roster(path, mapping=mapping, area_code=area_code, known=known))


def pieces(draft: RosterDraft) -> Iterator[Piece]:
    """A draft as its rows and then itself without them."""
    for part, kind in PARTS.items():
        values = attrgetter(*(field.name for field in fields(kind)))
        for thing in getattr(draft.roster, part):
            yield part, values(thing)
    yield replace(draft, roster=Roster())


def gathered(pieces: Iterable[Piece]) -> RosterDraft:
    """The draft again from its pieces."""
    rows: dict[str, list[Any]] = {part: [] for part in PARTS}
    for piece in pieces:
        if isinstance(piece, RosterDraft):
            parts: dict[str, Any] = {part: tuple(things) for part, things in rows.items()}
            return replace(piece, roster=Roster(**parts))
        part, values = piece
        rows[part].append(PARTS[part](*values))
    raise OperatorError("import.child_failed", reason="no answer")


def roster_of_tables(
    contents: tuple[tuple[Row, ...], ...],
    file: str,
    *,
    area_code: str = "",
    known: tuple[Area, ...] = (),
) -> RosterDraft:
    """The same from tables as ``Plan.contacts`` holds them, those of one plan after another."""
    sheets = tuple(sheet for rows in contents for sheet in tables(rows))
    return _drafted(sheets, file, Gathering(ChinesePhones(area_code), known))


def _drafted(
    sheets: tuple[Table, ...],
    file: str,
    gathering: Gathering,
    mapping: HeaderMapping | None = None,
) -> RosterDraft:
    understood: list[tuple[Table, Layout]] = []
    refused: list[RefusedRow] = []
    layouts = []
    for table in sheets:
        how = layout(table, mapping)
        if how is None and gathering.read_facts(table):
            continue
        told = described(table, how, mapping)
        if how is not None:
            understood.append((table, how))
        elif not told.left_out and not _is_table(table):
            continue
        elif not told.left_out:
            refused.append(RefusedRow(table.name, 1, "roster.sheet_not_understood"))
        layouts.append(told)
    if not understood and not layouts:
        raise OperatorError("import.no_roster_sheet", file=file)
    understood.sort(key=lambda pair: _ORDER.index(pair[1].kind))
    total = sum(len(table.rows) for table, _ in understood)
    done, taken = 0, dict[str, int]()
    for table, how in understood:
        taken[table.name], bad = _take(gathering, table, how, (done, total))
        refused += bad
        done += len(table.rows)
    order = {table.name: place for place, table in enumerate(sheets)}
    refused.sort(key=lambda r: (order[r.sheet], r.row))
    return RosterDraft(
        gathering.roster(),
        tuple(refused),
        tuple(t.name for t in sheets if t.name in taken),
        tuple(replace(told, rows=taken.get(told.name, told.rows)) for told in layouts),
        tuple(gathering.warnings),
        bool(understood) and all(how.ours for _, how in understood),
    )


def _take(
    gathering: Gathering, table: Table, how: Layout, place: tuple[int, int]
) -> tuple[int, list[RefusedRow]]:
    refused, count = [], 0
    take = READERS[how.kind]
    said = _SITE_KIND.search(how.header("name")) or _SITE_KIND.search(table.name)
    gathering.site_kind = said[0] if said else ""
    for line in lines(table, how):
        count += 1
        if line.number % _TELL_EVERY == 0:
            child.report(place[0] + line.number, place[1])
        try:
            take(gathering, line)
        except RefusedError as error:
            refused.append(_refusal(table, how, line, error))
    return count, refused


def _refusal(table: Table, how: Layout, line: Line, error: RefusedError) -> RefusedRow:
    value = line[error.field][:_EXCERPT] if error.field else ""
    header = how.header(error.field) if error.field else ""
    return RefusedRow(table.name, line.number, error.key, error.params, header, value)


def _is_table(table: Table) -> bool:
    """Whether a sheet holds rows of several cells, rather than a note or a cover."""
    return sum(len({c for c in row if c}) >= 3 for row in table.rows) >= 2
