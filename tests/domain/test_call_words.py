"""What a caller's words say: read where it is said, never guessed, and no character lost."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commandpost.domain.call_names import Known, Place, find_known, places_meant
from commandpost.domain.call_words import recognise
from commandpost.host.numerals import whole

TOWNS = (
    Known("township", "甲云镇", "", "jyz jiayunzhen"),
    Known("township", "乙云镇", "", "yyz yiyunzhen"),
    Known("township", "金叶镇", "", "jyz jinyezhen"),
)
VILLAGES = (
    Known("village", "柳湾村", "甲云镇", "lwc liuwancun"),
    Known("village", "柳湾村", "乙云镇", "lwc liuwancun"),
    Known("village", "上坪村", "甲云镇", "spc shangpingcun"),
)
PEOPLE = (
    Known("person", "何平", "值班室", "hp heping", "13800000002"),
    Known("person", "赵四四", "柳湾村", "zss zhaosisi", "13800000009"),
    Known("team", "消防大队", "", "xfdd xiaofangdadui", "0799-8000119"),
)


def figures(text: str) -> dict[str, str]:
    return {f.key: f.value for f in recognise(text, whole) if f.kind == "figure" and f.sure}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3人死亡", {"dead": "3"}),
        ("死亡3人，失联2人", {"dead": "3", "missing": "2"}),
        ("2人死亡3人受伤", {"dead": "2", "injured": "3"}),
        ("死亡2人失联3人", {"dead": "2", "missing": "3"}),
        ("两死三伤", {"dead": "2", "injured": "3"}),
        ("房子垮了，７名群众被困", {"trapped": "7"}),
        ("7人被困，已转移320", {"trapped": "7", "evac_emergency": "320"}),
        ("转移群众三百二十人", {"evac_emergency": "320"}),
        ("约30余人受威胁", {"threatened_people": "30"}),
        ("倒塌房屋5间，2个村停电", {"collapsed_rooms": "5", "villages_no_power": "2"}),
        ("有人失联", {"missing": ""}),
        ("转移120户", {"evac_emergency": ""}),
        ("水位涨了2米，路上有3辆车", {}),
        ("23点10分打来的，3号桥边", {}),
        ("伤心得很", {}),
    ],
)
def test_figures_are_read_from_either_side_of_their_word(text, expected):
    assert figures(text) == expected


@pytest.mark.parametrize("text", ["没有人员死亡", "无人失联", "未造成人员受伤", "暂无人员被困"])
def test_what_is_denied_is_offered_as_nought_and_never_filled_in(text):
    assert figures(text) == {}
    (found,) = recognise(text, whole)
    assert (found.value, found.sure) == ("0", False)


def test_two_numbers_for_one_figure_are_for_the_officer_to_choose():
    (found,) = recognise("东组3人被困，西组2人被困", whole)
    assert not found.sure
    assert found.choices == ("3", "2", "5")


def test_a_number_said_later_fills_the_word_said_before():
    assert figures("有人被困，说是7人被困") == {"trapped": "7"}


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("雨很大，东堤决口了20多米，水往村里走", "breach", "东堤决口了20多米"),
        ("进村的路塌方断路", "road", "进村的路塌方断路"),
        ("全村停电", "power", "全村停电"),
        ("断网了", "network", "断网了"),
    ],
)
def test_a_breach_a_road_and_the_power_carry_their_whole_clause(text, key, value):
    found = {f.key: f for f in recognise(text, whole) if f.kind == "detail"}
    assert found[key].value == value
    assert found[key].words(text) == value


def test_one_kind_of_event_is_sure_and_two_are_a_choice():
    (one,) = (f for f in recognise("后山滑坡了", whole) if f.kind == "hazard")
    assert (one.value, one.sure) == ("geological", True)
    (two,) = (f for f in recognise("山洪冲下来，山体也在滑坡", whole) if f.kind == "hazard")
    assert not two.sure
    assert two.choices == ("mountain_torrent", "geological")


def test_people_teams_and_numbers_are_offered_with_what_tells_them_apart():
    found = recognise("联系人赵四四13800000009，已通知消防大队", whole, PEOPLE)
    assert {(f.kind, f.value) for f in found} == {
        ("person", "赵四四"), ("team", "消防大队"), ("phone", "13800000009"),
    }  # fmt: skip
    assert next(f for f in found if f.kind == "phone").sure is False


@pytest.mark.parametrize(
    ("text", "hit"),
    [("何平已到岗", True), ("请何平接", False), ("和何平整地", False), ("何平", True)],
)
def test_a_name_of_two_characters_is_a_name_only_where_it_stands_alone(text, hit):
    assert bool(find_known(text, PEOPLE)) is hit


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("甲云镇柳湾村小桥头", (Place("甲云镇", "柳湾村", "小桥头"),)),
        ("甲云镇小桥头", (Place("甲云镇", "", "小桥头"),)),
        ("上坪村北坡", (Place("甲云镇", "上坪村", "北坡"),)),
        ("柳湾村", (Place("甲云镇", "柳湾村", ""), Place("乙云镇", "柳湾村", ""))),
        ("jyz lwz 小桥头", (Place("甲云镇", "柳湾组", "小桥头"),)),
        ("yyz lwc", (Place("乙云镇", "柳湾村", ""),)),
        ("lwc", (Place("甲云镇", "柳湾村", ""), Place("乙云镇", "柳湾村", ""))),
        ("jyz", (Place("甲云镇", "", ""), Place("金叶镇", "", ""))),
        ("yyz 小桥头", (Place("乙云镇", "", "小桥头"),)),
        ("小桥头", ()),
        ("", ()),
        ("xx yy", ()),
    ],
)
def test_places_by_characters_and_by_initials_with_what_is_left(text, meant):
    assert places_meant(text, TOWNS, VILLAGES) == meant


SPOKEN = st.lists(
    st.one_of(
        st.sampled_from(
            [*"，。；、 死亡失联人间个村，3０５三百两", "决口", "停电", "赵四四", "被困", "转移",
             "13800000009", "山洪", "没有", "倒塌", "jyz", "甲云镇", "柳湾村"]
        ),
        st.text(max_size=3),
    ),
    max_size=14,
).map("".join)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(SPOKEN)
def test_recognition_reads_and_never_takes_a_character(text):
    found = recognise(text, whole, PEOPLE)
    for one in found:
        assert 0 <= one.start < one.end <= len(text)
        words = one.words(text)
        assert text[: one.start] + words + text[one.end :] == text
        if one.kind == "detail":
            assert one.value == words or not one.sure
        if one.kind == "figure" and one.sure and one.value:
            assert int(one.value) in {whole(w) for w in _numbers(words)}
    assert len({(f.kind, f.key) for f in found}) == len(found)
    assert recognise(text, whole, PEOPLE) == found


def _numbers(words: str) -> list[str]:
    import re

    return re.findall(r"[0-9０-９零〇一二两三四五六七八九十百千万]+", words)


@settings(max_examples=300, deadline=None)
@given(SPOKEN)
def test_a_place_carried_over_and_the_rest_are_what_was_typed(text):
    for place in places_meant(text, TOWNS, VILLAGES):
        assert place.township or place.village
        assert text.endswith(place.rest)
        carried = text[: len(text) - len(place.rest)]
        assert carried + place.rest == text
        assert carried.strip()
        if not carried.strip().isascii():
            said = carried.replace(" ", "").strip()
            assert "".join(said.split()) in place.shown
