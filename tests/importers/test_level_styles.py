"""Ways of telling a level that real plans have, each with a sample of our own.

Beside headings with two numbered lists: run-in labels, single sentences, paragraphs, letters,
bullets, articles, no numbers at all, the same part for all levels in one section, and tables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from docx import Document

from commandpost.domain.plan import Act, Authority
from commandpost.importers.read import read_plan
from tests.importers.cases import catalogue
from tests.importers.papers import LEAD, items, page, plan, text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from commandpost.domain.plan_draft import PlanDraft

FLOOD, RELIEF = "云岭县防汛应急预案", "云岭县自然灾害救助应急预案"
QUAKE, SPILL = "云岭县地震应急预案", "云岭县突发环境事件应急预案"
SLIDE, FIRE = "云岭县突发地质灾害应急预案", "云岭县森林火灾应急预案"
HEAD = "5 应急响应"
III = ["5.1 Ⅲ级响应", "5.1.1 启动条件", LEAD.format("Ⅲ级"), *items("死亡3人以上；", "其他。")]

Counts = dict[int, tuple[int, int]]


def draft(path: Path) -> PlanDraft:
    (only,) = read_plan(path, catalogue()).drafts
    return only


def counted(path: Path) -> Counts:
    """Level → how many conditions and measures."""
    return {d.level.rank: (len(d.conditions), len(d.measures)) for d in draft(path).plan.levels}


STYLES: dict[str, tuple[str, Sequence[str], Counts]] = {
    "labels at the start of paragraphs": (
        FLOOD,
        [HEAD, "5.1 响应分级", "县防指的应急响应分为四级。",
         "Ⅳ级响应：一个乡镇发生一般洪水，由县防办主任启动。",
         "Ⅲ级响应：两个以上乡镇发生一般洪水，由副指挥长启动。",
         "Ⅱ级响应：小（2）型水库出现重大险情，由指挥长启动。",
         "Ⅰ级响应：水库垮坝，由县人民政府启动。"],
        {1: (1, 0), 2: (1, 0), 3: (1, 0), 4: (1, 0)},
    ),
    "labels in one list for conditions and one for measures": (
        FLOOD,
        [HEAD, "5.1 启动条件", "（1）Ⅳ级响应：死亡1人以上；", "（2）Ⅲ级响应：死亡3人以上。",
         "5.2 响应措施", "（1）Ⅳ级响应：", "①会商。", "②值班。", "（2）Ⅲ级响应：", "①坐镇指挥。",
         "5.3 其他措施", "（1）县水利局做好调度。"],
        {3: (1, 1), 4: (1, 2)},
    ),
    "sentences that start a level for a grade": (
        QUAKE,
        [HEAD, "5.1 响应启动", "应对重大地震灾害，启动Ⅱ级响应。由市抗震救灾指挥部统一指挥。",
         "应对一般地震灾害，启动Ⅳ级响应。由县抗震救灾指挥部统一指挥。"],
        {2: (1, 0), 4: (1, 0)},
    ),
    "one sentence for two levels": (
        SPILL,
        [HEAD, "5.1 响应分级",
         ("初判发生特别重大、重大突发环境事件，分别启动Ⅰ级、Ⅱ级应急响应，由市政府负责应对；"
         "初判发生较大突发环境事件，启动Ⅲ级应急响应；初判发生一般突发环境事件，启动Ⅳ级应急响应。")],
        {1: (1, 0), 2: (1, 0), 3: (1, 0), 4: (1, 0)},
    ),
    "conditions under the heading of losses, measures under 应急响应": (
        RELIEF,
        [HEAD, "5.1 Ⅲ级响应", "5.1.1 灾害损失情况", "一次灾害过程出现下列情况之一：",
         *items("死亡3人以上；", "紧急转移安置500人以上。"), "5.1.2 启动程序",
         "由分管副县长决定启动。", "5.1.3 应急响应", *items("核查灾情。", "调拨物资。", "报告。"),
         "5.1.4 响应的终止", "由分管副县长决定终止。"],
        {3: (2, 3)},
    ),
    "letters": (
        RELIEF,
        [HEAD, "5.1 Ⅲ级响应", "5.1.1 启动条件", LEAD.format("Ⅲ级"), "a、死亡3人以上；",
         "b、紧急转移安置500人以上；", "c、其他。", "5.1.2 响应措施", "a.核查灾情。", "b.报告。"],
        {3: (3, 2)},
    ),
    "lists inside a list stay with their item": (
        RELIEF,
        [HEAD, "5.1 Ⅲ级响应", "5.1.1 启动条件", "（1）一次灾害过程出现下列情况之一的：",
         "①死亡3人以上；", "②紧急转移安置500人以上；", "连续30天以上干旱造成饮水困难。",
         "（2）发生5级以上地震，出现下列情况之一的：", "①死亡1人以上；", "②倒塌房屋30间以上。",
         "（3）县人民政府决定的其他事项。", "5.1.2 响应措施", "（1）核查灾情。"],
        {3: (3, 1)},
    ),
    "measures in the sentences of one paragraph": (
        RELIEF,
        [HEAD, *III, "5.1.2 响应措施", ("启动Ⅲ级响应后，县减灾委统一协调，各成员单位支援灾区；"
         "视情派出工作组；及时核定并上报灾情；视情开展救灾捐赠。")],
        {3: (2, 4)},
    ),
    "measures in paragraphs": (
        RELIEF,
        [HEAD, *III, "5.1.2 响应措施", "县减灾委统一领导救灾工作。",
         "县应急局及时与成员单位联系；组织会商。", "灾情发生后24小时内，派出工作组。"],
        {3: (2, 3)},
    ),
    "measures by department": (
        FLOOD,
        [HEAD, *III, "5.1.2 响应措施", "县水利局：加密监测，会同县气象局会商。",
         "县公安局：维护秩序。", "县卫生健康局：救治伤员。"],
        {3: (2, 3)},
    ),
    "the same part of all levels in one section": (
        FLOOD,
        [HEAD, "5.1 启动条件", "5.1.1 Ⅳ级", *items("死亡1人以上；", "其他。"), "5.1.2 Ⅲ级",
         *items("死亡3人以上。"), "5.2 响应措施", "5.2.1 Ⅳ级", *items("会商。"), "5.2.2 Ⅲ级",
         *items("会商。", "转移群众。")],
        {3: (1, 2), 4: (2, 1)},
    ),
    "names of geological hazards": (
        SLIDE,
        [HEAD, "5.1 特大型地质灾害险情和灾情应急响应（Ⅰ级）",
         *items("县长赶赴现场。", "划定危险区。"),
         "5.2 小型地质灾害险情和灾情应急响应（Ⅳ级）", *items("分管副县长赶赴现场。")],
        {1: (0, 2), 4: (0, 1)},
    ),
    "grade and kind of event before the word": (
        "云岭县道路交通事故应急预案",
        [HEAD, "5.1 特别重大突发事件应急响应", *items("县长赶赴现场。"),
         "5.2 一般道路交通事故应急响应", *items("分管副县长赶赴现场。", "值班。")],
        {1: (0, 1), 4: (0, 2)},
    ),
    "a condition in words of its own": (
        "云岭县抗旱应急预案",
        [HEAD, "5.1 Ⅲ级响应", "5.1.1 启动条件", "全县发生中度干旱，或者县城日缺水率达到10%以上。",
         "5.1.2 响应措施", *items("会商。")],
        {3: (1, 1)},
    ),
    "conditions in the line of their lead": (
        FLOOD,
        [HEAD, "5.1 Ⅰ级响应", ("出现下列情况之一者，为Ⅰ级响应：某条河流发生特大洪水；"
         "多条河流同时发生大洪水；小型水库垮坝。"), "5.1.1 响应行动", *items("会商。")],
        {1: (3, 1)},
    ),
    "bullets": (
        "清溪化工有限公司生产安全事故应急预案",
        [HEAD, "5.1 Ⅰ级响应", "- 启动条件：火势失控或者人员被困。", "- 响应行动：",
         "a) 拨打119报警；", "b) 疏散人员；", "c) 清点人数。"],
        {1: (1, 3)},
    ),
    "who decides stands after the conditions": (
        FIRE,
        [HEAD, "5.1 Ⅳ级响应", "5.1.1 启动条件", *items("过火面积10公顷以上；", "重伤1人以上；"),
         "符合上述条件之一时，经县森防办分析评估，由常务副指挥长和办公室主任共同研究决定启动Ⅳ级响应。",
         "5.1.2 响应措施", *items("报告火情；", "派出工作组。")],
        {4: (2, 2)},
    ),
    "as at another level": (
        FLOOD,
        [HEAD, "5.1 Ⅰ级响应", "5.1.1 启动条件", *items("水库垮坝。"), "5.1.2 响应行动",
         *items("会商。", "转移群众。"), "5.2 Ⅱ级响应", "5.2.1 启动条件", *items("堤防决口。"),
         "5.2.2 响应行动", "参照Ⅰ级响应行动执行。"],
        {1: (1, 2), 2: (1, 1)},
    ),
    "one paragraph for the whole level": (
        FLOOD,
        [HEAD, "5.1 四级响应",
         "当发生一般洪涝灾害时，由县防办主任决定启动四级响应。防办加强值守。"],
        {4: (1, 0)},
    ),
}  # fmt: skip


@pytest.mark.parametrize("style", STYLES)
def test_every_style_gives_its_levels_and_no_other(tmp_path: Path, style: str) -> None:
    title, lines, want = STYLES[style]
    assert counted(text(tmp_path / "a.txt", plan(title, *lines))) == want


WHOLE: dict[str, tuple[Sequence[str], Counts]] = {
    "a township's plan": (
        ["云岭县清溪镇防汛防风应急预案", "一、总则", "为做好防汛防风工作，制定本预案。",
         "二、应急响应", "（一）防汛、防风Ⅳ级应急响应", "镇分管领导坐镇指挥，通知各村做好准备。",
         "（二）防汛、防风Ⅲ级应急响应", "镇长坐镇指挥，部署工作；驻村干部下村指导。", "三、附则",
         "本预案由镇应急办负责解释，自印发之日起施行。"],
        {3: (0, 2), 4: (0, 1)},
    ),
    "headings without numbers": (
        ["清溪大酒店生产安全事故应急预案", "总则", "编制目的", "为做好安全工作，制定本预案。",
         "响应分级", "应急响应分为两级。", "Ⅱ级响应",
         "部门能够自行处置的事故。由部门负责人组织处置。",
         "Ⅰ级响应（扩大响应）", "部门无法处置的事故。由总经理启动，并求援。",
         "应急组织机构",
         "总经理任总指挥。", "响应终止", "Ⅱ级响应：险情排除，由部门负责人宣布结束。", "附则",
         "本预案自印发之日起施行。"],
        {1: (1, 1), 2: (1, 1)},
    ),
    "articles": (
        ["云岭县森林火灾应急预案", "第一章 总则", "第一条 为做好扑火工作，制定本预案。",
         "第二条 本预案适用于本县。", "第二章 应急响应", "第三条 Ⅳ级响应启动条件：",
         "（一）过火面积10公顷以上；", "（二）其他。", "第四条 Ⅳ级响应措施：", "（一）会商；",
         "（二）派出工作组；", "（三）每日报告。", "第五条 响应结束，由县森防指决定。",
         "第三章 附则", "第六条 本预案由县应急局解释。"],
        {4: (2, 3)},
    ),
}  # fmt: skip


@pytest.mark.parametrize("style", WHOLE)
def test_whole_plans_of_another_style(tmp_path: Path, style: str) -> None:
    lines, want = WHOLE[style]
    path = text(tmp_path / "a.txt", lines)
    assert counted(path) == want
    assert read_plan(path, catalogue()).message == ""


NONE: dict[str, tuple[str, Sequence[str]]] = {
    "grades of what happened": (
        SLIDE,
        ["4 应急响应", "4.1 灾害分级", "4.1.1 Ⅰ级（特别重大）", "死亡30人以上。",
         "4.1.2 Ⅱ级（重大）", "死亡10人以上。", "4.2 处置措施", *items("立即赶赴现场。")],
    ),
    "a general plan that speaks of the plans below it": (
        "云岭县突发事件总体应急预案",
        [HEAD, "5.1 响应启动", "初判发生重大突发事件，启动Ⅱ级响应。",
         "初判发生一般突发事件，启动Ⅳ级响应。"],
    ),
    "responses to warnings": (
        FLOOD,
        ["3 监测预警", "3.1 预警响应", "（1）Ⅳ级预警响应：加强值班。", "（2）Ⅲ级预警响应：会商。",
         "4 处置", "4.1 措施", *items("立即处置。")],
    ),
    "how levels end": (
        FLOOD,
        [HEAD, "5.1 响应结束", "Ⅳ级响应：险情排除后，由县防办主任宣布结束。",
         "Ⅲ级响应：险情排除后，由副指挥长宣布结束。"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", NONE)
def test_what_only_looks_like_a_level_is_none(tmp_path: Path, case: str) -> None:
    title, lines = NONE[case]
    assert counted(text(tmp_path / "a.txt", plan(title, *lines))) == {}


@pytest.mark.parametrize(
    "words",
    [
        "参照Ⅰ级响应行动执行。",
        "除执行Ⅰ级响应行动外，增加巡查。",
        "按照Ⅰ级响应中的处置措施开展工作。",
    ],
)
def test_as_at_another_level_builds_on_it(tmp_path: Path, words: str) -> None:
    title, lines, _ = STYLES["as at another level"]
    told = draft(text(tmp_path / "a.txt", plan(title, *lines[:-1], words))).plan
    assert [d.inherits and d.inherits.rank for d in told.ladder("flood")] == [None, 1]


def test_typhoon_and_flood_levels_of_one_plan_stay_apart(tmp_path: Path) -> None:
    lines = [HEAD]
    for at, hazard in enumerate(("防汛", "防风", "防旱", "防冻"), 1):
        lines += [f"5.{at} {hazard}应急响应", f"5.{at}.1 {hazard}Ⅳ级应急响应",
                  LEAD.format("Ⅳ级"), *items(*["甲。"] * at)]  # fmt: skip
    told = draft(text(tmp_path / "a.txt", plan("云岭县三防应急预案", *lines))).plan
    assert {d.hazard: len(d.conditions) for d in told.levels} == {
        "flood": 1, "typhoon": 2, "drought": 3, "snow_ice": 4,
    }  # fmt: skip


def test_measures_without_numbers_are_a_doubt(tmp_path: Path) -> None:
    title, lines, _ = STYLES["measures in paragraphs"]
    doubts = draft(text(tmp_path / "a.txt", plan(title, *lines))).doubts
    assert [(d.place, d.assumed) for d in doubts if d.key == "doubt.prose_measures"] == [
        ("5.1.2 响应措施", "3")
    ]


def test_who_starts_a_level_decides_on_it(tmp_path: Path) -> None:
    title, lines, _ = STYLES["labels at the start of paragraphs"]
    told = draft(text(tmp_path / "a.txt", plan(title, *lines))).plan
    assert {d.level.rank: d.authority for d in told.levels}[3] == (
        Authority("副指挥长", Act.APPROVE),
    )


ROWS = (
    ("响应级别", "启动条件", "启动权限", "响应措施"),
    ("Ⅳ级", "1.死亡1人以上；\n2.其他情形。", "县防办主任", "1.会商。\n2.值班。"),
    ("Ⅲ级", "死亡3人以上", "副指挥长", "会商；转移群众；每日报告。"),
)
OFFICES = (
    ("响应等级", "启动条件", "县水利局", "县公安局"),
    ("四级", "小时雨量30毫米以上", "调度水库", "维护秩序"),
    ("三级", "小时雨量50毫米以上", "调度水库", "管制交通"),
)
GRADES = (
    ("灾害等级", "特别重大", "重大", "较大", "一般"),
    ("死亡", "30人以上", "10人以上", "3人以上", "1人以上"),
)
WARNINGS = (
    ("预警级别", "发布条件", "防御措施"),
    ("Ⅳ级", "12小时50毫米", "值班"),
    ("Ⅲ级", "6小时50毫米", "巡查"),
)
TABLES: dict[str, tuple[Sequence[Sequence[str]], Counts]] = {
    "a row for each": (ROWS, {3: (1, 3), 4: (2, 2)}),
    "a column for each": (tuple(zip(*ROWS, strict=True)), {3: (1, 3), 4: (2, 2)}),
    "a column for each office": (OFFICES, {3: (1, 2), 4: (1, 2)}),
    "grades of what happened": (GRADES, {}),
    "warnings": (WARNINGS, {}),
}
AROUND = plan(FLOOD, "3 响应分级", "3.1 标准", "见下表。", "4 处置", "4.1 措施", "立即处置。")


def tabled(folder: Path, kind: str, rows: Sequence[Sequence[str]]) -> Path:
    """A plan with that table after 见下表, as Word, page or Markdown."""
    path, at = folder / f"a.{kind}", AROUND.index("见下表。") + 1
    if kind == "docx":
        document = Document()
        for line in AROUND[:at]:
            document.add_paragraph(line)
        grid = document.add_table(len(rows), len(rows[0]))
        for made, cells in zip(grid.rows, rows, strict=True):
            for cell, words in zip(made.cells, cells, strict=True):
                cell.text = words
        for line in AROUND[at:]:
            document.add_paragraph(line)
        document.save(str(path))
        return path
    if kind == "html":
        told = ("".join(f"<td>{c}</td>" for c in row).replace("\n", "<br>") for row in rows)
        table = f"<table>{''.join(f'<tr>{row}</tr>' for row in told)}</table>"
        return text(path, [page(AROUND).replace("见下表。</p>", f"见下表。</p>{table}")])
    ruled = [f"| {' | '.join(row)} |".replace("\n", "<br>") for row in rows]
    ruled.insert(1, "|---" * len(rows[0]) + "|")
    return text(path, [*AROUND[:at], "", *ruled, "", *AROUND[at:]])


@pytest.mark.parametrize("kind", ["docx", "html", "md"])
@pytest.mark.parametrize("case", TABLES)
def test_tables_of_levels(tmp_path: Path, case: str, kind: str) -> None:
    rows, want = TABLES[case]
    assert counted(tabled(tmp_path, kind, rows)) == want


def test_a_table_says_who_decides_and_who_acts(tmp_path: Path) -> None:
    told = {d.level.rank: d for d in draft(tabled(tmp_path, "docx", ROWS)).plan.levels}
    assert told[4].authority == (Authority("县防办主任", Act.APPROVE),)
    assert [t.min for c in told[4].conditions for t in c.tests] == [1]
    told = {d.level.rank: d for d in draft(tabled(tmp_path, "html", OFFICES)).plan.levels}
    assert [m.text for m in told[4].measures] == ["县水利局：调度水库", "县公安局：维护秩序"]


def test_merged_cells_of_a_web_table_are_filled(tmp_path: Path) -> None:
    rows = (
        "<tr><th>响应级别</th><th colspan='2'>启动条件</th><th>响应措施</th></tr>"
        "<tr><td rowspan='2'>Ⅳ级</td><td>雨情</td><td>小时雨量30毫米以上</td>"
        "<td rowspan='2'>会商</td></tr><tr><td>灾情</td><td>死亡1人以上</td></tr>"
        "<tr><td>Ⅲ级</td><td>灾情</td><td>死亡3人以上</td><td>转移</td></tr>"
    )
    body = page(AROUND).replace("见下表。</p>", f"见下表。</p><table>{rows}</table>")
    told = counted(text(tmp_path / "a.html", [body]))
    assert set(told) == {3, 4}
    assert {m for _, m in told.values()} == {1}
