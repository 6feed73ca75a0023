"""The rota page: a month filled by rotation, a swap with consent, names proposed at the desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from commandpost.domain.duty import StartShift
from commandpost.domain.rota import RotaRow
from commandpost.ui.pages.duty import DutyPage
from commandpost.ui.pages.handover.page import HandoverPage
from commandpost.ui.pages.rota.page import RotaPage
from commandpost.usecases.desk import new_id
from commandpost.usecases.rota import write_rota_row
from commandpost.usecases.shifts import current_shift, hand_over, start_shift
from commandpost.usecases.views.logbook import log_page
from tests.ui.desk_for_pages import Station, compose, press, station, station_folder

__all__ = ["station", "station_folder"]

CTRL = Qt.KeyboardModifier.ControlModifier


def dialog(page: RotaPage) -> QDialog:
    return next(d for d in page.findChildren(QDialog) if d.isVisible())


def cell(page: RotaPage, column: int) -> str:
    return page.table.rows_model.data(page.table.currentIndex().siblingAtColumn(column))


@pytest.fixture
def page(station: Station) -> RotaPage:
    return station.show(RotaPage)


def test_tonight_is_framed_and_empty_shifts_are_told(page):
    assert page.table.current_row().row == RotaRow("2026-06-20", "night")
    assert "off" in cell(page, 0)
    assert "no officer" in cell(page, 7)
    assert "shifts to look at" in page.wrong.text()


def test_a_month_is_filled_and_a_shift_swapped_with_consent(station, page, qtbot):
    press(qtbot, page.table, Qt.Key.Key_F)
    asked = dialog(page)
    compose(asked.lists["leader"], "带班李、带班孙")
    compose(asked.lists["officer"], "陈晓 何平 周值班")
    press(qtbot, asked, Qt.Key.Key_Return, CTRL)
    station.settle()
    assert (cell(page, 2), cell(page, 3)) == ("带班李", "何平")
    press(qtbot, page.table, Qt.Key.Key_W)
    asked = dialog(page)
    press(qtbot, asked, Qt.Key.Key_Return, CTRL)
    assert asked.isVisible(), "without consent nothing is swapped"
    for field, words in (
        (asked.actual, "吴九九"),
        (asked.approved, "带班李"),
        (asked.reason, "病"),
    ):
        field.setText(words)
    press(qtbot, asked, Qt.Key.Key_Return, CTRL)
    station.settle()
    assert cell(page, 3) == "吴九九（swap）"
    assert any("何平 → 吴九九" in line.text for line in station.ask(log_page).lines)


def test_one_shift_is_planned_by_hand_and_months_turn(station, page, qtbot):
    press(qtbot, page.table, Qt.Key.Key_Return)
    asked = dialog(page)
    compose(asked.people["leader"], "带班孙")
    asked.people["officer"].setText("陈晓")
    press(qtbot, asked, Qt.Key.Key_Return, CTRL)
    station.settle()
    assert (cell(page, 2), cell(page, 3)) == ("带班孙", "陈晓")
    press(qtbot, page.table, Qt.Key.Key_PageDown, CTRL)
    station.settle()
    assert page.month_label.text() == "2026-07"
    press(qtbot, page.table, Qt.Key.Key_T)
    station.settle()
    assert page.month_label.text() == "2026-06"


def test_one_hour_makes_whole_days(station, page, qtbot):
    press(qtbot, page.table, Qt.Key.Key_H)
    asked = dialog(page)
    asked.hours.setText("09：00")
    press(qtbot, asked, Qt.Key.Key_Return, CTRL)
    station.settle()
    assert page.table.rows_model.rowCount() == 30


def test_the_rota_proposes_tonights_names_and_the_next_officer(station):
    station.do(write_rota_row, RotaRow("2026-06-20", "night", "带班孙", "陈晓"))
    station.do(write_rota_row, RotaRow("2026-06-21", "day", "带班钱", "何平"))
    duty = station.show(DutyPage)
    assert (duty.shift_form.officer.text(), duty.shift_form.leader.text()) == ("陈晓", "带班孙")
    shift = new_id()
    station.do(start_shift, shift, StartShift("陈晓", "带班孙"))
    page = station.show(HandoverPage)
    assert page.incoming.text() == "何平"
    from commandpost.domain.duty import HandOver

    station.do(hand_over, shift, HandOver("何平", ()), new_id())
    assert station.ask(current_shift).leader == "带班钱"


def test_a_duty_table_is_looked_at_and_taken_in_by_key(station, page, qtbot, tmp_path):
    path = tmp_path / "2026年6月.csv"
    path.write_text(
        "日期,班次,带班领导,值班员\n6月25日,白班,带班李,陈晓\n6月25日,夜班,带班李,何平、吴九九\n6月26日,早班,带班李,陈晓\n"
    )
    page.files.read(path)
    qtbot.waitUntil(lambda: bool(page.findChildren(QDialog)), timeout=60_000)
    asked = dialog(page)
    assert asked.changes.rows_model.rowCount() == 2
    assert "早班" in asked.refused.rows_model.data(asked.refused.rows_model.index(0, 3))
    assert "吴九九" in asked.stays.text(), "who stands in no roster is named"
    press(qtbot, asked, Qt.Key.Key_Return, CTRL)
    station.settle()
    rows = {(r.row.day, r.row.shift): r.row for r in page.shown.rows}
    assert rows["2026-06-25", "night"] == RotaRow("2026-06-25", "night", "带班李", "何平", "吴九九")
    page.files.write(tmp_path / "out.xlsx")
    qtbot.waitUntil((tmp_path / "out.xlsx").exists, timeout=60_000)
    station.settle()
    page.files.write(tmp_path / "out.pdf")
    qtbot.waitUntil((tmp_path / "out.pdf").exists, timeout=60_000)


def test_the_desk_says_who_relieves_the_shift_and_when_nobody_is_planned(station):
    station.do(start_shift, new_id(), StartShift("陈晓", "带班孙"))
    duty = station.show(DutyPage)
    assert "next" not in duty.on_duty.text(), "a station without a rota is not nagged"
    station.do(write_rota_row, RotaRow("2026-06-20", "night", "带班孙", "陈晓"))
    duty.refresh()
    station.settle()
    assert duty.on_duty.text().endswith("nobody planned")
    station.do(write_rota_row, RotaRow("2026-06-21", "day", "带班钱", "何平"))
    duty.refresh()
    station.settle()
    assert duty.on_duty.text().endswith("08:30: 何平")
