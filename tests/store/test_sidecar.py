"""The sidecar gives back what the database lost, and never holds an entry up."""

# ruff: noqa: SLF001 - what a test plants or reads behind the program's back
from __future__ import annotations

import os

import pytest

from commandpost.domain.entries import Draft
from commandpost.domain.entries.log import LogWritten
from commandpost.domain.ids import Id
from commandpost.store import blackbox
from commandpost.store.station_file import StationFile
from tests.store.file_fixtures import INCIDENT, Station, tamper


def log_file(station):
    (path,) = (station.folder / "blackbox").glob("*.log")
    return path


def seqs(station):
    return [line.seq for line in station.file.blackbox.lines(0)]


def test_the_line_is_synced_before_the_action_returns(station, monkeypatch):
    order = []
    sync, write = blackbox._sync, os.write
    monkeypatch.setattr(blackbox, "_sync", lambda d: (sync(d), order.append("synced"))[0])
    monkeypatch.setattr(
        blackbox.os, "write", lambda d, b: (write(d, b), order.append("written"))[0]
    )
    with station.file.action():
        station.append(LogWritten("一"))
        assert order == []
    order.append("returned")
    assert order == ["written", "synced", "returned"]


def test_an_action_without_entries_writes_no_line(station):
    with station.file.action():
        station.file.profile.put("k", 1)
    assert not (station.folder / "blackbox").exists()


def test_a_refused_action_writes_no_line(station):
    with pytest.raises(RuntimeError), station.file.action():  # noqa: PT012
        station.append(LogWritten("一"))
        raise RuntimeError
    assert seqs(station) == []


def test_a_torn_last_line_is_left_out_and_swallows_nothing(station):
    station.log("一", "二")
    station.file.close()
    path = log_file(station)
    path.write_bytes(path.read_bytes()[:-20])
    station.reopen()
    assert seqs(station) == [1, 2]  # filled again from the database
    station.log("三")
    assert seqs(station) == [1, 2, 3]


def test_zeros_where_the_power_failed_swallow_nothing(station):
    station.log("一", "二")
    station.file.close()
    with log_file(station).open("ab") as file:
        file.write(bytes(512))
    station.reopen()
    station.log("三")
    assert seqs(station) == [1, 2, 3]


def test_a_changed_line_is_not_a_line(station):
    station.log("一", "二", "三")
    station.file.close()
    path = log_file(station)
    path.write_bytes(path.read_bytes().replace("二".encode(), "叁".encode()))
    station.reopen()
    assert seqs(station) == [1, 3]


def test_a_database_that_lost_its_tail_gets_it_back(station):
    station.register()
    station.log("二", "三", "四")
    state, head = station.file.state(INCIDENT), station.file.journal.head
    station.file.close()
    tamper(station.file.path, "delete from journal where seq > 1")
    file = station.reopen()
    assert file.replayed == 3
    assert file.journal.head == head
    assert file.state(INCIDENT) == state
    assert file.projections.search("四") == [4]
    assert station.verify().intact
    assert station.reopen().replayed == 0


def test_entries_replayed_are_not_written_to_the_sidecar_again(station):
    station.log("一", "二")
    station.file.close()
    size = log_file(station).stat().st_size
    tamper(station.file.path, "delete from journal where seq > 1")
    station.reopen()
    assert log_file(station).stat().st_size == size


def test_lines_that_do_not_continue_the_chain_are_not_taken_in(station):
    station.log("一", "二", "三")
    station.file.close()
    path = log_file(station)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(lines[0] + lines[2])
    tamper(station.file.path, "delete from journal where seq > 1")
    file = station.reopen()
    assert (file.replayed, file.journal.seq) == (0, 1)
    anchor = file.blackbox.last()
    assert station.verify((anchor.seq, anchor.hash.hex())).verdict.value == "cut"


def test_a_kill_between_commit_and_the_line_leaves_no_gap(station):
    station.log("一")
    with pytest.MonkeyPatch.context() as killed:
        killed.setattr(station.file.blackbox, "write", lambda _: None)
        station.log("二")
    station.reopen()
    station.log("三")
    assert seqs(station) == [1, 2, 3]
    station.file.close()
    tamper(station.file.path, "delete from journal")
    assert station.reopen().replayed == 3


def test_a_failing_path_is_told_and_commit_alone_acknowledges(station, monkeypatch):
    station.log("一")
    full = OSError(28, "No space left on device")

    def refuse(*_):
        raise full

    with monkeypatch.context() as broken:
        broken.setattr(blackbox, "_sync", refuse)
        station.log("二")
        assert station.file.blackbox.failed == "No space left on device"
        assert station.file.journal.seq == 2
        station.log("三")
    station.log("四")
    assert station.file.blackbox.failed == ""
    assert seqs(station) == [1, 2, 3, 4]


