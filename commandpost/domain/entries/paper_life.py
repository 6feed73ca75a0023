"""Entries of a paper's life: drawn up, checked, signed, left, sent, received, replaced."""

from __future__ import annotations

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@entry_kind("paper.drawn")
@dataclass(frozen=True, slots=True)
class PaperDrawn:
    """起草: a paper was begun, about a subject; ``corrects`` is the serial it puts right."""

    paper: str
    about: str
    title: str
    by: str
    line: str = ""
    corrects: str = ""


@entry_kind("paper.checked")
@dataclass(frozen=True, slots=True)
class PaperChecked:
    """核稿: who read it, and the SHA-256 of the words that were read."""

    by: str
    words_sha256: str


@entry_kind("paper.signed")
@dataclass(frozen=True, slots=True)
class PaperSigned:
    """签发: who, by hand or by phone, and the SHA-256 of the words that were signed."""

    by: str
    words_sha256: str
    how: str = "hand"


@entry_kind("paper.left")
@dataclass(frozen=True, slots=True)
class PaperLeft:
    """印发: it has its number and its bytes are kept; receipts are expected by ``due_at``.

    ``owed_elsewhere`` are recipients whose receipt another record waits for already (a
    response's notice to its townships): nothing is owed twice.
    """

    serial: str
    title: str
    sha256: str
    size: int
    signer: str
    recipients: tuple[str, ...] = ()
    figures_as_of: Instant | None = None
    figures_approved_by: str = ""
    due_at: Instant | None = None
    owed_elsewhere: tuple[str, ...] = ()


@entry_kind("paper.sent")
@dataclass(frozen=True, slots=True)
class PaperSent:
    """报送: to whom it went, by which channel, who took it at once (by phone, in person)."""

    to: tuple[str, ...]
    channel: str
    taker: str = ""


@entry_kind("paper.received")
@dataclass(frozen=True, slots=True)
class PaperReceived:
    """签收: who took it for a recipient, with the receipt's number."""

    recipient: str
    taker: str
    number: str = ""


@entry_kind("paper.replaced")
@dataclass(frozen=True, slots=True)
class PaperReplaced:
    """A corrected paper (更正) took its place."""

    by: str
    reason: str


@entry_kind("paper.dropped")
@dataclass(frozen=True, slots=True)
class PaperDropped:
    """It will not leave: why."""

    reason: str


@entry_kind("paper.stock_moved")
@dataclass(frozen=True, slots=True)
class StockMoved:
    """Goods left the stores by this slip, or came back: by how much each row of the roster changed.

    ``words`` say the same line by line, with the stock before and after.
    """

    supplies: tuple[str, ...]
    changes: tuple[float, ...]
    words: tuple[str, ...]
