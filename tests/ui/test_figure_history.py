"""A figure's history: both values stay, the minute first met too, and any minute shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from commandpost.domain.figure_checks import StepKind
from commandpost.usecases.desk import Desk
from commandpost.usecases.views.figure_history import figure_history, first_met
from commandpost.usecases.views.figures import figure_table
from tests.ui.desk_for_pages import HOSTILE, compose, press, station, station_folder
from tests.ui.plain_text_sweep import rich_text_places
from tests.ui.test_incident_figures import ALT, CTRL, cells, episode, page, tell

__all__ = ["episode", "page", "station", "station_folder"]


def on(page, place: str, metric: str):
    table = page.work.figures.table
    row, column = table.figures.row_of(place), table.figures.column_of(metric)
    table.setCurrentIndex(table.figures.index(row, column))
    return table


def opened(station, page, qtbot, place: str, metric: str) -> QDialog:
    press(qtbot, on(page, place, metric), Qt.Key.Key_H)
    station.settle()
    return page.work.figures.findChild(QDialog, "figure_history")


def test_a_correction_by_key_shows_both_values(station, page, episode, qtbot):
    tell(station, episode, "清溪镇", ("trapped", 30), reporter="镇长")
    dialog = opened(station, page, qtbot, "清溪镇", "trapped")
    assert dialog.value.hasFocus()
    qtbot.keyClicks(dialog.value, "3")
    compose(dialog.reason, "多写一个0")
    press(qtbot, dialog.reason, Qt.Key.Key_Return, CTRL)
    station.settle()
    assert cells(page)["清溪镇"]["People trapped"] == "3 unverified"
    told = station.ask(figure_history, episode, "清溪镇", "trapped")
    assert {(line.value, line.after, line.struck_at is None) for line in told} == {
        (3, None, True),
        (30, 3, False),
    }
    again = opened(station, page, qtbot, "清溪镇", "trapped")
    shown = [again.table.rows_model.row(n) for n in range(2)]
    assert {again._became(line).partition(" ")[0] for line in shown} == {  # noqa: SLF001 - words
        "counts　多写一个0",
        "corrected",
    }
    again.reject()


def test_withdrawing_without_a_reason_is_done_and_asked_about(station, page, episode, qtbot):
    tell(station, episode, "清溪镇", ("trapped", 1))
    station.clock.pass_minutes(5)
    tell(station, episode, "清溪镇", ("trapped", 2))
    dialog = opened(station, page, qtbot, "清溪镇", "trapped")
    press(qtbot, dialog.value, Qt.Key.Key_Delete, CTRL)
    station.settle()
    assert station.ask(Desk.episode, episode).ledger.cell("trapped", "清溪镇").value == 1
    (step,) = station.ask(figure_table, episode).steps
    assert (step.kind, step.before) == (StepKind.WITHDRAWN, 2)


def test_a_struck_line_is_not_corrected_twice_and_no_number_is_asked_for(
    station, page, episode, qtbot
):
    tell(station, episode, "清溪镇", ("trapped", 30))
    dialog = opened(station, page, qtbot, "清溪镇", "trapped")
    dialog.decide()
    assert dialog.error.text() == "What is the right figure?"
    dialog.withdraw_button.click()
    station.settle()
    tell(station, episode, "清溪镇", ("dead", 1))
    again = opened(station, page, qtbot, "清溪镇", "dead")
    again.reject()


def test_the_minute_a_level_was_first_met_is_kept_beside_the_corrected_one(
    station, page, episode, qtbot
):
    tell(station, episode, "清溪镇", ("rain_6h", 60))
    station.clock.pass_minutes(30)
    tell(station, episode, "清溪镇", ("rain_6h", 70))
    (line,) = [m for m in station.ask(first_met, episode) if m.level.numeral == "Ⅳ"]
    early = line.now
    assert early is not None
    assert "Ⅳ first met" in page.work.figures.met.text()
    dialog = opened(station, page, qtbot, "清溪镇", "rain_6h")
    table = dialog.table
    table.setCurrentIndex(table.rows_model.index(1, 0))
    dialog.value.setText("6")
    dialog.decide()
    station.settle()
    (line,) = [m for m in station.ask(first_met, episode) if m.level.numeral == "Ⅳ"]
    assert line.before == (early,)
    assert line.now is not None
    assert line.now > early
    assert "before correction" in page.work.figures.met.text()


def test_figures_show_as_they_were_known_at_any_minute(station, page, episode, qtbot):
    tell(station, episode, "清溪镇", ("trapped", 1))
    station.clock.pass_minutes(30)
    tell(station, episode, "清溪镇", ("trapped", 5))
    press(qtbot, page, Qt.Key.Key_Z, ALT)
    bar = page.work.figures.known_at
    assert bar.time.edit.hasFocus()
    qtbot.keyClicks(bar.time.edit, "-10")
    station.settle()
    assert cells(page)["清溪镇"]["People trapped"] == "1 unverified"
    assert "Esc" in bar.past.text()
    press(qtbot, bar.time.edit, Qt.Key.Key_Escape)
    station.settle()
    assert cells(page)["清溪镇"]["People trapped"] == "5 unverified"


def test_hostile_words_in_the_history_stay_words(station, page, episode, qtbot):
    tell(station, episode, HOSTILE, ("trapped", 1), reporter=HOSTILE, reason=HOSTILE)
    dialog = opened(station, page, qtbot, HOSTILE, "trapped")
    assert rich_text_places(dialog) == []
    dialog.reject()
