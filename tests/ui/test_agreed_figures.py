"""口径 on the incident page: agreed by key, old figures settled row by row, a leader's message."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel

from commandpost.domain.ids import Id
from commandpost.domain.incident_decisions import MeetObligation
from commandpost.domain.reporting import Medium
from commandpost.host.text import use_language
from commandpost.ui.language import Language
from commandpost.ui.pages.incident import IncidentPage
from commandpost.usecases.desk import Desk
from commandpost.usecases.incidents import meet_obligation
from commandpost.usecases.views.todo import todo
from tests.ui.desk_for_pages import HOSTILE, Station, compose, press, station, station_folder
from tests.ui.plain_text_sweep import rich_text_places
from tests.ui.test_incident_figures import tell
from tests.ui.test_incident_page import flood

__all__ = ["station", "station_folder"]

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
OFFICE = "市应急管理局"


@pytest.fixture
def incident(station: Station) -> Id:
    made = flood(station)
    tell(station, station.ask(Desk.incident, made).episode, "清溪镇", ("dead", 1), ("injured", 3))
    return made


@pytest.fixture
def page(station: Station, incident: Id) -> IncidentPage:
    return station.show(IncidentPage)


def opened(station: Station, page: IncidentPage, name: str, key: Qt.Key, *held) -> QDialog:
    page.activateWindow()
    station.qtbot.waitUntil(page.isActiveWindow)
    press(station.qtbot, page, key, *held)
    station.settle()
    return next(d for d in page.findChildren(QDialog, name) if d.isVisible())


def up(page: IncidentPage) -> list[str]:
    return [d.objectName() for d in page.findChildren(QDialog) if d.isVisible()]


def agree(station: Station, page: IncidentPage, *, hold_back: bool = False) -> None:
    dialog = opened(station, page, "agree_figures", Qt.Key.Key_Q, ALT)
    assert dialog.table.hasFocus()
    if hold_back:
        press(station.qtbot, dialog.table, Qt.Key.Key_Down)
        press(station.qtbot, dialog.table, Qt.Key.Key_Space)
    press(station.qtbot, dialog.table, Qt.Key.Key_Return)
    compose(dialog.by, "陈晓")
    press(station.qtbot, dialog.by, Qt.Key.Key_Return)
    press(station.qtbot, dialog.post, Qt.Key.Key_Return, CTRL)
    station.settle()
    assert not up(page)


def phone(station: Station, incident: Id) -> None:
    owed = next(
        o
        for o in station.ask(Desk.incident, incident).obligations
        if o.recipient == OFFICE and o.medium is Medium.PHONE and o.open
    )
    station.do(meet_obligation, incident, MeetObligation(owed.id, station.clock.now(), "陈科长"))


def words(page: IncidentPage, name: str) -> str:
    part = page.agreed.findChild(QLabel, name)
    return (part.toolTip() or part.text()) if part.isVisible() else ""


def test_agreed_by_key_with_one_figure_held_back_the_line_says_so(station, page, incident):
    assert page.agreed.line.text().startswith("Not agreed")
    agree(station, page, hold_back=True)
    agreed = station.ask(Desk.incident, incident).upward.agreed
    assert [(c.metric, c.value) for c in agreed.cells] == [("dead", 1)]
    assert (agreed.approved_by, agreed.held_back) == ("值班员陈晓", ("injured",))
    assert page.agreed.line.text().startswith("Agreed: Deaths 1; as of")
    assert page.agreed.line.text().endswith("approved by 值班员陈晓")
    again = opened(station, page, "agree_figures", Qt.Key.Key_Q, ALT)
    ticks = [again.table.is_ticked(row) for row in again._board.totals]  # noqa: SLF001
    assert ticks == [True, False]
    again.reject()


def test_nothing_is_agreed_without_a_name_a_figure_and_a_moment(station, page, incident):
    dialog = opened(station, page, "agree_figures", Qt.Key.Key_Q, ALT)
    dialog.decide()
    assert dialog.error.text() == "Who approved? Figures nobody approved do not leave."
    assert dialog.by.hasFocus()
    dialog.by.setText(HOSTILE)
    dialog.stand.edit.clear()
    station.qtbot.keyClicks(dialog.stand.edit, "soon")
    dialog.decide()
    assert dialog.error.text() == "As of when do they stand?"
    dialog.table.tick([])
    dialog.decide()
    assert dialog.error.text() == "Tick at least one figure."
    assert rich_text_places(dialog) == []
    dialog.reject()
    assert station.ask(Desk.incident, incident).upward.agreed is None


def test_old_figures_are_owed_led_to_from_the_list_and_settled_by_one_call(station, page, incident):
    agree(station, page)
    phone(station, incident)
    station.clock.pass_minutes(10)
    tell(station, station.ask(Desk.incident, incident).episode, "清溪镇", ("dead", 2))
    assert "Deaths 1→2" in page.agreed.differs.text()
    assert page.agreed.stale.text() == "old figures held by 1"
    (owed,) = [row for row in station.ask(todo) if row.kind == "figures.stale"]
    assert (owed.label, owed.started_at) == (OFFICE, station.clock.now())
    page.show_item(owed.item)
    station.settle()
    dialog = next(d for d in page.findChildren(QDialog, "stale_figures") if d.isVisible())
    assert dialog.table.current_row().recipient == OFFICE
    assert "not approved: Deaths 1→2" in dialog.agreed.text()
    dialog.decide()
    assert dialog.error.text() == "Who took the call?"
    press(station.qtbot, dialog.table, Qt.Key.Key_Return)
    compose(dialog.taker, "刘科长")
    press(station.qtbot, dialog.taker, Qt.Key.Key_Return, CTRL)
    station.settle()
    assert dialog.table.rows_model.rowCount() == 0
    assert dialog.lead.text().startswith("✓")
    dialog.reject()
    assert [row for row in station.ask(todo) if row.kind == "figures.stale"] == []
    assert not page.agreed.stale.isVisible()
    told = station.ask(Desk.incident, incident).upward.held
    assert {(h.recipient, h.metric): h.value for h in told}[OFFICE, "dead"] == 2


def test_a_minute_before_the_change_is_refused_and_the_paper_opens_by_key(station, page, incident):
    phone(station, incident)
    station.clock.pass_minutes(30)
    tell(station, station.ask(Desk.incident, incident).episode, "清溪镇", ("dead", 2))
    dialog = opened(station, page, "stale_figures", Qt.Key.Key_E, ALT)
    dialog.taker.setText("刘科长")
    station.qtbot.keyClicks(dialog.time.edit, "-20")
    dialog.decide()
    station.settle()
    assert "cannot have been told" in dialog.error.text()
    press(station.qtbot, dialog.table, Qt.Key.Key_R, ALT)
    assert page.work.reporting.isVisible()
    assert page.work.reporting.grid.current_row().recipient == OFFICE
    dialog = opened(station, page, "stale_figures", Qt.Key.Key_E, ALT)
    press(station.qtbot, dialog.table, Qt.Key.Key_P, ALT)
    assert station.opened[-1][0] == "papers"
    assert not up(page)


def test_a_leaders_message_is_drafted_measured_looked_through_and_recorded(station, page, incident):
    agree(station, page, hold_back=True)
    dialog = opened(station, page, "leader_message", Qt.Key.Key_F7, SHIFT)
    assert "死亡1人（截至" in dialog.words
    assert "值班员陈晓核定）" in dialog.words
    assert dialog.code.matrix
    assert dialog.holds.text() == "Its readers will hold: Deaths 1"
    press(station.qtbot, dialog.text, Qt.Key.Key_C, CTRL, SHIFT)
    assert QGuiApplication.clipboard().text() == dialog.words
    press(station.qtbot, dialog.readers, Qt.Key.Key_Space)
    compose(dialog.others, "王县长、李县长")
    press(station.qtbot, dialog.others, Qt.Key.Key_Return, CTRL)
    station.settle()
    assert not up(page)
    upward = station.ask(Desk.incident, incident).upward
    (sent,) = upward.messages
    assert sent.recipients == ("局长", "王县长", "李县长")
    assert {(h.recipient, h.metric) for h in upward.held} == {
        ("局长", "dead"), ("王县长", "dead"), ("李县长", "dead"),
    }  # fmt: skip


def test_too_long_or_telling_on_somebody_no_message_leaves(station, page, incident):
    dialog = opened(station, page, "leader_message", Qt.Key.Key_F7, SHIFT)
    assert "未经核定" in dialog.words
    dialog.by.setText("李带班")
    dialog.text.setPlainText("字" * 153)
    assert "3 too many" in dialog.counter.text()
    dialog.decide()
    assert "3 too many" in dialog.error.text()
    dialog.text.setPlainText("请回电13800000000")
    station.qtbot.waitUntil(lambda: "13800000000" in dialog.findings.text())
    assert dialog.code.matrix == ()
    QGuiApplication.clipboard().setText("before")
    dialog.copy()
    assert QGuiApplication.clipboard().text() == "before"
    dialog.decide()
    station.settle()
    assert "13800000000" in dialog.error.text()
    assert station.ask(Desk.incident, incident).upward.messages == ()
    assert rich_text_places(dialog) == []
    dialog.reject()


@pytest.fixture
def chinese(qapp):
    spoken = Language(qapp)
    spoken.use("zh_CN")
    use_language("zh_CN")
    yield
    spoken.use("en")
    use_language("en")


@pytest.mark.usefixtures("chinese")
def test_in_chinese_the_line_reads_as_an_official_writes_it(station, incident):
    page = station.show(IncidentPage)
    assert page.agreed.line.text() == "口径未核定：报出时须注明“未经核定”"
    agree(station, page)
    assert page.agreed.line.text().startswith("口径：死亡1 受伤3，截至")
    assert page.agreed.line.text().endswith("，值班员陈晓核定")
    phone(station, incident)
    station.clock.pass_minutes(5)
    tell(station, station.ask(Desk.incident, incident).episode, "清溪镇", ("dead", 2))
    assert page.agreed.differs.text() == "此后变动、未经核定：死亡1→2"
    assert page.agreed.stale.text() == "1处仍持旧数"
    dialog = opened(station, page, "stale_figures", Qt.Key.Key_E, ALT)
    assert dialog.windowTitle() == "谁还持有旧数"
    dialog.decide()
    assert dialog.error.text() == "谁接的电话？"
    dialog.reject()
    message = opened(station, page, "leader_message", Qt.Key.Key_F7, SHIFT)
    assert "还可写" in message.counter.text()
    assert "重新核定" in message.changed.text()
    message.reject()
