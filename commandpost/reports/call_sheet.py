"""The call-out's list on paper (叫应登记单): numbered rows, blanks for time, outcome and read-back.

For callers who share a list without a screen, and for the hour without power. No letterhead.
"""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

from commandpost.reports import page
from commandpost.reports.characters import visible
from commandpost.reports.flow import Flow, Item, Part, Space
from commandpost.reports.fonts import GETA, Role, glyphs
from commandpost.reports.para import Set, Style, TextLine, para
from commandpost.reports.table import Row
from commandpost.reports.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas

    from commandpost.domain.call_sheet import CallSheet, CallSheetRow
    from commandpost.reports.words import Words

_MM = page.MM
_WIDTHS = (10 * _MM, 29 * _MM, 43 * _MM, 14 * _MM, 25 * _MM, 35 * _MM)
_PAD = 5.0
_LEAST = 40.0  # points of a row: room for a pen
TITLE = Style(Role.TITLE, page.SIZE_2, page.SIZE_2 * 1.5, Set.CENTRED)
LINE = Style(Role.FANG, 12.0, 18.0)
SMALL = Style(Role.FANG, page.SIZE_5, page.SIZE_5 * 1.35)
TICKS = replace(SMALL, size=page.SIZE_SMALL_5, leading=page.SIZE_SMALL_5 * 1.4)
HEAD = Style(Role.HEI, page.SIZE_5, page.SIZE_5 * 1.3, Set.CENTRED)
NUMBER = replace(HEAD, size=12.0, leading=15.0)
BAND = Style(Role.HEI, page.SIZE_4, page.SIZE_4, Set.CENTRED)


def typeset_call_sheet(sheet: CallSheet) -> tuple[bytes, int]:
    """The PDF and its pages; the same sheet gives the same bytes."""
    from reportlab.pdfgen.canvas import Canvas

    say, lost, out = words("call_sheet"), set[str](), BytesIO()
    canvas = Canvas(
        out,
        pagesize=(page.PAGE_WIDTH, page.PAGE_HEIGHT),
        invariant=1,
        lang="zh-CN",
        initialFontName=glyphs(Role.FANG)[GETA].font,  # type: ignore[arg-type]
    )
    title = say("title" if sheet.rows else "title_blank")
    canvas.setTitle(visible(f"{title} {sheet.title}".strip()))
    canvas.setCreator("CommandPost")
    flow = Flow(canvas, _outside(sheet, say, lost))
    flow.add(Part(_top(sheet, title, say, lost)))
    head = [_row([para(say(k), HEAD, w - _PAD, lost) for k, w in _heads()], shaded=True)]
    rows: Sequence[Row] = [_printed(row, say, lost) for row in sheet.rows] or [
        _blank(number, say, lost) for number in range(1, sheet.blank_rows + 1)
    ]
    items: list[Item] = [*head, *rows]
    flow.add(Part(items, head, 1, len(items)))
    caller = para(say("caller"), LINE, page.WIDTH, lost)
    flow.add(Part([Space(12), *caller]))
    flow.end()
    canvas.save()
    return out.getvalue(), flow.number


def _heads() -> zip[tuple[str, float]]:
    keys = ("number", "place", "whom", "time", "outcome", "told")
    return zip(keys, _WIDTHS, strict=True)


def _top(sheet: CallSheet, title: str, say: Words, lost: set[str]) -> list[Item]:
    told = [say("unit", unit=sheet.unit)]
    if sheet.rows:
        about = [say("about", title=sheet.title), say("opened", opened=sheet.opened)]
        told += ["　".join(about), say("message", message=sheet.message)]
        if sheet.printed:
            told[0] += "　" + say("printed", printed=sheet.printed)
    else:
        told += [say("about_blank"), say("message_blank")]
    items: list[Item] = [*para(title, TITLE, page.WIDTH, lost), Space(6, hard=True)]
    for text in told:
        items += para(text, LINE, page.WIDTH, lost)
    return [*items, *para(say("how"), SMALL, page.WIDTH, lost), Space(6, hard=True)]


def _printed(row: CallSheetRow, say: Words, lost: set[str]) -> Row:
    place = row.place if not row.duty else f"{row.place}\n{row.duty}"
    whom = "\n".join(row.holders)
    texts = (str(row.number), place, whom, "", say("outcomes"), row.done)
    return _set(texts, lost)


def _blank(number: int, say: Words, lost: set[str]) -> Row:
    return _set((str(number), "", "", "", say("outcomes"), ""), lost)


def _set(texts: tuple[str, ...], lost: set[str]) -> Row:
    styles = (NUMBER, SMALL, SMALL, SMALL, TICKS, SMALL)
    cells = [
        para(text, style, width - _PAD, lost)
        for text, style, width in zip(texts, styles, _WIDTHS, strict=True)
    ]
    return _row(cells)


def _row(cells: list[list[TextLine]], *, shaded: bool = False) -> Row:
    """A row at least as tall as handwriting; the cell of the time, empty always, holds it open."""
    if not shaded:
        cells[3] = [TextLine((), 0, replace(SMALL, leading=_LEAST), 0)]
    return Row(tuple(cells), _WIDTHS, shaded=shaded, keep=shaded)


def _outside(sheet: CallSheet, say: Words, lost: set[str]) -> _Outside:
    return _Outside(sheet, say, lost)


class _Outside:
    """The page number below the table, and in drills the words above and below."""

    def __init__(self, sheet: CallSheet, say: Words, lost: set[str]) -> None:
        self._say, self._lost = say, lost
        self._drill = sheet.drill

    def __call__(self, canvas: Canvas, number: int) -> None:
        """Print it."""
        foot = page.PAGE_HEIGHT - page.TOP - page.HEIGHT - page.NUMBER_DROP
        text = self._say("page", number=number)
        if self._drill:
            text = f"{self._drill}　{text}"
            for line in para(self._drill, BAND, page.WIDTH, self._lost):
                line.draw(canvas, page.LEFT, page.PAGE_HEIGHT - page.TOP + 12 * _MM)
        for line in para(text, replace(LINE, placed=Set.CENTRED), page.WIDTH, self._lost):
            line.draw(canvas, page.LEFT, foot)
