"""Entries of the evacuation roll (转移安置花名册), on an episode; names lie on erasable sheets."""

from __future__ import annotations

from enum import Enum

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.ids import Id
from commandpost.domain.records import dataclass


class Whereabouts(Enum):
    """待转移 → 已安置 → 已返家; ``STRUCK`` rows stand on the roll by mistake."""

    WAITING = "waiting"
    ARRIVED = "arrived"
    RETURNED = "returned"
    STRUCK = "struck"


@dataclass(frozen=True, slots=True)
class EvacueeSeed:
    """A household as it stands on the roll: from where, how many, to which shelter.

    ``place`` names nobody, ``people`` is None while nobody said. Who they are and who answers
    for them is on the ``sheet``.
    """

    id: str
    number: int
    township: str
    place: str
    people: int | None
    shelter: str = ""
    sheet: Id | None = None


@entry_kind("evacuation.listed")
@dataclass(frozen=True, slots=True)
class HouseholdsListed:
    """Households were put on the roll."""

    rows: tuple[EvacueeSeed, ...]


@entry_kind("evacuation.corrected", words="reason")
@dataclass(frozen=True, slots=True)
class HouseholdCorrected:
    """A row was wrong: how it stands now, and why; its old sheet stays until names are erased."""

    row: EvacueeSeed
    reason: str


@entry_kind("evacuation.moved", words="reason")
@dataclass(frozen=True, slots=True)
class HouseholdsMoved:
    """Households arrived at a shelter, went home, or were taken back or struck with a reason.

    ``shelter`` is where they arrived, when it is another than the roll says.
    """

    rows: tuple[str, ...]
    to: Whereabouts
    shelter: str = ""
    reason: str = ""