def test_a_path_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "blocked").write_text("a file where the folder should be")
    station = Station(tmp_path / "s", sidecar=tmp_path / "blocked" / "box")
    station.log("一")
    assert station.file.blackbox.failed
    assert station.verify().entries == 1
    station.close()


def test_a_short_write_is_finished_or_told(station, monkeypatch):
    write = os.write
    with monkeypatch.context() as small:
        small.setattr(blackbox.os, "write", lambda d, b: write(d, bytes(b)[:7]))
        station.log("一", "二")
    assert seqs(station) == [1, 2]


def test_a_file_that_cannot_be_looked_at_is_let_go(station, monkeypatch):
    def refuse(*_):
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as broken:
        broken.setattr(blackbox.os, "lseek", refuse)
        station.log("一")
        assert station.file.blackbox.failed == "Input/output error"
    station.log("二")
    assert seqs(station) == [1, 2]


def test_a_second_path_holds_the_lines_and_a_new_one_is_filled(tmp_path):
    station = Station(tmp_path / "s", sidecar=tmp_path / "stick")
    station.log("一", "二")
    assert len(list((tmp_path / "stick").glob("*.log"))) == 1
    assert not (tmp_path / "s" / "blackbox").exists()
    station.options = {"sidecar": tmp_path / "other stick"}
    station.reopen()
    assert seqs(station) == [1, 2]
    station.close()


def test_days_have_files_of_their_own_and_read_as_one(station, monkeypatch):
    for day in ("20260621", "20260622", "19700101"):
        monkeypatch.setattr(blackbox, "local_date", lambda day=day: day)
        station.log(day)
    assert len(list((station.folder / "blackbox").glob("*.log"))) == 3
    assert seqs(station) == [1, 2, 3]
    assert station.file.blackbox.last().seq == 3  # whatever the clock said
    assert [line.seq for line in station.file.blackbox.lines(2)] == [3]


def test_the_newest_line_is_found_behind_a_long_stretch_of_rubbish(station):
    station.log("一")
    with log_file(station).open("ab") as file:
        file.write(b"x" * 100_000 + b"\n" + b"y" * 50_000)
    assert station.file.blackbox.last().seq == 1


def test_a_file_of_rubbish_holds_no_line(tmp_path):
    box = blackbox.BlackBox(tmp_path, "s")
    (tmp_path / "blackbox-s-20260101.log").write_bytes(b"1\tzz\tzz\t{}\n" + b"\xff" * 100)
    assert box.last() is None
    assert list(box.lines(0)) == []


def test_a_line_that_does_not_fit_is_refused_by_the_journal(station):
    station.log("一", "二")
    lines = list(station.file.blackbox.lines(0))
    with station.file.action(), pytest.raises(ValueError, match="does not continue"):
        station.file.journal.replay(lines[0])


def test_other_stations_lines_are_left_alone(station, tmp_path):
    shared = tmp_path / "shared"
    first = Station(tmp_path / "a", "a", sidecar=shared)
    second = Station(tmp_path / "b", "b", sidecar=shared)
    first.log("甲")
    second.log("乙")
    assert second.reopen().replayed == 0
    assert [e.payload.text for _, e in second.file.journal.everything()] == ["乙"]
    first.close()
    second.close()


def test_ids_enter_with_the_intent(station):
    with station.file.action():
        entry = station.file.append(
            INCIDENT,
            Draft(station.now, LogWritten("一")),
            entry_id=Id("given"),
            recorded_at=station.now,
            operator="周",
            post="值班员",
        )
    assert station.file.journal.entry(Id("given")) == entry


def test_a_sidecar_file_that_cannot_be_read_holds_no_opening_up(station):
    station.log("一", "二")
    station.file.close()
    (station.folder / "blackbox" / f"blackbox-{station.name}-29990101.log").mkdir()
    station.reopen()
    assert station.file.journal.seq == 2
    assert seqs(station) == [1, 2]


def database_lost(station, **options):
    for path in station.folder.glob("station.db*"):
        path.unlink()
    station.file = StationFile(station.folder, station.name, fresh=True, **options)


def test_lines_beside_the_database_count_when_the_second_path_is_gone(station, tmp_path):
    station.log("一", "二", "三")
    station.file.close()
    database_lost(station, sidecar=tmp_path / "second")
    assert station.file.replayed == 3
    assert seqs(station) == [1, 2, 3]  # and the second path was filled


def test_of_two_histories_the_newer_one_is_taken_and_the_sidecar_keeps_no_gap(station):
    station.log("一", "二", "三")
    station.file.close()
    old = log_file(station)
    aside = station.folder / "aside.log"
    old.rename(aside)
    database_lost(station)
    station.log("另一", "另二")  # the record went on without the sidecar
    station.file.close()
    aside.replace(old)
    station.reopen()
    assert seqs(station) == [1, 1, 2, 2, 3]
    station.file.close()
    database_lost(station)
    words = [entry.payload.text for _, entry in station.file.journal.everything()]
    assert words == ["另一", "另二"]
