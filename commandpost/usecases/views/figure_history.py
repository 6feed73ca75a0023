"""What was ever told of one figure, and when levels were first met: nothing corrected is hidden."""

from __future__ import annotations

from commandpost.domain.errors import OperatorError
from commandpost.domain.figures import Point
from commandpost.domain.ids import Id
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant
from commandpost.usecases.desk import Desk
from commandpost.usecases.figures import advice_for


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One figure as it was told; ``struck_at`` when it was corrected (``after``) or withdrawn."""

    value: float
    as_of: Instant
    recorded_at: Instant
    reporter: str
    channel: str
    verified: bool
    entry: Id
    reason: str
    struck_at: Instant | None = None
    after: float | None = None


@dataclass(frozen=True, slots=True)
class MetLine:
    """A level's first minute by the figures now (None: no longer met), and what was seen before."""

    plan: str
    level: ResponseLevel
    now: Instant | None
    before: tuple[Instant, ...]


def figure_history(desk: Desk, episode: Id, place: str, metric: str) -> tuple[FigureLine, ...]:
    """Everything told of that place and indicator, the newest first, struck figures among it."""
    ledger = desk.episode(episode).ledger
    told: dict[tuple[Id, Instant], FigureLine] = {}
    for point in ledger.history:
        if (point.place, point.metric) == (place, metric):
            told[point.entry, point.as_of] = _line(desk, point)
    lines = list(told.values())
    for struck in ledger.struck:
        if (struck.point.place, struck.point.metric) == (place, metric):
            line = _line(desk, struck.point, struck.at, struck.after, struck.reason)
            lines.append(line)
    return tuple(sorted(lines, key=lambda line: (line.as_of, line.recorded_at), reverse=True))


def _line(
    desk: Desk,
    point: Point,
    struck_at: Instant | None = None,
    after: float | None = None,
    reason: str = "",
) -> FigureLine:
    entry = desk.store.journal.entry(point.entry)
    return FigureLine(
        value=point.value,
        as_of=point.as_of,
        recorded_at=entry.recorded_at if entry is not None else point.as_of,
        reporter=point.reporter,
        channel=point.channel,
        verified=point.verified,
        entry=point.entry,
        reason=reason or point.reason,
        struck_at=struck_at,
        after=after,
    )


def first_met(desk: Desk, episode: Id) -> tuple[MetLine, ...]:
    """Each level that was ever met: the minute now, beside those that corrections did away with."""
    found = desk.episode(episode)
    seen: dict[tuple[str, str, ResponseLevel], dict[Instant, None]] = {}
    for threshold in found.thresholds:
        met = threshold.met
        seen.setdefault((met.plan, met.hazard, met.level), {})[met.minute] = None
    if not seen:
        return ()
    try:
        advice = [level for plan in advice_for(desk, found) for level in plan]
    except OperatorError:  # a damaged plan: what was seen stays to be read
        advice = []
    now = {(level.plan, level.hazard, level.level): level.first_met for level in advice}
    lines = [
        MetLine(
            key[0],
            key[2],
            now.get(key),
            tuple(minute for minute in minutes if minute != now.get(key)),
        )
        for key, minutes in seen.items()
    ]
    return tuple(sorted(lines, key=lambda line: line.level))
