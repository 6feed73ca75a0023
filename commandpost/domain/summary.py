"""What a board and a to-do list say of a subject: rows that every fold computes of itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from commandpost.domain.ids import Id, Subject
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A subject on the board; ``state`` is ``open`` or ``closed``."""

    subject: Subject
    kind: str
    title: str
    hazard: str
    state: str
    level: int | None
    opened_at: Instant
    last_at: Instant
    parent: str


@dataclass(frozen=True, slots=True)
class DueRow:
    """Something owed by a moment: a report, a task, a reminder, an assessment's review."""

    subject: Subject
    item: str
    kind: str
    label: str
    owner: str
    started_at: Instant | None
    due_at: Instant


class State(Protocol):
    """A folded subject: it knows its own row on the board and what it still owes."""

    def board(self, subject: Subject) -> BoardRow:
        """The subject's row on the board."""
        ...

    def due(self, subject: Subject) -> tuple[DueRow, ...]:
        """Everything it still owes; of a closed one only the reminders, until settled."""
        ...


@dataclass(frozen=True, slots=True)
class Reminder:
    """A log line that carries a due time and is not settled yet."""

    entry: Id
    text: str
    due_at: Instant


def reminders_due(subject: Subject, reminders: Iterable[Reminder]) -> tuple[DueRow, ...]:
    """The to-do rows of log lines."""
    return tuple(
        DueRow(subject, f"reminder/{r.entry}", "reminder", r.text, "desk", None, r.due_at)
        for r in reminders
    )
