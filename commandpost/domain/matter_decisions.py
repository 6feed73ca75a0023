"""What may be done to a matter: register, pass on, instruct, feed back, settle, put right."""

from __future__ import annotations

import re

from commandpost.domain.duty_limits import DutyLimit, Incoming, owed
from commandpost.domain.entries import Draft
from commandpost.domain.entries.matter import (
    MatterFedBack,
    MatterForm,
    MatterInstructed,
    MatterPassedOn,
    MatterRegistered,
    MatterReopened,
    MatterSettled,
    MatterUrgency,
)
from commandpost.domain.errors import OperatorError
from commandpost.domain.facts import CorrectFact, RetimeFact, corrected, retimed
from commandpost.domain.ids import Id
from commandpost.domain.matter import Matter
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant

_NUMBER = re.compile(
    r"^(?P<word>[^\d\[\(（［〔【]*)[\[\(（［〔【]?(?P<year>(?:19|20)\d\d)[\]\)）］〕】年]"
    r"第?(?P<number>\d{1,5})号?$"
)
_NARROW = str.maketrans("０１２３４５６７８９", "0123456789")


def document_number(text: str) -> str:
    """``云应急[2025]12`` as papers write it, ``云应急〔2025〕12号``; anything else stays."""
    words = "".join(text.translate(_NARROW).split())
    found = _NUMBER.match(words)
    if found is None:
        return text.strip()
    return f"{found['word']}〔{found['year']}〕{int(found['number'])}号"


@dataclass(frozen=True, slots=True)
class RegisterMatter:
    """登记: what came in; with an ``outcome`` it is settled in the same action."""

    form: MatterForm
    unit: str
    what: str
    received_at: Instant
    asks: str = ""
    number: str = ""
    urgency: MatterUrgency = MatterUrgency.NONE
    due_at: Instant | None = None
    sheet: Id | None = None
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class PassOn:
    """报 to the duty leader, or 传 to a unit, a section, a person."""

    to: str
    at: Instant
    channel: str = "phone"
    taker: str = ""
    leader: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class Instruct:
    """领导批示, word for word."""

    by: str
    instruction: str
    at: Instant
    due_at: Instant | None = None


@dataclass(frozen=True, slots=True)
class FeedBack:
    """反馈; answers an instruction when it names one."""

    by: str
    words: str
    at: Instant
    instruction: Id | None = None


@dataclass(frozen=True, slots=True)
class Settle:
    """办结."""

    outcome: str
    incident: Id | None = None


@dataclass(frozen=True, slots=True)
class ReopenMatter:
    """It was not over."""

    reason: str


Step = PassOn | Instruct | FeedBack | Settle | ReopenMatter
Intent = RegisterMatter | Step | CorrectFact | RetimeFact


def decide(
    matter: Matter | None, intent: Intent, limits: tuple[DutyLimit, ...], now: Instant
) -> tuple[Draft, ...]:
    """What an intent comes to; raises ``OperatorError`` when a rule refuses it, nothing else."""
    if isinstance(intent, RegisterMatter):
        return _register(matter, intent, limits, now)
    if matter is None:
        raise OperatorError("matter.unknown")
    if isinstance(intent, CorrectFact):
        return _corrected(matter, intent, now)
    if isinstance(intent, RetimeFact):
        return retimed(intent, matter.moments(), ("received",), now)
    if isinstance(intent, ReopenMatter):
        if matter.open:
            raise OperatorError("matter.not_settled", title=matter.title)
        return (Draft(now, MatterReopened(_need(intent.reason, "reason"))),)
    if not matter.open:
        raise OperatorError("matter.settled", title=matter.title)
    return _step(matter, intent, now)


def _need(words: str, name: str) -> str:
    if not words.strip():
        raise OperatorError(f"matter.needs_{name}")
    return words.strip()


def _past(at: Instant, now: Instant) -> Instant:
    if at > now:
        raise OperatorError("time.in_future")
    return at


def _register(
    matter: Matter | None, intent: RegisterMatter, limits: tuple[DutyLimit, ...], now: Instant
) -> tuple[Draft, ...]:
    if matter is not None:
        raise OperatorError("matter.already", title=matter.title)
    at = _past(intent.received_at, now)
    if intent.due_at is not None and intent.due_at < at:
        raise OperatorError("matter.due_before_received")
    incoming = Incoming.URGENT if intent.urgency.pressing else Incoming.PLAIN
    made = MatterRegistered(
        form=intent.form,
        unit=_need(intent.unit, "unit"),
        what=_need(intent.what, "what"),
        asks=intent.asks.strip(),
        number=document_number(intent.number),
        urgency=intent.urgency,
        due_at=intent.due_at,
        limits=owed(limits, incoming),
        sheet=intent.sheet,
    )
    drafts = (Draft(at, made),)
    ended = intent.outcome.strip()
    return (*drafts, Draft(now, MatterSettled(ended))) if ended else drafts


def _corrected(matter: Matter, intent: CorrectFact, now: Instant) -> tuple[Draft, ...]:
    marks = {mark.value for mark in MatterUrgency}
    if intent.fact == "urgency" and intent.after.strip() not in marks:
        raise OperatorError("fact.needed")
    return corrected(intent, matter.facts(), ("unit", "urgency"), now)


def _step(
    matter: Matter, intent: PassOn | Instruct | FeedBack | Settle, now: Instant
) -> tuple[Draft, ...]:
    if isinstance(intent, Settle):
        return (Draft(now, MatterSettled(_need(intent.outcome, "outcome"), intent.incident)),)
    at = _past(intent.at, now)
    if isinstance(intent, PassOn):
        made = MatterPassedOn(
            _need(intent.to, "whom"),
            intent.channel,
            intent.taker.strip(),
            intent.leader,
            intent.words.strip(),
        )
        return (Draft(at, made),)
    if isinstance(intent, Instruct):
        by, words = _need(intent.by, "leader"), _need(intent.instruction, "instruction")
        return (Draft(at, MatterInstructed(by, words, intent.due_at)),)
    known = {each.entry for each in matter.instructions}
    if intent.instruction is not None and intent.instruction not in known:
        raise OperatorError("matter.no_such_instruction")
    by, words = _need(intent.by, "unit"), _need(intent.words, "feedback")
    return (Draft(at, MatterFedBack(by, words, intent.instruction)),)
