"""The roll's page by key: one household, pasted rows, a file, arrived, home, back, confirmed."""

from __future__ import annotations

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from commandpost.domain.entries.evacuation import Whereabouts
from commandpost.domain.households import Household
from commandpost.domain.ids import Subject
from commandpost.ui.dialogs.step_dialog import StepDialog
from commandpost.ui.pages.evacuation.forms import PasteDialog, RollDryRun
from commandpost.ui.pages.evacuation.page import EvacuationPage
from commandpost.usecases.evacuation import list_evacuees, roll_of
from tests.ui.desk_for_pages import Station, compose, press, station, station_folder
from tests.ui.test_incident_page import flood

__all__ = ["station", "station_folder"]

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def episode(station: Station):
    made = flood(station)
    return station.ask(lambda desk: desk.incident(made).episode)


@pytest.fixture
def page(station: Station, episode) -> EvacuationPage:
    rows = tuple(
        Household(f"清溪镇柳湾村{n}组", f"张{n}", "", "清溪镇", people=n, shelter="清溪镇中学")
        for n in range(1, 5)
    )
    station.do(list_evacuees, episode, rows)
    return station.show(EvacuationPage)


def states(station, episode):
    return [row.state for row in station.ask(roll_of, episode).rows]


def asked(page, kind=QDialog):
    return next(d for d in page.findChildren(kind) if d.isVisible())


def test_an_empty_roll_teaches_its_keys_and_without_an_episode_says_how_one_begins(station, qtbot):
    page = station.show(EvacuationPage)
    assert page._faces.currentIndex() == 2  # noqa: SLF001 - which face is up
    page.add()
    assert not [d for d in page.findChildren(QDialog) if d.isVisible()]


def test_a_household_is_put_on_the_roll_and_the_form_stands_ready_for_the_next(
    station, episode, qtbot
):
    page = station.show(EvacuationPage)
    press(qtbot, page, Qt.Key.Key_N)
    form = asked(page, StepDialog)
    for key, words in (("name", "张一一"), ("township", "清溪镇"), ("place", "柳湾村三组"),
                       ("shelter", "清溪镇中学")):  # fmt: skip
        compose(form.line(key), words)
    form.line("people").setText("三")
    press(qtbot, form, Qt.Key.Key_Return, CTRL)
    assert form.refusal.isVisible()
    form.line("people").setText("3")
    press(qtbot, form, Qt.Key.Key_Return, CTRL)
    station.settle()
    (row,) = page._sheet.rows  # noqa: SLF001
    assert (row.told.name, row.told.people, row.told.shelter) == ("张一一", 3, "清溪镇中学")
    qtbot.waitUntil(
        lambda: any(d.isVisible() and d is not form for d in page.findChildren(StepDialog))
    )
    following = next(d for d in page.findChildren(StepDialog) if d.isVisible() and d is not form)
    assert following.line("name").text() == ""
    assert following.line("shelter").text() == "清溪镇中学"
    following.close()


def test_arrived_home_and_back_by_one_key_each_and_on_to_the_next(station, page, episode, qtbot):
    press(qtbot, page, Qt.Key.Key_A)
    station.settle()
    assert states(station, episode)[0] is Whereabouts.ARRIVED
    assert page.table.currentIndex().row() == 1
    page.table.selectRow(0)
    press(qtbot, page, Qt.Key.Key_H)
    station.settle()
    assert states(station, episode)[0] is Whereabouts.RETURNED
    page.table.selectRow(0)
    press(qtbot, page, Qt.Key.Key_U)
    form = asked(page, StepDialog)
    compose(form.line("reason"), "点错了")
    press(qtbot, form, Qt.Key.Key_Return, CTRL)
    station.settle()
    assert states(station, episode)[0] is Whereabouts.WAITING


