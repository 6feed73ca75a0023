"""Moments as releases write them: ``2026年6月20日23时40分``, ``20日20时至21日20时``, 未来3小时."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from commandpost.domain.times import DAY, HOUR, Instant, civil, instant_of

_MOMENT = re.compile(
    r"(?:(?P<y>20\d\d)(?:年|[-/.]))?(?:(?P<mo>\d{1,2})(?:月|[-/.]))?(?:(?P<d>\d{1,2})日?\s*)?"
    r"(?<!\d)(?P<h>\d{1,2})(?:时|点|[：:])(?:(?P<mi>\d{1,2})分?)?"
)
_PERIOD_END = re.compile(r"^(?:起)?(?:至|到|—+|-|～|~)")
_LASTS = re.compile(r"(?:持续|有效期?|维持|延续)(?:至|到)(?=[\d年月日]{0,14}[时点：])")
_WITHIN = re.compile(r"未来(?:\d{1,3}[-—～~至到])?(?P<hours>\d{1,3})个?小时")


def issued_in(text: str, now: Instant, offset: int) -> Instant | None:
    """The first moment in a headline: when it was issued, never ahead of us by more than a day."""
    return moment_in(text, now, offset)


def moment_in(text: str, now: Instant, offset: int, *, ahead: bool = False) -> Instant | None:
    """The first moment a text names; parts it leaves out are those nearest to now.

    ``ahead`` prefers the future: an expiry's bare ``20时`` is the next one.
    """
    found = next(_moments(text), None)
    return None if found is None else _instant(found, now, offset, ahead=ahead)


def period_in(text: str, issued: Instant, offset: int) -> tuple[Instant | None, Instant | None]:
    """From when until when: ``A至B``, else 未来 so many hours from the issue."""
    for found in _moments(text):
        rest = text[found.end() :]
        joined = _PERIOD_END.match(rest)
        second = _MOMENT.match(rest[joined.end() :]) if joined else None
        if joined is None or second is None:
            continue
        start = _instant(found, issued, offset)
        if start is None:
            continue
        end = _instant(second, start, offset, ahead=True)
        if end is not None and start < end <= start + 40 * DAY:
            return start, end
    lasting = _LASTS.search(text)
    last = moment_in(text[lasting.end() :], issued, offset, ahead=True) if lasting else None
    if last is not None and issued < last <= issued + 40 * DAY:
        return None, last
    within = _WITHIN.search(text)
    hours = int(within["hours"]) if within else 0
    return (issued, Instant(issued + hours * HOUR)) if 0 < hours <= 240 else (None, None)


def _moments(text: str) -> Iterator[re.Match[str]]:
    return _MOMENT.finditer(text)


def _instant(
    found: re.Match[str], near: Instant, offset: int, *, ahead: bool = False
) -> Instant | None:
    base = civil(near, offset)
    hour, minute = int(found["h"]), int(found["mi"] or 0)
    try:
        moment = base.replace(hour=hour % 24, minute=minute, second=0, microsecond=0)
    except ValueError:
        return None
    if hour > 24 or (hour == 24 and minute):
        return None
    late = timedelta(days=1) if hour == 24 else timedelta()
    dated = _dated(found, moment, base, ahead=ahead)
    if dated is None:
        return None
    if found["d"] is None and ahead and dated + late <= base:
        dated += timedelta(days=1)
    return instant_of(dated + late)


def _dated(
    found: re.Match[str], moment: datetime, base: datetime, *, ahead: bool
) -> datetime | None:
    """With the day named, that day of the month or year that lies nearest."""
    if found["d"] is None:
        return None if found["mo"] or found["y"] else moment
    day = int(found["d"])
    if found["mo"] is None:
        choices = [_on(moment, base.year, base.month + step, day) for step in (-1, 0, 1)]
    else:
        years = [int(found["y"])] if found["y"] else [base.year - 1, base.year, base.year + 1]
        choices = [_on(moment, year, int(found["mo"]), day) for year in years]
    real = [choice for choice in choices if choice is not None]
    later = [choice for choice in real if choice >= base] if ahead else []
    return min(later or real, key=lambda choice: abs(choice - base), default=None)


def _on(moment: datetime, year: int, month: int, day: int) -> datetime | None:
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    try:
        return moment.replace(year=year, month=month, day=day)
    except ValueError:
        return None
