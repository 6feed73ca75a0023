"""Entries of a response: activation with the four legal elements, signature, levels, ending."""

from __future__ import annotations

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.ids import Id
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class Approval:
    """Who said yes, in which post, by which channel, at which minute; apart from any signature.

    ``delegation`` explains an approval by someone the plan does not name for the level.
    """

    by: str
    role: str
    at: Instant
    channel: str = "phone"
    delegation: str = ""


@entry_kind("response.activated", words="reason")
@dataclass(frozen=True, slots=True)
class ResponseActivated:
    """启动应急响应: matters, level, expected period and measures are the law's four elements.

    突发事件应对法 (2024) article 72 (FACTS 0 rule 2). ``happened_at`` is the effective-from.
    """

    plan: str
    revision: str
    plan_title: str
    hazard: str
    level: ResponseLevel
    area: tuple[str, ...]
    matters: str
    expected_period: str
    measures: str
    approval: Approval
    basis: tuple[str, ...] = ()
    episode: Id | None = None
    on_forecast: bool = False
    reason: str = ""


@entry_kind("response.signed")
@dataclass(frozen=True, slots=True)
class ResponseSigned:
    """The activation notice was signed: a fact of its own, later than the phone approval."""

    by: str
    notice_no: str


@entry_kind("response.level_changed", words="reason")
@dataclass(frozen=True, slots=True)
class LevelChanged:
    """Raised or lowered, by any step; ``happened_at`` is the effective-from."""

    before: ResponseLevel
    after: ResponseLevel
    approval: Approval
    reason: str
    expected_period: str = ""
    measures: str = ""
    basis: tuple[str, ...] = ()


@entry_kind("response.terminated", words="reason")
@dataclass(frozen=True, slots=True)
class ResponseTerminated:
    """Ended by the activating authority or a higher one (谁启动、谁终止).

    ``conditions`` are the plan's termination conditions with whether each was found fulfilled,
    ``evidence`` what each finding rests on, in the same order.
    """

    approval: Approval
    conditions: tuple[tuple[str, bool], ...]
    reason: str
    evidence: tuple[str, ...] = ()
