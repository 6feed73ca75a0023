"""A paper as a fold: drawn, checked, signed, left, sent, received; and what is still owed of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field, replace
from typing import Any

from commandpost.domain.entries import Entry
from commandpost.domain.entries.paper_life import (
    PaperChecked,
    PaperDrawn,
    PaperDropped,
    PaperLeft,
    PaperReceived,
    PaperReplaced,
    PaperSent,
    PaperSigned,
)
from commandpost.domain.entries.papers import PaperReserved, PaperVoided
from commandpost.domain.ids import Id, Subject
from commandpost.domain.records import dataclass
from commandpost.domain.summary import BoardRow, DueRow
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class Approval:
    """核稿 or 签发: who, when, of which words, how."""

    by: str
    at: Instant
    words_sha256: str
    how: str = "hand"


@dataclass(frozen=True, slots=True)
class Sending:
    """One recipient: when and how it was sent, who took it when."""

    recipient: str
    sent_at: Instant | None = None
    channel: str = ""
    received_at: Instant | None = None
    taker: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class PaperState:
    """A paper at one moment. ``reserved`` is a number taken for it; ``left`` is None until then.

    ``voided`` are numbers that were taken for it and not used, each with the reason and when.
    """

    id: Id
    drawn: PaperDrawn
    drawn_at: Instant
    checked: Approval | None
    signed: Approval | None
    reserved: str
    left: PaperLeft | None
    left_at: Instant | None
    sendings: tuple[Sending, ...]
    replaced: PaperReplaced | None
    dropped: PaperDropped | None
    entries: int
    last_at: Instant
    voided: tuple[tuple[str, str, Instant], ...] = ()

    @property
    def step(self) -> str:
        """``draft``, ``checked``, ``signed``, ``left``, ``sent``, ``received``, or how it ended."""
        if self.dropped is not None:
            return "dropped"
        if self.replaced is not None:
            return "replaced"
        if self.left is not None:
            return self._after_leaving()
        if self.signed is not None:
            return "signed"
        return "checked" if self.checked is not None else "draft"

    def _after_leaving(self) -> str:
        if self.sendings and all(s.received_at is not None for s in self.sendings):
            return "received"
        return "sent" if any(s.sent_at is not None for s in self.sendings) else "left"

    @property
    def open(self) -> bool:
        """Something is still to be done with it."""
        return self.step not in ("dropped", "replaced", "received")

    @property
    def title(self) -> str:
        """Its title when it left, else as it was begun."""
        return self.left.title if self.left is not None else self.drawn.title

    def board(self, subject: Subject) -> BoardRow:
        """Open until received, replaced or dropped; its parent is what it is about."""
        return BoardRow(
            subject=subject,
            kind=subject.kind,
            title=f"{self.left.serial} {self.title}" if self.left else self.title,
            hazard="",
            state="open" if self.open else "closed",
            level=None,
            opened_at=self.drawn_at,
            last_at=self.last_at,
            parent=self.drawn.about,
        )

    def due(self, subject: Subject) -> tuple[DueRow, ...]:
        """A receipt from each recipient that has not signed for it."""
        left = self.left
        if left is None or left.due_at is None or not self.open:
            return ()
        return tuple(
            DueRow(
                subject,
                f"receipt/{one.recipient}",
                "paper.receipt",
                f"{one.recipient} {left.serial}",
                "desk",
                self.left_at,
                left.due_at,
            )
            for one in self.sendings
            if one.received_at is None and one.recipient not in left.owed_elsewhere
        )


@dataclass
class PaperBuilder:
    """The mutable half of the fold."""

    id: Id
    drawn: PaperDrawn | None = None
    drawn_at: Instant = Instant(0)
    checked: Approval | None = None
    signed: Approval | None = None
    reserved: str = ""
    left: PaperLeft | None = None
    left_at: Instant | None = None
    sendings: dict[str, Sending] = field(default_factory=dict)
    replaced: PaperReplaced | None = None
    dropped: PaperDropped | None = None
    entries: int = 0
    last_at: Instant = Instant(0)
    voided: list[tuple[str, str, Instant]] = field(default_factory=list)

    def apply(self, entry: Entry) -> None:
        """Take one entry in."""
        at, told = entry.happened_at, entry.payload
        self.entries += 1
        self.last_at = max(self.last_at, at)
        if isinstance(told, PaperDrawn):
            self.drawn, self.drawn_at = told, at
        elif isinstance(told, PaperChecked):
            self.checked = Approval(told.by, at, told.words_sha256)
        elif isinstance(told, PaperSigned):
            self.signed = Approval(told.by, at, told.words_sha256, told.how)
        elif isinstance(told, PaperReplaced):
            self.replaced = told
        elif isinstance(told, PaperDropped):
            self.dropped = told
        else:
            self._leave(entry)

    def _leave(self, entry: Entry) -> None:
        at, told = entry.happened_at, entry.payload
        if isinstance(told, PaperReserved):
            self.reserved = told.serial
        elif isinstance(told, PaperVoided):
            self.reserved = "" if self.reserved == told.serial else self.reserved
            self.voided.append((told.serial, told.reason, at))
        elif isinstance(told, PaperLeft):
            self.left, self.left_at = told, at
            for name in told.recipients:
                self.sendings.setdefault(name, Sending(name))
        elif isinstance(told, PaperSent):
            for name in told.to:
                took = {"taker": told.taker} if told.taker else {}
                self._send(name, sent_at=at, channel=told.channel, **took)
        elif isinstance(told, PaperReceived):
            self._send(told.recipient, received_at=at, taker=told.taker, number=told.number)

    def _send(self, recipient: str, **changes: Any) -> None:
        was = self.sendings.get(recipient, Sending(recipient))
        self.sendings[recipient] = replace(was, **changes)

    def freeze(self) -> PaperState | None:
        """The paper now, or None while nothing has begun it."""
        if self.drawn is None:
            return None
        return PaperState(
            self.id,
            self.drawn,
            self.drawn_at,
            self.checked,
            self.signed,
            self.reserved,
            self.left,
            self.left_at,
            tuple(self.sendings.values()),
            self.replaced,
            self.dropped,
            self.entries,
            self.last_at,
            tuple(self.voided),
        )


def fold(paper: Id, entries: Iterable[Entry]) -> PaperState | None:
    """The paper that those entries tell of; None when none of them begins it."""
    made = PaperBuilder(paper)
    for entry in entries:
        made.apply(entry)
    return made.freeze()
