"""The station's profile: what a new office's papers are headed with, and what is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.domain.station import (
    DEFAULT_STRIP,
    Role,
    StationProfile,
    StripStep,
    check_station,
    default_serial_prefix,
    with_defaults,
)

NEW = StationProfile("青禾县应急管理局值班室", Role.COUNTY, "青禾县", "青禾县应急管理局")


@pytest.mark.parametrize(
    ("region", "prefix"),
    [
        ("青禾县", "青禾应急报"),
        ("云岭县石桥镇", "石桥应急报"),
        ("湖南省常德市津市市", "津市应急报"),
        ("沙市区", "沙市应急报"),
        ("义县", "义县应急报"),
        ("锦州市义县", "义县应急报"),
        ("道真仡佬族苗族自治县", "道真应急报"),
        ("西双版纳州勐海县", "勐海应急报"),
        ("南苑街道", "南苑应急报"),
        ("宁乡市", "宁乡应急报"),
        (" 石 桥 乡 ", "石桥应急报"),
        ("", "应急报"),
        ("<b>县", "<b应急报"),
    ],
)
def test_the_issuing_word_comes_from_the_regions_own_name(region, prefix):
    assert default_serial_prefix(region) == prefix


def test_a_new_station_has_a_letterhead_and_keeps_what_it_chose():
    made = with_defaults(NEW)
    assert (made.head_title, made.serial_prefix) == ("青禾县突发事件信息专报", "青禾应急报")
    own = replace(NEW, head_title="值班快报", serial_prefix="青应急")
    assert with_defaults(own) == own
    assert with_defaults(replace(own, head_title=" ")).head_title == made.head_title


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"strip": (*DEFAULT_STRIP, StripStep("new", " "))}, "station.step_needs_title"),
        ({"strip": (DEFAULT_STRIP[0], DEFAULT_STRIP[0])}, "station.step_twice"),
        ({"unit": "\t"}, "station.needs_unit"),
        ({"local_phone_minutes": 1441}, "station.bad_minutes"),
    ],
)
def test_a_strip_that_calls_nobody_and_impossible_limits_are_refused(change, key):
    with pytest.raises(OperatorError) as refused:
        check_station(replace(NEW, **change))
    assert refused.value.key == key


def test_a_station_without_a_strip_or_limits_of_its_own_is_in_order():
    check_station(replace(NEW, strip=(), local_phone_minutes=1, local_written_minutes=1440))
