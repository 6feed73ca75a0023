"""People and resources as an officer looks them up: name, initials, place, what they do."""

from __future__ import annotations

from dataclasses import fields

from commandpost.domain.records import dataclass
from commandpost.domain.roster import Person, Post, Roster
from commandpost.host.garbage import undisturbed
from commandpost.host.pinyin import spelled
from commandpost.usecases.desk import Desk
from commandpost.usecases.views import resources
from commandpost.usecases.views.resources import Places, Resource, found_by

__all__ = ["Resource"]


@dataclass(frozen=True, slots=True)
class Contact:
    """A person with every post held; numbers in full, for calling."""

    id: str
    name: str
    unit: str
    title: str
    posts: str
    phones: tuple[str, ...]
    active: bool
    found_by: str


@dataclass(frozen=True, slots=True)
class Forces:
    """The whole roster as tables."""

    contacts: tuple[Contact, ...] = ()
    teams: tuple[Resource, ...] = ()
    supplies: tuple[Resource, ...] = ()
    shelters: tuple[Resource, ...] = ()
    experts: tuple[Resource, ...] = ()
    units: tuple[Resource, ...] = ()
    machines: tuple[Resource, ...] = ()
    landings: tuple[Resource, ...] = ()
    sites: tuple[Resource, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nobody and nothing to call on."""
        return not any(getattr(self, field.name) for field in fields(self))


def forces(desk: Desk) -> Forces:
    """Everything that can be called on."""
    with undisturbed():
        return _forces(desk.store.roster.roster())


def _forces(roster: Roster) -> Forces:
    places = Places(roster)
    return Forces(
        contacts=_contacts(roster, places),
        teams=tuple(resources.team(t) for t in roster.teams),
        supplies=tuple(resources.supply(s) for s in roster.supplies),
        shelters=tuple(resources.shelter(s, places) for s in roster.shelters),
        experts=tuple(resources.expert(e) for e in roster.experts),
        units=tuple(resources.unit(u, places) for u in roster.units),
        machines=tuple(resources.machine(m, places) for m in roster.machines),
        landings=tuple(resources.landing(x, places) for x in roster.landings),
        sites=tuple(resources.site(k, places) for k in roster.sites),
    )


def matching(rows: tuple[Contact, ...] | tuple[Resource, ...], typed: str) -> tuple[object, ...]:
    """Rows in which every typed word is found: characters, pinyin initials or digits."""
    found: list[Contact | Resource] = list(rows)
    words = typed.lower().split()
    for word in words:
        found = [row for row in found if word in row.found_by]
    if words and len(found) < _SORTED:
        found.sort(key=lambda row: not _named(row, words[0]))
    return tuple(found)


_SORTED = 5_000
"""Rows that are put in order; who finds more types on."""


def _named(row: Contact | Resource, word: str) -> bool:
    """Whether the word begins the name or its spelling, rather than standing in a place or duty."""
    return any(part.startswith(word) for part in row.found_by.split(" ", 4)[:4])


def _contacts(roster: Roster, places: Places) -> tuple[Contact, ...]:
    sites = {site.id: site.name for site in roster.sites}
    held: dict[str, list[str]] = {}
    where: dict[str, dict[str, None]] = {}
    for post in roster.posts:
        place = sites.get(post.site) or places.name(post.area)
        held.setdefault(post.person, []).append(_duty(post, place))
        where.setdefault(post.person, {})[place] = None
    return tuple(
        _contact(person, "、".join(held.get(person.id, ())), tuple(where.get(person.id, ())))
        for person in roster.people
    )


def _duty(post: Post, place: str) -> str:
    return f"{place}{post.role}{post.rank}"


def _contact(person: Person, posts: str, places: tuple[str, ...]) -> Contact:
    spelling = person.pinyin or spelled(person.name)
    around = " ".join(spelled(word) for word in (person.unit, *places) if word)
    return Contact(
        id=person.id,
        name=person.name,
        unit=person.unit,
        title=person.title,
        posts=posts,
        phones=person.phones,
        active=person.active,
        found_by=found_by(
            *(person.name, spelling, person.unit, person.title, posts, around), *person.phones
        ),
    )
