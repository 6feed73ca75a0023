"""One row of the roster with all that belongs to it, and the names a form offers."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from commandpost.domain.errors import OperatorError
from commandpost.domain.records import dataclass
from commandpost.domain.roster import PARTS, KeySite, Person, Post, Thing, key
from commandpost.host.garbage import undisturbed
from commandpost.host.pinyin import spelled
from commandpost.usecases.desk import Desk
from commandpost.usecases.rosters import area_code
from commandpost.usecases.views.places import Hint
from commandpost.usecases.views.roster_history import Correction, corrections_of
from commandpost.usecases.views.roster_places import places_of


@dataclass(frozen=True, slots=True)
class HeldPost:
    """A post as its holder's form shows it."""

    post: Post
    place: str


@dataclass(frozen=True, slots=True)
class RowSheet:
    """A row for its form: what it says, the posts a person holds, what was put right before."""

    part: str
    row: Thing
    posts: tuple[HeldPost, ...]
    corrections: tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A name that stands for exactly one row."""

    key: str
    hint: Hint


@dataclass(frozen=True, slots=True)
class Choices:
    """What the fields of a form offer: areas, people and key sites by name, duties by word."""

    areas: tuple[Choice, ...] = ()
    people: tuple[Choice, ...] = ()
    sites: tuple[Choice, ...] = ()
    roles: tuple[str, ...] = ()
    area_code: str = ""


def row_sheet(desk: Desk, part: str, row: str) -> RowSheet:
    """The row of that id as it stands now; refused when it is gone."""
    with undisturbed():
        rows: list[Thing] = desk.store.roster.all(PARTS[part])
        found = next((thing for thing in rows if key(thing) == row), None)
    if found is None:
        raise OperatorError("roster.row_gone")
    return RowSheet(part, found, _posts(desk, row), corrections_of(desk, part, row))


def _posts(desk: Desk, holder: str) -> tuple[HeldPost, ...]:
    places = places_of(desk)
    return tuple(
        HeldPost(post, places.get(post.site or post.area, post.area))
        for post in desk.store.roster.all(Post)
        if post.person == holder
    )


def area_choices(desk: Desk) -> Choices:
    """The areas to choose from, and the area code that completes a local number."""
    sites = {site.id for site in desk.store.roster.all(KeySite)}
    areas = {code: name for code, name in places_of(desk).items() if code not in sites}
    return Choices(areas=_choices(areas), area_code=area_code(desk))


def choices(desk: Desk) -> Choices:
    """The names to choose from; one that several people bear is told apart by unit or number."""
    with undisturbed():
        return _all_choices(desk)


def _all_choices(desk: Desk) -> Choices:
    roster = desk.store.roster
    sites = {site.id: site.name for site in roster.all(KeySite)}
    people = [person for person in roster.all(Person) if person.active]
    return replace(
        area_choices(desk),
        people=_told_apart(people),
        sites=_choices(sites),
        roles=tuple(dict.fromkeys(post.role for post in roster.all(Post))),
    )


def _choices(names: dict[str, str]) -> tuple[Choice, ...]:
    return tuple(Choice(key, Hint(name, "", spelled(name))) for key, name in names.items())


def _told_apart(people: list[Person]) -> tuple[Choice, ...]:
    often = Counter(person.name for person in people)
    made: dict[str, Choice] = {}
    for person in people:
        name, more = person.name, " ".join(filter(None, (person.unit, person.title)))
        if often[name] > 1:
            name = f"{name}（{person.unit or '、'.join(person.phones) or person.id}）"
            if name in made:
                name = f"{person.name}（{person.unit} {'、'.join(person.phones) or person.id}）"
        made[name] = Choice(person.id, Hint(name, more, person.pinyin or spelled(person.name)))
    return tuple(made.values())
