"""What of a plot is in sight and which points its lines go through, on screen and paper."""

from __future__ import annotations

from itertools import pairwise
from math import floor, log10

from commandpost.domain.plot_spec import PlotSeries, PlotSpec
from commandpost.domain.records import dataclass
from commandpost.domain.times import HOUR, Instant

HEADROOM = 1.3
"""Room above the highest line, for its label and those of level changes."""
SIDE_ROOM = 0.03
STEPS = (HOUR // 6, HOUR // 2, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR)


@dataclass(frozen=True, slots=True)
class Window:
    """The part of the plane that is shown."""

    left: float
    right: float
    low: float
    high: float


def span(spec: PlotSpec) -> tuple[float, float]:
    """The first and the last moment of the plot."""
    moments = [p.at for series in spec.series for p in series.points]
    moments += [change.at for change in spec.changes]
    start = spec.start if spec.start is not None else min(moments)
    end = spec.end if spec.end is not None else max(moments)
    return start, max(start, end)


def height(spec: PlotSpec) -> float:
    """How much of the scale is shown: every value and every trigger, with room for labels."""
    values = [p.value for series in spec.series for p in series.points]
    values += [trigger.value for trigger in spec.triggers]
    return ((max(values) - _low(spec, values)) or 1) * HEADROOM


def window(spec: PlotSpec) -> Window:
    """All values and every trigger line; a trigger out of sight warns nobody."""
    start, end = span(spec)
    values = [p.value for series in spec.series for p in series.points]
    values += [trigger.value for trigger in spec.triggers]
    margin = max((end - start) * SIDE_ROOM, HOUR / 6)
    low = _low(spec, values)
    return Window(start - margin, end + margin, low, low + height(spec))


def _low(spec: PlotSpec, values: list[float]) -> float:
    """The foot of the scale: 0, but for a gauge far above it (water at 62 m between 61 and 65)."""
    least, most = min(values), max(values)
    if spec.from_zero or least <= 0 or most - least > 0.3 * most:
        return min(0.0, least)
    return least - max((most - least) * 0.2, most * 0.001)


def line_of(series: PlotSeries) -> tuple[tuple[float, float], ...]:
    """The points its line goes through; a figure of steps holds until the next report."""
    points = [(float(point.at), point.value) for point in series.points]
    if not series.steps or not points:
        return tuple(points)
    out = [points[0]]
    for before, after in pairwise(points):
        out += [(after[0], before[1]), after]
    return tuple(out)


def clock_ticks(shown: Window, offset: int, most: int) -> tuple[Instant, ...]:
    """Whole hours of the station's clock (or whole parts of one), at most so many."""
    wanted = (shown.right - shown.left) / max(most, 1)
    step = next((s for s in STEPS if s >= wanted), STEPS[-1])
    while step < wanted:
        step *= 2
    first = -(-(shown.left + offset * 60_000) // step) * step - offset * 60_000
    count = int((shown.right - first) // step) + 1
    return tuple(Instant(round(first + at * step)) for at in range(max(count, 0)))


def value_ticks(shown: Window, most: int) -> tuple[float, ...]:
    """Round numbers of the scale, at most so many."""
    wanted = (shown.high - shown.low) / max(most, 1)
    power = 10.0 ** floor(log10(wanted))
    step = next(s * power for s in (1, 2, 5, 10) if s * power >= wanted * (1 - 1e-9))
    first = -(-shown.low // step)
    count = int(shown.high // step - first) + 1
    return tuple(round((first + at) * step, 9) for at in range(count))


def apart(values: list[float], close: float) -> list[int]:
    """How far each label moves aside: lines close to one another do not share a place."""
    places = [0] * len(values)
    order = sorted(range(len(values)), key=lambda number: values[number])
    for before, number in pairwise(order):
        if values[number] - values[before] < close:
            places[number] = places[before] + 1
    return places
