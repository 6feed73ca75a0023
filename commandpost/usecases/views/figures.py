"""Figures for the screen: the table by township, and series over time with trigger lines."""

from __future__ import annotations

from commandpost.domain.episode import Episode
from commandpost.domain.figure_checks import clashes, unexplained
from commandpost.domain.figures import ANNOUNCED, Ledger, Point
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.metrics import Aggregate, Catalogue, Metric
from commandpost.domain.records import dataclass
from commandpost.domain.roster import Area
from commandpost.domain.situation import FigureColumn, FigureRow, FigureTable
from commandpost.domain.times import Instant
from commandpost.usecases.desk import Desk
from commandpost.usecases.own_plans import own_plans


@dataclass(frozen=True, slots=True)
class Line:
    """A metric over time at one place, in the metric's unit; ``unverified`` moments are 待核."""

    place: str
    points: tuple[tuple[Instant, float], ...]
    unverified: frozenset[Instant] = frozenset()


@dataclass(frozen=True, slots=True)
class Bound:
    """A trigger line: reaching ``value`` calls for ``level``."""

    level: ResponseLevel
    value: float


@dataclass(frozen=True, slots=True)
class Series:
    """Everything a plot of one metric shows; ``steps`` for what holds until the next report."""

    metric: str
    name: str
    unit: str
    lines: tuple[Line, ...]
    bounds: tuple[Bound, ...]
    changes: tuple[tuple[Instant, ResponseLevel], ...]
    steps: bool = True


def townships(desk: Desk) -> tuple[str, ...]:
    """The station's townships by name, in the roster's order."""
    return tuple(a.name for a in desk.store.roster.all(Area) if a.kind == "township")


def figure_table(desk: Desk, episode: Id, known_at: Instant | None = None) -> FigureTable:
    """Township × indicator as it stands, or as it was known at a minute of the past.

    A township without a figure says 未报.
    """
    ledger, places = desk.episode(episode).ledger, townships(desk)
    if known_at is not None:
        then = desk.store.state_as_of(Subject("episode", episode), known_at)
        ledger = then.ledger if isinstance(then, Episode) else Ledger()
    return table_of(ledger, desk.catalogue(), places, desk.now(), None, villages=True)


def table_of(
    ledger: Ledger,
    catalogue: Catalogue,
    places: tuple[str, ...],
    now: Instant,
    before: Ledger | None,
    *,
    villages: bool = False,
    only: tuple[str, ...] = (),
) -> FigureTable:
    """The table of a ledger; columns whose figures are not those of ``before`` are marked.

    ``villages`` adds their rows below their township's, and what warnings came to: papers go
    without both, for nobody reported a warning's colour as a figure. ``only`` are the columns
    wanted, told or not.
    """
    told_of = [p for p in ledger.history if villages or p.channel != ANNOUNCED]
    metrics = tuple(dict.fromkeys(p.metric for p in told_of if p.metric in catalogue))
    order = {m.key: i for i, m in enumerate(catalogue.metrics)}
    chosen = list(only) or sorted(metrics, key=lambda key: order[key])
    heard = ledger.heard()
    told = [*(p for p in places if p in heard), *(p for p in heard if p not in places)]
    silent = [p for p in places if p not in heard]
    whole = [ledger.by_township(metric, catalogue) for metric in chosen]
    below = [ledger.of_villages(metric, catalogue) for metric in chosen]
    rows: list[FigureRow] = []
    for place in (*told, *silent):
        own = [ledger.cell(metric, place) for metric in chosen]
        rows.append(
            _township_row(place, own, [w.get(place) for w in whole], [b.get(place) for b in below])
        )
        rows += (_row(ledger, v, chosen, place) for v in ledger.villages(place) if villages)
    return FigureTable(
        columns=tuple(_column(ledger, catalogue[m], catalogue, places, before) for m in chosen),
        rows=tuple(rows),
        as_of=max((p.as_of for p in told_of), default=now),
        steps=unexplained(ledger, catalogue),
        clashes=clashes(ledger, catalogue),
    )


def _column(
    ledger: Ledger,
    metric: Metric,
    catalogue: Catalogue,
    places: tuple[str, ...],
    before: Ledger | None,
) -> FigureColumn:
    total = ledger.total(metric.key, catalogue)
    then = before.total(metric.key, catalogue).value if before is not None else None
    return FigureColumn(
        metric=metric.key,
        name=metric.zh,
        unit=metric.unit,
        total=total.value,
        missing=() if _announced(ledger, metric) else total.missing(places),
        unverified=total.unverified,
        changed=before is not None and _entries(ledger, metric) != _entries(before, metric),
        partly=total.partly,
        before=then,
        reasons=_reasons(ledger, before, metric.key),
        entries=tuple(sorted({p.entry for (m, _), p in ledger.cells.items() if m == metric.key})),
    )


