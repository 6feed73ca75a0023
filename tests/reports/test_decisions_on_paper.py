"""Notices, minutes, slips and scripts read back: text in order, fonts, drill mark, same bytes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.broadcast_matter import BroadcastMatter, Spoken
from commandpost.domain.decision_matter import FedBack, InstructionMatter
from commandpost.domain.notice_matter import NoticeMeasure, NoticeTo
from commandpost.domain.paper_kinds import KINDS
from commandpost.domain.supplies_matter import SupplyRow, rows_of, wanted_in
from commandpost.reports import draft_text, drafted, render
from commandpost.reports.blocks import Form, Paragraph
from tests.reports import read_back
from tests.reports.build import at
from tests.reports.matters import matter_of

OURS = (
    "activation_notice",
    "change_notice",
    "termination_notice",
    "consultation_minutes",
    "instruction_slip",
    "supplies_slip",
    "broadcast_warning",
)


@pytest.mark.parametrize("paper", OURS)
def test_what_is_drafted_is_printed_in_its_order(paper):
    matter = matter_of(paper)
    made = render(matter)
    told = read_back.flowing(made.pdf)
    place = 0
    for block in drafted(matter).blocks:
        if isinstance(block, Paragraph):
            words = read_back.squeezed(block.text)
            found = told.find(words, place)
            assert found >= 0, words
            place = found
    assert all(read_back.fonts(made.pdf).values())
    assert not read_back.active(made.pdf)
    assert render(matter).pdf == made.pdf


@pytest.mark.parametrize("paper", OURS)
def test_a_drill_is_marked_on_every_page(paper):
    matter = matter_of(paper, drill=True)
    made = render(matter)
    assert all(page.count("演练") >= 2 for page in read_back.pages(made.pdf))
    assert made.title.startswith("【演练】")


@pytest.mark.parametrize("paper", OURS)
def test_each_sentence_has_something_behind_it(paper):
    for block in drafted(matter_of(paper)).blocks:
        if isinstance(block, Paragraph):
            assert all(sentence.behind for sentence in block.sentences), block.text


def test_letters_have_their_addressees_and_no_issuer_beside_the_number():
    matter = replace(
        matter_of("activation_notice"), to=NoticeTo(("甲镇", "乙镇"), False, ("县水利局",))
    )
    draft = drafted(matter)
    assert (draft.form, draft.main_to) == (Form.OFFICIAL, "甲镇、乙镇，县水利局：")
    assert "（总值班室）" not in draft_text(matter).split("\n\n")[0]


def test_a_unit_stands_once_with_all_it_has_to_do():
    measures = (
        NoticeMeasure("县水利局", "巡堤查险", "m1"),
        NoticeMeasure("县气象局", "加密预报。", "m2"),
        NoticeMeasure("县水利局", "先撤下游人员", "m3", conditional=True),
        NoticeMeasure(" ", "保持联络", "m4"),
    )
    told = draft_text(replace(matter_of("activation_notice"), measures=measures))
    assert "（一）县水利局：巡堤查险；视情先撤下游人员。" in told
    assert "（二）县气象局：加密预报。" in told
    assert "（三）有关单位：保持联络。" in told


def test_a_slip_carries_what_came_back_and_room_for_more():
    matter: InstructionMatter = replace(
        matter_of("instruction_slip"),
        until=None,
        until_words="",
        feedback=(FedBack(at(23, 2, 5), "东河镇", "已转移45人", "e1"),),
    )
    told = draft_text(matter)
    assert "11月23日2时05分\t已转移45人\t东河镇" in told
    assert "尽快办理，未定时限" in told


def test_a_short_script_is_one_page_and_names_no_staff():
    matter: BroadcastMatter = replace(
        matter_of("broadcast_warning"),
        loudspeaker=Spoken("乡亲们请转移。", 220),
        title="暴雨红色预警",
    )
    made = render(matter)
    assert made.pages == 1
    told = read_back.text(made.pdf)
    who = matter.frame.signatories
    assert not [name for name in (who.drafter, who.checker, who.signer) if name in told]
    assert KINDS["broadcast_warning"].public


def test_a_thousand_goods_break_over_pages_with_the_head_again():
    row = SupplyRow("s", "棉被", "", "床", 2.0, "县库", "何某", 10.0)
    made = render(replace(matter_of("supplies_slip"), inward=False, rows=(row,) * 1000))
    pages = read_back.pages(made.pdf)
    assert len(pages) > 10
    assert all("物资名称" in page for page in pages[:-1])


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("棉被 200床", ("棉被", 200, "床", "")),
        ("救生衣x300", ("救生衣", 300, "", "")),
        ("冲锋舟：２艘＠县库", ("冲锋舟", 2, "艘", "县库")),
        ("编织袋 1.5 万条（镇库）", ("编织袋", 15_000, "条", "镇库")),
        ("帐篷", ("帐篷", None, "", "")),
        ("3号应急灯 20盏", ("3号应急灯", 20, "盏", "")),
    ],
)
def test_a_line_of_goods_is_read_as_it_is_typed(line, told):
    (found,) = wanted_in(line)
    assert (found.name, found.number, found.unit, found.store) == told


def test_goods_nobody_holds_have_no_stock():
    (row,) = rows_of(wanted_in("棉被 5"), (), inward=False)
    assert (row.known, row.held, row.short) == (False, None, 0)
