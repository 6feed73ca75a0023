"""Rows of sheets of areas, people and posts → what the roster keeps."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from commandpost.domain.roster import Area, Person, Post
from commandpost.importers import cells
from commandpost.importers.cells import RefusedError

if TYPE_CHECKING:
    from commandpost.importers.gathering import Gathering
    from commandpost.importers.sheets import Line

_KINDS = {"县": "county", "乡镇": "township", "乡镇街道": "township", "村": "village"}
_KINDS |= {kind: kind for kind in ("county", "township", "village")}
_RANKS = {"a": "A", "a岗": "A", "主岗": "A", "b": "B", "b岗": "B", "副岗": "B"}
_DIGITS = 7  # fewer are part of a name: 第1建筑公司
_INACTIVE = ("否", "离岗", "no", "0")


def take_area(to: Gathering, line: Line) -> None:
    """A township, a village, or a line of our own export."""
    households = cells.count(
        line["households"], line.units.get("households", ""), "户数", "households"
    )
    people = cells.count(line["population"], line.units.get("population", ""), "人口", "population")
    township, village = cells.blank(line["township"]), cells.blank(line["village"])
    to.township = township = township or (to.township if village else "")
    if line["name"] and line["area_kind"]:
        kind = _KINDS.get(line["area_kind"].lower())
        if kind is None:
            raise RefusedError("roster.bad_kind", field="area_kind", value=line["area_kind"])
        name, parent = line["name"], line["parent"]
    elif village and not cells.whole_or_none(village):
        kind, name, parent = "village", village, to.place(township, "") if township else ""
    elif township or line["name"]:
        kind, name, parent = "township", township or line["name"], to.county
    else:
        raise RefusedError("roster.missing_name", field="name")
    within = township if kind == "village" else ""
    code = line["code"] or "/".join(filter(None, (within, name)))
    if code in to.areas:
        raise RefusedError("roster.duplicate", field="name", value=name)
    to.add_area(Area(code, name, kind, parent, households, people, line["note"]))


def take_person(to: Gathering, line: Line) -> None:
    """Somebody of the office or of a unit, with a post when the sheet names one."""
    if line["id"]:
        _take_exported_person(to, line)
        return
    told = [(rank, *who(to, line, rank)) for rank in ("", *further(line))]
    if any(phones and not name for _, name, phones in told) or not any(t[1] for t in told):
        raise RefusedError("roster.missing_name", field="name")
    for rank, name, phones in told:
        if not name:
            continue
        unit = line["unit"] or line.section
        key = to.person(name, phones, unit, line[_key(rank, "title")])
        if line["note"]:
            to.enter(replace(to.people[key], note=line["note"]))
        if line["role"]:
            post = to.ids.make("post", line["role"], to.county, key)
            to.posts.append(Post(post, line["role"], to.county, key))


def _take_exported_person(to: Gathering, line: Line) -> None:
    name, phones = who(to, line)
    if not name:
        raise RefusedError("roster.missing_name", field="name")
    if line["id"] in to.people:
        raise RefusedError("roster.duplicate", field="id", value=line["id"])
    active = line["active"].lower() not in _INACTIVE
    kept = Person(
        *(line["id"], name, line["unit"], line["title"], phones, line["pinyin"], active),
        note=line["note"],
    )
    to.ids.taken.add(kept.id)
    to.enter(kept)


def take_post(to: Gathering, line: Line) -> None:
    """The holders of duties in a township or village; an empty one is a gap."""
    if line["person"]:
        _take_exported_post(to, line)
        return
    area = line["area"] or to.place(cells.blank(line["township"]), cells.blank(line["village"]))
    take_holders(to, line, area)


def take_holders(to: Gathering, line: Line, area: str, site: str = "") -> None:
    """The holders a row names: A and B, of posts named in the header, or simply several."""
    ranks = tuple(r for r in line.ranks if r or line["name"] or line["name_phone"] or line["phone"])
    if site:
        ranks = tuple(rank for rank in line.ranks if len(rank) > 1)
    holders = [(rank, *who(to, line, rank), line[_key(rank, "title")]) for rank in ranks]
    if any(phones and not name for _, name, phones, _ in holders):
        bad = next(rank for rank, name, phones, _ in holders if phones and not name)
        raise RefusedError("roster.missing_name", field=_key(bad, "name"))
    for rank, name, phones, title in holders:
        if not name:
            continue
        unit = line[_key(rank, "unit")] or line["unit"] or to.full_name(area)
        key = to.person(name, phones, unit, title)
        role = rank if len(rank) > 1 else line["role"] or "责任人"
        told = rank if rank in ("A", "B") else "" if len(rank) > 1 else _rank(line["rank"])
        post = to.ids.make("post", role, area, told, *filter(None, (site,)), key)
        until = line[_key(rank, "valid_until")] or line["valid_until"]
        trained = line[_key(rank, "last_trained")] or line["last_trained"]
        to.posts.append(Post(post, role, area, key, told, until, trained, site))


def _take_exported_post(to: Gathering, line: Line) -> None:
    if line["person"] not in to.people:
        raise RefusedError("roster.unknown_person", field="person", value=line["person"])
    key = line["id"] or to.ids.make("post", line["role"], line["area"], line["person"])
    to.once("posts", key)
    to.posts.append(
        Post(
            key,
            line["role"],
            line["area"],
            line["person"],
            _rank(line["rank"]),
            line["valid_until"],
            line["last_trained"],
            line["site"],
        )
    )


def who(
    to: Gathering, line: Line, rank: str = "", name_field: str = "name"
) -> tuple[str, tuple[str, ...]]:
    """Name and numbers, from two cells or from one."""
    phone = _key(rank, "phone")
    if line["id"]:
        return line[name_field], cells.phones(line[phone], to.rules, phone)
    name, raw = cells.blank(line[_key(rank, name_field)]), line[phone]
    joined = line[_key(rank, "name_phone")]
    if joined:
        told, number = cells.name_and_phone(joined)
        name, raw = name or told, "、".join(filter(None, (raw, number)))
    elif not raw and sum(c.isdigit() for c in name) >= _DIGITS:
        name, raw = cells.name_and_phone(name)
    return name, cells.phones(raw, to.rules, phone)


def needed(line: Line) -> str:
    """The thing's name, without which a row is nothing."""
    name = line["name"] if line["id"] else cells.blank(line["name"])
    if not name:
        raise RefusedError("roster.missing_name", field="name")
    return name


def further(line: Line) -> tuple[str, ...]:
    """The numbers of a row's second and later persons."""
    return tuple(rank for rank in line.ranks if rank.isdigit())


def _key(rank: str, name: str) -> str:
    return f"{rank}.{name}" if rank else name


def _rank(told: str) -> str:
    return _RANKS.get(told.strip().lower(), "")
