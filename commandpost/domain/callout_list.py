"""Whom a call-out calls: the roster's posts as numbered rows, township by township.

Default one level down (县 → 乡镇 → 村); 立即转移 calls every level at once. Pure: a roster in.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from commandpost.domain.callout_decisions import renumbered
from commandpost.domain.entries.callout import Holder, RowSeed, Tier
from commandpost.domain.roster import Area, KeySite, Person, Post, Roster
from commandpost.domain.roster_words import CONTRACTED, GRID, INFORMANT, THREE_RESPONSIBLE
from commandpost.domain.station import Role

_RANKS = {"A": 0, "B": 1}
_SITE_ORDER = (*THREE_RESPONSIBLE, *GRID)
_VILLAGE_ORDER = (INFORMANT, *reversed(CONTRACTED))
"""A village is called through its informants, then the cadres who answer for it, nearest first."""


def tiers_below(role: Role, all_levels: bool) -> tuple[Tier, ...]:
    """The levels that are called: the next one down, or all of them at once."""
    if role is Role.TOWNSHIP:
        return (Tier.VILLAGE, Tier.SITE)
    return (Tier.TOWNSHIP, Tier.VILLAGE, Tier.SITE) if all_levels else (Tier.TOWNSHIP,)


def call_rows(
    roster: Roster,
    area: Sequence[str],
    tiers: Iterable[Tier],
    *,
    first: int = 1,
    without: Iterable[str] = (),
) -> tuple[RowSeed, ...]:
    """Rows of those levels in the area, numbered from ``first``; ids in ``without`` stand already.

    ``area`` names townships or villages; a county's name, or nothing, means all of it. A place
    for which nobody is named is listed all the same: the hole is seen before the water is.
    """
    made = _Maker(roster, tuple(area))
    standing = set(without)
    rows = [row for tier in tiers for row in made.rows(tier) if row.id not in standing]
    return renumbered(tuple(rows), first)


class _Maker:
    """One look at a roster: areas by name, posts by place, people by id."""

    def __init__(self, roster: Roster, area: tuple[str, ...]) -> None:
        self._roster = roster
        self._areas = {a.code: a for a in roster.areas}
        self._people = {p.id: p for p in roster.people if p.active}
        codes = {name: a.code for a in reversed(roster.areas) for name in (a.code, a.name)}
        self._at: dict[str, list[Post]] = {}
        self._at_site: dict[str, list[Post]] = {}
        for post in roster.posts:
            if post.site:
                self._at_site.setdefault(post.site, []).append(post)
            else:
                self._at.setdefault(codes.get(post.area, post.area), []).append(post)
        self._codes = codes
        self._wanted = set(area)
        counties = {a.name for a in roster.areas if a.kind == "county"}
        known = {name for a in roster.areas if a.kind != "county" for name in (a.name, a.code)}
        self._all = not self._wanted or bool(self._wanted & counties)
        self._all = self._all or not (self._wanted & known)

    def rows(self, tier: Tier) -> Iterable[RowSeed]:
        """The rows of one level in the roster's order, township by township."""
        if tier is Tier.SITE:
            for site in self._roster.sites:
                if self._concerns(self._areas.get(self._codes.get(site.area, ""))):
                    yield self._site(site)
            return
        for area in self._roster.areas:
            if area.kind == tier.value and self._concerns(area):
                yield self._place(area, tier)

    def _concerns(self, area: Area | None) -> bool:
        if self._all:
            return True
        if area is None:
            return False
        above = self._areas.get(area.parent)
        names = {area.name, area.code} | ({above.name, above.code} if above else set())
        return bool(names & self._wanted)

    def _place(self, area: Area, tier: Tier) -> RowSeed:
        posts = self._at.get(area.code, [])
        order = {role: place for place, role in enumerate(_VILLAGE_ORDER)}
        ordered = sorted(
            posts, key=lambda p: (order.get(p.role, len(order)), _RANKS.get(p.rank, 2))
        )
        township = self._township(area)
        within = township if tier is Tier.VILLAGE else ""
        return RowSeed(
            id=f"{tier.value}/{area.code}",
            number=0,
            tier=tier,
            place=within + area.name,
            township=township,
            duty=ordered[0].role if ordered else "",
            holders=self._holders(ordered) or self._unit(area),
        )

    def _site(self, site: KeySite) -> RowSeed:
        posts = self._at_site.get(site.id, [])
        order = {role: place for place, role in enumerate(_SITE_ORDER)}
        ordered = sorted(posts, key=lambda p: order.get(p.role, len(order)))
        area = self._areas.get(self._codes.get(site.area, ""))
        return RowSeed(
            id=f"site/{site.id}",
            number=0,
            tier=Tier.SITE,
            place=site.name,
            township=self._township(area) if area else "",
            duty=site.kind or site.risk,
            holders=self._holders(ordered),
        )

    def _township(self, area: Area) -> str:
        above = self._areas.get(area.parent)
        return above.name if area.kind == "village" and above is not None else area.name

    def _holders(self, posts: Iterable[Post]) -> tuple[Holder, ...]:
        found: dict[str, Holder] = {}
        for post in posts:
            person = self._people.get(post.person)
            if person is not None and person.id not in found:
                found[person.id] = _holder(person, post)
        return tuple(found.values())

    def _unit(self, area: Area) -> tuple[Holder, ...]:
        """The township's own duty telephone, where no post is filled."""
        for unit in self._roster.units:
            named = unit.name.startswith(area.name) or self._codes.get(unit.area) == area.code
            if unit.phone and area.kind == "township" and named:
                return (Holder(unit.name, "", person=f"unit/{unit.id}", unit=unit.name),)
        return ()


def _holder(person: Person, post: Post) -> Holder:
    return Holder(person.name, post.role, post.rank, person.id, person.title or person.unit)
