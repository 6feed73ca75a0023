"""A superior's response stands beside our own: recorded and followed by its notices."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.entries.superior import SuperiorNotice
from commandpost.domain.entries.tasks import TaskMoved, TaskState
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Subject
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.station import Role
from commandpost.domain.superior import ChangeSuperior, EndSuperior, RecordSuperior
from commandpost.domain.times import MINUTE, Instant
from commandpost.usecases.desk import new_id
from commandpost.usecases.responses import move_task
from commandpost.usecases.station import configure_station, install_library
from commandpost.usecases.superiors import change_superior, end_superior, record_superior
from commandpost.usecases.views.banner import banner
from commandpost.usecases.views.handover import handover_sheet
from commandpost.usecases.views.response_sheet import response_choices, response_sheet
from commandpost.usecases.views.todo import todo
from tests.desk_fixtures import PROFILE

IV, III, II = ResponseLevel.IV, ResponseLevel.III, ResponseLevel.II


@pytest.fixture
def town(bare):
    """A township's station with its library."""
    bare.do(configure_station, replace(PROFILE, role=Role.TOWNSHIP, profile="township"))
    bare.do(install_library)
    return bare


@pytest.fixture
def county(bare):
    """A county's station with its library."""
    bare.do(configure_station, PROFILE)
    bare.do(install_library)
    return bare


def notice(desk, number="〔2026〕1号"):
    return SuperiorNotice(number, desk.now(), "written", "周值班")


def recorded(desk, scope="县", level=IV, since=None, hazard="flood"):
    superior = new_id()
    told = RecordSuperior(
        *(f"{scope}防汛抗旱指挥部", scope, hazard, level, ("东河镇",)),
        desk.now() if since is None else since,
        notice(desk),
    )
    desk.do(record_superior, superior, told)
    return superior


def test_a_county_sees_the_provinces_and_citys_level_in_the_banner_and_owes_no_tasks(county):
    recorded(county, "省", III)
    recorded(county, "市", II)
    shown = [(s.scope, s.level) for s in county.ask(banner).superiors]
    assert shown == [("省", III), ("市", II)]
    assert not [row for row in county.ask(todo) if row.subject.kind == "superior"]
    assert len(county.ask(response_choices).superiors) == 2


def test_the_countys_notice_opens_the_townships_own_list(town):
    superior = recorded(town)
    sheet = town.ask(response_sheet, Subject("superior", superior))
    assert sheet.superior.plan == "township-flood"
    assert {task.source for task in sheet.superior.tasks} == {"Ⅳ"}
    assert {row.subject.kind for row in town.ask(todo)} >= {"superior"}
    assert sheet.superior.steps[0].notice.number == "〔2026〕1号"


def test_times_of_the_list_count_from_when_the_notice_came_in(town):
    """Nobody can be late for what he had not been told."""
    superior = recorded(town, since=Instant(town.now() - 40 * MINUTE))
    found = town.find_superior(superior)
    assert min(t.due for t in found.tasks if t.due) > town.now()
    assert found.steps[0].since == town.now() - 40 * MINUTE


def test_a_raise_brings_only_what_is_new_and_keeps_what_is_done(town):
    superior = recorded(town)
    subject = Subject("superior", superior)
    first = next(t for t in town.find_superior(superior).tasks if t.seed.desk)
    town.do(move_task, subject, TaskMoved(first.id, TaskState.DONE, value="李带班"))
    before = {t.id for t in town.find_superior(superior).tasks}
    town.do(change_superior, superior, ChangeSuperior(III, town.now(), notice(town, "2号")))
    found = town.find_superior(superior)
    assert found.level is III
    assert {t.id for t in found.tasks} > before
    assert next(t for t in found.tasks if t.id == first.id).state is TaskState.DONE


def test_when_the_superior_ends_it_the_list_is_closed_and_nothing_is_owed(town):
    superior = recorded(town)
    town.do(end_superior, superior, EndSuperior(town.now(), notice(town, "3号"), "雨停"))
    assert not town.find_superior(superior).running
    assert not [row for row in town.ask(todo) if row.subject.kind == "superior"]
    assert town.ask(banner).superiors == ()
    with pytest.raises(OperatorError) as caught:
        town.do(change_superior, superior, ChangeSuperior(III, town.now(), notice(town)))
    assert caught.value.key == "superior.ended"


def test_a_notice_that_lies_ahead_or_names_nobody_is_refused(county):
    told = RecordSuperior("", "省", "flood", III, ("全县",), county.now(), notice(county))
    with pytest.raises(OperatorError) as caught:
        county.do(record_superior, new_id(), told)
    assert caught.value.key == "superior.needs_issuer"
    ahead = SuperiorNotice("x", Instant(county.now() + MINUTE))
    with pytest.raises(OperatorError) as caught:
        county.do(record_superior, new_id(), replace(told, issuer="省防指", notice=ahead))
    assert caught.value.key == "time.in_future"


def test_the_incoming_officer_ticks_what_superiors_have_in_force(county):
    recorded(county, "省", III)
    ended = recorded(county, "市", II)
    county.do(end_superior, ended, EndSuperior(county.now(), notice(county, "3号"), "雨停"))
    lines = [words for section, words in county.ask(handover_sheet).lines if section == "running"]
    assert len([line for line in lines if "省" in line and "〔2026〕1号" in line]) == 1
    assert not [line for line in lines if "市" in line]
