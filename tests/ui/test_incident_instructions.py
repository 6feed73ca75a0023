"""By keyboard: an instruction passed on and fed back, a fact put right, times before now."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from commandpost.domain.entries.incident import Verification
from commandpost.domain.ids import Id
from commandpost.domain.incident_decisions import Tell
from commandpost.domain.levels import EventGrade
from commandpost.ui.pages.incident import IncidentPage
from commandpost.ui.pages.incident.work import VERIFY
from commandpost.usecases.calls import Call, add_call_to_incident
from commandpost.usecases.incidents import tell_leader
from commandpost.usecases.views.logbook import log_page
from commandpost.usecases.views.todo import todo
from tests.desk_fixtures import at
from tests.ui.desk_for_pages import Station, compose, press, station, station_folder
from tests.ui.test_incident_page import flood, incident_of

__all__ = ["station", "station_folder"]

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def incident(station: Station) -> Id:
    made = flood(station)
    told = Tell("bureau_chief", "王局长", station.clock.now(), instruction="查清被困人数")
    station.do(tell_leader, made, told)
    station.clock.pass_minutes(3)
    return made


@pytest.fixture
def page(station: Station, incident: Id) -> IncidentPage:
    return station.show(IncidentPage)


def asked(page: IncidentPage, name: str) -> Any:
    """The dialog that is up."""
    QApplication.processEvents()
    return next(d for d in page.findChildren(QDialog) if d.objectName() == name and d.isVisible())


def say_yes(station: Station, qtbot, dialog: QDialog) -> None:
    press(qtbot, dialog, Qt.Key.Key_Return, CTRL)
    station.settle()


def test_an_instruction_goes_out_and_comes_back_by_keyboard(station, page, incident, qtbot):
    table = page.work.verify.instructions
    assert [row.given.text for row in table.rows] == ["查清被困人数"]
    press(qtbot, page, Qt.Key.Key_O, ALT)
    dialog = asked(page, "pass_on_dialog")
    assert dialog.whom.hasFocus()
    compose(dialog.whom, "清溪镇")
    dialog.at.edit.setText("2341")
    say_yes(station, qtbot, dialog)
    (given,) = incident_of(station, incident).instructions
    assert [(p.to, p.at) for p in given.passings] == [("清溪镇", at(20, 23, 41))]
    assert [r.owner for r in station.ask(todo) if r.kind == "instruction.feed_back"] == ["清溪镇"]
    press(qtbot, page, Qt.Key.Key_B, ALT)
    dialog = asked(page, "feed_back_dialog")
    assert dialog.whom.text() == "清溪镇"
    compose(dialog.words, "被困7人")
    say_yes(station, qtbot, dialog)
    (given,) = incident_of(station, incident).instructions
    assert not given.open
    assert given.passings[0].answer.words == "被困7人"
    lines = [line.text for line in station.ask(log_page).lines]
    assert any("清溪镇" in text and "passed on" in text for text in lines)


def test_enter_on_the_row_passes_on_and_what_lacks_is_framed(station, page, incident, qtbot):
    press(qtbot, page.work.verify.instructions.table, Qt.Key.Key_Return)
    dialog = asked(page, "pass_on_dialog")
    say_yes(station, qtbot, dialog)
    assert dialog.isVisible()
    assert dialog.whom.property("invalid") == "true"
    assert incident_of(station, incident).instructions[0].passings == ()
    dialog.reject()


def test_without_instructions_there_is_no_table(station):
    flood(station)
    page = station.show(IncidentPage)
    assert not page.work.verify.instructions.isVisible()
    page.pass_on()  # nothing to pass on, nothing happens
    page.feed_back()


def test_a_due_item_brings_up_its_row(station, page, incident):
    entry = incident_of(station, incident).instructions[0].entry
    page.show_log()
    page.show_item(f"instruction/{entry}")
    assert page.work.currentIndex() == VERIFY
    assert page.work.verify.instructions.table.current_row().key == entry


def test_the_place_is_put_right_and_both_wordings_are_shown(station, page, incident, qtbot):
    press(qtbot, page, Qt.Key.Key_K, ALT)
    dialog = asked(page, "correct_fact_dialog")
    assert dialog.now.text() == "柳湾村"
    dialog.words.setText("上坪村")
    compose(dialog.reason, "听错")
    say_yes(station, qtbot, dialog)
    assert incident_of(station, incident).place == "上坪村"
    assert page.left.head.corrected.text() == "corrected"
    tip = page.left.head.corrected.toolTip()
    assert "柳湾村" in tip
    assert "上坪村" in tip
    assert page.left.head.title.text() == "清溪镇上坪村洪涝"


def test_heard_at_put_right_moves_the_limits_on_the_screen(station, page, incident, qtbot):
    before = {o.rule: o.due_at for o in incident_of(station, incident).obligations}
    page.correct()
    dialog = asked(page, "correct_fact_dialog")
    dialog.fact.setCurrentIndex(dialog.fact.findData("heard_at"))
    dialog.time.edit.setText("2330")
    say_yes(station, qtbot, dialog)
    after = {o.rule: o.due_at for o in incident_of(station, incident).obligations}
    assert {rule: before[rule] - due for rule, due in after.items()} == dict.fromkeys(
        before, 10 * 60_000
    )


def test_a_correction_that_makes_no_sense_is_said_in_the_dialog(station, page, incident, qtbot):
    page.correct()
    dialog = asked(page, "correct_fact_dialog")
    say_yes(station, qtbot, dialog)
    assert dialog.isVisible()
    assert dialog.refusal.isVisible()
    dialog.reject()


def test_verification_grade_and_closing_are_told_with_their_own_minute(
    station, page, incident, qtbot
):
    compose(page.work.verify.by, "镇长")
    page.work.verify.at.edit.setText("2341")
    press(qtbot, page, Qt.Key.Key_Y, ALT)
    station.settle()
    found = incident_of(station, incident)
    assert (found.verification, found.verified_at) == (Verification.TRUE, at(20, 23, 41))
    assert page.work.verify.at.edit.text() == ""
    page.grade()
    dialog = asked(page, "grade_dialog")
    dialog.grades[EventGrade.LARGE].click()
    compose(dialog.by, "局长")
    dialog.at.edit.setText("2342")
    say_yes(station, qtbot, dialog)
    page.close_or_reopen()
    dialog = asked(page, "close_incident_dialog")
    compose(dialog.reason, "处置完毕")
    dialog.at.edit.setText("2342")
    say_yes(station, qtbot, dialog)
    found = incident_of(station, incident)
    assert found.closed_at == at(20, 23, 42)
    graded = [line for line in station.ask(log_page).lines if line.kind == "incident.graded"]
    assert [line.at for line in graded] == [at(20, 23, 42)]


def test_whom_to_ring_back_is_read_from_the_page_of_the_first_and_of_later_calls(station):
    made = flood(station, caller_name="赵四四", caller_phone="13800000009", caller_unit="柳湾村")
    station.clock.pass_minutes(2)
    call = Call(
        station.clock.now(), "又有两户被困", caller_name="钱五五", caller_phone="13800000008",
        contact_name="村一一", contact_phone="13800000007",
    )  # fmt: skip
    station.do(add_call_to_incident, call, made)
    page = station.show(IncidentPage)
    shown = [
        " ".join(part.text() for part in parts if part.isVisible())
        for parts in page.work.verify.callers.lines
    ]
    assert "钱五五 13800000008" in shown[0]
    assert "13800000007" in shown[0]
    assert "柳湾村 赵四四 13800000009" in shown[1]
    assert shown[2] == ""
