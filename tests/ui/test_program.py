"""The whole program on a real station file: first start, log line, change of operator, language."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from commandpost.app.program import Program
from commandpost.app.wiring import LATER, pages
from commandpost.ui.actions import Scope, conflicts
from commandpost.ui.dialogs.first_start import FirstStart
from commandpost.ui.look import Look
from commandpost.ui.pages.lazy import LazyPage
from commandpost.ui.window_actions import WINDOW_ACTIONS, page_actions
from commandpost.usecases.views.logbook import log_page
from tests.ui.plain_text_sweep import rich_text_places


@pytest.fixture
def program(qapp, qtbot, tmp_path, look: Look):
    made = Program(qapp, tmp_path / "data", lang="en", theme="night")
    made.start()
    qtbot.waitUntil(lambda: made.first_start is not None, timeout=10_000)
    yield made
    if made.first_start is not None:
        made.first_start.reject()
    made.close()


def set_up(program: Program, qtbot) -> None:
    dialog = program.first_start
    for field, text in (
        (dialog.name, "云岭县值班室"),
        (dialog.unit, "云岭县应急管理局"),
        (dialog.region, "云岭县"),
        (dialog.operator, "值一一"),
        (dialog.duty_leader, "带一一"),
    ):
        field.setText(text)
    dialog.set_up_button.click()
    qtbot.waitUntil(lambda: program.window.view.station == "云岭县值班室", timeout=10_000)


def test_a_station_is_set_up_and_a_line_is_on_disk_before_the_screen_says_so(program, qtbot):
    set_up(program, qtbot)
    window = program.window
    assert window.view.operator == "值一一"
    assert window.view.duty_leader == "带一一"
    window.log_line.edit.setText("东镇 转移320")
    QTest.keyClick(window.log_line.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.log_line.edit.text() == "", timeout=10_000)
    assert window.status.saved.text().startswith("Saved")
    assert program.messages.notices == ()


def test_someone_else_sits_down(program, qtbot):
    set_up(program, qtbot)
    program.window.switch_operator()
    qtbot.waitUntil(lambda: program.operator_switch is not None)
    program.operator_switch.name.setText("值二二")
    program.operator_switch.take_button.click()
    qtbot.waitUntil(lambda: program.window.view.operator == "值二二", timeout=10_000)


def test_the_demo_county_opens_from_the_first_question(program, qtbot):
    program.first_start.open_demo()
    qtbot.waitUntil(lambda: program.window.view.station != "", timeout=30_000)
    assert rich_text_places(program.window) == []


def test_another_language_rebuilds_the_window_and_keeps_what_was_typed(program, qtbot):
    set_up(program, qtbot)
    program.window.log_line.edit.setText("half a line")
    old = program.window
    settings = program.context.settings
    settings.put(replace(settings.value, language="zh_CN"))
    assert program.window is not old
    assert program.window.log_line.edit.text() == "half a line"
    assert program.window.rail.keys["settings"].text() == "设置"
    assert not old.isVisible()
    settings.put(replace(settings.value, language="en"))


def test_closing_the_first_question_closes_the_program(program, qtbot):
    program.first_start.reject()
    assert not program.window.isVisible()
    assert FirstStart() == FirstStart(demo=False)


def test_no_key_of_the_real_pages_means_two_things():
    every = pages()
    assert conflicts([*WINDOW_ACTIONS, *page_actions(every)], [p.ACTIONS for p in every]) == []


@pytest.mark.parametrize("stand_in", LATER, ids=lambda page: page.KEY)
def test_what_stands_for_a_page_says_what_the_page_says(stand_in):
    page = stand_in.page()
    for name in ("KEY", "TITLE", "ICON", "OVERLAY", "ACTIONS"):
        assert getattr(stand_in, name) == getattr(page, name), name
    assert stand_in.everywhere() == page.everywhere()
    assert stand_in.title() == page.title()


def test_the_start_loads_the_first_page_only():
    code = (
        "import os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'; import sys;"
        "from commandpost.app import program, wiring; wiring.wiring();"
        "found = {m.split('.')[3] for m in sys.modules if m.startswith('commandpost.ui.pages.')};"
        "print(sorted(found))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], check=False, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.strip() == "['duty', 'lazy', 'page']", done.stdout + done.stderr


def test_every_action_of_the_real_pages_has_its_slot_and_every_page_its_icon(look: Look):
    for page in pages():
        if not page.OVERLAY:
            assert not look.icon(page.ICON).isNull(), page
        for row in page.ACTIONS:
            if row.scope is not Scope.KEY and row.slot:
                assert callable(getattr(_class_of(page), row.slot, None)), row.key


def _class_of(page):
    return page.page() if isinstance(page, LazyPage) else page


def test_a_change_of_operator_keeps_what_is_half_typed_and_signs_from_the_next_entry_on(
    program, qtbot
):
    set_up(program, qtbot)
    window = program.window
    window.stack.open("call")
    page = window.stack.current
    typed = page.findChild(QPlainTextEdit) or page.findChild(QLineEdit)
    setter = typed.setPlainText if isinstance(typed, QPlainTextEdit) else typed.setText
    setter("柳湾村河水漫堤")
    window.log_line.edit.setText("东镇 转移320")
    window.switch_operator()
    qtbot.waitUntil(lambda: program.operator_switch is not None, timeout=10_000)
    program.operator_switch.name.setText("接二二")
    program.operator_switch.take()
    qtbot.waitUntil(lambda: window.view.operator == "接二二", timeout=10_000)
    kept = typed.toPlainText() if isinstance(typed, QPlainTextEdit) else typed.text()
    assert kept == "柳湾村河水漫堤"
    assert window.stack.current is page
    assert window.log_line.edit.text() == "东镇 转移320"
    QTest.keyClick(window.log_line.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.log_line.edit.text() == "", timeout=10_000)
    found = []
    program.context.bridge.ask(log_page, then=found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    signed = {line.text: line.by for line in found[0].lines}
    assert signed["东镇 转移320"] == "接二二"
