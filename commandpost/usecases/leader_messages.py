"""Leaders' messages (领导短信): what may stand in one, and that it went out."""

from __future__ import annotations

from commandpost.domain.changes import Changes
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id
from commandpost.domain.message_lint import Finding, findings
from commandpost.domain.reporting_decisions import SendMessage
from commandpost.domain.roster import Person
from commandpost.host.text import text
from commandpost.usecases.desk import Desk
from commandpost.usecases.reporting import act_on_reports, note_told


def send_message(desk: Desk, incident: Id, message: SendMessage) -> Changes:
    """A leader's message went out; its readers hold the figures that stand in it."""
    found = message_findings(desk, incident, message.message)
    if found:
        raise OperatorError("message.may_not_say", words=finding_words(found))
    changes = act_on_reports(desk, incident, message)
    note_told(desk, incident, message.recipients, desk.now(), "message", message.message)
    return changes


def message_findings(desk: Desk, incident: Id, words: str) -> tuple[Finding, ...]:
    """What these words may not say; a caller who is on the roster is no secret."""
    profile = desk.find_profile()
    return findings(words, identities(desk, incident), profile.phone if profile else "")


def finding_words(found: tuple[Finding, ...]) -> str:
    """The findings as one line for the officer."""
    return "；".join(text(f"message.lint.{each.kind}", words=each.words) for each in found)


def identities(desk: Desk, incident: Id) -> tuple[str, ...]:
    """Who called, and whom to ring back: they stand on erasable sheets only."""
    found = desk.incident(incident)
    staff = {person.name for person in desk.store.roster.all(Person)}
    names = []
    for sheet in (found.sheet, *(call.sheet for call in found.calls)):
        body = (desk.store.sheets.get(sheet) if sheet else None) or {}
        names += [body.get("caller_name", ""), body.get("contact_name", "")]
    return tuple(name for name in dict.fromkeys(names) if name and name not in staff)
