"""Calls and documents (来电来文): registered, passed on, instructed, fed back, settled."""

from __future__ import annotations

from commandpost.domain.changes import Changes
from commandpost.domain.entries.matter import MatterForm, MatterUrgency
from commandpost.domain.errors import OperatorError
from commandpost.domain.facts import CorrectFact, RetimeFact
from commandpost.domain.ids import Id, Subject
from commandpost.domain.matter import Matter
from commandpost.domain.matter_decisions import RegisterMatter, Settle, Step, decide
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant
from commandpost.host.text import text
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.duty_limits import duty_limits

DRAFT = "matter"
"""Under this name the half-typed form is kept."""

_CHANGED = Changes.INCOMING | Changes.JOURNAL | Changes.TASKS


@dataclass(frozen=True, slots=True)
class NewMatter:
    """What the form holds; name and number of a private caller go to an erasable sheet."""

    form: MatterForm
    unit: str
    what: str
    received_at: Instant
    person: str = ""
    phone: str = ""
    asks: str = ""
    number: str = ""
    urgency: MatterUrgency = MatterUrgency.NONE
    due_at: Instant | None = None
    outcome: str = ""


def find_matter(desk: Desk, matter: Id) -> Matter | None:
    """The matter now, or None."""
    state = desk.store.state(Subject("matter", matter))
    return state if isinstance(state, Matter) else None


def register_matter(desk: Desk, matter: Id, new: NewMatter) -> Changes:
    """登记: the limits of the profile bind it from the minute it was received."""
    now = desk.now()
    intent = RegisterMatter(
        form=new.form,
        unit=new.unit,
        what=new.what,
        received_at=min(new.received_at, now),
        asks=new.asks,
        number=new.number,
        urgency=new.urgency,
        due_at=new.due_at,
        sheet=_sheet(desk, new),
        outcome=new.outcome,
    )
    drafts = decide(find_matter(desk, matter), intent, duty_limits(desk), now)
    desk.append(Subject("matter", matter), drafts)
    desk.store.drafts.drop(DRAFT)
    return _CHANGED


def act_on_matter(desk: Desk, matter: Id, *intents: Step | CorrectFact | RetimeFact) -> Changes:
    """Steps taken at once: passed on, instructed, fed back, settled, taken up again, put right."""
    for intent in intents:
        drafts = decide(find_matter(desk, matter), intent, (), desk.now())
        desk.append(Subject("matter", matter), drafts)
    return _CHANGED


def register_incident_from_matter(desk: Desk, matter: Id, call: Call, incident: Id) -> Changes:
    """登记为新事件: the incident stands and the matter is settled by it, or neither."""
    found = find_matter(desk, matter)
    if found is None:
        raise OperatorError("matter.unknown")
    changes = register_incident(desk, call, incident)
    title = desk.incident(incident).title
    settled = Settle(text("incoming.became", title=title), incident)
    desk.append(Subject("matter", matter), decide(found, settled, (), desk.now()))
    return changes | _CHANGED


def _sheet(desk: Desk, new: NewMatter) -> Id | None:
    body = {"caller_name": new.person, "caller_phone": new.phone}
    if not any(body.values()):
        return None
    sheet = new_id()
    desk.store.sheets.put(sheet, body, desk.now())
    return sheet
