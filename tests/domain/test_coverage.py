"""Holes of the roster: each kind is seen, named with its place, and what hurts most comes first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.coverage import GapKind, day, gaps
from commandpost.domain.roster import Area, KeySite, Person, Post, Roster, Shelter, Supply
from commandpost.domain.roster_words import CONTRACTED, GRID, INFORMANT, THREE_RESPONSIBLE

TODAY = date(2026, 6, 20)
AREAS = (
    Area("c", "云岭县", "county"),
    Area("t", "甲云镇", "township", "c"),
    Area("v1", "甲东村", "village", "t"),
    Area("v2", "甲西村", "village", "t"),
    Area("v3", "乙东村", "village", "u"),
)
A = Person("a", "张一一", phones=("13800000001",))
B = Person("b", "李二二", phones=("13800000002",))
C = Person("c", "王三三", phones=("13800000003",))
POSTS = (
    Post("1", INFORMANT, "v1", "a", "A"),
    Post("2", INFORMANT, "v1", "b", "B"),
    Post("3", INFORMANT, "v2", "c", "A"),
    Post("4", INFORMANT, "v2", "b", "B"),
    Post("5", INFORMANT, "v3", "a", "A"),
    Post("6", INFORMANT, "v3", "b", "B"),
)
WHOLE = Roster(areas=AREAS, people=(A, B, C), posts=POSTS)


def found(roster: Roster) -> list[tuple[GapKind, str, str, str, str]]:
    return [(g.kind, g.area, g.role, g.rank, g.name) for g in gaps(roster, TODAY)]


def test_a_roster_with_every_post_held_has_no_gap() -> None:
    assert gaps(WHOLE, TODAY) == ()


def test_a_post_is_empty_or_its_holder_has_left() -> None:
    left = replace(WHOLE, people=(A, B, replace(C, active=False)), posts=(*POSTS[:1], *POSTS[2:]))
    assert found(left) == [
        (GapKind.LEFT, "甲云镇甲西村", INFORMANT, "A", "王三三"),
        (GapKind.VACANT, "甲云镇甲东村", INFORMANT, "B", ""),
    ]


def test_a_second_holder_closes_the_gap_of_one_who_left() -> None:
    more = (*POSTS, Post("5", INFORMANT, "v2", "a", "A"))
    assert found(replace(WHOLE, people=(A, B, replace(C, active=False)), posts=more)) == []


def test_posts_named_by_area_code_or_by_its_name_are_the_same() -> None:
    names = {"v1": "甲东村", "v2": "甲西村", "v3": "乙东村"}
    named = tuple(replace(p, area=names[p.area]) for p in POSTS)
    assert gaps(replace(WHOLE, posts=named), TODAY) == ()


def test_a_holder_without_a_number_and_one_who_is_both() -> None:
    both = replace(POSTS[1], person="a")
    told = replace(WHOLE, people=(A, B, replace(C, phones=())), posts=(POSTS[0], both, *POSTS[2:]))
    assert found(told) == [
        (GapKind.NO_NUMBER, "甲云镇甲西村", INFORMANT, "A", "王三三"),
        (GapKind.BOTH, "甲云镇甲东村", INFORMANT, "", "张一一"),
    ]


@pytest.mark.parametrize(
    ("until", "expired"),
    [("2026-06-19", True), ("2026-06-20", False), ("2026年5月", True), ("2026-06", False),
     ("长期", False), ("", False)],
)  # fmt: skip
def test_a_term_that_is_over(until: str, expired: bool) -> None:
    posts = (replace(POSTS[0], valid_until=until), *POSTS[1:])
    kinds = [g.kind for g in gaps(replace(WHOLE, posts=posts), TODAY)]
    assert kinds == ([GapKind.EXPIRED_POST] if expired else [])


def test_informants_are_trained_as_often_as_the_rule_asks() -> None:
    """A fifth of the villages' informants each year: everybody once in five years."""
    posts = (
        replace(POSTS[0], last_trained="2021-06-19"),
        *(replace(p, last_trained="2021-06-25") for p in (*POSTS[1:3], *POSTS[4:])),
        POSTS[3],
    )
    told = gaps(replace(WHOLE, posts=posts), TODAY)
    assert [(g.kind, g.name, g.until, g.amount) for g in told] == [
        (GapKind.UNTRAINED, "张一一", "2021-06-19", "5"),
        (GapKind.UNTRAINED, "李二二", "", "5"),
    ]


