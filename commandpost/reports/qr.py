"""A QR code as a matrix of dark and light, for words that are carried to a phone off a screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from commandpost.domain.errors import OperatorError
from commandpost.reports import page

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from commandpost.reports.para import TextLine

_QUIET = 4

MOST_BYTES = 1_200
"""More would make squares too small for a phone held before a screen."""


def qr_matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """Rows of modules, True is dark; UTF-8, medium correction, no quiet zone round it."""
    from reportlab.graphics.barcode import qrencoder

    data = text.encode("utf-8", errors="replace")  # half a surrogate pair has no code
    if len(data) > MOST_BYTES:
        raise OperatorError("qr.too_long", bytes=len(data), most=MOST_BYTES)
    code = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M)
    code.addData(qrencoder.QR8bitByte(data))
    code.make()
    return tuple(tuple(bool(dark) for dark in row) for row in code.modules or ())


@dataclass(slots=True)
class QrItem:
    """A code on paper, its quiet zone within, and lines of text to the right of it."""

    text: str
    beside: list[TextLine]
    height: float = 30 * page.MM
    keep: bool = False
    grid: bool = False

    @property
    def need(self) -> float:
        """Its height."""
        return self.height

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Print the dark squares as vectors."""
        matrix = qr_matrix(self.text)
        square = self.height / (len(matrix) + 2 * _QUIET)
        canvas.setFillColorRGB(*page.BLACK)
        for row, line in enumerate(matrix):
            y = top - (row + 1 + _QUIET) * square
            for start, end in _dark(line):
                x = left + (start + _QUIET) * square
                canvas.rect(x, y, (end - start) * square, square, stroke=0, fill=1)
        y = top - self.height / 4
        for told in self.beside:
            told.draw(canvas, left + self.height + 6, y)
            y -= told.height


def _dark(line: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Runs of dark modules: one rectangle each leaves no hair between them."""
    runs, start = [], None
    for at, dark in enumerate((*line, False)):
        if dark and start is None:
            start = at
        elif not dark and start is not None:
            runs.append((start, at))
            start = None
    return runs
