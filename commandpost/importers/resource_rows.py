"""Rows of sheets of units, teams, goods, places and machines → what the roster keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.roster import (
    Expert,
    KeySite,
    LandingPoint,
    Machine,
    Shelter,
    Supply,
    Team,
    Unit,
)
from commandpost.domain.roster_words import reserve
from commandpost.host.materials import code_of
from commandpost.importers import cells
from commandpost.importers.cells import RefusedError
from commandpost.importers.roster_rows import (
    further,
    needed,
    take_area,
    take_holders,
    take_person,
    take_post,
    who,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from commandpost.importers.gathering import Gathering
    from commandpost.importers.sheets import Line


def take_unit(to: Gathering, line: Line) -> None:
    """A unit with the telephone it is reached under."""
    name = needed(line)
    leader, phones = _keeper(to, line, "leader", name)
    area = _area(to, line)
    to.units.append(
        Unit(
            to.identity("units", line["id"], "u", name, area),
            name,
            line["kind"],
            area,
            line["place"],
            leader,
            phones,
            line["note"],
        )
    )


def take_team(to: Gathering, line: Line) -> None:
    """A rescue team with its leader."""
    name = needed(line)
    leader, phones = _keeper(to, line, "leader", name)
    to.teams.append(
        Team(
            to.identity("teams", line["id"], "t", name, line["unit"]),
            name,
            line["kind"],
            line["unit"],
            line["place"],
            _count(line, "strength", "人数"),
            line["vehicles"],
            line["equipment"],
            leader,
            phones,
            _minutes(line, "ready_minutes", "出动时限"),
            line["note"],
        )
    )


def take_supply(to: Gathering, line: Line) -> None:
    """Goods of one kind in one store, with the standard's code where the name is its own."""
    name = needed(line)
    keeper, phones = _keeper(to, line, "keeper", line["store"] or name)
    to.supplies.append(
        Supply(
            to.identity("supplies", line["id"], "s", name, line["spec"], line["store"]),
            name,
            line["code"] or ("" if line["id"] else code_of(name)),
            line["spec"],
            cells.amount(line["quantity"], "", "数量", "quantity"),
            line["unit"] or line.units.get("quantity", ""),
            line["store"],
            keeper,
            phones,
            cells.amount(line["minimum"], "", "最低库存", "minimum"),
            line["expires"],
            line["note"],
            line["reserve"] if line["id"] else reserve(line["reserve"]),
            line["produced"],
        )
    )


def take_shelter(to: Gathering, line: Line) -> None:
    """A place people can be brought to."""
    name = needed(line)
    keeper, phones = _keeper(to, line, "keeper", name)
    area = _area(to, line)
    east, north = _place(line)
    to.shelters.append(
        Shelter(
            to.identity("shelters", line["id"], "sh", name, area, *_apart(line)),
            name,
            line["kind"],
            area,
            line["place"],
            _count(line, "capacity", "可容纳人数"),
            _amount(line, "square_metres", "面积"),
            keeper,
            phones,
            east,
            north,
            line["note"],
            line["risks"],
        )
    )


def take_expert(to: Gathering, line: Line) -> None:
    """Somebody to be asked."""
    name, phones = who(to, line)
    if not name:
        raise RefusedError("roster.missing_name", field="name")
    to.experts.append(
        Expert(
            to.identity("experts", line["id"], "e", name, line["unit"]),
            name,
            line["field"],
            line["unit"],
            line["title"],
            "、".join(phones),
            line["hazards"],
            line["note"],
        )
    )


def take_machine(to: Gathering, line: Line) -> None:
    """A heavy machine and whose it is."""
    name = needed(line)
    owner, phones = _keeper(to, line, "owner", name)
    area = _area(to, line)
    east, north = _place(line)
    to.machines.append(
        Machine(
            to.identity("machines", line["id"], "m", name, owner, area),
            name,
            line["kind"],
            _count(line, "count", "数量"),
            area,
            line["place"],
            owner,
            phones,
            _minutes(line, "arrival_minutes", "到达时间"),
            east,
            north,
            line["note"],
        )
    )


def take_landing(to: Gathering, line: Line) -> None:
    """Where a helicopter can come down."""
    name = needed(line)
    keeper, phones = _keeper(to, line, "keeper", name)
    area = _area(to, line)
    to.landings.append(
        LandingPoint(
            to.identity("landings", line["id"], "l", name, area),
            name,
            area,
            line["place"],
            line["surface"],
            line["size"],
            line["obstacles"],
            keeper,
            phones,
            *_place(line),
            line["note"],
        )
    )


def take_site(to: Gathering, line: Line) -> None:
    """A key site; those responsible for it become holders of its posts."""
    name = needed(line)
    area = _area(to, line)
    found = to.identity("sites", line["id"], "k", name, area)
    told, phones = who(to, line, name_field="person_name")
    families, people = cells.families(line["people"] or line["households"])
    to.sites.append(
        KeySite(
            found,
            name,
            line["kind"] or ("" if line["id"] else to.site_kind),
            line["risk"],
            area,
            line["place"],
            int(families) if families else _count(line, "households", "威胁户数"),
            int(people) if people else _count(line, "people", "威胁人数"),
            line["transfer_to"],
            line["signal"],
            *_place(line),
            line["note"],
        )
    )
    take_holders(to, line, area, found)
    if told:
        to.hold("责任人", area, to.person(told, phones, to.full_name(area), line["title"]), found)


READERS: dict[str, Callable[[Gathering, Line], None]] = {
    "areas": take_area,
    "people": take_person,
    "posts": take_post,
    "units": take_unit,
    "teams": take_team,
    "supplies": take_supply,
    "shelters": take_shelter,
    "experts": take_expert,
    "machines": take_machine,
    "landings": take_landing,
    "sites": take_site,
}


def _keeper(to: Gathering, line: Line, field: str, of: str) -> tuple[str, str]:
    """Who answers for a thing; further persons of the row become people of their own."""
    name, phones = who(to, line, name_field=field)
    for rank in further(line):
        other, numbers = who(to, line, rank, field)
        if other:
            to.person(other, numbers, of, line[f"{rank}.title"])
    return name, "、".join(phones)


def _area(to: Gathering, line: Line) -> str:
    if line["area"] or line["id"]:
        return line["area"]
    return to.place(cells.blank(line["township"]), cells.blank(line["village"]))


def _apart(line: Line) -> tuple[str, ...]:
    """What tells two shelters of one name apart, where nothing else does."""
    return () if line["township"] or line["village"] or not line["place"] else (line["place"],)


def _place(line: Line) -> tuple[float | None, float | None]:
    """East and north, whichever way round the sheet has them."""
    told = line["longitude"], line["latitude"]
    if line["position"] and not any(told):
        halves = [half for half in cells.halves(line["position"]) if half]
        told = (halves[0], halves[1]) if len(halves) == 2 else told
    east = cells.position(told[0], "经度", "longitude")
    north = cells.position(told[1], "纬度", "latitude")
    if east is not None and north is not None and abs(east) < abs(north) and abs(north) > 90:
        east, north = north, east
    return east, north


def _count(line: Line, field: str, column: str) -> int | None:
    return cells.count(line[field], line.units.get(field, ""), column, field)


def _amount(line: Line, field: str, column: str) -> float | None:
    return cells.amount(line[field], line.units.get(field, ""), column, field)


def _minutes(line: Line, field: str, column: str) -> int | None:
    minutes = _amount(line, field, column)
    return None if minutes is None else round(minutes)
