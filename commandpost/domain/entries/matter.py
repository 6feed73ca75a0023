"""Entries of a matter (来电来文): what came in, whom it was passed to, what came back, its end."""

from __future__ import annotations

from enum import Enum

from commandpost.domain.duty_limits import Owed
from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.ids import Id
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


class MatterForm(Enum):
    """How it came in."""

    CALL = "call"
    DOCUMENT = "document"
    FAX = "fax"
    NOTICE = "notice"
    MESSAGE = "message"


class MatterUrgency(Enum):
    """紧急程度 as marked: 特急, 加急 on papers; 特提, 平急 on telegrams besides."""

    FLASH = "flash"
    EXTRA = "extra"
    URGENT = "urgent"
    ROUTINE = "routine"
    NONE = "none"

    @property
    def pressing(self) -> bool:
        """Whether the tighter limits bind it."""
        return self in (MatterUrgency.FLASH, MatterUrgency.EXTRA, MatterUrgency.URGENT)


@entry_kind("matter.registered", words="what")
@dataclass(frozen=True, slots=True)
class MatterRegistered:
    """A call, document, fax or notice was received; ``happened_at`` is when.

    ``what`` is the paper's title or what the caller said, ``asks`` what is wanted of us and
    ``due_at`` by when. Names and numbers of private callers lie on an erasable ``sheet``.
    """

    form: MatterForm
    unit: str
    what: str
    asks: str = ""
    number: str = ""
    urgency: MatterUrgency = MatterUrgency.NONE
    due_at: Instant | None = None
    limits: tuple[Owed, ...] = ()
    sheet: Id | None = None


@entry_kind("matter.passed_on", words="words")
@dataclass(frozen=True, slots=True)
class MatterPassedOn:
    """报 or 传: to whom, by what channel, who took it; ``leader`` when it was the duty leader."""

    to: str
    channel: str
    taker: str = ""
    leader: bool = False
    words: str = ""


@entry_kind("matter.instructed", words="instruction")
@dataclass(frozen=True, slots=True)
class MatterInstructed:
    """领导批示 word for word; ``due_at`` is by when an answer is wanted."""

    by: str
    instruction: str
    due_at: Instant | None = None


@entry_kind("matter.fed_back", words="words")
@dataclass(frozen=True, slots=True)
class MatterFedBack:
    """反馈: what came back, from whom; ``instruction`` is the entry that it answers."""

    by: str
    words: str
    instruction: Id | None = None


@entry_kind("matter.settled", words="outcome")
@dataclass(frozen=True, slots=True)
class MatterSettled:
    """办结: what came of it; ``incident`` when it became one (登记为新事件)."""

    outcome: str
    incident: Id | None = None


@entry_kind("matter.reopened", words="reason")
@dataclass(frozen=True, slots=True)
class MatterReopened:
    """It was not over."""

    reason: str
