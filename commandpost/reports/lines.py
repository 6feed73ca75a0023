"""Breaking Chinese text into lines (标点避头尾): no stop begins a line, no opener ends one.

Numbers, years and Latin words stay whole where they can (GB/T 9704 7.3.3). A stop at the end may
hang out by its blank half. reportlab's own breaker knows Japanese only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

NOT_FIRST = frozenset("，。、；：？！》〉」』】〕）］｝”’…—·～‰℃%),.;:?!]}>'*\u3000")
NOT_LAST = frozenset("《〈「『【〔（［｛“‘([{<")
HANGING = frozenset("，。、；：？！》〉」』】〕）］｝”’")
DOUBLE = frozenset("—…")
UNITS = frozenset("年月日时分号级")
WORD = frozenset("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ._-/:@+%&=#,")
DIGITS = frozenset("0123456789")


def may_break(before: str, after: str) -> bool:
    """Whether a line may end between two characters."""
    if after in NOT_FIRST or before in NOT_LAST:
        return False
    if before in WORD and after in WORD:
        return False
    if before in DIGITS and after in UNITS:
        return False
    return not (before == after and before in DOUBLE)


def broken(
    text: Sequence[str], widths: Sequence[float], first: float, rest: float, hang: float
) -> list[tuple[int, int]]:
    """Where the lines of a paragraph start and end; ``hang`` is what a last stop may stick out.

    What has no place to break, or only one that leaves the line half empty, is broken anywhere.
    """
    lines = []
    start, count = 0, len(text)
    while start < count:
        room = (rest if start else first) + 0.01
        end, used = start, 0.0
        while end < count and used + widths[end] <= room + (hang if text[end] in HANGING else 0):
            used += widths[end]
            end += 1
        if end == start:
            end += 1
        elif end < count:
            end = _at_break(text, widths, start, end)
        lines.append((start, end))
        start = end
        while start < count and text[start] == " ":
            start += 1
    return lines


def _at_break(text: Sequence[str], widths: Sequence[float], start: int, end: int) -> int:
    lost, all_of_it = 0.0, sum(widths[start:end])
    at = end
    while at > start and not may_break(text[at - 1], text[at]):
        at -= 1
        lost += widths[at]
        if lost > all_of_it / 2:
            return end
    return at if at > start else end
