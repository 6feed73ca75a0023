"""Setting the station up: who it is, its own limits in the rules, plans taken once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.plan import Plan, PlanKind
from commandpost.domain.reporting import Medium, Profile
from commandpost.domain.station import Role, StripStep
from commandpost.domain.times import MINUTE
from commandpost.host.library import bundled_plan_paths, load_profile, profile_ids
from commandpost.usecases.desk import Operator
from commandpost.usecases.papers import reserve_paper
from commandpost.usecases.rules import with_local_limits
from commandpost.usecases.situations import FIRST_REPORT
from commandpost.usecases.station import (
    configure_station,
    install_library,
    station_profile,
    switch_operator,
)
from commandpost.usecases.views.station_sheet import station_sheet
from tests.desk_fixtures import PROFILE
from tests.usecases.night import done, incident, refused


def own_limits(desk) -> dict[Medium, int | None]:
    _, rules = desk.store.documents.in_force(Profile, desk.profile().profile)
    return {rule.medium: rule.minutes for rule in rules.rules if rule.station}


def test_the_countys_own_minutes_stand_in_the_rules(desk):
    assert own_limits(desk) == {Medium.PHONE: 30, Medium.WRITTEN: 60}


def test_minutes_nobody_answered_are_left_out_and_owe_nothing(desk):
    unanswered = replace(PROFILE, local_phone_minutes=None, local_written_minutes=45)
    desk.do(configure_station, unanswered)
    assert own_limits(desk) == {Medium.WRITTEN: 45}


def test_a_new_limit_governs_new_incidents_and_leaves_running_ones(desk):
    running = incident(desk)
    owed = desk.incident(running).obligations
    desk.do(configure_station, replace(PROFILE, local_phone_minutes=10))
    assert desk.incident(running).obligations == owed
    found = desk.incident(incident(desk, hazard="drought"))
    soonest = min(o.due_at for o in found.obligations if o.medium is Medium.PHONE)
    assert soonest == found.heard_at + 10 * MINUTE


def test_the_bundled_rules_are_not_changed_by_a_station():
    before = load_profile("national")
    with_local_limits(before, PROFILE)
    assert load_profile("national") == before


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"name": " "}, "station.needs_name"),
        ({"unit": ""}, "station.needs_unit"),
        ({"region": ""}, "station.needs_region"),
        ({"local_phone_minutes": 0}, "station.bad_minutes"),
        ({"local_written_minutes": 24 * 60 + 1}, "station.bad_minutes"),
    ],
)
def test_a_station_that_is_nobody_or_has_impossible_limits_is_refused(desk, change, key):
    assert refused(desk, configure_station, replace(PROFILE, **change)) == key


def test_a_change_of_the_station_is_on_record(desk):
    assert done(desk, configure_station, replace(PROFILE, name="新名")) == ["station.configured"]
    assert desk.profile().name == "新名"


def test_before_the_first_start_there_is_no_profile_and_nobody_at_the_keyboard(bare):
    assert station_profile(bare) is None
    bare.operator = Operator("")
    bare.do(configure_station, PROFILE)
    assert station_profile(bare) == PROFILE
    assert bare.operator == Operator(PROFILE.officer)


def test_the_library_is_taken_once_and_keeps_what_the_county_changed(desk):
    before = desk.store.documents.revisions(Plan)
    desk.do(install_library)
    assert desk.store.documents.revisions(Plan) == before
    digest, plan = desk.store.documents.in_force(Plan, "county-flood")
    own = replace(plan, title="青禾县防汛应急预案")
    desk.do(_take, own)
    desk.do(install_library)
    assert desk.store.documents.in_force(Plan, "county-flood")[1] == own
    assert desk.store.documents.get(Plan, digest) == plan


def test_a_township_takes_the_townships_plans_and_none_of_the_countys(bare):
    bare.do(configure_station, replace(PROFILE, role=Role.TOWNSHIP, profile="township"))
    bare.do(install_library)
    plans = [bare.store.documents.get(Plan, r.hash) for r in bare.store.documents.revisions(Plan)]
    assert {plan.kind for plan in plans} == {PlanKind.TOWNSHIP}
    assert len(plans) == len(bundled_plan_paths(township=True))


def test_a_county_takes_none_of_the_townships_plans(desk):
    names = {r.name for r in desk.store.documents.revisions(Plan)}
    assert "county-flood" in names
    assert not {name for name in names if name.startswith("township-")}


def _take(desk, plan):
    from commandpost.domain.changes import Changes

    desk.store.documents.add(plan, recorded_at=desk.now(), reason="县修订")
    return Changes.PLANS


def test_somebody_else_sits_down_and_is_named_in_what_follows(desk):
    assert refused(desk, switch_operator, Operator(" ")) == "shift.needs_officer"
    desk.do(switch_operator, Operator("钱代班", "副班"))
    incident(desk)
    entries = [e for _, e in desk.store.journal.everything()]
    assert (entries[-1].operator, entries[-1].post) == ("钱代班", "副班")


def test_the_sheet_of_the_station_tells_its_rules_and_the_next_number(desk, bare):
    assert bare.ask(station_sheet) is None
    first = incident(desk)
    desk.do(reserve_paper, first, FIRST_REPORT)
    sheet = desk.ask(station_sheet)
    assert (sheet.station, sheet.number) == (PROFILE, 2)
    rules = {row.id: row for row in sheet.rules}
    assert set(rules) == set(profile_ids())
    assert rules["national"].serial("云应急报", 2026, 2) == "云应急报〔2026〕2号"
    assert len(rules["national"].recipients) == len(set(rules["national"].recipients)) > 3
    assert any(row.hazards and row.rule.source for row in rules["national"].rows)


def test_a_strip_with_a_call_to_nobody_is_refused(desk):
    strip = (*PROFILE.strip, StripStep("new", ""))
    assert refused(desk, configure_station, replace(PROFILE, strip=strip)) == (
        "station.step_needs_title"
    )
    assert desk.profile() == PROFILE
