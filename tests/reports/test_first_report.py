"""The first report says what the situation says, in order, and nothing besides."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.domain.times import HOUR, MINUTE
from commandpost.reports import draft_text, drafted, render
from commandpost.reports.blocks import Paragraph, Table
from tests.reports import read_back
from tests.reports.build import at, first, table


def _deadline(**changes):
    return replace(first().deadlines[0], **changes)


def _states(*lines):
    found = [b for b in drafted(first(deadlines=lines)).blocks if isinstance(b, Table)][-1]
    return [row[-1].text for row in found.rows]


def test_the_pdf_says_everything_in_order():
    said = read_back.text(render(first()).pdf)
    wanted = (
        "特急",
        "云溪县突发事件信息专报",
        "云应急专报〔2026〕3号",
        "2026年11月23日1时30分",
        "关于石桥镇青石村山体滑坡的初报",
        "一、基本情况",
        "2026年11月23日0时41分，总值班室接到石桥镇值班员李喆喆（电话）报告：青石村三组屋后山体发生滑坡",
        "事发时间为2026年11月23日0时20分",
        "事发地点：云溪县石桥镇青石村三组",
        "事件性质：地质灾害",
        "初步判断为一般突发事件（待核）",
        "二、影响及伤亡情况",
        "受灾人口约164人（待核；青河乡未报，未计入）",
        "三、已采取的措施",
        "2026年11月22日23时50分起，启动防汛Ⅳ级应急响应",
        "1.11月23日0时45分，向带班领导周八八电话报告（值班员陈五五）。",
        "四、发展趋势",
        "五、下一步工作",
        "县自然资源局派地质专家到场研判",
        "六、信息报送情况",
        "报：县委总值班室、县政府总值班室、市应急管理局",
        "抄送：县委宣传部、县自然资源局",
        "拟稿：陈五五",
        "签发：周八八",
        "电话：0797-0000000",
    )
    places = [said.find(part) for part in wanted]
    assert -1 not in places, [w for w, p in zip(wanted, places, strict=True) if p < 0]
    assert places == sorted(places)


def test_the_plain_text_says_the_same_as_the_pdf():
    said = read_back.flowing(render(first()).pdf)
    for line in draft_text(first()).splitlines():
        for cell in line.replace("\u3000", "\t").split("\t"):
            assert read_back.squeezed(cell) in said, cell


def test_what_nobody_recorded_is_left_out_or_said_to_be_unknown():
    empty = first(
        figures=table((), (), ()),
        measures=(),
        pending=(),
        responses=(),
        deadlines=(),
        commander=None,
        trend="",
        needs="",
    )
    empty = replace(
        empty, incident=replace(empty.incident, occurred_at=None, source="", place="", grade="")
    )
    said = draft_text(empty)
    for told in ("信息来源待核", "事发时间待核", "事发地点待核", "灾情数据未报", "无处置措施登记"):
        assert told in said
    for untold in ("启动", "指挥官", "发展趋势", "信息报送", "请求支持", "初步判断", "{"):
        assert untold not in said


def test_every_sentence_knows_what_stands_behind_it():
    for block in drafted(first()).blocks:
        if isinstance(block, Paragraph):
            assert all(sentence.behind and all(sentence.behind) for sentence in block.sentences)
    measures = [s for b in drafted(first()).blocks if isinstance(b, Paragraph) for s in b.sentences]
    assert {"e1", "e2", "e3"} <= {ref for sentence in measures for ref in sentence.behind}


def test_a_verified_incident_carries_no_doubt():
    known = replace(first().incident, grade_unverified=False, verification="true")
    said = draft_text(first(incident=known, figures=table(unverified=())))
    assert "待核" not in said
    assert "初步" not in said
    assert "约164" not in said


def test_deadlines_say_met_late_overdue_or_open():
    due = at(23, 1, 11)
    assert _states(_deadline(due_at=due, met_at=due, taker="")) == ["11月23日1时11分已报"]
    assert _states(_deadline(due_at=due, met_at=due + 5 * MINUTE, taker="")) == [
        "11月23日1时16分报，超时5分"
    ]
    assert _states(_deadline(due_at=due, met_at=due + 65 * MINUTE, taker="王三三")) == [
        "11月23日2时16分报，超时1小时5分，接收人：王三三"
    ]
    assert _states(_deadline(due_at=due, met_at=None)) == ["超时未报（已超19分）"]
    assert _states(_deadline(due_at=at(23, 1, 30) + HOUR, met_at=None)) == ["待报（余1小时0分）"]


def test_a_report_made_by_this_very_paper_is_not_called_open():
    now = at(23, 1, 30)
    own = _deadline(due_at=now, met_at=None)
    assert _states(replace(own, by_this=True)) == ["以本报报送"]
    assert _states(replace(own, due_at=now - HOUR, by_this=True)) == ["以本报报送，超时1小时0分"]


def test_a_raise_is_told_as_a_change_of_level():
    asked = first()
    raised = replace(asked.responses[0], title="防汛Ⅲ级应急响应", level="Ⅲ", before="Ⅳ")
    said = draft_text(replace(asked, responses=(raised,)))
    assert "起，Ⅳ级应急响应调整为防汛Ⅲ级应急响应。" in said
    assert "启动防汛" not in said


def test_a_begun_minute_of_delay_is_never_zero():
    due = at(23, 1, 11)
    assert "超时1分" in _states(_deadline(due_at=due, met_at=due + 1, taker=""))[0]
    assert _states(_deadline(due_at=at(23, 1, 30), met_at=None))[0].startswith("待报")


def test_times_follow_the_stations_offset():
    assert "2026年11月22日16时41分" in draft_text(first(offset=0))


def test_the_words_of_a_drill_stand_on_every_page():
    rendered = render(first(drill=True))
    assert rendered.pages > 1
    assert all(page.count("演练") >= 3 for page in read_back.pages(rendered.pdf))
    assert "演练" not in read_back.text(render(first()).pdf)
    assert draft_text(first(drill=True)).startswith("【演练】")


def test_an_unknown_kind_is_refused():
    with pytest.raises(OperatorError) as refused:
        render(first(paper="love_letter"))
    assert refused.value.key == "paper.unknown_kind"


def test_what_is_missing_is_told_to_the_officer():
    plain = replace(first().incident, source="值班员李四")
    assert render(first(incident=plain)).warnings == ()
    gaps = first(serial="", trend=" ", recipients=(), figures=table(approved_by=""), incident=plain)
    assert len(render(gaps).warnings) == 4
