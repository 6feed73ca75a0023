"""A web table as a full grid: merged cells repeated, line breaks inside a cell kept."""

from __future__ import annotations

import re
from typing import Any

_BREAKS = ("br", "p", "div", "li", "tr")
_BLANKS = re.compile(r"[ \t\r\n\u00a0\u3000]+")
_SPAN = 50  # rows or columns one cell may cover
_CELLS = 20_000


def spread_cells(table: Any) -> tuple[tuple[str, ...], ...]:  # noqa: ANN401 - lxml brings no types
    """Every row with as many cells as it shows."""
    waiting: dict[int, tuple[int, str]] = {}  # column → rows still covered, words
    rows: list[tuple[str, ...]] = []
    count = 0
    for row in table.iter("tr"):
        made: list[str] = []
        for cell in row.iter("td", "th"):
            _covered(made, waiting)
            down, across = _span(cell, "rowspan"), _span(cell, "colspan")
            words = _words(cell)
            for _ in range(across):
                if down > 1:
                    waiting[len(made)] = (down - 1, words)
                made.append(words)
        _covered(made, waiting)
        rows.append(tuple(made))
        count += len(made)
        if count > _CELLS:
            break
    return tuple(rows)


def _covered(made: list[str], waiting: dict[int, tuple[int, str]]) -> None:
    while (covering := waiting.pop(len(made), None)) is not None:
        left, words = covering
        if left > 1:
            waiting[len(made)] = (left - 1, words)
        made.append(words)


def _span(cell: Any, name: str) -> int:  # noqa: ANN401 - lxml brings no types
    told = str(cell.get(name) or "1").strip()
    return max(1, min(int(told), _SPAN)) if told.isdecimal() else 1


def _words(cell: Any) -> str:  # noqa: ANN401 - lxml brings no types
    from lxml import etree  # type: ignore[import-untyped]

    parts: list[str] = []
    for event, element in etree.iterwalk(cell, events=("start", "end")):
        if event == "start":
            parts += ["\n" if element.tag in _BREAKS else "", _flat(element.text)]
        elif element is not cell:
            parts += ["\n" if element.tag in _BREAKS else "", _flat(element.tail)]
    lines = (line.strip() for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def _flat(words: str | None) -> str:
    return _BLANKS.sub(" ", words or "")
