"""Areas, people, posts and every kind of resource: whom and what a station can call on."""

from __future__ import annotations

from typing import Protocol

from commandpost.domain.records import dataclass


class PhoneRules(Protocol):
    """Library knowledge about numbers, implemented by ``host.phones``."""

    def normalise(self, raw: str) -> str | None:
        """The number in the one form kept (``13800000000``, ``0799-8000000-12``), or None."""
        ...

    def masked(self, number: str) -> str:
        """``138****0000``, for exports and wall screens."""
        ...


@dataclass(frozen=True, slots=True)
class Area:
    """A county, township or village. ``code`` is the sender's own, or made from the names."""

    code: str
    name: str
    kind: str  # county | township | village
    parent: str = ""
    households: int | None = None
    population: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who can be called; deactivated when gone, never deleted by an import."""

    id: str
    name: str
    unit: str = ""
    title: str = ""
    phones: tuple[str, ...] = ()
    pinyin: str = ""
    active: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """A duty held by a person in an area, a unit or at a key site (``site`` is its id).

    ``rank`` is A (main), B (stand-in) or empty; dates are ISO days.
    """

    id: str
    role: str
    area: str
    person: str
    rank: str = ""
    valid_until: str = ""
    last_trained: str = ""
    site: str = ""


@dataclass(frozen=True, slots=True)
class Unit:
    """单位: a department, township, company or school with its duty telephone."""

    id: str
    name: str
    kind: str = ""
    area: str = ""
    place: str = ""
    leader: str = ""
    phone: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Team:
    """队伍."""

    id: str
    name: str
    kind: str = ""
    unit: str = ""
    place: str = ""
    strength: int | None = None
    vehicles: str = ""
    equipment: str = ""
    leader: str = ""
    phone: str = ""
    ready_minutes: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Supply:
    """物资: a kind of goods in one store. ``code`` follows GB/T 38565-2020 where known.

    ``reserve`` is one of ``RESERVES`` where told; ``produced`` and ``expires`` are ISO days.
    """

    id: str
    name: str
    code: str = ""
    spec: str = ""
    quantity: float | None = None
    unit: str = ""
    store: str = ""
    keeper: str = ""
    phone: str = ""
    minimum: float | None = None
    expires: str = ""
    note: str = ""
    reserve: str = ""
    produced: str = ""


@dataclass(frozen=True, slots=True)
class Shelter:
    """避难场所; ``risks`` are what may strike the place itself (洪水、滑坡)."""

    id: str
    name: str
    kind: str = ""
    area: str = ""
    place: str = ""
    capacity: int | None = None
    square_metres: float | None = None
    keeper: str = ""
    phone: str = ""
    longitude: float | None = None
    latitude: float | None = None
    note: str = ""
    risks: str = ""


@dataclass(frozen=True, slots=True)
class Expert:
    """专家."""

    id: str
    name: str
    field: str = ""
    unit: str = ""
    title: str = ""
    phone: str = ""
    hazards: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Machine:
    """重型机械: excavators, loaders, cranes that can be had, and how long they take to come."""

    id: str
    name: str
    kind: str = ""
    count: int | None = None
    area: str = ""
    place: str = ""
    owner: str = ""
    phone: str = ""
    arrival_minutes: int | None = None
    longitude: float | None = None
    latitude: float | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class LandingPoint:
    """直升机起降点."""

    id: str
    name: str
    area: str = ""
    place: str = ""
    surface: str = ""
    size: str = ""
    obstacles: str = ""
    keeper: str = ""
    phone: str = ""
    longitude: float | None = None
    latitude: float | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class KeySite:
    """重点部位: a reservoir, hidden danger, school or scenic spot, and who must leave it.

    Those responsible for it hold posts whose ``site`` is its id.
    """

    id: str
    name: str
    kind: str = ""
    risk: str = ""
    area: str = ""
    place: str = ""
    households: int | None = None
    people: int | None = None
    transfer_to: str = ""
    signal: str = ""
    longitude: float | None = None
    latitude: float | None = None
    note: str = ""


Thing = (
    Area
    | Person
    | Post
    | Unit
    | Team
    | Supply
    | Shelter
    | Expert
    | Machine
    | LandingPoint
    | KeySite
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """Everything a workbook may bring, in the form the store keeps."""

    areas: tuple[Area, ...] = ()
    people: tuple[Person, ...] = ()
    posts: tuple[Post, ...] = ()
    units: tuple[Unit, ...] = ()
    teams: tuple[Team, ...] = ()
    supplies: tuple[Supply, ...] = ()
    shelters: tuple[Shelter, ...] = ()
    experts: tuple[Expert, ...] = ()
    machines: tuple[Machine, ...] = ()
    landings: tuple[LandingPoint, ...] = ()
    sites: tuple[KeySite, ...] = ()


PARTS: dict[str, type] = {
    "areas": Area,
    "people": Person,
    "posts": Post,
    "units": Unit,
    "teams": Team,
    "supplies": Supply,
    "shelters": Shelter,
    "experts": Expert,
    "machines": Machine,
    "landings": LandingPoint,
    "sites": KeySite,
}
"""The parts of a roster by name, areas first: others point at them."""


def key(thing: Thing) -> str:
    """What a row is known by from one import to the next."""
    return thing.code if isinstance(thing, Area) else thing.id
