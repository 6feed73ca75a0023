"""The roster: shown by name before it is written, people deactivated and never deleted, gaps."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.coverage import Gap, GapKind
from commandpost.domain.errors import OperatorError
from commandpost.domain.roster import Area, Person, Post, Roster, Team
from commandpost.domain.roster_draft import RefusedRow, RosterDraft
from commandpost.usecases.rosters import (
    import_roster,
    preview_roster,
    read_roster,
    roster,
    roster_gaps,
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
