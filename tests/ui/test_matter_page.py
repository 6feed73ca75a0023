"""Calls and documents by keyboard: registered, told, passed on, instructed, fed back, settled."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox

from commandpost.domain.entries.matter import MatterForm, MatterUrgency
from commandpost.domain.ids import Id
from commandpost.domain.times import MINUTE
from commandpost.ui.dialogs.step_dialog import StepDialog
from commandpost.ui.pages.matter import MatterPage
from commandpost.ui.widgets.list_beside import FORM, SHEET
from commandpost.usecases.calls import Call, handle_call
from commandpost.usecases.drafts import load_draft
from commandpost.usecases.matters import NewMatter, register_matter
from commandpost.usecases.views.boards import incident_list
from commandpost.usecases.views.logbook import log_page
from commandpost.usecases.views.matters import Scope, matter_sheet, register
from commandpost.usecases.views.todo import todo
from tests.desk_fixtures import at
from tests.ui.desk_for_pages import HOSTILE, Station, compose, press, station, station_folder

__all__ = ["station", "station_folder"]

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(station: Station) -> MatterPage:
    return station.show(MatterPage)


def document(**more) -> NewMatter:
    told = {"form": MatterForm.DOCUMENT, "unit": "市防办", "what": "关于做好防范工作的通知",
            "received_at": at(20, 23, 30)}  # fmt: skip
    return NewMatter(**(told | more))


def given(station: Station, **more) -> Id:
    station.do(register_matter, Id("m"), document(**more))
    return Id("m")


def asked() -> StepDialog:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, StepDialog)]
    return next(w for w in found if w.isVisible())


def answer(station: Station, **said: str) -> None:
    """Fill the form that is asked and say yes from the keyboard."""
    form = asked()
    station.qtbot.waitUntil(form.isActiveWindow)
    for key, words in said.items():
        line = form.line(key)
        line.clear()
        compose(line, words)
    press(station.qtbot, form, Qt.Key.Key_Return, CTRL)
    station.settle()


def matter(station: Station):
    return station.ask(matter_sheet, Id("m")).matter


def test_one_key_stamps_and_the_form_registers_from_the_keyboard(station, page, qtbot):
    page.begin()
    press(qtbot, page.form.form_choice, Qt.Key.Key_2)
    compose(page.form.lines["unit"], "市防办")
    station.clock.pass_minutes(3)
    compose(page.form.what, "关于做好强降雨防范工作的通知")
    qtbot.keyClicks(page.form.lines["number"], "[2026]12")
    press(qtbot, page.form.lines["number"], Qt.Key.Key_Return)
    press(qtbot, page.form.urgency, Qt.Key.Key_4)
    page.save()
    station.settle()
    (row,) = station.ask(register, Scope.OPEN)
    assert (row.form, row.unit, row.number) == (MatterForm.DOCUMENT, "市防办", "〔2026〕12号")
    assert row.urgency is MatterUrgency.EXTRA
    assert row.received_at == at(20, 23, 40)
    assert page.beside.right.currentIndex() == SHEET
    assert page.form.values() == {}
    assert station.told == [page.tr("Registered.")]


def test_missing_words_are_framed_and_nothing_is_written(station, page):
    page.begin()
    compose(page.form.what, "一件事")
    page.save()
    station.settle()
    assert station.ask(register, Scope.ALL) == ()
    assert page.form.lines["unit"].property("invalid") == "true"
    assert station.notices


def test_a_time_that_cannot_be_read_holds_it_back(station, page, qtbot):
    page.begin()
    compose(page.form.lines["unit"], "市防办")
    compose(page.form.what, "一件事")
    qtbot.keyClicks(page.form.due.edit, "9999")
    page.save()
    station.settle()
    assert station.ask(register, Scope.ALL) == ()


def test_what_is_typed_is_kept_and_comes_back(station, page):
    page.begin()
    compose(page.form.lines["unit"], "市防办")
    page.deactivated()
    station.settle()
    held, _ = station.ask(load_draft, "matter")
    assert held["unit"] == "市防办"
    again = station.show(MatterPage)
    assert again.beside.right.currentIndex() == FORM
    assert again.form.lines["unit"].text() == "市防办"
    assert again.form.received.moment == at(20, 23, 40)


def test_a_private_number_stays_off_the_chain(station, page, qtbot):
    page.begin()
    compose(page.form.lines["unit"], "群众")
    compose(page.form.lines["person"], "张三")
    qtbot.keyClicks(page.form.lines["phone"], "13800000001")
    compose(page.form.what, "反映沟边有裂缝")
    page.save()
    station.settle()
    log = station.ask(log_page)
    assert all("13800000001" not in line.text and "张三" not in line.text for line in log.lines)
    assert "13800000001" in page.view.caller.text()


def test_the_steps_by_one_key_each(station, page):
    given(station, urgency=MatterUrgency.URGENT, due_at=at(21, 8))
    kinds = {row.kind for row in station.ask(todo)}
    assert kinds == {"matter.tell_leader", "matter.pass_on", "matter.answer"}
    page.tell()
    answer(station, to="带班李", words="请各乡镇抓紧落实")
    page.pass_on()
    answer(station, to="减灾股", taker="何平")
    page.feed_back()
    answer(station, by="减灾股", words="已转各乡镇")
    found = matter(station)
    assert [(p.to, p.leader) for p in found.passed] == [("带班李", True), ("减灾股", False)]
    assert found.instructions[0].words == "请各乡镇抓紧落实"
    assert found.instructions[0].answered_at == at(20, 23, 40)
    assert {row.kind for row in station.ask(todo)} == {"matter.answer"}
    page.settle()
    answer(station, outcome="已报送")
    assert not matter(station).open
    assert station.ask(todo) == ()
    page.reopen()
    answer(station, reason="来电更正")
    assert matter(station).open


def test_a_step_needs_its_words_and_keeps_what_was_typed(station, page):
    given(station)
    page.instruct()
    answer(station, by="带班李")
    form = asked()
    assert form.line("instruction").property("invalid") == "true"
    answer(station, instruction="照办")
    assert matter(station).instructions[0].words == "照办"


def test_the_minute_of_a_step_can_be_backdated(station, page):
    given(station)
    page.pass_on()
    answer(station, to="减灾股", at="2335")
    assert matter(station).passed[0].at == at(20, 23, 35)


def test_a_correction_keeps_both_wordings(station, page):
    given(station)
    page.correct()
    answer(station, after="省防办", reason="看错")
    assert matter(station).registered.unit == "省防办"
    line = station.ask(log_page).lines[0].text
    assert "市防办" in line
    assert "省防办" in line


def test_the_time_received_is_put_right_with_what_is_owed(station, page):
    given(station)
    page.correct()
    form = asked()
    box = form.widgets["fact"]
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("received"))
    answer(station, after="乱写")
    assert asked() is form
    answer(station, after="2310")
    assert matter(station).received_at == at(20, 23, 10)
    (row,) = station.ask(todo)
    assert row.due_at == at(20, 23, 10) + 60 * MINUTE


def test_it_becomes_an_incident_with_its_words(station, page):
    given(station, what="柳湾村后山滑坡", asks="请派人处置")
    page.become_incident()
    form = asked()
    box = form.widgets["hazard"]
    box.setCurrentIndex(box.findData("geological"))
    answer(station, place="柳湾村后山", township="清溪镇")
    (incident,) = station.ask(incident_list)
    assert incident.heard_at == at(20, 23, 30)
    found = matter(station)
    assert found.incident == incident.id
    assert not found.open
    assert station.opened[-1][0] == "incident"


def test_handled_calls_stand_in_the_same_register(station, page):
    station.do(handle_call, Call(at(20, 23, 35), "问路", caller_unit="群众"), "已答复")
    given(station)
    rows = station.ask(register, Scope.TODAY)
    assert [row.what for row in rows] == ["问路", "关于做好防范工作的通知"]
    page.table.setCurrentIndex(page.table.rows_model.index(0, 0))
    station.settle()
    assert page.beside.right.currentIndex() == page.at_handled
    assert "已答复" in page.handled.text()
    page.tell()
    assert station.told


def test_the_register_by_part_and_by_words(station, page, qtbot):
    given(station)
    station.do(register_matter, Id("n"), document(unit="县政府办", outcome="存档"))
    assert {row.unit for row in station.ask(register, Scope.OPEN)} == {"市防办"}
    assert len(station.ask(register, Scope.ALL)) == 2
    page.next_part()
    assert page.head.part is Scope.OPEN
    page.next_part()
    page.search()
    compose(page.head.filter, "政府 存档")
    station.settle()
    assert page.table.rows_model.rowCount() == 1
    press(qtbot, page.head.filter, Qt.Key.Key_Escape)
    station.settle()
    assert page.table.rows_model.rowCount() == 2


def test_yesterdays_settled_ones_are_not_of_today(station):
    station.do(register_matter, Id("o"), document(received_at=at(19, 10), outcome="存档"))
    station.do(register_matter, Id("p"), document(received_at=at(19, 10)))
    assert [row.entry for row in station.ask(register, Scope.TODAY)] != []
    assert len(station.ask(register, Scope.TODAY)) == 1


def test_a_due_item_opens_its_matter(station, page):
    name = given(station)
    row = station.ask(todo)[0]
    page.show_subject(row.subject)
    station.settle()
    assert page.view.sheet.matter.id == name
    assert page.beside.right.currentIndex() == SHEET


def test_letters_in_the_form_are_letters(station, page, qtbot):
    given(station)
    page.begin()
    qtbot.keyClicks(page.form.lines["asks"], "lpibs")
    assert page.form.lines["asks"].text() == "lpibs"
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, StepDialog)
                and w.isVisible()]  # fmt: skip


def test_hostile_words_stay_words(station, page):
    given(station, unit=HOSTILE, what=HOSTILE)
    station.settle()
    assert HOSTILE in page.view.title.text()


def test_the_next_matter_has_a_stamp_of_its_own_and_is_the_one_framed(station, page, qtbot):
    for minutes, what in ((0, "第一件"), (75, "第二件")):
        station.clock.pass_minutes(minutes)
        page.begin()
        press(qtbot, page.form.form_choice, Qt.Key.Key_1)
        compose(page.form.lines["unit"], "市防办")
        compose(page.form.what, what)
        page.save()
        station.settle()
        row = page.table.current_row()
        assert (row.what, row.received_at) == (what, station.clock.now())
