"""Numbers of headings and items that are easily taken for one another, in samples of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.importers.papers import LEAD, items, plan, text
from tests.importers.test_level_styles import FLOOD, HEAD, counted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

Counts = dict[int, tuple[int, int]]
TWO = ["死亡1人以上；", "其他。"]


def numbered(form: str, *words: str) -> list[str]:
    return [form.format(n) + w for n, w in enumerate(words, 1)]


@pytest.mark.parametrize("form", ["{}.", "{}、", "{}. ", "{})", "({})", "（{}）", "{}．"])
def test_items_with_any_number_are_no_chapters(tmp_path: Path, form: str) -> None:
    lines = [HEAD]
    for at, name in enumerate(("Ⅳ级", "Ⅲ级"), 1):
        lines += [f"5.{at} {name}响应", f"5.{at}.1 启动条件", LEAD.format(name)]
        lines += numbered(form, *TWO)
        lines += [f"5.{at}.2 响应措施", *numbered(form, "会商", "值班", "巡查")]
    assert counted(text(tmp_path / "a.txt", plan(FLOOD, *lines))) == {3: (2, 3), 4: (2, 3)}


def test_a_long_list_passes_the_number_of_the_next_chapter(tmp_path: Path) -> None:
    lines = [HEAD, "5.1 Ⅳ级响应", "5.1.1 启动条件", *numbered("{}.", *"甲乙丙丁戊己庚辛"),
             "5.1.2 响应措施", *numbered("{}.", *"子丑寅卯辰巳午")]  # fmt: skip
    assert counted(text(tmp_path / "a.txt", plan(FLOOD, *lines))) == {4: (8, 7)}


SHAPES: dict[str, tuple[Sequence[str], Counts]] = {
    "一、（一）1.（1）": (
        ["一、总则", "（一）编制目的", "为做好工作，制定本预案。", "二、应急响应", "（一）Ⅳ级响应",
         "1.启动条件。出现下列情况之一的：", *items(*TWO), "2.响应措施。",
         *items("会商；", "值班。"),
         "（二）Ⅲ级响应", "1、启动条件", *items("死亡3人以上。"), "2、启动程序",
         "由副指挥长决定。", "3、响应措施", *items("会商；", "值班；", "转移。"), "三、附则",
         "本预案自印发之日起施行。"],
        {4: (2, 2), 3: (1, 3)},
    ),
    "第一章 第一节 一、1.": (
        ["第一章 总则", "第一节 目的", "为做好工作，制定本预案。", "第二章 应急响应",
         "第一节 四级响应", "一、启动条件", *numbered("{}.", *TWO), "二、响应行动",
         *numbered("{}.", "会商；", "值班。"), "第二节 三级响应", "一、启动条件",
         "1.死亡3人以上；", "二、响应行动", "1.会商。", "第三章 附则", "本预案自印发之日起施行。"],
        {4: (2, 2), 3: (1, 1)},
    ),
    "**一、** bold of Markdown": (
        ["**一、总则**", "为做好工作，制定本预案。", "**二、应急响应**", "**（一）四级响应**",
         "**1.启动条件**", *items(*TWO), "**2.响应措施**", *items("会商。"), "**三、附则**",
         "本预案自印发之日起施行。"],
        {4: (2, 1)},
    ),
    "full width": (
        ["１\u3000总则", "１．１\u00a0目的", "为做好工作，制定本预案。", "２\u3000应急响应",
         "２．１\u00a0Ⅳ级响应", "２．１．１\u3000启动条件", "（１）死亡1人以上；", "（２）其他。",
         "２．１．２响应措施", "（１）会商；", "３\u3000附则", "本预案自印发之日起施行。"],
        {4: (2, 1)},
    ),
    "a heading with the lead in its line": (
        ["1 总则", "1.1 目的", "为做好工作，制定本预案。", "2 应急响应",
         "2.1 Ⅳ级响应。出现下列情况之一的，启动Ⅳ级响应：", *items(*TWO), "响应措施：",
         *items("会商；", "值班。"), "3 附则", "本预案自印发之日起施行。"],
        {4: (2, 2)},
    ),
    "headings below the measures": (
        ["1 总则", "1.1 目的", "为做好工作，制定本预案。", "2 应急响应", "2.1 Ⅳ级响应",
         "2.1.1 启动条件", *items("死亡1人以上。"), "2.1.2 响应行动", "2.1.2.1 会商部署",
         "县防办主任主持会商。", "2.1.2.2 信息报送", "每日18时报告。", "2.1.2.3 抢险救灾",
         "派出队伍。", "3 附则", "本预案自印发之日起施行。"],
        {4: (1, 3)},
    ),
    "kinds of conditions, each with its list": (
        ["1 总则", "1.1 目的", "为做好工作，制定本预案。", "2 应急响应", "2.1 Ⅳ级响应",
         "2.1.1 启动条件", "（1）雨情。出现下列情况之一的：", "①24小时降雨量50毫米以上；",
         "②3小时降雨量30毫米以上。", "（2）水情。清水河超警戒水位。", "（3）其他。",
         "2.1.2 响应行动", *items("会商。"), "3 附则", "本预案自印发之日起施行。"],
        {4: (3, 1)},
    ),
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_shapes_of_whole_plans(tmp_path: Path, shape: str) -> None:
    lines, want = SHAPES[shape]
    assert counted(text(tmp_path / "a.txt", [FLOOD, *lines])) == want
