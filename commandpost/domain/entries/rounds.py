"""Entries of a round of zero reports (零报告): who owes one when, what came in, who was chased."""

from __future__ import annotations

from enum import Enum

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


class Came(Enum):
    """What a report of the round was: 无情况, figures, or another message of substance."""

    NOTHING = "nothing"
    FIGURES = "figures"
    MESSAGE = "message"


@entry_kind("round.opened")
@dataclass(frozen=True, slots=True)
class RoundOpened:
    """A round begins: these places report at these hours of the station's clock.

    ``offset`` pins the clock, so that the fold knows the hours by itself. ``once`` are single
    moments. ``reason`` names the response, warning or incident it belongs to and ``rule`` the
    rule that asks for it; both are empty for a round opened by hand. ``source`` is that rule's.
    """

    title: str
    places: tuple[str, ...]
    times: tuple[str, ...]
    offset: int
    once: tuple[Instant, ...] = ()
    reason: str = ""
    rule: str = ""
    source: str = ""
    summary_to: str = ""
    summary_minutes: int = 30


@entry_kind("round.changed", words="reason")
@dataclass(frozen=True, slots=True)
class RoundChanged:
    """From now on other places or other hours; what was owed before stays owed."""

    places: tuple[str, ...]
    times: tuple[str, ...]
    reason: str = ""


@entry_kind("round.reported", words="words")
@dataclass(frozen=True, slots=True)
class RoundReported:
    """A place reported for the hour ``slot_at``; ``happened_at`` is when the report came."""

    place: str
    slot_at: Instant
    came: Came
    by: str = ""
    channel: str = "phone"
    words: str = ""


@entry_kind("round.taken_back", words="reason")
@dataclass(frozen=True, slots=True)
class RoundTakenBack:
    """That report was entered by mistake: the place is silent again."""

    place: str
    slot_at: Instant
    reason: str = ""


@entry_kind("round.chased", words="words")
@dataclass(frozen=True, slots=True)
class RoundChased:
    """催报: a silent place was called; ``taker`` took the call, nobody when it is empty."""

    place: str
    slot_at: Instant
    taker: str = ""
    channel: str = "phone"
    words: str = ""


@entry_kind("round.summed_up", words="words")
@dataclass(frozen=True, slots=True)
class RoundSummedUp:
    """汇总上报: how many of how many, who was silent, to whom it was told and who took it."""

    slot_at: Instant
    reported: int
    owed: int
    silent: tuple[str, ...]
    recipient: str = ""
    taker: str = ""
    words: str = ""


@entry_kind("round.closed", words="reason")
@dataclass(frozen=True, slots=True)
class RoundClosed:
    """No further hours are owed."""

    reason: str
