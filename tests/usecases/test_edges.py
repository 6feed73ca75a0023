"""Corners of the use cases that a night rarely reaches."""

# ruff: noqa: SLF001 - what a test plants or reads behind the program's back
from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.changes import Changes
from commandpost.domain.entries import Draft
from commandpost.domain.entries.incident import IncidentRegistered
from commandpost.domain.entries.tasks import TasksCopied
from commandpost.domain.episode_decisions import OpenEpisode
from commandpost.domain.errors import OperatorError
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.ids import STATION, Id, Subject
from commandpost.domain.incident_decisions import Appoint
from commandpost.domain.levels import EventGrade, ResponseLevel
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.plan import Plan
from commandpost.domain.plan_draft import PlanDraft
from commandpost.domain.reporting import Line, Medium, Obligation, Stage
from commandpost.domain.response_decisions import SignNotice
from commandpost.domain.roster import Area, Expert, Person, Post, Roster, Shelter, Supply, Team
from commandpost.domain.roster_draft import RosterDraft
from commandpost.domain.times import Instant
from commandpost.host.library import bundled_plan_paths
from commandpost.host.paths import resources_dir
from commandpost.usecases.call_questions import call_questions
from commandpost.usecases.demo import demo_workbook, set_up_demo
from commandpost.usecases.desk import new_id
from commandpost.usecases.figures import open_episode, report_figures
from commandpost.usecases.incidents import appoint_commander
from commandpost.usecases.papers import Issue, issue_report, reserve_paper, reserved_serial
from commandpost.usecases.plans import import_plan, read_plan
from commandpost.usecases.rendering import (
    draft_text,
    page_count,
    page_picture,
    paper_title,
    render,
)
from commandpost.usecases.responses import add_task, sign_notice
from commandpost.usecases.rosters import import_roster, read_roster, roster, write_roster
from commandpost.usecases.situations import FIRST_REPORT, FOLLOW_UP, take_situation
from commandpost.usecases.views.assessing import ladder_board
from commandpost.usecases.views.figures import series
from commandpost.usecases.views.forces import forces, matching
from commandpost.usecases.views.handover import handover_sheet
from commandpost.usecases.views.incident_screen import (
    command_history,
    incident_screen,
    report_rows,
)
from commandpost.usecases.views.ladder import ladders
from commandpost.usecases.views.log_words import Words
from commandpost.usecases.views.names import hazard_name
from commandpost.usecases.views.places import place_hints
from tests.usecases.night import cells, incident, report, response

FULL = Roster(
    areas=(Area("t", "东河镇", "township"), Area("v", "石桥村", "village", "t")),
    people=(Person("1", "刘一", "县应急局", "局长", ("13800000001",), "ly liuyi"),),
    posts=(Post("a", "灾害信息员", "v", "1", "A"), Post("b", "联络员", "外单位", "1")),
    teams=(Team("1", "消防队", strength=30, ready_minutes=5), Team("2", "民兵")),
    supplies=(
        Supply("1", "冲锋舟", quantity=1234567.0, unit="艘", expires="2027"),
        Supply("2", "沙袋"),
    ),
    shelters=(Shelter("1", "小学", capacity=300), Shelter("2", "中学")),
    experts=(Expert("1", "陈工", "水利", hazards="洪涝"),),
)


def test_everything_that_can_be_called_on_is_found_by_any_word(desk):
    desk.do(import_roster, RosterDraft(FULL))
    found = forces(desk)
    assert found.contacts[0].posts == "东河镇石桥村灾害信息员A、外单位联络员"
    assert [c.id for c in matching(found.contacts, "ly 局长")] == ["1"]
    assert matching(found.contacts, "没有") == ()
    assert [(t.amount, t.detail) for t in found.teams] == [("30人", "5分钟出动"), ("", "")]
    assert [s.amount for s in found.supplies] == ["1234567艘", ""]
    assert [s.amount for s in found.shelters] == ["300人", ""]
    assert found.experts[0].detail == "洪涝"
    hints = place_hints(desk)
    assert hints.villages[0].about == "东河镇"
    assert hints.townships[0].spelled.startswith("dhz")


