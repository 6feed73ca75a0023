"""The checklist: one key moves the framed task, counts and filters tell where one stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from commandpost.domain.checklist import Task
from commandpost.domain.entries.tasks import TaskMoved, TaskSeed, TaskState
from commandpost.domain.plan import Phase
from commandpost.domain.times import MINUTE, Instant
from commandpost.ui.widgets.moment_field import Side, moment_typed
from commandpost.ui.widgets.task_list import TaskList
from commandpost.ui.widgets.task_rows import PhaseRow, Shown
from commandpost.ui.widgets.task_words import TaskWords
from tests.desk_fixtures import FixedClock, at
from tests.ui.desk_for_pages import HOSTILE, compose, press
from tests.ui.plain_text_sweep import rich_text_places

CLOCK = FixedClock()


def task(name: str, *, desk: bool = True, minutes: int | None = 10, **more) -> Task:
    value, source = more.pop("value", ""), more.pop("source", "Ⅳ")
    seed = TaskSeed(
        id=name,
        text=f"{name} {HOSTILE}",
        actor="值班员" if desk else "有关乡镇",
        phase=more.pop("phase", Phase.FIRST_30),
        due_at=None if minutes is None else Instant(CLOCK.now() + minutes * MINUTE),
        desk=desk,
        critical=False,
        value=value,
        tool=more.pop("tool", ""),
    )
    return Task(seed, source, **more)


TASKS = (
    task("a"),
    task("b", value="接报人", minutes=20),
    task("c", desk=False, phase=Phase.TO_120, minutes=60, tool="figures"),
)


@pytest.fixture
def station_clock():
    from commandpost.ui.station_clock import StationClock

    return StationClock(CLOCK)


@pytest.fixture
def tasks(look, station_clock, qtbot) -> TaskList:
    made = TaskList(look, station_clock)
    qtbot.addWidget(made)
    made.resize(640, 500)
    made.show()
    made.show_tasks(TASKS)
    made.view.setFocus()
    return made


@pytest.fixture
def asked(tasks: TaskList) -> list[TaskMoved]:
    moves: list[TaskMoved] = []
    tasks.move_asked.connect(moves.append)
    return moves


def shown(tasks: TaskList) -> list[str]:
    return [row.id for row in tasks.model.rows if isinstance(row, Task)]


def test_the_desks_own_tasks_are_shown_first_and_tab_shows_all(tasks, qtbot):
    assert shown(tasks) == ["a", "b"]
    press(qtbot, tasks.view, Qt.Key.Key_Tab)
    assert shown(tasks) == ["a", "b", "c"]
    assert [row.total for row in tasks.model.rows if isinstance(row, PhaseRow)] == [2, 1]


def test_after_a_raise_only_what_is_new_is_shown_until_tab(tasks, qtbot):
    tasks.show_tasks((*TASKS, task("n", source="Ⅲ"), task("m", desk=False, source="Ⅲ")), "Ⅲ")
    assert shown(tasks) == ["n", "m"]
    press(qtbot, tasks.view, Qt.Key.Key_Tab)
    assert tasks.filters.shown is Shown.OWN
    press(qtbot, tasks.view, Qt.Key.Key_Tab)
    assert len(shown(tasks)) == 5


def test_space_on_the_desks_own_task_is_done_at_once(tasks, asked, qtbot):
    press(qtbot, tasks.view, Qt.Key.Key_Space)
    assert asked == [TaskMoved("a", TaskState.DONE)]


def test_space_asks_for_the_value_an_item_needs_and_enter_records_it(tasks, asked, qtbot):
    press(qtbot, tasks.view, Qt.Key.Key_Down)
    press(qtbot, tasks.view, Qt.Key.Key_Space)
    assert asked == []
    assert tasks.prompt.question.text() == "接报人"
    press(qtbot, tasks.prompt.words, Qt.Key.Key_Return)
    assert asked == [], "a bare tick is not taken"
    compose(tasks.prompt.words, "张三")
    press(qtbot, tasks.prompt.words, Qt.Key.Key_Return)
    assert asked == [TaskMoved("b", TaskState.DONE, value="张三")]
    assert not tasks.prompt.isVisible()


def test_another_posts_task_is_ordered_then_fed_back_then_done(tasks, asked, qtbot):
    tasks.reveal("c")
    press(qtbot, tasks.view, Qt.Key.Key_Space)
    assert tasks.prompt.whom.text() == "有关乡镇"
    press(qtbot, tasks.prompt.whom, Qt.Key.Key_Return)
    ordered = task("c", desk=False, phase=Phase.TO_120, state=TaskState.ORDERED)
    tasks.show_tasks((*TASKS[:2], ordered))
    tasks.reveal("c")
    press(qtbot, tasks.view, Qt.Key.Key_Space)
    compose(tasks.prompt.words, "已转移320人")
    press(qtbot, tasks.prompt.words, Qt.Key.Key_Return)
    fed_back = task("c", desk=False, phase=Phase.TO_120, state=TaskState.FED_BACK)
    tasks.show_tasks((*TASKS[:2], fed_back))
    assert tasks.current().id == "c"
    press(qtbot, tasks.view, Qt.Key.Key_Space)
    states = [(m.state, m.whom, m.channel, m.words) for m in asked]
    assert states == [
        (TaskState.ORDERED, "有关乡镇", "phone", ""),
        (TaskState.FED_BACK, "", "", "已转移320人"),
        (TaskState.DONE, "", "", ""),
    ]


def test_the_frame_goes_on_to_the_next_open_task_once_the_move_stands(tasks, asked, qtbot):
    press(qtbot, tasks.view, Qt.Key.Key_Space)
    assert tasks.current().id == "a", "nothing moves before it is on disk"
    tasks.show_tasks((task("a", state=TaskState.DONE, settled_at=CLOCK.now()), *TASKS[1:]))
    assert tasks.current().id == "b"
    assert tasks.filters.buttons[Shown.OWN].text() == "Own 1/2"


def test_not_applicable_needs_a_reason_and_defer_a_time_or_an_event(tasks, asked, qtbot):
    press(qtbot, tasks.view, Qt.Key.Key_N)
    press(qtbot, tasks.prompt.words, Qt.Key.Key_Return)
    compose(tasks.prompt.words, "本县无水库")
    press(qtbot, tasks.prompt.words, Qt.Key.Key_Return)
    press(qtbot, tasks.view, Qt.Key.Key_D)
    press(qtbot, tasks.prompt.until.edit, Qt.Key.Key_Return)
    compose(tasks.prompt.trigger, "天亮")
    qtbot.keyClicks(tasks.prompt.until.edit, "0600")
    press(qtbot, tasks.prompt.until.edit, Qt.Key.Key_Return)
    assert asked == [
        TaskMoved("a", TaskState.NOT_APPLICABLE, words="本县无水库"),
        TaskMoved("a", TaskState.DEFERRED, until=at(21, 6), trigger="天亮"),
    ]


def test_escape_leaves_the_task_as_it_was(tasks, asked, qtbot):
    press(qtbot, tasks.view, Qt.Key.Key_N)
    press(qtbot, tasks.prompt.words, Qt.Key.Key_Escape)
    assert not tasks.prompt.isVisible()
    assert asked == []
    assert tasks.view.hasFocus()


def test_take_back_and_tool_are_asked_for_by_key(tasks, qtbot):
    with qtbot.waitSignal(tasks.take_back_asked) as back:
        press(qtbot, tasks.view, Qt.Key.Key_U)
    assert back.args == ["a"]
    tasks.reveal("c")
    with qtbot.waitSignal(tasks.tool_asked) as tool:
        press(qtbot, tasks.view, Qt.Key.Key_O)
    assert tool.args[0].seed.tool == "figures"


def test_a_terminated_responses_tasks_are_only_read(tasks, asked, qtbot):
    tasks.show_tasks(TASKS, writable=False)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_N, Qt.Key.Key_U):
        press(qtbot, tasks.view, key)
    assert asked == []
    assert not tasks.prompt.isVisible()


def test_one_posts_tasks_can_be_looked_at_alone(tasks):
    tasks.filters.posts.setCurrentIndex(tasks.filters.posts.findData("有关乡镇"))
    assert shown(tasks) == ["c"]


def test_lateness_is_said_by_symbol_and_words(station_clock):
    words = TaskWords(station_clock)
    late = task("a", minutes=-6)
    assert words.time(late) == "▲ overdue 00:06"
    done = task("a", minutes=-6, state=TaskState.DONE, settled_at=CLOCK.now())
    assert words.time(done) == "▲ 23:40 late by 00:06"
    assert words.time(task("a", minutes=8)) == "● in 00:08"
    assert words.time(task("a", minutes=30)) == "○ 06-21 00:10"


def test_a_task_replaced_at_a_raise_is_kept_out_of_the_desks_own(tasks):
    gone = task("x", state=TaskState.NOT_APPLICABLE, reason="→ n")
    tasks.show_tasks((*TASKS, gone))
    assert shown(tasks) == ["a", "b"]


def test_what_people_wrote_stays_literal(tasks, qtbot):
    press(qtbot, tasks.view, Qt.Key.Key_N)
    assert tasks.prompt.heading.text().endswith(HOSTILE)
    assert rich_text_places(tasks) == []
    tip = tasks.model.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip


@pytest.mark.parametrize(
    ("text", "side", "meant"),
    [
        ("0600", Side.AHEAD, at(21, 6)),
        ("2350", Side.AHEAD, at(20, 23, 50)),
        ("+30", Side.AHEAD, at(21, 0, 10)),
        ("-15", Side.PAST, at(20, 23, 25)),
        ("0010", Side.EITHER, at(21, 0, 10)),
        ("2330", Side.EITHER, at(20, 23, 30)),
        ("６：００", Side.AHEAD, at(21, 6)),
        ("06-22 08:00", Side.AHEAD, at(22, 8)),
        ("06-19 08:00", Side.PAST, at(19, 8)),
        ("+30", Side.PAST, None),
        ("2560", Side.EITHER, None),
        ("13-45 08:00", Side.EITHER, None),
    ],
)
def test_a_moment_is_read_on_the_side_that_is_meant(text, side, meant):
    assert moment_typed(text, at(20, 23, 40), 480, side) == meant
