"""Disaster figures (灾情) as a ledger: latest cell by place, history, totals, consistency rules.

未报 is never 0: a place without a cell is missing from a total, and the total says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from commandpost.domain.entries.episode import Cell
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id
from commandpost.domain.metrics import Aggregate, Catalogue, Mode
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


@dataclass(frozen=True, slots=True)
class Total:
    """A county value: ``missing`` places have not reported, ``unverified`` ones are 待核."""

    value: float | None
    reported: tuple[str, ...]
    unverified: bool
    as_of: Instant | None
    entry: str = ""
    place: str = ""

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

    def total(self, metric: str, catalogue: Catalogue) -> Total:
        """The county's value: sum or maximum over places; derived metrics add their parts."""
        kind = catalogue[metric]
        if kind.derived_from and not any(m == metric for m, _ in self.cells):
            return _added(tuple(self.total(part, catalogue) for part in kind.derived_from))
        own = [p for (m, _), p in self.cells.items() if m == metric]
        if not own:
            return Total(None, (), False, None)
        worst = max(own, key=lambda p: p.value)
        value = worst.value if kind.aggregate is Aggregate.MAX else sum(p.value for p in own)
        counted = (worst,) if kind.aggregate is Aggregate.MAX else tuple(own)
        return Total(
            value=value,
            reported=tuple(p.place for p in own),
            unverified=any(not p.verified for p in counted),
            as_of=max(p.as_of for p in counted),
            entry=worst.entry,
            place=worst.place if kind.aggregate is Aggregate.MAX else "",
        )

    def value(self, metric: str, catalogue: Catalogue) -> Value | None:
        """A total in the form that triggers read; None for 未报 or an unknown metric."""
        if metric not in catalogue:
            return None
        total = self.total(metric, catalogue)
        if total.value is None or total.as_of is None:
            return None
        return Value(total.value, not total.unverified, total.place, total.as_of, total.entry)


def _added(parts: tuple[Total, ...]) -> Total:
    known = [p for p in parts if p.value is not None]
    if not known:
        return Total(None, (), False, None)
    return Total(
        value=sum(p.value or 0 for p in known),
        reported=tuple(dict.fromkeys(place for p in known for place in p.reported)),
        unverified=any(p.unverified for p in known),
        as_of=max(p.as_of for p in known if p.as_of is not None),
        entry=known[-1].entry,
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
        self.points = []
        self.cells = {}
        for point in kept:
            self.add(point)

    def verify(self, place: str, metrics: tuple[str, ...]) -> None:
        """Mark a place's standing figures as verified."""
        for key, point in list(self.cells.items()):
            if point.place == place and (not metrics or point.metric in metrics):
                self.add(
                    Point(
                        place,
                        point.metric,
                        point.value,
                        point.as_of,
                        verified=True,
                        entry=point.entry,
                        reporter=point.reporter,
                        channel=point.channel,
                    )
                )

    def freeze(self) -> Ledger:
        """The ledger now."""
        if self._frozen is None:
            self._frozen = Ledger(MappingProxyType(dict(self.cells)), Prefix(self.points))
        return self._frozen


def check_cells(
    ledger: Ledger, place: str, cells: tuple[Cell, ...], reason: str, catalogue: Catalogue
) -> None:
    """Refuse figures that cannot be: unknown, negative, part above whole, a fall without reason.

    Part-whole rules are arithmetic (成灾 ≤ 受灾); that a cumulative figure falls only with a
    written reason is FACTS 2.2 and 2.5.
    """
    given = {c.metric: c.value for c in cells}
    for cell in cells:
        if cell.metric not in catalogue:
            raise OperatorError("figures.unknown_metric", metric=cell.metric)
        metric = catalogue[cell.metric]
        if cell.value < 0 and metric.aggregate is Aggregate.SUM:
            raise OperatorError("figures.negative", metric=metric.zh, place=place)
        standing = ledger.cell(cell.metric, place)
        if (
            metric.mode is Mode.CUMULATIVE
            and standing is not None
            and cell.value < standing.value
            and not reason.strip()
        ):
            raise OperatorError(
                "figures.fall_needs_reason",
                metric=metric.zh,
                place=place,
                before=standing.value,
                after=cell.value,
            )
        whole = metric.not_above
        if whole:
            other = ledger.cell(whole, place)
            limit = given.get(whole, other.value if other else None)
            if limit is not None and cell.value > limit:
                raise OperatorError(
                    "figures.part_above_whole",
                    metric=metric.zh,
                    whole=catalogue[whole].zh,
                    place=place,
                )
