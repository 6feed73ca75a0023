"""Whatever starts a level in a bundled plan can be entered by the operator, and then starts it."""

from __future__ import annotations

import pytest

from commandpost.domain.entries.episode import Cell
from commandpost.domain.episode_decisions import OpenEpisode, ReportFigures
from commandpost.domain.triggers import Logic, Outcome
from commandpost.host.library import bundled_plan_paths, load_plan_file
from commandpost.usecases.desk import new_id
from commandpost.usecases.figures import level_advice, open_episode, report_figures
from commandpost.usecases.views.incident_screen import figure_choices

PLANS = [plan for plan in map(load_plan_file, bundled_plan_paths()) if plan.levels]

each_plan = pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.id)


def begun(desk, hazard):
    episode = new_id()
    desk.do(open_episode, episode, OpenEpisode("验证", hazard))
    return episode


def enter(desk, episode, **amounts):
    cells = tuple(Cell(metric, amount) for metric, amount in amounts.items())
    desk.do(report_figures, episode, ReportFigures("东河镇", cells, desk.now()))


def standing(desk, episode, plan, definition, condition):
    """The condition and its level as the program judges them now."""
    (advice,) = (
        level
        for ladder in level_advice(desk, episode)
        for level in ladder
        if (level.plan, level.level) == (plan.id, definition.level)
    )
    held = advice.conditions[definition.conditions.index(condition)]
    return held.outcome, advice.outcome


def numeric(plan):
    for definition in plan.levels:
        for condition in definition.conditions:
            if condition.tests:
                yield definition, condition


@each_plan
def test_the_figures_form_offers_every_metric_a_trigger_names(desk, plan):
    episode = begun(desk, plan.levels[0].hazard)
    offered = figure_choices(desk, episode)
    keys = {metric.key for metric in (*offered.first, *offered.others)}
    named = {test.metric for _, condition in numeric(plan) for test in condition.tests}
    assert named
    assert named <= keys
    assert named <= {metric.key for metric in offered.first}


@each_plan
def test_a_figure_just_below_does_not_meet_a_trigger_and_the_figure_itself_does(desk, plan):
    for definition, condition in numeric(plan):
        episode = begun(desk, definition.hazard)
        enter(desk, episode, **{test.metric: test.min - 0.1 for test in condition.tests})
        outcome, _ = standing(desk, episode, plan, definition, condition)
        assert outcome is not Outcome.MET, condition.text
        wanted = condition.tests if condition.logic is Logic.ALL else condition.tests[:1]
        enter(desk, episode, **{test.metric: test.min for test in wanted})
        told = standing(desk, episode, plan, definition, condition)
        assert told == (Outcome.MET, Outcome.MET), condition.text


def test_dead_and_missing_may_be_entered_apart(desk):
    relief = next(plan for plan in PLANS if plan.id == "county-relief")
    definition, condition = next(
        pair for pair in numeric(relief) if pair[1].tests[0].metric == "dead_missing"
    )
    episode = begun(desk, "relief")
    enter(desk, episode, dead=0, missing=1)
    assert standing(desk, episode, relief, definition, condition)[0] is Outcome.MET
