"""Fixed limits of the duty room: what comes in is told and passed on within so many minutes."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from commandpost.domain.records import dataclass


class Incoming(Enum):
    """What comes in, as far as the limits tell it apart."""

    WARNING = "warning"
    URGENT = "urgent"
    PLAIN = "plain"


class DutyStep(Enum):
    """报 and 传: tell the duty leader; pass on to those whose business it is."""

    TELL_LEADER = "tell_leader"
    HAND_ON = "pass_on"


@dataclass(frozen=True, slots=True)
class DutyLimit:
    """One limit of a rule profile, with where it comes from and how sure that is."""

    id: str
    incoming: Incoming
    step: DutyStep
    minutes: int
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Owed:
    """A limit as it binds one thing received: pinned there, however the rules change later."""

    step: DutyStep
    minutes: int
    source: str


def owed(limits: Iterable[DutyLimit], incoming: Incoming) -> tuple[Owed, ...]:
    """What those limits ask for a thing of that sort; of several for one step the tightest."""
    found: dict[DutyStep, Owed] = {}
    for limit in limits:
        if limit.incoming is not incoming:
            continue
        known = found.get(limit.step)
        if known is None or limit.minutes < known.minutes:
            found[limit.step] = Owed(limit.step, limit.minutes, limit.source)
    return tuple(found.values())
