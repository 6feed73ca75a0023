"""Single cells of a roster: numbers with units, names with telephones, stable identities."""

from __future__ import annotations

import hashlib
import math
import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from commandpost.host import numerals

if TYPE_CHECKING:
    from commandpost.host.phones import ChinesePhones

_AMOUNT = re.compile(r"^(?:约|近|共)?([+-]?[\d,.]+|[零一二两三四五六七八九十百千万]+)(.*)$")
_SCALE = {"万": 1e4, "万人": 1e4, "万户": 1e4, "公顷": 1e4, "亩": 2000 / 3, "小时": 60.0, "h": 60.0}
_NAME = re.compile(r"^([\u3400-\u9fff\U00020000-\U0003ffff·]{2,12})[\s:：(]*([+\d].*)$", re.DOTALL)
_EXCERPT = 60
_ASIDE = re.compile(r"\([^()]*\)$")
_FAMILIES = re.compile(r"^(\d+)户[,、;/]?(\d+)人$")
_DEGREES = re.compile(
    r"^[东西南北EWNS]?(?:经|纬)?(\d{1,3})[°度](\d{1,2})?[′'分]?([\d.]+)?[″\"秒]*$"
)
_EMPTY = frozenset({"/", "-", "—", "无", "暂无", "空缺", "待定", "空"})


class RefusedError(Exception):
    """A row cannot be taken: ``key`` names the sentence, ``params`` what it speaks of.

    ``field`` is the field whose cell is at fault, so that its column can be named.
    """

    def __init__(self, key: str, *, field: str = "", **params: str) -> None:
        super().__init__(key)
        self.key = key
        self.field = field
        self.params = tuple((name, value[:_EXCERPT]) for name, value in params.items())


@dataclass(slots=True)
class Identities:
    """Ids that come out the same for the same row next year, and never twice in one import."""

    taken: set[str] = field(default_factory=set)
    _made: dict[str, int] = field(default_factory=dict)

    def make(self, prefix: str, *words: str) -> str:
        """An id from what names the thing."""
        base = "\x1f".join((prefix, *words))
        while True:
            count = self._made.get(base, 0)
            self._made[base] = count + 1
            told = "\x1f".join((*words, str(count)) if count else words)
            digest = hashlib.blake2s(told.encode("utf-8", "replace"), digest_size=8).hexdigest()
            found = f"{prefix}-{digest}"
            if found not in self.taken:
                self.taken.add(found)
                return found


def blank(value: str) -> str:
    """The cell's text, where the ways of writing "nothing" are nothing."""
    return "" if value.strip() in _EMPTY else value.strip()


def amount(value: str, unit: str, column: str, field: str = "") -> float | None:
    """A number with its unit (``120人``, ``1.2万``, ``3公顷``) in the field's own unit, or None."""
    told = unicodedata.normalize("NFKC", blank(value)).replace(" ", "")
    if not told:
        return None
    found = _AMOUNT.match(_ASIDE.sub("", told))
    if found is not None and any(c.isdigit() for c in found[2]):
        found = None  # 12户45人: which of the two is not ours to guess
    read = numerals.number(found[1]) if found else None
    if found is None or read is None or not math.isfinite(read) or abs(read) > 1e12:
        raise RefusedError("roster.bad_number", field=field, column=column, value=value)
    return read * _SCALE.get(found[2] or unit, 1.0)


def count(value: str, unit: str, column: str, field: str = "") -> int | None:
    """A whole number that is not below zero, or None."""
    read = amount(value, unit, column, field)
    if read is None:
        return None
    if read < 0 or abs(read - round(read)) > 1e-6:
        raise RefusedError("roster.bad_number", field=field, column=column, value=value)
    return round(read)


def position(value: str, column: str, field: str) -> float | None:
    """One coordinate in degrees, from ``114.5`` or ``114°30′15″``."""
    told = unicodedata.normalize("NFKC", blank(value)).replace(" ", "")
    found = _DEGREES.match(told)
    if found is not None:
        degrees, minutes, seconds = (float(part or 0) for part in found.groups())
        return round(degrees + minutes / 60 + seconds / 3600, 6)
    read = amount(value, "", column, field)
    if read is not None and abs(read) > 180:
        raise RefusedError("roster.bad_number", field=field, column=column, value=value)
    return read


def families(value: str) -> tuple[str, str]:
    """Households and people told in one cell (``12户45人``), or two empty words."""
    found = _FAMILIES.match(unicodedata.normalize("NFKC", value).replace(" ", ""))
    return (found[1], found[2]) if found else ("", "")


def halves(value: str) -> list[str]:
    """``114.5，27.6`` or ``东经114°30′，北纬27°36′`` taken apart."""
    return [part.strip() for part in re.split(r"[,，;；、/\s]+", value.strip())]


def name_and_phone(value: str) -> tuple[str, str]:
    """``张一一 13800000001`` taken apart; either half may be missing."""
    told = unicodedata.normalize("NFKC", value).strip()
    found = _NAME.match(told)
    if found is not None:
        return found[1], found[2].rstrip(") ")
    return ("", told) if any(c.isdigit() for c in told) else (blank(told), "")


def phones(value: str, rules: ChinesePhones, field: str = "") -> tuple[str, ...]:
    """All numbers in a cell; one that is no number refuses the row."""
    if not blank(value):
        return ()
    good, bad = rules.split(value)
    if bad:
        raise RefusedError("roster.bad_phone", field=field, value="、".join(bad))
    return good


def whole_or_none(value: str) -> int | None:
    """The cell as a whole number, or None when it is words (a column 村 may hold a count)."""
    return numerals.whole(value) if value[:1].isdigit() else None
