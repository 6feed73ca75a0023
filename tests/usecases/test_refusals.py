"""What the desk refuses because it would mislead whoever reads the record."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.duty import StartShift
from commandpost.domain.errors import OperatorError
from commandpost.domain.reporting import Profile
from commandpost.usecases.calls import (
    Call,
    add_call_to_incident,
    handle_call,
    register_incident,
)
from commandpost.usecases.desk import new_id
from commandpost.usecases.figures import close_episode
from commandpost.usecases.papers import reserve_paper
from commandpost.usecases.shifts import start_shift
from tests.desk_fixtures import FixedClock, station_desk


@pytest.fixture
def clock():
    return FixedClock()


@pytest.fixture
def desk(tmp_path, clock):
    made = station_desk(tmp_path, clock)
    yield made
    made.close()


def refused(desk, *what, **kw) -> str:
    with pytest.raises(OperatorError) as told:
        desk.do(*what, **kw)
    return told.value.key


def call(desk, **kw) -> Call:
    return Call(desk.now(), "涨水", "柳湾", "flood", **kw)


def test_a_call_stamped_before_the_clock_was_set_back_is_taken_and_heard_now(desk, clock):
    made, told = new_id(), call(desk)
    clock.pass_minutes(-5)
    desk.do(register_incident, told, made)
    assert desk.incident(made).heard_at == desk.now()
    desk.do(add_call_to_incident, told, made)
    desk.do(handle_call, told, "已办")


def test_a_new_incident_does_not_join_an_episode_that_is_over(desk):
    first = new_id()
    desk.do(register_incident, call(desk), first)
    home = desk.incident(first).episode
    if desk.episode(home).closed_at is None:
        desk.do(close_episode, home, "过程结束")
    assert refused(desk, register_incident, call(desk), new_id(), home) == "episode.closed"


def test_the_first_thing_missing_is_named_not_the_title(desk):
    nowhere = replace(call(desk), place="", hazard="")
    assert refused(desk, register_incident, nowhere, new_id()) == "call.needs_place"
    unknown = replace(call(desk), hazard="")
    assert refused(desk, register_incident, unknown, new_id()) == "call.needs_hazard"


def test_two_shifts_do_not_run_at_once(desk):
    desk.do(start_shift, new_id(), StartShift("甲", "乙"))
    assert refused(desk, start_shift, new_id(), StartShift("丙", "乙")) == "shift.already_started"


def test_a_number_style_without_the_year_is_caught_before_a_number_is_used_twice(desk, clock):
    _, rules = desk.store.documents.in_force(Profile, "national")

    def restyle(at):
        at.store.documents.add(
            replace(rules, serial_style="{number}号"), recorded_at=at.now(), reason="x"
        )
        from commandpost.domain.changes import Changes

        return Changes.NOTHING

    desk.do(restyle)
    made = new_id()
    desk.do(register_incident, call(desk), made)
    desk.do(reserve_paper, made, "first_report")
    clock.pass_minutes(60 * 24 * 365)
    assert refused(desk, reserve_paper, made, "first_report") == "paper.serial_taken"


def test_an_ended_response_is_reported_in_the_next_follow_up(desk, clock):
    from commandpost.domain.entries.response import Approval
    from commandpost.domain.levels import ResponseLevel
    from commandpost.domain.paper_frame import PaperRequest
    from commandpost.domain.plan import Plan
    from commandpost.domain.response_decisions import Activate, Terminate
    from commandpost.usecases.papers import Issue, issue_report, reserved_serial
    from commandpost.usecases.rendering import draft_text, paper_title, render
    from commandpost.usecases.responses import activate_response, terminate_response
    from commandpost.usecases.situations import take_situation

    made, response = new_id(), new_id()
    desk.do(register_incident, call(desk), made)
    digest, _ = desk.store.documents.in_force(Plan, "county-flood")
    approval = Approval("王", "办公室主任", desk.now())
    level, now = ResponseLevel.IV, desk.now()
    home = desk.incident(made).episode
    active = Activate(
        "flood", level, ("全县",), now, "防汛", "至险情解除", "巡查", approval, (), home
    )
    desk.do(activate_response, response, digest, active)
    desk.do(reserve_paper, made, "first_report")
    serial = reserved_serial(desk, made, "first_report")
    situation = take_situation(desk, made, PaperRequest(), serial)
    issue = Issue(situation, render(situation).pdf, paper_title(situation))
    desk.do(issue_report, made, issue)
    clock.pass_minutes(60)
    ended = Terminate(Approval("王", "办公室主任", desk.now()), (), "雨停")
    desk.do(terminate_response, response, ended)
    clock.pass_minutes(5)
    told = draft_text(take_situation(desk, made, PaperRequest("follow_up")))
    assert "防汛Ⅳ级应急响应终止" in told
