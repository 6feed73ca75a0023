"""``commandpost plans due`` and ``plans search``."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from commandpost.domain.plan_life import Happened, LifeEvent
from commandpost.usecases.desk import Desk
from commandpost.usecases.plan_life import record_life, today


@pytest.fixture
def issued(demo):
    """The demo county with its flood plan issued a hundred days ago."""
    desk = Desk(demo.folder)
    day = today(desk) - timedelta(days=100)
    desk.do(record_life, LifeEvent("e", "county-flood", Happened.ISSUED, day))
    desk.close()
    return demo


@pytest.mark.parametrize(("lang", "said"), [("en", "model plans"), ("zh", "范本预案")])
def test_models_owe_nothing(demo, lang, said):
    ran = demo("plans", "due", lang=lang)
    assert (ran.code, ran.err) == (0, "")
    assert said in ran.lines[-1]
    assert demo("plans", "due", "--json").json["rows"] == []


@pytest.mark.parametrize(("lang", "said"), [("en", "overdue"), ("zh", "逾期")])
def test_what_is_overdue_is_said_with_its_rule_and_ends_in_one(issued, lang, said):
    ran = issued("plans", "due", lang=lang)
    assert ran.code == 1
    assert said in ran.lines[0]
    assert "国办发〔2024〕5号第二十六条" in ran.lines[0]
    first = issued("plans", "due", "--json").json["rows"][0]
    assert first["plan"] == "county-flood"
    assert first["line"]["state"] == "overdue"
    assert date.fromisoformat(first["line"]["due"]["day"])


def test_words_are_found_with_title_section_and_what_stands_around_them(demo):
    ran = demo("plans", "search", "转移", "群众", lang="zh")
    assert ran.code == 0
    title, place, words = ran.lines[0].split("\t")
    assert "预案" in title
    assert place
    assert "转移" in words
    hits = demo("plans", "search", "转移群众", "--json").json["hits"]
    assert {h["words"] for h in hits} == {"转移群众"}


def test_what_is_not_there_and_what_is_too_short_is_said(demo):
    ran = demo("plans", "search", "没有这句话")
    assert (ran.code, "没有这句话" in ran.out) == (1, True)
    ran = demo("plans", "search", "水")
    assert ran.code != 0
    assert "two characters" in ran.err


def test_a_rebuild_keeps_what_the_search_finds(issued):
    before = issued("plans", "search", "转移群众", "--json").json
    assert issued("rebuild").code == 0
    assert issued("plans", "search", "转移群众", "--json").json == before


def test_an_abolished_plan_is_listed_last_and_said_to_be_so(issued):
    desk = Desk(issued.folder)
    event = LifeEvent("x", "county-flood", Happened.ABOLISHED, today(desk), words="并入总体预案")
    desk.do(record_life, event)
    desk.close()
    lines = issued("plans", "list", lang="zh").lines
    assert lines[-1].startswith("county-flood")
    assert lines[-1].endswith("已废止")
    assert not any("已废止" in line for line in lines[:-1])
    assert issued("plans", "check").err == ""
