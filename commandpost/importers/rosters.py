"""A workbook of contacts and resources → a roster draft, with every row that could not be taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.errors import OperatorError
from commandpost.domain.roster import RefusedRow, RosterDraft
from commandpost.host import child
from commandpost.host.phones import ChinesePhones
from commandpost.importers.cells import RefusedError
from commandpost.importers.contacts import tables
from commandpost.importers.gathering import Gathering
from commandpost.importers.roster_rows import READERS
from commandpost.importers.sheets import Layout, layout, lines
from commandpost.importers.tables import read_tables

if TYPE_CHECKING:
    from pathlib import Path

    from commandpost.domain.plan import Plan
    from commandpost.domain.roster import Area
    from commandpost.importers.tables import Table

_TELL_EVERY = 1_000
# Areas first: posts and shelters point at them wherever their sheet stands in the workbook.
_ORDER = ("areas", "people", "posts", "teams", "supplies", "shelters", "experts")


def read_roster(path: Path, *, area_code: str = "", known: tuple[Area, ...] = ()) -> RosterDraft:
    """Read a workbook or CSV file; ``area_code`` completes local numbers, ``known`` are our areas.

    Refuses the file when no sheet of it looks like a roster; refuses single rows otherwise.
    """
    return _drafted(read_tables(path), path.name, Gathering(ChinesePhones(area_code), known))


def roster_of_plan(plan: Plan, *, area_code: str = "", known: tuple[Area, ...] = ()) -> RosterDraft:
    """The same from the contact and resource tables that stand in a plan."""
    return _drafted(tables(plan.contacts), plan.title, Gathering(ChinesePhones(area_code), known))


def _drafted(sheets: tuple[Table, ...], file: str, gathering: Gathering) -> RosterDraft:
    understood: list[tuple[Table, Layout]] = []
    refused: list[RefusedRow] = []
    for table in sheets:
        how = layout(table)
        if how is not None:
            understood.append((table, how))
        elif not gathering.read_facts(table) and _is_table(table):
            refused.append(RefusedRow(table.name, 1, "roster.sheet_not_understood"))
    if not understood:
        raise OperatorError("import.no_roster_sheet", file=file)
    understood.sort(key=lambda pair: _ORDER.index(pair[1].kind))
    for table, how in understood:
        refused += _take(gathering, table, how)
    order = {table.name: place for place, table in enumerate(sheets)}
    refused.sort(key=lambda r: (order[r.sheet], r.row))
    names = tuple(t.name for t in sheets if any(t is table for table, _ in understood))
    return RosterDraft(gathering.roster(), tuple(refused), names)


def _take(gathering: Gathering, table: Table, how: Layout) -> list[RefusedRow]:
    refused = []
    take = READERS[how.kind]
    for line in lines(table, how):
        if line.number % _TELL_EVERY == 0:
            child.report(line.number, len(table.rows))
        try:
            take(gathering, line)
        except RefusedError as error:
            refused.append(RefusedRow(table.name, line.number, error.key, error.params))
    return refused


def _is_table(table: Table) -> bool:
    """Whether a sheet holds rows of several cells, rather than a note or a cover."""
    return sum(len({c for c in row if c}) >= 3 for row in table.rows) >= 3
