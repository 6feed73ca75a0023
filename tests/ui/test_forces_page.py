"""The forces page: a few letters, a large number; a workbook looked at before it is taken in."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from commandpost.domain.roster import Expert, Person, Roster, Shelter, Supply, Team
from commandpost.domain.roster_draft import RosterDraft
from commandpost.ui.pages.forces.page import ForcesPage
from commandpost.usecases.demo import demo_workbook
from commandpost.usecases.rosters import import_roster
from commandpost.usecases.views.forces import Forces, forces
from tests.ui.desk_for_pages import HOSTILE, Station, compose, press, station, station_folder
from tests.ui.plain_text_sweep import rich_text_places

__all__ = ["station", "station_folder"]

FORCES = Roster(
    people=(
        Person("p1", "陈晓", "值班室", "值班员", ("13800000001",), "cx"),
        Person("p2", "何平", "水利局", "局长", ("13800000002", "0799-8000002"), "hp"),
        Person("p3", "何安", "水利局", "科员", ("13800000003",), "ha", active=False),
    ),
    teams=(Team("t1", "县防汛抢险队", strength=50, leader="何平", phone="13800000004"),),
    supplies=(Supply("s1", "冲锋舟", quantity=6, unit="艘", store="县库", phone="13800000005"),),
    shelters=(Shelter("h1", "甲云镇中心小学", capacity=300),),
    experts=(Expert("e1", "郑水", "水利工程", phone="13800000006"),),
)


@pytest.fixture
def page(station: Station) -> ForcesPage:
    station.do(import_roster, RosterDraft(FORCES))
    return station.show(ForcesPage)


def names(page: ForcesPage, table: str = "contacts") -> list[str]:
    model = page.tables[table].rows_model
    return [model.row(n).name for n in range(model.rowCount())]


def test_ready_to_type_with_the_first_number_large(page):
    assert page.who.text() == "陈晓"
    assert page.number.text() == "13800000001"


def test_pinyin_initials_find_people_and_the_number_stands_large(page, qtbot):
    qtbot.keyClicks(page.search, "hp")
    assert names(page) == ["何平"]
    assert page.number.text() == "13800000002   0799-8000002"
    assert "水利局" in page.detail.text()


def test_characters_find_people_and_their_number_of_hits_is_shown(page):
    compose(page.search, "何")
    assert names(page) == ["何平", "何安"]
    assert page.tabs.tabText(0) == "Contacts (2)"
    page.search.clear()
    assert page.tabs.tabText(0) == "Contacts"


def test_a_number_finds_whose_it_is(page, qtbot):
    qtbot.keyClicks(page.search, "8000002")
    assert names(page) == ["何平"]


def test_a_table_that_has_hits_comes_up(page):
    compose(page.search, "冲锋舟")
    assert page.tabs.currentIndex() == 2
    assert page.number.text() == "13800000005"
    page.search.setText("没有的")
    assert page.number.text() == ""
    assert page.detail.text() != ""


def test_up_and_down_move_while_typing_and_enter_goes_to_the_table(page, qtbot):
    page.search.setFocus()
    compose(page.search, "何")
    press(qtbot, page.search, Qt.Key.Key_Down)
    assert page.who.text() == "何安"
    press(qtbot, page.search, Qt.Key.Key_Up)
    assert page.who.text() == "何平"
    press(qtbot, page.search, Qt.Key.Key_Up)
    assert page.who.text() == "何平"


def test_somebody_deactivated_is_marked_in_words(page):
    model = page.tables["contacts"].rows_model
    shown = [model.data(model.index(n, 0)) for n in range(model.rowCount())]
    assert any(str(name).startswith("何安") and "(" in str(name) for name in shown)


def test_a_workbook_is_told_before_it_is_taken(station, page, monkeypatch):
    asked: list[tuple[Any, ...]] = []
    answers = [False, True]

    def confirm(*words: Any) -> bool:
        asked.append(words)
        return answers.pop(0)

    monkeypatch.setattr(station.context.messages, "confirm", confirm)
    page.read_workbook(demo_workbook())
    station.qtbot.waitUntil(lambda: len(asked) == 1, timeout=30_000)
    station.settle()
    told = asked[0][2]
    assert "Refused rows: 3" in told
    assert told.count("责任人AB岗") == 3
    assert "Deactivated: 0" in told  # a refused row might have been theirs: nobody goes
    assert "{" not in told
    assert len(station.ask(forces).contacts) == 3
    page.read_workbook(demo_workbook())
    station.qtbot.waitUntil(lambda: len(names(page)) >= 200, timeout=30_000)
    found = {c.name: c.active for c in station.ask(forces).contacts}
    assert found["陈晓"] is True
    assert found["张一一"] is True


def test_a_workbook_that_cannot_be_read_is_refused_in_words(station, page, tmp_path):
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 not a zip")
    page.read_workbook(broken)
    station.qtbot.waitUntil(lambda: bool(station.notices), timeout=30_000)
    assert "broken.xlsx" in station.notices[0]


def test_hostile_words_stay_words(station, page):
    person = Person("px", HOSTILE, HOSTILE, HOSTILE, ("13800000009",))
    station.do(import_roster, RosterDraft(Roster(people=(*FORCES.people, person))))
    page.search.setText("<img")
    assert page.who.text() == HOSTILE
    assert rich_text_places(page) == []


def test_an_empty_roster_teaches_the_key_that_fills_it(station, monkeypatch):
    none = Forces((), (), (), (), ())
    monkeypatch.setattr("commandpost.ui.pages.forces.page.forces", lambda _: none)
    page = station.show(ForcesPage)
    assert page.nothing.isVisible()
    assert not page.tabs.isVisible()
    assert any("Ctrl+I" in made.text() for made in page.nothing.findChildren(QLabel))
