"""The papers page's questions: of what papers are drawn, the register, what stands behind words."""

from __future__ import annotations

from commandpost.domain.ids import Id, Subject
from commandpost.domain.paper import PaperState
from commandpost.domain.paper_kinds import KINDS, PaperKind, kinds_of
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant
from commandpost.usecases.desk import Desk
from commandpost.usecases.views.log_words import spoken

_KINDS = ("incident", "response", "superior", "callout", "warning", "episode", "shift")
CLOSED_SHOWN = 20
"""So many closed subjects of a kind are offered after the open ones."""


@dataclass(frozen=True, slots=True)
class PaperSubject:
    """Something papers are drawn of, with the kinds of paper it has."""

    subject: Subject
    title: str
    at: Instant
    open: bool
    kinds: tuple[PaperKind, ...]


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


@dataclass(frozen=True, slots=True)
class SourceLine:
    """An entry that stands behind a sentence: when, what, typed by whom."""

    at: Instant
    text: str
    by: str


def paper_subjects(desk: Desk) -> tuple[PaperSubject, ...]:
    """Everything papers are drawn of, running ones first, kind by kind, newest first."""
    found: list[PaperSubject] = []
    for kind in _KINDS:
        if not (kinds := kinds_of(kind)):
            continue
        closed = 0
        for row in desk.store.projections.board(kind, open_only=False):
            running = row.state == "open"
            closed += not running
            if running or closed <= CLOSED_SHOWN:
                made = PaperSubject(row.subject, row.title, row.opened_at, running, kinds)
                found.append(made)
    return tuple(sorted(found, key=lambda s: (not s.open, _KINDS.index(s.subject.kind), -s.at)))


def paper_register(desk: Desk, about: Subject | None = None) -> tuple[PaperRow, ...]:
    """The papers about a subject (of all without one), newest first; issued ones of old too."""
    rows = [
        row
        for board in desk.store.projections.board("paper", open_only=False)
        if about is None or board.parent == str(about)
        for row in _rows(desk, board.subject)
    ]
    known = {row.serial for row in rows if row.serial}
    for incident in _incidents(desk, about):
        rows += [row for row in _of_incident(desk, incident) if row.serial not in known]
    return tuple(sorted(rows, key=lambda row: -row.at))


def paper_row(desk: Desk, paper: Id) -> PaperRow | None:
    """The line of the register of one paper, or None."""
    return next(iter(_rows(desk, Subject("paper", paper))), None)


def _incidents(desk: Desk, about: Subject | None) -> tuple[Subject, ...]:
    if about is not None:
        return (about,) if about.kind == "incident" else ()
    board = desk.store.projections.board("incident", open_only=False)
    return tuple(row.subject for row in board)


def _rows(desk: Desk, subject: Subject) -> tuple[PaperRow, ...]:
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


def paper_sources(desk: Desk, behind: tuple[str, ...]) -> tuple[SourceLine, ...]:
    """The entries behind a passage, as the log words them; fields of the record have none."""
    station = desk.find_profile()
    words = spoken(station.offset) if station else spoken()
    found = []
    for name in behind:
        entry = None if name.startswith("#") else desk.store.journal.entry(Id(name))
        if entry is not None:
            found.append(SourceLine(entry.happened_at, words.of(entry), entry.operator))
    return tuple(found)
