"""What each sheet and header was taken for, and what the operator settles about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from commandpost.domain.records import dataclass
from commandpost.domain.roster_draft import HeaderMapping, SheetDraft, SheetMapping, mapping_of
from commandpost.usecases.views.roster_import import fields_for

SHEET = -1
"""The place of the line that speaks of the sheet itself."""


@dataclass(frozen=True, slots=True)
class ColumnLine:
    """One line of the step: a sheet, or one of its headers with the field it fills."""

    sheet: int
    column: int
    where: str
    header: str
    kind: str
    field: str = ""
    suggestion: str = ""
    sample: str = ""
    settled: bool = True

    @property
    def doubtful(self) -> bool:
        """Whether the program has a guess and waits for a yes or no."""
        return not self.settled and bool(self.suggestion)

    @property
    def place(self) -> tuple[int, int]:
        """What identifies the line."""
        return self.sheet, self.column


class Mapping:
    """The lines of a workbook, changed one at a time."""

    def __init__(self, sheets: Sequence[SheetDraft] = ()) -> None:
        self._sheets = tuple(sheets)
        self._first = tuple(mapping_of(sheet) for sheet in self._sheets)
        self._now = list(self._first)
        self._settled: set[tuple[int, int]] = set()

    @property
    def changed(self) -> bool:
        """Whether the workbook must be read again."""
        return tuple(self._now) != self._first

    @property
    def doubts(self) -> int:
        """How many lines wait for a yes or no."""
        return sum(line.doubtful for line in self.lines())

    def lines(self) -> tuple[ColumnLine, ...]:
        """Every sheet, each followed by its headers."""
        found = []
        for at, (sheet, now) in enumerate(zip(self._sheets, self._now, strict=True)):
            if not sheet.columns and not now.kind:
                continue
            found.append(ColumnLine(at, SHEET, sheet.name, "", now.kind))
            for column, drafted in enumerate(sheet.columns):
                if not drafted.header.strip() and not drafted.field:
                    continue
                found.append(
                    ColumnLine(
                        *(at, column, sheet.name, drafted.header, now.kind),
                        field=now.fields[column],
                        suggestion=drafted.suggestion,
                        sample=drafted.sample,
                        settled=bool(now.fields[column]) or (at, column) in self._settled,
                    )
                )
        return tuple(found)

    def fill(self, line: ColumnLine, field: str) -> None:
        """That header fills this field; none: it is left out."""
        self._settled.add(line.place)
        now = self._now[line.sheet]
        fields = tuple(field if at == line.column else f for at, f in enumerate(now.fields))
        self._now[line.sheet] = replace(now, fields=fields)

    def turn_into(self, line: ColumnLine, kind: str) -> None:
        """The sheet is of that kind; none: it is left out. Its fields are worked out anew."""
        first = self._first[line.sheet]
        fields = first.fields if kind == first.kind else fields_for(kind, first.headers)
        self._now[line.sheet] = SheetMapping(first.headers, kind, fields)
        self._settled = {place for place in self._settled if place[0] != line.sheet}

    def settled(self) -> HeaderMapping:
        """What to read the workbook by."""
        made = HeaderMapping()
        for now in self._now:
            if now.headers:
                made = made.with_sheet(now)
        return made
