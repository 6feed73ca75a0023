"""A plot as a drawing: ticks, dashed lines, hollow points, trigger lines, level changes."""

from __future__ import annotations

from commandpost.domain.drawing import (
    Box,
    Dot,
    Drawing,
    Shape,
    Side,
    Stroke,
    Tone,
    Words,
    level_tone,
    reach,
    series_tone,
    shortened,
)
from commandpost.domain.metrics import number_text
from commandpost.domain.plot_spec import PlotSpec
from commandpost.domain.plot_window import (
    Window,
    apart,
    clock_ticks,
    line_of,
    value_ticks,
    window,
)
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant, civil

SMALL = 8.0
LEGEND = 9.0
PITCH = 11.0
DOT = 2.2
TRIGGER_DASH = 1
UNVERIFIED = "待核"


@dataclass(frozen=True, slots=True)
class Plane:
    """Where the plot's own rectangle lies on the sheet, and how its values get there."""

    left: float
    top: float
    right: float
    foot: float
    shown: Window

    def x(self, at: float) -> float:
        """A moment, from the left."""
        shown = self.shown
        return self.left + (at - shown.left) / (shown.right - shown.left) * (self.right - self.left)

    def y(self, value: float) -> float:
        """A value, from above."""
        shown = self.shown
        return self.foot - (value - shown.low) / (shown.high - shown.low) * (self.foot - self.top)


def drawn_plot(spec: PlotSpec, width: float, height: float) -> Drawing:
    """The plot on a sheet of that size; nothing but its frame when there is no value."""
    if spec.empty:
        return Drawing(width, height, (Box(0, 0, width, height),))
    plane = plane_of(spec, width, height)
    shapes: list[Shape] = [*_scale(spec, plane), *_triggers(spec, plane), *_changes(spec, plane)]
    for number, series in enumerate(spec.series):
        tone = series_tone(number)
        line = tuple((plane.x(x), plane.y(y)) for x, y in line_of(series))
        if len(line) > 1:
            shapes.append(Stroke(line, tone, 1.2, number % 4))
        shapes += [
            Dot(plane.x(p.at), plane.y(p.value), DOT, tone, p.unverified) for p in series.points
        ]
    return Drawing(width, height, (*shapes, *_legend(spec, plane)))


def plane_of(spec: PlotSpec, width: float, height: float) -> Plane:
    """The plot's rectangle: room for the numbers at its left, the hours and legend below."""
    shown = window(spec)
    ticks = value_ticks(shown, _most_values(height))
    left = max(reach(number_text(tick), SMALL) for tick in ticks) + 8 if ticks else 24.0
    rows = len(_legend_rows(spec, width - left))
    foot = height - PITCH - rows * (PITCH + 2) - 2
    return Plane(left, 4, width - 2, max(foot, PITCH + 20), shown)


def _most_values(height: float) -> int:
    return max(2, int(height / 32))


def _scale(spec: PlotSpec, plane: Plane) -> list[Shape]:
    out: list[Shape] = []
    for value in value_ticks(plane.shown, _most_values(plane.foot)):
        y = plane.y(value)
        out.append(Stroke(((plane.left, y), (plane.right, y)), Tone.LINE, 0.25))
        words = number_text(value)
        out.append(Words(0, y - SMALL / 2, plane.left - 4, words, SMALL, Side.RIGHT, Tone.QUIET))
    most = int((plane.right - plane.left) / 44)
    for at in clock_ticks(plane.shown, spec.offset, most):
        x = plane.x(at)
        out.append(Stroke(((x, plane.foot), (x, plane.foot + 3)), Tone.TEXT, 0.5))
        words = _clock(at, spec.offset)
        out.append(Words(x - 22, plane.foot + 3, 44, words, SMALL, Side.CENTRE, Tone.QUIET))
    corners = ((plane.left, plane.top), (plane.left, plane.foot), (plane.right, plane.foot))
    return [*out, Stroke(corners, Tone.TEXT, 0.6)]


def _clock(at: Instant, offset: int) -> str:
    local = civil(at, offset)
    if local.hour == 0 and local.minute == 0:
        return f"{local.month}月{local.day}日"
    return f"{local:%H:%M}"


def _triggers(spec: PlotSpec, plane: Plane) -> list[Shape]:
    tall = plane.shown.high - plane.shown.low
    close = tall * (PITCH / max(plane.foot - plane.top, 1))
    places = apart([trigger.value for trigger in spec.triggers], close)
    out: list[Shape] = []
    for trigger, place in zip(spec.triggers, places, strict=True):
        tone = level_tone(trigger.level.rank) if trigger.level else Tone.QUIET
        numeral = f"{trigger.level.numeral}级 " if trigger.level else ""
        y = plane.y(trigger.value)
        out.append(Stroke(((plane.left, y), (plane.right, y)), tone, 0.9, TRIGGER_DASH))
        room = (plane.right - plane.left) / 3
        words = shortened(f"{numeral}{trigger.label}", room, SMALL)
        x = plane.right - room - place * (room + 4)
        out.append(
            Words(max(x, plane.left), y - SMALL - 2, room, words, SMALL, Side.RIGHT, tone,
                  backed=True)
        )  # fmt: skip
    return out


def _changes(spec: PlotSpec, plane: Plane) -> list[Shape]:
    wide = plane.shown.right - plane.shown.left
    room = 64.0
    places = apart([float(c.at) for c in spec.changes], wide * room / (plane.right - plane.left))
    out: list[Shape] = []
    for change, place in zip(spec.changes, places, strict=True):
        tone = level_tone(change.level.rank) if change.level else Tone.TEXT
        level = f"{change.level.numeral}级 " if change.level else ""
        x = plane.x(change.at)
        out.append(Stroke(((x, plane.top), (x, plane.foot)), tone, 0.9))
        words = shortened(f"{level}{change.label}".strip(), room, SMALL)
        y = min(plane.top + place * PITCH, plane.foot - PITCH)
        out.append(Words(x + 2, y, room, words, SMALL, tone=tone, backed=True))
    return out


def _legend(spec: PlotSpec, plane: Plane) -> list[Shape]:
    out: list[Shape] = []
    rows = _legend_rows(spec, plane.right - plane.left)
    for at, row in enumerate(rows):
        y, x = plane.foot + 3 + PITCH + at * (PITCH + 2), plane.left
        for number, words, room in row:
            middle = y + LEGEND / 2
            if number is None:
                out.append(Dot(x + 4, middle, DOT, Tone.TEXT, hollow=True))
                x += 10
            else:
                tone = series_tone(number)
                out.append(Stroke(((x, middle), (x + 22, middle)), tone, 1.2, number % 4))
                out.append(Dot(x + 11, middle, DOT, tone))
                x += 26
            out.append(Words(x, y, room, words, LEGEND))
            x += room + 12
    return out


def _legend_rows(spec: PlotSpec, width: float) -> list[list[tuple[int | None, str, float]]]:
    """What each line is, in words, as many side by side as there is room for."""
    entries: list[tuple[int | None, str, float]] = []
    for number, series in enumerate(spec.series):
        words = shortened(series.name, width - 40, LEGEND)
        entries.append((number, words, reach(words, LEGEND) + 4))
    if any(p.unverified for series in spec.series for p in series.points):
        entries.append((None, UNVERIFIED, reach(UNVERIFIED, LEGEND) + 4))
    rows: list[list[tuple[int | None, str, float]]] = [[]]
    used = 0.0
    for entry in entries:
        need = entry[2] + 38
        if rows[-1] and used + need > width:
            rows.append([])
            used = 0.0
        rows[-1].append(entry)
        used += need
    return rows
