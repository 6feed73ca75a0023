"""Information reporting (信息报送): a profile's deadline rules become an incident's obligations.

Clocks run from 接报时间 unless a rule says otherwise, and verification never stops them
(FACTS 0 rules 9-14 and 0b). Limits are data with their source: ``plans_db/profiles``.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum

from commandpost.domain.duty_limits import DutyLimit
from commandpost.domain.levels import EventGrade
from commandpost.domain.records import dataclass
from commandpost.domain.times import MINUTE, Instant
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
    """首报 续报 终报 核报, and 补报: casualties of an accident that changed in its watch."""

    FIRST = "first"
    FOLLOW_UP = "follow_up"
    FINAL = "final"
    VERIFIED = "verified"
    SUPPLEMENT = "supplement"


class Circumstance(Enum):
    """What makes an incident be reported early, whatever its grade (FACTS 0b and 1.1).

    Signs: 较大涉险, 可能演化, 社会影响重大, and ten or more dead or missing.
    """

    CLOSE_CALL = "close_call"
    MAY_GROW = "may_grow"
    SENSITIVE = "sensitive"
    TEN_DEAD = "ten_dead"


class LiftCause(Enum):
    """Why a report that was owed is owed no longer; it stays on the sheet with that word."""

    REGRADED = "regraded"
    CLOSED = "closed"
    STABLE = "stable"
    PERSON = "person"


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
    empty means everybody. ``also_when`` binds below ``min_grade`` too, and alone it binds only
    then. Verified figures count from 灾情稳定 and final reports from the closing, whatever
    ``starts`` says; a rule that holds ``until_stable`` asks nothing more after it.
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
    also_when: tuple[Circumstance, ...] = ()
    until_stable: bool = False

    def concerns(
        self,
        hazard: str,
        is_accident: bool,
        grade: EventGrade | None,
        circumstances: Collection[Circumstance] = (),
    ) -> bool:
        """Whether the rule binds an incident of that hazard, (first-judged) grade and signs."""
        if self.hazards and hazard not in self.hazards:
            return False
        if self.accidents_only and not is_accident:
            return False
        if self.min_grade is None and not self.also_when:
            return True
        graded = self.min_grade is not None and grade is not None and grade >= self.min_grade
        return graded or any(sign in circumstances for sign in self.also_when)


@dataclass(frozen=True, slots=True)
class ReportForm:
    """The form, signer and greatest length of what goes up one line, or of a leader's message.

    ``use`` is ``government``, ``department`` or ``message``.
    """

    use: str
    title: str
    signer: str = ""
    max_characters: int | None = None
    source: str = ""
    confidence: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """A rule profile (规则档案): the limits and papers' style of a place.

    Without ``casualty_check_at`` (``HH:MM``) nobody is reminded of the casualty watch, and
    without ``receipt_minutes`` nobody of missing receipts.
    """

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
    casualty_check_at: str = ""
    receipt_minutes: int | None = None
    forms: tuple[ReportForm, ...] = ()

    def form(self, use: str) -> ReportForm | None:
        """The form of a line or of the leader's message, where the rules name one."""
        return next((form for form in self.forms if form.use == use), None)


@dataclass(frozen=True, slots=True)
class Obligation:
    """A report owed: to whom, how, by when. ``rule`` and ``source`` say why.

    ``why`` names the sign (``Circumstance``) that asked for it early. What became of it stands
    beside: made (by whom here, who took it, how), its receipt, or lifted with the cause.
    """

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
    why: str = ""
    receipt_minutes: int | None = None
    channel: str = ""
    note: str = ""
    by: str = ""
    receipt_at: Instant | None = None
    receipt_by: str = ""
    receipt_number: str = ""
    receipt_channel: str = ""
    chased: int = 0
    chased_at: Instant | None = None
    lifted_at: Instant | None = None
    lifted_for: LiftCause | None = None
    lifted_why: str = ""

    @property
    def late(self) -> bool:
        """Met, but after its limit."""
        return self.met_at is not None and self.met_at > self.due_at

    @property
    def open(self) -> bool:
        """Still to be made."""
        return self.met_at is None and self.lifted_at is None

    @property
    def receipt_due(self) -> Instant | None:
        """When the receipt of a written report ought to be here; counted anew by each chase."""
        if self.met_at is None or self.receipt_at is not None or self.receipt_minutes is None:
            return None
        if self.medium is not Medium.WRITTEN:
            return None
        return Instant((self.chased_at or self.met_at) + self.receipt_minutes * MINUTE)


class Urgency(Enum):
    """How a running clock looks: amber at half its time, red at four fifths (FACTS 2.1)."""

    CALM = "calm"
    AMBER = "amber"
    RED = "red"
    OVERDUE = "overdue"
    MET = "met"
    MET_LATE = "met_late"
    LIFTED = "lifted"


def urgency(obligation: Obligation, now: Instant) -> Urgency:
    """How pressing an obligation is at ``now``."""
    if obligation.met_at is not None:
        return Urgency.MET_LATE if obligation.late else Urgency.MET
    if obligation.lifted_at is not None:
        return Urgency.LIFTED
    if now > obligation.due_at:
        return Urgency.OVERDUE
    whole = max(1, obligation.due_at - obligation.started_at)
    spent = (now - obligation.started_at) / whole
    if spent >= 0.8:
        return Urgency.RED
    return Urgency.AMBER if spent >= 0.5 else Urgency.CALM
