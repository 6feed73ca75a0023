"""Command on scene by keys: withdrawal in one action, teams, advice, consultation, command post."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from commandpost.ui.dialogs.intent_dialog import IntentDialog
from commandpost.ui.pages.incident.page import IncidentPage
from commandpost.usecases.views.boards import incident_detail
from tests.ui.desk_for_pages import compose, press, station, station_folder
from tests.ui.test_incident_page import flood

__all__ = ["station", "station_folder"]

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def incident(station):
    return flood(station)


@pytest.fixture
def page(station, incident) -> IncidentPage:
    return station.show(IncidentPage)


def scene(station, incident):
    return station.ask(incident_detail, incident)[0].scene


def asked(qtbot) -> IntentDialog:
    found = [
        w for w in QApplication.topLevelWidgets() if isinstance(w, IntentDialog) and w.isVisible()
    ]
    assert len(found) == 1
    qtbot.waitUntil(found[0].isActiveWindow, timeout=2_000)
    return found[0]


def key(page, station, qtbot, which) -> IntentDialog:
    press(qtbot, page, which, ALT)
    station.settle()
    return asked(qtbot)


def yes(dialog, station, qtbot) -> None:
    press(qtbot, dialog, Qt.Key.Key_Return, CTRL)
    station.settle()


def sign(page, station, qtbot, team, people) -> None:
    dialog = key(page, station, qtbot, Qt.Key.Key_U)
    compose(dialog.team, team)
    compose(dialog.people, str(people))
    yes(dialog, station, qtbot)


def test_alt_w_withdraws_everybody_and_enter_counts_team_by_team(page, station, incident, qtbot):
    sign(page, station, qtbot, "甲队", 12)
    dialog = key(page, station, qtbot, Qt.Key.Key_W)
    compose(dialog.by, "指挥官")
    compose(dialog.reason, "坝体滑动加速")
    assert "坝体滑动加速" in dialog.order.text()
    yes(dialog, station, qtbot)
    assert scene(station, incident).withdrawal.uncounted == ("甲队",)
    page.show_item("count/甲队")
    panel = page.work.command.scene
    rows = [panel.table.rows_model.row(n) for n in range(panel.table.rows_model.rowCount())]
    place = next(n for n, row in enumerate(rows) if row.counting)
    panel.table.setCurrentIndex(panel.table.rows_model.index(place, 0))
    press(qtbot, panel.table, Qt.Key.Key_Return)
    station.settle()
    count = asked(qtbot)
    compose(count.people, "11")
    yes(count, station, qtbot)
    assert scene(station, incident).withdrawal.missing == 1


def test_advice_that_is_not_adopted_needs_its_reason(page, station, incident, qtbot):
    dialog = key(page, station, qtbot, Qt.Key.Key_V)
    compose(dialog.by, "技术指挥官")
    compose(dialog.words, "立即降低库水位")
    yes(dialog, station, qtbot)
    table = page.work.command.scene.table
    table.setCurrentIndex(table.rows_model.index(0, 0))
    press(qtbot, table, Qt.Key.Key_Return)
    station.settle()
    answer = asked(qtbot)
    compose(answer.by, "指挥官")
    answer.refused.setChecked(True)
    yes(answer, station, qtbot)
    assert scene(station, incident).advice[0].adopted is None
    compose(answer.reason, "下游未撤完")
    yes(answer, station, qtbot)
    assert scene(station, incident).advice[0].reason == "下游未撤完"


def test_a_consultations_lines_become_tasks_and_a_line_without_owner_is_refused(
    page, station, incident, qtbot
):
    dialog = key(page, station, qtbot, Qt.Key.Key_M)
    compose(dialog.topic, "坝体处置")
    compose(dialog.chair, "副指挥长")
    dialog.decisions.setPlainText("撤空坝下三个村")
    yes(dialog, station, qtbot)
    assert dialog.isVisible()
    dialog.decisions.setPlainText("撤空坝下三个村／甲云镇／+30")
    yes(dialog, station, qtbot)
    (task,) = station.ask(incident_detail, incident)[0].tasks
    assert (task.seed.text, task.seed.actor) == ("撤空坝下三个村", "甲云镇")
    assert task.due is not None


def test_the_command_post_begins_with_the_plans_groups_and_they_can_be_changed(
    page, station, incident, qtbot
):
    dialog = key(page, station, qtbot, Qt.Key.Key_D)
    compose(dialog.place, "镇政府")
    dialog.groups.appendPlainText("测试组／应急局／消防、公安")
    yes(dialog, station, qtbot)
    found = scene(station, incident)
    assert found.place == "镇政府"
    assert found.groups[-1].members == ("消防", "公安")
