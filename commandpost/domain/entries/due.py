"""Entries about what is owed: it was put off, and until when."""

from __future__ import annotations

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@entry_kind("due.postponed", words="reason")
@dataclass(frozen=True, slots=True)
class DuePostponed:
    """推迟: a due item comes back at ``until``; ``due_at`` is what it was owed by and stays so."""

    item: str
    label: str
    due_at: Instant
    until: Instant
    reason: str
