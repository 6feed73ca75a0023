"""The rules of an electronic checklist, one test per requirement, named by its number.

What is seen on the screen (1, 4, 11, 12, 18, 20) has its other half in
``tests/ui/test_checklist_on_screen.py``.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.checklist import (
    FIRST_HALF_HOUR,
    advice_before,
    check_move,
    critical_first,
    deferred_tasks,
    find,
    half_hour,
    open_tasks,
    previous_state,
    replaced,
    tasks_due,
)
from commandpost.domain.entries import Draft
from commandpost.domain.entries.tasks import (
    ListCompleted,
    ListOverridden,
    ListReset,
    TaskMoved,
    TaskState,
)
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.plan_lint import lint
from commandpost.domain.response_tasks import copied_in, lowered_with, raised_with
from commandpost.domain.sensing import sensed
from commandpost.domain.task_board import TaskBoard
from commandpost.domain.times import MINUTE, Instant
from tests.domain.build import CATALOGUE, III, IV, NOW, PLAN, Journal, copied, measure, seed

OPEN, ORDERED, DONE = TaskState.OPEN, TaskState.ORDERED, TaskState.DONE
ASIDE, DEFERRED, OVER = (
    TaskState.NOT_APPLICABLE,
    TaskState.DEFERRED,
    TaskState.OVERRIDDEN,
)


class Work:
    """A list worked as a use case works it: checked, written, folded."""

    def __init__(self, *seeds) -> None:
        self.journal = Journal("response", "r")
        self.board = TaskBoard({})
        self.add(copied(*seeds))

    def add(self, payload, at: Instant = NOW):
        entry = self.journal.add(payload, at)
        assert self.board.apply(entry)
        return entry

    def move(self, name, state, at: Instant = NOW, **more):
        moved = TaskMoved(name, state, **more)
        check_move(self.task(name), moved)
        self.add(moved, at)
        return self.task(name)

    def back(self, name):
        return self.move(name, previous_state(self.task(name)), back=True)

    def sense(self, event):
        origin = self.journal.entries[0]
        found = sensed(self.tasks, event, origin)
        if found is not None:
            self.add(found)
        return found

    def refused(self, name, state, **more) -> str:
        with pytest.raises(OperatorError) as caught:
            self.move(name, state, **more)
        return caught.value.key

    def task(self, name):
        return find(self.tasks, name)

    @property
    def tasks(self):
        return tuple(self.board.tasks.values())

    def states(self, *names):
        return [self.task(name).state for name in names]


def test_02_a_sensed_item_ticks_itself_and_a_hand_can_only_override_it_with_a_reason():
    work = Work(seed("auto", sensed="report_issued"), seed("hand"))
    assert work.refused("auto", DONE) == "task.sensed"
    assert work.refused("auto", OVER) == "task.override_needs_reason"
    assert work.sense("something_else") is None
    work.sense("report_issued")
    done = work.task("auto")
    assert (done.state, done.auto) == (DONE, "sensed:report_issued")
    assert work.states("hand") == [OPEN]
    assert work.move("hand", DONE).auto == ""


def test_05_tick_untick_tick_are_three_entries_with_who_and_when():
    work = Work(seed())
    work.move("t", DONE)
    work.back("t")
    assert work.states("t") == [OPEN]
    work.move("t", DONE)
    moves = [e for e in work.journal.entries if e.kind == "task.moved"]
    assert [m.payload.back for m in moves] == [False, True, False]
    assert all(m.operator and m.post and m.happened_at for m in moves)


def test_06_item_override_list_override_and_reset_are_three_things_and_never_count_as_done():
    work = Work(seed("a"), seed("b"), seed("c"))
    work.move("a", DONE)
    work.move("b", OVER, words="局长决定不办")
    assert work.states("a", "b", "c") == [DONE, OVER, OPEN]
    work.add(ListOverridden(("c",), "县里接管"))
    assert work.states("c") == [OVER]
    assert work.task("c").reason == "县里接管"
    assert sum(t.state is DONE for t in work.tasks) == 1
    assert open_tasks(work.tasks) == ()
    work.add(ListReset(("a", "b", "c"), "重新核对"))
    assert work.states("a", "b", "c") == [OPEN] * 3
    assert work.back("a").state is DONE
    assert work.back("b").state is OVER


def test_07_a_deferred_item_returns_by_itself_and_the_list_is_complete_except_it():
    work = Work(seed("a"), seed("b"), seed("c"))
    work.move("a", DONE)
    work.move("b", DEFERRED, on="command_post")
    assert work.refused("c", DEFERRED) == "task.needs_return"
    work.move("c", DEFERRED, until=Instant(NOW + 10 * MINUTE))
    assert open_tasks(work.tasks) == ()
    assert [t.id for t in deferred_tasks(work.tasks)] == ["b", "c"]
    work.add(ListCompleted(tuple(t.seed.text for t in deferred_tasks(work.tasks))))
    assert work.board.completed_at == NOW
    work.sense("command_post")
    assert work.states("b") == [OPEN]
    assert work.task("c").overdue(Instant(NOW + 11 * MINUTE))


def branching():
    return Work(
        seed("q", asks="坝体有险情吗"),
        seed("y1", only_if="q:yes"),
        seed("y2", only_if="q:yes"),
        seed("n1", only_if="q:no"),
    )


def test_08_a_question_is_yes_or_no_and_its_answer_can_be_changed_with_nothing_lost():
    work = branching()
    assert work.refused("q", DONE) == "task.needs_answer"
    work.move("y1", ORDERED, whom="东河镇", channel="phone")
    work.move("q", DONE, value="no")
    assert work.states("y1", "y2", "n1") == [ASIDE, ASIDE, OPEN]
    assert work.task("y1").reason == "坝体有险情吗"
    work.move("q", DONE, value="yes")
    assert work.states("y1", "y2", "n1") == [ORDERED, OPEN, ASIDE]
    assert work.task("y1").ordered_to == "东河镇"
    assert work.refused("q", DONE, value="yes") == "task.already"
    work.back("q")
    work.back("q")
    assert work.states("q", "y1", "y2", "n1") == [OPEN, ORDERED, OPEN, OPEN]


@given(st.lists(st.sampled_from(["yes", "no", "back", "work"]), max_size=12))
def test_08_whatever_is_answered_exactly_the_other_branch_is_aside(steps):
    work = branching()
    for step in steps:
        try:
            if step == "back":
                work.back("q")
            elif step == "work":
                work.move("y2", DONE)
            else:
                work.move("q", DONE, value=step)
        except OperatorError:
            continue
        question = work.task("q")
        answer = question.value if question.state is DONE else ""
        for name, wanted in (("y1", "yes"), ("n1", "no")):
            aside = bool(answer) and answer != wanted
            assert work.states(name) == [ASIDE if aside else OPEN]


def test_09_choosing_one_of_a_set_answers_the_others_and_never_by_elimination():
    work = Work(*(seed(name, exclusive="route") for name in "abc"))
    work.move("a", ASIDE, words="桥断了")
    work.move("b", ASIDE, words="水深")
    assert work.states("c") == [OPEN]
    work.back("b")
    work.move("b", DONE)
    assert work.states("a", "b", "c") == [ASIDE, DONE, ASIDE]
    assert work.task("a").reason == "桥断了"
    assert work.task("c").auto == "exclusive:b"
    work.back("b")
    assert work.states("a", "b", "c") == [ASIDE, OPEN, OPEN]


def test_10_a_raise_suppresses_what_it_replaces_and_says_by_which():
    work = Work()
    work.add(copied_in(PLAN, IV, PLAN.measures_at("flood", IV), NOW))
    work.move("b4", DONE, value="3人")
    for draft in raised_with(PLAN, "flood", III, work.tasks, NOW, NOW):
        work.add(draft.payload)
    assert replaced(work.task("a4"))
    assert work.task("a4").reason == "→ a3"
    live = [t.id for t in work.tasks if not t.settled]
    assert sorted(live) == ["a3", "c4", "d3"]
    assert work.states("b4") == [DONE]


def test_10_a_lowering_puts_its_own_aside_and_a_raise_brings_them_back():
    work = Work()
    work.add(copied_in(PLAN, IV, PLAN.measures_at("flood", IV), NOW))

    def turn(drafts: list[Draft]) -> None:
        for draft in drafts:
            work.add(draft.payload)

    turn(raised_with(PLAN, "flood", III, work.tasks, NOW, NOW))
    work.move("d3", ORDERED, whom="西河镇", channel="phone")
    before = {t.id: t.state for t in work.tasks}
    turn(lowered_with(PLAN, "flood", IV, work.tasks, NOW))
    assert work.states("a3", "d3", "a4") == [DEFERRED, ORDERED, OPEN]
    assert work.task("a3").due is None
    turn(raised_with(PLAN, "flood", III, work.tasks, NOW, NOW))
    assert {t.id: t.state for t in work.tasks} == before


def test_12_what_is_open_and_critical_is_known_by_name_and_completion_is_a_call():
    work = Work(seed("key", critical=True), seed("other"))
    assert [t.id for t in critical_first(work.tasks)] == ["key"]
    assert work.board.completed_at is None
    work.move("key", DONE)
    work.move("other", DONE)
    assert critical_first(work.tasks) == ()
    assert work.board.completed_at is None
    work.add(ListCompleted())
    assert work.board.completed_by == "周值班"
    work.add(copied(seed("more")))
    assert work.board.completed_at is None


def test_13_every_change_carries_person_post_and_time():
    work = Work(seed("a"), seed("auto", sensed="leader_told"))
    work.move("a", DONE)
    work.sense("leader_told")
    for name in ("a", "auto"):
        task = work.task(name)
        assert (task.by, task.post, task.settled_at) == ("周值班", "值班员", NOW)


def test_14_a_timed_item_stays_overdue_until_somebody_acts():
    work = Work(seed(due_at=Instant(NOW + 10 * MINUTE)))
    task = work.task("t")
    assert not task.overdue(Instant(NOW + 10 * MINUTE))
    assert task.overdue(Instant(NOW + 11 * MINUTE))
    assert task.overdue(Instant(NOW + 600 * MINUTE))
    late = work.move("t", DONE, Instant(NOW + 600 * MINUTE))
    assert late.done_late
    assert not late.overdue(Instant(NOW + 900 * MINUTE))


def test_14_an_order_starts_the_clock_for_its_feedback():
    work = Work(seed(due_at=None, desk=False, actor="东河镇"))
    back_by = Instant(NOW + 20 * MINUTE)
    work.move("t", ORDERED, whom="东河镇", channel="phone", answer_by=back_by)
    (row,) = tasks_due(Subject("response", Id("r")), work.tasks)
    assert (row.kind, row.owner, row.due_at) == ("task.feedback", "东河镇", back_by)
    work.move("t", TaskState.FED_BACK, words="已转移")
    assert tasks_due(Subject("response", Id("r")), work.tasks) == ()


def test_15_due_times_count_from_the_event_and_never_move_again():
    start = Instant(NOW - 30 * MINUTE)
    made = copied_in(PLAN, IV, PLAN.measures_at("flood", IV), start)
    due = {s.id: s.due_at for s in made.tasks}
    assert due["a4"] == start + 10 * MINUTE
    work = Work()
    work.add(made)
    work.add(copied_in(PLAN, IV, PLAN.measures_at("flood", IV), NOW))
    assert work.task("a4").due == start + 10 * MINUTE


def test_16_the_lint_asks_for_key_items_first_and_short_chunks():
    crowd = tuple(measure(f"m{n}", critical=n == 8) for n in range(11))
    plan = replace(PLAN, levels=(replace(PLAN.levels[0], measures=crowd),))
    codes = {finding.key.removeprefix("lint.") for finding in lint(plan, CATALOGUE)}
    assert {"chunk_too_long", "critical_late"} <= codes
    early = tuple(replace(m, critical=m.id in ("m0", "m1")) for m in crowd[:6])
    plan = replace(PLAN, levels=(replace(PLAN.levels[0], measures=early),))
    codes = {finding.key.removeprefix("lint.") for finding in lint(plan, CATALOGUE)}
    assert not {"chunk_too_long", "critical_late"} & codes


def test_16_the_desk_is_asked_seven_things_at_most_in_the_first_half_hour():
    tasks = Work(*(seed(f"t{n:02}", critical=n > 8) for n in range(12))).tasks
    own = half_hour(tasks)
    assert len(own) == FIRST_HALF_HOUR
    assert {t.id for t in own} >= {"t09", "t10", "t11"}


def test_17_an_item_that_needs_a_value_refuses_a_bare_tick():
    work = Work(seed(value="接报人"))
    assert work.refused("t", DONE) == "task.needs_value"
    assert work.refused("t", DONE, value="  ") == "task.needs_value"
    assert work.move("t", DONE, value="甲某").value == "甲某"


def test_19_any_order_is_allowed_and_the_advice_says_what_ought_to_come_before():
    work = Work(seed("a"), *(seed(f"t{n}") for n in range(14)), seed("z", after="a"))
    assert advice_before(work.task("z"), work.tasks).id == "a"
    work.move("z", DONE)
    work.move("a", DONE)
    assert [e.payload.task for e in work.journal.entries if e.kind == "task.moved"] == ["z", "a"]
    assert advice_before(work.task("z"), work.tasks) is None


def test_20_a_running_list_keeps_its_text_when_the_plan_is_revised():
    work = Work()
    work.add(copied_in(PLAN, IV, PLAN.measures_at("flood", IV), NOW))
    words = replace(PLAN.levels[0].measures[0], text="改过的")
    revised = replace(PLAN, levels=(replace(PLAN.levels[0], measures=(words,)), *PLAN.levels[1:]))
    work.add(copied_in(revised, IV, revised.measures_at("flood", IV), NOW))
    assert work.task("a4").seed.text == "做a4"
