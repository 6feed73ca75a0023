"""The numbers that headings and list items carry, in every scheme plans are written in."""

from __future__ import annotations

import re
from functools import lru_cache

from commandpost.domain.records import dataclass
from commandpost.host import numerals

_CN = "一二三四五六七八九十百"
_DECIMAL = re.compile(r"^(\d{1,2}(?:[.．]\d{1,2}){0,5})(?!\d)[.．、]?[ \t\u3000]*")
_MISREAD = re.compile(
    r"^\d{1,2}(?:[.．][\dl]{1,2})*[.．](?:l\d?|\dl)(?=[ \t\u3000.．]|[\u4e00-\u9fffⅠ-Ⅳ])"
)
_CHAPTER = re.compile(rf"^第([{_CN}]+)([章节篇])[ \t\u3000]*")
_ARTICLE = re.compile(rf"^第([{_CN}]+)条[ \t\u3000]*")
_CN_FIRST = re.compile(rf"^([{_CN}]+)、[ \t\u3000]*")
_ITEM = re.compile(
    rf"^(?:[（(](\d{{1,2}}|[{_CN}]{{1,3}})[）)]|([①-⑳])|(\d{{1,2}})[)）、.．](?!\d))[ \t\u3000]*"
)
_LETTER = re.compile(r"^[（(]?([a-hA-H])[)）.．、](?![a-zA-Z])[ \t\u3000]*")
_BULLET = re.compile(r"^(?:[-*+–][ \t\u3000]+|[•●▪◆■□➢◇○·][ \t\u3000]*)(?=\S)")
_INLINE = re.compile(
    r"(?<=[；;。：:])[ \u3000]*(?=[（(]\d{1,2}[）)]|[①-⑳]|[（(][一二三四五六七八九十]{1,3}[）)])"
)
# What follows a number that is an amount (2.5万人), not the words of a heading (3.1 人员转移).
_COUNTED = re.compile(
    r"[ \t]*(?:年(?!度)|月(?!报)|日(?!常)|时(?![限间效段])|个(?![人体])|人(?![员民群身口防力工为])"
    r"|名(?![词称单])|公(?:里|顷|斤|分|升)|平方|毫[米升]|厘米|米|[%％万亿元倍—~～至℃-])"
)
_HASH = re.compile(r"^(#{1,6})[ \t]+")


_whole = lru_cache(1_000)(numerals.whole)
_chinese = lru_cache(1_000)(numerals.chinese)


@dataclass(frozen=True, slots=True)
class Mark:
    """A number at the start of a line: its scheme, its value and what follows it."""

    scheme: str  # decimal, chapter, section, article, first; paren, paren_cn, circle, digit, letter
    value: tuple[int, ...]
    rest: str

    @property
    def no(self) -> str:
        """The number as it is quoted: ``4.5.1``, ``一``, ``（2）``."""
        if self.scheme == "decimal":
            return ".".join(map(str, self.value))
        if self.scheme in ("chapter", "section", "first"):
            return _chinese(self.value[0])
        if self.scheme == "article":
            return f"第{_chinese(self.value[0])}条"
        if self.scheme == "letter":
            return f"{chr(ord('a') + self.value[0] - 1)}."
        return f"（{self.value[0]}）"


def decimal(line: str) -> Mark | None:
    """``4.5.1 …``; a plain ``4 …`` counts too and is judged by where it stands."""
    misread = _MISREAD.match(line)
    if misread is not None:
        line = misread[0].replace("l", "1") + line[misread.end() :]
    found = _DECIMAL.match(line)
    if found is None:
        return None
    value = tuple(int(part) for part in re.split(r"[.．]", found[1]))
    return Mark("decimal", value, line[found.end() :])


def chinese(line: str) -> Mark | None:
    """``第一章 …`` or ``一、…``."""
    for scheme, pattern in (("chapter", _CHAPTER), ("first", _CN_FIRST)):
        found = pattern.match(line)
        if found is not None:
            value = _whole(found[1])
            own = "section" if scheme == "chapter" and found[2] == "节" else scheme
            return Mark(own, (value,), line[found.end() :]) if value else None
    return None


def item(line: str) -> Mark | None:
    """``（1）…``, ``（一）…``, ``①…`` or ``1、…``."""
    found = _ITEM.match(line)
    if found is None:
        letter = _LETTER.match(line)
        if letter is None:
            return None
        return Mark("letter", (ord(letter[1].lower()) - ord("a") + 1,), line[letter.end() :])
    rest = line[found.end() :]
    if found[1]:
        scheme = "paren" if found[1].isdigit() else "paren_cn"
        value = _whole(found[1])
        return Mark(scheme, (value,), rest) if value else None
    if found[2]:
        return Mark("circle", (ord(found[2]) - ord("①") + 1,), rest)
    return Mark("digit", (int(found[3]),), rest)


def bullet(line: str) -> str | None:
    """What follows ``- `` or ``●``; None when a line begins with neither."""
    found = _BULLET.match(line)
    return line[found.end() :] if found else None


def is_article(line: str) -> bool:
    """``第三条 …``, the way of laws."""
    return _ARTICLE.match(line) is not None


def article(line: str) -> Mark | None:
    """``第三条 …`` as the number of a heading, for plans written like a regulation."""
    found = _ARTICLE.match(line)
    value = _whole(found[1]) if found else None
    return Mark("article", (value,), line[found.end() :]) if found and value else None


def counted(words: str) -> bool:
    """Whether the words behind a number make it an amount rather than a heading's number."""
    return _COUNTED.match(words) is not None


def reads(label: str) -> bool:
    """Whether a number of a list is one of the schemes that headings and items are known by."""
    sample = f"{label}甲"
    return any(way(sample) is not None for way in (chinese, decimal, item, article, bullet))


def hashes(line: str) -> tuple[int, str]:
    """How many # a Markdown heading has, and the line without them."""
    found = _HASH.match(line)
    return (len(found[1]), line[found.end() :]) if found else (0, line)


def apart(line: str) -> list[str]:
    """A line with several items run together, each on its own: ``…：（1）…；（2）…``."""
    pieces = _INLINE.split(line)
    if len(pieces) < 3:
        return [line]
    values = [mark.value[0] for piece in pieces[1:] if (mark := item(piece))]
    runs_on = values == list(range(values[0], values[0] + len(values))) if values else False
    return pieces if runs_on and len(values) == len(pieces) - 1 else [line]
