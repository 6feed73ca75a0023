"""A sheet of the house, upright or lying down: unit and number, title, blocks, a foot line.

For lists, rolls, records and charts that are signed, pinned up or carried, and are no official
paper (公文): no red head, no imprint.
"""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

from commandpost.reports import page
from commandpost.reports.blocks import Form
from commandpost.reports.characters import visible
from commandpost.reports.flow import Flow, Part, Space
from commandpost.reports.fonts import GETA, Role, glyphs
from commandpost.reports.para import Set, Style, para
from commandpost.reports.parts import SHEET, WIDE, parts

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from commandpost.reports.blocks import Draft
    from commandpost.reports.flow import Item

TITLE = Style(Role.TITLE, 18.0, 27.0, Set.CENTRED, balanced=True)
LINE = Style(Role.FANG, page.SIZE_5, page.SIZE_5 * 1.4)
BAND = Style(Role.HEI, 12.0, 12.0, Set.CENTRED)


def typeset(draft: Draft) -> tuple[bytes, int, tuple[str, ...]]:
    """The PDF, its pages, and the characters that no font has; same draft, same bytes."""
    from reportlab.pdfgen.canvas import Canvas

    kind = WIDE if draft.form is Form.WIDE else SHEET
    out = BytesIO()
    canvas = Canvas(
        out,
        pagesize=(kind.frame.page_width, kind.frame.page_height),
        invariant=1,
        lang="zh-CN",
        initialFontName=glyphs(Role.FANG)[GETA].font,  # type: ignore[arg-type]
    )
    canvas.setTitle(visible(f"{draft.serial} {draft.title}".strip()))
    canvas.setAuthor(visible(draft.issuer))
    canvas.setCreator("CommandPost")
    lost: set[str] = set()
    flow = Flow(canvas, _Outside(draft, kind.frame, lost), kind.frame)
    flow.add(Part(_head(draft, kind.frame, lost)))
    for part in parts(draft.blocks, lost, kind):
        flow.add(part)
    flow.end()
    canvas.save()
    return out.getvalue(), flow.number, tuple(sorted(lost))


def _head(draft: Draft, frame: page.Frame, lost: set[str]) -> list[Item]:
    items: list[Item] = [*para(draft.title, TITLE, frame.width, lost)]
    under = "　　".join(t for t in (draft.issuer, draft.serial, draft.issued) if t)
    items += para(under, replace(LINE, placed=Set.CENTRED), frame.width, lost)
    return [*items, Space(6, hard=True)]


class _Outside:
    """The foot line with the page number, and in drills the words above and below."""

    def __init__(self, draft: Draft, frame: page.Frame, lost: set[str]) -> None:
        self._draft, self._frame, self._lost = draft, frame, lost

    def __call__(self, canvas: Canvas, number: int) -> None:
        """Print it."""
        frame, drill = self._frame, self._draft.drill
        foot = frame.foot - 5 * page.MM
        text = self._draft.page_number.replace("{number}", str(number))
        ends = ((self._draft.foot, Set.LEFT), (text, Set.RIGHT))
        for words, placed in ends:
            for line in para(words, replace(LINE, placed=placed), frame.width, self._lost)[:1]:
                line.draw(canvas, frame.left, foot)
        if drill is None:
            return
        for words, top in ((drill.band, frame.head + 9 * page.MM), (drill.foot, foot)):
            for line in para(words, BAND, frame.width, self._lost)[:1]:
                line.draw(canvas, frame.left, top)
