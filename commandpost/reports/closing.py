"""The end of an official paper: what goes with it, who issues it and when, and its 版记."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from commandpost.reports import page
from commandpost.reports.flow import Part, Reserve, Rule, Space, Turn
from commandpost.reports.fonts import Role
from commandpost.reports.para import Set, Style, TextLine, measure, para
from commandpost.reports.parts import BODY
from commandpost.reports.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.reports.blocks import Draft, Imprint
    from commandpost.reports.flow import Item

CLOSING = replace(BODY, placed=Set.RIGHT, indent=0)
IMPRINT = Style(Role.FANG, page.SIZE_4, page.SIZE_4 * 1.55, hold_right=1)

_IN_A_ROW = 3  # signatories side by side
_LAST_LINES = 5  # so many lines, rows or notes stay with the closing
_AFTER_COLON = 6  # an imprint's name before its colon is shorter


def ended(
    body: Sequence[Part], draft: Draft, imprint: Sequence[Item], lost: set[str]
) -> tuple[list[Part], Part]:
    """The body but its end, and its last lines with the closing: never a 版记 without text.

    A short text leaves its first half on the first page, which must show some (7.3.3).
    """
    rest, last = _last_lines(body)
    kept = min(_LAST_LINES, sum(len(part.items) for part in body) // 2)
    items = list(last.items)
    closing: list[Item] = [*_attached(draft.attached, lost), *_signed_off(draft, lost)]
    if len(closing) < 8:
        for item in (*items[len(items) - kept :], *closing):
            item.keep = True
    room = Reserve(sum(item.height for item in imprint))
    return rest, replace(last, items=[*items, *closing, room])


def _last_lines(body: Sequence[Part]) -> tuple[list[Part], Part]:
    """The last paragraphs as one part, until there are lines enough to go with a closing."""
    rest = list(body)
    last = rest.pop() if rest else Part(())
    while rest and len(last.items) < _LAST_LINES and not (last.head or rest[-1].head):
        if any(isinstance(item, Turn) for item in (*last.items, *rest[-1].items)):
            break
        last = Part([*rest.pop().items, *last.items])
    return rest, last


def _attached(names: Sequence[str], lost: set[str]) -> list[Item]:
    """附件说明 a line below the text, two characters in; names stand under one another (7.3.4)."""
    if not names:
        return []
    say = words("common")
    before = len(say("attached", name=""))
    items: list[Item] = [Space(page.PITCH)]
    for at, name in enumerate(names, 1):
        number = f"{at}. " if len(names) > 1 else ""
        first = at == 1
        style = replace(
            BODY,
            placed=Set.LEFT,
            indent=2 if first else 2 + before,
            hang=2 + before + measure(number, BODY.role, BODY.size) / page.CELL,
        )
        told = f"{number}{name}"
        items += para(say("attached", name=told) if first else told, style, page.WIDTH, lost)
    return items


def _signed_off(draft: Draft, lost: set[str]) -> list[Item]:
    """署名 and 成文日期: four characters in below a seal (7.3.5.1), else two."""
    if not draft.closing:
        return []
    *names, date = draft.closing
    held = replace(CLOSING, hold_right=4 if draft.sealed else 2)
    dates = para(date, held, page.WIDTH, lost)
    issuers = [line for name in names for line in para(name, held, page.WIDTH, lost)]
    if len(dates) == 1 and all(line.wide + 4 * page.CELL <= page.WIDTH for line in issuers):
        (_below_the_seal if draft.sealed else _shifted)(issuers, dates[0])
    return [Space((2 if draft.sealed else 1) * page.PITCH), *issuers, *dates]


def _below_the_seal(issuers: Sequence[TextLine], date: TextLine) -> None:
    """署名 centred over the date."""
    middle = date.x + date.wide / 2
    for line in issuers:
        line.x = max(0.0, min(middle - line.wide / 2, page.WIDTH - line.wide))


def _shifted(issuers: Sequence[TextLine], date: TextLine) -> None:
    """The date begins two characters after the 署名; the longer one ends two from the edge."""
    for line in issuers:
        if line.wide + 2 * page.CELL > date.wide:
            date.x = min(line.x + 2 * page.CELL, page.WIDTH - date.wide)
        else:
            line.x = max(0.0, date.x - 2 * page.CELL)


def imprint_of(imprint: Imprint, lost: set[str]) -> list[Item]:
    """版记 at the foot of the last page: thick rules outside, thin ones between (7.4)."""
    room = page.WIDTH - page.SIZE_4
    rules: list[Item] = [Rule(page.RULE), Space(4)]
    items = list(rules)
    for text in imprint.addressees:
        items += _inset(para(text, _hanging(text), room, lost))
    if imprint.addressees:
        items += [Rule(page.THIN), Space(4)]
    items += _inset(two_ends(imprint.office, imprint.printed, IMPRINT, lost, room))
    if imprint.signatories or imprint.contact:
        items += [Rule(page.THIN), Space(4)]
    for texts in (imprint.signatories, imprint.contact):
        items += _inset(_columns(texts, room, lost))
    return [*items, Rule(page.RULE, height=page.RULE)]


def _hanging(text: str) -> Style:
    """Further lines begin under the first name after the colon (7.4.2)."""
    before = text.find("：") + 1
    return replace(IMPRINT, hang=before if before <= _AFTER_COLON else 0)


def two_ends(
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


def _inset(lines: list[TextLine]) -> list[TextLine]:
    for line in lines:
        line.x += page.SIZE_4
    return lines
