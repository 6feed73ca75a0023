"""A draft on paper: red head, title, body, 版记, page numbers; GB/T 9704-2012, read as a bulletin.

The order of the head and the imprint follows the samples in FACTS 7.2. No secrecy mark exists.
"""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

from commandpost.reports import page
from commandpost.reports.characters import visible
from commandpost.reports.flow import Flow, Item, Part, Reserve, Rule, Space
from commandpost.reports.fonts import GETA, Role, glyphs
from commandpost.reports.para import Set, Style, TextLine, measure, para
from commandpost.reports.parts import BODY, parts
from commandpost.reports.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas

    from commandpost.reports.blocks import Draft

URGENCY = Style(Role.HEI, page.SIZE_3, page.SIZE_3)
SERIAL = Style(Role.FANG, page.SIZE_3, page.PITCH, Set.CENTRED)
ISSUER = Style(Role.FANG, page.SIZE_3, page.SIZE_3 * 1.25)
TITLE = Style(Role.TITLE, page.SIZE_2, page.SIZE_2 * 1.6, Set.CENTRED, balanced=True)
MAIN_TO = replace(BODY, indent=0, placed=Set.LEFT)
CLOSING = replace(BODY, placed=Set.RIGHT, indent=0, hold_right=2)
IMPRINT = Style(Role.FANG, page.SIZE_4, page.SIZE_4 * 1.55, hold_right=1)
BAND = Style(Role.HEI, page.SIZE_4, page.SIZE_4, Set.CENTRED)
NUMBER = Style(Role.FANG, page.SIZE_4, page.SIZE_4)

_IN_A_ROW = 3  # signatories side by side
_LAST_LINES = 5  # so many lines, rows or notes stay with the closing
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
    flow = Flow(canvas, _outside(draft, lost))
    flow.add(Part(_head(draft, lost)))
    body = parts(draft.blocks, lost)
    imprint = _imprint(draft, lost)
    for part in body[:-1]:
        flow.add(part)
    flow.add(_ended(body[-1] if body else Part(()), draft, imprint, lost))
    flow.add_at_foot(imprint)
    flow.end()
    canvas.save()
    return out.getvalue(), flow.number, tuple(sorted(lost))


def _head(draft: Draft, lost: set[str]) -> list[Item]:
    """Urgency top left (3号黑体), the red head, serial, issuer and date, red rule, title."""
    size = next((s for s in _HEAD_SIZES if _fits(draft.letterhead, s)), _HEAD_SIZES[-1])
    red = Style(Role.TITLE, size, size * 1.2, Set.CENTRED, colour=page.RED, balanced=True)
    items: list[Item] = []
    items += para(draft.urgency, URGENCY, page.WIDTH, lost) or [_blank(page.SIZE_3)]
    items += [_blank(10), *para(draft.letterhead, red, page.WIDTH, lost), _blank(12)]
    items += para(draft.serial, SERIAL, page.WIDTH, lost)
    if not draft.main_to:  # a bulletin; a letter says who and when at its end
        items += [_blank(2), *_two_ends(draft.issuer, draft.issued, ISSUER, lost)]
    items += [_blank(2), Rule(page.RED_RULE, page.RED), _blank(page.PITCH)]
    items += para(draft.title, TITLE, page.WIDTH, lost)
    items.append(_blank(page.PITCH if draft.main_to else 0.5 * page.PITCH))
    return [*items, *para(draft.main_to, MAIN_TO, page.WIDTH, lost)]


def _ended(last: Part, draft: Draft, imprint: Sequence[Item], lost: set[str]) -> Part:
    """The last block with the closing: never a signature or a 版记 on a page without text."""
    items = list(last.items)
    closing: list[Item] = [*_attached(draft, lost), Space(page.PITCH / 2)]
    for text in draft.closing:
        closing += para(text, CLOSING, page.WIDTH, lost)
    if len(closing) < 6:
        for item in (*items[-_LAST_LINES:], *closing):
            item.keep = True
    room = Reserve(sum(item.height for item in imprint))
    return replace(last, items=[*items, *closing, room])


