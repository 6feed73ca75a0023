"""The decisions of the night: Ⅳ approved by phone, raised to Ⅲ past midnight, ended next day."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLineEdit, QListView, QWidget

from commandpost.app.tour.evening import TOWNSHIPS
from commandpost.app.tour.hands import (
    click,
    closed,
    dialog_open,
    find,
    press,
    rewrite,
    wait_until,
    write,
)
from commandpost.app.tour.midnight import FIRST_ROUND, ladder, look_at, open_tab, report
from commandpost.app.tour.papers import say_yes
from commandpost.app.tour.stage import Stage, instant
from commandpost.domain.entries.tasks import TaskState
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.response import Response
from commandpost.domain.triggers import Outcome
from commandpost.ui.dialogs.confirm import Confirm
from commandpost.ui.pages.page import Page
from commandpost.ui.widgets.task_prompt import TaskPrompt
from commandpost.usecases.views.boards import response_detail, response_list


def activated(stage: Stage) -> None:
    """Ⅳ with the law's four elements, approved by phone; not signed yet, and it says so."""
    stage.at(23, 0, 6)
    page = stage.page("response", Subject("episode", stage.found["episode"]))
    press(page, "F6")
    dialog = dialog_open()
    stage.settle()
    approve(dialog, "胡丁丁", "办公室主任")
    whole = find(dialog, QCheckBox, "area_whole")
    whole.setChecked(True)
    stage.snap_dialog("activation", dialog)
    confirm_decision(stage, dialog)
    wait_until(lambda: bool(_others(stage)), "the response")
    (stage.found["response"],) = _others(stage)
    found = response(stage)
    stage.check(found.level is ResponseLevel.IV, "Ⅳ is in force")
    stage.check(found.effective_from == instant(23, 0, 6), "from 00:06")
    stage.check(bool(found.matters and found.expected_period and found.measures), "four elements")
    stage.check(found.signed_at is None, "approved by phone, not signed")
    stage.check(len(found.tasks) >= 10, "its tasks are copied in")


def _others(stage: Stage) -> list[Id]:
    """The responses beside the one on the forecast."""
    return [row.id for row in stage.ask(response_list) if row.id != stage.found["forecast"]]


def tasks_worked(stage: Stage) -> None:
    """The desk's own list, one key an item; a value is asked where one is needed."""
    page = stage.page("response", Subject("response", stage.found["response"]))
    tasks = stage.find(QListView, "tasks")
    for number in range(3):
        stage.at(23, 0, 9 + number)
        done = _count(stage, TaskState.DONE)
        tasks.setFocus()
        press(tasks, "Space")
        stage.settle()
        asked = [w for w in page.findChildren(QLineEdit) if w.isVisible() and w.hasFocus()]
        if asked:
            write(asked[0], _value(page))
            press(asked[0], "Return")
        _one_more_done(stage, done)
        stage.settle()
    stage.snap("tasks")


def _value(page: Page) -> str:
    """What the item asks to be written down: a number, or who took it."""
    asking = [prompt for prompt in page.findChildren(TaskPrompt) if prompt.isVisible()]
    return "18" if asking and "数" in asking[0].question.text() else "李二二"


def _one_more_done(stage: Stage, before: int) -> None:
    wait_until(lambda: _count(stage, TaskState.DONE) > before, "a task done")


def _count(stage: Stage, state: TaskState) -> int:
    return sum(task.state is state for task in response(stage).tasks)


def response(stage: Stage) -> Response:
    """The night's response as it stands."""
    return stage.ask(response_detail, stage.found["response"])


def raised(stage: Stage) -> None:
    """Past midnight the rain passes the next line: Ⅲ, showing only what is new."""
    stage.at(23, 0, 36)
    open_tab(stage, "Alt+2")
    for (place, _), rain, moved in zip(
        FIRST_ROUND, ("86", "63", "55"), ("320", "95", "41"), strict=True
    ):
        report(stage, place, {"rain_6h": rain, "evac_done": moved}, f"{place}值班室")
    look_at(stage, "rain_6h")
    stage.snap("figures-past-midnight")
    rungs = {rung.level: rung for rung in ladder(stage).rungs}
    stage.check(rungs[ResponseLevel.III].outcome is Outcome.MET, "level Ⅲ is met")
    before = {task.id for task in response(stage).tasks}
    stage.at(23, 0, 41)
    page = stage.page("response", Subject("response", stage.found["response"]))
    press(page, "F6")
    dialog = dialog_open()
    stage.settle()
    write(find(dialog, QLineEdit, "change_reason"), f"{TOWNSHIPS[0]}六小时雨量86毫米，仍在下")
    approve(dialog, "副一一", "副指挥长")
    stage.snap_dialog("raise", dialog)
    confirm_decision(stage, dialog)
    wait_until(lambda: response(stage).level is ResponseLevel.III, "level Ⅲ")
    stage.settle()
    new = [task for task in response(stage).tasks if task.id not in before]
    stage.check(len(new) >= 10, "Ⅲ brings its own tasks")
    stage.check(all(task.source == "Ⅲ" for task in new), "and only those are new")
    stage.check(_count(stage, TaskState.DONE) >= 3, "what was done stays done")
    stage.snap("only-what-is-new")


def signed(stage: Stage) -> None:
    """In the morning the notice is signed: a fact of its own beside the phone approval."""
    stage.at(23, 8, 5)
    page = stage.page("response", Subject("response", stage.found["response"]))
    press(page, "F11")
    dialog = dialog_open()
    stage.settle()
    for field in dialog.findChildren(QLineEdit):
        if field.isVisible() and not field.text() and field.isEnabled():
            write(field, "副一一" if "by" in field.objectName() else "云防指〔2026〕7号")
    confirm_decision(stage, dialog)
    wait_until(lambda: response(stage).signed_at is not None, "the signature")


def terminated(stage: Stage) -> None:
    """Ended by the authority that decided the level in force, with the conditions ticked."""
    stage.at(23, 16, 30)
    page = stage.page("response", Subject("response", stage.found["response"]))
    press(page, "F12")
    dialog = dialog_open()
    stage.settle()
    for box in dialog.findChildren(QCheckBox):
        if box.isVisible():
            box.setChecked(True)
    write(find(dialog, QLineEdit, "terminate_reason"), "降雨停止，水位回落至警戒以下")
    approve(dialog, "副一一", "副指挥长")
    stage.snap_dialog("termination", dialog)
    confirm_decision(stage, dialog)
    wait_until(lambda: response(stage).terminated_at is not None, "the end of the response")
    stage.page("duty")
    stage.snap("the-night-is-over")


def approve(dialog: QWidget, who: str, role: str) -> None:
    """Who approved it by phone, and in which post."""
    rewrite(find(dialog, QLineEdit, "approval_by"), who)
    roles = find(dialog, QComboBox, "approval_role")
    roles.setCurrentText(role)


def confirm_decision(stage: Stage, dialog: QWidget) -> None:
    """Ctrl+Enter, then yes to the one question, because it leaves the house."""
    click(find(dialog, QAbstractButton, "decision_yes"))
    question = dialog_open()
    if isinstance(question, Confirm):
        say_yes(question)
    closed(dialog)
    stage.settle()
