"""Final report and verified figures: they go on from what left, and say what changed and why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.paper_frame import Correction
from commandpost.reports import draft_text, drafted, render
from commandpost.reports.blocks import Paragraph, Table
from tests.reports import read_back
from tests.reports.build import at, final_report, first, follow_up, verified_figures


def _tables(draft):
    return {
        block.caption.split("（")[0]: block for block in draft.blocks if isinstance(block, Table)
    }


def test_a_final_report_goes_on_from_every_report_before_it():
    said = read_back.text(render(final_report()).pdf)
    assert "关于石桥镇青石村山体滑坡的终报" in said
    assert "接云应急专报〔2026〕4号《关于石桥镇青石村山体滑坡的续报（一）》" in said
    rows = _tables(drafted(final_report()))["历次报送文件"].rows
    assert [row[0].text for row in rows] == ["云应急专报〔2026〕3号", "云应急专报〔2026〕4号"]


def test_a_final_report_tells_the_whole_course_with_totals_cause_and_lessons():
    said = draft_text(final_report())
    assert "应急处置于2026年11月24日15时20分结束。" in said
    assert "启动防汛Ⅲ级应急响应" in said
    assert "2026年11月24日15时00分，防汛Ⅲ级应急响应终止。" in said
    assert "向带班领导周八八电话报告" in said
    assert "具体原因由县自然资源局组织专家调查。" in said
    assert "完善叫应到户名单。" in said
    assert "灾情统计表" in _tables(drafted(final_report()))
    assert "较上期" not in said
    assert "后续情况将及时续报" not in said


def test_a_cause_nobody_named_is_said_to_be_open_and_warned_of():
    rendered = render(final_report(typed=(), incident=replace(final_report().incident)))
    assert "原因待有关部门调查认定" in read_back.text(rendered.pdf)
    assert "paper.no_cause" in {found.key for found in rendered.findings}
    running = replace(final_report().incident, closed_at=None)
    assert "应急处置于" not in draft_text(final_report(incident=running))
    found = render(final_report(incident=running)).findings
    assert "paper.not_closed" in {one.key for one in found}


def test_verified_figures_say_from_what_to_what_and_why():
    draft = drafted(verified_figures())
    said = "".join(b.text for b in draft.blocks if isinstance(b, Paragraph))
    assert "与云应急专报〔2026〕4号相比：因灾死亡人口由3651人核定为3649人" in said
    assert "直接经济损失由未报核定为1889.55万元" in said
    rows = [[cell.text for cell in row] for row in _tables(draft)["核定前后对照表"].rows]
    assert rows == [
        ["因灾死亡人口", "人", "3651", "3649", "-2", "其中2人经核实为重复上报"],
        ["直接经济损失", "万元", "未报", "1889.55", "", "未注明"],
    ]
    assert "灾情于2026年11月25日8时00分稳定。" in said
    assert "部分数据尚待核实" in said


def test_verified_figures_without_a_change_say_so():
    whole = verified_figures().figures
    same = replace(whole, columns=tuple(replace(c, before=c.total) for c in whole.columns))
    said = draft_text(verified_figures(figures=same))
    assert "与上期相比，各项数据无变化。" in said
    assert "核定前后对照表" not in said
    unsettled = replace(verified_figures().incident, stable_at=None)
    found = render(verified_figures(incident=unsettled, typed=())).findings
    assert {"paper.no_method", "paper.not_stable"} <= {one.key for one in found}


def test_a_follow_up_says_by_how_much_a_total_moved():
    figures = follow_up().figures
    told = {0: 2900.0, 3: 3108.0, 9: 1800.0}
    columns = tuple(replace(c, before=told.get(n)) for n, c in enumerate(figures.columns))
    said = draft_text(follow_up(figures=replace(figures, columns=columns)))
    assert "受灾人口约2854人（待核；较上期减少46人；石桥镇、沙坝镇未报，未计入）" in said
    assert "直接经济损失1889.55万元（较上期增加89.55万元" in said
    assert "紧急转移安置人口3108人（三岔河镇" in said


@pytest.mark.parametrize("build", [first, follow_up, final_report, verified_figures])
def test_a_correction_says_first_which_paper_it_puts_right_and_what_was_wrong(build):
    wrong = Correction(
        "云应急专报〔2026〕8号", "关于某事的初报", at(23, 2, 0), "失踪人数误写为3人。"
    )
    draft = drafted(build(corrects=wrong))
    assert draft.title.endswith("（更正）")
    assert draft.blocks[0].sentences[0].text == (
        "现对云应急专报〔2026〕8号《关于某事的初报》（2026年11月23日2时00分印发）予以更正，"
        "原件有误之处：失踪人数误写为3人；请以本件为准。"
    )
    assert draft.blocks[0].sentences[0].behind == ("#corrects",)
