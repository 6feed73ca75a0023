"""Bounds read aloud: what the program will test for, in the words of the trade."""

from __future__ import annotations

import pytest

from commandpost.domain.bounds import condition_text
from commandpost.domain.triggers import Condition, Logic, Test
from commandpost.host.library import load_metrics

RAIN = Test("rain_24h", 100, 150)
DEAD = Test("dead", 3, None)
EITHER = "（24小时降雨量 ≥ 100 毫米 且 < 150 毫米） 或 因灾死亡人口 ≥ 3 人"


@pytest.mark.parametrize(
    ("tests", "logic", "zh"),
    [
        ((RAIN,), Logic.ANY, "24小时降雨量 ≥ 100 毫米 且 < 150 毫米"),
        (
            (RAIN, DEAD),
            Logic.ANY,
            "（24小时降雨量 ≥ 100 毫米 且 < 150 毫米） 或 因灾死亡人口 ≥ 3 人",
        ),
        ((RAIN, DEAD), Logic.ALL, "24小时降雨量 ≥ 100 毫米 且 < 150 毫米 且 因灾死亡人口 ≥ 3 人"),
        ((Test("dead", None, 3, max_inclusive=True),), Logic.ANY, "因灾死亡人口 ≤ 3 人"),
        ((Test("dead", 3, min_inclusive=False),), Logic.ANY, "因灾死亡人口 > 3 人"),
        ((Test("warning_rainstorm", 3),), Logic.ANY, "暴雨预警橙色以上"),
        ((Test("雨强", 5, unit="毫米"),), Logic.ANY, "雨强 ≥ 5 毫米"),
        ((Test("dead"),), Logic.ANY, "因灾死亡人口"),
        ((), Logic.MANUAL, ""),
    ],
)
def test_a_condition_is_read_back_as_it_will_be_tested(tests, logic, zh):
    assert condition_text(Condition("", tests, logic), load_metrics()) == zh


def test_the_same_in_english():
    told = condition_text(Condition("", (RAIN, DEAD)), load_metrics(), "en")
    assert told == "(Rain in 24 h ≥ 100 mm and < 150 mm) or Deaths ≥ 3"
