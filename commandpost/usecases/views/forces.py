"""People and resources as an officer looks them up: name, initials, place, what they do."""

from __future__ import annotations

from dataclasses import dataclass

from commandpost.domain.metrics import number_text
from commandpost.domain.roster import Area, Expert, Person, Post, Shelter, Supply, Team
from commandpost.usecases.desk import Desk


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
class Resource:
    """A team, store of goods, shelter or expert, in one form; ``phone`` calls its keeper."""

    id: str
    name: str
    kind: str
    place: str
    amount: str
    keeper: str
    phone: str
    detail: str
    found_by: str


@dataclass(frozen=True, slots=True)
class Forces:
    """The whole roster as tables."""

    contacts: tuple[Contact, ...]
    teams: tuple[Resource, ...]
    supplies: tuple[Resource, ...]
    shelters: tuple[Resource, ...]
    experts: tuple[Resource, ...]


def forces(desk: Desk) -> Forces:
    """Everything that can be called on."""
    tables = desk.store.roster
    return Forces(
        contacts=_contacts(desk),
        teams=tuple(_team(t) for t in tables.all(Team)),
        supplies=tuple(_supply(s) for s in tables.all(Supply)),
        shelters=tuple(_shelter(s) for s in tables.all(Shelter)),
        experts=tuple(_expert(e) for e in tables.all(Expert)),
    )


def matching(rows: tuple[Contact, ...] | tuple[Resource, ...], typed: str) -> tuple[object, ...]:
    """Rows in which every typed word is found: characters, pinyin initials or digits."""
    words = typed.lower().split()
    return tuple(row for row in rows if all(word in row.found_by for word in words))


def _contacts(desk: Desk) -> tuple[Contact, ...]:
    areas = {a.code: a.name for a in desk.store.roster.all(Area)}
    held: dict[str, list[str]] = {}
    for post in desk.store.roster.all(Post):
        place = areas.get(post.area, post.area)
        held.setdefault(post.person, []).append(f"{place}{post.role}{post.rank}")
    rows = []
    for person in desk.store.roster.all(Person):
        posts = "、".join(held.get(person.id, ()))
        rows.append(
            Contact(
                id=person.id,
                name=person.name,
                unit=person.unit,
                title=person.title,
                posts=posts,
                phones=person.phones,
                active=person.active,
                found_by=_found_by(
                    person.name, person.pinyin, person.unit, person.title, posts, *person.phones
                ),
            )
        )
    return tuple(rows)


def _found_by(*words: str) -> str:
    return " ".join(words).lower()


def _team(team: Team) -> Resource:
    strength = f"{team.strength}人" if team.strength is not None else ""
    ready = f"{team.ready_minutes}分钟出动" if team.ready_minutes is not None else ""
    return Resource(
        id=team.id,
        name=team.name,
        kind=team.kind,
        place=team.place or team.unit,
        amount=strength,
        keeper=team.leader,
        phone=team.phone,
        detail="；".join(p for p in (ready, team.vehicles, team.equipment, team.note) if p),
        found_by=_found_by(
            team.name, team.kind, team.place, team.unit, team.leader, team.equipment, team.phone
        ),
    )


def _supply(supply: Supply) -> Resource:
    amount = f"{number_text(supply.quantity)}{supply.unit}" if supply.quantity is not None else ""
    expires = f"有效期{supply.expires}" if supply.expires else ""
    return Resource(
        id=supply.id,
        name=supply.name,
        kind=supply.code,
        place=supply.store,
        amount=amount,
        keeper=supply.keeper,
        phone=supply.phone,
        detail="；".join(p for p in (supply.spec, expires, supply.note) if p),
        found_by=_found_by(
            supply.name, supply.code, supply.store, supply.keeper, supply.spec, supply.phone
        ),
    )


def _shelter(shelter: Shelter) -> Resource:
    return Resource(
        id=shelter.id,
        name=shelter.name,
        kind=shelter.kind,
        place=shelter.place or shelter.area,
        amount=f"{shelter.capacity}人" if shelter.capacity is not None else "",
        keeper=shelter.keeper,
        phone=shelter.phone,
        detail=shelter.note,
        found_by=_found_by(
            shelter.name, shelter.kind, shelter.area, shelter.place, shelter.keeper, shelter.phone
        ),
    )


def _expert(expert: Expert) -> Resource:
    return Resource(
        id=expert.id,
        name=expert.name,
        kind=expert.field,
        place=expert.unit,
        amount=expert.title,
        keeper=expert.name,
        phone=expert.phone,
        detail="；".join(p for p in (expert.hazards, expert.note) if p),
        found_by=_found_by(
            expert.name, expert.field, expert.unit, expert.title, expert.hazards, expert.phone
        ),
    )
