"""The journal keeps exact bytes, refuses change, and gives back what was written."""

# ruff: noqa: SLF001 - what a test plants or reads behind the program's back
from __future__ import annotations

import dataclasses
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings

from commandpost.domain.entries import KINDS, Draft
from commandpost.domain.entries.episode import Cell, FiguresReported
from commandpost.domain.entries.log import LogWritten
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import STATION, Id, Subject
from commandpost.store.database import DatabaseError
from commandpost.store.journal import chain_hash, decode
from tests.payloads import payloads
from tests.store.file_fixtures import BEGIN, INCIDENT, Station

RARE = settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.mark.parametrize(
    "statement",
    [
        "update journal set operator = '别人'",
        "update journal set seq = 99 where seq = 1",
        "delete from journal",
        "delete from journal where seq = 1",
        "insert or replace into journal select * from journal where seq = 1",
        "replace into journal select * from journal where seq = 1",
    ],
)
def test_the_file_itself_refuses_change_and_deletion(station, statement):
    station.log("一", "二")
    with pytest.raises(DatabaseError, match="append-only"):
        station.file._connection.execute(statement)
    assert station.verify().entries == 2


def test_seq_starts_at_one_and_the_first_entry_hangs_on_nothing(station):
    station.log("一", "二")
    rows = station.rows("select seq, body, prev, hash from journal order by seq")
    assert [r[0] for r in rows] == [1, 2]
    assert bytes(rows[0][2]) == bytes(32)
    assert bytes(rows[1][2]) == bytes(rows[0][3]) == chain_hash(bytes(32), bytes(rows[0][1]))


def test_the_body_is_canonical_and_holds_every_field_but_prev_and_hash(station):
    station.log("水位涨了")
    (body,) = station.rows("select body from journal")[0]
    assert bytes(body).decode() == (
        '{"happened_at":1782000060000,"id":"s1-1","kind":"log.written","operator":"周值班",'
        '"payload":{"about":[],"due_at":null,"text":"水位涨了"},"post":"值班员",'
        '"recorded_at":1782000060000,"seq":1,"station":"s1","subject":"incident:i1"}'
    )


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_of_entry_comes_back_as_it_went_in(kind, tmp_path_factory):
    station = Station(tmp_path_factory.mktemp("kind"))

    @RARE
    @given(payload=payloads(KINDS[kind]))
    def comes_back(payload):
        with suppress(KeyError), station.file.action():
            written = station.append(payload, STATION)
            assert written.payload == payload
            assert station.file.journal.entry(written.id) == written
            raise KeyError  # two papers of one number would refuse each other

    try:
        comes_back()
        station.log("之后")
        assert station.verify().intact
    finally:
        station.close()


def test_a_payload_that_could_not_be_read_back_is_never_written(station):
    broken = FiguresReported("东河镇", (Cell("rain_1h", float("nan")),))
    with pytest.raises(ValueError, match="float"):
        station.do(broken)
    assert station.rows("select count(*) from journal")[0][0] == 0
    assert station.log("还能写")[0].seq == 1


def test_unknown_kinds_and_foreign_bytes_are_refused_when_read():
    body = (
        b'{"station":"s","seq":1,"id":"e","subject":"station:this","kind":"no.such",'
        b'"happened_at":1,"recorded_at":1,"operator":"","post":"","payload":{}}'
    )
    with pytest.raises(ValueError, match="unknown entry kind"):
        decode(body)
    with pytest.raises(ValueError, match="not a journal subject"):
        decode(body.replace(b"no.such", b"log.settled").replace(b"station:this", b"nowhere:x"))


def test_pages_are_newest_first_and_go_on_below(station):
    station.log(*(f"第{i}条" for i in range(7)))
    station.log("别处", subject=Subject("incident", Id("i2")))
    first = station.file.journal.page(None, limit=3)
    assert [e.payload.text for _, e in first] == ["别处", "第6条", "第5条"]
    own = station.file.journal.page(INCIDENT, before=first[-1][0], limit=3)
    assert [e.payload.text for _, e in own] == ["第4条", "第3条", "第2条"]
    assert station.file.journal.page(INCIDENT, before=1) == []


def test_an_unknown_entry_is_none(station):
    assert station.file.journal.entry(Id("nobody")) is None


def test_an_action_that_fails_leaves_no_trace(station):
    station.register()
    station.log("先前")
    before = station.file.state(INCIDENT)
    head = station.file.journal.head
    board = station.rows("select * from board")
    with pytest.raises(RuntimeError, match="changed its mind"), station.file.action():  # noqa: PT012
        station.append(LogWritten("不该留下", due_at=BEGIN))
        station.file.drafts.save("call", {"what": "x"}, BEGIN)
        station.file.profile.put("k", 1)
        raise RuntimeError("changed its mind")
    assert station.file.journal.head == head
    assert station.file.journal.seq == 2
    assert station.file.state(INCIDENT) == before
    assert station.file.drafts.load("call") is None
    assert station.file.profile.get("k", int) is None
    assert station.rows("select * from board") == board
    assert station.rows("select * from due") == []
    assert station.file.projections.search("不该留下") == []
    assert station.log("之后")[0].seq == 3
    assert station.verify().intact
    assert [line.seq for line in station.file.blackbox.lines(0)] == [1, 2, 3]


def test_a_document_decoded_in_an_action_that_failed_is_unknown_afterwards(station):
    from commandpost.domain.reporting import Profile
    from commandpost.host.library import load_profile

    with pytest.raises(RuntimeError), station.file.action():  # noqa: PT012
        digest = station.file.documents.add(load_profile("national"), recorded_at=BEGIN, reason="x")
        assert station.file.documents.get(Profile, digest).id == "national"
        raise RuntimeError
    with pytest.raises(OperatorError, match="no_such_revision"):
        station.file.documents.get(Profile, digest)


def test_a_fold_kept_open_is_the_fold_read_again(station):
    station.register()
    station.do(LogWritten("回报", due_at=BEGIN), LogWritten("又一条"))
    live = station.file.state(INCIDENT)
    assert live is not None
    assert station.reopen().state(INCIDENT) == live


def test_as_of_is_the_prefix_up_to_the_last_entry_recorded_by_then(station):
    station.register()
    first = station.now
    station.do(LogWritten("提醒", due_at=BEGIN))
    assert station.file.state_as_of(INCIDENT, first).reminders == ()
    assert len(station.file.state_as_of(INCIDENT, station.now).reminders) == 1
    assert station.file.state_as_of(INCIDENT, BEGIN - 1) is None
    assert station.file.state_as_of(STATION, station.now) is None


def test_a_clock_that_ran_backwards_hides_nothing_already_written(station):
    station.register()
    station.do(LogWritten("后来", due_at=BEGIN))
    seen = station.now
    station.now = BEGIN - 10_000_000
    station.do(LogWritten("钟倒走", due_at=BEGIN))
    assert len(station.file.state_as_of(INCIDENT, seen).reminders) == 2


def test_the_station_keeps_the_name_of_its_first_opening(station):
    assert station.reopen().journal.station == "s1"


def test_subjects_without_entries_have_no_state(station):
    assert station.file.state(Subject("incident", Id("none"))) is None
    assert station.file.state(STATION) is None


def test_drafts_are_typed_by_the_registry():
    assert Draft(BEGIN, LogWritten("x")).kind == "log.written"
    with pytest.raises(KeyError):
        _ = Draft(BEGIN, "no payload").kind


def test_every_kind_is_a_frozen_dataclass():
    for kind, payload in KINDS.items():
        assert dataclasses.is_dataclass(payload), kind
        assert payload.__dataclass_params__.frozen, kind
