"""F5: eighteen townships, one key each; the silent ones chased, summed up, told upward."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from commandpost.domain.duty import StartShift
from commandpost.domain.entries.rounds import Came
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import EventGrade
from commandpost.domain.roster import Area, Person, Post, Roster, Unit
from commandpost.domain.roster_draft import RosterDraft
from commandpost.domain.round_decisions import OpenRound, TakeReport
from commandpost.ui.pages.duty import DutyPage
from commandpost.ui.pages.duty.rounds_panel import RoundsPanel
from commandpost.ui.pages.rounds.page import RoundsPage
from commandpost.ui.pages.rounds.round_forms import hours_of
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import new_id
from commandpost.usecases.rosters import import_roster
from commandpost.usecases.rounds import open_round, open_rounds, places_asked, take_report
from commandpost.usecases.shifts import start_shift
from tests.desk_fixtures import at
from tests.ui.desk_for_pages import Station, compose, press, station, station_folder

__all__ = ["station", "station_folder"]

NUMERALS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳"
TOWNSHIPS = ("清溪镇", "石桥镇", *(f"{sign}云镇" for sign in NUMERALS))
PHONE = "0799-8000021"


@pytest.fixture
def county(station: Station) -> Station:
    """Eighteen townships, one of them with a duty telephone, and a round owed at 08:00."""
    areas = (Area(f"n{n}", name, "township", "c") for n, name in enumerate(TOWNSHIPS[2:]))
    roster = Roster(
        areas=tuple(areas),
        units=(Unit("u1", "清溪镇值班室", area="t1", phone=PHONE),),
        people=(Person("p9", "陈晓", "清溪镇", "应急办主任", ("13800000009",)),),
        posts=(Post("q1", "灾害信息员", "t1", "p9", "A"),),
    )
    station.do(import_roster, RosterDraft(roster, whole=False))
    station.do(start_shift, new_id(), StartShift("周值班", "带班李"))
    places = station.ask(places_asked)
    assert len(places) == 18
    opened = OpenRound("汛期零报告", places, ("08:00",), 480, summary_to="市应急管理局")
    station.do(open_round, Id("r"), opened)
    return station


def cells(page: RoundsPage) -> list[str]:
    model = page.table.rows_model
    return [model.data(model.index(row, 1)) for row in range(model.rowCount())]


def dialog(page: RoundsPage) -> QDialog:
    return next(d for d in page.findChildren(QDialog) if d.isVisible())


def test_fifteen_by_one_key_each_three_chased_one_of_them_silent(county, qtbot):
    page = county.show(RoundsPage)
    county.clock.moment = at(21, 7, 40)
    for _ in range(15):
        press(qtbot, page.table, Qt.Key.Key_0)
        county.settle()
    assert sum("nothing to report" in words for words in cells(page)) == 15
    assert "15/18" in page.count.text()
    county.clock.moment = at(21, 8, 5)
    page.refresh()
    county.settle()
    assert page.silent.isVisible()
    assert page.table.place == TOWNSHIPS[15]
    for number in range(3):
        page.table.setCurrentIndex(page.table.rows_model.index(15 + number, 1))
        press(qtbot, page.table, Qt.Key.Key_C)
        asked = dialog(page)
        if number:
            compose(asked.taker, "值班员孙")
        press(qtbot, asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        county.settle()
        assert "chased ×1" in cells(page)[15 + number]
    for number in (15, 16):
        page.table.setCurrentIndex(page.table.rows_model.index(number, 1))
        press(qtbot, page.table, Qt.Key.Key_Space)
        county.settle()
    assert "late" in cells(page)[15]
    assert "17/18" in page.count.text()
    assert TOWNSHIPS[17] in page.silent.text()
    press(qtbot, page.table, Qt.Key.Key_S)
    county.settle()
    asked = dialog(page)
    assert f"未报：{TOWNSHIPS[17]}" in asked.text.toPlainText()
    compose(asked.taker, "赵接报")
    press(qtbot, asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    county.settle()
    (found,) = county.ask(open_rounds)
    assert found.sums[at(21, 8)].silent == (TOWNSHIPS[17],)
    assert found.sums[at(21, 8)].taker == "赵接报"
    due = [row.kind for row in found.due(Subject("round", Id("r")))]
    assert "round.silent" in due


def test_the_number_to_dial_stands_large_and_changes_with_the_row(county, qtbot):
    page = county.show(RoundsPage)
    assert page.table.place == "清溪镇"
    assert page.call.shown == (PHONE, "13800000009")
    press(qtbot, page.table, Qt.Key.Key_Down)
    county.settle()
    assert page.table.place == "石桥镇"
    assert page.call.shown == ()


def test_a_mistake_is_taken_back_by_one_key(county, qtbot):
    page = county.show(RoundsPage)
    press(qtbot, page.table, Qt.Key.Key_0)
    county.settle()
    page.table.setCurrentIndex(page.table.rows_model.index(0, 1))
    press(qtbot, page.table, Qt.Key.Key_U)
    county.settle()
    assert "0/18" in page.count.text()


def test_a_message_of_substance_counts_as_the_report(county, qtbot):
    page = county.show(RoundsPage)
    press(qtbot, page.table, Qt.Key.Key_M)
    asked = dialog(page)
    compose(asked.words, "南沟路断，无人员伤亡")
    press(qtbot, asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    county.settle()
    assert "message" in cells(page)[0]


def test_without_a_round_the_page_teaches_and_n_opens_one(station, qtbot):
    page = station.show(RoundsPage)
    assert page.open_button.isVisible()
    press(qtbot, page.open_button, Qt.Key.Key_N)
    station.settle()
    asked = dialog(page)
    asked.hours.setText("２０：００、0800")
    press(qtbot, asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    station.settle()
    (found,) = station.ask(open_rounds)
    assert found.times == ("08:00", "20:00")
    assert page.table.isVisible()


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("8:00", ("08:00",)),
        ("0800，20：00", ("08:00", "20:00")),
        ("25:00", ()),
        ("", ()),
        ("晚上", ()),
    ],
)
def test_hours_are_read_as_people_type_them(words, hours):
    assert hours_of(words) == hours


def test_figures_open_the_sheet_of_that_township(county, qtbot):
    heard = county.clock.now()
    incident = new_id()
    county.do(register_incident, Call(heard, "水涨", place="柳湾村", hazard="flood"), incident)
    page = county.show(RoundsPage)
    press(qtbot, page.table, Qt.Key.Key_F)
    county.settle()
    assert county.opened[-1] == ("incident", Subject("incident", incident))


def test_the_duty_page_shows_the_sum_and_hides_without_a_round(station, county):
    page = county.show(DutyPage)
    panel = page.panels[RoundsPanel]
    assert panel.isVisible()
    assert "0/18" in panel.texts[0]
    now = county.clock.now()
    county.do(take_report, Id("r"), TakeReport("清溪镇", at(21, 8), Came.NOTHING, now))
    county.clock.moment = at(21, 8, 1)
    page.refresh()
    county.settle()
    assert "1/18" in panel.texts[0]
    assert "石桥镇" in panel.texts[1]


def test_no_round_no_panel(station):
    page = station.show(DutyPage)
    assert not page.panels[RoundsPanel].isVisible()


def test_a_major_disaster_opens_the_round_by_itself_and_its_end_closes_it(station):
    from commandpost.usecases.incidents import close_incident

    heard = station.clock.now()
    call = Call(heard, "溃坝", place="柳湾村", hazard="flood", grade=EventGrade.MAJOR)
    incident = new_id()
    station.do(register_incident, call, incident)
    (found,) = station.ask(open_rounds)
    assert found.rule == "townships-major-disaster"
    assert found.places == ("清溪镇", "石桥镇")
    station.do(close_incident, incident, "处置完毕")
    assert station.ask(open_rounds) == ()
