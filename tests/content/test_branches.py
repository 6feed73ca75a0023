"""The questions, branches, sets and events of the bundled plans, worked as a desk works them."""

from __future__ import annotations

import pytest

from commandpost.domain.checklist import NO, YES, find
from commandpost.domain.entries.tasks import TaskMoved, TaskState
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan_links import branch
from commandpost.domain.response_tasks import copied_in
from commandpost.domain.task_board import TaskBoard
from commandpost.host import library
from tests.domain.build import NOW, Journal

ASKED = {
    "county_flood": ("围困", "涉电", "涉水", "管涌"),
    "county_reservoir": ("漫坝", "管涌", "围困"),
    "county_geological": ("变形", "堰塞"),
    "county_forest_fire": ("失联", "村庄", "涉电"),
    "county_hazardous_chemicals": ("遇水反应", "入河"),
    "county_mine": ("透水", "超限"),
    "county_road_traffic": ("危险货物", "落水", "生产安全事故"),
    "county_urban_gas": ("着火", "地下空间"),
    "county_earthquake": ("出险", "泄漏", "堰塞湖"),
}
IV, TOP = ResponseLevel.IV, ResponseLevel.I


@pytest.fixture(params=sorted(ASKED))
def plan(request):
    paths = {path.stem: path for path in library.bundled_plan_paths()}
    return library.load_plan_file(paths[request.param])


def ladder(plan):
    return plan.levels[0].hazard


def worked(plan, level):
    """The whole list of a level as tasks, and a way to move them."""
    journal, board = Journal("response", "r"), TaskBoard({})

    def move(name, state=TaskState.DONE, value=""):
        board.apply(journal.add(TaskMoved(name, state, value=value), NOW))
        return lambda other: find(tuple(board.tasks.values()), other).state

    board.apply(
        journal.add(copied_in(plan, level, plan.measures_at(ladder(plan), level), NOW), NOW)
    )
    return move


def test_what_the_scene_must_tell_is_asked_from_the_lowest_level_on(plan):
    asked = [m.asks for m in plan.measures_at(ladder(plan), IV) if m.asks]
    words = ASKED[plan.id.replace("-", "_")]
    assert len(asked) == len(words)
    for word, question in zip(words, asked, strict=True):
        assert word in " ".join(asked)
        assert "是否" in question
        assert question.endswith("？")
    at_top = {m.id for m in plan.measures_at(ladder(plan), TOP)}
    assert {m.id for m in plan.measures_at(ladder(plan), IV) if m.asks} <= at_top


def test_yes_leaves_the_steps_of_yes_and_no_those_of_no(plan):
    measures = plan.measures_at(ladder(plan), IV)
    for question in (m.id for m in measures if m.asks):
        hung = {m.id: branch(m)[1] for m in measures if branch(m)[0] == question}
        assert YES in hung.values(), question
        for answer in (YES, NO):
            state = worked(plan, IV)(question, value=answer)
            for name, wanted in hung.items():
                aside = TaskState.NOT_APPLICABLE
                assert state(name) is (TaskState.OPEN if wanted == answer else aside), name


def test_a_question_comes_before_what_hangs_on_it(plan):
    times = {m.id: (m.minutes or 10_000) for d in plan.levels for m in d.measures}
    for definition in plan.levels:
        for measure in definition.measures:
            asked, _ = branch(measure)
            assert not asked or times[asked] <= times[measure.id], measure.id


def test_of_a_set_one_is_taken_and_the_other_put_aside(plan):
    measures = plan.measures_at(ladder(plan), IV)
    for name in {m.exclusive for m in measures if m.exclusive}:
        one, other = (m.id for m in measures if m.exclusive == name)
        state = worked(plan, IV)(one, value="是")
        assert state(other) is TaskState.NOT_APPLICABLE


def test_the_post_and_its_commander_tick_themselves_and_ask_nothing(plan):
    sensed = [m for m in plan.measures_at(ladder(plan), TOP) if m.sensed]
    assert "commander_appointed" in {m.sensed for m in sensed}
    assert not any(m.value or m.asks for m in sensed)


def test_the_questions_are_noted_with_their_source_and_how_sure_it_is(plan):
    assert any("问答" in s.source and s.confidence == "待核" for s in plan.sources)
    noted = [note for note in plan.notes if note.startswith("问答分支 | ")]
    assert len(noted) == 1
    assert "待核" in noted[0]
