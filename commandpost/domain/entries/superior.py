"""Entries of a superior's response (上级响应), as its notice told of it."""

from __future__ import annotations

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class SuperiorNotice:
    """One notice: its number, when it came in, by which channel, who took it here."""

    number: str
    received_at: Instant
    channel: str = "written"
    taker: str = ""


@entry_kind("superior.recorded", words="matters")
@dataclass(frozen=True, slots=True)
class SuperiorRecorded:
    """A superior has activated a response for us; ``happened_at`` is its effective-from.

    ``scope`` is the superior's step: 国, 省, 市 or 县. ``plan`` and ``revision`` pin the action
    list that this station works by it; both are empty where none is worked.
    """

    issuer: str
    scope: str
    hazard: str
    level: ResponseLevel
    area: tuple[str, ...]
    notice: SuperiorNotice
    matters: str = ""
    plan: str = ""
    revision: str = ""


@entry_kind("superior.changed", words="words")
@dataclass(frozen=True, slots=True)
class SuperiorChanged:
    """The superior raised or lowered it; ``happened_at`` is the effective-from."""

    before: ResponseLevel
    after: ResponseLevel
    notice: SuperiorNotice
    words: str = ""


@entry_kind("superior.ended", words="words")
@dataclass(frozen=True, slots=True)
class SuperiorEnded:
    """The superior terminated it; its list is closed with it."""

    notice: SuperiorNotice
    words: str = ""
