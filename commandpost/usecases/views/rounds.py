"""Zero reports on the screen: the grid place × hour, and the one line of the duty page."""

from __future__ import annotations

from enum import Enum

from commandpost.domain.entries.rounds import Came
from commandpost.domain.ids import Id
from commandpost.domain.records import dataclass
from commandpost.domain.round import Chase, Round, Slot
from commandpost.domain.times import DAY, Instant, dated
from commandpost.host.text import text
from commandpost.usecases.desk import Desk
from commandpost.usecases.rounds import find_round, open_rounds
from commandpost.usecases.views.handover_sections import Line

MOST_HOURS = 5
"""Columns of the grid: the last hours of a day and the next one."""


class CellState(Enum):
    """How a place stands for an hour."""

    NOT_ASKED = "not_asked"
    WAITING = "waiting"
    SILENT = "silent"
    REPORTED = "reported"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class RoundCell:
    """One place at one hour; ``chases`` are the calls made to it while it was silent."""

    slot_at: Instant
    state: CellState
    came: Came | None = None
    at: Instant | None = None
    by: str = ""
    words: str = ""
    chases: tuple[Chase, ...] = ()


@dataclass(frozen=True, slots=True)
class RoundRow:
    """A place with its hours, in the order of the columns."""

    place: str
    cells: tuple[RoundCell, ...]


@dataclass(frozen=True, slots=True)
class RoundHour:
    """A column: how many of how many have reported, who is silent, whether it was summed up."""

    at: Instant
    reported: int
    owed: int
    silent: tuple[str, ...]
    chased: tuple[int, ...]
    summed_at: Instant | None


@dataclass(frozen=True, slots=True)
class RoundGrid:
    """A round as it stands; ``hand`` is the column the work is in."""

    id: Id
    title: str
    reason: str
    source: str
    times: tuple[str, ...]
    summary_to: str
    hours: tuple[RoundHour, ...]
    rows: tuple[RoundRow, ...]
    hand: int


@dataclass(frozen=True, slots=True)
class RoundSheet:
    """The rounds that run, and the one in hand."""

    rounds: tuple[tuple[Id, str], ...]
    grid: RoundGrid | None


def round_sheet(desk: Desk, chosen: Id | None = None) -> RoundSheet:
    """The chosen round, else the one whose hour presses most."""
    running = open_rounds(desk)
    if not running:
        return RoundSheet((), None)
    now = desk.now()
    pressing = min(running, key=lambda r: _pressing(r, now))
    shown = next((r for r in running if r.id == chosen), pressing)
    return RoundSheet(tuple((r.id, r.title) for r in running), grid_of(shown, now))


def _pressing(found: Round, now: Instant) -> Instant:
    slots = found.slots(now)
    open_slots = [s.at for s in slots if s.at not in found.sums]
    return min(open_slots, default=Instant(now + DAY))


def grid_of(found: Round, now: Instant) -> RoundGrid:
    """Place × hour: the last day's hours and the next, and whatever is not summed up."""
    slots = found.slots(now)
    kept = [s for s in slots if s.at > now - DAY or s.at not in found.sums][-MOST_HOURS:]
    places = tuple(dict.fromkeys(place for slot in kept for place in slot.places))
    return RoundGrid(
        id=found.id,
        title=found.title,
        reason=found.reason,
        source=found.source,
        times=found.times,
        summary_to=found.summary_to,
        hours=tuple(_hour(found, slot) for slot in kept),
        rows=tuple(
            RoundRow(place, tuple(_cell(found, slot, place, now) for slot in kept))
            for place in places
        ),
        hand=_hand(found, kept),
    )


def _hand(found: Round, slots: list[Slot]) -> int:
    """The first hour that is not summed up, else the last."""
    waiting = [n for n, slot in enumerate(slots) if slot.at not in found.sums]
    return waiting[0] if waiting else max(0, len(slots) - 1)


def _hour(found: Round, slot: Slot) -> RoundHour:
    silent = found.silent(slot)
    summed = found.sums.get(slot.at)
    return RoundHour(
        slot.at,
        len(slot.places) - len(silent),
        len(slot.places),
        silent,
        tuple(len(found.chases.get((slot.at, place), ())) for place in silent),
        summed.at if summed is not None else None,
    )


def _cell(found: Round, slot: Slot, place: str, now: Instant) -> RoundCell:
    if place not in slot.places:
        return RoundCell(slot.at, CellState.NOT_ASKED)
    chases = found.chases.get((slot.at, place), ())
    report = found.reports.get((slot.at, place))
    if report is None:
        state = CellState.SILENT if slot.at < now else CellState.WAITING
        return RoundCell(slot.at, state, chases=chases)
    state = CellState.LATE if found.late(slot.at, place) else CellState.REPORTED
    return RoundCell(slot.at, state, report.came, report.at, report.by, report.words, chases)


@dataclass(frozen=True, slots=True)
class RoundBrief:
    """A round in one line of the duty page: the hour in hand."""

    id: Id
    title: str
    hour: RoundHour


def rounds_brief(desk: Desk) -> tuple[RoundBrief, ...]:
    """Every round that runs, with the hour its work is in."""
    now = desk.now()
    grids = (grid_of(found, now) for found in open_rounds(desk))
    return tuple(
        RoundBrief(grid.id, grid.title, grid.hours[grid.hand]) for grid in grids if grid.hours
    )


def silent_rounds(desk: Desk) -> list[Line]:
    """For the handover: each round with its last hour, and who is silent still."""
    lines = []
    now = desk.now()
    offset = desk.profile().offset
    for brief in rounds_brief(desk):
        found = find_round(desk, brief.id)
        past = [slot for slot in found.slots(now) if slot.at <= now]
        hour = _hour(found, past[-1]) if past else brief.hour
        words = text(
            "handover.round",
            title=brief.title,
            slot=dated(hour.at, offset),
            reported=hour.reported,
            owed=hour.owed,
        )
        lines.append(("running", words))
        silent = found.still_silent(past[-1]) if past else ()
        if silent:
            names = "、".join(silent)
            shown = text(
                "handover.round_silent",
                title=brief.title,
                slot=dated(hour.at, offset),
                places=names,
            )
            lines.append(("silent", shown))
    return lines
