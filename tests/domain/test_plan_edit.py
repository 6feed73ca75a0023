"""Editing a plan: every change can be taken back exactly, and references follow what they mean."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.edit_history import MOST_STEPS, History
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import LevelDefinition, Measure, Plan, PlanKind
from commandpost.domain.plan_edit import (
    LEVEL_LISTS,
    OWN_LISTS,
    Place,
    add_level,
    fresh_id,
    insert,
    items,
    move,
    put,
    remove,
    replaceable,
)
from commandpost.domain.plan_links import branch
from tests.domain.plans_made import HAZARDS, measures, plans

IV, III, II = ResponseLevel.IV, ResponseLevel.III, ResponseLevel.II


def measure(name, same_as=""):
    return Measure(name, f"做{name}", "某人", same_as=same_as)


def level(rank, *measures, inherits=None):
    return LevelDefinition("flood", rank, measures=measures, inherits=inherits)


LADDER = Plan(
    *("p", "某县防汛应急预案", PlanKind.SPECIAL, ("flood",)),
    levels=(
        level(IV, measure("a"), measure("b")),
        level(III, measure("c", "a"), inherits=IV),
        level(II, measure("d", "c"), inherits=III),
    ),
)


@st.composite
def places(draw):
    """A plan and one list of it that may be edited."""
    plan = draw(plans())
    own = [Place(name) for name in OWN_LISTS if name != "levels"]
    deep = [Place(name, d.hazard, d.level) for d in plan.levels for name in LEVEL_LISTS]
    return plan, draw(st.sampled_from(own + deep))


@given(places(), st.integers(0, 9))
def test_what_was_added_and_removed_again_leaves_the_plan_as_it_was(drawn, at):
    plan, place = drawn
    held = items(plan, place)
    item = replace(held[0], id="fresh") if place.field == "measures" and held else "x"
    spot = replace(place, index=at % (len(held) + 1))
    added = insert(plan, spot, item)
    assert items(added, place)[spot.index] == item
    assert remove(added, spot) == plan


@given(places(), st.integers(0, 9), st.integers(0, 9))
def test_what_was_moved_there_and_back_or_replaced_and_put_back_is_as_it_was(drawn, at, to):
    plan, place = drawn
    held = items(plan, place)
    if not held:
        return
    spot, to = replace(place, index=at % len(held)), to % len(held)
    moved = move(plan, spot, to)
    assert items(moved, place)[to] == held[spot.index]
    assert sorted(map(repr, items(moved, place))) == sorted(map(repr, held))
    assert move(moved, replace(place, index=to), spot.index) == plan
    assert put(put(plan, spot, "other"), spot, held[spot.index]) == plan


@given(plans(), st.sampled_from(HAZARDS), st.sampled_from(ResponseLevel))
def test_a_level_added_and_removed_again_leaves_the_plan_as_it_was(plan, hazard, rank):
    added = add_level(plan, hazard, rank)
    if plan.definition(hazard, rank) is not None:
        assert added == plan
        return
    made = added.definition(hazard, rank)
    assert remove(added, Place("levels", index=added.levels.index(made))) == plan


@given(plans(), st.integers(0, 99))
def test_whatever_is_removed_no_reference_leads_nowhere(plan, at):
    spots = [
        Place("measures", d.hazard, d.level, n) for d in plan.levels for n in range(len(d.measures))
    ]
    spots += [Place("levels", index=n) for n in range(len(plan.levels))]
    if not spots:
        return
    left = remove(plan, spots[at % len(spots)])
    known = {m.id for d in left.levels for m in d.measures}
    for definition in left.levels:
        for m in definition.measures:
            assert {m.same_as, m.after, branch(m)[0]} - {""} <= known
        lower = definition.inherits
        assert lower is None or left.definition(definition.hazard, lower) is not None
        assert lower is None or lower < definition.level


@given(plans(), st.lists(st.sampled_from(["", "1", "ab"]), max_size=6), measures)
def test_ids_of_new_measures_never_collide(plan, tokens, made):
    for token in tokens:
        for definition in plan.levels:
            place = Place("measures", definition.hazard, definition.level)
            new = fresh_id(plan, definition.hazard, definition.level, token)
            plan = insert(plan, place, replace(made, id=new))
    ids = [m.id for d in plan.levels for m in d.measures]
    assert len(ids) == len(set(ids))


def test_a_measure_that_goes_hands_on_what_it_replaced():
    left = remove(LADDER, Place("measures", "flood", III, 0))
    assert left.definition("flood", II).measures[0].same_as == "a"
    assert [m.id for m in left.measures_at("flood", II)] == ["d", "b"]


def test_a_level_that_goes_hands_on_what_it_built_on_and_replaced():
    left = remove(LADDER, Place("levels", index=1))
    top = left.definition("flood", II)
    assert top.inherits is IV
    assert top.measures[0].same_as == "a"


def test_a_level_put_between_is_built_on_by_the_one_above():
    without = remove(LADDER, Place("levels", index=1))
    again = add_level(without, "flood", III)
    assert [d.level for d in again.levels] == [IV, III, II]
    assert again.definition("flood", III).inherits is IV
    assert again.definition("flood", II).inherits is III


def test_a_level_of_a_new_hazard_makes_the_plan_cover_it():
    assert add_level(LADDER, "fire", IV).hazards == ("flood", "fire")


def test_a_measure_may_replace_only_what_its_level_inherits():
    assert [m.id for _, m in replaceable(LADDER, "flood", II)] == ["c", "a", "b"]
    assert replaceable(LADDER, "flood", IV) == ()
    assert replaceable(LADDER, "fire", IV) == ()


@given(st.lists(st.sampled_from(["push", "undo", "redo"]), max_size=40))
def test_undo_and_redo_walk_the_same_steps(moves):
    history, titles = History(LADDER), 0
    told = [history.now]
    at = 0
    for step in moves:
        if step == "push":
            titles += 1
            made = replace(LADDER, title=str(titles))
            history, told, at = history.push(made), [*told[: at + 1], made], at + 1
        elif step == "undo":
            history, at = history.undo(), max(at - 1, 0)
        else:
            history, at = history.redo(), min(at + 1, len(told) - 1)
        assert history.now == told[at]


def test_typing_in_one_field_is_one_step_and_the_same_plan_is_none():
    history = History(LADDER)
    for title in ("县", "县防", "县防汛"):
        history = history.push(replace(LADDER, title=title), "title")
    assert history.push(history.now, "other") == history
    assert history.undo().now == LADDER
    other = history.settled().push(replace(LADDER, title="x"), "title")
    assert other.undo().now.title == "县防汛"


def test_a_long_session_forgets_its_first_steps_only():
    history = History(LADDER)
    for number in range(MOST_STEPS + 50):
        history = history.push(replace(LADDER, title=str(number)))
    for _ in range(MOST_STEPS + 50):
        history = history.undo()
    assert history.now.title == "49"
