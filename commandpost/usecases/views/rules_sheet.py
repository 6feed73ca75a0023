"""The reporting rules as the editor begins with them, and the life they had."""

from __future__ import annotations

from commandpost.domain.records import dataclass
from commandpost.domain.reporting import Profile
from commandpost.domain.station import StationProfile
from commandpost.domain.times import Instant
from commandpost.host.library import load_profile, load_warnings
from commandpost.host.text import language
from commandpost.store.documents import revision_hash
from commandpost.usecases.desk import Desk
from commandpost.usecases.rules import reason_shown, rules_of


@dataclass(frozen=True, slots=True)
class RulesRevision:
    """One revision, with why it came."""

    recorded_at: Instant
    reason: str
    hash: str
    in_force: bool


@dataclass(frozen=True, slots=True)
class EditedRules:
    """Rules as they stand here, the library's beside them, kinds of warning by key and name.

    ``running`` counts the incidents that keep the rules of their day.
    """

    base: str
    rules: Profile
    library: Profile
    station: StationProfile
    warnings: tuple[tuple[str, str], ...]
    revisions: tuple[RulesRevision, ...]
    running: int


def edited_rules(desk: Desk) -> EditedRules | None:
    """What the editor begins with; None before set-up."""
    station = desk.find_profile()
    if station is None:
        return None
    rules = rules_of(desk, station.profile)
    chinese = language().startswith("zh")
    return EditedRules(
        base=revision_hash(rules),
        rules=rules,
        library=load_profile(station.profile),
        station=station,
        warnings=tuple((k.key, k.zh if chinese else k.en) for k in load_warnings().kinds),
        revisions=_revisions(desk, station.profile),
        running=len(desk.store.projections.board("incident")),
    )


def _revisions(desk: Desk, profile: str) -> tuple[RulesRevision, ...]:
    """Newest first."""
    found = reversed(desk.store.documents.revisions(Profile, profile))
    return tuple(
        RulesRevision(r.recorded_at, reason_shown(r.reason), r.hash, r.in_force) for r in found
    )
