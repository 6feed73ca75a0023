"""Which reports a moment in an incident's life starts, and which it lifts; history stays."""

from __future__ import annotations

from dataclasses import replace

from commandpost.domain.entries.entry import Draft
from commandpost.domain.entries.incident import ObligationsSet, Verification
from commandpost.domain.entries.reporting import CasualtyWatchSet, ReportsLifted
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.incident import Incident
from commandpost.domain.incident_intents import IncidentRules
from commandpost.domain.levels import EventGrade
from commandpost.domain.reporting import (
    Circumstance,
    LiftCause,
    Medium,
    Obligation,
    Stage,
)
from commandpost.domain.reporting_owed import (
    Case,
    early_obligations,
    first_obligations,
    stage_obligations,
)
from commandpost.domain.times import DAY, Instant, next_daily

SHORT_WATCH = ("road_traffic", "fire")


def case_of(incident: Incident) -> Case:
    """What the rules look at."""
    return Case(
        incident.hazard,
        HAZARDS[incident.hazard].accident,
        incident.grade,
        tuple(seen.sign for seen in incident.upward.signs),
    )


def next_round(
    incident: Incident, met: tuple[Obligation, ...], at: Instant, rules: IncidentRules
) -> tuple[Obligation, ...]:
    """The follow-ups a written report starts, unless the same recipient already waits for one.

    Those to somebody who gets no written first report (零报告) start with any written report.
    Final report and verified figures end a row of reports and start none (FACTS 2.2).
    """
    ends = (Stage.FINAL, Stage.VERIFIED)
    recipients = {o.recipient for o in met if o.medium is Medium.WRITTEN and o.stage not in ends}
    if not recipients or incident.closed_at is not None:
        return ()
    waiting = {
        o.rule
        for o in incident.obligations
        if o.stage is Stage.FOLLOW_UP and o.open and o not in met
    }
    case, profile = case_of(incident), rules.profile
    owed = stage_obligations(profile, Stage.FOLLOW_UP, case, at, rules.offset)
    if incident.upward.stable_at is not None:
        ended = {rule.id for rule in profile.rules if rule.until_stable}
        owed = tuple(o for o in owed if o.rule not in ended)
    firsts = {
        rule.recipient
        for rule in profile.rules
        if rule.stage is Stage.FIRST and rule.medium is Medium.WRITTEN
    }
    return tuple(
        o
        for o in owed
        if (o.recipient in recipients or o.recipient not in firsts) and o.rule not in waiting
    )


def again(incident: Incident, now: Instant, rules: IncidentRules) -> tuple[Obligation, ...]:
    """Follow-ups that nobody waits for although a written report went out: owed from now on."""
    met = tuple(o for o in incident.obligations if o.met_at is not None)
    return next_round(incident, met, now, rules)


def regraded(
    incident: Incident, grade: EventGrade, now: Instant, rules: IncidentRules
) -> tuple[Draft, ...]:
    """A graver grade owes more; a slighter one lifts what is not late yet and now binds nobody."""
    after = replace(incident, grade=grade)
    case = case_of(after)
    owed = first_obligations(
        rules.profile,
        hazard=case.hazard,
        is_accident=case.is_accident,
        grade=grade,
        heard_at=incident.heard_at,
        occurred_at=incident.occurred_at,
        signs=case.signs,
    )
    free = {rule.id for rule in rules.profile.rules if not case.bound_by(rule)}
    lifted = tuple(
        o.id for o in incident.obligations if o.open and o.due_at >= now and o.rule in free
    )
    standing = _standing(incident)
    new = tuple(o for o in owed if o.rule not in standing)
    new += again(after, now, rules)
    return (*_lift(lifted, LiftCause.REGRADED, now), *_set(new, now))


def _standing(incident: Incident) -> set[str]:
    """Rules whose first report is owed or made, or that a person decided not to make."""
    return {
        o.rule
        for o in incident.obligations
        if o.stage is Stage.FIRST and (o.lifted_at is None or o.lifted_for is LiftCause.PERSON)
    }


