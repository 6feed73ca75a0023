"""The national profile holds limits with their sources, and no more than one officer can do."""

from __future__ import annotations

import re

import pytest

from commandpost.domain.hazards import HAZARDS
from commandpost.domain.levels import EventGrade
from commandpost.domain.reporting import (
    Line,
    Medium,
    Stage,
)
from commandpost.domain.reporting_owed import first_obligations, follow_up_obligations
from commandpost.domain.times import CHINA_OFFSET, DAY, HOUR, Instant
from commandpost.host import library

CONFIDENCE = {"certain", "high", "medium", "low", "待核"}
HEARD = Instant(1_750_000_000_000)


def first(profile, hazard, grade=None):
    return first_obligations(
        profile,
        hazard=hazard,
        is_accident=HAZARDS[hazard].accident,
        grade=grade,
        heard_at=HEARD,
        occurred_at=None,
    )


def follow_up(profile, hazard, grade=None):
    return follow_up_obligations(
        profile,
        hazard=hazard,
        is_accident=HAZARDS[hazard].accident,
        grade=grade,
        since=HEARD,
        offset=CHINA_OFFSET,
    )


def filled(profile):
    """The profile as a county has it that answered 30 and 60 minutes."""
    from dataclasses import replace

    minutes = {Medium.PHONE: 30, Medium.WRITTEN: 60}
    rules = tuple(
        replace(rule, minutes=minutes[rule.medium]) if rule.station else rule
        for rule in profile.rules
    )
    return replace(profile, rules=rules)


def test_the_national_profile_is_there():
    assert "national" in library.profile_ids()


def test_every_rule_has_one_id_a_source_and_a_confidence(profile):
    ids = [rule.id for rule in profile.rules]
    assert len(ids) == len(set(ids))
    assert all(rule.source and rule.confidence in CONFIDENCE for rule in profile.rules)
    assert all(set(rule.hazards) <= set(HAZARDS) for rule in profile.rules)


def test_a_rule_says_when_in_exactly_one_way_and_the_countys_own_not_yet(profile):
    for rule in profile.rules:
        ways = [rule.minutes is not None, rule.every_minutes is not None, bool(rule.daily_at)]
        assert sum(ways) == (0 if rule.station else 1), rule.id


def test_the_county_fills_in_one_phone_and_one_written_limit(profile):
    own = [rule for rule in profile.rules if rule.station]
    assert {rule.medium for rule in own} == {Medium.PHONE, Medium.WRITTEN}
    assert len(own) == 2
    assert all(rule.confidence == "待核" for rule in own)
    assert any("30" in note and "60" in note for note in profile.notes)


def test_clock_times_are_readable(profile):
    for rule in profile.rules:
        for at in (*rule.daily_at, *filter(None, [rule.as_of])):
            assert re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", at)


@pytest.mark.parametrize(("hazard", "count"), [("flood", 6), ("work_safety", 4), ("geological", 4)])
def test_a_first_report_is_no_more_than_one_officer_can_do(profile, hazard, count):
    owed = first(filled(profile), hazard)
    assert len(owed) == count
    assert {o.medium for o in owed} == set(Medium)
    assert {o.line for o in owed} == set(Line)
    assert all(o.due_at <= HEARD + 2 * HOUR for o in owed)


def test_only_flood_reports_go_to_the_city_flood_office(profile):
    def offices(hazard):
        return {o.recipient for o in first(profile, hazard)}

    assert "市防汛抗旱指挥部办公室" in offices("flood")
    assert "市防汛抗旱指挥部办公室" not in offices("forest_fire")


def test_a_large_accident_is_phoned_to_the_province_within_the_hour(profile):
    owed = first(profile, "work_safety", EventGrade.LARGE)
    phoned = [o for o in owed if o.recipient == "省应急管理厅"]
    assert [o.due_at - HEARD for o in phoned] == [HOUR]
    assert not any(o.recipient == "省应急管理厅" for o in first(profile, "work_safety"))


def test_every_hazard_owes_a_follow_up(profile):
    for hazard in HAZARDS:
        owed = follow_up(profile, hazard)
        assert owed
        latest = 10 * DAY if hazard == "drought" else DAY
        assert all(o.due_at <= HEARD + latest for o in owed)


def test_graver_events_report_twice_a_day_and_disasters_report_zero(profile):
    def to(hazard, grade):
        owed = follow_up(profile, hazard, grade)
        return [o.recipient for o in owed]

    assert to("work_safety", EventGrade.LARGE).count("市应急管理局") == 1
    assert to("work_safety", EventGrade.MAJOR).count("市应急管理局") == 2
    assert "市应急管理局（零报告）" in to("flood", EventGrade.MAJOR)
    assert "市应急管理局（零报告）" not in to("flood", EventGrade.LARGE)
    assert "市应急管理局（零报告）" not in to("work_safety", EventGrade.MAJOR)


def test_verified_figures_are_for_natural_disasters(profile):
    rules = [rule for rule in profile.rules if rule.stage is Stage.VERIFIED]
    assert rules
    assert all(not HAZARDS[h].accident for rule in rules for h in rule.hazards)


def test_casualties_are_watched_for_thirty_and_seven_days(profile):
    assert (profile.casualty_watch_days, profile.casualty_watch_days_short) == (30, 7)
