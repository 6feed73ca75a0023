"""A roll call (抽查点名) as a fold: the posts drawn, the calls made, who was at the post."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import field

from commandpost.domain.entries import Draft, Entry
from commandpost.domain.entries.log import LogSettled, LogWritten
from commandpost.domain.entries.roll_call import (
    Presence,
    RollAnswered,
    RollClosed,
    RollOpened,
    RollPost,
)
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.records import dataclass
from commandpost.domain.summary import BoardRow, DueRow, Reminder, reminders_due
from commandpost.domain.times import MINUTE, Instant

TIME_GIVEN = 30 * MINUTE
"""A roll call that takes longer is looked at again."""

AT_POST = (Presence.PRESENT, Presence.STAND_IN)


@dataclass(frozen=True, slots=True)
class Answer:
    """One call and its outcome."""

    at: Instant
    presence: Presence
    person: str
    words: str


@dataclass(frozen=True, slots=True)
class RollCall:
    """A roll call at one moment; the last answer of a post is the one that counts."""

    id: Id
    title: str
    posts: tuple[RollPost, ...]
    drawn_from: int
    answers: dict[str, tuple[Answer, ...]]
    reminders: tuple[Reminder, ...]
    opened_at: Instant
    closed_at: Instant | None
    entries: int
    last_at: Instant

    @property
    def waiting(self) -> tuple[RollPost, ...]:
        """Posts nobody has called yet."""
        return tuple(post for post in self.posts if post.key not in self.answers)

    @property
    def present(self) -> int:
        """How many were at their posts."""
        return sum(self.answers[key][-1].presence in AT_POST for key in self.answers)

    def board(self, subject: Subject) -> BoardRow:
        """Open until closed."""
        return BoardRow(
            subject=subject,
            kind=subject.kind,
            title=self.title,
            hazard="",
            state="open" if self.closed_at is None else "closed",
            level=None,
            opened_at=self.opened_at,
            last_at=self.last_at,
            parent="",
        )

    def due(self, subject: Subject) -> tuple[DueRow, ...]:
        """The calls not made yet, until the roll call is closed."""
        rows = reminders_due(subject, self.reminders)
        if self.closed_at is not None:
            return rows
        label = f"{len(self.posts) - len(self.waiting)}/{len(self.posts)}"
        limit = Instant(self.opened_at + TIME_GIVEN)
        own = DueRow(subject, "calls", "roll_call.open", label, "desk", self.opened_at, limit)
        return (own, *rows)


@dataclass
class RollCallBuilder:
    """The mutable half of the fold."""

    id: Id
    opened: tuple[RollOpened, Instant] | None = None
    answers: dict[str, tuple[Answer, ...]] = field(default_factory=dict)
    reminders: dict[Id, Reminder] = field(default_factory=dict)
    closed_at: Instant | None = None
    entries: int = 0
    last_at: Instant = Instant(0)

    def apply(self, entry: Entry) -> None:
        """Take one entry in; kinds of no concern only count."""
        self.entries += 1
        self.last_at = max(self.last_at, entry.happened_at)
        payload, at = entry.payload, entry.happened_at
        if isinstance(payload, RollOpened):
            self.opened = self.opened or (payload, at)
        elif isinstance(payload, RollAnswered):
            answer = Answer(at, payload.presence, payload.person, payload.words)
            self.answers[payload.key] = (*self.answers.get(payload.key, ()), answer)
        elif isinstance(payload, RollClosed):
            self.closed_at = self.closed_at if self.closed_at is not None else at
        elif isinstance(payload, LogWritten) and payload.due_at is not None:
            self.reminders[entry.id] = Reminder(entry.id, payload.text, payload.due_at)
        elif isinstance(payload, LogSettled):
            self.reminders.pop(payload.entry, None)

    def freeze(self) -> RollCall | None:
        """The roll call now, or None while nothing has opened it."""
        if self.opened is None:
            return None
        begun, at = self.opened
        known = {post.key for post in begun.posts}
        return RollCall(
            id=self.id,
            title=begun.title,
            posts=begun.posts,
            drawn_from=begun.drawn_from,
            answers={key: made for key, made in self.answers.items() if key in known},
            reminders=tuple(self.reminders.values()),
            opened_at=at,
            closed_at=self.closed_at,
            entries=self.entries,
            last_at=self.last_at,
        )


def fold(roll: Id, entries: Iterable[Entry]) -> RollCall | None:
    """The roll call that those entries tell of; None when none of them opens it."""
    builder = RollCallBuilder(roll)
    for entry in entries:
        builder.apply(entry)
    return builder.freeze()


@dataclass(frozen=True, slots=True)
class OpenRoll:
    """Call these posts; ``number`` of them by lot, or all when it is None."""

    title: str
    posts: tuple[RollPost, ...]
    lot: str = ""
    number: int | None = None


@dataclass(frozen=True, slots=True)
class AnswerRoll:
    """A post was called at ``at``."""

    key: str
    presence: Presence
    at: Instant
    person: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class CloseRoll:
    """The roll call is over, even with posts not called."""

    words: str = ""


Intent = OpenRoll | AnswerRoll | CloseRoll


def drawn(posts: tuple[RollPost, ...], number: int, lot: str) -> tuple[RollPost, ...]:
    """So many of them, the same for the same lot, in their own order: nobody picks whom to call."""
    lots = random.Random(lot)  # noqa: S311 - a lot, not a secret
    chosen = lots.sample(range(len(posts)), min(number, len(posts)))
    return tuple(posts[place] for place in sorted(chosen))


def decide(found: RollCall | None, intent: Intent, now: Instant) -> tuple[Draft, ...]:
    """What the intent comes to; raises ``OperatorError`` when the rules refuse it."""
    if isinstance(intent, OpenRoll):
        return (_open(found, intent, now),)
    if found is None:
        raise OperatorError("roll.unknown")
    if found.closed_at is not None:
        raise OperatorError("roll.closed")
    if isinstance(intent, CloseRoll):
        called = len(found.posts) - len(found.waiting)
        closed = RollClosed(found.present, called, len(found.posts), intent.words)
        return (Draft(now, closed),)
    place = next((post.place for post in found.posts if post.key == intent.key), None)
    if place is None:
        raise OperatorError("roll.no_such_post")
    if intent.at > now:
        raise OperatorError("round.in_future")
    answered = RollAnswered(intent.key, place, intent.presence, intent.person, intent.words)
    return (Draft(intent.at, answered),)


def _open(found: RollCall | None, intent: OpenRoll, now: Instant) -> Draft:
    if found is not None:
        raise OperatorError("roll.already_open")
    keys = {post.key for post in intent.posts}
    if not intent.posts or len(keys) < len(intent.posts):
        raise OperatorError("roll.needs_posts")
    if intent.number is not None and intent.number < 1:
        raise OperatorError("roll.needs_posts")
    posts = intent.posts
    if intent.number is not None:
        posts = drawn(posts, intent.number, intent.lot)
    return Draft(now, RollOpened(intent.title.strip(), posts, len(intent.posts)))
