"""A backup counts when it was verified; a restore loses nothing the sidecar knows."""

from __future__ import annotations

import threading

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.domain.times import MINUTE, Instant
from commandpost.store import backups as module
from commandpost.store.backups import KEEP, KEEP_NEWEST, backups, make_backup, restore_backup
from commandpost.store.database import open_reader
from commandpost.store.verify import verify
from tests.store.file_fixtures import BEGIN, INCIDENT, Station, tamper


def texts(path):
    connection = open_reader(path)
    rows = connection.execute("select payload from (select body as payload from journal)")
    found = [bytes(r[0]).decode() for r in rows]
    connection.close()
    return found


def test_a_backup_is_whole_verified_and_named_by_what_it_holds(station, tmp_path):
    station.log("一", "二")
    made = make_backup(station.file.path, tmp_path / "b", BEGIN)
    assert made.report.intact
    assert made.path.name == f"00000002-20260621-080000-{station.file.journal.head.hex()[:8]}.db"
    assert len(texts(made.path)) == 2
    assert [p.name for p in (tmp_path / "b").iterdir()] == [made.path.name]
    assert station.log("照常")[0].seq == 3


def test_a_backup_is_made_while_someone_writes(station, tmp_path):
    station.log("一")
    stop, made, failed = threading.Event(), [], []

    def copy():
        try:
            while not stop.is_set():
                made.append(make_backup(station.file.path, tmp_path / "b", BEGIN))
        except Exception as failure:  # noqa: BLE001 - told by the other thread
            failed.append(failure)

    copying = threading.Thread(target=copy)
    copying.start()
    while len(made) < 3 and not failed:
        station.log("写个不停")
    stop.set()
    copying.join()
    assert not failed
    assert all(b.report.intact for b in made)
    assert len(made) >= 3
    assert station.verify().intact


def test_backups_are_listed_newest_first_and_the_oldest_go(station, tmp_path):
    for number in range(KEEP + 3):
        station.log(f"{number}")
        make_backup(station.file.path, tmp_path / "b", BEGIN)
    kept = backups(tmp_path / "b")
    assert len(kept) == KEEP
    assert [int(p.name[:8]) for p in kept] == list(range(KEEP + 3, 3, -1))


def test_rotation_never_touches_the_newest_three(station, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "KEEP", 0)
    for number in range(5):
        station.log(f"{number}")
        make_backup(station.file.path, tmp_path / "b", Instant(BEGIN - number * 10**10))
    kept = backups(tmp_path / "b")
    assert [int(p.name[:8]) for p in kept] == [5, 4, 3]
    assert len(kept) == KEEP_NEWEST


def test_a_damaged_source_gives_no_backup_and_takes_none_away(station, tmp_path):
    station.log("一", "二", "三")
    good = make_backup(station.file.path, tmp_path / "b", BEGIN)
    station.file.close()
    tamper(station.file.path, "delete from journal where seq = 2")
    with pytest.raises(OperatorError) as refused:
        make_backup(station.file.path, tmp_path / "b", BEGIN)
    assert refused.value.key == "backup.not_intact"
    assert refused.value.params["verdict"] == "gap"
    assert [p.name for p in (tmp_path / "b").iterdir()] == [good.path.name]


def test_a_folder_that_takes_no_files_is_told(station, tmp_path):
    (tmp_path / "b").write_text("a file")
    with pytest.raises(OperatorError, match=r"backup\.failed"):
        make_backup(station.file.path, tmp_path / "b", BEGIN)


def test_a_stick_pulled_out_is_told_and_leaves_nothing(station, tmp_path, monkeypatch):
    def gone(_):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(module, "sync_folder", gone)
    with pytest.raises(OperatorError) as refused:
        make_backup(station.file.path, tmp_path / "b", BEGIN)
    assert refused.value.params["why"] == "Input/output error"
    assert not list((tmp_path / "b").glob(".*"))


def test_a_missing_station_gives_no_backup(tmp_path):
    with pytest.raises(OperatorError):
        make_backup(tmp_path / "none.db", tmp_path / "b", BEGIN)
    assert list((tmp_path / "b").iterdir()) == []


