"""Whose levels advise here: the county's own plans, not its townships', not the province's."""

from __future__ import annotations

import pytest

from commandpost.domain.plan import Plan, PlanKind
from commandpost.domain.plan_family import decided_here
from commandpost.domain.station import Role

COUNTY = "湖南省云岭县"


def plan(title: str, kind: PlanKind = PlanKind.SPECIAL, region: str = "") -> Plan:
    return Plan(id="p", title=title, kind=kind, hazards=("flood",), region=region)


@pytest.mark.parametrize(
    "title",
    [
        "本县防汛应急预案（范本）",
        "云岭县防汛应急预案",
        "《云岭县 防汛应急预案》",
        "湖南省示例市云岭县防汛应急预案",
        "云岭县城镇燃气事故应急预案",
        "防汛应急预案",
        "城市轨道交通运营突发事件应急预案",
        "城镇燃气事故应急预案",
        "化工园区突发环境事件应急预案",
        "县级以上地方人民政府防汛应急预案",
    ],
)
def test_a_county_decides_by_its_own_plans_and_by_those_that_name_no_place(title):
    assert decided_here(plan(title), Role.COUNTY, COUNTY)


@pytest.mark.parametrize(
    "title",
    [
        "国家自然灾害救助应急预案",
        "湖南省防汛应急预案",
        "广西壮族自治区防汛抗旱应急预案",
        "示例市防汛应急预案",
        "邻山县防汛应急预案",
        "甲云镇防汛应急预案",
    ],
)
def test_nobody_here_decides_by_the_plan_of_another_place(title):
    assert not decided_here(plan(title), Role.COUNTY, COUNTY)


@pytest.mark.parametrize("kind", [PlanKind.TOWNSHIP, PlanKind.SITE, PlanKind.ENTERPRISE])
def test_a_county_does_not_climb_the_ladder_of_a_township_or_an_enterprise(kind):
    assert not decided_here(plan("防汛应急预案", kind), Role.COUNTY, COUNTY)


def test_a_township_decides_by_its_own_plan_only():
    own = plan("甲云镇防汛应急预案", PlanKind.TOWNSHIP)
    assert decided_here(own, Role.TOWNSHIP, "云岭县甲云镇")
    assert not decided_here(own, Role.TOWNSHIP, "云岭县乙云镇")
    assert not decided_here(plan("云岭县防汛应急预案"), Role.TOWNSHIP, "云岭县甲云镇")


def test_the_region_written_into_a_plan_counts_before_its_title():
    assert decided_here(plan("示例市防汛应急预案", region="本县"), Role.COUNTY, COUNTY)
    assert not decided_here(plan("防汛应急预案", region="湖南省"), Role.COUNTY, COUNTY)
