"""Command on scene as papers tell it: the chart of the post, its forces, cards for its posts."""

from __future__ import annotations

from commandpost.domain.paper_frame import PaperFrame
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class Held:
    """A post and who holds it, with the numbers to dial; ``since`` None when only the plan says.

    ``person`` is empty while nobody holds it.
    """

    post: str
    person: str
    unit: str = ""
    phones: tuple[str, ...] = ()
    since: Instant | None = None


@dataclass(frozen=True, slots=True)
class GroupHeld:
    """A working group: its lead unit and members, each with the numbers to dial."""

    name: str
    lead: str
    lead_phones: tuple[str, ...] = ()
    members: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class ChartMatter:
    """The command post as it stands; ``by_plan`` while its groups are only the plan's."""

    frame: PaperFrame
    incident: str
    body: str
    place: str
    since: Instant | None
    commander: Held
    technical: Held
    deputies: tuple[Held, ...]
    groups: tuple[GroupHeld, ...]
    by_plan: bool


@dataclass(frozen=True, slots=True)
class Force:
    """A team: how many, with what, where, for what, under whom; ordered and arrived when."""

    name: str
    strength: int | None
    vehicles: str
    place: str
    task: str
    leader: str
    phones: tuple[str, ...]
    ordered_at: Instant | None
    arrived_at: Instant | None
    left_at: Instant | None = None
    counted: int | None = None


@dataclass(frozen=True, slots=True)
class ForcesMatter:
    """Everybody on scene or ordered there, and who is at the command post."""

    frame: PaperFrame
    incident: str
    place: str
    forces: tuple[Force, ...]
    present: tuple[Held, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class PositionCard:
    """岗位, 第一步, 报告谁, 电话, 禁止事项."""

    post: str
    holder: str
    first: tuple[str, ...]
    then: tuple[str, ...]
    reports_to: str
    phones: tuple[str, ...]
    forbidden: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CardsMatter:
    """The cards of a plan, or of a response that runs by it."""

    frame: PaperFrame
    title: str
    version: str
    cards: tuple[PositionCard, ...]
