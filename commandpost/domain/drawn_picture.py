"""Any picture as a drawing: bars of levels, bars of progress, tiles of townships, plots."""

from __future__ import annotations

from math import ceil

from commandpost.domain.drawing import (
    Box,
    Drawing,
    Shape,
    Side,
    Stroke,
    Tone,
    Words,
    level_tone,
    reach,
    shortened,
)
from commandpost.domain.drawn_plot import PITCH, SMALL, drawn_plot
from commandpost.domain.metrics import number_text
from commandpost.domain.picture_spec import LevelTimeline, PictureSpec, Progress, TileGrid
from commandpost.domain.plot_spec import PlotSpec
from commandpost.domain.plot_window import Window, clock_ticks
from commandpost.domain.times import HOUR, civil

NAMES = 0.24
"""Of the width: the names of rows."""
FACE = 9.0
UNVERIFIED_MARK = "*"
SHARES = (0.75, 0.4, 0.12, 0.0)
"""How full a state's part of a bar is; the last is an empty box."""


def drawn(spec: PictureSpec, width: float, height: float) -> Drawing:
    """That picture on a sheet of that size."""
    if isinstance(spec, PlotSpec):
        return drawn_plot(spec, width, height)
    if isinstance(spec, LevelTimeline):
        return _timeline(spec, width, height)
    if isinstance(spec, Progress):
        return _progress(spec, width, height)
    return _tiles(spec, width, height)


def best_height(spec: PictureSpec, width: float) -> float:
    """How high a picture wants to be on a page of that width."""
    if isinstance(spec, PlotSpec):
        return 190.0
    if isinstance(spec, LevelTimeline):
        return 2 * PITCH + 24.0 * len(spec.rows) + 6
    if isinstance(spec, Progress):
        return PITCH + 20.0 * len(spec.rows) + 8
    across = _across(len(spec.tiles), width)
    return 36.0 * ceil(len(spec.tiles) / across)


def _timeline(spec: LevelTimeline, width: float, height: float) -> Drawing:
    starts = [bar.start for row in spec.rows for bar in row.bars]
    first, left = min(starts, default=spec.now), width * NAMES
    last = max([spec.now, *(b.end for row in spec.rows for b in row.bars if b.end is not None)])
    room = max(last - first, HOUR)
    shown = Window(first - room * 0.02, first + room * 1.02, 0, 1)
    foot = height - PITCH - 6
    pitch = (foot - 2) / max(len(spec.rows), 1)

    def x(at: float) -> float:
        return left + (at - shown.left) / (shown.right - shown.left) * (width - 20 - left)

    shapes: list[Shape] = [Stroke(((left, foot), (width, foot)), Tone.TEXT, 0.6)]
    for at in clock_ticks(shown, spec.offset, int((width - left) / 48)):
        local = civil(at, spec.offset)
        midnight = local.hour == 0 and local.minute == 0
        day = spec.day.replace("{month}", str(local.month)).replace("{day}", str(local.day))
        words = day if midnight else f"{local:%H:%M}"
        shapes.append(Stroke(((x(at), 0), (x(at), foot + 3)), Tone.LINE, 0.25))
        shapes.append(Words(x(at) - 24, foot + 4, 48, words, SMALL, Side.CENTRE, Tone.QUIET))
    for number, row in enumerate(spec.rows):
        y = number * pitch + 2
        tall = min(pitch - 4, 22.0)
        name = shortened(row.name, left - 8, FACE)
        shapes.append(Words(0, y + (tall - FACE) / 2, left - 6, name, FACE))
        for bar in row.bars:
            end = bar.end if bar.end is not None else spec.now
            wide = max(x(end) - x(bar.start), 1.5)
            share = 0.95 - 0.22 * (bar.level.rank - 1)
            tone = level_tone(bar.level.rank)
            shapes.append(Box(x(bar.start), y, wide, tall, tone, share))
            words = spec.level.replace("{numeral}", bar.level.numeral)
            inside = reach(words, FACE) + 4 <= wide
            place = x(bar.start) + 2 if inside else x(end) + 2
            dark = inside and bar.level.rank < 3
            shapes.append(
                Words(place, y + (tall - FACE) / 2, 30, words, FACE, bright=dark, backed=not inside)
            )
            if bar.end is None:
                shapes.append(Stroke(((x(end), y - 1), (x(end), y + tall + 1)), Tone.TEXT, 1.2))
    return Drawing(width, height, tuple(shapes))


