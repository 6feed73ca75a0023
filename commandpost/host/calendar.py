"""Working days with the national holidays, and whether a year's holidays are known at all."""

from __future__ import annotations

from datetime import date, timedelta

from commandpost.domain.plan_due import DueDay


def is_working_day(day: date) -> tuple[bool, bool]:
    """Whether offices work that day, and whether the holiday table knows the year.

    A year the library does not know counts weekdays and must be shown as 待核.
    """
    import chinese_calendar

    try:
        return bool(chinese_calendar.is_workday(day)), True
    except NotImplementedError:
        return day.weekday() < 5, False


def after_working_days(start: date, days: int) -> DueDay:
    """The ``days``-th working day after ``start`` (备案: 20 working days from issue)."""
    day, left, certain = start, days, True
    while left > 0:
        day += timedelta(days=1)
        working, known = is_working_day(day)
        certain = certain and known
        left -= working
    return DueDay(day, certain)
