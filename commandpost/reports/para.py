"""The one door through which text reaches a page: ``para`` cleans, breaks and sets it in lines.

There is no markup behind it and reportlab's ``Paragraph`` is not used anywhere, so nothing a user
types can be read as an instruction (ROBUSTNESS finding 7, I9).
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from commandpost.domain.records import dataclass
from commandpost.reports import page
from commandpost.reports.characters import visible
from commandpost.reports.fonts import GETA, Role, glyphs
from commandpost.reports.lines import broken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas

    from commandpost.reports.fonts import Glyph

Colour = tuple[float, float, float]
Runs = tuple[tuple[str, str], ...]

_JUSTIFY_UP_TO = 2.5  # characters of slack in a line; a longer gap stays at its end


class Set(Enum):
    """How a paragraph's lines stand between the margins."""

    JUSTIFIED = "justified"
    LEFT = "left"
    CENTRED = "centred"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph's type: ``indent``, ``hang`` and ``hold_right`` count characters of its own size.

    ``hang`` is how far the lines after the first stand in.
    """

    role: Role
    size: float
    leading: float
    placed: Set = Set.LEFT
    indent: float = 0
    hang: float = 0
    hold_right: float = 0
    tracking: float = 0
    colour: Colour = page.BLACK
    grid: bool = False
    balanced: bool = False


@dataclass(slots=True)
class TextLine:
    """A line, ready to print: runs of one font each, ``x`` from the left of its room."""

    runs: Runs
    x: float
    style: Style
    tracking: float
    keep: bool = False

    @property
    def height(self) -> float:
        """How far the next line is."""
        return self.style.leading

    @property
    def wide(self) -> float:
        """From its first character to the end of its last."""
        table = glyphs(self.style.role)
        widths = [table[char].width for _, text in self.runs for char in text]
        return sum(widths) * self.style.size + self.tracking * max(0, len(widths) - 1)

    @property
    def need(self) -> float:
        """How much of the page the ink takes."""
        return self.style.size

    @property
    def grid(self) -> bool:
        """Whether it stands on one of the page's 22 lines."""
        return self.style.grid

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Print it with the head of its characters at ``top`` (PDF co-ordinates)."""
        size = self.style.size
        pen = canvas.beginText(left + self.x, top - page.ASCENT * size)
        pen.setFillColorRGB(*self.style.colour)
        if self.tracking:
            pen.setCharSpace(self.tracking)
        for font, text in self.runs:
            pen.setFont(font, size)
            pen.textOut(text)
        canvas.drawText(pen)


def para(text: str, style: Style, width: float, lost: set[str]) -> list[TextLine]:
    """The lines of ``text`` in a room of ``width``; what no font has is added to ``lost``."""
    out: list[TextLine] = []
    for part in visible(text).split("\n"):
        if part.strip():
            out += _lines(part.strip(" "), style, width, lost)
    return out


def measure(text: str, role: Role, size: float) -> float:
    """How wide a text is in one line."""
    table = glyphs(role)
    return sum(table[char].width for char in visible(text)) * size


def _lines(text: str, style: Style, width: float, lost: set[str]) -> list[TextLine]:
    table = glyphs(style.role)
    found = [table[char] for char in text]
    if any(glyph.shown is GETA for glyph in found):
        lost.update(c for c, glyph in zip(text, found, strict=True) if glyph.shown != c)
    shown = [glyph.shown for glyph in found]
    size, tracking = style.size, style.tracking
    widths = [glyph.width * size + tracking for glyph in found]
    room = width - style.hold_right * (size + tracking) + tracking
    first = room - style.indent * (size + tracking)
    hang = style.hang * (size + tracking)
    spans = broken(shown, widths, first, room - hang, size / 2)
    if style.balanced and len(spans) > 1:
        spans = _balanced(shown, widths, room, len(spans), size)
    out = []
    for number, (start, end) in enumerate(spans):
        inset = hang if number else style.indent * (size + tracking)
        slack = room - inset - sum(widths[start:end])
        full = end < len(shown)
        out.append(_set(found[start:end], style, inset, slack, full))
    return out


def _balanced(
    shown: Sequence[str], widths: Sequence[float], room: float, count: int, size: float
) -> list[tuple[int, int]]:
    """The narrowest breaking into as many lines: a title of even lines (GB/T 9704 7.3.1)."""
    low, high = sum(widths) / count, room
    while high - low > size / 4:
        middle = (low + high) / 2
        if len(broken(shown, widths, middle, middle, size / 2)) <= count:
            high = middle
        else:
            low = middle
    return broken(shown, widths, high, high, size / 2)


def _set(found: Sequence[Glyph], style: Style, inset: float, slack: float, full: bool) -> TextLine:
    x, tracking = inset, style.tracking
    if style.placed is Set.CENTRED:
        x += max(0.0, slack / 2)
    elif style.placed is Set.RIGHT:
        x += max(0.0, slack)
    elif style.placed is Set.JUSTIFIED and full and 0 < slack < _JUSTIFY_UP_TO * style.size:
        tracking += slack / max(1, len(found) - 1)
    return TextLine(_runs(found), x, style, tracking)


def _runs(found: Sequence[Glyph]) -> Runs:
    runs: list[tuple[str, str]] = []
    start = 0
    for at in range(1, len(found) + 1):
        if at == len(found) or found[at].font != found[start].font:
            runs.append((found[start].font, "".join(g.shown for g in found[start:at])))
            start = at
    return tuple(runs)
