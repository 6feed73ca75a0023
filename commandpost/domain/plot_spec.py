"""What a plot shows, without saying how it is drawn: the same picture on screen and on paper."""

from __future__ import annotations

from commandpost.domain.levels import ResponseLevel
from commandpost.domain.records import dataclass
from commandpost.domain.times import CHINA_OFFSET, Instant


@dataclass(frozen=True, slots=True)
class PlotPoint:
    """A value at a moment; ``unverified`` ones are drawn hollow (待核)."""

    at: Instant
    value: float
    unverified: bool = False


@dataclass(frozen=True, slots=True)
class PlotSeries:
    """One line of the plot; ``steps`` for figures that hold until the next report."""

    name: str
    points: tuple[PlotPoint, ...]
    steps: bool = False


@dataclass(frozen=True, slots=True)
class PlotTrigger:
    """A plan's number as a horizontal line."""

    value: float
    label: str
    level: ResponseLevel | None = None


@dataclass(frozen=True, slots=True)
class PlotChange:
    """A moment as a vertical line: a response began, was raised or ended (``level`` None)."""

    at: Instant
    label: str
    level: ResponseLevel | None = None


@dataclass(frozen=True, slots=True)
class PlotSpec:
    """One plot: all series share one unit; ``start`` and ``end`` frame it when given.

    ``from_zero`` is off for gauges, whose scale may begin near their readings.
    """

    title: str
    unit: str
    series: tuple[PlotSeries, ...] = ()
    triggers: tuple[PlotTrigger, ...] = ()
    changes: tuple[PlotChange, ...] = ()
    offset: int = CHINA_OFFSET
    start: Instant | None = None
    end: Instant | None = None
    from_zero: bool = True

    @property
    def empty(self) -> bool:
        """Whether there is no value to draw."""
        return not any(series.points for series in self.series)
