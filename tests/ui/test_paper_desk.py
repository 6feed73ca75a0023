"""Papers at the desk: what to look at, the whole register, numbers void, drafts aside, receipts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from commandpost.domain.ids import Subject
from commandpost.domain.paper_decisions import DrawPaper
from commandpost.domain.paper_kinds import KINDS
from commandpost.ui.pages.duty.opening import open_due
from commandpost.ui.pages.papers.page import PapersPage
from commandpost.ui.pages.papers.taking_along import print_pages
from commandpost.usecases.calls import register_incident
from commandpost.usecases.desk import new_id
from commandpost.usecases.paper_drafts import papers_in_hand
from commandpost.usecases.paper_issue import reserve_serial
from commandpost.usecases.rendering import page_count
from commandpost.usecases.views.boards import incident_detail
from commandpost.usecases.views.paper_register import paper_register
from tests.reports import read_back
from tests.ui.desk_for_pages import compose, press, station, station_folder
from tests.ui.test_paper_words import answer, incident, page, rows, write
from tests.ui.test_papers_page import CALL, drawn, issue

__all__ = ["incident", "page", "station", "station_folder"]
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def typed(page: PapersPage, words: str) -> None:
    """In the box of the passage framed, as an input method commits it."""
    compose(page.editor.box, words)


def shown(page: PapersPage) -> list[str]:
    return [told.finding.key.rpartition(".")[2] for told in page.strip.findings.rows]


# ---- what to look at ----


def test_walking_the_findings_frames_the_passage_with_the_words_marked(station, page):
    page.form.trend.setPlainText("今早雨停，死亡3。")
    station.qtbot.waitUntil(lambda: {"vague", "unit"} <= set(shown(page)), timeout=20_000)
    assert page.strip.warned.isVisible()
    places = {}
    for _ in page.strip.findings.rows:
        page.next_finding()
        told = page.strip.findings.table.current_row()
        places[told.finding.key.rpartition(".")[2]] = (
            page.work.currentIndex(),
            page.editor.box.textCursor().selectedText(),
        )
    assert places["vague"] == (1, "今早")
    assert places["unit"][0] == 1
    page.previous_finding()
    assert page.strip.findings.table.current_row() == page.strip.findings.rows[-2]


def test_a_field_that_is_empty_is_where_the_walk_leads(station, page):
    at = shown(page).index("no_trend")
    page.strip.findings.table.setCurrentIndex(page.strip.findings.table.rows_model.index(at, 0))
    press(station.qtbot, page.strip.findings.table, Qt.Key.Key_Return)
    assert page.work.currentIndex() == 0
    assert page.form.trend.hasFocus()


def test_what_was_put_right_is_gone_from_the_list_and_nothing_is_blocked(station, page, incident):
    page.form.trend.setPlainText("千年一遇。")
    station.qtbot.waitUntil(lambda: "loud" in shown(page), timeout=20_000)
    assert page.life.issue_button.isEnabled()
    page.form.trend.setPlainText("雨势减弱。")
    station.qtbot.waitUntil(lambda: "loud" not in shown(page), timeout=20_000)
    assert "no_trend" not in shown(page)
    assert issue(station, page, incident)


# ---- typing while the paper is drawn again ----


def test_typing_goes_on_while_redraws_land(station, page):
    """Each redraw is begun before a sentence and lands after it, with the words of before."""
    page.edit_words()
    framed = page.editor.framed
    page.editor.box.setPlainText("")
    landed = []
    page.drawing.drawn.connect(lambda _: landed.append(page.editor.box.toPlainText()))
    whole = ""
    for number in range(9):
        QApplication.sendEvent(page.editor.box, QInputMethodEvent("pin", []))
        count = len(landed)
        if number % 3 == 2:
            page.draw_again()
        typed(page, f"第{number}句。")
        whole += f"第{number}句。"
        if number % 3 == 2:
            QApplication.sendEvent(page.editor.box, QInputMethodEvent("yin", []))
            station.qtbot.waitUntil(lambda count=count: len(landed) > count, timeout=20_000)
        assert page.editor.box.toPlainText() == whole
        assert page.editor.box.textCursor().position() == len(whole)
        assert page.editor.box.hasFocus()
        assert page.editor.framed == framed
    assert len(landed) >= 3
    station.qtbot.waitUntil(
        lambda: whole in [row.text for row in page.editor.model.rows], timeout=20_000
    )


def test_a_redraw_with_other_passages_leaves_the_cursor_where_it_is(station, page, incident):
    page.edit_words()
    page.editor.box.setPlainText("甲乙丙丁")
    cursor = page.editor.box.textCursor()
    cursor.setPosition(2)
    page.editor.box.setTextCursor(cursor)
    before = len(page.editor.model.rows)
    page.form.fields["needs"].setPlainText("请派专家")
    page.draw_again()
    typed(page, "戊")
    station.qtbot.waitUntil(lambda: len(page.editor.model.rows) > before, timeout=20_000)
    assert page.editor.box.toPlainText() == "甲乙戊丙丁"
    assert page.editor.box.textCursor().position() == 3


def test_the_place_scrolled_to_is_kept_when_the_paper_is_drawn_again(station, page):
    bar = page.preview.verticalScrollBar()
    station.qtbot.waitUntil(lambda: bar.maximum() > 100, timeout=10_000)
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    write(station, page, "经初步了解，堤脚渗水。")
    assert abs(bar.value() - place) <= 2


# ---- the register ----


def test_the_register_of_the_station_is_searched_by_number_and_opens_any_paper(
    station, page, incident
):
    first = issue(station, page, incident)
    other = new_id()
    station.do(register_incident, CALL, other)
    page.show_subject(Subject("incident", other))
    station.settle()
    assert page.table.rows_model.rowCount() == 0
    press(station.qtbot, page, Qt.Key.Key_F, CTRL)
    page.search_register()
    station.settle()
    assert page.table.rows_model.rowCount() == 1
    page.side.register.search.setText("9号")
    assert page.table.rows_model.rowCount() == 0
    page.side.register.search.setText("1号")
    press(station.qtbot, page.side.register.search, Qt.Key.Key_Return)
    press(station.qtbot, page.table, Qt.Key.Key_Return)
    station.qtbot.waitUntil(lambda: page.drawing.serial == first.serial, timeout=20_000)
    assert page.about == Subject("incident", incident)


def test_a_number_that_is_not_used_is_void_with_a_reason(station, page, incident):
    paper = page.drawing.hand.id
    about = str(Subject("incident", incident))
    station.do(reserve_serial, paper, DrawPaper("first_report", about, "初报", "周值班"))
    station.settle()
    (held,) = [r for r in rows(station, incident) if r.step == "reserved"]
    assert not page.side.register.void_button.isEnabled()
    page.side.register.frame(held.id)
    assert page.side.register.void_button.isEnabled()
    page.void()
    answer(station, reason="重复取号")
    assert [r.step for r in rows(station, incident) if r.serial == held.serial] == ["void"]


def test_a_draft_on_record_is_put_aside_with_a_reason(station, page, incident):
    page.sign()
    answer(station, by="周八八")
    page.drop()
    answer(station, reason="并入续报")
    assert rows(station, incident)[0].step == "dropped"
    station.settle()
    assert not page.drawing.may_issue
    assert station.ask(papers_in_hand) == ()


def test_a_draft_nobody_signed_is_dropped_at_once_and_does_not_come_back(station, page, incident):
    write(station, page, "不要了。")
    page.drop()
    station.settle()
    assert station.ask(papers_in_hand) == ()
    assert rows(station, incident) == ()
    page.draw_first()
    drawn(station, page)
    assert page.editor.edits == ()


def test_a_serial_is_not_cut_at_1366(station, page):
    page.side.register.table.resize(page.side.register.table.size())
    QApplication.processEvents()
    metrics = page.table.fontMetrics()
    room = page.table.columnWidth(0) - 12
    for serial in (
        "云应急专报〔2026〕13号",
        "救灾物资调拨单〔2026〕第12号",
        "青应急通〔2026〕103号",
    ):
        assert metrics.horizontalAdvance(serial) <= room


def test_with_large_type_each_part_has_the_page_and_keys_bring_it_up(station, page, look):
    assert not page.panes.narrow
    assert all(part.isVisible() for part in (page.side, page.work, page.life))
    look.apply("night", 200)
    page.resize(1222, 452)
    QApplication.processEvents()
    try:
        assert page.panes.narrow
        press(station.qtbot, page, Qt.Key.Key_L, ALT)
        page.look()
        assert page.life.isVisible()
        assert not page.side.isVisible()
        QApplication.processEvents()
        for made in (*page.life.buttons, page.strip.save_button, page.strip.copy_button):
            assert not made.isVisible() or made.width() >= made.minimumSizeHint().width()
        page.edit_words()
        assert page.editor.box.hasFocus()
        assert not page.life.isVisible()
        page.search_register()
        assert page.side.register.search.hasFocus()
    finally:
        look.apply("night", 100)


# ---- leaving and coming back ----


def test_a_receipt_owed_leads_to_its_paper_and_counts_for_the_report(station, page, incident):
    issue(station, page, incident)
    (row,) = rows(station, incident)
    again = station.show(PapersPage)
    again.show_subject(Subject("paper", row.id))
    station.qtbot.waitUntil(lambda: again.drawing.serial == row.serial, timeout=20_000)
    assert again.table.current_row().id == row.id
    found, _ = station.ask(incident_detail, incident)
    owed = next(o for o in found.obligations if o.paper == row.serial)
    again.receive()
    station.settle()
    asked = _asked()
    box = asked.widgets["recipient"]
    box.setCurrentIndex(box.findData(owed.recipient))
    answer(station, taker="孙三三", number="7")
    found, _ = station.ask(incident_detail, incident)
    signed = next(o for o in found.obligations if o.id == owed.id)
    assert (signed.receipt_by, signed.receipt_number) == ("孙三三", "7")


def _asked() -> Any:
    from commandpost.ui.dialogs.step_dialog import StepDialog

    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, StepDialog)]
    return next(w for w in found if w.isVisible())


def test_the_to_do_list_opens_the_paper(station):
    class Row:
        subject = Subject("paper", "p1")
        item = "receipt/县气象局"

    open_due(station.context, Row())
    assert station.opened == [("papers", Row.subject)]


def test_sent_says_by_which_channel_and_who_took_it(station, page, incident):
    issue(station, page, incident)
    assert page.editor.box.isReadOnly()
    assert page.strip.findings.rows == ()
    whom = [one.recipient for one in rows(station, incident)[0].state.sendings]
    assert all(name in page.strip.sendings.toolTip() for name in whom)
    page.send()
    answer(station, to="市应急管理局", taker="孙三三")
    page.draw_follow_up()
    drawn(station, page)
    assert not page.editor.box.isReadOnly()
    assert not page.strip.sendings.isVisible()
    (sent,) = [s for s in rows(station, incident)[0].state.sendings if s.sent_at]
    assert (sent.recipient, sent.channel, sent.taker) == ("市应急管理局", "fax", "孙三三")


def test_a_public_paper_is_approved_before_it_leaves(station, page, incident, monkeypatch):
    monkeypatch.setitem(KINDS, "first_report", replace(KINDS["first_report"], public=True))
    before = page.life.reach.text()
    page.issue()
    station.settle()
    assert rows(station, incident) == ()
    answer(station, by="周八八")
    assert rows(station, incident)[0].step == "signed"
    station.qtbot.waitUntil(lambda: page.life.reach.text() != before, timeout=10_000)
    assert issue(station, page, incident)


def test_it_prints_every_page_in_the_papers_own_size(station, page, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setFullPage(True)
    printer.setResolution(72)
    printed = print_pages(printer, page.drawing.pdf)
    made = (tmp_path / "out.pdf").read_bytes()
    assert (
        printed
        == page_count(page.drawing.pdf)
        == page_count(made)
        == len(read_back.pages(page.drawing.pdf))
    )


def test_a_draft_outlives_a_crash(station, page, incident):
    page.form.trend.setPlainText("雨势减弱")
    write(station, page, "经初步了解，堤脚渗水。")
    page.editor.box.setPlainText("最后一句。")  # typed and not drawn yet
    station.qtbot.waitUntil(
        lambda: bool(kept := station.ask(papers_in_hand)) and "最后一句。" in str(kept[0].edits),
        timeout=10_000,
    )
    again = station.show(PapersPage)
    again.draw_first()
    drawn(station, again)
    assert again.form.trend.toPlainText() == "雨势减弱"
    assert "最后一句。" in [row.text for row in again.editor.model.rows]
    assert station.ask(paper_register) == ()
