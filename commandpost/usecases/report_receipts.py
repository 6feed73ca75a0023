"""A report's paper and the report owed that it met: one receipt, entered once, known to both.

The incident knows that a report was owed, made and signed for; the paper knows its number, its
bytes and its recipients. Whatever is entered on one side is written to the other in one action.
"""

from __future__ import annotations

from commandpost.domain.changes import Changes
from commandpost.domain.entries import Draft
from commandpost.domain.entries.paper_life import PaperReceived
from commandpost.domain.ids import Id, Subject
from commandpost.domain.incident import Incident
from commandpost.domain.incident_intents import IncidentRules
from commandpost.domain.paper import PaperState
from commandpost.domain.paper_decisions import ReceivePaper
from commandpost.domain.reporting import Obligation, Profile
from commandpost.domain.reporting_decisions import NoteReceipt, decide
from commandpost.domain.times import Instant
from commandpost.usecases.desk import Desk

_CHANGED = Changes.REPORTING | Changes.INCIDENTS | Changes.JOURNAL


def report_received(desk: Desk, state: PaperState, received: ReceivePaper) -> Changes:
    """签收 of the paper by a recipient is the receipt of the report that it met."""
    about = Subject.parse(state.drawn.about)
    if about.kind != "incident" or state.left is None:
        return Changes.NOTHING
    found = desk.incident(about.id)
    waiting = _waiting(found, state.left.serial, received.recipient.strip())
    if waiting is None:
        return Changes.NOTHING
    now = desk.now()
    at = max(min(received.at, now), waiting.met_at or now)  # a form's minute begins before it left
    noted = NoteReceipt(waiting.id, at, received.taker, received.number)
    rules = IncidentRules(
        desk.store.documents.get(Profile, found.profile), found.profile, desk.profile().offset
    )
    desk.append(about, decide(found, noted, rules, now))
    return _CHANGED


def _waiting(incident: Incident, serial: str, recipient: str) -> Obligation | None:
    for owed in incident.obligations:
        its = owed.paper == serial and owed.recipient == recipient
        if its and owed.met_at is not None and owed.receipt_at is None:
            return owed
    return None


def receipt_of_report(desk: Desk, incident: Id, noted: NoteReceipt) -> Changes:
    """The receipt of a report is its paper's, where one left by this program."""
    owed = next((o for o in desk.incident(incident).obligations if o.id == noted.obligation), None)
    if owed is None or not owed.paper:
        return Changes.NOTHING
    about = str(Subject("incident", incident))
    for board in desk.store.projections.board("paper", open_only=False):
        state = desk.store.state(board.subject) if board.parent == about else None
        if not isinstance(state, PaperState) or state.left is None:
            continue
        sent = any(s.recipient == owed.recipient and s.received_at is None for s in state.sendings)
        if state.left.serial == owed.paper and sent:
            taken = PaperReceived(owed.recipient, noted.taker.strip(), noted.number.strip())
            at = Instant(min(noted.at, desk.now()))
            desk.append(board.subject, (Draft(at, taken),))
            return Changes.PAPERS
    return Changes.NOTHING
