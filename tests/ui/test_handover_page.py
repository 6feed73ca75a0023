"""Handing over: compiled by the program, ticked by the incoming officer, never blocked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from commandpost.domain.duty import StartShift
from commandpost.domain.ids import Id
from commandpost.ui.pages.handover import HandoverPage
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import new_id
from commandpost.usecases.shifts import current_shift, start_shift
from tests.ui.desk_for_pages import HOSTILE, Station, press, station, station_folder
from tests.ui.plain_text_sweep import rich_text_places

__all__ = ["station", "station_folder"]

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shift(station: Station) -> Id:
    made = new_id()
    station.do(start_shift, made, StartShift("周值班", "带班李"))
    return made


@pytest.fixture
def page(station: Station, shift: Id, monkeypatch: pytest.MonkeyPatch) -> HandoverPage:
    call = Call(station.clock.now(), HOSTILE, place=f"柳湾村{HOSTILE}", hazard="mountain_torrent")
    station.do(register_incident, call, new_id())
    made = station.show(HandoverPage)
    made.asked = []

    def sure(_parent, _title, text, _yes, _no):
        made.asked.append(text)
        return True

    monkeypatch.setattr(station.context.messages, "confirm", sure)
    return made


def test_the_program_compiles_what_must_be_known(page):
    assert {line.section for line in page.lines.lines} >= {"running", "due"}
    assert "周值班" in page.who.text()
    assert page.lines.hasFocus()


def test_space_and_enter_tick_the_framed_line_and_go_on(page, qtbot):
    press(qtbot, page.lines, Qt.Key.Key_Space)
    press(qtbot, page.lines, Qt.Key.Key_Return)
    assert [line.ticked for line in page.lines.lines][:3] == [True, True, False]
    assert page.lines.currentIndex().row() == 2
    press(qtbot, page.lines, Qt.Key.Key_Up)
    press(qtbot, page.lines, Qt.Key.Key_Space)
    assert [line.ticked for line in page.lines.lines][:2] == [True, False]


def test_a_second_visit_goes_on_at_the_first_unsigned_line(page, qtbot):
    press(qtbot, page.lines, Qt.Key.Key_Space)
    press(qtbot, page.lines, Qt.Key.Key_Up)
    page.activated()
    assert page.lines.currentIndex().row() == 1


def test_a_handover_with_its_switch_of_operator_takes_few_keys(station, page, shift, qtbot):
    """Ten seconds: initials, the completion, one key; the question's Enter makes it seven."""
    page.incoming.setFocus()
    qtbot.keyClicks(page.incoming, "cx")
    page.incoming.completer().popup().hide()
    press(qtbot, page.incoming, Qt.Key.Key_Return, CTRL, SHIFT)
    station.settle()
    assert station.ask(current_shift).officer == "陈晓"
    assert station.ask(lambda desk: desk.operator.name) == "陈晓"


def test_a_state_is_a_word_and_a_mark(page, qtbot):
    press(qtbot, page.lines, Qt.Key.Key_Space)
    model = page.lines.rows_model
    assert model.data(model.index(0, 0)) == "✓ signed"
    assert model.data(model.index(1, 0)) == "□ unsigned"


def test_o_objects_with_a_reason_and_an_empty_one_takes_it_back(page, qtbot):
    press(qtbot, page.lines, Qt.Key.Key_O)
    assert page.objection.reason.hasFocus()
    page.objection.reason.setText("电话无人接")
    press(qtbot, page.objection.reason, Qt.Key.Key_Return)
    assert page.lines.lines[0].objection == "电话无人接"
    assert page.lines.hasFocus()
    press(qtbot, page.lines, Qt.Key.Key_O)
    assert page.objection.reason.text() == "电话无人接"
    page.objection.reason.clear()
    press(qtbot, page.objection.reason, Qt.Key.Key_Return)
    assert page.lines.lines[0].objection == ""


def test_esc_leaves_the_objection(page, qtbot):
    press(qtbot, page.lines, Qt.Key.Key_O)
    page.objection.reason.setText("不清楚")
    press(qtbot, page.objection.reason, Qt.Key.Key_Escape)
    assert page.lines.lines[0].objection == ""
    assert not page.objection.isVisible()


def test_what_was_ticked_stays_ticked_when_the_sheet_is_compiled_again(station, page, qtbot):
    press(qtbot, page.lines, Qt.Key.Key_Space)
    ticked = page.lines.lines[0].text
    call = Call(station.clock.now(), "冒烟", place="厂房", hazard="fire")
    station.do(register_incident, call, new_id())
    assert [line.text for line in page.lines.lines if line.ticked] == [ticked]


def test_unticked_lines_do_not_block_and_the_question_says_so(station, page, shift, qtbot):
    press(qtbot, page.lines, Qt.Key.Key_Space)
    press(qtbot, page.lines, Qt.Key.Key_O)
    page.objection.reason.setText("未见复述")
    press(qtbot, page.objection.reason, Qt.Key.Key_Return)
    unsigned = page.lines.unsigned
    assert unsigned
    page.incoming.setText("陈晓")
    page.remarks.setText("钥匙已交")
    press(qtbot, page.lines, Qt.Key.Key_Return, CTRL, SHIFT)
    station.settle()
    assert f"{unsigned} lines" in page.asked[0]
    old = station.ask(lambda desk: desk.find_shift(shift))
    assert old.handed_to == "陈晓"
    assert [item.objection for item in old.items][1] == "未见复述"
    assert sum(item.ticked for item in old.items) == 1
    assert station.ask(current_shift).officer == "陈晓"
    assert station.ask(lambda desk: desk.operator.name) == "陈晓"
    assert station.opened == [("duty", None)]


def test_pressing_twice_hands_over_once(station, page):
    page.incoming.setText("陈晓")
    page.hand_over()
    page.hand_over()
    station.settle()
    assert len(page.asked) == 1
    assert station.notices == []


def test_no_means_no(station, page, monkeypatch):
    monkeypatch.setattr(station.context.messages, "confirm", lambda *_: False)
    page.incoming.setText("陈晓")
    page.hand_over()
    station.settle()
    assert station.ask(current_shift).officer == "周值班"
    assert page.do_button.isEnabled()


def test_without_a_name_nobody_takes_over(station, page):
    page.hand_over()
    station.settle()
    assert station.notices
    assert page.asked == []
    assert page.incoming.hasFocus()
    assert station.ask(current_shift).officer == "周值班"


def test_initials_find_the_incoming_officer(station, page, qtbot):
    page.incoming.setFocus()
    qtbot.keyClicks(page.incoming, "cx")
    page.incoming.completer().popup().hide()
    page.hand_over()
    station.settle()
    assert station.ask(current_shift).officer == "陈晓"


def test_without_a_shift_the_page_says_where_one_starts(station, qtbot):
    page = station.show(HandoverPage)
    assert page.to_duty.isVisible()
    page.hand_over()
    qtbot.mouseClick(page.to_duty, Qt.MouseButton.LeftButton)
    assert station.opened == [("duty", None)]


def test_hostile_words_stay_words(page):
    assert any(HOSTILE in line.text for line in page.lines.lines)
    assert HOSTILE in page.whole.text()
    assert rich_text_places(page) == []
