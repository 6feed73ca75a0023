"""The phone script is read aloud, the leader's message fits, the public reads nothing internal."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.leader_message import Part
from commandpost.domain.message_lint import findings
from commandpost.domain.public_matter import PublicFigure, PublicFigures, unsayable
from commandpost.reports import draft_text, drafted, render
from commandpost.reports.blocks import Paragraph, Table
from tests.reports import read_back
from tests.reports.build import at, first, table
from tests.reports.build_more import leader_message, phone_script, public_notice

SENTENCE_AT_MOST = 60


def _sentences(matter):
    return [s for b in drafted(matter).blocks if isinstance(b, Paragraph) for s in b.sentences]


def test_the_script_names_whom_to_ask_for_and_leaves_room_for_taker_and_minute():
    rows = next(b for b in drafted(phone_script()).blocks if isinstance(b, Table)).rows
    assert [cell.text for cell in rows[0]] == [
        "县委、县政府总值班室", "王三三", "0797-0000001", "11月23日1时41分前", "＿＿＿＿＿",
        "＿＿时＿＿分",
    ]  # fmt: skip
    assert rows[1][1].text == "值班员"
    assert rows[4][1].text == "本人"
    assert rows[2][3].text == "11月23日0时45分已报"


def test_the_script_is_read_in_short_sentences_with_the_numbers_again_at_the_end():
    said = [s.text for s in _sentences(phone_script())]
    assert all(len(words) <= SENTENCE_AT_MOST for words in said), max(said, key=len)
    again = next(words for words in said if words.startswith("数字再报一遍"))
    assert again == (
        "数字再报一遍：死亡0人；失踪约2人，待核；受灾约164人，待核；紧急转移安置57人。"
    )
    assert "失踪约2人，待核，大桥镇、青河乡未报。" in said
    assert said.index(again) > said.index("请求支持事项：请市应急管理局协调生命探测仪2台。")
    assert "请复述" in said[-1]
    assert any(words.startswith("数据口径：截至") for words in said)


def test_the_script_reads_casualties_before_anything_else_and_no_more_than_one_can_take_down():
    names = tuple(f"指标{n}人口" for n in range(12))
    many = table(("石桥镇",), (tuple(float(n) for n in range(12)),), names, unverified=())
    known = [replace(c, metric=f"m{n}") for n, c in enumerate(many.columns)]
    columns = (*known[:11], replace(known[11], metric="dead", name="因灾死亡人口"))
    said = [s.text for s in _sentences(phone_script(figures=replace(many, columns=columns)))]
    told = [words for words in said if words.startswith(("指标", "死亡"))]
    assert len(told) == 8
    assert told[0].startswith("死亡11人")


def test_a_drill_is_announced_first_and_last():
    said = [s.text for s in _sentences(phone_script(drill=True))]
    assert said[0] == said[-1] == "这是演练，这是演练。"


def test_the_script_is_one_page_to_hold():
    assert render(phone_script()).pages == 1


def test_a_leaders_message_on_paper_counts_its_characters_and_warns_of_too_many():
    said = draft_text(leader_message())
    words = "".join(part.text for part in leader_message().parts)
    assert words in said
    assert f"{len(words)}字" in said
    long = leader_message(parts=(Part("字" * 151, ("#incident",)),))
    (found,) = [f for f in render(long).findings if f.key == "paper.lint.limit"]
    assert dict(found.places) == {"count": "151", "most": "150"}
    assert "paper.lint.limit" not in {f.key for f in render(leader_message()).findings}


def test_the_public_reads_no_name_no_telephone_and_no_instruction():
    said = read_back.text(render(public_notice()).pdf)
    letter = first().letterhead
    inside = (
        letter.phone, "陈五五", "刘六六", "周八八", "李喆喆", "黄七七", "赵建国", "拟稿", "核稿",
        "签发", "总值班室", "特急", "青石村", "启动依据", "报：", "抄送",
    )  # fmt: skip
    for words in inside:
        assert words not in said, words
    assert "关于云溪县石桥镇地质灾害的情况通报" in said
    assert "启动防汛Ⅳ级应急响应" in said
    assert not findings(draft_text(public_notice()), ("陈五五", "李喆喆"))


def test_an_unverified_figure_is_a_first_one_and_an_unapproved_one_is_not_told():
    said = draft_text(public_notice())
    assert "据初步统计：死亡0人，失踪约2人（初步），紧急转移安置57人。" in said
    sure = PublicFigures((PublicFigure("因灾死亡人口", 1.0, "人", unverified=False),), at(23, 6, 0))
    assert "经核定：死亡1人。" in draft_text(public_notice(figures=sure))
    nothing = public_notice(figures=PublicFigures((), at(23, 6, 0)))
    assert "人员伤亡和损失情况正在核实。" in draft_text(nothing)
    assert "paper.public_no_figures" in {f.key for f in render(nothing).findings}


@pytest.mark.parametrize(
    ("verification", "words"),
    [("", "据报，"), ("pending", "据报，"), ("false", "消息不属实"), ("true", "发生地质灾害。")],
)
def test_what_is_not_verified_is_not_told_as_a_fact(verification, words):
    said = draft_text(public_notice(verification=verification))
    assert words in said
    assert ("死亡" in said) == (verification != "false")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("请拨打0797-0000000", "phone"),
        ("联系13800000008", "phone"),
        ("报告人李某某", "person"),
        ("内部资料", "secret"),
        ("千年一遇", "loud"),
    ],
)
def test_what_a_person_writes_for_the_public_is_looked_through(words, kind):
    found = unsayable(words, ("李某某",), ("0797-0000000",))
    assert [f.kind for f in found] == [kind]


def test_a_number_anybody_may_ring_is_no_secret():
    assert not unsayable("咨询12345，热线0797-1111111，火警12119", (), ("0797-0000000",))


@pytest.mark.parametrize("build", [phone_script, leader_message, public_notice])
def test_every_sentence_has_something_behind_it(build):
    sentences = _sentences(build())
    assert sentences
    assert all(s.behind and all(s.behind) for s in sentences)


@pytest.mark.parametrize("build", [phone_script, leader_message, public_notice])
def test_a_sample_is_read_back(build):
    pdf = render(build()).pdf
    assert all(read_back.fonts(pdf).values())
    assert not read_back.active(pdf)
    flat = read_back.squeezed(draft_text(build())).replace("\u3000", "")
    said = read_back.text(pdf)
    for sentence in _sentences(build()):
        assert read_back.squeezed(sentence.text) in flat
        assert read_back.squeezed(sentence.text) in said
