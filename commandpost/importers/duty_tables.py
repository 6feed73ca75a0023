"""A duty table (值班表) as an office sends it → shifts with names, and the rows not taken."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from commandpost.domain.errors import OperatorError
from commandpost.domain.roster_draft import RefusedRow
from commandpost.domain.rota import RotaRow
from commandpost.domain.rota_table import WHOLE, RotaTable
from commandpost.importers.cells import RefusedError, blank
from commandpost.importers.duty_days import Told, days, weekday, weekday_word
from commandpost.importers.duty_heads import DutyLayout, Head, layout, shift_of
from commandpost.importers.duty_names import names
from commandpost.importers.tables import read_tables

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from commandpost.importers.tables import Row, Table

_PEOPLE = ("leader", "officer", "second", "standby", "driver")
_NOTE = re.compile(r"^(?:注|备注|说明|填表|制表|审核|值班电话|联系电话|传真|要求)")
_EXCERPT = 60
_NOTE_LENGTH = 200

Block = tuple[tuple[int, Head], ...]


def read_duty_table(path: Path, *, today: date) -> RotaTable:
    """Read every sheet of a workbook or CSV file that looks like a duty table.

    ``today`` settles the year where the file names none. Refuses a file without such a sheet.
    """
    found: list[RotaRow] = []
    refused: list[RefusedRow] = []
    understood = False
    taken: dict[tuple[str, str], tuple[str, int]] = {}
    for table in read_tables(path):
        how = layout(table)
        if how is None:
            continue
        understood = True
        above = " ".join(cell for row in table.rows[: how.first - 1] for cell in dict.fromkeys(row))
        told = Told.by(today, above, table.name, path.stem)
        for block in how.blocks:
            reader = _Reader(table, how, block, told, taken)
            found += reader.rows()
            refused += reader.refused
    if not understood:
        raise OperatorError("import.no_duty_sheet", file=path.name)
    return RotaTable(tuple(found), tuple(refused))


@dataclass(slots=True)
class _Reader:
    """One block of one sheet, row by row; ``taken`` are the shifts read before, of all blocks."""

    table: Table
    how: DutyLayout
    block: Block
    told: Told
    taken: dict[tuple[str, str], tuple[str, int]]
    refused: list[RefusedRow] = field(default_factory=list)
    _days: tuple[date, ...] = ()
    _shifts: set[str] = field(default_factory=set)

    def rows(self) -> Iterator[RotaRow]:
        """The shifts; a row that cannot be taken is kept with its place and reason."""
        for number, row in enumerate(self.table.rows[self.how.first - 1 :], self.how.first):
            try:
                yield from self._row(number, row)
            except RefusedError as error:
                value = self._cell(row, error.field)[:_EXCERPT] if error.field else ""
                header = self._header(error.field)
                self.refused.append(
                    RefusedRow(self.table.name, number, error.key, error.params, header, value)
                )

    def _row(self, number: int, row: Row) -> list[RotaRow]:
        if self._is_aside(row):
            return []
        named = any(blank(row[at]) for at, h in self.block if h.field in _PEOPLE and at < len(row))
        shift = self._shift(row)
        self._take_days(row, shift, named=named)
        if not self._days or (not named and not blank(self._cell(row, "day"))):
            return []
        self._shifts.add(shift)
        if not named:
            raise RefusedError("rota.nobody_named", field="day")
        made = list(self._made(row, shift))
        self._once(made, number)
        return made

    def _take_days(self, row: Row, shift: str, *, named: bool) -> None:
        """The row's own day, or the one above it when this is another shift of that day."""
        value = blank(self._cell(row, "day"))
        if not value:
            if named and (not self._days or not shift or shift in self._shifts):
                raise RefusedError("rota.no_day", field="day")
            return
        found = days(value, self.told, self._days[-1] if self._days else None)
        if not found:
            self._days, self._shifts = (), set()
            if named:
                raise RefusedError("rota.bad_day", field="day", value=value)
            return
        if found != self._days:
            self._days, self._shifts = found, set()
        said = weekday(self._cell(row, "weekday"), value)
        if len(found) == 1 and said is not None and said != found[0].weekday():
            self._days, self._shifts = (), set()
            raise RefusedError(
                "rota.wrong_weekday",
                field="day",
                day=found[0].isoformat(),
                said=weekday_word(said),
                real=weekday_word(found[0].weekday()),
            )

    def _shift(self, row: Row) -> str:
        value = blank(self._cell(row, "shift"))
        found = shift_of(value)
        if value and not found:
            raise RefusedError("rota.bad_shift", field="shift", value=value)
        return found

    def _made(self, row: Row, shift: str) -> Iterator[RotaRow]:
        """One shift, or day and night where the columns say which is which."""
        own = tuple(dict.fromkeys(h.shift for _, h in self.block if h.shift))
        note = blank(self._cell(row, "note"))[:_NOTE_LENGTH]
        for each in own or (shift or WHOLE,):
            people = self._people(row, each if own else "")
            if people:
                for day in self._days:
                    made = RotaRow(day.isoformat(), each, note=note)
                    yield replace(made, **people)  # type: ignore[arg-type]

    def _people(self, row: Row, shift: str) -> dict[str, str]:
        """Who serves; columns that name no shift (带班领导 of the whole day) are for each."""
        found: dict[str, list[str]] = {}
        for at, told in self.block:
            if told.field not in _PEOPLE or at >= len(row) or told.shift not in ("", shift):
                continue
            who = names(row[at])
            if who is None:
                raise RefusedError("rota.bad_name", field=told.field, value=row[at])
            known = found.setdefault(told.field, [])
            known += [name for name in who if name not in known]
        officers, second = found.pop("officer", []), found.pop("second", [])
        if len(officers) + len(second) > 2:
            value = "、".join(officers + second)
            raise RefusedError("rota.too_many_names", field="officer", value=value)
        places = {role: "、".join(people) for role, people in found.items()}
        places["officer"] = officers[0] if officers else ""
        places["second"] = "、".join((officers[1:] + second)[:1])
        return {role: name for role, name in places.items() if name}

    def _once(self, made: list[RotaRow], number: int) -> None:
        """A shift told twice is taken from the first row; the second is shown with its place."""
        keys = [(row.day, row.shift) for row in made]
        for sheet, before in filter(None, map(self.taken.get, keys)):
            raise RefusedError("rota.told_twice", field="day", sheet=sheet, row=str(before))
        self.taken.update(dict.fromkeys(keys, (self.table.name, number)))

    def _is_aside(self, row: Row) -> bool:
        """Empty rows, notes across the table, and the header again on the next printed page."""
        own = [row[at] for at, _ in self.block if at < len(row) and row[at]]
        if not own or len(set(filter(None, row))) == 1:
            return True
        if _NOTE.match(own[0]) and len(set(own)) <= 2:
            return True
        heads = {self.how.labels[at] for at, _ in self.block}
        return len(own) > 1 and set(own) <= heads | {"日期", "星期"}

    def _cell(self, row: Row, what: str) -> str:
        for at, told in self.block:
            if told.field == what and at < len(row):
                return row[at]
        return ""

    def _header(self, what: str) -> str:
        return next((self.how.labels[at] for at, h in self.block if h.field == what), "")