def sign_seen(
    incident: Incident, sign: Circumstance, known_at: Instant, now: Instant, rules: IncidentRules
) -> tuple[Draft, ...]:
    """What the sign asks for at once, from the moment it was known."""
    case = case_of(incident)
    before = replace(case, signs=tuple(s for s in case.signs if s is not sign))
    owed = early_obligations(rules.profile, before, sign, known_at)
    waiting = _standing(incident)
    new = tuple(o for o in owed if o.rule not in waiting)
    return _set(new, now)


def settled(
    incident: Incident, at: Instant, now: Instant, rules: IncidentRules
) -> tuple[Draft, ...]:
    """灾情稳定: 核报 is owed from then, and zero reports no more."""
    ends = {rule.id for rule in rules.profile.rules if rule.until_stable}
    lifted = tuple(o.id for o in incident.obligations if o.open and o.rule in ends)
    new = stage_obligations(rules.profile, Stage.VERIFIED, case_of(incident), at, rules.offset)
    return (*_lift(lifted, LiftCause.STABLE, now), *_set(new, now))


def unsettled(incident: Incident, now: Instant, rules: IncidentRules) -> tuple[Draft, ...]:
    """Not stable after all: 核报 waits, and zero reports begin again."""
    lifted = tuple(o.id for o in incident.obligations if o.open and o.stage is Stage.VERIFIED)
    moving = replace(incident, upward=replace(incident.upward, stable_at=None))
    return (*_lift(lifted, LiftCause.STABLE, now), *_set(again(moving, now, rules), now))


def closing(
    incident: Incident, watch: Instant | None, at: Instant, now: Instant, rules: IncidentRules
) -> tuple[Draft, ...]:
    """Follow-ups end; 终报 is owed, unless it was no incident; the casualty watch begins."""
    lifted = tuple(o.id for o in incident.obligations if o.open and o.stage is Stage.FOLLOW_UP)
    new: tuple[Obligation, ...] = ()
    if incident.verification is not Verification.FALSE:
        case = case_of(incident)
        new = stage_obligations(rules.profile, Stage.FINAL, case, at, rules.offset)
    drafts = [*_lift(lifted, LiftCause.CLOSED, now), *_set(new, now)]
    asked = watch_after(at, watch, rules)
    if asked is not None:
        drafts.append(Draft(now, CasualtyWatchSet(asked)))
    return tuple(drafts)


def watch_until(incident: Incident, rules: IncidentRules) -> Instant | None:
    """How long an accident's casualties are watched: 30 days, traffic and fire 7 (FACTS 0b)."""
    if not HAZARDS[incident.hazard].accident:
        return None
    profile = rules.profile
    short = incident.hazard in SHORT_WATCH
    days = profile.casualty_watch_days_short if short else profile.casualty_watch_days
    return Instant((incident.occurred_at or incident.heard_at) + days * DAY)


def watch_after(at: Instant, until: Instant | None, rules: IncidentRules) -> Instant | None:
    """When casualties are asked after next; None when the watch has ended by then."""
    if until is None or not rules.profile.casualty_check_at:
        return None
    asked = next_daily(at, rules.profile.casualty_check_at, rules.offset)
    return asked if asked <= until else None


def supplements(incident: Incident, now: Instant, rules: IncidentRules) -> tuple[Obligation, ...]:
    """补报, the same day: casualties of an accident changed in its watch after a written report."""
    until = watch_until(incident, rules)
    reported = any(
        o.met_at is not None and o.medium is Medium.WRITTEN for o in incident.obligations
    )
    if until is None or now > until or not reported:
        return ()
    waiting = {o.rule for o in incident.obligations if o.open and o.stage is Stage.SUPPLEMENT}
    owed = stage_obligations(rules.profile, Stage.SUPPLEMENT, case_of(incident), now, rules.offset)
    return tuple(o for o in owed if o.rule not in waiting)


def _lift(obligations: tuple[str, ...], cause: LiftCause, now: Instant) -> tuple[Draft, ...]:
    return (Draft(now, ReportsLifted(obligations, cause)),) if obligations else ()


def _set(owed: tuple[Obligation, ...], now: Instant) -> tuple[Draft, ...]:
    return (Draft(now, ObligationsSet(owed)),) if owed else ()