def test_several_marked_households_arrive_elsewhere_at_once(station, page, episode, qtbot):
    page.table.selectAll()
    assert len(page.marked()) == 4
    press(qtbot, page, Qt.Key.Key_A, SHIFT)
    form = asked(page, StepDialog)
    form.line("shelter").clear()
    compose(form.line("shelter"), "石桥镇礼堂")
    press(qtbot, form, Qt.Key.Key_Return, CTRL)
    station.settle()
    roll = station.ask(roll_of, episode)
    assert roll.in_shelter("石桥镇礼堂") == 10


def test_counts_become_figures_only_when_confirmed(station, page, episode, qtbot, monkeypatch):
    page.table.selectAll()
    press(qtbot, page, Qt.Key.Key_A)
    station.settle()
    assert page.unconfirmed.text()
    monkeypatch.setattr(page.context.messages, "confirm", lambda *_: False)
    press(qtbot, page, Qt.Key.Key_C)
    station.settle()
    cell = lambda desk: desk.episode(episode).ledger.cell("evac_done", "清溪镇")  # noqa: E731
    assert station.ask(cell) is None
    monkeypatch.setattr(page.context.messages, "confirm", lambda *_: True)
    press(qtbot, page, Qt.Key.Key_C)
    station.settle()
    assert station.ask(cell).value == 10
    assert not page.unconfirmed.text()


def test_enter_corrects_with_a_reason_and_del_strikes(station, page, episode, qtbot):
    press(qtbot, page.table, Qt.Key.Key_Return)
    form = asked(page, StepDialog)
    form.line("people").setText("7")
    compose(form.line("reason"), "多三人")
    press(qtbot, form, Qt.Key.Key_Return, CTRL)
    station.settle()
    assert page._sheet.rows[0].told.people == 7  # noqa: SLF001
    for _ in range(3):
        press(qtbot, page.table, Qt.Key.Key_Down)
    press(qtbot, page, Qt.Key.Key_Delete)
    form = asked(page, StepDialog)
    compose(form.line("reason"), "重复")
    press(qtbot, form, Qt.Key.Key_Return, CTRL)
    station.settle()
    assert len(page._sheet.rows) == 3  # noqa: SLF001


def test_pasted_rows_are_looked_at_before_they_are_taken(station, page, episode, qtbot):
    press(qtbot, page, Qt.Key.Key_P)
    form = asked(page, PasteDialog)
    press(qtbot, form, Qt.Key.Key_Return, CTRL)
    assert form.refusal.isVisible()
    form.words.setPlainText("赵一一\t2\t石桥镇上坪村\t石桥镇礼堂\n钱二二\t若干\t石桥镇上坪村")
    press(qtbot, form, Qt.Key.Key_Return, CTRL)
    station.settle()
    dry = asked(page, RollDryRun)
    assert dry.table.rows_model.rowCount() == 1
    assert dry.refused.isVisible()
    press(qtbot, dry, Qt.Key.Key_Return, CTRL)
    station.settle()
    assert [row.told.name for row in page._sheet.rows][-1] == "赵一一"  # noqa: SLF001


def test_a_workbook_is_looked_at_before_it_is_taken(station, page, episode, qtbot, tmp_path):
    book = Workbook()
    for row in (("户主", "人数", "村", "安置点"), ("孙五五", 3, "柳湾村", "清溪镇中学")):
        book.worksheets[0].append(row)
    book.save(tmp_path / "册.xlsx")
    page.read_file(tmp_path / "册.xlsx")
    qtbot.waitUntil(
        lambda: any(d.isVisible() for d in page.findChildren(RollDryRun)), timeout=30_000
    )
    press(qtbot, asked(page, RollDryRun), Qt.Key.Key_Return, CTRL)
    station.settle()
    assert [row.told.name for row in page._sheet.rows][-1] == "孙五五"  # noqa: SLF001


def test_the_paper_opens_with_the_episode_in_hand(station, page, episode, qtbot):
    press(qtbot, page, Qt.Key.Key_P, CTRL)
    assert station.opened[-1] == ("papers", Subject("episode", episode))
