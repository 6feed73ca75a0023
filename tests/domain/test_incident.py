"""An incident: its call, clocks, command and end; what is refused, and in which words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.entries.incident import (
    IncidentRegistered,
    LeaderTold,
    ObligationMet,
    ObligationsSet,
    Verification,
)
from commandpost.domain.entries.log import EntryCorrected, LogSettled, LogWritten
from commandpost.domain.entries.papers import PaperIssued, PaperReserved, PaperVoided
from commandpost.domain.entries.tasks import TaskMoved, TaskState
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id
from commandpost.domain.incident import fold
from commandpost.domain.incident_decisions import (
    Appoint,
    Close,
    GradeIncident,
    MeetObligation,
    Register,
    Reopen,
    Tell,
    Verify,
    decide,
)
from commandpost.domain.levels import EventGrade
from commandpost.domain.reporting import Medium, Stage
from commandpost.domain.reporting_rounds import next_round
from commandpost.domain.times import DAY, HOUR, MINUTE, Instant
from tests.desk_fixtures import at
from tests.domain.build import NOW, PROFILE, RULES, Journal, copied, registered, rule, seed

CALL = Register(
    "东河镇洪涝", "flood", "东河镇", "水进村", Instant(NOW + 31_000), Id("ep"), township="东河镇"
)


class Case:
    """An incident driven through ``decide`` and folded again after each step."""

    def __init__(self, call: Register = CALL, now: Instant = Instant(NOW + MINUTE)) -> None:
        self.journal, self.now = Journal(), now
        self.do(call)

    @property
    def incident(self):
        return fold(Id("i1"), self.journal.entries)

    def do(self, intent, minutes: float = 0):
        self.now = Instant(self.now + round(minutes * MINUTE))
        drafts = decide(self.incident, intent, RULES, self.now)
        self.journal.take(drafts, self.now)
        return drafts

    def refused(self, intent) -> OperatorError:
        before = len(self.journal.entries)
        with pytest.raises(OperatorError) as refused:
            self.do(intent)
        assert len(self.journal.entries) == before
        return refused.value

    def owed(self, rule: str):
        return next(o for o in self.incident.obligations if o.rule == rule)


def test_a_call_becomes_an_incident_with_its_clocks_running():
    incident = Case().incident
    assert (incident.title, incident.heard_at, incident.registered_at) == (
        "东河镇洪涝", NOW, NOW + MINUTE,
    )  # fmt: skip
    assert {o.rule for o in incident.obligations} == {"phone", "written", "occurred"}
    assert all(o.started_at == NOW for o in incident.obligations)
    assert incident.profile == RULES.profile_hash


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"title": " "}, "call.needs_title"),
        ({"place": ""}, "call.needs_place"),
        ({"what": "\t"}, "call.needs_what"),
        ({"hazard": "meteor"}, "call.needs_hazard"),
        ({"heard_at": at(21, 5)}, "time.in_future"),
        ({"occurred_at": at(21, 5)}, "time.in_future"),
    ],
)
def test_a_call_lacking_what_it_needs_is_refused(change, key):
    with pytest.raises(OperatorError) as refused:
        Case(replace(CALL, **change))
    assert refused.value.key == key


def test_a_profile_that_asks_for_nothing_starts_no_clock():
    rules = replace(RULES, profile=replace(RULES.profile, rules=()))
    assert len(decide(None, CALL, rules, Instant(NOW + MINUTE))) == 1


def test_an_incident_is_registered_once_and_unknown_ones_take_nothing():
    assert Case().refused(CALL).key == "incident.already_registered"
    with pytest.raises(OperatorError, match=r"incident\.unknown"):
        decide(None, Close("x"), RULES, NOW)


@pytest.mark.parametrize("outcome", Verification)
def test_verification_stops_no_clock(outcome):
    case = Case()
    before = case.incident.obligations
    case.do(Verify(outcome, "东河镇"), 5)
    assert case.incident.obligations == before
    assert case.incident.verification is outcome
    assert case.incident.verified_at == case.now


def test_a_graver_grade_owes_more_and_takes_nothing_back():
    case = Case()
    case.do(GradeIncident(EventGrade.LARGE, "局长", "3人失联"), 10)
    assert case.incident.grade is EventGrade.LARGE
    assert case.owed("grave").due_at == NOW + HOUR
    case.do(GradeIncident(EventGrade.ORDINARY, "局长"), 5)
    assert case.owed("grave").met_at is None
    assert case.incident.grade_by == "局长"


def test_a_grade_given_with_the_call_is_the_operators():
    assert Case(replace(CALL, grade=EventGrade.LARGE)).incident.grade_by == "周值班"


def test_telling_a_leader_keeps_the_words_and_meets_the_phone_report_once():
    case = Case()
    owed = case.owed("phone").id
    case.do(
        Tell("general_office", "张主任", case.now, instruction="先转移", obligations=(owed, owed))
    )
    assert case.owed("phone").taker == "张主任"
    assert case.incident.told[0].instruction == "先转移"
    first = case.owed("phone").met_at
    case.do(Tell("general_office", "李主任", case.now, obligations=(owed,)), 5)
    assert case.owed("phone").met_at == first
    assert case.refused(Tell("x", " ", case.now)).key == "strip.needs_person"
    assert case.refused(Tell("x", "张", Instant(case.now + 1))).key == "time.in_future"
    told = Tell("x", "张", case.now, obligations=("none",))
    assert case.refused(told).key == "reporting.unknown"


def test_a_written_report_is_met_once_and_starts_the_next_round_for_its_recipient():
    case = Case()
    owed = case.owed("written").id
    case.do(MeetObligation(owed, case.now, paper="1号"), 20)
    assert case.owed("written").paper == "1号"
    assert case.owed("later").due_at == case.now + (2 * 60 - 20) * MINUTE
    assert case.owed("daily").recipient == "市局"  # gets no written first report of its own
    assert case.refused(MeetObligation(owed, case.now)).key == "reporting.already_met"
    assert case.refused(MeetObligation("none", case.now)).key == "reporting.unknown"


def test_rounds_go_on_one_at_a_time():
    case = Case()
    case.do(MeetObligation(case.owed("written").id, case.now), 20)
    waiting = case.owed("later")
    assert next_round(case.incident, (case.owed("written"),), case.now, RULES) == ()
    case.do(MeetObligation(waiting.id, Instant(case.now + 100 * MINUTE)), 100)
    rounds = [o for o in case.incident.obligations if o.rule == "later"]
    assert [o.met_at is None for o in rounds] == [False, True]
    assert rounds[1].due_at == case.now + 2 * HOUR


def test_a_phone_report_needs_who_took_it_and_starts_no_round():
    case = Case()
    owed = case.owed("phone").id
    assert case.refused(MeetObligation(owed, case.now)).key == "reporting.needs_taker"
    told = case.do(MeetObligation(owed, case.now, taker="张主任"))
    # One call answers both rules that ask a phone report of the same office, and starts nothing.
    assert [draft.kind for draft in told] == ["reporting.met", "reporting.met"]
    assert {draft.payload.obligation for draft in told} == {owed, case.owed("occurred").id}
    late = MeetObligation(case.owed("written").id, Instant(case.now + 1))
    assert case.refused(late).key == "time.in_future"


def test_a_report_after_its_limit_is_recorded_as_late():
    case = Case()
    case.do(MeetObligation(case.owed("written").id, at(21, 1)), 90)
    assert case.owed("written").late


def test_exactly_one_on_scene_commander_at_a_time_with_a_timed_handover():
    case = Case()
    case.do(Appoint(" 李镇长 ", "镇长", "first_arriver", case.now))
    assert case.incident.commander.person == "李镇长"
    second = Appoint("王县长", "副县长", "appointed", case.now, briefing="已转移120人")
    (draft,) = case.do(second, 40)
    assert draft.payload.how == "handover"
    assert draft.payload.previous == "李镇长"
    assert case.incident.commander.person == "王县长"
    assert case.incident.commander.since == case.now - 40 * MINUTE
    assert case.refused(Appoint("王县长", "x", "appointed", case.now)).key == "commander.already"
    assert case.refused(Appoint("王县长 ", "x", "appointed", case.now)).key == "commander.already"
    assert case.refused(Appoint("赵", "x", "first_arriver", case.now)).key == "commander.not_first"
    assert case.refused(Appoint("", "x", "appointed", case.now)).key == "commander.needs_person"
    assert case.refused(Appoint("赵", " ", "appointed", case.now)).key == "commander.needs_person"
    early = Appoint("赵", "x", "appointed", Instant(case.now + 1))
    assert case.refused(early).key == "time.in_future"


def test_the_technical_commander_stands_beside_and_never_replaces():
    case = Case()
    case.do(Appoint("李镇长", "镇长", "first_arriver", case.now))
    case.do(Appoint("陈工", "总工", "appointed", case.now, technical=True))
    assert (case.incident.commander.person, case.incident.technical.person) == ("李镇长", "陈工")


def test_a_closed_incident_refuses_what_comes_after_except_findings_and_reopening():
    case = Case()
    case.do(Close("处置完毕"), 30)
    assert case.incident.closed_at == case.now
    owed = case.owed("written").id
    for intent in (
        Tell("x", "张", case.now), Close("再一次"),
        Appoint("李", "镇长", "appointed", case.now), TaskMoved("t", TaskState.DONE),
    ):  # fmt: skip
        assert case.refused(intent).key == "incident.closed"
    case.do(MeetObligation(owed, case.now))  # a report made late is late, not impossible
    assert case.owed("written").met_at == case.now
    case.do(Verify(Verification.TRUE, "镇"))
    case.do(GradeIncident(EventGrade.ORDINARY, "局长"))
    assert next_round(case.incident, (case.owed("written"),), case.now, RULES) == ()
    case.do(Reopen("又进水"))
    assert case.incident.closed_at is None
    assert case.refused(Reopen("x")).key == "incident.not_closed"


def test_closing_and_reopening_need_a_reason():
    case = Case()
    assert case.refused(Close(" ")).key == "incident.close_needs_reason"
    case.do(Close("完"))
    assert case.refused(Reopen("")).key == "incident.close_needs_reason"


@pytest.mark.parametrize(
    ("hazard", "days"),
    [("flood", None), ("work_safety", 30), ("mine", 30), ("road_traffic", 7), ("fire", 7)],
)
def test_accidents_are_watched_thirty_days_traffic_and_fire_seven(hazard, days):
    happened = at(20, 22)
    case = Case(replace(CALL, hazard=hazard, occurred_at=happened))
    case.do(Close("完"))
    watch = case.incident.watch_until
    assert watch == (None if days is None else happened + days * DAY)
    case.do(Reopen("又有伤亡"))
    assert case.incident.watch_until is None


def test_the_watch_counts_from_the_call_when_nobody_knows_the_hour():
    case = Case(replace(CALL, hazard="fire"))
    case.do(Close("完"))
    assert case.incident.watch_until == NOW + 7 * DAY


def test_tasks_of_an_incident_are_moved_by_the_checklists_rules():
    case = Case()
    case.journal.add(copied(seed()))
    case.do(TaskMoved("t", TaskState.DONE))
    assert case.incident.tasks[0].state is TaskState.DONE
    assert case.refused(TaskMoved("t", TaskState.DONE)).key == "task.already"
    assert case.refused(TaskMoved("x", TaskState.DONE)).key == "task.unknown"


def test_a_log_line_with_a_time_is_owed_until_settled():
    journal = Journal()
    journal.add(registered())
    line = journal.add(LogWritten("回电东河", due_at=at(21, 1)))
    journal.add(LogWritten("不催"))
    (reminder,) = fold(Id("i1"), journal.entries).reminders
    assert (reminder.text, reminder.due_at) == ("回电东河", at(21, 1))
    journal.add(LogSettled(line.id))
    assert fold(Id("i1"), journal.entries).reminders == ()
    journal.add(LogSettled(line.id))
    assert fold(Id("i1"), journal.entries).reminders == ()


def test_corrections_change_what_a_person_wrote_and_nothing_the_program_recorded():
    journal = Journal()
    call = journal.add(registered())
    line = journal.add(LogWritten("回电", due_at=at(21, 1)))
    told = journal.add(LeaderTold("chief", "王局长", instruction="转移"))
    other = journal.add(LeaderTold("leader", "李", instruction="知道了"))
    journal.add(EntryCorrected(call.id, "水进村两户"))
    journal.add(EntryCorrected(line.id, "回电东河"))
    journal.add(EntryCorrected(told.id, "立即转移"))
    journal.add(EntryCorrected(Id("nobody"), "x"))
    incident = fold(Id("i1"), journal.entries)
    assert incident.what == "水进村两户"
    assert incident.reminders[0].text == "回电东河"
    assert [t.instruction for t in incident.told] == ["立即转移", "知道了"]
    assert incident.told[1].entry == other.id
    assert incident.title == "东河镇洪涝"


def test_papers_are_reserved_issued_or_void():
    journal = Journal()
    journal.add(registered())
    for number in (1, 2):
        journal.add(PaperReserved("first_report", "s", 2026, number, f"{number}号"))
    journal.add(PaperIssued("first_report", "1号", "报告", "ab", 9, (), "written", "王", NOW, "王"))
    journal.add(PaperIssued("follow_up", "9号", "旧", "cd", 9, (), "written", "王", NOW, "王"))
    journal.add(PaperVoided("2号", "重复"))
    journal.add(PaperVoided("7号", "没有"))
    papers = {p.serial: p for p in fold(Id("i1"), journal.entries).papers}
    assert (papers["1号"].sha256, papers["1号"].issued_at) == ("ab", NOW)
    assert papers["2号"].void == "重复"
    assert set(papers) == {"1号", "2号", "9号"}


def test_entries_of_no_concern_only_count_and_reports_met_stay_met():
    journal = Journal()
    assert fold(Id("i1"), []) is None
    journal.add(ObligationMet("none", Medium.PHONE))
    assert fold(Id("i1"), journal.entries) is None
    journal.add(registered())
    owed = Case().owed("phone")
    journal.add(ObligationsSet((owed,)))
    journal.add(ObligationMet(owed.id, Medium.PHONE, "张"), Instant(NOW + 5))
    journal.add(ObligationMet(owed.id, Medium.PHONE, "李"), Instant(NOW + 9))
    journal.add(ObligationsSet((owed,)))
    incident = fold(Id("i1"), journal.entries)
    assert incident.entries == 6
    assert incident.last_at == NOW + 9
    assert (incident.obligations[0].met_at, incident.obligations[0].taker) == (NOW + 5, "张")
    assert isinstance(journal.entries[1].payload, IncidentRegistered)


def test_an_entry_typed_a_minute_later_is_back_entered():
    journal = Journal()
    assert not journal.add(LogWritten("x"), NOW, Instant(NOW + 59_999)).back_entered
    assert journal.add(LogWritten("x"), NOW, Instant(NOW + MINUTE)).back_entered


def test_a_follow_up_to_somebody_with_a_first_report_of_his_own_waits_for_that():
    case = Case()
    case.do(MeetObligation(case.owed("written").id, case.now), 20)
    bureau = rule("bureau", Medium.WRITTEN, recipient="市局", minutes=60)
    rules = replace(RULES, profile=replace(PROFILE, rules=(*PROFILE.rules, bureau)))
    fresh = Case().incident
    started = next_round(fresh, (case.owed("written"),), case.now, rules)
    assert [o.rule for o in started] == ["later"]


def test_a_graver_grade_and_a_reopening_start_the_follow_ups_that_nobody_waits_for():
    grave = rule("twice", Medium.WRITTEN, Stage.FOLLOW_UP, daily_at=("08:00",),
                 min_grade=EventGrade.MAJOR)  # fmt: skip
    rules = replace(RULES, profile=replace(PROFILE, rules=(*PROFILE.rules, grave)))
    case = Case()
    assert not case.do(GradeIncident(EventGrade.ORDINARY, "局长"))[1:]  # nothing reported yet
    case.do(MeetObligation(case.owed("written").id, case.now), 20)
    drafts = decide(case.incident, GradeIncident(EventGrade.MAJOR, "局长"), rules, case.now)
    assert [o.rule for o in drafts[1].payload.obligations if o.stage is Stage.FOLLOW_UP] == [
        "twice"
    ]
    case.do(Close("完"))
    for owed in (case.owed("later"), case.owed("daily")):
        case.do(MeetObligation(owed.id, case.now))
    case.do(Reopen("又进水"), 5)
    waiting = [o for o in case.incident.obligations if o.met_at is None]
    assert [o.rule for o in waiting if o.stage is Stage.FOLLOW_UP] == ["later", "daily"]
    case.do(Close("完"))
    assert {o.rule for o in case.incident.obligations if o.lifted_at} == {"later", "daily"}
    assert [o.rule for o in case.do(Reopen("再开"))[1].payload.obligations] == ["later", "daily"]


def test_a_reminder_on_what_is_closed_stays_due_until_it_is_settled():
    case = Case()
    entry = case.journal.add(LogWritten("明早回访", Instant(case.now + HOUR)))
    case.do(Close("完"))
    subject = case.journal.subject

    def left():
        return [r.kind for r in case.incident.due(subject) if not r.kind.startswith("report.")]

    assert left() == ["reminder"]
    case.journal.add(LogSettled(entry.id))
    assert left() == []


def test_a_first_report_that_nobody_made_is_owed_after_closing_too():
    case = Case()
    case.do(Close("不属实"))
    due = [r.kind for r in case.incident.due(case.journal.subject)]
    assert due == ["report.first.phone", "report.first.written", "report.first.phone"]
