"""A plan's own warning levels (预警级别): kept in words, apart from the response levels."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from commandpost.importers.level_words import folded, ranks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commandpost.importers.outline import Node, Outline

_COLOURS = {"红": 1, "橙": 2, "黄": 3, "蓝": 4}
_NAMES = ("红色", "橙色", "黄色", "蓝色")
_NUMERALS = ("Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ")
_COLOUR = re.compile(r"([红橙黄蓝])(?:色|、|、?和)")
_GRADES = re.compile(
    r"预警(?:信息|信号)?(?:级别|等级|分级)?(?:由低到高|由高到低|按照?[^。]{0,60}?)?[^。]{0,20}(?:分为|划分|分[成四三两]|共分)"
    r"|(?:级别|等级)[^。]{0,80}(?:标示|表示|标识)|分为[^。]{0,80}(?:标示|表示|标识)"
)
_OWN = re.compile(r"^(?:\(?\d\)|[①-⑳])?.{0,12}?预警(?:[:：指\s(]|$)")
_SCALE = re.compile(r"级别|分级|等级|标准")
_LONGEST = 600


def warning_levels(outline: Outline) -> tuple[str, ...]:
    """``Ⅳ级（蓝色）：3.4 预警级别`` per level the plan gives its warnings, gravest first."""
    found: dict[int, str] = {}
    for node in outline.nodes():
        above = "".join(n.title for n in (node, *node.above()))
        for words in _sentences(node, "预警" in above):
            for rank in _named(words):
                found.setdefault(rank, node.place)
    return tuple(
        f"{_NUMERALS[rank - 1]}级（{_NAMES[rank - 1]}）：{found[rank]}" for rank in sorted(found)
    )


def _sentences(node: Node, in_chapter: bool) -> Iterator[str]:
    """The headings and sentences that say what the levels are, not those that use them."""
    title = folded(node.title)
    if in_chapter and "响应" not in title and title.endswith(("预警", "预警级别", "级", ")")):
        yield title
    graded = "预警" in title and _SCALE.search(title) is not None
    for block in node.blocks:
        words = folded(block.text[:_LONGEST])
        if graded and block.kind == "item":
            yield words
        if in_chapter and _OWN.match(words[:24]):
            yield words[:24].split("预警")[0] + "预警"
        if "预警" in words or in_chapter:
            yield from (s for s in words.split("。") if _GRADES.search(s))


def _named(words: str) -> list[int]:
    found = {_COLOURS[m[1]] for m in _COLOUR.finditer(words + "、")}
    return sorted(found | set(ranks(words)))
