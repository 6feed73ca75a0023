"""A response's notice and the paper it leaves as: one number, one signature, one receipt each.

The response knows that a notice went out, to which townships, and who has signed for it; the
paper knows its number, its bytes and all its recipients. Whatever is entered on one side is
written to the other in the same action.
"""

from __future__ import annotations

from commandpost.domain.changes import Changes
from commandpost.domain.entries import Draft
from commandpost.domain.entries.notice import Matter
from commandpost.domain.entries.paper_life import PaperReceived
from commandpost.domain.ids import Id, Subject
from commandpost.domain.paper import PaperState
from commandpost.domain.paper_decisions import ReceivePaper
from commandpost.domain.plan import Plan
from commandpost.domain.response import Response
from commandpost.domain.response_decisions import SignNotice
from commandpost.domain.response_decisions import decide as decide_response
from commandpost.domain.response_notices import Notice
from commandpost.domain.response_outgoing import ReceiveNotice, ResponseRules, receive
from commandpost.usecases.desk import Desk

_TELLS: dict[str, tuple[Matter, ...]] = {
    "activation_notice": (Matter.ACTIVATED,),
    "change_notice": (Matter.RAISED, Matter.LOWERED),
    "termination_notice": (Matter.TERMINATED,),
}
_CHANGED = Changes.RESPONSES | Changes.JOURNAL


def notice_of(desk: Desk, state: PaperState) -> tuple[Response, Notice] | None:
    """The response's notice that a paper is, or None for other papers."""
    about = Subject.parse(state.drawn.about)
    matters = _TELLS.get(state.drawn.paper, ())
    found = desk.find_response(about.id) if about.kind == "response" and matters else None
    if found is None:
        return None
    by = state.left_at if state.left_at is not None else desk.now()
    told = [n for n in found.notices if n.matter in matters and n.issued_at <= by]
    return (found, told[-1]) if told else None


def owed_already(desk: Desk, state: PaperState) -> tuple[str, ...]:
    """The townships whose receipt the response's notice waits for or has."""
    known = notice_of(desk, state)
    return known[1].to if known else ()


def number_response(desk: Desk, state: PaperState, serial: str, signer: str) -> Changes:
    """The activation notice left: the response takes its number and its signature from it.

    A paper signed by phone gives no signature; that is put on paper later.
    """
    about = Subject.parse(state.drawn.about)
    found = desk.find_response(about.id) if about.kind == "response" else None
    if found is None or state.drawn.paper != "activation_notice" or found.notice_no:
        return Changes.NOTHING
    signed = state.signed
    by, at = (signed.by, signed.at) if signed else (signer, desk.now())
    if found.signed_at is None and (not by.strip() or (signed and signed.how == "phone")):
        return Changes.NOTHING
    _append(desk, found, SignNotice(by, at, serial))
    return _CHANGED


def _append(desk: Desk, found: Response, signed: SignNotice) -> None:
    plan = desk.store.documents.get(Plan, found.revision)
    drafts = decide_response(found, signed, ResponseRules(plan, found.revision), desk.now())
    desk.append(Subject("response", found.id), drafts)


def paper_received(desk: Desk, state: PaperState, received: ReceivePaper) -> Changes:
    """签收 of the paper by a township is its receipt of the notice."""
    known = notice_of(desk, state)
    unit = received.recipient.strip()
    if known is None or unit not in known[1].silent:
        return Changes.NOTHING
    found, notice = known
    now = desk.now()
    told = ReceiveNotice(notice.id, unit, min(received.at, now), received.taker, "paper")
    desk.append(Subject("response", found.id), receive(found, told, now))
    return _CHANGED


def notice_received(desk: Desk, response: Id, received: ReceiveNotice) -> Changes:
    """A township's receipt of the notice is its receipt of the paper, where one has left."""
    about = str(Subject("response", response))
    changes = Changes.NOTHING
    for board in desk.store.projections.board("paper", open_only=False):
        state = desk.store.state(board.subject) if board.parent == about else None
        if not isinstance(state, PaperState) or state.left is None or state.replaced is not None:
            continue
        known = notice_of(desk, state)
        waits = any(
            one.recipient == received.unit and one.received_at is None for one in state.sendings
        )
        if known is not None and known[1].id == received.notice and waits:
            taken = PaperReceived(received.unit, received.by.strip())
            desk.append(board.subject, (Draft(min(received.at, desk.now()), taken),))
            changes |= Changes.PAPERS | Changes.JOURNAL
    return changes


def notice_number(desk: Desk, response: Id) -> str:
    """The number of the activation notice, once it is taken: nobody types it a second time."""
    about = str(Subject("response", response))
    for board in desk.store.projections.board("paper", open_only=False):
        state = desk.store.state(board.subject) if board.parent == about else None
        if isinstance(state, PaperState) and state.drawn.paper == "activation_notice":
            serial = state.left.serial if state.left else state.reserved
            if serial and state.dropped is None and state.replaced is None:
                return serial
    return ""
