"""What is done about an incident: verify, grade, tell, report, appoint, close."""

from __future__ import annotations

from commandpost.domain.changes import Changes
from commandpost.domain.entries.incident import Verification
from commandpost.domain.ids import Id, Subject
from commandpost.domain.incident_decisions import (
    Appoint,
    Close,
    CorrectFact,
    FeedBack,
    GradeIncident,
    Intent,
    MeetObligation,
    PassOn,
    Reopen,
    Tell,
    Verify,
    decide,
)
from commandpost.domain.incident_facts import title_of
from commandpost.domain.levels import EventGrade
from commandpost.domain.times import Instant
from commandpost.usecases.calls import incident_rules
from commandpost.usecases.desk import Desk
from commandpost.usecases.figures import close_when_idle, reopen_episode
from commandpost.usecases.reporting import note_told, refuse_zero_report
from commandpost.usecases.rounds import follow_rounds


def _decide(desk: Desk, incident: Id, intent: Intent) -> None:
    found = desk.incident(incident)
    rules = incident_rules(desk, found.profile)
    desk.append(Subject("incident", incident), decide(found, intent, rules, desk.now()))


def verify_incident(
    desk: Desk,
    incident: Id,
    outcome: Verification,
    by: str,
    words: str = "",
    at: Instant | None = None,
) -> Changes:
    """核实: 属实, 不属实 or 待核实, at ``at`` or now; stops no clock."""
    _decide(desk, incident, Verify(outcome, by, words, at))
    return Changes.INCIDENTS | Changes.JOURNAL


def grade_incident(
    desk: Desk,
    incident: Id,
    grade: EventGrade,
    by: str,
    grounds: str = "",
    at: Instant | None = None,
) -> Changes:
    """事件分级, first or revised, at ``at`` or now; a graver grade may owe more reports."""
    _decide(desk, incident, GradeIncident(grade, by, grounds, at))
    return Changes.INCIDENTS | Changes.REPORTING | Changes.JOURNAL | follow_rounds(desk)


def tell_leader(desk: Desk, incident: Id, told: Tell) -> Changes:
    """One call of the strip: time, who took it, the instruction word for word."""
    _decide(desk, incident, told)
    note_told(desk, incident, _told(desk, incident, told), told.at, "phone")
    return Changes.INCIDENTS | Changes.REPORTING | Changes.JOURNAL


def pass_on_instruction(desk: Desk, incident: Id, passed: PassOn) -> Changes:
    """传达: a leader's instruction reaches those who carry it out."""
    _decide(desk, incident, passed)
    return Changes.INCIDENTS | Changes.REPORTING | Changes.JOURNAL


def feed_back_instruction(desk: Desk, incident: Id, back: FeedBack) -> Changes:
    """反馈: what came of a leader's instruction."""
    _decide(desk, incident, back)
    return Changes.INCIDENTS | Changes.REPORTING | Changes.JOURNAL


def correct_fact(desk: Desk, incident: Id, corrected: CorrectFact) -> Changes:
    """更正 of place, township, hazard, title or a time; a title made of them follows."""
    before = desk.incident(incident)
    made = title_of(before.township, before.place, before.hazard)
    _decide(desk, incident, corrected)
    after = desk.incident(incident)
    title = title_of(after.township, after.place, after.hazard)
    if before.title == made and after.title == before.title and title != made:
        _decide(desk, incident, CorrectFact("title", title))
    return Changes.INCIDENTS | Changes.REPORTING | Changes.JOURNAL | Changes.EPISODES


def _told(desk: Desk, incident: Id, told: Tell) -> tuple[str, ...]:
    """The offices whose reports the call met; otherwise the step of the strip."""
    owed = desk.incident(incident).obligations
    offices = [o.recipient for o in owed if o.id in told.obligations]
    steps = [s.recipient or s.title for s in desk.profile().strip if s.key == told.step]
    return tuple(offices or steps or [told.person])


def meet_obligation(desk: Desk, incident: Id, met: MeetObligation) -> Changes:
    """A report went out, late or in time; 无变化 is refused while that office's figures changed."""
    if met.note:
        refuse_zero_report(desk, incident, met)
    _decide(desk, incident, met)
    owed = [o for o in desk.incident(incident).obligations if o.id == met.obligation]
    if not met.note:
        how = owed[0].medium.value if owed else ""
        note_told(desk, incident, (o.recipient for o in owed), met.at, how)
    return Changes.REPORTING | Changes.INCIDENTS | Changes.JOURNAL


def appoint_commander(desk: Desk, incident: Id, appointed: Appoint) -> Changes:
    """Exactly one on-scene commander; a change is a timed handover."""
    _decide(desk, incident, appointed)
    return Changes.INCIDENTS | Changes.JOURNAL


def close_incident(desk: Desk, incident: Id, reason: str, at: Instant | None = None) -> Changes:
    """The incident ends, and its episode with the last; an accident's casualty watch goes on."""
    _decide(desk, incident, Close(reason, at))
    ended = close_when_idle(desk, desk.incident(incident).episode, reason) | follow_rounds(desk)
    return Changes.INCIDENTS | Changes.JOURNAL | Changes.REPORTING | Changes.TASKS | ended


def reopen_incident(desk: Desk, incident: Id, reason: str) -> Changes:
    """It was not over, and neither was its episode."""
    _decide(desk, incident, Reopen(reason))
    again = reopen_episode(desk, desk.incident(incident).episode, reason) | follow_rounds(desk)
    return Changes.INCIDENTS | Changes.JOURNAL | Changes.REPORTING | Changes.TASKS | again
