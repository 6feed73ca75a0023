"""Each use case: what it writes, and that what it refuses leaves no trace."""

# ruff: noqa: SLF001 - what a test plants or reads behind the program's back
from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.coverage import GapKind
from commandpost.domain.duty import StartShift
from commandpost.domain.entries.episode import Answer
from commandpost.domain.entries.tasks import TaskMoved, TaskState
from commandpost.domain.episode_decisions import Assess, OpenEpisode
from commandpost.domain.figure_checks import StepKind
from commandpost.domain.figure_decisions import ExplainFigures
from commandpost.domain.ids import STATION, Id, Subject
from commandpost.domain.incident_decisions import MeetObligation
from commandpost.domain.levels import EventGrade, ResponseLevel
from commandpost.domain.plan import Plan
from commandpost.domain.plan_draft import PlanDraft
from commandpost.domain.reporting import Profile
from commandpost.domain.response_decisions import Terminate
from commandpost.domain.roster import Area, Person, Post, Roster
from commandpost.domain.roster_draft import RosterDraft
from commandpost.domain.times import HOUR, MINUTE, Instant
from commandpost.usecases.calls import (
    add_call_to_incident,
    handle_call,
    register_incident,
)
from commandpost.usecases.desk import new_id
from commandpost.usecases.figures import (
    close_episode,
    open_episode,
    record_assessment,
    report_figures,
    settle_figures,
)
from commandpost.usecases.forecasts import activate_on_forecast
from commandpost.usecases.incidents import (
    close_incident,
    grade_incident,
    meet_obligation,
    reopen_incident,
)
from commandpost.usecases.log import LONGEST, correct_entry, settle_reminder, write_log
from commandpost.usecases.plans import check_plan, import_plan, plan_revisions
from commandpost.usecases.responses import (
    activate_response,
    add_task,
    move_task,
    take_back_task,
    terminate_response,
)
from commandpost.usecases.rosters import (
    import_roster,
    preview_roster,
    roster,
    roster_gaps,
)
from commandpost.usecases.shifts import current_shift, start_shift
from commandpost.usecases.station import configure_station, install_library, station_profile
from commandpost.usecases.views.figures import figure_table
from tests.desk_fixtures import PROFILE
from tests.usecases.night import (
    activation,
    approval,
    cells,
    done,
    flood,
    incident,
    refused,
    report,
    response,
)

IV = ResponseLevel.IV


def last(desk):
    return desk.store.journal.page(None, limit=1)[0][1]


