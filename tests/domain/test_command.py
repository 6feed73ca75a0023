"""Command on scene: withdrawal in one action, advice answered with reason, decisions as tasks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.command import (
    Advise,
    AnswerAdvice,
    Consult,
    CountHeads,
    Decision,
    OpenPost,
    SceneBuilder,
    SignIn,
    Withdraw,
    decide,
)
from commandpost.domain.entries.command import PostGroup
from commandpost.domain.entries.tasks import TasksCopied
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.times import MINUTE, Instant
from tests.domain.build import NOW, Journal

SUBJECT = Subject("incident", Id("i"))


class Site:
    """A scene worked as a use case works it."""

    def __init__(self) -> None:
        self.journal = Journal()
        self.builder = SceneBuilder()

    @property
    def scene(self):
        return self.builder.scene

    def do(self, intent, now=NOW):
        drafts = decide(self.scene, intent, now)
        for draft in drafts:
            self.builder.apply(self.journal.add(draft.payload, draft.happened_at))
        return drafts

    def refused(self, intent) -> str:
        with pytest.raises(OperatorError) as caught:
            decide(self.scene, intent, NOW)
        return caught.value.key


def manned() -> Site:
    site = Site()
    site.do(SignIn("甲队", 12, NOW))
    site.do(SignIn("乙队", 5, NOW))
    return site


def test_a_withdrawal_is_one_action_with_the_order_the_teams_and_their_counts_due():
    site = manned()
    (draft,) = site.do(Withdraw("现场指挥官", "坝体滑动加速", "镇政府广场"))
    assert "镇政府广场" in draft.payload.order
    assert draft.payload.teams == (("甲队", 12), ("乙队", 5))
    rows = site.scene.due(SUBJECT)
    assert [(r.label, r.due_at) for r in rows] == [
        ("甲队", NOW + 15 * MINUTE),
        ("乙队", NOW + 15 * MINUTE),
    ]
    site.do(CountHeads("甲队", 11))
    assert site.scene.withdrawal.missing == 1
    assert site.scene.withdrawal.uncounted == ("乙队",)
    site.do(CountHeads("甲队", 12))
    site.do(CountHeads("乙队", 5))
    assert site.scene.withdrawal.missing == 0
    assert site.scene.due(SUBJECT) == ()


def test_a_withdrawal_needs_nothing_but_who_orders_it():
    assert Site().refused(Withdraw(" ", "")) == "command.needs_orderer"
    assert Site().do(Withdraw("指挥官", ""))
    assert manned().refused(CountHeads("甲队", 3)) == "command.not_withdrawn"


def test_teams_come_change_and_leave_and_the_number_on_scene_is_right():
    site = manned()
    assert site.scene.people == 17
    site.do(SignIn("甲队", 20, NOW))
    assert site.scene.people == 25
    site.do(SignIn("乙队", 0, NOW))
    assert [t.team for t in site.scene.teams] == ["甲队"]
    assert site.refused(SignIn("甲队", -1, NOW)) == "command.bad_number"


@given(st.lists(st.tuples(st.sampled_from("甲乙丙"), st.integers(0, 40)), max_size=20))
def test_the_number_on_scene_is_the_sum_of_the_last_word_of_each_team(told):
    site = Site()
    for team, people in told:
        site.do(SignIn(team, people, NOW))
    assert site.scene.people == sum(dict(told).values())


def test_advice_is_answered_once_and_not_adopting_it_needs_the_reason():
    site = Site()
    site.do(Advise("1", "技术指挥官", "立即降低库水位"))
    assert site.scene.advice[0].adopted is None
    assert site.refused(AnswerAdvice("1", False, "指挥官")) == "command.refusal_needs_reason"
    site.do(AnswerAdvice("1", False, "指挥官", "下游未撤完"))
    (advice,) = site.scene.advice
    assert (advice.adopted, advice.answered_by, advice.reason) == (False, "指挥官", "下游未撤完")
    assert site.refused(AnswerAdvice("1", True, "指挥官")) == "command.answered_already"
    assert site.refused(AnswerAdvice("9", True, "指挥官")) == "command.no_such_advice"


def test_a_consultations_decisions_become_tasks_with_owner_and_time():
    site = Site()
    due = Instant(NOW + 30 * MINUTE)
    held = Consult(
        *("坝体处置", "副指挥长", ("水利局", "气象局"), "先撤人后抢护", NOW),
        (Decision("d1", "撤空坝下三个村", "甲云镇", due),),
    )
    _, copied = site.do(held)
    assert isinstance(copied.payload, TasksCopied)
    (seed,) = copied.payload.tasks
    assert (seed.text, seed.actor, seed.due_at) == ("撤空坝下三个村", "甲云镇", due)
    bad = Consult("议题", "某", (), "", NOW, (Decision("d2", "撤人", " "),))
    assert site.refused(bad) == "consultation.needs_owner"


def test_the_command_post_keeps_when_it_was_set_up_when_its_groups_change():
    site = Site()
    site.do(OpenPost("镇政府", (PostGroup("综合协调组", "应急局"),)))
    site.do(OpenPost("镇政府", (PostGroup("综合协调组", "政府办"),)), Instant(NOW + MINUTE))
    assert site.scene.opened_at == NOW
    assert site.scene.groups[0].lead == "政府办"
    assert site.refused(OpenPost(" ", ())) == "command.needs_place"
