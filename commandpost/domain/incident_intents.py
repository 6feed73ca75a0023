"""What an operator may want of an incident: one frozen value per intent, and the rules needed."""

from __future__ import annotations

from commandpost.domain.entries.incident import Verification
from commandpost.domain.entries.tasks import TaskMoved
from commandpost.domain.ids import Id
from commandpost.domain.incident_facts import CorrectFact
from commandpost.domain.instructions import FeedBack, PassOn
from commandpost.domain.levels import EventGrade
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import Profile
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class IncidentRules:
    """What deciding needs from outside: the pinned profile and the station's offset."""

    profile: Profile
    profile_hash: str
    offset: int


@dataclass(frozen=True, slots=True)
class Register:
    """A call becomes an incident."""

    title: str
    hazard: str
    place: str
    what: str
    heard_at: Instant
    episode: Id
    occurred_at: Instant | None = None
    township: str = ""
    source: str = ""
    caller_unit: str = ""
    sheet: Id | None = None
    grade: EventGrade | None = None
    stamped_at: Instant | None = None


@dataclass(frozen=True, slots=True)
class Verify:
    """Someone checked the call; ``at`` is when, None for now."""

    outcome: Verification
    by: str
    words: str = ""
    at: Instant | None = None


@dataclass(frozen=True, slots=True)
class GradeIncident:
    """A first or revised event grade."""

    grade: EventGrade
    by: str
    grounds: str = ""
    at: Instant | None = None


@dataclass(frozen=True, slots=True)
class Tell:
    """A phone call on the strip; ``obligations`` are those it meets."""

    step: str
    person: str
    at: Instant
    channel: str = "phone"
    instruction: str = ""
    obligations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetObligation:
    """A report went out at ``at``."""

    obligation: str
    at: Instant
    taker: str = ""
    paper: str = ""
    channel: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Appoint:
    """A commander, on-scene or technical; at a handover with the minutes both signed."""

    person: str
    post: str
    how: str
    at: Instant
    briefing: str = ""
    standing_orders: str = ""
    technical: bool = False
    handed_at: Instant | None = None
    taken_at: Instant | None = None


@dataclass(frozen=True, slots=True)
class Close:
    """The incident is over."""

    reason: str
    at: Instant | None = None


@dataclass(frozen=True, slots=True)
class Reopen:
    """It was not."""

    reason: str


Intent = (
    Register
    | Verify
    | GradeIncident
    | CorrectFact
    | Tell
    | PassOn
    | FeedBack
    | MeetObligation
    | Appoint
    | Close
    | Reopen
    | TaskMoved
)
