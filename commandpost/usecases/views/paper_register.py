"""The register of papers: every number taken, whatever became of it, duty papers among them."""

from __future__ import annotations

from dataclasses import replace

from commandpost.domain.entries.papers import PaperIssued, PaperReserved, PaperVoided
from commandpost.domain.ids import STATION, Id, Subject
from commandpost.domain.paper import PaperState
from commandpost.domain.paper_kinds import KINDS
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant
from commandpost.usecases.desk import Desk

GONE = ("left", "sent", "received", "replaced")
"""The steps of a paper whose bytes are kept."""


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A line of the register: a paper with the step it has come to."""

    id: Id
    paper: str
    about: Subject
    serial: str
    title: str
    step: str
    at: Instant
    state: PaperState | None = None
    void: str = ""


def paper_register(desk: Desk, about: Subject | None = None) -> tuple[PaperRow, ...]:
    """The papers about a subject (of all without one), newest first; issued ones of old too.

    Duty bulletins and logs, drawn up on their own page, stand with the shift that issued them.
    """
    rows = [
        row
        for board in desk.store.projections.board("paper", open_only=False)
        if about is None or board.parent == str(about)
        for row in _rows(desk, board.subject)
    ]
    known = {row.serial for row in rows if row.serial}
    for each in _incidents(desk, about):
        rows += [row for row in _of_incident(desk, each) if row.serial not in known]
    if about is None or about.kind == "shift":
        rows += _of_duty(desk, about)
    return tuple(sorted(rows, key=lambda row: -row.at))


def paper_row(desk: Desk, paper: Id) -> PaperRow | None:
    """The line of the register of one paper, or None."""
    return next(iter(_rows(desk, Subject("paper", paper))), None)


def _incidents(desk: Desk, about: Subject | None) -> list[Subject]:
    """Whose own record holds numbers: the incident asked about, or every one."""
    if about is not None:
        return [about] if about.kind == "incident" else []
    return [row.subject for row in desk.store.projections.board("incident", open_only=False)]


def _rows(desk: Desk, subject: Subject) -> tuple[PaperRow, ...]:
    """The paper, and every number of its own that was made void."""
    state = desk.store.state(subject)
    if not isinstance(state, PaperState):
        return ()
    serial = state.left.serial if state.left else state.reserved
    paper, about = state.drawn.paper, Subject.parse(state.drawn.about)
    row = PaperRow(state.id, paper, about, serial, state.title, state.step, state.last_at, state)
    void = [
        PaperRow(Id(number), paper, about, number, state.title, "void", at, void=reason)
        for number, reason, at in state.voided
    ]
    return (row, *void)


def _of_incident(desk: Desk, about: Subject) -> list[PaperRow]:
    """Reserved, void and issued numbers that an incident's own record holds."""
    return [
        PaperRow(
            Id(paper.serial),
            paper.paper,
            about,
            paper.serial,
            paper.title or KINDS[paper.paper].title,
            "void" if paper.void else "left" if paper.issued_at is not None else "reserved",
            paper.issued_at or paper.reserved_at,
            void=paper.void,
        )
        for paper in desk.incident(about.id).papers
    ]


def _of_duty(desk: Desk, about: Subject | None) -> list[PaperRow]:
    """All bulletins and logs, or those of the hours of one shift."""
    rows: dict[str, PaperRow] = {}
    for entry in desk.store.journal.entries(STATION):
        told, at = entry.payload, entry.happened_at
        if isinstance(told, PaperReserved):
            serial = told.serial
            rows[serial] = PaperRow(Id(serial), told.paper, STATION, serial, serial, "reserved", at)
        elif isinstance(told, PaperIssued) and told.serial in rows:
            rows[told.serial] = replace(rows[told.serial], title=told.title, step="left", at=at)
        elif isinstance(told, PaperVoided) and told.serial in rows:
            rows[told.serial] = replace(rows[told.serial], step="void", void=told.reason, at=at)
    if about is None:
        return list(rows.values())
    shift = desk.find_shift(about.id)
    if shift is None:
        return []
    end = shift.handed_at if shift.handed_at is not None else desk.now()
    return [row for row in rows.values() if shift.started_at <= row.at <= end]
