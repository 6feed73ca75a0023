"""The life of plans leaves a trace nobody can change; the search says what the plans say."""

# ruff: noqa: SLF001 - what a test plants or reads behind the program's back
from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commandpost.domain.plan import Plan, PlanKind, Section
from commandpost.domain.plan_due import Duty, OwnPeriod
from commandpost.domain.plan_life import Happened, LifeEvent
from commandpost.domain.plan_passages import passages
from commandpost.host.library import bundled_plan_paths, load_plan_file
from commandpost.store.database import DatabaseError
from commandpost.store.plan_life import Stamp
from commandpost.store.station_file import StationFile
from tests.store.file_fixtures import BEGIN, Station

STAMP = Stamp(BEGIN, "周值班", "值班员")
ISSUED = LifeEvent("e1", "p", Happened.ISSUED, date(2024, 3, 1), number="甲政办〔2024〕1号")
INDEX = (
    "select plan, revision, place, part, section, heading, words from plan_passages order by 1, 3"
)


def plan(name: str, *texts: str) -> Plan:
    sections = tuple(Section(str(n), f"第{n}节", 1, text) for n, text in enumerate(texts, 1))
    return Plan(name, f"{name}应急预案", PlanKind.SPECIAL, ("flood",), sections=sections)


def add(station, document, reason="新版"):
    with station.file.action():
        return station.file.documents.add(document, recorded_at=BEGIN, reason=reason)


def index(station) -> tuple[list, list]:
    connection = station.file._connection
    passages_kept = connection.execute(INDEX).fetchall()
    connection.execute("create virtual table temp.v using fts5vocab(main, plan_search, instance)")
    words = connection.execute(
        "select p.plan, p.place, v.offset, v.term from temp.v v"
        " join plan_passages p on p.id = v.doc order by 1, 2, 3, 4"
    ).fetchall()
    orphans = connection.execute(
        "select count(*) from temp.v where doc not in (select id from plan_passages)"
    ).fetchone()[0]
    connection.execute("drop table temp.v")
    assert orphans == 0
    return passages_kept, words


def test_records_come_back_in_order_and_every_change_leaves_its_before_and_after(station):
    lives = station.file.plan_lives
    filed = LifeEvent("e2", "p", Happened.FILED, date(2024, 3, 9), words="市应急管理局")
    righted = replace(filed, day=date(2024, 3, 8))
    with station.file.action():
        lives.put(filed, STAMP)
        lives.put(ISSUED, STAMP)
        lives.put(righted, STAMP, "日期抄错")
        lives.withdraw(ISSUED, STAMP, "登记到别的预案上了")
    assert lives.life("p").events == (righted,)
    assert lives.lives() == {"p": lives.life("p")}
    assert [(c.before, c.after, c.reason) for c in reversed(lives.trace("p"))] == [
        (None, filed, ""),
        (None, ISSUED, ""),
        (filed, righted, "日期抄错"),
        (ISSUED, None, "登记到别的预案上了"),
    ]
    assert {(c.operator, c.post, c.at) for c in lives.trace("p")} == {("周值班", "值班员", BEGIN)}


def test_the_countys_own_periods_are_kept_and_traced(station):
    lives = station.file.plan_lives
    own = OwnPeriod("special", Duty.DRILL, 24, "县办法")
    with station.file.action():
        lives.set_period(own, STAMP)
        lives.drop_period("special", Duty.EVALUATION, STAMP)
    assert lives.periods() == (own,)
    with station.file.action():
        lives.drop_period("special", Duty.DRILL, STAMP)
    assert lives.periods() == ()
    assert [(c.before, c.after) for c in lives.trace("special")] == [(own, None), (None, own)]


@pytest.mark.parametrize(
    "sql", ["update plan_life_log set operator = 'x'", "delete from plan_life_log"]
)
def test_the_trace_itself_refuses_change(station, sql):
    with station.file.action():
        station.file.plan_lives.put(ISSUED, STAMP)
    with pytest.raises(DatabaseError, match="append-only"):
        station.file._connection.execute(sql)


def test_what_a_failed_action_recorded_was_never_recorded(station):
    with suppress(KeyError), station.file.action():
        station.file.plan_lives.put(ISSUED, STAMP)
        station.file.documents.add(plan("p", "转移群众"), recorded_at=BEGIN, reason="x")
        raise KeyError
    assert station.file.plan_lives.life("p").events == ()
    assert station.file.plan_lives.trace("p") == ()
    assert station.file.documents.search.search("转移") == []


