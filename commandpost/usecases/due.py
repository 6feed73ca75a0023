"""What is owed: putting an item off until a time, with the reason."""

from __future__ import annotations

from commandpost.domain.changes import Changes
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Subject
from commandpost.domain.owed import postpone
from commandpost.domain.times import Instant
from commandpost.usecases.desk import Desk


def postpone_due(desk: Desk, subject: Subject, item: str, until: Instant, reason: str) -> Changes:
    """推迟: the item comes back at ``until``; a report's limit stays, only its reminder waits."""
    row = desk.store.projections.due_item(subject, item)
    if row is None:
        raise OperatorError("due.not_owed")
    desk.append(subject, postpone(row, until, reason, desk.now()))
    return Changes.TASKS | Changes.JOURNAL
