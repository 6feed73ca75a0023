"""What the form of a new call-out offers: where it may come from, the area, words to pass on."""

from __future__ import annotations

from commandpost.domain.callout_list import call_rows, tiers_below
from commandpost.domain.entries.callout import CalloutRules, Tier
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.ids import Id, Subject
from commandpost.domain.incident import Incident
from commandpost.domain.records import dataclass
from commandpost.domain.response import Response
from commandpost.domain.station import Role
from commandpost.domain.times import dated
from commandpost.domain.warning import Warned
from commandpost.host.library import load_callout, load_warnings
from commandpost.usecases.desk import Desk
from commandpost.usecases.views.figures import townships

MOVE_AT_ONCE = "mountain_torrent"
"""For mountain torrents 立即转移 skips levels (河南防汛预案 4.6)."""
_SOURCES = ("warning", "response", "incident")


@dataclass(frozen=True, slots=True)
class CalloutSource:
    """Something a call-out may be opened from, with what it hands over."""

    subject: Subject
    title: str
    hazard: str
    area: tuple[str, ...] = ()
    message: str = ""
    episode: Id | None = None


@dataclass(frozen=True, slots=True)
class CalloutOffer:
    """Everything the form needs to begin: sources with the newest first, townships, minutes."""

    region: str
    townships: tuple[str, ...]
    sources: tuple[CalloutSource, ...]
    rules: CalloutRules
    by: str
    role: Role


@dataclass(frozen=True, slots=True)
class ListPreview:
    """How long the list would be, by level, and how many rows nobody can be called on."""

    tiers: tuple[tuple[Tier, int], ...]
    nobody: int

    @property
    def total(self) -> int:
        """All rows."""
        return sum(count for _, count in self.tiers)


def callout_offer(desk: Desk) -> CalloutOffer:
    """What a new call-out may start from."""
    profile = desk.profile()
    rows = [row for kind in _SOURCES for row in desk.store.projections.board(kind)]
    newest = sorted(rows, key=lambda row: -row.last_at)
    offered = (callout_source(desk, row.subject) for row in newest)
    found = tuple(source for source in offered if source is not None)
    return CalloutOffer(
        profile.region,
        townships(desk),
        found,
        load_callout().rules,
        desk.operator.name,
        profile.role,
    )


def callout_source(desk: Desk, subject: Subject) -> CalloutSource | None:
    """What that warning, response or incident hands over to a call-out."""
    state = desk.store.state(subject)
    if isinstance(state, Response):
        title = f"{HAZARDS[state.hazard].response_zh if state.hazard in HAZARDS else ''}"
        title = f"{title}{state.level.numeral}级响应"
        message = f"{title}：{state.measures}"
        return CalloutSource(subject, title, state.hazard, state.area, message, state.episode)
    if isinstance(state, Warned):
        notice = state.now
        kinds = {kind.key: kind.hazards for kind in load_warnings().kinds}
        hazards = kinds.get(notice.warning, ())
        message = f"{notice.issuer}{state.title}：{notice.caution or notice.affects}"
        hazard = hazards[0] if hazards else ""
        return CalloutSource(subject, state.title, hazard, notice.area, message)
    if isinstance(state, Incident):
        area = (state.township,) if state.township else ()
        offset = desk.profile().offset
        message = f"{dated(state.heard_at, offset)} {state.title}"
        return CalloutSource(subject, state.title, state.hazard, area, message, state.episode)
    return None


def preview_list(desk: Desk, area: tuple[str, ...], *, all_levels: bool) -> ListPreview:
    """How many rows the area and the levels come to."""
    roster = desk.store.roster.roster()
    tiers = tiers_below(desk.profile().role, all_levels)
    counted, nobody = [], 0
    for tier in tiers:
        rows = call_rows(roster, area, (tier,))
        counted.append((tier, len(rows)))
        nobody += sum(not row.holders for row in rows)
    return ListPreview(tuple(counted), nobody)
