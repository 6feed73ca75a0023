"""What hurts first: the order of the one to-do list, and the rule of putting something off.

The order, top to bottom:

1. what is overdue, by weight, and within a weight what has been overdue longest;
2. what is still to come, soonest first, and at the same minute by weight.

The weights say whom a delay harms. People in danger come before the first word of dead and
missing to the superior, that before the reports which follow it, those before the desk's own
tasks and decisions, and paperwork comes last: a handover or a document half an hour late hurts
nobody, a first report half an hour late costs the county (FACTS 0, rules 9-14).
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from operator import attrgetter
from typing import NamedTuple, Protocol, TypeVar

from commandpost.domain.entries import Draft
from commandpost.domain.entries.due import DuePostponed
from commandpost.domain.errors import OperatorError
from commandpost.domain.summary import DueRow
from commandpost.domain.times import MINUTE, Instant


class Weight(IntEnum):
    """Whom a delay harms; the smaller, the worse."""

    PEOPLE = 0
    FIRST_REPORT = 1
    REPORT = 2
    WORK = 3
    PAPERWORK = 4


WEIGHTS = (
    ("callout", Weight.PEOPLE),
    ("warning", Weight.PEOPLE),
    ("withdrawal", Weight.PEOPLE),
    ("notice", Weight.PEOPLE),
    ("report.first", Weight.FIRST_REPORT),
    ("report", Weight.REPORT),
    ("response_report", Weight.REPORT),
    ("round", Weight.REPORT),
    ("instruction", Weight.REPORT),
    ("review", Weight.WORK),
    ("task", Weight.WORK),
    ("reminder", Weight.WORK),
    ("matter", Weight.PAPERWORK),
    ("handover", Weight.PAPERWORK),
)
"""Beginning of a due row's kind → its weight; the first that fits holds, the rest is work."""

LEGAL = ("report",)
"""Kinds whose limit is set by law or order: only the reminder of it can be moved."""

LONGEST_AFTER_LIMIT = 30 * MINUTE
"""How long a report that is late already may be left in peace at a time."""


def weight(kind: str) -> Weight:
    """How much a delay of such an item hurts."""
    return next((w for begin, w in WEIGHTS if _begins(kind, begin)), Weight.WORK)


def is_legal(kind: str) -> bool:
    """Whether nobody at this desk can move its limit."""
    return any(_begins(kind, begin) for begin in LEGAL)


class Owed(Protocol):
    """What the order needs to know of an item; ``left`` is below zero when it is overdue."""

    @property
    def left(self) -> int:
        """Milliseconds until it is due."""
        ...

    @property
    def due_at(self) -> Instant:
        """The moment that counts."""
        ...

    @property
    def weight(self) -> Weight:
        """Whom a delay harms."""
        ...


T = TypeVar("T", bound=Owed)


def in_order(items: Sequence[T]) -> list[T]:
    """What hurts first on top."""
    late = [item for item in items if item.left < 0]
    coming = [item for item in items if item.left >= 0]
    late.sort(key=attrgetter("weight", "due_at"))
    coming.sort(key=attrgetter("due_at", "weight"))
    return late + coming


class Moments(NamedTuple):
    """When an item is owed and when it calls: a postponement moves both, or the call alone."""

    due_at: Instant
    calls_at: Instant


def moments(kind: str, due_at: Instant, until: Instant | None) -> Moments:
    """The moments of an item that was put off until then, or never."""
    if until is None or until <= due_at:
        return Moments(due_at, due_at)  # what it was put off from is owed at another time now
    return Moments(due_at if is_legal(kind) else until, until)


def postpone(row: DueRow, until: Instant, reason: str, now: Instant) -> tuple[Draft, ...]:
    """What putting it off comes to; raises ``OperatorError`` when it may not wait that long.

    A legal limit stands. Before it nothing calls, so there is nothing to put off; after it the
    item stays overdue for all to see, and only its call may wait a while.
    """
    if until <= now:
        raise OperatorError("due.until_past")
    if not reason.strip():
        raise OperatorError("due.needs_reason")
    if until <= row.due_at:
        raise OperatorError("due.not_later")
    if is_legal(row.kind):
        if now <= row.due_at:
            raise OperatorError("due.limit_stands")
        if until > now + LONGEST_AFTER_LIMIT:
            minutes = LONGEST_AFTER_LIMIT // MINUTE
            raise OperatorError("due.late_already", minutes=minutes)
    put_off = DuePostponed(row.item, row.label, row.due_at, until, reason.strip())
    return (Draft(now, put_off),)


def _begins(kind: str, begin: str) -> bool:
    return kind == begin or kind.startswith(f"{begin}.")
