"""A draft on paper: red head, title, body, 版记, page numbers; GB/T 9704-2012, read as a bulletin.

The order of the head and the imprint follows the samples in FACTS 7.2. No secrecy mark exists.
"""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

from commandpost.reports import page
from commandpost.reports.characters import visible
from commandpost.reports.closing import ended, imprint_of, two_ends
from commandpost.reports.flow import Flow, Item, Part, Rule, Space
from commandpost.reports.fonts import GETA, Role, glyphs
from commandpost.reports.para import Set, Style, measure, para
from commandpost.reports.parts import BODY, parts
from commandpost.reports.words import words

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from commandpost.reports.blocks import Draft

URGENCY = Style(Role.HEI, page.SIZE_3, page.SIZE_3)
SERIAL = Style(Role.FANG, page.SIZE_3, page.SIZE_3 * 1.25, Set.CENTRED)
ISSUER = replace(SERIAL, placed=Set.LEFT)
IN_ONE = replace(ISSUER, indent=1, hold_right=1)
SIGNER = replace(ISSUER, role=Role.KAI)
TITLE = Style(Role.TITLE, page.SIZE_2, page.SIZE_2 * 1.6, Set.CENTRED, balanced=True)
MAIN_TO = replace(BODY, indent=0, placed=Set.LEFT)
BAND = Style(Role.HEI, page.SIZE_4, page.SIZE_4, Set.CENTRED)
NUMBER = Style(Role.NUMBER, page.SIZE_4, page.SIZE_4)

_HEAD_SIZES = (42.0, 38.0, 34.0, 30.0, 26.0)
_PAGE_TOP = page.PAGE_HEIGHT - page.TOP
_PAGE_FOOT = _PAGE_TOP - page.HEIGHT


def typeset(draft: Draft) -> tuple[bytes, int, tuple[str, ...]]:
    """The PDF, its pages, and the characters that no font has; same draft, same bytes."""
    from reportlab.pdfgen.canvas import Canvas

    out = BytesIO()
    canvas = Canvas(
        out,
        pagesize=(page.PAGE_WIDTH, page.PAGE_HEIGHT),
        invariant=1,
        lang="zh-CN",
        # Otherwise Helvetica, which is not embedded; the stubs take a name for a number.
        initialFontName=glyphs(Role.FANG)[GETA].font,  # type: ignore[arg-type]
    )
    canvas.setTitle(visible(f"{draft.serial} {draft.title}"))
    canvas.setAuthor(visible(draft.issuer))
    canvas.setCreator("CommandPost")
    lost: set[str] = set()
    flow = Flow(canvas, _Outside(draft, lost))
    flow.add(Part(_head(draft, lost)))
    body = parts(draft.blocks, lost)
    imprint = imprint_of(draft.imprint, lost)
    rest, end = ended(body, draft, imprint, lost)
    for part in (*rest, end):
        flow.add(part)
    flow.add_at_foot(imprint)
    flow.end()
    canvas.save()
    return out.getvalue(), flow.number, tuple(sorted(lost))


def _head(draft: Draft, lost: set[str]) -> list[Item]:
    """Urgency top left (3号黑体), the red head at 35 mm, serial two lines below, rule, title."""
    size = next((s for s in _HEAD_SIZES if _fits(draft.letterhead, s)), _HEAD_SIZES[-1])
    red = Style(Role.TITLE, size, size * 1.2, Set.CENTRED, colour=page.RED, balanced=True)
    items: list[Item] = [*para(draft.urgency, URGENCY, page.WIDTH, lost)]
    used = sum(item.height for item in items)
    items.append(_blank(max(page.MARK_DROP - used, page.SIZE_3)))
    items += para(draft.letterhead, red, page.WIDTH, lost)
    items.append(_blank(2 * page.PITCH - 0.2 * size))
    items += _serial(draft, lost)
    if not draft.main_to:  # a letter bears its date at its end alone
        items += two_ends(draft.issuer, draft.issued, IN_ONE if draft.signer else ISSUER, lost)
    items.append(_blank(page.RULE_DROP - (SERIAL.leading - SERIAL.size)))
    items += [Rule(page.RED_RULE, page.RED), _blank(2 * page.PITCH)]
    items += para(draft.title, TITLE, page.WIDTH, lost)
    items.append(_blank(0.5 * page.PITCH))  # a line below the title, with its own leading
    return [*items, *para(draft.main_to, MAIN_TO, page.WIDTH, lost)]


def _serial(draft: Draft, lost: set[str]) -> list[Item]:
    """发文字号 in the middle; on a paper to a superior left, with 签发人 to the right (7.2.6)."""
    if not draft.signer:
        return [*para(draft.serial, SERIAL, page.WIDTH, lost)]
    label = words("common")("head_signer")
    wide = measure(label, Role.FANG, page.SIZE_3) + measure(draft.signer, Role.KAI, page.SIZE_3)
    start = page.WIDTH - page.SIZE_3 - wide
    serial = para(draft.serial, replace(ISSUER, indent=1), page.WIDTH, lost)
    name = para(draft.signer, SIGNER, page.WIDTH, lost)
    told = para(label, ISSUER, page.WIDTH, lost)
    taken = page.SIZE_3 + measure(draft.serial, Role.FANG, page.SIZE_3)
    if len(name) != 1 or len(serial) > 1 or start < taken + page.SIZE_3:
        return [*serial, *told, *name]
    told[0].x, name[0].x = start, page.WIDTH - page.SIZE_3 - name[0].wide
    for line in (*serial, *told):
        line.style = replace(line.style, leading=0)
    return [*serial, *told, *name]


class _Outside:
    """What stands outside the 版心: the page number on its outer side and, in drills, the words."""

    def __init__(self, draft: Draft, lost: set[str]) -> None:
        self._draft = draft
        self._lost = lost
        drill = draft.drill
        self._band = para(drill.band, BAND, page.WIDTH, lost)[:1] if drill else []
        self._foot = para(drill.foot, BAND, page.WIDTH, lost)[:1] if drill else []

    def __call__(self, canvas: Canvas, number: int) -> None:
        """Print it; odd pages carry the number right, even ones left, one character in (7.5).

        4号 half-width 宋体, the ink of its dashes 7 mm below the 版心.
        """
        text = self._draft.page_number.replace("{number}", str(number))
        odd = replace(NUMBER, placed=Set.RIGHT, hold_right=1)
        style = odd if number % 2 else replace(NUMBER, indent=1)
        top = _PAGE_FOOT - page.NUMBER_DROP + page.DASH * page.SIZE_4
        for line in para(text, style, page.WIDTH, self._lost):
            line.draw(canvas, page.LEFT, top)
        for line in self._band:
            head = _PAGE_TOP + 12 * page.MM
            canvas.setStrokeColorRGB(*page.BLACK)
            canvas.setLineWidth(1)
            canvas.rect(page.LEFT, head - page.SIZE_4 - 6, page.WIDTH, page.SIZE_4 + 12)
            line.draw(canvas, page.LEFT, head)
        for line in self._foot:
            line.draw(canvas, page.LEFT, top)


def _fits(text: str, size: float) -> bool:
    return measure(text, Role.TITLE, size) <= page.WIDTH


def _blank(height: float) -> Space:
    return Space(height, hard=True)
