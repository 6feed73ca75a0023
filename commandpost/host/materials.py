"""The classes of emergency goods after GB/T 38565-2020: which code a name stands for, or may."""

from __future__ import annotations

import csv
import re
import unicodedata
from functools import cache

from commandpost.domain.records import dataclass
from commandpost.host import paths

LEAST = 0.6
"""Likeness below which a code is not worth offering."""
_ASIDE = re.compile(
    r"[(（\[].*?[)）\]]|\d+(?:\.\d+)?(?:平方米|立方米|毫米|厘米|千瓦|公斤|米|m|kw|人|型|号|升|kg)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class CodeSuggestion:
    """A class of the standard for a name an office wrote; ``confidence`` 1 is its very name."""

    code: str
    name: str
    confidence: float


def code_of(name: str) -> str:
    """The code of goods that bear the standard's own name, or an empty word."""
    return _codes().get(_bare(name), "")


def suggestions(name: str, most: int = 5) -> tuple[CodeSuggestion, ...]:
    """The classes whose names are nearest, the likeliest first."""
    from rapidfuzz import fuzz, process

    bare = _bare(name)
    if not bare:
        return ()
    codes = _codes()
    found = process.extract(bare, codes.keys(), scorer=fuzz.ratio, limit=most + 1)
    inside = [(word, 85.0, word) for word in codes if len(word) > 1 and word in bare]
    scores: dict[str, float] = {}
    for word, score, _ in (*found, *sorted(inside, key=lambda hit: -len(hit[0]))[:2]):
        scores[word] = max(score, scores.get(word, 0.0))
    ranked = sorted(scores.items(), key=lambda hit: -hit[1])[:most]
    return tuple(
        CodeSuggestion(codes[word], word, round(score / 100, 2))
        for word, score in ranked
        if score / 100 >= LEAST
    )


def name_of(code: str) -> str:
    """What the standard calls a code."""
    return _names().get(code, "")


def _bare(name: str) -> str:
    return _ASIDE.sub("", unicodedata.normalize("NFKC", name)).replace(" ", "").strip("、，,-")


@cache
def _names() -> dict[str, str]:
    path = paths.plans_db_dir() / "material_codes.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(line for line in file if not line.startswith("#"))
        next(rows)
        return {code: name for code, name, *_ in rows}


@cache
def _codes() -> dict[str, str]:
    """Name to code, the finer class where two bear one name; rest classes left out."""
    return {name: code for code, name in _names().items() if not name.startswith("其他")}
