"""Command bodies and who holds their posts, in the ways offices write them; nothing is invented."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from docx import Document

from commandpost.domain.plan import CommandBody
from commandpost.importers.read import read_plan
from tests.importers.cases import SHARED, catalogue
from tests.importers.papers import plan, text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from commandpost.domain.plan_draft import PlanDraft

NAME = "云岭县防汛应急预案"
FLOOD = "县防汛抗旱指挥部"


def draft(folder: Path, lines: Sequence[str]) -> PlanDraft:
    (found,) = read_plan(text(folder / "a.txt", lines), catalogue()).drafts
    return found


def told(folder: Path, *lines: str) -> tuple[CommandBody, ...]:
    return draft(folder, plan(NAME, "2 组织指挥体系", *lines)).plan.bodies


FORMS: dict[str, tuple[Sequence[str], str, str]] = {
    "labels": (
        ["2.1 县防汛抗旱指挥部", "总指挥：县长", "常务副总指挥：县委常委、常务副县长",
         "成员：县委宣传部、县住房和城乡建设局、县应急管理局和县水利局负责人。"],
        ("总指挥=县长 常务副总指挥=县委常委、常务副县长 成员=县委宣传部 成员=县住房和城乡建设局"
        " 成员=县应急管理局 成员=县水利局负责人"), "",
    ),
    "blanks within the words, people in lines of their own": (
        ["2.1 县防汛抗旱指挥部", "总 指 挥：张三（县长）", "副总指挥：李四（副县长）",
         "王五（县人武部部长）",
         "成    员：赵六（县水利局局长）", "钱七（县委组织部副部长）"],
        ("总指挥=张三（县长） 副总指挥=李四（副县长） 副总指挥=王五（县人武部部长）"
        " 成员=赵六（县水利局局长） 成员=钱七（县委组织部副部长）"), "",
    ),
    "several labels in a line": (
        ["2.1 县防汛抗旱指挥部", "指挥长：县长 常务副指挥长：常务副县长",
         "秘书长：县应急局局长；政委：县委书记"],
        "指挥长=县长 常务副指挥长=常务副县长 秘书长=县应急局局长 政委=县委书记", "",
    ),
    "by whom a post is held": (
        ["2.1 指挥机构", ("县人民政府成立县防汛抗旱指挥部（以下简称“县防指”），指挥长由县长担任，"
         "副指挥长由县人武部部长、县应急局局长担任，成员由县财政局、县水利局主要负责人组成。"),
         "2.2 办事机构", ("县防指办公室设在县应急局，办公室主任由县应急局局长兼任，"
         "副主任由县水利局副局长兼任。")],
        ("指挥长=县长 副指挥长=县人武部部长、县应急局局长 成员=县财政局 成员=县水利局主要负责人"
        " 办公室主任=县应急局局长 办公室副主任=县水利局副局长"), "县应急局",
    ),
    "as what somebody serves": (
        ["2.1 县防汛抗旱指挥部", ("由县长任指挥长，分管副县长、县人武部部长任副指挥长，县公安局、"
         "县水利局等单位负责人为成员。指挥部下设办公室，设在县应急局，县应急局局长兼任办公室主任。")],
        ("指挥长=县长 副指挥长=分管副县长、县人武部部长 成员=县公安局 成员=县水利局等单位负责人"
        " 办公室主任=县应急局局长"), "县应急局",
    ),
    "one sentence that ends with the name": (
        ["2.1 指挥机构",
         "成立以县长为总指挥、分管副县长为副总指挥、有关部门负责人为成员的县防汛抗旱指挥部。"],
        "总指挥=县长 副总指挥=分管副县长 成员=有关部门负责人", "",
    ),
    "the holder in the line below": (
        ["2.1 县防汛抗旱指挥部", "第一指挥长：", "县委书记", "指挥长：", "县长", "成员单位：",
         "（1）县水利局：负责水情监测。", "（2）县气象局：负责天气预报。"],
        "第一指挥长=县委书记 指挥长=县长 成员=县水利局 成员=县气象局", "",
    ),
    "duties behind a post are no holder": (
        ["2.1 县防汛抗旱指挥部", "总指挥：县长。负责全面工作。",
         "副总指挥（副县长）：协助总指挥工作。",
         "2.1.1 职责", "总指挥：负责统一指挥。"],
        "总指挥=县长 副总指挥=副县长", "",
    ),
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_a_command_however_it_is_told(tmp_path: Path, form: str) -> None:
    lines, posts, office = FORMS[form]
    (body,) = told(tmp_path, *lines)
    assert (body.name, body.office) == (FLOOD, office)
    assert [f"{post}={who}" for post, who in body.posts] == posts.split()


def test_a_small_group_that_leads_is_a_command_and_one_that_works_is_not(tmp_path: Path) -> None:
    lines = ["2.1 领导小组", "成立镇防汛工作领导小组。", "组长：镇长", "成员：派出所、卫生院负责人"]
    lines += ["领导小组办公室在镇应急办，办公室主任由副镇长兼任。"]
    lines += ["2.2 抢险救援组", "组长：派出所所长", "成员：民兵", "2.3 工作组"]
    lines += ["（1）医疗救护组 组长单位：卫生院", "成员单位：药店"]
    (body,) = told(tmp_path, *lines)
    assert body == CommandBody(
        "镇防汛工作领导小组",
        (("组长", "镇长"), ("成员", "派出所"), ("成员", "卫生院负责人"), ("办公室主任", "副镇长")),
        "镇应急办",
    )


def test_a_label_says_itself_whose_post_it_is(tmp_path: Path) -> None:
    lines = [
        "2.1 县防汛抗旱指挥部（以下简称县防指）",
        "县防指总指挥：县长",
        "办公室主任：县应急局局长",
    ]
    flood, scene = told(tmp_path, *lines, "现场指挥部指挥长：县领导")
    assert flood == CommandBody(FLOOD, (("总指挥", "县长"), ("办公室主任", "县应急局局长")))
    assert scene == CommandBody("现场指挥部", (("指挥长", "县领导"),))


def test_those_of_whom_a_body_is_made_are_its_members(tmp_path: Path) -> None:
    lines = [
        "2.1 决策小组",
        "县委、县政府成立防汛决策小组，由县委书记，县长，县委常委、副县长组成。",
    ]
    (body,) = told(tmp_path, *lines)
    assert body.name == "防汛决策小组"
    assert body.holders() == {"成员": ("县委书记", "县长", "县委常委、副县长")}


def test_a_committee_has_a_head_and_so_has_its_office(tmp_path: Path) -> None:
    lines = ["2.1 县减灾救灾委员会", "主任：县长", "副主任：分管副县长"]
    lines += ["2.2 县减灾救灾委员会办公室", "办公室设在县应急局。主任：县应急局局长"]
    (body,) = told(tmp_path, *lines)
    assert body.office == "县应急局"
    assert body.holders() == {
        "主任": ("县长",), "副主任": ("分管副县长",), "办公室主任": ("县应急局局长",)
    }  # fmt: skip


def test_the_command_on_the_spot_is_a_body_of_its_own_and_a_lower_one_is_not_ours(
    tmp_path: Path,
) -> None:
    spoken = (
        "指挥长由县长担任。必要时成立现场指挥部，由县领导任现场指挥长。指挥部成员单位包括县水利局。"
    )
    lines = ["2.1 县防汛抗旱指挥部", spoken]
    lines += ["2.2 乡镇指挥机构", "乡镇人民政府设立防汛指挥部，由乡镇长任指挥长。"]
    flood, scene = told(tmp_path, *lines)
    assert (flood.name, flood.posts) == (FLOOD, (("指挥长", "县长"), ("成员", "县水利局")))
    assert (scene.name, scene.posts) == ("现场指挥部", (("现场指挥长", "县领导"),))


@pytest.mark.parametrize(
    "lines",
    [
        ["2.1 县人民政府", "统一领导防汛工作。", "2.2 综合协调组", "组长单位：县应急局。"],
        ["2.1 成员单位职责", "2.1.1 县发展和改革委员会", "县发展和改革委员会负责救灾物资。"],
        ["2.1 专家委员会", "由县水利局高级工程师任主任，为决策提供咨询。"],
        ["3 应急响应", "3.1 Ⅱ级响应", "经指挥长批准，由副指挥长主持会商。"],
    ],
)
def test_what_names_no_command_gives_none(tmp_path: Path, lines: Sequence[str]) -> None:
    assert told(tmp_path, *lines) == ()


def test_a_text_without_numbers_tells_its_command_under_its_own_lines(tmp_path: Path) -> None:
    lines = [NAME, "总则", "为做好防汛工作，制定本预案。", "组织机构", "成立县防汛抗旱指挥部。"]
    lines += ["总指挥：县长", "成员：县水利局、县气象局", "抢险组：由县人武部牵头，负责抢险。"]
    lines += [
        "应急响应",
        "Ⅳ级响应：死亡1人以上，县防办会商。",
        "Ⅲ级响应：死亡3人以上，县防指会商。",
    ]
    lines += ["附则", "本预案自印发之日起实施。"]
    (body,) = draft(tmp_path, lines).plan.bodies
    assert body == CommandBody(
        FLOOD, (("总指挥", "县长"), ("成员", "县水利局"), ("成员", "县气象局"))
    )


def test_a_table_of_posts_leaves_numbers_and_telephones_to_the_contacts(tmp_path: Path) -> None:
    rows = (
        ("序号", "指挥部职务", "姓名", "单位及职务", "联系电话"),
        ("1", "总指挥", "张三", "县长", "0000-8000001"),
        ("2", "副总指挥", "李四", "副县长", "0000-8000002"),
        ("3", "", "王五", "县应急局局长", "0000-8000003"),
        ("4", "成员", "赵六", "县水利局局长", "0000-8000004"),
    )
    document = Document()
    for line in plan(NAME, "4 应急响应", "4.1 措施", "立即处置。"):
        document.add_paragraph(line)
    document.add_paragraph("附件1")
    document.add_paragraph("县防汛抗旱指挥部组成人员名单")
    grid = document.add_table(len(rows), len(rows[0]))
    for row, cells in zip(grid.rows, rows, strict=True):
        for cell, value in zip(row.cells, cells, strict=True):
            cell.text = value
    document.save(str(tmp_path / "a.docx"))
    (found,) = read_plan(tmp_path / "a.docx", catalogue()).drafts
    (body,) = found.plan.bodies
    assert body.name == FLOOD
    assert body.holders() == {
        "总指挥": ("张三 县长",),
        "副总指挥": ("李四 副县长", "王五 县应急局局长"),
        "成员": ("赵六 县水利局局长",),
    }


def test_every_body_has_its_place_in_the_text(tmp_path: Path) -> None:
    lines = ["2.1 指挥机构", "县防汛抗旱指挥部负责防汛。", "总指挥：县长", "2.2 现场指挥部"]
    lines += ["现场指挥部指挥长由县领导担任。"]
    path = text(tmp_path / "a.txt", plan(NAME, "2 组织指挥体系", *lines))
    reading = read_plan(path, catalogue())
    (found,) = reading.drafts
    places = {p.path: reading.text[p.start : p.end] for p in found.places}
    assert places["bodies.0"] == "总指挥：县长"
    assert places["bodies.1"] == "2.2 现场指挥部"


AUDIT = {  # the plan: each body with its leading posts, its office, how many members it lists
    "GOV_29-宁夏回族自治区防汛抗旱应急预案.txt": (
        ("自治区防汛抗旱指挥部", "自治区应急厅", 35, ("指挥长 常务副指挥长 副指挥长"
         " 办公室主任 办公室常务副主任 办公室副主任")),
        ("现场指挥部", "", 0, "指挥长"),
    ),
    "GOV_18-湖南省防汛应急预案.txt": (
        ("省防汛抗旱指挥部", "省应急管理厅", 33, "总指挥 副总指挥 秘书长 办公室主任"),
    ),
    "GOV_21-海南省防汛防风抗旱应急预案.txt": (
        ("海南省人民政府防汛防风防旱总指挥部", "省水务厅", 26, "总指挥 副总指挥"),
    ),
    "GOV_01-国家自然灾害救助应急预案.txt": (("国家减灾委员会", "", 0, ""),),
    "GOV_27-甘肃省防汛抗洪应急预案.txt": (
        ("省防汛抗旱指挥部", "省应急厅", 32, ("总指挥 常务副总指挥 副总指挥"
         " 办公室主任 办公室副主任")),
    ),
    "GOV_国家突发事件总体应急预案_2025.md": (),
    "NEG_新闻_国家防总启动防汛Ⅲ级应急响应.txt": (),
}  # fmt: skip


@pytest.mark.parametrize("name", AUDIT)
def test_real_plans_have_the_commands_a_careful_reader_finds(name: str) -> None:
    path = SHARED / "plans" / name
    if not path.exists():
        pytest.skip("../shared/cases is not here")
    reading = read_plan(path, catalogue())
    found = [
        (
            body.name,
            body.office,
            len(body.holders().get("成员", ())),
            " ".join(post for post in body.holders() if post != "成员"),
        )
        for d in reading.drafts
        for body in d.plan.bodies
    ]
    assert found == list(AUDIT[name])
    paths = {p.path for d in reading.drafts for p in d.places}
    assert {f"bodies.{n}" for n in range(len(found))} <= paths
