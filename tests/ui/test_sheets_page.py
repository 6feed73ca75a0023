"""The page of blank forms: numbers first, then paper; typed in by number, or still out."""

from __future__ import annotations

import pytest

from commandpost.domain.entries.log import LogWritten
from commandpost.domain.ids import STATION
from commandpost.ui.pages.sheets import SheetsPage
from commandpost.usecases.sheets import sheet_book
from tests.ui.desk_for_pages import station, station_folder
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
