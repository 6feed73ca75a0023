"""The roster: shown by name before it is written, people deactivated and never deleted, gaps."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.coverage import Gap, GapKind
from commandpost.domain.errors import OperatorError
from commandpost.domain.roster import Area, Person, Post, Roster, Team
from commandpost.domain.roster_draft import HeaderMapping, RefusedRow, RosterDraft, mapping_of
from commandpost.usecases.rosters import (
    import_roster,
    preview_roster,
    read_roster,
    roster,
    roster_gaps,
    roster_senders,
    roster_setting,
    write_roster,
)
from tests.demo_workbook import WORKBOOK
from tests.usecases.night import refused, trace

AREAS = (
    Area("c", "青禾县", "county"),
    Area("t1", "清溪镇", "township", "c"),
    Area("v1", "柳湾村", "village", "t1"),
    Area("v2", "上坪村", "village", "t1"),
)
PEOPLE = (
    Person("p1", "张三三", "柳湾村", "村书记", ("13800000001",)),
    Person("p2", "李四四", "柳湾村", "村委", ("13800000002",)),
    Person("p3", "王五五", "上坪村", "村书记", ("13800000003",)),
)
POSTS = (
    Post("a", "灾害信息员", "v1", "p1", "A"),
    Post("b", "灾害信息员", "v1", "p2", "B"),
    Post("d", "灾害信息员", "v2", "p3", "A"),
)
WHOLE = Roster(areas=AREAS, people=PEOPLE, posts=POSTS, teams=(Team("t", "抢险队"),))


@pytest.fixture
def held(desk):
    desk.do(import_roster, RosterDraft(WHOLE))
    return desk


def test_what_would_change_is_told_by_name_and_nothing_is_written(held):
    moved = replace(PEOPLE[0], title="村主任")
    new = Person("p4", "赵六六")
    draft = RosterDraft(replace(WHOLE, people=(moved, PEOPLE[2], new)))
    before = trace(held)
    plan = preview_roster(held, draft)
    assert plan.new["people"] == ("赵六六",)
    assert plan.changed["people"] == ("张三三",)
    assert plan.deactivated == ("李四四",)
    assert plan.new["teams"] == plan.changed["teams"] == ()
    assert trace(held) == before


def test_who_is_gone_is_deactivated_and_still_there(held):
    held.do(import_roster, RosterDraft(replace(WHOLE, people=PEOPLE[:2])))
    found = {p.name: p.active for p in roster(held).people}
    assert found == {"张三三": True, "李四四": True, "王五五": False}


def test_who_comes_back_is_active_again(held):
    held.do(import_roster, RosterDraft(replace(WHOLE, people=PEOPLE[:2])))
    assert preview_roster(held, RosterDraft(WHOLE)).changed["people"] == ("王五五",)
    held.do(import_roster, RosterDraft(WHOLE))
    assert all(p.active for p in roster(held).people)


def test_a_workbook_of_teams_alone_leaves_people_and_posts(held):
    held.do(import_roster, RosterDraft(Roster(teams=(Team("t", "抢险队", strength=30),))))
    found = roster(held)
    assert found.people == PEOPLE
    assert found.posts == POSTS
    assert found.teams == (Team("t", "抢险队", strength=30),)


def test_posts_a_newer_workbook_no_longer_has_are_gone(held):
    held.do(import_roster, RosterDraft(replace(WHOLE, posts=POSTS[:1])))
    assert roster(held).posts == POSTS[:1]


def test_gaps_are_posts_nobody_active_holds(held):
    assert roster_gaps(held) == (Gap(GapKind.VACANT, "清溪镇上坪村", "灾害信息员", "B"),)
    held.do(import_roster, RosterDraft(replace(WHOLE, people=PEOPLE[:2])))
    assert roster_gaps(held) == (
        Gap(GapKind.LEFT, "清溪镇上坪村", "灾害信息员", "A", "王五五"),
        Gap(GapKind.VACANT, "清溪镇上坪村", "灾害信息员", "B"),
    )


def test_a_townships_post_is_looked_for_in_townships_only(held):
    head = Person("p5", "孙七七", "清溪镇", phones=("13800000005",))
    more = (*POSTS, Post("e", "防汛责任人", "t1", "p5", "A"))
    held.do(import_roster, RosterDraft(replace(WHOLE, people=(*PEOPLE, head), posts=more)))
    assert roster_gaps(held) == (
        Gap(GapKind.VACANT, "清溪镇", "防汛责任人", "B"),
        Gap(GapKind.VACANT, "清溪镇上坪村", "灾害信息员", "B"),
    )


def test_no_gaps_without_posts(desk):
    assert roster_gaps(desk) == ()
    desk.do(import_roster, RosterDraft(Roster(areas=AREAS)))
    assert roster_gaps(desk) == ()


def test_what_is_written_out_comes_in_the_same(held, tmp_path):
    write_roster(roster(held), tmp_path / "out.xlsx")
    draft = read_roster(tmp_path / "out.xlsx")
    assert draft.refused == ()
    plan = preview_roster(held, draft)
    assert not any(plan.new.values())
    assert not any(plan.changed.values())
    assert plan.deactivated == ()


def test_a_refused_row_names_its_place_and_the_good_rows_come_in(desk):
    draft = read_roster(WORKBOOK)
    assert [(r.sheet, r.row) for r in draft.refused] == [
        ("责任人AB岗", 64),
        ("责任人AB岗", 125),
        ("责任人AB岗", 222),
    ]
    desk.do(import_roster, draft)
    assert len(roster(desk).people) == len(draft.roster.people) > 400


def test_an_import_that_fails_in_the_middle_leaves_no_trace(held, monkeypatch):
    def broken(*_):
        raise OperatorError("store.disk_full", file="x")

    monkeypatch.setattr(held.store.roster, "deactivate", broken)
    gone = RosterDraft(replace(WHOLE, people=PEOPLE[:1]))
    assert refused(held, import_roster, gone) == "store.disk_full"
    assert roster(held) == WHOLE


def test_nobody_is_taken_off_the_list_while_rows_are_refused(held):
    wrong = RefusedRow("通讯录", 3, "roster.bad_phone")
    draft = RosterDraft(replace(WHOLE, people=PEOPLE[:2], posts=POSTS[:1]), (wrong,))
    assert preview_roster(held, draft).deactivated == ()
    held.do(import_roster, draft)
    assert all(p.active for p in held.ask(roster).people)
    assert len(held.ask(roster).posts) == len(POSTS)


# ---- who sent what ----


def _of(*people, posts=()):
    return RosterDraft(Roster(people=people, posts=posts))


def test_a_workbook_of_one_sender_leaves_the_people_of_another(held):
    theirs = Person("w1", "孙七七", "县水利局", phones=("13800000007",))
    other = Person("w2", "周八八", "县水利局", phones=("13800000008",))
    held.do(import_roster, _of(theirs, other), "县水利局")
    fewer = _of(theirs)
    assert preview_roster(held, fewer, "县水利局").deactivated == ("周八八",)
    assert preview_roster(held, fewer, "县林业局").deactivated == ()
    held.do(import_roster, fewer, "县水利局")
    assert {p.name for p in roster(held).people if not p.active} == {"周八八"}
    assert roster_senders(held) == ("县水利局",)


def test_whom_two_senders_named_stays_until_neither_does(held):
    both = Person("w1", "孙七七", phones=("13800000007",))
    more = Person("w2", "周八八", phones=("13800000008",))
    held.do(import_roster, _of(both, more), "甲")
    held.do(import_roster, _of(both, more), "乙")
    held.do(import_roster, _of(more), "甲")
    assert all(p.active for p in roster(held).people)
    held.do(import_roster, _of(more), "乙")
    assert {p.name for p in roster(held).people if not p.active} == {"孙七七"}


def test_our_own_export_stands_for_the_whole_station(held, tmp_path):
    held.do(import_roster, _of(Person("w1", "孙七七", phones=("13800000007",))), "甲")
    now = roster(held)
    write_roster(replace(now, people=now.people[:-1]), tmp_path / "out.xlsx")
    draft = read_roster(tmp_path / "out.xlsx")
    assert draft.whole
    assert preview_roster(held, draft).deactivated == ("孙七七",)


def test_refused_rows_do_not_end_what_a_sender_delivered(held):
    one, two = Person("w1", "孙七七"), Person("w2", "周八八")
    held.do(import_roster, _of(one, two), "甲")
    held.do(
        import_roster, replace(_of(one), refused=(RefusedRow("a", 2, "roster.bad_phone"),)), "甲"
    )
    assert preview_roster(held, _of(one), "甲").deactivated == ("周八八",)


# ---- what changes, field by field ----


def test_a_change_tells_the_old_and_the_new_of_each_field(held):
    moved = replace(PEOPLE[0], title="村主任", phones=("13800000009",))
    post = replace(POSTS[2], person="p1", area="v1")
    draft = RosterDraft(replace(WHOLE, people=(moved, *PEOPLE[1:]), posts=(*POSTS[:2], post)))
    plan = preview_roster(held, draft)
    person, duty = plan.details
    assert [(f.field, f.old, f.new) for f in person.fields] == [
        ("title", "村书记", "村主任"),
        ("phones", "13800000001", "13800000009"),
    ]
    assert [(f.field, f.old, f.new) for f in duty.fields] == [
        ("area", "上坪村", "柳湾村"),
        ("person", "王五五", "张三三"),
    ]
    assert plan.unchanged["people"] == 2
    assert plan.unchanged["areas"] == len(AREAS)


def test_doubles_are_told_and_taken(held):
    same = Person("p8", "钱八八", "某局", phones=("13800000001",))
    again = Person("p9", "王五五", "上坪村", phones=("13800000010",))
    plan = preview_roster(held, _of(same, again), "某局")
    assert [w.key for w in plan.warnings] == ["roster.same_phone", "roster.same_person"]
    assert "张三三" in dict(plan.warnings[0].params)["names"]
    held.do(import_roster, _of(same, again), "某局")
    assert len(roster(held).people) == len(PEOPLE) + 2


# ---- masked numbers ----


def test_a_masked_export_comes_back_without_changing_a_number(held, tmp_path):
    team = Team("t", "抢险队", leader="张三三", phone="13800000001、0799-8000001-3")
    held.do(import_roster, RosterDraft(Roster(teams=(team,))))
    before = roster(held)
    write_roster(before, tmp_path / "out.xlsx", full=False)
    assert b"13800000001" not in _all_bytes(tmp_path / "out.xlsx")
    draft = read_roster(tmp_path / "out.xlsx")
    assert draft.refused == ()
    plan = preview_roster(held, draft)
    assert not any(plan.changed.values())
    held.do(import_roster, draft)
    assert roster(held) == before


def _all_bytes(path):
    import zipfile

    with zipfile.ZipFile(path) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


def test_asterisks_nobody_can_resolve_are_left_out_and_told(held):
    stranger = Person("x", "冯九九", phones=("138****0099",))
    draft = _of(replace(PEOPLE[0], phones=("139****0001", "13800000002")), stranger)
    plan = preview_roster(held, draft)
    assert [w.key for w in plan.warnings].count("roster.masked_number") == 2
    held.do(import_roster, draft, "甲")
    found = {p.name: p.phones for p in roster(held).people}
    assert found["冯九九"] == ()
    assert not any("*" in n for phones in found.values() for n in phones)


# ---- headers remembered by sender ----


def test_what_a_senders_headers_mean_is_remembered_and_used_next_time(held, tmp_path):
    from openpyxl import Workbook

    book = Workbook()
    book.worksheets[0].append(("何人", "何职", "何号"))
    book.worksheets[0].append(("孙七七", "所长", "13800000007"))
    book.worksheets[0].append(("周八八", "职员", "13800000008"))
    path = tmp_path / "a.xlsx"
    book.save(path)
    first = read_roster(path, setting=roster_setting(held, "县水利局"))
    assert first.sheets == ()
    (sheet,) = first.layouts
    settled = HeaderMapping((mapping_of(sheet, "people", ("name", "title", "phone")),))
    draft = read_roster(path, settled, setting=roster_setting(held, "县水利局"))
    assert [p.name for p in draft.roster.people] == ["孙七七", "周八八"]
    held.do(import_roster, draft, "县水利局")
    again = read_roster(path, setting=roster_setting(held, "县水利局"))
    assert again.roster.people == draft.roster.people
    assert read_roster(path, setting=roster_setting(held, "县林业局")).sheets == ()


def test_local_numbers_are_completed_with_the_countys_area_code(desk, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("姓名,电话\n孙七七,8000001转12\n", "utf-8")
    draft = read_roster(path, setting=roster_setting(desk))
    assert draft.roster.people[0].phones == ("0799-8000001-12",)


def test_reading_can_be_broken_off(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("姓名,电话\n孙七七,13800000007\n", "utf-8")

    class Stop(Exception):
        pass

    def stop(done, total):
        raise Stop

    with pytest.raises(Stop):
        read_roster(path, progress=stop)


def test_our_export_sent_back_by_one_sender_takes_nobody_elses_people(held, tmp_path):
    held.do(import_roster, _of(Person("w1", "孙七七", phones=("13800000007",))), "甲")
    now = roster(held)
    write_roster(replace(now, people=now.people[-1:], posts=()), tmp_path / "out.xlsx")
    draft = read_roster(tmp_path / "out.xlsx")
    assert draft.whole
    assert preview_roster(held, draft, "甲").deactivated == ()
    held.do(import_roster, draft, "甲")
    assert all(p.active for p in roster(held).people)


@pytest.mark.parametrize(
    ("name", "unit", "typed"),
    [
        ("单一一", "", "syy"),
        ("曾二二", "", "zengerer"),
        ("仇三三", "", "qss"),
        ("区四四", "", "oss"),
        ("查五五", "", "zww"),
        ("张六六", "县水利局", "xslj"),
        ("张七七", "", "lwc"),
        ("张八八", "", "柳湾"),
    ],
)
def test_people_are_found_by_initials_of_name_unit_and_village(desk, name, unit, typed):
    from commandpost.usecases.views.forces import forces, matching

    person = Person("p", name, unit, phones=("13800000001",))
    post = Post("x", "灾害信息员", "v1", "p", "A")
    desk.do(import_roster, RosterDraft(Roster(areas=AREAS, people=(person,), posts=(post,))))
    assert [c.name for c in matching(forces(desk).contacts, typed)] == [name]
    assert matching(forces(desk).contacts, "wwwzzz") == ()
