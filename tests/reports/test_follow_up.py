"""A follow-up cites the paper before it and says only what is new since."""

from __future__ import annotations

from dataclasses import replace

from commandpost.reports import draft_text, drafted, render
from commandpost.reports.blocks import Table
from tests.reports import read_back
from tests.reports.build import PLACES, at, first, follow_up, table, wide


def test_it_cites_the_previous_paper():
    said = read_back.text(render(follow_up()).pdf)
    assert "关于石桥镇青石村山体滑坡的续报（一）" in said
    assert (
        "接云应急专报〔2026〕3号《关于石桥镇青石村山体滑坡的初报》（2026年11月23日1时38分印发）"
        in said
    )
    assert "续报（十二）" in draft_text(follow_up(ordinal=12))


def test_it_does_not_tell_again_what_was_told():
    said = draft_text(follow_up())
    for old in ("三千方", "信息来源", "事发时间", "现场指挥官", "县委、县政府总值班室\t"):
        assert old not in said
    assert "启动防汛Ⅲ级应急响应" in said
    assert "目前，防汛Ⅳ级应急响应继续执行（2026年11月22日23时50分起）" in said


def test_a_new_commander_is_told():
    brief = replace(first().commander, since=at(23, 3, 0), person="钱九九")
    assert "现场指挥官：石桥镇镇长钱九九" in draft_text(follow_up(commander=brief))


def test_only_changed_totals_are_in_the_text_and_marked_in_the_table():
    draft = drafted(follow_up())
    told = next(b.text for b in draft.blocks if "据初步统计" in getattr(b, "text", ""))
    assert "直接经济损失" in told
    assert "倒塌房屋间数" not in told
    found = next(b for b in draft.blocks if isinstance(b, Table))
    marked = {n for row in found.rows for n, cell in enumerate(row) if cell.text.startswith("▲")}
    assert marked == {1, 4, 10}
    assert any("云应急专报〔2026〕3号之后" in note for note in found.notes)


def test_figures_older_than_the_previous_paper_are_not_marked():
    old = replace(wide(), rows=tuple(replace(r, as_of=at(23, 1, 0)) for r in wide().rows))
    found = next(b for b in drafted(follow_up(figures=old)).blocks if isinstance(b, Table))
    assert not any(cell.text.startswith("▲") for row in found.rows[1:] for cell in row)


def test_nothing_changed_is_said_in_so_many_words():
    said = draft_text(follow_up(figures=wide(changed=()), measures=()))
    assert "各项灾情数据较上期无变化" in said
    assert "无新的处置措施登记" in said
    assert "▲" not in said


def test_without_a_previous_paper_it_warns():
    rendered = render(follow_up(previous=None))
    assert len(rendered.warnings) == 1
    assert "现将截至2026年11月23日6时30分的情况续报如下" in read_back.text(rendered.pdf)


def test_heads_are_repeated_over_pages_and_no_row_is_lost():
    more = tuple(f"甲{number}乡" for number in range(30))
    rows = tuple(replace(wide().rows[0], place=place) for place in more)
    figures = replace(wide(), rows=(*wide().rows, *rows))
    pages = read_back.pages(render(follow_up(figures=figures)).pdf)
    with_figures = [page for page in map(read_back.squeezed, pages) if "（公顷）" in page]
    assert len(with_figures) == 2
    assert all("乡镇（单位）" in page for page in with_figures)
    whole = "".join(with_figures)
    assert all(place in whole for place in (*PLACES, *more))


def test_many_indicators_are_parted_side_by_side():
    names = tuple(f"指标{n}" for n in range(23))
    values = tuple(tuple(float(n) for n in range(23)) for _ in PLACES[:2])
    draft = drafted(first(figures=table(PLACES[:2], values, names), deadlines=()))
    parts = [block for block in draft.blocks if isinstance(block, Table)]
    assert [len(part.columns) for part in parts] == [9, 9, 8]
    assert "（3/3）" in parts[2].caption
