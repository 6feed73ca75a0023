"""Two texts of a plan compared in the plan's own terms."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import (
    Act,
    Authority,
    Group,
    LevelDefinition,
    Measure,
    Plan,
    PlanDeadline,
    PlanKind,
    Section,
)
from commandpost.domain.plan_diff import Change, Part, plan_differences
from commandpost.domain.triggers import Condition, Logic, Test
from tests.domain.build import II, III, IV

RAIN = Condition("24小时降雨量达到100毫米以上", (Test("rain_24h", 100.0),), section="5.1")
DEAD = Condition("死亡3人以上", (Test("dead", 3.0),), section="5.1")
CALL = Measure("flood-4-1", "县水利局每2小时报告一次水情", "县水利局", section="5.1.3")
WATCH = Measure("flood-4-2", "县应急管理局通知各乡镇加强值班值守", "县应急管理局")
LEVEL = LevelDefinition(
    "flood",
    IV,
    (RAIN, DEAD),
    authority=(Authority("防办主任", Act.APPROVE),),
    measures=(CALL, WATCH),
)
PLAN = Plan(
    "p",
    "甲县防汛应急预案",
    PlanKind.SPECIAL,
    ("flood",),
    levels=(LEVEL,),
    groups=(Group("转移安置组", "县民政局", ("县公安局",), ("转移群众",)),),
    deadlines=(PlanDeadline("接报后30分钟内电话报告", 30, "县应急管理局"),),
    sections=(Section("1", "总则", 1, "为做好防汛工作。"),),
)


def told(before, after):
    return [(d.part, d.change) for d in plan_differences(before, after)]


def at_level(**changed):
    return replace(PLAN, levels=(replace(LEVEL, **changed),))


def test_the_same_plan_differs_in_nothing():
    assert plan_differences(PLAN, PLAN) == ()


def test_a_new_bound_is_a_changed_condition_of_that_level():
    more = replace(RAIN, text="24小时降雨量达到150毫米以上", tests=(Test("rain_24h", 150.0),))
    (found,) = plan_differences(PLAN, at_level(conditions=(more, DEAD)))
    assert (found.part, found.change) == (Part.CONDITION, Change.CHANGED)
    assert (found.hazard, found.level) == ("flood", IV)
    assert (found.before, found.after) == (RAIN, more)
    assert set(found.fields) == {"text", "tests"}


def test_a_bound_set_by_hand_under_the_same_words_is_a_change_too():
    (found,) = plan_differences(
        PLAN, at_level(conditions=(replace(RAIN, logic=Logic.MANUAL), DEAD))
    )
    assert found.fields == ("logic",)


def test_items_that_only_moved_are_the_same():
    moved = (replace(WATCH, id="flood-4-1"), replace(CALL, id="flood-4-2", section="6.1"))
    assert plan_differences(PLAN, at_level(measures=moved)) == ()
    assert plan_differences(PLAN, at_level(conditions=(DEAD, RAIN))) == ()


def test_what_came_and_what_went_is_told_apart_from_what_changed():
    other = Measure("flood-4-9", "组织医疗救护队伍赶赴现场", "县卫生健康局")
    assert told(PLAN, at_level(measures=(CALL, other))) == [
        (Part.MEASURE, Change.ADDED),
        (Part.MEASURE, Change.REMOVED),
    ]
    sooner = replace(WATCH, minutes=30)
    (found,) = plan_differences(PLAN, at_level(measures=(CALL, sooner)))
    assert found.fields == ("minutes",)


def test_two_alike_items_are_paired_with_the_more_alike():
    a, b = "县水利局每2小时报告一次水情", "县气象局每2小时报告一次雨情"
    old = (Measure("1", a, "县水利局"), Measure("2", b, "县气象局"))
    new = (Measure("1", b + "。", "县气象局"), Measure("2", a + "。", "县水利局"))
    pairs = {
        (d.before.text, d.after.text)
        for d in plan_differences(at_level(measures=old), at_level(measures=new))
    }
    assert pairs == {(a, a + "。"), (b, b + "。")}


def test_a_level_that_came_shows_itself_and_all_it_holds():
    graver = replace(LEVEL, level=III, inherits=IV)
    found = plan_differences(PLAN, replace(PLAN, levels=(graver, LEVEL)))
    assert [d.part for d in found] == [
        *(Part.LEVEL, Part.CONDITION, Part.CONDITION, Part.AUTHORITY, Part.MEASURE, Part.MEASURE),
    ]
    assert {(d.change, d.level) for d in found} == {(Change.ADDED, III)}
    gone = plan_differences(replace(PLAN, levels=(graver, LEVEL)), PLAN)
    assert {d.change for d in gone} == {Change.REMOVED}


def test_levels_stand_gravest_first_and_say_what_of_them_is_other():
    second = replace(LEVEL, level=II)
    before = replace(PLAN, levels=(LEVEL, second))
    after = replace(PLAN, levels=(replace(LEVEL, logic=Logic.ALL), replace(second, inherits=IV)))
    found = plan_differences(before, after)
    assert [(d.level, d.fields) for d in found] == [(II, ("inherits",)), (IV, ("logic",))]


def test_particulars_groups_deadlines_and_sections_are_compared():
    after = replace(
        PLAN,
        dated="2026-05-01",
        groups=(replace(PLAN.groups[0], lead="县应急管理局"),),
        deadlines=(),
        sections=(replace(PLAN.sections[0], text="为做好新的防汛工作。"),),
    )
    assert told(PLAN, after) == [
        (Part.PARTICULAR, Change.CHANGED),
        (Part.GROUP, Change.CHANGED),
        (Part.DEADLINE, Change.REMOVED),
        (Part.SECTION, Change.CHANGED),
    ]


TEXTS = st.text("甲乙丙丁雨水", min_size=1, max_size=6)
MEASURES = st.lists(st.builds(Measure, TEXTS, TEXTS, TEXTS), max_size=5).map(tuple)
LEVELS = st.lists(
    st.builds(
        LevelDefinition, st.just("flood"), st.sampled_from(list(ResponseLevel)), measures=MEASURES
    ),
    max_size=3,
    unique_by=lambda d: d.level,
).map(tuple)
PLANS = LEVELS.map(lambda levels: replace(PLAN, levels=levels))


@given(PLANS, PLANS)
def test_each_item_is_told_once_and_the_way_back_is_the_mirror(before, after):
    forth, back = plan_differences(before, after), plan_differences(after, before)
    came = [d.after for d in forth if d.change is Change.ADDED and d.part is Part.MEASURE]
    went = [d.before for d in back if d.change is Change.REMOVED and d.part is Part.MEASURE]
    assert len(came) == len(went)
    assert len(forth) == len(back)
    held = sum(len(d.measures) for d in after.levels)
    changed = [d for d in forth if d.part is Part.MEASURE and d.after is not None]
    assert len(changed) <= held


@given(PLANS)
def test_numbers_and_places_are_no_difference(plan):
    other = replace(
        plan,
        levels=tuple(
            replace(d, measures=tuple(replace(m, id=m.id + "x", section="9") for m in d.measures))
            for d in plan.levels
        ),
    )
    assert plan_differences(plan, other) == ()
