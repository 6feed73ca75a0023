"""The one to-do list: everything owed by this desk, what hurts first on top."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from commandpost.domain.ids import Subject
from commandpost.domain.owed import Weight, in_order, is_legal, moments, weight
from commandpost.domain.reporting import Urgency
from commandpost.domain.times import MINUTE, Instant
from commandpost.usecases.desk import Desk

if TYPE_CHECKING:
    from commandpost.store.projections import OwedRow

WARN_AT = 0.5
PRESS_AT = 0.8


class TodoRow(NamedTuple):
    """A due item: what, whose, for which incident or response, how pressing.

    ``kind`` is ``report.first.phone``, ``task.desk``, ``reminder``, ``review.asking``,
    ``handover`` …; ``item`` names it within its subject (``report/…``, ``task/…``).
    ``due_at`` is the moment that counts, ``owed_at`` the one it was owed by before it was put
    off (the two differ only then), ``calls_at`` when it calls for somebody: later than ``due_at``
    when only the reminder of a legal limit was put off. ``put_off`` is the reason given.
    A named tuple, because thousands are made whenever something changes.
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
    started_at: Instant | None
    owed_at: Instant
    calls_at: Instant
    put_off: str
    weight: Weight

    @property
    def is_legal(self) -> bool:
        """Whether its limit cannot be moved, only the reminder of it."""
        return is_legal(self.kind)


def todo(desk: Desk, *, desk_only: bool = True) -> tuple[TodoRow, ...]:
    """What hurts first on top; other posts' tasks only when ``desk_only`` is off."""
    return rows_of(desk.store.projections.due(), desk.now(), desk_only=desk_only)


def rows_of(owed: list[OwedRow], now: Instant, *, desk_only: bool) -> tuple[TodoRow, ...]:
    """The rows of what is owed, as they stand at that moment."""
    made = [_row(row, now) for row in owed if not (desk_only and row.kind == "task.other")]
    return tuple(in_order(made))


def _row(row: OwedRow, now: Instant) -> TodoRow:
    subject, item, kind, label, owner, started_at, owed_at, about, until, reason = row
    due_at, calls_at = moments(kind, owed_at, until) if until is not None else (owed_at, owed_at)
    return TodoRow(
        _subject(subject),
        item,
        kind,
        label,
        owner,
        about,
        due_at,
        due_at - now,
        _urgency(started_at, due_at, now),
        started_at,
        owed_at,
        calls_at,
        reason if calls_at != owed_at else "",
        _weight(kind),
    )


_subject = lru_cache(maxsize=4096)(Subject.parse)
_weight = lru_cache(maxsize=256)(weight)


def _urgency(started_at: Instant | None, due_at: Instant, now: Instant) -> Urgency:
    """Amber at half of the time given, red at four fifths; without a start, of half an hour."""
    if now > due_at:
        return Urgency.OVERDUE
    start = started_at if started_at is not None else due_at - 30 * MINUTE
    spent = (now - start) / max(1, due_at - start)
    if spent >= PRESS_AT:
        return Urgency.RED
    return Urgency.AMBER if spent >= WARN_AT else Urgency.CALM
