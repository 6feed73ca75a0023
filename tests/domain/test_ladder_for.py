"""Which ladder of a plan governs a hazard it covers."""

from __future__ import annotations

from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import LevelDefinition, Plan, PlanKind


def plan(*hazards: str, levels: tuple[str, ...] = ("flood",)) -> Plan:
    ladder = tuple(LevelDefinition(h, ResponseLevel.IV) for h in levels)
    return Plan("p", "预案", PlanKind.SPECIAL, hazards, levels=ladder)


def test_a_hazard_with_levels_of_its_own_has_them():
    assert plan("flood").ladder_for("flood") == "flood"


def test_a_covered_hazard_without_levels_takes_the_plans_main_ladder():
    assert plan("flood", "mountain_torrent").ladder_for("mountain_torrent") == "flood"


def test_a_hazard_the_plan_does_not_name_has_no_ladder():
    assert plan("flood").ladder_for("forest_fire") == ""


def test_a_plan_without_levels_governs_nothing():
    assert plan("flood", levels=()).ladder_for("flood") == ""
