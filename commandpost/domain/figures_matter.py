"""What the papers of figures may say: 灾情快报, 系统补录转录单, 转移避险整点快报."""

from __future__ import annotations

from commandpost.domain.paper_frame import PaperFrame
from commandpost.domain.picture_spec import PictureSpec
from commandpost.domain.records import dataclass
from commandpost.domain.situation import CitedPaper, FigureTable
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class FiguresMatter:
    """The figures of an episode for a bulletin.

    ``groups`` names each column's group, ``gauges`` the columns whose total is the highest
    reading; ``ordinal`` counts earlier bulletins, of which ``previous`` is the last.
    """

    frame: PaperFrame
    subject: str
    figures: FigureTable
    groups: tuple[str, ...] = ()
    gauges: tuple[str, ...] = ()
    ordinal: int = 0
    previous: CitedPaper | None = None
    note: str = ""
    pictures: tuple[PictureSpec, ...] = ()


@dataclass(frozen=True, slots=True)
class RetypedRow:
    """An indicator in the system's order: what stands now and what was typed in last."""

    screen: str
    name: str
    unit: str
    value: float | None
    typed: float | None
    unverified: bool = False

    @property
    def changed(self) -> bool:
        """Whether it is still to be typed in."""
        return self.value != self.typed


@dataclass(frozen=True, slots=True)
class RetypedPlace:
    """A township with what it has in the system or ought to have; the rest is not reported."""

    place: str
    rows: tuple[RetypedRow, ...]

    @property
    def changes(self) -> int:
        """How many are still to be typed in."""
        return sum(1 for row in self.rows if row.changed)


@dataclass(frozen=True, slots=True)
class RetypingMatter:
    """What is to be typed into the upper level's system, township by township.

    ``places`` have changes, ``settled`` ones none since ``keyed_at``, ``silent`` ones no figure.
    ``lives`` when the register of persons is to be filled in as well.
    """

    frame: PaperFrame
    subject: str
    system: str
    source: str
    as_of: Instant
    keyed_at: Instant | None
    places: tuple[RetypedPlace, ...]
    settled: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    lives: bool = False


@dataclass(frozen=True, slots=True)
class HourlyMatter:
    """The board of evacuation and lifelines at a whole hour; its columns are ``metrics.BOARD``."""

    frame: PaperFrame
    subject: str
    hour: Instant
    figures: FigureTable
    note: str = ""
