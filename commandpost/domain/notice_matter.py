"""What a notice about a response may say (启动、调整、终止响应通知): frozen, for print."""

from __future__ import annotations

from commandpost.domain.paper_frame import PaperFrame
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class NoticeMeasure:
    """A measure of the level: who does what, and behind which entry it stands."""

    actor: str
    text: str
    entry: str


@dataclass(frozen=True, slots=True)
class NoticeMatter:
    """A response as its notice tells it.

    ``approved_at`` is the approval by phone or meeting; ``signed_at`` when it was put on paper:
    two facts. ``before`` is the level it came from; ``requirements`` are the officer's own words.
    """

    frame: PaperFrame
    title: str
    level: str
    before: str
    area: tuple[str, ...]
    effective_from: Instant
    matters: str
    expected_period: str
    basis: tuple[str, ...]
    approved_by: str
    approved_at: Instant | None
    approved_how: str
    signed_by: str
    signed_at: Instant | None
    measures: tuple[NoticeMeasure, ...]
    requirements: str = ""
    ended_at: Instant | None = None
    ended_why: str = ""
