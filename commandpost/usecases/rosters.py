"""The roster: reading a workbook (desk-free), what it would change, and taking it in whole."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from commandpost.domain.changes import Changes
from commandpost.domain.roster import (
    Area,
    Expert,
    Person,
    Post,
    Roster,
    RosterDraft,
    Shelter,
    Supply,
    Team,
)
from commandpost.usecases.desk import Desk

R = TypeVar("R", Area, Person, Post, Team, Supply, Shelter, Expert)


@dataclass(frozen=True, slots=True)
class RosterPlan:
    """What an import would do, by name: shown before anything is written."""

    new: dict[str, tuple[str, ...]]
    changed: dict[str, tuple[str, ...]]
    deactivated: tuple[str, ...]


def read_roster(path: Path) -> RosterDraft:
    """What a workbook holds and which rows were refused; needs no desk.

    Foreign files are read in a child process with limits.
    """
    from commandpost.host import child
    from commandpost.importers.read import read_roster as read

    return child.run(read, path)


def write_roster(roster: Roster, path: Path) -> None:
    """The same workbook back; needs no desk."""
    from commandpost.importers.rosters_out import write_roster as write

    write(roster, path)


def roster(desk: Desk) -> Roster:
    """Everything the station has."""
    return desk.store.roster.roster()


def preview_roster(desk: Desk, draft: RosterDraft) -> RosterPlan:
    """New, changed and to be deactivated, by name."""
    standing = desk.store.roster.roster()
    new: dict[str, tuple[str, ...]] = {}
    changed: dict[str, tuple[str, ...]] = {}
    for table in Roster.__dataclass_fields__:
        before = {_key(t): t for t in getattr(standing, table)}
        rows = getattr(draft.roster, table)
        new[table] = tuple(_name(t) for t in rows if _key(t) not in before)
        changed[table] = tuple(_name(t) for t in rows if _key(t) in before and before[_key(t)] != t)
    return RosterPlan(new, changed, tuple(p.name for p in _gone(standing, draft)))


def _gone(standing: Roster, draft: RosterDraft) -> list[Person]:
    """Active people a workbook with people in it no longer names.

    Nobody while rows are refused: one wrong digit would take a person off the call-out list.
    """
    if not draft.roster.people or draft.refused:
        return []
    kept = {p.id for p in draft.roster.people}
    return [p for p in standing.people if p.active and p.id not in kept]


def import_roster(desk: Desk, draft: RosterDraft) -> Changes:
    """The good rows in one transaction; people who are gone are deactivated, never deleted."""
    standing = desk.store.roster.roster()
    desk.store.roster.put(draft.roster)
    desk.store.roster.deactivate(tuple(p.id for p in _gone(standing, draft)))
    if draft.roster.posts and not draft.refused:
        kept = {p.id for p in draft.roster.posts}
        desk.store.roster.drop_posts(tuple(p.id for p in standing.posts if p.id not in kept))
    return Changes.ROSTER


def _key(thing: object) -> str:
    return str(getattr(thing, "code", "") if isinstance(thing, Area) else thing.id)  # type: ignore[attr-defined]


def _name(thing: object) -> str:
    if isinstance(thing, Post):
        return f"{thing.area} {thing.role}{thing.rank}"
    return str(thing.name)  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Gap:
    """An area whose A or B post nobody holds."""

    area: str
    role: str
    rank: str


def roster_gaps(desk: Desk) -> tuple[Gap, ...]:
    """Villages and townships without an A or B post of a role that others of their kind have."""
    held = desk.store.roster.all(Post)
    active = {p.id for p in desk.store.roster.all(Person) if p.active}
    areas = [a for a in desk.store.roster.all(Area) if a.kind != "county"]
    kinds = {name: a.kind for a in areas for name in (a.code, a.name)}
    roles = {(kinds[p.area], p.role) for p in held if p.rank and p.area in kinds}
    filled = {(p.area, p.role, p.rank) for p in held if p.person in active}
    return tuple(
        Gap(area.name, role, rank)
        for area in areas
        for kind, role in sorted(roles)
        for rank in ("A", "B")
        if kind == area.kind and not {(area.code, role, rank), (area.name, role, rank)} & filled
    )
