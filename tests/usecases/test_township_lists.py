"""A township station works each bundled list: from the county's notice, or from its own figures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.entries.response import Approval
from commandpost.domain.episode_decisions import OpenEpisode
from commandpost.domain.plan import Plan
from commandpost.domain.response_decisions import Activate, ChangeLevel, Terminate, may_approve
from commandpost.domain.station import Role
from commandpost.host.library import bundled_plan_paths, load_plan_file
from commandpost.usecases.desk import new_id
from commandpost.usecases.figures import level_advice, open_episode
from commandpost.usecases.responses import activate_response, change_level, terminate_response
from commandpost.usecases.station import configure_station, install_library
from commandpost.usecases.views.deciding import activation_choices
from tests.desk_fixtures import PROFILE

PLANS = [load_plan_file(path) for path in bundled_plan_paths(township=True)]
LISTS = [plan for plan in PLANS if plan.levels]


@pytest.fixture
def town(bare):
    """A township's station with its library."""
    bare.do(configure_station, replace(PROFILE, role=Role.TOWNSHIP, profile="township"))
    bare.do(install_library)
    return bare


def approved(desk, plan, level):
    return Approval("张一一", may_approve(plan, plan.hazards[0], level)[0], desk.now())


@pytest.mark.parametrize("plan", LISTS, ids=lambda plan: plan.id)
def test_a_list_is_started_raised_step_by_step_and_ended(town, plan):
    hazard = plan.hazards[0]
    lightest, *graver = [d.level for d in reversed(plan.ladder(hazard))]
    digest, _ = town.store.documents.in_force(Plan, plan.id)
    response, now = new_id(), town.now()
    started = Activate(
        *(hazard, lightest, ("东河镇",), now, "应急处置", "至险情解除", "按清单"),
        approval=approved(town, plan, lightest),
        reason="县通知",
    )
    town.do(activate_response, response, digest, started)
    ids = {task.id for task in town.response(response).tasks}
    assert ids == {m.id for m in plan.measures_at(hazard, lightest)}
    for level in graver:
        raised = ChangeLevel(level, town.now(), approved(town, plan, level), "县通知提级")
        town.do(change_level, response, raised)
        now_held = {task.id for task in town.response(response).tasks}
        assert {m.id for m in plan.measures_at(hazard, level)} <= now_held
        assert ids < now_held
        ids = now_held
    conditions = tuple((condition.text, True) for condition in plan.termination)
    last = approved(town, plan, town.response(response).level)
    town.do(terminate_response, response, Terminate(last, conditions, "县终止响应"))
    assert not town.response(response).running


def test_an_episode_of_each_kind_offers_the_townships_one_ladder(town):
    for plan in LISTS:
        episode = new_id()
        town.do(open_episode, episode, OpenEpisode("验证", plan.hazards[0]))
        (offered,) = activation_choices(town, episode).plans
        assert offered.plan == plan.id
        assert len(offered.levels) == len(plan.levels)
        (ladder,) = level_advice(town, episode)
        assert not any(advice.met for advice in ladder)


def test_the_list_without_levels_is_there_to_read(town):
    _, plan = town.store.documents.in_force(Plan, "township-general")
    assert plan.levels == ()
    assert plan.commander_card
    assert all(plan.id != choice.plan for choice in activation_choices(town, None).plans)
