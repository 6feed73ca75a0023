"""A metric over time as a plot: the four places that matter most, trigger lines, level changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.plot_spec import PlotChange, PlotPoint, PlotSeries, PlotSpec, PlotTrigger
from commandpost.domain.units import unit_word
from commandpost.host.text import language

if TYPE_CHECKING:
    from commandpost.usecases.views.figures import Line, Series

SHOWN_PLACES = 4


def plot_of(found: Series, offset: int) -> PlotSpec:
    """Places with the highest present figure first; level changes carry their own word."""
    lines = sorted(found.lines, key=_latest, reverse=True)[:SHOWN_PLACES]
    return PlotSpec(
        title=found.name,
        unit=unit_word(found.unit, language()),
        series=tuple(
            PlotSeries(
                line.place,
                tuple(PlotPoint(at, value) for at, value in line.points),
                steps=True,
            )
            for line in lines
        ),
        triggers=tuple(
            PlotTrigger(bound.value, f"{bound.value:g}", bound.level) for bound in found.bounds
        ),
        changes=tuple(PlotChange(at, "", level) for at, level in found.changes),
        offset=offset,
    )


def _latest(line: Line) -> float:
    return line.points[-1][1] if line.points else 0.0
