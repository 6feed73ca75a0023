"""报送情况一览 on paper: a row for each report, the sources of the limits numbered below."""

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

    from commandpost.domain.proof_sheet import ProofRow, ProofSheet
    from commandpost.reports.words import Words

_MM = page.MM
_WIDTHS = (25 * _MM, 29 * _MM, 24 * _MM, 31 * _MM, 25 * _MM, 22 * _MM)
_PAD = 5.0
TITLE = Style(Role.TITLE, page.SIZE_2, page.SIZE_2 * 1.5, Set.CENTRED)
LINE = Style(Role.FANG, 12.0, 18.0)
SMALL = Style(Role.FANG, page.SIZE_SMALL_5, page.SIZE_SMALL_5 * 1.4)
STRONG = replace(SMALL, role=Role.HEI)
HEAD = Style(Role.HEI, page.SIZE_5, page.SIZE_5 * 1.3, Set.CENTRED)


def typeset_proof(sheet: ProofSheet) -> tuple[bytes, int]:
    """The PDF and its pages; the same sheet gives the same bytes."""
    from reportlab.pdfgen.canvas import Canvas

    say, lost, out = words("proof_sheet"), set[str](), BytesIO()
    canvas = Canvas(
        out,
        pagesize=(page.PAGE_WIDTH, page.PAGE_HEIGHT),
        invariant=1,
        lang="zh-CN",
        initialFontName=glyphs(Role.FANG)[GETA].font,  # type: ignore[arg-type]
    )
    canvas.setTitle(visible(f"{sheet.title} {sheet.incident}"))
    canvas.setCreator("CommandPost")
    flow = Flow(canvas, _Number(say, lost))
    flow.add(Part(_top(sheet, say, lost)))
    heads = zip(sheet.heads, _WIDTHS, strict=True)
    cells = tuple(para(text, HEAD, width - _PAD, lost) for text, width in heads)
    head = [Row(cells, _WIDTHS, shaded=True, keep=True)]
    sources = {row.source: number for number, row in enumerate(_first(sheet), 1)}
    rows = [_row(row, sources[row.source], say, lost) for row in sheet.rows]
    items: list[Item] = [*head, *rows]
    flow.add(Part(items, head, 1, len(items)))
    named = para(sheet.sources, replace(HEAD, placed=Set.LEFT), page.WIDTH, lost)
    below: list[Item] = [Space(10), *named]
    for source, number in sources.items():
        below += para(say("source", number=number, source=source), SMALL, page.WIDTH, lost)
    flow.add(Part(below))
    flow.end()
    canvas.save()
    return out.getvalue(), flow.number


def _first(sheet: ProofSheet) -> list[ProofRow]:
    """The first row of each source."""
    return list({row.source: row for row in reversed(sheet.rows)}.values())[::-1]


def _top(sheet: ProofSheet, say: Words, lost: set[str]) -> list[Item]:
    about = (say("incident", incident=sheet.incident), say("heard", heard=sheet.heard))
    taken = (say("unit", unit=sheet.unit), say("taken", taken=sheet.taken))
    items: list[Item] = [*para(sheet.title, TITLE, page.WIDTH, lost), Space(6, hard=True)]
    for text in ("　".join(taken), "　".join(about), *sheet.told):
        items += para(text, LINE, page.WIDTH, lost)
    return [*items, Space(6, hard=True)]


def _row(row: ProofRow, number: int, say: Words, lost: set[str]) -> Row:
    limit = say("limit", limit=row.limit, number=number)
    texts = (row.report, row.recipient, limit, row.made, row.receipt, row.state)
    style = STRONG if row.wrong else SMALL
    cells = tuple(
        para(text, style, width - _PAD, lost) for text, width in zip(texts, _WIDTHS, strict=True)
    )
    return Row(cells, _WIDTHS)


class _Number:
    """The page number below the table."""

    def __init__(self, say: Words, lost: set[str]) -> None:
        self._say, self._lost = say, lost

    def __call__(self, canvas: Canvas, number: int) -> None:
        """Print it."""
        foot = page.PAGE_HEIGHT - page.TOP - page.HEIGHT - page.NUMBER_DROP
        centred = replace(LINE, placed=Set.CENTRED)
        for line in para(self._say("page", number=number), centred, page.WIDTH, self._lost):
            line.draw(canvas, page.LEFT, foot)
