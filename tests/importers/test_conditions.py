"""Conditions are held to known figures only when nothing of them is left over."""

from __future__ import annotations

import pytest

from commandpost.domain.triggers import Condition, Logic, Test
from commandpost.importers.conditions import ConditionReader
from commandpost.importers.doubts import Doubts
from tests.importers.cases import catalogue


def read(text: str) -> tuple[Condition, list[str]]:
    doubts = Doubts()
    condition = ConditionReader(catalogue()).read(text, "5.1", doubts)
    return condition, [d.key for d in doubts.all()]


def bounds(condition: Condition) -> list[tuple[str, float | None, float | None]]:
    return [(t.metric, t.min, t.max) for t in condition.tests]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("因灾死亡和失踪3人以上、10人以下", [("dead_missing", 3, 10)]),
        ("因灾死亡失踪三人以上、十人以下；", [("dead_missing", 3, 10)]),
        ("死亡30人以上（含本数，下同）", [("dead", 30, None)]),
        ("死亡３－１０人", [("dead", 3, 10)]),
        ("紧急转移安置或需紧急生活救助1.5万人以上", [("relocated_need_relief", 15_000, None)]),
        (
            "倒塌和严重损坏房屋300间或100户以上、1000间或300户以下",
            [("collapsed_severe_rooms", 300, 1000), ("collapsed_severe_hh", 100, 300)],
        ),
        (
            "倒塌和严重损坏房屋1万间以上，或3000户以上",
            [("collapsed_severe_rooms", 10_000, None), ("collapsed_severe_hh", 3000, None)],
        ),
        ("24小时降雨量100毫米以上、150毫米以下", [("rain_24h", 100, 150)]),
        ("直接经济损失1亿元以上", [("loss_total", 10_000, None)]),
        ("过火面积1500亩以上", [("fire_area", 100, None)]),
        ("县气象台发布暴雨橙色及以上预警", [("warning_rainstorm", 3, None)]),
        ("发布山洪灾害红色气象预警", [("warning_mountain_torrent", 4, None)]),
        ("河道水位超警戒水位50厘米以上", [("water_level_over_warning_m", 0.5, None)]),
        ("洪峰水位超过保证水位0.5米", [("water_level_over_guarantee_m", 0.5, None)]),
        (
            "造成3人以上、10人以下死亡，或者10人以上、50人以下重伤",
            [("dead", 3, 10), ("seriously_injured", 10, 50)],
        ),
        ("超过3人死亡", [("dead", 3, None)]),
        (
            "倒塌和严重损坏房屋1000间（或200户）及以上、3000间（或500户）以下",
            [("collapsed_severe_rooms", 1000, 3000), ("collapsed_severe_hh", 200, 500)],
        ),
        ("直接经济损失在80万元至100万元之间", [("loss_total", 80, 100)]),
        ("因灾死亡5人以上（含5人），少于10人", [("dead", 5, 10)]),
        ("发生4.0级以上、5.0级以下地震", [("magnitude", 4, 5)]),
        ("发生5.0-5.9级地震", [("magnitude", 5, 5.9)]),
        ("人口较密集地区发生5.0级以上地震", [("magnitude_fairly_dense", 5, None)]),
        ("需搬迁转移人数在1000人（含）以上", [("threatened_people", 1000, None)]),
    ],
)
def test_numbers_become_bounds_on_the_figure_named(
    text: str, expected: list[tuple[str, float | None, float | None]]
) -> None:
    condition, doubts = read(text)
    assert bounds(condition) == expected
    assert condition.logic is Logic.ANY
    assert doubts == []


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("死亡3人以上10人以下", True, False),
        ("死亡3人以上10人以下（含10人）", True, True),
        ("死亡3人以上（不含3人）", False, False),
        ("死亡超过3人", False, False),
        ("死亡不超过10人", True, True),
        ("死亡不足10人", True, False),
        ("死亡3～10人（含10人）", True, True),
    ],
)
def test_whether_a_bound_counts_is_kept_with_it(text: str, low: bool, high: bool) -> None:
    test: Test = read(text)[0].tests[0]
    assert (test.min_inclusive, test.max_inclusive) == (low, high)


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("2个以上乡镇同时受灾", "doubt.number_without_metric"),
        ("死亡、重伤10人以上", "doubt.number_without_metric"),
        ("24小时降雨量100毫米以上，笼罩面积2～3万平方公里", "doubt.number_without_metric"),
        ("死亡3公顷以上", "doubt.number_without_metric"),
        ("沿河低洼处若干房屋进水", "doubt.vague_quantity"),
        ("24小时降雨量100毫米以上，且可能造成较重灾害", "doubt.combined_condition"),
        ("造成1人以上、3人以下重伤，尚未扑灭明火的火灾", "doubt.combined_condition"),
    ],
)
def test_what_is_only_half_understood_is_judged_by_a_person(text: str, doubt: str) -> None:
    condition, doubts = read(text)
    assert condition.logic is Logic.MANUAL
    assert doubts == [doubt]


@pytest.mark.parametrize(
    "text",
    ["其他需要启动四级响应的情况", "某中型水库发生重大险情", "上级防指启动三级应急响应涉及本县"],
)
def test_words_without_numbers_are_judged_by_a_person_without_a_doubt(text: str) -> None:
    condition, doubts = read(text)
    assert (condition.logic, condition.tests, doubts) == (Logic.MANUAL, (), [])


def test_two_figures_side_by_side_without_a_joining_word_are_doubted() -> None:
    condition, doubts = read("24小时降雨量100毫米以上，河道水位超警戒水位1米以上")
    assert (condition.logic, doubts) == (Logic.MANUAL, ["doubt.combined_condition"])


def test_what_is_counted_is_named_behind_its_number() -> None:
    condition, doubts = read("2座以上水库垮坝")
    assert bounds(condition) == [("reservoirs_breached", 2, None)]
    condition, doubts = read("1座以上水库垮坝或者2座以上水库出现重大险情")
    assert bounds(condition) == [("reservoirs_breached", 1, None)]
    assert (condition.logic, doubts) == (Logic.MANUAL, ["doubt.number_without_metric"])


def test_two_figures_joined_by_and_must_both_hold() -> None:
    condition, doubts = read("24小时降雨量100毫米以上且河道水位超警戒水位1米以上")
    assert condition.logic is Logic.ALL
    assert len(condition.tests) == 2
    assert doubts == []
