"""Where the roster has holes: empty posts, people who cannot be called, what runs out or expires.

Pure: a roster and a day in, gaps out, sorted by what hurts first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum

from commandpost.domain.records import dataclass
from commandpost.domain.roster import Area, KeySite, Post, Roster, Shelter, Supply
from commandpost.domain.roster_words import CONTRACTED, INFORMANT, responsible_for

SOON = 90
"""Days before an expiry in which it is told."""
_DAY = re.compile(r"(\d{4})\D+(\d{1,2})(?:\D+(\d{1,2}))?")
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})$")
_TRAINED_EVERY = {"township": 2, "county": 2, "village": 5}
"""Years: half of a township's informants are trained each year, a fifth of the villages'."""


class GapKind(StrEnum):
    """What is missing, the one that hurts most first."""

    LEFT = "left"
    VACANT = "vacant"
    NO_NUMBER = "no_number"
    SITE = "site"
    EXPIRED_POST = "expired_post"
    BOTH = "both"
    EXPIRED_SUPPLY = "expired_supply"
    LOW = "low"
    KEEPER = "keeper"
    EXPIRING = "expiring"
    UNTRAINED = "untrained"


_ORDER = {kind: place for place, kind in enumerate(GapKind)}


@dataclass(frozen=True, slots=True)
class Gap:
    """One hole: where, which post or thing, who is concerned, by which day or how much is left."""

    kind: GapKind
    area: str
    role: str = ""
    rank: str = ""
    name: str = ""
    until: str = ""
    amount: str = ""


def day(told: str) -> date | None:
    """A day as a cell has it (``2027-06-30``, ``2027年6月``: its last day), or None."""
    found = _COMPACT.match(told.strip()) or _DAY.search(told)
    if found is None:
        return None
    year, month, of_month = int(found[1]), int(found[2]), int(found[3] or 0)
    try:
        if of_month:
            return date(year, month, of_month)
        first = date(year, month, 1)
        following = date(year + month // 12, month % 12 + 1, 1)
    except ValueError:
        return None
    return max(first, following - timedelta(days=1))


def gaps(roster: Roster, today: date, *, soon: int = SOON) -> tuple[Gap, ...]:
    """Every gap, by what hurts first, then in the roster's order."""
    look = _Look(roster, today, soon)
    found = [*look.posts(), *look.holders(), *look.sites()]
    for supply in roster.supplies:
        found += look.supply(supply)
    found += [g for shelter in roster.shelters for g in look.shelter(shelter)]
    return tuple(sorted(found, key=lambda gap: (_ORDER[gap.kind], gap.rank)))


