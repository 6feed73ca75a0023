"""What may be done about reports beside making them: receipts, signs, 灾情稳定, watch, 口径."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from commandpost.domain.entries.entry import Draft
from commandpost.domain.entries.episode import Cell
from commandpost.domain.entries.reporting import (
    CasualtiesChecked,
    DisasterStable,
    FiguresAgreed,
    FiguresTold,
    MessageSent,
    ReceiptChased,
    ReceiptNoted,
    ReportsLifted,
    SignSeen,
)
from commandpost.domain.errors import OperatorError
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.incident import Incident
from commandpost.domain.incident_intents import IncidentRules
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import Circumstance, LiftCause, Obligation
from commandpost.domain.reporting_rounds import (
    settled,
    sign_seen,
    unsettled,
    watch_after,
)
from commandpost.domain.times import Instant
from commandpost.domain.upward import Sign


@dataclass(frozen=True, slots=True)
class NoteReceipt:
    """A receipt came in: who signed for it, when, under what number, how."""

    obligation: str
    at: Instant
    taker: str
    number: str = ""
    channel: str = ""


@dataclass(frozen=True, slots=True)
class ChaseReceipt:
    """Somebody was called about a missing receipt; without ``at`` it is now."""

    obligation: str
    person: str
    words: str = ""
    at: Instant | None = None


@dataclass(frozen=True, slots=True)
class LiftReport:
    """A report will not be made: by whose decision and why."""

    obligation: str
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class SeeSign:
    """A sign of an early report, or that it holds no longer; ``known_at`` starts its clocks."""

    sign: Circumstance
    reason: str
    by: str
    known_at: Instant | None = None
    holds: bool = True


@dataclass(frozen=True, slots=True)
class SayStable:
    """灾情稳定, or not after all, as a named person says."""

    by: str
    at: Instant | None = None
    words: str = ""
    stable: bool = True


@dataclass(frozen=True, slots=True)
class CheckCasualties:
    """Casualties were asked after and stand as they stood."""

    by: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class AgreeFigures:
    """口径: these figures may leave, as of when, approved by whom; ``held_back`` ones may not."""

    cells: tuple[Cell, ...]
    stand_at: Instant
    approved_by: str
    words: str = ""
    held_back: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TellFigures:
    """An office was told the figures as they stand now; ``gone`` ones were withdrawn."""

    recipient: str
    cells: tuple[Cell, ...]
    stand_at: Instant
    at: Instant
    approved_by: str = ""
    how: str = "phone"
    taker: str = ""
    gone: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SendMessage:
    """A short message went to leaders."""

    recipients: tuple[str, ...]
    message: str
    approved_by: str


Intent = (
    NoteReceipt
    | ChaseReceipt
    | LiftReport
    | SeeSign
    | SayStable
    | CheckCasualties
    | AgreeFigures
    | TellFigures
    | SendMessage
)


def decide(
    incident: Incident | None, intent: Intent, rules: IncidentRules, now: Instant
) -> tuple[Draft, ...]:
    """What an intent comes to; raises ``OperatorError`` when a rule refuses it, nothing else."""
    if incident is None:
        raise OperatorError("incident.unknown")
    return _DECIDERS[type(intent)](incident, intent, rules, now)


def _past(at: Instant | None, now: Instant) -> Instant:
    if at is not None and at > now:
        raise OperatorError("time.in_future")
    return now if at is None else at


def _owed(incident: Incident, name: str) -> Obligation:
    for obligation in incident.obligations:
        if obligation.id == name:
            return obligation
    raise OperatorError("reporting.unknown", obligation=name)


def _receipt(
    incident: Incident, intent: NoteReceipt, _rules: IncidentRules, now: Instant
) -> tuple[Draft, ...]:
    owed = _made(incident, intent.obligation)
    at = _past(intent.at, now)
    if not intent.taker.strip():
        raise OperatorError("reporting.needs_taker", recipient=owed.recipient)
    if at < (owed.met_at or at):
        raise OperatorError("reporting.receipt_before", recipient=owed.recipient)
    taker, number = intent.taker.strip(), intent.number.strip()
    return tuple(
        Draft(at, ReceiptNoted(one.id, taker, number, one.recipient, intent.channel))
        for one in _sent_together(incident, owed)
    )


def _sent_together(incident: Incident, owed: Obligation) -> tuple[Obligation, ...]:
    """What one paper or call met at once (续报 and 补报, two rules of one ask): one receipt."""
    whole = (owed.recipient, owed.medium, owed.met_at, owed.paper)
    return tuple(
        o
        for o in incident.obligations
        if (o.recipient, o.medium, o.met_at, o.paper) == whole and o.receipt_at is None
    )


def _made(incident: Incident, name: str) -> Obligation:
    """A report that went out and has no receipt yet; a receipt comes after its report."""
    owed = _owed(incident, name)
    if owed.met_at is None:
        raise OperatorError("reporting.not_made", recipient=owed.recipient)
    if owed.receipt_at is not None:
        raise OperatorError("reporting.has_receipt", recipient=owed.recipient)
    return owed


def _chase(
    incident: Incident, intent: ChaseReceipt, _rules: IncidentRules, now: Instant
) -> tuple[Draft, ...]:
    owed = _made(incident, intent.obligation)
    if not intent.person.strip():
        raise OperatorError("reporting.needs_taker", recipient=owed.recipient)
    person, at = intent.person.strip(), _past(intent.at, now)
    return tuple(
        Draft(at, ReceiptChased(one.id, person, intent.words, one.recipient))
        for one in _sent_together(incident, owed)
    )


def _lift(
    incident: Incident, intent: LiftReport, _rules: IncidentRules, now: Instant
) -> tuple[Draft, ...]:
    """Only with a name and a reason; the sheet goes on showing that it was not made."""
    owed = _owed(incident, intent.obligation)
    if not owed.open:
        raise OperatorError("reporting.already_met", recipient=owed.recipient)
    if not intent.by.strip() or not intent.reason.strip():
        raise OperatorError("reporting.lift_needs_reason", recipient=owed.recipient)
    lifted = ReportsLifted((owed.id,), LiftCause.PERSON, intent.reason.strip(), intent.by.strip())
    return (Draft(now, lifted),)


def _sign(
    incident: Incident, intent: SeeSign, rules: IncidentRules, now: Instant
) -> tuple[Draft, ...]:
    standing = {seen.sign for seen in incident.upward.signs}
    if intent.holds == (intent.sign in standing):
        raise OperatorError("reporting.sign_already")
    if not intent.reason.strip():
        raise OperatorError("reporting.sign_needs_reason")
    if intent.sign is Circumstance.CLOSE_CALL and not HAZARDS[incident.hazard].accident:
        raise OperatorError("reporting.close_call_is_accident")
    known = _past(intent.known_at, now)
    seen = Draft(known, SignSeen(intent.sign, intent.reason.strip(), intent.by, intent.holds))
    if not intent.holds:
        return (seen,)
    return (seen, *sign_seen(incident, intent.sign, max(known, incident.heard_at), now, rules))


def _stable(
    incident: Incident, intent: SayStable, rules: IncidentRules, now: Instant
) -> tuple[Draft, ...]:
    if not intent.by.strip():
        raise OperatorError("reporting.stable_needs_person")
    if intent.stable == (incident.upward.stable_at is not None):
        raise OperatorError("reporting.stable_already")
    at = _past(intent.at, now)
    if intent.stable and at < incident.heard_at:
        raise OperatorError("reporting.stable_before", title=incident.title)
    said = Draft(at, DisasterStable(intent.by.strip(), intent.words, intent.stable))
    follows = (
        settled(incident, at, now, rules) if intent.stable else unsettled(incident, now, rules)
    )
    return (said, *follows)


def _check(
    incident: Incident, intent: CheckCasualties, rules: IncidentRules, now: Instant
) -> tuple[Draft, ...]:
    if incident.upward.watch_next is None:
        raise OperatorError("reporting.no_watch", title=incident.title)
    if not intent.by.strip():
        raise OperatorError("reporting.watch_needs_person")
    following = watch_after(now, incident.watch_until, rules)
    return (Draft(now, CasualtiesChecked(intent.by.strip(), intent.words, following)),)


def _agree(
    _incident: Incident, intent: AgreeFigures, _rules: IncidentRules, now: Instant
) -> tuple[Draft, ...]:
    if not intent.cells:
        raise OperatorError("figures.empty")
    if not intent.approved_by.strip():
        raise OperatorError("reporting.agreed_needs_person")
    stand = _past(intent.stand_at, now)
    agreed = FiguresAgreed(
        intent.cells, stand, intent.approved_by.strip(), intent.words, intent.held_back
    )
    return (Draft(now, agreed),)


def _tell(
    _incident: Incident, intent: TellFigures, _rules: IncidentRules, now: Instant
) -> tuple[Draft, ...]:
    if not intent.cells and not intent.gone:
        raise OperatorError("figures.empty")
    if not intent.recipient.strip():
        raise OperatorError("reporting.needs_recipient")
    told = FiguresTold(
        (intent.recipient,),
        intent.cells,
        intent.stand_at,
        intent.approved_by,
        intent.how,
        taker=intent.taker.strip(),
        gone=intent.gone,
    )
    return (Draft(_past(intent.at, now), told),)


def _send(
    _incident: Incident, intent: SendMessage, rules: IncidentRules, now: Instant
) -> tuple[Draft, ...]:
    """A message longer than its form allows is not sent: it would arrive in two halves."""
    form = rules.profile.form("message")
    most = form.max_characters if form is not None else None
    words = intent.message.strip()
    whom = tuple(name.strip() for name in intent.recipients if name.strip())
    if not words:
        raise OperatorError("reporting.message_empty")
    if not whom:
        raise OperatorError("reporting.needs_recipient")
    if most is not None and len(words) > most:
        raise OperatorError("reporting.message_long", count=len(words), most=most)
    if not intent.approved_by.strip():
        raise OperatorError("reporting.agreed_needs_person")
    return (Draft(now, MessageSent(whom, words, approved_by=intent.approved_by.strip())),)


def read_signs(incident: Incident, values: dict[str, float], now: Instant) -> tuple[SeeSign, ...]:
    """Signs the county's figures show and nobody has noted: 先报后核, unverified ones count."""

    def known(metric: str) -> float:
        return values.get(metric, 0)

    seen = {sign.sign for sign in incident.upward.signs}
    lost = max(known("dead_missing"), known("dead") + known("missing"))
    found = []
    if lost >= 10:
        found.append((Circumstance.TEN_DEAD, f"死亡和失踪{lost:g}人"))
    if HAZARDS[incident.hazard].accident:
        for metric, least, words in _CLOSE_CALLS:
            amount = sum(known(part) for part in metric)
            if amount >= least:
                found.append((Circumstance.CLOSE_CALL, f"{words}{amount:g}人"))
                break
    return tuple(SeeSign(sign, reason, "", now) for sign, reason in found if sign not in seen)


