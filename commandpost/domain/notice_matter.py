"""What a notice about a response may say (启动、调整、终止响应通知): frozen, for print."""

from __future__ import annotations

from commandpost.domain.paper_frame import PaperFrame
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class NoticeMeasure:
    """A measure of the level: who does what, and behind which entry it stands.

    ``conditional`` ones are taken only where a question of the list was answered so.
    """

    actor: str
    text: str
    entry: str
    conditional: bool = False


@dataclass(frozen=True, slots=True)
class NoticeTo:
    """主送: the townships (``everywhere`` when they are all of them) and the departments.

    ``named`` are those the officer or the station's profile chose instead.
    """

    townships: tuple[str, ...] = ()
    everywhere: bool = False
    departments: tuple[str, ...] = ()
    named: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        """Everybody the notice goes to, by name."""
        return self.named or tuple(dict.fromkeys((*self.townships, *self.departments)))


@dataclass(frozen=True, slots=True)
class Decided:
    """Who decided, in which post, when and how (``phone``, …); who signed when, if anybody has."""

    by: str
    at: Instant | None
    how: str = ""
    signed_by: str = ""
    signed_at: Instant | None = None


@dataclass(frozen=True, slots=True)
class NoticeCondition:
    """A condition of the ending: whether it was met, and on what that rests."""

    text: str
    met: bool
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class NoticeMatter:
    """A response as its notice tells it.

    ``since`` is when the decision takes effect; ``before`` is the level it came from. ``measures``
    are the level's (of a raise: the new ones; of an ending: what is left to do), ``kept`` go on
    as before, ``aside`` are no longer asked. ``requirements`` are the officer's own words.
    """

    frame: PaperFrame
    hazard: str
    level: str
    plan: str
    area: tuple[str, ...]
    since: Instant
    decided: Decided
    to: NoticeTo
    before: str = ""
    raised: bool = False
    matters: str = ""
    measures_in_short: str = ""
    expected_period: str = ""
    basis: tuple[str, ...] = ()
    reason: str = ""
    measures: tuple[NoticeMeasure, ...] = ()
    kept: tuple[NoticeMeasure, ...] = ()
    aside: tuple[NoticeMeasure, ...] = ()
    conditions: tuple[NoticeCondition, ...] = ()
    started_at: Instant | None = None
    duty: str = ""
    reports: str = ""
    consultation: str = ""
    receipt_minutes: int | None = None
    requirements: str = ""
