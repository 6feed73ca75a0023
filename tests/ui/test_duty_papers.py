"""Duty bulletin and duty log: due at the hour, compiled, edited, issued, read back from the PDF."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from commandpost.domain.duty import StartShift
from commandpost.domain.entries.rounds import Came
from commandpost.domain.ids import Id, Subject
from commandpost.domain.round_decisions import OpenRound, TakeReport
from commandpost.ui.messages import Messages
from commandpost.ui.pages.duty import DutyPage
from commandpost.ui.pages.duty_papers.page import DutyPapersPage
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import new_id
from commandpost.usecases.duty_papers import set_bulletin_hour
from commandpost.usecases.log import write_log
from commandpost.usecases.papers import paper_bytes
from commandpost.usecases.rendering import render
from commandpost.usecases.rounds import open_round, take_report
from commandpost.usecases.shifts import current_shift, start_shift
from commandpost.usecases.views.duty_compiled import compile_bulletin, compile_log
from commandpost.usecases.views.todo import todo
from tests.desk_fixtures import at
from tests.ui.desk_for_pages import Station, press, station, station_folder

__all__ = ["station", "station_folder"]

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def read_back(pdf: bytes) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    return "".join("".join(page.get_textpage().get_text_range().split()) for page in document)


@pytest.fixture
def night(station: Station) -> Station:
    """A shift, an incident, a round with one township silent, and a line entered later."""
    station.clock.moment = at(20, 20, 30)
    station.do(start_shift, new_id(), StartShift("周值班", "带班李"))
    opened = OpenRound("汛期零报告", ("清溪镇", "石桥镇"), ("21:00",), 480)
    station.do(open_round, Id("r"), opened)
    station.clock.moment = at(20, 20, 50)
    report = TakeReport("清溪镇", at(20, 21), Came.NOTHING, at(20, 20, 50))
    station.do(take_report, Id("r"), report)
    call = Call(station.clock.now(), "沟里水涨", place="柳湾村", hazard="flood")
    station.do(register_incident, call, new_id())
    station.clock.moment = at(21, 7, 10)
    shift = station.ask(current_shift)
    station.do(write_log, Subject("shift", shift.id), "市局来电询问雨情", at(21, 6, 0))
    return station


def kinds(station: Station) -> list[str]:
    return [row.kind for row in station.ask(todo)]


def test_the_bulletin_is_due_at_its_hour_until_it_is_issued(night, qtbot, monkeypatch):
    assert "bulletin" not in kinds(night)
    night.do(set_bulletin_hour, "07:30")
    (row,) = [row for row in night.ask(todo) if row.kind == "bulletin"]
    assert row.due_at == at(21, 7, 30)
    duty = night.show(DutyPage)
    place = [r.kind for r in duty.todo.rows].index("bulletin")
    duty.todo.setCurrentIndex(duty.todo.rows_model.index(place, 0))
    press(qtbot, duty.todo, Qt.Key.Key_Return)
    assert night.opened[-1] == ("duty_papers", None)
    monkeypatch.setattr(Messages, "confirm", lambda *_: True)
    page = night.show(DutyPapersPage)
    page.text.appendPlainText("八、其他\n今日值守正常。")
    press(qtbot, page.text, Qt.Key.Key_Return, CTRL, SHIFT)
    qtbot.waitUntil(lambda: page.state.text() == "issued", timeout=20_000)
    night.settle()
    (row,) = [row for row in night.ask(todo) if row.kind == "bulletin"]
    assert row.due_at == at(22, 7, 30)
    words = read_back(night.ask(paper_bytes, page.paper.serial))
    assert "青禾县值班快报" in words
    assert "今日值守正常" in words
    assert "未报：石桥镇" in words
    assert "签发：局长王" in words


def test_the_compiled_text_says_what_the_day_held_and_none_where_nothing_was(night):
    text = night.ask(compile_bulletin).text
    assert "值班员周值班，带班领导带班李" in text
    assert "沟里水涨" in text
    assert "应报2个，已报1个" in text
    heading = text.index("预警信息")
    assert text[heading:].splitlines()[1] == "无。"


def test_the_log_for_signature_is_in_the_order_of_time_with_room_to_sign(night):
    paper = replace(night.ask(compile_log), weather="小雨", rain="12.5")
    moments = [row.at for row in paper.rows]
    assert moments == sorted(moments)
    rendered = render(paper)
    words = read_back(rendered.pdf)
    for part in (
        "值班日志",
        "天气：小雨",
        "市局来电询问雨情（补录）",
        "带班领导（签名）",
        "接班人（签名）",
    ):
        assert part in words
    assert render(paper).sha256 == rendered.sha256


def test_without_a_signer_nothing_leaves_and_an_hour_must_be_one(night, qtbot, monkeypatch):
    monkeypatch.setattr(Messages, "confirm", lambda *_: True)
    page = night.show(DutyPapersPage)
    page.signer.clear()
    press(qtbot, page.text, Qt.Key.Key_Return, CTRL, SHIFT)
    qtbot.waitUntil(lambda: bool(night.notices), timeout=20_000)
    assert not page.pdf
    assert page.issue_button.isEnabled()
    before = len(night.notices)
    page.hour.setText("7点半")
    press(qtbot, page.hour, Qt.Key.Key_Return)
    night.settle()
    assert len(night.notices) == before + 1
    page.hour.setText("7：30")
    press(qtbot, page.hour, Qt.Key.Key_Return)
    night.settle()
    assert "bulletin" in kinds(night)


def test_alt_l_turns_to_the_log_and_alt_b_back(night, qtbot):
    page = night.show(DutyPapersPage)
    press(qtbot, page.text, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    night.settle()
    assert page.text.isReadOnly()
    assert page.weather.isEnabled()
    press(qtbot, page.text, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    night.settle()
    assert not page.text.isReadOnly()