_CLOSE_CALLS = (
    (("at_risk",), 10, "涉险"),
    (("trapped", "missing", "lost_contact"), 3, "被困或下落不明"),
    (("evac_emergency",), 500, "紧急疏散"),
)
"""令21号 article 26: ten at risk, three trapped or missing, five hundred evacuated."""


SPEAKING = ("dead", "missing", "dead_missing", *(m for each, _, _ in _CLOSE_CALLS for m in each))
"""The figures whose county totals ``read_signs`` looks at."""


def with_sign(incident: Incident, seen: SeeSign) -> Incident:
    """The incident as it stands once a sign is noted: several may come with one report."""
    sign = Sign(seen.sign, seen.reason, seen.by, seen.known_at or incident.heard_at)
    signs = (*incident.upward.signs, sign)
    return replace(incident, upward=replace(incident.upward, signs=signs))


_DECIDERS: dict[type, Callable[[Incident, Any, IncidentRules, Instant], tuple[Draft, ...]]] = {
    NoteReceipt: _receipt,
    ChaseReceipt: _chase,
    LiftReport: _lift,
    SeeSign: _sign,
    SayStable: _stable,
    CheckCasualties: _check,
    AgreeFigures: _agree,
    TellFigures: _tell,
    SendMessage: _send,
}
