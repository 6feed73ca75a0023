"""A list of households that are to leave (转移对象), as somebody sent it, and what is refused."""

from __future__ import annotations

from dataclasses import dataclass

from commandpost.domain.roster_draft import RefusedRow


@dataclass(frozen=True, slots=True)
class Household:
    """A household with who answers for it: names and numbers go to erasable sheets only.

    ``shelter`` is where it is to go (安置点).

    ``place`` says where without naming anybody (甲云镇甲东村柳湾组滑坡点).
    """

    place: str
    name: str
    phone: str = ""
    township: str = ""
    zone: str = ""
    people: int | None = None
    keeper: str = ""
    keeper_phone: str = ""
    shelter: str = ""


@dataclass(frozen=True, slots=True)
class HouseholdList:
    """What was read from a file."""

    rows: tuple[Household, ...]
    refused: tuple[RefusedRow, ...] = ()

    @property
    def zones(self) -> tuple[str, ...]:
        """The hazard areas named, each once."""
        return tuple(dict.fromkeys(row.zone for row in self.rows if row.zone))
