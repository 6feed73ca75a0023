"""What was put right on one row of the roster, by whom and when: newest first."""

from __future__ import annotations

from commandpost.domain.entries.roster import ByHand, RosterChanged
from commandpost.domain.ids import STATION
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant
from commandpost.usecases.desk import Desk

_PAGE, _PAGES = 200, 10


@dataclass(frozen=True, slots=True)
class Correction:
    """One change by hand; ``lines`` are (field, old → new), empty once the sheet was erased."""

    at: Instant
    by: str
    change: ByHand
    lines: tuple[tuple[str, str], ...]


def corrections_of(desk: Desk, table: str, row: str, most: int = 5) -> tuple[Correction, ...]:
    """The last changes of that row, out of the station's newest two thousand entries."""
    found: list[Correction] = []
    before: int | None = None
    for _ in range(_PAGES):
        page = desk.store.journal.page(STATION, before=before, limit=_PAGE)
        for _, entry in page:
            told = entry.payload
            if isinstance(told, RosterChanged) and (told.table, told.row) == (table, row):
                sheet = desk.store.sheets.get(told.sheet) if told.sheet else None
                lines = tuple((sheet or {}).items())
                found.append(Correction(entry.recorded_at, entry.operator, told.change, lines))
        if len(page) < _PAGE or len(found) >= most:
            break
        before = page[-1][0]
    return tuple(found[:most])
