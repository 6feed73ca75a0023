"""A picture as lines, boxes and words in points from its upper left corner: for paint and print.

The screen gives each ``Tone`` a colour of its theme, paper a grey; what a colour says is said by
a word, a line's dashes or a numeral as well.
"""

from __future__ import annotations

from enum import Enum

from commandpost.domain.records import dataclass

WIDE_FROM = "\u2e80"
"""From here on characters are as wide as they are high, near enough to place a label."""
NARROW = 0.55


class Tone(Enum):
    """What a mark means, for whoever chooses its colour."""

    TEXT = "text"
    QUIET = "quiet"
    LINE = "line"
    EMPTY = "surface"
    LEVEL_1 = "level_1"
    LEVEL_2 = "level_2"
    LEVEL_3 = "level_3"
    LEVEL_4 = "level_4"
    SERIES_1 = "series_1"
    SERIES_2 = "series_2"
    SERIES_3 = "series_3"
    SERIES_4 = "series_4"


class Side(Enum):
    """Where words stand in the room they have."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points; ``dash`` counts the line styles from 0 (whole)."""

    points: tuple[tuple[float, float], ...]
    tone: Tone = Tone.LINE
    width: float = 0.5
    dash: int = 0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; ``share`` (0 to 1) of its tone fills it, ``hatch`` strokes it instead."""

    x: float
    y: float
    width: float
    height: float
    tone: Tone = Tone.LINE
    share: float = 0.0
    hatch: bool = False


@dataclass(frozen=True, slots=True)
class Dot:
    """A reported value; hollow while it is unverified."""

    x: float
    y: float
    radius: float
    tone: Tone
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """Words in one line, their upper edge at ``y``, in the room from ``x``; ``bright`` on dark."""

    x: float
    y: float
    room: float
    text: str
    size: float
    side: Side = Side.LEFT
    tone: Tone = Tone.TEXT
    bright: bool = False
    backed: bool = False


Shape = Stroke | Box | Dot | Words


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes from back to front on a sheet of that size."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


def level_tone(rank: int) -> Tone:
    """The tone of a response level, 1 the gravest."""
    return Tone(f"level_{rank}")


def series_tone(number: int) -> Tone:
    """The tone of the nth series, from 0."""
    return Tone(f"series_{number % 4 + 1}")


def reach(text: str, size: float) -> float:
    """About how wide words are in one line."""
    return sum(size if char >= WIDE_FROM else NARROW * size for char in text)


def shortened(text: str, room: float, size: float) -> str:
    """The words in one line, or as many as there is room for and an ellipsis."""
    text = " ".join(text.split())
    if reach(text, size) <= room:
        return text
    while text and reach(text + "…", size) > room:
        text = text[: int(len(text) * 0.9)] if len(text) > 40 else text[:-1]
    return text + "…"
