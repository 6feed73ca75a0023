"""Entries of command on scene: the post and its groups, teams in and out, withdrawal, advice."""

from __future__ import annotations

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class PostGroup:
    """A working group (工作组): who leads it and which units belong to it."""

    name: str
    lead: str
    members: tuple[str, ...] = ()


@entry_kind("command.post_opened", words="words")
@dataclass(frozen=True, slots=True)
class PostOpened:
    """现场指挥部 stands there with these groups; a later one changes them."""

    place: str
    groups: tuple[PostGroup, ...]
    words: str = ""


@entry_kind("command.signed_in")
@dataclass(frozen=True, slots=True)
class TeamSignedIn:
    """签到: so many of that team are on scene now; none means that it has left."""

    team: str
    people: int
    leader: str = ""


@entry_kind("command.withdrawn", words="reason")
@dataclass(frozen=True, slots=True)
class WithdrawalOrdered:
    """紧急撤离: everybody leaves at once, by whose order, and where they gather.

    ``teams`` were on scene and are counted one by one until ``count_by``.
    """

    by: str
    reason: str
    gather_at: str
    order: str
    teams: tuple[tuple[str, int], ...]
    count_by: Instant


@entry_kind("command.head_count")
@dataclass(frozen=True, slots=True)
class HeadCounted:
    """So many of a team were counted at the gathering point after a withdrawal."""

    team: str
    people: int
    by: str = ""


@entry_kind("command.advised", words="words")
@dataclass(frozen=True, slots=True)
class AdviceGiven:
    """The technical commander's advice, word for word; ``advice`` names it."""

    advice: str
    by: str
    words: str


@entry_kind("command.advice_answered", words="reason")
@dataclass(frozen=True, slots=True)
class AdviceAnswered:
    """Adopted or not adopted by the on-scene commander; not adopted needs the reason."""

    advice: str
    adopted: bool
    by: str
    reason: str = ""


@entry_kind("command.consulted", words="conclusions")
@dataclass(frozen=True, slots=True)
class Consulted:
    """会商: who chaired, who took part, what was concluded; decisions become tasks."""

    topic: str
    chaired_by: str
    participants: tuple[str, ...]
    conclusions: str
    decisions: tuple[str, ...] = ()
