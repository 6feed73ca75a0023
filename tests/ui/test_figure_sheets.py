"""The national system's sheet and the dictation sheet, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from commandpost.usecases.desk import Desk
from commandpost.usecases.views.national_sheet import national_sheet
from tests.ui.desk_for_pages import HOSTILE, compose, press, station, station_folder
from tests.ui.plain_text_sweep import rich_text_places
from tests.ui.test_incident_figures import ALT, CTRL, episode, page, tell

__all__ = ["episode", "page", "station", "station_folder"]


def opened(station, page, qtbot, key, name: str) -> QDialog:
    press(qtbot, page, key, ALT)
    station.settle()
    return page.work.figures.findChild(QDialog, name)


def shown(dialog) -> list[tuple[str, str, str, str]]:
    model = dialog.rows.rows_model
    return [
        tuple(model.data(model.index(row, column)) for column in (1, 3, 4, 5))
        for row in range(model.rowCount())
    ]


def test_only_what_changed_since_it_was_typed_in_is_marked(station, page, episode, qtbot):
    tell(station, episode, "清溪镇", ("dead", 1), ("collapsed_rooms", 12))
    dialog = opened(station, page, qtbot, Qt.Key.Key_S, "national_sheet")
    assert shown(dialog) == [
        ("因灾死亡人口", "1", "", "new"),
        ("倒塌房屋间数", "12", "", "new"),
    ]
    assert dialog.lives.isVisible()
    press(qtbot, dialog.places, Qt.Key.Key_Return, CTRL)
    station.settle()
    assert shown(dialog) == []
    assert dialog.nothing.text() == "Nothing to type in for this township."
    dialog.reject()
    station.clock.pass_minutes(5)
    tell(station, episode, "清溪镇", ("collapsed_rooms", 15))
    again = opened(station, page, qtbot, Qt.Key.Key_S, "national_sheet")
    assert shown(again) == [("倒塌房屋间数", "15", "12", "changed")]
    again.only.toggle()
    assert len(shown(again)) == 62
    assert ("因灾失踪人口", "not reported", "", "") in shown(again)
    again.reject()


def test_the_sheet_is_copied_with_tabs_and_empty_cells_where_nothing_was_told(
    station, page, episode, qtbot
):
    tell(station, episode, "清溪镇", ("dead", 0))
    dialog = opened(station, page, qtbot, Qt.Key.Key_S, "national_sheet")
    press(qtbot, dialog.places, Qt.Key.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert lines[0] == ["指标", "单位", "清溪镇", "石桥镇"]
    assert lines[2] == ["因灾死亡人口", "人", "0", ""]
    dialog.reject()


def test_nothing_to_type_in_is_said_and_a_withdrawn_figure_comes_back_as_a_change(
    station, page, episode, qtbot
):
    dialog = opened(station, page, qtbot, Qt.Key.Key_S, "national_sheet")
    dialog.decide()
    assert dialog.error.text() == "Nothing has changed here."
    counts = dialog.places.rows_model
    assert counts.data(counts.index(0, 1)) == "not reported"
    dialog.reject()
    sheet = station.ask(national_sheet, episode)
    assert not any(place.changes for place in sheet.places)


def test_figures_are_dictated_read_back_and_compared_by_their_sum(station, page, episode, qtbot):
    dialog = opened(station, page, qtbot, Qt.Key.Key_L, "dictation")
    compose(dialog.place, "清溪镇")
    press(qtbot, dialog.place, Qt.Key.Key_Return)
    press(qtbot, dialog.reporter, Qt.Key.Key_Return)
    first, second = dialog.fields[:2]
    assert first.hasFocus()
    qtbot.keyClicks(first, "28")
    qtbot.keyClicks(first, "+")
    assert second.hasFocus()
    qtbot.keyClicks(second, "3")
    press(qtbot, second, Qt.Key.Key_Return)
    assert dialog.sum.text() == "2 figures, sum 31"
    qtbot.keyClicks(dialog.theirs, "85")
    assert "wrong order" in dialog.compared.text()
    dialog.theirs.setText("31")
    assert dialog.compared.text().startswith("✓")
    press(qtbot, dialog.theirs, Qt.Key.Key_Return, CTRL)
    station.settle()
    points = station.ask(Desk.episode, episode).ledger.history
    assert [(p.metric, p.value, p.channel) for p in points] == [
        (first.about.key, 28, "phone"),
        (second.about.key, 3, "phone"),
    ]


def test_only_figures_all_read_back_are_recorded_as_read_back(station, page, episode, qtbot):
    dialog = opened(station, page, qtbot, Qt.Key.Key_L, "dictation")
    compose(dialog.place, "清溪镇")
    qtbot.keyClicks(dialog.fields[0], "0")
    qtbot.keyClicks(dialog.fields[0], "+")
    dialog.decide()
    station.settle()
    (point,) = station.ask(Desk.episode, episode).ledger.history
    assert (point.value, point.channel) == (0, "read_back")


@pytest.mark.parametrize("typed", ["不少", HOSTILE])
def test_dictated_words_that_are_no_number_keep_the_hand_there(station, page, qtbot, typed):
    dialog = opened(station, page, qtbot, Qt.Key.Key_L, "dictation")
    dialog.decide()
    assert dialog.error.text() == "Which township is on the line?"
    compose(dialog.place, HOSTILE)
    dialog.decide()
    assert dialog.error.text() == "No figure was heard yet."
    field = dialog.fields[0]
    field.setText(typed)
    press(qtbot, field, Qt.Key.Key_Return)
    assert field.property("invalid") == "true"
    dialog.decide()
    assert dialog.error.text() == "This is no number."
    assert rich_text_places(dialog) == []
    dialog.reject()
