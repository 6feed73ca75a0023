"""Reporting clocks: from 接报 to the minute, side by side, stopped by nothing but a report."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.levels import EventGrade
from commandpost.domain.reporting import (
    Obligation,
    Profile,
    Stage,
    Urgency,
    urgency,
)
from commandpost.domain.reporting_owed import first_obligations, follow_up_obligations
from commandpost.domain.times import CHINA_OFFSET, HOUR, MINUTE, Instant
from tests.desk_fixtures import at
from tests.domain.build import NOW, PROFILE, rule


def first(hazard="flood", is_accident=False, grade=None, occurred_at=None):
    owed = first_obligations(
        PROFILE, hazard=hazard, is_accident=is_accident, grade=grade, heard_at=NOW,
        occurred_at=occurred_at,
    )  # fmt: skip
    return {o.rule: o for o in owed}


def test_clocks_run_from_the_minute_the_call_was_heard():
    owed = first()
    assert set(owed) == {"phone", "written", "occurred"}
    assert owed["phone"].due_at == NOW + 30 * MINUTE
    assert owed["written"].due_at == NOW + HOUR
    assert owed["phone"].started_at == NOW


def test_a_rule_may_count_from_the_event_when_its_time_is_known():
    before = Instant(NOW - HOUR)
    assert first(occurred_at=before)["occurred"].due_at == before + 2 * HOUR
    assert first()["occurred"].due_at == NOW + 2 * HOUR
    assert first(occurred_at=before)["phone"].due_at == NOW + 30 * MINUTE


@pytest.mark.parametrize(
    ("hazard", "is_accident", "grade", "rules"),
    [
        ("fire", True, None, {"phone", "written", "accident"}),
        ("flood", False, EventGrade.ORDINARY, {"phone", "written", "occurred"}),
        ("flood", False, EventGrade.LARGE, {"phone", "written", "occurred", "grave"}),
        ("flood", False, EventGrade.EXTREME, {"phone", "written", "occurred", "grave"}),
        ("fire", True, EventGrade.MAJOR, {"phone", "written", "accident", "grave"}),
    ],
)
def test_rules_bind_by_hazard_accident_and_grade(hazard, is_accident, grade, rules):
    assert set(first(hazard, is_accident, grade)) == rules


def follow_up(since: Instant, grade=None) -> dict[str, Obligation]:
    owed = follow_up_obligations(
        PROFILE, hazard="flood", is_accident=False, grade=grade, since=since, offset=CHINA_OFFSET
    )
    return {o.rule: o for o in owed}


def test_the_next_round_is_owed_by_interval_or_at_the_next_fixed_hour():
    owed = follow_up(at(20, 13))
    assert owed["later"].due_at == at(20, 15)
    assert owed["daily"].due_at == at(20, 20)
    assert set(owed) == {"later", "daily"}


def test_a_fixed_hour_lies_on_the_next_day_when_todays_are_over():
    assert follow_up(at(20, 23, 40))["daily"].due_at == at(21, 8)
    assert follow_up(at(20, 20))["daily"].due_at == at(21, 8)
    assert follow_up(Instant(at(20, 20) - 1))["daily"].due_at == at(20, 20)


def test_zero_reports_may_begin_at_a_grade_only():
    profile = replace(
        PROFILE,
        rules=(
            rule("zero", stage=Stage.FOLLOW_UP, every_minutes=1440, min_grade=EventGrade.MAJOR),
        ),
    )
    for grade, owed in ((EventGrade.LARGE, 0), (EventGrade.MAJOR, 1), (None, 0)):
        found = follow_up_obligations(
            profile, hazard="flood", is_accident=False, grade=grade, since=NOW, offset=480
        )
        assert len(found) == owed


def test_an_obligation_says_why_and_as_of_when():
    profile = Profile("p", "p", (rule("x", minutes=5, as_of="08:00"),))
    (owed,) = first_obligations(
        profile, hazard="flood", is_accident=False, grade=None, heard_at=NOW, occurred_at=None
    )
    assert (owed.id, owed.source, owed.as_of) == (f"x@{NOW}", "源", "08:00")


DUE = first()["written"]


@pytest.mark.parametrize(
    ("minutes", "seen"),
    [
        (0, Urgency.CALM),
        (29.99, Urgency.CALM),
        (30, Urgency.AMBER),
        (47.99, Urgency.AMBER),
        (48, Urgency.RED),
        (60, Urgency.RED),
        (60.01, Urgency.OVERDUE),
    ],
)
def test_amber_at_half_red_at_four_fifths_then_overdue(minutes, seen):
    assert urgency(DUE, Instant(NOW + round(minutes * MINUTE))) is seen


def test_met_is_met_and_late_stays_late():
    in_time = replace(DUE, met_at=DUE.due_at)
    late = replace(DUE, met_at=Instant(DUE.due_at + 1))
    assert urgency(in_time, Instant(NOW + 9 * HOUR)) is Urgency.MET
    assert urgency(late, Instant(NOW + 9 * HOUR)) is Urgency.MET_LATE
    assert (in_time.late, late.late, DUE.late) == (False, True, False)


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.integers(0, 10**9))
def test_a_running_clock_only_ever_gets_more_pressing(length, one, more):
    owed = replace(DUE, due_at=Instant(NOW + length))
    order = [Urgency.CALM, Urgency.AMBER, Urgency.RED, Urgency.OVERDUE]
    first_seen = order.index(urgency(owed, Instant(NOW + one)))
    assert order.index(urgency(owed, Instant(NOW + one + more))) >= first_seen
