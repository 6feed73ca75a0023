"""合订: everything that left the office about a matter, gathered to be bound into one file."""

from __future__ import annotations

from commandpost.domain.bound import Binding, BoundPaper, UnusedNumber
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Subject
from commandpost.domain.paper_frame import PaperRequest
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_frames import frame_of
from commandpost.usecases.papers import paper_bytes
from commandpost.usecases.related import related
from commandpost.usecases.views.paper_register import GONE, PaperRow, paper_register

BOUND = "bound"


def take_binding(desk: Desk, about: Subject) -> Binding:
    """The papers about it and what belongs to it, as they left; refused while none has."""
    rows = {
        row.serial: row
        for each in related(desk, about)
        for row in reversed(paper_register(desk, each))
        if row.serial
    }
    papers = tuple(_paper(desk, row) for row in rows.values() if row.step in GONE)
    if not papers:
        raise OperatorError("paper.nothing_to_bind")
    unused = tuple(
        UnusedNumber(row.serial, row.title, row.at, row.void)
        for row in rows.values()
        if row.step not in GONE
    )
    return Binding(
        frame=frame_of(desk, PaperRequest(BOUND)),
        about=_title(desk, about),
        papers=tuple(sorted(papers, key=lambda paper: paper.left_at)),
        unused=tuple(sorted(unused, key=lambda one: one.at)),
    )


def _paper(desk: Desk, row: PaperRow) -> BoundPaper:
    state = row.state
    left_at = state.left_at if state is not None and state.left_at is not None else row.at
    by = state.replaced.by if state is not None and state.replaced is not None else ""
    return BoundPaper(row.serial, row.title, left_at, paper_bytes(desk, row.serial), by)


def _title(desk: Desk, about: Subject) -> str:
    rows = desk.store.projections.board(about.kind, open_only=False)
    return next((row.title for row in rows if row.subject == about), "")
