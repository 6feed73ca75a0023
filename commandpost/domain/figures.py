"""Disaster figures (灾情) as a ledger: latest cell by place, history, totals, consistency rules.

未报 is never 0: a place without a cell is missing from a total, and the total says so.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from commandpost.domain.entries.episode import Cell
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id
from commandpost.domain.metrics import Aggregate, Catalogue, Metric, Mode
from commandpost.domain.prefix import Prefix
from commandpost.domain.times import Instant
from commandpost.domain.triggers import Value


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
    """The figures of an episode: latest cells and everything ever reported."""

    cells: Mapping[tuple[str, str], Point] = field(default_factory=lambda: MappingProxyType({}))
    history: Prefix[Point] = field(default_factory=lambda: Prefix([]))

    def cell(self, metric: str, place: str) -> Point | None:
        """The latest figure of a place, or None for 未报."""
        return self.cells.get((metric, place))

    def places(self) -> tuple[str, ...]:
        """Every place that has reported anything, in order of first report."""
        return tuple(dict.fromkeys(point.place for point in self.history))

    def heard(self) -> tuple[str, ...]:
        """Every township something is known of, be it through a village of its own."""
        return tuple(dict.fromkeys(point.within or point.place for point in self.history))

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
        kept = [p for p in self.points if p.entry != entry]
        if len(kept) == len(self.points):
            return
        self.points = []  # a new list: looks frozen earlier keep theirs
        self.cells = {}
        self._frozen = None
        for point in kept:
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
            self._frozen = Ledger(MappingProxyType(dict(self.cells)), Prefix(self.points))
        return self._frozen


def check_cells(
    ledger: Ledger,
    place: str,
    cells: tuple[Cell, ...],
    reason: str,
    catalogue: Catalogue,
    *,
    at: Instant | None = None,
) -> None:
    """Refuse figures that cannot be: unknown, negative, part above whole, a fall without reason.

    Part-whole rules are arithmetic (成灾 ≤ 受灾); that a cumulative figure falls only with a
    written reason is FACTS 2.2 and 2.5. A figure as of ``at``, before the standing one, is no fall.
    """
    given = {c.metric: c.value for c in cells}
    for cell in cells:
        if cell.metric not in catalogue:
            raise OperatorError("figures.unknown_metric", metric=cell.metric)
        metric = catalogue[cell.metric]
        if not math.isfinite(cell.value):
            raise OperatorError("figures.not_a_number", metric=metric.zh, place=place)
        if cell.value < 0 and metric.aggregate is Aggregate.SUM:
            raise OperatorError("figures.negative", metric=metric.zh, place=place)
        standing = ledger.cell(cell.metric, place)
        newer = standing is not None and (at is None or at >= standing.as_of)
        if newer and metric.mode is Mode.CUMULATIVE and not reason.strip():
            _check_fall(cell, standing, metric, place)
    _check_parts(ledger, place, given, catalogue)


def _check_fall(cell: Cell, standing: Point | None, metric: Metric, place: str) -> None:
    if standing is not None and cell.value < standing.value:
        raise OperatorError(
            "figures.fall_needs_reason",
            metric=metric.zh,
            place=place,
            before=standing.value,
            after=cell.value,
        )


def _check_parts(ledger: Ledger, place: str, given: dict[str, float], catalogue: Catalogue) -> None:
    """No part above its whole, whichever of the two is new."""

    def known(metric: str) -> float | None:
        standing = ledger.cell(metric, place)
        return given.get(metric, standing.value if standing else None)

    for metric in catalogue.metrics:
        if not metric.not_above or not {metric.key, metric.not_above} & given.keys():
            continue
        part, whole = known(metric.key), known(metric.not_above)
        if part is not None and whole is not None and part > whole:
            raise OperatorError(
                "figures.part_above_whole",
                metric=metric.zh,
                whole=catalogue[metric.not_above].zh,
                place=place,
            )
