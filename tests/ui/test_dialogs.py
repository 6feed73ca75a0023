"""First start and change of operator: plain values out, nothing taken that is missing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from commandpost.domain.station import Role
from commandpost.ui.dialogs.first_start import FirstStart, FirstStartDialog
from commandpost.ui.dialogs.operator_switch import OperatorChoice, OperatorSwitch
from commandpost.usecases.views.places import Hint
from tests.ui.plain_text_sweep import BAIT, rich_text_places


@pytest.fixture
def dialog(qtbot, look):
    made = FirstStartDialog([("national", "国家基线"), ("province", "省")])
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_demo_county_is_one_key_away(dialog):
    QTest.keyClick(dialog.focusWidget() or dialog.demo_button, Qt.Key.Key_Space)
    assert dialog.answer == FirstStart(demo=True)


def test_what_is_missing_is_pointed_at_and_nothing_is_taken(dialog):
    dialog.name.setText("云岭县值班室")
    dialog.set_up()
    assert dialog.answer is None
    assert dialog.missing.isVisible()
    assert "Operator" in dialog.missing.text()
    assert dialog.unit.property("invalid") == "true"
    assert not dialog.name.property("invalid")


def test_set_up_returns_what_was_written(dialog):
    dialog.township.setChecked(True)
    for field, text in (
        (dialog.name, " 东镇应急站 "),
        (dialog.unit, "东镇人民政府"),
        (dialog.region, "东镇"),
        (dialog.operator, "值一一"),
    ):
        field.setText(text)
    dialog.profile.setCurrentIndex(1)
    dialog.phone_minutes.setValue(20)
    dialog.set_up_button.click()
    assert dialog.answer == FirstStart(
        role=Role.TOWNSHIP,
        name="东镇应急站",
        unit="东镇人民政府",
        region="东镇",
        profile="province",
        operator="值一一",
        phone_minutes=20,
        written_minutes=None,
    )


def test_enter_in_a_field_sets_nothing_up(dialog):
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.answer is None
    assert dialog.isVisible()


def test_without_a_workbook_no_demo_is_offered(qtbot, look):
    made = FirstStartDialog([], demo_available=False)
    qtbot.addWidget(made)
    made.show()
    assert not made.demo_button.isVisible()


def test_whoever_sits_down_is_named_with_a_post(qtbot, look):
    people = [Hint("值一一", spelled="zyy"), Hint("值二二", spelled="zee")]
    made = OperatorSwitch(BAIT, people)
    qtbot.addWidget(made)
    made.show()
    assert rich_text_places(made) == []
    made.take_button.click()
    assert made.answer is None
    made.name.setText("ze")
    made.take_button.click()
    assert made.answer == OperatorChoice("值二二", "值班员")


def test_somebody_who_stands_in_no_list_may_sit_down_too(qtbot, look):
    made = OperatorSwitch("值一一", [Hint("值二二", spelled="zee")])
    qtbot.addWidget(made)
    made.show()
    QTest.keyClick(made.name, Qt.Key.Key_Down)
    popup = made.name.completer().popup()
    assert popup.isVisible()
    assert popup.model().rowCount() == 1
    popup.hide()
    made.name.setText("外援三")
    QTest.keyClick(made.name, Qt.Key.Key_Return)
    assert made.answer == OperatorChoice("外援三", "值班员")


def test_what_heads_the_papers_may_be_said_at_once(dialog):
    for field, text in (
        (dialog.name, "青禾县值班室"),
        (dialog.unit, "青禾县应急管理局"),
        (dialog.region, "青禾县"),
        (dialog.operator, "值一一"),
        (dialog.phone, " 0799-1 "),
        (dialog.signer, "局长王"),
        (dialog.checker, "科长赵"),
    ):
        field.setText(text)
    assert dialog.serial_prefix.placeholderText() == "青禾应急报"
    dialog.set_up()
    answer = dialog.answer
    assert (answer.phone, answer.signer, answer.checker) == ("0799-1", "局长王", "科长赵")
    assert answer.serial_prefix == ""


def test_the_set_up_fits_the_smallest_screen_and_its_keys_stay_in_sight(dialog, look, qtbot):
    try:
        for scale in (100, 200):
            look.apply("night", scale)
            dialog.hide()
            dialog.show()
            room = dialog.screen().availableGeometry()
            assert dialog.width() <= room.width()
            assert dialog.height() <= room.height()
            assert dialog.rect().contains(dialog.set_up_button.geometry())
    finally:
        look.apply("night", 100)
