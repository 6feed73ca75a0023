"""Numbers that were taken and are not used: void, and visible as such for ever (作废)."""

from __future__ import annotations

from commandpost.domain.changes import Changes
from commandpost.domain.entries import Draft
from commandpost.domain.entries.papers import PaperVoided
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Subject
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_life import find_paper
from commandpost.usecases.papers import void_paper
from commandpost.usecases.views.paper_register import PaperRow

VOIDED = Changes.PAPERS | Changes.JOURNAL


def void_number(desk: Desk, row: PaperRow, reason: str) -> Changes:
    """The number of a line of the register is not used, whichever record holds it."""
    state = find_paper(desk, row.id)
    if state is None:
        return void_paper(desk, row.about.id, row.serial, reason)
    if not reason.strip():
        raise OperatorError("paper.void_needs_reason")
    if state.left is not None or state.reserved != row.serial or not row.serial:
        raise OperatorError("paper.not_open", serial=row.serial)
    voided = PaperVoided(row.serial, reason.strip())
    desk.append(Subject("paper", row.id), (Draft(desk.now(), voided),))
    return VOIDED
