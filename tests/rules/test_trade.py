"""Rules of the law and of practice that are kept by data: profiles, metrics, serial numbers."""

from __future__ import annotations

import re

import pytest

from commandpost.domain.duty_papers import BULLETIN, LOG
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.reporting import Circumstance, Line, Medium, Stage
from commandpost.host.library import load_metrics, load_profile, profile_ids
from commandpost.usecases.duty_papers import next_serial
from tests.desk_fixtures import station_desk

AT_ONCE = 10
"""Minutes by which "at once" is reminded of; the law names none."""

PROVINCE = re.compile("^省|自治区|应急管理部|^北京市")
COUNTIES = tuple(name for name in profile_ids() if name != "township")


def owed_first(profile: str, hazard: str, signs: tuple[Circumstance, ...] = ()):
    return [
        rule
        for rule in load_profile(profile).rules
        if rule.stage is Stage.FIRST
        and rule.concerns(hazard, HAZARDS[hazard].accident, None, signs)
    ]


@pytest.mark.parametrize("profile", COUNTIES)
@pytest.mark.parametrize("hazard", ["flood", "geological", "work_safety", "road_traffic"])
def test_every_event_goes_up_both_lines_whatever_its_grade(profile, hazard):
    lines = {rule.line for rule in owed_first(profile, hazard)}
    assert {Line.GOVERNMENT, Line.DEPARTMENT} <= lines


@pytest.mark.parametrize("profile", COUNTIES)
@pytest.mark.parametrize("hazard", ["flood", "earthquake"])
def test_ten_dead_or_missing_are_phoned_at_once_up_to_the_province(profile, hazard):
    ten = (Circumstance.TEN_DEAD,)
    usual = {rule.id for rule in owed_first(profile, hazard)}
    more = [rule for rule in owed_first(profile, hazard, ten) if rule.id not in usual]
    assert more
    assert all(rule.medium is Medium.PHONE for rule in more)
    assert all(rule.minutes is not None and rule.minutes <= AT_ONCE for rule in more)
    assert any(PROVINCE.search(rule.recipient) for rule in more)


def test_due_moved_and_refused_are_figures_of_their_own_in_persons_and_households():
    metrics = load_metrics()
    for what in ("due", "done", "refused"):
        assert metrics[f"evac_{what}"].unit == "人"
        assert metrics[f"evac_{what}_households"].unit == "户"
    assert len({metrics[f"evac_{what}"].zh for what in ("due", "done", "refused")}) == 3


def test_a_serial_number_says_its_year_first_in_square_brackets(tmp_path):
    desk = station_desk(tmp_path)
    try:
        for paper in (BULLETIN, LOG):
            assert re.fullmatch(r"\D+〔20\d\d〕第\d+期", next_serial(desk, paper))
    finally:
        desk.close()