class TestCalls:
    def test_floods_of_one_night_share_an_episode_and_accidents_never_do(self, desk):
        first, second = incident(desk), incident(desk, place="李家村")
        assert desk.incident(first).episode == desk.incident(second).episode
        crash, other = (incident(desk, hazard="road_traffic") for _ in range(2))
        assert desk.incident(crash).episode != desk.incident(other).episode
        fire = incident(desk, hazard="forest_fire")
        assert desk.incident(fire).episode != desk.incident(first).episode

    def test_an_episode_may_be_named(self, desk):
        home = desk.incident(incident(desk)).episode
        made = new_id()
        assert "episode.opened" not in done(desk, register_incident, flood(desk), made, home)
        assert desk.incident(made).episode == home

    def test_names_and_numbers_lie_on_a_sheet_and_not_in_the_journal(self, desk):
        found = desk.incident(incident(desk))
        assert desk.store.sheets.get(found.sheet)["caller_name"] == "刘某"
        bodies = desk.store._connection.execute("select cast(body as text) from journal").fetchall()
        assert not [b for (b,) in bodies if "刘某" in b or "13800000000" in b]

    def test_a_call_without_names_has_no_sheet(self, desk):
        made = incident(desk, caller_name="", caller_phone="")
        assert desk.incident(made).sheet is None

    def test_a_title_is_made_from_place_and_hazard_unless_given(self, desk):
        assert desk.incident(incident(desk)).title == "东河镇石桥村洪涝"
        assert desk.incident(incident(desk, place="东河镇石桥村")).title == "东河镇石桥村洪涝"
        assert desk.incident(incident(desk, title="石桥险情")).title == "石桥险情"

    def test_figures_told_on_the_phone_are_filed_and_their_thresholds_noted(self, desk):
        kinds = done(
            desk, register_incident, flood(desk, figures=cells(dead=2, rain_24h=500)), new_id()
        )
        assert kinds[:4] == [
            "episode.opened", "incident.registered", "reporting.set", "figures.reported",
        ]  # fmt: skip
        assert "threshold.met" in kinds

    @pytest.mark.parametrize(
        ("change", "key"),
        [
            ({"what": ""}, "call.needs_what"),
            ({"hazard": "x"}, "call.needs_hazard"),
            ({"place": " "}, "call.needs_place"),
        ],
    )
    def test_a_call_that_lacks_something_leaves_no_trace(self, desk, change, key):
        assert refused(desk, register_incident, flood(desk, **change), new_id()) == key

    def test_an_incident_is_registered_once(self, desk):
        made = incident(desk)
        assert refused(desk, register_incident, flood(desk), made) == "incident.already_registered"

    def test_a_second_call_about_it_is_a_line_of_its_log(self, desk, clock):
        made = incident(desk)
        clock.pass_minutes(3)
        call = flood(desk, what="水还在涨", figures=cells(missing=1))
        assert done(desk, add_call_to_incident, call, made)[:2] == [
            "incident.call_added",
            "figures.reported",
        ]
        assert done(desk, add_call_to_incident, flood(desk, what="谢谢", caller_unit=""), made) == [
            "incident.call_added"
        ]
        assert last(desk).payload.what == "谢谢"
        assert refused(desk, add_call_to_incident, flood(desk, what=" "), made) == "call.needs_what"
        assert refused(desk, add_call_to_incident, call, Id("x")) == "incident.unknown"

    def test_a_handled_call_says_what_came_of_it(self, desk):
        assert done(desk, handle_call, flood(desk), "已转供电公司") == ["call.handled"]
        assert last(desk).subject == STATION
        assert refused(desk, handle_call, flood(desk, what=""), "x") == "call.needs_what"
        assert refused(desk, handle_call, flood(desk), " ") == "call.needs_outcome"


class TestLog:
    def test_words_are_kept_backdated_and_turned_into_todos(self, desk, clock):
        at = Instant(clock.moment - HOUR)
        assert done(desk, write_log, STATION, " 早先 ", at, Instant(clock.moment + HOUR)) == [
            "log.written"
        ]
        assert (last(desk).payload.text, last(desk).happened_at) == ("早先", at)

    def test_empty_long_and_future_lines_are_refused(self, desk, clock):
        assert refused(desk, write_log, STATION, " ") == "log.empty"
        assert refused(desk, write_log, STATION, "长" * (LONGEST + 1)) == "log.too_long"
        assert refused(desk, write_log, STATION, "x", Instant(clock.moment + 1)) == "time.in_future"

    def test_a_todo_is_settled(self, desk, clock):
        subject = Subject("incident", incident(desk))
        desk.do(write_log, subject, "回电", None, Instant(clock.moment + HOUR))
        assert done(desk, settle_reminder, subject, last(desk).id) == ["log.settled"]
        assert desk.incident(subject.id).reminders == ()

    def test_only_what_a_person_wrote_is_corrected_and_both_stay(self, desk):
        made = incident(desk)
        kinds = {e.kind: e.id for _, e in desk.store.journal.everything()}
        assert done(desk, correct_entry, kinds["incident.registered"], "进村三户", "听错") == [
            "entry.corrected"
        ]
        assert desk.incident(made).what == "进村三户"
        assert (
            desk.store.journal.entry(kinds["incident.registered"]).payload.what
            == "河水漫堤，进村两户"
        )
        assert refused(desk, correct_entry, kinds["reporting.set"], "x") == "entry.not_yours"
        assert refused(desk, correct_entry, kinds["episode.opened"], "x") == "entry.not_yours"
        assert refused(desk, correct_entry, last(desk).id, "x") == "entry.not_yours"
        assert refused(desk, correct_entry, kinds["incident.registered"], " ") == "log.empty"
        assert refused(desk, correct_entry, Id("nobody"), "x") == "entry.unknown"


