"""The roster kept by hand: a wrong number at night is put right at once, and the trace can go."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.entries.roster import ByHand
from commandpost.domain.ids import STATION
from commandpost.domain.roster import Area, KeySite, Person, Post, Roster, Supply
from commandpost.domain.roster_draft import RefusedRow, RosterDraft
from commandpost.usecases.roster_keeping import (
    drop_post,
    drop_row,
    keep_row,
    note_export,
    set_active,
    take_workbook,
)
from commandpost.usecases.rosters import import_roster, roster
from commandpost.usecases.views.roster_history import corrections_of
from tests.usecases.night import done, refused

AREAS = (
    Area("c", "青禾县", "county"),
    Area("t1", "清溪镇", "township", "c"),
    Area("v1", "柳湾村", "village", "t1"),
)
LI = Person("p1", "李四四", "柳湾村", "村书记", ("13800000001",), "lss lisisi")
POST = Post("a", "灾害信息员", "v1", "p1", "A")
WHOLE = Roster(areas=AREAS, people=(LI,), posts=(POST,), supplies=(Supply("s1", "冲锋舟"),))


@pytest.fixture
def held(desk):
    desk.do(import_roster, RosterDraft(WHOLE))
    return desk


def last(desk):
    return desk.store.journal.page(STATION, limit=1)[0][1]


def test_a_number_put_right_is_kept_in_the_one_form_and_traced(held):
    wrong = replace(LI, phones=("138 0000 0002", "8000000"))
    assert done(held, keep_row, wrong) == ["roster.changed"]
    assert roster(held).people[0].phones == ("13800000002", "0799-8000000")
    told = last(held).payload
    assert (told.table, told.row, told.change, told.fields) == (
        "people",
        "p1",
        ByHand.CHANGED,
        ("phones",),
    )


def test_neither_name_nor_number_enters_the_chain_and_the_trace_can_be_erased(held):
    held.do(keep_row, replace(LI, name="李五五", phones=("13800000002",)))
    body = held.store._connection.execute(  # noqa: SLF001 - what stands on the disk
        "select body from journal order by position desc limit 1"
    ).fetchone()[0]
    for word in ("李四四", "李五五", "13800000001", "13800000002"):
        assert word.encode() not in bytes(body)
    found = corrections_of(held, "people", "p1")[0]
    assert found.by == "周值班"
    assert ("phones", "13800000001 → 13800000002") in found.lines
    held.store.sheets.erase(last(held).payload.sheet, held.now())
    assert corrections_of(held, "people", "p1")[0].lines == ()


def test_somebody_renamed_is_found_by_the_new_initials(held):
    held.do(keep_row, replace(LI, name="王六六", pinyin=""))
    assert roster(held).people[0].pinyin.startswith("wll")


@pytest.mark.parametrize(
    ("row", "key"),
    [
        (replace(LI, name="  "), "roster.missing_name"),
        (replace(LI, phones=("1380000",)), "roster.bad_phone"),
        (replace(LI, id="nobody"), "roster.row_gone"),
        (Supply("s1", "冲锋舟", quantity=-1), "roster.below_zero"),
        (Supply("s1", "冲锋舟", phone="12"), "roster.bad_phone"),
        (Supply("s1", "冲锋舟", expires="2027-13-40"), "roster.bad_day"),
        (replace(POST, role=""), "roster.post_needs_role"),
        (replace(POST, person="nobody"), "roster.post_needs_person"),
        (replace(POST, area="别处"), "roster.unknown_area"),
        (replace(LI, id=""), ""),
    ],
)
def test_what_cannot_stand_is_refused_and_leaves_no_trace(held, row, key):
    if key:
        assert refused(held, keep_row, row) == key
    else:
        held.do(keep_row, row)  # the importer gave p1 another id: this is somebody new
        assert refused(held, keep_row, row) == "roster.exists_already"


def test_saving_what_stands_already_writes_nothing(held):
    assert done(held, keep_row, LI) == []


def test_a_person_added_by_hand_is_the_one_a_later_workbook_names(held, tmp_path):
    from openpyxl import Workbook

    from commandpost.usecases.rosters import preview_roster, read_roster

    assert done(held, keep_row, Person("", "赵七七", "水利局", phones=("13800000009",))) == [
        "roster.changed"
    ]
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "通讯录"
    sheet.append(("姓名", "单位", "电话"))
    sheet.append(("赵七七", "水利局", "13800000010"))
    sheet.append(("钱八八", "水利局", "13800000011"))
    book.save(tmp_path / "b.xlsx")
    plan = preview_roster(held, read_roster(tmp_path / "b.xlsx"))
    assert plan.changed["people"] == ("赵七七",)
    assert plan.new["people"] == ("钱八八",)


def test_days_are_kept_as_days(held):
    held.do(keep_row, Supply("s1", "冲锋舟", expires="2027年6月30日"))
    assert roster(held).supplies[0].expires == "2027-06-30"


def test_somebody_is_taken_off_the_list_and_comes_back(held):
    assert done(held, set_active, "p1", False) == ["roster.changed"]
    assert last(held).payload.change is ByHand.DEACTIVATED
    assert not roster(held).people[0].active
    held.do(set_active, "p1", True)
    assert last(held).payload.change is ByHand.REACTIVATED
    assert refused(held, set_active, "nobody", True) == "roster.row_gone"


def test_a_post_is_given_and_taken_away(held):
    assert done(held, keep_row, Post("", "灾害信息员", "v1", "p1", "B")) == ["roster.changed"]
    assert {p.rank for p in roster(held).posts} == {"A", "B"}
    assert last(held).payload.change is ByHand.ADDED
    assert done(held, drop_post, "a") == ["roster.changed"]
    assert last(held).payload.change is ByHand.REMOVED
    assert [p.rank for p in roster(held).posts] == ["B"]
    assert refused(held, drop_post, "a") == "roster.row_gone"


def test_a_post_at_a_key_site_is_another_than_one_in_its_village(held):
    held.do(import_roster, RosterDraft(Roster(sites=(KeySite("k", "甲云水库"),))))
    held.do(keep_row, Post("", "巡查责任人", "v1", "p1"))
    held.do(keep_row, Post("", "巡查责任人", "v1", "p1", site="k"))
    assert len(roster(held).posts) == 3


def test_a_workbook_is_taken_in_with_its_counts(held):
    new = Person("p2", "张三三")
    draft = RosterDraft(
        Roster(people=(replace(LI, title="主任"), new)), (RefusedRow("表", 3, "x"),)
    )
    assert done(held, take_workbook, draft, "b.xlsx") == ["roster.imported"]
    told = last(held).payload
    assert (told.new, told.changed, told.deactivated, told.refused) == (1, 1, 0, 1)


def test_that_the_roster_left_the_house_is_recorded(held):
    assert done(held, note_export, "a.xlsx", 12, True) == ["roster.exported"]
    assert last(held).payload.numbers.value == "full"


def test_a_machine_that_was_sold_is_taken_away_and_people_never_are(held):
    assert done(held, drop_row, "supplies", "s1") == ["roster.changed"]
    assert roster(held).supplies == ()
    assert last(held).payload.change is ByHand.REMOVED
    assert refused(held, drop_row, "supplies", "s1") == "roster.row_gone"
    assert refused(held, drop_row, "people", "p1") == "roster.row_gone"


def test_who_is_no_longer_named_stays_with_every_post_when_told_so(held):
    new = RosterDraft(
        Roster(people=(Person("p2", "张三三"),), posts=(Post("b", "信息员", "v1", "p2", "B"),))
    )
    held.do(take_workbook, new, "b.xlsx", keep=True)
    assert {p.name: p.active for p in roster(held).people} == {"李四四": True, "张三三": True}
    assert {p.id for p in roster(held).posts} == {"a", "b"}
    assert last(held).payload.deactivated == 0
    held.do(take_workbook, RosterDraft(Roster(people=(Person("p2", "张三三"),))), "c.xlsx")
    assert roster(held).people[0].active  # kept once is kept: the question is not put again
