"""Instants and civil times: UTC milliseconds inside, the station's fixed offset outside."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import NewType, Protocol

Instant = NewType("Instant", int)
"""Milliseconds since 1970-01-01T00:00Z."""

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR

CHINA_OFFSET = 480
"""Minutes east of Greenwich: the offset a new station profile starts with (北京时间)."""


class Clock(Protocol):
    """Where time comes from; a drill gives another one (DESIGN 2)."""

    def now(self) -> Instant:
        """The present moment."""
        ...


def civil(instant: Instant, offset: int = CHINA_OFFSET) -> datetime:
    """The wall-clock time of ``instant`` at ``offset`` minutes east, never the machine's zone."""
    zone = timezone(timedelta(minutes=offset))
    return datetime.fromtimestamp(0, UTC).astimezone(zone) + timedelta(milliseconds=instant)


def instant_of(moment: datetime, offset: int = CHINA_OFFSET) -> Instant:
    """The instant of a civil time; a naive ``moment`` is read at ``offset``."""
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone(timedelta(minutes=offset)))
    return Instant(round((moment - datetime.fromtimestamp(0, UTC)) / timedelta(milliseconds=1)))


def to_minute(instant: Instant) -> Instant:
    """Cut to the minute: reporting clocks are kept to the minute (FACTS 0 rule 9)."""
    return Instant(instant - instant % MINUTE)


def hhmm(instant: Instant, offset: int = CHINA_OFFSET) -> str:
    """``03:12``."""
    return civil(instant, offset).strftime("%H:%M")


def dated(instant: Instant, offset: int = CHINA_OFFSET) -> str:
    """``11-23 03:12``: a clock time that carries its date across midnight."""
    return civil(instant, offset).strftime("%m-%d %H:%M")


def full(instant: Instant, offset: int = CHINA_OFFSET) -> str:
    """``2026-11-23 03:12``."""
    return civil(instant, offset).strftime("%Y-%m-%d %H:%M")


def chinese(instant: Instant, offset: int = CHINA_OFFSET) -> str:
    """``2026年11月23日3时12分``, without padded zeros as GB/T 9704 writes dates."""
    t = civil(instant, offset)
    return f"{t.year}年{t.month}月{t.day}日{t.hour}时{t.minute:02d}分"


def span(milliseconds: int) -> str:
    """A duration as ``03:42`` hours and minutes, with a minus sign before it when negative."""
    minutes = abs(milliseconds) // MINUTE
    sign = "-" if milliseconds < 0 else ""
    return f"{sign}{minutes // 60:02d}:{minutes % 60:02d}"


def next_daily(after: Instant, clock_time: str, offset: int = CHINA_OFFSET) -> Instant:
    """The first moment strictly after ``after`` at which the station's clock shows ``HH:MM``."""
    hour, minute = (int(part) for part in clock_time.split(":"))
    local = civil(after, offset)
    candidate = local.replace(hour=hour, minute=minute, second=0, microsecond=0)
    if candidate <= local:
        candidate += timedelta(days=1)
    return instant_of(candidate)


_TYPED = re.compile(r"^(?:(?P<back>-)(?P<minutes>\d{1,3})|(?P<h>[0-2]?\d)[:：]?(?P<m>[0-5]\d))$")


def typed_time(text: str, now: Instant, offset: int = CHINA_OFFSET) -> Instant | None:
    """The moment meant by ``0312``, ``3:12`` or ``-15`` (minutes ago); never in the future.

    ``None`` when the text is not a time. A clock time later than now means yesterday.
    """
    found = _TYPED.match(text.strip())
    if not found:
        return None
    if found["back"]:
        return Instant(now - int(found["minutes"]) * MINUTE)
    if int(found["h"]) > 23:
        return None
    local = civil(now, offset)
    moment = local.replace(hour=int(found["h"]), minute=int(found["m"]), second=0, microsecond=0)
    if moment > local:
        moment -= timedelta(days=1)
    return instant_of(moment)


_DAY = re.compile(r"^(?:(?P<y>\d{4})[-./年]?)?(?P<m>\d{1,2})[-./月]?(?P<d>\d{1,2})[日号]?$")
_WIDE_DIGITS = str.maketrans("０１２３４５６７８９：－／．", "0123456789:-/.")


def typed_day(text: str, today: date) -> date | None:
    """The day meant by ``2026-06-20``, ``20260620``, ``6-20``, ``6月20日`` or ``-3`` (days ago).

    Without a year it is the last such day. ``None`` when the text is not a day.
    """
    words = "".join(text.translate(_WIDE_DIGITS).split())
    if re.fullmatch(r"-\d{1,4}", words):
        return today - timedelta(days=int(words[1:]))
    if re.fullmatch(r"\d{8}", words):
        words = f"{words[:4]}-{words[4:6]}-{words[6:]}"
    found = _DAY.match(words)
    if not found or (found["y"] is None and re.fullmatch(r"\d+", words)):
        return None
    month, day = int(found["m"]), int(found["d"])
    years = (int(found["y"]),) if found["y"] else (today.year, today.year - 1)
    for year in years:
        try:
            meant = date(year, month, day)
        except ValueError:
            continue
        if found["y"] or meant <= today:
            return meant
    return None
