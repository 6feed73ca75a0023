"""Fourteen tasks of the night by their keys: ordered, fed back, done, put aside, taken back."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QListView

from commandpost.app.tour.hands import TourFailedError, press, rewrite, wait_until
from commandpost.app.tour.stage import Stage, instant
from commandpost.domain.checklist import Task, find
from commandpost.domain.entries.tasks import TaskState
from commandpost.domain.ids import Subject
from commandpost.domain.response import Response
from commandpost.ui.widgets.task_list import TaskList
from commandpost.ui.widgets.task_prompt import TaskPrompt
from commandpost.usecases.views.boards import response_detail
from commandpost.usecases.views.todo import todo

DEFERRED = "fl-iv-05"
TAKEN_BACK = "fl-iv-07"
ASIDE = "fl-iv-13"
DONE, ORDERED, FED_BACK = TaskState.DONE, TaskState.ORDERED, TaskState.FED_BACK


def response(stage: Stage) -> Response:
    """The night's response as it stands."""
    found: Response = stage.ask(response_detail, stage.found["response"])
    return found


def task(stage: Stage, name: str) -> Task:
    """A task of it as it stands on disk."""
    return find(response(stage).tasks, name)


def framed(stage: Stage) -> str:
    """The task under the frame of the page that is up."""
    found = stage.find(TaskList, "task_list").current()
    return found.id if found is not None else ""


def on_the_page(stage: Stage) -> None:
    """The response's page with the hand on its list."""
    stage.page("response", Subject("response", stage.found["response"]))
    stage.find(QListView, "tasks").setFocus()


def step(stage: Stage, name: str, key: str, words: str | None = None) -> Task:
    """Frame a task by the arrows, press its key, answer what it asks, and see it on disk."""
    view = _stand_on(stage, name)
    before = task(stage, name)
    press(view, key)
    prompt = stage.find(TaskList, "task_list").prompt
    if words is not None:
        wait_until(prompt.isVisible, f"the question about {name}")
        _answer(prompt, words)
    wait_until(lambda: task(stage, name) != before, f"{key} on {name} on disk")
    stage.settle()
    stage.find(QListView, "tasks").setFocus()
    return task(stage, name)


def _answer(prompt: TaskPrompt, words: str) -> None:
    fields = (prompt.words, prompt.until.edit, prompt.whom)
    field = next(each for each in fields if each.isVisible())
    assert isinstance(field, QLineEdit)
    if words:
        rewrite(field, words)
    press(field, "Return")


def _stand_on(stage: Stage, name: str) -> QListView:
    shown = stage.find(TaskList, "task_list")
    view = shown.view
    view.setFocus()
    for _filter in range(3):
        place = shown.model.place_of(name)
        for _row in range(view.model().rowCount() if place is not None else 0):
            if framed(stage) == name:
                return view
            press(view, "Down" if view.currentIndex().row() < (place or 0) else "Up")
        press(view, "Tab")
    raise TourFailedError(f"no arrow leads to {name}")


def first_hour(stage: Stage) -> None:
    """At Ⅳ: done with a value, not applicable with its reason, deferred, ordered, taken back."""
    stage.at(23, 0, 9)
    on_the_page(stage)
    for name, value in (
        ("fl-iv-01", "李二二，同意启动"),
        ("fl-iv-02", "3"),
        ("fl-iv-03", "总一一"),
    ):
        stage.check(step(stage, name, "E", value).state is DONE, f"{name} is done")
    stage.at(23, 0, 12)
    aside = step(stage, ASIDE, "N", "城区无积水，不涉及")
    stage.check(aside.state is TaskState.NOT_APPLICABLE and bool(aside.reason), "put aside, why")
    put_off = step(stage, DEFERRED, "D", "0014")
    stage.check(put_off.until == instant(23, 0, 14), "deferred until 00:14")
    _orders(stage, "fl-iv-16", "36名村责任人已上岗", "36")
    step(stage, TAKEN_BACK, "E", "2")
    again = step(stage, TAKEN_BACK, "U")
    stage.check(again.state is TaskState.OPEN, "taken back, it is open again")
    stage.check(step(stage, TAKEN_BACK, "E", "4").value == "4", "and done with the right number")
    stage.snap("tasks")


def _orders(stage: Stage, name: str, told: str = "", value: str = "") -> None:
    """已下达 to whom it belongs, then 已反馈 and 办结 where something came back."""
    ordered = step(stage, name, "G", "")
    stage.check(ordered.state is ORDERED and bool(ordered.ordered_to), f"{name} is ordered")
    stage.check(ordered.answer_by is not None, "and its feedback has a time")
    if told:
        stage.check(step(stage, name, "Space", told).state is FED_BACK, f"{name} is fed back")
    if value:
        stage.check(step(stage, name, "E", value).state is DONE, f"{name} is done")


def deferred_returns(stage: Stage) -> None:
    """At its minute the deferred one is back on the to-do list, and is done."""
    stage.at(23, 0, 15)
    owed = [row for row in stage.ask(todo) if row.item == f"task/{DEFERRED}"]
    stage.check(len(owed) == 1 and owed[0].left < 0, "the deferred task is back, and late")
    on_the_page(stage)
    late = stage.find(TaskList, "task_list").filters.overdue
    stage.check(late.isVisible(), "the list says so")
    stage.check(step(stage, DEFERRED, "E", "18").state is DONE, "it is done")


def at_three(stage: Stage) -> None:
    """At Ⅲ: three of what is new."""
    on_the_page(stage)
    _orders(stage, "fl-iii-08")
    _orders(stage, "fl-iii-12", "漫水桥全部封控", "3")
    step(stage, "fl-iii-03", "E", "总一一")


def at_two(stage: Stage) -> None:
    """At Ⅱ: four of what is new, one of them waiting for its feedback."""
    on_the_page(stage)
    step(stage, "fl-ii-01", "E", "指一一，01:14批准")
    step(stage, "fl-ii-03", "E", "总一一")
    _orders(stage, "fl-ii-10", "已进驻", "12")
    _orders(stage, "fl-ii-06")
    stage.found["framed"] = framed(stage)
    worked = {t.id for t in response(stage).tasks if t.by or t.state is not TaskState.OPEN}
    stage.check(len(worked) >= 14, f"fourteen tasks were worked, not {len(worked)}")


def same_frame(stage: Stage) -> None:
    """After the plug: the list stands where it stood."""
    on_the_page(stage)
    stage.settle()
    here = framed(stage)
    stage.check(here == stage.found["framed"], f"the frame is on {here} again")
