"""Put right, written for one line, shown to the public: what the page asks and refuses."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from commandpost.ui.pages.papers.page import PapersPage
from commandpost.usecases.calls import register_incident
from commandpost.usecases.desk import new_id
from tests.ui.desk_for_pages import Station, press, station, station_folder
from tests.ui.test_paper_words import answer, rows
from tests.ui.test_papers_page import CALL, drawn, issue, issued

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


def passages(page: PapersPage) -> list[str]:
    return [row.text for row in page.editor.model.rows]


def test_a_paper_that_left_is_put_right_by_one_that_says_so_first(station, page, incident):
    first = issue(station, page, incident)
    press(station.qtbot, page, Qt.Key.Key_C, ALT)
    answer(station, reason="地点误写为大桥村")
    station.qtbot.waitUntil(lambda: page.drawing.matter is not None, timeout=20_000)
    drawn(station, page)
    said = passages(page)
    assert said[0].endswith("的初报（更正）")
    assert said[1].startswith(f"现对{first.serial}《")
    assert "原件有误之处：地点误写为大桥村；" in said[1]
    second = issue(station, page, incident)
    assert (second.corrects, second.paper) == (first.serial, "first_report")
    steps = {row.serial: row.step for row in rows(station, incident)}
    assert steps[first.serial] == "replaced"
    assert steps[second.serial] == "left"


def test_either_line_has_a_first_report_of_its_own(station, page, incident):
    for at, line in ((1, "government"), (2, "department")):
        page.draw_first()
        drawn(station, page)
        page.form.line.setCurrentIndex(at)
        page.form.line.activated.emit(at)
        station.qtbot.waitUntil(
            lambda wanted=line: (
                page.drawing.situation is not None and page.drawing.situation.line == wanted
            ),
            timeout=20_000,
        )
        drawn(station, page)
        assert issue(station, page, incident).line == line
    assert [p.line for p in issued(station, incident)] == ["government", "department"]


def test_the_public_reads_nothing_before_it_is_signed(station, page, incident):
    page.draw("public_notice")
    station.qtbot.waitUntil(
        lambda: (
            page.drawing.matter is not None and page.drawing.matter.frame.paper == "public_notice"
        ),
        timeout=20_000,
    )
    drawn(station, page)
    page.issue()
    assert "approved before it leaves" in station.told[-1]
    station.settle()
    answer(station, by="周八八")
    page.issue()
    station.qtbot.waitUntil(lambda: bool(page.drawing.serial), timeout=20_000)
    assert page.drawing.serial == "情况通报〔2026〕第1期"