def test_a_restore_keeps_the_old_file_and_the_sidecar_brings_the_rest(station, tmp_path):
    station.register()
    station.log("备份前")
    made = make_backup(station.file.path, tmp_path / "b", BEGIN)
    station.log("备份后一", "备份后二")
    state, head = station.file.state(INCIDENT), station.file.journal.head
    station.file.close()
    aside = restore_backup(made.path, station.file.path, BEGIN)
    assert len(texts(aside)) == 4
    file = station.reopen()
    assert file.replayed == 2
    assert (file.journal.head, file.state(INCIDENT)) == (head, state)
    assert station.verify().intact
    assert not list(station.folder.glob(".*"))


def test_two_restores_in_one_second_keep_both_old_files(station, tmp_path):
    station.log("一")
    made = make_backup(station.file.path, tmp_path / "b", BEGIN)
    station.file.close()
    first = restore_backup(made.path, station.file.path, BEGIN)
    second = restore_backup(made.path, station.file.path, BEGIN)
    assert first != second
    assert first.exists()
    assert second.exists()


def test_the_old_wal_never_meets_the_restored_file(tmp_path):
    station = Station(tmp_path / "s")
    station.log("一")
    made = make_backup(station.file.path, tmp_path / "b", BEGIN)
    station.log("二", "三")
    wal = station.file.path.with_name("station.db-wal")
    frames, main = wal.read_bytes(), station.file.path.read_bytes()
    station.file.close()
    station.file.path.write_bytes(main)  # as a killed program leaves it: commits only in the WAL
    wal.write_bytes(frames)
    aside = restore_backup(made.path, station.file.path, BEGIN)
    assert not wal.exists()
    assert len(texts(aside)) == 3
    assert len(texts(station.file.path)) == 1


def test_a_restore_to_an_empty_place_needs_no_aside(station, tmp_path):
    station.log("一")
    made = make_backup(station.file.path, tmp_path / "b", BEGIN)
    target = tmp_path / "new" / "station.db"
    target.parent.mkdir()
    assert restore_backup(made.path, target, BEGIN) is None
    assert len(texts(target)) == 1


def test_a_damaged_backup_is_not_restored(station, tmp_path):
    station.log("一", "二")
    made = make_backup(station.file.path, tmp_path / "b", BEGIN)
    tamper(made.path, "update journal set operator = 'x' where seq = 1")
    station.file.close()
    before = station.file.path.read_bytes()
    with pytest.raises(OperatorError, match=r"backup\.not_intact"):
        restore_backup(made.path, station.file.path, BEGIN)
    assert station.file.path.read_bytes() == before


@pytest.mark.parametrize("step", ["copyfile", "link", "sync_folder"])
def test_a_restore_that_fails_leaves_a_station_file_in_place(station, tmp_path, monkeypatch, step):
    station.log("一", "二")
    made = make_backup(station.file.path, tmp_path / "b", BEGIN)
    station.file.close()

    def full(*_):
        raise OSError(28, "No space left on device")

    if step == "copyfile":
        monkeypatch.setattr(module.shutil, "copyfile", full)
    elif step == "link":
        monkeypatch.setattr(module.os, "link", full)
    else:
        monkeypatch.setattr(module, "sync_folder", full)
    if step == "link":  # a stick knows no second names: the old file is copied instead
        aside = restore_backup(made.path, station.file.path, BEGIN)
        assert aside.read_bytes()[:15] == b"SQLite format 3"
    else:
        with pytest.raises(OperatorError, match=r"backup\.restore_failed"):
            restore_backup(made.path, station.file.path, BEGIN)
    monkeypatch.undo()
    connection = open_reader(station.file.path)
    assert verify(connection).entries == 2
    connection.close()
    assert not list(station.folder.glob(".restoring*"))


def test_a_backup_just_made_is_kept_beside_those_of_a_longer_record(station, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "KEEP", 3)
    for number in range(5):
        station.log(f"{number}")
        make_backup(station.file.path, tmp_path / "b", Instant(BEGIN + number * MINUTE))
    other = Station(tmp_path / "other", "s2")
    try:
        for number in range(2):
            other.log("一")
            now = Instant(BEGIN + (10 + number) * MINUTE)
            assert make_backup(other.file.path, tmp_path / "b", now).path.exists()
    finally:
        other.close()
    assert [int(p.name[:8]) for p in backups(tmp_path / "b")] == [5, 4, 3, 2, 1]
