"""Blank forms on paper: a title, fields to fill in, a table with room for handwriting, a number."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

from commandpost.reports import page
from commandpost.reports.characters import visible
from commandpost.reports.fonts import GETA, Role, glyphs
from commandpost.reports.para import Set, Style, TextLine, para
from commandpost.reports.table import Row
from commandpost.reports.words import words

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from commandpost.domain.sheets import BlankForm

_MM = page.MM
_PAD = 5.0
_GAP = 4 * _MM
TITLE = Style(Role.TITLE, page.SIZE_2, page.SIZE_2 * 1.5, Set.CENTRED)
LABEL = Style(Role.FANG, 12.0, 18.0)
NUMBER = Style(Role.HEI, page.SIZE_3, page.SIZE_3, Set.RIGHT)
HEAD = Style(Role.HEI, page.SIZE_5, page.SIZE_5 * 1.3, Set.CENTRED)
SMALL = Style(Role.FANG, page.SIZE_5, page.SIZE_5 * 1.35)


def typeset_form(form: BlankForm, labels: tuple[str, ...], unit: str) -> bytes:
    """One page a number; the same form and numbers give the same bytes."""
    from reportlab.pdfgen.canvas import Canvas

    out = BytesIO()
    canvas = Canvas(
        out,
        pagesize=(page.PAGE_WIDTH, page.PAGE_HEIGHT),
        invariant=1,
        lang="zh-CN",
        initialFontName=glyphs(Role.FANG)[GETA].font,  # type: ignore[arg-type]
    )
    canvas.setTitle(visible(f"{form.title} {labels[0]}-{labels[-1]}"))
    canvas.setAuthor(visible(unit))
    canvas.setCreator("CommandPost")
    for label in labels:
        _sheet(canvas, form, label, unit)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _sheet(canvas: Canvas, form: BlankForm, label: str, unit: str) -> None:
    lost: set[str] = set()
    top = page.PAGE_HEIGHT - page.TOP
    foot = top - page.HEIGHT
    for line in para(label, NUMBER, page.WIDTH, lost):
        line.draw(canvas, page.LEFT, top + 14 * _MM)
    top = _down(canvas, para(form.title, TITLE, page.WIDTH, lost), top)
    top = _down(canvas, para(unit, LABEL, page.WIDTH, lost), top) - _GAP / 2
    for row in (*_fields(form, lost), *_table(form, top - foot, lost)):
        row.draw(canvas, page.LEFT, top)
        top -= row.height
    how = words("blank_form")("how")
    for line in para(how, SMALL, page.WIDTH, lost):
        line.draw(canvas, page.LEFT, foot - 6 * _MM)


def _down(canvas: Canvas, lines: list[TextLine], top: float) -> float:
    for line in lines:
        line.draw(canvas, page.LEFT, top)
        top -= line.height
    return top


def _fields(form: BlankForm, lost: set[str]) -> list[Row]:
    """Two fields a line, each with its name before the room for it."""
    name, room = page.WIDTH * 0.17, page.WIDTH * 0.33
    names = (*form.fields, "") if len(form.fields) % 2 else form.fields
    rows = []
    for left, right in zip(names[::2], names[1::2], strict=True):
        cells: tuple[list[TextLine], ...] = (
            para(left, HEAD, name - _PAD, lost),
            _room(26),
            para(right, HEAD, name - _PAD, lost),
            [],
        )
        rows.append(Row(cells, (name, room, name, room)))
    return rows


def _table(form: BlankForm, height: float, lost: set[str]) -> list[Row]:
    """The head, and rows that share what is left of the page."""
    whole = sum(share for _, share in form.columns)
    widths = tuple(page.WIDTH * share / whole for _, share in form.columns)
    head = Row(
        tuple(
            para(name, HEAD, width - _PAD, lost)
            for (name, _), width in zip(form.columns, widths, strict=True)
        ),
        widths,
        shaded=True,
    )
    texts = form.lines or ("",) * form.rows
    padding = Row(([],), (page.WIDTH,)).height
    fields = sum(row.height for row in _fields(form, lost))
    each = (height - fields - head.height - _GAP) / len(texts) - padding
    first = replace(HEAD, placed=Set.LEFT)
    rows = [
        Row(
            (
                para(text, first, widths[0] - _PAD, lost),
                *([] for _ in widths[2:]),
                _room(each),
            ),
            widths,
        )
        for text in texts
    ]
    return [head, *rows]


def _room(height: float) -> list[TextLine]:
    """An empty line that holds its row open."""
    return [TextLine((), 0, replace(SMALL, leading=height), 0)]
