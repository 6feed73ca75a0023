"""What a response sends out: notices down with their receipts, reports up, the level's rhythm."""

from __future__ import annotations

from dataclasses import replace

from commandpost.domain.entries import Draft
from commandpost.domain.entries.incident import ObligationMet, ObligationsSet
from commandpost.domain.entries.notice import Matter, NoticeIssued, NoticeReceived, RhythmSet
from commandpost.domain.errors import OperatorError
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import Plan
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import Medium, Profile
from commandpost.domain.response import Response
from commandpost.domain.rhythm import (
    RHYTHM,
    RhythmTable,
    check_rhythm,
    decision_reports,
    rhythm_for,
    rhythm_reports,
)
from commandpost.domain.times import CHINA_OFFSET, MINUTE, Instant


@dataclass(frozen=True, slots=True)
class ResponseRules:
    """The plan revision that governs, by which everything is judged, and who is told of it.

    ``townships`` are sent the notice, all of ``region`` or those of the area; ``profile`` says
    to whom it is reported upward, ``rhythms`` what follows from the level. Without them nothing
    goes out by itself.
    """

    plan: Plan
    revision: str
    townships: tuple[str, ...] = ()
    region: str = ""
    profile: Profile | None = None
    rhythms: RhythmTable | None = None
    offset: int = CHINA_OFFSET


@dataclass(frozen=True, slots=True)
class ReceiveNotice:
    """A township signed for a notice."""

    notice: str
    unit: str
    at: Instant
    by: str
    channel: str = "phone"


@dataclass(frozen=True, slots=True)
class ReportDecision:
    """A report upward about the response went out at ``at``."""

    obligation: str
    at: Instant
    taker: str = ""
    paper: str = ""


@dataclass(frozen=True, slots=True)
class SetRhythm:
    """Duty, consultation and reports otherwise than the table says, with the reason."""

    rhythm: RhythmSet


@dataclass(frozen=True, slots=True)
class Outgo:
    """A decision that goes out: what, of which response, over where, after how many notices."""

    matter: Matter
    hazard: str
    level: ResponseLevel
    area: tuple[str, ...]
    before: int = 0


def sent_out(rules: ResponseRules, gone: Outgo, now: Instant) -> tuple[Draft, ...]:
    """The notice to the townships, the reports upward, and the rhythm of the level."""
    drafts = []
    table = rules.rhythms
    receivers = _receivers(rules, gone.area)
    if receivers and table is not None:
        due = Instant(now + table.receipt_minutes * MINUTE)
        name = f"{gone.matter.value}-{gone.before + 1}"
        issued = NoticeIssued(name, gone.matter, gone.level, receivers, due)
        drafts.append(Draft(now, issued))
    if rules.profile is None or table is None:
        return tuple(drafts)
    owed = decision_reports(rules.profile, table, gone.hazard, gone.matter, now)
    rhythm = None if gone.matter is Matter.TERMINATED else rhythm_for(table, gone.level)
    if rhythm is not None:
        drafts.append(Draft(now, rhythm))
        owed += rhythm_reports(rules.profile, gone.hazard, rhythm, now, rules.offset)
    if owed:
        drafts.append(Draft(now, ObligationsSet(owed)))
    return tuple(drafts)


def _receivers(rules: ResponseRules, area: tuple[str, ...]) -> tuple[str, ...]:
    """The townships of the area; all of them where the area is more than townships."""
    named = tuple(t for t in rules.townships if t in area)
    return rules.townships if rules.region in area or not named else named


def receive(response: Response, intent: ReceiveNotice, now: Instant) -> tuple[Draft, ...]:
    """签收: who took the notice in that township, and when."""
    notice = next((n for n in response.notices if n.id == intent.notice), None)
    if notice is None or intent.unit not in notice.to:
        raise OperatorError("notice.unknown", unit=intent.unit)
    if intent.unit not in notice.silent:
        raise OperatorError("notice.received_already", unit=intent.unit)
    if not intent.by.strip():
        raise OperatorError("notice.needs_person", unit=intent.unit)
    if intent.at > now:
        raise OperatorError("time.in_future")
    last = notice.silent == (intent.unit,)
    received = NoticeReceived(notice.id, intent.unit, intent.by.strip(), intent.channel, last)
    return (Draft(intent.at, received),)


def report(
    response: Response, intent: ReportDecision, rules: ResponseRules, now: Instant
) -> tuple[Draft, ...]:
    """A report upward went out; one of the rhythm starts the next."""
    owed = next((o for o in response.obligations if o.id == intent.obligation), None)
    if owed is None:
        raise OperatorError("reporting.unknown", obligation=intent.obligation)
    if owed.met_at is not None:
        raise OperatorError("reporting.already_met", recipient=owed.recipient)
    if owed.medium is Medium.PHONE and not intent.taker.strip():
        raise OperatorError("reporting.needs_taker", recipient=owed.recipient)
    if intent.at > now:
        raise OperatorError("time.in_future")
    met = ObligationMet(owed.id, owed.medium, intent.taker, intent.paper, owed.recipient)
    drafts = [Draft(intent.at, met)]
    if owed.rule == RHYTHM and response.running and response.rhythm and rules.profile:
        told = (response.hazard, response.rhythm, intent.at, rules.offset)
        following = rhythm_reports(rules.profile, *told)
        if following:
            drafts.append(Draft(now, ObligationsSet(following)))
    return tuple(drafts)


def set_rhythm(
    response: Response, intent: SetRhythm, rules: ResponseRules, now: Instant
) -> tuple[Draft, ...]:
    """This response's own duty and reports, with a reason; the next report is owed by them."""
    if not intent.rhythm.reason.strip():
        raise OperatorError("response.needs_reason")
    check_rhythm(intent.rhythm)
    rhythm = replace(intent.rhythm, level=response.level)
    drafts = [Draft(now, rhythm)]
    if rules.profile is not None:
        owed = rhythm_reports(rules.profile, response.hazard, rhythm, now, rules.offset)
        if owed:
            drafts.append(Draft(now, ObligationsSet(owed)))
    return tuple(drafts)
