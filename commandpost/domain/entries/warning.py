"""Entries of a warning (预警): received, changed, cancelled; the duty leader told; passed on."""

from __future__ import annotations

from enum import Enum

from commandpost.domain.duty_limits import Owed
from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.levels import WarningColour
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


class WarningStep(Enum):
    """How a notice follows the one before it in its chain."""

    ISSUED = "issued"
    RAISED = "raised"
    LOWERED = "lowered"
    RENEWED = "renewed"


@entry_kind("warning.received", words="text")
@dataclass(frozen=True, slots=True)
class WarningReceived:
    """A notice with the law's eight elements (应对法 64); ``happened_at`` is when we received it.

    ``warning`` is the kind's key and ``named`` the kind as the notice writes it; ``area`` are our
    townships, ``affects`` 可能影响范围 in the notice's words; ``text`` is the release, whole.
    """

    step: WarningStep
    warning: str
    named: str
    colour: WarningColour
    issuer: str
    issued_at: Instant
    starts_at: Instant
    affects: str
    until: Instant | None = None
    area: tuple[str, ...] = ()
    caution: str = ""
    measures: str = ""
    text: str = ""
    channel: str = ""
    limits: tuple[Owed, ...] = ()


@entry_kind("warning.cancelled", words="text")
@dataclass(frozen=True, slots=True)
class WarningCancelled:
    """解除 by its issuer; ``lapsed`` when it ran out and nobody renewed it (到期失效)."""

    issuer: str
    issued_at: Instant
    text: str = ""
    lapsed: bool = False


@entry_kind("warning.leader_told", words="instruction")
@dataclass(frozen=True, slots=True)
class WarningLeaderTold:
    """The duty leader was told; ``instruction`` is what they ordered, word for word."""

    person: str
    channel: str = ""
    instruction: str = ""


@entry_kind("warning.passed_on", words="words")
@dataclass(frozen=True, slots=True)
class WarningPassedOn:
    """传: to whom, by what channel, who took it."""

    to: str
    channel: str = ""
    taker: str = ""
    words: str = ""
