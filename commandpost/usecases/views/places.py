"""Names to choose from while typing: the roster's places and people, with their pinyin ready."""

from __future__ import annotations

from commandpost.domain.call_names import PERSON, TEAM, TOWNSHIP, VILLAGE, Known
from commandpost.domain.records import dataclass
from commandpost.domain.roster import Area, Person, Team
from commandpost.host.pinyin import spelled
from commandpost.usecases.desk import Desk


@dataclass(frozen=True, slots=True)
class Hint:
    """A name, what tells it from others of that name, and its pinyin (``lwc liuwancun``)."""

    name: str
    about: str = ""
    spelled: str = ""


@dataclass(frozen=True, slots=True)
class PlaceHints:
    """The station's townships, and the villages with the township each lies in as ``about``."""

    townships: tuple[Hint, ...]
    villages: tuple[Hint, ...]


def place_hints(desk: Desk) -> PlaceHints:
    """Townships and villages in the roster's order."""
    areas = desk.store.roster.all(Area)
    names = {area.code: area.name for area in areas}
    return PlaceHints(
        tuple(Hint(a.name, "", spelled(a.name)) for a in areas if a.kind == "township"),
        tuple(
            Hint(a.name, names.get(a.parent, a.parent), spelled(a.name))
            for a in areas
            if a.kind == "village"
        ),
    )


def people_hints(desk: Desk) -> tuple[Hint, ...]:
    """Everybody who can be called, with unit and title."""
    return tuple(
        Hint(p.name, f"{p.unit} {p.title}".strip(), p.pinyin or spelled(p.name))
        for p in desk.store.roster.all(Person)
        if p.active
    )


def known_names(desk: Desk) -> tuple[Known, ...]:
    """Whom and what a caller may name: places, people with their number, teams."""
    roster = desk.store.roster
    areas = roster.all(Area)
    names = {area.code: area.name for area in areas}
    places = (
        Known(a.kind, a.name, names.get(a.parent, "") if a.kind == VILLAGE else "", spelled(a.name))
        for a in areas
        if a.kind in (TOWNSHIP, VILLAGE)
    )
    people = (
        Known(PERSON, p.name, p.unit, p.pinyin or spelled(p.name), next(iter(p.phones), ""))
        for p in roster.all(Person)
        if p.active
    )
    teams = (Known(TEAM, t.name, t.leader, spelled(t.name), t.phone) for t in roster.all(Team))
    return (*places, *people, *teams)
