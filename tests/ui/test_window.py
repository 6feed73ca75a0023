"""The shell by keyboard: pages, overlays, help, log line, notices, and who asks again when."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from commandpost.domain.call_names import Known
from commandpost.domain.changes import Changes
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import EventGrade, ResponseLevel
from commandpost.domain.times import MINUTE, Instant
from commandpost.ui.actions import conflicts, translated
from commandpost.ui.main_window import MainWindow
from commandpost.ui.pages.page import Page
from commandpost.ui.pages.settings import SettingsPage
from commandpost.ui.widgets.labels import QLabel
from commandpost.ui.window_actions import WINDOW_ACTIONS, page_actions
from commandpost.ui.wiring import Wiring
from commandpost.usecases.views.banner import (
    BannerDue,
    BannerIncident,
    BannerResponse,
    BannerSuperior,
    BannerView,
)
from tests.ui.conftest import START
from tests.ui.pages_for_tests import CallForm, DutyPage, PlanPage
from tests.ui.plain_text_sweep import BAIT, rich_text_places

PAGES = (DutyPage, PlanPage, SettingsPage, CallForm)
FLOOD = Subject("incident", Id("flood"))
LOUD = BannerView(
    station="云岭县",
    operator="值一一",
    duty_leader="带一一",
    responses=(
        BannerResponse(Subject("response", Id("r")), "县防汛", ResponseLevel.III, Instant(START)),
    ),
    superiors=(BannerSuperior("省", ResponseLevel.III),),
    incidents=(
        BannerIncident(FLOOD, "柳湾山洪", Instant(START - 222 * MINUTE), EventGrade.LARGE, True),
        BannerIncident(Subject("incident", Id("b")), "省道塌方", Instant(START - MINUTE)),
    ),
    due=(BannerDue("续报二", Instant(START + 18 * MINUTE)),),
    due_count=3,
    overdue_count=2,
)


CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def banner(desk, in_hand):
    return desk.view


def write_log(desk, about, parts, at, intent=None):
    if parts[0].text == "refused":
        raise OperatorError("log.empty")
    desk.store.drafts.drop("log")
    desk.log += [(about, part.text, at) for part in parts]
    return Changes.JOURNAL


@pytest.fixture
def window(context, qtbot):
    def quiet(desk, in_hand):
        return getattr(desk, "view", BannerView(station="云岭县", operator="值一一"))

    made = MainWindow(context, Wiring(PAGES, quiet, write_log))
    qtbot.addWidget(made)
    made.start()
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.stack.current.activated()
    made.stack.current.told[:] = ["activated", "refresh"]
    return made


def press(window, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def commit_text(widget, text):
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def log_of(window, qtbot):
    got: list[list] = []
    window.context.bridge.ask(lambda desk: list(desk.log), then=got.append)
    qtbot.waitUntil(lambda: bool(got))
    return got[0]


def test_a_page_is_made_when_first_shown_and_asks_then(window):
    assert window.stack.current.told == ["activated", "refresh"]
    assert len(window.stack.findChildren(Page)) == 1


def test_number_keys_open_the_pages_of_the_rail(window):
    press(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.stack.current.KEY == "plans"
    assert window.rail.keys["plans"].isChecked()
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.stack.current.KEY == "duty"


def test_only_pages_of_the_rail_stand_on_it(window):
    assert list(window.rail.keys) == ["duty", "plans", "settings"]


def test_a_change_asks_the_visible_page_again_and_the_hidden_one_when_shown(window):
    press(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    plans = window.stack.current
    press(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    duty = window.stack.current
    duty.told.clear(), plans.told.clear()
    window.context.bridge.changed.emit(Changes.PLANS)
    assert (duty.told, plans.told) == ([], [])
    window.context.bridge.changed.emit(Changes.TASKS | Changes.PLANS)
    assert (duty.told, plans.told) == (["refresh"], [])
    press(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert plans.told == ["activated", "refresh"]
    press(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    press(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert plans.told == ["activated", "refresh", "deactivated", "activated"]


def test_ctrl_r_asks_again_whatever_changed(window):
    window.stack.current.told.clear()
    press(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert window.stack.current.told == ["refresh"]


def test_f2_fills_the_page_area_from_anywhere_and_esc_leaves_it_with_what_was_typed(window):
    press(window, Qt.Key.Key_F2)
    form = window.stack.current
    assert form.KEY == "call"
    commit_text(form.edit, "柳湾")
    press(window, Qt.Key.Key_Escape)
    assert window.stack.current.KEY == "duty"
    press(window, Qt.Key.Key_F2)
    assert window.stack.current is form
    assert form.edit.text() == "柳湾"


def test_a_pages_own_key_works_only_while_it_is_up(window):
    press(window, Qt.Key.Key_F6)
    duty = window.stack.current
    assert duty.told[-1] == "ring"
    press(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    press(window, Qt.Key.Key_F6)
    assert window.stack.current.told[-1] == "ring"
    assert duty.told.count("ring") == 1


def test_f1_lists_every_action_there_is(window):
    press(window, Qt.Key.Key_F1)
    assert window.help.isVisible()
    shown = {label.text() for label in window.help.findChildren(QLabel)}
    for row in (*WINDOW_ACTIONS, *page_actions(PAGES), *(a for p in PAGES for a in p.ACTIONS)):
        assert translated(row.help or row.text) in shown, row.key
        assert row.shown in shown, row.key
    press(window, Qt.Key.Key_Escape)
    assert not window.help.isVisible()
    assert QApplication.focusWidget() is window.stack.current.edit


def test_no_key_means_two_things():
    assert conflicts([*WINDOW_ACTIONS, *page_actions(PAGES)], [p.ACTIONS for p in PAGES]) == []


def test_two_meanings_of_one_key_are_found():
    twice = replace(DutyPage.ACTIONS[0], key="duty.other")
    stolen = replace(DutyPage.ACTIONS[0], key="duty.help", shortcut="F1")
    assert conflicts(WINDOW_ACTIONS, [(*DutyPage.ACTIONS, twice)]) == [
        "F6: duty.ring and duty.other"
    ]
    assert conflicts(WINDOW_ACTIONS, [(stolen,)]) == ["F1: window.help and duty.help"]


def test_ctrl_t_and_plus_change_the_look_and_are_kept(window):
    press(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert window.context.look.theme.name == "day"
    assert window.context.settings.value.theme == "day"
    press(window, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    assert window.context.look.scale == 110
    press(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert window.context.settings.value.font_scale == 100


def test_a_chinese_line_is_recorded_at_its_time_and_the_line_is_empty_after_that(window, qtbot):
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    line = window.log_line.edit
    assert QApplication.focusWidget() is line
    commit_text(line, "-15 东镇 转移三百二十人")
    assert "back-entered" in window.log_line.moment.text()
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: line.text() == "")
    assert log_of(window, qtbot) == [(None, "东镇 转移三百二十人", START - 15 * MINUTE)]
    assert window.status.saved.text().startswith("Saved ")


def test_a_line_that_was_refused_stays_in_the_field(window, qtbot):
    window.log_line.edit.setText("refused")
    window.log_line.edit.setFocus()
    with qtbot.waitSignal(window.context.messages.notices_changed):
        press(window, Qt.Key.Key_Return)
    assert window.log_line.edit.text() == "refused"
    assert window.notices.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert not window.notices.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.stack.current.edit


def test_a_line_belongs_to_the_incident_in_hand(window, qtbot):
    window.show_banner(LOUD)
    window.log_line.edit.setText("断路！")
    window.log_line.edit.setFocus()
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.log_line.edit.text() == "")
    assert log_of(window, qtbot)[0][0] == FLOOD


def test_ctrl_shift_l_sends_the_line_to_the_next_incident_and_to_the_duty_log(window, qtbot):
    window.show_banner(LOUD)
    line, shown, colours = window.log_line, [], []
    line.focus()
    for _ in range(3):
        shown.append(line.about.toolTip())
        colours.append(line.property("several"))
        press(window, Qt.Key.Key_L, CTRL_SHIFT)
    assert {"柳湾山洪" in tip for tip in shown} == {True, False}
    assert len(set(colours)) == 3
    assert line.target == FLOOD
    other = next(i.subject for i in LOUD.incidents if i.subject != FLOOD)
    while line.target != other:
        press(window, Qt.Key.Key_L, CTRL_SHIFT)
    line.edit.setText("省道已抢通")
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: line.edit.text() == "")
    assert log_of(window, qtbot)[0][0] == other


def test_a_half_typed_line_stays_with_its_incident_whatever_page_comes_up(window, qtbot):
    window.show_banner(LOUD)
    line = window.log_line
    line.edit.setText("西镇断路")
    other = replace(LOUD, incidents=tuple(reversed(LOUD.incidents)))
    window.show_banner(other)
    assert line.target == FLOOD
    assert "柳湾山洪" in line.about.toolTip()
    line.focus()
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: line.edit.text() == "")
    assert log_of(window, qtbot)[0][0] == FLOOD
    assert line.target != FLOOD


def test_a_line_names_whom_it_is_about(window):
    window.log_line.known = (
        Known("team", "县消防救援大队", "", "xxfjydd"),
        Known("person", "何平", "", "hp"),
    )
    window.log_line.edit.setText("＠xxfjydd 出动，何平带队，@供电公司")
    assert window.log_line.reads.text() == "@县消防救援大队、何平、供电公司"


def test_a_half_typed_line_is_kept_and_minutes_ago_mean_the_clock_time_they_meant(
    window, context, qtbot
):
    window.show_banner(LOUD)
    line = window.log_line
    line.focus()
    commit_text(line.edit, "-15 东镇")
    window.log_keys.findChild(QTimer).setInterval(1)
    commit_text(line.edit, " 转移320")
    qtbot.waitUntil(lambda: not window.log_keys.findChild(QTimer).isActive(), timeout=4_000)
    again = MainWindow(context, Wiring(PAGES, banner_of, write_log))
    qtbot.addWidget(again)
    meant = window.context.clock.hhmm(Instant(START - 15 * MINUTE)).replace(":", "")
    qtbot.waitUntil(lambda: again.log_line.edit.text() == f"{meant} 东镇 转移320")
    assert again.log_line.target == FLOOD


def banner_of(desk, in_hand):
    return LOUD


def test_a_line_of_two_entries_shows_what_it_will_become_and_where(window, qtbot):
    window.show_banner(LOUD)
    line = window.log_line
    assert "柳湾山洪" in line.about.text()
    assert line.property("several") in ("1", "2")
    line.edit.setText("东镇 转移320／西镇 断路！20")
    due = window.context.clock.hhmm(Instant(START + 20 * MINUTE))
    assert line.reads.text() == f"2 entries · due {due}"
    line.edit.setFocus()
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: line.edit.text() == "")
    assert [row[1] for row in log_of(window, qtbot)] == ["东镇 转移320", "西镇 断路"]
    assert not line.reads.isVisible()


def test_the_page_tells_the_window_which_incident_is_in_hand(window):
    other = LOUD.incidents[1].subject
    window.stack.current.subject_changed.emit(other)
    assert window.in_hand == other


def test_the_banner_tells_response_incident_due_and_time(window):
    window.show_banner(LOUD)
    shown = " ".join(label.text() for label in window.banner.findChildren(QLabel))
    assert "柳湾山洪" in shown
    assert "省道塌方" in shown
    assert "▲ 2" in shown
    assert "03:42 since call" in shown
    assert window.banner.countdown.text() == "00:18"
    assert window.banner.second_row.isVisible()


def test_the_countdown_runs_into_overdue_as_the_clock_moves(window, clock):
    window.show_banner(LOUD)
    assert window.banner.countdown.urgency == "later"
    clock.at = START + 10 * MINUTE
    window.tick()
    assert window.banner.countdown.urgency == "soon"
    clock.at = START + 24 * MINUTE
    window.tick()
    assert window.banner.countdown.urgency == "overdue"
    assert window.banner.countdown.text() == "overdue 00:06"


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("drill", ["", "汛前演练"])
def test_at_every_size_the_level_the_due_time_and_the_clock_stay_whole(window, scale, drill):
    from commandpost.ui.widgets.badges import LevelBadge

    window.context.look.apply("night", scale)
    window.resize(1366, 768)
    window.show_banner(replace(LOUD, drill=drill))
    QApplication.processEvents()
    assert window.width() == 1366
    whole = [window.banner.countdown, window.banner.time]
    whole += [b for b in window.banner.findChildren(LevelBadge) if b.isVisible()]
    for widget in whole:
        assert widget.width() >= widget.sizeHint().width(), widget
        right = widget.mapTo(window, widget.rect().topRight()).x()
        assert right < window.width(), widget


@pytest.mark.parametrize("scale", [100, 200])
def test_at_every_size_all_keys_of_the_rail_are_on_the_screen(context, qtbot, scale):
    from commandpost.app.wiring import pages

    context.look.apply("night", scale)
    window = MainWindow(context, Wiring(pages(), banner, write_log))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    QApplication.processEvents()
    for key in window.rail.keys.values():
        assert key.geometry().bottom() <= window.rail.height(), key.text()
        assert key.height() >= 44


def test_a_quiet_night_says_so_and_names_the_key_that_takes_a_call(window):
    window.show_banner(BannerView(operator="值一一"))
    assert "Nothing going on" in window.banner.quiet.text()
    assert "F2" in window.banner.quiet.text()


def test_no_key_is_offered_that_does_nothing(context, qtbot):
    window = MainWindow(context, Wiring((SettingsPage,), banner, write_log))
    qtbot.addWidget(window)
    window.show_banner(BannerView())
    assert "F2" not in window.banner.quiet.text()


def test_a_drill_is_framed_and_named_in_the_title(window):
    window.show_banner(replace(LOUD, drill="汛前演练"))
    assert window.frame.contentsMargins().left() > 0
    assert "drill" in window.windowTitle()
    window.show_banner(LOUD)
    assert window.frame.contentsMargins().left() == 0


def test_user_text_is_never_markup_anywhere_in_the_window(window):
    incident = replace(LOUD.incidents[0], title=BAIT)
    response = replace(LOUD.responses[0], name=BAIT)
    window.show_banner(
        replace(
            LOUD,
            station=BAIT,
            operator=BAIT,
            duty_leader=BAIT,
            drill=BAIT,
            incidents=(incident,),
            responses=(response,),
            due=(BannerDue(BAIT, Instant(0)),),
        )
    )
    window.context.messages.refuse(OperatorError("import.not_found", file=BAIT))
    window.context.messages.inform(BAIT)
    press(window, Qt.Key.Key_F1)
    press(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    window.grab()
    assert rich_text_places(window) == []


def test_someone_else_can_ask_to_sit_down(window, qtbot):
    window.show_banner(LOUD)
    with qtbot.waitSignal(window.operator_switch_requested) as asked:
        shift = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        press(window, Qt.Key.Key_O, shift)
    assert asked.args == ["值一一"]


def test_the_navigator_opens_pages_with_their_subject(window):
    window.context.navigator.open("plans", FLOOD)
    assert window.stack.current.told == ["activated", "refresh", f"subject {FLOOD}"]
    assert window.in_hand == FLOOD
    window.context.navigator.back()
    assert window.stack.current.KEY == "duty"


def test_the_window_is_a_shell_of_under_250_lines():
    from pathlib import Path

    import commandpost.ui.main_window as module

    assert len(Path(module.__file__).read_text("utf-8").splitlines()) < 250
