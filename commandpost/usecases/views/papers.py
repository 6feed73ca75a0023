"""The papers page's questions: of what papers are drawn, what stands behind words."""

from __future__ import annotations

from commandpost.domain.ids import Id, Subject
from commandpost.domain.paper_kinds import PaperKind, kinds_of
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
