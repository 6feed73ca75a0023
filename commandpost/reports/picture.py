"""A picture on paper as vectors: lines, boxes and dots in greys, its words through ``para``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.drawing import Box, Dot, Side, Stroke, Tone, Words
from commandpost.domain.drawn_picture import drawn
from commandpost.domain.records import dataclass
from commandpost.reports.fonts import Role
from commandpost.reports.para import Set, Style, TextLine, measure, para

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from commandpost.domain.drawing import Drawing
    from commandpost.domain.picture_spec import PictureSpec

GREYS = {
    Tone.TEXT: 0.0,
    Tone.QUIET: 0.25,
    Tone.LINE: 0.55,
    Tone.EMPTY: 1.0,
    Tone.LEVEL_1: 0.0,
    Tone.LEVEL_2: 0.0,
    Tone.LEVEL_3: 0.0,
    Tone.LEVEL_4: 0.0,
    Tone.SERIES_1: 0.0,
    Tone.SERIES_2: 0.25,
    Tone.SERIES_3: 0.1,
    Tone.SERIES_4: 0.35,
}
"""Black and white printers know no colour: dashes, hollow dots and words tell lines apart."""
DASHES: tuple[tuple[float, ...], ...] = ((), (5, 2), (1.2, 2), (6, 2, 1.2, 2))
PLACED = {Side.LEFT: Set.LEFT, Side.CENTRE: Set.CENTRED, Side.RIGHT: Set.RIGHT}


@dataclass(slots=True)
class PictureItem:
    """A drawing as one piece of the flow."""

    drawing: Drawing
    words: tuple[tuple[Words, list[TextLine]], ...]
    keep: bool = False
    grid: bool = False

    @property
    def height(self) -> float:
        """The drawing's."""
        return self.drawing.height

    @property
    def need(self) -> float:
        """The same: a picture is not cut."""
        return self.drawing.height

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Print it, from back to front."""
        lines = dict(zip(map(id, (told for told, _ in self.words)), self.words, strict=True))
        canvas.saveState()
        for shape in self.drawing.shapes:
            if isinstance(shape, Words):
                _tell(canvas, shape, lines[id(shape)][1], left, top)
            elif isinstance(shape, Stroke):
                _stroke(canvas, shape, left, top)
            elif isinstance(shape, Box):
                _box(canvas, shape, left, top)
            else:
                _dot(canvas, shape, left, top)
        canvas.restoreState()


def picture_item(spec: PictureSpec, width: float, height: float, lost: set[str]) -> PictureItem:
    """The picture set for a page: its words broken and measured."""
    drawing = drawn(spec, width, height)
    told = [shape for shape in drawing.shapes if isinstance(shape, Words)]
    return PictureItem(drawing, tuple((one, _set(one, lost)) for one in told))


def _set(told: Words, lost: set[str]) -> list[TextLine]:
    """One line; what is wider than its room is set smaller, never cut."""
    shade = 1.0 if told.bright else min(GREYS[told.tone], 0.3)
    room = max(told.room, told.size)
    size = told.size * min(1.0, room / (measure(told.text, Role.SMALL, told.size) or 1))
    colour = (shade, shade, shade)
    style = Style(Role.SMALL, size, size, PLACED[told.side], colour=colour)
    return para(told.text, style, room + 0.5, lost)[:1]


def _tell(canvas: Canvas, told: Words, lines: list[TextLine], left: float, top: float) -> None:
    for line in lines:
        if told.backed:
            wide = measure(told.text, Role.SMALL, line.style.size)
            x, y = left + told.x + line.x - 1, top - told.y - told.size - 1
            canvas.setFillGray(1)
            canvas.rect(x, y, wide + 2, told.size + 2, stroke=0, fill=1)
        line.draw(canvas, left + told.x, top - told.y)


def _stroke(canvas: Canvas, shape: Stroke, left: float, top: float) -> None:
    canvas.setLineWidth(shape.width)
    canvas.setStrokeGray(GREYS[shape.tone])
    canvas.setDash(list(DASHES[shape.dash]))
    path = canvas.beginPath()
    for number, (x, y) in enumerate(shape.points):
        (path.lineTo if number else path.moveTo)(left + x, top - y)
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.setDash()


def _box(canvas: Canvas, shape: Box, left: float, top: float) -> None:
    canvas.setLineWidth(0.5)
    canvas.setStrokeGray(0)
    canvas.setFillGray(1 - shape.share)
    if shape.hatch:
        canvas.setDash([2, 2])
    x, y = left + shape.x, top - shape.y - shape.height
    canvas.rect(x, y, shape.width, shape.height, stroke=1, fill=1)
    canvas.setDash()


def _dot(canvas: Canvas, shape: Dot, left: float, top: float) -> None:
    grey = GREYS[shape.tone]
    canvas.setLineWidth(0.8)
    canvas.setStrokeGray(grey)
    canvas.setFillGray(1 if shape.hollow else grey)
    canvas.circle(left + shape.x, top - shape.y, shape.radius, stroke=1, fill=1)
