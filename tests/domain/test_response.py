"""A response: the four legal elements, who may decide, what a raise brings, who may end it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.entries.log import EntryCorrected, LogSettled, LogWritten
from commandpost.domain.entries.response import ResponseActivated
from commandpost.domain.entries.tasks import TaskMoved, TasksCopied, TaskState
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id
from commandpost.domain.plan import Act, Authority
from commandpost.domain.response import fold
from commandpost.domain.response_decisions import (
    Activate,
    ChangeLevel,
    ResponseRules,
    SignNotice,
    Terminate,
    decide,
    hazard_title,
    may_approve,
)
from commandpost.domain.times import MINUTE, Instant
from tests.domain.build import II, III, IV, NOW, PLAN, I, Journal, approval, measure

RULES = ResponseRules(PLAN, "a" * 64)
START = Activate(
    hazard="flood",
    level=IV,
    area=("全县",),
    effective_from=NOW,
    matters="防汛抢险",
    expected_period="48小时",
    measures="转移、巡查",
    approval=approval(),
    basis=("5.2 雨50",),
    episode=Id("ep"),
)


class Case:
    """A response driven through ``decide``."""

    def __init__(self, start: Activate = START, rules: ResponseRules = RULES) -> None:
        self.journal, self.now, self.rules = Journal("response", "r1"), NOW, rules
        self.do(start)

    @property
    def response(self):
        return fold(Id("r1"), self.journal.entries)

    def do(self, intent, minutes: float = 0):
        self.now = Instant(self.now + round(minutes * MINUTE))
        drafts = decide(self.response, intent, self.rules, self.now)
        self.journal.take(drafts, self.now)
        return drafts

    def refused(self, intent) -> OperatorError:
        before = len(self.journal.entries)
        with pytest.raises(OperatorError) as refused:
            self.do(intent)
        assert len(self.journal.entries) == before
        return refused.value

    def change(self, level, role, minutes=30, **more):
        at = Instant(self.now + minutes * MINUTE)
        intent = ChangeLevel(level, at, approval(role, at=at), "雨大了", **more)
        return self.do(intent, minutes)

    def tasks(self, *states):
        return [t.id for t in self.response.tasks if not states or t.state in states]


def test_activation_copies_the_levels_tasks_with_due_times_from_its_moment_of_effect():
    case = Case(replace(START, effective_from=Instant(NOW - 5 * MINUTE)))
    response = case.response
    assert (response.level, response.effective_from) == (IV, NOW - 5 * MINUTE)
    assert response.revision == RULES.revision
    assert case.tasks() == ["a4", "b4", "c4"]
    assert response.tasks[0].seed.due_at == NOW + 5 * MINUTE
    assert response.tasks[1].seed.due_at is None
    assert response.running
    assert hazard_title(response) == "防汛Ⅳ级应急响应"


@pytest.mark.parametrize("element", ["matters", "expected_period", "measures"])
def test_the_laws_elements_are_mandatory(element):
    with pytest.raises(OperatorError) as refused:
        Case(replace(START, **{element: "  "}))
    assert refused.value.key == f"response.needs_{element}"


def test_the_level_must_be_the_plans_own_and_the_area_named():
    with pytest.raises(OperatorError, match="no_such_level"):
        Case(replace(START, hazard="fire"))
    with pytest.raises(OperatorError, match="needs_area"):
        Case(replace(START, area=()))


def test_a_forecast_without_incident_or_episode_is_enough():
    response = Case(replace(START, episode=None, on_forecast=True)).response
    assert response.on_forecast
    assert response.episode is None


@pytest.mark.parametrize(("level", "roles"), [
    (IV, ("办公室主任", "副指挥长", "指挥长", "书记")),
    (III, ("副指挥长", "指挥长", "书记")),
    (I, ("书记",)),
])  # fmt: skip
def test_who_may_decide_a_level_may_decide_all_below(level, roles):
    assert may_approve(PLAN, "flood", level) == roles


def test_someone_the_plan_does_not_name_decides_only_by_delegation():
    start = replace(START, approval=approval("带班领导"))
    with pytest.raises(OperatorError) as refused:
        Case(start)
    assert refused.value.key == "response.authority"
    assert refused.value.params["allowed"] == "办公室主任、副指挥长、指挥长、书记"
    delegated = approval("带班领导", delegation="主任电话授权")
    assert Case(replace(START, approval=delegated)).response.running
    with pytest.raises(OperatorError, match="authority"):
        Case(replace(START, approval=approval("带班领导", delegation=" ")))


def test_a_plan_that_names_nobody_leaves_it_to_the_operator():
    silent = replace(PLAN, levels=tuple(replace(d, authority=()) for d in PLAN.levels))
    assert Case(replace(START, approval=approval("谁")), ResponseRules(silent, "x")).response


def test_approval_has_a_name_and_is_not_in_the_future():
    with pytest.raises(OperatorError, match="needs_approval"):
        Case(replace(START, approval=approval(by=" ")))
    with pytest.raises(OperatorError, match="in_future"):
        Case(replace(START, approval=approval(at=Instant(NOW + 1))))


def test_phone_approval_and_signature_are_two_facts():
    case = Case()
    assert case.response.signed_at is None
    assert case.response.steps[0].approval.channel == "phone"
    assert case.refused(SignNotice(" ", case.now, "1号")).key == "response.needs_signer"
    late = SignNotice("王县长", Instant(case.now + 1), "1号")
    assert case.refused(late).key == "time.in_future"
    case.do(SignNotice("王县长", Instant(NOW + 20 * MINUTE), "防指〔2026〕1号"), 25)
    signed = case.response
    assert (signed.signed_by, signed.signed_at) == ("王县长", NOW + 20 * MINUTE)
    assert signed.steps[0].approval.at == NOW
    assert case.refused(SignNotice("李", case.now, "2号")).key == "response.already_signed"


def test_a_raise_shows_only_what_is_new_and_replaces_what_is_the_same():
    case = Case()
    drafts = case.change(III, "副指挥长")
    assert [s.id for s in drafts[1].payload.tasks] == ["a3", "d3"]
    assert case.tasks(TaskState.NOT_APPLICABLE) == ["a4"]
    assert case.tasks(TaskState.OPEN) == ["b4", "c4", "a3", "d3"]
    step = case.response.steps[-1]
    assert (step.level, step.since) == (III, case.now)
    assert case.response.tasks[-1].seed.due_at == case.now + 30 * MINUTE


def test_a_raise_by_two_steps_replaces_the_task_at_the_bottom_of_the_chain():
    case = Case()
    drafts = case.change(II, "指挥长")
    assert [s.id for s in drafts[1].payload.tasks] == ["a2", "d3"]
    assert case.tasks(TaskState.OPEN) == ["b4", "c4", "a2", "d3"]
    assert case.tasks(TaskState.NOT_APPLICABLE) == ["a4"]


def test_step_by_step_comes_to_the_same_open_tasks_as_the_jump():
    case = Case()
    case.change(III, "副指挥长")
    case.change(II, "指挥长")
    assert case.tasks(TaskState.OPEN) == ["b4", "c4", "d3", "a2"]


def test_a_done_task_stays_done_when_its_successor_comes():
    case = Case()
    case.do(TaskMoved("a4", TaskState.DONE))
    case.change(III, "副指挥长")
    assert case.tasks(TaskState.DONE) == ["a4"]
    assert "a3" in case.tasks(TaskState.OPEN)


def test_a_level_that_adds_nothing_copies_nothing():
    case = Case(replace(START, level=II, approval=approval("指挥长")))
    assert len(case.change(I, "书记")) == 1


def test_a_chain_that_bites_its_tail_ends():
    circle = replace(
        PLAN.levels[1],
        measures=(
            measure("a3", same_as="x3"),
            measure("x3", same_as="y3"),
            measure("y3", same_as="x3"),
        ),
    )
    plan = replace(PLAN, levels=(PLAN.levels[0], circle))
    case = Case(rules=ResponseRules(plan, "x"))
    case.change(III, "副指挥长")
    assert case.response.level is III


def test_lowering_needs_the_authority_of_the_level_left_and_puts_its_own_tasks_aside():
    case = Case(replace(START, level=III, approval=approval("副指挥长")))
    at = Instant(case.now)
    down = ChangeLevel(IV, at, approval("办公室主任"), "雨停了")
    assert case.refused(down).key == "response.authority"
    case.change(IV, "副指挥长")
    assert case.response.level is IV
    assert {t.id for t in case.response.tasks if t.stood_down} == {"a3", "d3"}
    assert not any(t.due for t in case.response.tasks if t.stood_down)
    assert [s.level for s in case.response.steps] == [III, IV]


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"level": IV}, "response.same_level"),
        ({"reason": " "}, "response.needs_reason"),
        ({"effective_from": Instant(NOW - 1)}, "response.before_last_step"),
        ({"approval": approval("办公室主任")}, "response.authority"),
        ({"approval": approval("副指挥长", by="")}, "response.needs_approval"),
    ],
)
def test_a_change_that_is_none_or_lacks_something_is_refused(change, key):
    intent = ChangeLevel(III, NOW, approval("副指挥长"), "雨大了")
    assert Case().refused(replace(intent, **change)).key == key


def test_a_change_to_a_level_the_plan_lacks_is_refused():
    plan = replace(PLAN, levels=PLAN.levels[:2])
    case = Case(rules=ResponseRules(plan, "x"))
    assert case.refused(ChangeLevel(I, NOW, approval("书记"), "x")).key == "response.no_such_level"


def test_the_legal_elements_are_renewed_by_a_change_or_stay():
    case = Case()
    case.change(III, "副指挥长", expected_period="72小时")
    assert (case.response.expected_period, case.response.measures) == ("72小时", "转移、巡查")
    case.change(II, "指挥长", measures="全部转移")
    assert (case.response.expected_period, case.response.measures) == ("72小时", "全部转移")


def end(role: str, **more) -> Terminate:
    return Terminate(approval(role, **more), (("水位退到警戒以下", True),), "水退了")


def test_who_started_may_end_and_so_may_those_above_but_nobody_below():
    assert Case().do(end("办公室主任"))
    assert Case().do(end("书记"))
    case = Case()
    case.change(III, "副指挥长")
    refused = case.refused(end("办公室主任"))
    assert refused.key == "response.terminate_authority"
    assert refused.params["allowed"] == "副指挥长、指挥长、书记"
    assert case.do(end("指挥长"))
    assert not case.response.running


def test_who_started_by_delegation_may_end():
    delegated = replace(START, approval=approval("带班领导", delegation="主任授权"))
    assert Case(delegated).do(end("带班领导"))
    assert Case().refused(end("带班领导")).key == "response.terminate_authority"


def test_ending_needs_a_reason_a_name_and_an_approval_already_given():
    case = Case()
    assert case.refused(replace(end("书记"), reason="")).key == "response.needs_reason"
    assert case.refused(end("书记", by=" ")).key == "response.needs_approval"
    assert case.refused(end("书记", at=Instant(NOW + 1))).key == "time.in_future"


def test_what_is_over_is_changed_no_more_but_its_closing_tasks_are_worked_and_it_may_be_signed():
    case = Case()
    case.do(end("书记"), 60)
    assert case.refused(end("书记")).key == "response.terminated"
    assert case.refused(ChangeLevel(III, case.now, approval("书记"), "x")).key == (
        "response.terminated"
    )
    case.do(TaskMoved("c4", TaskState.DONE))
    case.do(SignNotice("王", case.now, "1号"))
    assert case.response.terminated_at == NOW + 60 * MINUTE


def test_a_response_is_activated_once_and_unknown_ones_take_nothing():
    assert Case().refused(START).key == "response.already"
    with pytest.raises(OperatorError, match=r"response\.unknown"):
        decide(None, end("书记"), RULES, NOW)
    assert Case().refused(TaskMoved("none", TaskState.DONE)).key == "task.unknown"


def test_nothing_activated_is_no_response():
    journal = Journal("response", "r1")
    journal.add(TasksCopied("Ⅳ", ()))
    assert fold(Id("r1"), journal.entries) is None


def test_reminders_and_corrections_of_a_response():
    case = Case()
    started = next(e for e in case.journal.entries if isinstance(e.payload, ResponseActivated))
    line = case.journal.add(LogWritten("问水位", due_at=NOW))
    other = case.journal.add(LogWritten("问雨量", due_at=NOW))
    case.journal.add(LogWritten("不催"))
    case.journal.add(EntryCorrected(line.id, "问东河水位"))
    case.journal.add(EntryCorrected(started.id, "更正后的理由"))
    case.journal.add(LogSettled(other.id))
    assert [r.text for r in case.response.reminders] == ["问东河水位"]
    assert case.response.steps[0].reason == "更正后的理由"


def test_a_signature_alone_stands_in_for_approval_where_the_plan_names_no_approver():
    level = replace(PLAN.levels[0], authority=(Authority("主任", Act.SIGN),))
    assert may_approve(replace(PLAN, levels=(level,)), "flood", IV) == ("主任",)
    assert hazard_title(replace(Case().response, hazard="x")) == "xⅣ级应急响应"
