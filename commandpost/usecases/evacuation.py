"""转移安置花名册: households put on an episode's roll, corrected, arrived, home, confirmed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from commandpost.domain.changes import Changes
from commandpost.domain.entries.episode import Cell
from commandpost.domain.entries.evacuation import EvacueeSeed, Whereabouts
from commandpost.domain.episode_decisions import ReportFigures
from commandpost.domain.errors import OperatorError
from commandpost.domain.evacuation import (
    CorrectHousehold,
    Evacuation,
    Intent,
    ListHouseholds,
    MoveHouseholds,
    decide,
)
from commandpost.domain.households import Household, HouseholdList
from commandpost.domain.ids import Id, Subject
from commandpost.domain.times import Instant
from commandpost.host import child
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.figures import report_figures

CHANGED = Changes.EPISODES | Changes.JOURNAL
MOVED, MOVED_HOUSEHOLDS = "evac_done", "evac_done_households"
REPORTER = "转移安置花名册"
"""Who says so, where counts of the roll stand among the figures."""

SHEET = ("name", "phone", "keeper", "keeper_phone")


def read_roll(
    path: Path, area_code: str = "", progress: Callable[[int, int], None] | None = None
) -> HouseholdList:
    """What a workbook or table of households holds; in a child process, needs no desk."""
    from commandpost.importers.households import read_households

    watch = child.Watch.following(progress) if progress is not None else None
    read = partial(read_households, area_code=area_code, numbers_needed=False)
    return child.run(read, path, watch=watch)


def read_pasted(words: str, area_code: str = "") -> HouseholdList:
    """What pasted rows hold, with or without a head line."""
    from commandpost.importers.households import pasted_households

    return pasted_households(words, area_code=area_code)


def roll_of(desk: Desk, episode: Id) -> Evacuation:
    """The episode's roll now."""
    return desk.episode(episode).evacuation


def list_evacuees(desk: Desk, episode: Id, told: tuple[Household, ...]) -> Changes:
    """Put households on the roll; one that stands there already, by name and place, is left out."""
    found = desk.episode(episode)
    if found.closed_at is not None:
        raise OperatorError("episode.closed", title=found.title)
    rows, standing = new_households(desk, episode, told), found.evacuation.rows
    if told and not rows:
        raise OperatorError("evacuation.all_listed")
    first = 1 + max((row.seed.number for row in standing), default=0)
    seeds = tuple(_seed(desk, row, new_id(), number) for number, row in enumerate(rows, first))
    _act(desk, episode, ListHouseholds(seeds))
    return CHANGED


def new_households(desk: Desk, episode: Id, told: tuple[Household, ...]) -> tuple[Household, ...]:
    """Those of them that do not stand on the roll yet, each once."""
    known = set()
    for listed in roll_of(desk, episode).standing:
        seed = listed.seed
        sheet = desk.store.sheets.get(seed.sheet) if seed.sheet is not None else None
        if sheet and sheet.get("name"):
            known.add((sheet["name"], seed.place))
    found = []
    for row in told:
        key = (row.name.strip(), row.place.strip())
        if not key[0] or key not in known:
            found.append(row)
            known.add(key)
    return tuple(found)


def correct_evacuee(desk: Desk, episode: Id, row: str, told: Household, reason: str) -> Changes:
    """A row was wrong; the names typed now lie on a sheet of their own."""
    was = roll_of(desk, episode).row(row)
    if was is None:
        raise OperatorError("evacuation.no_such_row")
    seed = _seed(desk, told, Id(row), was.seed.number)
    _act(desk, episode, CorrectHousehold(seed, reason))
    return CHANGED


def move_evacuees(
    desk: Desk,
    episode: Id,
    rows: tuple[str, ...],
    to: Whereabouts,
    at: Instant | None = None,
    shelter: str = "",
    reason: str = "",
) -> Changes:
    """They arrived, went home, or are taken back or struck; those that cannot be are left out."""
    moment = at if at is not None else desk.now()
    _act(desk, episode, MoveHouseholds(rows, to, moment, shelter, reason))
    return CHANGED


def confirm_moved(desk: Desk, episode: Id) -> Changes:
    """The roll's 已转移 of each township stands among the figures, because a person says so."""
    found = desk.episode(episode)
    told = [each for each in found.evacuation.moved() if each.households]
    if not told:
        raise OperatorError("evacuation.nobody_moved")
    changes = CHANGED
    for each in told:
        cells = (Cell(MOVED, float(each.people)), Cell(MOVED_HOUSEHOLDS, float(each.households)))
        report = ReportFigures(
            each.township, cells, desk.now(), REPORTER, reason="按转移安置花名册汇总"
        )
        changes |= report_figures(desk, episode, report)
    return changes


def _act(desk: Desk, episode: Id, intent: Intent) -> None:
    roll = roll_of(desk, episode)
    desk.append(Subject("episode", episode), decide(roll, intent, desk.now()))


def _seed(desk: Desk, row: Household, name: Id, number: int) -> EvacueeSeed:
    body = {key: str(getattr(row, key)).strip() for key in SHEET}
    sheet = None
    if any(body.values()):
        sheet = new_id()
        desk.store.sheets.put(sheet, body, desk.now())
    return EvacueeSeed(
        id=str(name),
        number=number,
        township=row.township.strip(),
        place=row.place.strip(),
        people=row.people,
        shelter=row.shelter.strip(),
        sheet=sheet,
    )
