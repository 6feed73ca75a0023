"""Call-out down to households: a list taken in, and who answers for each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from commandpost.domain.callout import next_number
from commandpost.domain.callout_decisions import AddRows, decide
from commandpost.domain.changes import Changes
from commandpost.domain.entries.callout import Holder, RowSeed, Tier
from commandpost.domain.errors import OperatorError
from commandpost.domain.households import Household, HouseholdList
from commandpost.domain.ids import Id, Subject
from commandpost.host import child
from commandpost.usecases.callouts import CHANGED, the_callout
from commandpost.usecases.desk import Desk, new_id


def read_households(
    path: Path, area_code: str = "", progress: Callable[[int, int], None] | None = None
) -> HouseholdList:
    """What a list of households holds; read in a child process with limits, needs no desk."""
    from commandpost.importers.households import read_households as read

    watch = child.Watch.following(progress) if progress is not None else None
    return child.run(partial(read, area_code=area_code), path, watch=watch)


def add_households(desk: Desk, callout: Id, told: HouseholdList) -> Changes:
    """Every household as a row after those that stand; names and numbers stay outside the chain."""
    found = the_callout(desk, callout)
    first, counts = next_number(found), dict[str, int]()
    seeds = []
    for number, row in enumerate(told.rows, first):
        counts[row.place] = counts.get(row.place, 0) + 1
        seeds.append(_seed(desk, row, number, counts[row.place]))
    if not seeds:
        raise OperatorError("household.none")
    desk.append(Subject("callout", callout), decide(found, AddRows(tuple(seeds)), desk.now()))
    return CHANGED


def _seed(desk: Desk, row: Household, number: int, at_place: int) -> RowSeed:
    holders = [_holder(desk, row.name, row.phone, "户主")]
    if row.keeper or row.keeper_phone:
        holders.append(_holder(desk, row.keeper, row.keeper_phone, "转移责任人"))
    people = f" {row.people}人" if row.people is not None else ""
    return RowSeed(
        id=f"hand/{new_id()}",
        number=number,
        tier=Tier.HAND,
        place=f"{row.place}第{at_place}户{people}",
        township=row.township or row.place,
        duty="转移对象",
        holders=tuple(holders),
    )


def _holder(desk: Desk, name: str, phone: str, duty: str) -> Holder:
    sheet = new_id()
    desk.store.sheets.put(sheet, {"name": name, "phone": phone}, desk.now())
    return Holder("", duty, sheet=sheet)
