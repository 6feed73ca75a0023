"""Words cut into lines that fit a box, the last one ending in … when there are more."""

from __future__ import annotations

from collections.abc import Callable

_NEVER_FIRST = "、，。；：！？）》」』】"


def wrapped(width: Callable[[str], int], words: str, room: int, most: int) -> list[str]:
    """At most ``most`` lines no wider than ``room``, each at least one character."""
    rest = " ".join(words.split())
    lines: list[str] = []
    while rest and len(lines) < most:
        fits = _fitting(width, rest, room)
        if len(lines) == most - 1 and fits < len(rest):
            fits = _fitting(width, rest, room - width("…"))
            lines.append(rest[:fits].rstrip() + "…")
            return lines
        if fits < len(rest) and rest[fits].isascii() and " " in rest[1:fits]:
            fits = rest.rindex(" ", 1, fits) + 1  # Latin words are not cut
        if 1 < fits < len(rest) and rest[fits] in _NEVER_FIRST:
            fits -= 1
        lines.append(rest[:fits].strip())
        rest = rest[fits:].lstrip()
    return lines


def _fitting(width: Callable[[str], int], words: str, room: int) -> int:
    """How many characters fit, never none."""
    low, high = 1, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        if width(words[:middle]) <= room:
            low = middle
        else:
            high = middle - 1
    return low
