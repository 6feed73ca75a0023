"""Every change to what was written is found, and named for what it is."""

# ruff: noqa: SLF001 - what a test plants or reads behind the program's back
from __future__ import annotations

import pytest

from commandpost.domain.entries.log import LogWritten
from commandpost.domain.ids import STATION
from commandpost.store.journal import chain_hash
from commandpost.store.verify import Verdict
from tests.store.file_fixtures import Station, bodies, tamper


@pytest.fixture
def written(station):
    station.register()
    station.log("二", "三", "四", "五", "六")
    return station


def test_an_untouched_file_is_intact(written):
    report = written.verify()
    assert report.intact
    assert (report.entries, report.seq, report.station) == (6, 6, "s1")
    assert report.head == written.file.journal.head.hex()


def test_an_empty_file_is_intact(station):
    assert station.verify().intact
    assert station.verify((0, "")).intact


CHANGE = "update journal set body = cast(replace(cast(body as text), '三', '叁') as blob)"


@pytest.mark.parametrize(
    ("statements", "verdict", "seq"),
    [
        ([CHANGE], Verdict.CHAIN_BROKEN, 3),
        (["delete from journal where seq = 3"], Verdict.GAP, 4),
        (["delete from journal where seq = 1"], Verdict.GAP, 2),
        (
            [
                "update journal set seq = 99 where seq = 3",
                "update journal set seq = 3 where seq = 4",
                "update journal set seq = 4 where seq = 99",
            ],
            Verdict.CHAIN_BROKEN,
            3,
        ),
        (["update journal set operator = '别人' where seq = 2"], Verdict.COPY_DIFFERS, 2),
        (["update journal set post = '局长' where seq = 2"], Verdict.COPY_DIFFERS, 2),
        (["update journal set happened_at = happened_at - 1"], Verdict.COPY_DIFFERS, 1),
        (["update journal set recorded_at = 1 where seq = 6"], Verdict.COPY_DIFFERS, 6),
        (["update journal set subject = 'incident:i2' where seq = 5"], Verdict.COPY_DIFFERS, 5),
        (["update journal set kind = 'log.settled' where seq = 5"], Verdict.COPY_DIFFERS, 5),
        (["update journal set id = 'x' where seq = 5"], Verdict.COPY_DIFFERS, 5),
        (["update journal set position = 100 where seq = 2"], Verdict.COPY_DIFFERS, 3),
        (["update journal set prev = zeroblob(32) where seq = 4"], Verdict.CHAIN_BROKEN, 4),
        (["update journal set hash = zeroblob(32) where seq = 6"], Verdict.CHAIN_BROKEN, 6),
        (["update journal set station = 's2' where seq = 6"], Verdict.GAP, 6),
    ],
)
def test_a_change_behind_the_programs_back_is_found(written, statements, verdict, seq):
    written.file.close()
    tamper(written.file.path, *statements)
    report = written.verify()
    assert (report.verdict, report.seq) == (verdict, seq)
    assert not report.intact


def test_an_inserted_entry_is_found(written):
    written.file.close()
    (_, body) = bodies(written.file.path)[-1]
    forged = body.replace(b'"seq":6', b'"seq":7').replace("六".encode(), "伪".encode())
    sql = """insert into journal select 50, station, 7, 's1-7', subject, kind, happened_at,
    recorded_at, operator, post, ?, prev, hash from journal where seq = 6"""
    tamper(written.file.path, (sql, (forged,)))
    assert written.verify().verdict is Verdict.CHAIN_BROKEN


def test_a_cut_tail_is_found_only_against_an_anchor(written):
    anchor = (written.file.journal.seq, written.file.journal.head.hex())
    written.file.close()
    tamper(written.file.path, "delete from journal where seq > 4")
    assert written.verify().intact
    assert written.verify(anchor).verdict is Verdict.CUT
    assert written.verify((4, "0" * 8)).verdict is Verdict.CUT


def test_a_printed_short_head_serves_as_anchor(written):
    assert written.verify((6, written.file.journal.head.hex()[:8])).intact


def test_a_chain_rewritten_with_the_programs_own_code_is_found_against_an_anchor(written):
    anchor = (written.file.journal.seq, written.file.journal.head.hex())
    written.file.close()
    statements, prev = [], bytes(32)
    for seq, body in bodies(written.file.path):
        new = body.replace("三".encode(), "叁".encode())
        digest = chain_hash(prev, new)
        change = "update journal set body = ?, prev = ?, hash = ? where seq = ?"
        statements.append((change, (new, prev, digest, seq)))
        prev = digest
    tamper(written.file.path, *statements)
    assert written.verify().intact
    assert written.verify(anchor).verdict is Verdict.CUT


def test_an_entry_of_a_kind_this_program_does_not_know_is_unreadable(written):
    written.file.close()
    seq, body = bodies(written.file.path)[-1]
    new = body.replace(b'"log.written"', b'"log.unknown"')
    sql = "update journal set body = ?, hash = ?, kind = 'log.unknown' where seq = ?"
    prev = written.rows("select prev from journal where seq = ?", seq)[0][0]
    tamper(written.file.path, (sql, (new, chain_hash(bytes(prev), new), seq)))
    assert written.verify().verdict is Verdict.UNREADABLE


def test_each_station_of_a_merged_file_has_its_own_chain(written, tmp_path):
    other = Station(tmp_path / "other", "r2")
    other.do(LogWritten("乡镇的记录"), LogWritten("又一条"), subject=STATION)
    rows = other.rows("select * from journal order by seq")
    other.close()
    for row in rows:
        marks = ", ".join("?" * 12)
        written.file._connection.execute(
            "insert into journal (station, seq, id, subject, kind, happened_at, recorded_at,"
            f" operator, post, body, prev, hash) values ({marks})",
            row[1:],
        )
    report = written.verify()
    assert report.intact
    assert report.entries == 8
    assert written.file.journal.seq == 6
    written.file.close()
    tamper(written.file.path, "delete from journal where station = 'r2' and seq = 1")
    assert (written.verify().verdict, written.verify().station) == (Verdict.GAP, "r2")


def test_overwritten_pages_are_a_verdict_not_an_exception(tmp_path):
    station = Station(tmp_path / "s")
    station.log(*("水位上涨" * 20 for _ in range(60)))
    station.file.close()
    content = bytearray(station.file.path.read_bytes())
    found = set()
    for page in range(1, len(content) // 4096):
        damaged = bytearray(content)
        damaged[page * 4096 : page * 4096 + 64] = b"\x5a" * 64
        station.file.path.write_bytes(damaged)
        found.add(station.verify().verdict)
    assert Verdict.FILE_DAMAGED in found
    assert found <= set(Verdict)


@pytest.mark.parametrize("seed", range(40))
def test_a_flipped_byte_in_an_entry_never_passes(tmp_path_factory, seed):
    import random

    station = Station(tmp_path_factory.mktemp("rot"))
    station.log(*(f"第{i}条，水位{i}米" for i in range(30)))
    station.file.close()
    content = bytearray(station.file.path.read_bytes())
    places = [i for i in range(len(content) - 6) if content[i : i + 6] == "水位".encode()]
    rng = random.Random(seed)
    where = rng.choice(places) + rng.randrange(6)
    content[where] ^= 1 << rng.randrange(8)
    station.file.path.write_bytes(content)
    seen = station.verify()
    shown = station.rows("select count(*) from journal")[0][0]
    changed = any("水位".encode() not in body for _, body in bodies(station.file.path))
    assert shown == 30
    assert not seen.intact or not changed
