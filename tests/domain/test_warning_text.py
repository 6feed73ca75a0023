"""Releases pasted whole, of the kinds that come in, read into the law's eight elements."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.levels import WarningColour
from commandpost.domain.times import HOUR, Instant
from commandpost.domain.warning_text import LONGEST, read_release
from commandpost.host.library import load_warnings
from tests.desk_fixtures import at

BOOK = load_warnings()
TOWNSHIPS = ("甲云镇", "乙水乡", "丙山街道")
NOW = at(20, 23, 50)


def read(text: str, now: Instant = NOW):
    return read_release(text, BOOK, TOWNSHIPS, now)


def test_the_usual_signal():
    found = read(
        "青禾县气象台2026年6月20日23时40分发布暴雨红色预警信号：预计未来3小时，甲云镇、乙水乡将出现"
        "100毫米以上强降雨，山洪、地质灾害气象风险极高，请有关单位和人员做好防范准备。"
    )
    assert found.kind.key == "rainstorm"
    assert found.colour is WarningColour.RED
    assert found.issuer == "青禾县气象台"
    assert found.issued_at == at(20, 23, 40)
    assert (found.starts_at, found.until) == (at(20, 23, 40), at(20, 23, 40) + 3 * HOUR)
    assert found.area == ("甲云镇", "乙水乡")
    assert found.affects == "甲云镇、乙水乡"
    assert found.caution.startswith("预计未来3小时")
    assert found.measures == "请有关单位和人员做好防范准备。"
    assert not found.cancels


def test_a_message_of_the_release_platform_with_a_numeral_in_brackets():
    found = read(
        "【预警信息】青禾县气象局6月20日23时40分升级发布暴雨橙色预警[II级/严重]：目前我县丙山降雨量"
        "已达50毫米以上且降雨可能持续，请注意防范。"
    )
    assert (found.kind.key, found.colour) == ("rainstorm", WarningColour.ORANGE)
    assert found.issuer == "青禾县气象局"
    assert found.area == ("丙山街道",)


def test_a_change_counts_with_its_last_colour():
    found = read(
        "青禾县气象台6月20日23:45将暴雨橙色预警信号降级为暴雨黄色预警信号：预计未来6小时全县仍有"
        "50毫米以上降雨。"
    )
    assert found.colour is WarningColour.YELLOW
    assert found.area == TOWNSHIPS
    assert found.affects == "全县"
    assert found.issued_at == at(20, 23, 45)


def test_a_cancellation():
    found = read("青禾县气象台2026年6月20日23时10分解除暴雨红色预警信号。")
    assert found.cancels
    assert (found.kind.key, found.colour) == ("rainstorm", WarningColour.RED)
    assert found.issued_at == at(20, 23, 10)


def test_before_the_warning_is_lifted_is_no_cancellation():
    found = read("县气象台6月20日20时发布大雾黄色预警信号：预警解除前请谨慎驾驶。")
    assert not found.cancels


def test_a_joint_release_over_a_stretch_of_time():
    found = read(
        "青禾县自然资源局与青禾县气象局2026年6月20日17时30分联合发布地质灾害气象风险橙色预警：预计"
        "6月20日20时至21日20时，甲云镇、乙水乡部分区域发生地质灾害的可能性较大。请加强巡查排查。"
    )
    assert found.kind.key == "geological"
    assert found.issuer == "青禾县自然资源局与青禾县气象局"
    assert (found.starts_at, found.until) == (at(20, 20), at(21, 20))
    assert found.affects == "甲云镇、乙水乡部分区域"


def test_a_level_as_numeral_only():
    found = read(
        "县水利局和县气象局6月20日17时联合发布山洪灾害气象Ⅱ级预警：预计今夜乙水乡发生山洪。"
    )
    assert (found.kind.key, found.colour) == ("mountain_torrent", WarningColour.ORANGE)


def test_a_form_with_labels():
    found = read(
        "预警类别：森林火险\n预警级别：红色（一级）\n起始时间：2026年6月21日08时\n"
        "可能影响范围：甲云镇、乙水乡林区\n警示事项：火势蔓延极快\n应采取的措施：严禁野外用火；加强巡护。\n"
        "发布单位：青禾县森林防灭火指挥部办公室\n发布时间：2026年6月20日16时30分\n有效期至：2026年6月23日20时"
    )
    assert (found.kind.key, found.colour) == ("forest_fire", WarningColour.RED)
    assert found.issuer == "青禾县森林防灭火指挥部办公室"
    assert (found.issued_at, found.starts_at) == (at(20, 16, 30), at(21, 8))
    assert found.until == at(23, 20)
    assert found.affects == "甲云镇、乙水乡林区"
    assert found.caution == "火势蔓延极快"
    assert found.measures == "严禁野外用火；加强巡护。"


def test_a_signature_below_gives_issuer_and_time_and_is_no_advice():
    found = read(
        "继续发布高温橙色预警信号\n预计明天白天我县大部最高气温将升至37℃以上。\n"
        "防御指南：避免高温时段户外活动。\n青禾县气象台\n2026年6月20日10时30分"
    )
    assert found.kind.key == "heat"
    assert found.issuer == "青禾县气象台"
    assert found.issued_at == at(20, 10, 30)
    assert found.measures == "防御指南：避免高温时段户外活动。"
    assert found.area == TOWNSHIPS


def test_the_longer_name_wins_and_an_issuers_name_is_no_kind():
    found = read("青禾县地质灾害防治指挥部办公室6月20日20时转发雷暴大风蓝色预警信号")
    assert (found.kind.key, found.named) == ("gale", "雷暴大风")


def test_a_second_warning_in_the_same_text_is_named():
    found = read("县气象台6月20日20时发布暴雨橙色、雷电黄色预警信号：预计今夜有雨。")
    assert (found.named, found.colour) == ("暴雨", WarningColour.ORANGE)
    assert found.others == ("雷电黄色",)


def test_what_it_does_not_say_stays_empty():
    found = read("县气象台发布雷暴大风黄色预警信号")
    assert found.issued_at is None
    assert found.until is None
    assert (found.affects, found.caution, found.measures) == ("", "", "")


def test_midnight_written_as_twenty_four():
    found = read("县气象台6月20日20时发布暴雨蓝色预警：预计20日22时至24时甲云镇有大到暴雨。")
    assert found.until == at(21, 0)


PIECES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "预警",
                "红色",
                "橙",
                "发布",
                "解除",
                "：",
                "。",
                "\n",
                "6月20日",
                "20时",
                "至",
                "99月",
                "24时5分",
                "暴雨",
                "预计",
                "未来",
                "3小时",
                "全县",
                "甲云镇",
                "请",
                "县气象台",
                "和",
                "发布单位：",
                "影响范围：",
                "Ⅱ级",
                "预警级别：",
                "起始时间：",
            ]
        ),
        st.text(max_size=4),
        st.integers(0, 10**9).map(str),
    ),
    max_size=30,
).map("".join)


@given(PIECES)
def test_any_text_gives_an_answer_in_its_own_words(text):
    found = read(text)
    spare = "".join(text.split())
    table = str.maketrans("０１２３４５６７８９:,;!", "0123456789：，；！")
    for words in (found.issuer, found.affects, found.caution, found.measures):
        assert "".join(words.split()) in "".join(spare.translate(table).split())
    assert set(found.area) <= set(TOWNSHIPS)


@pytest.mark.parametrize(
    "piece", ["1", "甲", "和气象局", "6月20日20时至", "预警", "，", "影响范围："]
)
def test_a_hostile_length_costs_no_time_to_speak_of(piece):
    begun = time.process_time()
    read(f"县气象台发布暴雨红色预警：预计{piece * LONGEST}")
    read(piece * LONGEST)
    assert time.process_time() - begun < 2.0
