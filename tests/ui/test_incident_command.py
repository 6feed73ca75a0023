"""Command, tasks, log, grade and closing on the incident page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from commandpost.domain.checklist import Task
from commandpost.domain.entries.episode import Cell
from commandpost.domain.entries.tasks import TaskState
from commandpost.domain.episode_decisions import ReportFigures
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import EventGrade
from commandpost.ui.pages.incident import IncidentPage
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.figures import report_figures
from commandpost.usecases.log import write_log
from tests.ui.desk_for_pages import HOSTILE, Station, compose, press, station, station_folder
from tests.ui.plain_text_sweep import rich_text_places
from tests.ui.test_incident_page import flood, incident_of

__all__ = ["station", "station_folder"]

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def incident(station: Station) -> Id:
    return flood(station)


@pytest.fixture
def page(station: Station, incident: Id) -> IncidentPage:
    return station.show(IncidentPage)


def dialog(page: IncidentPage) -> QDialog:
    found = next(d for d in page.findChildren(QDialog) if d.isVisible())
    QTest.qWaitForWindowExposed(found)
    return found


def appoint(station: Station, page: IncidentPage, qtbot, person: str, post: str) -> QDialog:
    press(qtbot, page, Qt.Key.Key_C, ALT)
    asked = dialog(page)
    compose(asked.person, person)
    compose(asked.post, post)
    press(qtbot, asked, Qt.Key.Key_Return, CTRL)
    station.settle()
    return asked


# ---- command ----


def test_the_first_to_arrive_commands_and_a_change_is_a_handover(station, page, incident, qtbot):
    appoint(station, page, qtbot, "李一", "清溪镇镇长")
    assert page.work.command.person.text() == "李一"
    assert page.left.head.commander.text() == "On-scene commander: 李一 since 23:40"
    station.clock.pass_minutes(30)
    press(qtbot, page, Qt.Key.Key_C, ALT)
    asked = dialog(page)
    assert "李一" in asked.told.text()
    assert not asked.first_arriver.isVisible()
    compose(asked.person, "王二")
    compose(asked.post, "副县长")
    compose(asked.orders, "不准冒险强渡")
    press(qtbot, asked.orders, Qt.Key.Key_Return)
    station.settle()
    found = incident_of(station, incident).commander
    assert (found.person, found.how, found.standing_orders) == ("王二", "handover", "不准冒险强渡")
    model = page.work.command.history.rows_model
    assert [model.row(n).appointed.person for n in range(model.rowCount())] == ["王二", "李一"]


def test_the_same_commander_twice_is_refused_where_one_looks(station, page, incident, qtbot):
    appoint(station, page, qtbot, "李一", "镇长")
    asked = appoint(station, page, qtbot, "李一", "镇长")
    assert asked.isVisible()
    assert "李一" in asked.refusal.text()
    assert station.notices == []
    asked.reject()


def test_the_technical_commander_stands_beside(station, page, incident, qtbot):
    press(qtbot, page, Qt.Key.Key_J, ALT)
    asked = dialog(page)
    compose(asked.person, "专家")
    compose(asked.post, "高工")
    asked.yes_button.click()
    station.settle()
    assert incident_of(station, incident).commander is None
    assert page.work.command.technical.text() == "专家"


def test_somebody_from_the_contacts_brings_the_post_along(page, qtbot):
    press(qtbot, page, Qt.Key.Key_C, ALT)
    asked = dialog(page)
    qtbot.keyClicks(asked.person, "cx")
    press(qtbot, asked.person, Qt.Key.Key_Return)
    assert asked.person.text() == "陈晓"
    assert asked.post.text() == "值班室 值班员"
    asked.reject()


def test_an_appointment_without_a_post_is_not_sent(station, page, incident, qtbot):
    asked = appoint(station, page, qtbot, "李一", "")
    assert asked.isVisible()
    assert asked.post.property("invalid") == "true"
    asked.reject()
    station.settle()
    assert incident_of(station, incident).commander is None


# ---- grade ----


def test_the_grade_is_judged_by_a_person_and_the_figures_only_suggest(
    station, page, incident, qtbot
):
    episode = incident_of(station, incident).episode
    station.do(
        report_figures, episode, ReportFigures("清溪镇", (Cell("dead", 3),), station.clock.now())
    )
    press(qtbot, page, Qt.Key.Key_G, ALT)
    asked = dialog(page)
    asked.grades[EventGrade.LARGE].click()
    press(qtbot, asked, Qt.Key.Key_Return, CTRL)
    assert asked.by.property("invalid") == "true"
    compose(asked.by, "带班李")
    compose(asked.grounds, "死亡3人")
    press(qtbot, asked.grounds, Qt.Key.Key_Return)
    station.settle()
    found = station.ask(Desk.incident, page.subject.id)
    assert (found.grade, found.grade_by) == (EventGrade.LARGE, "带班李")
    assert page.left.head.grade.text() == "Large"


def test_the_suggestion_names_figure_and_source(station, page, qtbot):
    mine = new_id()
    call = Call(station.clock.now(), "塌方", place="石料场", hazard="mine", township="石桥镇")
    station.do(register_incident, call, mine)
    episode = incident_of(station, mine).episode
    station.do(
        report_figures, episode, ReportFigures("石桥镇", (Cell("dead", 3),), station.clock.now())
    )
    page.show_subject(Subject("incident", mine))
    station.settle()
    page.grade()
    asked = dialog(page)
    words = [part.text() for part in asked.findChildren(type(asked.told))]
    assert any("“Large”" in text and "3人" in text for text in words)
    assert not any(choice.isChecked() for choice in asked.grades.values())
    asked.reject()


def test_an_accident_tells_how_long_its_casualties_are_watched(station, page, qtbot):
    mine = new_id()
    call = Call(station.clock.now(), "塌方", place="石料场", hazard="mine", township="石桥镇")
    station.do(register_incident, call, mine)
    page.show_subject(Subject("incident", mine))
    station.settle()
    page.close_or_reopen()
    asked = dialog(page)
    assert "07-20 23:40" in asked.told.text()
    compose(asked.reason, "处置完毕")
    asked.yes_button.click()
    station.settle()
    assert page.left.head.closed.text() == "closed 06-20 23:40 · watch until 07-20"


# ---- closing ----


def test_closing_asks_for_a_reason_and_tells_what_is_owed(station, page, incident, qtbot):
    press(qtbot, page, Qt.Key.Key_X, ALT)
    asked = dialog(page)
    assert "Reports still owed: 6." in asked.told.text()
    press(qtbot, asked.reason, Qt.Key.Key_Return)
    assert asked.isVisible()
    press(qtbot, asked, Qt.Key.Key_Return, CTRL)
    assert asked.reason.property("invalid") == "true"
    compose(asked.reason, "水退人安")
    press(qtbot, asked, Qt.Key.Key_Return, CTRL)
    station.settle()
    assert incident_of(station, incident).closed_at is not None
    assert page.left.head.closed.text() == "closed 06-20 23:40"
    press(qtbot, page, Qt.Key.Key_X, ALT)
    again = dialog(page)
    compose(again.reason, "又涨水")
    press(qtbot, again, Qt.Key.Key_Return, CTRL)
    station.settle()
    assert incident_of(station, incident).closed_at is None


def test_enter_alone_closes_nothing(station, page, incident, qtbot):
    press(qtbot, page, Qt.Key.Key_X, ALT)
    asked = dialog(page)
    compose(asked.reason, "水退")
    press(qtbot, asked.reason, Qt.Key.Key_Return)
    station.settle()
    assert incident_of(station, incident).closed_at is None
    asked.reject()


# ---- tasks ----


def test_a_task_is_added_and_worked_with_one_key(station, page, incident, qtbot):
    press(qtbot, page, Qt.Key.Key_A, ALT)
    tab = page.work.tasks
    assert tab.text.hasFocus()
    compose(tab.text, "电话通知下游三个村")
    qtbot.keyClicks(tab.due.edit, "+20")
    press(qtbot, tab.due.edit, Qt.Key.Key_Return)
    station.settle()
    task = tab.list.current()
    assert isinstance(task, Task)
    assert task.seed.due_at == station.clock.now() + 20 * 60_000
    press(qtbot, tab.list.view, Qt.Key.Key_Space)
    station.settle()
    assert incident_of(station, incident).tasks[0].state is TaskState.DONE
    press(qtbot, tab.list.view, Qt.Key.Key_U)
    station.settle()
    assert incident_of(station, incident).tasks[0].state is TaskState.OPEN


def test_others_tasks_are_shown_too(station, page, incident, qtbot):
    page.add_task()
    compose(page.work.tasks.text, "开放避难场所")
    compose(page.work.tasks.actor, "民政局")
    press(qtbot, page.work.tasks.text, Qt.Key.Key_Return)
    station.settle()
    assert page.work.tasks.list.current() is not None


# ---- log ----


def test_the_log_holds_the_incident_and_its_episode(station, page, incident):
    episode = incident_of(station, incident).episode
    station.do(write_log, Subject("incident", incident), "转移320人")
    station.do(
        report_figures, episode, ReportFigures("清溪镇", (Cell("dead", 1),), station.clock.now())
    )
    page.show_log()
    station.settle()
    model = page.work.log.log.model
    texts = [model.row(n).text for n in range(model.rowCount())]
    assert "转移320人" in texts
    assert any("清溪镇" in text and "1" in text for text in texts)


def test_a_line_a_person_wrote_is_corrected_in_place(station, page, incident, qtbot):
    station.do(write_log, Subject("incident", incident), "转移32人")
    page.show_log()
    station.settle()
    view = page.work.log.log
    view.table.setCurrentIndex(view.model.index(0, 0))
    press(qtbot, view.table, Qt.Key.Key_Return)
    assert view.correction.words.text() == "转移32人"
    view.correction.words.clear()
    compose(view.correction.words, "转移320人")
    press(qtbot, view.correction.words, Qt.Key.Key_Return)
    station.settle()
    found = [view.model.row(n) for n in range(view.model.rowCount())]
    assert [line.correction for line in found if line.text == "转移32人"] == ["转移320人"]
    assert view.table.hasFocus()
    assert not view.correction.isVisible()


def test_what_the_program_wrote_cannot_be_corrected(station, page, incident, qtbot):
    page.show_tasks()
    page.work.tasks.text.setText("一件事")
    page.work.tasks.add.click()
    station.settle()
    page.show_log()
    station.settle()
    view = page.work.log.log
    view.table.setCurrentIndex(view.model.index(0, 0))
    press(qtbot, view.table, Qt.Key.Key_Return)
    assert not view.correction.isVisible()


def test_dialogs_show_words_as_words(station, qtbot):
    flood(station, HOSTILE, title=HOSTILE)
    page = station.show(IncidentPage)
    for opened in (page.grade, page.close_or_reopen, page.appoint):
        opened()
        asked = dialog(page)
        assert rich_text_places(asked) == []
        asked.reject()
        QApplication.processEvents()
