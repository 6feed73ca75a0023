"""The incident page: which incident, how it stands, who was told, what is owed upwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from commandpost.domain.entries.incident import Verification
from commandpost.domain.ids import Id, Subject
from commandpost.domain.incident import Incident
from commandpost.domain.levels import EventGrade
from commandpost.ui.actions import conflicts
from commandpost.ui.pages.incident import IncidentPage
from commandpost.ui.pages.incident.work import LOG, REPORTING, VERIFY
from commandpost.ui.widgets.reporting_grid import PHONE, WRITTEN
from commandpost.ui.window_actions import WINDOW_ACTIONS
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.incidents import close_incident, verify_incident
from tests.ui.desk_for_pages import HOSTILE, Station, compose, press, station, station_folder
from tests.ui.plain_text_sweep import rich_text_places

__all__ = ["station", "station_folder"]

ALT = Qt.KeyboardModifier.AltModifier


def flood(station: Station, place: str = "柳湾村", **more) -> Id:
    incident = new_id()
    call = Call(
        station.clock.now(), "沟里水涨", place=place, township="清溪镇", hazard="flood", **more
    )
    station.do(register_incident, call, incident)
    return incident


def incident_of(station: Station, incident: Id) -> Incident:
    return station.ask(Desk.incident, incident)


@pytest.fixture
def incident(station: Station) -> Id:
    return flood(station)


@pytest.fixture
def page(station: Station, incident: Id) -> IncidentPage:
    return station.show(IncidentPage)


def settled(station: Station, page: IncidentPage) -> None:
    page.refresh()
    station.settle()


# ---- which incident, and how it stands ----


def test_without_incidents_the_page_teaches_the_key_that_takes_a_call(station):
    page = station.show(IncidentPage)
    words = [part.text() for part in page.findChildren(type(page.left.head.title))]
    assert any("F2" in text for text in words)
    assert not page.work.isVisible()


def test_a_call_nobody_verified_opens_at_verification_with_the_cursor_there(page):
    assert page.work.currentIndex() == VERIFY
    assert page.work.verify.by.hasFocus()
    assert page.left.head.unverified.text() == "unverified"
    assert page.left.head.verified.text() == "? not verified yet"


def test_the_head_says_grade_call_and_commander_in_words(station, page):
    head = page.left.head
    assert head.title.text() == "清溪镇柳湾村洪涝"
    assert head.no_grade.isVisible()
    assert head.called.text() == "call 06-20 23:40 · 00:00 ago"
    assert head.commander.text() == "○ no on-scene commander yet"
    page.tick(station.clock.pass_minutes(75))
    assert head.called.text() == "call 06-20 23:40 · 01:15 ago"


def test_another_incident_of_the_list_comes_to_hand_and_is_told(station, page, incident, qtbot):
    station.clock.pass_minutes(1)
    other = flood(station, "上坪村")
    settled(station, page)
    told: list[Subject] = []
    page.subject_changed.connect(told.append)
    press(qtbot, page, Qt.Key.Key_I, ALT)
    assert page.left.table.hasFocus()
    press(qtbot, page.left.table, Qt.Key.Key_Up)
    station.settle()
    assert told == [Subject("incident", other)]
    assert page.left.head.title.text() == "清溪镇上坪村洪涝"
    assert station.opened == [("incident", Subject("incident", other))]


def test_the_window_can_bring_an_incident_to_the_front(station, page, incident):
    flood(station, "上坪村")
    page.show_subject(Subject("incident", incident))
    station.settle()
    assert page.subject == Subject("incident", incident)
    assert page.left.table.current_row().id == incident


def test_closed_incidents_come_only_when_asked_for(station, page, incident, qtbot):
    flood(station, "上坪村")
    station.do(close_incident, incident, "水退了")
    settled(station, page)
    assert page.left.table.rows_model.rowCount() == 1
    press(qtbot, page, Qt.Key.Key_H, ALT)
    station.settle()
    assert page.left.table.rows_model.rowCount() == 2


# ---- verification ----


@pytest.mark.parametrize(
    ("key", "outcome", "words"),
    [
        (Qt.Key.Key_Y, Verification.TRUE, "✓ true · 镇长 23:40"),
        (Qt.Key.Key_N, Verification.FALSE, "✕ not true · 镇长 23:40"),
        (Qt.Key.Key_P, Verification.PENDING, "? still to be verified · 镇长 23:40"),
    ],
)
def test_each_of_the_three_answers_is_one_key(station, page, incident, qtbot, key, outcome, words):
    compose(page.work.verify.by, "镇长")
    compose(page.work.verify.words, "两座桥断")
    press(qtbot, page.work.verify.words, key, ALT)
    station.settle()
    assert incident_of(station, incident).verification is outcome
    assert page.left.head.verified.text() == words


def test_verification_stops_no_clock(station, page, incident, qtbot):
    before = incident_of(station, incident).obligations
    compose(page.work.verify.by, "镇长")
    press(qtbot, page, Qt.Key.Key_N, ALT)
    station.settle()
    assert incident_of(station, incident).obligations == before
    assert before


def test_an_answer_without_a_name_goes_to_the_name(station, page, incident, qtbot):
    press(qtbot, page, Qt.Key.Key_Y, ALT)
    station.settle()
    assert incident_of(station, incident).verification is None
    assert page.work.verify.by.hasFocus()
    assert page.work.verify.by.property("invalid") == "true"


# ---- the strip ----


def test_a_digit_stamps_the_moment_and_the_call_meets_the_phone_report(
    station, page, incident, qtbot
):
    stamped = station.clock.pass_minutes(4)
    page.focus_strip()
    press(qtbot, QApplication.focusWidget(), Qt.Key.Key_3)
    form = page.work.verify.strip.form
    assert form.person.hasFocus()
    station.clock.pass_minutes(3)
    compose(form.person, "张值班")
    press(qtbot, form.person, Qt.Key.Key_Return)
    compose(form.instruction, "速核实")
    press(qtbot, form.instruction, Qt.Key.Key_Return)
    station.settle()
    found = incident_of(station, incident)
    assert [(t.step, t.person, t.instruction) for t in found.told] == [
        ("general_office", "张值班", "速核实")
    ]
    met = [o for o in found.obligations if o.met_at is not None]
    assert [(o.recipient, o.medium.value) for o in met] == [("县委、县政府总值班室", "phone")]
    assert met[0].met_at // 60_000 == stamped // 60_000
    assert not form.isVisible()
    assert page.work.verify.strip.steps.itemAtPosition(0, 0).widget().hasFocus()


def test_the_moment_of_a_call_can_be_corrected(station, page, incident, qtbot):
    station.clock.pass_minutes(30)
    page.focus_strip()
    press(qtbot, QApplication.focusWidget(), Qt.Key.Key_2)
    form = page.work.verify.strip.form
    form.time.edit.clear()
    qtbot.keyClicks(form.time.edit, "2345")
    compose(form.person, "局长王")
    press(qtbot, form.instruction, Qt.Key.Key_Return)
    station.settle()
    told = incident_of(station, incident).told[0]
    assert station.context.clock.hhmm(told.at) == "23:45"


def test_digits_stay_digits_inside_a_field(page, qtbot):
    qtbot.keyClicks(page.work.verify.words, "3")
    assert page.work.verify.words.text() == "3"
    assert not page.work.verify.strip.form.isVisible()


def test_a_refresh_leaves_what_is_being_typed(station, page, qtbot):
    page.focus_strip()
    press(qtbot, QApplication.focusWidget(), Qt.Key.Key_2)
    compose(page.work.verify.strip.form.instruction, "先撤人")
    settled(station, page)
    assert page.work.verify.strip.form.isVisible()
    assert page.work.verify.strip.form.instruction.text() == "先撤人"


def test_another_incident_takes_nothing_typed_along(station, page, qtbot):
    compose(page.work.verify.words, "两座桥断")
    other = flood(station, "上坪村")
    page.show_subject(Subject("incident", other))
    station.settle()
    assert page.work.verify.words.text() == ""


def test_escape_gives_the_call_up(station, page, incident, qtbot):
    page.focus_strip()
    press(qtbot, QApplication.focusWidget(), Qt.Key.Key_2)
    press(qtbot, page.work.verify.strip.form.person, Qt.Key.Key_Escape)
    station.settle()
    assert not page.work.verify.strip.form.isVisible()
    assert incident_of(station, incident).told == ()


# ---- reporting ----


def cell(page: IncidentPage, row: int, column: int) -> str:
    model = page.work.reporting.grid.rows_model
    return str(model.data(model.index(row, column)))


def test_the_grid_parts_the_two_lines_and_puts_the_tightest_first(station, page, qtbot):
    press(qtbot, page, Qt.Key.Key_3, ALT)
    assert [cell(page, row, 0) for row in range(3)] == [
        "Party, government",
        "Department",
        "Department",
    ]
    assert cell(page, 1, 1) == "市防汛抗旱指挥部办公室"
    assert page.work.reporting.grid.currentIndex().column() == PHONE
    assert "待核" in page.work.reporting.why.text()


@pytest.mark.parametrize(
    ("minutes", "words", "tone"),
    [
        (1, "○ 00:29 until 06-21 00:10", "later"),
        (16, "● 00:14 until 06-21 00:10", "soon"),
        (25, "◆ 00:05 until 00:10", "level_1"),
        (36, "▲ overdue 00:06", "overdue"),
    ],
)
def test_a_running_limit_says_how_pressing_it_is(station, page, minutes, words, tone):
    page.show_reporting()
    page.tick(station.clock.pass_minutes(minutes))
    grid = page.work.reporting.grid
    assert cell(page, 0, PHONE) == words
    assert grid.cell.tone(grid.rows_model.row(0).phone) == tone


def test_an_overdue_cell_is_filled_as_well_as_worded(station, page):
    page.show_reporting()
    page.tick(station.clock.pass_minutes(36))
    grid = page.work.reporting.grid
    grid.setCurrentIndex(grid.rows_model.index(1, 1))
    station.settle()
    box = grid.visualRect(grid.rows_model.index(0, PHONE))
    picture: QImage = grid.viewport().grab().toImage()
    corner = picture.pixelColor(box.topRight() + QPoint(-6, 6))
    assert corner == station.context.look.theme.colour("overdue")


def test_enter_on_a_phone_report_notes_who_took_it(station, page, incident, qtbot):
    page.show_reporting()
    press(qtbot, page.work.reporting.grid, Qt.Key.Key_Return)
    bar = page.work.reporting.bar
    assert bar.taker.hasFocus()
    press(qtbot, bar.taker, Qt.Key.Key_Return)
    bar.save.click()
    assert bar.taker.property("invalid") == "true"
    compose(bar.taker, "收一")
    press(qtbot, bar.time.edit, Qt.Key.Key_Return)
    station.settle()
    met = [o for o in incident_of(station, incident).obligations if o.met_at is not None]
    assert [o.taker for o in met] == ["收一"]
    assert cell(page, 0, PHONE) == "✓ 23:40 收一"
    assert page.work.reporting.grid.hasFocus()


def test_enter_on_a_written_report_opens_the_papers(station, page, incident, qtbot):
    page.show_reporting()
    press(qtbot, page.work.reporting.grid, Qt.Key.Key_Right)
    assert page.work.reporting.grid.currentIndex().column() == WRITTEN
    press(qtbot, page.work.reporting.grid, Qt.Key.Key_Return)
    assert station.opened == [("papers", Subject("incident", incident))]


def test_a_late_report_says_late(station, page, qtbot):
    page.show_reporting()
    station.clock.pass_minutes(40)
    press(qtbot, page.work.reporting.grid, Qt.Key.Key_Return)
    compose(page.work.reporting.bar.taker, "收一")
    press(qtbot, page.work.reporting.bar.time.edit, Qt.Key.Key_Return)
    station.settle()
    assert cell(page, 0, PHONE) == "✓ 00:20 收一 late"


# ---- the whole page ----


def test_a_verified_incident_keeps_the_tab_that_is_up(station, incident):
    station.do(verify_incident, incident, Verification.TRUE, "镇长")
    page = station.show(IncidentPage)
    assert page.work.currentIndex() == LOG
    page.show_reporting()
    settled(station, page)
    assert page.work.currentIndex() == REPORTING


def test_no_key_means_two_things():
    assert conflicts(WINDOW_ACTIONS, [IncidentPage.ACTIONS]) == []


def test_an_answer_to_the_ladder_is_given_on_the_response_page(station, page, incident, qtbot):
    page.left.ladder.not_now_button.click()
    episode = incident_of(station, incident).episode
    assert station.opened == [("response", Subject("episode", episode))]


def test_hostile_words_stay_words(station, qtbot):
    incident = flood(station, HOSTILE, title=HOSTILE, grade=EventGrade.LARGE)
    station.do(verify_incident, incident, Verification.TRUE, HOSTILE, HOSTILE)
    page = station.show(IncidentPage)
    for number in range(page.work.count()):
        page.work.open(number)
        station.settle()
        assert rich_text_places(page) == []
    assert HOSTILE in page.left.head.title.text()


def test_the_strip_says_when_a_phone_report_is_overdue(station, page):
    page.tick(station.clock.pass_minutes(36))
    states = [
        line.text() for line in page.work.verify.strip.findChildren(type(page.left.head.title))
    ]
    assert "▲ overdue 00:06" in states
