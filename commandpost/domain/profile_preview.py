"""What a supposed call would owe under a profile: the same engine that runs a real one."""

from __future__ import annotations

from commandpost.domain.entries import Draft, Entry
from commandpost.domain.ids import Id, Subject
from commandpost.domain.incident import Incident, IncidentBuilder
from commandpost.domain.incident_decisions import IncidentRules, Register, decide
from commandpost.domain.levels import EventGrade
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import Circumstance, Medium, Obligation, Profile
from commandpost.domain.reporting_decisions import SeeSign, with_sign
from commandpost.domain.reporting_owed import early_obligations
from commandpost.domain.reporting_rounds import case_of, next_round
from commandpost.domain.times import Instant
from commandpost.domain.zero_rules import ZeroRule, asked

_SUBJECT = Subject("incident", Id("preview"))


@dataclass(frozen=True, slots=True)
class Supposed:
    """A call that might come: what, how grave, when, and the sign it shows, if any."""

    hazard: str
    grade: EventGrade | None
    heard_at: Instant
    offset: int
    sign: Circumstance | None = None


@dataclass(frozen=True, slots=True)
class Owing:
    """First reports, the follow-ups after a report in time, and what asks for zero reports."""

    first: tuple[Obligation, ...]
    next: tuple[Obligation, ...]
    zero: tuple[ZeroRule, ...]


def would_owe(profile: Profile, supposed: Supposed) -> Owing:
    """What the officer would have to do, soonest first."""
    rules = IncidentRules(profile, "preview", supposed.offset)
    incident = _registered(supposed, rules)
    first = incident.obligations
    if supposed.sign is not None:
        case = case_of(incident)
        first += early_obligations(profile, case, supposed.sign, incident.heard_at)
        incident = with_sign(incident, SeeSign(supposed.sign, "", ""))
    written = tuple(o for o in first if o.medium is Medium.WRITTEN)
    sent = min((o.due_at for o in written), default=incident.heard_at)
    follow = next_round(incident, written, sent, rules)
    board = incident.board(_SUBJECT)
    zero = tuple(rule for rule, row in asked(profile.zero_reports, (board,)) if row is not None)
    return Owing(_by_time(first), _by_time(follow), zero)


def _registered(supposed: Supposed, rules: IncidentRules) -> Incident:
    call = Register(
        title="preview",
        hazard=supposed.hazard,
        place="-",
        what="-",
        heard_at=supposed.heard_at,
        episode=Id("preview"),
        grade=supposed.grade,
    )
    builder = IncidentBuilder(_SUBJECT.id)
    for number, draft in enumerate(decide(None, call, rules, supposed.heard_at), 1):
        builder.apply(_entry(number, draft))
    incident = builder.freeze()
    assert incident is not None
    return incident


def _entry(number: int, draft: Draft) -> Entry:
    at = draft.happened_at
    name = Id(f"preview-{number}")
    return Entry("", number, name, _SUBJECT, draft.kind, at, at, "", "", draft.payload)


def _by_time(owed: tuple[Obligation, ...]) -> tuple[Obligation, ...]:
    return tuple(sorted(owed, key=lambda o: (o.due_at, o.medium.value, o.recipient)))
