"""The checklist's requirements that are seen and worked on the screen, by their numbers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from commandpost.domain.checklist import Task, find
from commandpost.domain.entries import Draft
from commandpost.domain.entries.tasks import TasksCopied, TaskSeed, TaskState
from commandpost.domain.ids import Subject
from commandpost.domain.plan import Phase
from commandpost.domain.response_decisions import SignNotice
from commandpost.domain.times import MINUTE
from commandpost.ui.pages.response import ResponsePage
from commandpost.ui.widgets.task_prompt import Asked
from commandpost.ui.widgets.task_rows import Shown
from commandpost.ui.widgets.task_words import TaskWords, state_word
from commandpost.usecases.responses import sign_notice
from tests.ui.desk_for_pages import compose, press, station, station_folder
from tests.ui.response_night import night

__all__ = ["night", "station", "station_folder"]


def seed(name: str, **more) -> TaskSeed:
    told = {
        "id": name, "text": f"做{name}", "actor": "值班员", "phase": Phase.LATER, "due_at": None,
        "desk": True, "critical": False,
    }  # fmt: skip
    return TaskSeed(**(told | more))


class Bench:
    """A response whose list also holds the test's own items."""

    def __init__(self, night, page, station, qtbot) -> None:
        self.night, self.page, self.station, self.qtbot = night, page, station, qtbot
        self.response = night.activate()

    def copy(self, *seeds: TaskSeed) -> None:
        drafts = (Draft(self.station.clock.now(), TasksCopied("added", seeds)),)
        subject = Subject("response", self.response)
        self.station.do(lambda desk: desk.append(subject, drafts) and desk.known and _changed())
        self.page.show_subject(subject)
        self.page.refresh()
        self.station.settle()
        self.page.tasks.filters.show_only(Shown.ALL)
        self.station.settle()

    def key(self, which: Qt.Key, on: str = "") -> None:
        if on:
            self.page.tasks.reveal(on)
        press(self.qtbot, self.page.tasks.view, which)
        self.station.settle()

    def say(self, which: Qt.Key) -> None:
        prompt = self.page.tasks.prompt
        press(self.qtbot, prompt.yes if prompt.yes.isVisible() else prompt.words, which)
        self.station.settle()

    def task(self, name: str) -> Task:
        return find(self.night.response(self.response).tasks, name)


def _changed():
    from commandpost.domain.changes import Changes

    return Changes.TASKS | Changes.RESPONSES


@pytest.fixture
def bench(night, station, qtbot) -> Bench:
    return Bench(night, station.show(ResponsePage), station, qtbot)


def test_01_every_state_has_a_word_of_its_own():
    words = {state_word(state) for state in TaskState}
    assert len(words) == len(TaskState)


def test_02_an_item_the_program_sees_ticks_itself_on_screen_and_says_why(bench):
    bench.copy(seed("auto", sensed="notice_signed"))
    words = TaskWords(bench.page.context.clock)
    assert "notice was signed" in words.details(bench.task("auto"))
    bench.key(Qt.Key.Key_E, "auto")
    assert bench.task("auto").state is TaskState.OPEN
    bench.page.tasks.prompt.cancel.click()
    signed = SignNotice("主任一", bench.station.clock.now(), "1号")
    bench.station.do(sign_notice, bench.response, signed)
    assert bench.task("auto").state is TaskState.DONE
    assert "by itself" in words.details(bench.task("auto"))


def test_06_x_leaves_an_item_out_with_a_reason_and_it_is_not_done(bench):
    bench.copy(seed("over"))
    bench.key(Qt.Key.Key_X, "over")
    compose(bench.page.tasks.prompt.words, "县里接管")
    bench.say(Qt.Key.Key_Return)
    assert (bench.task("over").state, bench.task("over").reason) == (
        TaskState.OVERRIDDEN,
        "县里接管",
    )


def test_08_space_asks_and_y_or_n_answers_and_the_other_branch_goes_grey(bench):
    bench.copy(
        seed("q", asks="坝体有险情吗"), seed("y", only_if="q:yes"), seed("n", only_if="q:no")
    )
    bench.key(Qt.Key.Key_Space, "q")
    assert bench.page.tasks.prompt.question.text() == "坝体有险情吗"
    bench.say(Qt.Key.Key_N)
    assert bench.task("y").state is TaskState.NOT_APPLICABLE
    bench.key(Qt.Key.Key_Space, "q")
    bench.say(Qt.Key.Key_Y)
    assert bench.task("y").state is TaskState.OPEN
    assert bench.task("n").state is TaskState.NOT_APPLICABLE


def test_07_d_defers_until_an_event_and_it_returns_by_itself(bench):
    bench.copy(seed("wait"))
    bench.key(Qt.Key.Key_D, "wait")
    prompt = bench.page.tasks.prompt
    prompt.occasion.setCurrentIndex(prompt.occasion.findData("notice_signed"))
    press(bench.qtbot, prompt.trigger, Qt.Key.Key_Return)
    bench.station.settle()
    assert bench.task("wait").state is TaskState.DEFERRED
    signed = SignNotice("主任一", bench.station.clock.now(), "1号")
    bench.station.do(sign_notice, bench.response, signed)
    assert bench.task("wait").state is TaskState.OPEN


def test_12_the_completion_call_names_what_is_open(bench):
    bench.copy(seed("left"))
    bench.key(Qt.Key.Key_C, "left")
    assert bench.night.response(bench.response).completed_at is None


def test_18_the_list_opens_again_at_the_item_worked_on(bench):
    bench.copy(seed("a"), seed("b"), seed("c"))
    bench.key(Qt.Key.Key_E, "b")
    again = bench.station.show(ResponsePage)
    again.show_subject(Subject("response", bench.response))
    bench.station.settle()
    again.tasks.filters.show_only(Shown.ALL)
    again.tasks.reveal_at("b")
    assert again.tasks.current().id == "c"


def test_an_order_asks_feedback_within_the_plans_own_minutes(bench):
    bench.copy(seed("soon", desk=False, actor="甲局", feedback=10), seed("plain", desk=False))
    prompt, now = bench.page.tasks.prompt, bench.station.clock.now()
    for name, minutes in (("soon", 10), ("plain", 30)):
        prompt.ask(Asked.ORDER, bench.task(name))
        waits = prompt.answer_by.moment - now
        assert minutes * MINUTE - MINUTE <= waits <= (minutes + 1) * MINUTE
