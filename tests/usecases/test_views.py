"""Questions screens ask: frozen rows out of the desk, nothing changed by asking."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.duty import HandOver, StartShift
from commandpost.domain.entries import KINDS
from commandpost.domain.entries.episode import Answer
from commandpost.domain.entries.incident import Verification
from commandpost.domain.entries.shift import HandoverItem
from commandpost.domain.episode_decisions import Assess, OpenEpisode
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import STATION, Id, Subject
from commandpost.domain.incident_decisions import MeetObligation, Tell
from commandpost.domain.levels import EventGrade, ResponseLevel
from commandpost.domain.plan import Plan
from commandpost.domain.reporting import Urgency
from commandpost.domain.response_decisions import ChangeLevel, Terminate
from commandpost.domain.roster import Area, Person, Roster
from commandpost.domain.roster_draft import RosterDraft
from commandpost.domain.station import StripStep
from commandpost.domain.times import HOUR, MINUTE, Instant
from commandpost.store import blackbox
from commandpost.usecases import demo
from commandpost.usecases.calls import handle_call
from commandpost.usecases.demo import DEMO, set_up_demo
from commandpost.usecases.desk import new_id
from commandpost.usecases.figures import open_episode, record_assessment, report_figures
from commandpost.usecases.incidents import (
    close_incident,
    grade_incident,
    meet_obligation,
    tell_leader,
    verify_incident,
)
from commandpost.usecases.log import correct_entry, write_log
from commandpost.usecases.responses import change_level, terminate_response
from commandpost.usecases.rosters import import_roster
from commandpost.usecases.safety import sqlite_version
from commandpost.usecases.shifts import current_shift, hand_over, start_shift
from commandpost.usecases.station import configure_station
from commandpost.usecases.views.assessing import ladder_board, open_episodes
from commandpost.usecases.views.banner import banner
from commandpost.usecases.views.boards import (
    incident_detail,
    incident_list,
    response_detail,
    response_list,
)
from commandpost.usecases.views.deciding import (
    activation_choices,
    change_choices,
    termination_choices,
)
from commandpost.usecases.views.duty_desk import duty_desk, shift_log
from commandpost.usecases.views.figures import (
    figure_table,
    reported_metrics,
    series,
)
from commandpost.usecases.views.handover import handover_sheet
from commandpost.usecases.views.handover_text import handover_text
from commandpost.usecases.views.incident_screen import figure_choices, incident_screen
from commandpost.usecases.views.ladder import ladders
from commandpost.usecases.views.library import (
    level_matrix,
    plan_list,
    plan_revision_in_force,
    plan_text,
)
from commandpost.usecases.views.logbook import log_page, search_log
from commandpost.usecases.views.response_sheet import response_choices, response_sheet
from commandpost.usecases.views.todo import todo
from tests.desk_fixtures import PROFILE
from tests.payloads import payloads
from tests.usecases.night import approval, cells, flood, incident, report, response, trace

III, IV = ResponseLevel.III, ResponseLevel.IV


@pytest.fixture
def night(desk, clock):
    """A night with an incident, figures, a response and a shift; asking changes nothing of it."""
    towns = tuple(
        Area(f"t{n}", name, "township") for n, name in enumerate(("东河镇", "西山镇", "青云乡"))
    )
    people = (
        Person("1", "王局长", phones=("13800000001",)),
        Person("2", "李带班", phones=("13800000002",)),
    )
    desk.do(import_roster, RosterDraft(Roster(areas=towns, people=people)))
    clock.pass_minutes(1)
    desk.do(
        start_shift, Id("shift"), StartShift("周值班", "李带班", Instant(clock.moment + 8 * HOUR))
    )
    clock.pass_minutes(1)
    made = incident(desk)
    home = desk.incident(made).episode
    desk.do(report_figures, home, report(desk, dead=1, rain_24h=60, pop_affected=1200000))
    subject = response(desk, episode=home)
    before = trace(desk)
    yield desk, made, home, subject
    assert trace(desk)[0][0][: len(before[0][0])] == before[0][0]


def test_lists_of_incidents_and_responses(night):
    desk, made, home, subject = night
    desk.do(grade_incident, made, EventGrade.ORDINARY, "局长")
    (row,) = incident_list(desk)
    assert (row.id, row.grade, row.closed) == (made, EventGrade.ORDINARY, False)
    assert row.hazard in ("洪涝", "Flood")  # in the language spoken now
    (running,) = response_list(desk)
    assert (running.id, running.level, running.episode) == (subject.id, IV, home)
    desk.do(close_incident, made, "完")
    assert incident_list(desk, open_only=True) == ()
    assert incident_list(desk)[0].closed
    assert incident_detail(desk, made)[1]["caller_name"] == "刘某"
    assert response_detail(desk, subject.id).running


def test_the_callers_sheet_is_empty_once_erased(night):
    desk, made, _, _ = night
    assert incident_screen(desk, made).callers[0].name == "刘某"
    with desk.store.action():
        desk.store.sheets.erase(desk.incident(made).sheet, desk.now())
    assert incident_detail(desk, made)[1] == {}
    assert [c.name + c.phone for c in incident_screen(desk, made).callers] == [""]
    other = incident(desk, caller_name="", caller_phone="")
    assert incident_detail(desk, other)[1] == {}
    assert [c.name + c.phone for c in incident_screen(desk, other).callers] == [""]


def test_the_table_of_figures_says_who_is_silent(night):
    desk, _, home, _ = night
    table = figure_table(desk, home)
    assert [row.place for row in table.rows] == ["东河镇", "西山镇", "青云乡"]
    dead = [c.metric for c in table.columns].index("dead")
    assert [row.values[dead] for row in table.rows] == [1, None, None]
    assert table.columns[dead].missing == ("西山镇", "青云乡")
    assert table.rows[0].unverified[dead]


def test_a_series_has_its_trigger_lines_and_level_changes(night, clock):
    desk, _, home, subject = night
    clock.pass_minutes(30)
    desk.do(report_figures, home, report(desk, "西山镇", rain_24h=90))
    desk.do(change_level, subject.id, ChangeLevel(III, desk.now(), approval(desk, III), "大"))
    found = series(desk, home, "rain_24h")
    assert {line.place for line in found.lines} == {"东河镇", "西山镇"}
    assert [level for _, level in found.changes] == [IV, III]
    bounded = {b.level: b.value for b in found.bounds}
    assert list(bounded.values()) == sorted(bounded.values(), reverse=True)
    assert ("dead", "因灾死亡人口") in reported_metrics(desk, home)


def test_ladders_show_the_level_in_force_and_the_last_answer(night, clock):
    desk, _, home, subject = night
    (board,) = [ladder_board(desk, home)]
    flood_ladder = next(i for i, each in enumerate(board.ladders) if each.plan == "county-flood")
    assert board.ladders[flood_ladder].response == subject.id
    assert [r.level for r in board.ladders[flood_ladder].rungs if r.in_force] == [IV]
    assert board.standings[flood_ladder].answered.answer is Answer.ACTIVATE
    assert [e.id for e in open_episodes(desk)] == [home]
    other = new_id()
    desk.do(open_episode, other, OpenEpisode("另一场", "flood"))
    assert ladders(desk, other)[0].response is None
    assert ladder_board(desk, other).standings[0].answered is None


def test_what_a_decision_is_prepared_from(night):
    desk, _, home, subject = night
    choices = activation_choices(desk, home)
    assert {p.hazard for p in choices.plans} == {"flood"}
    assert choices.townships == ("东河镇", "西山镇", "青云乡")
    everything = activation_choices(desk, None)
    assert len(everything.plans) > len(choices.plans)
    assert all(level.measures for p in everything.plans for level in p.levels)
    change = change_choices(desk, subject.id)
    raises = {c.level: c for c in change.levels}
    assert set(raises) == set(ResponseLevel) - {IV}
    assert not {m.id for m in raises[III].new} & {t.id for t in desk.response(subject.id).tasks}
    desk.do(change_level, subject.id, ChangeLevel(III, desk.now(), approval(desk, III), "大"))
    assert next(c for c in change_choices(desk, subject.id).levels if c.level is IV).new == ()
    ending = termination_choices(desk, subject.id)
    assert ending.conditions
    assert ending.open_tasks
    assert approval(desk, III).role in ending.authority


def test_the_response_sheet_holds_one_response_with_all_around_it(night):
    desk, made, home, subject = night
    found = response_sheet(desk, subject)
    assert found.response.id == subject.id
    assert found.incidents == (Subject("incident", made),)
    assert {line.subject for line in found.log.lines} == {subject, Subject("episode", home)}
    alone = response_sheet(desk, Subject("episode", home))
    assert alone.response is None
    forecast = response(desk)
    assert response_sheet(desk, forecast).board is None
    desk.do(terminate_response, subject.id, Terminate(approval(desk, IV), (), "完"))
    choices = response_choices(desk)
    assert [r.id for r in choices.ended] == [subject.id]
    assert [e.id for e in choices.episodes] == [home]


def test_the_todo_list_is_sorted_by_what_hurts_first(night, clock):
    desk, _, home, _ = night
    rows = todo(desk, desk_only=False)
    assert [r.due_at for r in rows] == sorted(r.due_at for r in rows)
    assert {r.urgency for r in rows} >= {Urgency.CALM}
    assert len(todo(desk)) < len(rows)
    first = min(r.due_at for r in rows)
    for minutes, urgency in ((-20, Urgency.CALM), (-4, Urgency.RED), (1, Urgency.OVERDUE)):
        clock.moment = Instant(first + minutes * MINUTE)
        assert todo(desk, desk_only=False)[0].urgency in (urgency, Urgency.AMBER)
    digest, _ = desk.store.documents.in_force(Plan, "county-flood")
    asked = Assess(
        "county-flood", digest, "flood", III, Answer.ASKING, "李", "x", "请示",
        Instant(clock.moment + HOUR),
    )  # fmt: skip
    desk.do(record_assessment, home, asked)
    assert any(r.kind == "review.asking" for r in todo(desk))


def test_the_handover_sheet_is_compiled_and_not_typed(night, clock):
    desk, _, _, _ = night
    clock.pass_minutes(200)
    sheet = handover_sheet(desk)
    assert (sheet.officer, sheet.leader) == ("周值班", "李带班")
    sections = {section for section, _ in sheet.lines}
    assert sections >= {"running", "overdue", "due", "silent", "papers"}
    assert all(words for _, words in sheet.lines)


def test_the_handover_sheet_names_figures_that_changed_in_this_shift_only(night, clock):
    desk, _, home, _ = night
    clock.pass_minutes(10)
    desk.do(hand_over, current_shift(desk).id, HandOver("孙接班", ()), new_id())
    assert not [words for section, words in handover_sheet(desk).lines if section == "figures"]
    clock.pass_minutes(20)
    late = replace(report(desk, pop_affected=1300000), at=Instant(desk.now() - 25 * MINUTE))
    desk.do(report_figures, home, late)
    (line,) = [words for section, words in handover_sheet(desk).lines if section == "figures"]
    assert late.place in line
    assert "1300000" in line.replace(",", "")


def test_the_handover_sheet_carries_instructions_open_numbers_and_the_stations_equipment(night):
    desk, made, _, _ = night
    told = Tell("duty_leader", "李带班", desk.now(), "phone", "先转移群众，再查险情")
    desk.do(tell_leader, made, told)
    desk.do(configure_station, replace(desk.profile(), equipment=("卫星电话", "油机")))
    lines = handover_sheet(desk).lines
    assert any("先转移群众，再查险情" in w for s, w in lines if s == "instructions")
    looked_at = [w for s, w in lines if s == "equipment"]
    assert [name in w for name, w in zip(("卫星电话", "油机"), looked_at, strict=True)] == [
        True,
        True,
    ]


def test_the_text_of_a_handover_says_unsigned_and_objected_with_both_names(night, clock):
    desk, _, _, _ = night
    with pytest.raises(OperatorError, match=r"shift\.none_handed_over"):
        handover_text(desk, last=True)
    assert len(handover_text(desk)) == len(handover_sheet(desk).lines) + 1
    clock.pass_minutes(30)
    items = (
        HandoverItem("打印机完好", True),
        HandoverItem("传真机完好", False, "缺纸"),
        HandoverItem("钥匙完好", False),
    )
    desk.do(hand_over, current_shift(desk).id, HandOver("孙接班", items), new_id())
    head, signed, objected, unsigned = handover_text(desk, last=True)
    assert "周值班" in head
    assert "孙接班" in head
    assert signed == "signed\t打印机完好"
    assert objected == "objected to: 缺纸\t传真机完好"
    assert unsigned == "unsigned\t钥匙完好"


def test_a_handover_sheet_without_a_shift_names_the_operator(desk):
    assert handover_sheet(desk).officer == "周值班"
    assert duty_desk(desk).officer == "周值班"
    desk.do(write_log, STATION, "照常")
    assert len(shift_log(desk).lines) == len(log_page(desk).lines)


def test_the_duty_page_shows_this_shift_only_unless_asked(night, clock):
    desk, _, _, _ = night
    assert (duty_desk(desk).shift, duty_desk(desk).leader) == (Id("shift"), "李带班")
    assert len(shift_log(desk).lines) < len(shift_log(desk, whole=True).lines)
    assert shift_log(desk).before is None
    assert shift_log(desk, limit=1).before is not None


def test_the_banner_says_what_is_wrong_and_what_is_in_hand(night, monkeypatch):
    desk, made, _, subject = night
    other = incident(desk, place="李家村")
    view = banner(desk, Subject("incident", made))
    assert [i.subject.id for i in view.incidents] == [made, other]
    assert [r.subject for r in view.responses] == [subject]
    assert (view.station, view.operator, view.duty_leader) == (PROFILE.name, "周值班", "李带班")
    assert view.due_count >= len(view.due) > 0
    assert view.wrong == ()
    monkeypatch.setattr(desk.store.blackbox, "failed", "No space left on device")
    monkeypatch.setattr(desk.store, "replayed", 3)
    assert [w.key for w in banner(desk).wrong] == ["wrong.sidecar", "wrong.replayed"]
    assert blackbox


def test_the_banner_of_an_empty_station_is_empty(bare):
    view = banner(bare)
    assert (view.station, view.incidents, view.due, view.wrong) == ("", (), (), ())


def test_the_incident_page_shows_strip_reports_command_and_suggestion(night, clock):
    desk, made, home, _ = night
    screen = incident_screen(desk, made)
    steps = {row.step.key: row for row in screen.strip}
    assert steps["duty_leader"].step.person == "李带班"
    assert steps["duty_leader"].step.phone == "13800000002"
    assert steps["general_office"].open
    assert (screen.suggested, screen.grounds, screen.watch_until) == (None, (), None)
    office = steps["general_office"].open[0]
    desk.do(tell_leader, made, Tell("general_office", "张", desk.now(), obligations=(office.id,)))
    again = incident_screen(desk, made)
    assert not next(r for r in again.strip if r.step.key == "general_office").open
    written = next(o for o in desk.incident(made).obligations if o.rule == "station-written")
    desk.do(meet_obligation, made, MeetObligation(written.id, desk.now()))
    reports = incident_screen(desk, made).reports
    assert len({row.key for row in reports}) == len(reports)
    assert figure_choices(desk, home).first[0].key in {"dead", "rain_24h", "pop_affected"}
    crash = incident(desk, hazard="road_traffic", figures=cells(dead=3))
    assert incident_screen(desk, crash).watch_until is not None
    assert incident_screen(desk, crash).suggested is EventGrade.LARGE
    assert all("待核" in ground for ground in incident_screen(desk, crash).grounds)
    desk.do(close_incident, crash, "完")
    assert incident_screen(desk, crash).watch_until == desk.incident(crash).watch_until


def test_two_people_of_one_name_are_not_given_one_number(night):
    desk, made, _, _ = night
    strip = (
        StripStep("chief", "局长", "王局长"),
        StripStep("x", "镇", "刘", "110"),
        StripStep("y", "无"),
    )
    desk.do(configure_station, replace(PROFILE, strip=strip))
    assert [r.step.phone for r in incident_screen(desk, made).strip] == ["13800000001", "110", ""]
    twin = Person("3", "王局长", phones=("13900000000",))
    with desk.store.action():
        desk.store.roster.put(Roster(people=(twin,)))
    assert incident_screen(desk, made).strip[0].step.phone == ""


def test_plans_are_listed_read_and_compared_by_level(desk):
    rows = plan_list(desk)
    assert "county-flood" in {r.id for r in rows}
    row = next(r for r in rows if r.id == "county-flood")
    plan = plan_text(desk, row.revision)
    assert plan_revision_in_force(desk, "county-flood") == (row.revision, plan)
    cells = level_matrix(plan, "flood")
    assert cells[-1].inherited == ()
    assert cells[0].inherited


def test_the_log_reads_newest_first_in_pages_with_corrections_beside(night):
    desk, _, _, _ = night
    desk.do(write_log, STATION, "水位四十七米")
    entry = log_page(desk, limit=1).lines[0]
    assert entry.correctable
    desk.do(correct_entry, entry.entry, "水位四十七米五")
    page = log_page(desk)
    line = next(each for each in page.lines if each.entry == entry.entry)
    assert (line.words, line.correction) == ("水位四十七米", "水位四十七米五")
    assert "reporting.set" not in {each.kind for each in page.lines}
    seen, before = [], None
    while True:
        part = log_page(desk, before=before, limit=3)
        seen += part.lines
        before = part.before
        if before is None:
            break
    assert [each.position for each in seen] == [each.position for each in page.lines]
    assert [each.entry for each in search_log(desk, "四十七")][-1] == entry.entry
    assert search_log(desk, "没有这话") == ()


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_of_entry_reads_as_words_in_both_languages(kind, desk):
    from hypothesis import HealthCheck, given, settings

    from commandpost.domain.entries import Entry
    from commandpost.usecases.views.log_words import Words

    @settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck))
    @given(payloads(KINDS[kind]))
    def reads(payload):
        entry = Entry("s", 1, Id("e"), STATION, kind, desk.now(), desk.now(), "周", "x", payload)
        for language in ("en", "zh_CN"):
            shown = Words(language).of(entry)
            assert shown or kind == "log.written"  # a line is its own words
            assert f"log.{kind}" not in shown  # the key itself stands where a text is missing

    reads()


def test_figures_are_named_in_the_log(night):
    desk, _, home, _ = night
    from commandpost.usecases.views.log_words import Words

    entries = desk.store.journal.entries(Subject("episode", home))
    said = {e.kind: Words("zh_CN").of(e) for e in entries}
    assert "因灾死亡人口1人" in said["figures.reported"]
    assert "受灾人口1200000人" in said["figures.reported"]


def test_the_demo_county_is_set_up_once_in_one_action(bare, tmp_path, monkeypatch):
    roster = RosterDraft(Roster(areas=(Area("t", "云上镇", "township"),)))
    bare.do(set_up_demo, roster)
    assert bare.profile() == DEMO
    assert bare.operator.name == DEMO.officer
    assert duty_desk(bare).officer == DEMO.officer
    with pytest.raises(OperatorError, match="already_set_up"):
        bare.do(set_up_demo, roster)
    monkeypatch.setattr(demo, "resources_dir", lambda: tmp_path)
    with pytest.raises(OperatorError, match="no_workbook"):
        demo.demo_workbook()


def test_a_demo_county_keeps_the_shift_that_is_already_on_duty(bare):
    bare.do(start_shift, Id("own"), StartShift("吴", "李"))
    bare.do(set_up_demo, RosterDraft(Roster()))
    assert duty_desk(bare).shift == Id("own")


def test_the_library_in_use_is_named():
    assert sqlite_version().count(".") == 2


def test_verification_shows_on_the_banner(night):
    desk, made, _, _ = night
    assert banner(desk).incidents[0].unverified
    desk.do(verify_incident, made, Verification.TRUE, "镇")
    assert not banner(desk).incidents[0].unverified
    desk.do(handle_call, flood(desk), "已转办")
