"""Tables as offices keep them: pairs, merged headers, posts in headers, notes, foreign words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook

from commandpost.domain.roster_draft import HeaderMapping, mapping_of
from commandpost.importers.rosters import read_roster
from tests.importers.cases import SHARED

if TYPE_CHECKING:
    from pathlib import Path

TABLES = SHARED / "tables"
shared = pytest.mark.skipif(not TABLES.is_dir(), reason="the shared cases are not here")


def book(path: Path, name: str, rows: list[tuple[object, ...]], *merged: str) -> Path:
    made = Workbook()
    sheet = made.worksheets[0]
    sheet.title = name
    for row in rows:
        sheet.append(row)
    for cells in merged:
        sheet.merge_cells(cells)
    made.save(path)
    return path


def test_several_people_of_a_row_keep_their_own_numbers(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx",
        "通讯录",
        [
            ("单位", "姓名", "职务", "电话", "姓名", "职务", "电话"),
            ("县水利局", "张一一", "局长", "13800000001", "李二二", "科长", "13800000002"),
            ("县林业局", "王三三", "局长", "13800000003", "", "", ""),
        ],
    )
    people = read_roster(path).roster.people
    assert [(p.name, p.title, p.phones, p.unit) for p in people] == [
        ("张一一", "局长", ("13800000001",), "县水利局"),
        ("李二二", "科长", ("13800000002",), "县水利局"),
        ("王三三", "局长", ("13800000003",), "县林业局"),
    ]


def test_a_second_number_of_one_person_is_no_second_person(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx",
        "通讯录",
        [("姓名", "办公电话", "手机"), ("张一一", "0799-8000001", "13800000001")],
    )
    (person,) = read_roster(path).roster.people
    assert person.phones == ("0799-8000001", "13800000001")


def test_the_three_responsible_of_a_reservoir_are_holders_of_its_posts(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx",
        "水库三个责任人",
        [
            ("云岭县小型水库责任人名单", *[""] * 8),
            ("序号", "水库名称", "所在乡镇", "行政责任人", "", "技术责任人", "", "巡查责任人", ""),
            ("", "", "", "姓名", "电话", "姓名", "电话", "姓名", "联系电话"),
            (1, "示例水库", "甲云镇", "张一一", "13800000001", "李二二", "13800000002",
             "王三三", "13800000003"),
            (2, "样例水库", "甲云镇", "张一一", "13800000001", "", "", "赵四四", "13800000004"),
        ],
        "A1:I1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2", "H2:I2",
    )  # fmt: skip
    roster = read_roster(path).roster
    first, second = roster.sites
    assert (first.name, first.kind, first.area) == ("示例水库", "水库", "甲云镇")
    names = {p.id: p.name for p in roster.people}
    held = [(p.role, names[p.person]) for p in roster.posts if p.site == first.id]
    assert held == [("行政责任人", "张一一"), ("技术责任人", "李二二"), ("巡查责任人", "王三三")]
    assert [p.role for p in roster.posts if p.site == second.id] == ["行政责任人", "巡查责任人"]
    assert len(roster.people) == 4


def test_the_grid_of_a_hidden_danger_and_whom_it_threatens(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx",
        "地质灾害隐患点",
        [
            ("隐患点名称", "乡镇", "村", "灾害类型", "威胁人数", "经纬度", "群测群防员",
             "群测群防员电话", "片区负责人姓名",
             "片区负责人电话", "驻守地质队员", "县级技术管理员"),
            ("示例滑坡", "甲云镇", "甲东村", "滑坡", "12户45人", "东经114°30′，北纬27°36′",
             "张一一", "13800000001", "李二二", "13800000002", "王三三13800000003", "赵四四"),
        ],
    )  # fmt: skip
    roster = read_roster(path).roster
    (site,) = roster.sites
    assert (site.kind, site.households, site.people) == ("滑坡", 12, 45)
    assert (site.longitude, site.latitude) == (114.5, 27.6)
    assert [p.role for p in roster.posts] == [
        "群测群防员", "片区负责人", "驻守地质队员", "县级技术管理员",
    ]  # fmt: skip
    assert [p.phones for p in roster.people][2:] == [("13800000003",), ()]


def test_each_holder_has_a_term_and_a_training_of_their_own(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx",
        "灾害信息员",
        [
            ("乡镇", "A岗姓名", "A岗电话", "A岗最近培训", "B岗姓名", "B岗电话",
             "B岗最近培训", "任期至"),
            ("甲云镇", "张一一", "13800000001", "2025-03-01", "李二二", "13800000002",
             "2024-03-01", "2027-12-31"),
        ],
    )  # fmt: skip
    posts = read_roster(path).roster.posts
    assert [(p.rank, p.last_trained, p.valid_until) for p in posts] == [
        ("A", "2025-03-01", "2027-12-31"), ("B", "2024-03-01", "2027-12-31"),
    ]  # fmt: skip


def test_the_three_cadres_who_answer_for_a_village(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx",
        "三级包干",
        [
            ("乡镇", "村", "包保县领导", "", "包保乡镇干部", "", "村干部", ""),
            ("", "", "姓名", "职务", "姓名", "电话", "姓名", "电话"),
            ("甲云镇", "甲东村", "张一一", "副县长", "李二二", "13800000002", "王三三",
             "13800000003"),
        ],
        "A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1",
    )  # fmt: skip
    roster = read_roster(path).roster
    assert [(p.role, p.area) for p in roster.posts] == [
        ("包保县领导", "甲云镇/甲东村"),
        ("包保乡镇干部", "甲云镇/甲东村"),
        ("包保村干部", "甲云镇/甲东村"),
    ]
    assert roster.people[0].title == "副县长"


def test_machines_and_landing_points(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx",
        "重型机械",
        [
            ("机械名称", "规格型号", "数量（台）", "所在乡镇", "停放地点", "机主",
             "联系电话", "到场时间（小时）"),
            ("挖掘机", "220型", "2台", "甲云镇", "示例砂场", "张一一", "13800000001", 0.5),
        ],
    )  # fmt: skip
    (machine,) = read_roster(path).roster.machines
    assert (machine.name, machine.count, machine.owner, machine.arrival_minutes) == (
        "挖掘机", 2, "张一一", 30,
    )  # fmt: skip
    path = book(
        tmp_path / "b.xlsx",
        "直升机起降点",
        [
            ("名称", "乡镇", "场地类型", "场地尺寸", "净空", "负责人", "电话", "经度", "纬度"),
            ("示例操场", "甲云镇", "水泥", "60米×40米", "东侧有电线", "张一一",
             "13800000001", 114.5, 27.6),
        ],
    )  # fmt: skip
    (point,) = read_roster(path).roster.landings
    assert (point.surface, point.size, point.obstacles) == ("水泥", "60米×40米", "东侧有电线")


def test_notes_totals_headings_and_the_header_again_are_no_rows(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx",
        "应急通讯录",
        [
            ("云岭县应急通讯录", "", ""),
            ("填报单位：示例局", "", ""),
            ("姓名", "职务", "电话"),
            ("一、县水利局", "", ""),
            ("张一一", "局长", "13800000001"),
            ("姓名", "职务", "电话"),
            ("二、县林业局", "", ""),
            ("李二二", "局长", "13800000002"),
            ("合计", "", "2"),
            ("注：以上号码24小时畅通。", "", ""),
        ],
        "A1:C1", "A2:C2", "A4:C4", "A7:C7", "A10:C10",
    )  # fmt: skip
    draft = read_roster(path)
    assert draft.refused == ()
    assert [(p.name, p.unit) for p in draft.roster.people] == [
        ("张一一", "县水利局"), ("李二二", "县林业局"),
    ]  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("separator", [",", "\t", ";"])
def test_a_csv_file_in_any_encoding_and_separator(
    tmp_path: Path, encoding: str, separator: str
) -> None:
    rows = [("场所名称", "容纳人数", "", "管理人", "电话", "电话"),
            ("示例小学", "300人", "", "张一一", "13800000001", "13800000001"),
            ("示例体育馆", "0.25万", "", "李二二", "13800000002", "0799-8000001")]  # fmt: skip
    path = tmp_path / "避难场所.csv"
    path.write_bytes("\r\n".join(map(separator.join, rows)).encode(encoding))
    shelters = read_roster(path).roster.shelters
    assert [(s.capacity, s.phone) for s in shelters] == [
        (300, "13800000001"), (2500, "13800000002、0799-8000001"),
    ]  # fmt: skip


def test_a_refused_cell_is_named_by_sheet_row_column_and_value(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx",
        "避难场所",
        [("场所名称", "可容纳\n人数", "电话"), ("示例小学", "很多", ""), ("示例广场", "3", "1380")],
    )
    first, second = read_roster(path).refused
    assert (first.sheet, first.row, first.column, first.value) == (
        "避难场所", 2, "可容纳\n人数", "很多",
    )  # fmt: skip
    assert (second.row, second.column, second.value) == (3, "电话", "1380")


# ---- headers nobody foresaw ----


ODD = [
    ("队伍全名", "队员总数", "带队人", "带队人联系号", "驻扎在"),
    ("示例抢险队", "30", "张一一", "13800000001", "甲云镇"),
]


def test_an_unknown_header_is_offered_the_field_it_resembles(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx", "队伍", [("队伍名称", "人数", "集合地点"), ("示例队", 3, "广场")]
    )
    (sheet,) = read_roster(path).layouts
    assert [(c.header, c.field, c.confidence) for c in sheet.columns[:2]] == [
        ("队伍名称", "name", 1.0), ("人数", "strength", 1.0),
    ]  # fmt: skip
    odd = sheet.columns[2]
    assert (odd.field, odd.suggestion, odd.sample) == ("", "place", "广场")
    assert 0 < odd.confidence < 1


def test_a_sheet_not_understood_is_understood_once_its_columns_are_named(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", "表一", ODD)
    draft = read_roster(path)
    assert draft.sheets == ()
    (sheet,) = draft.layouts
    assert (sheet.kind, sheet.header_row) == ("", 1)
    settled = mapping_of(sheet, "teams", ("name", "strength", "leader", "phone", "place"))
    again = read_roster(path, mapping=HeaderMapping((settled,)))
    (team,) = again.roster.teams
    assert (team.name, team.strength, team.leader, team.phone, team.place) == (
        "示例抢险队", 30, "张一一", "13800000001", "甲云镇",
    )  # fmt: skip
    assert again.refused == ()


def test_a_settled_mapping_goes_before_our_own_words_whatever_the_order(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx", "人员", [("姓名", "备注", "电话"), ("张一一", "副局长", "13800000001")]
    )
    (sheet,) = read_roster(path).layouts
    settled = mapping_of(sheet, "people", ("name", "title", "phone"))
    turned = book(
        tmp_path / "b.xlsx", "人员", [("电话", "备注", "姓名"), ("13800000001", "副局长", "张一一")]
    )
    (person,) = read_roster(turned, mapping=HeaderMapping((settled,))).roster.people
    assert (person.name, person.title, person.note) == ("张一一", "副局长", "")


def test_a_sheet_left_out_brings_nothing_and_is_not_refused(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", "人员", [("姓名", "电话"), ("张一一", "13800000001")])
    (sheet,) = read_roster(path).layouts
    draft = read_roster(path, mapping=HeaderMapping((mapping_of(sheet, "", ("", "")),)))
    assert draft.sheets == ()
    assert draft.refused == ()
    assert draft.layouts[0].left_out


# ---- open data from elsewhere ----


@shared
def test_foreign_shelters_and_stations_are_read_sensibly() -> None:
    sendai = read_roster(TABLES / "SHELTER_日本_仙台避難所.csv")
    assert (len(sendai.roster.shelters), sendai.refused) == (189, ())
    assert sendai.roster.shelters[0].capacity == 6660
    hamamatsu = read_roster(TABLES / "SHELTER_日本_浜松市津波避難ビル.csv")
    taken = hamamatsu.roster.shelters
    assert len(taken) + len(hamamatsu.refused) >= 220
    assert len(hamamatsu.refused) < 10
    assert all(s.longitude and 137 < s.longitude < 138 for s in taken[:50])
    assert taken[0].capacity == 16
    stations = read_roster(TABLES / "RES_美国_Nashville_fire_stations.csv").roster.teams
    assert len(stations) == 40
    assert (stations[0].name, stations[0].place) == ("Station 39", "1247 South Dickerson Rd")
