"""Papers of an emergency office that speak of levels and define none, in samples of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from commandpost.importers.read import read_plan
from tests.importers.cases import catalogue
from tests.importers.papers import LEAD, items, plan, text
from tests.importers.test_level_styles import FLOOD, HEAD, counted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PAPERS: dict[str, Sequence[str]] = {
    "an activation notice": [
        "云岭县防汛抗旱指挥部关于启动防汛Ⅳ级应急响应的通知", "云汛〔2026〕9号", "各乡镇：",
        "一、响应事项", "根据《云岭县防汛应急预案》，决定自6月1日8时启动防汛Ⅳ级应急响应。",
        "二、工作要求", "（一）加强值守。", "（二）做好转移。", "三、信息报送", "每日报告。",
    ],
    "minutes": [
        "云岭县防汛会商纪要", "时间：2026年6月1日", "一、雨水情", "县气象局通报。", "二、会商意见",
        "会议决定启动防汛Ⅲ级应急响应。", "三、工作安排", "1.县水利局加强调度。", "2.预置力量。",
    ],
    "a summary of the year": [
        "云岭县2026年防汛工作总结", "一、基本情况", "全年启动Ⅳ级响应3次、Ⅲ级响应1次。",
        "二、主要做法", "（一）Ⅳ级响应期间落实责任。", "（二）加强演练。", "三、下步打算", "修订。",
    ],
    "an explanation of a plan": [
        "《云岭县防汛应急预案》政策解读", "一、背景", "修订。", "二、主要内容", "（一）响应分级。",
        "Ⅳ级响应：一般洪水，由县防办主任启动。", "Ⅲ级响应：较大洪水，由副指挥长启动。",
        "三、特点", "操作性强。",
    ],
    "a duty rota": [
        "云岭县应急局值班安排表", "日期 值班人员 带班领导", "3月1日 甲一一 乙一一",
        "3月2日 甲二二 乙一一", "Ⅳ级响应期间加强值班。",
    ],
    "a rule about plans": [
        "云岭县突发事件应急预案管理办法",
        *(f"第{n}条 各单位应当做好应急预案管理工作。" for n in "一二三四五六七八"),
    ],
    "a school's plan without levels": [
        "云岭县清溪中学突发事件应急预案", "一、指导思想", "坚持安全第一。", "二、组织机构",
        "组长：校长", "三、应急措施", "1、火灾处置：拨打119。", "2、地震处置：疏散。",
        "四、后期处置",
        "总结。",
    ],
}  # fmt: skip


@pytest.mark.parametrize("paper", PAPERS)
def test_a_paper_without_levels_gives_none_and_says_why(tmp_path: Path, paper: str) -> None:
    told = read_plan(text(tmp_path / "a.txt", PAPERS[paper]), catalogue())
    assert [d.plan.levels for d in told.drafts if d.plan.levels] == []
    assert told.message


STYLES: dict[str, tuple[Sequence[str], dict[int, tuple[int, int]]]] = {
    "headings with the words run in": (
        [HEAD, "5.1 Ⅳ级响应", "5.1.1 启动条件。符合下列条件之一，启动Ⅳ级响应：",
         *items("甲；", "乙。"),
         "5.1.2 启动程序。县防办主任决定启动。", "5.1.3 响应措施。", *items("会商；", "值班。")],
        {4: (2, 2)},
    ),
    "a line for each part": (
        [HEAD, "5.1 Ⅲ级响应", "5.1.1 启动条件：死亡3人以上，或者转移500人以上。",
         "5.1.2 响应措施：县防指会商，派出工作组。"],
        {3: (1, 1)},
    ),
    "numbered parts": (
        [HEAD, "5.1 Ⅳ级响应", "（1）启动条件：发生一般洪涝灾害。",
         "（2）启动程序：县防办主任决定。",
         "（3）响应措施：会商；值班；巡查。"],
        {4: (1, 3)},
    ),
    "a colour beside the level": (
        [HEAD, "5.1 四级（蓝色）应急响应", "（1）启动条件：符合下列条件之一", "①甲；", "②乙。",
         "（2）响应措施", "①会商；", "②值班；", "③巡查。"],
        {4: (2, 3)},
    ),
    "four deep": (
        [HEAD, "5.1 分级响应", "5.1.1 Ⅰ级应急响应", "5.1.1.1 出现下列情况之一者，为Ⅰ级应急响应",
         *items("甲；", "乙。"), "5.1.1.2 Ⅰ级应急响应行动", *items("会商。")],
        {1: (2, 1)},
    ),
    "what follows the last level": (
        [HEAD, "5.1 一级响应", "5.1.1 启动条件", LEAD.format("一级"), *items("甲；", "乙。"),
         "5.1.2 启动程序", "县减灾办提出建议，县减灾委主任决定启动一级响应。", "5.1.3 响应措施",
         "县减灾委主任领导救助工作。县减灾委采取以下措施：", *items("会商。", "拨款。"),
         "5.2 启动条件调整", "启动条件可酌情调整。", "5.3 响应联动",
         "对已启动防汛应急响应的，县减灾委及时启动救助响应。"],
        {1: (2, 2)},
    ),
}  # fmt: skip


@pytest.mark.parametrize("style", STYLES)
def test_the_parts_of_a_level_in_short(tmp_path: Path, style: str) -> None:
    lines, want = STYLES[style]
    assert counted(text(tmp_path / "a.txt", plan(FLOOD, *lines))) == want
