"""Plans as offices write them come in with their levels, and no level is ever invented."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from commandpost.domain.errors import OperatorError
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import Act, Authority, LevelDefinition, Phase, Plan, PlanKind
from commandpost.domain.plan_draft import PlanDraft
from commandpost.domain.triggers import Condition, Logic, Test
from commandpost.host.text import messages
from commandpost.importers.read import read_plan
from tests.demo_plan import PLAN, document
from tests.importers.cases import catalogue

if TYPE_CHECKING:
    from pathlib import Path

ONE, II, III, IV = ResponseLevel
LEAD = "出现下列情况之一的，启动{}响应："


def only(path: Path) -> PlanDraft:
    (draft,) = read_plan(path, catalogue()).drafts
    return draft


def counts(draft: PlanDraft) -> dict[ResponseLevel, tuple[int, int]]:
    return {d.level: (len(d.conditions), len(d.measures)) for d in draft.plan.levels}


def write(folder: Path, *lines: str, name: str = "甲县防汛应急预案.txt") -> Path:
    path = folder / name
    head = ("甲县防汛应急预案", "1 总则 1.1 编制目的", "为做好防汛工作，制定本预案。")
    tail = ("9 附则", "9.1 实施时间", "自印发之日起施行，由县防办负责解释。")
    path.write_text("\n".join((*head, *lines, *tail)), "utf-8")
    return path


def items(*texts: str) -> list[str]:
    return [f"（{number}）{text}" for number, text in enumerate(texts, 1)]


def test_the_demo_plan_is_what_its_generator_writes() -> None:
    assert PLAN.read_bytes() == document()


def test_the_demo_plan_has_four_levels_and_two_doubts() -> None:
    draft = only(PLAN)
    assert (draft.plan.title, draft.plan.kind) == ("示例镇防汛应急预案", PlanKind.TOWNSHIP)
    assert counts(draft) == {ONE: (5, 3), II: (5, 4), III: (5, 4), IV: (4, 4)}
    assert [d.inherits for d in draft.plan.levels] == [II, III, IV, None]
    assert [d.key for d in draft.doubts] == ["doubt.vague_quantity", "doubt.number_without_metric"]
    assert [d.place for d in draft.doubts] == ["4.3.1 启动条件", "4.4.1 启动条件"]


def test_the_demo_plans_particulars_are_read() -> None:
    plan = only(PLAN).plan
    assert (plan.issuer, plan.dated) == ("示例镇人民政府", "2026-01-01")
    assert plan.superior == "云岭县防汛应急预案"
    assert [g.name for g in plan.groups] == ["综合协调组", "转移安置组", "抢险救援组"]
    assert plan.groups[1].lead == "镇民政办"
    assert [(d.actor, d.recipient, d.minutes) for d in plan.deadlines] == [
        ("镇应急站", "县防汛办", 30),
        ("镇应急站", "", 60),
    ]
    assert plan.ladder("flood")[-1].authority == (Authority("镇应急站站长", Act.SIGN),)


def test_a_measure_knows_its_actor_and_time() -> None:
    measure = only(PLAN).plan.ladder("flood")[-1].measures[1]
    assert (measure.actor, measure.minutes, measure.phase) == ("镇应急站", 30, Phase.FIRST_30)


def test_every_doubt_and_message_has_its_sentence(tmp_path: Path) -> None:
    known = messages("zh_CN")
    assert all(d.key in known for d in only(PLAN).doubts)


@pytest.mark.parametrize(
    "spelling",
    [
        "Ⅳ级响应",
        "IV级应急响应",
        "ＩＶ级响应",
        "四级响应",
        "四级防汛应急响应",
        "一般响应",
        "Ⅳ级（蓝色）响应",
    ],
)
def test_a_level_is_found_however_it_is_spelled(tmp_path: Path, spelling: str) -> None:
    lead = LEAD.format("Ⅳ级")
    path = write(
        tmp_path,
        f"5 应急响应 5.1 {spelling} 5.1.1 启动条件",
        lead,
        *items("死亡1人以上", "其他需要启动的情况"),
        "5.1.2 响应行动",
        *items("县防办主持会商。"),
    )
    assert counts(only(path)) == {IV: (2, 1)}


def test_conditions_and_measures_in_different_chapters_meet(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "6．应急响应 6.1  响应分级",
        "应急响应分Ⅲ级、Ⅱ级。",
        "6.1.1  Ⅲ级响应",
        LEAD.format("Ⅲ级"),
        *items("死亡1人以上", "小型水库出险"),
        "6.1.2  Ⅱ级响应",
        LEAD.format("Ⅱ级"),
        *items("死亡3人以上"),
        "6.2  响应行动 县防指启动响应。",
        "6.2.1  Ⅲ级响应行动",
        *items("县防办主持会商。", "派出工作组。", "每日报告。"),
        "6.2.2  Ⅱ级响应行动",
        *items("县防指主持会商。", "在Ⅲ级响应基础上，增派工作组。"),
    )
    draft = only(path)
    assert counts(draft) == {II: (1, 2), III: (2, 3)}
    assert draft.plan.ladder("flood")[0].inherits is III


def test_a_level_told_in_one_paragraph_has_its_case_and_its_authority(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "4 应急响应",
        "4.1响应启动 应急响应分为两级。",
        "4.1.1Ⅳ级响应 可能或已经发生一般洪涝灾害时，由县防办主任决定启动Ⅳ级响应。",
        "4.1.2Ⅲ级响应 可能或已经发生较大洪涝灾害时，由县防指指挥长决定启动Ⅲ级响应。"
        "重点做好以下工作：",
        *items("派出工作组。", "调拨物资。"),
    )
    draft = only(path)
    assert counts(draft) == {III: (1, 2), IV: (1, 0)}
    assert draft.plan.ladder("flood")[0].authority == (Authority("县防指指挥长", Act.APPROVE),)
    assert "doubt.level_without_measures" in [d.key for d in draft.doubts]


def test_items_may_be_headings_of_circled_items(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "4 应急响应 4.1 响应分级",
        "分为四级。",
        "4.1.1 四级响应",
        "（1）启动条件",
        "①死亡1人以上；",
        "②其他情况。",
        "（2）响应行动",
        "①县防办会商。",
        "②加强值班。",
        "③报告县政府。",
    )
    assert counts(only(path)) == {IV: (2, 3)}


def test_chinese_numbering_is_a_numbering_too(tmp_path: Path) -> None:
    path = tmp_path / "甲县地质灾害应急预案.txt"
    lines = ["甲县突发地质灾害应急预案", "一、总则", "为做好工作制定本预案。", "二、应急响应"]
    for word in "四三":
        lines += [f"（{'一' if word == '四' else '二'}）{word}级响应", "1.启动条件"]
        lines += [LEAD.format(word + "级"), "（1）死亡1人以上；", "（2）其他情况。"]
        lines += ["2.响应措施", "（1）县自然资源局派员到场。"]
    lines += ["三、附则", "本预案由县自然资源局解释，自印发之日起施行。"]
    path.write_text("\n".join(lines), "gb18030")
    draft = only(path)
    assert counts(draft) == {III: (2, 1), IV: (2, 1)}
    assert draft.plan.levels[0].hazard == "geological"


def test_a_contents_page_that_repeats_every_heading_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    body = [
        "5 应急响应",
        "5.1 四级响应 5.1.1 启动条件",
        LEAD.format("四级"),
        *items("死亡1人以上"),
        "5.1.2 响应行动",
        *items("会商。"),
    ]
    contents = ["1 总则 1.1 编制目的", "5 应急响应 5.1 四级响应", "9 附则 9.1 实施时间"]
    written = write(tmp_path, *body).read_text("utf-8").split("\n")
    path.write_text("\n".join([written[0], "目  录", *contents, *written[1:]]), "utf-8")
    draft = only(path)
    assert counts(draft) == {IV: (1, 1)}
    assert [s.no for s in draft.plan.sections].count("1") == 1


def test_warning_levels_are_no_response_levels(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "4 预警",
        "4.1 Ⅳ级预警",
        *items("蓝色。", "橙色。"),
        "4.2 预警响应",
        "Ⅲ级预警发布后，各部门到岗。",
    )
    reading = read_plan(path, catalogue())
    assert reading.drafts[0].plan.levels == ()
    assert reading.message == "reading.no_levels"


def test_two_levels_in_one_section_are_given_to_each_and_doubted(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "4 应急响应",
        "4.1 Ⅱ级、I级应急响应启动条件",
        LEAD.format("相应"),
        *items("特大洪水。"),
        "4.2 Ⅱ级、Ⅰ级应急响应行动",
        *items("会商。"),
    )
    draft = only(path)
    assert counts(draft) == {ONE: (1, 1), II: (1, 1)}
    assert "doubt.shared_levels" in [d.key for d in draft.doubts]


def test_several_hazards_keep_ladders_of_their_own(tmp_path: Path) -> None:
    lines = []
    for at, hazard in enumerate(("防汛", "抗旱"), 1):
        lines += [f"4.{at} {hazard}应急响应", f"4.{at}.1 {hazard}Ⅳ级应急响应"]
        lines += [LEAD.format("Ⅳ级"), *items("一般灾害。", "其他情况。")]
    draft = only(write(tmp_path, "4 应急响应", *lines, name="甲县防汛抗旱应急预案.txt"))
    assert {(d.hazard, d.level) for d in draft.plan.levels} == {("flood", IV), ("drought", IV)}


def test_levels_that_build_on_each_other_in_a_circle_are_cut(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "4 应急响应",
        "4.1 Ⅲ级响应行动",
        *items("在Ⅱ级响应基础上，会商。"),
        "4.2 Ⅱ级响应行动",
        *items("在Ⅲ级响应基础上，会商。"),
        "4.3 Ⅰ级响应行动",
        *items("在Ⅳ级响应基础上，会商。"),
    )
    draft = only(path)
    keys = [d.key for d in draft.doubts]
    assert keys.count("doubt.inherits_cycle") == 1
    assert keys.count("doubt.inherits_missing") == 1
    for definition in draft.plan.levels:
        assert len(list(draft.plan.inherited(definition))) <= 2


def test_an_item_missing_from_the_numbering_is_doubted(tmp_path: Path) -> None:
    path = write(
        tmp_path, "4 应急响应", "4.1 Ⅲ级响应行动", "（1）会商。", "（2）值班。", "（4）报告。"
    )
    assert "doubt.numbering_gap" in [d.key for d in only(path).doubts]


def test_a_law_a_news_item_and_a_note_give_no_plan_and_say_why(tmp_path: Path) -> None:
    law = "\n".join(["甲县防汛条例", *(f"第{n}条 各单位应当做好工作。" for n in "一二三四五六")])
    news = "甲县启动防汛Ⅲ级应急响应\n昨日，县防指启动防汛Ⅲ级应急响应，派出工作组。"
    for words, message in (
        (law, "reading.law"),
        (news, "reading.news"),
        ("值班安排\n张一一，周一。", "reading.no_structure"),
    ):
        path = tmp_path / "a.txt"
        path.write_text(words, "utf-8")
        reading = read_plan(path, catalogue())
        assert (reading.drafts, reading.message) == ((), message)
        assert message in messages("en")


def test_bare_contents_and_a_text_cut_off_are_called_incomplete(tmp_path: Path) -> None:
    path = tmp_path / "甲县防汛应急预案.txt"
    path.write_text(
        "甲县防汛应急预案\n1 总则 1.1 编制目的\n1.2 编制依据\n2 应急响应 2.1 启动条件\n", "utf-8"
    )
    reading = read_plan(path, catalogue())
    assert (reading.message, reading.drafts[0].complete) == ("reading.contents_only", False)
    words = "本章内容较长，说明了各单位在汛期的各项工作要求和责任分工。"
    lines = ["甲县防汛应急预案", "1 总则 1.1 编制目的", words, "1.2 编制依据", words]
    path.write_text("\n".join([*lines, "2 组织体系", "2.1 指挥部", words]), "utf-8")
    reading = read_plan(path, catalogue())
    assert (reading.message, reading.drafts[0].complete) == ("reading.cut_off", False)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le"])
def test_the_encoding_of_a_text_makes_no_difference(tmp_path: Path, encoding: str) -> None:
    path = write(
        tmp_path, "4 应急响应", "4.1 Ⅳ级响应", LEAD.format("Ⅳ级"), *items("死亡1人以上", "其他")
    )
    path.write_bytes(path.read_text("utf-8").encode(encoding))
    assert counts(only(path)) == {IV: (2, 0)}


def test_our_own_plan_files_come_in_as_they_are(tmp_path: Path) -> None:
    condition = Condition("死亡1人以上", (Test("dead", 1),), Logic.ANY)
    level = LevelDefinition("flood", IV, (condition,), authority=(Authority("主任", Act.SIGN),))
    plan = Plan("p", "甲县防汛应急预案", PlanKind.SPECIAL, ("flood",), levels=(level,))
    path = tmp_path / "plan.yaml"
    path.write_bytes(msgspec.yaml.encode(plan))
    assert only(path).plan == plan


@pytest.mark.parametrize(
    "words",
    ["id: [1", "id: a\ntitle: b\n", "a: &x [1]\nb: *x\n", "!!python/object/apply:os.system [ls]"],
)
def test_a_plan_file_that_is_not_in_order_is_refused(tmp_path: Path, words: str) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text(words, "utf-8")
    with pytest.raises(OperatorError, match=r"import\.plan_file_broken"):
        read_plan(path)
