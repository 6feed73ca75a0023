"""Entries of an incident: the call, verification, who was told, obligations, command, closing."""

from __future__ import annotations

from enum import Enum

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.ids import Id
from commandpost.domain.levels import EventGrade
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import Medium, Obligation
from commandpost.domain.times import Instant


class Verification(Enum):
    """核实 outcome; none of them stops a reporting clock."""

    TRUE = "true"
    FALSE = "false"
    PENDING = "pending"


@entry_kind("incident.registered", words="what")
@dataclass(frozen=True, slots=True)
class IncidentRegistered:
    """A call became an incident (登记为新事件).

    Names and numbers of callers lie on an erasable ``sheet``, never in the hashed payload.
    ``profile`` pins the rule profile's revision by its hash. ``stamped_at`` is the first key
    press, kept where the operator put ``heard_at`` right.
    """

    title: str
    hazard: str
    place: str
    what: str
    heard_at: Instant
    episode: Id
    profile: str
    occurred_at: Instant | None = None
    township: str = ""
    source: str = ""
    caller_unit: str = ""
    sheet: Id | None = None
    grade: EventGrade | None = None
    stamped_at: Instant | None = None


@entry_kind("incident.call_added", words="what")
@dataclass(frozen=True, slots=True)
class CallAdded:
    """One more call about a running incident; ``happened_at`` is when it was heard.

    The caller's name and number lie on the erasable ``sheet``; figures go to the episode's ledger.
    """

    what: str
    caller_unit: str = ""
    source: str = ""
    township: str = ""
    place: str = ""
    sheet: Id | None = None
    stamped_at: Instant | None = None


@entry_kind("incident.fact_corrected", words="reason")
@dataclass(frozen=True, slots=True)
class FactCorrected:
    """更正 of what an incident is (title, place, township, hazard): both wordings stay."""

    fact: str
    before: str
    after: str
    reason: str = ""


@entry_kind("incident.time_corrected", words="reason")
@dataclass(frozen=True, slots=True)
class TimeCorrected:
    """更正 of when an incident was heard of or occurred: both moments stay."""

    fact: str
    before_at: Instant | None
    after_at: Instant
    reason: str = ""


@entry_kind("incident.verified", words="words")
@dataclass(frozen=True, slots=True)
class IncidentVerified:
    """Someone checked: 属实, 不属实 or 待核实."""

    outcome: Verification
    by: str
    words: str = ""


@entry_kind("incident.graded", words="grounds")
@dataclass(frozen=True, slots=True)
class IncidentGraded:
    """事件分级 as first judged or revised; by consequence, never from the response level."""

    grade: EventGrade
    by: str
    grounds: str = ""


@entry_kind("reporting.set")
@dataclass(frozen=True, slots=True)
class ObligationsSet:
    """Reports now owed, computed from the pinned profile."""

    obligations: tuple[Obligation, ...]


@entry_kind("reporting.recomputed")
@dataclass(frozen=True, slots=True)
class ObligationsRecomputed:
    """What is owed instead, after a fact it was computed from was corrected (``fact``).

    An obligation of ``replaced`` whose rule is among the new ones lives on under its new limit,
    met if it was met; one without successor is owed no longer.
    """

    fact: str
    replaced: tuple[str, ...]
    obligations: tuple[Obligation, ...]


@entry_kind("reporting.met")
@dataclass(frozen=True, slots=True)
class ObligationMet:
    """A report went out; ``happened_at`` is when. ``taker`` took the call or signed for it.

    ``recipient`` is the office it was owed to, so that the log reads without the rules.
    ``channel`` is what carried it (fax, system …), ``note`` says 无变化 of a zero report.
    """

    obligation: str
    medium: Medium
    taker: str = ""
    paper: str = ""
    recipient: str = ""
    channel: str = ""
    note: str = ""


@entry_kind("leader.told", words="instruction")
@dataclass(frozen=True, slots=True)
class LeaderTold:
    """Someone on the strip was told by phone; ``instruction`` is 批示 word for word."""

    step: str
    person: str
    channel: str = "phone"
    instruction: str = ""


@entry_kind("instruction.passed_on", words="words")
@dataclass(frozen=True, slots=True)
class InstructionPassedOn:
    """领导批示 was passed on (传达) to somebody; ``instruction`` is the entry that holds it.

    ``due_at`` is when their feedback is wanted.
    """

    instruction: Id
    to: str
    channel: str = "phone"
    words: str = ""
    due_at: Instant | None = None


@entry_kind("instruction.fed_back", words="words")
@dataclass(frozen=True, slots=True)
class InstructionFedBack:
    """What came of an instruction (反馈); ``passing`` is the passing-on it answers.

    Without a passing the desk itself did what was ordered, and nothing of it stays open.
    """

    instruction: Id
    by: str
    words: str
    passing: Id | None = None


@entry_kind("commander.appointed", words="briefing")
@dataclass(frozen=True, slots=True)
class CommanderAppointed:
    """The on-scene commander from now on; a timed handover when there was one before.

    ``how`` is ``first_arriver``, ``appointed`` or ``handover``; ``technical`` marks the
    technical commander, who advises and never replaces the on-scene commander. A handover says
    when ``previous`` signed it over and ``person`` signed for it (None is 未签, which blocks
    nothing), and which tasks were open then.
    """

    person: str
    post: str
    how: str
    previous: str = ""
    briefing: str = ""
    standing_orders: str = ""
    technical: bool = False
    handed_at: Instant | None = None
    taken_at: Instant | None = None
    open_tasks: tuple[str, ...] = ()


@entry_kind("incident.closed", words="reason")
@dataclass(frozen=True, slots=True)
class IncidentClosed:
    """The incident is closed; it can be reopened (30-day casualty watch)."""

    reason: str
    watch_until: Instant | None = None


@entry_kind("incident.reopened", words="reason")
@dataclass(frozen=True, slots=True)
class IncidentReopened:
    """The incident runs again."""

    reason: str
