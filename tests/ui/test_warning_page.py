"""Warnings by keyboard: a release pasted and read, told, followed, cancelled, worked off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from commandpost.domain.entries.tasks import TaskState
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import WarningColour
from commandpost.domain.times import HOUR, MINUTE
from commandpost.domain.warning_decisions import Receive
from commandpost.ui.dialogs.step_dialog import StepDialog
from commandpost.ui.pages.duty.incoming import IncomingPanel
from commandpost.ui.pages.warning import WarningPage
from commandpost.ui.widgets.list_beside import FORM, SHEET
from commandpost.usecases.drafts import load_draft
from commandpost.usecases.views.banner import banner
from commandpost.usecases.views.handover import handover_sheet
from commandpost.usecases.views.todo import todo
from commandpost.usecases.views.warnings import warning_list, warning_sheet
from commandpost.usecases.warnings import receive_warning
from tests.desk_fixtures import at
from tests.ui.desk_for_pages import HOSTILE, Station, compose, press, station, station_folder

__all__ = ["station", "station_folder"]

CTRL = Qt.KeyboardModifier.ControlModifier
RED = (
    "青禾县气象台2026年6月20日23时30分发布暴雨红色预警信号：预计未来3小时，清溪镇、石桥镇将出现100毫米"
    "以上强降雨，山洪、地质灾害气象风险极高。请有关单位和人员做好防范准备。"
)
BLUE = (
    "青禾县气象台2026年6月20日20时10分发布暴雨蓝色预警信号：预计未来12小时全县有大雨，请注意防范。"
)
LIFTED = "青禾县气象台2026年6月20日23时38分解除暴雨红色预警信号。"


@pytest.fixture
def page(station: Station) -> WarningPage:
    return station.show(WarningPage)


def paste(station: Station, page: WarningPage, text: str) -> None:
    page.begin()
    page.intake.text.setPlainText(text)
    page.intake.read_now()
    station.settle()


def take_in(station: Station, page: WarningPage, text: str) -> None:
    paste(station, page, text)
    page.save()
    station.settle()


def given(station: Station, colour=WarningColour.ORANGE, **more) -> Subject:
    told = {
        "warning": "rainstorm", "named": "暴雨", "colour": colour, "issuer": "青禾县气象台",
        "issued_at": at(20, 23, 30), "affects": "全县", "received_at": at(20, 23, 32),
    }  # fmt: skip
    station.do(receive_warning, Id("w"), Receive(**(told | more)))
    return Subject("warning", Id("w"))


def answer(station: Station, page: WarningPage, **said: str) -> None:
    form = next(w for w in page.findChildren(StepDialog) if w.isVisible())
    station.qtbot.waitUntil(form.isActiveWindow)
    for key, words in said.items():
        if isinstance(form.widgets[key], QComboBox):
            form.widgets[key].setCurrentIndex(form.widgets[key].findData(words))
            continue
        form.line(key).clear()
        compose(form.line(key), words)
    press(station.qtbot, form, Qt.Key.Key_Return, CTRL)
    station.settle()


def sheet(station: Station):
    (row,) = station.ask(warning_list, open_only=False)
    return station.ask(warning_sheet, row.subject.id)


def test_a_pasted_release_fills_the_fields_and_goes_in_with_one_key(station, page):
    take_in(station, page, RED)
    made = sheet(station).warned.now
    assert (made.warning, made.colour) == ("rainstorm", WarningColour.RED)
    assert made.issuer == "青禾县气象台"
    assert made.issued_at == at(20, 23, 30)
    assert made.until == at(20, 23, 30) + 3 * HOUR
    assert made.area == ("清溪镇", "石桥镇")
    assert made.measures == "请有关单位和人员做好防范准备。"
    assert made.text == RED
    assert sheet(station).missing == ()
    assert page.beside.right.currentIndex() == SHEET
    assert page.intake.values() == {}


def test_ten_minutes_to_the_leader_from_the_minute_it_came(station, page):
    take_in(station, page, RED)
    due = {row.kind: row.due_at for row in station.ask(todo)}
    assert due["warning.tell_leader"] == at(20, 23, 40) + 10 * MINUTE
    page.tell()
    answer(station, page, person="带班李", instruction="立即叫应")
    assert "warning.tell_leader" not in {row.kind for row in station.ask(todo)}
    told = sheet(station).warned.told[0]
    assert (told.person, told.words, told.leader) == ("带班李", "立即叫应", True)
    assert "带班李" in page.view.owed.text()


def test_what_a_hand_wrote_is_not_written_over_by_reading_again(station, page):
    paste(station, page, RED)
    page.intake.fields.issuer.clear()
    compose(page.intake.fields.issuer, "市气象台")
    page.intake.read_now()
    station.settle()
    assert page.intake.fields.issuer.text() == "市气象台"


def test_a_notice_read_out_over_the_phone_is_typed_by_initials(station, page, qtbot):
    page.begin()
    fields = page.intake.fields
    qtbot.keyClicks(fields.kind, "slhx")
    press(qtbot, fields.colour, Qt.Key.Key_4)
    compose(fields.issuer, "县森防办")
    qtbot.keyClicks(fields.moments["issued_at"].edit, "2330")
    qtbot.keyClicks(fields.area, "qxz sqz")
    press(qtbot, fields.area, Qt.Key.Key_Return)
    assert fields.area.text() == "清溪镇、石桥镇"
    page.save()
    station.settle()
    made = sheet(station).warned.now
    assert (made.warning, made.colour) == ("forest_fire", WarningColour.RED)
    assert made.affects == "清溪镇、石桥镇"
    assert sheet(station).missing == ("caution", "measures")


def test_what_is_missing_is_named_and_the_first_gap_framed(station, page):
    paste(station, page, "县气象台发布雷暴大风黄色预警信号")
    assert page.intake.missing.isVisibleTo(page)
    page.save()
    station.settle()
    assert station.ask(warning_list) == ()
    edit = page.intake.fields.moments["issued_at"].edit
    assert edit.property("invalid") == "true"


def test_the_next_notice_joins_its_chain_and_a_lift_ends_it(station, page):
    take_in(station, page, BLUE)
    paste(station, page, RED)
    assert page.intake.follows.isVisibleTo(page)
    page.save()
    station.settle()
    warned = sheet(station).warned
    assert [n.made.colour.name for n in warned.notices] == ["BLUE", "RED"]
    paste(station, page, LIFTED)
    assert page.intake.cancels
    page.save()
    station.settle()
    assert station.ask(warning_list) == ()
    assert sheet(station).warned.cancelled.issued_at == at(20, 23, 38)
    assert page.intake.values() == {}


def test_a_warning_of_its_own_though_one_like_it_is_open(station, page):
    take_in(station, page, BLUE)
    paste(station, page, RED)
    page.toggle_alone()
    station.settle()
    page.save()
    station.settle()
    rows = station.ask(warning_list)
    assert [row.colour.name for row in rows] == ["RED", "BLUE"]


def test_a_half_typed_notice_comes_back(station, page):
    paste(station, page, RED)
    page.deactivated()
    station.settle()
    held, _ = station.ask(load_draft, "warning")
    assert held["text"] == RED
    again = station.show(WarningPage)
    assert again.beside.right.currentIndex() == FORM
    assert again.intake.fields.issuer.text() == "青禾县气象台"
    assert again.intake.fields.received.moment == at(20, 23, 40)


def test_what_it_obliges_is_worked_with_the_checklists_keys(station, page, qtbot):
    given(station, WarningColour.RED)
    page.view.tabs.setCurrentIndex(0)
    page.show_item("task/w67-callout")
    task = page.view.tasks.current()
    assert task.id == "w67-callout"
    press(qtbot, page.view.tasks.view, Qt.Key.Key_Space)
    station.settle()
    states = {t.id: t.state for t in sheet(station).warned.tasks}
    assert states["w67-callout"] is not TaskState.OPEN


def test_call_out_and_response_open_from_the_warning(station, page):
    subject = given(station)
    page.show_subject(subject)
    station.settle()
    page.call_out()
    assert station.opened[-1][:2] == ("callout", subject)
    page.respond()
    assert station.opened[-1][0] == "response"


def test_the_levels_that_plans_tie_to_the_warning_are_named(station, page):
    given(station, WarningColour.RED)
    page.show_subject(Subject("warning", Id("w")))
    station.settle()
    found = sheet(station).levels
    assert found
    assert page.view.levels.isVisibleTo(page)


def test_a_lapsed_warning_is_ended_by_hand(station, page):
    given(station, until=at(20, 23, 50))
    station.clock.pass_minutes(20)
    page.show_subject(Subject("warning", Id("w")))
    station.settle()
    assert station.ask(banner).warnings == ()
    page.cancel()
    answer(station, page)
    assert sheet(station).warned.cancelled.lapsed


def test_a_misread_colour_is_put_right_in_words(station, page):
    given(station)
    page.show_subject(Subject("warning", Id("w")))
    station.settle()
    page.correct()
    answer(station, page, fact="colour", after="红")
    assert sheet(station).warned.now.colour is WarningColour.RED


def test_it_stands_in_the_banner_the_panel_and_the_handover(station, qtbot):
    given(station)
    (shown,) = station.ask(banner).warnings
    assert (shown.name, shown.colour) == ("暴雨", WarningColour.ORANGE)
    panel = IncomingPanel(station.context)
    qtbot.addWidget(panel)
    panel.refresh()
    station.settle()
    assert panel.table.rows_model.rowCount() == 1
    panel.table.setCurrentIndex(panel.table.rows_model.index(0, 0))
    press(qtbot, panel.table, Qt.Key.Key_Return)
    assert station.opened[-1][0] == "warning"
    lines = station.ask(handover_sheet).lines
    assert any(key == "incoming" and "暴雨橙色预警" in words for key, words in lines)


def test_hostile_words_stay_words(station, page):
    given(station, affects=HOSTILE, caution=HOSTILE)
    page.show_subject(Subject("warning", Id("w")))
    station.settle()
    assert HOSTILE in page.view.elements.text()
