"""未报 is never 0, and a total never hides a place that has not reported."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commandpost.domain.situation import AgreedBrief
from commandpost.reports import draft_text, drafted, render
from commandpost.reports.blocks import Table
from commandpost.reports.phrases import number
from tests.reports import read_back
from tests.reports.build import PLACES, at, first, table

VALUES = st.one_of(st.none(), st.just(0.0), st.floats(0, 1e7), st.integers(0, 5000).map(float))


@st.composite
def tables(draw):
    width = draw(st.integers(1, 4))
    rows = draw(st.lists(st.tuples(*[VALUES] * width), min_size=1, max_size=5))
    names = tuple(f"指标{'甲乙丙丁'[n]}" for n in range(width))
    return table(PLACES[: len(rows)], tuple(rows), names, unverified=())


@settings(max_examples=150, deadline=None)
@given(tables())
def test_unreported_is_never_zero(figures):
    situation = first(figures=figures, deadlines=())
    found = next(b for b in drafted(situation).blocks if isinstance(b, Table))
    for row, cells in zip(figures.rows, found.rows[1:], strict=True):
        for value, cell in zip(row.values, cells[1:], strict=True):
            assert (cell.text == "未报") == (value is None)
    for column, cell in zip(figures.columns, found.rows[0][1:], strict=True):
        assert (cell.text == "未报") == (column.total is None)
        if column.total is not None:
            note = [n for n in found.notes if column.name in n]
            assert bool(note) == bool(column.missing)
            assert all(place in note[0] for place in column.missing)


@settings(max_examples=100, deadline=None)
@given(tables())
def test_the_sentence_says_unreported_for_every_column_without_a_figure(figures):
    said = draft_text(first(figures=figures, deadlines=())).split("灾情统计表")[0]
    for column in figures.columns:
        if column.total is None:
            assert f"{column.name}0" not in said
            assert "未报" in said


@given(st.floats(0, 1e9))
def test_numbers_are_written_plainly(value):
    told = number(value)
    assert "e" not in told
    assert abs(float(told) - value) <= 0.005
    assert told == "0" or float(told) > 0 or value < 1e-6


def test_numbers_as_an_office_writes_them():
    assert [number(v) for v in (12.0, 3.50, 0.25, 0, 1e6, 0.001)] == [
        "12", "3.5", "0.25", "0", "1000000", "0.001",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("approved_by", "agreed", "said"),
    [
        ("", None, "，未经核定。"),
        ("带班领导周八八", None, "，经带班领导周八八核定。"),
        ("带班领导周八八", (), "截至2026年11月23日1时05分，经带班领导周八八核定。"),
        ("", (("m0", 120.0, 164.0),), "核定；此后变动的数据未经核定：{name}120→164。"),
        ("", (("m0", None, 164.0),), "未经核定：{name}未报→164。"),
    ],
)
def test_the_paper_itself_says_as_of_when_and_by_whom_its_figures_are_agreed(
    approved_by, agreed, said
):
    figures = table(approved_by=approved_by)
    if agreed is not None:
        brief = AgreedBrief((("m0", 120.0),), at(23, 1, 5), "带班领导周八八", agreed)
        figures = replace(figures, agreed=brief)
    pdf = render(first(figures=figures)).pdf
    expected = said.format(name=figures.columns[0].name)
    assert read_back.squeezed(expected) in read_back.text(pdf)
