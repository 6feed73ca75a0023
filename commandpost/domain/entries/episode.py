"""Entries of an episode: figures by place, thresholds met, assessments."""

from __future__ import annotations

from enum import Enum

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.ids import Id
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@entry_kind("episode.opened")
@dataclass(frozen=True, slots=True)
class EpisodeOpened:
    """A 灾害过程 begins; an accident is its own."""

    title: str
    hazard: str
    area: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure: a metric's value in its catalogue unit. 未报 is the absence of a cell."""

    metric: str
    value: float


@entry_kind("figures.reported", words="reason")
@dataclass(frozen=True, slots=True)
class FiguresReported:
    """Figures of one place as of ``happened_at``. ``reason`` explains a fall of a total.

    ``within`` is the township of a village; its figures count towards the township's.
    """

    place: str
    cells: tuple[Cell, ...]
    reporter: str = ""
    channel: str = "phone"
    verified: bool = False
    reason: str = ""
    corrects: Id | None = None
    within: str = ""


@dataclass(frozen=True, slots=True)
class GaugeReading:
    """What a gauge showed at its own moment, in the metric's unit."""

    at: Instant
    value: float


@entry_kind("readings.reported", words="reason")
@dataclass(frozen=True, slots=True)
class ReadingsReported:
    """A series of one metric at one place (雨量、水位), typed, pasted or read from a file."""

    place: str
    metric: str
    readings: tuple[GaugeReading, ...]
    reporter: str = ""
    channel: str = "pasted"
    reason: str = ""
    within: str = ""


@entry_kind("figures.verified")
@dataclass(frozen=True, slots=True)
class FiguresVerified:
    """Somebody stands for a place's figures; empty ``metrics`` means all of them."""

    place: str
    metrics: tuple[str, ...]
    by: str


@entry_kind("threshold.met")
@dataclass(frozen=True, slots=True)
class ThresholdMet:
    """The program saw a level's conditions hold for the first time (kept for ever).

    ``minute`` is the figures' own time at which they first held; ``evidence`` lists clause and
    numbers; ``unverified`` says that a figure behind it was 待核 then.
    """

    plan: str
    revision: str
    hazard: str
    level: ResponseLevel
    minute: Instant
    evidence: tuple[str, ...]
    unverified: bool


class Answer(Enum):
    """The three equal answers of an assessment (研判)."""

    ACTIVATE = "activate"
    NOT_NOW = "not_now"
    ASKING = "asking"


@entry_kind("assessment.made", words="reason")
@dataclass(frozen=True, slots=True)
class AssessmentMade:
    """启动, 暂不启动 or 请示中: who decided, why, and when to look again."""

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


@entry_kind("episode.closed", words="reason")
@dataclass(frozen=True, slots=True)
class EpisodeClosed:
    """The episode is over; its figures stand."""

    reason: str


@entry_kind("episode.reopened", words="reason")
@dataclass(frozen=True, slots=True)
class EpisodeReopened:
    """It was not over: an incident of it runs again."""

    reason: str
