"""Working days know the holidays of known years and say when they are guessing."""

from __future__ import annotations

from datetime import date

from commandpost.host.calendar import after_working_days, is_working_day


def test_a_holiday_on_a_weekday_is_no_working_day() -> None:
    assert is_working_day(date(2024, 10, 1)) == (False, True)


def test_a_make_up_sunday_is_a_working_day() -> None:
    assert is_working_day(date(2024, 9, 29)) == (True, True)


def test_a_year_nobody_has_announced_counts_weekdays_and_says_so() -> None:
    assert is_working_day(date(2099, 10, 1)) == (True, False)


def test_twenty_working_days_pass_over_the_october_holiday() -> None:
    due = after_working_days(date(2024, 9, 20), 20)
    assert (due.day, due.certain) == (date(2024, 10, 23), True)


def test_a_due_day_in_an_unknown_year_is_marked() -> None:
    assert not after_working_days(date(2098, 12, 20), 20).certain
