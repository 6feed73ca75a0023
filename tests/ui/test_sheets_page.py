"""The page of blank forms: numbers first, then paper; typed in by number, or still out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from commandpost.domain.entries.log import LogWritten
from commandpost.domain.ids import STATION, Subject
from commandpost.ui.pages.call.page import CallPage
from commandpost.ui.pages.sheets import SheetsPage
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import new_id
from commandpost.usecases.sheets import sheet_book
from commandpost.usecases.views.boards import incident_list
from tests.ui.desk_for_pages import press, station, station_folder
from tests.ui.plain_text_sweep import rich_text_places

__all__ = ["station", "station_folder"]


@pytest.fixture
def page(station) -> SheetsPage:
    return station.show(SheetsPage)


def printed(station, page, qtbot, form: str = "log", copies: int = 2) -> None:
    page.chosen.setCurrentIndex(page.chosen.findData(form))
    page.copies.setValue(copies)
    page.written.clear()
    page.print_forms()
    qtbot.waitUntil(lambda: bool(page.written.text()), timeout=20_000)
    station.settle()


def lines(station) -> list:
    def told(desk):
        return [e for e in desk.store.journal.entries(STATION) if isinstance(e.payload, LogWritten)]

    return station.ask(told)


def test_numbers_are_taken_and_a_file_is_written_to_print(station, page, qtbot):
    assert page.chosen.hasFocus()
    printed(station, page, qtbot)
    (file,) = (station.context.data_dir / "forms").iterdir()
    assert str(file) in page.written.text()
    assert page.which.text().startswith("B0001")
    printed(station, page, qtbot, "call", 1)
    assert [s.label for s in station.ask(sheet_book).out] == ["B0001", "B0002", "B0003"]


def test_a_sheet_is_typed_in_with_its_time_and_is_out_no_more(station, page, qtbot):
    printed(station, page, qtbot)
    station.clock.pass_minutes(60)
    page.words.setText("断电期间照常")
    page.enter()
    assert lines(station) == []
    page.at.edit.setText("-40")
    page.enter()
    station.settle()
    (entry,) = lines(station)
    assert entry.back_entered
    assert entry.payload.text == "［B0001 值班日志］断电期间照常"
    assert page.words.text() == ""
    assert page.which.text().startswith("B0002")


def test_a_spoiled_sheet_needs_a_reason(station, page, qtbot):
    printed(station, page, qtbot, copies=1)
    page.set_aside()
    station.settle()
    assert station.notices
    page.words.setText("打印卡纸")
    page.set_aside()
    station.settle()
    assert station.ask(sheet_book).out == ()
    assert not page.enter_button.isEnabled()


def test_names_on_it_are_plain_text(page):
    assert not rich_text_places(page)


def state(page, row: int = 0) -> str:
    return page.out.rows_model.data(page.out.rows_model.index(row, 3))


def test_a_call_sheet_opens_the_call_form_with_its_number_and_minute(station, page, qtbot):
    printed(station, page, qtbot, "call", 2)
    station.clock.pass_minutes(60)
    page.out.setFocus()
    press(qtbot, page.out, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.at.edit.hasFocus(), "without its minute no call is typed in"
    page.at.edit.setText("-40")
    heard = page.at.moment
    items = []
    station.context.navigator.open_requested.connect(lambda *told: items.append(told))
    press(qtbot, page.at.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert items == [("call", None, f"sheet/1/{heard}")]
    call = station.show(CallPage)
    call.show_item(items[0][2])
    assert "B0001" in call.note.text()
    call.form.fill({"what": "河水漫堤", "place": "柳湾村", "hazard": "mountain_torrent"})
    assert call.heard.moment == heard, "typing does not stamp over the minute on paper"
    assert [s.label for s in station.ask(sheet_book).out] == ["B0001", "B0002"]
    call.register()
    station.settle()
    assert [s.label for s in station.ask(sheet_book).out] == ["B0002"]
    (row,) = station.ask(incident_list, open_only=True)
    first = station.ask(
        lambda desk: next(iter(desk.store.journal.entries(Subject("incident", row.id))))
    )
    assert first.happened_at == heard
    assert first.back_entered
    call.form.fill({"what": "又一个来电"})
    assert call.paper.number == 0, "the next call is no sheet's"


def test_rows_of_a_figures_sheet_need_their_incident_and_end_by_one_key(station, page, qtbot):
    station.do(
        register_incident,
        Call(station.clock.now(), "漫堤", place="柳湾村", hazard="mountain_torrent"),
        new_id(),
    )
    printed(station, page, qtbot, "figures", 1)
    page.out.setFocus()
    press(qtbot, page.out, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.about.hasFocus()
    page.about.setCurrentIndex(1)
    page.enter()
    assert station.opened[-1] == ("incident", page.about.currentData())
    assert "B0001" in station.told[-1]
    press(qtbot, page.out, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    page.done()
    station.settle()
    assert station.ask(sheet_book).out == ()


def test_the_register_says_what_came_back_what_is_void_and_what_is_missing(station, page, qtbot):
    printed(station, page, qtbot, "zero_report", 3)
    page.out.setCurrentIndex(page.out.rows_model.index(1, 0))
    page.done()
    station.settle()
    assert (page.out.current_row().sheet.label, state(page)) == (
        "B0001",
        "missing: a later one is back",
    )
    page.words.setText("洇湿")
    page.out.setCurrentIndex(page.out.rows_model.index(0, 0))
    page.set_aside()
    station.settle()
    page.everything()
    assert [page.out.rows_model.rowCount(), state(page, 2)] == [3, "out"]
    assert "洇湿" in state(page, 0)
    assert "zero reports" in state(page, 1)
    page.out.setCurrentIndex(page.out.rows_model.index(0, 0))
    assert not page.enter_button.isEnabled(), "what is back is not typed in again"
