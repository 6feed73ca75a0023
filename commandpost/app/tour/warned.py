"""Before the call: a red warning, those it concerns called out, a response on the forecast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit

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
    "云岭县气象台、云岭县水利局2026年11月22日22时05分联合发布中小河流洪水气象风险红色预警：预计未来6小时，"
    "甲云镇、乙云镇、丙云镇、丁云镇、戊云镇境内中小河流发生洪水、漫堤的可能性很大。"
    "请有关单位和人员做好防范准备，危险区人员立即转移。"
)
READ_BACK = ("已敲锣，两户在搬", "村干部已上岗", "低洼户已通知")
GAPS = ("丁云镇", "戊云镇")


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
    rewrite(form.line("instruction"), "立即叫应五镇，危险区先转移")
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
    stage.check(line.total == len(READ_BACK) + len(GAPS), "the warned townships are on the list")
    for words in READ_BACK:
        press(page.work.list, "N")
        write(page.work.side.note, words)
        press(page.work.side.note, "Return")
        stage.settle()
        press(page.work.list, "2")
        stage.settle()
    for outcome in ("3", "4"):
        press(page.work.list, outcome)
        stage.settle()
    stage.at(22, 22, 16)
    sheet = stage.ask(callout_sheet, line.id)
    stage.check(sheet.read_back == len(READ_BACK), "three read the order back")
    stage.check(tuple(place for place, _ in sheet.silent) == GAPS, "two gaps stand by name")
    stage.check(not sheet.all_answered, "nobody says all have answered")
    shown = page.work.findChildren(QLabel, "callout_silent")
    stage.check(all(any(g in w.text() for w in shown) for g in GAPS), "and the screen names them")
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
