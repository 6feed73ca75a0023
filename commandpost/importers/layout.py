"""The text of a document as the operator sees it, and where in it given words stand."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commandpost.importers.outline import Source

_DROPPED = re.compile(r"[\s*#|]+")
_CHANGED = re.compile(r"[^\s*#|]")
Span = tuple[int, int]


def bare(words: str) -> str:
    """Words without blanks and marks of emphasis, as they are compared."""
    return _DROPPED.sub("", words)


@dataclass(slots=True)
class Layout:
    """A text, the span of each of its lines, and its words without blanks for finding things.

    Spans given and returned are in characters of ``text``; ``region`` is the part looked at.
    """

    text: str
    lines: dict[int, Span] = field(default_factory=dict)
    region: Span = (0, 0)
    _bare: str = ""
    _kept: array[int] = field(default_factory=lambda: array("I"))

    def __post_init__(self) -> None:
        if self.region == (0, 0):
            self.region = (0, len(self.text))
        if not self._kept:
            self._kept = array("I", (found.start() for found in _CHANGED.finditer(self.text)))
            self._bare = bare(self.text)

    @classmethod
    def of(cls, sources: list[Source]) -> Layout:
        """One line below the other; a table's rows are lines, their cells set apart by tabs."""
        parts: list[str] = []
        lines: dict[int, Span] = {}
        at = 0
        for source in sources:
            told = source.text or "\n".join("\t".join(row) for row in source.table)
            parts.append(told)
            first = lines.get(source.line, (at, at))[0]
            lines[source.line] = (first, at + len(told))
            at += len(told) + 1
        return cls("\n".join(parts), lines)

    def of_part(self, sources: list[Source]) -> Layout:
        """The same text, looked at only where these paragraphs stand."""
        spans = [self.lines[source.line] for source in sources]
        region = (spans[0][0], spans[-1][1]) if spans else self.region
        return Layout(self.text, self.lines, region, self._bare, self._kept)

    def find(self, words: str, region: Span, taken: set[int]) -> Span | None:
        """Where these words stand within the region, not where something else was found."""
        told = bare(words)
        low, high = (bisect_left(self._kept, edge) for edge in region)
        at = self._bare.find(told, low, high) if told else -1
        while at >= 0 and self._kept[at] in taken:
            at = self._bare.find(told, at + 1, high)
        return self._span(at, at + len(told)) if at >= 0 else None

    def find_lines(self, words: str, region: Span, taken: set[int]) -> Span | None:
        """The same for words of several lines, whose numbers may be written otherwise."""
        whole = self.find(words, region, taken)
        pieces = words.split("\n")
        if whole is not None or len(pieces) == 1:
            return whole
        found = self.find(pieces[0], region, taken)
        if found is None:
            return None
        start, end = found
        for piece in pieces[1:]:
            further = next(self._further(piece, (end, region[1])), None)
            end = further[1] if further else end
        return start, end

    def _further(self, piece: str, region: Span) -> Iterator[Span]:
        for told in (piece, piece.split("）", 1)[-1]):
            found = self.find(told, region, set())
            if found is not None:
                yield found

    def _span(self, low: int, high: int) -> Span:
        return self._kept[low], self._kept[high - 1] + 1
