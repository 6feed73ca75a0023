"""Readings as they are pasted: a time and a value to a line, and nothing guessed."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.readings import read_pasted
from commandpost.domain.times import HOUR, MINUTE, Instant, full, instant_of

NOW = instant_of(datetime(2026, 11, 23, 3, 30))  # noqa: DTZ001 - read at the station's offset


def told(text: str, unit: str = "毫米") -> list[tuple[str, float]]:
    return [(full(r.at), r.value) for r in read_pasted(text, unit, NOW).readings]


@pytest.mark.parametrize(
    "line",
    [
        "2026-11-23 03:00\t12.5",
        "2026/11/23 03:00:00,12.5",
        "2026年11月23日 3时 12.5毫米",
        "11-23 03:00  12.5 mm",
        "11月23日 3时00分；12.5".replace("；", ";"),
        "23日 03:00 12.5",
        "03:00 12.5",
        "0300 12.5",
        "３：００　１２．５",
    ],
)
def test_a_time_and_a_value_are_read_however_the_office_writes_them(line):
    assert told(line) == [("2026-11-23 03:00", 12.5)]


def test_clock_times_go_on_over_midnight_from_a_dated_line():
    lines = "时间\t雨量\n11-22 22:00\t3\n23:00\t5\n00:00\t9\n01:00\t9.5"
    assert told(lines) == [
        ("2026-11-22 22:00", 3),
        ("2026-11-22 23:00", 5),
        ("2026-11-23 00:00", 9),
        ("2026-11-23 01:00", 9.5),
    ]


def test_a_clock_time_alone_is_the_last_one_before_now():
    assert told("22:00 3\n") == [("2026-11-22 22:00", 3)]


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("03:00 abc", "readings.no_value"),
        ("一 12.5", "readings.no_time"),
        ("25:00 1", "readings.no_time"),
        ("02-30 03:00 1", "readings.no_time"),
        ("03:00 12.5米", "readings.other_unit"),
        ("03:31 12.5", "readings.in_future"),
    ],
)
def test_a_line_that_cannot_be_is_refused_with_its_number_and_why(line, key):
    found = read_pasted(f"01:00 1\n{line}", "毫米", NOW)
    assert [(r.number, r.key) for r in found.refused] == [(2, key)]
    assert len(found.readings) == 1


def test_a_heading_is_no_fault_and_a_time_given_twice_keeps_its_last_value():
    found = read_pasted("观测时间 数值(毫米)\n01:00 1\n01:00 2", "毫米", NOW)
    assert ([r.value for r in found.readings], found.refused) == ([2], ())


@given(st.lists(st.tuples(st.integers(0, 72 * 60), st.integers(0, 5000)), max_size=40))
def test_what_is_written_with_its_date_comes_back(pairs):
    meant = {Instant(NOW - minutes * MINUTE): tenth / 10 for minutes, tenth in pairs}
    text = "\n".join(f"{full(at)}\t{value}" for at, value in meant.items())
    found = read_pasted(text, "毫米", NOW)
    assert {r.at: r.value for r in found.readings} == meant
    assert found.refused == ()


@given(st.text(max_size=200))
def test_no_text_breaks_the_reading_and_nothing_lies_ahead(text):
    found = read_pasted(text, "毫米", NOW)
    assert all(r.at <= NOW for r in found.readings)
    assert [r.at for r in found.readings] == sorted({r.at for r in found.readings})


def test_a_long_night_is_read_whole():
    start = NOW - 48 * HOUR
    lines = "\n".join(f"{full(Instant(start + n * MINUTE))} {n % 90}" for n in range(2_880))
    assert len(read_pasted(lines, "毫米", NOW).readings) == 2_880
