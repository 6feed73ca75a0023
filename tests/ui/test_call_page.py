"""The call form: stamped at the first key, kept while typed, gone one of three ways."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from commandpost.domain.hazards import HAZARDS
from commandpost.domain.ids import Subject
from commandpost.domain.levels import EventGrade
from commandpost.host.pinyin import spelled
from commandpost.ui.pages.call import CallPage
from commandpost.ui.pages.call.choices import CALLED, KEYS
from commandpost.usecases.call_questions import call_questions
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import new_id
from commandpost.usecases.drafts import load_draft
from commandpost.usecases.views.boards import incident_detail, incident_list
from commandpost.usecases.views.logbook import log_page
from tests.desk_fixtures import at
from tests.ui.desk_for_pages import HOSTILE, Station, compose, press, station, station_folder

__all__ = ["station", "station_folder"]

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(station: Station) -> CallPage:
    return station.show(CallPage)


def fill(page: CallPage, what: str = "沟里水涨得很快") -> None:
    """What is needed to register, as a person would bring it."""
    compose(page.form.lines["place"], "柳湾村小桥")
    compose(page.form.what, what)
    page.form.hazards.setFocus()
    page.form.hazards.choose("mountain_torrent")


def test_the_first_key_stamps_when_the_call_was_heard(station, page, qtbot):
    assert page.heard.moment is None
    qtbot.keyClicks(page.form.lines["caller_phone"], "1")
    station.clock.pass_minutes(3)
    qtbot.keyClicks(page.form.lines["caller_phone"], "38")
    assert page.heard.moment == at(20, 23, 40)


def test_composing_with_an_input_method_stamps_too(page):
    compose(page.form.what, "水")
    assert page.heard.moment == at(20, 23, 40)


def test_moving_about_stamps_nothing(page, qtbot):
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Control):
        press(qtbot, page.form.lines["caller_name"], key)
    assert page.heard.moment is None


def test_the_stamp_can_be_put_right_and_shows_its_date(page, qtbot):
    fill(page)
    page.heard.edit.clear()
    qtbot.keyClicks(page.heard.edit, "2325")
    assert page.heard.moment == at(20, 23, 25)
    assert page.heard.meant.text() == "06-20 23:25"


def test_a_time_that_cannot_be_read_holds_the_call_back(station, page, qtbot):
    fill(page)
    qtbot.keyClicks(page.form.occurred.edit, "9999")
    page.register()
    station.settle()
    assert station.ask(incident_list) == ()
    assert page.form.occurred.edit.property("invalid") == "true"
    assert station.told


def test_ctrl_enter_registers_and_opens_the_incident(station, page, qtbot):
    fill(page, f"沟里水涨得很快 {HOSTILE}")
    qtbot.keyClicks(page.form.figures.fields["trapped"], "7")
    compose(page.form.lines["caller_name"], "赵四四")
    page.form.grade.buttons[EventGrade.LARGE].click()
    press(qtbot, page.form.what, Qt.Key.Key_Return, CTRL)
    station.settle()
    (row,) = station.ask(incident_list)
    assert station.opened == [("incident", Subject("incident", row.id))]
    incident, sheet = station.ask(incident_detail, row.id)
    assert incident.what == f"沟里水涨得很快 {HOSTILE}"
    assert incident.grade is EventGrade.LARGE
    assert incident.heard_at == at(20, 23, 40)
    assert sheet["caller_name"] == "赵四四"
    assert page.form.values() == {}
    assert page.heard.moment is None
    assert station.ask(load_draft, "call") is None


def test_figures_not_reported_are_left_out_and_nought_is_a_figure(page, qtbot):
    qtbot.keyClicks(page.form.figures.fields["dead"], "0")
    compose(page.form.figures.fields["injured"], "１２")
    cells = page.form.call(at(20, 23, 40)).figures
    assert [(cell.metric, cell.value) for cell in cells] == [("dead", 0.0), ("injured", 12.0)]


def test_pressing_twice_registers_once(station, page):
    fill(page)
    page.register()
    assert not page.outcomes.register_button.isEnabled()
    page.register()
    page.outcomes.register_button.click()
    station.settle()
    assert len(station.ask(incident_list)) == 1
    assert page.outcomes.register_button.isEnabled()


def test_what_is_missing_is_said_framed_and_nothing_is_lost(station, page):
    compose(page.form.what, "水进屋了")
    page.register()
    station.settle()
    assert station.notices
    assert page.form.lines["place"].property("invalid") == "true"
    assert page.form.lines["place"].hasFocus()
    assert page.form.what.toPlainText() == "水进屋了"
    assert page.outcomes.register_button.isEnabled()
    compose(page.form.lines["place"], "柳湾村")
    page.register()
    station.settle()
    assert page.form.hazards.hasFocus()


def test_a_call_joins_a_running_incident(station, page, qtbot):
    known = new_id()
    call = Call(at(20, 23, 0), "山洪", place="柳湾村", hazard="mountain_torrent")
    station.do(register_incident, call, known)
    compose(page.form.what, "又有两户被困")
    press(qtbot, page.form.what, Qt.Key.Key_J, CTRL)
    assert page.outcomes.incidents.hasFocus()
    press(qtbot, page.outcomes.incidents, Qt.Key.Key_Return)
    station.settle()
    assert station.opened == [("incident", Subject("incident", known))]
    lines = station.ask(log_page, (Subject("incident", known),)).lines
    assert any("又有两户被困" in line.text for line in lines)
    assert len(station.ask(incident_list)) == 1


def test_without_a_running_incident_there_is_nothing_to_join(page, qtbot):
    assert not page.outcomes.add_button.isEnabled()
    press(qtbot, page.form.what, Qt.Key.Key_J, CTRL)
    assert not page.outcomes.asking


def test_a_handled_call_says_what_came_of_it(station, page, qtbot):
    compose(page.form.what, "路灯不亮")
    press(qtbot, page.form.what, Qt.Key.Key_H, CTRL)
    assert page.outcomes.outcome.hasFocus()
    press(qtbot, page.outcomes.outcome, Qt.Key.Key_Return)
    station.settle()
    assert station.notices
    assert page.form.what.toPlainText() == "路灯不亮"
    compose(page.outcomes.outcome, "转城管")
    press(qtbot, page.outcomes.outcome, Qt.Key.Key_Return)
    station.settle()
    assert station.opened == [("back", None)]
    (line, *_) = station.ask(log_page).lines
    assert line.kind == "call.handled"
    assert "转城管" in line.text


def test_esc_leaves_the_question_before_it_leaves_the_page(page, qtbot):
    compose(page.form.what, "路灯不亮")
    press(qtbot, page.form.what, Qt.Key.Key_H, CTRL)
    press(qtbot, page.outcomes.outcome, Qt.Key.Key_Escape)
    assert not page.outcomes.asking
    assert page.form.what.toPlainText() == "路灯不亮"


def test_what_is_typed_is_kept_when_the_page_is_left(station, page):
    fill(page)
    page.deactivated()
    station.settle()
    kept, _ = station.ask(load_draft, "call")
    assert kept["what"] == "沟里水涨得很快"
    assert kept["heard_at"] == at(20, 23, 40)


def test_a_draft_is_written_two_seconds_after_typing(station, page, qtbot):
    page.drafts.findChild(type(page.drafts._timer)).setInterval(20)  # noqa: SLF001
    compose(page.form.what, "水")
    qtbot.waitUntil(lambda: station.ask(load_draft, "call") is not None, timeout=3_000)


def test_a_draft_comes_back_whole_and_says_so(station, page):
    fill(page)
    page.form.occurred.set_moment(at(20, 22, 50))
    page.form.grade.choose(EventGrade.MAJOR)
    page.form.figures.fill({"dead": "1"})
    held = page.form.values()
    page.deactivated()
    station.settle()
    station.clock.pass_minutes(600)
    again = station.show(CallPage)
    assert again.form.values() == held
    assert again.heard.moment == at(20, 23, 40)
    assert "06-20 23:40" in again.note.text()


def test_emptying_the_form_is_taken_back_by_the_same_key(station, page, qtbot):
    fill(page)
    held = page.form.values()
    press(qtbot, page.form.what, Qt.Key.Key_N, CTRL, SHIFT)
    assert page.form.values() == {}
    station.settle()
    assert station.ask(load_draft, "call") is None
    press(qtbot, page.form.what, Qt.Key.Key_N, CTRL, SHIFT)
    assert page.form.values() == held
    page.deactivated()


@pytest.mark.parametrize(("typed", "hazard"), [("2", "mountain_torrent"), ("a", "work_safety")])
def test_a_number_or_letter_chooses_the_kind(page, qtbot, typed, hazard):
    qtbot.keyClicks(page.form.hazards, typed)
    assert page.form.hazards.hazard == hazard
    assert page.heard.moment is not None
    press(qtbot, page.form.hazards, Qt.Key.Key_Backspace)
    assert page.form.hazards.hazard == ""


def test_every_kind_has_a_key_and_questions():
    assert len(CALLED) <= len(KEYS)
    for language in ("zh_CN", "en"):
        found = call_questions(language)
        assert set(found) <= {"", *HAZARDS}
        assert all(found[hazard.key].ask for hazard in CALLED)
        assert found[""].ask


def test_the_questions_follow_the_kind(page, qtbot):
    qtbot.waitUntil(lambda: bool(page.questions.lines))
    before = [line.text() for line in page.questions.lines]
    page.form.hazards.choose("urban_gas")
    after = [line.text() for line in page.questions.lines]
    assert len(after) > len(before)
    assert any("valve" in words for words in after)


def test_initials_find_a_village_and_bring_its_township(page, qtbot):
    village = page.form.lines["village"]
    village.setFocus()
    qtbot.keyClicks(village, "lw")
    press(qtbot, village.completer().popup(), Qt.Key.Key_Tab)
    assert village.text() == "柳湾村"
    assert page.form.lines["township"].text() == "清溪镇"
    assert page.form.call(at(20, 23, 40)).place == "柳湾村"


def test_a_township_narrows_the_villages_and_characters_find_them_too(page, qtbot):
    page.form.lines["township"].setText("石桥镇")
    village: Any = page.form.lines["village"]
    compose(village, "坪")
    completer = village.completer()
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "上坪村"
    compose(village, "湾")
    assert completer.completionCount() == 0
    completer.popup().hide()


def test_every_reading_of_a_name_is_offered():
    assert spelled("柳湾村") == "lwc liuwancun"
    assert {"zyz", "cyz"} <= set(spelled("重阳镇").split())


def test_a_grade_can_be_taken_back(page):
    button = page.form.grade.buttons[EventGrade.LARGE]
    button.click()
    assert page.form.grade.grade is EventGrade.LARGE
    assert button.text().startswith("✓")
    button.click()
    assert page.form.grade.grade is None


def test_space_in_a_field_presses_no_button(station, page, qtbot):
    fill(page)
    for line in page.form.findChildren(QLineEdit):
        press(qtbot, line, Qt.Key.Key_Return)
    press(qtbot, page.form.what, Qt.Key.Key_Space)
    station.settle()
    assert station.ask(incident_list) == ()
    page.deactivated()


def test_no_label_takes_words_for_markup(station, page):
    call = Call(at(20, 23, 0), HOSTILE, place=HOSTILE, hazard="fire")
    station.do(register_incident, call, new_id())
    assert all(w.textFormat() is Qt.TextFormat.PlainText for w in page.findChildren(QLabel))
    assert HOSTILE in page.outcomes.incidents.itemText(0)
