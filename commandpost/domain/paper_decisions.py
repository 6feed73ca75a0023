"""What may be done with a paper: draw, check, sign, let leave, send, receive, replace, drop."""

from __future__ import annotations

from commandpost.domain.entries import Draft
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
from commandpost.domain.errors import OperatorError
from commandpost.domain.paper import PaperState
from commandpost.domain.paper_kinds import KINDS
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class DrawPaper:
    """起草: begin a paper of a kind about a subject."""

    paper: str
    about: str
    title: str
    by: str
    line: str = ""
    corrects: str = ""


@dataclass(frozen=True, slots=True)
class CheckPaper:
    """核稿 of these words."""

    by: str
    words_sha256: str


@dataclass(frozen=True, slots=True)
class SignPaper:
    """签发 of these words, by hand or by phone."""

    by: str
    words_sha256: str
    how: str = "hand"


@dataclass(frozen=True, slots=True)
class LetPaperLeave:
    """印发, as these bytes, under this number."""

    serial: str
    title: str
    sha256: str
    size: int
    signer: str
    words_sha256: str = ""
    recipients: tuple[str, ...] = ()
    figures_as_of: Instant | None = None
    figures_approved_by: str = ""
    due_at: Instant | None = None
    owed_elsewhere: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SendPaper:
    """报送 to some recipients."""

    to: tuple[str, ...]
    channel: str
    at: Instant
    taker: str = ""


@dataclass(frozen=True, slots=True)
class ReceivePaper:
    """签收 by somebody for a recipient."""

    recipient: str
    taker: str
    at: Instant
    number: str = ""


@dataclass(frozen=True, slots=True)
class ReplacePaper:
    """更正: another paper takes its place."""

    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class DropPaper:
    """It will not leave."""

    reason: str


Intent = (
    DrawPaper
    | CheckPaper
    | SignPaper
    | LetPaperLeave
    | SendPaper
    | ReceivePaper
    | ReplacePaper
    | DropPaper
)


def decide(state: PaperState | None, intent: Intent, now: Instant) -> tuple[Draft, ...]:
    """The entries that carry an intent out; raises ``OperatorError`` in the operator's words."""
    if isinstance(intent, DrawPaper):
        return _draw(state, intent, now)
    if state is None:
        raise OperatorError("paper.not_drawn")
    if isinstance(intent, CheckPaper):
        _still_here(state)
        return (Draft(now, PaperChecked(_named(intent.by), intent.words_sha256)),)
    if isinstance(intent, SignPaper):
        _still_here(state)
        by = _named(intent.by, "paper.needs_signer")
        return (Draft(now, PaperSigned(by, intent.words_sha256, intent.how)),)
    if isinstance(intent, LetPaperLeave):
        return _leave(state, intent, now)
    if isinstance(intent, DropPaper):
        _still_here(state)
        if not intent.reason.strip():
            raise OperatorError("paper.drop_needs_reason")
        return (Draft(now, PaperDropped(intent.reason)),)
    return _afterwards(state, intent, now)


def _draw(state: PaperState | None, intent: DrawPaper, now: Instant) -> tuple[Draft, ...]:
    if state is not None:
        raise OperatorError("paper.already_drawn")
    if intent.paper not in KINDS:
        raise OperatorError("paper.unknown_kind", kind=intent.paper)
    drawn = PaperDrawn(
        intent.paper, intent.about, intent.title, intent.by, intent.line, intent.corrects
    )
    return (Draft(now, drawn),)


def _leave(state: PaperState, intent: LetPaperLeave, now: Instant) -> tuple[Draft, ...]:
    """Missing data never blocks; a missing signer, or words changed after signing, does.

    What the public reads leaves only when somebody has signed these very words (FACTS 0 rule 17).
    """
    _still_here(state)
    kind, signed = KINDS.get(state.drawn.paper), state.signed
    public = kind is not None and kind.public
    if kind is not None and kind.signed:
        _named(intent.signer, "paper.needs_signer")
    if public and signed is None:
        raise OperatorError("paper.public_needs_approval")
    same = () if public else ("",)
    if signed is not None and intent.words_sha256 not in (*same, signed.words_sha256):
        raise OperatorError("paper.changed_since_signed", by=signed.by)
    left = PaperLeft(
        intent.serial,
        intent.title,
        intent.sha256,
        intent.size,
        intent.signer,
        intent.recipients,
        intent.figures_as_of,
        intent.figures_approved_by,
        intent.due_at,
        intent.owed_elsewhere,
    )
    return (Draft(now, left),)


def _afterwards(
    state: PaperState, intent: SendPaper | ReceivePaper | ReplacePaper, now: Instant
) -> tuple[Draft, ...]:
    if state.left is None:
        raise OperatorError("paper.has_not_left")
    if isinstance(intent, ReplacePaper):
        if state.replaced is not None:
            raise OperatorError("paper.already_replaced", serial=state.replaced.by)
        if not intent.reason.strip():
            raise OperatorError("paper.replace_needs_reason")
        return (Draft(now, PaperReplaced(intent.by, intent.reason)),)
    at = min(intent.at, now)
    if isinstance(intent, SendPaper):
        to = tuple(dict.fromkeys(name.strip() for name in intent.to if name.strip()))
        if not to:
            raise OperatorError("paper.needs_recipient")
        return (Draft(at, PaperSent(to, intent.channel, intent.taker.strip())),)
    recipient = _named(intent.recipient, "paper.needs_recipient")
    taker = _named(intent.taker, "paper.needs_taker")
    return (Draft(at, PaperReceived(recipient, taker, intent.number)),)


def _still_here(state: PaperState) -> None:
    if state.left is not None:
        raise OperatorError("paper.left_already", serial=state.left.serial)
    if state.dropped is not None:
        raise OperatorError("paper.dropped_already")


def _named(name: str, key: str = "paper.needs_checker") -> str:
    if not name.strip():
        raise OperatorError(key)
    return name.strip()
