"""Cards to be cut out: A6 upright, four to an A4 sheet, cut marks at the edges and in the middle.

A card whose text is long takes smaller type, then goes on on another card: nothing is left out.
"""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

from commandpost.domain.records import dataclass
from commandpost.reports import page
from commandpost.reports.blocks import Card
from commandpost.reports.characters import visible
from commandpost.reports.fonts import GETA, Role, glyphs
from commandpost.reports.para import Set, Style, TextLine, para
from commandpost.reports.table import Row
from commandpost.reports.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reportlab.pdfgen.canvas import Canvas

    from commandpost.reports.blocks import Draft

CARD_WIDTH = page.PAGE_WIDTH / 2
CARD_HEIGHT = page.PAGE_HEIGHT / 2
ON_A_SHEET = 4

_MARGIN = 8 * page.MM
_WIDTH = CARD_WIDTH - 2 * _MARGIN
_HEIGHT = CARD_HEIGHT - 2 * _MARGIN
_NAME = 19 * page.MM
_PAD = 5.0
_SIZES = (12.0, page.SIZE_5, page.SIZE_SMALL_5, 8.25)
_GOES_ON = page.SIZE_SMALL_5  # the type of a card that goes on on another
_MARK = 0.2 * page.MM  # how thick a cut mark is
_FROM, _TO = 3 * page.MM, 9 * page.MM  # a mark at an edge, from the edge of the sheet
_CROSS = 4 * page.MM

_HEAD = Style(Role.FANG, page.SIZE_SMALL_5, page.SIZE_SMALL_5 * 1.4, Set.CENTRED, balanced=True)
_POST = Style(Role.TITLE, 16.0, 24.0, Set.CENTRED, balanced=True)
_FOOT = Style(Role.FANG, page.SIZE_6, page.SIZE_6 * 1.4)
_BAND = Style(Role.HEI, page.SIZE_SMALL_5, page.SIZE_SMALL_5 * 1.4, Set.CENTRED)


@dataclass(frozen=True, slots=True)
class _Cut:
    """One card ready to print: lines above, rows, lines at its foot."""

    top: list[TextLine]
    rows: list[Row]
    foot: list[TextLine]


def typeset(draft: Draft) -> tuple[bytes, int, tuple[str, ...]]:
    """The PDF, its pages, and the characters that no font has; same draft, same bytes."""
    from reportlab.pdfgen.canvas import Canvas

    out = BytesIO()
    canvas = Canvas(
        out,
        pagesize=(page.PAGE_WIDTH, page.PAGE_HEIGHT),
        invariant=1,
        lang="zh-CN",
        initialFontName=glyphs(Role.FANG)[GETA].font,  # type: ignore[arg-type]
    )
    canvas.setTitle(visible(f"{draft.serial} {draft.title}".strip()))
    canvas.setAuthor(visible(draft.issuer))
    canvas.setCreator("CommandPost")
    lost: set[str] = set()
    cards = [made for block in draft.blocks for made in _cards(block, draft, lost)]
    if not cards:
        cards = [_Cut(para(draft.title, _POST, _WIDTH, lost), [], [])]
    sheets = 0
    for first in range(0, len(cards), ON_A_SHEET):
        for at, card in enumerate(cards[first : first + ON_A_SHEET]):
            _draw(card, canvas, at)
        _cut_marks(canvas)
        canvas.showPage()
        sheets += 1
    canvas.save()
    return out.getvalue(), sheets, tuple(sorted(lost))


def _cards(block: object, draft: Draft, lost: set[str]) -> Iterator[_Cut]:
    if not isinstance(block, Card):
        return
    band = para(draft.drill.foot, _BAND, _WIDTH, lost)[:1] if draft.drill else []
    head = para(block.head, _HEAD, _WIDTH, lost)[:3]
    post = para(block.post, _POST, _WIDTH, lost)
    foot = para(block.foot, _FOOT, _WIDTH, lost)[:3]
    if _tall(post) > _HEIGHT / 3:  # a post of any length is read in full, as a row of its own
        block = replace(block, rows=(("", block.post), *block.rows))
        post = post[:2]
    top = [*band, *head, *post]
    room = _HEIGHT - _tall(top) - _tall(foot) - 6
    again = [
        *band,
        *head,
        *para(words("common")("goes_on", title=block.post), _POST, _WIDTH, lost)[:2],
    ]
    part: list[Row] = []
    left = room
    for row in _fitted(block, room, lost):
        if part and row.height > left:
            yield _Cut(top, part, foot)
            part, top = [], again
            left = room = _HEIGHT - _tall(again) - _tall(foot) - 6
        part.append(row)
        left -= row.height
    yield _Cut(top, part, foot)


def _fitted(card: Card, room: float, lost: set[str]) -> list[Row]:
    """The rows in the largest type in which one card holds them, else to go on on another."""
    for size in _SIZES:
        rows = _rows(card, size, room, lost)
        if sum(row.height for row in rows) <= room:
            return rows
    return _rows(card, _GOES_ON, room, lost)


def _rows(card: Card, size: float, room: float, lost: set[str]) -> list[Row]:
    """Name and words side by side; words taller than half a card are parted."""
    widths = (_NAME, _WIDTH - _NAME)
    name = Style(Role.HEI, size, size * 1.35, Set.CENTRED)
    plain = Style(Role.FANG, size, size * 1.35)
    most = max(1, int(room / 2 / (size * 1.35)))
    rows = []
    for named, told in card.rows:
        heads = para(named, name, _NAME - _PAD, lost)
        lines = para(told, plain, widths[1] - _PAD, lost)
        for at in range(max(1, -(-len(lines) // most), -(-len(heads) // most))):
            part = slice(at * most, (at + 1) * most)
            rows.append(Row((heads[part] or heads[:most], lines[part]), widths))
    return rows


def _draw(card: _Cut, canvas: Canvas, at: int) -> None:
    """The cards of a sheet from left to right, then below."""
    left = (at % 2) * CARD_WIDTH + _MARGIN
    top = page.PAGE_HEIGHT - (at // 2) * CARD_HEIGHT - _MARGIN
    y = top
    for line in card.top:
        line.draw(canvas, left, y)
        y -= line.height
    y -= 4
    for row in card.rows:
        row.draw(canvas, left, y)
        y -= row.height
    foot = top - _HEIGHT + _tall(card.foot)
    for line in card.foot:
        line.draw(canvas, left, foot)
        foot -= line.height


def _cut_marks(canvas: Canvas) -> None:
    """Where to cut: short bars at the four edges and a cross in the middle of the sheet."""
    middle_x, middle_y = page.PAGE_WIDTH / 2, page.PAGE_HEIGHT / 2
    canvas.setFillColorRGB(*page.BLACK)
    for start in (_FROM, page.PAGE_HEIGHT - _TO):
        canvas.rect(middle_x - _MARK / 2, start, _MARK, _TO - _FROM, stroke=0, fill=1)
    for start in (_FROM, page.PAGE_WIDTH - _TO):
        canvas.rect(start, middle_y - _MARK / 2, _TO - _FROM, _MARK, stroke=0, fill=1)
    canvas.rect(middle_x - _MARK / 2, middle_y - _CROSS, _MARK, 2 * _CROSS, stroke=0, fill=1)
    canvas.rect(middle_x - _CROSS, middle_y - _MARK / 2, 2 * _CROSS, _MARK, stroke=0, fill=1)


def _tall(lines: Sequence[TextLine]) -> float:
    return sum(line.height for line in lines)
