"""Whom to call at a place: its duty telephone first, then its posts, A before B."""

from __future__ import annotations

from commandpost.domain.records import dataclass
from commandpost.domain.roster import Area, Person, Post, Unit
from commandpost.usecases.desk import Desk


@dataclass(frozen=True, slots=True)
class PlaceContact:
    """Somebody or a duty room, with every number there is."""

    name: str
    about: str
    phones: tuple[str, ...]


def place_contacts(desk: Desk, place: str) -> tuple[PlaceContact, ...]:
    """Duty rooms of the place, then its post holders: those with a number only."""
    codes = {a.code for a in desk.store.roster.all(Area) if a.name == place}
    rooms = [
        PlaceContact(unit.name, unit.leader, tuple(n for n in unit.phone.split("、") if n))
        for unit in desk.store.roster.all(Unit)
        if unit.area in codes and unit.name.startswith(place)
    ]
    people = {p.id: p for p in desk.store.roster.all(Person) if p.active}
    posts = sorted(
        (p for p in desk.store.roster.all(Post) if p.area in codes and p.person in people),
        key=lambda p: (p.rank or "Z", p.role),
    )
    held = [
        PlaceContact(people[p.person].name, f"{p.role}{p.rank}", people[p.person].phones)
        for p in posts
    ]
    return tuple(contact for contact in (*rooms, *held) if contact.phones)


def post_contacts(desk: Desk, place: str, person: str) -> tuple[PlaceContact, ...]:
    """The person of a post when one is named, else whoever answers at the place."""
    if not person:
        return place_contacts(desk, place)
    found = (p for p in desk.store.roster.all(Person) if p.active and p.name == person)
    return tuple(PlaceContact(p.name, f"{p.unit} {p.title}".strip(), p.phones) for p in found)
