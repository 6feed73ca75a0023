"""When the desk calls for somebody: a minute before an item is due, and then until it is acted on.

Acting on an item takes it off the to-do list (reported, done, settled) or puts it off with a time;
either ends its call. Silence lasts five minutes and holds for what was calling when it was asked
for: an item that falls due meanwhile calls all the same. Paperwork is shown and never calls.
"""

from __future__ import annotations

from collections.abc import Iterable

from commandpost.domain.ids import Subject
from commandpost.domain.owed import Weight
from commandpost.domain.records import dataclass
from commandpost.domain.times import MINUTE, Instant

BEFORE = MINUTE
"""The warning before it is due."""

SILENCE = 5 * MINUTE
"""How long one key keeps it quiet."""


@dataclass(frozen=True, slots=True)
class Call:
    """An item that calls from ``calls_at`` on: what, of which subject, about what."""

    subject: Subject
    item: str
    what: str
    about: str
    calls_at: Instant

    @property
    def key(self) -> tuple[Subject, str]:
        """What it is known by."""
        return self.subject, self.item


@dataclass(frozen=True, slots=True)
class Silence:
    """Asked for by the operator: until when, and for what."""

    until: Instant = Instant(0)
    keys: frozenset[tuple[Subject, str]] = frozenset()

    def holds(self, call: Call, now: Instant) -> bool:
        """Whether that call is kept quiet."""
        return now < self.until and call.key in self.keys


def calls(weight: Weight) -> bool:
    """Whether items of that weight sound at all."""
    return weight < Weight.PAPERWORK


def due_now(waiting: Iterable[Call], now: Instant) -> tuple[Call, ...]:
    """What calls at that moment, in the order given, silenced or not."""
    return tuple(call for call in waiting if call.calls_at <= now)


def due_soon(waiting: Iterable[Call], now: Instant) -> tuple[Call, ...]:
    """What will call within a minute."""
    return tuple(call for call in waiting if now < call.calls_at <= now + BEFORE)


def silence(waiting: Iterable[Call], now: Instant) -> Silence:
    """Quiet for five minutes, for what calls now or is about to."""
    kept = due_now(tuple(waiting), Instant(now + BEFORE))
    return Silence(Instant(now + SILENCE), frozenset(call.key for call in kept))