def test_three_cadres_answer_for_each_village_of_a_township_that_named_any() -> None:
    posts = (*POSTS, *(Post(role, role, "v1", "a") for role in CONTRACTED[:2]))
    told = found(replace(WHOLE, posts=posts))
    assert [t[:3] for t in told] == [
        (GapKind.VACANT, "甲云镇甲东村", CONTRACTED[2]),
        *((GapKind.VACANT, "甲云镇甲西村", role) for role in CONTRACTED),
    ]


@pytest.mark.parametrize(
    ("kind", "risk", "roles"),
    [
        ("小（2）型水库", "", THREE_RESPONSIBLE),
        ("滑坡", "", GRID),
        ("居民点", "后山切坡", GRID),
        ("学校", "", ()),
    ],
)
def test_a_key_site_lacks_those_who_must_answer_for_it(
    kind: str, risk: str, roles: tuple[str, ...]
) -> None:
    site = KeySite("k", "示例点", kind, risk, "v1")
    told = found(replace(WHOLE, sites=(site,)))
    assert told == [(GapKind.SITE, "甲云镇甲东村", role, "", "示例点") for role in roles]
    held = (*POSTS, *(Post(role, role, "v1", "a", site="k") for role in roles))
    assert found(replace(WHOLE, sites=(site,), posts=held)) == []


def test_goods_run_out_or_expire_and_a_shelter_has_no_keeper() -> None:
    supplies = (
        Supply("1", "棉被", store="县库", quantity=30, minimum=100, unit="床"),
        Supply("2", "饮用水", store="县库", quantity=5, expires="2026-06-19"),
        Supply("3", "急救箱", store="县库", expires="2026-09-18"),
        Supply("4", "药品", store="县库", expires="2026-09-19"),
        Supply("5", "帐篷", store="县库", quantity=100, minimum=100),
    )
    shelters = (
        Shelter("1", "示例小学", area="v1", keeper="张一一"),
        Shelter("2", "示例广场", keeper="张一一", phone="13800000001"),
    )
    told = gaps(replace(WHOLE, supplies=supplies, shelters=shelters), TODAY)
    assert [(g.kind, g.name, g.until or g.amount) for g in told] == [
        (GapKind.EXPIRED_SUPPLY, "饮用水", "2026-06-19"),
        (GapKind.LOW, "棉被", "30/100床"),
        (GapKind.KEEPER, "示例小学", ""),
        (GapKind.EXPIRING, "急救箱", "2026-09-18"),
    ]
    assert [g.name for g in gaps(Roster(supplies=supplies), TODAY, soon=91)][-1] == "药品"


def test_what_hurts_most_comes_first() -> None:
    order = list(GapKind)
    kinds = [
        g.kind
        for g in gaps(
            replace(
                WHOLE,
                people=(A, B),
                posts=POSTS[:3],
                supplies=(Supply("1", "水", expires="2020-01-01", quantity=1, minimum=2),),
                sites=(KeySite("k", "示例水库", "水库"),),
            ),
            TODAY,
        )
    ]
    assert kinds == sorted(kinds, key=order.index)
    assert len(set(kinds)) >= 4


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_day_is_read_in_every_way_it_is_written(told: date) -> None:
    y, m, d = told.year, told.month, told.day
    for words in (f"{y}-{m:02d}-{d:02d}", f"{y}年{m}月{d}日", f"{y}.{m}.{d}", f"{y}{m:02d}{d:02d}"):
        assert day(words) == told
    assert day(f"{y}年13月") is None


@given(st.text(max_size=30))
def test_no_text_breaks_the_reading_of_a_day(told: str) -> None:
    assert day(told) is None or isinstance(day(told), date)
