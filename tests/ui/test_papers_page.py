"""The papers page: drawn up, seen, issued with a number, cited by the next; nothing stale."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel

from commandpost.domain.ids import Subject
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.reporting import Medium, Stage
from commandpost.ui.pages.papers.page import PapersPage
from commandpost.ui.pages.papers.preview import PageSheet
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import new_id
from commandpost.usecases.papers import paper_bytes
from commandpost.usecases.station import configure_station
from commandpost.usecases.taking import take_matter
from commandpost.usecases.views.boards import incident_detail
from tests.desk_fixtures import PROFILE, at
from tests.ui.desk_for_pages import HOSTILE, Station, press, station, station_folder
from tests.ui.plain_text_sweep import rich_text_places

__all__ = ["station", "station_folder"]

CALL = Call(
    heard_at=at(20, 23, 38), what="堤脚渗水", place="柳湾村", township="清溪镇", hazard="flood"
)


@pytest.fixture
def incident(station: Station) -> str:
    made = new_id()
    station.do(register_incident, CALL, made)
    return made


@pytest.fixture
def page(station: Station, incident: str) -> PapersPage:
    return station.show(PapersPage)


@pytest.fixture
def agreed(station: Station, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """Every question is answered yes, and kept."""
    asked: list[tuple[Any, ...]] = []

    def confirm(*words: Any) -> bool:
        asked.append(words)
        return True

    monkeypatch.setattr(station.context.messages, "confirm", confirm)
    return asked


def drawn(station: Station, page: PapersPage) -> None:
    station.qtbot.waitUntil(lambda: page.preview.complete, timeout=20_000)


def issue(station: Station, page: PapersPage, incident: str) -> Any:
    before = len(issued(station, incident))
    page.life.issue_button.click()
    station.qtbot.waitUntil(
        lambda: len(issued(station, incident)) > before and bool(page.drawing.serial),
        timeout=20_000,
    )
    station.settle()
    return issued(station, incident)[-1]


def issued(station: Station, incident: str) -> list[Any]:
    found, _ = station.ask(incident_detail, incident)
    return [p for p in found.papers if p.issued_at is not None]


def test_the_first_report_is_drawn_seen_and_issued(station, page, incident, agreed):
    press(station.qtbot, page, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    page.side.first_button.click()
    drawn(station, page)
    assert page.preview.pages_shown >= 1
    assert page.life.issue_button.isEnabled()
    draft = page.drawing.pdf
    paper = issue(station, page, incident)
    drawn(station, page)
    assert paper.serial.endswith("1号")
    assert "市" in agreed[0][2] or "县" in agreed[0][2]
    assert station.ask(paper_bytes, paper.serial) == page.drawing.pdf != draft
    found, _ = station.ask(incident_detail, incident)
    written = [o for o in found.obligations if o.medium is Medium.WRITTEN]
    assert all(o.met_at is not None for o in written if o.stage is Stage.FIRST)
    assert page.table.rows_model.rowCount() == 1
    assert not page.life.issue_button.isEnabled()


def test_a_follow_up_cites_the_first_report(station, page, incident, agreed):
    page.draw_first()
    drawn(station, page)
    first = issue(station, page, incident)
    station.clock.pass_minutes(30)
    page.draw_follow_up()
    assert not page.preview.complete
    drawn(station, page)
    assert page.drawing.situation.previous.serial == first.serial
    second = issue(station, page, incident)
    assert second.serial.endswith("2号")


def test_a_follow_up_of_nothing_is_refused_in_words(station, page):
    page.draw_follow_up()
    station.settle()
    assert station.notices
    assert page.drawing.situation is None
    assert not page.life.issue_button.isEnabled()


def test_look_again_issues_nothing(station, page, incident, monkeypatch):
    monkeypatch.setattr(station.context.messages, "confirm", lambda *_: False)
    page.draw_first()
    drawn(station, page)
    page.issue()
    station.settle()
    found, _ = station.ask(incident_detail, incident)
    assert found.papers == ()


def test_without_a_signer_it_does_not_leave_and_the_number_waits(station, incident, agreed):
    station.do(configure_station, replace(PROFILE, signer=""))
    page = station.show(PapersPage)
    page.draw_first()
    drawn(station, page)
    page.life.issue_button.click()
    station.qtbot.waitUntil(lambda: bool(station.notices), timeout=20_000)
    assert issued(station, incident) == []
    page.form.signer.setText("局长王")
    assert issue(station, page, incident).serial.endswith("1号")


def test_typing_draws_the_paper_anew_with_what_was_typed(station, page):
    page.draw_first()
    drawn(station, page)
    before = page.drawing.pdf
    page.form.trend.setPlainText("雨势减弱")
    station.qtbot.waitUntil(lambda: page.drawing.pdf != before, timeout=20_000)
    assert page.drawing.situation.trend == "雨势减弱"


def test_what_becomes_known_later_stands_in_the_draft(station, page):
    from commandpost.domain.entries.episode import Cell
    from commandpost.domain.episode_decisions import ReportFigures
    from commandpost.usecases.figures import report_figures

    page.draw_first()
    drawn(station, page)
    before = page.drawing.situation.seq
    found, _ = station.ask(incident_detail, page.drawing.incident)
    report = ReportFigures("清溪镇", (Cell("dead", 1.0),), at(20, 23, 39), "镇应急站")
    station.do(report_figures, found.episode, report)
    station.qtbot.waitUntil(lambda: page.drawing.situation.seq > before, timeout=20_000)


def test_one_incidents_words_never_get_into_anothers_paper(station, page, incident):
    other = new_id()
    station.do(register_incident, replace(CALL, place="上坪村"), other)
    page.form.trend.setPlainText("只说柳湾")
    page.show_subject(Subject("incident", other))
    station.settle()
    assert page.form.request().trend == ""
    assert page.form.signer.text() == "局长王"
    page.show_subject(Subject("incident", incident))
    assert page.form.request().trend == "只说柳湾"


def test_a_drawing_that_comes_too_late_is_not_shown(station, page):
    other = new_id()
    station.do(register_incident, replace(CALL, place="上坪村"), other)
    page.draw_first()
    page.show_subject(Subject("incident", other))
    station.settle()
    station.qtbot.wait(1_000)
    assert page.drawing.situation is None
    assert page.preview.pages_shown == 0


def test_an_issued_paper_is_read_back_as_it_left(station, page, incident, agreed):
    page.draw_first()
    drawn(station, page)
    paper = issue(station, page, incident)
    left = page.drawing.pdf
    page.draw_first()
    drawn(station, page)
    assert page.drawing.pdf != left
    page.table.setCurrentIndex(page.table.model().index(0, 0))
    press(station.qtbot, page.table, Qt.Key.Key_Return)
    station.qtbot.waitUntil(lambda: page.drawing.serial == paper.serial, timeout=20_000)
    assert page.drawing.pdf == left
    assert not page.life.issue_button.isEnabled()


def test_it_is_saved_as_a_file_and_copied_as_text(station, page, tmp_path, monkeypatch):
    assert not page.strip.save_button.isEnabled()
    page.draw_first()
    drawn(station, page)
    target = tmp_path / "专报.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.strip.save_button.click()
    station.qtbot.waitUntil(lambda: str(target) in station.told, timeout=10_000)
    assert target.read_bytes() == page.drawing.pdf
    page.strip.copy_button.click()
    assert "堤脚渗水" in QGuiApplication.clipboard().text()


def test_what_to_look_at_is_said_in_words(station, page):
    page.draw_first()
    drawn(station, page)
    assert page.strip.warned.isVisible()
    told = " ".join(row.words for row in page.strip.findings.rows)
    assert "发展趋势" in told
    assert "编号" not in told


def test_without_an_incident_the_page_says_where_papers_come_from(station):
    page = station.show(PapersPage)
    assert not page.side.first_button.isEnabled()
    said = [made.text() for made in page.preview.widget().findChildren(QLabel)]
    assert any("F2" in words for words in said)


def test_hostile_words_stay_words(station, page, incident):
    other = new_id()
    station.do(register_incident, replace(CALL, what=HOSTILE, place=HOSTILE, title=HOSTILE), other)
    page.show_subject(Subject("incident", other))
    page.form.trend.setPlainText(HOSTILE)
    page.draw_first()
    drawn(station, page)
    assert HOSTILE in page.incidents.currentText()
    assert rich_text_places(page) == []


@pytest.mark.parametrize("level", ["秘密", "机密", "绝密"])
def test_a_level_of_secrecy_is_answered_and_not_set(station, page, level):
    page.side.first_button.click()
    drawn(station, page)
    box = page.form.urgency
    box.setCurrentIndex(box.findData("加急"))
    box.activated.emit(box.currentIndex())
    drawn(station, page)
    said = []
    page.form.mark_refused.connect(lambda error: said.append(error.key))
    box.setCurrentIndex(box.findData(level))
    box.activated.emit(box.currentIndex())
    assert said == ["secrecy.not_here"]
    assert page.form.request().urgency == "加急"
    typed = (take_matter, page.drawing.hand.subject, PaperRequest(urgency=f"{level}★1年"))
    station.context.bridge.ask(
        *typed, then=said.append, failed=lambda error: said.append(error.key)
    )
    station.settle()
    assert said == ["secrecy.not_here"] * 2


def test_a_lying_page_is_seen_whole_without_scrolling_sideways(station, page, incident):
    page.draw("force_deployment")
    drawn(station, page)
    sheet = page.preview.findChild(PageSheet)
    assert sheet.width() > sheet.height()
    assert sheet.width() <= page.preview.viewport().width()