class TestIncidents:
    def test_a_graver_grade_owes_more_reports(self, desk):
        made = incident(desk, hazard="work_safety")
        before = len(desk.incident(made).obligations)
        kinds = done(desk, grade_incident, made, EventGrade.LARGE, "局长", "3人")
        assert kinds == ["incident.graded", "reporting.set"]
        assert len(desk.incident(made).obligations) > before

    def test_a_written_report_is_met_once(self, desk, clock):
        made = incident(desk)
        owed = next(o for o in desk.incident(made).obligations if o.rule == "station-written")
        clock.pass_minutes(70)
        met = MeetObligation(owed.id, desk.now(), paper="1")
        assert done(desk, meet_obligation, made, met)[0] == "reporting.met"
        assert refused(desk, meet_obligation, made, met) == "reporting.already_met"

    def test_closing_and_reopening(self, desk):
        made = incident(desk)
        assert refused(desk, close_incident, made, " ") == "incident.close_needs_reason"
        assert done(desk, close_incident, made, "完") == ["incident.closed", "episode.closed"]
        assert refused(desk, close_incident, made, "完") == "incident.closed"
        kinds = done(desk, reopen_incident, made, "又来")
        assert kinds == ["incident.reopened", "episode.reopened"]

    def test_rules_stay_those_of_the_day_the_incident_was_registered(self, desk):
        made = incident(desk)
        desk.do(configure_station, replace(PROFILE, local_phone_minutes=10))
        assert desk.incident(made).profile != desk.incident(incident(desk)).profile
        done(desk, grade_incident, made, EventGrade.ORDINARY, "局长")
        phone = [o for o in desk.incident(made).obligations if o.rule == "station-phone"]
        assert [o.due_at - o.started_at for o in phone] == [30 * MINUTE]


class TestEpisodes:
    def test_opened_assessed_and_closed(self, desk, clock):
        made = new_id()
        assert done(desk, open_episode, made, OpenEpisode("六月", "flood")) == ["episode.opened"]
        digest, _ = desk.store.documents.in_force(Plan, "county-flood")
        asked = Assess(
            "county-flood", digest, "flood", IV, Answer.ASKING, "李", "带班领导", "请示",
            Instant(clock.moment + HOUR),
        )  # fmt: skip
        assert done(desk, record_assessment, made, asked) == ["assessment.made"]
        assert (
            refused(desk, record_assessment, made, replace(asked, review_at=None))
            == "assessment.needs_review"
        )
        assert done(desk, close_episode, made, "水退") == ["episode.closed"]
        assert refused(desk, report_figures, made, report(desk, dead=1)) == "episode.closed"
        assert refused(desk, close_episode, Id("x"), "y") == "episode.unknown"

    def test_a_fall_of_a_total_is_recorded_at_once_and_asked_about_until_somebody_says_why(
        self, desk
    ):
        home = desk.incident(incident(desk)).episode
        desk.do(report_figures, home, report(desk, dead=3))
        desk.clock.pass_minutes(1)
        desk.do(report_figures, home, report(desk, dead=2))
        (step,) = figure_table(desk, home).steps
        assert (step.kind, step.before, step.after) == (StepKind.FALL, 3, 2)
        why = ExplainFigures(step.about, step.place, step.metric, "一人重复统计")
        assert done(desk, settle_figures, home, why) == ["figures.explained"]
        assert figure_table(desk, home).steps == ()
        assert (
            refused(desk, report_figures, home, report(desk, dead=float("nan")))
            == "figures.not_a_number"
        )


