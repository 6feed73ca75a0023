"""The rota: which shift runs when, rotation, gaps and double duty, swaps with consent."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commandpost.domain.errors import OperatorError
from commandpost.domain.rota import (
    Fill,
    RotaRow,
    SwapIntent,
    check_hours,
    filled,
    following,
    problems,
    running,
    swapped,
)
from commandpost.domain.times import DAY, HOUR, MINUTE, Instant
from tests.desk_fixtures import at

HOURS = ("08:30", "20:30")
SWAP = SwapIntent("officer", "李二二", "", "王五五", "家中有事")


@pytest.mark.parametrize(
    ("moment", "shift"),
    [
        (at(20, 8, 29), ("2026-06-19", "night")),
        (at(20, 8, 30), ("2026-06-20", "day")),
        (at(20, 20, 29), ("2026-06-20", "day")),
        (at(20, 23, 59), ("2026-06-20", "night")),
        (at(21, 3), ("2026-06-20", "night")),
    ],
)
def test_after_midnight_it_is_still_last_evenings_shift(moment, shift):
    found = running(moment, HOURS, 480)
    assert (found.day, found.shift) == shift


@settings(deadline=None)
@given(
    st.integers(0, 40 * 24 * 60),
    st.sampled_from([HOURS, ("09:00",), ("00:00", "12:00"), ("08:00", "23:59")]),
    st.sampled_from([480, 0, -210]),
)
def test_shifts_follow_each_other_without_gap_or_overlap(minutes, hours, offset):
    now = Instant(at(1, 0) + minutes * MINUTE)
    found = running(now, hours, offset)
    assert found.start <= now < found.end
    assert following(now, hours, offset).start == found.end
    assert MINUTE <= found.end - found.start <= DAY


def test_one_hour_is_one_shift_a_day():
    found = running(at(20, 3), ("09:00",), 480)
    assert (found.shift, found.end - found.start) == ("whole", 24 * HOUR)


def test_rotation_goes_round_and_leaves_what_is_planned_and_what_was_swapped():
    standing = [RotaRow("2026-06-21", "day", officer="甲")]
    planned = RotaRow("2026-06-21", "night", officer="乙", leader="丙")
    swap, _ = swapped(planned, SWAP, at(20, 9))
    fill = Fill(date(2026, 6, 20), 2, ("带一", "带二"), ("张一", "李二", "王三"), over=False)
    made = {(r.day[-2:], r.shift): r for r in filled(fill, [*standing, swap], ("day", "night"))}
    assert [made["20", s].officer for s in ("day", "night")] == ["张一", "李二"]
    assert made["20", "day"].leader == made["20", "night"].leader == "带一"
    assert (made["21", "day"].officer, made["21", "day"].leader) == ("甲", "带二")
    assert ("21", "night") not in made


def test_gaps_double_duty_and_holidays_without_a_leader_are_told():
    rows = (
        RotaRow("2026-06-19", "day", "", "张一"),
        RotaRow("2026-06-19", "night", "带一", "张一"),
        RotaRow("2026-06-20", "day", "带一", "", "李二", "李二"),
    )
    found = {(p.day[-2:], p.shift, p.kind, p.name) for p in problems(rows, lambda d: d.day == 19)}
    assert found == {
        ("19", "day", "holiday_leader", ""),
        ("19", "night", "double", "张一"),
        ("20", "day", "no_officer", ""),
        ("20", "day", "double", "李二"),
    }


def test_a_swap_needs_consent_and_reason_and_keeps_who_was_planned():
    row = RotaRow("2026-06-20", "night", "带一", "张一")
    made, entry = swapped(row, SWAP, at(20, 9))
    assert made.officer == "李二二"
    assert (made.swaps[0].planned, made.swaps[0].asked_by) == ("张一", "张一")
    assert (entry.planned, entry.actual, entry.approved_by) == ("张一", "李二二", "王五五")
    for intent, key in (
        (SwapIntent("officer", "李二二", "", " ", "x"), "rota.needs_approver"),
        (SwapIntent("officer", "李二二", "", "王", " "), "rota.needs_reason"),
        (SwapIntent("driver", "李二二", "", "王", "x"), "rota.nobody_planned"),
        (SwapIntent("officer", "张一", "", "王", "x"), "rota.same_person"),
        (SwapIntent("officer", "", "", "王", "x"), "rota.needs_name"),
    ):
        with pytest.raises(OperatorError) as refused:
            swapped(row, intent, at(20, 9))
        assert refused.value.key == key


@pytest.mark.parametrize("hours", [(), ("20:30", "08:30"), ("8:30",), ("08:30",) * 2, ("a",)])
def test_impossible_hours_are_refused(hours):
    with pytest.raises(OperatorError):
        check_hours(hours)
