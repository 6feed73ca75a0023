"""Blocks as parts of the flow, whatever the page: headings, paragraphs, tables, facts, signing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from commandpost.domain.drawn_picture import best_height
from commandpost.domain.records import dataclass
from commandpost.reports import page
from commandpost.reports.blocks import (
    Chart,
    Code,
    Facts,
    Heading,
    NewPage,
    Paragraph,
    Picture,
    Signing,
    Table,
)
from commandpost.reports.chart import as_table, chart_item
from commandpost.reports.flow import Part, Space, Turn
from commandpost.reports.fonts import Role
from commandpost.reports.para import Set, Style, TextLine, para
from commandpost.reports.picture import picture_item
from commandpost.reports.qr import QrItem
from commandpost.reports.side_by_side import side_by_side
from commandpost.reports.table import NOTE, Row, set_table
from commandpost.reports.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from commandpost.reports.blocks import Block
    from commandpost.reports.flow import Item

BODY = Style(
    Role.FANG,
    page.SIZE_3,
    page.PITCH,
    Set.JUSTIFIED,
    indent=2,
    tracking=page.TRACKING,
    grid=True,
)
CAPTION = Style(Role.HEI, page.SIZE_4, page.SIZE_4 * 1.6, Set.CENTRED)
SMALL_BODY = Style(Role.FANG, 12.0, 19.0, Set.JUSTIFIED, indent=2)
LARGE = Style(Role.FANG, page.SIZE_3, page.SIZE_3 * 1.7, Set.JUSTIFIED, indent=2)
SMALL_CAPTION = Style(Role.HEI, 12.0, 19.0, Set.CENTRED)
FACT = Style(Role.FANG, page.SIZE_5, page.SIZE_5 * 1.35)
FACT_NAME = Style(Role.HEI, page.SIZE_5, page.SIZE_5 * 1.35, Set.CENTRED)
SIGN = Style(Role.FANG, 12.0, 26.0)

_PAD = 5.0
_NAME = 0.15  # of the width: the name of a fact


@dataclass(frozen=True, slots=True)
class Type:
    """The type of a page's text: its room, and the styles of paragraph, headings and caption."""

    frame: page.Frame
    body: Style
    caption: Style
    after_signing: float = 0.0

    def heading(self, level: int) -> Style:
        """一、 in 黑体, （一） in 楷体, 1. and （1） in 仿宋 (GB/T 9704 7.3.3)."""
        role = {1: Role.HEI, 2: Role.KAI}.get(level, Role.FANG)
        return replace(self.body, role=role, placed=Set.LEFT)


OFFICIAL = Type(page.PORTRAIT, BODY, CAPTION)
SHEET = Type(page.SHEET, SMALL_BODY, SMALL_CAPTION)
WIDE = Type(page.WIDE, SMALL_BODY, SMALL_CAPTION)


def parts(blocks: Sequence[Block], lost: set[str], kind: Type = OFFICIAL) -> list[Part]:
    """The blocks as parts of the flow; a heading goes with the block that it stands over."""
    out: list[Part] = []
    heading: list[TextLine] = []
    for block in _fitting(blocks, kind):
        if isinstance(block, Heading):
            lines = para(block.text, kind.heading(block.level), kind.frame.width, lost)
            heading += _kept(lines) if len(lines) < 3 else lines
            continue
        out.append(_part(block, kind, lost).under(heading))
        heading = []
    return [*out, Part(heading)] if heading else out


def _fitting(blocks: Sequence[Block], kind: Type) -> Iterator[Block]:
    """The blocks, a table of too many columns in parts."""
    for block in blocks:
        if isinstance(block, Table):
            yield from side_by_side(block, kind.frame.width)
        else:
            yield block


def _part(block: Block, kind: Type, lost: set[str]) -> Part:
    if isinstance(block, Paragraph):
        style = LARGE if block.large else kind.body
        return Part(para(block.text, style, kind.frame.width, lost))
    if isinstance(block, Table):
        return _table(block, kind, lost)
    if isinstance(block, Chart):
        drawn = chart_item(block, kind.frame, lost)
        return Part([drawn, Space(12)]) if drawn else _table(as_table(block), kind, lost)
    return Part(_items(block, kind, lost))


