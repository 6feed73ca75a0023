"""An episode ends with its last incident or response, can run again, and keeps its reviews."""

from __future__ import annotations

from commandpost.domain.entries.episode import Answer
from commandpost.domain.episode_decisions import Assess
from commandpost.domain.ids import Id
from commandpost.domain.incident_decisions import Tell
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.reporting import Medium
from commandpost.domain.response_decisions import ChangeLevel, Terminate
from commandpost.domain.times import MINUTE, Instant
from commandpost.usecases.figures import record_assessment, report_figures
from commandpost.usecases.incidents import close_incident, reopen_incident, tell_leader
from commandpost.usecases.responses import change_level, terminate_response
from commandpost.usecases.situations import take_situation
from commandpost.usecases.views.ladder import ladders
from commandpost.usecases.views.log_words import Words
from commandpost.usecases.views.todo import todo
from tests.usecases.night import approval, done, incident, report, response

III, IV = ResponseLevel.III, ResponseLevel.IV


def assess(desk, home, level: ResponseLevel, answer: Answer, minutes: int = 30) -> None:
    review = Instant(desk.now() + minutes * MINUTE)
    asked = Assess("county-flood", "r", "flood", level, answer, "胡某", "主任", "雨小", review)
    desk.do(record_assessment, home, asked)


def waiting(desk) -> list[tuple[str, str]]:
    return [(r.kind, r.label) for r in todo(desk) if r.kind.startswith("review")]


def test_the_next_flood_counts_from_nothing(desk, clock):
    first = incident(desk)
    home = desk.incident(first).episode
    desk.do(report_figures, home, report(desk, rain_24h=300))
    assert done(desk, close_incident, first, "水退") == ["incident.closed", "episode.closed"]
    clock.pass_minutes(60 * 24 * 30)
    second = desk.incident(incident(desk)).episode
    assert second != home
    assert ladders(desk, second)[0].proposed is None


def test_it_runs_while_anything_of_it_runs(desk):
    first, second = incident(desk), incident(desk)
    home = desk.incident(first).episode
    assert desk.incident(second).episode == home
    started = response(desk, IV, home)
    assert done(desk, close_incident, first, "x") == ["incident.closed"]
    ended = Terminate(approval(desk, IV), (), "水退")
    kinds = done(desk, terminate_response, started.id, ended)
    assert kinds == ["response.terminated", "reporting.set"]
    assert done(desk, close_incident, second, "x") == ["incident.closed", "episode.closed"]
    assert done(desk, reopen_incident, first, "又涨") == ["incident.reopened", "episode.reopened"]
    assert desk.episode(home).closed_at is None
    assert done(desk, reopen_incident, second, "又涨") == ["incident.reopened"]


def test_the_last_response_ends_it_too(desk):
    only = incident(desk)
    started = response(desk, IV, desk.incident(only).episode)
    assert done(desk, close_incident, only, "x") == ["incident.closed"]
    ended = Terminate(approval(desk, IV), (), "水退")
    kinds = done(desk, terminate_response, started.id, ended)
    assert kinds == ["response.terminated", "reporting.set", "episode.closed"]


def test_a_review_waits_for_its_own_level(desk):
    home: Id = desk.incident(incident(desk)).episode
    assess(desk, home, IV, Answer.NOT_NOW, 30)
    assess(desk, home, III, Answer.ASKING, 40)
    both = [("review.not_now", "Ⅳ"), ("review.asking", "Ⅲ")]
    assert waiting(desk) == both
    started = response(desk, IV, home)
    assert waiting(desk) == both[1:]
    raised = ChangeLevel(III, desk.now(), approval(desk, III), "雨势加大")
    kinds = done(desk, change_level, started.id, raised)
    assert kinds[:2] == ["response.level_changed", "tasks.copied"]
    assert kinds[2:] == ["response.rhythm_set", "reporting.set", "assessment.made"]
    assert waiting(desk) == []


def test_closing_leaves_no_review_behind(desk):
    only = incident(desk)
    assess(desk, desk.incident(only).episode, IV, Answer.NOT_NOW)
    assert waiting(desk)
    desk.do(close_incident, only, "误报")
    assert waiting(desk) == []


def test_the_log_says_to_whom_a_report_went_and_leaves_no_loose_marks(desk):
    made = incident(desk)
    owed = desk.incident(made).obligations[0]
    told = Tell("general_office", "张主任", desk.now(), obligations=(owed.id,))
    desk.do(tell_leader, made, told)
    words = Words("zh")
    lines = [words.of(entry) for _, entry in desk.store.journal.everything()][-2:]
    assert lines == ["电话报告张主任", f"已报送{owed.recipient}（电话）张主任"]


def test_a_paper_names_the_township_and_knows_which_reports_it_is_itself(desk):
    made = incident(desk)
    taken = take_situation(desk, made, PaperRequest())
    assert taken.incident.place == "东河镇石桥村"
    own = [line for line in taken.deadlines if line.by_this]
    assert own == [line for line in taken.deadlines if line.medium is Medium.WRITTEN]
    named = incident(desk, place="东河镇石桥村")
    assert take_situation(desk, named, PaperRequest()).incident.place == "东河镇石桥村"


def test_a_paper_says_from_which_level_a_response_was_raised(desk):
    made = incident(desk)
    started = response(desk, IV, desk.incident(made).episode)
    assert take_situation(desk, made, PaperRequest()).responses[0].before == ""
    desk.do(change_level, started.id, ChangeLevel(III, desk.now(), approval(desk, III), "雨大"))
    assert take_situation(desk, made, PaperRequest()).responses[0].before == "Ⅳ"
