"""Entries of a response's notices (启动响应通知) and of the rhythm its level sets."""

from __future__ import annotations

from enum import Enum

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


class Matter(Enum):
    """What a notice tells and a report upward says."""

    ACTIVATED = "activated"
    RAISED = "raised"
    LOWERED = "lowered"
    TERMINATED = "terminated"


@entry_kind("notice.issued")
@dataclass(frozen=True, slots=True)
class NoticeIssued:
    """A notice went to these townships, whose receipts (签收) are expected by ``due_at``."""

    notice: str
    matter: Matter
    level: ResponseLevel
    to: tuple[str, ...]
    due_at: Instant


@entry_kind("notice.received")
@dataclass(frozen=True, slots=True)
class NoticeReceived:
    """Who signed for it, in which township, by which channel; ``complete`` with the last."""

    notice: str
    unit: str
    by: str
    channel: str = "phone"
    complete: bool = False


@entry_kind("response.rhythm_set", words="reason")
@dataclass(frozen=True, slots=True)
class RhythmSet:
    """How duty, consultations and reports follow the level from now on.

    ``daily_at`` are the hours of the report upward, ``every_minutes`` its interval; one of both.
    """

    level: ResponseLevel
    consultation: str
    duty: str
    daily_at: tuple[str, ...] = ()
    every_minutes: int | None = None
    source: str = ""
    reason: str = ""
