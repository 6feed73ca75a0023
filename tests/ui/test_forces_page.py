"""The forces page: a few letters, a large number; what is missing; a wrong number put right."""

from __future__ import annotations

from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from commandpost.domain.coverage import GapKind
from commandpost.domain.roster import Expert, Person, Post, Roster, Shelter, Supply, Team
from commandpost.domain.roster_draft import RosterDraft
from commandpost.ui.dialogs.confirm import Confirm
from commandpost.ui.dialogs.post_form import PostForm
from commandpost.ui.dialogs.roster_export import RosterExportDialog
from commandpost.ui.dialogs.roster_form import RosterForm
from commandpost.ui.pages.forces.page import ForcesPage
from commandpost.ui.widgets.call_bar import CallBar
from commandpost.usecases.rosters import import_roster
from commandpost.usecases.views.forces import Contact, Forces, forces
from commandpost.usecases.views.logbook import log_page
from commandpost.usecases.views.numbers import Eyes
from commandpost.usecases.views.roster_sheet import choices
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
    assert page.call.who.text() == "陈晓"
    assert page.call.number.text() == "13800000001"


def test_pinyin_initials_find_people_and_the_number_stands_large(page, qtbot):
    qtbot.keyClicks(page.search, "hp")
    assert names(page) == ["何平"]
    assert page.call.shown == ("13800000002", "0799-8000002")
    assert "水利局" in page.call.detail.text()


def test_characters_find_people_and_their_number_of_hits_is_shown(page):
    compose(page.search, "何")
    assert names(page) == ["何平", "何安"]
    assert page.tabs.tabText(0) == "Contacts 2"
    page.search.clear()
    assert page.tabs.tabText(0) == "Contacts"


def test_a_number_finds_whose_it_is(page, qtbot):
    qtbot.keyClicks(page.search, "8000002")
    assert names(page) == ["何平"]


def test_a_table_that_has_hits_comes_up(page):
    compose(page.search, "冲锋舟")
    assert page.tabs.part == "supplies"
    assert page.call.number.text() == "13800000005"
    page.search.setText("没有的")
    assert page.call.number.text() == ""
    assert page.call.detail.text() != ""


def test_up_and_down_move_while_typing_and_enter_goes_to_the_table(page, qtbot):
    page.search.setFocus()
    compose(page.search, "何")
    press(qtbot, page.search, Qt.Key.Key_Down)
    assert page.call.who.text() == "何安"
    press(qtbot, page.search, Qt.Key.Key_Up)
    assert page.call.who.text() == "何平"
    press(qtbot, page.search, Qt.Key.Key_Up)
    assert page.call.who.text() == "何平"


def test_somebody_deactivated_is_marked_in_words(page):
    model = page.tables["contacts"].rows_model
    shown = [model.data(model.index(n, 0)) for n in range(model.rowCount())]
    assert any(str(name).startswith("何安") and "(" in str(name) for name in shown)


def test_hostile_words_stay_words(station, page):
    person = Person("px", HOSTILE, HOSTILE, HOSTILE, ("13800000009",))
    station.do(import_roster, RosterDraft(Roster(people=(*FORCES.people, person))))
    page.search.setText("<img")
    assert page.call.who.text() == HOSTILE
    assert rich_text_places(page) == []


def test_an_empty_roster_teaches_the_key_that_fills_it(station, monkeypatch):
    monkeypatch.setattr("commandpost.ui.pages.forces.page.forces", lambda _: Forces())
    page = station.show(ForcesPage)
    assert page.nothing.isVisible()
    assert not page.tabs.isVisible()
    assert any("Ctrl+I" in made.text() for made in page.nothing.findChildren(QLabel))


# ---- calling ----


