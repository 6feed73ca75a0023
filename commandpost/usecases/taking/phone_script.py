"""Taking an incident for a report by phone: what a report says of it, and who is to be rung."""

from __future__ import annotations

from commandpost.domain.ids import Subject
from commandpost.domain.incident import Incident
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.phone_matter import PhoneCall, PhoneMatter
from commandpost.domain.reporting import Medium
from commandpost.usecases.desk import Desk
from commandpost.usecases.situations import take_situation
from commandpost.usecases.views.incident_screen import StripRow, incident_screen


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> PhoneMatter:
    """The incident as it is read aloud; whoever is still to be told stands first."""
    found = desk.incident(about.id)
    strip = incident_screen(desk, about.id).strip
    calls = [_call(row) for row in strip]
    calls += _off_the_strip(found, {row.step.recipient for row in strip})
    waiting = sorted(calls, key=lambda c: (c.told_at is not None, c.due_at is None, c.due_at or 0))
    situation = take_situation(desk, about.id, request, serial)
    return PhoneMatter(situation.frame, situation, tuple(waiting))


def _call(row: StripRow) -> PhoneCall:
    step = row.step
    told = row.told[-1].at if row.told and not row.open else None
    due = min((o.due_at for o in row.open), default=None)
    return PhoneCall(step.title, step.person, step.phone, due, told, leader=not step.recipient)


def _off_the_strip(found: Incident, known: set[str]) -> list[PhoneCall]:
    """Whoever is owed a phone report and has no place on the strip."""
    owed = [o for o in found.obligations if o.medium is Medium.PHONE and o.open]
    names = dict.fromkeys(o.recipient for o in owed if o.recipient not in known)
    return [
        PhoneCall(name, due_at=min(o.due_at for o in owed if o.recipient == name)) for name in names
    ]
