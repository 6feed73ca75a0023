"""A duty table somebody sent, held against the rota that stands: what it would change, what stays.

An approved swap is never undone by a table, nor is a shift that has been served; a cell without a
name takes nobody away.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from commandpost.domain.errors import OperatorError
from commandpost.domain.records import dataclass
from commandpost.domain.roster_draft import RefusedRow
from commandpost.domain.rota import ROLES, SHIFTS, RotaRow

WHOLE = "whole"
"""The shift of a table that tells day and night not apart."""


@dataclass(frozen=True, slots=True)
class RotaTable:
    """What was read from a file: the shifts as written, and the rows that could not be taken."""

    rows: tuple[RotaRow, ...]
    refused: tuple[RefusedRow, ...] = ()


@dataclass(frozen=True, slots=True)
class RotaChange:
    """One shift: ``kind`` is new, changed, same or past (served already, left as it is).

    ``kept`` names the places where an approved swap stays although the table says otherwise.
    """

    before: RotaRow
    after: RotaRow
    kind: str
    kept: tuple[str, ...] = ()

    @property
    def roles(self) -> tuple[str, ...]:
        """The places whose name would change."""
        return tuple(r for r in ROLES if self.before.person(r) != self.after.person(r))


@dataclass(frozen=True, slots=True)
class RotaDryRun:
    """Every shift of the table with what it would change; ``unknown`` stand in no roster."""

    changes: tuple[RotaChange, ...]
    refused: tuple[RefusedRow, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def taken(self) -> tuple[RotaRow, ...]:
        """What would be written."""
        return tuple(c.after for c in self.changes if c.kind in ("new", "changed"))


def fitted(rows: Iterable[RotaRow], shifts: Sequence[str]) -> tuple[RotaRow, ...]:
    """The table's shifts as the station's: a whole day is both of its shifts.

    Refused when the table knows day and night and the station one shift a day.
    """
    made = []
    for row in rows:
        if row.shift in shifts:
            made.append(row)
        elif row.shift == WHOLE:
            made += [replace(row, shift=shift) for shift in SHIFTS]
        else:
            raise OperatorError("rota.table_has_shifts")
    return tuple(made)


def dry_run(
    table: RotaTable,
    standing: Iterable[RotaRow],
    shifts: Sequence[str],
    running: tuple[str, str],
    known: frozenset[str] = frozenset(),
) -> RotaDryRun:
    """What taking the table in would do; ``running`` is the day and shift on duty now."""
    planned = {(row.day, row.shift): row for row in standing}
    fit = fitted(table.rows, shifts)
    changes = tuple(
        _change(planned.get((row.day, row.shift), RotaRow(row.day, row.shift)), row, running)
        for row in sorted(fit, key=lambda row: (row.day, shifts.index(row.shift)))
    )
    people = dict.fromkeys(name for row in fit for name in row.people)
    unknown = tuple(n for n in people if known and not known.issuperset(n.split("、")))
    return RotaDryRun(changes, table.refused, unknown)


def _change(before: RotaRow, told: RotaRow, running: tuple[str, str]) -> RotaChange:
    if before.people and _served(before, running):
        return RotaChange(before, before, "past")
    swapped = {swap.role for swap in before.swaps}
    names = {role: told.person(role) for role in ROLES if told.person(role)}
    kept = tuple(role for role in names if role in swapped and names[role] != before.person(role))
    given = {role: name for role, name in names.items() if role not in swapped}
    if told.note and not swapped:
        given["note"] = told.note
    after = replace(before, **given)  # type: ignore[arg-type]
    if after == before:
        return RotaChange(before, before, "same", kept)
    return RotaChange(before, after, "changed" if before.people else "new", kept)


def _served(row: RotaRow, running: tuple[str, str]) -> bool:
    """Whether that shift is over: of the running day, only a day shift before the night."""
    day, shift = running
    return row.day < day or (row.day == day and shift == "night" and row.shift == "day")
