"""Three scales that never mix; civil times at the station's offset, also across midnight."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.errors import OperatorError
from commandpost.domain.hazards import HAZARDS, hazard
from commandpost.domain.ids import STATION, Id, Subject
from commandpost.domain.levels import EventGrade, ResponseLevel, WarningColour
from commandpost.domain.prefix import Prefix
from commandpost.domain.times import (
    DAY,
    MINUTE,
    Instant,
    chinese,
    civil,
    dated,
    full,
    hhmm,
    instant_of,
    next_daily,
    span,
    to_minute,
    typed_time,
)
from tests.desk_fixtures import at

SCALES = (EventGrade, WarningColour, ResponseLevel)
MOMENTS = st.integers(0, 4_000_000_000_000).map(Instant)
OFFSETS = st.integers(-12 * 60, 14 * 60)


@pytest.mark.parametrize("scale", SCALES)
def test_the_first_step_is_the_gravest(scale):
    ordered = sorted(scale)
    assert [step.rank for step in ordered] == [4, 3, 2, 1]
    assert ordered[-1] > ordered[0]
    assert ordered[0] <= ordered[0]


@pytest.mark.parametrize(("a", "b"), [p for p in product(SCALES, SCALES) if p[0] is not p[1]])
def test_a_step_of_one_scale_compares_with_no_other(a, b):
    assert a(1) != b(1)
    for compare in ("__lt__", "__gt__", "__le__", "__ge__"):
        assert getattr(a(1), compare)(b(1)) is NotImplemented
    with pytest.raises(TypeError):
        _ = a(1) < b(1)
    with pytest.raises(TypeError):
        max(a(1), b(1))


def test_scales_say_their_names():
    assert [g.zh for g in EventGrade] == ["特别重大", "重大", "较大", "一般"]
    assert [c.zh for c in WarningColour] == ["红色", "橙色", "黄色", "蓝色"]
    assert (ResponseLevel.I.numeral, ResponseLevel.I.zh) == ("Ⅰ", "一级")
    assert ResponseLevel.IV.numeral == "Ⅳ"


def test_hazards_are_found_by_key():
    assert hazard("flood") is HAZARDS["flood"]
    with pytest.raises(KeyError):
        hazard("meteor")


def test_subjects_read_back_as_they_are_written():
    assert Subject.parse(str(STATION)) == STATION
    assert Subject.parse("incident:a:b") == Subject("incident", Id("a:b"))
    for wrong in ("", "incident", "incident:", "nothing:x", ":x"):
        with pytest.raises(ValueError, match="not a journal subject"):
            Subject.parse(wrong)


def test_an_operator_error_says_its_key_and_params():
    assert str(OperatorError("a.b", x=1, y="z")) == "a.b(x=1, y=z)"
    assert str(OperatorError("a.b")) == "a.b"


@given(MOMENTS, OFFSETS)
def test_civil_time_and_instant_are_inverse(moment, offset):
    assert instant_of(civil(moment, offset)) == moment
    assert instant_of(civil(moment, offset).replace(tzinfo=None), offset) == moment


def test_times_are_shown_at_the_stations_offset_whatever_the_machine_says(monkeypatch):
    moment = instant_of(datetime(2026, 11, 22, 19, 12, tzinfo=UTC))
    monkeypatch.setenv("TZ", "America/St_Johns")
    assert hhmm(moment) == "03:12"
    assert dated(moment) == "11-23 03:12"
    assert full(moment) == "2026-11-23 03:12"
    assert chinese(moment) == "2026年11月23日3时12分"
    assert hhmm(moment, 0) == "19:12"


def test_spans_are_hours_and_minutes():
    assert span(222 * MINUTE) == "03:42"
    assert span(-61 * MINUTE) == "-01:01"
    assert span(59_999) == "00:00"
    assert span(100 * 60 * MINUTE) == "100:00"


def test_minutes_are_cut_not_rounded():
    assert to_minute(Instant(at(20, 23, 40) + 59_999)) == at(20, 23, 40)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2335", at(20, 23, 35)),
        ("23:35", at(20, 23, 35)),
        ("9:05", at(20, 9, 5)),
        ("905", at(20, 9, 5)),
        ("9：05", at(20, 9, 5)),
        (" 0000 ", at(20, 0)),
        ("2341", at(19, 23, 41)),
        ("-15", at(20, 23, 25)),
        ("-0", at(20, 23, 40)),
        ("2340", at(20, 23, 40)),
    ],
)
def test_a_typed_time_is_the_last_such_moment(typed, meant):
    assert typed_time(typed, at(20, 23, 40)) == meant


def test_a_time_typed_after_midnight_means_before_it_when_it_is_later_than_now():
    assert typed_time("2355", at(21, 0, 5)) == at(20, 23, 55)
    assert typed_time("0004", at(21, 0, 5)) == at(21, 0, 4)


@pytest.mark.parametrize(
    "typed", ["", "2460", "25:00", "29:59", "abc", "12", "-", "-1234", "1:2", "3"]
)
def test_what_is_not_a_time_is_none(typed):
    assert typed_time(typed, at(20, 12)) is None


@given(st.text(max_size=6), MOMENTS, OFFSETS)
def test_a_typed_time_is_never_in_the_future_and_never_raises(text, now, offset):
    meant = typed_time(text, now, offset)
    assert meant is None or meant <= now


@given(st.integers(0, 23), st.integers(0, 59), MOMENTS, OFFSETS)
def test_a_clock_time_lies_within_the_last_day_and_shows_what_was_typed(h, m, now, offset):
    meant = typed_time(f"{h:02d}{m:02d}", now, offset)
    assert meant is not None
    assert now - DAY < meant <= now
    assert hhmm(meant, offset) == f"{h:02d}:{m:02d}"


@given(st.integers(0, 23), st.integers(0, 59), MOMENTS, OFFSETS)
def test_the_next_daily_moment_lies_strictly_ahead_and_within_a_day(h, m, after, offset):
    moment = next_daily(after, f"{h:02d}:{m:02d}", offset)
    assert after < moment <= after + DAY
    assert hhmm(moment, offset) == f"{h:02d}:{m:02d}"


def test_the_next_daily_moment_crosses_midnight_and_is_never_now():
    assert next_daily(at(20, 23, 40), "08:00") == at(21, 8)
    assert next_daily(at(21, 8), "08:00") == at(22, 8)
    assert next_daily(Instant(at(21, 8) - 1), "08:00") == at(21, 8)


def test_a_prefix_is_not_changed_by_what_comes_later():
    items = [1, 2, 3]
    seen = Prefix(items)
    items.append(4)
    assert (len(seen), list(seen), seen[-1], seen[0], seen[1:]) == (3, [1, 2, 3], 3, 1, [2, 3])
    assert seen == [1, 2, 3]
    assert seen != {1, 2, 3}
    assert hash(seen) == hash(Prefix([1, 2, 3]))
    assert repr(seen) == "Prefix([1, 2, 3])"
    for out in (3, -4):
        with pytest.raises(IndexError):
            _ = seen[out]
