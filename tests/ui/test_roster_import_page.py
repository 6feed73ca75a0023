"""A roster workbook by keyboard: read, understood, looked at by name, and only then written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from commandpost.domain.roster import Person, Roster
from commandpost.domain.roster_draft import RefusedRow, RosterDraft
from commandpost.host.paths import resources_dir
from commandpost.host.text import use_language
from commandpost.ui.language import Language
from commandpost.ui.pages.roster_import.page import RosterImportPage
from commandpost.usecases.demo import demo_workbook
from commandpost.usecases.rosters import import_roster
from commandpost.usecases.views.forces import forces
from commandpost.usecases.views.logbook import log_page
from commandpost.usecases.views.roster_import import DryRun, NamedRow
from tests.ui.desk_for_pages import HOSTILE, Station, press, station, station_folder
from tests.ui.plain_text_sweep import rich_text_places

__all__ = ["station", "station_folder"]

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(params=["zh", "en"])
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    language = Language(qapp)
    language.use("zh_CN" if request.param == "zh" else "en")
    yield request.param
    language.leave()
    use_language("en")


@pytest.fixture
def page(station: Station) -> RosterImportPage:
    return station.show(RosterImportPage)


def workbook(path: Path, heads: tuple[str, ...], *rows: tuple[Any, ...]) -> Path:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "通讯录"
    for row in (heads, *rows):
        sheet.append(row)
    book.save(path)
    return path


def until(station: Station, page: RosterImportPage, step: QWidget) -> None:
    station.qtbot.waitUntil(
        lambda: page.steps.currentWidget() is step and not page.reader.running, timeout=30_000
    )
    station.settle()


def read(station: Station, page: RosterImportPage, path: Path, step: QWidget | None = None) -> None:
    page.read_file(path)
    until(station, page, step or page.run)


def rows(page: RosterImportPage, name: str) -> list[Any]:
    model = page.run.tables[name].rows_model
    return [model.row(n) for n in range(model.rowCount())]


def people(station: Station) -> dict[str, tuple[str, ...]]:
    return {c.name: c.phones for c in station.ask(forces).contacts if c.active}


def test_it_begins_with_what_to_do(page):
    assert page.steps.currentWidget() is page.start
    assert page.start.choose_button.hasFocus()
    assert "Ctrl+O" in page.start.choose_button.text()


def test_three_refused_rows_are_told_with_place_and_reason_and_keep_nothing_out(station, page):
    read(station, page, demo_workbook(), page.columns)
    press(station.qtbot, page.columns.table, Qt.Key.Key_Delete)
    page.go_on()
    until(station, page, page.run)
    refused = rows(page, "refused")
    assert [row.sheet for row in refused] == ["责任人AB岗"] * 3
    assert refused[0].value == "1380000"
    assert page.run.tabs.tabText(0) == "Refused rows 3"
    assert "3 refused rows stay out" in page.run.told.text()
    assert "deactivated" in page.run.told.text()
    assert "New " in page.run.counts.text()
    assert "张一一" not in people(station)
    page.go_on()
    station.settle()
    assert people(station)["张一一"] == ("13800000001",)
    assert "陈晓" in people(station)  # a refused row might have been theirs: nobody goes
    assert station.opened[-1] == ("forces", None)
    assert station.ask(log_page).lines[0].kind == "roster.imported"


def test_ctrl_enter_takes_it_in_once_and_escape_writes_nothing(station, page, tmp_path):
    book = workbook(tmp_path / "b.xlsx", ("姓名", "单位", "电话"), ("赵七七", "局", "13800000009"))
    read(station, page, book)
    page.deactivated()  # a call comes in: what was read is still there afterwards
    assert page.draft is not None
    press(station.qtbot, page, Qt.Key.Key_Escape)
    assert page.draft is None
    assert station.opened[-1] == ("back", None)
    assert "赵七七" not in people(station)
    read(station, page, book)
    page.take()
    page.take()
    station.settle()
    assert people(station)["赵七七"] == ("13800000009",)
    kinds = [e.kind for e in station.ask(log_page).lines]
    assert kinds.count("roster.imported") == 1


def test_old_and_new_stand_side_by_side_and_who_goes_is_named(station, page, tmp_path):
    heads = ("姓名", "单位", "电话")
    first = workbook(
        tmp_path / "a.xlsx", heads, ("赵七七", "局", "13800000009"), ("钱八八", "局", "13800000010")
    )
    second = workbook(tmp_path / "b.xlsx", heads, ("赵七七", "局", "13800000011"))
    page.head.from_whom.setText("水利局")
    read(station, page, first)
    page.take()
    station.settle()
    page.head.from_whom.setText("水利局")
    read(station, page, second)
    (changed,) = rows(page, "changed")
    assert (changed.name, changed.old, changed.new) == ("赵七七", "13800000009", "13800000011")
    assert [row.name for row in rows(page, "leaving")] == ["钱八八"]
    assert "only deactivated" in page.run.told.text()
    page.take()
    station.settle()
    assert set(people(station)) & {"赵七七", "钱八八"} == {"赵七七"}


def test_who_is_gone_stays_when_the_operator_says_so(station, page, tmp_path):
    heads = ("姓名", "单位", "电话", "岗位")
    first = workbook(
        tmp_path / "a.xlsx",
        heads,
        ("赵七七", "局", "13800000009", "值班员"),
        ("钱八八", "局", "13800000010", "值班员"),
    )
    second = workbook(tmp_path / "b.xlsx", heads, ("赵七七", "局", "13800000011", "值班员"))
    for path in (first, second):
        page.head.from_whom.setText("水利局")
        read(station, page, path)
        if path is second:
            assert rows(page, "leaving")[0].name == "钱八八"
            page.keep_all()
            assert "stay on the list" in page.run.told.text()
        page.take()
        station.settle()
    found = {c.name: (c.active, "值班员" in c.posts) for c in station.ask(forces).contacts}
    assert found["钱八八"] == (True, True)


def test_the_contact_tables_of_a_plan_come_in_the_same_way(station, page):
    page.read_file(resources_dir() / "demo" / "township-plan.docx")
    station.qtbot.waitUntil(lambda: not page.reader.running, timeout=30_000)
    station.settle()
    assert page.draft is not None or station.notices


def test_an_unknown_header_is_settled_with_enter_and_remembered_for_its_sender(
    station, page, tmp_path
):
    heads = ("姓名", "单位", "联络电话号")
    book = workbook(tmp_path / "a.xlsx", heads, ("赵七七", "局", "13800000009"))
    page.head.from_whom.setText("清溪镇")
    read(station, page, book, page.columns)
    line = page.columns.table.current_row()
    assert (line.header, line.suggestion) == ("联络电话号", "phone")
    assert line.sample == "13800000009"
    press(station.qtbot, page.columns.table, Qt.Key.Key_Return)
    assert page.columns.mapping.doubts == 0
    page.go_on()
    until(station, page, page.run)
    page.go_on()
    station.settle()
    assert people(station)["赵七七"] == ("13800000009",)
    newer = workbook(tmp_path / "b.xlsx", heads, ("赵七七", "局", "13800000010"))
    page.head.from_whom.setText("清溪镇")
    read(station, page, newer)  # no question this time
    assert [row.new for row in rows(page, "changed")] == ["13800000010"]


def test_a_column_is_left_out_with_delete_or_filled_from_the_list(station, page, tmp_path):
    heads = ("姓名", "单位", "联络电话号", "爱好")
    book = workbook(tmp_path / "a.xlsx", heads, ("赵七七", "局", "13800000009", "书法"))
    read(station, page, book, page.columns)
    press(station.qtbot, page.columns.table, Qt.Key.Key_Delete)
    assert page.columns.mapping.doubts == 0
    place = next(n for n, each in enumerate(page.columns.mapping.lines()) if each.header == "爱好")
    page.columns.table.setCurrentIndex(page.columns.table.model().index(place, 0))
    choice = page.columns.choice
    choice.setCurrentIndex(choice.findData("note"))
    choice.activated.emit(choice.currentIndex())
    page.go_on()
    until(station, page, page.run)
    page.take()
    station.settle()
    assert people(station)["赵七七"] == ()


def test_a_sheet_can_be_left_out_or_called_something_else(station, page, tmp_path):
    book = workbook(tmp_path / "a.xlsx", ("姓名", "单位", "电话"), ("赵七七", "局", "13800000009"))
    read(station, page, book)
    page.show_columns()
    sheet = page.columns.mapping.lines()[0]
    page.columns.mapping.turn_into(sheet, "experts")
    fields = [line.field for line in page.columns.mapping.lines()[1:]]
    assert fields == ["name", "unit", "phone"]
    page.go_on()
    until(station, page, page.run)
    assert [row.part for row in rows(page, "new")] == ["experts"]


def test_reading_is_stopped_with_escape_and_the_page_is_ready_again(station, page):
    page.read_file(demo_workbook())
    assert page.steps.currentWidget() is page.reading
    press(station.qtbot, page, Qt.Key.Key_Escape)
    assert page.steps.currentWidget() is page.start
    assert not page.reader.running
    station.settle()
    assert page.draft is None
    read(station, page, demo_workbook(), page.columns)


def test_a_workbook_that_cannot_be_read_is_refused_in_words(station, page, tmp_path):
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 not a zip")
    page.read_file(broken)
    until(station, page, page.start)
    assert "broken.xlsx" in station.notices[0]
    press(station.qtbot, page, Qt.Key.Key_Escape)  # the window closes the notice first
    assert ("back", None) not in station.opened


def test_the_refused_rows_go_back_to_their_sender(station, page, tmp_path):
    book = workbook(
        tmp_path / "a.xlsx",
        ("姓名", "单位", "电话"),
        ("赵七七", "=1+1", "1380000"),
        ("钱八八", "局", "13800000010"),
    )
    read(station, page, book)
    page.copy_refused()
    assert "1380000" in QApplication.clipboard().text()
    assert QApplication.clipboard().text().count("\n") == 1
    page.refused.save(page.run.refused_sheet(), tmp_path / "back.csv")
    station.qtbot.waitUntil(lambda: "back.csv is written." in station.told, timeout=10_000)
    told = (tmp_path / "back.csv").read_text("utf-8-sig").splitlines()
    assert told[0] == "Sheet,Row,Column,Reason,What stands there"
    assert told[1].startswith("通讯录,2,电话,")


def test_a_workbook_is_dropped_and_anything_else_is_not(station, page, tmp_path):
    book = workbook(tmp_path / "a.xlsx", ("姓名", "单位", "电话"), ("赵七七", "局", "13800000009"))
    for path in (tmp_path / "x.exe", book):
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(str(path))])
        event = QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            carried,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        page.start.dropEvent(event)
        assert (page.path == book) is (path == book)
    until(station, page, page.run)


def test_a_workbook_that_says_what_stands_is_not_taken_in_again(station, page, tmp_path):
    book = workbook(tmp_path / "a.xlsx", ("姓名", "单位", "电话"), ("赵七七", "局", "13800000009"))
    read(station, page, book)
    page.take()
    station.settle()
    read(station, page, book)
    assert not page.run.take_button.isEnabled()
    page.take()
    station.settle()
    assert [e.kind for e in station.ask(log_page).lines].count("roster.imported") == 1


def test_every_step_speaks_both_languages_without_a_hole(spoken, station):
    page = station.show(RosterImportPage)
    read(station, page, demo_workbook(), page.columns)
    told = [page.columns.told.text()]
    page.go_on()
    until(station, page, page.run)
    told += [page.run.counts.text(), page.run.told.text(), page.run.tabs.tabText(0)]
    told += [page.run.take_button.text(), *page.run.refused_sheet()[0]]
    for words in told:
        assert "{" not in words
        assert words == "" or any("\u3400" < c < "\u9fff" for c in words) == (spoken == "zh"), words


def test_hostile_words_stay_words(station, page, tmp_path):
    station.do(import_roster, RosterDraft(Roster(people=(Person("p9", "旧", HOSTILE),))))
    book = workbook(
        tmp_path / "a.xlsx",
        ("姓名", "单位", "电话", HOSTILE),
        (HOSTILE, HOSTILE, "13800000009", HOSTILE),
        (HOSTILE, HOSTILE, HOSTILE, HOSTILE),
    )
    page.read_file(book)
    station.qtbot.waitUntil(
        lambda: page.steps.currentWidget() in (page.columns, page.run) and not page.reader.running,
        timeout=30_000,
    )
    station.settle()
    assert rich_text_places(page) == []
    page.columns.show_mapping(page.columns.mapping)
    assert rich_text_places(page) == []


def test_fifty_thousand_rows_are_shown_in_pages(page):
    new = tuple(NamedRow(n, "people", f"张{n}") for n in range(50_000))
    refused = tuple(RefusedRow("表", n, "roster.missing_name") for n in range(50_000))
    page.steps.setCurrentWidget(page.run)
    page.run.show_dry_run(DryRun(new=new, refused=refused))
    for name in ("new", "refused"):
        assert page.run.tables[name].rows_model.rowCount() <= 400
    assert page.run.tabs.tabText(0) == "Refused rows 50000"
