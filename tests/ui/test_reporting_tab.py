"""Reporting upwards by keyboard: receipts, chases, 无变化, lifting, signs, 灾情稳定, the watch."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog

from commandpost.domain.entries.episode import Cell
from commandpost.domain.entries.incident import Verification
from commandpost.domain.episode_decisions import ReportFigures
from commandpost.domain.ids import Subject
from commandpost.domain.incident import Incident
from commandpost.domain.incident_decisions import MeetObligation
from commandpost.domain.reporting import Circumstance, LiftCause, Medium, Obligation, Stage
from commandpost.domain.times import MINUTE
from commandpost.host.text import use_language
from commandpost.ui.dialogs.proof_sheet import ProofSheetDialog
from commandpost.ui.dialogs.step_dialog import StepDialog
from commandpost.ui.language import Language
from commandpost.ui.pages.incident import IncidentPage
from commandpost.ui.pages.incident.work import FIGURES, REPORTING
from commandpost.ui.widgets.reporting_grid import PHONE, RECEIPT, WRITTEN
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.figures import report_figures
from commandpost.usecases.incidents import close_incident, meet_obligation, verify_incident
from commandpost.usecases.views.todo import todo
from tests.reports import read_back
from tests.ui.desk_for_pages import HOSTILE, Station, compose, press, station, station_folder

__all__ = ["station", "station_folder"]

CTRL = Qt.KeyboardModifier.ControlModifier


class Desktop:
    """The reporting tab of one incident, and the hands on it."""

    def __init__(self, station: Station, hazard: str = "flood") -> None:
        self.station, self.id = station, new_id()
        call = Call(station.clock.now(), "w", place="柳湾村", township="清溪镇", hazard=hazard)
        station.do(register_incident, call, self.id)
        station.do(verify_incident, self.id, Verification.TRUE, "镇长")
        self.page: IncidentPage = station.show(IncidentPage)
        self.page.show_reporting()
        self.tab = self.page.work.reporting

    @property
    def incident(self) -> Incident:
        return self.station.ask(Desk.incident, self.id)

    def owed(self, medium: Medium = Medium.WRITTEN, stage: Stage = Stage.FIRST) -> Obligation:
        return next(o for o in self.incident.obligations if o.medium is medium and o.stage is stage)

    def now(self, owed: Obligation) -> Obligation:
        return next(o for o in self.incident.obligations if o.id == owed.id)

    def stand(self, owed: Obligation, *, receipt: bool = False) -> None:
        assert self.tab.grid.stand_on(owed.id, receipt=receipt)

    def sent(self, minutes: int = 0) -> Obligation:
        """A written report that went out, the hand on its receipt."""
        owed = self.owed()
        met = MeetObligation(owed.id, self.station.clock.now(), "陈科长", channel="fax")
        self.station.do(meet_obligation, self.id, met)
        self.page.tick(self.station.clock.pass_minutes(minutes))
        self.stand(owed, receipt=True)
        return owed

    def key(self, key: Qt.Key) -> None:
        press(self.station.qtbot, self.tab.grid, key)

    def answer(self, **said: str) -> StepDialog:
        """Fill the form that is asked and say yes from the keyboard."""
        form = asked()
        for key, words in said.items():
            widget = form.widgets[key]
            if isinstance(widget, QComboBox):
                widget.setCurrentIndex(widget.findData(words))
                assert widget.currentData() == words
            else:
                line = form.line(key)
                line.clear()
                compose(line, words)
        press(self.station.qtbot, form, Qt.Key.Key_Return, CTRL)
        self.station.settle()
        return form

    def cell(self, row: int, column: int) -> str:
        model = self.tab.grid.rows_model
        return str(model.data(model.index(row, column)))

    def here(self) -> str:
        index = self.tab.grid.currentIndex()
        return self.cell(index.row(), index.column())


def asked() -> StepDialog:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, StepDialog)]
    return next(w for w in found if w.isVisible())


def nothing_asked() -> bool:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, StepDialog)]
    return not any(w.isVisible() for w in found)


@pytest.fixture
def desk(station: Station) -> Desktop:
    return Desktop(station)


# ---- receipts ----


def test_a_receipt_is_recorded_by_one_key_and_stands_in_the_grid(station, desk):
    owed = desk.sent(minutes=5)
    assert desk.here() == "○ by 06-21 00:10"
    desk.key(Qt.Key.Key_R)
    assert asked().line("taker").text() == "陈科长"
    desk.answer(taker="陈晓", number="收7号")
    kept = desk.now(owed)
    assert (kept.receipt_by, kept.receipt_number, kept.receipt_channel) == (
        "陈晓",
        "收7号",
        "phone",
    )
    assert desk.here() == "✓ 23:45 陈晓 收7号"
    assert desk.tab.grid.hasFocus()


def test_enter_on_a_missing_receipt_asks_for_it(station, desk):
    desk.sent()
    desk.key(Qt.Key.Key_Return)
    assert "taker" in asked().widgets
    assert not station.opened


def test_a_missing_receipt_is_due_shown_on_the_head_and_each_chase_is_counted(station, desk):
    owed = desk.sent(minutes=31)
    assert desk.here() == "▲ no receipt 00:01"
    assert "receipt" in {row.kind for row in station.ask(todo)}
    assert "late" in desk.page.left.head.late.text()
    desk.key(Qt.Key.Key_C)
    desk.answer(person="陈科长", words="正在盖章")
    assert desk.now(owed).chased == 1
    assert desk.here() == "○ by 00:41 · chased 1×"


def test_a_receipt_before_its_report_is_refused_in_words_and_keeps_what_was_typed(station, desk):
    owed = desk.sent()
    desk.key(Qt.Key.Key_R)
    form = desk.answer(taker="陈晓", at="2310")
    assert "cannot be earlier" in form.refusal.text() or "before" in form.refusal.text()
    assert form.line("taker").text() == "陈晓"
    assert desk.now(owed).receipt_at is None
    desk.answer(at="2340")
    assert desk.now(owed).receipt_by == "陈晓"


def test_what_cannot_be_done_is_said_and_asks_nothing(station, desk):
    desk.stand(desk.owed())
    for key, words in (
        (Qt.Key.Key_R, "not"),
        (Qt.Key.Key_A, "still owed"),
        (Qt.Key.Key_N, "follow-up"),
    ):
        desk.key(key)
        assert words in station.told[-1]
        assert nothing_asked()
    assert not desk.tab.keys.buttons["receipt"].isEnabled()
    assert desk.tab.keys.buttons["lift"].isEnabled()


# ---- reports ----


def test_a_report_sent_another_way_is_noted_with_its_channel(station, desk):
    owed = desk.owed()
    desk.stand(owed)
    desk.key(Qt.Key.Key_M)
    desk.answer(channel="system", paper="青应急〔2026〕3号")
    kept = desk.now(owed)
    assert (kept.channel, kept.paper, kept.by) == ("system", "青应急〔2026〕3号", "周值班")


def test_nothing_changed_is_a_follow_up_by_one_key(station, desk):
    desk.sent()
    follow = desk.owed(stage=Stage.FOLLOW_UP)
    desk.stand(follow)
    desk.key(Qt.Key.Key_N)
    desk.answer(taker="陈晓")
    assert (desk.now(follow).note, desk.now(follow).taker) == ("无变化", "陈晓")
    desk.stand(follow)
    assert "无变化" in desk.tab.why.text()


def test_a_report_not_to_be_made_needs_name_and_reason_and_is_taken_up_again(station, desk):
    owed = desk.owed(Medium.PHONE)
    desk.stand(owed)
    desk.key(Qt.Key.Key_X)
    press(station.qtbot, asked(), Qt.Key.Key_Return, CTRL)
    assert desk.now(owed).open
    assert asked().line("by").property("invalid") == "true"
    desk.answer(by="带班李", reason="已当面报告")
    assert desk.now(owed).lifted_for is LiftCause.PERSON
    assert "已当面报告" in desk.tab.why.text()
    desk.key(Qt.Key.Key_A)
    desk.answer(by="带班李", reason="领导要求补报")
    again = [o for o in desk.incident.obligations if o.rule == owed.rule and o.open]
    assert [o.due_at - station.clock.now() for o in again] == [60 * MINUTE]
    assert desk.tab.grid.current_obligation() == again[0]
    assert "Owed now" in station.told[-1]


# ---- the incident as a whole ----


def test_a_sign_owes_the_early_reports_at_once_and_is_taken_back_by_a_new_entry(station, desk):
    desk.key(Qt.Key.Key_S)
    desk.answer(sign="may_grow", reason="上游水库接近坝顶", by="带班李")
    early = [o for o in desk.incident.obligations if o.why == "may_grow"]
    assert early
    assert "Owed now" in station.told[-1]
    assert desk.tab.grid.current_obligation().due_at == min(o.due_at for o in early)
    assert "上游水库接近坝顶" in desk.tab.situation.signs.text()
    desk.key(Qt.Key.Key_S)
    desk.answer(sign="may_grow", reason="水位已降", by="带班李")
    assert desk.incident.upward.signs == ()
    assert {o.id for o in early} <= {o.id for o in desk.incident.obligations}


@pytest.mark.parametrize(("hazard", "offered"), [("flood", False), ("work_safety", True)])
def test_a_close_call_is_offered_to_accidents_only(station, hazard, offered):
    desk = Desktop(station, hazard)
    desk.key(Qt.Key.Key_S)
    box = asked().widgets["sign"]
    assert (box.findData(Circumstance.CLOSE_CALL.value) >= 0) is offered


def test_settled_by_a_named_person_owes_verified_figures_and_can_be_taken_back(station, desk):
    desk.key(Qt.Key.Key_W)
    desk.answer(by="局长王")
    assert desk.incident.upward.stable_by == "局长王"
    verified = desk.owed(stage=Stage.VERIFIED)
    assert verified.open
    assert "局长王" in desk.tab.situation.stable.text()
    desk.key(Qt.Key.Key_W)
    desk.answer(by="局长王", words="又下大雨")
    assert not desk.now(verified).open


def accident_closed(station: Station) -> Desktop:
    desk = Desktop(station, "road_traffic")
    home = desk.incident.episode
    told = ReportFigures("清溪镇", (Cell("dead", 1),), station.clock.now(), "镇长")
    station.do(report_figures, home, told)
    desk.sent()
    station.do(close_incident, desk.id, "处置完毕")
    station.clock.pass_minutes(24 * 60)
    desk.page.left.with_closed.setChecked(True)
    station.settle()
    return desk


def test_the_watch_asks_daily_and_no_change_is_one_key(station):
    desk = accident_closed(station)
    (row,) = [row for row in station.ask(todo) if row.kind == "watch"]
    desk.page.show_item(row.item)
    desk.key(Qt.Key.Key_D)
    desk.answer(by="县医院")
    assert desk.incident.upward.watch_next > station.clock.now()
    assert desk.incident.closed_at is not None


def test_changed_casualties_open_the_incident_for_figures_and_owe_a_supplement(station):
    desk = accident_closed(station)
    desk.key(Qt.Key.Key_D)
    desk.answer(by="县医院", answer="changed", words="重伤1人不治")
    assert desk.incident.closed_at is None
    assert desk.page.work.currentIndex() == FIGURES
    home = desk.incident.episode
    told = ReportFigures("清溪镇", (Cell("dead", 2),), station.clock.now(), "县医院", reason="不治")
    station.do(report_figures, home, told)
    assert desk.owed(stage=Stage.SUPPLEMENT).open


def test_without_a_watch_the_key_says_so(station, desk):
    desk.key(Qt.Key.Key_D)
    assert "watch" in station.told[-1]
    assert nothing_asked()


# ---- late, and where it leads ----


def test_a_late_report_is_said_on_the_head_and_gone_once_it_is_made(station, desk):
    head = desk.page.left.head
    assert not head.late.isVisible()
    desk.page.tick(station.clock.pass_minutes(42))
    assert head.late.text() == "▲ late 00:12: First report by phone to 县委、县政府总值班室  Alt+3"
    desk.stand(desk.owed(Medium.PHONE))
    desk.key(Qt.Key.Key_Return)
    compose(desk.tab.bar.taker, "收一")
    press(station.qtbot, desk.tab.bar.time.edit, Qt.Key.Key_Return)
    station.settle()
    assert not head.late.isVisible()


@pytest.mark.parametrize(("kind", "column"), [("report", PHONE), ("receipt", RECEIPT)])
def test_a_due_item_leads_to_its_cell(station, desk, kind, column):
    owed = desk.sent(minutes=31) if kind == "receipt" else desk.owed(Medium.PHONE)
    desk.tab.grid.setCurrentIndex(desk.tab.grid.rows_model.index(2, WRITTEN))
    desk.page.show_log()
    desk.page.show_item(f"{kind}/{owed.id}")
    assert desk.page.work.currentIndex() == REPORTING
    assert desk.tab.grid.currentIndex().column() == column
    assert desk.tab.grid.current_obligation() == desk.now(owed)


def test_a_due_item_of_another_incident_waits_for_its_screen(station, desk):
    other = Desktop(station)
    owed = other.owed()
    desk.page.show_subject(Subject("incident", other.id))
    desk.page.show_item(f"report/{owed.id}")
    station.settle()
    assert desk.tab.grid.current_obligation() == owed


# ---- the proof sheet ----


def test_the_proof_sheet_is_read_by_key_and_saved_as_pdf(station, desk, tmp_path, monkeypatch):
    desk.sent(minutes=45)
    target = tmp_path / "proof.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    desk.key(Qt.Key.Key_P)
    station.settle()
    (sheet,) = desk.page.findChildren(ProofSheetDialog)
    model = sheet.rows.rows_model
    rows = [model.row(place) for place in range(model.rowCount())]
    assert {row.obligation for row in rows} == {o.id for o in desk.incident.obligations}
    assert any("missing" in row.receipt for row in rows)
    assert any("not made" in row.state for row in rows)
    press(station.qtbot, sheet, Qt.Key.Key_Return, CTRL)
    station.settle()
    station.qtbot.waitUntil(target.exists, timeout=20_000)
    station.qtbot.waitUntil(lambda: any("Saved" in told for told in station.told), timeout=20_000)
    paper = read_back.squeezed(read_back.text(target.read_bytes()))
    for words in ("信息报送情况表", "缺回执", "超时未报", "陈科长接", "传真"):
        assert words in paper


# ---- both languages, hostile words ----


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_tab_speaks_both_languages(station, qapp, lang):
    spoken = Language(qapp)
    spoken.use("zh_CN" if lang == "zh" else "en")
    use_language(lang)
    try:
        desk = Desktop(station)
        desk.sent(minutes=31)
        assert {"en": "no receipt", "zh": "缺回执"}[lang] in desk.here()
        assert {"en": "late", "zh": "超时"}[lang] in desk.page.left.head.late.text()
        desk.key(Qt.Key.Key_R)
        assert {"en": "Record", "zh": "登记"}[lang] in asked().yes_button.text()
        asked().close()
        assert {"en": "Chase", "zh": "催收"}[lang] in desk.tab.keys.buttons["chase"].text()
    finally:
        spoken.use("en")
        use_language("en")


def test_words_of_others_are_shown_as_they_are(station, desk):
    desk.stand(desk.owed(Medium.PHONE))
    desk.key(Qt.Key.Key_X)
    desk.answer(by="李", reason=HOSTILE)
    assert HOSTILE in desk.tab.why.text()
    assert desk.tab.why.textFormat() is Qt.TextFormat.PlainText
