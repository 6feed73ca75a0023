"""Tables of any size: heads on every page, no row and no number cut, many columns side by side."""

from __future__ import annotations

import re

import pytest

from commandpost.reports import typeset
from commandpost.reports.blocks import Align, Cell, Column, Form, Table
from commandpost.reports.framing import framed, phrases
from tests.reports import read_back
from tests.reports.build import first


def _paper(columns, rows, form):
    frame = first().frame
    table = Table("全县物资", tuple(columns), tuple(rows), ("注：以上待核。",))
    return typeset(framed(frame, "物资表", (table,), phrases(frame), form))[0]


@pytest.mark.parametrize("form", [Form.OFFICIAL, Form.SHEET, Form.WIDE])
def test_ten_thousand_rows_are_all_there_under_a_head_on_every_page(form):
    columns = (Column("序号"), Column("物资名称", align=Align.LEFT), Column("数量", "件"))
    rows = ((Cell(f"甲{n:05}"), Cell("编织袋"), Cell(f"{n % 97}")) for n in range(10_000))
    pages = [read_back.squeezed(page) for page in read_back.pages(_paper(columns, rows, form))]
    assert re.findall(r"甲\d{5}", "".join(pages)) == [f"甲{n:05}" for n in range(10_000)]
    assert all("物资名称" in page for page in pages if "编织袋" in page)
    assert "注：以上待核。" in pages[-1]


@pytest.mark.parametrize("form", [Form.OFFICIAL, Form.SHEET, Form.WIDE])
def test_forty_columns_stand_side_by_side_with_whole_numbers_and_the_places_again(form):
    columns = (Column("乡镇"), *(Column(f"指标{n:02}", "人") for n in range(1, 40)))
    rows = [
        (Cell(f"{place}镇"), *(Cell(f"{place}{n:02}") for n in range(1, 40)))
        for place in range(101, 301)
    ]
    pdf = _paper(columns, rows, form)
    said = read_back.pages(pdf)
    words = " ".join(said).split()
    for place in range(101, 301):
        assert not {f"{place}{n:02}" for n in range(1, 40)} - set(words), place
    (parts,) = {int(found) for found in re.findall(r"（\d/(\d)）", "".join(said))}
    assert parts > 1
    assert "".join(said).count("101镇") == parts
    for page in said:
        assert ("乡镇" in page) == bool(re.search(r"\d镇", page))


def test_a_row_taller_than_the_page_goes_on_and_loses_nothing():
    columns = (Column("事项", align=Align.LEFT), Column("责任"))
    pdf = _paper(columns, [(Cell("汉" * 6000), Cell("陈五五"))], Form.SHEET)
    assert read_back.flowing(pdf).count("汉") == 6000


def test_a_table_whose_numbers_fit_is_left_whole():
    columns = [Column(f"指标{n}", "人") for n in range(9)]
    said = "".join(read_back.pages(_paper(columns, [[Cell("1234")] * 9], Form.OFFICIAL)))
    assert "（1/" not in said
