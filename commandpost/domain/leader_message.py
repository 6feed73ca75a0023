"""A leader's message (领导短信): the gravest of the record in as many characters as it may have."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from commandpost.domain.records import dataclass

LENGTH = 150
"""Characters when the rules name no other limit (FACTS 0b)."""

_COMMON = ("因灾", "人口", "人数", "户数", "其中", "间数", "面积", "数量")
"""Pairs of characters that many figures' names share: they tell nothing of which is meant."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a message and what stands behind it: entry ids or fields of the record."""

    text: str
    behind: tuple[str, ...]


def draft(head: str, parts: Sequence[str], sign_off: str, most: int = LENGTH) -> str:
    """``head``, as many of ``parts`` as fit in their order, ``sign_off``; never cut in a word."""
    made = fitting(Part(head, ()), [Part(part, ()) for part in parts], Part(sign_off, ()), most)
    return "".join(part.text for part in made)


def fitting(
    head: Part, parts: Sequence[Part], sign_off: Part, most: int = LENGTH
) -> tuple[Part, ...]:
    """The pieces that fit, each whole.

    A part that does not fit is left out and the next shorter one may still get in; only when
    head and sign-off alone are too long is the head cut, with an ellipsis.
    """
    room = most - len(sign_off.text)
    if len(head.text) > room:
        cut = (head.text[: max(0, room - 1)] + "…" + sign_off.text)[:most]
        return (Part(cut, (*head.behind, *sign_off.behind)),)
    kept, used = [head], len(head.text)
    for part in parts:
        if part.text and used + len(part.text) <= room:
            kept.append(part)
            used += len(part.text)
    return (*kept, sign_off)


def short_name(name: str, unit: str) -> str:
    """``死亡`` of 因灾死亡人口, ``倒塌房屋`` of 倒塌房屋间数: what stands before the number."""
    short = re.sub(r"[（(].*?[)）]", "", name).removeprefix("因灾").removeprefix("其中")
    for end in (f"{unit}数", "人口", "人数"):
        if short.endswith(end) and short != end:
            return short.removesuffix(end)
    return short


def says(text: str, number: str, names: Iterable[str]) -> bool:
    """Whether a text tells a figure: its number as a whole number, and a word of its name.

    ``2`` stands neither in ``12`` nor in ``2.5``, nor in the minute ``03:2``.
    """
    whole = rf"(?<![\d.:：]){re.escape(number)}(?![\d:：月日时]|\.\d)"
    if re.search(whole, text) is None:
        return False
    pairs = {name[at : at + 2] for name in names for at in range(len(name) - 1)}
    return any(pair in text for pair in pairs.difference(_COMMON))
