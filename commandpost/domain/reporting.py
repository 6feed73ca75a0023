"""Information reporting (信息报送): a profile's deadline rules become an incident's obligations.

Clocks run from 接报时间 unless a rule says otherwise, and verification never stops them
(FACTS 0 rules 9-14 and 0b). Limits are data with their source: ``plans_db/profiles``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from commandpost.domain.duty_limits import DutyLimit
from commandpost.domain.levels import EventGrade
from commandpost.domain.times import MINUTE, Instant, next_daily
from commandpost.domain.zero_rules import ZeroRule


class Medium(Enum):
    """How a report travels."""

    PHONE = "phone"
    WRITTEN = "written"


class Line(Enum):
    """The two lines that run side by side, each with its form and signer (FACTS 0b)."""

    GOVERNMENT = "government"
    DEPARTMENT = "department"


class Stage(Enum):
    """首报 续报 终报 核报."""

    FIRST = "first"
    FOLLOW_UP = "follow_up"
    FINAL = "final"
    VERIFIED = "verified"


class StartsAt(Enum):
    """What a limit counts from."""

    HEARD = "heard"
    OCCURRED = "occurred"


@dataclass(frozen=True, slots=True)
class DeadlineRule:
    """One limit of a profile.

    Exactly one of ``minutes`` (from ``starts``), ``every_minutes`` (after the last report) and
    ``daily_at`` (``HH:MM`` by the station's clock) says when. ``as_of`` is the ``HH:MM`` the
    figures of a daily report stand at. ``min_grade`` and ``hazards`` limit whom it concerns;
    empty means everybody.
    """

    id: str
    stage: Stage
    line: Line
    medium: Medium
    recipient: str
    source: str
    confidence: str
    starts: StartsAt = StartsAt.HEARD
    minutes: int | None = None
    every_minutes: int | None = None
    daily_at: tuple[str, ...] = ()
    as_of: str = ""
    hazards: tuple[str, ...] = ()
    accidents_only: bool = False
    min_grade: EventGrade | None = None
    station: bool = False

    def concerns(self, hazard: str, is_accident: bool, grade: EventGrade | None) -> bool:
        """Whether the rule binds an incident of that hazard and (first-judged) grade."""
        if self.hazards and hazard not in self.hazards:
            return False
        if self.accidents_only and not is_accident:
            return False
        return self.min_grade is None or (grade is not None and grade >= self.min_grade)


@dataclass(frozen=True, slots=True)
class Profile:
    """A rule profile (规则档案): the limits and papers' style of a place."""

    id: str
    title: str
    rules: tuple[DeadlineRule, ...]
    region: str = ""
    relief_hours: int | None = None
    casualty_watch_days: int = 30
    casualty_watch_days_short: int = 7
    serial_style: str = "{prefix}〔{year}〕{number}号"
    notes: tuple[str, ...] = ()
    duty_limits: tuple[DutyLimit, ...] = ()
    zero_reports: tuple[ZeroRule, ...] = ()


@dataclass(frozen=True, slots=True)
class Obligation:
    """A report owed: to whom, how, by when. ``rule`` and ``source`` say why."""

    id: str
    rule: str
    stage: Stage
    line: Line
    medium: Medium
    recipient: str
    due_at: Instant
    started_at: Instant
    source: str
    as_of: str = ""
    met_at: Instant | None = None
    how: str = ""
    taker: str = ""
    paper: str = ""

    @property
    def late(self) -> bool:
        """Met, but after its limit."""
        return self.met_at is not None and self.met_at > self.due_at


class Urgency(Enum):
    """How a running clock looks: amber at half its time, red at four fifths (FACTS 2.1)."""

    CALM = "calm"
    AMBER = "amber"
    RED = "red"
    OVERDUE = "overdue"
    MET = "met"
    MET_LATE = "met_late"


def urgency(obligation: Obligation, now: Instant) -> Urgency:
    """How pressing an obligation is at ``now``."""
    if obligation.met_at is not None:
        return Urgency.MET_LATE if obligation.late else Urgency.MET
    if now > obligation.due_at:
        return Urgency.OVERDUE
    whole = max(1, obligation.due_at - obligation.started_at)
    spent = (now - obligation.started_at) / whole
    if spent >= 0.8:
        return Urgency.RED
    return Urgency.AMBER if spent >= 0.5 else Urgency.CALM


def first_obligations(
    profile: Profile,
    *,
    hazard: str,
    is_accident: bool,
    grade: EventGrade | None,
    heard_at: Instant,
    occurred_at: Instant | None,
) -> tuple[Obligation, ...]:
    """What is owed once a call is an incident: every concerning first-report rule."""
    owed = []
    for rule in profile.rules:
        if rule.stage is not Stage.FIRST or rule.minutes is None:
            continue
        if not rule.concerns(hazard, is_accident, grade):
            continue
        start = heard_at
        if rule.starts is StartsAt.OCCURRED and occurred_at is not None:
            start = occurred_at
        owed.append(_owed(rule, start, Instant(start + rule.minutes * MINUTE)))
    return tuple(owed)


def follow_up_obligations(
    profile: Profile,
    *,
    hazard: str,
    is_accident: bool,
    grade: EventGrade | None,
    since: Instant,
    offset: int,
) -> tuple[Obligation, ...]:
    """The next round owed after a written report at ``since``: by interval or at fixed hours."""
    owed = []
    for rule in profile.rules:
        if rule.stage is not Stage.FOLLOW_UP or not rule.concerns(hazard, is_accident, grade):
            continue
        if rule.every_minutes:
            due = Instant(since + rule.every_minutes * MINUTE)
        elif rule.daily_at:
            due = min(next_daily(since, at, offset) for at in rule.daily_at)
        else:
            continue
        owed.append(_owed(rule, since, due))
    return tuple(owed)


def _owed(rule: DeadlineRule, start: Instant, due: Instant) -> Obligation:
    return Obligation(
        id=f"{rule.id}@{start}",
        rule=rule.id,
        stage=rule.stage,
        line=rule.line,
        medium=rule.medium,
        recipient=rule.recipient,
        due_at=due,
        started_at=start,
        source=rule.source,
        as_of=rule.as_of,
    )
