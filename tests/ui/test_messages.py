"""Notices: counted instead of stacked, closed one by one; questions nobody answers by accident."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from commandpost.domain.errors import OperatorError
from commandpost.ui.crash import CrashDoor
from commandpost.ui.dialogs.confirm import Confirm
from commandpost.ui.messages import Messages
from commandpost.ui.widgets.notice_bar import NoticeBar, Toast


@pytest.fixture
def messages(qapp):
    return Messages()


def missing(name):
    return OperatorError("import.not_found", file=name)


def test_the_same_refusal_again_is_counted(messages, qtbot):
    bar = NoticeBar(messages)
    qtbot.addWidget(bar)
    for _ in range(5):
        messages.refuse(missing("a.xlsx"))
    messages.refuse(missing("b.xlsx"))
    messages.refuse(missing("a.xlsx"))
    assert [notice.count for notice in messages.notices] == [6, 1]
    assert bar.count.text() == "×6"
    assert bar.more.text() == "and 1 more"


def test_a_refusal_says_what_happened_what_is_safe_and_what_to_do(messages):
    messages.refuse(missing("a.xlsx"))
    notice = messages.notices[0]
    assert "a.xlsx" in notice.happened
    assert "saved" in notice.safe
    assert notice.now


def test_a_lasting_notice_stays_until_its_cause_is_gone(messages):
    messages.warn("sidecar", "The second path fails.")
    messages.refuse(missing("a.xlsx"))
    messages.dismiss()
    messages.dismiss()
    assert [notice.key for notice in messages.notices] == ["sidecar"]
    messages.settle("sidecar")
    assert messages.notices == ()


def test_a_toast_goes_by_itself(messages, qtbot, monkeypatch):
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(600, 400)
    room.show()
    toast = Toast(messages, room)
    toast.findChild(QTimer).setInterval(20)
    messages.inform("Recorded.")
    assert toast.isVisible()
    assert toast.geometry().bottom() < 400
    qtbot.waitUntil(lambda: not toast.isVisible())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_no_single_careless_key_says_yes(qtbot, key):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = Confirm(parent, "Issue", "To the city.", "Issue", "Back")
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.focusWidget() is dialog.no_button
    QTest.keyClick(dialog.focusWidget(), key)
    assert dialog.result() != QDialog.DialogCode.Accepted
    dialog.close()


def test_ctrl_enter_says_yes(qtbot, messages):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()

    def say_yes():
        dialog = parent.findChild(Confirm)
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    QTimer.singleShot(50, say_yes)
    assert messages.confirm(parent, "Issue", "To the city.", "Issue", "Back")


@pytest.fixture
def door(messages, tmp_path):
    made = CrashDoor(messages, tmp_path)
    made.install()
    yield made
    made.remove()


def test_a_bug_leaves_a_log_and_a_bar_that_names_it(messages, door, tmp_path, qtbot, capsys):
    try:
        raise ZeroDivisionError("of the morning")
    except ZeroDivisionError:
        sys.excepthook(*sys.exc_info())
    qtbot.waitUntil(lambda: bool(messages.notices))
    logs = list((tmp_path / "logs").glob("crash-*.txt"))
    assert "of the morning" in logs[0].read_text("utf-8")
    assert str(logs[0]) in messages.notices[0].now
    assert messages.notices[0].wrong


def test_a_bug_in_another_thread_reaches_the_bar_too(messages, door, qtbot, capsys):
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(messages.notices))
    assert "ZeroDivisionError" in messages.notices[0].happened


def test_a_log_that_cannot_be_written_does_not_hide_the_bug(messages, tmp_path, qtbot, capsys):
    (tmp_path / "logs").write_text("a file where the folder should be")
    door = CrashDoor(messages, tmp_path)
    door.bug(ValueError, ValueError("x"), None)
    qtbot.waitUntil(lambda: bool(messages.notices))
    assert messages.notices[0].now == ""
