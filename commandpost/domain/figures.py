"""Disaster figures (灾情) as a ledger: latest cell by place, history, totals, consistency rules.

未报 is never 0: a place without a cell is missing from a total, and the total says so.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from types import MappingProxyType

from commandpost.domain.entries.episode import Cell
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id
from commandpost.domain.metrics import Aggregate, Catalogue, Metric
from commandpost.domain.prefix import Prefix
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant
from commandpost.domain.triggers import Value

ANNOUNCED = "warning"
"""The channel of what a warning says: a figure for triggers, which no place reported."""


@dataclass(frozen=True, slots=True)
class Point:
    """One reported figure: where, what, how much, as of when, and the entry that says so."""

    place: str
    metric: str
    value: float
    as_of: Instant
    verified: bool
    entry: Id
    reporter: str = ""
    channel: str = ""
    within: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Struck:
    """A figure that no longer counts (更正、撤回): what it was, by which entry, why, what now."""

    point: Point
    by: Id
    at: Instant
    reason: str
    after: float | None = None


def full_place(place: str, within: str) -> str:
    """A village under its township's name: two townships may both have a 柳湾村."""
    return place if not within or place.startswith(within) else f"{within}{place}"


@dataclass(frozen=True, slots=True)
class Total:
    """A county value: ``missing`` places have not reported, ``unverified`` ones are 待核.

    ``partly`` names townships known only through some of their villages.
    """

    value: float | None
    reported: tuple[str, ...]
    unverified: bool
    as_of: Instant | None
    entry: str = ""
    place: str = ""
    partly: tuple[str, ...] = ()

    def missing(self, places: Iterable[str]) -> tuple[str, ...]:
        """Which of ``places`` have not reported this metric."""
        return tuple(p for p in places if p not in self.reported)


@dataclass(frozen=True, slots=True)
class Ledger:
    """The figures of an episode: latest cells, everything that counts, and what was struck.

    ``keyed`` is what was typed into the upper level's system, as of ``keyed_at``.
    """

    cells: Mapping[tuple[str, str], Point] = field(default_factory=lambda: MappingProxyType({}))
    history: Prefix[Point] = field(default_factory=lambda: Prefix([]))
    struck: tuple[Struck, ...] = ()
    keyed: Mapping[tuple[str, str], float | None] = field(
        default_factory=lambda: MappingProxyType({})
    )
    keyed_at: Instant | None = None

    def cell(self, metric: str, place: str) -> Point | None:
        """The latest figure of a place, or None for 未报."""
        return self.cells.get((metric, place))

    def places(self) -> tuple[str, ...]:
        """Every place that has reported anything, in order of first report."""
        return tuple(dict.fromkeys(point.place for point in self.history))

    def heard(self) -> tuple[str, ...]:
        """Every township that reported something, be it through a village of its own."""
        told = (p for p in self.history if p.channel != ANNOUNCED)
        return tuple(dict.fromkeys(p.within or p.place for p in told))

    def villages(self, township: str) -> tuple[str, ...]:
        """The villages of a township that reported, in order of first report."""
        own = (point.place for point in self.history if point.within == township)
        return tuple(dict.fromkeys(own))

    def of_villages(self, metric: str, catalogue: Catalogue) -> dict[str, Point]:
        """By township: what its villages come to, whatever the township itself says."""
        return {
            township: _together(villages, catalogue[metric])
            for township, villages in self._below(metric, catalogue).items()
        }

    def total(self, metric: str, catalogue: Catalogue) -> Total:
        """The county's value: sum or maximum over places; derived metrics add their parts."""
        whole = self.by_township(metric, catalogue)
        own = tuple(whole.values())
        if not own:
            return Total(None, (), False, None)
        worst = max(own, key=lambda p: (p.value, p.verified, p.as_of))
        gauge = catalogue[metric].aggregate is Aggregate.MAX
        counted = (worst,) if gauge else own
        return Total(
            value=sum(p.value for p in counted),
            reported=tuple(whole),
            unverified=any(not p.verified for p in counted),
            as_of=max(p.as_of for p in counted),
            entry=worst.entry,
            place=worst.place if gauge else "",
            partly=tuple(name for name in whole if (metric, name) not in self.cells)
            if self._by_village(metric)
            else (),
        )

    def _by_village(self, metric: str) -> bool:
        return any(p.within for (known, _), p in self.cells.items() if known == metric)

    def by_township(self, metric: str, catalogue: Catalogue) -> dict[str, Point]:
        """By township: its own figure, unless newer ones of its villages come to more.

        Of a gauge the worst reading counts, wherever in the township it was read.
        """
        points = self._points(metric, catalogue)
        found = {name: point for name, point in points.items() if not point.within}
        gauge = catalogue[metric].aggregate is Aggregate.MAX
        for township, villages in self._below(metric, catalogue).items():
            own = found.get(township)
            newer = [p for p in villages if own is None or gauge or p.as_of > own.as_of]
            if newer:
                summed = _together(newer, catalogue[metric])
                if own is None or summed.value > own.value:
                    found[township] = summed
        return found

    def _below(self, metric: str, catalogue: Catalogue) -> dict[str, list[Point]]:
        below: dict[str, list[Point]] = {}
        for point in self._points(metric, catalogue).values():
            if point.within:
                below.setdefault(point.within, []).append(point)
        return below

    def _points(self, metric: str, catalogue: Catalogue) -> dict[str, Point]:
        """By place: its own figure, or the sum of its parts where that is all there is or newer.

        Newer parts alone never hide behind an older sum that they exceed (12 dead, 3 dead or
        missing an hour ago): what is known is at least their sum.
        """
        found = {p.place: p for (m, _), p in self.cells.items() if m == metric}
        parts = [self._points(part, catalogue) for part in catalogue[metric].derived_from]
        for place in dict.fromkeys(place for part in parts for place in part):
            known = [part[place] for part in parts if place in part]
            own = found.get(place)
            newer = [p for p in known if own is None or p.as_of > own.as_of]
            whole = own is None or len(newer) == len(parts)
            if whole or sum(p.value for p in newer) > max(found[place].value, 0):
                found[place] = _added(metric, newer)
        return found

    def value(self, metric: str, catalogue: Catalogue) -> Value | None:
        """A total in the form that triggers read; None for 未报 or an unknown metric."""
        if metric not in catalogue:
            return None
        total = self.total(metric, catalogue)
        if total.value is None or total.as_of is None:
            return None
        return Value(
            total.value,
            not total.unverified,
            total.place,
            total.as_of,
            total.entry,
            self._complete(metric, catalogue),
        )

    def _complete(self, metric: str, catalogue: Catalogue) -> bool:
        """Whether every part of a derived metric was reported by somebody, or the whole was."""
        parts = catalogue[metric].derived_from
        if not parts or any(known == metric for known, _ in self.cells):
            return True
        return all(self._points(part, catalogue) for part in parts)


