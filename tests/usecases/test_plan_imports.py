"""A plan file on its way into the library: kept, compared, taken in with what was changed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.domain.plan import Act, Authority, Measure
from commandpost.domain.plan_diff import Change
from commandpost.domain.plan_settling import Answer, Settling, Verdict
from commandpost.domain.plan_titles import same_plan
from commandpost.domain.triggers import Logic, Test
from commandpost.usecases.drafts import save_draft
from commandpost.usecases.plan_imports import (
    PAGE,
    ImportWork,
    answers_to_keep,
    forget_import,
    import_changes,
    import_targets,
    keep_reading,
    kept_import,
    take_settled,
)
from commandpost.usecases.plans import plan_revisions, read_plan
from commandpost.usecases.views.library import plan_list, plan_revision_in_force
from tests.demo_plan import PLAN

FIRST, SECOND = "levels.2.conditions.3", "levels.1.conditions.3"


@pytest.fixture(scope="module")
def reading():
    return read_plan(PLAN)


@pytest.fixture
def settling(reading) -> Settling:
    return Settling(reading.drafts[0])


def settled(settling: Settling) -> Settling:
    """One doubt corrected, the other accepted, and a measure given to somebody else."""
    condition = settling.found(FIRST)
    told = replace(condition, tests=(Test("villages_cut_off", 2.0),), logic=Logic.ANY)
    measure = replace(settling.found("levels.3.measures.0"), actor="镇长")
    return (
        settling.with_answer(Answer(FIRST, Verdict.CORRECTED, told))
        .with_answer(Answer("doubts.1", Verdict.ACCEPTED))
        .with_answer(Answer("levels.3.measures.0", Verdict.CORRECTED, measure))
    )


def test_the_reader_tells_its_steps_and_stops_when_told_to():
    heard = []
    read_plan(PLAN, lambda done, total: heard.append((done, total)))
    steps = list(dict.fromkeys(heard))
    assert steps[-3:] == [(1, 3), (2, 3), (3, 3)]

    class StopError(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise StopError

    with pytest.raises(StopError):
        read_plan(PLAN, stop)


def test_a_settled_plan_is_in_force_and_tells_what_was_changed(desk, settling):
    made = settled(settling)
    assert made.open_doubts == 0
    desk.do(take_settled, made, "示例镇防汛应急预案.docx", "", "首次入库")
    row = next(r for r in desk.ask(plan_list) if r.title == "示例镇防汛应急预案")
    _, plan = desk.ask(plan_revision_in_force, row.id)
    assert plan.levels[2].conditions[3].tests == (Test("villages_cut_off", 2.0),)
    assert plan.sources[-1].source == "示例镇防汛应急预案.docx"
    assert plan.sources[-1].confidence == "high"
    corrected = [n for n in plan.notes if n.startswith("导入时更正")]
    assert len(corrected) == 2
    assert any("镇长" in n for n in corrected)
    assert sum(n.startswith("导入时已核") for n in plan.notes) == 1
    assert not any("{" in n for n in plan.notes)


def test_doubts_left_open_are_said_with_the_plan(desk, settling):
    desk.do(take_settled, settling, "a.docx", "", "首次入库")
    row = next(r for r in desk.ask(plan_list) if r.title == "示例镇防汛应急预案")
    _, plan = desk.ask(plan_revision_in_force, row.id)
    assert sum(n.startswith("导入时未核") for n in plan.notes) == 2
    assert plan.sources[-1].confidence == "待核"


def test_without_a_reason_nothing_enters_the_library(desk, settling):
    before = desk.ask(plan_list)
    with pytest.raises(OperatorError, match=r"plan\.needs_reason"):
        desk.do(take_settled, settling, "a.docx", "", " ")
    assert desk.ask(plan_list) == before


def test_a_newer_text_becomes_a_revision_of_the_same_plan(desk, settling):
    desk.do(take_settled, settling, "a.docx", "", "首次入库")
    (target, *others) = desk.ask(import_targets, settling.draft.plan)
    assert target.likely
    assert not any(t.likely for t in others)
    newer = settling.with_answer(Answer("levels.0.measures.0", Verdict.DROPPED))
    (row,) = desk.ask(import_changes, newer, target.id)
    assert (row.part, row.change) == ("measure", Change.REMOVED)
    desk.do(take_settled, newer, "b.docx", target.id, "2026年修订")
    revisions = desk.ask(plan_revisions, target.id)
    assert [r.reason for r in revisions] == ["首次入库", "2026年修订"]
    assert desk.ask(import_changes, newer, target.id) == ()


def test_the_same_file_as_a_new_plan_stands_beside_the_first(desk, settling):
    for _ in range(2):
        desk.do(take_settled, settling, "a.docx", "", "入库")
    same = [r for r in desk.ask(plan_list) if r.title == "示例镇防汛应急预案"]
    assert len({r.id for r in same}) == 2


def test_half_settled_work_comes_back_as_it_was(desk, reading, settling):
    assert desk.ask(kept_import) is None
    added = Authority("镇长", Act.APPROVE)
    made = settled(settling).with_answer(Answer("hazards", Verdict.CORRECTED, ("flood", "drought")))
    made = made.with_answer(Answer("levels.0.authority.9", Verdict.ADDED, added))
    made = made.with_answer(
        Answer("levels.0.measures.3", Verdict.ADDED, Measure("", "巡查堤防", "村干部"))
    )
    work = replace(ImportWork.begin("a.docx", reading), settlings=(made,))
    desk.do(keep_reading, work)
    assert desk.ask(kept_import) == ImportWork.begin("a.docx", reading)
    desk.do(save_draft, PAGE, answers_to_keep(work))
    assert desk.ask(kept_import) == work
    desk.do(forget_import)
    assert desk.ask(kept_import) is None


def test_work_kept_by_another_release_is_no_trouble(desk, reading):
    work = ImportWork.begin("a.docx", reading)
    desk.do(keep_reading, work)
    for odd in ({"answers": [], "done": []}, {"answers": [[{"path": "title"}]], "done": [False]}):
        desk.do(save_draft, PAGE, odd)
        assert desk.ask(kept_import) is None
    done = replace(work, done=(True,))
    assert answers_to_keep(done) == {}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("云岭县防汛应急预案", "云岭县防汛应急预案（2026年修订）", True),
        ("云岭县 防汛应急预案", "云岭县防汛应急预案（试行）", True),
        ("2024年云岭县防汛应急预案", "云岭县防汛应急预案 2026版", True),
        ("云岭县防汛应急预案", "云岭县抗旱应急预案", False),
        ("云岭县防汛应急预案", "示例镇防汛应急预案", False),
        ("", "", False),
    ],
)
def test_years_and_marks_of_revision_are_no_other_plan(one, other, same):
    assert same_plan(one, other) is same
