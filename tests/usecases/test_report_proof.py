"""报送情况一览: every report ever owed is on it, and what is wrong says so in words."""

from __future__ import annotations

from commandpost.domain.incident_decisions import MeetObligation
from commandpost.domain.reporting import Circumstance, Medium
from commandpost.domain.reporting_decisions import ChaseReceipt, LiftReport, NoteReceipt, SeeSign
from commandpost.usecases.incidents import meet_obligation
from commandpost.usecases.rendering import render
from commandpost.usecases.reporting import act_on_reports
from commandpost.usecases.taking.reporting_proof import proof_matter
from commandpost.usecases.views.report_proof import HEADS, proof_sheet
from tests.reports import read_back
from tests.usecases.night import incident


def written(desk, made):
    return [o for o in desk.incident(made).obligations if o.medium is Medium.WRITTEN]


def row_of(desk, made, owed, lang="zh_CN"):
    sheet = desk.ask(proof_sheet, made, lang)
    return next(row for row in sheet.rows if row.obligation == owed.id)


def a_night(desk, clock):
    """One in time with its receipt, one late without, one lifted, the rest overdue."""
    made = incident(desk)
    in_time, late, lifted = written(desk, made)[:3]
    clock.pass_minutes(10)
    desk.do(
        meet_obligation,
        made,
        MeetObligation(in_time.id, desk.now(), "陈科长", "青应急〔2026〕1号", "fax"),
    )
    desk.do(act_on_reports, made, NoteReceipt(in_time.id, desk.now(), "陈科长", "收7号", "phone"))
    desk.do(act_on_reports, made, LiftReport(lifted.id, "带班李", "并入市局一件"))
    desk.do(act_on_reports, made, SeeSign(Circumstance.MAY_GROW, "上游溃口", "带班李"))
    clock.pass_minutes(125)
    desk.do(meet_obligation, made, MeetObligation(late.id, desk.now(), "钱"))
    clock.pass_minutes(45)
    desk.do(act_on_reports, made, ChaseReceipt(late.id, "钱"))
    clock.pass_minutes(31)
    return made, in_time, late, lifted


def test_every_report_says_what_became_of_it(desk, clock):
    made, in_time, late, lifted = a_night(desk, clock)
    sheet = desk.ask(proof_sheet, made, "zh_CN")
    assert {row.obligation for row in sheet.rows} == {o.id for o in desk.incident(made).obligations}
    row = row_of(desk, made, in_time)
    assert (row.state, row.wrong) == ("按时", False)
    assert all(part in row.made for part in ("传真", "陈科长接", "青应急〔2026〕1号"))
    assert "收7号" in row.receipt
    row = row_of(desk, made, late)
    assert row.wrong
    assert row.state.startswith("迟报")
    assert row.receipt == "缺回执，超00:01 已催1次"
    row = row_of(desk, made, lifted)
    assert row.state == "不再报送：人工决定 并入市局一件"
    assert all(row.source for row in sheet.rows)
    early = [row for row in sheet.rows if "可能演化" in row.report]
    assert early
    assert all(row.state.startswith("超时未报") and row.wrong for row in early)


def test_the_counts_add_up_and_signs_are_told(desk, clock):
    made, *_ = a_night(desk, clock)
    sheet = desk.ask(proof_sheet, made, "zh_CN")
    assert f"应报{len(sheet.rows)}项：按时1，迟报1" in sheet.told[0]
    assert "不再报送1；缺回执1" in sheet.told[0]
    assert "上游溃口" in sheet.told[1]
    english = desk.ask(proof_sheet, made, "en")
    assert len(english.heads) == len(HEADS) == len(sheet.heads)
    assert "1 receipts missing" in english.told[0]


def test_the_paper_read_back_says_the_same_and_numbers_each_source_once(desk, clock):
    made, *_ = a_night(desk, clock)
    sheet = desk.ask(proof_sheet, made, "zh_CN")
    pdf = render(desk.ask(proof_matter, made)).pdf
    assert pdf == render(desk.ask(proof_matter, made)).pdf
    paper = read_back.squeezed(read_back.text(pdf))
    for row in sheet.rows:
        for words in (row.recipient, row.limit, row.state, row.receipt):
            assert read_back.squeezed(words) in paper
    for source in {row.source for row in sheet.rows}:
        assert paper.count(read_back.squeezed(source)) == 1
    whole = range(len(read_back.pages(pdf)))
    assert all(bottom < 292 for n in whole for *_, bottom in read_back.boxes(pdf, n))