class _Look:
    """One look at a roster: what stands where, worked out once."""

    def __init__(self, roster: Roster, today: date, soon: int) -> None:
        self._roster, self._today = roster, today
        self._soon = today + timedelta(days=soon)
        self._people = {p.id: p for p in roster.people}
        self._areas = {name: a for a in reversed(roster.areas) for name in (a.name, a.code)}
        self._held: dict[tuple[str, str, str], list[Post]] = {}
        self._at_site: dict[tuple[str, str], list[Post]] = {}
        for post in roster.posts:
            if post.site:
                self._at_site.setdefault((post.site, post.role), []).append(post)
            else:
                seat = (self._code(post.area), post.role, post.rank)
                self._held.setdefault(seat, []).append(post)
        self._train = any(p.last_trained for p in roster.posts)

    def _code(self, area: str) -> str:
        found = self._areas.get(area)
        return found.code if found else area

    def _place(self, code: str) -> str:
        found = self._areas.get(code)
        if found is None:
            return code
        above = self._areas.get(found.parent) if found.kind == "village" else None
        return (above.name if above else "") + found.name

    def _active(self, post: Post) -> bool:
        person = self._people.get(post.person)
        return person is not None and person.active

    def posts(self) -> Iterator[Gap]:
        """Villages and townships without a holder of a post that others of their kind have.

        The cadres who answer for a village are looked for in townships that have named any.
        """
        ranked: dict[str, dict[tuple[str, str], None]] = {}
        contracted: set[str] = set()
        for code, role, rank in self._held:
            area = self._areas.get(code)
            if area is None or area.kind == "county":
                continue
            if rank:
                ranked.setdefault(area.kind, {}).update({(role, "A"): None, (role, "B"): None})
            elif role in CONTRACTED and area.kind == "village":
                contracted.add(area.parent)
        for area in self._roster.areas:
            wanted = list(ranked.get(area.kind, ()))
            if area.kind == "village" and area.parent in contracted:
                wanted += [(role, "") for role in CONTRACTED]
            for role, rank in wanted:
                yield from self._seat(area, role, rank)

    def _seat(self, area: Area, role: str, rank: str) -> Iterator[Gap]:
        held = self._held.get((area.code, role, rank), [])
        place = self._place(area.code)
        if any(self._active(post) for post in held):
            return
        if not held:
            yield Gap(GapKind.VACANT, place, role, rank)
            return
        gone = self._people.get(held[-1].person)
        yield Gap(GapKind.LEFT, place, role, rank, gone.name if gone else held[-1].person)

    def holders(self) -> Iterator[Gap]:
        """What is wrong with those who hold posts."""
        for (code, role, rank), posts in self._held.items():
            place = self._place(code)
            for post in filter(self._active, posts):
                person = self._people[post.person]
                if not person.phones:
                    yield Gap(GapKind.NO_NUMBER, place, role, rank, person.name)
                until = day(post.valid_until)
                if until is not None and until < self._today:
                    yield Gap(
                        GapKind.EXPIRED_POST, place, role, rank, person.name, until.isoformat()
                    )
                yield from self._untrained(post, place, person.name)
            if rank == "A":
                both = {p.person for p in posts if self._active(p)}
                both &= {p.person for p in self._held.get((code, role, "B"), ())}
                for person_id in sorted(both):
                    yield Gap(GapKind.BOTH, place, role, name=self._people[person_id].name)

    def _untrained(self, post: Post, place: str, name: str) -> Iterator[Gap]:
        if post.role != INFORMANT or not self._train:
            return
        area = self._areas.get(post.area)
        years = _TRAINED_EVERY.get(area.kind if area else "", 2)
        last = day(post.last_trained)
        if last is None or last < self._today - timedelta(days=round(365.25 * years)):
            until = last.isoformat() if last else ""
            yield Gap(GapKind.UNTRAINED, place, post.role, post.rank, name, until, str(years))

    def sites(self) -> Iterator[Gap]:
        """Key sites without one of the people who must answer for them."""
        for site in self._roster.sites:
            for role in responsible_for(site.kind, site.risk):
                held = self._at_site.get((site.id, role), [])
                active = [post for post in held if self._active(post)]
                if not active:
                    yield Gap(GapKind.SITE, self._site_place(site), role, name=site.name)
                for post in active:
                    person = self._people[post.person]
                    if not person.phones:
                        yield Gap(GapKind.NO_NUMBER, site.name, role, name=person.name)

    def _site_place(self, site: KeySite) -> str:
        return self._place(site.area) or site.place

    def supply(self, supply: Supply) -> Iterator[Gap]:
        """Goods under their minimum, expired or soon to be."""
        if supply.minimum is not None and (supply.quantity or 0) < supply.minimum:
            amount = f"{supply.quantity or 0:g}/{supply.minimum:g}{supply.unit}"
            yield Gap(GapKind.LOW, supply.store, name=supply.name, amount=amount)
        until = day(supply.expires)
        if until is not None and until <= self._soon:
            kind = GapKind.EXPIRED_SUPPLY if until < self._today else GapKind.EXPIRING
            yield Gap(kind, supply.store, name=supply.name, until=until.isoformat())

    def shelter(self, shelter: Shelter) -> Iterator[Gap]:
        """A shelter nobody can be called to open."""
        if not shelter.keeper or not shelter.phone:
            place = self._place(shelter.area) or shelter.place
            yield Gap(GapKind.KEEPER, place, name=shelter.name)
