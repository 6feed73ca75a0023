"""Several plans in one file, each from its own title on (FACTS 5.4, item 10)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from commandpost.importers.front import plan_title

if TYPE_CHECKING:
    from commandpost.importers.outline import Source

_FIRST = re.compile(r"^[#*\s]*(?:[1１一]|第一[章节部篇])[、.．*\s\u3000]*总\s*则")
_NOTICE = re.compile(r"关于(?:印发|发布|修订|公布).{0,60}(?:预案|方案)|印发《")
_NEAR = 80  # paragraphs between a title and its first chapter: a notice, or a page of contents
_BEFORE = 40  # paragraphs of the notice that stands above a title


def split(sources: list[Source]) -> list[list[Source]]:
    """The paragraphs of each plan; one list when the file holds one plan or none."""
    starts: list[tuple[int, str]] = []
    known: set[str] = set()
    title: tuple[int, str] | None = None
    for at, source in enumerate(sources):
        words = source.text.strip()
        if not words:
            continue
        if len(words) <= 60 and (named := plan_title(words)):
            title = (at, named)
        elif title is not None and len(words) < 4_000 and _FIRST.match(words):
            if at - title[0] <= _NEAR and title[1] not in known:
                starts.append(title)
                known.add(title[1])
            title = None
    if len(starts) < 2:
        return [sources]
    cuts = [0, *(_notice(sources, at, before) for (before, _), (at, _) in pairwise(starts))]
    return [sources[a:b] for a, b in zip(cuts, [*cuts[1:], len(sources)], strict=True)]


def _notice(sources: list[Source], at: int, before: int) -> int:
    """Where the notice above a title begins, or the title itself."""
    for line in range(at - 1, max(before, at - _BEFORE), -1):
        if _NOTICE.search(sources[line].text[:200]):
            return line
        if _FIRST.match(sources[line].text[:80]):
            break
    return at
