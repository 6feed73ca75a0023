"""Who issued a plan and when, its groups, limits and deciders, in the ways offices write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from commandpost.domain.plan import Act, PlanKind
from commandpost.importers.read import read_plan
from tests.importers.cases import catalogue
from tests.importers.papers import items, plan, text, word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from commandpost.domain.plan import Plan

NAME = "云岭县防汛应急预案"


def only(folder: Path, lines: Sequence[str]) -> Plan:
    (draft,) = read_plan(text(folder / "a.txt", lines), catalogue()).drafts
    return draft.plan


FRONTS: dict[str, tuple[Sequence[str], tuple[str, str, str, str]]] = {
    "a notice over two lines, the date in characters": (
        ["云岭县人民政府办公室", "关于印发云岭县防汛应急预案的通知", "云政办发〔2026〕12号",
         "各乡镇人民政府：", "云岭县人民政府办公室", "二〇二六年三月十日", NAME],
        (NAME, "云岭县人民政府办公室", "云政办发〔2026〕12号", "2026-03-10"),
    ),
    "a red head": (
        ["云岭县防汛抗旱指挥部文件", "云汛〔2026〕3号", "关于印发《云岭县防汛应急预案》的通知",
         "各成员单位：", "云岭县防汛抗旱指挥部", "2026年4月1日", NAME, "（2026年修订）"],
        (NAME, "云岭县防汛抗旱指挥部", "云汛〔2026〕3号", "2026-04-01"),
    ),
    "fields of a page": (
        ["索引号：000000 主题分类：应急管理", "发布机构：云岭县应急管理局", "成文日期：2026-03-10",
         "文号：云应急〔2026〕8号", NAME],
        (NAME, "云岭县应急管理局", "云应急〔2026〕8号", "2026-03-10"),
    ),
    "the owner in a line above": (
        ["云岭县清溪中学", "防汛应急预案"],
        ("云岭县清溪中学防汛应急预案", "", "", ""),
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", FRONTS)
def test_what_stands_before_the_first_chapter(tmp_path: Path, case: str) -> None:
    lines, want = FRONTS[case]
    told = only(tmp_path, [*lines, *plan(NAME, "4 处置", "4.1 措施", "立即处置。")[1:]])
    assert (told.title, told.issuer, told.doc_no, told.dated) == want


@pytest.mark.parametrize(
    "title", ["云岭县清溪中学防汛应急预案", "云岭县清溪大酒店生产安全事故应急预案"]
)
def test_the_plan_of_one_house_is_its_own_kind(tmp_path: Path, title: str) -> None:
    assert only(tmp_path, plan(title, "4 处置", "4.1 措施", "处置。")).kind is PlanKind.ENTERPRISE


GROUPS: dict[str, Sequence[str]] = {
    "an item": ["2.1 工作组", ("（1）抢险救援组。牵头单位：县应急局。成员单位：县水利局、县公安局。"
                "主要职责：搜救被困人员；抢护险情。")],
    "lines below an item": ["2.1 工作组", "（1）抢险救援组", "组长：县应急局",
                            "成员：县水利局、县公安局", "职责：搜救被困人员；抢护险情。"],
    "a heading": ["2.1 抢险救援组",
                  "县应急局牵头，县水利局、县公安局参加。负责搜救被困人员；抢护险情。"],
    "a heading that goes on": [("2.1 抢险救援组由县应急局牵头，县水利局、县公安局等参加，"
                               "负责搜救被困人员；抢护险情。")],
}  # fmt: skip


@pytest.mark.parametrize("way", GROUPS)
def test_a_group_however_it_is_told(tmp_path: Path, way: str) -> None:
    (group,) = only(tmp_path, plan(NAME, "2 组织体系", *GROUPS[way])).groups
    assert (group.name, group.lead) == ("抢险救援组", "县应急局")
    assert (group.members, group.duties) == (
        ("县水利局", "县公安局"),
        ("搜救被困人员", "抢护险情"),
    )


def test_a_table_of_groups(tmp_path: Path) -> None:
    rows = (
        ("序号", "工作组", "牵头单位", "成员单位", "主要职责"),
        ("1", "抢险救援组", "县应急局", "县水利局、县公安局", "搜救被困人员；抢护险情。"),
        ("2", "医疗救治组", "县卫生健康局", "县医保局", "救治伤员。"),
    )
    path = word(tmp_path / "a.docx", plan(NAME, "2 组织体系", "2.1 工作组", "见附表。"), rows)
    (draft,) = read_plan(path, catalogue()).drafts
    assert [(g.name, g.lead, len(g.members), len(g.duties)) for g in draft.plan.groups] == [
        ("抢险救援组", "县应急局", 2, 2),
        ("医疗救治组", "县卫生健康局", 1, 1),
    ]


@pytest.mark.parametrize(
    ("sentence", "limits"),
    [
        (
            "各乡镇接报后30分钟内电话报告、1小时内书面报告县应急局。",
            [(30, "各乡镇"), (60, "各乡镇")],
        ),
        ("事发单位应当立即报告，最迟不得超过1小时。", [(60, "事发单位")]),
        ("县应急局接到报告后，应在2小时内向市应急局报告。", [(120, "县应急局")]),
        ("初报不得晚于事发后半小时。", [(30, "")]),
        ("灾情稳定后，5日内完成评估。", []),
    ],
)
def test_limits_for_reporting(tmp_path: Path, sentence: str, limits: list[tuple[int, str]]) -> None:
    told = only(tmp_path, plan(NAME, "3 信息报告", "3.1 时限", sentence)).deadlines
    assert [(d.minutes, d.actor) for d in told] == limits


@pytest.mark.parametrize(
    ("sentence", "role", "act"),
    [
        ("由县防指总指挥批准，县防办发布Ⅳ级响应。", "县防指总指挥", Act.APPROVE),
        ("经县防办主任同意，由县防办发布启动Ⅳ级响应的命令。", "县防办主任", Act.APPROVE),
        ("Ⅳ级应急响应由县防办主任启动。", "县防办主任", Act.APPROVE),
        ("县防指副总指挥（县应急局局长）宣布启动Ⅳ级响应。", "县防指副总指挥（县应急局局长）",
         Act.ANNOUNCE),
        ("报请县政府主要负责人审定后启动Ⅳ级响应。", "县政府主要负责人", Act.APPROVE),
        ("由县长签署启动命令。", "县长", Act.SIGN),
        ("县应急委主任授权常务副主任启动Ⅳ级响应。", "常务副主任", Act.APPROVE),
    ],
)  # fmt: skip
def test_who_decides(tmp_path: Path, sentence: str, role: str, act: Act) -> None:
    lines = ["5 应急响应", "5.1 Ⅳ级响应", "5.1.1 启动条件", *items("死亡1人以上。")]
    lines += ["5.1.2 启动程序", sentence, "5.1.3 响应措施", *items("会商。")]
    (level,) = only(tmp_path, plan(NAME, *lines)).levels
    assert [(a.role, a.action) for a in level.authority] == [(role, act)]
    assert (len(level.conditions), len(level.measures)) == (1, 1)


def test_a_lower_government_that_starts_its_own_response_decides_nothing_here(
    tmp_path: Path,
) -> None:
    lines = ["5 应急响应", "5.1 Ⅳ级响应", "5.1.1 启动条件", *items("死亡1人以上。")]
    lines += ["5.1.2 启动程序", "由事发地乡镇人民政府启动本级应急响应。"]
    (level,) = only(tmp_path, plan(NAME, *lines)).levels
    assert level.authority == ()
