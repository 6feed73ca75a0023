"""On the response page: a superior's notice by key, its list worked, receipts with Enter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from commandpost.domain.ids import Subject
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.roster import Area, Roster
from commandpost.ui.pages.response import ResponsePage
from tests.ui.desk_for_pages import compose, press, station, station_folder
from tests.ui.response_night import night

__all__ = ["night", "station", "station_folder"]

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(station) -> ResponsePage:
    return station.show(ResponsePage)


def decide(page, station, qtbot) -> None:
    dialog = page.decisions.dialog
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=2_000)
    press(qtbot, dialog, Qt.Key.Key_Return, CTRL)
    station.settle()


def record(page, station, qtbot, issuer="省防汛抗旱指挥部"):
    press(qtbot, page, Qt.Key.Key_U, CTRL)
    station.settle()
    dialog = page.decisions.dialog
    dialog.issuer.setEditText(issuer)
    dialog.hazard.setCurrentIndex(dialog.hazard.findData("flood"))
    dialog.levels.take(ResponseLevel.III)
    compose(dialog.number, "1号")
    return dialog


def test_ctrl_u_records_the_provinces_notice_and_it_is_looked_at(page, station, qtbot):
    dialog = record(page, station, qtbot)
    assert dialog.scope.currentData() == "省"
    decide(page, station, qtbot)
    subject = page.choice.currentData()
    assert subject.kind == "superior"
    assert page.head.name.text().startswith("省Ⅲ级响应")
    assert "1号" in page.head.facts.text()
    assert not page.head.sign_button.isVisible()


def test_what_is_missing_is_said_and_nothing_is_recorded(page, station, qtbot):
    dialog = record(page, station, qtbot, issuer="")
    decide(page, station, qtbot)
    assert dialog.isVisible()
    assert "issued" in dialog.error.text()
    assert station.ask(lambda desk: desk.store.projections.board("superior")) == []


def test_f10_and_f12_follow_the_superiors_next_notices(page, station, qtbot):
    record(page, station, qtbot)
    decide(page, station, qtbot)
    press(qtbot, page, Qt.Key.Key_F10)
    station.settle()
    page.decisions.dialog.levels.take(ResponseLevel.II)
    decide(page, station, qtbot)
    assert page.head.name.text().startswith("省Ⅱ级响应")
    press(qtbot, page, Qt.Key.Key_F12)
    station.settle()
    decide(page, station, qtbot)
    assert station.ask(lambda desk: desk.store.projections.board("superior")) == []


def test_alt_r_enter_records_who_took_the_notice_one_township_after_the_other(
    page, night, station, qtbot
):
    places = tuple(Area(name, name, "township") for name in ("东河镇", "西河镇"))

    def put(desk):
        with desk.store.action():
            desk.store.roster.put(Roster(areas=places))

    station.ask(put)
    response = night.activate()
    page.show_subject(Subject("response", response))
    station.settle()
    press(qtbot, page, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    station.settle()
    outgoing = page.record.outgoing
    page.show_item("notice/activated-1")
    station.settle()
    silent = night.response(response).notices[0].silent
    assert {"东河镇", "西河镇"} <= set(silent)
    compose(outgoing.by, "某某")
    press(qtbot, outgoing.by, Qt.Key.Key_Return)
    station.settle()
    assert len(night.response(response).notices[0].silent) == len(silent) - 1
    assert outgoing.by.text() == ""
