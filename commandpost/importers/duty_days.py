"""The day a row of a duty table is about, however an office writes it, and its weekday."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

from commandpost.domain.records import dataclass
from commandpost.host import numerals

_WEEKDAY = re.compile(r"[(（]?(?:星期|周|礼拜)([一二三四五六日天])[)）]?")
_BARE_WEEKDAY = re.compile(r"^[一二三四五六日天]$")
_DAYS = "一二三四五六日"
_FULL = re.compile(r"^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:T?00:00(?::00)?)?$")
_SHORT = re.compile(r"^(\d{1,2})[-/.月](\d{1,2})[日号]?$")
_DAY = re.compile(r"^(\d{1,2})[日号]?$")
_SERIAL = re.compile(r"^[4-5]\d{4}$")
_BETWEEN = re.compile(r"[~—–―至到]+")
_NUMERALS = re.compile("[一二三四五六七八九十]+(?=[月日号])")
_MONTH = re.compile(r"(?:(\d{4})\s*[年.\-/])?\s*(\d{1,2}|[一二三四五六七八九十]{1,2})\s*月")
_DASHED = re.compile(r"(?<!\d)(20\d\d)[.\-/](\d{1,2})(?!\d)")
_YEAR = re.compile(r"(?<!\d)(20\d\d)\s*年")
_EPOCH = date(1899, 12, 30)  # day 0 of the calendar workbooks count in


@dataclass(frozen=True, slots=True)
class Told:
    """What stands around a table about its time: the year and month of its title, or today's."""

    year: int
    month: int
    sure: bool

    @classmethod
    def by(cls, today: date, *words: str) -> Told:
        """The first of the texts that names a month; today's year where none is named."""
        year = next((int(f[1]) for w in words if (f := _YEAR.search(_flat(w)))), 0)
        for told in map(_flat, words):
            found = _MONTH.search(told) or _DASHED.search(told)
            if found is None:
                continue
            month = numerals.whole(found[2]) or 0
            if 1 <= month <= 12:
                at = int(found[1] or year or _nearest(today, month))
                return cls(at, month, sure=True)
        return cls(year or today.year, today.month, sure=False)


def days(value: str, told: Told, before: date | None) -> tuple[date, ...]:
    """The days a cell names: one, or a stretch of at most 31; none when it names no day.

    ``before`` is the day of the row above: 12.1 after 12.9 is the tenth, whose nought a
    workbook has dropped.
    """
    plain = _NUMERALS.sub(lambda f: str(numerals.whole(f[0]) or f[0]), _flat(value))
    plain = _WEEKDAY.sub("", plain).strip("()")
    first, last = _ends(plain)
    start = _one(first, told, before)
    if start is None or not last:
        return (start,) if start is not None else ()
    same = Told(start.year, start.month, sure=True)
    end = _one(last, same, None)
    if end is None or not 0 <= (end - start).days <= 30:
        return ()
    return tuple(start + timedelta(days=n) for n in range((end - start).days + 1))


def weekday(*values: str) -> int | None:
    """The weekday a cell names, from 0 for Monday, or None."""
    for value in map(_flat, values):
        found = _WEEKDAY.search(value)
        word = found[1] if found else value if _BARE_WEEKDAY.match(value) else ""
        if word:
            return _DAYS.index(word.replace("天", "日"))
    return None


def weekday_word(day: int) -> str:
    """``星期二``."""
    return f"星期{_DAYS[day]}"


def _ends(plain: str) -> tuple[str, str]:
    parts = _BETWEEN.split(plain, maxsplit=1)
    if len(parts) == 1 and plain.count("-") == 1 and re.search(r"[月日号./]", plain):
        parts = plain.split("-")
    return parts[0], parts[1] if len(parts) > 1 else ""


def _one(plain: str, told: Told, before: date | None) -> date | None:
    if found := _FULL.match(plain):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := _SHORT.match(plain):
        month, day = int(found[1]), int(found[2])
        if before is not None and "." in plain and before.month == month and len(found[2]) == 1:
            day = 10 * day if before.day == 10 * day - 1 else day
        return _date(_year(told, month), month, day)
    if (found := _DAY.match(plain)) and told.sure:
        return _date(told.year, told.month, int(found[1]))
    return _EPOCH + timedelta(days=int(plain)) if _SERIAL.match(plain) else None


def _year(told: Told, month: int) -> int:
    """January in a table of December is next year's, December in one of January last year's."""
    return _nearest(date(told.year, told.month, 1), month)


def _nearest(today: date, month: int) -> int:
    apart = month - today.month
    return today.year + (apart < -6) - (apart > 6)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _flat(value: str) -> str:
    return "".join(unicodedata.normalize("NFKC", value).split())
