"""What to ask about figures before they leave: falls and jumps without a reason, rules not kept.

Nothing here refuses a figure: what was told is recorded at once, and what is odd about it is asked
afterwards, beside the cell and before a report (FACTS 2.2, 2.5).
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from itertools import pairwise

from commandpost.domain.figures import Ledger, Point
from commandpost.domain.ids import Id
from commandpost.domain.metrics import Aggregate, Catalogue, Metric, Mode
from commandpost.domain.records import dataclass

JUMP_TIMES = 3
"""So many times the figure before is a jump; the law asks for words but names no number."""
JUMP_AT_LEAST = 10
"""Below this difference nobody upstairs asks."""
JUMP_OF_LIVES = 3
"""Of dead and missing a smaller step is asked about already."""
LIVES = ("dead", "missing", "dead_missing")
ROUNDING = 1e-6


class StepKind(Enum):
    """Why a figure asks for one line of reason."""

    FALL = "fall"
    JUMP = "jump"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Step:
    """From one figure of a place to the next, ``about`` the entry that a reason would explain."""

    place: str
    metric: str
    kind: StepKind
    before: float
    after: float | None
    about: Id


class RuleKind(Enum):
    """A part above its whole, a whole that is not the sum of its parts, or shares above it."""

    PART = "part"
    SUM = "sum"
    SHARES = "shares"


@dataclass(frozen=True, slots=True)
class Clash:
    """Two figures of one place that cannot both be right."""

    place: str
    metric: str
    kind: RuleKind
    value: float
    against: float
    others: tuple[str, ...]


def unexplained(ledger: Ledger, catalogue: Catalogue) -> tuple[Step, ...]:
    """Falls, jumps, corrections and withdrawals that nobody has given a reason for."""
    runs: dict[tuple[str, str], list[Point]] = {}
    for point in ledger.history:
        if point.metric in catalogue and catalogue[point.metric].aggregate is Aggregate.SUM:
            runs.setdefault((point.place, point.metric), []).append(point)
    found = [step for points in runs.values() for step in _steps(points, catalogue)]
    for struck in ledger.struck:
        before = struck.point
        if not struck.reason.strip() and struck.after != before.value:
            kind = StepKind.WITHDRAWN if struck.after is None else StepKind.CORRECTED
            found.append(
                Step(before.place, before.metric, kind, before.value, struck.after, struck.by)
            )
    return tuple(found)


def _steps(points: list[Point], catalogue: Catalogue) -> Iterator[Step]:
    metric = catalogue[points[0].metric]
    for before, after in pairwise(sorted(points, key=lambda p: p.as_of)):
        kind = _kind(before.value, after.value, metric)
        if kind is not None and not after.reason.strip():
            yield Step(after.place, after.metric, kind, before.value, after.value, after.entry)


def _kind(before: float, after: float, metric: Metric) -> StepKind | None:
    if after < before:
        return StepKind.FALL if metric.mode is Mode.CUMULATIVE else None
    most = JUMP_OF_LIVES if metric.key in LIVES else JUMP_AT_LEAST
    jumped = 0 < before * JUMP_TIMES <= after and after - before >= most
    return StepKind.JUMP if jumped else None


def clashes(ledger: Ledger, catalogue: Catalogue) -> tuple[Clash, ...]:
    """Where a place's own figures contradict one another; 未报 contradicts nothing."""
    told: dict[str, dict[str, float]] = {}
    for (metric, place), point in ledger.cells.items():
        told.setdefault(place, {})[metric] = point.value
    return tuple(
        clash
        for place, values in told.items()
        for metric in catalogue.metrics
        if metric.key in values
        for clash in _clashes_of(place, metric, values)
    )


def _clashes_of(place: str, metric: Metric, values: dict[str, float]) -> Iterator[Clash]:
    value, whole = values[metric.key], metric.not_above
    if whole in values and value > values[whole] + ROUNDING:
        yield Clash(place, metric.key, RuleKind.PART, value, values[whole], (whole,))
    parts = metric.derived_from
    known = [part for part in parts if part in values]
    summed = sum(values[part] for part in known)
    over = summed > value + ROUNDING  # parts alone above their sum are wrong already
    if known and (over or (len(known) == len(parts) and summed < value - ROUNDING)):
        yield Clash(place, metric.key, RuleKind.SUM, value, summed, parts)
    shares = [values[key] for key in metric.shares if key in values]
    taken, limit = sum(shares), value + ROUNDING
    if taken > limit and max(shares) <= limit:  # of one share alone ``not_above`` speaks
        yield Clash(place, metric.key, RuleKind.SHARES, value, taken, metric.shares)
