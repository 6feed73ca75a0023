"""What a moment starts and lifts: signs, 灾情稳定, closing, watch, receipts; nothing vanishes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commandpost.domain.entries.episode import Cell
from commandpost.domain.entries.incident import Verification
from commandpost.domain.entries.reporting import FiguresMoved, FiguresTold
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id
from commandpost.domain.incident import fold
from commandpost.domain.incident_decisions import (
    Close,
    GradeIncident,
    MeetObligation,
    Register,
    Reopen,
    Verify,
)
from commandpost.domain.incident_decisions import decide as decide_incident
from commandpost.domain.leader_message import draft
from commandpost.domain.levels import EventGrade
from commandpost.domain.reporting import (
    Circumstance,
    LiftCause,
    Medium,
    Profile,
    ReportForm,
    Stage,
    Urgency,
    urgency,
)
from commandpost.domain.reporting_decisions import (
    AgreeFigures,
    ChaseReceipt,
    CheckCasualties,
    LiftReport,
    NoteReceipt,
    SayStable,
    SeeSign,
    SendMessage,
    decide,
    read_signs,
)
from commandpost.domain.reporting_owed import Case as RuleCase
from commandpost.domain.reporting_owed import stage_obligations
from commandpost.domain.reporting_rounds import IncidentRules, supplements
from commandpost.domain.times import CHINA_OFFSET, DAY, HOUR, MINUTE, Instant, civil
from tests.desk_fixtures import at
from tests.domain.build import NOW, Journal, rule

WRITTEN, PHONE = Medium.WRITTEN, Medium.PHONE
PROFILE = Profile(
    "national",
    "国家基线",
    (
        rule("phone", minutes=30),
        rule("written", WRITTEN, minutes=60),
        rule("grave", recipient="省厅", minutes=60, min_grade=EventGrade.LARGE,
             also_when=(Circumstance.SENSITIVE,)),
        rule("at-once", recipient="市局", minutes=10, also_when=(Circumstance.MAY_GROW,
             Circumstance.TEN_DEAD)),
        rule("close", recipient="市局", minutes=120, accidents_only=True,
             also_when=(Circumstance.CLOSE_CALL,)),
        rule("daily", WRITTEN, Stage.FOLLOW_UP, daily_at=("17:00",)),
        rule("twice", WRITTEN, Stage.FOLLOW_UP, daily_at=("08:00",), min_grade=EventGrade.MAJOR),
        rule("zero", WRITTEN, Stage.FOLLOW_UP, "零报告", every_minutes=1440, until_stable=True),
        rule("verified", WRITTEN, Stage.VERIFIED, minutes=7200, hazards=("flood",)),
        rule("final", WRITTEN, Stage.FINAL, minutes=1440, accidents_only=True),
        rule("same-day", WRITTEN, Stage.SUPPLEMENT, daily_at=("23:59",), accidents_only=True),
    ),
    casualty_check_at="10:00",
    receipt_minutes=30,
    forms=(ReportForm("message", "领导短信", "带班领导", 150),),
)  # fmt: skip
RULES = IncidentRules(PROFILE, "f" * 64, CHINA_OFFSET)


class Case:
    """An incident driven through both ``decide``s."""

    def __init__(self, hazard: str = "flood", grade: EventGrade | None = None) -> None:
        self.journal, self.now = Journal(), NOW
        self.do(Register("t", hazard, "东河镇", "w", NOW, Id("ep"), grade=grade))

    @property
    def incident(self):
        return fold(Id("i1"), self.journal.entries)

    def do(self, intent, minutes: float = 0):
        self.now = Instant(self.now + round(minutes * MINUTE))
        own = type(intent).__module__.endswith("reporting_decisions")
        drafts = (decide if own else decide_incident)(self.incident, intent, RULES, self.now)
        self.journal.take(drafts, self.now)
        return drafts

    def refused(self, intent) -> str:
        with pytest.raises(OperatorError) as refusal:
            self.do(intent)
        return refusal.value.key

    def owed(self, name: str):
        return [o for o in self.incident.obligations if o.rule == name][-1]

    def rules(self, *, still_open: bool = True) -> set[str]:
        return {o.rule for o in self.incident.obligations if o.open or not still_open}

    def report(self, name: str = "written", minutes: float = 0) -> None:
        self.do(
            MeetObligation(self.owed(name).id, Instant(self.now + minutes * MINUTE), "张"), minutes
        )

    def due(self) -> list[str]:
        return [row.kind for row in self.incident.due(self.journal.subject)]


# ---- early reports ----


def test_an_event_that_may_grow_is_reported_at_once_whatever_its_grade():
    case = Case(grade=EventGrade.ORDINARY)
    assert "at-once" not in case.rules()
    case.do(SeeSign(Circumstance.MAY_GROW, "坝体出现贯穿裂缝", "李带班"), 50)
    owed = case.owed("at-once")
    assert (owed.started_at, owed.due_at) == (case.now, case.now + 10 * MINUTE)
    assert owed.why == "may_grow"
    assert case.refused(SeeSign(Circumstance.MAY_GROW, "又说一次", "李带班")) == (
        "reporting.sign_already"
    )
    assert case.refused(SeeSign(Circumstance.SENSITIVE, " ", "李")) == "reporting.sign_needs_reason"


def test_a_sign_asks_nothing_that_the_grade_has_asked_already():
    case = Case(grade=EventGrade.LARGE)
    assert len(case.do(SeeSign(Circumstance.SENSITIVE, "学校", "李"))) == 1
    slight = Case(grade=EventGrade.ORDINARY)
    slight.do(SeeSign(Circumstance.SENSITIVE, "学校", "李"))
    assert slight.owed("grave").due_at == NOW + HOUR


def test_two_signs_that_ask_the_same_are_one_report():
    case = Case()
    case.do(SeeSign(Circumstance.MAY_GROW, "x", "李"))
    assert len(case.do(SeeSign(Circumstance.TEN_DEAD, "y", ""), 5)) == 1
    assert len([o for o in case.incident.obligations if o.rule == "at-once"]) == 1


@pytest.mark.parametrize(
    ("hazard", "values", "signs"),
    [
        ("work_safety", {"at_risk": 9}, set()),
        ("work_safety", {"at_risk": 10}, {Circumstance.CLOSE_CALL}),
        ("work_safety", {"trapped": 2, "missing": 1}, {Circumstance.CLOSE_CALL}),
        ("work_safety", {"evac_emergency": 500}, {Circumstance.CLOSE_CALL}),
        ("flood", {"at_risk": 50, "trapped": 9}, set()),
        ("flood", {"dead": 4, "missing": 5}, set()),
        ("flood", {"dead": 4, "missing": 6}, {Circumstance.TEN_DEAD}),
        ("mine", {"dead_missing": 12}, {Circumstance.TEN_DEAD}),
    ],
)
def test_signs_are_read_off_the_figures(hazard, values, signs):
    case = Case(hazard)
    assert {seen.sign for seen in read_signs(case.incident, values, NOW)} == signs
    for seen in read_signs(case.incident, values, NOW):
        case.do(seen)
    assert not read_signs(case.incident, values, NOW)


# ---- grades: what is owed is recomputed, history is kept ----


def test_a_slighter_grade_lifts_what_is_not_late_and_keeps_what_is():
    case = Case(grade=EventGrade.LARGE)
    case.do(GradeIncident(EventGrade.ORDINARY, "局长"), 10)
    lifted = case.owed("grave")
    assert (lifted.open, lifted.lifted_for) == (False, LiftCause.REGRADED)
    assert urgency(lifted, case.now) is Urgency.LIFTED
    case.do(GradeIncident(EventGrade.MAJOR, "局长"), 5)
    assert case.owed("grave").open
    late = Case(grade=EventGrade.LARGE)
    late.do(GradeIncident(EventGrade.ORDINARY, "局长"), 61)
    assert late.owed("grave").open


GRADES = st.sampled_from([*EventGrade])


@settings(deadline=None)
@given(st.lists(st.tuples(GRADES, st.integers(0, 90)), max_size=6))
def test_no_obligation_ever_vanishes_by_regrading(steps):
    case = Case()
    seen: set[str] = set()
    for grade, minutes in steps:
        case.do(GradeIncident(grade, "局长"), minutes)
        now = {o.id for o in case.incident.obligations}
        assert seen <= now
        seen = now
        overdue = [o for o in case.incident.obligations if o.due_at < case.now]
        assert all(o.open or o.met_at or (o.lifted_at or 0) <= o.due_at for o in overdue)


# ---- stable, closing, watch ----


def test_verified_figures_are_owed_five_days_after_somebody_says_stable():
    case = Case()
    case.report(minutes=20)
    assert "zero" in case.rules()
    assert case.refused(SayStable(" ")) == "reporting.stable_needs_person"
    case.do(SayStable("李带班", Instant(NOW + 2 * HOUR)), 200)
    owed = case.owed("verified")
    assert owed.due_at == NOW + 2 * HOUR + 5 * DAY
    assert case.owed("zero").lifted_for is LiftCause.STABLE
    case.report("daily", 5)
    assert "zero" not in case.rules()
    case.do(SayStable("李带班", stable=False, words="又降雨"), 5)
    assert "zero" in case.rules()
    assert not case.owed("verified").open


def test_closing_an_accident_owes_the_final_report_and_asks_after_casualties_every_day():
    case = Case("road_traffic")
    case.report(minutes=20)
    case.do(Close("完"), 40)
    assert case.owed("final").due_at == case.now + DAY
    assert case.incident.upward.watch_next == at(21, 10)
    assert case.due() == ["report.first.phone", "receipt", "report.final.written", "watch"]
    days = 0
    while case.incident.upward.watch_next is not None:
        case.now = case.incident.upward.watch_next
        case.do(CheckCasualties("县医院陈医生"))
        days += 1
    assert days == 7
    assert case.refused(CheckCasualties("县医院")) == "reporting.no_watch"


def test_a_false_alarm_owes_no_final_report():
    case = Case("fire")
    case.do(Verify(Verification.FALSE, "派出所"))
    case.do(Close("不属实"))
    assert "final" not in case.rules(still_open=False)


def test_a_disaster_has_no_casualty_watch_and_reopening_ends_the_watch():
    flood = Case("flood")
    flood.do(Close("完"))
    assert flood.incident.upward.watch_next is None
    fire = Case("fire")
    fire.do(Close("完"))
    fire.do(Reopen("伤员死亡"), 60)
    assert fire.incident.upward.watch_next is None


@pytest.mark.parametrize(
    ("hazard", "days"), [("work_safety", 30), ("road_traffic", 7), ("fire", 7)]
)
def test_casualties_that_change_in_the_watch_are_reported_the_same_day(hazard, days):
    case = Case(hazard)
    assert supplements(case.incident, case.now, RULES) == ()  # no written report to supplement
    case.report(minutes=20)
    last = Instant(NOW + days * DAY)
    (owed,) = supplements(case.incident, last, RULES)
    assert civil(owed.due_at).date() == civil(last).date()
    assert supplements(case.incident, Instant(last + 1), RULES) == ()
    assert supplements(replace(case.incident, hazard="flood"), last, RULES) == ()


@given(st.integers(0, 400 * 24 * 60))
def test_same_day_means_the_same_day_over_every_midnight_and_month_end(minutes):
    since = Instant(at(1, 0) + minutes * MINUTE)
    (owed,) = stage_obligations(
        PROFILE, Stage.SUPPLEMENT, RuleCase("fire", True, None), since, CHINA_OFFSET
    )
    assert since < owed.due_at <= since + DAY
    assert civil(owed.due_at).strftime("%H:%M") == "23:59"
    if civil(since).strftime("%H:%M") != "23:59":
        assert civil(owed.due_at).date() == civil(since).date()


# ---- receipts ----


def test_a_missing_receipt_is_due_and_each_chase_gives_it_another_half_hour():
    case = Case()
    case.report(minutes=20)
    owed = case.owed("written")
    assert owed.receipt_due == case.now + 30 * MINUTE
    case.do(ChaseReceipt(owed.id, "市局值班员"), 45)
    assert case.owed("written").receipt_due == case.now + 30 * MINUTE
    assert case.owed("written").chased == 1
    early = NoteReceipt(owed.id, Instant(owed.met_at - 1), "陈")
    assert case.refused(early) == "reporting.receipt_before"
    case.do(NoteReceipt(owed.id, case.now, "陈", "市收〔2026〕7号"), 5)
    kept = case.owed("written")
    assert (kept.receipt_by, kept.receipt_number, kept.receipt_due) == (
        "陈", "市收〔2026〕7号", None,
    )  # fmt: skip
    assert case.refused(ChaseReceipt(owed.id, "陈")) == "reporting.has_receipt"


def test_a_phone_report_is_its_own_receipt_and_what_was_not_made_has_none():
    case = Case()
    assert case.refused(NoteReceipt(case.owed("written").id, NOW, "陈")) == "reporting.not_made"
    case.report("phone", 5)
    assert "receipt" not in case.due()


def test_a_report_is_left_out_only_by_name_and_reason_and_stays_on_the_sheet():
    case = Case()
    owed = case.owed("written")
    assert case.refused(LiftReport(owed.id, "", "x")) == "reporting.lift_needs_reason"
    case.do(LiftReport(owed.id, "李带班", "并入上一件报告"))
    case.do(GradeIncident(EventGrade.LARGE, "局长"))
    kept = case.owed("written")
    assert (kept.open, kept.lifted_why) == (False, "并入上一件报告")


# ---- agreed figures ----


def test_who_holds_an_old_figure_is_listed_until_they_are_told_the_new_one():
    case = Case()
    case.journal.add(FiguresTold(("县委", "市局"), (Cell("dead", 1), Cell("moved", 30)), NOW, "王"))
    assert case.incident.upward.stale == ()
    case.journal.add(FiguresMoved((Cell("dead", 2), Cell("moved", 50))))
    stale = [
        (s.held.recipient, s.held.metric, s.held.value, s.now) for s in case.incident.upward.stale
    ]
    assert stale == [
        ("县委", "dead", 1, 2), ("县委", "moved", 30, 50),
        ("市局", "dead", 1, 2), ("市局", "moved", 30, 50),
    ]  # fmt: skip
    assert case.due().count("figures.stale") == 2  # casualties only, one row an office
    case.journal.add(FiguresTold(("县委",), (Cell("dead", 2), Cell("moved", 50)), NOW, "王"))
    assert {s.held.recipient for s in case.incident.upward.stale} == {"市局"}
    case.journal.add(FiguresMoved((), ("dead",)))
    assert {
        (s.held.recipient, s.now) for s in case.incident.upward.stale if s.held.metric == "dead"
    }
    assert all(s.now is None for s in case.incident.upward.stale if s.held.metric == "dead")


def test_figures_and_messages_need_an_approver_and_a_message_fits_its_form():
    case = Case()
    assert case.refused(AgreeFigures((Cell("dead", 1),), NOW, " ")) == (
        "reporting.agreed_needs_person"
    )
    case.do(AgreeFigures((Cell("dead", 1),), NOW, "王局长"))
    assert case.incident.upward.agreed.approved_by == "王局长"
    assert case.refused(SendMessage(("县长",), "字" * 151, "王")) == "reporting.message_long"
    assert case.refused(SendMessage((" ",), "字", "王")) == "reporting.needs_recipient"
    case.do(SendMessage(("县长",), "字" * 150, "王"))
    assert len(case.incident.upward.messages[0].message) == 150


@given(st.text(max_size=200), st.lists(st.text(max_size=80), max_size=6), st.text(max_size=20))
def test_a_message_never_exceeds_its_length_and_keeps_its_head_and_sign_off(head, parts, end):
    text = draft(head, parts, end, 150)
    assert len(text) <= 150
    assert text.endswith(end)
    if len(head) + len(end) <= 150:
        assert text.startswith(head)