class TestResponses:
    def test_activation_writes_response_tasks_and_assessment_or_nothing(self, desk):
        home = desk.incident(incident(desk)).episode
        digest, wanted = activation(desk, IV, home)
        for change, key in (
            ({"matters": ""}, "response.needs_matters"),
            ({"approval": replace(wanted.approval, role="门卫")}, "response.authority"),
            ({"episode": Id("nobody")}, "episode.unknown"),
        ):
            assert (
                refused(desk, activate_response, new_id(), digest, replace(wanted, **change)) == key
            )
        kinds = done(desk, activate_response, new_id(), digest, wanted)
        assert kinds[:3] == ["assessment.made", "response.activated", "tasks.copied"]
        assert kinds[3:] == ["response.rhythm_set", "reporting.set"]
        assert (
            refused(desk, activate_response, new_id(), "0" * 64, wanted)
            == "documents.no_such_revision"
        )

    def test_a_response_on_a_forecast_stands_with_its_episode_or_not_at_all(self, desk):
        made, opened = new_id(), OpenEpisode("暴雨预报", "flood")
        digest, wanted = activation(desk, IV, made, on_forecast=True)
        bad = replace(wanted, area=())
        assert (
            refused(desk, activate_on_forecast, made, opened, new_id(), digest, bad)
            == "response.needs_area"
        )
        kinds = done(desk, activate_on_forecast, made, opened, new_id(), digest, wanted)
        assert kinds[0] == "episode.opened"
        assert "response.activated" in kinds

    def test_a_response_without_episode_makes_no_assessment(self, desk):
        digest, wanted = activation(desk, IV, None, on_forecast=True)
        assert done(desk, activate_response, new_id(), digest, wanted) == [
            "response.activated",
            "tasks.copied",
            "response.rhythm_set",
            "reporting.set",
        ]

    def test_revising_a_plan_leaves_a_running_response_on_its_own(self, desk):
        subject = response(desk)
        _, plan = desk.store.documents.in_force(Plan, "county-flood")
        new = replace(plan, title="修订", levels=plan.levels[:1])
        desk.do(import_plan, PlanDraft(new), "修订")
        before = desk.response(subject.id)
        ended = Terminate(approval_of(plan, desk), (), "完")
        desk.do(terminate_response, subject.id, ended)
        assert desk.response(subject.id).revision == before.revision

    def test_tasks_are_added_moved_and_taken_back(self, desk):
        subject = response(desk)
        assert done(desk, add_task, subject, Id("x1"), " 送发电机 ", "供电公司", None) == [
            "tasks.copied"
        ]
        assert refused(desk, add_task, subject, Id("x2"), " ", "", None) == "task.needs_text"
        assert done(desk, move_task, subject, TaskMoved("x1", TaskState.DONE)) == ["task.moved"]
        assert last(desk).payload.title == "送发电机"
        assert refused(desk, move_task, subject, TaskMoved("x1", TaskState.DONE)) == "task.already"
        assert done(desk, take_back_task, subject, "x1") == ["task.moved"]
        assert refused(desk, take_back_task, subject, "x1") == "task.nothing_to_take_back"
        assert refused(desk, move_task, subject, TaskMoved("no", TaskState.DONE)) == "task.unknown"
        assert refused(desk, move_task, STATION, TaskMoved("x1", TaskState.DONE)) == "task.unknown"

    def test_tasks_of_what_is_over_are_left_alone(self, desk):
        subject = response(desk)
        desk.do(terminate_response, subject.id, Terminate(approval(desk, IV), (), "完"))
        task = desk.response(subject.id).tasks[0].id
        assert (
            refused(desk, move_task, subject, TaskMoved(task, TaskState.ORDERED))
            == "response.terminated"
        )
        made = Subject("incident", incident(desk))
        desk.do(add_task, made, Id("t"), "送沙袋", "", None)
        desk.do(close_incident, made.id, "完")
        assert refused(desk, move_task, made, TaskMoved("t", TaskState.DONE)) == "incident.closed"


def approval_of(plan, desk):
    from commandpost.domain.entries.response import Approval
    from commandpost.domain.response_decisions import may_approve

    return Approval("王", may_approve(plan, "flood", IV)[0], desk.now())


