"""Doubts and findings of a draft are answered; the draft itself stays as it was read."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.errors import OperatorError
from commandpost.domain.plan import Act, Authority, Group, LevelDefinition, Measure, Plan, PlanKind
from commandpost.domain.plan_draft import Doubt, Place, PlanDraft
from commandpost.domain.plan_settling import (
    Answer,
    Settling,
    Verdict,
    corrections,
    settled_plan,
)
from commandpost.domain.triggers import Condition, Logic, Test
from tests.domain.build import II, III, IV

RAIN = Condition("24小时降雨量达到100毫米以上", (Test("rain_24h", 100.0),))
SOME = Condition("若干农户进水", logic=Logic.MANUAL)
WATCH = Measure("general-4-1", "加强值班", "县应急管理局")
CALL = Measure("general-4-2", "报告水情", "县水利局")
FOURTH = LevelDefinition("general", IV, (RAIN, SOME), measures=(WATCH, CALL), section="5.1")
THIRD = LevelDefinition("general", III, (RAIN,), measures=(WATCH,), inherits=IV, section="5.2")
PLAN = Plan(
    "p",
    "甲县应急预案",
    PlanKind.SPECIAL,
    ("general",),
    levels=(THIRD, FOURTH),
    groups=(Group("转移组", "民政局"),),
)
DRAFT = PlanDraft(
    PLAN,
    (
        Doubt("甲县应急预案", "", "general", "doubt.hazard_unknown"),
        Doubt("5.1", "若干农户进水", "若干", "doubt.vague_quantity"),
        Doubt("5.1", "四级", "", "doubt.level_without_authority"),
        Doubt("5.2", "（1）→（3）", "", "doubt.numbering_gap"),
    ),
    places=(
        Place("doubts.0", 0, 1, about="hazards"),
        Place("doubts.1", 5, 9, about="levels.1.conditions.1"),
        Place("doubts.2", 3, 4, about="levels.1"),
        Place("doubts.3", 8, 9),
    ),
)
FRESH = Settling(DRAFT)
SOMEBODY = Authority("防办主任", Act.APPROVE)


def answer(settling: Settling, path: str, verdict: Verdict, value=None) -> Settling:
    return settling.with_answer(Answer(path, verdict, value))


def refused(settling: Settling, path: str, verdict: Verdict, value=None) -> str:
    with pytest.raises(OperatorError) as caught:
        answer(settling, path, verdict, value)
    return caught.value.key


def test_without_answers_the_plan_is_the_one_that_was_read():
    assert settled_plan(FRESH) == PLAN
    assert FRESH.verdicts == (None,) * 4
    assert FRESH.open_doubts == 4
    assert corrections(FRESH) == ()


def test_an_accepted_doubt_is_settled_and_changes_nothing():
    made = answer(FRESH, "doubts.1", Verdict.ACCEPTED)
    assert made.verdicts == (None, Verdict.ACCEPTED, None, None)
    assert settled_plan(made) == PLAN
    assert corrections(made) == ()


def test_correcting_the_finding_settles_the_doubt_about_it():
    five = replace(SOME, tests=(Test("houses_flooded", 5.0),), logic=Logic.ANY)
    made = answer(FRESH, "levels.1.conditions.1", Verdict.CORRECTED, five)
    assert made.verdicts[1] is Verdict.CORRECTED
    assert settled_plan(made).levels[1].conditions == (RAIN, five)
    (told,) = corrections(made)
    assert (told.before, told.after, told.verdict) == (SOME, five, Verdict.CORRECTED)


def test_a_condition_left_to_a_person_keeps_its_words_and_figures():
    made = answer(FRESH, "levels.1.conditions.0", Verdict.MANUAL)
    assert settled_plan(made).levels[1].conditions[0] == replace(RAIN, logic=Logic.MANUAL)
    assert refused(FRESH, "levels.1.measures.0", Verdict.MANUAL) == "settle.not_a_condition"


def test_what_is_dropped_is_not_in_the_plan_and_paths_still_mean_the_same():
    made = answer(FRESH, "levels.1.measures.0", Verdict.DROPPED)
    assert settled_plan(made).levels[1].measures == (CALL,)
    other = replace(CALL, minutes=60)
    made = answer(made, "levels.1.measures.1", Verdict.CORRECTED, other)
    assert settled_plan(made).levels[1].measures == (other,)
    assert made.found("levels.1.measures.0") is None


def test_dropping_a_level_settles_every_doubt_inside_it():
    free = answer(FRESH, "levels.0", Verdict.CORRECTED, replace(THIRD, inherits=None))
    made = answer(free, "levels.1", Verdict.DROPPED)
    assert made.verdicts[1:3] == (Verdict.DROPPED, Verdict.DROPPED)
    assert [d.level for d in settled_plan(made).levels] == [III]


def test_a_level_others_build_on_is_not_dropped_under_them():
    assert refused(FRESH, "levels.1", Verdict.DROPPED) == "settle.inherits"


def test_a_level_may_be_another_one_but_no_level_stands_twice():
    made = answer(FRESH, "levels.0", Verdict.CORRECTED, replace(THIRD, level=II))
    assert [d.level for d in settled_plan(made).levels] == [II, IV]
    twice = replace(FOURTH, level=III)
    assert refused(FRESH, "levels.1", Verdict.CORRECTED, twice) == "settle.level_twice"
    upwards = replace(FOURTH, inherits=III)
    assert refused(FRESH, "levels.1", Verdict.CORRECTED, upwards) == "settle.inherits"


def test_the_levels_follow_when_the_assumed_hazard_is_corrected():
    made = answer(FRESH, "hazards", Verdict.CORRECTED, ("flood",))
    plan = settled_plan(made)
    assert plan.hazards == ("flood",)
    assert {d.hazard for d in plan.levels} == {"flood"}
    assert made.verdicts[0] is Verdict.CORRECTED


def test_a_level_of_another_hazard_brings_it_into_the_plan():
    made = answer(
        FRESH, "levels.0", Verdict.CORRECTED, replace(THIRD, hazard="drought", inherits=None)
    )
    assert settled_plan(made).hazards == ("general", "drought")


def test_who_decides_is_added_and_settles_the_doubt():
    made = answer(FRESH, "levels.1.authority.0", Verdict.ADDED, SOMEBODY)
    assert made.verdicts[2] is Verdict.ADDED
    assert settled_plan(made).levels[1].authority == (SOMEBODY,)
    again = answer(made, "levels.1.authority.0", Verdict.DROPPED)
    assert again.verdicts[2] is None
    assert settled_plan(again).levels[1].authority == ()


def test_added_measures_get_ids_of_their_own():
    made = FRESH
    for number in (2, 3):
        new = Measure("", f"新措施{number}", "镇政府")
        made = answer(made, f"levels.1.measures.{number}", Verdict.ADDED, new)
    ids = [m.id for m in settled_plan(made).levels[1].measures]
    assert len(set(ids)) == len(ids) == 4
    assert all(ids)


def test_a_plan_keeps_a_title():
    assert refused(FRESH, "title", Verdict.CORRECTED, "  ") == "plan.needs_title"
    made = answer(FRESH, "title", Verdict.CORRECTED, "乙县应急预案")
    assert settled_plan(made).title == "乙县应急预案"


def test_what_makes_no_sense_at_a_path_is_refused():
    assert refused(FRESH, "issuer", Verdict.DROPPED) == "settle.particular"
    assert refused(FRESH, "doubts.3", Verdict.DROPPED) == "settle.place_only"
    assert refused(FRESH, "doubts.3", Verdict.MANUAL) == "settle.place_only"
    empty = Measure("", " ", "")
    assert refused(FRESH, "levels.1.measures.2", Verdict.ADDED, empty) == "settle.empty"


def test_a_fault_the_importer_left_does_not_stop_other_answers():
    odd = replace(PLAN, levels=(replace(THIRD, inherits=II), FOURTH))
    made = Settling(replace(DRAFT, plan=odd)).with_answer(
        Answer("levels.1.measures.0", Verdict.DROPPED)
    )
    assert settled_plan(made).levels[1].measures == (CALL,)


PATHS = st.sampled_from(
    [
        *("levels.0.conditions.0", "levels.1.conditions.0", "levels.1.conditions.1"),
        *("levels.0.measures.0", "levels.1.measures.1", "groups.0", "doubts.1", "doubts.3"),
    ]
)
STEPS = st.lists(
    st.tuples(PATHS, st.sampled_from([Verdict.ACCEPTED, Verdict.DROPPED, Verdict.MANUAL])),
    max_size=8,
)


@given(STEPS)
def test_every_answer_can_be_taken_back_to_the_draft_as_it_was(steps):
    states = [FRESH]
    for path, verdict in steps:
        try:
            states.append(answer(states[-1], path, verdict))
        except OperatorError:
            continue
    now = states[-1]
    for before in reversed(states[:-1]):
        now = now.without_last()
        assert now == before
        assert settled_plan(now) == settled_plan(before)
    assert now == FRESH
    assert now.draft is DRAFT
