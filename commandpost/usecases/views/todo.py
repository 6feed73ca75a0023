"""The one to-do list: everything owed by this desk, what hurts first on top."""

from __future__ import annotations

from dataclasses import dataclass

from commandpost.domain.ids import Subject
from commandpost.domain.reporting import Urgency
from commandpost.domain.summary import DueRow
from commandpost.domain.times import MINUTE, Instant
from commandpost.usecases.desk import Desk

WARN_AT = 0.5
PRESS_AT = 0.8


@dataclass(frozen=True, slots=True)
class TodoRow:
    """A due item: what, whose, for which incident or response, how pressing.

    ``kind`` is ``report.first.phone``, ``task.desk``, ``reminder``, ``review.asking``,
    ``handover`` …; ``item`` names it within its subject (``report/…``, ``task/…``).
    """

    subject: Subject
    item: str
    kind: str
    label: str
    owner: str
    about: str
    due_at: Instant
    left: int
    urgency: Urgency


def todo(desk: Desk, *, desk_only: bool = True) -> tuple[TodoRow, ...]:
    """Overdue first and soonest next; other posts' tasks only when ``desk_only`` is off."""
    now = desk.now()
    rows = desk.store.projections.due()
    titles = desk.store.projections.titles_of_due()
    return tuple(
        TodoRow(
            row.subject,
            row.item,
            row.kind,
            row.label,
            row.owner,
            titles.get(row.subject, ""),
            row.due_at,
            row.due_at - now,
            _urgency(row, now),
        )
        for row in rows
        if not (desk_only and row.kind == "task.other")
    )


def _urgency(row: DueRow, now: Instant) -> Urgency:
    """Amber at half of the time given, red at four fifths; without a start, of half an hour."""
    if now > row.due_at:
        return Urgency.OVERDUE
    start = row.started_at if row.started_at is not None else row.due_at - 30 * MINUTE
    spent = (now - start) / max(1, row.due_at - start)
    if spent >= PRESS_AT:
        return Urgency.RED
    return Urgency.AMBER if spent >= WARN_AT else Urgency.CALM
