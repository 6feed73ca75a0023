"""The officer's hand in a paper: over the record, kept, restored, checked, signed, sent."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from commandpost.domain.ids import Subject
from commandpost.ui.dialogs.step_dialog import StepDialog
from commandpost.ui.pages.papers.page import PapersPage
from commandpost.usecases.calls import register_incident
from commandpost.usecases.desk import new_id
from commandpost.usecases.paper_drafts import papers_in_hand
from commandpost.usecases.views.paper_register import paper_register
from tests.ui.desk_for_pages import Station, press, station, station_folder
from tests.ui.test_papers_page import CALL, drawn, issue

__all__ = ["station", "station_folder"]
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def incident(station: Station) -> str:
    made = new_id()
    station.do(register_incident, CALL, made)
    return made


@pytest.fixture
def page(station: Station, incident: str, monkeypatch: pytest.MonkeyPatch) -> PapersPage:
    monkeypatch.setattr(station.context.messages, "confirm", lambda *_: True)
    made = station.show(PapersPage)
    made.draw_first()
    drawn(station, made)
    return made


def write(station: Station, page: PapersPage, words: str) -> None:
    before = page.drawing.pdf
    page.edit_words()
    page.editor.box.setPlainText(words)
    station.qtbot.waitUntil(lambda: page.drawing.pdf != before, timeout=20_000)
    drawn(station, page)


def answer(station: Station, **said: str) -> None:
    station.settle()
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, StepDialog)]
    asked = next(w for w in found if w.isVisible())
    for key, words in said.items():
        asked.line(key).setText(words)
    press(station.qtbot, asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    station.qtbot.waitUntil(lambda: not [w for w in found if _shown(w)], timeout=10_000)
    station.settle()


def _shown(dialog: StepDialog) -> bool:
    return isValid(dialog) and dialog.isVisible()


def rows(station: Station, incident: str) -> tuple[Any, ...]:
    return station.ask(paper_register, Subject("incident", incident))


def test_words_over_the_record_stand_on_paper_and_wait_for_the_next_start(station, page):
    write(station, page, "经初步了解，堤脚渗水。")
    assert page.editor.edits[0].text == "经初步了解，堤脚渗水。"
    page.deactivated()
    station.settle()
    (kept,) = station.ask(papers_in_hand)
    assert kept.edits == page.editor.edits
    again = station.show(PapersPage)
    station.settle()
    again.draw_first()
    drawn(station, again)
    assert "经初步了解，堤脚渗水。" in [p.text for p in again.editor.model.rows]


def test_the_records_words_come_back_with_one_key(station, page):
    framed = page.editor.list.currentIndex().row()
    was = page.editor.model.rows[framed].text
    write(station, page, "别的话。")
    press(station.qtbot, page, Qt.Key.Key_R, ALT)
    page.restore_words()
    station.qtbot.waitUntil(lambda: page.editor.model.rows[framed].text == was, timeout=20_000)
    assert page.editor.edits == ()


def test_what_stands_behind_a_passage_is_named(station, page):
    station.settle()
    assert page.editor.behind.text()


def test_checked_signed_issued_sent_and_signed_for_by_key(station, page, incident):
    page.check()
    answer(station, by="刘六六")
    page.sign()
    answer(station, by="周八八")
    assert rows(station, incident)[0].step == "signed"
    issue(station, page, incident)
    assert rows(station, incident)[0].step == "left"
    page.send()
    answer(station, to="市应急管理局")
    assert rows(station, incident)[0].step == "sent"
    page.receive()
    answer(station, taker="孙三三")
    took = [s for s in rows(station, incident)[0].state.sendings if s.taker == "孙三三"]
    assert took


def test_words_changed_after_signing_do_not_leave_unsigned(station, page, incident):
    page.sign()
    answer(station, by="周八八")
    write(station, page, "签发之后改的。")
    page.issue()
    station.qtbot.waitUntil(lambda: bool(station.notices), timeout=20_000)
    assert rows(station, incident)[0].step == "signed"
