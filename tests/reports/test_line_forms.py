"""Either reporting line gets its own form of the same facts, and no figure differs."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commandpost.domain.situation import MeasureTaken
from commandpost.reports import drafted
from commandpost.reports.blocks import Heading, Paragraph, Table
from tests.reports.build import at, final_report, first, follow_up, table, verified_figures

ORDER = MeasureTaken(at(23, 1, 5), "县长钱九九指示：全力搜救", "县长钱九九", "e9", instruction=True)


def _heads(situation):
    return [b.text for b in drafted(situation).blocks if isinstance(b, Heading)]


def _text(situation):
    return "".join(b.text for b in drafted(situation).blocks if isinstance(b, Paragraph))


def test_the_government_line_reads_instructions_first_and_the_department_figures_first():
    with_order = first(measures=(*first().measures, ORDER))
    government, department = (
        _heads(replace(with_order, line=line)) for line in ("government", "department")
    )
    assert government[:2] == ["一、领导批示指示", "二、基本情况"]
    assert "信息报送情况" not in "".join(government)
    assert department[:2] == ["一、影响及伤亡情况", "二、基本情况"]
    assert department[-1].endswith("信息报送情况")
    assert _heads(with_order)[0] == "一、基本情况"


def test_an_instruction_stands_once_in_either_form():
    for line in ("", "government", "department"):
        said = _text(first(measures=(ORDER,), line=line))
        assert said.count("全力搜救") == said.count("县长钱九九") == 1


def test_the_government_form_is_shorter_and_names_whose_figures_they_are():
    many = tuple(
        MeasureTaken(at(23, 1, n), f"第{n}批人员到场", "总值班室", f"e{n}") for n in range(1, 13)
    )
    government, department = (
        first(measures=many, line=line) for line in ("government", "department")
    )
    assert len(_text(government)) < len(_text(department))
    assert not any(isinstance(b, Table) for b in drafted(government).blocks)
    assert "此前的处置措施从略。" in _text(government)
    assert "第12批人员到场" in _text(government)
    assert "第1批人员" not in _text(government)
    assert "数据口径：截至2026年11月23日1时20分，经带班领导周八八核定。" in _text(government)


def test_a_limit_takes_measures_away_and_never_a_figure():
    long = first(line="government", at_most=500)
    assert len(_text(long)) < len(_text(first(line="government")))
    assert "因灾失踪人口约2人" in _text(long)
    assert "因灾失踪人口约2人" in _text(first(line="government", at_most=1))


def test_both_ends_print_the_table_of_totals():
    for build in (final_report, verified_figures):
        tables = [b for b in drafted(build(line="government")).blocks if isinstance(b, Table)]
        assert any(b.caption.startswith("灾情统计表") for b in tables)


LEADS = "据初步统计|各地上报统计|经核定|部分数据尚待核实|灾情数据|各项"
_cell = st.none() | st.integers(0, 9999).map(float)


@pytest.mark.parametrize("build", [first, follow_up, final_report, verified_figures])
@settings(max_examples=40, deadline=None)
@given(values=st.tuples(*[st.tuples(_cell, _cell, _cell, _cell)] * 3))
def test_no_figure_differs_between_the_lines(build, values):
    figures = table(values=values, changed=(0, 1, 2, 3))
    forms = [
        _totals(build(figures=figures, line=line)) for line in ("", "government", "department")
    ]
    assert forms[0] == forms[1] == forms[2]


def _totals(situation):
    """The sentence of totals, as it is written."""
    text = _text(situation)
    found = re.search(rf"截至[^，。]*，(?:{LEADS})[^。]*。", text)
    assert found is not None, text
    return found[0]
