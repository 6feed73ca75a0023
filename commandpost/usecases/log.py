"""The log line: words on any subject, their corrections, and lines open until settled."""

from __future__ import annotations

from commandpost.domain.changes import Changes
from commandpost.domain.entries import Draft, words_field
from commandpost.domain.entries.log import EntryCorrected, LogSettled, LogWritten
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.log_line import Part
from commandpost.domain.times import MINUTE, Instant
from commandpost.usecases.desk import Desk

LONGEST = 10_000
"""Characters in one line; more belongs into an attachment or a paper."""


def write_log(
    desk: Desk,
    subject: Subject,
    text: str,
    happened_at: Instant | None = None,
    due_at: Instant | None = None,
    about: tuple[str, ...] = (),
    intent: Id | None = None,
) -> Changes:
    """A line of the log; backdated when ``happened_at`` says so, a to-do when ``due_at`` does."""
    words = text.strip()
    if not words:
        raise OperatorError("log.empty")
    if len(words) > LONGEST:
        raise OperatorError("log.too_long", longest=LONGEST)
    now = desk.now()
    at = happened_at if happened_at is not None else now
    if at > now:
        raise OperatorError("time.in_future")
    desk.append(subject, (Draft(at, LogWritten(words, due_at, about)),), intent)
    return Changes.JOURNAL | (Changes.TASKS if due_at else Changes.NOTHING)


def write_lines(
    desk: Desk,
    subject: Subject,
    parts: tuple[Part, ...],
    happened_at: Instant | None = None,
    intent: Id | None = None,
) -> Changes:
    """All entries of one typed line, of one time; each its own, some due in so many minutes.

    ``intent`` names the submission: Enter pressed twice, or held down, writes the line once.
    """
    if not parts:
        raise OperatorError("log.empty")
    if intent is not None and desk.known(intent):
        return Changes.NOTHING
    changes = Changes.NOTHING
    for number, part in enumerate(parts):
        due = part.due_minutes
        due_at = Instant(desk.now() + due * MINUTE) if due is not None else None
        first = intent if number == 0 else None
        changes |= write_log(desk, subject, part.text, happened_at, due_at, part.about, first)
    return changes


def settle_reminder(desk: Desk, subject: Subject, entry: Id) -> Changes:
    """A log line's to-do is done."""
    desk.append(subject, (Draft(desk.now(), LogSettled(entry)),))
    return Changes.JOURNAL | Changes.TASKS


def correct_entry(desk: Desk, entry: Id, text: str, reason: str = "") -> Changes:
    """更正: new words beside the old. Only what a person wrote can be corrected."""
    found = desk.store.journal.entry(entry)
    if found is None:
        raise OperatorError("entry.unknown")
    if not words_field(found.kind):
        raise OperatorError("entry.not_yours")
    if not text.strip():
        raise OperatorError("log.empty")
    corrected = EntryCorrected(entry, text.strip(), reason.strip())
    desk.append(found.subject, (Draft(desk.now(), corrected),))
    told_of = (
        Changes.INCIDENTS | Changes.EPISODES | Changes.RESPONSES | Changes.TASKS | Changes.INCOMING
    )
    return Changes.JOURNAL | told_of
