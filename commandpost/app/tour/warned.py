"""Before the call: a red warning, those it concerns called out, a response on the forecast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from commandpost.app.tour.decisions import approve, confirm_decision
from commandpost.app.tour.hands import dialog_open, find, press, rewrite, wait_until, write
from commandpost.app.tour.stage import instant
from commandpost.domain.levels import ResponseLevel, WarningColour
from commandpost.ui.dialogs.activate import ActivateDialog
from commandpost.ui.dialogs.step_dialog import StepDialog
from commandpost.ui.pages.callout.page import LIST, CalloutPage
from commandpost.ui.pages.warning import WarningPage
from commandpost.usecases.views.boards import response_detail, response_list
from commandpost.usecases.views.callout_sheet import callout_list, callout_sheet
from commandpost.usecases.views.warnings import warning_list, warning_sheet

if TYPE_CHECKING:
    from commandpost.app.tour.stage import Stage

RELEASE = (
    "云岭县气象台2026年11月22日22时05分发布暴雨红色预警信号：预计未来3小时，甲云镇、乙云镇、丙云镇"
    "将出现100毫米以上强降雨，山洪、地质灾害气象风险极高。请有关单位和人员做好防范准备。"
)
GAPS = 3


def red_warning(stage: Stage) -> None:
    """F3: the release is read into the law's elements; the duty leader is told at once."""
    stage.at(22, 22, 6)
    press(stage.program.window, "F3")
    wait_until(lambda: stage.current().KEY == "warning", "the warnings")
    stage.settle()
    page = stage.current()
    assert isinstance(page, WarningPage)
    page.intake.text.setPlainText(RELEASE)
    page.intake.read_now()
    stage.settle()
    press(page, "Ctrl+Return")
    stage.settle()
    (row,) = stage.ask(warning_list)
    stage.found["warning"] = row.subject
    sheet = stage.ask(warning_sheet, row.subject.id)
    stage.check(sheet.warned.now.colour is WarningColour.RED, "a red warning is in force")
    stage.check(sheet.missing == (), "the law's eight elements are there")
    stage.at(22, 22, 8)
    press(page, "L")
    form = dialog_open()
    assert isinstance(form, StepDialog)
    rewrite(form.line("person"), "李二二")
    rewrite(form.line("instruction"), "立即叫应三镇，危险区先转移")
    press(form, "Ctrl+Return")
    stage.settle()
    told = stage.ask(warning_sheet, row.subject.id).warned.told
    stage.check(told[0].at <= instant(22, 22, 16), "the leader was told within ten minutes")
    stage.snap("red-warning")


def called_out(stage: Stage) -> None:
    """22:10: the townships are called one by one; the gaps stay in sight."""
    stage.at(22, 22, 10)
    page = stage.page("callout", stage.found["warning"])
    assert isinstance(page, CalloutPage)
    press(page.form.title, "Ctrl+Return")
    wait_until(lambda: page.faces.currentIndex() == LIST, "the list")
    stage.settle()
    (line,) = stage.ask(callout_list)
    count = line.total
    stage.check(count >= GAPS, "the warned townships are on the list")
    for number in range(count):
        press(page.work.list, "2" if number < count - GAPS else "3")
        stage.settle()
    stage.at(22, 22, 16)
    sheet = stage.ask(callout_sheet, line.id)
    gaps = len(sheet.rows) - sheet.answered
    stage.check(gaps == GAPS, f"{GAPS} gaps, not {gaps}")
    stage.check(not sheet.all_answered, "nobody says all have answered")
    stage.snap("call-out")


def on_the_forecast(stage: Stage) -> None:
    """A response before anything happened: mountain torrents, on the red warning."""
    stage.at(22, 22, 25)
    page = stage.page("response")
    page.activate_on_forecast()  # type: ignore[attr-defined]
    dialog = dialog_open()
    stage.settle()
    plans = find(dialog, QComboBox, "activate_plan")
    torrent = next(n for n in range(plans.count()) if "山洪" in plans.itemText(n))
    plans.setCurrentIndex(torrent)
    plans.activated.emit(torrent)
    stage.settle()
    assert isinstance(dialog, ActivateDialog)
    dialog.levels.take(ResponseLevel.IV)
    stage.settle()
    write(find(dialog, QLineEdit, "activate_title"), "11·22暴雨山洪")
    approve(dialog, "胡丁丁", "办公室主任")
    find(dialog, QCheckBox, "area_whole").setChecked(True)
    confirm_decision(stage, dialog)
    wait_until(lambda: bool(stage.ask(response_list)), "the response on the forecast")
    (row,) = stage.ask(response_list)
    found = stage.ask(response_detail, row.id)
    stage.found["forecast"] = row.id
    stage.check(found.on_forecast, "it stands on a forecast, without an incident")
    stage.check(found.level is ResponseLevel.IV, "Ⅳ of the torrent plan")
    stage.snap("on-the-forecast")