def test_the_search_rebuilt_is_the_search_stored(station):
    for path in bundled_plan_paths()[:4]:
        add(station, load_plan_file(path))
    first = load_plan_file(bundled_plan_paths()[0])
    add(station, replace(first, sections=first.sections[:3], title="改后"))
    add(station, plan("q", "旧文"))
    add(station, plan("q", "新文"))
    with station.file.action():
        station.file.documents.retire("q")
    stored = index(station)
    assert all(stored)
    with station.file.action():
        station.file.rebuild()
    assert index(station) == stored


def test_only_what_is_in_force_is_found(station):
    search = station.file.documents.search
    old = add(station, plan("p", "冲锋舟待命"))
    assert [f.revision for f in search.search("冲锋舟")] == [old]
    add(station, plan("p", "橡皮艇待命"))
    assert search.search("冲锋舟") == []
    again = add(station, plan("p", "冲锋舟待命"))
    assert [f.revision for f in search.search("冲锋舟")] == [again]
    with station.file.action():
        station.file.documents.retire("p")
    assert search.search("冲锋舟") == []
    assert [r.name for r in station.file.documents.retired()] == ["p"]
    with station.file.action():
        station.file.documents.reinstate("p")
    assert [f.revision for f in search.search("冲锋舟")] == [again]
    assert station.file.documents.retired() == []


HAN = st.text(alphabet="东河镇水位上涨转移群众冲锋舟〇㐀𠮷，", min_size=0, max_size=12)


def test_search_finds_exactly_the_passages_that_hold_the_characters(tmp_path):
    station = Station(tmp_path)
    documents = station.file.documents

    @settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
    @given(texts=st.lists(HAN, min_size=1, max_size=5), begin=st.integers(0, 10), other=HAN)
    def exact(texts, begin, other):
        made = plan("p", *texts)
        with suppress(KeyError), station.file.action():
            documents.add(made, recorded_at=BEGIN, reason="x")
            for words in (*(t[begin : begin + n] for t in texts for n in (2, 3)), other[:4]):
                if len(words.strip("，")) < 2:
                    continue
                held = [p.words for p in passages(made) if words in p.words]
                assert [f.words for f in documents.search.search(words)] == held, words
            raise KeyError

    exact()
    station.close()


def test_blanks_part_words_that_must_all_be_there_and_nothing_typed_is_syntax(station):
    search = station.file.documents.search
    add(station, plan("p", "转移低洼地带群众", "GB/T 38565 冲锋舟", '说"撤" NEAR'))
    assert len(search.search("群众 转移")) == 1
    assert search.search("转移 冲锋舟") == []
    assert len(search.search("gb/t 385")) == 1
    for words in ('"', '" OR', "水*", "NEAR(", "a:b", "-水", "^", "'", "", " ", "\x00", ")"):
        assert isinstance(search.search(words), list)
    assert len(search.search('"撤"')) == 1


def test_a_file_from_before_there_was_a_search_gets_one_when_it_is_opened(tmp_path):
    station = Station(tmp_path)
    add(station, plan("p", "转移群众"))
    connection = station.file._connection
    for name in ("plan_life", "plan_life_log", "plan_periods", "plan_passages", "plan_search"):
        connection.execute(f"drop table {name}")
    connection.execute("delete from _sqlite_migrations where name = 'm005_plan_library'")
    connection.execute("pragma user_version = 4")
    station.close()
    again = StationFile(tmp_path, "s1")
    assert [f.plan for f in again.documents.search.search("群众")] == ["p"]
    again.close()


def test_what_a_file_set_aside_knew_of_plans_comes_into_the_restored_one(tmp_path):
    station = Station(tmp_path / "a")
    add(station, plan("p", "转移群众"))
    add(station, plan("q", "转移群众"))
    with station.file.action():
        station.file.plan_lives.put(ISSUED, STAMP)
        station.file.plan_lives.set_period(OwnPeriod("p", Duty.DRILL, 12, "县"), STAMP)
    station.close()
    shutil.copytree(tmp_path / "a", tmp_path / "b")
    later = Station(tmp_path / "a")
    filed = LifeEvent("e2", "q", Happened.ABOLISHED, date(2024, 3, 9), words="并入")
    with later.file.action():
        later.file.plan_lives.withdraw(ISSUED, STAMP, "错")
        later.file.plan_lives.drop_period("p", Duty.DRILL, STAMP)
        later.file.plan_lives.put(filed, STAMP)
        later.file.documents.retire("q")
    trace = later.file.plan_lives.trace("p", "q")
    later.close()
    restored = Station(tmp_path / "b")
    with restored.file.action():
        restored.file.salvage(tmp_path / "a" / "station.db")
    assert restored.file.plan_lives.life("p").events == ()
    assert restored.file.plan_lives.life("q").events == (filed,)
    assert restored.file.plan_lives.periods() == ()
    assert restored.file.plan_lives.trace("p", "q") == trace
    assert [f.plan for f in restored.file.documents.search.search("群众")] == ["p"]
    restored.close()
