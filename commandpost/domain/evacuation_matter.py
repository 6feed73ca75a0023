"""The evacuation roll as it goes on paper (转移安置花名册): names inside, numbers masked."""

from __future__ import annotations

from commandpost.domain.entries.evacuation import Whereabouts
from commandpost.domain.paper_frame import PaperFrame
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class RollLine:
    """A household: who, how many, from where, to which shelter, who answers for it."""

    number: int
    name: str
    phone: str
    people: int | None
    place: str
    shelter: str
    keeper: str
    keeper_phone: str
    state: Whereabouts
    arrived_at: Instant | None = None
    returned_at: Instant | None = None


@dataclass(frozen=True, slots=True)
class ShelterLine:
    """A shelter: how many it holds, how many are in it, how many are still to come."""

    name: str
    capacity: int | None
    inside: int
    coming: int
    keeper: str = ""
    phone: str = ""

    @property
    def free(self) -> int | None:
        """Places left once everybody has come; below nothing when it is too small."""
        return None if self.capacity is None else self.capacity - self.inside - self.coming


@dataclass(frozen=True, slots=True)
class RollMatter:
    """The roll township by township, and the shelters."""

    frame: PaperFrame
    episode: str
    townships: tuple[tuple[str, tuple[RollLine, ...]], ...]
    shelters: tuple[ShelterLine, ...]
