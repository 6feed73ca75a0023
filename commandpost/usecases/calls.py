"""Taking a call: it becomes a new incident, an entry of a running one, or a handled call."""

from __future__ import annotations

from commandpost.domain.changes import Changes
from commandpost.domain.entries import Draft
from commandpost.domain.entries.episode import Cell
from commandpost.domain.entries.incident import CallAdded
from commandpost.domain.entries.log import LogWritten
from commandpost.domain.entries.station import CallHandled
from commandpost.domain.episode_decisions import OpenEpisode, ReportFigures
from commandpost.domain.errors import OperatorError
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.ids import STATION, Id, Subject
from commandpost.domain.incident_decisions import IncidentRules, Register, decide
from commandpost.domain.incident_facts import title_of
from commandpost.domain.levels import EventGrade
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import Profile
from commandpost.domain.times import Instant
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.figures import open_episode, report_figures
from commandpost.usecases.rounds import follow_rounds


@dataclass(frozen=True, slots=True)
class Call:
    """What the call form holds. ``heard_at`` is stamped at the first key press (接报时间).

    ``stamped_at`` is that stamp where somebody put ``heard_at`` right; ``recognised`` is what the
    program read out of the words into fields; ``draft`` is the form's name for what was typed.
    """

    heard_at: Instant
    what: str
    place: str = ""
    hazard: str = ""
    title: str = ""
    township: str = ""
    occurred_at: Instant | None = None
    source: str = ""
    caller_name: str = ""
    caller_unit: str = ""
    caller_phone: str = ""
    contact_name: str = ""
    contact_phone: str = ""
    grade: EventGrade | None = None
    figures: tuple[Cell, ...] = ()
    stamped_at: Instant | None = None
    recognised: tuple[str, ...] = ()
    draft: str = "call"


def incident_rules(desk: Desk, digest: str | None = None) -> IncidentRules:
    """The rule profile that governs: the pinned revision, or the one in force."""
    station = desk.profile()
    if digest is None:
        digest, profile = desk.store.documents.in_force(Profile, station.profile)
    else:
        profile = desk.store.documents.get(Profile, digest)
    return IncidentRules(profile, digest, station.offset)


def register_incident(desk: Desk, call: Call, incident: Id, episode: Id | None = None) -> Changes:
    """登记为新事件: the incident, its reporting clocks, and its episode when none is running."""
    now = desk.now()
    home = episode or _episode_for(desk, call)
    intent = Register(
        title=_title(call),
        hazard=call.hazard,
        place=call.place,
        what=call.what,
        heard_at=_heard(desk, call),
        episode=home,
        occurred_at=call.occurred_at,
        township=call.township,
        source=call.source,
        caller_unit=call.caller_unit,
        sheet=_sheet(desk, call),
        grade=call.grade,
        stamped_at=_stamped(call),
    )
    _check_open(desk, home)
    standing = desk.find_incident(incident)
    drafts = decide(standing, intent, incident_rules(desk), now)
    _open_episode(desk, home, call)
    desk.append(Subject("incident", incident), (*drafts, *_recognised(desk, call)))
    if call.figures:
        report = ReportFigures(
            place=call.township or call.place,
            cells=call.figures,
            at=min(call.heard_at, now),
            reporter=call.caller_unit,
        )
        report_figures(desk, home, report)
    desk.store.drafts.drop(call.draft)
    return (
        Changes.INCIDENTS | Changes.EPISODES | Changes.REPORTING | Changes.JOURNAL | Changes.FIGURES
    ) | follow_rounds(desk)


def _title(call: Call) -> str:
    return call.title or title_of(call.township, call.place, call.hazard)


def _episode_for(desk: Desk, call: Call) -> Id:
    """The running episode of that hazard, or a new one; an accident is always its own."""
    if call.hazard in HAZARDS and not HAZARDS[call.hazard].accident:
        for row in desk.store.projections.board("episode"):
            if row.hazard == call.hazard:
                return row.subject.id
    return new_id()


def _check_open(desk: Desk, episode: Id) -> None:
    found = desk.find_episode(episode)
    if found is not None and found.closed_at is not None:
        raise OperatorError("episode.closed", title=found.title)


def _heard(desk: Desk, call: Call) -> Instant:
    """接报时间; a stamp ahead of a clock that was set back since is now, never a refusal."""
    return min(call.heard_at, desk.now())


def _recognised(desk: Desk, call: Call) -> tuple[Draft, ...]:
    """A line of the log says what no person typed into its field."""
    if not call.recognised:
        return ()
    return (Draft(_heard(desk, call), LogWritten("由来电语句识别：" + "；".join(call.recognised))),)


def _stamped(call: Call) -> Instant | None:
    """The first key press, where another moment was written over it."""
    return call.stamped_at if call.stamped_at != call.heard_at else None


def _open_episode(desk: Desk, episode: Id, call: Call) -> None:
    if desk.find_episode(episode) is not None:
        return
    opened = OpenEpisode(
        call.title or title_of(call.township, call.place, call.hazard), call.hazard, call.township
    )
    open_episode(desk, episode, opened)


def _sheet(desk: Desk, call: Call) -> Id | None:
    """Names and numbers go to an erasable sheet, not into the chain (DESIGN 2)."""
    body = {
        "caller_name": call.caller_name,
        "caller_phone": call.caller_phone,
        "contact_name": call.contact_name,
        "contact_phone": call.contact_phone,
    }
    if not any(body.values()):
        return None
    sheet = new_id()
    desk.store.sheets.put(sheet, body, desk.now())
    return sheet


def add_call_to_incident(desk: Desk, call: Call, incident: Id, intent: Id | None = None) -> Changes:
    """The call is about something already running: an entry of it, with caller and figures."""
    found = desk.incident(incident)
    if intent is not None and desk.known(intent):
        return Changes.NOTHING
    if not call.what.strip():
        raise OperatorError("call.needs_what")
    added = CallAdded(
        call.what.strip(),
        call.caller_unit,
        call.source,
        call.township,
        call.place,
        _sheet(desk, call),
        _stamped(call),
    )
    drafts = (Draft(_heard(desk, call), added), *_recognised(desk, call))
    desk.append(Subject("incident", incident), drafts, intent)
    if call.figures:
        report = ReportFigures(
            place=call.township or call.place or found.place,
            cells=call.figures,
            at=_heard(desk, call),
            reporter=call.caller_unit,
        )
        report_figures(desk, found.episode, report)
    desk.store.drafts.drop(call.draft)
    return Changes.INCIDENTS | Changes.JOURNAL | Changes.FIGURES | Changes.EPISODES


def handle_call(desk: Desk, call: Call, outcome: str, intent: Id | None = None) -> Changes:
    """A call that needs no incident: what it was and what came of it."""
    if intent is not None and desk.known(intent):
        return Changes.NOTHING
    if not call.what.strip():
        raise OperatorError("call.needs_what")
    if not outcome.strip():
        raise OperatorError("call.needs_outcome")
    handled = CallHandled(call.what, outcome, call.caller_unit, _sheet(desk, call), _stamped(call))
    desk.append(STATION, (Draft(_heard(desk, call), handled),), intent)
    desk.store.drafts.drop(call.draft)
    return Changes.JOURNAL
