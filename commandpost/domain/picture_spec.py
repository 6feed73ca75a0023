"""Pictures beside plots: levels over time, progress in bars, townships as tiles."""

from __future__ import annotations

from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plot_spec import PlotSpec
from commandpost.domain.records import dataclass
from commandpost.domain.times import CHINA_OFFSET, Instant


@dataclass(frozen=True, slots=True)
class LevelBar:
    """A response at one level: from when to when; no ``end`` while it runs."""

    level: ResponseLevel
    start: Instant
    end: Instant | None = None


@dataclass(frozen=True, slots=True)
class LevelRow:
    """One response through its levels."""

    name: str
    bars: tuple[LevelBar, ...]


@dataclass(frozen=True, slots=True)
class LevelTimeline:
    """Responses under one another over the station's clock; ``now`` ends those that run.

    ``level`` and ``day`` are how a level and a date are written where it is shown.
    """

    title: str
    rows: tuple[LevelRow, ...]
    now: Instant
    offset: int = CHINA_OFFSET
    level: str = "{numeral}级"
    day: str = "{month}月{day}日"

    @property
    def empty(self) -> bool:
        """Whether there is no response to show."""
        return not any(row.bars for row in self.rows)


@dataclass(frozen=True, slots=True)
class ProgressRow:
    """How much of something stands in each state; None is 未报."""

    name: str
    counts: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """Bars parted by state (办结、已下达、未办), the first state the one that is wanted."""

    title: str
    unit: str
    states: tuple[str, ...]
    rows: tuple[ProgressRow, ...]

    @property
    def empty(self) -> bool:
        """Whether there is nothing to count."""
        return not any(count for row in self.rows for count in row.counts)


@dataclass(frozen=True, slots=True)
class Tile:
    """A township's figure; None is 未报, never 0."""

    place: str
    value: float | None
    unverified: bool = False


@dataclass(frozen=True, slots=True)
class TileGrid:
    """A figure by township, the darker the higher; ``unreported`` is the word for none."""

    title: str
    unit: str
    tiles: tuple[Tile, ...]
    unreported: str = "未报"

    @property
    def empty(self) -> bool:
        """Whether there is no township."""
        return not self.tiles


PictureSpec = PlotSpec | LevelTimeline | Progress | TileGrid
