"""An episode (灾害过程): the figures once, by place, and what was concluded from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field

from commandpost.domain.entries import Entry
from commandpost.domain.entries.episode import (
    Answer,
    AssessmentMade,
    EpisodeClosed,
    EpisodeOpened,
    EpisodeReopened,
    FiguresReported,
    FiguresVerified,
    ReadingsReported,
    ThresholdMet,
)
from commandpost.domain.evacuation import Evacuation, EvacuationBuilder
from commandpost.domain.figure_decisions import FIGURE_ENTRIES, NOBODY, apply_figures
from commandpost.domain.figures import Ledger, LedgerBuilder, Point, Struck, full_place
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.records import dataclass
from commandpost.domain.summary import BoardRow, DueRow
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class Assessed:
    """An assessment with its moment and entry."""

    made: AssessmentMade
    at: Instant
    entry: Id


@dataclass(frozen=True, slots=True)
class FirstMet:
    """A level's threshold as the program first saw it met; later corrections add, never erase."""

    met: ThresholdMet
    seen_at: Instant
    entry: Id


@dataclass(frozen=True, slots=True)
class Episode:
    """An episode at one moment."""

    id: Id
    title: str
    hazard: str
    area: str
    opened_at: Instant
    ledger: Ledger
    thresholds: tuple[FirstMet, ...]
    assessments: tuple[Assessed, ...]
    evacuation: Evacuation
    closed_at: Instant | None
    entries: int
    last_at: Instant

    @property
    def reviews(self) -> tuple[Assessed, ...]:
        """暂不启动 and 请示中 still to be looked at again: the latest of each plan and level.

        An activation settles those of its plan at the same level and at slighter ones.
        """
        waiting: dict[tuple[str, str, ResponseLevel], Assessed] = {}
        for assessed in self.assessments:
            made = assessed.made
            waiting[made.plan, made.hazard, made.level] = assessed
            if made.answer is Answer.ACTIVATE:
                waiting = {
                    key: other
                    for key, other in waiting.items()
                    if key[:2] != (made.plan, made.hazard) or key[2] > made.level
                }
        return tuple(waiting.values())

    def board(self, subject: Subject) -> BoardRow:
        """Open until closed."""
        return BoardRow(
            subject=subject,
            kind=subject.kind,
            title=self.title,
            hazard=self.hazard,
            state="open" if self.closed_at is None else "closed",
            level=None,
            opened_at=self.opened_at,
            last_at=self.last_at,
            parent="",
        )

    def due(self, subject: Subject) -> tuple[DueRow, ...]:
        """Assessments to be looked at again; nothing once it is closed."""
        if self.closed_at is not None:
            return ()
        return tuple(
            DueRow(
                subject,
                f"review/{a.entry}",
                f"review.{a.made.answer.value}",
                a.made.level.numeral,
                a.made.decided_by,
                a.at,
                a.made.review_at,
            )
            for a in self.reviews
            if a.made.review_at is not None
        )


@dataclass
class EpisodeBuilder:
    """The mutable half of the fold."""

    id: Id
    opened: tuple[EpisodeOpened, Instant] | None = None
    ledger: LedgerBuilder = field(default_factory=LedgerBuilder)
    thresholds: list[FirstMet] = field(default_factory=list)
    assessments: list[Assessed] = field(default_factory=list)
    evacuation: EvacuationBuilder = field(default_factory=EvacuationBuilder)
    closed_at: Instant | None = None
    entries: int = 0
    last_at: Instant = Instant(0)

    def apply(self, entry: Entry) -> None:
        """Take one entry in."""
        self.entries += 1
        self.last_at = max(self.last_at, entry.happened_at)
        payload = entry.payload
        if self.evacuation.apply(entry):
            return
        if isinstance(payload, FiguresReported):
            self._figures(payload, entry)
        elif isinstance(payload, ReadingsReported):
            self._readings(payload, entry)
        elif isinstance(payload, FIGURE_ENTRIES):
            apply_figures(self.ledger, payload, entry.id, entry.happened_at)
        elif isinstance(payload, FiguresVerified):
            self.ledger.verify(payload.place, payload.metrics)
        elif isinstance(payload, ThresholdMet):
            self.thresholds.append(FirstMet(payload, entry.recorded_at, entry.id))
        elif isinstance(payload, AssessmentMade):
            self.assessments.append(Assessed(payload, entry.happened_at, entry.id))
        elif isinstance(payload, EpisodeOpened):
            self.opened = (payload, entry.happened_at)
        elif isinstance(payload, EpisodeClosed | EpisodeReopened):
            self.closed_at = entry.happened_at if isinstance(payload, EpisodeClosed) else None

    def _figures(self, reported: FiguresReported, entry: Entry) -> None:
        if reported.corrects is not None:
            self._replace(reported.corrects, reported, entry)
        for cell in reported.cells:
            self.ledger.add(
                Point(
                    place=full_place(reported.place, reported.within),
                    metric=cell.metric,
                    value=cell.value,
                    as_of=entry.happened_at,
                    verified=reported.verified,
                    entry=entry.id,
                    reporter=reported.reporter,
                    channel=reported.channel,
                    within=reported.within,
                    reason=reported.reason,
                )
            )

    def _replace(self, about: Id, reported: FiguresReported, entry: Entry) -> None:
        """A whole report told anew: what it said before stays to be read."""
        now = {cell.metric: cell.value for cell in reported.cells}
        told = {p.metric for p in self.ledger.points if p.entry == about}
        for metric in sorted(told):
            after = now.get(metric)
            gone = Struck(NOBODY, entry.id, entry.recorded_at, reported.reason, after)
            self.ledger.strike(about, metric=metric, by=gone)

    def _readings(self, told: ReadingsReported, entry: Entry) -> None:
        place = full_place(told.place, told.within)
        for reading in told.readings:
            self.ledger.add(
                Point(
                    place=place,
                    metric=told.metric,
                    value=reading.value,
                    as_of=reading.at,
                    verified=False,
                    entry=entry.id,
                    reporter=told.reporter,
                    channel=told.channel,
                    within=told.within,
                )
            )

    def freeze(self) -> Episode | None:
        """The episode now, or None while nothing has opened it."""
        if self.opened is None:
            return None
        opened, at = self.opened
        return Episode(
            id=self.id,
            title=opened.title,
            hazard=opened.hazard,
            area=opened.area,
            opened_at=at,
            ledger=self.ledger.freeze(),
            thresholds=tuple(self.thresholds),
            assessments=tuple(self.assessments),
            evacuation=self.evacuation.freeze(),
            closed_at=self.closed_at,
            entries=self.entries,
            last_at=self.last_at,
        )


def fold(episode_id: Id, entries: Iterable[Entry]) -> Episode | None:
    """The episode that those entries tell of; None when none of them opens it."""
    builder = EpisodeBuilder(episode_id)
    for entry in entries:
        builder.apply(entry)
    return builder.freeze()