def _reasons(ledger: Ledger, before: Ledger | None, metric: str) -> tuple[str, ...]:
    """What somebody gave as the reason of a figure that came or went since ``before``."""
    if before is None:
        return ()
    known = {p.entry for p in before.history} | {s.by for s in before.struck}
    given = [p.reason for p in ledger.history if p.metric == metric and p.entry not in known]
    given += [s.reason for s in ledger.struck if s.point.metric == metric and s.by not in known]
    return tuple(dict.fromkeys(reason.strip() for reason in given if reason.strip()))


def _announced(ledger: Ledger, metric: Metric) -> bool:
    """Whether it came with warnings alone: of those no township owes a figure."""
    known = [p for (key, _), p in ledger.cells.items() if key == metric.key]
    return bool(known) and all(p.channel == ANNOUNCED for p in known)


def _entries(ledger: Ledger, metric: Metric) -> set[tuple[str, str, float]]:
    """Which entry stands for which place with which amount."""
    return {(p.place, p.entry, p.value) for (m, _), p in ledger.cells.items() if m == metric.key}


def _township_row(
    place: str, own: list[Point | None], known: list[Point | None], below: list[Point | None]
) -> FigureRow:
    """A township with what its villages come to beside what it says itself."""
    pairs = list(zip(own, below, strict=True))
    return FigureRow(
        place=place,
        values=tuple(p.value if p else None for p in known),
        unverified=tuple(bool(p and not p.verified) for p in known),
        as_of=max((p.as_of for p in known if p), default=None),
        summed=tuple(o is None and b is not None for o, b in pairs),
        differs=tuple(b.value if o and b and o.value != b.value else None for o, b in pairs),
    )


def _row(ledger: Ledger, place: str, metrics: list[str], within: str) -> FigureRow:
    cells = [ledger.cell(metric, place) for metric in metrics]
    known = [c for c in cells if c is not None]
    return FigureRow(
        place=place,
        values=tuple(c.value if c else None for c in cells),
        unverified=tuple(bool(c and not c.verified) for c in cells),
        as_of=max((c.as_of for c in known), default=None),
        within=within,
    )


def series(desk: Desk, episode: Id, metric: str) -> Series:
    """One metric over time, with the bounds of plans in force and the levels' changes."""
    found = desk.episode(episode)
    kind = desk.catalogue()[metric]
    lines: dict[str, dict[Instant, float]] = {}
    doubtful: dict[str, set[Instant]] = {}
    for point in sorted(found.ledger.history, key=lambda p: p.as_of):
        if point.metric == metric:
            lines.setdefault(point.place, {})[point.as_of] = point.value
            keep = set.discard if point.verified else set.add
            keep(doubtful.setdefault(point.place, set()), point.as_of)
    return Series(
        metric=metric,
        name=kind.zh,
        unit=kind.unit,
        lines=tuple(
            Line(place, tuple(points.items()), frozenset(doubtful[place]))
            for place, points in lines.items()
        ),
        bounds=_bounds(desk, found.hazard, metric),
        changes=_changes(desk, episode),
        steps=kind.aggregate is Aggregate.SUM,
    )


def _bounds(desk: Desk, hazard: str, metric: str) -> tuple[Bound, ...]:
    found: dict[ResponseLevel, float] = {}
    for _, plan in own_plans(desk):
        for definition in plan.ladder(plan.ladder_for(hazard)):
            for condition in definition.conditions:
                for test in condition.tests:
                    if test.metric == metric and test.min is not None:
                        low = found.get(definition.level, test.min)
                        found[definition.level] = min(low, test.min)
    return tuple(Bound(level, value) for level, value in found.items())


def _changes(desk: Desk, episode: Id) -> tuple[tuple[Instant, ResponseLevel], ...]:
    changes = []
    for row in desk.store.projections.board("response", open_only=False):
        response = desk.find_response(row.subject.id)
        if response is not None and response.episode in (None, episode):
            changes += [(step.since, step.level) for step in response.steps]
    return tuple(sorted(changes, key=lambda change: change[0]))


def reported_metrics(desk: Desk, episode: Id) -> tuple[tuple[str, str], ...]:
    """Key and name of every metric that has a figure, in the catalogue's order."""
    found = desk.episode(episode)
    known = {p.metric for p in found.ledger.history}
    return tuple((m.key, m.zh) for m in desk.catalogue().metrics if m.key in known)
