"""The rota from and to a file: a duty table read and taken in; the month as table or PDF."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from commandpost.domain.changes import Changes
from commandpost.domain.ids import STATION
from commandpost.domain.roster import Person
from commandpost.domain.rota import RotaRow, shifts_of
from commandpost.domain.rota_sheet import RotaSheet, rota_sheet
from commandpost.domain.rota_table import RotaDryRun, RotaTable, dry_run
from commandpost.host import child
from commandpost.host.calendar import is_working_day
from commandpost.host.text import text
from commandpost.usecases.desk import Desk
from commandpost.usecases.log import write_log
from commandpost.usecases.papers import write_file
from commandpost.usecases.rota import shift_hours, shift_now
from commandpost.usecases.views.rota import rota_month


def read_rota(
    path: Path, today: date, progress: Callable[[int, int], None] | None = None
) -> RotaTable:
    """What a duty table holds; read in a child process with limits, needs no desk."""
    from commandpost.importers.duty_tables import read_duty_table

    watch = child.Watch.following(progress) if progress is not None else None
    return child.run(partial(read_duty_table, today=today), path, watch=watch)


def preview_rota(desk: Desk, table: RotaTable) -> RotaDryRun:
    """What it would change: new, changed, kept by a swap, past, refused; nothing is written."""
    days = sorted(row.day for row in table.rows)
    standing: list[RotaRow] = desk.store.rota.rows(days[0], days[-1]) if days else []
    window, _ = shift_now(desk)
    known = frozenset(person.name for person in desk.store.roster.all(Person))
    shifts = shifts_of(shift_hours(desk))
    return dry_run(table, standing, shifts, (window.day, window.shift), known)


def import_rota(desk: Desk, table: RotaTable, file: str) -> Changes:
    """The good shifts in one transaction, and a line in the log: whose table it was."""
    found = preview_rota(desk, table)
    if not found.taken:
        return Changes.DUTY
    desk.store.rota.put(found.taken)
    first, last = found.taken[0].day, found.taken[-1].day
    words = text("rota.taken_in", file=file, first=first, last=last, number=len(found.taken))
    return Changes.DUTY | write_log(desk, STATION, words, desk.now())


def rota_to_print(desk: Desk, year: int, month: int) -> RotaSheet:
    """The month as it leaves the house."""
    found = rota_month(desk, year, month)
    rows = tuple(day.row for day in found.rows)
    return rota_sheet(
        desk.profile().name, date(year, month, 1), rows, lambda day: not is_working_day(day)[0]
    )


def save_rota(sheet: RotaSheet, path: Path) -> None:
    """Write it as a workbook, or as PDF when the name says so; needs no desk."""
    if path.suffix.lower() == ".pdf":
        from commandpost.reports.rota_sheet import typeset_rota

        write_file(path, typeset_rota(sheet))
        return
    from commandpost.importers.duty_tables_out import write_duty_table

    write_duty_table(sheet, path)
