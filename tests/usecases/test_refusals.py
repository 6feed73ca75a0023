"""What the desk refuses because it would mislead whoever reads the record."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.duty import StartShift
from commandpost.domain.errors import OperatorError
from commandpost.domain.reporting import Profile
from commandpost.domain.times import Instant
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


def test_a_call_is_not_heard_in_the_future(desk):
    made, later = new_id(), Instant(desk.now() + 60_000)
    desk.do(register_incident, call(desk), made)
    ahead = replace(call(desk), heard_at=later)
    assert refused(desk, add_call_to_incident, ahead, made) == "time.in_future"
    assert refused(desk, handle_call, ahead, "已办") == "time.in_future"
    assert refused(desk, register_incident, ahead, new_id()) == "time.in_future"


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
