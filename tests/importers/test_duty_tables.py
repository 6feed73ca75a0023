"""Duty tables as offices keep them: merged days, halves side by side, phones, odd dates."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook

from commandpost.domain.errors import OperatorError
from commandpost.domain.rota import RotaRow
from commandpost.importers.duty_days import Told, days, weekday
from commandpost.importers.duty_heads import Head, head, shift_of
from commandpost.importers.duty_names import names
from commandpost.importers.duty_tables import read_duty_table

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 11, 28)


def book(path: Path, rows: list[tuple[object, ...]], *merged: str, name: str = "值班表") -> Path:
    made = Workbook()
    sheet = made.worksheets[0]
    sheet.title = name
    for row in rows:
        sheet.append(row)
    for cells in merged:
        sheet.merge_cells(cells)
    made.save(path)
    return path


def test_day_and_night_under_one_merged_date(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx",
        [
            ("青禾县应急管理局2026年12月值班表", *[None] * 6),
            ("日期", "星期", "班次", "带班领导", "值班人员", "值班人员", "备班"),
            ("1日", "二", "白班", "张一一", "李二二", "王三三", "赵四四"),
            (None, None, "夜班", "张一一", "钱五五", "", ""),
            ("2日", "三", "白班", "张　一", "李二二、王三三", "", ""),
            ("注：接班提前15分钟到岗", *[None] * 6),
        ],
        "A1:G1", "A3:A4", "B3:B4", "A6:G6",
    )  # fmt: skip
    found = read_duty_table(path, today=TODAY)
    assert found.refused == ()
    assert found.rows == (
        RotaRow("2026-12-01", "day", "张一一", "李二二", "王三三", "赵四四"),
        RotaRow("2026-12-01", "night", "张一一", "钱五五"),
        RotaRow("2026-12-02", "day", "张一", "李二二", "王三三"),
    )


def test_shifts_in_the_header_beside_each_other(tmp_path: Path) -> None:
    path = book(
        tmp_path / "2026年12月.xlsx",
        [
            ("日期", "带班领导", "白班（8:30-20:30）", None, "夜班（20:30-次日8:30）", None),
            (None, None, "值班员", "联系电话", "值班员", "联系电话"),
            (date(2026, 12, 1), "张一一", "李二二", "13800000001", "王三三", "13800000002"),
        ],
        "A1:A2", "B1:B2", "C1:D1", "E1:F1",
    )  # fmt: skip
    assert read_duty_table(path, today=TODAY).rows == (
        RotaRow("2026-12-01", "day", "张一一", "李二二"),
        RotaRow("2026-12-01", "night", "张一一", "王三三"),
    )


def test_two_halves_of_a_month_beside_each_other_and_a_week_for_one_leader(tmp_path: Path) -> None:
    path = tmp_path / "12月值班表.csv"
    path.write_text(
        "日期,带班,值班员,日期,带班,值班员\n"
        "12月1日,张一一,李二二,12.14-12.15,张一一,王三三\n"
        "12月2日,张一一,,12.16,,钱五五\n",
        encoding="gb18030",
    )
    found = read_duty_table(path, today=TODAY)
    assert [(r.day, r.shift, r.leader, r.officer) for r in found.rows] == [
        ("2026-12-01", "whole", "张一一", "李二二"),
        ("2026-12-02", "whole", "张一一", ""),
        ("2026-12-14", "whole", "张一一", "王三三"),
        ("2026-12-15", "whole", "张一一", "王三三"),
        ("2026-12-16", "whole", "", "钱五五"),
    ]


def test_rows_that_cannot_be_taken_stand_with_place_and_reason(tmp_path: Path) -> None:
    path = book(
        tmp_path / "2026年12月.xlsx",
        [
            ("日期", "星期", "班次", "带班领导", "值班员", "备注"),
            ("12月1日", "三", "白班", "张一一", "李二二", ""),
            ("", "", "夜班", "张一一", "王三三", ""),
            ("下周", "", "白班", "张一一", "李二二", ""),
            ("12月3日", "四", "上午", "张一一", "李二二", ""),
            ("12月4日", "", "白班", "", "13800000001", ""),
            ("12月5日", "", "白班", "", "", "待定"),
            ("12月6日", "日", "白班", "张一一", "李二二、王三三、钱五五", ""),
            ("12月7日", "", "白班", "张一一", "李二二", ""),
            ("12月7日", "", "白班", "张一一", "王三三", ""),
        ],
    )
    found = read_duty_table(path, today=TODAY)
    assert [row.day for row in found.rows] == ["2026-12-07"]
    assert [(r.row, r.reason, r.column) for r in found.refused] == [
        (2, "rota.wrong_weekday", "日期"),
        (3, "rota.no_day", "日期"),
        (4, "rota.bad_day", "日期"),
        (5, "rota.bad_shift", "班次"),
        (6, "rota.bad_name", "值班员"),
        (7, "rota.nobody_named", "日期"),
        (8, "rota.too_many_names", "值班员"),
        (10, "rota.told_twice", "日期"),
    ]
    assert dict(found.refused[0].params)["real"] == "星期二"


def test_a_stretch_told_twice_in_part_takes_no_day_with_it(tmp_path: Path) -> None:
    path = tmp_path / "2026年12月.csv"
    path.write_text(
        "日期,带班,值班员\n12月2日,张一一,李二二\n12月1日-12月3日,王三三,钱五五\n12月3日,赵四四,钱五五\n"
    )
    found = read_duty_table(path, today=TODAY)
    assert [r.day for r in found.rows] == ["2026-12-02", "2026-12-03"]
    assert [r.reason for r in found.refused] == ["rota.told_twice"]


def test_a_file_without_a_duty_table_is_refused_by_name(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", [("姓名", "电话"), ("张一一", "13800000001")])
    with pytest.raises(OperatorError, match="no_duty_sheet"):
        read_duty_table(path, today=TODAY)


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("2026-12-01", "2026-12-01"),
        ("2026年12月1日（周二）", "2026-12-01"),
        ("12.1", "2026-12-01"),
        ("12／1", "2026-12-01"),
        ("十二月一日", "2026-12-01"),
        ("1", "2026-12-01"),
        ("46357", "2026-12-01"),
        ("1月1日", "2027-01-01"),
    ],
)
def test_a_day_is_read_however_it_is_written(cell: str, found: str) -> None:
    told = Told.by(TODAY, "青禾县2026年12月值班表")
    assert [d.isoformat() for d in days(cell, told, None)] == [found]


def test_the_nought_a_workbook_dropped_comes_back_in_its_row() -> None:
    told = Told.by(TODAY, "2026年12月")
    assert days("12.1", told, date(2026, 12, 9)) == (date(2026, 12, 10),)
    assert days("12.2", told, date(2026, 12, 1)) == (date(2026, 12, 2),)


def test_a_bare_day_without_a_month_anywhere_is_no_day() -> None:
    assert days("5", Told.by(TODAY, "值班表"), None) == ()
    assert days("2月30日", Told.by(TODAY), None) == ()


def test_weekdays_shifts_heads_and_names_in_the_words_offices_use() -> None:
    assert [weekday(w) for w in ("周一", "星期天", "六", "12月1日(二)", "休")] == [
        0,
        6,
        5,
        None,
        None,
    ]
    assert [shift_of(w) for w in ("白班", "夜", "20:30-8:30", "8:30-次日8:30", "上午")] == [
        "day", "night", "night", "whole", "",
    ]  # fmt: skip
    assert head("带班领导及电话") == Head("leader")
    assert head("夜班值班员") == Head("officer", "night")
    assert head("带班领导电话") is None
    assert head("值班员B") == Head("second")
    assert names("张一一 13800000001") == ("张一一",)
    assert names("张　一、李二二（副局长）") == ("张一", "李二二")
    assert names("李二二\n王三三") == ("李二二", "王三三")
    assert names("/") == ()
    assert names("0799-8000001") is None
