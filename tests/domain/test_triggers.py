"""Conditions: edges as the plan writes them, any/all/manual, and 未报 that is never "no"."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.times import Instant
from commandpost.domain.triggers import (
    Condition,
    Logic,
    Outcome,
    Test,
    Value,
    combine,
    evaluate,
    level_outcome,
)

MET, NOT, UNREPORTED, MANUAL = (
    Outcome.MET, Outcome.NOT_MET, Outcome.UNREPORTED, Outcome.MANUAL,
)  # fmt: skip
OUTCOMES = st.lists(st.sampled_from(Outcome), max_size=5).map(tuple)
NUMBERS = st.floats(-1e6, 1e6)


def value(amount: float, *, verified: bool = True) -> Value:
    return Value(amount, verified, "东河镇", Instant(1), "e")


@pytest.mark.parametrize(
    ("test", "amount", "holds", "reached"),
    [
        (Test("m", 50, 100), 50, True, True),
        (Test("m", 50, 100), 49.999, False, False),
        (Test("m", 50, 100), 100, False, True),
        (Test("m", 50, 100, max_inclusive=True), 100, True, True),
        (Test("m", 50, 100, min_inclusive=False), 50, False, False),
        (Test("m", 50, 100, min_inclusive=False), 50.001, True, True),
        (Test("m", 50), 10**9, True, True),
        (Test("m", max=50), 50, False, False),
        (Test("m", max=50), 49, True, True),
        (Test("m", max=50, max_inclusive=True), 50, True, True),
        (Test("m"), 0, True, True),
    ],
)
def test_bounds_include_what_the_plan_says(test, amount, holds, reached):
    assert test.holds(amount) is holds
    assert test.reached(amount) is reached


@given(NUMBERS, NUMBERS, st.booleans(), st.booleans(), NUMBERS)
def test_who_is_within_a_band_has_reached_it(low, high, inclusive, top, amount):
    test = Test("m", min(low, high), max(low, high), inclusive, top)
    assert not test.holds(amount) or test.reached(amount)


@given(NUMBERS, st.booleans(), NUMBERS, NUMBERS)
def test_a_level_once_reached_stays_reached_as_the_figure_grows(low, inclusive, amount, more):
    test = Test("m", low, min_inclusive=inclusive)
    assert not test.reached(amount) or test.reached(amount + abs(more))


@pytest.mark.parametrize(
    ("logic", "outcomes", "found"),
    [
        (Logic.ANY, (NOT, MET), MET),
        (Logic.ANY, (NOT, UNREPORTED), UNREPORTED),
        (Logic.ANY, (NOT, MANUAL), MANUAL),
        (Logic.ANY, (MANUAL, UNREPORTED), UNREPORTED),
        (Logic.ANY, (NOT, NOT), NOT),
        (Logic.ALL, (MET, MET), MET),
        (Logic.ALL, (MET, NOT, UNREPORTED), NOT),
        (Logic.ALL, (MET, UNREPORTED), UNREPORTED),
        (Logic.ALL, (MET, MANUAL), MANUAL),
        (Logic.MANUAL, (MET,), MANUAL),
        (Logic.ANY, (), MANUAL),
        (Logic.ALL, (), MANUAL),
    ],
)
def test_any_all_and_manual(logic, outcomes, found):
    assert combine(logic, outcomes) is found


@given(OUTCOMES)
def test_a_missing_figure_is_never_taken_for_no(outcomes):
    """With the missing figure in, "not met" stands only where a known figure says so by itself."""
    assert combine(Logic.ANY, (*outcomes, UNREPORTED)) in (MET, UNREPORTED)
    if combine(Logic.ALL, (*outcomes, UNREPORTED)) is NOT:
        assert NOT in outcomes
    assert combine(Logic.ALL, (*outcomes, UNREPORTED)) is not MET


@given(st.sampled_from([Logic.ANY, Logic.ALL]), OUTCOMES.filter(bool), st.data())
def test_the_order_of_conditions_does_not_matter(logic, outcomes, data):
    assert combine(logic, tuple(data.draw(st.permutations(outcomes)))) is combine(logic, outcomes)


def test_a_condition_stands_beside_its_figures():
    condition = Condition("雨或水位", (Test("rain", 50), Test("level", 12), Test("wind", 8)))
    figures = {"rain": value(60, verified=False), "level": value(3)}
    found = evaluate(condition, figures.get)
    assert [t.outcome for t in found.tests] == [MET, NOT, UNREPORTED]
    assert found.outcome is MET
    assert found.unverified


def test_only_figures_behind_the_outcome_make_it_unverified():
    condition = Condition("雨或水位", (Test("rain", 50), Test("level", 12)))
    figures = {"rain": value(60), "level": value(3, verified=False)}
    assert not evaluate(condition, figures.get).unverified


def test_a_condition_without_tests_is_for_people_to_judge():
    assert evaluate(Condition("其他情况"), {}.get).outcome is MANUAL


def level(logic, *each):
    conditions = [
        evaluate(Condition("c", (Test("m", 1),), precondition=pre), lambda _, v=v: v)
        for pre, v in each
    ]
    return level_outcome(logic, tuple(conditions))


def test_a_precondition_alone_starts_nothing_and_missing_it_stops_everything():
    yes, no, silent = value(2), value(0), None
    assert level(Logic.ANY, (True, yes), (False, yes), (False, no)) is MET
    assert level(Logic.ANY, (True, no), (False, yes)) is NOT
    assert level(Logic.ANY, (True, silent), (False, yes)) is UNREPORTED
    assert level(Logic.ANY, (True, yes), (False, no)) is NOT
    assert level(Logic.ANY, (True, yes)) is MANUAL
    assert level(Logic.ALL, (False, yes), (False, no)) is NOT
    assert level(Logic.ANY, (True, yes), (True, no), (False, yes)) is NOT
