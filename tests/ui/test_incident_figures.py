"""Figures on the incident page: 未报 is never 0, a fall asks why, somebody stands for them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from commandpost.domain.entries.episode import Cell
from commandpost.domain.episode_decisions import ReportFigures
from commandpost.domain.ids import Id
from commandpost.ui.pages.incident import IncidentPage
from commandpost.usecases.desk import Desk
from commandpost.usecases.figures import report_figures
from commandpost.usecases.views.figures import figure_table, series
from commandpost.usecases.views.pictures import plot_of
from tests.ui.desk_for_pages import HOSTILE, Station, compose, press, station, station_folder
from tests.ui.plain_text_sweep import rich_text_places
from tests.ui.test_incident_page import flood

__all__ = ["station", "station_folder"]

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def episode(station: Station) -> Id:
    return station.ask(Desk.incident, flood(station)).episode


@pytest.fixture
def page(station: Station, episode: Id) -> IncidentPage:
    made = station.show(IncidentPage)
    made.show_figures()
    station.settle()
    return made


def tell(station: Station, episode: Id, place: str, *cells: tuple[str, float], **more) -> None:
    found = tuple(Cell(metric, value) for metric, value in cells)
    report = ReportFigures(place, found, station.clock.now(), **more)
    station.do(report_figures, episode, report)


def cells(page: IncidentPage) -> dict[str, dict[str, str]]:
    model = page.work.figures.table.figures
    down, across = Qt.Orientation.Vertical, Qt.Orientation.Horizontal
    return {
        model.headerData(row, down): {
            model.headerData(column, across): model.data(model.index(row, column))
            for column in range(1, model.columnCount())
        }
        for row in range(model.rowCount())
    }


def test_without_figures_the_page_teaches_the_key(page):
    assert "Alt+F" in page.work.figures.teaching.text()
    assert page.work.figures.teaching.isVisible()


def test_what_is_not_reported_is_never_nought(station, page, episode):
    tell(station, episode, "清溪镇", ("trapped", 0))
    trapped = "People trapped"
    assert cells(page) == {
        "County total": {trapped: "0 unverified"},
        "Not reported": {trapped: "1 places"},
        "清溪镇": {trapped: "0 unverified"},
        "石桥镇": {trapped: "not reported"},
    }
    assert page.work.figures.without.text() == "Not reported by: 石桥镇"


def test_indicators_share_the_width_before_anything_scrolls_sideways(station, page, episode):
    table = page.work.figures.table
    least = table.horizontalHeader().minimumSectionSize()
    tell(station, episode, "清溪镇", ("dead", 0), ("missing", 1), ("injured", 2), ("trapped", 3))
    page.resize(1920, 1080)
    station.settle()
    assert len({table.columnWidth(column) for column in range(1, 5)}) == 1
    assert table.horizontalScrollBar().maximum() == 0
    page.resize(700, 700)
    station.settle()
    assert {table.columnWidth(column) for column in range(1, 5)} == {least}


def test_figures_are_entered_by_keyboard_alone(station, page, episode, qtbot):
    press(qtbot, page, Qt.Key.Key_F, ALT)
    form = page.work.figures.form
    assert form.place.hasFocus()
    qtbot.keyClicks(form.place, "qxz")
    press(qtbot, form.place, Qt.Key.Key_Return)
    assert form.place.text() == "清溪镇"
    press(qtbot, form.time.edit, Qt.Key.Key_Return)
    compose(form.reporter, "镇长")
    press(qtbot, form.reporter, Qt.Key.Key_Return)
    assert form.metrics.fields["dead"].hasFocus()
    qtbot.keyClicks(form.metrics.fields["trapped"], "3")
    compose(form.metrics.fields["relocated_now"], "三百二十")
    press(qtbot, form.metrics.fields["relocated_now"], Qt.Key.Key_Return, CTRL)
    station.settle()
    ledger = station.ask(Desk.episode, episode).ledger
    assert {key: point.value for key, point in ledger.cells.items()} == {
        ("trapped", "清溪镇"): 3,
        ("relocated_now", "清溪镇"): 320,
    }
    assert {point.reporter for point in ledger.cells.values()} == {"镇长"}
    assert form.place.text() == ""
    assert form.metrics.fields["trapped"].text() == ""
    assert page.work.figures.table.hasFocus()


def test_enter_on_a_township_begins_its_form_with_what_stood_before(station, page, episode, qtbot):
    tell(station, episode, "清溪镇", ("relocated_now", 320))
    table = page.work.figures.table
    table.setCurrentIndex(table.figures.index(2, 1))
    press(qtbot, table, Qt.Key.Key_Return)
    form = page.work.figures.form
    assert form.place.text() == "清溪镇"
    assert form.metrics.fields["relocated_now"].placeholderText() == "before: 320"
    assert form.metrics.fields["dead"].placeholderText() == "not reported"


def test_a_fall_is_on_disk_at_once_and_the_reason_is_asked_after_it(station, page, episode, qtbot):
    tell(station, episode, "清溪镇", ("dead", 3))
    station.clock.pass_minutes(1)
    page.enter_figures()
    form = page.work.figures.form
    compose(form.place, "清溪镇")
    qtbot.keyClicks(form.metrics.fields["dead"], "2")
    form.report()
    station.settle()
    assert station.ask(Desk.episode, episode).ledger.cell("dead", "清溪镇").value == 2
    assert cells(page)["清溪镇"]["Deaths"] == "why? 2 unverified"
    bar = page.work.figures.reason
    assert bar.edit.hasFocus()
    assert "fell from 3 to 2" in bar.what.text()
    press(qtbot, bar.edit, Qt.Key.Key_Return)
    assert bar.edit.property("invalid") == "true"
    compose(bar.edit, "一人重复计算")
    press(qtbot, bar.edit, Qt.Key.Key_Return)
    station.settle()
    assert cells(page)["清溪镇"]["Deaths"] == "2 unverified"
    assert page.work.figures.table.hasFocus()
    assert station.ask(figure_table, episode).steps == ()


def test_the_reason_may_wait_and_e_asks_again(station, page, episode, qtbot):
    tell(station, episode, "清溪镇", ("dead", 3))
    station.clock.pass_minutes(1)
    tell(station, episode, "清溪镇", ("dead", 1))
    table, bar = page.work.figures.table, page.work.figures.reason
    assert page.work.figures.asked.text() == "1 figures want a reason or a check"
    press(qtbot, table, Qt.Key.Key_E)
    assert bar.edit.hasFocus()
    press(qtbot, bar.edit, Qt.Key.Key_Escape)
    assert table.hasFocus()
    assert not bar.isVisible()
    assert len(station.ask(figure_table, episode).steps) == 1


def test_figures_that_contradict_one_another_say_so_beside_the_cell(station, page, episode):
    tell(station, episode, "清溪镇", ("injured", 2), ("seriously_injured", 5))
    shown = cells(page)["清溪镇"]
    assert [words for words in shown.values() if words.startswith("≠")] == ["≠ 5 unverified"]
    table = page.work.figures.table
    row, column = table.figures.row_of("清溪镇"), table.figures.column_of("seriously_injured")
    table.setCurrentIndex(table.figures.index(row, column))
    assert "5 is more than Injured people 2" in page.work.figures.asked.text()


def test_no_number_is_framed_and_nothing_is_sent(station, page, episode, qtbot):
    page.enter_figures()
    form = page.work.figures.form
    compose(form.place, "清溪镇")
    compose(form.metrics.fields["dead"], "不少")
    form.report()
    station.settle()
    assert form.metrics.fields["dead"].property("invalid") == "true"
    assert form.metrics.fields["dead"].hasFocus()
    assert not station.ask(Desk.episode, episode).ledger.cells


def test_any_indicator_is_found_by_its_alias(page, qtbot):
    form = page.work.figures.form
    before = set(form.metrics.fields)
    compose(form.more, "经济损失")
    press(qtbot, form.more, Qt.Key.Key_Return)
    assert set(form.metrics.fields) - before == {"loss_total"}
    assert form.metrics.fields["loss_total"].hasFocus()
    assert form.more.text() == ""


def test_v_notes_who_stands_for_a_townships_figures(station, page, episode, qtbot):
    tell(station, episode, "清溪镇", ("relocated_now", 320))
    table = page.work.figures.table
    table.setCurrentIndex(table.figures.index(2, 1))
    press(qtbot, table, Qt.Key.Key_V)
    bar = page.work.figures.verifier
    assert bar.edit.hasFocus()
    compose(bar.edit, "民政办")
    press(qtbot, bar.edit, Qt.Key.Key_Return)
    station.settle()
    assert list(cells(page)["清溪镇"].values()) == ["320"]
    assert station.ask(Desk.episode, episode).ledger.cell("relocated_now", "清溪镇").verified
    assert table.hasFocus()


def test_the_plot_follows_the_column_and_carries_the_trigger_lines(station, page, episode):
    tell(station, episode, "清溪镇", ("relocated_now", 20), ("rain_6h", 40))
    station.clock.pass_minutes(30)
    tell(station, episode, "清溪镇", ("rain_6h", 82))
    table = page.work.figures.table
    table.setCurrentIndex(table.figures.index(2, table.figures.column_of("rain_6h")))
    station.settle()
    assert page.work.figures.plotted == "rain_6h"
    assert page.work.figures.plot.title.text().startswith("Rain in 6 h")
    spec = plot_of(station.ask(series, episode, "rain_6h"), station.context.clock.offset, "zh_CN")
    assert [(s.name, [p.value for p in s.points]) for s in spec.series] == [("清溪镇", [40, 82])]
    assert [t.level.numeral for t in spec.triggers if t.value == 50] == ["Ⅳ"]


def test_hostile_places_stay_words(station, page, episode):
    tell(station, episode, HOSTILE, ("trapped", 1))
    assert HOSTILE in cells(page)
    assert rich_text_places(page) == []


def test_a_village_stands_under_its_township_and_counts_towards_it(station, page, episode):
    tell(station, episode, "柳湾村", ("trapped", 2), within="清溪镇")
    trapped = "People trapped"
    assert cells(page) == {
        "County total": {trapped: "2 unverified"},
        "Not reported": {trapped: "1 places"},
        "清溪镇": {trapped: "2 unverified by villages"},
        "　柳湾村": {trapped: "2 unverified"},
        "石桥镇": {trapped: "not reported"},
    }
    assert "Known through villages only: 清溪镇" in page.work.figures.without.text()
    tell(station, episode, "清溪镇", ("trapped", 5))
    assert cells(page)["清溪镇"][trapped] == "5 unverified, villages 2"


def test_a_village_is_entered_by_name_and_keeps_its_township(station, page, episode, qtbot):
    form = page.work.figures.form
    press(qtbot, page, Qt.Key.Key_F, ALT)
    compose(form.place, "清溪镇无名组")
    field = form.metrics.fields["trapped"]
    qtbot.keyClicks(field, "3")
    press(qtbot, field, Qt.Key.Key_Return, CTRL)
    station.settle()
    (told,) = station.ask(Desk.episode, episode).ledger.history
    assert (told.place, told.within, told.value) == ("清溪镇无名组", "清溪镇", 3)


def test_a_gauges_readings_are_pasted_looked_at_and_recorded(station, page, episode, qtbot):
    press(qtbot, page, Qt.Key.Key_R, ALT)
    dialog = page.work.figures.findChild(QDialog, "readings_dialog")
    compose(dialog.place, "清溪镇")
    metric = station.ask(Desk.catalogue)["rain_6h"]
    dialog.gauge.setText(metric.en)
    dialog.lines.setPlainText("时间 雨量\n-- 12\n2020-01-01 03:00 12\n2020-01-01 04:00 86")
    assert dialog.found.text().startswith("2 readings")
    assert dialog.refused.text().startswith("2: ")
    dialog.decide()
    station.settle()
    points = station.ask(Desk.episode, episode).ledger.history
    assert [(p.place, p.metric, p.value) for p in points] == [
        ("清溪镇", "rain_6h", 12.0),
        ("清溪镇", "rain_6h", 86.0),
    ]
    assert cells(page)["清溪镇"][f"{metric.en} (mm)"] == "86 unverified"


def test_readings_come_out_of_a_file_too(station, page, episode, qtbot, tmp_path):
    file = tmp_path / "rain.csv"
    file.write_bytes("时间,雨量(毫米)\n2020-01-01 03:00,12\n".encode("gb18030"))
    page.enter_readings()
    dialog = page.work.figures.findChild(QDialog, "readings_dialog")
    dialog.open_file(file)
    qtbot.waitUntil(lambda: bool(dialog.pasted.readings), timeout=30_000)
    assert dialog.lines.toPlainText() == "时间\t雨量(毫米)\n2020-01-01 03:00\t12"
    dialog.reject()


def test_readings_without_place_gauge_or_lines_say_what_is_missing(page):
    page.enter_readings()
    dialog = page.work.figures.findChild(QDialog, "readings_dialog")
    dialog.decide()
    assert dialog.error.text() == "Where does the gauge stand?"
    compose(dialog.place, "清溪镇")
    dialog.decide()
    assert dialog.error.text() == "What does it measure?"
    dialog.reject()
