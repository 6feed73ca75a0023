"""Accident plans keep what the law says of accidents, and their levels never come from a grade."""

from __future__ import annotations

import pytest

from commandpost.domain.hazards import HAZARDS
from commandpost.domain.levels import ResponseLevel
from commandpost.host import library

PLANS = [library.load_plan_file(path) for path in library.bundled_plan_paths()]
ACCIDENTS = [p for p in PLANS if p.levels and HAZARDS[p.levels[0].hazard].accident]
WATCHED_SEVEN_DAYS = {"road_traffic", "fire"}
# 较大涉险事故, article 26 of decree 21 of the former work-safety administration.
GRAVE_DANGER = {"at_risk": 10, "trapped": 3, "evac_emergency": 500}

accident_plans = pytest.mark.parametrize("plan", ACCIDENTS, ids=lambda plan: plan.id)


def bounds_at(plan, level):
    definition = plan.definition(plan.levels[0].hazard, level)
    return [test for condition in definition.conditions for test in condition.tests]


def test_every_kind_of_accident_a_county_meets_has_its_plan():
    covered = {plan.levels[0].hazard for plan in ACCIDENTS}
    expected = "hazardous_chemicals road_traffic fire building_collapse urban_gas fireworks mine"
    assert set(expected.split()) <= covered


@accident_plans
def test_casualties_are_watched_thirty_days_and_seven_for_traffic_and_fire(plan):
    days = 7 if plan.levels[0].hazard in WATCHED_SEVEN_DAYS else 30
    watching = [m for d in plan.levels for m in d.measures if "跟踪伤亡" in m.text]
    assert [f"{days}日" in m.text for m in watching] == [True]
    assert any(f"起{days}日内" in d.text for d in plan.deadlines)


@accident_plans
def test_people_in_grave_danger_start_level_three_at_the_latest(plan):
    found = {}
    for level in (ResponseLevel.IV, ResponseLevel.III):
        for test in bounds_at(plan, level):
            found[test.metric] = max(test.min, found.get(test.metric, 0))
    for metric, limit in GRAVE_DANGER.items():
        assert found[metric] <= limit


@accident_plans
def test_losses_in_money_which_come_late_start_no_level(plan):
    used = {test.metric for level in ResponseLevel for test in bounds_at(plan, level)}
    assert not {key for key in used if key.startswith("loss_")}


@accident_plans
def test_rescuers_may_withdraw(plan):
    assert any(m.actor == "现场指挥官" and "撤出" in m.text for m in plan.levels[-1].measures)
    assert any("暂时撤离" in s.text and "清点人数" in s.text for s in plan.sections)
    assert any("安全员" in step.text for step in plan.commander_card)


@accident_plans
def test_the_technical_commander_speaks_before_and_signs_after(plan):
    steps = [step for step in plan.commander_card if "技术指挥官" in step.text]
    assert len(steps) >= 3
    assert any("签" in step.text for step in steps)


@accident_plans
def test_a_grave_accident_is_phoned_to_the_province_from_level_three_on(plan):
    for level in (ResponseLevel.III, ResponseLevel.II, ResponseLevel.I):
        measures = plan.measures_at(plan.levels[0].hazard, level)
        assert any(m.desk and m.tool == "reporting" and "省厅" in m.text for m in measures)