def _together(villages: list[Point], metric: Metric) -> Point:
    """Villages as one: their sum under the township's name, or the worst reading of a gauge."""
    if metric.aggregate is Aggregate.MAX:
        return max(villages, key=lambda p: (p.value, p.as_of))
    return replace(_added(metric.key, villages), place=villages[0].within, within="")


def _added(metric: str, parts: list[Point]) -> Point:
    return replace(
        parts[-1],
        metric=metric,
        value=sum(p.value for p in parts),
        as_of=max(p.as_of for p in parts),
        verified=all(p.verified for p in parts),
    )


@dataclass
class LedgerBuilder:
    """The mutable half: cells by (metric, place), and the history that only grows."""

    cells: dict[tuple[str, str], Point] = field(default_factory=dict)
    points: list[Point] = field(default_factory=list)
    struck: list[Struck] = field(default_factory=list)
    keyed: dict[tuple[str, str], float | None] = field(default_factory=dict)
    keyed_at: Instant | None = None
    _frozen: Ledger | None = None

    def add(self, point: Point) -> None:
        """Take a figure in; an older one than the cell's stays in the history only."""
        self.points.append(point)
        key = (point.metric, point.place)
        standing = self.cells.get(key)
        if standing is None or point.as_of >= standing.as_of:
            self.cells[key] = point
        self._frozen = None

    def withdraw(self, entry: Id) -> None:
        """Take a corrected entry's figures out; the next older ones stand again."""
        self.strike(entry)

    def strike(
        self,
        entry: Id,
        place: str = "",
        metric: str = "",
        as_of: Instant | None = None,
        *,
        by: Struck | None = None,
    ) -> tuple[Point, ...]:
        """Take figures of an entry out, all or the one meant; ``by`` tells who and why."""

        def meant(p: Point) -> bool:
            one = (place in ("", p.place)) and (metric in ("", p.metric))
            return p.entry == entry and one and as_of in (None, p.as_of)

        taken = {(p.place, p.metric, p.as_of): p for p in self.points if meant(p)}
        if not taken:
            return ()
        if by is not None:
            self.struck += [replace(by, point=p) for p in taken.values()]
        self._take_anew([p for p in self.points if not meant(p)])
        return tuple(taken.values())

    def explain(self, entry: Id, place: str, metric: str, reason: str) -> None:
        """One line of reason for a figure, or for one that was taken back."""
        self._take_anew(
            [
                replace(p, reason=reason)
                if (p.entry, p.place, p.metric) == (entry, place, metric)
                else p
                for p in self.points
            ]
        )
        self.struck = [
            replace(s, reason=reason)
            if (s.by, s.point.place, s.point.metric) == (entry, place, metric)
            else s
            for s in self.struck
        ]

    def key(self, cells: Iterable[tuple[str, str, float | None]], at: Instant) -> None:
        """Remember what now stands in the upper level's system, by metric and place."""
        self.keyed.update({(metric, place): value for metric, place, value in cells})
        self.keyed_at = at
        self._frozen = None

    def _take_anew(self, points: list[Point]) -> None:
        self.points = []  # a new list: looks frozen earlier keep theirs
        self.cells = {}
        self._frozen = None
        for point in points:
            self.add(point)

    def verify(self, place: str, metrics: tuple[str, ...]) -> None:
        """Mark a place's standing figures as verified."""
        for point in list(self.cells.values()):
            meant = point.place == place and (not metrics or point.metric in metrics)
            if meant and not point.verified:
                self.add(replace(point, verified=True))

    def freeze(self) -> Ledger:
        """The ledger now."""
        if self._frozen is None:
            self._frozen = Ledger(
                MappingProxyType(dict(self.cells)),
                Prefix(self.points),
                tuple(self.struck),
                MappingProxyType(dict(self.keyed)),
                self.keyed_at,
            )
        return self._frozen


def check_cells(place: str, cells: tuple[Cell, ...], catalogue: Catalogue) -> None:
    """Refuse figures that are none: unknown, no number, a loss below nothing.

    What is merely doubtful (a fall, a part above its whole) is kept and asked about afterwards:
    nothing that was told on the phone is lost for want of a reason (``figure_checks``).
    """
    for cell in cells:
        if cell.metric not in catalogue:
            raise OperatorError("figures.unknown_metric", metric=cell.metric)
        metric = catalogue[cell.metric]
        if not math.isfinite(cell.value):
            raise OperatorError("figures.not_a_number", metric=metric.zh, place=place)
        if cell.value < 0 and metric.aggregate is Aggregate.SUM:
            raise OperatorError("figures.negative", metric=metric.zh, place=place)
