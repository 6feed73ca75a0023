"""The station as Settings edit it: its profile, the rules it may choose from, the next serial."""

from __future__ import annotations

from commandpost.domain.paper_kinds import INCIDENT_REPORTS
from commandpost.domain.profile_edit import differences
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import DeadlineRule
from commandpost.domain.station import StationProfile
from commandpost.host.library import load_profile, profile_ids
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_frames import paper_year
from commandpost.usecases.rules import edited_here, rules_of
from commandpost.usecases.views.names import hazard_name
from commandpost.usecases.views.places import Hint, people_hints


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A limit as the library has it, with the names of its hazards; none means every hazard."""

    rule: DeadlineRule
    hazards: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RulesSheet:
    """A rule profile to choose: whom it knows, what it demands, how it numbers papers.

    ``own`` counts what this station has edited in it.
    """

    id: str
    title: str
    serial_style: str
    rows: tuple[RuleRow, ...]
    recipients: tuple[str, ...]
    notes: tuple[str, ...]
    own: int = 0

    def serial(self, prefix: str, year: int, number: int) -> str:
        """A serial in the style of these rules."""
        return self.serial_style.format(prefix=prefix, year=year, number=number)


@dataclass(frozen=True, slots=True)
class StationSheet:
    """What the page needs; ``number`` is the next of the year's series."""

    station: StationProfile
    rules: tuple[RulesSheet, ...]
    year: int
    number: int
    people: tuple[Hint, ...]


def station_sheet(desk: Desk) -> StationSheet | None:
    """The station and everything it can be changed to; None before set-up."""
    station = desk.find_profile()
    if station is None:
        return None
    year = paper_year(desk)
    return StationSheet(
        station=station,
        rules=tuple(_sheet(desk, key) for key in profile_ids()),
        year=year,
        number=desk.store.projections.next_number(INCIDENT_REPORTS, year),
        people=people_hints(desk),
    )


def _sheet(desk: Desk, key: str) -> RulesSheet:
    profile = rules_of(desk, key)
    own = differences(load_profile(key), profile) if edited_here(desk, key) else ()
    return RulesSheet(
        id=profile.id,
        title=profile.title,
        serial_style=profile.serial_style,
        rows=tuple(RuleRow(rule, tuple(map(hazard_name, rule.hazards))) for rule in profile.rules),
        recipients=tuple(dict.fromkeys(rule.recipient for rule in profile.rules)),
        notes=profile.notes,
        own=len(own),
    )
