"""Roll call: drawn by lot, one key for each outcome, kept as text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from commandpost.domain.entries.roll_call import Presence, RollPost
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id
from commandpost.domain.roll_call import AnswerRoll, CloseRoll, OpenRoll, decide, drawn, fold
from commandpost.ui.pages.roll_call.page import RollCallPage
from commandpost.usecases.roll_calls import open_roll_call
from commandpost.usecases.views.handover import handover_sheet
from tests.desk_fixtures import at
from tests.domain.build import Journal
from tests.ui.desk_for_pages import Station, press, station, station_folder

__all__ = ["station", "station_folder"]

POSTS = tuple(RollPost(f"p{n}", f"第{n}镇") for n in range(40))


def test_the_lot_is_the_same_for_the_same_call_and_another_for_another():
    assert drawn(POSTS, 5, "a") == drawn(POSTS, 5, "a")
    assert drawn(POSTS, 5, "a") != drawn(POSTS, 5, "b")
    assert drawn(POSTS, 99, "a") == POSTS


def test_the_last_call_counts_and_posts_not_called_stay_so():
    journal = Journal("roll_call", "r")
    journal.take(decide(None, OpenRoll("夜查", POSTS, "r", 3), at(20, 23)), at(20, 23))
    found = fold(Id("r"), journal.entries)
    first, second, _ = (post.key for post in found.posts)
    for key, presence in ((first, Presence.NO_ANSWER), (first, Presence.PRESENT),
                          (second, Presence.ABSENT)):  # fmt: skip
        answer = AnswerRoll(key, presence, at(20, 23))
        journal.take(decide(fold(Id("r"), journal.entries), answer, at(20, 23)))
    found = fold(Id("r"), journal.entries)
    assert (found.present, len(found.waiting), found.drawn_from) == (1, 1, 40)
    (closed,) = decide(found, CloseRoll(), at(20, 23))
    assert (closed.payload.present, closed.payload.called, closed.payload.owed) == (1, 2, 3)
    with pytest.raises(OperatorError):
        decide(found, AnswerRoll("none", Presence.PRESENT, at(20, 23)), at(20, 23))


def test_one_key_an_outcome_and_on_to_the_next_post(station: Station, qtbot):
    station.do(open_roll_call, Id("r"), "夜查")
    page = station.show(RollCallPage)
    press(qtbot, page.table, Qt.Key.Key_1)
    station.settle()
    assert page.table.current_row().post.place == "石桥镇"
    press(qtbot, page.table, Qt.Key.Key_4)
    station.settle()
    assert "2/2" in page.count.text()
    model = page.table.rows_model
    assert [model.data(model.index(row, 4)) for row in range(2)] == ["at the post", "absent"]
    press(qtbot, page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier,
          Qt.KeyboardModifier.ShiftModifier)  # fmt: skip
    station.settle()
    assert "石桥镇：23:40 脱岗" in QGuiApplication.clipboard().text()


def test_an_unfinished_roll_call_is_handed_over_and_one_is_begun_by_key(station: Station, qtbot):
    page = station.show(RollCallPage)
    assert page.begin_button.isVisible()
    press(qtbot, page.begin_button, Qt.Key.Key_N)
    asked = next(d for d in page.findChildren(QDialog) if d.isVisible())
    asked.number.setValue(1)
    press(qtbot, asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    station.settle()
    assert "0/1" in page.count.text()
    lines = [words for _, words in station.ask(handover_sheet).lines]
    assert any("0/1" in words for words in lines)
    press(qtbot, page.table, Qt.Key.Key_X)
    station.settle()
    assert not page.end_button.isEnabled()
