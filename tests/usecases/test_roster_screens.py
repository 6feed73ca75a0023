"""What the roster's screens are told: coverage with what to do, dry runs by name, choices apart."""

from __future__ import annotations

import pytest

from commandpost.domain.coverage import GapKind
from commandpost.domain.roster import Area, KeySite, Person, Post, Roster, Shelter, Supply
from commandpost.domain.roster_draft import RefusedRow, RosterDraft
from commandpost.usecases.roster_lists import save_list
from commandpost.usecases.rosters import import_roster
from commandpost.usecases.views.forces import forces, matching
from commandpost.usecases.views.numbers import Eyes, number_for
from commandpost.usecases.views.roster_coverage import coverage
from commandpost.usecases.views.roster_import import dry_run, fields_for, fields_of
from commandpost.usecases.views.roster_sheet import choices, row_sheet
from tests.usecases.night import trace

WHOLE = Roster(
    areas=(
        Area("c", "青禾县", "county"),
        Area("t1", "清溪镇", "township", "c"),
        Area("t2", "石桥镇", "township", "c"),
        Area("v1", "柳湾村", "village", "t1"),
        Area("v2", "柳湾村", "village", "t2"),
    ),
    people=(
        Person("p1", "李四四", "清溪镇柳湾村", "村书记", ("13800000001",)),
        Person("p2", "李四四", "石桥镇柳湾村", "村书记"),
        Person("p3", "王五五", "水利局", "局长", ("13800000003",)),
    ),
    posts=(
        Post("a", "灾害信息员", "v1", "p1", "A"),
        Post("b", "灾害信息员", "v2", "p2", "A"),
        Post("d", "行政责任人", "v1", "p3", site="k"),
    ),
    supplies=(Supply("s", "冲锋舟", quantity=1, minimum=3, unit="艘", store="县库"),),
    shelters=(Shelter("h", "清溪小学", area="t1"),),
    sites=(KeySite("k", "甲云水库", "水库", "洪水", "v1"),),
)


@pytest.fixture
def held(desk):
    desk.do(import_roster, RosterDraft(WHOLE))
    return desk


def test_every_gap_names_what_to_open_or_the_post_to_fill(held):
    found = {}
    for line in coverage(held).lines:
        found.setdefault(line.gap.kind, line)
    assert (found[GapKind.NO_NUMBER].part, found[GapKind.NO_NUMBER].key) == ("people", "p2")
    assert (found[GapKind.LOW].part, found[GapKind.LOW].key) == ("supplies", "s")
    assert (found[GapKind.KEEPER].part, found[GapKind.KEEPER].key) == ("shelters", "h")
    vacant = found[GapKind.VACANT]
    assert (vacant.part, vacant.area, vacant.gap.rank) == ("", "v1", "B")
    assert (found[GapKind.SITE].part, found[GapKind.SITE].site) == ("", "k")


def test_villages_of_one_name_are_told_apart_by_their_township(held):
    lines = [line for line in coverage(held).lines if line.gap.kind is GapKind.VACANT]
    assert [(line.area, line.township) for line in lines] == [("v1", "清溪镇"), ("v2", "石桥镇")]
    posts = {c.id: c.posts for c in forces(held).contacts}
    assert posts["p1"].startswith("清溪镇柳湾村")
    assert posts["p3"].startswith("甲云水库")


def test_the_sum_counts_villages_not_gaps(held):
    told = coverage(held)
    assert (told.townships, told.villages) == (2, 2)
    assert dict(told.missing) == {"A": 0, "B": 2}
    assert told.known


def test_an_empty_roster_knows_nothing_yet(desk):
    told = coverage(desk)
    assert not told.known
    assert told.lines == ()


def test_who_bears_the_name_stands_before_who_lives_in_such_a_place(held):
    rows = forces(held).contacts
    held_names = [row.name for row in matching(rows, "lss")]
    assert held_names[0] == "李四四"
    assert matching(rows, "  ") == rows
    assert [row.id for row in matching(rows, "王五五 水利")] == ["p3"]


def test_people_of_one_name_are_offered_apart(held):
    names = [choice.hint.name for choice in choices(held).people]
    assert len(set(names)) == 3
    assert "李四四（清溪镇柳湾村）" in names


def test_a_person_comes_with_posts_in_full(held):
    sheet = row_sheet(held, "people", "p1")
    assert [post.place for post in sheet.posts] == ["清溪镇柳湾村"]


def test_a_dry_run_tells_everything_and_writes_nothing(held):
    new = Person("p9", "赵七七", "水利局", "科员", ("13800000009",))
    moved = Person("p1", "李四四", "清溪镇柳湾村", "主任", ("13800000001",))
    draft = RosterDraft(Roster(people=(moved, new)), (RefusedRow("表", 3, "roster.missing_name"),))
    before = trace(held)
    told = dry_run(held, draft, "")
    assert trace(held) == before
    assert [(row.name, row.more) for row in told.new] == [("赵七七", "水利局  科员  13800000009")]
    assert [(c.field, c.old, c.new) for c in told.changed] == [("title", "村书记", "主任")]
    assert told.leaving == ()  # a row was refused
    assert told.does_something
    whole = dry_run(held, RosterDraft(Roster(people=(moved,))), "")
    assert {row.name for row in whole.leaving} == {"李四四", "王五五"}


def test_the_fields_a_column_can_fill(held):
    assert {"name", "phone", "A.name", "B.phone"} <= set(fields_of("posts"))
    assert fields_for("experts", ("姓名", "专业", "爱好")) == ("name", "field", "")
    assert fields_for("", ("姓名",)) == ("",)


def test_a_list_is_a_file_excel_opens_as_text(tmp_path):
    path = tmp_path / "a.csv"
    save_list((("表", "原因"), ("=1+1", " @x"), ("-5", "＝甲"), ("正常", "a,b")), path)
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.decode("utf-8-sig").splitlines() == [
        "表,原因",
        "'=1+1,' @x",
        "-5,'＝甲",
        '正常,"a,b"',
    ]


def test_one_place_decides_who_sees_a_number():
    assert number_for(Eyes.CALLING, "13800000001") == "13800000001"
    assert number_for(Eyes.ANYBODY, "13800000001、119") == "138****0001、119"
