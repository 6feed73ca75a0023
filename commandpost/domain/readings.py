"""Readings of a gauge (雨量、水位 …) as people paste them: a time and a value to a line.

What is pasted comes out of a table, a chat or a file: columns apart by tab, comma or blanks, the
time as ``2026-11-23 03:00``, ``11-23 03:00``, ``23日3时``, ``03:00`` or ``0300``. A line that
cannot be read is refused with its number and why; nothing is guessed.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from commandpost.domain.records import dataclass
from commandpost.domain.times import CHINA_OFFSET, DAY, Instant, civil, instant_of

MOST_LINES = 5_000
_NARROW = str.maketrans("０１２３４５６７８９：．，－／　", "0123456789:.,-/ ")
_VALUE = re.compile(r"(?<=[\s,;|])(?P<value>-?\d+(?:\.\d+)?)\s*(?P<unit>[^\d\s,;|]{0,8})\s*$")
_DATE = re.compile(
    r"^(?:(?P<y>\d{4})[-./年])?(?P<m>\d{1,2})[-./月](?P<d>\d{1,2})日?(?=[\sT])|^(?P<only>\d{1,2})日"
)
_TIME = re.compile(
    r"^(?:(?P<h>\d{1,2})[:时](?P<m>[0-5]?\d)?分?(?::\d{2}(?:\.\d+)?)?|(?P<hh>[0-2]\d)(?P<mm>[0-5]\d))$"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a gauge showed at a moment."""

    at: Instant
    value: float


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """A pasted line that was not taken: its number from 1, its words, and the key of why."""

    number: int
    words: str
    key: str


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was understood of a pasted table."""

    readings: tuple[Reading, ...]
    refused: tuple[RefusedLine, ...]


def read_pasted(text: str, unit: str, now: Instant, offset: int = CHINA_OFFSET) -> Pasted:
    """Readings in the order of their times; a time given twice keeps its last value.

    A clock time without a date is the last such time before ``now``; below a dated line it goes on
    from there, over midnight too. ``unit`` is the metric's own: another one is refused.
    """
    found: dict[Instant, float] = {}
    refused: list[RefusedLine] = []
    last: Instant | None = None
    for number, raw in enumerate(text.splitlines()[:MOST_LINES], 1):
        words = raw.translate(_NARROW).strip(" \t,;|")
        if not words:
            continue
        made = _line(words, unit, now, offset, last)
        if isinstance(made, Reading):
            last = made.at
            found[made.at] = made.value
        elif not (made == "readings.no_value" and not found and not refused):  # a header line
            refused.append(RefusedLine(number, raw.strip()[:60], made))
    if len(text.splitlines()) > MOST_LINES:
        refused.append(RefusedLine(MOST_LINES + 1, "", "readings.too_many"))
    return Pasted(tuple(Reading(at, found[at]) for at in sorted(found)), tuple(refused))


def _line(words: str, unit: str, now: Instant, offset: int, last: Instant | None) -> Reading | str:
    value = _VALUE.search(words)
    when = words[: value.start()].strip(" \t,;|T") if value is not None else ""
    if value is None or not when:
        return "readings.no_value"
    if value["unit"] and value["unit"].rstrip("。.") not in (unit, *_SAME.get(unit, ())):
        return "readings.other_unit"
    at = _moment(when, now, offset, last)
    if at is None:
        return "readings.no_time"
    return "readings.in_future" if at > now else Reading(at, float(value["value"]))


_SAME = {"毫米": ("mm", "MM", "毫米"), "米": ("m", "M"), "立方米每秒": ("m³/s", "m3/s", "方")}


def _moment(words: str, now: Instant, offset: int, last: Instant | None) -> Instant | None:
    today = civil(now, offset)
    dated = _DATE.match(f"{words} ")
    rest = words[dated.end() :].strip(" \tT") if dated is not None else words
    clock = _TIME.match(re.split(r"[\s,;|]+", rest)[0]) if rest else None
    if clock is None:
        return None
    hour, minute = int(clock["h"] or clock["hh"]), int(clock["m"] or clock["mm"] or 0)
    if hour > 24 or (hour == 24 and minute):
        return None
    if dated is not None:
        day = _day(dated, today, last, offset)
        return None if day is None else _at(day, hour, minute, offset)
    if last is None:
        made = _at(today.date(), hour, minute, offset)
        return made if made <= now else Instant(made - DAY)
    made = _at(civil(last, offset).date(), hour, minute, offset)
    return made if made >= last else Instant(made + DAY)


def _day(dated: re.Match[str], today: datetime, last: Instant | None, offset: int) -> date | None:
    """The day meant; without year or month the last such day that is not ahead."""
    try:
        if dated["only"]:
            day = today.replace(day=1).date() if last is None else civil(last, offset).date()
            made = day.replace(day=int(dated["only"]))
            return made if made <= today.date() else _month_before(made)
        year = int(dated["y"] or today.year)
        made = date(year, int(dated["m"]), int(dated["d"]))
    except ValueError:
        return None
    ahead = not dated["y"] and made > today.date() + timedelta(days=1)
    return made.replace(year=year - 1) if ahead and (made.month, made.day) != (2, 29) else made


def _month_before(day: date) -> date:
    return (day.replace(day=1) - timedelta(days=1)).replace(day=min(day.day, 28))


def _at(day: date, hour: int, minute: int, offset: int) -> Instant:
    start = instant_of(datetime(day.year, day.month, day.day), offset)  # noqa: DTZ001 - read at offset
    return Instant(start + (hour * 60 + minute) * 60_000)
