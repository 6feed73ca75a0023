"""The rota (值班表): who serves in which shift, filled by rotation, swapped with consent.

换班须带班领导同意并备案 (FACTS 3.1); on holidays a leader must be on duty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from commandpost.domain.entries.rota import RotaSwapped
from commandpost.domain.errors import OperatorError
from commandpost.domain.records import dataclass
from commandpost.domain.round import HOUR_OF_DAY
from commandpost.domain.times import Instant, civil, instant_of

ROLES = ("leader", "officer", "second", "standby", "driver")
"""带班领导 值班员A 值班员B 备班 司机."""

SHIFTS = ("day", "night")
"""白班 and 夜班; with one hour only there is one shift a day, ``whole``."""

DEFAULT_HOURS = ("08:30", "20:30")


@dataclass(frozen=True, slots=True)
class Swap:
    """Who was planned in that place, and by whose consent somebody else serves."""

    role: str
    planned: str
    asked_by: str
    approved_by: str
    reason: str
    at: Instant


@dataclass(frozen=True, slots=True)
class RotaRow:
    """One shift of one day: the names as they stand now."""

    day: str
    shift: str
    leader: str = ""
    officer: str = ""
    second: str = ""
    standby: str = ""
    driver: str = ""
    note: str = ""
    swaps: tuple[Swap, ...] = ()

    def person(self, role: str) -> str:
        """Who serves in that place."""
        return str(getattr(self, role))

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody named."""
        return tuple(self.person(role) for role in ROLES if self.person(role))


@dataclass(frozen=True, slots=True)
class Problem:
    """``no_officer``, ``no_leader``, ``holiday_leader`` or ``double`` (then ``name`` is whose)."""

    day: str
    shift: str
    kind: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Window:
    """A shift as it runs: from when until when."""

    day: str
    shift: str
    start: Instant
    end: Instant


def check_hours(hours: Sequence[str]) -> None:
    """Refuse hours that are none, or more than two of them."""
    if not 1 <= len(hours) <= 2 or sorted(set(hours)) != list(hours):
        raise OperatorError("rota.bad_hours")
    if not all(HOUR_OF_DAY.fullmatch(hour) for hour in hours):
        raise OperatorError("rota.bad_hours")


def shifts_of(hours: Sequence[str]) -> tuple[str, ...]:
    """The shifts of a day."""
    return SHIFTS if len(hours) > 1 else ("whole",)


def window(day: date, shift: str, hours: Sequence[str], offset: int) -> Window:
    """When a shift of a day begins and ends; a night ends on the morning after."""
    place = shifts_of(hours).index(shift)
    start = _at(day, hours[place], offset)
    following = place + 1
    if following < len(hours):
        end = _at(day, hours[following], offset)
    else:
        end = _at(day + timedelta(days=1), hours[0], offset)
    return Window(day.isoformat(), shift, start, end)


def running(now: Instant, hours: Sequence[str], offset: int) -> Window:
    """The shift that runs at that moment: before the first hour it is yesterday's last."""
    today = civil(now, offset).date()
    found = [
        window(day, shift, hours, offset)
        for day in (today - timedelta(days=1), today)
        for shift in shifts_of(hours)
    ]
    return [each for each in found if each.start <= now][-1]


def following(now: Instant, hours: Sequence[str], offset: int) -> Window:
    """The shift after the one that runs."""
    return running(running(now, hours, offset).end, hours, offset)


def _at(day: date, hour: str, offset: int) -> Instant:
    hours, minutes = (int(part) for part in hour.split(":"))
    return instant_of(datetime.combine(day, time(hours, minutes)), offset)


@dataclass(frozen=True, slots=True)
class Fill:
    """Rotation over lists: from ``start`` on for ``days`` days, one name further each shift.

    The leader stays for the whole day. What is filled in already stays unless ``over``.
    """

    start: date
    days: int
    leaders: tuple[str, ...] = ()
    officers: tuple[str, ...] = ()
    seconds: tuple[str, ...] = ()
    standbys: tuple[str, ...] = ()
    drivers: tuple[str, ...] = ()
    over: bool = False


def filled(fill: Fill, standing: Iterable[RotaRow], shifts: Sequence[str]) -> tuple[RotaRow, ...]:
    """The rows the rotation gives; a swapped row is never overwritten."""
    if not 1 <= fill.days <= 366:
        raise OperatorError("rota.bad_days")
    if not (fill.leaders or fill.officers):
        raise OperatorError("rota.needs_names")
    known = {(row.day, row.shift): row for row in standing}
    made = []
    turn = 0
    for number in range(fill.days):
        day = (fill.start + timedelta(days=number)).isoformat()
        for shift in shifts:
            row = known.get((day, shift), RotaRow(day, shift))
            given = {
                "leader": _turn(fill.leaders, number),
                "officer": _turn(fill.officers, turn),
                "second": _turn(fill.seconds, turn),
                "standby": _turn(fill.standbys, turn),
                "driver": _turn(fill.drivers, number),
            }
            turn += 1
            if row.swaps:
                continue
            kept = {
                role: name
                for role, name in given.items()
                if name and (fill.over or not row.person(role))
            }
            made.append(replace(row, **kept))  # type: ignore[arg-type]
    return tuple(made)


def _turn(names: tuple[str, ...], number: int) -> str:
    return names[number % len(names)] if names else ""


def problems(rows: Sequence[RotaRow], is_holiday: Callable[[date], bool]) -> tuple[Problem, ...]:
    """Gaps, holidays without a leader, and people who serve twice in a row or in two places."""
    found = []
    before: set[str] = set()
    for row in rows:
        if not row.officer:
            found.append(Problem(row.day, row.shift, "no_officer"))
        if not row.leader:
            off = is_holiday(date.fromisoformat(row.day))
            found.append(Problem(row.day, row.shift, "holiday_leader" if off else "no_leader"))
        people = row.people
        twice = {name for name in people if people.count(name) > 1}
        on_duty = {row.officer, row.second} - {""}
        twice |= on_duty & before
        found += [Problem(row.day, row.shift, "double", name) for name in sorted(twice)]
        before = on_duty
    return tuple(found)


@dataclass(frozen=True, slots=True)
class SwapIntent:
    """``actual`` serves instead of whoever is planned in that place."""

    role: str
    actual: str
    asked_by: str
    approved_by: str
    reason: str


def swapped(row: RotaRow, intent: SwapIntent, now: Instant) -> tuple[RotaRow, RotaSwapped]:
    """The row as it then stands, and the entry; refused without consent or reason."""
    if intent.role not in ROLES or not row.person(intent.role):
        raise OperatorError("rota.nobody_planned")
    if not intent.actual.strip():
        raise OperatorError("rota.needs_name")
    if not intent.approved_by.strip():
        raise OperatorError("rota.needs_approver")
    if not intent.reason.strip():
        raise OperatorError("rota.needs_reason")
    planned, actual = row.person(intent.role), intent.actual.strip()
    if planned == actual:
        raise OperatorError("rota.same_person", name=actual)
    asked = intent.asked_by.strip() or planned
    approved, reason = intent.approved_by.strip(), intent.reason.strip()
    swap = Swap(intent.role, planned, asked, approved, reason, now)
    changed: dict[str, str] = {intent.role: actual}
    made = replace(row, **changed, swaps=(*row.swaps, swap))
    entry = RotaSwapped(row.day, row.shift, intent.role, planned, actual, asked, approved, reason)
    return made, entry
