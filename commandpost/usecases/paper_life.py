"""A paper's life on record: begun, checked, signed, sent, received, replaced, dropped."""

from __future__ import annotations

from commandpost.domain.changes import Changes
from commandpost.domain.entries import Draft
from commandpost.domain.entries.papers import PaperVoided
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.paper import PaperState
from commandpost.domain.paper_decisions import (
    CheckPaper,
    DrawPaper,
    DropPaper,
    Intent,
    ReceivePaper,
    ReplacePaper,
    SendPaper,
    SignPaper,
    decide,
)
from commandpost.usecases.desk import Desk
from commandpost.usecases.notice_receipts import paper_received
from commandpost.usecases.report_receipts import report_received

CHANGED = Changes.PAPERS | Changes.JOURNAL


def find_paper(desk: Desk, paper: Id) -> PaperState | None:
    """The paper now, or None."""
    state = desk.store.state(Subject("paper", paper))
    return state if isinstance(state, PaperState) else None


def the_paper(desk: Desk, paper: Id) -> PaperState:
    """The paper now; raises ``OperatorError`` for none."""
    found = find_paper(desk, paper)
    if found is None:
        raise OperatorError("paper.not_drawn")
    return found


def draw_paper(desk: Desk, paper: Id, drawn: DrawPaper) -> Changes:
    """起草: from now on the paper stands in the register."""
    return _act(desk, paper, drawn)


def ensure_drawn(desk: Desk, paper: Id, drawn: DrawPaper) -> Changes:
    """起草, unless the register holds it already."""
    return Changes.NOTHING if find_paper(desk, paper) else draw_paper(desk, paper, drawn)


def check_paper(
    desk: Desk, paper: Id, checked: CheckPaper, drawn: DrawPaper | None = None
) -> Changes:
    """核稿; ``drawn`` begins a paper that nobody has begun."""
    begun = ensure_drawn(desk, paper, drawn) if drawn else Changes.NOTHING
    return begun | _act(desk, paper, checked)


def sign_paper(desk: Desk, paper: Id, signed: SignPaper, drawn: DrawPaper | None = None) -> Changes:
    """签发; ``drawn`` begins a paper that nobody has begun."""
    begun = ensure_drawn(desk, paper, drawn) if drawn else Changes.NOTHING
    return begun | _act(desk, paper, signed)


def send_paper(desk: Desk, paper: Id, sent: SendPaper) -> Changes:
    """报送."""
    return _act(desk, paper, sent)


def receive_paper(desk: Desk, paper: Id, received: ReceivePaper) -> Changes:
    """签收; the receipt of a notice or report counts for the response or the report owed too."""
    changes = _act(desk, paper, received)
    state = the_paper(desk, paper)
    changes |= report_received(desk, state, received)
    return changes | paper_received(desk, state, received)


def drop_paper(desk: Desk, paper: Id, dropped: DropPaper) -> Changes:
    """It will not leave; a number that it holds itself is void with it."""
    state = the_paper(desk, paper)
    changes = _act(desk, paper, dropped)
    if state.reserved:
        voided = PaperVoided(state.reserved, dropped.reason.strip())
        desk.append(Subject("paper", paper), (Draft(desk.now(), voided),))
    return changes


def replace_paper(desk: Desk, paper: Id, replaced: ReplacePaper) -> Changes:
    """更正: the corrected paper has left."""
    return _act(desk, paper, replaced)


def _act(desk: Desk, paper: Id, intent: Intent) -> Changes:
    drafts = decide(find_paper(desk, paper), intent, desk.now())
    desk.append(Subject("paper", paper), drafts)
    return CHANGED
