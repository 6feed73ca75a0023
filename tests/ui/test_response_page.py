"""The response page: decide, work the checklist, raise, sign, end; all of it on a real file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QTextEdit

from commandpost.domain.entries.episode import Answer
from commandpost.domain.entries.tasks import TaskState
from commandpost.domain.ids import Subject
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.paper_decisions import DrawPaper
from commandpost.domain.times import MINUTE
from commandpost.ui.actions import conflicts
from commandpost.ui.pages.response import ResponsePage
from commandpost.ui.widgets.task_rows import Shown
from commandpost.ui.window_actions import WINDOW_ACTIONS
from commandpost.usecases.desk import new_id
from commandpost.usecases.paper_issue import reserve_serial
from commandpost.usecases.views.boards import response_list
from tests.desk_fixtures import at
from tests.ui.desk_for_pages import HOSTILE, compose, press, station, station_folder
from tests.ui.plain_text_sweep import rich_text_places
from tests.ui.response_night import night, say_yes

__all__ = ["night", "station", "station_folder"]

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(station, night) -> ResponsePage:
    return station.show(ResponsePage)


def dialog(page: ResponsePage):
    found = page.decisions.dialog
    assert found is not None
    assert found.isVisible()
    return found


def decide(page, station, qtbot, *, confirmed: bool = True) -> None:
    """Ctrl+Enter, and once more where it leaves the house."""
    dialog(page).activateWindow()
    qtbot.waitUntil(dialog(page).isActiveWindow, timeout=2_000)
    press(qtbot, dialog(page), Qt.Key.Key_Return, CTRL)
    if confirmed:
        say_yes(qtbot)
    station.settle()


def key(page, station, qtbot, which: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    press(qtbot, page, which, *held)
    station.settle()


def test_with_nothing_going_on_it_teaches_the_key_that_starts(station):
    page = station.show(ResponsePage)
    assert page.head.name.text() == "No response is in force"
    assert "Ctrl+N" in page.head.facts.text()
    assert not page.choice.isEnabled()


def test_an_episode_without_a_response_stands_before_its_ladder(page, night):
    assert page.choice.currentData() == Subject("episode", night.episode)
    assert page.ladder.chosen.response is None
    assert "ladder" in page.head.facts.text()


def test_f6_activates_what_the_figures_reach_with_the_elements_filled_in(
    page, night, station, qtbot
):
    night.rain(82)
    key(page, station, qtbot, Qt.Key.Key_F6)
    form = dialog(page)
    assert form.levels.level() is ResponseLevel.III
    assert "82" in form.basis.text()
    assert HOSTILE in form.matters.text()
    assert form.measures.toPlainText().startswith("1. ")
    assert form.approval.role.currentText() == "副指挥长"
    compose(form.approval.by, "副指一")
    decide(page, station, qtbot)
    response = page.choice.currentData()
    made = night.response(response.id)
    assert made.level is ResponseLevel.III
    assert made.area == ("青禾县",)
    assert made.steps[0].basis
    assert made.episode == night.episode
    assert page.tasks.view.hasFocus() or page.tasks.view.isVisible()


def test_any_level_may_be_the_first_and_townships_may_be_chosen(page, night, station, qtbot):
    key(page, station, qtbot, Qt.Key.Key_F6)
    form = dialog(page)
    form.levels.take(ResponseLevel.I)
    assert form.approval.role.currentText() == "指挥长"
    form.areas.boxes["石桥镇"].setChecked(True)
    assert form.areas.area() == ("石桥镇",)
    form.effective.edit.setText("+30")
    compose(form.approval.by, "指挥一")
    decide(page, station, qtbot)
    made = night.response(page.choice.currentData().id)
    assert (made.level, made.area) == (ResponseLevel.I, ("石桥镇",))
    assert made.effective_from == at(21, 0, 10)
    assert "takes effect" in page.head.facts.text()


def test_a_post_the_plan_does_not_name_needs_a_delegation(page, night, station, qtbot):
    key(page, station, qtbot, Qt.Key.Key_F6)
    form = dialog(page)
    compose(form.approval.by, "值班员自己")
    form.approval.role.setEditText("值班员")
    press(qtbot, form, Qt.Key.Key_Return, CTRL)
    assert "The plan names" in form.error.text()
    assert form.approval.delegation.isVisible()
    compose(form.approval.delegation, "主任电话授权")
    decide(page, station, qtbot)
    made = night.response(page.choice.currentData().id)
    assert made.steps[0].approval.delegation == "主任电话授权"


def test_enter_alone_never_activates(page, station, qtbot):
    key(page, station, qtbot, Qt.Key.Key_F6)
    form = dialog(page)
    for field in (form.approval.by, form.matters, form):
        press(qtbot, field, Qt.Key.Key_Return)
    station.settle()
    assert form.isVisible()
    assert station.ask(response_list) == ()
    assert not any(b.isDefault() or b.autoDefault() for b in form.findChildren(QPushButton))
    form.reject()


def test_on_a_forecast_the_episode_begins_with_the_response(page, station, qtbot):
    key(page, station, qtbot, Qt.Key.Key_N, CTRL)
    form = dialog(page)
    assert form.plan.currentIndex() == -1, "no plan is guessed"
    flood = next(i for i in range(form.plan.count()) if form.plan.itemData(i).hazard == "flood")
    form.plan.setCurrentIndex(flood)
    form.plan.activated.emit(flood)
    press(qtbot, form, Qt.Key.Key_Return, CTRL)
    assert form.error.text() == "Name the episode that is expected."
    compose(form.title, "台风外围降雨")
    compose(form.approval.by, "主任一")
    decide(page, station, qtbot)
    rows = station.ask(response_list)
    assert len(rows) == 1
    assert page.head.forecast.text() == "on a forecast"
    assert page.ladder.chosen.response == rows[0].id


@pytest.mark.parametrize(
    ("pressed", "answer"), [(Qt.Key.Key_F7, Answer.NOT_NOW), (Qt.Key.Key_F8, Answer.ASKING)]
)
def test_not_now_and_asking_are_recorded_with_who_why_and_when_again(
    page, night, station, qtbot, pressed, answer
):
    key(page, station, qtbot, pressed)
    form = dialog(page)
    decide(page, station, qtbot, confirmed=False)
    assert "Who decided" in form.error.text()
    compose(form.by, "带班一")
    compose(form.reason, "雨势减弱")
    form.presets[60].click()
    decide(page, station, qtbot, confirmed=False)
    standing = night.board().standings[0]
    assert standing.answered.answer is answer
    assert standing.answered.review_at == station.clock.now() + 60 * MINUTE
    assert "带班一" in page.ladder.answered.text()


def test_space_works_the_checklist_and_the_frame_goes_on(night, station, qtbot):
    response = night.activate()
    page = station.show(ResponsePage)
    before = page.tasks.current().id
    press(qtbot, page.tasks.view, Qt.Key.Key_Space)
    compose(page.tasks.prompt.words, "带班李，同意")
    press(qtbot, page.tasks.prompt.words, Qt.Key.Key_Return)
    station.settle()
    done = {t.id: t for t in night.response(response).tasks}[before]
    assert (done.state, done.value) == (TaskState.DONE, "带班李，同意")
    assert page.tasks.current().id != before
    page.tasks.reveal(before)
    press(qtbot, page.tasks.view, Qt.Key.Key_U)
    station.settle()
    assert {t.id: t for t in night.response(response).tasks}[before].state is TaskState.OPEN


def test_a_raise_shows_beforehand_what_is_new_and_afterwards_only_that(night, station, qtbot):
    night.rain(62)
    response = night.activate()
    night.rain(82)
    page = station.show(ResponsePage)
    key(page, station, qtbot, Qt.Key.Key_F6)
    form = dialog(page)
    assert form.levels.level() is ResponseLevel.III
    promised = form.new_tasks.count()
    assert promised
    compose(form.reason, "6小时雨量82毫米")
    compose(form.approval.by, "副指一")
    decide(page, station, qtbot)
    made = night.response(response)
    assert made.level is ResponseLevel.III
    assert sum(task.source == "Ⅲ" for task in made.tasks) == promised
    assert page.tasks.filters.shown is Shown.NEW
    assert all(task.source == "Ⅲ" for task in page.tasks.filters.chosen())
    assert page.record.levels.rows_model.rowCount() == 2


def test_lowering_asks_the_authority_of_the_graver_level(night, station, qtbot):
    response = night.activate(ResponseLevel.II)
    page = station.show(ResponsePage)
    key(page, station, qtbot, Qt.Key.Key_F10)
    form = dialog(page)
    form.levels.take(ResponseLevel.IV)
    assert form.approval.role.currentText() == "指挥长"
    assert form.new_tasks.count() == 0
    compose(form.reason, "雨停")
    compose(form.approval.by, "指挥一")
    decide(page, station, qtbot)
    assert night.response(response).level is ResponseLevel.IV


def test_the_number_that_the_notice_took_stands_in_the_signature_already(night, station):
    response = night.activate()
    page = station.show(ResponsePage)
    about = str(Subject("response", response))
    drawn = DrawPaper("activation_notice", about, "通知", "周值班")
    station.do(reserve_serial, new_id(), drawn)
    page.sign()
    station.settle()
    assert dialog(page).number.text() == "青应急通〔2026〕1号"


def test_signing_is_a_fact_of_its_own(night, station, qtbot):
    response = night.activate()
    page = station.show(ResponsePage)
    assert page.head.unsigned.isVisible()
    key(page, station, qtbot, Qt.Key.Key_F11)
    form = dialog(page)
    compose(form.by, "局长王")
    compose(form.number, "青防〔2026〕1号")
    decide(page, station, qtbot, confirmed=False)
    assert night.response(response).signed_by == "局长王"
    assert not page.head.unsigned.isVisible()
    assert "局长王" in page.head.facts.text()


def test_ending_it_needs_the_authority_that_started_it_and_says_so_in_words(night, station, qtbot):
    response = night.activate()
    page = station.show(ResponsePage)
    key(page, station, qtbot, Qt.Key.Key_F12)
    form = dialog(page)
    form.conditions[0][1].setChecked(True)
    compose(form.reason, "雨停水退")
    compose(form.approval.by, "某某")
    form.approval.role.setEditText("值班员")
    decide(page, station, qtbot)
    assert "may not end it" in form.error.text()
    form.approval.role.setEditText("指挥长")
    decide(page, station, qtbot)
    ended = night.response(response)
    assert not ended.running
    assert not page.head.end_button.isVisible()
    assert page.choice.currentText().endswith("(ended)")
    assert "terminated" in page.head.ended.text()


def test_a_task_can_be_added_by_key(night, station, qtbot):
    response = night.activate()
    page = station.show(ResponsePage)
    key(page, station, qtbot, Qt.Key.Key_Insert)
    form = dialog(page)
    compose(form.what, f"核实石桥{HOSTILE}")
    form.due.edit.setText("+30")
    decide(page, station, qtbot, confirmed=False)
    added = night.response(response).tasks[-1]
    assert (added.seed.text, added.seed.desk) == (f"核实石桥{HOSTILE}", True)
    assert added.seed.due_at == station.clock.now() + 30 * MINUTE


def test_an_episode_asked_for_leads_to_its_response(night, station):
    page = station.show(ResponsePage)
    response = night.activate()
    page.show_subject(Subject("episode", night.episode))
    station.settle()
    assert page.choice.currentData() == Subject("response", response)


def test_the_tool_of_a_task_without_an_incident_says_why_it_stays(night, station, qtbot):
    night.activate()
    page = station.show(ResponsePage)
    press(qtbot, page.tasks.view, Qt.Key.Key_O)
    station.settle()
    assert station.opened == []
    assert "No incident" in station.told[0]


def test_control_page_keys_walk_between_responses(night, station, qtbot):
    first = night.activate()
    page = station.show(ResponsePage)
    key(page, station, qtbot, Qt.Key.Key_N, CTRL)
    dialog(page).reject()
    key(page, station, qtbot, Qt.Key.Key_PageDown, CTRL)
    assert page.choice.currentData() == Subject("response", first)


def test_nothing_anybody_wrote_is_taken_for_markup(night, station, qtbot):
    night.rain(82)
    night.activate(period=f"至雨停{HOSTILE}")
    page = station.show(ResponsePage)
    assert HOSTILE in page.head.aims.text()
    found = rich_text_places(page)
    for opened in (page.activate, page.not_now, page.terminate, page.sign, page.add_task):
        opened()
        station.settle()
        found += rich_text_places(dialog(page))
        dialog(page).reject()
        QApplication.processEvents()
    assert [place for place in found if not place.startswith(QTextEdit.__name__)] == []


def test_its_keys_do_not_clash_with_the_windows():
    assert conflicts(WINDOW_ACTIONS, [ResponsePage.ACTIONS]) == []
