"""Entries of a call-out (叫应): the list, each attempt, what was read back and done, and texts."""

from __future__ import annotations

from enum import Enum

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.ids import Id
from commandpost.domain.records import dataclass


class Tier(Enum):
    """How far down a row of the list lies."""

    TOWNSHIP = "township"
    VILLAGE = "village"
    SITE = "site"
    HAND = "hand"


class CallOutcome(Enum):
    """What came of one attempt: 接通, 复述, 未接, 关机, 转告; 已发 where nobody can answer."""

    ANSWERED = "answered"
    READ_BACK = "read_back"
    NO_ANSWER = "no_answer"
    OFF = "off"
    RELAYED = "relayed"
    SENT = "sent"


class CallChannel(Enum):
    """电话, 短信, 微信, 广播, 敲门, 锣哨."""

    PHONE = "phone"
    SMS = "sms"
    WECHAT = "wechat"
    LOUDSPEAKER = "loudspeaker"
    DOOR = "door"
    GONG = "gong"


class SilenceStep(Enum):
    """What is done about a silence, in this order."""

    STAND_IN = "stand_in"
    ESCALATE = "escalate"
    KNOCK = "knock"


@dataclass(frozen=True, slots=True)
class StepRule:
    """So many minutes after the first attempt that failed, this is due."""

    step: SilenceStep
    minutes: int


@dataclass(frozen=True, slots=True)
class CalloutRules:
    """The minutes of a call-out and where they come from; pinned when it is opened.

    ``within`` is what the rate is counted by, ``feedback`` the time from read-back to measures.
    """

    steps: tuple[StepRule, ...]
    within: int
    feedback: int
    source: str


@dataclass(frozen=True, slots=True)
class Holder:
    """Who is called: a post's holder, with the duty and rank; numbers stay in the roster.

    ``sheet`` names the erasable sheet with the number of somebody who is not in the roster.
    """

    name: str
    duty: str
    rank: str = ""
    person: str = ""
    unit: str = ""
    sheet: Id | None = None


@dataclass(frozen=True, slots=True)
class RowSeed:
    """A numbered row of the list: a place and those who answer for it, the first to call first."""

    id: str
    number: int
    tier: Tier
    place: str
    township: str
    duty: str
    holders: tuple[Holder, ...]


@entry_kind("callout.opened", words="message")
@dataclass(frozen=True, slots=True)
class CalloutOpened:
    """叫应 begins: about what, over which area, and what is to be passed on.

    ``source`` is the subject it came from (a warning, response or incident) or empty;
    ``all_levels`` is 立即转移: every level is called at once.
    """

    title: str
    hazard: str
    area: tuple[str, ...]
    message: str
    rules: CalloutRules
    source: str = ""
    episode: Id | None = None
    all_levels: bool = False


@entry_kind("callout.listed")
@dataclass(frozen=True, slots=True)
class RowsListed:
    """Rows of the list: at the opening, the next level down later, or one by hand."""

    rows: tuple[RowSeed, ...]


@entry_kind("callout.claimed")
@dataclass(frozen=True, slots=True)
class RowsClaimed:
    """These rows are called by that person; an empty name gives them back to all."""

    rows: tuple[str, ...]
    by: str


@entry_kind("callout.attempted", words="words")
@dataclass(frozen=True, slots=True)
class Attempted:
    """One attempt at one holder of a row; ``happened_at`` is the minute it was made.

    ``words`` is what was read back. ``title`` names the row, so that the log reads by itself.
    """

    row: str
    whom: str
    rank: str
    outcome: CallOutcome
    channel: CallChannel
    by: str
    words: str = ""
    title: str = ""


@entry_kind("callout.fed_back", words="measures")
@dataclass(frozen=True, slots=True)
class MeasuresFedBack:
    """What the called have done: measures, and how many have left; none told stays None."""

    row: str
    measures: str
    by: str
    households: int | None = None
    persons: int | None = None
    title: str = ""


@entry_kind("callout.escalated", words="words")
@dataclass(frozen=True, slots=True)
class Escalated:
    """A silence was passed on: to the leader, the place's head, a neighbour, or a knock."""

    row: str
    step: SilenceStep
    to: str
    by: str
    words: str = ""
    title: str = ""


@entry_kind("callout.settled", words="words")
@dataclass(frozen=True, slots=True)
class RowSettled:
    """办结; of a silent one only with the reason (``words``), and it stays a silent one."""

    row: str
    by: str
    words: str = ""
    title: str = ""


@entry_kind("callout.received")
@dataclass(frozen=True, slots=True)
class ChatRollTaken:
    """A group chat's roll: who wrote 收到. Received is not answered."""

    rows: tuple[str, ...]
    not_understood: int
    by: str
    places: tuple[str, ...] = ()


@entry_kind("callout.taken_back", words="reason")
@dataclass(frozen=True, slots=True)
class RowTakenBack:
    """The last thing entered for a row was wrong: it no longer counts, and stays readable."""

    row: str
    entry: Id
    reason: str = ""
    title: str = ""


@entry_kind("callout.answered")
@dataclass(frozen=True, slots=True)
class AllAnswered:
    """全部应答, as the program saw it: from this entry on everybody listed so far has read back."""

    count: int


@entry_kind("callout.closed", words="reason")
@dataclass(frozen=True, slots=True)
class CalloutClosed:
    """It is over; ``silent`` names the places that never answered."""

    reason: str
    silent: tuple[str, ...]


class TextKind(Enum):
    """村村响 loudspeaker words, or a short release as 12379 sends it."""

    LOUDSPEAKER = "loudspeaker"
    RELEASE = "release"


@entry_kind("callout.text_approved", words="words")
@dataclass(frozen=True, slots=True)
class TextApproved:
    """Exactly these words may leave; approved by a named person, by that channel."""

    text: TextKind
    words: str
    by: str
    role: str
    channel: str = "phone"


@entry_kind("callout.text_sent")
@dataclass(frozen=True, slots=True)
class TextSent:
    """The approved words (``approval`` is their entry) left: by which channel, to whom, by whom."""

    approval: Id
    text: TextKind
    channel: str
    to: str
    by: str
