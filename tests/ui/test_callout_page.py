"""The call-out page by keyboard: open a list, work it, type paper in, let approved words leave."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from commandpost.domain.callout_row import RowState
from commandpost.domain.entries.callout import CallChannel, CallOutcome
from commandpost.domain.episode_decisions import OpenEpisode
from commandpost.domain.ids import Id, Subject
from commandpost.domain.roster_draft import RosterDraft
from commandpost.domain.times import MINUTE, Instant
from commandpost.ui.pages.callout.page import FORM, LIST, TEXTS, TYPING, CalloutPage
from commandpost.ui.pages.duty import DutyPage
from commandpost.usecases.callouts import Opening, close_callout, open_callout
from commandpost.usecases.figures import open_episode
from commandpost.usecases.names_erased import names_kept
from commandpost.usecases.rosters import import_roster
from commandpost.usecases.views.callout_sheet import callout_list, callout_sheet
from tests.callout_roster import ROSTER
from tests.ui.desk_for_pages import HOSTILE, compose, press, station, station_folder
from tests.ui.plain_text_sweep import rich_text_places

__all__ = ["station", "station_folder"]

CTRL = Qt.KeyboardModifier.ControlModifier
C = Id("c1")


@pytest.fixture
def county(station):
    station.do(import_roster, RosterDraft(ROSTER))
    return station


@pytest.fixture
def page(county) -> CalloutPage:
    county.do(open_episode, Id("ep"), OpenEpisode("6·20", "flood"))
    opening = Opening("山洪叫应", "mountain_torrent", ("甲云镇", "乙云镇"), "今夜有山洪，请转移",
                      episode=Id("ep"), all_levels=True)  # fmt: skip
    county.do(open_callout, C, opening)
    return county.show(CalloutPage)


def keys(page, station, *which: Qt.Key) -> None:
    for key in which:
        press(station.qtbot, page.work.list, key)
        station.settle()


def sheet(station):
    return station.ask(callout_sheet, C)


def framed(page) -> str:
    return page.work.row().place


def decide(page, station) -> None:
    dialog = page.decisions.dialog
    dialog.decide()
    station.settle()


def test_without_a_list_the_form_opens_and_two_lines_make_one(county):
    page = county.show(CalloutPage)
    assert page.faces.currentIndex() == FORM
    compose(page.form.title, "暴雨叫应")
    page.form.message.setPlainText("今夜有暴雨")
    assert "3" in page.form.counted.text()
    press(county.qtbot, page.form.title, Qt.Key.Key_Return, CTRL)
    county.settle()
    assert page.faces.currentIndex() == LIST
    (line,) = county.ask(callout_list)
    assert (line.title, line.total) == ("暴雨叫应", 3)
    assert framed(page) == "甲云镇"
    assert page.work.list.hasFocus()


def test_a_refusal_stays_on_the_form_with_what_was_typed(county):
    page = county.show(CalloutPage)
    compose(page.form.title, "叫应")
    page.form.take()
    county.settle()
    assert page.form.error.text()
    assert page.form.title.text() == "叫应"
    assert page.faces.currentIndex() == FORM


def test_one_key_an_outcome_and_the_frame_moves_on(page, county):
    assert page.work.side.phone.text() == "13800000001"
    keys(page, county, Qt.Key.Key_2)
    assert framed(page) == "乙云镇"
    keys(page, county, Qt.Key.Key_1)
    assert framed(page) == "乙云镇"  # still on the line
    keys(page, county, Qt.Key.Key_2, Qt.Key.Key_3)
    rows = {row.place: row for row in sheet(county).rows}
    assert rows["甲云镇"].state is RowState.READ_BACK
    assert rows["乙云镇"].state is RowState.READ_BACK
    assert rows["甲云镇甲东村"].whom.rank == "B"
    assert "甲东村" in page.work.head.silent.text()


def test_what_was_read_back_is_written_before_the_key(page, county):
    keys(page, county, Qt.Key.Key_N)
    assert page.work.side.note.hasFocus()
    compose(page.work.side.note, "马上组织转移")
    press(county.qtbot, page.work.side.note, Qt.Key.Key_Return)
    keys(page, county, Qt.Key.Key_2)
    assert "马上组织转移" in sheet(county).rows[0].history[0][1]
    assert page.work.side.note.text() == ""


def test_three_gaps_are_called_again_stand_in_first_when_their_time_has_come(page, county):
    """22:10, three of seven silent: no 全部应答 while one of them is, overdue ones come first."""
    silent = {"乙云镇", "甲云镇甲西村", "乙东村后山滑坡"}
    for _ in range(7):
        key = Qt.Key.Key_3 if framed(page) in silent else Qt.Key.Key_2
        keys(page, county, key)
    assert page.work.head.all.text() == ""
    county.clock.moment = Instant(county.clock.moment + 4 * MINUTE)
    page.refresh()
    county.settle()
    page.work.first()
    assert framed(page) in silent
    called = set()
    for _ in range(3):
        called.add(framed(page))
        keys(page, county, Qt.Key.Key_2)
    assert called == silent
    assert page.work.head.all.text() == "all answered"
    assert "7/7" in page.work.head.sums.text()


def test_measures_fill_the_numbers_and_reach_the_ledger(page, county):
    keys(page, county, Qt.Key.Key_F)
    dialog = page.decisions.dialog
    compose(dialog.measures, "转移12户35人到学校")
    assert (dialog.households.value(), dialog.persons.value()) == (12, 35)
    decide(page, county)
    ledger = county.ask(lambda desk: desk.episode(Id("ep")).ledger)
    assert ledger.cell("evac_done", "甲云镇").value == 35
    assert page.work.row().state is RowState.FED_BACK


def test_a_silence_is_passed_on_and_a_silent_place_settled_only_with_words(page, county):
    keys(page, county, Qt.Key.Key_3)
    page.work.list.frame("township/t1")
    keys(page, county, Qt.Key.Key_G)
    compose(page.decisions.dialog.to, "李带班")
    decide(page, county)
    assert sheet(county).rows[0].owed == "knock"
    keys(page, county, Qt.Key.Key_E)
    dialog = page.decisions.dialog
    dialog.decide()
    county.settle()
    assert dialog.error.isVisible()
    compose(dialog.reason, "邻村已上门")
    decide(page, county)
    assert sheet(county).rows[0].state is RowState.SETTLED
    assert sheet(county).rows[0].silent


def test_wrong_keys_are_taken_back_and_other_ways_and_holders_chosen(page, county):
    keys(page, county, Qt.Key.Key_2)
    page.work.list.frame("township/t1")
    keys(page, county, Qt.Key.Key_U)
    assert sheet(county).rows[0].state is RowState.NOT_CALLED
    keys(page, county, Qt.Key.Key_O)
    assert page.work.side.phone.text() == "13800000002"
    keys(page, county, Qt.Key.Key_K)
    assert page.work.side.channel is CallChannel.SMS
    keys(page, county, Qt.Key.Key_6)
    row = sheet(county).rows[0]
    assert (row.silent, row.state) == (True, RowState.DIALLED)
    assert "钱二二" in row.history[0][1]


def test_rows_are_shared_out_and_kept_by_their_caller(page, county):
    keys(page, county, Qt.Key.Key_C)
    dialog = page.decisions.dialog
    dialog.caller.clear()
    compose(dialog.caller, "陈晓")
    dialog.last.setValue(3)
    decide(page, county)
    assert [r.claimed_by for r in sheet(county).rows[:4]] == ["陈晓", "陈晓", "陈晓", ""]
    keys(page, county, Qt.Key.Key_3)
    due = county.ask(lambda desk: {r.item: r.owner for r in desk.store.projections.due()})
    assert due["row/township/t1"] == "陈晓"


def test_a_sheet_is_shown_as_read_before_it_is_taken(page, county):
    keys(page, county, Qt.Key.Key_B)
    assert page.faces.currentIndex() == TYPING
    page.typing.edit.setPlainText("1 2230 复述 转移3户9人\n77 2231 1")
    county.settle()
    assert "甲云镇" in page.typing.read.text()
    assert "77 2231 1" in page.typing.refused.text()
    page.typing.take()
    county.settle()
    assert page.faces.currentIndex() == LIST
    assert sheet(county).rows[0].persons == 9


def test_a_chat_roll_marks_received_and_nothing_more(page, county):
    keys(page, county, Qt.Key.Key_R)
    page.typing.edit.setPlainText("甲云镇 收到\n谁谁 收到")
    county.settle()
    page.typing.take()
    county.settle()
    found = sheet(county)
    assert (found.received, found.answered) == (1, 0)


def test_words_show_no_code_until_somebody_approved_them(page, county):
    keys(page, county, Qt.Key.Key_T)
    words = page.words
    assert page.faces.currentIndex() == TEXTS
    assert "立即转移" in words.edit.toPlainText()
    assert words.approved.code.matrix == ()
    assert not words.approved.send.isEnabled()
    words.take()
    county.settle()
    assert sheet(county).texts == ()  # nobody was named
    compose(words.approver, "李带班")
    words.take()
    county.settle()
    assert words.approved.code.matrix
    words.approved.send.click()
    county.settle()
    (text,) = sheet(county).texts
    assert len(text.sent) == 1
    words.edit.setPlainText("长" * 400)
    assert not words.approve.isEnabled()


def test_esc_goes_back_to_the_list_first(page, county):
    keys(page, county, Qt.Key.Key_T)
    press(county.qtbot, page.words.edit, Qt.Key.Key_Escape)
    county.settle()
    assert page.faces.currentIndex() == LIST


def test_half_written_words_come_back(page, county):
    keys(page, county, Qt.Key.Key_T)
    page.words.edit.setPlainText("写了一半")
    page.deactivated()
    county.settle()
    page.words.left.emit()
    keys(page, county, Qt.Key.Key_T)
    assert page.words.edit.toPlainText() == "写了一半"


def test_the_list_goes_to_paper(page, county, tmp_path, monkeypatch):
    target = tmp_path / "list.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.print_list()
    county.settle()
    county.qtbot.waitUntil(target.exists, timeout=10_000)
    assert target.read_bytes().startswith(b"%PDF")


def test_the_end_names_who_never_read_back(page, county):
    keys(page, county, Qt.Key.Key_X)
    dialog = page.decisions.dialog
    assert "甲云镇甲东村" in dialog.lead.text()
    compose(dialog.reason, "预警解除")
    decide(page, county)
    assert sheet(county).closed_at is not None


def test_a_due_row_of_the_desk_opens_its_row(page, county):
    page.show_subject(Subject("callout", C))
    page.show_item("row/village/v3")
    county.settle()
    assert framed(page) == "乙云镇乙东村"


def test_a_source_that_has_its_list_already_shows_it(county):
    source = Subject("response", Id("r"))
    opening = Opening("叫应", "flood", (), "通知", source=source)
    county.do(open_callout, C, opening)
    page = county.show(CalloutPage)
    page.show_subject(Subject("incident", Id("i")))
    county.settle()
    assert page.faces.currentIndex() == FORM
    page.show_subject(source)
    county.settle()
    assert page.faces.currentIndex() == LIST


def test_two_hundred_rows_take_a_key_without_being_read_row_by_row(page, county):
    before = page.work.list.rows_model.rowCount()
    keys(page, county, Qt.Key.Key_W)
    keys(page, county, Qt.Key.Key_2)
    assert page.work.list.rows_model.rowCount() <= before
    keys(page, county, Qt.Key.Key_L)
    assert county.notices or sheet(county).total >= before


def test_the_duty_page_says_who_is_silent(county):
    duty = county.show(DutyPage)
    line = duty.findChild(type(duty.panels[next(iter(duty.panels))].line), "callout_line")
    assert not line.isVisible()
    county.do(open_callout, C, Opening("叫应", "flood", ("甲云镇",), "通知"))
    assert "0/1" in line.text()
    duty.findChild(type(duty.take_call), "callout_call_on").click()
    assert county.opened[-1] == ("callout", Subject("callout", C))


def test_nothing_typed_is_taken_for_markup(county):
    opening = Opening(HOSTILE, "flood", ("甲云镇",), HOSTILE)
    county.do(open_callout, C, opening)
    page = county.show(CalloutPage)
    for face in (LIST, TEXTS):
        page.faces.setCurrentIndex(face)
        QApplication.processEvents()
        assert rich_text_places(page) == []


def test_what_keys_do_buttons_do_too(page, county):
    press(county.qtbot, page.work.list, Qt.Key.Key_3)
    county.settle()
    foot = [page.work.foot.itemAt(n).widget() for n in range(page.work.foot.count())]
    for made in foot:
        if "Ctrl+P" in made.text():
            continue
        page.faces.setCurrentIndex(LIST)
        made.click()
        county.settle()
        if page.decisions.dialog is not None:
            page.decisions.dialog.reject()
    assert len(foot) == 12


def test_every_outcome_has_its_button(page, county):
    for outcome in CallOutcome:
        assert page.work.side.buttons[outcome].text().split()[-1].isdigit()


def test_households_come_from_a_table_and_their_names_go_by_one_key(page, county, tmp_path):
    path = tmp_path / "名单.csv"
    path.write_text("村,危险区,户主,电话\n甲东村,柳湾滑坡点,张一一,13800000001\n甲东村,,,12\n")
    page.decisions.read_households(sheet(county), path)
    county.qtbot.waitUntil(lambda: page.decisions.dialog is not None, timeout=60_000)
    asked = page.decisions.dialog
    assert asked.table.rows_model.rowCount() == 1
    assert "householder" in asked.refused.text()
    decide(page, county)
    (row,) = [row for row in sheet(county).rows if row.duty == "转移对象"]
    assert row.holders[0].phones == ("13800000001",)
    page.erase_names()
    county.settle()
    assert page.decisions.dialog is None, "while the list is worked nothing is erased"
    county.do(close_callout, C, "已全部转移")
    page.erase_names()
    county.settle()
    asked = page.decisions.dialog
    asked.decide()
    assert county.ask(names_kept).names == 1, "without a reason nothing is erased"
    compose(asked.reason, "转移结束")
    decide(page, county)
    assert county.ask(names_kept).names == 0
    assert sheet(county).rows[-1].place.startswith("甲东村柳湾滑坡点")