def _progress(spec: Progress, width: float, height: float) -> Drawing:
    left, numbers = width * NAMES, 74.0
    foot = height - PITCH - 2
    pitch = foot / max(len(spec.rows), 1)
    face = min(max(pitch * 0.45, FACE), 18.0)
    numbers = max(numbers, 8 * face)
    most = max((sum(c for c in row.counts if c) for row in spec.rows), default=0.0) or 1.0
    shapes: list[Shape] = []
    for number, row in enumerate(spec.rows):
        y, tall = number * pitch + 1, min(pitch - 3, 2 * face)
        name = shortened(row.name, left - 8, face)
        shapes.append(Words(0, y + (tall - face) / 2, left - 6, name, face))
        x, whole = left, sum(count for count in row.counts if count)
        for state, count in enumerate(row.counts):
            wide = (count or 0) / most * (width - left - numbers)
            if wide:
                share = SHARES[min(state, len(SHARES) - 1)]
                shapes.append(Box(x, y, wide, tall, Tone.TEXT, share))
                words = number_text(count or 0)
                if reach(words, face) + 4 <= wide:
                    shapes.append(
                        Words(x, y + (tall - face) / 2, wide, words, face, Side.CENTRE,
                              bright=share > 0.5)
                    )  # fmt: skip
                x += wide
        done = row.counts[0] if row.counts else None
        if done is not None and whole:
            words = f"{number_text(done)}/{number_text(whole)}  {int(done * 100 // whole)}%"
            shapes.append(Words(x + 4, y + (tall - face) / 2, numbers, words, face))
    x = left
    for state, word in enumerate(spec.states):
        share = SHARES[min(state, len(SHARES) - 1)]
        shapes.append(Box(x, foot + 3, 10, SMALL, Tone.TEXT, share))
        room = reach(word, SMALL) + 6
        shapes.append(Words(x + 13, foot + 3, room, word, SMALL))
        x += 13 + room + 8
    return Drawing(width, height, tuple(shapes))


def _across(count: int, width: float) -> int:
    return max(1, min(count, int(width / 74)))


def _tiles(spec: TileGrid, width: float, height: float) -> Drawing:
    across = _across(len(spec.tiles), width)
    down = ceil(len(spec.tiles) / across)
    wide, tall = width / across, height / max(down, 1)
    most = max((tile.value or 0 for tile in spec.tiles), default=0) or 1
    face = min(FACE + 2, tall * 0.34)
    shapes: list[Shape] = []
    for number, tile in enumerate(spec.tiles):
        x, y = number % across * wide, number // across * tall
        share = 0.06 + 0.36 * max(tile.value, 0) / most if tile.value else 0.0
        told = tile.value is not None
        shapes.append(
            Box(x + 1, y + 1, wide - 2, tall - 2, Tone.SERIES_1 if told else Tone.QUIET, share,
                hatch=not told)
        )  # fmt: skip
        name = shortened(tile.place, wide - 6, face * 0.85)
        shapes.append(Words(x + 3, y + tall * 0.12, wide - 6, name, face * 0.85, Side.CENTRE))
        words = spec.unreported
        if tile.value is not None:
            words = number_text(tile.value) + (UNVERIFIED_MARK if tile.unverified else "")
        shapes.append(Words(x + 3, y + tall * 0.5, wide - 6, words, face, Side.CENTRE))
    return Drawing(width, height, tuple(shapes))
