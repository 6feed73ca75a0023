"""Where the roster has holes, each with the row to open or the post to fill, and the sums."""

from __future__ import annotations

from collections import Counter

from commandpost.domain.coverage import Gap, GapKind
from commandpost.domain.records import dataclass
from commandpost.domain.roster import Area, KeySite, Person, Post, Shelter, Supply
from commandpost.host.garbage import undisturbed
from commandpost.usecases.desk import Desk
from commandpost.usecases.rosters import roster_gaps
from commandpost.usecases.views.roster_places import places_of

_UNFILLED = (GapKind.VACANT, GapKind.LEFT)
_GOODS = (GapKind.LOW, GapKind.EXPIRED_SUPPLY, GapKind.EXPIRING)


@dataclass(frozen=True, slots=True)
class GapLine:
    """A hole as a row: ``part`` and ``key`` name what to open; without them a post is to fill."""

    number: int
    gap: Gap
    township: str
    part: str = ""
    key: str = ""
    area: str = ""
    site: str = ""


@dataclass(frozen=True, slots=True)
class Coverage:
    """All holes, what hurts first; sums of villages without a holder by rank."""

    lines: tuple[GapLine, ...] = ()
    townships: int = 0
    villages: int = 0
    missing: tuple[tuple[str, int], ...] = ()
    kinds: tuple[tuple[GapKind, int], ...] = ()
    known: bool = False


def coverage(desk: Desk) -> Coverage:
    """The gaps of today with what can be done about each."""
    with undisturbed():
        return _coverage(desk, roster_gaps(desk))


def _coverage(desk: Desk, found: tuple[Gap, ...]) -> Coverage:
    finder = _Finder(desk)
    lines = tuple(finder.line(number, gap) for number, gap in enumerate(found))
    kinds = Counter(area.kind for area in finder.areas.values())
    villages = {finder.names[c] for c, area in finder.areas.items() if area.kind == "village"}
    missing: dict[str, set[str]] = {"A": set(), "B": set()}
    for gap in found:
        if gap.kind in _UNFILLED and gap.rank in missing and gap.area in villages:
            missing[gap.rank].add(gap.area)
    return Coverage(
        lines,
        kinds["township"],
        kinds["village"],
        tuple((rank, len(places)) for rank, places in missing.items()),
        tuple(Counter(gap.kind for gap in found).items()),
        known=finder.any_posts or bool(found),
    )


class _Finder:
    """From the words of a gap back to the rows it speaks of."""

    def __init__(self, desk: Desk) -> None:
        roster = desk.store.roster
        self.names = places_of(desk)
        self.areas = {area.code: area for area in roster.all(Area)}
        self._codes = {self.names[code]: code for code in reversed(self.areas)}
        people = {person.id: person.name for person in roster.all(Person)}
        posts = roster.all(Post)
        self.any_posts = bool(posts)
        self._holders = {
            (self.names.get(p.site or p.area, p.area), p.role, people.get(p.person, "")): p.person
            for p in posts
        }
        self._goods = {(s.store, s.name): s.id for s in roster.all(Supply)}
        self._shelters = {s.name: s.id for s in roster.all(Shelter)}
        self._sites = {s.name: s for s in roster.all(KeySite)}

    def line(self, number: int, gap: Gap) -> GapLine:
        """The gap with what it is about."""
        area = self._codes.get(gap.area, "")
        part, key, site = "", "", ""
        if gap.kind is GapKind.SITE:
            found = self._sites.get(gap.name)
            site, area = (found.id, found.area) if found else ("", area)
        elif gap.kind in _GOODS:
            part, key = "supplies", self._goods.get((gap.area, gap.name), "")
        elif gap.kind is GapKind.KEEPER:
            part, key = "shelters", self._shelters.get(gap.name, "")
        elif gap.kind not in _UNFILLED:
            part, key = "people", self._holders.get((gap.area, gap.role, gap.name), "")
        return GapLine(number, gap, self._township(area), part, key, area, site)

    def _township(self, code: str) -> str:
        area = self.areas.get(code)
        if area is None or area.kind == "county":
            return ""
        if area.kind == "township":
            return area.name
        above = self.areas.get(area.parent)
        return above.name if above is not None else ""
