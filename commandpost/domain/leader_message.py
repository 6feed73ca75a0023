"""A leader's message (领导短信): the gravest of the record in as many characters as it may have."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

LENGTH = 150
"""Characters when the rules name no other limit (FACTS 0b)."""

_COMMON = ("因灾", "人口", "人数", "户数", "其中", "间数", "面积", "数量")
"""Pairs of characters that many figures' names share: they tell nothing of which is meant."""


def draft(head: str, parts: Sequence[str], sign_off: str, most: int = LENGTH) -> str:
    """``head``, as many of ``parts`` as fit in their order, ``sign_off``; never cut in a word.

    A part that does not fit is left out and the next shorter one may still get in; only when
    head and sign-off alone are too long is the head cut, with an ellipsis.
    """
    room = most - len(sign_off)
    if len(head) > room:
        return (head[: max(0, room - 1)] + "…" + sign_off)[:most]
    text = head
    for part in parts:
        if part and len(text) + len(part) <= room:
            text += part
    return text + sign_off


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
