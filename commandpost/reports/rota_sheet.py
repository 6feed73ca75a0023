"""The month's rota on paper, to hang beside the telephone: A4, head repeated, signed below."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

from commandpost.reports import page
from commandpost.reports.characters import visible
from commandpost.reports.flow import Flow, Item, Part, Space
from commandpost.reports.fonts import GETA, Role, glyphs
from commandpost.reports.para import Set, Style, para
from commandpost.reports.table import Row
from commandpost.reports.words import words

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from commandpost.domain.rota_sheet import RotaSheet

_PAD = 5.0
_SHARES = {"日期": 12, "星期": 9, "班次": 7, "备注": 19}
_SHARE = 11
TITLE = Style(Role.TITLE, page.SIZE_2, page.SIZE_2 * 1.5, Set.CENTRED)
LINE = Style(Role.FANG, 12.0, 18.0)
HEAD = Style(Role.HEI, page.SIZE_5, page.SIZE_5 * 1.3, Set.CENTRED)
CELL = Style(Role.FANG, page.SIZE_5, page.SIZE_5 * 1.3, Set.CENTRED)


def typeset_rota(sheet: RotaSheet) -> bytes:
    """The PDF; the same sheet gives the same bytes."""
    from reportlab.pdfgen.canvas import Canvas

    say, lost, out = words("rota"), set[str](), BytesIO()
    canvas = Canvas(
        out,
        pagesize=(page.PAGE_WIDTH, page.PAGE_HEIGHT),
        invariant=1,
        lang="zh-CN",
        initialFontName=glyphs(Role.FANG)[GETA].font,  # type: ignore[arg-type]
    )
    canvas.setTitle(visible(f"{sheet.unit}{sheet.title}"))
    canvas.setAuthor(visible(sheet.unit))
    canvas.setCreator("CommandPost")

    def number(canvas: Canvas, at: int) -> None:
        foot = page.PAGE_HEIGHT - page.TOP - page.HEIGHT - page.NUMBER_DROP
        for line in para(say("page", number=at), replace(LINE, placed=Set.CENTRED), page.WIDTH,
                         lost):  # fmt: skip
            line.draw(canvas, page.LEFT, foot)

    flow = Flow(canvas, number)
    top: list[Item] = [*para(sheet.title, TITLE, page.WIDTH, lost), Space(4, hard=True)]
    top += para(say("unit", unit=sheet.unit), LINE, page.WIDTH, lost)
    flow.add(Part([*top, Space(4, hard=True)]))
    shares = [_SHARES.get(name, _SHARE) for name in sheet.heads]
    widths = tuple(page.WIDTH * share / sum(shares) for share in shares)
    head: list[Row] = [replace(_row(sheet.heads, HEAD, widths, lost), shaded=True, keep=True)]
    items: list[Item] = [*head, *(_row(row, CELL, widths, lost) for row in sheet.rows)]
    flow.add(Part(items, head, 1, len(items)))
    flow.add(Part([Space(10), *para(say("signed"), LINE, page.WIDTH, lost)]))
    flow.end()
    canvas.save()
    return out.getvalue()


def _row(cells: tuple[str, ...], style: Style, widths: tuple[float, ...], lost: set[str]) -> Row:
    return Row(
        tuple(para(c, style, w - _PAD, lost) for c, w in zip(cells, widths, strict=True)), widths
    )
