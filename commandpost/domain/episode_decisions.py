"""What may be done to an episode: report and verify figures, assess, close."""

from __future__ import annotations

import math

from commandpost.domain.advice import LevelAdvice, evidence_lines
from commandpost.domain.entries import Draft
from commandpost.domain.entries.episode import (
    Answer,
    AssessmentMade,
    Cell,
    EpisodeClosed,
    EpisodeOpened,
    EpisodeReopened,
    FiguresReported,
    FiguresVerified,
    GaugeReading,
    ReadingsReported,
    ThresholdMet,
)
from commandpost.domain.episode import Episode
from commandpost.domain.errors import OperatorError
from commandpost.domain.figure_decisions import FigureIntent, decide_figures
from commandpost.domain.figures import check_cells, full_place
from commandpost.domain.ids import Id
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.metrics import Catalogue
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class EpisodeRules:
    """The catalogue that figures are checked against."""

    catalogue: Catalogue


@dataclass(frozen=True, slots=True)
class OpenEpisode:
    """A 灾害过程 begins."""

    title: str
    hazard: str
    area: str = ""


@dataclass(frozen=True, slots=True)
class ReportFigures:
    """Figures of one place as of ``at``."""

    place: str
    cells: tuple[Cell, ...]
    at: Instant
    reporter: str = ""
    channel: str = "phone"
    verified: bool = False
    reason: str = ""
    corrects: Id | None = None
    within: str = ""


@dataclass(frozen=True, slots=True)
class ReportReadings:
    """A gauge's series at one place, each reading with its own time."""

    place: str
    metric: str
    readings: tuple[GaugeReading, ...]
    reporter: str = ""
    channel: str = "pasted"
    within: str = ""


@dataclass(frozen=True, slots=True)
class VerifyFigures:
    """Somebody stands for a place's figures."""

    place: str
    by: str
    metrics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Assess:
    """One of the three equal answers."""

    plan: str
    revision: str
    hazard: str
    level: ResponseLevel
    answer: Answer
    decided_by: str
    role: str
    reason: str = ""
    review_at: Instant | None = None
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CloseEpisode:
    """The episode is over."""

    reason: str


@dataclass(frozen=True, slots=True)
class ReopenEpisode:
    """It was not over."""

    reason: str


Intent = (
    OpenEpisode
    | ReportFigures
    | ReportReadings
    | VerifyFigures
    | Assess
    | CloseEpisode
    | ReopenEpisode
    | FigureIntent
)


def decide(
    episode: Episode | None, intent: Intent, rules: EpisodeRules, now: Instant
) -> tuple[Draft, ...]:
    """What an intent comes to; raises ``OperatorError`` when a rule refuses it, nothing else."""
    if isinstance(intent, OpenEpisode):
        return _open(episode, intent, now)
    if episode is None:
        raise OperatorError("episode.unknown")
    if isinstance(intent, ReopenEpisode):
        return _reopen(episode, intent, now)
    if episode.closed_at is not None:
        raise OperatorError("episode.closed", title=episode.title)
    if isinstance(intent, ReportFigures | ReportReadings | VerifyFigures | FigureIntent):
        return _figures(episode, intent, rules, now)
    if isinstance(intent, Assess):
        return _assess(intent, now)
    if not intent.reason.strip():
        raise OperatorError("episode.close_needs_reason")
    return (Draft(now, EpisodeClosed(intent.reason)),)


def _figures(
    episode: Episode,
    intent: ReportFigures | ReportReadings | VerifyFigures | FigureIntent,
    rules: EpisodeRules,
    now: Instant,
) -> tuple[Draft, ...]:
    if isinstance(intent, ReportFigures):
        return _report(intent, rules, now)
    if isinstance(intent, ReportReadings):
        return _readings(intent, rules, now)
    if isinstance(intent, VerifyFigures):
        return _verify(episode, intent, now)
    return decide_figures(episode.ledger, intent, rules.catalogue, now)


def _open(episode: Episode | None, intent: OpenEpisode, now: Instant) -> tuple[Draft, ...]:
    if episode is not None:
        raise OperatorError("episode.already_open", title=episode.title)
    if not intent.title.strip():
        raise OperatorError("episode.needs_title")
    return (Draft(now, EpisodeOpened(intent.title.strip(), intent.hazard, intent.area)),)