def test_alt_and_a_figure_copies_that_number_and_makes_it_the_large_one(page, qtbot):
    qtbot.keyClicks(page.search, "hp")
    press(qtbot, page, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    page.second_number()
    assert QApplication.clipboard().text() == "0799-8000002"
    assert [made.property("kind") for made in page.call.numbers[:2]] == ["large", "huge"]
    page.fourth_number()  # there is none: the second stays in hand
    assert page.call.in_hand == 1


def test_somebody_without_a_number_says_so(page):
    page.tabs.setCurrentWidget(page.tables["shelters"])
    assert page.call.missing.isVisible()
    assert page.call.shown == ()


def test_a_wall_shows_no_number_in_full(qtbot, station):
    bar = CallBar(Eyes.ANYBODY)
    qtbot.addWidget(bar)
    bar.show_one("何平", "水利局", ("13800000002", "0799-8000002", "119"))
    assert bar.shown == ("138****0002", "0799-****002", "119")
    QApplication.clipboard().setText("before")
    bar.take(0)
    assert QApplication.clipboard().text() == "before"


def test_the_tables_are_reached_by_key(page):
    page.next_table()
    assert page.tabs.part == "units"
    page.table_before()
    page.table_before()
    assert page.tabs.part == ""
    assert not page.call.isVisible()
    page.start_search()
    compose(page.search, "冲锋舟")
    assert page.tabs.part == "supplies"


# ---- putting right ----


def opened(station: Station, kind: type, count: int = 1) -> Any:
    """The newest form of that kind, once it stands open with its names."""

    def found() -> list[Any]:
        return [w for w in QApplication.topLevelWidgets() if type(w) is kind and w.isVisible()]

    station.qtbot.waitUntil(lambda: len(found()) == count, timeout=10_000)
    station.settle()
    return found()[-1]


def saved(station: Station, form: Any) -> None:
    press(station.qtbot, form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    station.settle()


def test_a_wrong_number_is_put_right_with_three_keys(station, page, qtbot):
    qtbot.keyClicks(page.search, "cx")
    page.edit_row()
    form = opened(station, RosterForm)
    assert form.focusWidget() is form.fields.edits["phones"]
    form.fields.edits["phones"].selectAll()
    qtbot.keyClicks(form.fields.edits["phones"], "138 0000 0077")
    saved(station, form)
    assert page.call.number.text() == "13800000077"
    assert page.call.who.text() == "陈晓"
    page.edit_row()
    again = opened(station, RosterForm)
    assert "13800000001 → 13800000077" in again.past.text()
    assert "周值班" in again.past.text()
    again.reject()


def test_a_number_with_a_digit_too_few_is_refused_in_words_and_kept_in_the_line(station, page):
    page.edit_row()
    form = opened(station, RosterForm)
    form.fields.edits["phones"].setText("1380000")
    saved(station, form)
    assert form.isVisible()
    assert "1380000" in form.error.text()
    assert form.fields.edits["phones"].text() == "1380000"
    form.reject()
    assert station.ask(forces).contacts[0].phones == ("13800000001",)


def test_somebody_is_deactivated_and_no_longer_offered(station, page, qtbot):
    qtbot.keyClicks(page.search, "cx")
    page.edit_row()
    form = opened(station, RosterForm)
    form.fields.active.setChecked(False)
    saved(station, form)
    assert names(page) == ["陈晓"]
    assert not station.ask(forces).contacts[0].active
    assert all(c.hint.name != "陈晓" for c in station.ask(choices).people)


def test_a_resource_is_added_to_the_table_that_is_up(station, page):
    page.tabs.setCurrentWidget(page.tables["machines"])
    page.add_row()
    form = opened(station, RosterForm)
    saved(station, form)
    assert form.error.text()  # no name yet
    form.fields.edits["name"].setText("挖掘机")
    form.fields.edits["count"].setText("三")
    saved(station, form)
    assert "三" in form.error.text()
    form.fields.edits["count"].setText("3")
    saved(station, form)
    assert names(page, "machines") == ["挖掘机"]


def test_an_empty_b_post_is_filled_from_the_coverage_with_somebody_new(station, page, qtbot):
    station.do(
        import_roster,
        RosterDraft(Roster(posts=(Post("a", "灾害信息员", "v1", "p1", "A"),))),
    )
    page.show_coverage()
    lines = page.tabs.coverage.lines
    told = page.tabs.coverage.summary.text()
    assert told == "2 villages: A post missing in 1, B post missing in 2"
    line = next(each for each in lines if each.gap.rank == "B" and each.area == "v1")
    page.tabs.coverage.gap_chosen.emit(line)
    form = opened(station, PostForm)
    assert (form.role.text(), form.place.text()) == ("灾害信息员", "清溪镇柳湾村")
    form.person.setText("赵七七")
    saved(station, form)
    assert "Alt+N" in form.error.text()
    form.add_person()
    person = opened(station, RosterForm)
    assert person.fields.edits["name"].text() == "赵七七"
    person.fields.edits["phones"].setText("13800000088")
    saved(station, person)
    assert form.person.text() == "赵七七"
    saved(station, form)
    missing = {each.gap.rank for each in page.tabs.coverage.lines if each.area == "v1"}
    assert missing == set()


def test_posts_are_taken_away_with_one_key(station, page):
    station.do(import_roster, RosterDraft(Roster(posts=(Post("a", "信息员", "v1", "p1", "A"),))))
    page.tabs.bring_up("people", "p1")
    page.edit_row()
    form = opened(station, RosterForm)
    assert form.posts.count() == 1
    form.posts.setFocus()
    press(station.qtbot, form.posts, Qt.Key.Key_Delete)
    station.settle()
    assert form.posts.count() == 0
    form.add_post()
    post = opened(station, PostForm)
    assert post.person.text() == "陈晓"
    post.reject()
    form.reject()


def test_a_gap_about_a_person_opens_that_person(station, page):
    station.do(
        import_roster,
        RosterDraft(
            Roster(
                people=(Person("p9", "无号", "柳湾村"),),
                posts=(Post("a", "灾害信息员", "v1", "p9", "A"),),
            )
        ),
    )
    page.show_coverage()
    line = next(each for each in page.tabs.coverage.lines if each.key == "p9")
    assert line.gap.kind is GapKind.NO_NUMBER
    page.tabs.coverage.gap_chosen.emit(line)
    form = opened(station, RosterForm)
    assert form.fields.edits["name"].text() == "无号"
    form.reject()


# ---- files ----


def test_the_list_of_gaps_is_saved_without_a_number(station, page, tmp_path):
    station.do(import_roster, RosterDraft(Roster(posts=(Post("a", "信息员", "v1", "p1", "A"),))))
    page.turn_coverage()
    page.save_gaps_to(tmp_path / "gaps.csv")
    station.qtbot.waitUntil(lambda: "gaps.csv is written." in station.told, timeout=10_000)
    told = (tmp_path / "gaps.csv").read_text("utf-8-sig")
    assert "柳湾村" in told
    assert "1380000" not in told


def test_the_roster_is_exported_masked_unless_somebody_says_otherwise(station, page, tmp_path):
    page.export_workbook()
    asked = opened(station, RosterExportDialog)
    assert asked.masked.isChecked()
    asked.full.setChecked(True)
    asked.decide()
    question = opened(station, Confirm)
    question.reject()
    assert asked.isVisible()
    asked.reject()
    for full, number in ((False, "138****0002"), (True, "13800000002")):
        path = tmp_path / f"{full}.xlsx"
        page.export_to(path, full=full)
        written = f"{path.name} is written."
        station.qtbot.waitUntil(lambda told=written: told in station.told, timeout=60_000)
        station.settle()
        sheet = load_workbook(path)["人员"]
        assert any(number in str(cell.value) for row in sheet.iter_rows() for cell in row)
    kinds = [entry.kind for entry in station.ask(log_page).lines]
    assert kinds.count("roster.exported") == 2


def test_import_opens_the_page_for_it(station, page):
    page.import_workbook()
    assert station.opened[-1] == ("roster_import", None)


def test_fifty_thousand_people_are_paged_and_found(station, page):
    many = tuple(
        Contact(f"p{n}", f"张{n}", "", "", "", (), True, f"张{n} z{n}") for n in range(50_000)
    )
    page.tabs.show_forces(Forces(contacts=many))
    model = page.tables["contacts"].rows_model
    assert model.rowCount() <= 400
    page.search.setText("z49999")
    assert names(page) == ["张49999"]


def test_a_machine_that_was_sold_is_taken_away_after_one_question(station, page):
    page.tabs.setCurrentWidget(page.tables["supplies"])
    page.edit_row()
    form = opened(station, RosterForm)
    form.take_away()
    question = opened(station, Confirm)
    question.accept()
    station.settle()
    assert names(page, "supplies") == []


def test_hostile_words_stay_words_in_the_forms_too(station, page):
    person = Person("px", HOSTILE, HOSTILE, HOSTILE, ("13800000009",))
    post = Post("a", HOSTILE, "v1", "px", "A")
    station.do(import_roster, RosterDraft(Roster(people=(person,), posts=(post,))))
    page.tabs.bring_up("people", "px")
    page.edit_row()
    form = opened(station, RosterForm)
    form.add_post()
    assert rich_text_places(opened(station, PostForm)) == []
    assert rich_text_places(form) == []
    opened(station, PostForm).reject()
    form.reject()
    page.show_coverage()
    assert rich_text_places(page) == []
