"""The same plan says the same, whatever kind of file it comes in and however it is encoded."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from docx import Document

from commandpost.domain.errors import OperatorError
from commandpost.importers.read import read_plan
from tests.importers.cases import catalogue
from tests.importers.numbered_word import numbered_word
from tests.importers.papers import items, page, pdf, text, web_archive, word

if TYPE_CHECKING:
    from pathlib import Path

    from commandpost.domain.plan import Plan

PLAN = [
    "云岭县人民政府办公室关于印发《云岭县自然灾害救助应急预案》的通知",
    "云政办发〔2026〕12号",
    "各乡镇人民政府，县政府各部门：",
    "现将《云岭县自然灾害救助应急预案》印发给你们，请认真组织实施。",
    "云岭县人民政府办公室",
    "2026年3月10日",
    "云岭县自然灾害救助应急预案",
    "1 总则",
    "1.1 编制目的",
    "建立健全应对自然灾害救助体系和运行机制，最大限度减少人员伤亡和财产损失，保障受灾群众基本生活。",
    "1.2 编制依据",
    "依据《清河市自然灾害救助应急预案》等，制定本预案。",
    "2 组织体系",
    "2.1 工作组",
    *items(
        "综合协调组：由县应急局牵头，县气象局、县水利局参加。主要负责信息汇总；起草文件。",
        "抢险救援组：由县消防救援大队牵头，县人武部参加。主要负责搜救被困人员。",
    ),
    "3 信息报告",
    "3.1 时限",
    "乡镇人民政府应当在30分钟内向县应急局报告，县应急局在2小时内书面报市应急局。",
    "4 应急响应",
    "4.1 Ⅳ级响应",
    "4.1.1 启动条件",
    "一次灾害过程出现下列情况之一的，启动Ⅳ级响应：",
    *items(
        "死亡和失踪1人以上、3人以下；",
        "紧急转移安置和需紧急生活救助200人以上、1000人以下；",
        "倒塌和严重损坏房屋30间或10户以上、100间或30户以下；",
        "其他需要启动Ⅳ级响应的情况。",
    ),
    "4.1.2 启动程序",
    "由县减灾委办公室主任决定启动Ⅳ级响应。",
    "4.1.3 响应措施",
    *items(
        "县应急局在1小时内派出工作组赶赴灾区，核查灾情，指导受灾乡镇做好群众转移安置和基本生活救助工作；",
        "县民政局组织开展救助；",
        "每日10时前汇总灾情。",
    ),
    "4.2 Ⅲ级响应",
    "4.2.1 启动条件",
    "一次灾害过程出现下列情况之一的，启动Ⅲ级响应：",
    *items("死亡和失踪3人以上；", "其他需要启动Ⅲ级响应的情况。"),
    "4.2.2 启动程序",
    "由县减灾委副主任决定启动Ⅲ级响应。",
    "4.2.3 响应措施",
    *items("在Ⅳ级响应措施基础上，县减灾委副主任赶赴灾区指导；", "县财政局拨付救灾资金。"),
    "4.3 响应终止",
    *items("灾情稳定。", "受灾群众得到妥善安置。"),
    "5 附则",
    "5.1 解释",
    "本预案由云岭县应急管理局负责解释，自印发之日起施行。",
]


def said(plan: Plan) -> dict[str, object]:
    """What a plan says, without where it stands."""
    return {
        "title": plan.title,
        "number": (plan.issuer, plan.doc_no, plan.dated, plan.superior, plan.kind),
        "sections": [(s.no, s.title) for s in plan.sections],
        "levels": [
            (
                d.level.rank,
                [(c.text, c.logic, c.tests) for c in d.conditions],
                [(m.text, m.actor, m.minutes) for m in d.measures],
                d.authority,
                d.inherits,
            )
            for d in plan.levels
        ],
        "groups": [(g.name, g.lead, g.members, g.duties) for g in plan.groups],
        "limits": [(d.minutes, d.actor, d.recipient) for d in plan.deadlines],
        "ends": [c.text for c in plan.termination],
    }


def only(path: Path) -> Plan:
    (draft,) = read_plan(path, catalogue()).drafts
    return draft.plan


def styled(path: Path) -> Path:
    """Headings in Word's own styles, numbers typed."""
    document = Document()
    for line in PLAN:
        number, _, rest = line.partition(" ")
        heads = rest and number.replace(".", "").isdigit()
        document.add_paragraph(line, style=f"Heading {number.count('.') + 1}" if heads else None)
    document.save(str(path))
    return path


FORMS = {
    "word": lambda p: word(p / "a.docx", PLAN),
    "word with styles": lambda p: styled(p / "a.docx"),
    "word that counts": lambda p: numbered_word(p / "a.docx", PLAN),
    "word that counts with styles": lambda p: numbered_word(p / "a.docx", PLAN, styled=True),
    "page": lambda p: text(p / "a.html", [page(PLAN)]),
    "old page": lambda p: text(p / "a.htm", [page(PLAN, "gb2312")], "gb18030"),
    "page saved as doc": lambda p: web_archive(p / "a.doc", PLAN),
    "pdf": lambda p: pdf(p / "a.pdf", PLAN, running="云岭县人民政府公报"),
    "markdown": lambda p: text(p / "a.md", [f"{line}\n" for line in PLAN]),
    "gbk": lambda p: text(p / "b.txt", PLAN, "gb18030"),
    "utf-16": lambda p: text(p / "b.txt", PLAN, "utf-16"),
    "bom": lambda p: text(p / "b.txt", PLAN, "utf-8-sig"),
    "windows lines": lambda p: text(p / "b.txt", ["\r\n".join(PLAN)]),
    "indented": lambda p: text(p / "b.txt", [f"\u3000\u3000{line}" for line in PLAN]),
    "blank lines": lambda p: text(p / "b.txt", [f"{line}\n\n" for line in PLAN]),
    "no blank after numbers": lambda p: text(
        p / "b.txt", [line.replace(" ", "", 1) for line in PLAN]
    ),
    "wide blank after numbers": lambda p: text(
        p / "b.txt", [line.replace(" ", "\u3000", 1) for line in PLAN]
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_plan_says_the_same_in_every_form(tmp_path: Path, form: str) -> None:
    want = said(only(text(tmp_path / "a.txt", PLAN)))
    found = said(only(FORMS[form](tmp_path)))
    for part, words in want.items():
        assert found[part] == words, part


def test_what_the_plan_says(tmp_path: Path) -> None:
    told = only(text(tmp_path / "a.txt", PLAN))
    assert [(d.level.rank, len(d.conditions), len(d.measures)) for d in told.levels] == [
        (3, 2, 2),
        (4, 4, 3),
    ]
    assert (told.issuer, told.dated, told.superior) == (
        "云岭县人民政府办公室",
        "2026-03-10",
        "清河市自然灾害救助应急预案",
    )
    assert (len(told.groups), [d.minutes for d in told.deadlines]) == (2, [30, 120])


@pytest.mark.parametrize("seed", range(40))
def test_a_file_cut_anywhere_is_read_or_refused_and_invents_nothing(
    tmp_path: Path, seed: int
) -> None:
    told = "\n".join(PLAN)
    path = text(tmp_path / "a.txt", [told[: random.Random(seed).randrange(len(told))]])
    try:
        drafts = read_plan(path, catalogue()).drafts
    except OperatorError:
        return
    whole = {d.level: d for d in only(text(tmp_path / "b.txt", PLAN)).levels}
    for level in (d for draft in drafts for d in draft.plan.levels):
        assert len(level.conditions) <= len(whole[level.level].conditions)
        assert len(level.measures) <= len(whole[level.level].measures)