def _reopen(episode: Episode, intent: ReopenEpisode, now: Instant) -> tuple[Draft, ...]:
    if episode.closed_at is None:
        raise OperatorError("episode.already_open", title=episode.title)
    if not intent.reason.strip():
        raise OperatorError("episode.close_needs_reason")
    return (Draft(now, EpisodeReopened(intent.reason)),)


def _report(intent: ReportFigures, rules: EpisodeRules, now: Instant) -> tuple[Draft, ...]:
    place = intent.place.strip()
    if not place:
        raise OperatorError("figures.needs_place")
    if not intent.cells:
        raise OperatorError("figures.empty")
    if intent.at > now:
        raise OperatorError("time.in_future")
    if len({c.metric for c in intent.cells}) != len(intent.cells):
        raise OperatorError("figures.twice")
    within = intent.within.strip()
    if within == place:
        raise OperatorError("figures.within_itself", place=place)
    named = full_place(place, within)
    check_cells(named, intent.cells, rules.catalogue)
    reported = FiguresReported(
        place=place,
        cells=intent.cells,
        reporter=intent.reporter,
        channel=intent.channel,
        verified=intent.verified,
        reason=intent.reason,
        corrects=intent.corrects,
        within=within,
    )
    return (Draft(intent.at, reported),)


def _readings(intent: ReportReadings, rules: EpisodeRules, now: Instant) -> tuple[Draft, ...]:
    place, within = intent.place.strip(), intent.within.strip()
    if not place:
        raise OperatorError("figures.needs_place")
    if within == place:
        raise OperatorError("figures.within_itself", place=place)
    if intent.metric not in rules.catalogue:
        raise OperatorError("figures.unknown_metric", metric=intent.metric)
    if not intent.readings:
        raise OperatorError("readings.empty")
    if any(r.at > now for r in intent.readings):
        raise OperatorError("time.in_future")
    if not all(math.isfinite(r.value) for r in intent.readings):
        name = rules.catalogue[intent.metric].zh
        raise OperatorError("figures.not_a_number", metric=name, place=place)
    readings = tuple(sorted(intent.readings, key=lambda r: r.at))
    told = ReadingsReported(
        place=place,
        metric=intent.metric,
        readings=readings,
        reporter=intent.reporter,
        channel=intent.channel,
        within=within,
    )
    return (Draft(readings[-1].at, told),)


def _verify(episode: Episode, intent: VerifyFigures, now: Instant) -> tuple[Draft, ...]:
    if intent.place not in episode.ledger.places():
        raise OperatorError("figures.nothing_to_verify", place=intent.place)
    if not intent.by.strip():
        raise OperatorError("figures.needs_verifier")
    return (Draft(now, FiguresVerified(intent.place, intent.metrics, intent.by)),)


def _assess(intent: Assess, now: Instant) -> tuple[Draft, ...]:
    """暂不启动 and 请示中 must say when to look again; none of the three may hide its decider."""
    if not intent.decided_by.strip():
        raise OperatorError("assessment.needs_decider")
    if intent.answer is not Answer.ACTIVATE:
        if not intent.reason.strip():
            raise OperatorError("assessment.needs_reason")
        if intent.review_at is None or intent.review_at <= now:
            raise OperatorError("assessment.needs_review")
    made = AssessmentMade(
        plan=intent.plan,
        revision=intent.revision,
        hazard=intent.hazard,
        level=intent.level,
        answer=intent.answer,
        decided_by=intent.decided_by,
        role=intent.role,
        reason=intent.reason,
        review_at=intent.review_at,
        evidence=intent.evidence,
    )
    return (Draft(now, made),)


def newly_met(
    episode: Episode, advice: tuple[LevelAdvice, ...], catalogue: Catalogue, now: Instant
) -> tuple[Draft, ...]:
    """Milestones: levels seen met for the first time, or at another minute after a correction."""
    seen = {
        (t.met.plan, t.met.revision, t.met.hazard, t.met.level, t.met.minute)
        for t in episode.thresholds
    }
    drafts = []
    for level in advice:
        if level.first_met is None:
            continue
        key = (level.plan, level.revision, level.hazard, level.level, level.first_met)
        if key in seen:
            continue
        met = ThresholdMet(
            plan=level.plan,
            revision=level.revision,
            hazard=level.hazard,
            level=level.level,
            minute=level.first_met,
            evidence=evidence_lines(level, catalogue),
            unverified=level.unverified,
        )
        drafts.append(Draft(now, met))
    return tuple(drafts)