def test_every_kind_of_hazard_that_has_questions_is_one_we_know():
    for language in ("en", "zh_CN"):
        questions = call_questions(language)
        assert questions[""].ask
        assert set(questions) - {""} <= set(HAZARDS)


def test_the_demo_workbook_goes_through_the_importer_and_back(bare, tmp_path):
    bare.do(set_up_demo)
    assert len(roster(bare).people) > 20
    write_roster(roster(bare), tmp_path / "again.xlsx")
    again = read_roster(tmp_path / "again.xlsx").roster
    assert {p.name for p in again.people} == {p.name for p in roster(bare).people}
    assert demo_workbook().suffix == ".xlsx"


def test_a_plan_file_is_read_or_says_in_words_why_not(tmp_path):
    reading = read_plan(bundled_plan_paths()[0])
    assert reading.drafts[0].plan.title
    (document,) = (resources_dir() / "demo").glob("*.docx")
    assert read_plan(document).drafts or read_plan(document).message
    rubbish = tmp_path / "x.docx"
    rubbish.write_bytes(b"PK\x03\x04nothing")
    with pytest.raises(OperatorError, match=r"import\."):
        read_plan(rubbish)


def test_a_paper_goes_from_situation_to_pages(desk):
    made = incident(desk)
    desk.do(reserve_paper, made, FIRST_REPORT)
    situation = take_situation(
        desk, made, PaperRequest(), reserved_serial(desk, made, FIRST_REPORT)
    )
    rendered = render(situation)
    assert rendered.pdf.startswith(b"%PDF")
    assert render(situation).pdf == rendered.pdf
    assert page_count(rendered.pdf) >= 1
    assert page_picture(rendered.pdf, 0, 40).width > 0
    assert paper_title(situation) in draft_text(situation)


def test_a_follow_up_needs_a_first_report_to_cite(desk):
    made = incident(desk)
    with pytest.raises(OperatorError, match="no_first_report"):
        take_situation(desk, made, PaperRequest(paper=FOLLOW_UP))


def test_a_paper_that_meets_nothing_more_starts_no_round(desk):
    made = incident(desk)
    serials = []
    for _ in range(2):
        desk.do(reserve_paper, made, FIRST_REPORT)
        serials.append(reserved_serial(desk, made, FIRST_REPORT))
    for serial in serials:
        situation = take_situation(desk, made, PaperRequest(), serial)
        desk.do(issue_report, made, Issue(situation, b"%PDF", serial))
    kinds = [e.kind for _, e in desk.store.journal.page(None, limit=1)]
    assert kinds == ["paper.issued"]


def test_a_task_added_by_hand_reads_as_its_words(desk):
    subject = response(desk)
    desk.do(add_task, subject, Id("x"), "送发电机", "供电公司", None)
    entry = desk.store.journal.page(None, limit=1)[0][1]
    assert isinstance(entry.payload, TasksCopied)
    assert "送发电机" in Words("zh_CN").of(entry)


def test_who_commanded_is_read_back_to_the_first_of_each_kind(desk, clock):
    made = incident(desk)
    assert command_history(desk, made) == ()
    for person, technical in (("李", False), ("陈工", True), ("王", False), ("吴工", True)):
        clock.pass_minutes(1)
        how = "appointed"
        desk.do(appoint_commander, made, Appoint(person, "x", how, desk.now(), technical=technical))
    assert [s.appointed.person for s in command_history(desk, made)] == ["吴工", "王", "陈工", "李"]


