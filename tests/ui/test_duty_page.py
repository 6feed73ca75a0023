"""The duty desk: what hurts first on top, what runs, the log of this shift, coming on duty."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from commandpost.domain.duty import HandOver, StartShift
from commandpost.domain.ids import STATION, Id, Subject
from commandpost.domain.levels import EventGrade
from commandpost.domain.owed import weight
from commandpost.domain.times import MINUTE, Instant
from commandpost.ui.dialogs.postpone import PostponeDialog
from commandpost.ui.pages.duty import DutyPage
from commandpost.ui.pages.duty.running import RunningPanel
from commandpost.ui.pages.duty.todo_list import AGE, OWNER, left_words, pressing
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import new_id
from commandpost.usecases.log import write_log
from commandpost.usecases.shifts import current_shift, hand_over, start_shift
from tests.desk_fixtures import at
from tests.ui.desk_for_pages import HOSTILE, Station, compose, press, station, station_folder
from tests.ui.plain_text_sweep import rich_text_places

__all__ = ["station", "station_folder"]

CTRL = Qt.KeyboardModifier.ControlModifier


def begin_shift(station: Station) -> Id:
    shift = new_id()
    station.do(start_shift, shift, StartShift("周值班", "带班李"))
    return shift


def flood(station: Station, what: str = "沟里水涨") -> Subject:
    incident = new_id()
    heard = station.clock.now()
    call = Call(heard, what, place="柳湾村", township="清溪镇", hazard="mountain_torrent")
    station.do(register_incident, call, incident)
    return Subject("incident", incident)


def remind(station: Station, about: Subject, words: str, minutes: int) -> None:
    due = Instant(station.clock.now() + minutes * MINUTE)
    station.do(write_log, about, words, None, due)


def log_texts(page: DutyPage) -> list[str]:
    model = page.log.view.model
    return [model.row(number).text for number in range(model.rowCount())]


@pytest.fixture
def page(station: Station) -> DutyPage:
    begin_shift(station)
    return station.show(DutyPage)


def test_nothing_going_on_says_so_and_names_the_key(page):
    assert page.panels[RunningPanel].line.text()
    assert not page.todo.isVisible()
    assert page.take_call.hasFocus()
    assert "F2" in page.take_call.text()
    assert "周值班" in page.on_duty.text()


def test_f2_and_f9_stand_as_buttons_too(station, page, qtbot):
    qtbot.mouseClick(page.take_call, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.hand_over, Qt.MouseButton.LeftButton)
    assert [key for key, _ in station.opened] == ["call", "handover"]
    assert page.take_call.height() >= 44


def test_overdue_stands_first_with_word_and_minus_time(station, page):
    flood(station)
    station.clock.pass_minutes(35)
    page.refresh()
    station.settle()
    model = page.todo.rows_model
    first = model.data(model.index(0, 0))
    assert first == "overdue 00:05"
    assert page.overdue.text() == "1 overdue"
    dues = [row.due_at for row in page.todo.rows]
    assert dues == sorted(dues)


def test_the_countdown_moves_without_asking_the_store(station, page):
    flood(station)
    asked = station.context.bridge.busy
    station.clock.pass_minutes(35)
    page.tick(station.clock.now())
    assert not station.context.bridge.busy
    assert not asked
    assert page.overdue.isVisible()
    assert pressing(page.todo.rows[0], station.clock.now()) == "overdue"


@pytest.mark.parametrize(
    ("left", "words"), [(18 * MINUTE, "00:18"), (0, "00:00"), (-6 * MINUTE, "overdue 00:06")]
)
def test_time_left_reads_as_hours_and_minutes(left, words):
    assert left_words(left) == words


def test_a_due_time_of_another_day_carries_its_date(station, page):
    flood(station)
    model = page.todo.rows_model
    assert model.data(model.index(0, 1)) == "06-21 00:10"


def test_enter_opens_what_is_due(station, page, qtbot):
    incident = flood(station)
    page.todo.setFocus()
    press(qtbot, page.todo, Qt.Key.Key_Return)
    assert station.opened == [("incident", incident)]


def test_a_running_incident_opens_with_enter(station, page, qtbot):
    incident = flood(station)
    running = page.panels[RunningPanel]
    assert running.table.isVisible()
    assert not running.line.text()
    running.table.setCurrentIndex(running.table.rows_model.index(0, 0))
    press(qtbot, running.table, Qt.Key.Key_Return)
    assert station.opened == [("incident", incident)]


def test_a_handover_due_opens_the_handover(station, qtbot):
    until = Instant(station.clock.now() + 60 * MINUTE)
    station.do(start_shift, new_id(), StartShift("周值班", "带班李", until))
    page = station.show(DutyPage)
    press(qtbot, page.todo, Qt.Key.Key_Return)
    assert [key for key, _ in station.opened] == ["handover"]


def test_one_key_settles_a_reminder_and_nothing_else(station, page, qtbot):
    incident = flood(station)
    remind(station, incident, "问点名结果", 5)
    page.todo.setCurrentIndex(page.todo.rows_model.index(0, 0))
    assert page.settle_button.isVisible()
    before = len(page.todo.rows)
    press(qtbot, page.todo, Qt.Key.Key_S)
    station.settle()
    assert len(page.todo.rows) == before - 1
    assert all(row.kind != "reminder" for row in page.todo.rows)
    assert not page.settle_button.isVisible()
    press(qtbot, page.todo, Qt.Key.Key_S)
    station.settle()
    assert len(page.todo.rows) == before - 1
    assert station.told


def test_other_posts_tasks_are_one_key_away(station, page, qtbot):
    flood(station)
    press(qtbot, page.todo, Qt.Key.Key_A)
    station.settle()
    assert page.other_posts.isChecked()
    assert page.todo.rows


def test_the_log_is_newest_first_and_says_back_entered(station, page):
    station.clock.pass_minutes(30)
    shift = station.ask(current_shift)
    station.do(write_log, Subject("shift", shift.id), "后来的事")
    station.do(write_log, Subject("shift", shift.id), "先前的事", at(20, 23, 45))
    model = page.log.view.model
    newest = model.row(0)
    assert newest.text == "先前的事"
    assert model.data(model.index(0, 1)) == "[back-entered] 先前的事"
    page.log.view.table.setCurrentIndex(model.index(0, 0))
    assert "06-21 00:10" in page.log.view.whole.text()
    assert model.data(model.index(0, 0)) == "06-20 23:45"


def test_e_corrects_a_line_and_both_wordings_stay(station, page, qtbot):
    shift = station.ask(current_shift)
    station.do(write_log, Subject("shift", shift.id), "转移7户")
    page.log.view.table.setCurrentIndex(page.log.view.model.index(0, 0))
    press(qtbot, page.log.view.table, Qt.Key.Key_E)
    words = page.log.view.correction.words
    assert words.hasFocus()
    assert words.text() == "转移7户"
    words.setText("转移9户")
    press(qtbot, words, Qt.Key.Key_Return)
    station.settle()
    texts = [page.log.view._all(page.log.view.model.row(n)) for n in range(2)]  # noqa: SLF001
    assert any("转移9户" in text and "转移7户" in text for text in texts)
    model = page.log.view.model
    rows = [model.data(model.index(n, 1)) for n in range(2)]
    assert "[corrected] 转移9户" in rows


def test_what_the_program_recorded_is_not_corrected(station, page, qtbot):
    page.log.view.table.setCurrentIndex(page.log.view.model.index(0, 0))
    assert page.log.view.model.row(0).kind == "shift.started"
    press(qtbot, page.log.view.table, Qt.Key.Key_E)
    assert not page.log.view.correction.isVisible()
    assert station.told


def test_typing_e_in_a_field_is_a_letter(page, qtbot):
    qtbot.keyClicks(page.log.search, "Easw")
    assert page.log.search.text() == "Easw"
    assert not page.other_posts.isChecked()
    assert not page.log.view.correction.isVisible()
    page.log.search.clear()
    qtbot.waitUntil(lambda: not page.log._timer.isActive())  # noqa: SLF001


def test_ctrl_f_searches_and_esc_brings_the_log_back(station, page, qtbot):
    shift = station.ask(current_shift)
    station.do(write_log, Subject("shift", shift.id), "石桥村断电")
    station.do(write_log, Subject("shift", shift.id), "东镇无情况")
    press(qtbot, page.todo, Qt.Key.Key_F, CTRL)
    assert page.log.search.hasFocus()
    compose(page.log.search, "断电")
    qtbot.waitUntil(lambda: not page.log._timer.isActive())  # noqa: SLF001
    station.settle()
    assert log_texts(page) == ["石桥村断电"]
    compose(page.log.search, "没有这样的话")
    qtbot.waitUntil(lambda: not page.log._timer.isActive())  # noqa: SLF001
    station.settle()
    assert page.log.none_found.isVisible()
    press(qtbot, page.log.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.log._timer.isActive())  # noqa: SLF001
    station.settle()
    assert len(log_texts(page)) > 2


def test_the_log_ends_where_the_shift_began_until_one_asks_for_more(station, qtbot):
    first = begin_shift(station)
    station.do(write_log, Subject("shift", first), "上一班的事")
    station.clock.pass_minutes(60)
    station.do(hand_over, first, HandOver("陈晓", ()), new_id())
    page = station.show(DutyPage)
    assert "上一班的事" not in log_texts(page)
    press(qtbot, page.todo, Qt.Key.Key_W)
    station.settle()
    assert "上一班的事" in log_texts(page)


def test_a_long_log_comes_page_by_page(station, page):
    shift = station.ask(current_shift)

    def many(desk):
        for number in range(450):
            write_log(desk, Subject("shift", shift.id), f"第{number}条")
        return write_log(desk, STATION, "完")

    station.do(many)
    model = page.log.view.model
    assert model.rowCount() == 200
    for _ in range(8):
        if model.canFetchMore(model.index(-1, -1)):
            model.fetchMore(model.index(-1, -1))
        station.settle()
    texts = log_texts(page)
    assert texts[0] == "完"
    assert texts[1:451] == [f"第{number}条" for number in reversed(range(450))]


def test_without_a_shift_the_form_asks_who_is_on_duty(station, qtbot):
    page = station.show(DutyPage)
    form = page.shift_form
    assert form.isVisible()
    assert not page.hand_over.isEnabled()
    assert (form.officer.text(), form.leader.text()) == ("周值班", "带班李")
    form.officer.clear()
    press(qtbot, form.officer, Qt.Key.Key_Return)
    station.settle()
    assert station.notices
    form.officer.setFocus()
    form.officer.setText("chenx")
    press(qtbot, form.officer, Qt.Key.Key_Return)
    station.settle()
    assert station.ask(current_shift).officer == "陈晓"
    assert station.ask(lambda desk: desk.operator.name) == "陈晓"
    assert not form.isVisible()
    assert page.focusWidget() is page.take_call
    assert page.hand_over.isEnabled()


def test_coming_on_duty_twice_starts_one_shift(station, qtbot):
    page = station.show(DutyPage)
    press(qtbot, page.shift_form.officer, Qt.Key.Key_Return)
    press(qtbot, page.shift_form.leader, Qt.Key.Key_Return)
    station.settle()
    rows = station.ask(lambda desk: desk.store.projections.board("shift"))
    assert len(rows) == 1


def test_hostile_words_stay_words(station, page):
    incident = flood(station, HOSTILE)
    remind(station, incident, HOSTILE, 5)
    assert any(HOSTILE in text for text in log_texts(page))
    assert rich_text_places(page) == []


def test_grades_stand_in_words(station, page):
    call = Call(at(20, 23, 0), "起火", place="厂房", hazard="fire", grade=EventGrade.LARGE)
    station.do(register_incident, call, new_id())
    model = page.panels[RunningPanel].table.rows_model
    assert model.data(model.index(0, 0)) == "Large"


def test_p_puts_the_framed_item_off_with_a_time_and_a_reason(station, page):
    incident = flood(station)
    remind(station, incident, "问点名结果", 5)
    page.todo.setCurrentIndex(page.todo.rows_model.index(0, 0))
    page.postpone()
    dialog = page.findChild(PostponeDialog)
    dialog.decide()
    assert dialog.error.isVisible()
    dialog.until.edit.setText("+40")
    dialog.reason.setText("等镇里回话")
    dialog.decide()
    station.settle()
    row = next(row for row in page.todo.rows if row.kind == "reminder")
    model = page.todo.rows_model
    words = model.data(model.index(page.todo.rows.index(row), 2))
    assert words == "问点名结果 · put off, was due 23:45: 等镇里回话"
    assert row.due_at == row.owed_at + 35 * MINUTE


def test_a_report_put_off_says_that_only_its_reminder_waits(station, page):
    flood(station)
    station.clock.pass_minutes(31)
    page.refresh()
    station.settle()
    row = page.todo.rows[0]
    assert row.is_legal
    page.postpone()
    dialog = page.findChild(PostponeDialog)
    assert "stays" in dialog.lead.text()
    dialog.until.edit.setText("+5")
    dialog.reason.setText("总机占线")
    dialog.decide()
    station.settle()
    again = page.todo.rows[0]
    assert (again.due_at, again.calls_at) == (row.due_at, station.clock.now() + 5 * MINUTE)


def test_what_becomes_overdue_moves_up_while_the_list_only_ticks(station, page):
    incident = flood(station)
    station.clock.pass_minutes(45)
    remind(station, incident, "回电东河", -44)
    assert [row.kind for row in page.todo.rows][:2] == ["report.first.phone", "reminder"]
    coming = next(row for row in page.todo.rows if row.left > 0)
    station.clock.pass_minutes((coming.due_at - station.clock.now()) / MINUTE + 1)
    page.tick(station.clock.now())
    late = [row.kind for row in page.todo.rows if row.left < 0]
    assert late == sorted(late, key=weight)
    assert coming.item in {row.item for row in page.todo.rows[: len(late)]}
    assert not station.context.bridge.busy


def test_the_list_says_whose_it_is_and_since_when_it_is_owed(station, page):
    flood(station)
    station.clock.pass_minutes(12)
    model = page.todo.rows_model
    assert model.data(model.index(0, OWNER)) == "this desk"
    assert model.data(model.index(0, AGE)) == "00:12"
