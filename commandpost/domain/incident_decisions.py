"""What may be done to an incident: intents, and the drafts each comes to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from commandpost.domain.checklist import check_move, find, open_tasks
from commandpost.domain.entries import Draft
from commandpost.domain.entries.incident import (
    CommanderAppointed,
    IncidentClosed,
    IncidentGraded,
    IncidentRegistered,
    IncidentReopened,
    IncidentVerified,
    LeaderTold,
    ObligationMet,
    ObligationsSet,
)
from commandpost.domain.entries.tasks import TaskMoved
from commandpost.domain.errors import OperatorError
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.incident import Incident
from commandpost.domain.incident_correcting import decide_correction
from commandpost.domain.incident_facts import CorrectFact
from commandpost.domain.incident_intents import (
    Appoint,
    Close,
    GradeIncident,
    IncidentRules,
    Intent,
    MeetObligation,
    Register,
    Reopen,
    Tell,
    Verify,
)
from commandpost.domain.instructions import FeedBack, PassOn, decide_instruction
from commandpost.domain.reporting import Medium, Obligation
from commandpost.domain.reporting_owed import first_obligations
from commandpost.domain.reporting_rounds import again, closing, next_round, regraded, watch_until
from commandpost.domain.times import Instant, to_minute

__all__ = [
    "Appoint",
    "Close",
    "CorrectFact",
    "FeedBack",
    "GradeIncident",
    "IncidentRules",
    "Intent",
    "MeetObligation",
    "PassOn",
    "Register",
    "Reopen",
    "Tell",
    "Verify",
    "decide",
]

_AFTER_CLOSING = (
    Verify,
    GradeIncident,
    CorrectFact,
    PassOn,
    FeedBack,
    Reopen,
    MeetObligation,
)
"""What a closed incident still takes: a late report is late, not impossible."""


def decide(
    incident: Incident | None, intent: Intent, rules: IncidentRules, now: Instant
) -> tuple[Draft, ...]:
    """What an intent comes to; raises ``OperatorError`` when a rule refuses it, nothing else."""
    if isinstance(intent, Register):
        return _register(incident, intent, rules, now)
    if incident is None:
        raise OperatorError("incident.unknown")
    if incident.closed_at is not None and not isinstance(intent, _AFTER_CLOSING):
        raise OperatorError("incident.closed", title=incident.title)
    return _DECIDERS[type(intent)](incident, intent, rules, now)


def _at(at: Instant | None, now: Instant) -> Instant:
    return now if at is None else _not_future(at, now)


def _not_future(at: Instant, now: Instant) -> Instant:
    if at > now:
        raise OperatorError("time.in_future")
    return at


def _register(
    incident: Incident | None, intent: Register, rules: IncidentRules, now: Instant
) -> tuple[Draft, ...]:
    if incident is not None:
        raise OperatorError("incident.already_registered", title=incident.title)
    for field, value in (("what", intent.what), ("place", intent.place)):
        if not value.strip():
            raise OperatorError(f"call.needs_{field}")
    if intent.hazard not in HAZARDS:
        raise OperatorError("call.needs_hazard")
    if not intent.title.strip():
        raise OperatorError("call.needs_title")
    heard = to_minute(_not_future(intent.heard_at, now))
    if intent.occurred_at is not None:
        _not_future(intent.occurred_at, now)
    registered = IncidentRegistered(
        title=intent.title.strip(),
        hazard=intent.hazard,
        place=intent.place.strip(),
        what=intent.what.strip(),
        heard_at=heard,
        episode=intent.episode,
        profile=rules.profile_hash,
        occurred_at=intent.occurred_at,
        township=intent.township,
        source=intent.source,
        caller_unit=intent.caller_unit,
        sheet=intent.sheet,
        grade=intent.grade,
        stamped_at=intent.stamped_at,
    )
    owed = first_obligations(
        rules.profile,
        hazard=intent.hazard,
        is_accident=HAZARDS[intent.hazard].accident,
        grade=intent.grade,
        heard_at=heard,
        occurred_at=intent.occurred_at,
    )
    drafts = [Draft(heard, registered)]
    if owed:
        drafts.append(Draft(now, ObligationsSet(owed)))
    return tuple(drafts)


def _grade(
    incident: Incident, intent: GradeIncident, rules: IncidentRules, now: Instant
) -> tuple[Draft, ...]:
    """A graver grade may owe more reports, a slighter one fewer; history stays."""
    graded = Draft(_at(intent.at, now), IncidentGraded(intent.grade, intent.by, intent.grounds))
    return (graded, *regraded(incident, intent.grade, now, rules))


def _verify(
    _incident: Incident, intent: Verify, _rules: IncidentRules, now: Instant
) -> tuple[Draft, ...]:
    """What was found; the reporting clocks run on."""
    verified = IncidentVerified(intent.outcome, intent.by, intent.words)
    return (Draft(_at(intent.at, now), verified),)


def _instruct(
    incident: Incident, intent: PassOn | FeedBack, _rules: IncidentRules, now: Instant
) -> tuple[Draft, ...]:
    return decide_instruction(incident.instructions, intent, now)


def _move(
    incident: Incident, intent: TaskMoved, _rules: IncidentRules, now: Instant
) -> tuple[Draft, ...]:
    check_move(find(incident.tasks, intent.task), intent)
    return (Draft(now, intent),)


def _tell(
    incident: Incident, intent: Tell, _rules: IncidentRules, now: Instant
) -> tuple[Draft, ...]:
    at = _not_future(intent.at, now)
    if not intent.person.strip():
        raise OperatorError("strip.needs_person")
    drafts = [Draft(at, LeaderTold(intent.step, intent.person, intent.channel, intent.instruction))]
    for name in dict.fromkeys(intent.obligations):
        owed = _owed(incident, name)
        if owed.met_at is None and owed.medium is Medium.PHONE:
            met = ObligationMet(name, owed.medium, intent.person, recipient=owed.recipient)
            drafts.append(Draft(at, met))
    return tuple(drafts)


def _owed(incident: Incident, name: str) -> Obligation:
    for obligation in incident.obligations:
        if obligation.id == name:
            return obligation
    raise OperatorError("reporting.unknown", obligation=name)


def _meet(
    incident: Incident, intent: MeetObligation, rules: IncidentRules, now: Instant
) -> tuple[Draft, ...]:
    owed = _owed(incident, intent.obligation)
    if owed.met_at is not None:
        raise OperatorError("reporting.already_met", recipient=owed.recipient)
    at = _not_future(intent.at, now)
    if owed.medium is Medium.PHONE and not intent.taker.strip():
        raise OperatorError("reporting.needs_taker", recipient=owed.recipient)
    also = tuple(o for o in incident.obligations if _same_call(o, owed))
    drafts = [Draft(at, _met(one, intent)) for one in (owed, *also)]
    following = next_round(incident, (owed, *also), at, rules)
    if following:
        drafts.append(Draft(now, ObligationsSet(following)))
    return tuple(drafts)


def _met(owed: Obligation, intent: MeetObligation) -> ObligationMet:
    return ObligationMet(
        owed.id,
        owed.medium,
        intent.taker,
        intent.paper,
        owed.recipient,
        intent.channel,
        intent.note,
    )


def _same_call(other: Obligation, owed: Obligation) -> bool:
    """Two rules may ask the same of the same: one call, one paper answers both."""
    return (
        other.open
        and other.id != owed.id
        and (other.stage, other.line, other.medium, other.recipient)
        == (owed.stage, owed.line, owed.medium, owed.recipient)
    )


def _appoint(
    incident: Incident, intent: Appoint, _rules: IncidentRules, now: Instant
) -> tuple[Draft, ...]:
    person = intent.person.strip()
    if not person or not intent.post.strip():
        raise OperatorError("commander.needs_person")
    standing = incident.technical if intent.technical else incident.commander
    if standing is not None and standing.person == person:
        raise OperatorError("commander.already", person=person)
    if standing is not None and intent.how == "first_arriver":
        raise OperatorError("commander.not_first", person=standing.person)
    at = _not_future(intent.at, now)
    for signed in (intent.handed_at, intent.taken_at):
        _at(signed, now)
    handover = standing is not None
    appointed = CommanderAppointed(
        person=person,
        post=intent.post.strip(),
        how="handover" if standing is not None else intent.how,
        previous=standing.person if standing is not None else "",
        briefing=intent.briefing,
        standing_orders=intent.standing_orders,
        technical=intent.technical,
        handed_at=intent.handed_at if handover else None,
        taken_at=intent.taken_at if handover else None,
        open_tasks=_handed_on(incident) if handover else (),
    )
    return (Draft(at, appointed),)


def _handed_on(incident: Incident) -> tuple[str, ...]:
    """The open tasks, key items first: what the new commander takes over by name."""
    left = sorted(open_tasks(incident.tasks), key=lambda task: not task.seed.critical)
    return tuple(task.seed.text for task in left)


def _close(
    incident: Incident, intent: Close, rules: IncidentRules, now: Instant
) -> tuple[Draft, ...]:
    """Closing starts the casualty watch of accidents: 30 days, traffic and fire 7 (FACTS 0b)."""
    if not intent.reason.strip():
        raise OperatorError("incident.close_needs_reason")
    watch, at = watch_until(incident, rules), _at(intent.at, now)
    closed = Draft(at, IncidentClosed(intent.reason, watch))
    return (closed, *closing(incident, watch, at, now, rules))


def _reopen(
    incident: Incident, intent: Reopen, rules: IncidentRules, now: Instant
) -> tuple[Draft, ...]:
    if incident.closed_at is None:
        raise OperatorError("incident.not_closed", title=incident.title)
    if not intent.reason.strip():
        raise OperatorError("incident.close_needs_reason")
    reopened = Draft(now, IncidentReopened(intent.reason))
    owed = again(replace(incident, closed_at=None), now, rules)
    return (reopened, Draft(now, ObligationsSet(owed))) if owed else (reopened,)


_Decider = Callable[[Incident, Any, IncidentRules, Instant], tuple[Draft, ...]]

_DECIDERS: dict[type, _Decider] = {
    Verify: _verify,
    GradeIncident: _grade,
    CorrectFact: decide_correction,
    PassOn: _instruct,
    FeedBack: _instruct,
    Tell: _tell,
    MeetObligation: _meet,
    Appoint: _appoint,
    TaskMoved: _move,
    Close: _close,
    Reopen: _reopen,
}