def test_the_tighter_of_two_reports_to_one_recipient_is_shown_until_met():
    def owed(name, due, met=None, medium=Medium.PHONE):
        return Obligation(
            name, name, Stage.FIRST, Line.GOVERNMENT, medium, "县委", Instant(due), Instant(0), "",
            met_at=None if met is None else Instant(met),
        )  # fmt: skip

    (row,) = report_rows((owed("a", 60), owed("b", 30), owed("c", 90)))
    assert (row.phone.id, row.key, row.next_due) == ("b", "b", 30)
    (row,) = report_rows(
        (owed("b", 30, met=5), owed("a", 60), owed("w", 70, medium=Medium.WRITTEN))
    )
    assert (row.phone.id, row.written.id) == ("a", "w")
    (row,) = report_rows((owed("b", 30, met=5),))
    assert row.next_due == 2**62


def test_a_gap_in_the_journal_does_not_stop_the_history_of_command(desk):
    """A handover from somebody whose appointment another station holds."""
    from commandpost.domain.entries.incident import CommanderAppointed

    made = incident(desk)

    def merged(desk):
        taken = CommanderAppointed("王", "县长", "handover", previous="别站的李")
        desk.append(Subject("incident", made), (Draft(desk.now(), taken),))
        from commandpost.domain.changes import Changes

        return Changes.NOTHING

    desk.do(merged)
    assert [s.appointed.person for s in command_history(desk, made)] == ["王"]


def test_a_signed_response_and_an_episode_heard_from_everywhere_leave_no_line(desk):
    desk.do(import_roster, RosterDraft(Roster(areas=(Area("t", "东河镇", "township"),))))
    home = new_id()
    desk.do(open_episode, home, OpenEpisode("六月", "flood"))
    desk.do(report_figures, home, report(desk, dead=1))
    subject = response(desk, episode=home)
    desk.do(sign_notice, subject.id, SignNotice("王", desk.now(), "1号"))
    sections = {section for section, _ in handover_sheet(desk).lines}
    assert not sections & {"papers", "silent"}


def test_a_response_of_another_plan_or_episode_is_not_this_ladders(desk):
    home, other = new_id(), new_id()
    for each in (home, other):
        desk.do(open_episode, each, OpenEpisode(each[:4], "flood"))
    response(desk, episode=other)
    _, plan = desk.store.documents.in_force(Plan, "county-flood")
    desk.do(import_plan, PlanDraft(replace(plan, id="second", title="另一预案")), "x")
    board = ladder_board(desk, other)
    assert [ladder.response is None for ladder in board.ladders].count(False) == 1
    assert [standing.answered is None for standing in board.standings].count(False) == 1
    assert all(ladder.response is None for ladder in ladders(desk, home))
    assert series(desk, home, "rain_24h").changes == ()
    assert desk.response(response(desk, ResponseLevel.III).id).level is ResponseLevel.III
    assert STATION.kind == "station"


def test_papers_name_only_responses_of_their_own_episode(desk):
    made, other = incident(desk), incident(desk, hazard="forest_fire")
    response(desk, episode=desk.incident(other).episode)
    assert take_situation(desk, made, PaperRequest()).responses == ()


def test_only_the_gravest_grade_is_argued_for(desk):
    made = incident(desk, hazard="road_traffic", figures=cells(dead=3, seriously_injured=1))
    screen = incident_screen(desk, made)
    assert screen.suggested is EventGrade.LARGE
    assert len(screen.grounds) == 1


def test_an_incident_whose_episode_another_station_holds_has_no_suggestion(desk):
    made = Subject("incident", new_id())

    def merged(desk):
        told = desk.incident(incident_of).title
        taken = IncidentRegistered(
            told, "flood", "p", "w", desk.now(), Id("elsewhere"), desk.incident(incident_of).profile
        )
        desk.append(made, (Draft(desk.now(), taken),))
        return Changes.NOTHING

    incident_of = incident(desk)
    desk.do(merged)
    assert incident_screen(desk, made.id).suggested is None


def test_words_for_what_has_none():
    assert hazard_name("meteor") == "meteor"
    assert Words("en")._params("no payload") == {}
