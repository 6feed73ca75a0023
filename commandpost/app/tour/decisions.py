"""The decisions of the night: Ⅳ by phone, Ⅲ and Ⅱ past midnight, signed and ended by day."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from commandpost.app.tour.checklist import response
from commandpost.app.tour.evening import TOWNSHIPS
from commandpost.app.tour.hands import (
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
from commandpost.domain.records import dataclass
from commandpost.domain.triggers import Outcome
from commandpost.ui.dialogs.confirm import Confirm
from commandpost.usecases.views.boards import response_list


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


def raised(stage: Stage) -> None:
    """Past midnight the rain passes the next line: Ⅲ, showing only what is new."""
    stage.at(23, 0, 36)
    _figures(stage, ("86", "320"), ("63", "95"), ("55", "41"))
    stage.snap("figures-past-midnight")
    stage.at(23, 0, 41)
    step = Raise(ResponseLevel.III, "副一一", "副指挥长", "六小时雨量86毫米，仍在下", "raise")
    _raise(stage, step)
    stage.snap("only-what-is-new")


def raised_to_two(stage: Stage) -> None:
    """And the next: Ⅱ, decided by the commander-in-chief."""
    stage.at(23, 1, 12)
    _figures(stage, ("128", "618"), ("97", "210"))
    stage.at(23, 1, 16)
    step = Raise(
        ResponseLevel.II, "指一一", "指挥长", "六小时雨量128毫米，河堤漫溢", "raise-to-two"
    )
    _raise(stage, step)
    steps = [each.level for each in response(stage).steps]
    stage.check(steps == [ResponseLevel(rank) for rank in (4, 3, 2)], "Ⅳ, Ⅲ, Ⅱ stand on record")


@dataclass(frozen=True, slots=True)
class Raise:
    """One step up: to which level, by whom in which post, why; ``name`` is its picture's."""

    level: ResponseLevel
    by: str
    role: str
    why: str
    name: str


def _figures(stage: Stage, *told: tuple[str, str]) -> None:
    """The townships ring again, one after the other."""
    open_tab(stage, "Alt+2")
    for (place, _), (rain, moved) in zip(FIRST_ROUND, told, strict=False):
        report(stage, place, {"rain_6h": rain, "evac_done": moved}, f"{place}值班室")
    look_at(stage, "rain_6h")


def _raise(stage: Stage, to: Raise) -> None:
    """F6 on the running response: the reason, who approved by phone, and only what is new."""
    rungs = {rung.level: rung for rung in ladder(stage).rungs}
    stage.check(rungs[to.level].outcome is Outcome.MET, f"level {to.level.numeral} is met")
    before = response(stage).tasks
    page = stage.page("response", Subject("response", stage.found["response"]))
    press(page, "F6")
    dialog = dialog_open()
    stage.settle()
    write(find(dialog, QLineEdit, "change_reason"), f"{TOWNSHIPS[0]}{to.why}")
    approve(dialog, to.by, to.role)
    stage.snap_dialog(to.name, dialog)
    confirm_decision(stage, dialog)
    wait_until(lambda: response(stage).level is to.level, f"level {to.level.numeral}")
    stage.settle()
    known = {task.id for task in before}
    new = [task for task in response(stage).tasks if task.id not in known]
    stage.check(len(new) >= 10, f"{to.level.numeral} brings its own tasks")
    stage.check(all(task.source == to.level.numeral for task in new), "and only those are new")
    done = sum(task.state is TaskState.DONE for task in before)
    still = sum(task.state is TaskState.DONE for task in response(stage).tasks)
    stage.check(still >= done >= 3, "what was done stays done")


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
    approve(dialog, "指一一", "指挥长")
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
    press(dialog, "Ctrl+Return")
    question = dialog_open()
    if isinstance(question, Confirm):
        say_yes(question)
    closed(dialog)
    stage.settle()
