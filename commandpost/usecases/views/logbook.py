"""The readable log: people's words and milestones, paged from the journal, newest first."""

from __future__ import annotations

from commandpost.domain.entries import Entry, words_field
from commandpost.domain.ids import Id, Subject
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant
from commandpost.usecases.desk import Desk
from commandpost.usecases.views.log_words import Words, spoken

QUIET = frozenset({"reporting.set", "log.settled", "paper.reserved"})
"""Kinds of the full machine record that do not read as log lines."""


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line: when it happened, what, who typed it; ``correction`` is the newer wording."""

    entry: Id
    position: int
    subject: Subject
    kind: str
    at: Instant
    recorded_at: Instant
    text: str
    by: str
    back_entered: bool
    correctable: bool
    words: str
    correction: str = ""


@dataclass(frozen=True, slots=True)
class LogPage:
    """A page of lines; ``before`` asks for the next older page, None when there is none."""

    lines: tuple[LogLine, ...]
    before: int | None


def log_page(
    desk: Desk,
    subjects: tuple[Subject, ...] = (),
    *,
    before: int | None = None,
    limit: int = 200,
) -> LogPage:
    """The newest lines of some subjects (all when none are named) below ``before``."""
    found: list[tuple[int, Entry]] = []
    for subject in subjects or (None,):
        found += desk.store.journal.page(subject, before=before, limit=limit)
    found = sorted(found, key=lambda pair: -pair[0])[:limit]
    shown = [pair for pair in found if pair[1].kind not in QUIET]
    return LogPage(_lines(desk, shown), found[-1][0] if len(found) == limit else None)


def search_log(desk: Desk, words: str) -> tuple[LogLine, ...]:
    """Lines holding the words, newest first, two characters and up."""
    found: list[tuple[int, Entry]] = []
    for position in desk.store.projections.search(words):
        found += desk.store.journal.page(None, before=position + 1, limit=1)
    return _lines(desk, found)


def _lines(desk: Desk, found: list[tuple[int, Entry]]) -> tuple[LogLine, ...]:
    """Rows with their newest correction, wherever in the journal that stands."""
    station = desk.find_profile()
    words = spoken(station.offset) if station else spoken()
    corrected = desk.store.journal.corrections()
    return tuple(_line(p, e, corrected.get(e.id, ""), words) for p, e in found)


def _line(position: int, entry: Entry, correction: str, words: Words) -> LogLine:
    field = words_field(entry.kind)
    return LogLine(
        entry=entry.id,
        position=position,
        subject=entry.subject,
        kind=entry.kind,
        at=entry.happened_at,
        recorded_at=entry.recorded_at,
        text=words.of(entry),
        by=entry.operator,
        back_entered=entry.back_entered,
        correctable=bool(field),
        words=str(getattr(entry.payload, field)) if field else "",
        correction=correction,
    )
