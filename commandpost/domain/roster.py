"""People, posts, teams, supplies, shelters, experts and areas: whom a station can call on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


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
    """A duty held by a person in an area or unit; ``rank`` is A (main), B (stand-in) or empty."""

    id: str
    role: str
    area: str
    person: str
    rank: str = ""
    valid_until: str = ""


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
    """物资: a kind of goods in one store. ``code`` follows GB/T 38565-2020 where known."""

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


@dataclass(frozen=True, slots=True)
class Shelter:
    """避难场所."""

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
class Roster:
    """Everything a workbook may bring, in the form the store keeps."""

    areas: tuple[Area, ...] = ()
    people: tuple[Person, ...] = ()
    posts: tuple[Post, ...] = ()
    teams: tuple[Team, ...] = ()
    supplies: tuple[Supply, ...] = ()
    shelters: tuple[Shelter, ...] = ()
    experts: tuple[Expert, ...] = ()


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row an import did not take, with its place and the reason in the operator's words."""

    sheet: str
    row: int
    reason: str
    params: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class RosterDraft:
    """What a workbook would bring in: the rows that are good and those refused."""

    roster: Roster
    refused: tuple[RefusedRow, ...] = ()
    sheets: tuple[str, ...] = ()