def _attached(draft: Draft, lost: set[str]) -> list[Item]:
    """附件说明 a line below the text, two characters in, numbered when several (7.3.4)."""
    if not draft.attached:
        return []
    say = words("common")
    several = len(draft.attached) > 1
    names = [f"{at}. {name}" if several else name for at, name in enumerate(draft.attached, 1)]
    items: list[Item] = [Space(page.PITCH)]
    for at, name in enumerate(names):
        head = say("attached", name=name) if at == 0 else f"\u3000\u3000\u3000{name}"
        items += para(head, replace(BODY, placed=Set.LEFT), page.WIDTH, lost)
    return items


def _imprint(draft: Draft, lost: set[str]) -> list[Item]:
    """版记 at the foot of the last page: thick rules outside, a thin one between (7.4)."""
    imprint = draft.imprint
    room = page.WIDTH - page.SIZE_4
    items: list[Item] = [Rule(page.RULE), Space(4)]
    for text in imprint.addressees:
        items += _inset(para(text, IMPRINT, room, lost))
    items += [Rule(page.THIN), Space(4)]
    items += _inset(_two_ends(imprint.office, imprint.printed, IMPRINT, lost, room))
    items += [Rule(page.THIN), Space(4)]
    for texts in (imprint.signatories, imprint.contact):
        items += _inset(_columns(texts, room, lost))
    return [*items, Rule(page.RULE, height=page.RULE)]


def _two_ends(
    left: str, right: str, style: Style, lost: set[str], width: float = page.WIDTH
) -> list[TextLine]:
    """Two texts in one line, at either end of it; below each other when they are too long."""
    ends = para(right, replace(style, placed=Set.RIGHT), width, lost)
    starts = para(left, style, width, lost)
    apart = measure(left, style.role, style.size) + measure(right, style.role, style.size)
    if len(starts) == 1 and len(ends) == 1 and apart + 3 * style.size < width:
        starts[0].style = replace(style, leading=0)
    return starts + ends


def _columns(texts: tuple[str, ...], width: float, lost: set[str]) -> list[TextLine]:
    """Short texts side by side in three columns; below each other when one is too long."""
    if not texts:
        return []
    share = width / _IN_A_ROW
    lines = [para(text, replace(IMPRINT, hold_right=0), share, lost) for text in texts]
    if any(len(found) > 1 for found in lines):
        return [line for text in texts for line in para(text, IMPRINT, width, lost)]
    flat = [line for found in lines for line in found]
    for at, line in enumerate(flat):
        line.x += at * share
        if at < len(flat) - 1:
            line.style = replace(line.style, leading=0)
    return flat


def _outside(draft: Draft, lost: set[str]) -> _Outside:
    return _Outside(draft, lost)


class _Outside:
    """What stands outside the 版心: the page number on its outer side and, in drills, the words."""

    def __init__(self, draft: Draft, lost: set[str]) -> None:
        self._draft = draft
        self._lost = lost
        drill = draft.drill
        self._band = para(drill.band, BAND, page.WIDTH, lost)[:1] if drill else []
        self._foot = para(drill.foot, BAND, page.WIDTH, lost)[:1] if drill else []

    def __call__(self, canvas: Canvas, number: int) -> None:
        """Print it; odd pages carry the number right, even ones left, one character in (7.5)."""
        text = self._draft.page_number.replace("{number}", str(number))
        odd = replace(NUMBER, placed=Set.RIGHT, hold_right=1)
        style = odd if number % 2 else replace(NUMBER, indent=1)
        top = _PAGE_FOOT - page.NUMBER_DROP
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


def _inset(lines: list[TextLine]) -> list[TextLine]:
    for line in lines:
        line.x += page.SIZE_4
    return lines


def _blank(height: float) -> Space:
    return Space(height, hard=True)