def _items(block: Block, kind: Type, lost: set[str]) -> list[Item]:
    if isinstance(block, Facts):
        return [*_facts(block, kind, lost), Space(6)]
    if isinstance(block, Signing):
        return _signing(block, kind, lost)
    if isinstance(block, Code):
        return [Space(8, keep=True), QrItem(block.text, _beside(block, kind, lost), keep=True)]
    if isinstance(block, NewPage):
        return [Turn()]
    if isinstance(block, Picture):
        return _picture(block, kind, lost)
    raise TypeError(f"not a block of a page: {type(block).__name__}")


def _table(table: Table, kind: Type, lost: set[str]) -> Part:
    width = kind.frame.width
    rows = set_table(table, lost, kind.frame)
    caption = para(table.caption, kind.caption, width, lost)
    above: list[Item] = [
        Space(8, keep=True),
        *(_kept(caption) if len(caption) < 4 else caption),
        *rows.head,
    ]
    body = len(above)
    items = [*above, *rows.rows, Space(5)]
    for note in table.notes:
        items += para(note, NOTE, width, lost)
    return Part([*items, Space(6)], rows.head, body, body + len(rows.rows))


def _facts(facts: Facts, kind: Type, lost: set[str]) -> list[Item]:
    width = kind.frame.width
    name, half, whole = width * _NAME, width * (0.5 - _NAME), width * (1 - _NAME)
    pairs = facts.pairs if len(facts.pairs) % 2 == 0 else (*facts.pairs, ("", ""))
    rows: list[Item] = []
    for left, right in zip(pairs[::2], pairs[1::2], strict=True):
        cells = (*_fact(left, name, half, lost), *_fact(right, name, half, lost))
        rows += _rows(cells, (name, half, name, half), kind)
    for pair in facts.wide:
        rows += _rows(_fact(pair, name, whole, lost), (name, whole), kind)
    return rows


def _fact(
    pair: tuple[str, str], name: float, room: float, lost: set[str]
) -> tuple[list[TextLine], list[TextLine]]:
    return (
        para(pair[0], FACT_NAME, name - _PAD, lost),
        para(pair[1], FACT, room - _PAD, lost),
    )


def _rows(cells: tuple[list[TextLine], ...], widths: tuple[float, ...], kind: Type) -> list[Item]:
    """A row, or several when a value is longer than half a page."""
    most = max(1, int(kind.frame.height / 2 / FACT.leading))
    count = max(1, *(-(-len(lines) // most) for lines in cells))
    return [
        Row(tuple(lines[at * most : (at + 1) * most] for lines in cells), widths)
        for at in range(count)
    ]


def _signing(signing: Signing, kind: Type, lost: set[str]) -> list[Item]:
    say = words("common")
    items: list[Item] = [Space(10, keep=True)]
    for post in signing.posts:
        items += para(say("sign_line", post=post), SIGN, kind.frame.width, lost)
    for item in items[:-1]:
        item.keep = True
    return items


def _picture(picture: Picture, kind: Type, lost: set[str]) -> list[Item]:
    """Title and picture together; never higher than a page."""
    frame = kind.frame
    caption = para(picture.caption, kind.caption, frame.width, lost)
    wanted = picture.height or best_height(picture.spec, frame.width)
    height = min(wanted, frame.height * 0.85)
    drawn = picture_item(picture.spec, frame.width, height, lost)
    return [Space(8, keep=True), *_kept(caption[:3]), Space(3, keep=True), drawn, Space(8)]


def _beside(code: Code, kind: Type, lost: set[str]) -> list[TextLine]:
    return para(code.caption, FACT, kind.frame.width / 2, lost)


def _kept(lines: list[TextLine]) -> list[TextLine]:
    for line in lines:
        line.keep = True
    return lines
