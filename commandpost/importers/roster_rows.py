"""One row of each kind of sheet → areas, people, posts, teams, supplies, shelters, experts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from commandpost.domain.roster import (
    Area,
    Expert,
    Person,
    Post,
    Shelter,
    Supply,
    Team,
)
from commandpost.importers import cells
from commandpost.importers.cells import RefusedError

if TYPE_CHECKING:
    from collections.abc import Callable

    from commandpost.importers.gathering import Gathering
    from commandpost.importers.sheets import Line

_KINDS = {"县": "county", "乡镇": "township", "乡镇街道": "township", "村": "village"}
_KINDS |= {kind: kind for kind in ("county", "township", "village")}
_RANKS = {"a": "A", "a岗": "A", "主岗": "A", "b": "B", "b岗": "B", "副岗": "B"}
_INACTIVE = ("否", "离岗", "no", "0")


def take_area(to: Gathering, line: Line) -> None:
    """A township, a village, or a line of our own export."""
    households = cells.count(line["households"], line.units.get("households", ""), "户数")
    people = cells.count(line["population"], line.units.get("population", ""), "人口")
    township, village = cells.blank(line["township"]), cells.blank(line["village"])
    to.township = township = township or (to.township if village else "")
    if line["name"] and line["area_kind"]:
        kind = _KINDS.get(line["area_kind"].lower())
        if kind is None:
            raise RefusedError("roster.bad_kind", value=line["area_kind"])
        name, parent = line["name"], line["parent"]
    elif village and not cells.whole_or_none(village):
        kind, name, parent = "village", village, to.place(township, "") if township else ""
    elif township or line["name"]:
        kind, name, parent = "township", township or line["name"], to.county
    else:
        raise RefusedError("roster.missing_name")
    within = township if kind == "village" else ""
    code = line["code"] or "/".join(filter(None, (within, name)))
    if code in to.areas:
        raise RefusedError("roster.duplicate", value=name)
    to.add_area(Area(code, name, kind, parent, households, people, line["note"]))


def take_person(to: Gathering, line: Line) -> None:
    """Somebody of the office or of a unit, with a post when the sheet names one."""
    name, phones = _who(to, line)
    if not name:
        raise RefusedError("roster.missing_name")
    if line["id"]:
        active = line["active"].lower() not in _INACTIVE
        kept = Person(
            *(line["id"], name, line["unit"], line["title"], phones, line["pinyin"], active),
            note=line["note"],
        )
        to.ids.taken.add(kept.id)
        key = to.enter(kept)
    else:
        key = to.person(name, phones, line["unit"], line["title"])
        if line["note"]:
            to.enter(replace(to.people[key], note=line["note"]))
    if line["role"]:
        post = to.ids.make("post", line["role"], to.county, key)
        to.posts.append(Post(post, line["role"], to.county, key))


def take_post(to: Gathering, line: Line) -> None:
    """The A and B holders of a duty in a township or village; an empty one is a gap."""
    if line["person"]:
        _take_exported_post(to, line)
        return
    area = line["area"] or to.place(cells.blank(line["township"]), cells.blank(line["village"]))
    role = line["role"] or "责任人"
    ranks = ("A", "B") if any(k.startswith(("A.", "B.")) for k in line.cells) else ("",)
    holders = [(rank, *_who(to, line, rank), line[_key(rank, "title")]) for rank in ranks]
    if any(phones and not name for _, name, phones, _ in holders):
        raise RefusedError("roster.missing_name")
    for rank, name, phones, title in holders:
        if name:
            key = to.person(name, phones, line["unit"] or to.full_name(area), title)
            told = rank or _rank(line["rank"])
            post = to.ids.make("post", role, area, told, key)
            to.posts.append(Post(post, role, area, key, told, line["valid_until"]))


def _take_exported_post(to: Gathering, line: Line) -> None:
    if line["person"] not in to.people:
        raise RefusedError("roster.unknown_person", value=line["person"])
    key = line["id"] or to.ids.make("post", line["role"], line["area"], line["person"])
    rank = _rank(line["rank"])
    to.posts.append(
        Post(key, line["role"], line["area"], line["person"], rank, line["valid_until"])
    )


def take_team(to: Gathering, line: Line) -> None:
    """A rescue team with its leader."""
    name = _needed(line)
    leader, phones = _who(to, line, name_field="leader")
    minutes = cells.amount(line["ready_minutes"], line.units.get("ready_minutes", ""), "出动时限")
    to.teams.append(
        Team(
            line["id"] or to.ids.make("t", name, line["unit"]),
            name,
            line["kind"],
            line["unit"],
            line["place"],
            cells.count(line["strength"], line.units.get("strength", ""), "人数"),
            line["vehicles"],
            line["equipment"],
            leader,
            "、".join(phones),
            None if minutes is None else round(minutes),
            line["note"],
        )
    )


def take_supply(to: Gathering, line: Line) -> None:
    """Goods of one kind in one store."""
    name = _needed(line)
    keeper, phones = _who(to, line, name_field="keeper")
    to.supplies.append(
        Supply(
            line["id"] or to.ids.make("s", name, line["spec"], line["store"]),
            name,
            line["code"],
            line["spec"],
            cells.amount(line["quantity"], "", "数量"),
            line["unit"] or line.units.get("quantity", ""),
            line["store"],
            keeper,
            "、".join(phones),
            cells.amount(line["minimum"], "", "最低库存"),
            line["expires"],
            line["note"],
        )
    )


def take_shelter(to: Gathering, line: Line) -> None:
    """A place people can be brought to."""
    name = _needed(line)
    keeper, phones = _who(to, line, name_field="keeper")
    east, north = (
        cells.amount(line["longitude"], "", "经度"),
        cells.amount(line["latitude"], "", "纬度"),
    )
    if east is not None and north is not None and abs(east) < abs(north) and abs(north) > 90:
        east, north = north, east
    area = line["area"]
    if not area and not line["id"]:
        area = to.place(cells.blank(line["township"]), cells.blank(line["village"]))
    to.shelters.append(
        Shelter(
            line["id"] or to.ids.make("sh", name, area),
            name,
            line["kind"],
            area,
            line["place"],
            cells.count(line["capacity"], line.units.get("capacity", ""), "可容纳人数"),
            cells.amount(line["square_metres"], line.units.get("square_metres", ""), "面积"),
            keeper,
            "、".join(phones),
            east,
            north,
            line["note"],
        )
    )


def take_expert(to: Gathering, line: Line) -> None:
    """Somebody to be asked."""
    name, phones = _who(to, line)
    if not name:
        raise RefusedError("roster.missing_name")
    to.experts.append(
        Expert(
            line["id"] or to.ids.make("e", name, line["unit"]),
            name,
            line["field"],
            line["unit"],
            line["title"],
            "、".join(phones),
            line["hazards"],
            line["note"],
        )
    )


READERS: dict[str, Callable[[Gathering, Line], None]] = {
    "areas": take_area,
    "people": take_person,
    "posts": take_post,
    "teams": take_team,
    "supplies": take_supply,
    "shelters": take_shelter,
    "experts": take_expert,
}


def _key(rank: str, name: str) -> str:
    return f"{rank}.{name}" if rank else name


def _who(
    to: Gathering, line: Line, rank: str = "", name_field: str = "name"
) -> tuple[str, tuple[str, ...]]:
    """Name and numbers, from two cells or from one."""
    name, raw = cells.blank(line[_key(rank, name_field)]), line[_key(rank, "phone")]
    joined = line[_key(rank, "name_phone")]
    if joined:
        told, number = cells.name_and_phone(joined)
        name, raw = name or told, "、".join(filter(None, (raw, number)))
    elif not raw and any(c.isdigit() for c in name):
        name, raw = cells.name_and_phone(name)
    return name, cells.phones(raw, to.rules)


def _needed(line: Line) -> str:
    name = cells.blank(line["name"])
    if not name:
        raise RefusedError("roster.missing_name")
    return name


def _rank(told: str) -> str:
    return _RANKS.get(told.strip().lower(), "")
