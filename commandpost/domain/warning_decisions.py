"""What may be done to a warning: receive, follow, cancel, tell, pass on, put right."""

from __future__ import annotations

from commandpost.domain.duty_limits import DutyLimit, Incoming, owed
from commandpost.domain.entries import Draft
from commandpost.domain.entries.tasks import TasksCopied
from commandpost.domain.entries.warning import (
    WarningCancelled,
    WarningLeaderTold,
    WarningPassedOn,
    WarningReceived,
    WarningStep,
)
from commandpost.domain.errors import OperatorError
from commandpost.domain.facts import CorrectFact, RetimeFact, corrected, retimed
from commandpost.domain.levels import WarningColour
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant
from commandpost.domain.warning import Warned
from commandpost.domain.warning_book import WarningBook


@dataclass(frozen=True, slots=True)
class WarningRules:
    """The limits of the rule profile and the book of kinds and obligations."""

    limits: tuple[DutyLimit, ...]
    book: WarningBook


@dataclass(frozen=True, slots=True)
class Receive:
    """A notice as received; on a standing warning it is the next of its chain."""

    warning: str
    named: str
    colour: WarningColour
    issuer: str
    issued_at: Instant
    affects: str
    received_at: Instant
    starts_at: Instant | None = None
    until: Instant | None = None
    area: tuple[str, ...] = ()
    caution: str = ""
    measures: str = ""
    text: str = ""
    channel: str = ""


@dataclass(frozen=True, slots=True)
class Cancel:
    """解除, or ``lapsed``: it ran out and nobody renewed it."""

    issuer: str
    issued_at: Instant
    received_at: Instant
    text: str = ""
    lapsed: bool = False


@dataclass(frozen=True, slots=True)
class TellLeader:
    """The duty leader is told."""

    person: str
    at: Instant
    channel: str = "phone"
    instruction: str = ""


@dataclass(frozen=True, slots=True)
class PassWarningOn:
    """传 to a unit, the townships, a person."""

    to: str
    at: Instant
    channel: str = "phone"
    taker: str = ""
    words: str = ""


Step = Cancel | TellLeader | PassWarningOn | CorrectFact | RetimeFact
Intent = Receive | Step


def decide(
    warned: Warned | None, intent: Intent, rules: WarningRules, now: Instant
) -> tuple[Draft, ...]:
    """What an intent comes to; raises ``OperatorError`` when a rule refuses it, nothing else."""
    if isinstance(intent, Receive):
        return _receive(warned, intent, rules, now)
    if warned is None:
        raise OperatorError("warning.unknown")
    if isinstance(intent, CorrectFact):
        return _correct(warned, intent, rules, now)
    if isinstance(intent, RetimeFact):
        return _retime(warned, intent, now)
    if not warned.open:
        raise OperatorError("warning.over", title=warned.title)
    if isinstance(intent, Cancel):
        return _cancel(warned, intent, now)
    at = _past(intent.at, now)
    if isinstance(intent, TellLeader):
        person = _need(intent.person, "person")
        return (Draft(at, WarningLeaderTold(person, intent.channel, intent.instruction.strip())),)
    whom = _need(intent.to, "whom")
    passed = WarningPassedOn(whom, intent.channel, intent.taker.strip(), intent.words.strip())
    return (Draft(at, passed),)


def _need(words: str, name: str) -> str:
    if not words.strip():
        raise OperatorError(f"warning.needs_{name}")
    return words.strip()


def _past(at: Instant, now: Instant) -> Instant:
    if at > now:
        raise OperatorError("time.in_future")
    return at


def _receive(
    warned: Warned | None, intent: Receive, rules: WarningRules, now: Instant
) -> tuple[Draft, ...]:
    step = _step(warned, intent)
    starts = intent.starts_at if intent.starts_at is not None else intent.issued_at
    if intent.until is not None and intent.until <= starts:
        raise OperatorError("warning.ends_before_start")
    at = _past(intent.received_at, now)
    made = WarningReceived(
        step=step,
        warning=_need(intent.warning, "kind"),
        named=_need(intent.named, "kind"),
        colour=intent.colour,
        issuer=_need(intent.issuer, "issuer"),
        issued_at=_past(intent.issued_at, now),
        starts_at=starts,
        affects=_need(intent.affects, "affects"),
        until=intent.until,
        area=intent.area,
        caution=intent.caution.strip(),
        measures=intent.measures.strip(),
        text=intent.text.strip(),
        channel=intent.channel,
        limits=owed(rules.limits, Incoming.WARNING),
    )
    return (Draft(at, made), *_obliged(warned, made, at, rules, now))


def _step(warned: Warned | None, intent: Receive) -> WarningStep:
    """升级, 降级 or 续发: worked out from the colours, never asked."""
    if warned is None:
        return WarningStep.ISSUED
    if not warned.open:
        raise OperatorError("warning.over", title=warned.title)
    last = warned.now
    if last.warning != intent.warning:
        raise OperatorError("warning.other_kind", title=warned.title)
    if intent.issued_at < last.issued_at:
        raise OperatorError("warning.older", title=warned.title)
    if intent.colour is last.colour:
        return WarningStep.RENEWED
    return WarningStep.RAISED if intent.colour > last.colour else WarningStep.LOWERED


def _obliged(
    warned: Warned | None, made: WarningReceived, at: Instant, rules: WarningRules, now: Instant
) -> tuple[Draft, ...]:
    """Only what is new: tasks of a graver colour join those that stand."""
    known = {task.id for task in warned.tasks} if warned is not None else set()
    seeds = rules.book.seeds(made.warning, made.colour, at)
    new = tuple(seed for seed in seeds if seed.id not in known)
    return (Draft(now, TasksCopied(made.colour.zh, new)),) if new else ()


def _cancel(warned: Warned, intent: Cancel, now: Instant) -> tuple[Draft, ...]:
    if intent.lapsed and (warned.now.until is None or warned.now.until > now):
        raise OperatorError("warning.not_lapsed", title=warned.title)
    if not intent.lapsed and intent.issued_at < warned.now.issued_at:
        raise OperatorError("warning.older", title=warned.title)
    ended = WarningCancelled(
        intent.issuer.strip() if intent.lapsed else _need(intent.issuer, "issuer"),
        _past(intent.issued_at, now),
        intent.text.strip(),
        intent.lapsed,
    )
    return (Draft(_past(intent.received_at, now), ended),)


def _correct(
    warned: Warned, intent: CorrectFact, rules: WarningRules, now: Instant
) -> tuple[Draft, ...]:
    needed = ("issuer", "affects", "colour")
    colours = {colour.name.lower(): colour for colour in WarningColour}
    after = intent.after.strip()
    if intent.fact == "colour" and after not in colours:
        raise OperatorError("fact.needed")
    drafts = corrected(intent, warned.facts(), needed, now)
    if intent.fact != "colour":
        return drafts
    known = {task.id for task in warned.tasks}
    at = warned.notices[-1].received_at
    seeds = rules.book.seeds(warned.now.warning, colours[after], at)
    new = tuple(seed for seed in seeds if seed.id not in known)
    return (*drafts, Draft(now, TasksCopied(colours[after].zh, new))) if new else drafts


def _retime(warned: Warned, intent: RetimeFact, now: Instant) -> tuple[Draft, ...]:
    """A start may lie ahead; it can only not be taken away."""
    if intent.fact == "starts" and intent.after_at is None:
        raise OperatorError("fact.needed")
    return retimed(intent, warned.moments(), ("received", "issued"), now)
