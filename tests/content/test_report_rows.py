"""Every limit of the reference table of reporting deadlines has its one place in the library.

A limit stands as a rule of a profile, as a note of one where no clock of a county runs, or as a
deadline of a plan. The table itself lies beside the founders' own tree only.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass

import pytest

from commandpost.host import library

CONFIDENCE = {"certain", "high", "medium", "low", "待核"}


@dataclass(frozen=True)
class Rule:
    """A rule of a profile with its limit."""

    profile: str
    id: str
    minutes: int | None = None
    every: int | None = None
    daily: str = ""


@dataclass(frozen=True)
class Note:
    """A sentence of a profile that says the limit and whose it is."""

    profile: str
    said: tuple[str, ...]


@dataclass(frozen=True)
class Deadline:
    """A deadline in a plan's own text."""

    plan: str
    said: str
    minutes: int


HOUR, DAY = 60, 1440
PLACES = {
    "AC1": Deadline("county_hazardous_chemicals", "条例493第9条", HOUR),
    "AC2": Deadline("county_hazardous_chemicals", "令21号第6条", HOUR),
    "AC3": Rule("national", "city-bureau-phone", 2 * HOUR),
    "AC4": Note("national", ("较大事故逐级报到省", "2小时", "条例493第10、11条")),
    "AC5": Rule("national", "province-accident-phone", HOUR),
    "AC6": Note("township", ("可直接报省", "令21号第8条")),
    "AC7": Deadline("county_mine", "令21号第9条", HOUR),
    "AC8": Rule("national", "daily-city-bureau", daily="17:00"),
    "AC9": Rule("national", "second-daily-city-bureau", daily="08:00"),
    "AC10": Deadline("county_fire", "条例493第13条", DAY),
    "AC11": Note("national", ("5日内报初查", "2个月", "令21号第12条")),
    "ND1": Rule("national", "city-bureau-written", 2 * HOUR),
    "ND2": Rule("township", "county-bureau-phone", 30),
    "ND3": Deadline("county_relief", "死亡和失踪10人以上立即报告", 0),
    "ND4": Rule("national", "zero-report", every=DAY),
    "ND5": Rule("national", "verified-city-bureau", 5 * DAY),
    "ND6": Rule("national", "drought-ten-days", every=10 * DAY),
    "ND7": Note("national", ("死亡和失踪先报后核",)),
    "FL1": Rule("shanxi", "province-reservoir-phone", 30),
    "FL2": Rule("shanxi", "province-reservoir-written", HOUR),
    "FL3": Rule("shanxi", "province-flood-phone", 30),
    "FL4": Rule("nanjing_style", "city-flood-phone", 30),
    "FL5": Rule("gansu", "province-flood-phone", HOUR),
    "FL6": Rule("ningxia", "city-flood-phone", HOUR),
    "FL7": Note("shaanxi", ("溃堤、垮坝", "30分钟")),
    "FL8": Rule("shaanxi", "city-flood-phone", 30),
    "FL9": Rule("henan", "province-flood-phone", 30),
    "FL10": Rule("qinghai", "province-flood-written", 4 * HOUR),
    "FL11": Rule("beijing", "daily-city-flood", every=2 * HOUR),
    "FL12": Note("beijing", ("每1小时", "每30分钟", "4.7.1")),
    "HN1": Rule("henan", "province-major-phone", 15),
    "HN2": Rule("henan", "province-major-written", 35),
    "HN3": Rule("henan", "province-large-written", HOUR),
    "HN4": Rule("henan", "province-written", 6 * HOUR),
    "HN5": Rule("henan", "province-morning", daily="08:00"),
    "CQ1": Rule("chongqing_style", "station-phone", 20),
    "CQ2": Rule("chongqing_style", "station-written", 40),
    "JX1": Rule("jiangxi", "city-government-written", 2 * HOUR),
    "JX2": Note("jiangxi", ("3小时内报省政府",)),
    "GD1": Deadline("county_geological", "特大型、大型地质灾害速报4小时", 4 * HOUR),
    "GD2": Deadline("county_geological", "中型、小型地质灾害速报12小时", 12 * HOUR),
    "PH1": Deadline("county_flood", "预警接收后10分钟内电话报带班领导", 10),
    "PH2": Note("national", ("30分钟内转业务股室", "长子县")),
    "GEN1": Deadline("county_flood", "30分钟提示，待核", 30),
    "RL1": Deadline("county_relief", "10小时内（兴国、秦安", 10 * HOUR),
    "RL2": Note("chongqing_style", ("丰都", "24小时")),
    "PB1": Note("henan", ("5小时内首发", "6.2")),
    "PB2": Note("national", ("24小时内", "新闻发布会")),
}


@pytest.fixture(scope="module")
def rows(tables):
    with (tables / "report_deadlines.csv").open(encoding="utf-8-sig", newline="") as file:
        return {row["rule_id"]: row for row in csv.DictReader(file)}


@pytest.mark.parametrize("row", PLACES)
def test_the_limit_stands_where_it_is_said_to_stand_with_source_and_confidence(row):
    place = PLACES[row]
    if isinstance(place, Rule):
        rule = {r.id: r for r in library.load_profile(place.profile).rules}[place.id]
        assert rule.source
        assert rule.confidence in CONFIDENCE
        if rule.station and place.minutes is None:
            return
        assert (rule.minutes, rule.every_minutes) == (place.minutes, place.every)
        assert not place.daily or rule.daily_at == (place.daily,)
    elif isinstance(place, Note):
        notes = library.load_profile(place.profile).notes
        assert [n for n in notes if all(word in n for word in place.said)], place
    else:
        paths = {path.stem: path for path in library.bundled_plan_paths()}
        plan = library.load_plan_file(paths[place.plan])
        found = [d for d in plan.deadlines if place.said in d.text]
        assert [d.minutes for d in found] == [place.minutes]
        assert found[0].actor


def test_every_row_of_the_table_is_there_and_no_other(rows):
    assert len(rows) == 48
    assert set(PLACES) == set(rows)


def test_the_minutes_are_those_of_the_table(rows):
    for name, row in rows.items():
        place, said = PLACES[name], row["deadline_min"]
        if said and not isinstance(place, Note):
            assert place.minutes == int(said), name


def test_every_place_the_table_names_has_its_profile(rows):
    named = {place for row in rows.values() for place in row["default_for"].split(",")}
    general = {"all", "configurable", "county", "xingguo", "qinan", "fengdu"}
    offered = {name.removesuffix("_style") for name in library.profile_ids()}
    assert named - general <= offered
    told = " ".join(n for name in library.profile_ids() for n in library.load_profile(name).notes)
    assert all(county in told for county in ("兴国", "秦安", "丰都"))
