"""The electronic checklist: every move, what it needs, and that nothing is ever erased."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.checklist import (
    Task,
    check_move,
    find,
    previous_state,
)
from commandpost.domain.entries.log import LogWritten
from commandpost.domain.entries.tasks import TaskMoved, TaskState
from commandpost.domain.errors import OperatorError
from commandpost.domain.task_board import TaskBoard
from commandpost.domain.times import HOUR, Instant
from tests.domain.build import NOW, Journal, copied, seed

OPEN, ORDERED, FED_BACK, DONE, NOT_APPLICABLE, DEFERRED, OVERRIDDEN = (
    TaskState.OPEN, TaskState.ORDERED, TaskState.FED_BACK, TaskState.DONE,
    TaskState.NOT_APPLICABLE, TaskState.DEFERRED, TaskState.OVERRIDDEN,
)  # fmt: skip
LATER = Instant(NOW + 6 * HOUR)


class Board:
    """A board that is moved as a use case moves it: checked, written, folded."""

    def __init__(self, *seeds) -> None:
        self.journal = Journal("response", "r")
        self.board = TaskBoard({})
        self.copy(*seeds)

    def copy(self, *seeds) -> None:
        assert self.board.apply(self.journal.add(copied(*seeds)))

    def move(self, state: TaskState, name: str = "t", at: Instant = NOW, **more) -> Task:
        moved = TaskMoved(name, state, **more)
        check_move(self.task(name), moved)
        assert self.board.apply(self.journal.add(moved, at))
        return self.task(name)

    def back(self, name: str = "t", words: str = "") -> Task:
        return self.move(previous_state(self.task(name)), name, words=words, back=True)

    def task(self, name: str = "t") -> Task:
        return find(tuple(self.board.tasks.values()), name)


def fill(state: TaskState) -> dict:
    """What a move to that state needs."""
    return {
        ORDERED: {"whom": "东河镇", "channel": "phone"},
        FED_BACK: {"words": "已转移", "value": "12人"},
        DONE: {"value": "12人", "words": "完"},
        NOT_APPLICABLE: {"words": "不涉及"},
        OVERRIDDEN: {"words": "不办了"},
        DEFERRED: {"until": LATER, "words": "等天亮"},
    }.get(state, {})


ALLOWED = {
    (a, b)
    for a, b in product(
        (OPEN, ORDERED, FED_BACK, DEFERRED),
        (ORDERED, FED_BACK, DONE, NOT_APPLICABLE, DEFERRED, OVERRIDDEN),
    )
    if a is not b
} | {(DEFERRED, DEFERRED)}


@pytest.mark.parametrize(("start", "end"), list(product(TaskState, TaskState)))
def test_every_move_between_states_is_allowed_or_refused(start, end):
    board = Board(seed())
    if start is not OPEN:
        board.move(start, **fill(start))
    if (start, end) in ALLOWED:
        assert board.move(end, **fill(end)).state is end
    else:
        with pytest.raises(OperatorError, match=r"task\.(already|settled)"):
            board.move(end, **fill(end))
        assert board.task().state is start


def test_an_order_keeps_to_whom_by_which_channel_and_when():
    task = Board(seed()).move(ORDERED, at=Instant(NOW + 5), whom="东河镇", channel="radio")
    assert (task.ordered_to, task.channel, task.ordered_at) == ("东河镇", "radio", NOW + 5)


def test_done_keeps_who_when_and_the_value():
    task = Board(seed(value="人数")).move(DONE, at=Instant(NOW + 7), value=" 12人 ")
    assert (task.by, task.settled_at, task.value, task.settled) == ("周值班", NOW + 7, "12人", True)


@pytest.mark.parametrize("value", ["", "   "])
def test_a_bare_tick_on_an_item_that_needs_a_value_is_refused(value):
    board = Board(seed(value="人数"))
    with pytest.raises(OperatorError) as refused:
        board.move(DONE, value=value)
    assert refused.value.key == "task.needs_value"
    assert refused.value.params["value"] == "人数"


def test_a_value_fed_back_need_not_be_typed_again():
    board = Board(seed(value="人数"))
    board.move(FED_BACK, words="已转移", value="12人")
    assert board.move(DONE).value == "12人"


def test_a_value_taken_back_must_be_given_again():
    board = Board(seed(value="人数"))
    board.move(DONE, value="12人")
    assert board.back().value == ""
    with pytest.raises(OperatorError, match="needs_value"):
        board.move(DONE)


@pytest.mark.parametrize("words", ["", "  "])
def test_not_applicable_needs_a_reason(words):
    with pytest.raises(OperatorError, match="needs_reason"):
        Board(seed()).move(NOT_APPLICABLE, words=words)


def test_deferring_needs_a_time_or_an_event():
    with pytest.raises(OperatorError, match="needs_return"):
        Board(seed()).move(DEFERRED)
    assert Board(seed()).move(DEFERRED, trigger="水位过47米").trigger == "水位过47米"


def test_a_deferred_task_comes_back_at_its_time():
    task = Board(seed()).move(DEFERRED, until=LATER)
    assert task.due == LATER
    assert not task.overdue(Instant(LATER - 1))
    assert task.overdue(Instant(LATER + 1))


def test_a_deferred_task_without_a_due_time_comes_back_too():
    task = Board(seed(due_at=None)).move(DEFERRED, until=LATER)
    assert task.due == LATER
    assert task.overdue(Instant(LATER + 1))


def test_a_task_deferred_to_an_event_keeps_its_due_time():
    task = Board(seed()).move(DEFERRED, trigger="水位过47米")
    assert task.due == task.seed.due_at


def test_a_deferred_task_that_goes_on_is_due_as_at_first():
    board = Board(seed())
    board.move(DEFERRED, until=LATER)
    task = board.move(ORDERED, whom="东河镇")
    assert task.due == task.seed.due_at
    assert (task.until, task.trigger) == (None, "")


def test_the_same_press_twice_is_refused_and_writes_nothing():
    board = Board(seed())
    board.move(DONE)
    with pytest.raises(OperatorError, match=r"task\.already"):
        board.move(DONE)
    assert len(board.journal.entries) == 2


def test_what_is_over_is_neither_due_nor_overdue():
    board = Board(seed())
    assert board.task().overdue(Instant(NOW + 2 * HOUR))
    task = board.move(NOT_APPLICABLE, words="不涉及")
    assert task.due is None
    assert not task.overdue(Instant(NOW + 2 * HOUR))


def test_late_is_a_state_of_its_own():
    board = Board(seed("a"), seed("b"), seed("c", due_at=None), seed("d"))
    assert board.move(DONE, "a", at=Instant(NOW + HOUR + 1)).done_late
    assert not board.move(DONE, "b", at=Instant(NOW + HOUR)).done_late
    assert not board.move(DONE, "c", at=LATER).done_late
    assert not board.move(NOT_APPLICABLE, "d", at=LATER, words="x").done_late


def test_there_is_nothing_to_take_back_from_an_open_task():
    with pytest.raises(OperatorError, match="nothing_to_take_back"):
        Board(seed()).move(OPEN, back=True)


def test_taking_back_leads_only_one_step_back():
    board = Board(seed(value="人数"))
    board.move(ORDERED, whom="东河镇")
    for state in (DONE, FED_BACK, ORDERED):
        with pytest.raises(OperatorError, match="nothing_to_take_back"):
            board.move(state, back=True)


def test_an_order_that_was_deferred_and_taken_back_is_still_an_order():
    board = Board(seed())
    board.move(ORDERED, whom="东河镇")
    board.move(DEFERRED, until=LATER)
    task = board.back(words="按错")
    assert (task.state, task.ordered_to, task.until) == (ORDERED, "东河镇", None)
    assert task.reason == "按错"


MOVES = st.lists(st.sampled_from(list(TaskState)), max_size=6)


@given(MOVES)
def test_taking_back_restores_the_task_exactly_and_is_an_entry_of_its_own(moves):
    board = Board(seed(value="人数"))
    seen = [board.task()]
    for state in moves:
        try:
            seen.append(board.move(state, **fill(state)))
        except OperatorError:
            continue
    for before in reversed(seen[:-1]):
        entries = len(board.journal.entries)
        task = board.back(words=before.reason)
        assert task == _with_entry(before, task)
        assert len(board.journal.entries) == entries + 1
    assert board.task().state is OPEN


def _with_entry(task: Task, other: Task) -> Task:
    from dataclasses import replace

    return replace(task, last_entry=other.last_entry)


@given(MOVES)
def test_the_board_is_the_fold_of_its_entries(moves):
    board = Board(seed(value="人数"))
    for state in moves:
        try:
            board.move(state, **fill(state))
        except OperatorError:
            continue
    again = TaskBoard({})
    for entry in board.journal.entries:
        again.apply(entry)
    assert again.tasks == board.board.tasks


def test_a_graver_levels_task_replaces_the_one_it_is_the_same_as():
    board = Board(seed("a4"), seed("b4"))
    board.move(ORDERED, "a4", whom="东河镇")
    board.move(DONE, "b4")
    board.copy(seed("a3", replaces="a4"), seed("b3", replaces="b4"), seed("c3", replaces="none"))
    assert board.task("a4").state is NOT_APPLICABLE
    assert board.task("a4").reason == "→ a3"
    assert board.task("b4").state is DONE
    assert [t.state for t in board.board.tasks.values()].count(OPEN) == 3
    assert board.back("a4").state is ORDERED


def test_a_task_copied_twice_stays_as_it_was_worked():
    board = Board(seed())
    board.move(DONE)
    board.copy(seed())
    assert board.task().state is DONE


def test_moves_of_unknown_tasks_and_other_entries_change_nothing():
    board = Board(seed())
    journal = Journal()
    assert board.board.apply(journal.add(TaskMoved("nobody", DONE)))
    assert not board.board.apply(journal.add(LogWritten("x")))
    assert board.task().state is OPEN
    with pytest.raises(OperatorError, match=r"task\.unknown"):
        find((), "t")


def test_a_forged_taking_back_of_an_open_task_does_not_break_the_fold():
    board = Board(seed())
    board.board.apply(board.journal.add(TaskMoved("t", ORDERED, back=True)))
    assert board.task().state is ORDERED


def test_a_forged_move_to_open_does_not_break_the_fold():
    board = Board(seed())
    board.move(ORDERED, whom="东河镇")
    board.board.apply(board.journal.add(TaskMoved("t", OPEN)))
    assert board.task().state is OPEN
