"""Keeping a plan: every change is a revision with a reason; nobody writes over anybody."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import Plan, PlanDeadline
from commandpost.domain.plan_draft import PlanDraft
from commandpost.domain.plan_edit import Place, put, remove
from commandpost.domain.plan_life import RevisionReason
from commandpost.domain.plan_record import (
    KNOWINGLY,
    REVISED,
    Reason,
    mark_of,
    without_record,
)
from commandpost.host.text import use_language
from commandpost.usecases.drafts import drop_draft, load_draft, save_draft
from commandpost.usecases.plan_keeping import (
    copy_plan,
    draft_body,
    draft_name,
    draft_plan,
    open_errors,
    restore_revision,
    revise_plan,
)
from commandpost.usecases.plans import check_plan, import_plan
from commandpost.usecases.views.library import plan_revision_in_force, plan_text
from commandpost.usecases.views.plan_keeping import edit_sheet, finding_rows, revision_rows
from tests.usecases.night import response

FLOOD = "county-flood"
DRILL = Reason(RevisionReason.FOUND_WANTING, "演练中叫应超时")


@pytest.fixture(autouse=True)
def english():
    use_language("en")


def in_force(desk):
    return desk.ask(plan_revision_in_force, FLOOD)


def retitled(plan, words="某县防汛应急预案"):
    return replace(plan, title=words)


def nobody(plan):
    return replace(plan, deadlines=(*plan.deadlines, PlanDeadline("限时上报雨情", 30)))


def test_a_revision_is_in_force_at_once_with_its_reason_and_date(desk):
    base, plan = in_force(desk)
    desk.do(revise_plan, retitled(plan), base, DRILL)
    after, standing = in_force(desk)
    assert after != base
    assert standing.title == "某县防汛应急预案"
    assert standing.notes[-1] == "修订 | 2026-06-20 23:40 | 处置或演练发现问题 | 演练中叫应超时"
    newest, first = desk.ask(revision_rows, FLOOD)
    assert (newest.hash, newest.in_force) == (after, True)
    assert newest.reason == "A response or drill showed faults：演练中叫应超时"
    assert (first.hash, first.in_force, first.reason) == (base, False, "Model plan of the program")


def test_a_running_response_keeps_the_revision_it_was_started_on(desk):
    running = response(desk).id
    pinned = desk.response(running).revision
    base, plan = in_force(desk)
    assert pinned == base
    less = remove(plan, Place("measures", "flood", ResponseLevel.IV, 0))
    desk.do(revise_plan, less, base, DRILL)
    assert desk.response(running).revision == pinned
    assert desk.ask(plan_text, pinned) == plan


def test_the_same_text_is_no_revision(desk):
    base, plan = in_force(desk)
    for same in (plan, replace(plan, notes=(*plan.notes, "修订 | 昨天 | 无"))):
        with pytest.raises(OperatorError, match="nothing_changed"):
            desk.do(revise_plan, same, base, DRILL)
    assert len(desk.ask(revision_rows, FLOOD)) == 1


def test_there_and_back_again_are_three_revisions(desk, clock):
    base, plan = in_force(desk)
    desk.do(revise_plan, retitled(plan), base, DRILL)
    clock.pass_minutes(1)
    base, _ = in_force(desk)
    desk.do(revise_plan, plan, base, Reason(RevisionReason.OTHER, "名称改回"))
    rows = desk.ask(revision_rows, FLOOD)
    assert [r.in_force for r in rows] == [True, False, False]
    assert without_record(in_force(desk)[1]) == without_record(plan)
    assert sum(n.startswith(REVISED) for n in in_force(desk)[1].notes) == 2


@pytest.mark.parametrize("words", ["", "   ", "\n"])
def test_a_revision_without_a_reason_is_refused(desk, words):
    base, plan = in_force(desk)
    with pytest.raises(OperatorError, match="needs_reason"):
        desk.do(revise_plan, retitled(plan), base, Reason(RevisionReason.LAW, words))


def test_a_plan_without_a_title_is_refused(desk):
    base, plan = in_force(desk)
    with pytest.raises(OperatorError, match="needs_title"):
        desk.do(revise_plan, retitled(plan, "  "), base, DRILL)


def test_what_somebody_else_revised_in_between_is_not_written_over(desk, clock):
    base, plan = in_force(desk)
    desk.do(revise_plan, retitled(plan), base, DRILL)
    clock.pass_minutes(5)
    with pytest.raises(OperatorError, match="revised_meanwhile") as refused:
        desk.do(revise_plan, retitled(plan, "另一名称"), base, DRILL)
    assert refused.value.params["when"] == "2026-06-20 23:40"
    assert in_force(desk)[1].title == "某县防汛应急预案"


def test_an_error_must_be_mended_or_named_one_by_one_and_is_asked_only_once(desk, clock):
    base, plan = in_force(desk)
    wrong = put(nobody(plan), Place("deadlines", index=0), PlanDeadline("电话报告", 30))
    found = desk.ask(open_errors, wrong, base)
    assert len(found) == 2
    marks = tuple(mark_of(f) for f in found)
    for too_few in ((), marks[:1], marks[1:]):
        with pytest.raises(OperatorError, match="errors_open"):
            desk.do(revise_plan, wrong, base, DRILL, too_few)
    desk.do(revise_plan, wrong, base, DRILL, marks)
    base, standing = in_force(desk)
    assert sum(n.startswith(KNOWINGLY) for n in standing.notes) == 2
    assert desk.ask(open_errors, standing, base) == ()
    clock.pass_minutes(1)
    desk.do(revise_plan, retitled(standing), base, DRILL)
    base, standing = in_force(desk)
    with pytest.raises(OperatorError, match="errors_open"):
        desk.do(revise_plan, replace(standing, deadlines=(PlanDeadline("别的", 5),)), base, DRILL)


def test_the_refusal_says_which_error_and_where(desk):
    base, plan = in_force(desk)
    with pytest.raises(OperatorError) as refused:
        desk.do(revise_plan, nobody(plan), base, DRILL)
    assert refused.value.params["count"] == 1
    assert "限时上报雨情" in refused.value.params["first"]


def test_an_older_text_comes_back_as_a_decision_of_its_own(desk, clock):
    first, plan = in_force(desk)
    desk.do(revise_plan, retitled(plan), first, DRILL)
    clock.pass_minutes(1)
    base, _ = in_force(desk)
    desk.do(restore_revision, FLOOD, first, base, Reason(RevisionReason.OTHER, "改名未获批准"))
    rows = desk.ask(revision_rows, FLOOD)
    assert len(rows) == 3
    assert rows[0].in_force
    assert f"恢复版本 {first[:8]}：改名未获批准" in rows[0].reason
    assert without_record(in_force(desk)[1]) == without_record(plan)
    assert sum(n.startswith(REVISED) for n in in_force(desk)[1].notes) == 2
    with pytest.raises(OperatorError, match="needs_reason"):
        desk.do(restore_revision, FLOOD, base, rows[0].hash, Reason(RevisionReason.OTHER, ""))
    other, _ = desk.ask(plan_revision_in_force, "county-drought")
    with pytest.raises(OperatorError, match="no_such_revision"):
        desk.do(restore_revision, FLOOD, other, rows[0].hash, DRILL)


def test_a_plan_of_ones_own_begins_as_its_model_says(desk):
    model, plan = in_force(desk)
    desk.do(copy_plan, model, "own", title="云岭县防汛应急预案", region="云岭县")
    _, made = desk.ask(plan_revision_in_force, "own")
    assert (made.title, made.region, made.issuer) == ("云岭县防汛应急预案", "云岭县", plan.issuer)
    assert (made.doc_no, made.dated) == ("", "")
    assert made.levels == plan.levels
    assert made.notes[-1].endswith(f"由范本编制 | {plan.title}")
    assert in_force(desk)[1] == plan
    with pytest.raises(OperatorError, match="title_taken"):
        desk.do(copy_plan, model, "again", title=" 云岭县防汛应急预案 ", region="")
    with pytest.raises(OperatorError, match="needs_title"):
        desk.do(copy_plan, model, "again", title=" ", region="")


def test_a_half_edited_plan_outlives_the_program(desk):
    base, plan = in_force(desk)
    half = nobody(retitled(plan))
    desk.do(save_draft, draft_name(FLOOD), draft_body(base, half))
    body, _ = desk.ask(load_draft, draft_name(FLOOD))
    assert draft_plan(body) == (base, half)
    assert in_force(desk) == (base, plan)
    desk.do(drop_draft, draft_name(FLOOD))
    assert desk.ask(load_draft, draft_name(FLOOD)) is None
    assert draft_plan({"base": base, "plan": {"title": 3}}) is None
    assert draft_plan({}) is None


def test_hostile_words_are_cleaned_or_refused_before_anything_is_written(desk):
    base, plan = in_force(desk)
    with pytest.raises(OperatorError, match="unwritable"):
        desk.do(revise_plan, retitled(plan, "坏\ud800"), base, DRILL)
    desk.do(revise_plan, retitled(plan, "防\x00汛\x07预案"), base, Reason(DRILL.kind, "甲|乙\n丙"))
    standing = in_force(desk)[1]
    assert standing.title == "防汛预案"
    assert standing.notes[-1].endswith("| 甲｜乙 丙")


def test_a_section_longer_than_a_field_does_not_keep_its_plan_from_being_revised(desk):
    _, plan = in_force(desk)
    long = replace(plan.sections[0], text="长" * 30_000)
    desk.store.documents.add(
        replace(plan, sections=(long, *plan.sections[1:])), recorded_at=desk.now(), reason="import"
    )
    base, standing = in_force(desk)
    desk.do(revise_plan, retitled(standing), base, DRILL)
    assert in_force(desk)[1].sections[0] == long


def test_the_editor_is_given_names_to_choose_from_by_pinyin(desk):
    sheet = desk.ask(edit_sheet, FLOOD)
    assert (sheet.revision, sheet.plan) == in_force(desk)
    use_language("zh")
    sheet = desk.ask(edit_sheet, FLOOD)
    names = {hint.name: hint for hint in sheet.metrics}
    assert len(names) == len(sheet.catalogue.metrics)
    assert "24xs" in names["24小时降雨量"].spelled
    assert any("xslj" in hint.spelled for hint in sheet.actors if hint.name == "县水利局")


def test_findings_say_where_and_what_in_the_operators_words(desk):
    _, plan = in_force(desk)
    use_language("zh")
    rows = finding_rows(plan, desk.ask(check_plan, nobody(plan)))
    assert rows[0].place == f"报送时限 {len(plan.deadlines) + 1}"
    assert rows[0].words == "时限没有责任人：限时上报雨情"
    bare = replace(plan.levels[0], authority=(), inherits=ResponseLevel.I)
    rows = finding_rows(plan, desk.ask(check_plan, put(plan, Place("levels", index=0), bare)))
    assert {"洪涝 Ⅳ 决定权限", "洪涝 Ⅳ"} <= {row.place for row in rows}
    assert not any("{" in row.words or "lint." in row.words for row in rows)


def test_nothing_is_written_when_a_revision_is_refused(desk):
    base, plan = in_force(desk)
    before = desk.store.documents.revisions(Plan, FLOOD)
    with pytest.raises(OperatorError):
        desk.do(revise_plan, nobody(plan), base, DRILL)
    assert desk.store.documents.revisions(Plan, FLOOD) == before


def test_an_imported_text_keeps_the_record_of_the_plan_and_an_older_one_is_a_decision(desk, clock):
    first, plan = in_force(desk)
    desk.do(revise_plan, retitled(plan), first, DRILL)
    clock.pass_minutes(1)
    desk.do(import_plan, PlanDraft(replace(plan, title="新印发")), "县府办印发")
    after, standing = in_force(desk)
    assert sum(n.startswith(REVISED) for n in standing.notes) == 1
    clock.pass_minutes(1)
    desk.do(import_plan, PlanDraft(standing), "再导一次")
    assert in_force(desk)[0] == after
    desk.do(import_plan, PlanDraft(replace(plan, title="又一版")), "印发")
    clock.pass_minutes(1)
    desk.do(import_plan, PlanDraft(replace(plan, title="新印发")), "退回上一版")
    newest = desk.ask(revision_rows, FLOOD)[0]
    assert newest.in_force
    assert newest.reason == "退回上一版"
    assert in_force(desk)[1].notes[-1].endswith("导入 | 退回上一版")
