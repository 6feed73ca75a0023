"""A workbook as an office has it becomes a roster, and every row not taken is named."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from commandpost.domain.errors import OperatorError
from commandpost.domain.roster import (
    Area,
    Expert,
    KeySite,
    LandingPoint,
    Machine,
    Person,
    Post,
    Roster,
    Shelter,
    Supply,
    Team,
    Unit,
)
from commandpost.domain.words import tidied
from commandpost.host.text import text
from commandpost.importers.rosters import read_roster
from commandpost.importers.rosters_out import write_roster
from tests.demo_workbook import WORKBOOK, workbook

if TYPE_CHECKING:
    from pathlib import Path


def _book(path: Path, **sheets: list[tuple[object, ...]]) -> Path:
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def test_the_demo_workbook_is_what_its_generator_writes() -> None:
    assert WORKBOOK.read_bytes() == workbook()


def test_the_demo_county_comes_in_whole() -> None:
    roster = read_roster(WORKBOOK).roster
    kinds = Counter(area.kind for area in roster.areas)
    assert kinds == {"county": 1, "township": 18, "village": 200}
    villages = [a for a in roster.areas if a.kind == "village"]
    county = next(a for a in roster.areas if a.kind == "county")
    assert sum(a.population or 0 for a in villages) == county.population
    assert {a.parent for a in villages} == {a.code for a in roster.areas if a.kind == "township"}
    assert Counter(p.role for p in roster.posts)["带班领导"] == 8
    assert Counter(p.role for p in roster.posts)["值班员"] == 24
    counts = (len(roster.teams), len(roster.supplies), len(roster.shelters), len(roster.experts))
    assert counts == (26, 40, 36, 12)


def test_exactly_three_rows_of_the_demo_county_are_refused_each_with_its_reason() -> None:
    refused = read_roster(WORKBOOK).refused
    assert [(r.sheet, r.row, r.reason) for r in refused] == [
        ("责任人AB岗", 64, "roster.bad_phone"),
        ("责任人AB岗", 125, "roster.missing_name"),
        ("责任人AB岗", 222, "roster.unknown_area"),
    ]
    assert (
        text(refused[0].reason, "zh", **dict(refused[0].params)) == "“1380000”不是有效的电话号码。"
    )


def test_an_empty_post_is_a_gap_and_not_an_error() -> None:
    roster = read_roster(WORKBOOK).roster
    held = Counter((p.area, p.rank) for p in roster.posts if p.role == "灾害信息员")
    places = [a.code for a in roster.areas if a.kind != "county"]
    assert max(held.values()) == 1
    assert 3 <= sum((code, "B") not in held for code in places) <= 8


def test_two_numbers_in_a_cell_and_a_name_with_its_number_are_taken_apart() -> None:
    roster = read_roster(WORKBOOK).roster
    assert any(len(p.phones) == 2 for p in roster.people)
    assert all(t.leader and t.phone.isdigit() for t in roster.teams)


def test_the_same_workbook_gives_the_same_identities_again() -> None:
    assert read_roster(WORKBOOK) == read_roster(WORKBOOK)


def test_units_in_headers_and_cells_are_counted_in(tmp_path: Path) -> None:
    path = _book(
        tmp_path / "a.xlsx",
        避难场所=[
            ("名称", "面积（公顷）", "可容纳人数（万人）", "经度", "纬度"),
            ("示例广场", "1.5", 0.2, 25.5, 114.5),
        ],
        队伍=[("队伍名称", "人数", "集结时间（小时）"), ("示例队", "约30人", 0.5)],
    )
    roster = read_roster(path).roster
    shelter = roster.shelters[0]
    assert (shelter.square_metres, shelter.capacity) == (15_000, 2_000)
    assert (shelter.longitude, shelter.latitude) == (114.5, 25.5)
    assert (roster.teams[0].strength, roster.teams[0].ready_minutes) == (30, 30)


def test_a_township_named_once_above_its_villages_counts_for_all_of_them(tmp_path: Path) -> None:
    path = tmp_path / "村.csv"
    path.write_bytes("乡镇,村,户数\r\n甲镇,,\r\n甲镇,东村,10\r\n,西村,20\r\n".encode("gb18030"))
    areas = read_roster(path).roster.areas
    assert [(a.kind, a.code, a.parent) for a in areas] == [
        ("township", "甲镇", ""),
        ("village", "甲镇/东村", "甲镇"),
        ("village", "甲镇/西村", "甲镇"),
    ]


def test_one_person_with_two_duties_is_one_person(tmp_path: Path) -> None:
    path = _book(
        tmp_path / "a.xlsx",
        值班人员=[
            ("岗位", "姓名", "单位", "电话"),
            ("值班员", "张一一", "局", "13800000001"),
            ("安全员", "张一一", "", "13800000001、13800000002"),
            ("值班员", "张一一", "局", "13800000009"),
        ],
    )
    roster = read_roster(path).roster
    assert [p.phones for p in roster.people] == [("13800000001", "13800000002"), ("13800000009",)]
    assert len(roster.posts) == 3


def test_villages_of_the_station_are_known_without_a_sheet_of_areas(tmp_path: Path) -> None:
    path = _book(
        tmp_path / "a.xlsx",
        责任人=[
            ("乡镇", "村", "姓名", "电话"),
            ("甲镇", "东村", "张一一", "13800000001"),
            ("甲镇", "南村", "李二二", "13800000002"),
        ],
    )
    known = (Area("01", "甲镇", "township"), Area("0101", "东村", "village", "01"))
    draft = read_roster(path, known=known)
    assert [p.area for p in draft.roster.posts] == ["0101"]
    assert [r.reason for r in draft.refused] == ["roster.unknown_area"]


def test_a_workbook_without_any_roster_is_refused_and_says_why(tmp_path: Path) -> None:
    path = _book(tmp_path / "a.xlsx", 图表=[(1, 2), (3, 4)])
    with pytest.raises(OperatorError, match=r"import\.no_roster_sheet"):
        read_roster(path)


def test_a_sheet_that_is_a_table_of_something_else_is_named(tmp_path: Path) -> None:
    path = _book(
        tmp_path / "a.xlsx",
        专家=[("姓名", "专业"), ("张一一", "水利")],
        其他=[("a", "b", "c"), (1, 2, 3), (4, 5, 6)],
    )
    refused = read_roster(path).refused
    assert [(r.sheet, r.reason) for r in refused] == [("其他", "roster.sheet_not_understood")]


ODD = "张李王一二三=+-@＝岗室组abc12 \n\t\"'<>&;,、/*#\u200b\u202e\u3000é_x0041_合计注：无𠮷"
ANY = st.text(ODD, max_size=12) | st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
WORDS = ANY.map(tidied)  # whatever the store may hold
NAMES = ANY.map(lambda s: tidied("甲" + s))
PHONES = st.integers(0, 9999).map(lambda n: f"1380000{n:04d}")
COUNTS = st.none() | st.integers(0, 10**6)
DEGREES = st.none() | st.integers(-720, 720).map(lambda n: n / 8)
DAYS = st.just("") | st.dates().map(lambda d: d.isoformat())
AMOUNTS = st.none() | st.integers(0, 10**6).map(lambda n: n / 8)


def _keyed(of: type, count: int = 4, /, **fields: st.SearchStrategy) -> st.SearchStrategy:
    made = st.lists(st.fixed_dictionaries(fields), max_size=count)
    return made.map(lambda rows: tuple(of(f"k{at}", **row) for at, row in enumerate(rows)))


@st.composite
def rosters(draw: st.DrawFn) -> Roster:
    people = draw(
        _keyed(
            Person,
            name=NAMES,
            unit=WORDS,
            title=WORDS,
            phones=st.lists(PHONES, max_size=3, unique=True).map(tuple),
            pinyin=WORDS,
            active=st.booleans(),
            note=WORDS,
        )
    )
    holders = st.sampled_from([p.id for p in people]) if people else st.nothing()
    sites = draw(
        _keyed(
            KeySite,
            name=NAMES,
            kind=WORDS,
            risk=WORDS,
            people=COUNTS,
            households=COUNTS,
            transfer_to=WORDS,
            signal=WORDS,
            longitude=DEGREES,
            latitude=DEGREES,
        )
    )
    posts = _keyed(
        Post,
        role=NAMES,
        area=WORDS,
        person=holders,
        rank=st.sampled_from(["", "A", "B"]),
        valid_until=DAYS,
        last_trained=DAYS,
        site=st.sampled_from(["", *(s.id for s in sites)]),
    )
    areas = _keyed(
        Area,
        name=NAMES,
        kind=st.sampled_from(["county", "township", "village"]),
        parent=WORDS,
        households=COUNTS,
        population=COUNTS,
        note=WORDS,
    )
    contact = {"phone": st.just("") | PHONES, "note": WORDS}
    spot = {"longitude": DEGREES, "latitude": DEGREES, "area": WORDS, "place": WORDS}
    supply = {"reserve": WORDS, "produced": DAYS, "expires": DAYS, "code": WORDS}
    return Roster(
        areas=draw(areas),
        people=people,
        posts=draw(posts) if people else (),
        units=draw(_keyed(Unit, name=NAMES, kind=WORDS, leader=NAMES, **contact)),
        teams=draw(_keyed(Team, name=NAMES, kind=WORDS, strength=COUNTS, leader=NAMES, **contact)),
        supplies=draw(
            _keyed(
                Supply, name=NAMES, quantity=AMOUNTS, unit=WORDS, minimum=AMOUNTS,
                **supply, **contact,
            )
        ),
        shelters=draw(_keyed(Shelter, name=NAMES, capacity=COUNTS, risks=WORDS, **spot, **contact)),
        experts=draw(_keyed(Expert, name=NAMES, field=WORDS, hazards=WORDS, **contact)),
        machines=draw(
            _keyed(
                Machine, name=NAMES, kind=WORDS, count=COUNTS, owner=WORDS,
                arrival_minutes=COUNTS, **spot, **contact,
            )
        ),
        landings=draw(
            _keyed(
                LandingPoint, name=NAMES, surface=WORDS, size=WORDS, obstacles=WORDS,
                keeper=WORDS, **spot, **contact,
            )
        ),
        sites=sites,
    )  # fmt: skip


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(roster=rosters())
def test_what_is_exported_comes_in_again_identical(tmp_path: Path, roster: Roster) -> None:
    path = tmp_path / "out.xlsx"
    write_roster(roster, path)
    if any((roster.areas, roster.people, roster.teams, roster.supplies)):
        draft = read_roster(path)
        assert draft.roster == roster
        assert draft.refused == ()


def test_the_demo_county_survives_export_and_import(tmp_path: Path) -> None:
    roster = read_roster(WORKBOOK).roster
    write_roster(roster, tmp_path / "out.xlsx")
    assert read_roster(tmp_path / "out.xlsx").roster == roster


def test_no_exported_cell_can_act_as_a_formula(tmp_path: Path) -> None:
    nasty = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "a\n=1", "=cmd|' /C calc'!A0")
    people = tuple(Person(f"p{at}", f"甲{at}", unit=said) for at, said in enumerate(nasty))
    write_roster(Roster(people=people), tmp_path / "out.xlsx")
    cells = [c for row in load_workbook(tmp_path / "out.xlsx")["人员"] for c in row if c.value]
    assert {cell.data_type for cell in cells} == {"s"}
    assert {cell.number_format for cell in cells} == {"@"}


def test_control_characters_do_not_spoil_the_exported_file(tmp_path: Path) -> None:
    people = (Person("p", "甲\x00\x0b\ufffe乙", note="\ud800"),)
    write_roster(Roster(people=people), tmp_path / "out.xlsx")
    assert read_roster(tmp_path / "out.xlsx").roster.people[0].name == "甲乙"
