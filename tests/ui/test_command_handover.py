"""On-scene command handed over with signatures, open tasks, orders; the post as a chart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem

from commandpost.domain.command import OpenPost
from commandpost.domain.entries.command import PostGroup
from commandpost.domain.entries.incident import CommanderAppointed
from commandpost.domain.ids import Id, Subject
from commandpost.ui.pages.incident import IncidentPage
from commandpost.usecases.command import act_on_scene, groups_proposed
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.responses import add_task
from tests.ui.desk_for_pages import Station, compose, press, station, station_folder
from tests.ui.test_incident_command import ALT, CTRL, appoint, dialog
from tests.ui.test_incident_page import flood

__all__ = ["station", "station_folder"]


@pytest.fixture
def incident(station: Station) -> Id:
    return flood(station)


@pytest.fixture
def page(station: Station, incident: Id) -> IncidentPage:
    return station.show(IncidentPage)


def appointed(station: Station, incident: Id) -> list[CommanderAppointed]:
    def find(desk: Desk) -> list[CommanderAppointed]:
        entries = desk.store.journal.entries(Subject("incident", incident))
        return [e.payload for e in entries if isinstance(e.payload, CommanderAppointed)]

    return station.ask(find)


def hand_over(station: Station, page: IncidentPage, qtbot, handed: str, taken: str):
    press(qtbot, page, Qt.Key.Key_C, ALT)
    asked = dialog(page)
    compose(asked.person, "王二")
    compose(asked.post, "副县长")
    asked.handed.edit.setText(handed)
    asked.taken.edit.setText(taken)
    press(qtbot, asked, Qt.Key.Key_Return, CTRL)
    station.settle()
    return asked


def test_a_handover_carries_both_signatures_open_tasks_and_standing_orders(
    station, page, incident, qtbot
):
    press(qtbot, page, Qt.Key.Key_C, ALT)
    first = dialog(page)
    assert not first.handed.isVisible()
    compose(first.person, "李一")
    compose(first.post, "清溪镇镇长")
    compose(first.orders, "不准冒险强渡")
    press(qtbot, first, Qt.Key.Key_Return, CTRL)
    station.settle()
    subject = Subject("incident", incident)
    station.do(add_task, subject, new_id(), "封锁柳湾桥", "", None)
    station.clock.pass_minutes(30)
    hand_over(station, page, qtbot, "0008", "0010")
    begun, handed = appointed(station, incident)
    assert (begun.handed_at, begun.open_tasks) == (None, ())
    assert (handed.previous, handed.person) == ("李一", "王二")
    assert (handed.taken_at - handed.handed_at) == 120_000
    assert handed.open_tasks == ("封锁柳湾桥",)
    assert handed.standing_orders == "不准冒险强渡"
    model = page.work.command.history.rows_model
    columns = [column.text(model.row(0)) for column in model.columns]
    assert any("李一 00:08 → 王二 00:10" in words for words in columns)
    assert any("封锁柳湾桥" in words for words in columns)


def test_an_unsigned_handover_is_not_blocked_and_says_not_signed(station, page, incident, qtbot):
    appoint(station, page, qtbot, "李一", "清溪镇镇长")
    station.clock.pass_minutes(30)
    hand_over(station, page, qtbot, "", "")
    assert len(appointed(station, incident)) == 2
    model = page.work.command.history.rows_model
    assert any("not signed" in column.text(model.row(0)) for column in model.columns)


def test_a_signature_in_the_future_is_refused(station, page, incident, qtbot):
    appoint(station, page, qtbot, "李一", "清溪镇镇长")
    asked = hand_over(station, page, qtbot, "2359 ", "不是时间")
    assert asked.isVisible()
    assert len(appointed(station, incident)) == 1
    asked.reject()


def children(item: QTreeWidgetItem) -> dict[str, str]:
    found = [item.child(n) for n in range(item.childCount())]
    return {each.text(0): each.text(1) for each in found}


def test_the_post_is_a_chart_of_commanders_groups_lead_units_and_members(
    station, page, incident, qtbot
):
    chart = page.work.command.scene.chart
    proposed = station.ask(groups_proposed, incident)
    page.show_command()
    station.settle()
    told = children(chart.topLevelItem(0))
    assert all(f"{group.name} (by the plan)" in told for group in proposed)
    appoint(station, page, qtbot, "李一", "清溪镇镇长")
    groups = (PostGroup("抢险救援组", "县消防大队", ("县水利局", "武警中队")),)
    station.do(act_on_scene, incident, OpenPost("柳湾小学", groups))
    root = chart.topLevelItem(0)
    assert root.text(1) == "柳湾小学"
    told = children(root)
    assert told["On-scene commander"] == "李一（清溪镇镇长）"
    assert told["抢险救援组"] == "县消防大队"
    assert set(children(root.child(root.childCount() - 1))) == {"县水利局", "武警中队"}
