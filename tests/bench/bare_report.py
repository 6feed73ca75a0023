"""A first report in bare reportlab: Platypus, the same strings, fonts and tables, nothing more.

No line-breaking rules, no grid, no look-up of characters, no care for who stands alone on a page:
what a program pays for those is the ratio that ``bench_report`` prints.
"""

from __future__ import annotations

from functools import cache
from io import BytesIO
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color, black, lightgrey
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import HRFlowable, Paragraph, SimpleDocTemplate, Spacer, Table

from commandpost.host.paths import resources_dir
from commandpost.reports.blocks import Align, Draft, Heading
from commandpost.reports.blocks import Paragraph as Words

FANG, HEI, TITLE = "FandolFang-Regular", "NotoSansSC-Bold", "NotoSerifSC-Bold"


@cache
def fonts() -> None:
    """Register the fonts once, as any program would."""
    for name in (FANG, HEI, TITLE):
        pdfmetrics.registerFont(TTFont(name, str(resources_dir() / "fonts" / f"{name}.ttf")))


def _style(font: str, size: float, leading: float, **more: object) -> ParagraphStyle:
    return ParagraphStyle(
        f"{font}{size}{leading}", fontName=font, fontSize=size, leading=leading, wordWrap="CJK",
        **more,
    )  # fmt: skip


BODY = _style(FANG, 16, 29.6, firstLineIndent=32)
HEAD = _style(HEI, 16, 29.6, firstLineIndent=32)
RED = _style(TITLE, 38, 46, alignment=1, textColor=Color(0.84, 0, 0.06))
BIG = _style(TITLE, 22, 35, alignment=1)
LINE = _style(FANG, 16, 29.6, alignment=1)
RIGHT = _style(FANG, 16, 29.6, alignment=2)
CAPTION = _style(HEI, 14, 22, alignment=1)
NOTE = _style(FANG, 10.5, 14)
IMPRINT = _style(FANG, 14, 22)
CELL = _style(FANG, 10.5, 13)
CELL_HEAD = _style(HEI, 10.5, 13, alignment=1)


def bare(draft: Draft) -> bytes:
    """The PDF of a draft by the shortest way."""
    fonts()
    out = BytesIO()
    document = SimpleDocTemplate(
        out, pagesize=A4, leftMargin=28 * mm, rightMargin=26 * mm, topMargin=37 * mm,
        bottomMargin=35 * mm, invariant=1,
    )  # fmt: skip
    story = [
        _para(draft.urgency, HEAD),
        _para(draft.letterhead, RED),
        _para(draft.serial, LINE),
        _para(draft.issuer + draft.issued, LINE),
        HRFlowable(width="100%", thickness=2, color=Color(0.84, 0, 0.06)),
        Spacer(1, 30),
        _para(draft.title, BIG),
        Spacer(1, 15),
    ]
    for block in draft.blocks:
        if isinstance(block, Heading):
            story.append(_para(block.text, HEAD))
        elif isinstance(block, Words):
            story.append(_para(block.text, BODY))
        else:
            story += [_para(block.caption, CAPTION), _table(block)]
            story += [_para(note, NOTE) for note in block.notes]
    story += [_para(text, RIGHT) for text in draft.closing]
    story.append(HRFlowable(width="100%", thickness=1, color=black))
    imprint = draft.imprint
    for text in (
        *imprint.addressees,
        imprint.office + imprint.printed,
        *imprint.signatories,
        *imprint.contact,
    ):
        story.append(_para(text, IMPRINT))
    document.build(story, onFirstPage=_number, onLaterPages=_number)
    return out.getvalue()


def _para(text: str, style: ParagraphStyle) -> Paragraph:
    return Paragraph(escape(text), style)


def _table(table) -> Table:
    heads = [_para(column.head + column.unit, CELL_HEAD) for column in table.columns]
    rows = [
        [
            _para(cell.text, CELL) if column.align is Align.LEFT else cell.text
            for cell, column in zip(row, table.columns, strict=True)
        ]
        for row in table.rows
    ]
    return Table(
        [heads, *rows],
        colWidths=[156 * mm / len(heads)] * len(heads),
        repeatRows=1,
        style=[
            ("GRID", (0, 0), (-1, -1), 0.5, black),
            ("FONT", (0, 1), (-1, -1), FANG, 10.5),
            ("FONT", (0, 1), (-1, 1), HEI, 10.5),
            ("BACKGROUND", (0, 0), (-1, 0), lightgrey),
            ("ALIGN", (0, 0), (-1, -1), "CENTER"),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ],
    )


def _number(canvas, document) -> None:
    canvas.setFont(FANG, 14)
    canvas.drawRightString(179 * mm, 25 * mm, f"— {document.page} —")
