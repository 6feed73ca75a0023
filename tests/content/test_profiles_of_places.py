"""Profiles of provinces and cities are the national baseline with limits of their own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.hazards import HAZARDS
from commandpost.domain.levels import EventGrade
from commandpost.domain.reporting import Medium, Stage
from commandpost.domain.reporting_owed import first_obligations, follow_up_obligations
from commandpost.domain.times import CHINA_OFFSET, DAY, HOUR, Instant
from commandpost.host import library

CONFIDENCE = {"certain", "high", "medium", "low", "待核"}
BASELINES = ("national", "township")
PLACES = tuple(name for name in library.profile_ids() if name not in BASELINES)
HEARD = Instant(1_750_000_000_000)
GRADES = (None, *EventGrade)


@pytest.fixture(params=PLACES)
def place(request):
    return library.load_profile(request.param)


def by_id(profile):
    return {rule.id: rule for rule in profile.rules}


def first(profile, hazard, grade):
    rules = tuple(
        replace(r, minutes=60) if r.station and r.minutes is None else r for r in profile.rules
    )
    return first_obligations(
        replace(profile, rules=rules),
        hazard=hazard,
        is_accident=HAZARDS[hazard].accident,
        grade=grade,
        heard_at=HEARD,
        occurred_at=None,
    )


def test_the_baselines_are_offered_before_the_places():
    assert library.profile_ids()[:2] == BASELINES
    assert len(PLACES) >= 11


def test_a_place_keeps_every_rule_of_the_baseline_or_says_what_replaces_it(place):
    own, baseline = by_id(place), by_id(library.load_profile("national"))
    assert baseline.keys() <= own.keys()
    changed = [own[name] for name in baseline if own[name] != baseline[name]]
    added = [rule for name, rule in own.items() if name not in baseline]
    for rule in changed:
        elsewhere = replace(rule, recipient=baseline[rule.id].recipient)
        assert elsewhere == baseline[rule.id] or rule.source != baseline[rule.id].source
    assert added or any(rule.source != baseline[rule.id].source for rule in changed)


def test_no_place_gives_more_time_than_the_baseline(place):
    own = by_id(place)
    for name, rule in by_id(library.load_profile("national")).items():
        if rule.minutes is not None:
            assert own[name].minutes <= rule.minutes
        if rule.every_minutes is not None:
            assert own[name].every_minutes <= rule.every_minutes


def test_every_rule_has_one_id_a_source_a_confidence_and_one_way_to_say_when(place):
    assert len(by_id(place)) == len(place.rules)
    assert place.title
    assert place.region
    assert place.notes
    for rule in place.rules:
        assert rule.source
        assert rule.confidence in CONFIDENCE
        assert set(rule.hazards) <= set(HAZARDS)
        ways = [rule.minutes is not None, rule.every_minutes is not None, bool(rule.daily_at)]
        assert sum(ways) == 1 or (rule.station and not any(ways)), rule.id


def test_the_countys_own_pair_stays(place):
    assert [r.medium for r in place.rules if r.station] == [Medium.PHONE, Medium.WRITTEN]


def test_a_first_report_stays_within_what_one_officer_can_do(place):
    for hazard in HAZARDS:
        assert 4 <= len(first(place, hazard, None)) <= 8, hazard
        for grade in GRADES:
            owed = first(place, hazard, grade)
            assert len(owed) <= 11, (hazard, grade)
            assert all(o.due_at <= HEARD + 6 * HOUR for o in owed)


def test_every_hazard_owes_a_follow_up(place):
    for hazard in HAZARDS:
        owed = follow_up_obligations(
            place,
            hazard=hazard,
            is_accident=HAZARDS[hazard].accident,
            grade=None,
            since=HEARD,
            offset=CHINA_OFFSET,
        )
        assert owed
        assert all(o.due_at <= HEARD + (10 if hazard == "drought" else 1) * DAY for o in owed)


def limits(name):
    return {rule.id: rule for rule in library.load_profile(name).rules}


@pytest.mark.parametrize(
    ("name", "rule", "minutes"),
    [
        ("shanxi", "station-phone", 30),
        ("shanxi", "station-written", 60),
        ("shanxi", "province-reservoir-phone", 30),
        ("shanxi", "province-flood-written", 60),
        ("henan", "province-major-phone", 15),
        ("henan", "province-major-written", 35),
        ("henan", "province-large-written", 60),
        ("henan", "province-written", 360),
        ("henan", "province-flood-phone", 30),
        ("gansu", "province-flood-phone", 60),
        ("ningxia", "city-flood-written", 60),
        ("shaanxi", "city-flood-phone", 30),
        ("qinghai", "province-flood-written", 240),
        ("jiangxi", "city-government-written", 120),
        ("nanjing_style", "city-flood-phone", 30),
        ("nanjing_style", "city-flood-written", 60),
        ("chongqing_style", "station-phone", 20),
        ("chongqing_style", "station-written", 40),
        ("xinjiang", "verified-city-bureau", 7200),
    ],
)
def test_the_limits_are_those_of_the_table(name, rule, minutes):
    assert limits(name)[rule].minutes == minutes


def test_follow_ups_at_the_places_own_hours():
    assert limits("beijing")["daily-city-flood"].every_minutes == 120
    hours = [limits("henan")[f"province-{part}"].daily_at for part in ("morning", "evening")]
    assert hours == [("08:00",), ("17:00",)]
    assert {limits("henan")[f"province-{p}"].stage for p in ("morning", "evening")} == {
        Stage.FOLLOW_UP
    }
