"""Nothing that was owed vanishes: lifted, made again, receipted together, listed when late."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commandpost.domain.errors import OperatorError
from commandpost.domain.incident_decisions import Close, CorrectFact, GradeIncident
from commandpost.domain.levels import EventGrade
from commandpost.domain.reporting import Circumstance, Medium
from commandpost.domain.reporting_again import AGAIN, ReportAgain, decide_again
from commandpost.domain.reporting_decisions import (
    ChaseReceipt,
    LiftReport,
    NoteReceipt,
    SayStable,
    SeeSign,
)
from commandpost.domain.times import HOUR, MINUTE, Instant
from commandpost.domain.upward import late_reports
from tests.domain.build import NOW
from tests.domain.test_reporting_rounds import Case


def again(case: Case, obligation: str, minutes: int = 60, by: str = "李带班") -> None:
    due = Instant(case.now + minutes * MINUTE)
    drafts = decide_again(case.incident, ReportAgain(obligation, by, "数字有误", due), case.now)
    case.journal.take(drafts, case.now)


def refused(case: Case, obligation: str, **more) -> str:
    with pytest.raises(OperatorError) as refusal:
        again(case, obligation, **more)
    return refusal.value.key


def test_a_lifted_report_is_taken_up_again_and_the_lifting_stays_on_the_sheet():
    case = Case()
    owed = case.owed("phone")
    assert refused(case, owed.id) == "reporting.still_owed"
    case.do(LiftReport(owed.id, "李带班", "已当面报告"), 5)
    assert refused(case, owed.id, by=" ") == "reporting.again_needs_reason"
    assert refused(case, owed.id, minutes=0) == "reporting.again_past"
    assert refused(case, "nobody@1") == "reporting.unknown"
    again(case, owed.id)
    old, new = [o for o in case.incident.obligations if o.rule == "phone"]
    assert (old.lifted_why, new.open, new.why) == ("已当面报告", True, AGAIN)
    assert new.due_at == case.now + HOUR


def test_a_report_that_was_made_is_made_again_and_its_follow_ups_do_not_double():
    case = Case()
    case.report(minutes=10)
    followed = [o.id for o in case.incident.obligations if o.rule == "daily"]
    again(case, case.owed("written").id)
    case.report(minutes=5)
    first, second = [o for o in case.incident.obligations if o.rule == "written"]
    assert first.met_at < second.met_at
    assert [o.id for o in case.incident.obligations if o.rule == "daily"] == followed


def test_no_follow_up_is_asked_for_once_more_after_the_closing():
    case = Case()
    case.report(minutes=10)
    case.do(Close("处置完毕"), 10)
    assert refused(case, case.owed("daily").id) == "reporting.again_closed"


def test_a_corrected_time_of_the_call_leaves_what_was_asked_for_again():
    case = Case()
    case.do(LiftReport(case.owed("phone").id, "李带班", "误"), 5)
    again(case, case.owed("phone").id)
    standing = case.owed("phone").id
    case.do(CorrectFact("heard_at", Instant(NOW - 10 * MINUTE), "听错"), 5)
    assert standing in {o.id for o in case.incident.obligations if o.open}


def test_one_receipt_answers_all_that_one_paper_met():
    case = Case("work_safety")
    case.report(minutes=5)
    case.do(SeeSign(Circumstance.CLOSE_CALL, "涉险12人", "镇长"), 5)
    written = case.owed("written")
    case.do(ChaseReceipt(written.id, "陈"), 40)
    assert case.due().count("receipt") == 1
    case.do(NoteReceipt(written.id, case.now, "陈", "7号", "fax"), 1)
    assert "receipt" not in case.due()
    assert case.owed("written").receipt_channel == "fax"


def test_what_is_late_is_named_longest_first_and_gone_once_it_is_done():
    case = Case()
    assert late_reports(case.incident, case.now) == ()
    late = Instant(NOW + 70 * MINUTE)
    assert [row.kind for row in late_reports(case.incident, late)] == [
        "report.first.phone",
        "report.first.written",
    ]
    case.report("phone", 70)
    case.report("written")
    assert late_reports(case.incident, case.now) == ()
    missing = Instant(case.now + 31 * MINUTE)
    assert [row.kind for row in late_reports(case.incident, missing)] == ["receipt"]


STEPS = st.lists(
    st.tuples(
        st.sampled_from(("meet", "lift", "again", "sign", "grade", "stable", "receipt", "close")),
        st.integers(0, 30),
        st.integers(0, 90),
    ),
    max_size=12,
)


def step(case: Case, name: str, which: int) -> None:
    """One thing an officer may do; refusals are part of it."""
    owed = case.incident.obligations
    one = owed[which % len(owed)]
    if name == "meet":
        case.report(one.rule)
    elif name == "again":
        again(case, one.id)
    else:
        intents = {
            "lift": LiftReport(one.id, "李", "并入"),
            "sign": SeeSign(tuple(Circumstance)[which % 4], "看到", "李", holds=which % 3 > 0),
            "grade": GradeIncident(tuple(EventGrade)[which % 4], "局长"),
            "stable": SayStable("李", stable=which % 2 == 0),
            "receipt": NoteReceipt(one.id, case.now, "陈"),
            "close": Close("完"),
        }
        case.do(intents[name])


@settings(max_examples=60, deadline=None)
@given(STEPS, st.sampled_from(("flood", "work_safety")))
def test_whatever_is_done_no_obligation_vanishes_and_what_was_made_stays_made(steps, hazard):
    case = Case(hazard)
    for name, which, minutes in steps:
        before = {o.id: o for o in case.incident.obligations}
        case.now = Instant(case.now + minutes * MINUTE)
        try:
            step(case, name, which)
        except OperatorError:
            continue
        after = {o.id: o for o in case.incident.obligations}
        assert before.keys() <= after.keys()
        for key, owed in before.items():
            assert owed.met_at is None or after[key].met_at == owed.met_at
            assert owed.receipt_at is None or after[key].receipt_at == owed.receipt_at
        waiting = [o for o in after.values() if o.open and o.medium is Medium.WRITTEN]
        due = {row.item for row in case.incident.due(case.journal.subject)}
        closed = case.incident.closed_at is not None
        if not closed:
            assert {f"report/{o.id}" for o in waiting} <= due
