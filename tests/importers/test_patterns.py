"""Every pattern of real plans (FACTS 5.4), each with a sample of our own.

| no | pattern | test |
|----|---------|------|
| 1 | wrapper notice, number, addressees, dates, metadata table | test_a_notice_around_a_plan |
| 2 | contents with leaders, page numbers, several entries on a line | test_contents_of_every_look |
| 3 | two headings, or heading, trigger and authority, on one line | test_headings_run_into_text |
| 4 | numbering schemes, full-width, OCR, 章/条, 一、（一）1.①, four deep | test_numbering_schemes |
| 5 | level spellings, OCR of Ⅱ and Ⅲ | test_level_spellings |
| 5 | two levels in one section | test_one_section_for_two_levels |
| 6 | either order of the levels | test_either_order |
| 7 | lead-ins of the conditions | test_lead_ins |
| 8 | conditions that quote other levels | test_other_levels_in_a_condition |
| 9 | numbers, ranges, 万/亿/亩, Chinese numerals, 含 and 不含 | test_numbers |
| 10 | several hazards in one plan | test_several_hazards |
| 10 | several plans in one file | test_several_plans_in_one_file |
| 11 | names of the measures' section | test_names_of_measures |
| 11 | building on another level | test_building_on_each_other, test_plans.py |
| 12 | no level, or only some | test_missing_levels_stay_missing |
| 13 | what ends the last level's measures | test_what_follows_the_last_level |
| 14 | groups named here, their duties there | test_groups_told_twice |
| 15 | contact and resource tables | test_tables_feed_the_roster |
| 16 | kinds of files; what is no plan | test_formats.py, test_what_is_no_plan |
| 17 | very long lines | test_very_long_lines |

Besides these: preconditions, warnings beside levels, deadlines, ends, particulars.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import Act, Authority, PlanKind
from commandpost.domain.triggers import Logic
from commandpost.importers.read import read_plan
from commandpost.importers.rosters import roster_of_tables
from tests.importers.cases import catalogue
from tests.importers.papers import LEAD, items, level, page, plan, text, word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from commandpost.domain.plan import Plan
    from commandpost.domain.plan_draft import PlanDraft, Reading

ONE, II, III, IV = ResponseLevel
NAME = "云岭县防汛应急预案"


def reading(folder: Path, lines: Sequence[str]) -> Reading:
    return read_plan(text(folder / "a.txt", lines), catalogue())


def draft(folder: Path, lines: Sequence[str]) -> PlanDraft:
    (only,) = reading(folder, lines).drafts
    return only


def counts(told: Plan) -> dict[tuple[str, ResponseLevel], tuple[int, int]]:
    return {(d.hazard, d.level): (len(d.conditions), len(d.measures)) for d in told.levels}


def flood(folder: Path, *response: str) -> dict[ResponseLevel, tuple[int, int]]:
    told = draft(folder, plan(NAME, *response)).plan
    return {d.level: (len(d.conditions), len(d.measures)) for d in told.levels}


NOTICE = [
    "云岭县人民政府办公室关于印发《云岭县防汛应急预案》的通知",
    "云政办发〔2026〕12号",
    "各乡镇人民政府，县政府各部门：",
    "现将《云岭县防汛应急预案》印发给你们，请认真组织实施。2019年4月2日印发的预案同时废止。",
    "云岭县人民政府办公室",
    "2026年3月10日",
    "（此件公开发布）",
]


def test_a_notice_around_a_plan(tmp_path: Path) -> None:
    basis = ["1.2 编制依据", "依据《清河市防汛应急预案》等，制定本预案。", "4 应急响应"]
    lines = [*NOTICE, *plan(NAME, *basis, *level("4.1", "Ⅳ级", ["死亡1人以上"], ["会商。"]))]
    told = draft(tmp_path, lines).plan
    assert (told.title, told.issuer, told.doc_no, told.dated, told.superior) == (
        NAME,
        "云岭县人民政府办公室",
        "云政办发〔2026〕12号",
        "2026-03-10",
        "清河市防汛应急预案",
    )
    cells = ("索引号", "a1", "发文机关", "云岭县人民政府办公室", "发文字号", "云政办发〔2026〕12号")
    grid = "<table><tr>" + "".join(f"<td>{c}</td>" for c in cells) + "</tr></table>"
    body = page(plan(NAME, "4 应急响应", *level("4.1", "Ⅳ级", ["死亡1人以上"], ["会商。"])))
    path = text(
        tmp_path / "a.html", [body.replace('<div class="main">', grid + '<div class="main">')]
    )
    (only,) = read_plan(path, catalogue()).drafts
    assert only.plan.doc_no == "云政办发〔2026〕12号"
    assert counts(only.plan) == {("flood", IV): (1, 1)}


@pytest.mark.parametrize(
    "contents",
    [
        ["1 总则…………………1", "4 应急响应……………8", "4.1 Ⅳ级响应……8", "9 附则.......12"],
        ["1 总则\t1", "4 应急响应\t8", "4.1 Ⅳ级响应\t8", "- 5 -", "— 1 —"],
        ["1 总则 1.1 编制目的", "4 应急响应", "4.1　Ⅳ级响应 4.1.1　启动条件", "9 附则 9.1 解释"],
        [
            "1 总则 1",
            "4 应急响应 8",
            "4.1 Ⅳ级响应 8",
            "4.1.1 启动条件 9",
            "9 附则 12",
            "9.1 解释 12",
        ],
    ],
)
def test_contents_of_every_look(tmp_path: Path, contents: list[str]) -> None:
    body = plan(NAME, "4 应急响应", *level("4.1", "Ⅳ级", ["死亡1人以上"], ["会商。", "值班。"]))
    told = draft(tmp_path, [NAME, "目　录", *contents, *body[1:]]).plan
    assert counts(told) == {("flood", IV): (1, 2)}
    numbers = [s.no for s in told.sections]
    assert len(numbers) == len(set(numbers))


def test_headings_run_into_text(tmp_path: Path) -> None:
    assert flood(
        tmp_path,
        "4 应急响应 4.1　Ⅰ级响应 4.1.1　启动条件 出现下列情况之一的，启动Ⅰ级响应：",
        *items("死亡30人以上", "其他情况"),
        "4.1.2　响应措施 县委、县政府采取以下措施：",
        *items("县长坐镇指挥。"),
    ) == {ONE: (2, 1)}
    told = draft(
        tmp_path,
        plan(
            NAME,
            "4 应急响应",
            "4.1 响应启动",
            "4.2 四级响应 4.2.1 当发生或预计发生一般洪涝灾害时，由县防办主任决定启动四级响应。",
            "4.2.2 县防办派出工作组。",
        ),
    ).plan
    (only,) = told.levels
    assert (len(only.conditions), only.authority) == (1, (Authority("县防办主任", Act.APPROVE),))


SCHEMES = {
    "1．": ["４．应急响应", "４.１　Ⅳ级响应", "４.１.１启动条件",
           LEAD.format("Ⅳ级"), *items("甲。")],
    "no space": ["4应急响应", "4.1Ⅳ级响应", "4.1.1启动条件", LEAD.format("Ⅳ级"), *items("甲。")],
    "four deep": ["4 应急响应", "4.1 分级", "4.1.1 Ⅳ级响应", "4.1.1.1 启动条件",
                  LEAD.format("Ⅳ级"), *items("甲。")],
    "circles": ["4 应急响应", "4.1 Ⅳ级响应", "（1）启动条件", "①甲。", "（2）响应行动", "①会商。"],
    "ocr": ["4 应急响应", "4.l Ⅳ级响应", "4.1.l 启动条件", LEAD.format("Ⅳ级"), *items("甲。")],
}  # fmt: skip


@pytest.mark.parametrize("scheme", SCHEMES)
def test_numbering_schemes(tmp_path: Path, scheme: str) -> None:
    assert [n for n, _ in flood(tmp_path, *SCHEMES[scheme]).values()] == [1]


@pytest.mark.parametrize("chapter", ["第{}章　", "{}、"])
def test_numbering_in_chinese(tmp_path: Path, chapter: str) -> None:
    lines = [NAME, chapter.format("一") + "总则", "为做好防汛工作，制定本预案。"]
    lines += [
        chapter.format("二") + "应急响应",
        "（一）四级响应",
        "1.启动条件",
        LEAD.format("四级"),
    ]
    lines += ["①死亡1人以上；", "②其他情况。", "2.响应措施", "①县防办会商。"]
    lines += [chapter.format("三") + "附则", "本预案由县防办负责解释，自印发之日起施行。"]
    assert counts(draft(tmp_path, lines).plan) == {("flood", IV): (2, 1)}


@pytest.mark.parametrize(
    ("spelling", "wanted"),
    [
        ("Ⅱ级响应", II),
        ("II级响应", II),
        ("ＩＩ级响应", II),
        ("二级应急响应", II),
        ("2级响应", II),
        ("重大响应", II),
        ("特别重大响应", ONE),
        ("较大响应", III),
        ("一般响应", IV),
        ("Ⅱ级（橙色）响应", II),
        ("防汛二级应急响应", II),
        ("11级响应", II),
        ("In级响应", III),
        ("1V级响应", IV),
    ],
)
def test_level_spellings(tmp_path: Path, spelling: str, wanted: ResponseLevel) -> None:
    told = flood(
        tmp_path,
        "5 应急响应",
        f"5.1 {spelling}",
        "5.1.1 启动条件",
        LEAD.format("相应"),
        *items("甲。"),
    )
    assert told == {wanted: (1, 0)}


@pytest.mark.parametrize("spelling", ["Ⅱ级、I级", "一、二级", "Ⅰ级和Ⅱ级", "一级、二级"])
def test_one_section_for_two_levels(tmp_path: Path, spelling: str) -> None:
    lines = ["5 应急响应", f"5.1 {spelling}应急响应启动条件", LEAD.format("相应"), *items("甲。")]
    told = draft(tmp_path, plan(NAME, *lines))
    assert counts(told.plan) == {("flood", ONE): (1, 0), ("flood", II): (1, 0)}
    assert "doubt.shared_levels" in [d.key for d in told.doubts]


@pytest.mark.parametrize("order", ["一二三四", "四三二一"])
def test_either_order(tmp_path: Path, order: str) -> None:
    lines = []
    for at, name in enumerate(order, 1):
        rank = "一二三四".index(name) + 1
        lines += level(f"5.{at}", f"{name}级", ["甲。"] * rank, ["乙。"] * (5 - rank))
    assert flood(tmp_path, "5 应急响应", *lines) == {
        ONE: (1, 4),
        II: (2, 3),
        III: (3, 2),
        IV: (4, 1),
    }


@pytest.mark.parametrize(
    "lead",
    [
        "出现下列情况之一的，可启动Ⅳ级响应：",
        "出现下列情况之一者，为Ⅳ级应急响应：",
        "符合下列条件之一时，启动Ⅳ级应急响应。",
        "当发生或预计发生以下情况之一，经综合会商研判，由县防办主任启动：",
        "发生或预计可能发生下列情形之一的，按应急响应启动程序，启动四级应急响应：",
        "当出现以下情况之一的，经会商研判，必要时启动四级应急响应：",
        "一次灾害过程出现（或会商研判可能出现）下列情况之一的，启动四级响应：",
    ],
)
def test_lead_ins(tmp_path: Path, lead: str) -> None:
    lines = ["5 应急响应", "5.1 四级响应", lead, *items("死亡1人以上；", "甲；", "乙。")]
    assert flood(tmp_path, *lines, "5.1.2 响应行动", *items("丙。")) == {IV: (3, 1)}


def test_other_levels_in_a_condition(tmp_path: Path) -> None:
    quoted = [
        "3个以上乡镇启动三级响应；",
        "市防指启动防汛四级应急响应涉及我县；",
        "启动Ⅰ级响应的水库溃坝。",
    ]
    lines = level("5.1", "二级", quoted, ["会商。"])
    assert flood(tmp_path, "5 应急响应", *lines) == {II: (3, 1)}


@pytest.mark.parametrize(
    ("words", "tests"),
    [
        ("倒塌和严重损坏房屋10万间以上、20万间以下",
         [("collapsed_severe_rooms", 1e5, 2e5, True, False)]),
        ("倒塌和严重损坏房屋30万间或10万户以上",
         [("collapsed_severe_rooms", 3e5, None, True, False),
          ("collapsed_severe_hh", 1e5, None, True, False)]),
        ("死亡和失踪30人以上、50人以下", [("dead_missing", 30, 50, True, False)]),
        ("死亡三十人以上", [("dead", 30, None, True, False)]),
        ("过火面积100公顷以上1000公顷以下", [("fire_area", 100, 1000, True, False)]),
        ("过火面积1.5万亩以上", [("fire_area", 1000, None, True, False)]),
        ("直接经济损失1.5亿元以上", [("loss_total", 15_000, None, True, False)]),
        ("死亡3人以上（含本数，下同）、10人以下", [("dead_missing", 3, 10, True, False)]),
        ("死亡超过3人", [("dead", 3, None, False, False)]),
        ("死亡3～10人（含10人）", [("dead", 3, 10, True, True)]),
    ],
)  # fmt: skip
def test_numbers(tmp_path: Path, words: str, tests: list[tuple[object, ...]]) -> None:
    lines = level("5.1", "四级", [words + "；", "其他情况。"], ["会商。"])
    (only,) = draft(tmp_path, plan(NAME, "5 应急响应", *lines)).plan.levels
    found = [(t.metric, t.min, t.max, t.min_inclusive, t.max_inclusive)
             for t in only.conditions[0].tests]  # fmt: skip
    assert [f[1:] for f in found] == [t[1:] for t in tests]
    assert only.conditions[0].logic is Logic.ANY


def test_several_hazards(tmp_path: Path) -> None:
    lines = ["4 应急响应"]
    for at, hazard in enumerate(("防汛", "抗旱", "低温冰冻"), 4):
        lines += [f"4.{at} {hazard}应急响应"]
        for step, name in enumerate(("Ⅳ级", "Ⅲ级"), 1):
            lines += level(f"4.{at}.{step}", f"{hazard}{name}", ["甲。"] * step, ["乙。"] * at)
    told = draft(tmp_path, plan("云岭县三防应急预案", *lines)).plan
    assert counts(told) == {
        ("flood", III): (2, 4), ("flood", IV): (1, 4),
        ("drought", III): (2, 5), ("drought", IV): (1, 5),
        ("snow_ice", III): (2, 6), ("snow_ice", IV): (1, 6),
    }  # fmt: skip


@pytest.mark.parametrize("notice", [True, False])
def test_several_plans_in_one_file(tmp_path: Path, notice: bool) -> None:
    one = plan(NAME, "4 应急响应", *level("4.1", "Ⅳ级", ["甲。"], ["乙。"]))
    two = plan("云岭县地震应急预案", "5 应急响应", *level("5.1", "Ⅲ级", ["甲。"] * 2, ["乙。"]))
    three = plan(
        "云岭县自然灾害救助应急预案", "3 应急响应", *level("3.1", "Ⅱ级", ["甲。"], ["乙。"] * 2)
    )
    own = (
        ["云岭县人民政府关于印发《云岭县地震应急预案》的通知", "云政发〔2025〕7号"]
        if notice
        else []
    )
    told = reading(tmp_path, [*(NOTICE if notice else []), *one, *own, *two, *three])
    assert [d.plan.title for d in told.drafts] == [one[0], two[0], three[0]]
    assert [counts(d.plan) for d in told.drafts] == [
        {("flood", IV): (1, 1)},
        {("earthquake", III): (2, 1)},
        {("relief", II): (1, 2)},
    ]
    assert len({d.plan.id for d in told.drafts}) == 3
    if notice:
        assert [d.plan.doc_no for d in told.drafts] == [
            "云政办发〔2026〕12号",
            "云政发〔2025〕7号",
            "",
        ]


def test_a_list_of_plans_or_a_title_said_twice_is_no_second_plan(tmp_path: Path) -> None:
    body = plan(NAME, "4 应急响应", *level("4.1", "Ⅳ级", ["甲。"], ["乙。"]))
    others = ["附件：", "云岭县地震应急预案", "云岭县森林火灾应急预案"]
    contents = [NAME, "目录", "1 总则", "1.1 编制目的", "9 附则", "9.1 解释"]
    assert len(reading(tmp_path, [*contents, *body, *others]).drafts) == 1


@pytest.mark.parametrize(
    "heading",
    ["响应行动", "响应措施", "应急响应行动", "应急措施", "工作要求", "应急救助一级响应措施"],
)
def test_names_of_measures(tmp_path: Path, heading: str) -> None:
    lines = ["5 应急响应", "5.1 一级响应", "5.1.1 启动条件", LEAD.format("一级"), *items("甲。")]
    assert flood(tmp_path, *lines, f"5.1.2 {heading}", *items("乙。", "丙。")) == {ONE: (1, 2)}


def test_conditions_and_measures_in_different_chapters(tmp_path: Path) -> None:
    first = ["4 分级响应条件", "4.1 Ⅳ级响应条件", LEAD.format("Ⅳ级"), *items("甲。", "乙。")]
    second = ["5 响应措施", "5.1 Ⅳ级响应措施", *items("丙。", "丁。", "戊。")]
    assert flood(tmp_path, *first, *second) == {IV: (2, 3)}


def test_building_on_each_other(tmp_path: Path) -> None:
    lines = level("5.1", "Ⅳ级", ["甲。"], ["值班。"])
    lines += level("5.2", "Ⅲ级", ["甲。"], ["在Ⅳ级响应措施基础上，增加会商。"])
    lines += level("5.3", "Ⅱ级", ["甲。"], ["在做好Ⅲ级应急响应工作的基础上，派出工作组。"])
    told = draft(tmp_path, plan(NAME, "5 应急响应", *lines)).plan
    assert [d.inherits for d in told.ladder("flood")] == [III, IV, None]
    assert len(told.measures_at("flood", II)) == 3


def test_missing_levels_stay_missing(tmp_path: Path) -> None:
    told = reading(tmp_path, plan(NAME, "4 应急处置", "4.1 先期处置", "接报后立即赶赴现场处置。"))
    assert (told.drafts[0].plan.levels, told.message) == ((), "reading.no_levels")
    assert set(flood(tmp_path, "4 应急响应", *level("4.1", "Ⅱ级", ["甲。"], ["乙。"]))) == {II}


@pytest.mark.parametrize(
    "tail", ["启动条件调整", "响应调整", "响应终止", "应急结束", "综合保障", "后期处置"]
)
def test_what_follows_the_last_level(tmp_path: Path, tail: str) -> None:
    lines = level("5.1", "Ⅳ级", ["甲。"], ["乙。"])
    assert flood(tmp_path, "5 应急响应", *lines, f"5.2 {tail}", *items("丙。", "丁。")) == {
        IV: (1, 1)
    }


def test_groups_told_twice(tmp_path: Path) -> None:
    lines = ["2 组织体系", "2.1 工作组"]
    lines += ["2.1.1 综合协调组：由县应急局牵头，县气象局、县水利局参加。"]
    lines += ["2.1.2 抢险救援组：由县消防救援大队牵头，县人武部参加。", "2.2 工作组职责"]
    lines += items("综合协调组。主要负责信息汇总；起草文件。", "抢险救援组。主要负责搜救被困人员。")
    told = draft(tmp_path, plan(NAME, *lines)).plan
    assert [(g.name, g.lead, len(g.members), len(g.duties)) for g in told.groups] == [
        ("综合协调组", "县应急局", 2, 2),
        ("抢险救援组", "县消防救援大队", 1, 1),
    ]


TEAMS = (
    ("队伍名称", "人数", "负责人", "联系电话"),
    ("云岭县抢险突击队", "30", "甲一一", "13800000001"),
    ("云岭县水上救援队", "12", "乙一一", "13800000002"),
)


@pytest.mark.parametrize("kind", ["docx", "md", "html", "txt"])
def test_tables_feed_the_roster(tmp_path: Path, kind: str) -> None:
    lines = [*plan(NAME, "4 处置", "4.1 措施", "立即处置。"), "附件1 应急救援队伍一览表"]
    path = tmp_path / f"a.{kind}"
    if kind == "docx":
        word(path, lines, TEAMS)
    elif kind == "html":
        rows = ("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in TEAMS)
        text(path, [page(lines, extra=f"<table>{''.join(rows)}</table>")])
    elif kind == "md":
        ruled = [f"| {' | '.join(row)} |" for row in TEAMS]
        text(path, [*lines, "", ruled[0], "|---|---|---|---|", *ruled[1:]])
    else:
        text(path, [*lines, *("\t".join(row) for row in TEAMS)])
    (only,) = read_plan(path, catalogue()).drafts
    assert only.plan.contacts == (("附件1 应急救援队伍一览表",), *TEAMS)
    taken = roster_of_tables((only.plan.contacts,), "plan")
    assert [(t.name, t.strength) for t in taken.roster.teams] == [
        ("云岭县抢险突击队", 30),
        ("云岭县水上救援队", 12),
    ]
    assert not taken.refused


def test_a_telephone_in_the_text_is_a_contact(tmp_path: Path) -> None:
    lines = plan(
        NAME, "3 信息报告", "3.1 值班", "县防办24小时值班电话：0000-0000000。火警拨打119电话。"
    )
    assert draft(tmp_path, lines).plan.contacts[2:] == (
        ("县防办值班", "", "0000-0000000"),
        ("报警", "", "119"),
    )


def test_what_is_no_plan(tmp_path: Path) -> None:
    duty = ["关于做好值班工作的通知", "各乡镇：", "请做好值班工作。"]
    law = ["云岭县防汛条例", *(f"第{n}条 各单位应当做好工作。" for n in "一二三四五六七")]
    for lines, message in ((duty, "reading.no_structure"), (law, "reading.law")):
        told = reading(tmp_path, lines)
        assert (told.drafts, told.message) == ((), message)


def test_very_long_lines(tmp_path: Path) -> None:
    long = "县有关部门按照职责分工做好各项工作，" * 1_200
    lines = level("5.1", "Ⅳ级", [long + "死亡1人以上。", "其他情况。"], [long + "会商。"])
    told = draft(tmp_path, plan(NAME, "5 应急响应", *lines)).plan
    assert counts(told) == {("flood", IV): (2, 1)}
    assert len(told.levels[0].conditions[0].text) > 20_000
    run_together = " ".join(
        plan(NAME, "2 应急响应", *level("2.1", "Ⅳ级", ["甲。"] * 2, ["乙。"] * 3))[1:]
    )
    assert counts(draft(tmp_path, [NAME, run_together]).plan) == {("flood", IV): (2, 3)}


@pytest.mark.parametrize(
    "lead",
    [
        "县气象台已发布暴雨橙色以上预警，且出现下列情况之一的，启动Ⅲ级响应：",
        "在县气象台已发布暴雨橙色以上预警的前提下，并出现下列情况之一的，启动Ⅲ级响应：",
    ],
)
def test_a_precondition_must_hold_besides_any_other(tmp_path: Path, lead: str) -> None:
    lines = ["5 应急响应", "5.1 Ⅲ级响应", "5.1.1 启动条件", lead, *items("死亡3人以上；", "溃坝。")]
    (only,) = draft(tmp_path, plan(NAME, *lines)).plan.levels
    assert [c.precondition for c in only.conditions] == [True, False, False]
    assert [(t.metric, t.min) for t in only.conditions[0].tests] == [("warning_rainstorm", 3)]


def test_all_conditions_together(tmp_path: Path) -> None:
    lead = "同时满足下列条件的，启动Ⅲ级响应："
    lines = ["5 应急响应", "5.1 Ⅲ级响应", "5.1.1 启动条件", lead, *items("死亡3人以上；", "溃坝。")]
    (only,) = draft(tmp_path, plan(NAME, *lines)).plan.levels
    assert (only.logic, len(only.conditions)) == (Logic.ALL, 2)


WARNINGS = {
    "sentence": ["预警级别由高到低分为一级、二级、三级、四级，分别用红色、橙色、黄色、蓝色标示。"],
    "headings": [w for n, c in enumerate("ⅠⅡⅢⅣ", 1) for w in (f"3.1.{n} {c}级预警", "甲。")],
    "items": ["预警分为四级：", *items(*(f"{c}色预警：甲。" for c in "红橙黄蓝"))],
}  # fmt: skip


@pytest.mark.parametrize("way", WARNINGS)
def test_warnings_beside_levels(tmp_path: Path, way: str) -> None:
    head = ["3 监测预警", "3.1 预警级别", *WARNINGS[way], "4 应急响应"]
    told = draft(tmp_path, plan(NAME, *head, *level("4.1", "Ⅳ级", ["甲。"], ["乙。"]))).plan
    assert [w.split("：")[0] for w in told.warnings] == [
        "Ⅰ级（红色）",
        "Ⅱ级（橙色）",
        "Ⅲ级（黄色）",
        "Ⅳ级（蓝色）",
    ]
    assert counts(told) == {("flood", IV): (1, 1)}


def test_warnings_of_others_are_not_the_plans_own(tmp_path: Path) -> None:
    lines = level("4.1", "Ⅳ级", ["县气象台发布暴雨蓝色预警。"], ["发布Ⅳ级预警信息。"])
    assert draft(tmp_path, plan(NAME, "4 应急响应", *lines)).plan.warnings == ()


def test_deadlines_and_ends(tmp_path: Path) -> None:
    lines = [
        "3 信息报告",
        "3.1 时限",
        "乡镇人民政府应当在30分钟内向县应急局报告，县应急局在2小时内书面报市应急局。",
    ]
    lines += ["4 应急响应", *level("4.1", "Ⅳ级", ["甲。"], ["乙。"]), "4.2 响应调整与终止"]
    lines += ["当出现下列情况时，可终止响应。", *items("险情排除。", "人员妥善安置。")]
    told = draft(tmp_path, plan(NAME, *lines)).plan
    assert [d.minutes for d in told.deadlines] == [30, 120]
    assert [d.recipient for d in told.deadlines] == ["县应急局", "市应急局"]
    assert [c.text for c in told.termination] == ["险情排除。", "人员妥善安置。"]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("云岭县突发事件总体应急预案", PlanKind.GENERAL),
        ("云岭县防汛应急预案", PlanKind.SPECIAL),
        ("云岭县水利局防汛应急预案", PlanKind.DEPARTMENT),
        ("云岭县清溪镇防汛应急预案", PlanKind.TOWNSHIP),
        ("清溪化工有限公司生产安全事故应急预案", PlanKind.ENTERPRISE),
        ("清溪化工有限公司液氨泄漏现场处置方案", PlanKind.SITE),
    ],
)
def test_kinds(tmp_path: Path, title: str, kind: PlanKind) -> None:
    assert draft(tmp_path, plan(title, "4 处置", "4.1 措施", "立即处置。")).plan.kind is kind
