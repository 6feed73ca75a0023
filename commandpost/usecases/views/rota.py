"""A month of the rota on the screen: days with their holidays, names, swaps and what is wrong."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from commandpost.domain.records import dataclass
from commandpost.domain.rota import Problem, RotaRow, problems, shifts_of
from commandpost.domain.times import civil
from commandpost.host.calendar import is_working_day
from commandpost.usecases.desk import Desk
from commandpost.usecases.rota import shift_hours, shift_now


@dataclass(frozen=True, slots=True)
class RotaDay:
    """A shift as a row: ``off`` is a day without work, ``made_up`` a weekend day of work.

    ``known`` is False for a year the holiday table does not know yet (待核).
    """

    row: RotaRow
    off: bool
    made_up: bool
    known: bool
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class RotaMonth:
    """A month; ``now`` is the day and shift that run."""

    year: int
    month: int
    hours: tuple[str, ...]
    rows: tuple[RotaDay, ...]
    now: tuple[str, str]
    today: date


def rota_month(desk: Desk, year: int | None = None, month: int | None = None) -> RotaMonth:
    """Every shift of the month, planned or not; by default this month."""
    today = civil(desk.now(), desk.profile().offset).date()
    year, month = year or today.year, month or today.month
    days = [date(year, month, n) for n in range(1, monthrange(year, month)[1] + 1)]
    hours = shift_hours(desk)
    planned = desk.store.rota.rows(days[0].isoformat(), days[-1].isoformat())
    by_shift = {(row.day, row.shift): row for row in planned}
    rows = tuple(
        by_shift.get((day.isoformat(), shift), RotaRow(day.isoformat(), shift))
        for day in days
        for shift in shifts_of(hours)
    )
    wrong: dict[tuple[str, str], list[Problem]] = {}
    for problem in problems(rows, lambda day: not is_working_day(day)[0]):
        wrong.setdefault((problem.day, problem.shift), []).append(problem)
    window, _ = shift_now(desk)
    return RotaMonth(
        year,
        month,
        hours,
        tuple(_day(row, tuple(wrong.get((row.day, row.shift), ()))) for row in rows),
        (window.day, window.shift),
        today,
    )


def _day(row: RotaRow, wrong: tuple[Problem, ...]) -> RotaDay:
    day = date.fromisoformat(row.day)
    working, known = is_working_day(day)
    weekend = day.weekday() >= 5
    return RotaDay(row, not working, working and weekend, known, wrong)
