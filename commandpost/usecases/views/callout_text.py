"""Words for loudspeakers and releases: a draft from the template, filled from the call-out."""

from __future__ import annotations

from commandpost.domain.callout import Callout
from commandpost.domain.callout_book import Degree
from commandpost.domain.entries.callout import TextKind
from commandpost.domain.ids import Id
from commandpost.domain.records import dataclass
from commandpost.domain.roster import Area, Shelter
from commandpost.domain.times import Instant, civil
from commandpost.host.library import load_callout
from commandpost.usecases.callouts import the_callout
from commandpost.usecases.desk import Desk

_MOST_PLACES = 4
NEARBY = "就近的高处或安置点"
"""Where people are told to go while no shelter of the area is known."""


@dataclass(frozen=True, slots=True)
class DraftText:
    """A draft with its limit; nobody's name or number but the duty room's is in it."""

    kind: TextKind
    degree: Degree
    words: str
    limit: int
    source: str


def draft_text(desk: Desk, callout: Id, kind: TextKind, degree: Degree) -> DraftText:
    """The template's words for that hazard and degree, filled in."""
    found = the_callout(desk, callout)
    profile = desk.profile()
    book = load_callout()
    limit = book.limit(kind)
    places = {
        "place": in_short(found.area, profile.region),
        "issuer": profile.unit,
        "time": minute_of(desk.now(), profile.offset),
        "shelter": _shelter(desk, found),
        "phone": profile.phone,
    }
    words = book.words(kind, found.hazard, degree, places)
    return DraftText(kind, degree, words, limit.characters, limit.source)


def in_short(area: tuple[str, ...], region: str) -> str:
    """The townships while they are few, else the first and how many; none is the whole region."""
    if not area:
        return region
    shown = "、".join(area[:_MOST_PLACES])
    return shown if len(area) <= _MOST_PLACES else f"{shown}等{len(area)}处"


def minute_of(now: Instant, offset: int) -> str:
    """6月20日23时05分, as it is read out."""
    t = civil(now, offset)
    return f"{t.month}月{t.day}日{t.hour}时{t.minute:02d}分"


def _shelter(desk: Desk, callout: Callout) -> str:
    """The area's shelter, when it is one township that has just one that comes first."""
    areas = {a.code: a.name for a in desk.store.roster.all(Area)}
    if len(callout.area) == 1:
        for shelter in desk.store.roster.all(Shelter):
            if callout.area[0] in (areas.get(shelter.area), shelter.area):
                return shelter.name
    return NEARBY
