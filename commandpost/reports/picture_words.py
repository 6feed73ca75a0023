"""What a picture says, in words: for the plain text, and as what is signed with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.picture_spec import LevelTimeline, Progress, TileGrid
from commandpost.domain.plot_spec import PlotSpec
from commandpost.domain.times import dated
from commandpost.reports.phrases import number
from commandpost.reports.words import words

if TYPE_CHECKING:
    from commandpost.domain.picture_spec import PictureSpec, Tile


def picture_lines(spec: PictureSpec) -> list[str]:
    """A line for each series, row or tile, its parts between tabs."""
    say = words("pictures")
    if isinstance(spec, PlotSpec):
        return _plot(spec)
    if isinstance(spec, LevelTimeline):
        return [
            "\t".join(
                (
                    row.name,
                    *(
                        f"{bar.level.numeral}级 {dated(bar.start, spec.offset)}—"
                        + (dated(bar.end, spec.offset) if bar.end is not None else say("running"))
                        for bar in row.bars
                    ),
                )
            )
            for row in spec.rows
        ]
    if isinstance(spec, Progress):
        head = "\t".join(("", *spec.states))
        return [head, *("\t".join((r.name, *map(_amount, r.counts))) for r in spec.rows)]
    return _tiles(spec)


def _plot(spec: PlotSpec) -> list[str]:
    say = words("pictures")
    out = []
    for series in spec.series:
        told = (
            f"{dated(p.at, spec.offset)} {number(p.value)}"
            + (say("unverified_mark") if p.unverified else "")
            for p in series.points
        )
        out.append("\t".join((series.name, *told)))
    out += [
        f"{trigger.level.numeral + '级 ' if trigger.level else ''}{trigger.label}"
        for trigger in spec.triggers
    ]
    return out


def _tiles(spec: TileGrid) -> list[str]:
    def mark(tile: Tile) -> str:
        doubtful = tile.unverified and tile.value is not None
        return words("pictures")("unverified_mark") if doubtful else ""

    return [f"{tile.place}\t{_amount(tile.value)}{mark(tile)}" for tile in spec.tiles]


def _amount(value: float | None) -> str:
    return words("pictures")("unreported") if value is None else number(value)