class TestStation:
    @pytest.mark.parametrize(
        ("change", "key"),
        [
            ({"name": " "}, "station.needs_name"),
            ({"unit": ""}, "station.needs_unit"),
            ({"region": ""}, "station.needs_region"),
            ({"local_phone_minutes": 0}, "station.bad_minutes"),
            ({"local_written_minutes": 24 * 60 + 1}, "station.bad_minutes"),
            ({"profile": "nowhere"}, "library.malformed"),
        ],
    )
    def test_a_station_lacking_something_is_refused(self, bare, change, key):
        assert refused(bare, configure_station, replace(PROFILE, **change)) == key

    def test_limits_nobody_gave_are_not_made_up(self, bare):
        silent = replace(PROFILE, local_phone_minutes=None, local_written_minutes=None)
        assert done(bare, configure_station, silent) == ["station.configured"]
        rules = {r.id for r in bare.store.documents.in_force(Profile, "national")[1].rules}
        assert "station-phone" not in rules
        assert station_profile(bare) == silent

    def test_whoever_sets_the_station_up_first_sits_at_it(self, bare):
        from commandpost.usecases.desk import Operator

        bare.operator = Operator("")
        bare.do(configure_station, PROFILE)
        assert bare.operator.name == PROFILE.officer
        bare.do(configure_station, replace(PROFILE, officer="别人"))
        assert bare.operator.name == PROFILE.officer

    def test_the_library_is_installed_once_and_edited_plans_are_kept(self, desk):
        _, plan = desk.store.documents.in_force(Plan, "county-flood")
        desk.do(import_plan, PlanDraft(replace(plan, title="本县修订")), "修订")
        desk.do(install_library)
        assert desk.store.documents.in_force(Plan, "county-flood")[1].title == "本县修订"
        assert len(plan_revisions(desk, "county-flood")) == 2
        assert not [f for f in check_plan(desk, plan) if f.severity.value == "error"]

    def test_a_plan_needs_title_and_reason(self, desk):
        _, plan = desk.store.documents.in_force(Plan, "county-flood")
        assert (
            refused(desk, import_plan, PlanDraft(replace(plan, title=" ")), "x")
            == "plan.needs_title"
        )
        assert refused(desk, import_plan, PlanDraft(plan), " ") == "plan.needs_reason"

    def test_a_shift_starts_once(self, desk):
        assert current_shift(desk) is None
        made = new_id()
        assert done(desk, start_shift, made, StartShift("周", "李")) == ["shift.started"]
        assert refused(desk, start_shift, made, StartShift("周", "李")) == "shift.already_started"


TOWN, VILLAGE = Area("t", "东河镇", "township"), Area("v", "石桥村", "village", "t")
PEOPLE = (Person("1", "刘一"), Person("2", "陈二"))


class TestRoster:
    def test_an_import_is_previewed_and_taken_in_whole(self, desk):
        held = (Post("a", "灾害信息员", "v", "1", "A"), Post("b", "灾害信息员", "石桥村", "2", "B"))
        first = RosterDraft(Roster(areas=(TOWN, VILLAGE), people=PEOPLE, posts=held))
        assert preview_roster(desk, first).new["people"] == ("刘一", "陈二")
        posts = ("石桥村 灾害信息员A 刘一", "石桥村 灾害信息员B 陈二")
        assert preview_roster(desk, first).new["posts"] == posts
        desk.do(import_roster, first)
        assert roster(desk).people == PEOPLE
        assert {g.kind for g in roster_gaps(desk)} == {GapKind.NO_NUMBER}
        second = RosterDraft(Roster(people=(replace(PEOPLE[0], title="书记"),), posts=held[:1]))
        plan = preview_roster(desk, second)
        assert (plan.changed["people"], plan.deactivated) == (("刘一",), ("陈二",))
        desk.do(import_roster, second)
        assert [p.active for p in roster(desk).people] == [True, False]
        empty = [g for g in roster_gaps(desk) if g.kind is not GapKind.NO_NUMBER]
        assert [(g.area, g.rank) for g in empty] == [("东河镇石桥村", "B")]

    def test_a_workbook_without_people_deactivates_nobody(self, desk):
        desk.do(import_roster, RosterDraft(Roster(people=PEOPLE)))
        draft = RosterDraft(Roster(areas=(TOWN,)))
        assert preview_roster(desk, draft).deactivated == ()
        desk.do(import_roster, draft)
        assert all(p.active for p in roster(desk).people)
