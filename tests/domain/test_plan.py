"""Plans: what is done at a level, inherited, replaced, and new on a raise."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import LevelDefinition, Measure
from tests.domain.build import II, III, IV, PLAN, I, measure


def ids(measures):
    return [m.id for m in measures]


def test_a_level_does_its_own_then_what_it_inherits_without_what_it_replaces():
    assert ids(PLAN.measures_at("flood", IV)) == ["a4", "b4", "c4"]
    assert ids(PLAN.measures_at("flood", III)) == ["a3", "d3", "b4", "c4"]
    assert ids(PLAN.measures_at("flood", II)) == ["a2", "d3", "b4", "c4"]
    assert ids(PLAN.measures_at("flood", I)) == ids(PLAN.measures_at("flood", II))


def test_a_raise_adds_only_what_is_not_known():
    known = frozenset(ids(PLAN.measures_at("flood", IV)))
    assert ids(PLAN.new_measures("flood", III, known)) == ["a3", "d3"]
    assert ids(PLAN.new_measures("flood", II, known)) == ["a2", "d3"]
    assert PLAN.new_measures("flood", IV, known) == ()


def test_a_level_or_hazard_the_plan_does_not_have_has_nothing():
    assert PLAN.definition("fire", IV) is None
    assert PLAN.measures_at("fire", IV) == ()
    assert PLAN.ladder("fire") == ()
    assert [d.level for d in PLAN.ladder("flood")] == [I, II, III, IV]


def test_a_level_that_inherits_one_the_plan_lacks_stops_there():
    plan = replace(PLAN, levels=tuple(d for d in PLAN.levels if d.level is not III))
    assert ids(plan.measures_at("flood", II)) == ["a2"]


LEVELS = st.sampled_from(list(ResponseLevel))
NAMES = st.sampled_from("abcdefg")


@st.composite
def tangled(draw):
    """Plans whose levels inherit in any way, in circles too, and replace anything."""
    levels = []
    for level in ResponseLevel:
        measures = draw(
            st.lists(
                st.builds(Measure, NAMES, st.just("x"), st.just("y"), same_as=NAMES | st.just("")),
                max_size=4,
                unique_by=lambda m: m.id,
            )
        )
        levels.append(
            LevelDefinition(
                "flood", level, measures=tuple(measures), inherits=draw(LEVELS | st.none())
            )
        )
    return replace(PLAN, levels=tuple(levels))


@given(tangled(), LEVELS, st.frozensets(NAMES))
def test_inheritance_ends_even_in_a_circle_and_never_asks_for_what_a_graver_level_replaced(
    plan, level, known
):
    definition = plan.definition("flood", level)
    chain = list(plan.inherited(definition))
    assert len(chain) == len({d.level for d in chain}) <= 4
    found = plan.measures_at("flood", level)
    replaced: set[str] = set()
    for step in chain:
        kept = [m for m in step.measures if m.id not in replaced]
        assert all(m in found for m in kept)
        replaced |= {m.same_as for m in step.measures if m.same_as}
    assert not {m.id for m in plan.new_measures("flood", level, known)} & known


def test_the_words_of_a_measure_are_its_own():
    assert measure("a4").text == "做a4"
