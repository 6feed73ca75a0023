"""What the warnings (预警) in force come to as figures of an episode, each with its own minute."""

from __future__ import annotations

from collections.abc import Iterable

from commandpost.domain.entries.episode import Cell
from commandpost.domain.episode import Episode
from commandpost.domain.episode_decisions import ReportFigures
from commandpost.domain.figures import ANNOUNCED, Point
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import WarningColour
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant
from commandpost.domain.warning import Warned
from commandpost.domain.warning_book import WarningKind
from commandpost.host.library import load_warnings
from commandpost.usecases.desk import Desk


@dataclass(frozen=True, slots=True)
class Speaking:
    """A warning, its kind, and whether it counts at this moment."""

    warned: Warned
    kind: WarningKind
    counts: bool

    @property
    def figure(self) -> float:
        """Its colour as triggers count it."""
        return level_figure(self.warned.now.colour)


def level_figure(colour: WarningColour) -> float:
    """蓝 1 黄 2 橙 3 红 4: how plans' triggers count a warning's colour (metrics.yaml)."""
    return float(5 - colour.rank)


def warned_reports(
    desk: Desk, episode: Episode, acting: Id | None = None
) -> tuple[ReportFigures, ...]:
    """What brings the episode's figures up to the warnings in force now; nothing when they agree.

    A warning counts for the whole region, as the plans' 影响本县 does: figures of one township
    may join an episode that began in another. ``acting`` is the warning the running action is
    about, which the board does not know yet.
    """
    told = tuple(_speaking(desk, episode, acting))
    made = (_report(desk, episode, key, told) for key in dict.fromkeys(s.kind.metric for s in told))
    return tuple(report for report in made if report is not None)


def _speaking(desk: Desk, episode: Episode, acting: Id | None) -> Iterable[Speaking]:
    """Its hazard's warnings that triggers count; one that ended tells when a figure fell."""
    book = load_warnings()
    rows = desk.store.projections.board("warning", open_only=False)
    alive = [r.subject for r in rows if r.state == "open" or r.last_at >= episode.opened_at]
    for each in dict.fromkeys((*alive, *((Subject("warning", acting),) if acting else ()))):
        warned = desk.store.state(each)
        kind = book.kind(warned.now.warning) if isinstance(warned, Warned) else None
        if not isinstance(warned, Warned) or kind is None:
            continue
        if kind.metric and episode.hazard in kind.hazards:
            yield Speaking(warned, kind, warned.in_force(desk.now()))


def _report(
    desk: Desk, episode: Episode, metric: str, told: Iterable[Speaking]
) -> ReportFigures | None:
    """The gravest of a metric's warnings, with its source; 0 once the last one that counted ended.

    A figure that a person wrote stands until a warning newer than it is heard of.
    """
    same = [s for s in told if s.kind.metric == metric]
    cell = episode.ledger.cell(metric, desk.profile().region)
    counting = [s for s in same if s.counts]
    if not counting and cell is None:
        return None
    gravest = max(counting, key=lambda s: (s.figure, -_minute(s.warned)), default=None)
    source = gravest or max(same, key=lambda s: _last(s.warned, desk.now()))
    figure = gravest.figure if gravest is not None else 0.0
    if cell is not None and cell.value == figure:
        return None
    at = _minute(source.warned)
    if cell is not None:
        at = max(at, *(_last(s.warned, desk.now()) for s in same))
        if at < cell.as_of:
            return None
    return ReportFigures(
        place=desk.profile().region,
        cells=(Cell(metric, figure),),
        at=at,
        reporter=source.warned.now.issuer,
        channel=ANNOUNCED,
        verified=True,
        reason=f"{source.kind.zh}预警",
        corrects=_put_right(cell, at, figure),
    )


def _put_right(cell: Point | None, at: Instant, figure: float) -> Id | None:
    """What a notice said is less now as of the same minute: it was corrected, not followed."""
    if cell is None or cell.channel != ANNOUNCED or cell.as_of != at or cell.value <= figure:
        return None
    return cell.entry


def _minute(warned: Warned) -> Instant:
    """Since when the colour in force stands: the first of the newest notices that say it."""
    since = warned.now.issued_at
    for notice in reversed(warned.notices):
        if notice.made.colour is not warned.now.colour:
            break
        since = notice.made.issued_at
    return since


def _last(warned: Warned, now: Instant) -> Instant:
    """The minute of the last thing that happened to it: a notice, its lifting, its running out."""
    if warned.cancelled is not None:
        return warned.cancelled.issued_at
    until = warned.now.until
    if until is not None and until <= now:
        return until
    return _minute(warned)
