"""Opening: one instance, the right pragmas, and the surroundings' failures in words."""

# ruff: noqa: SLF001 - what a test plants or reads behind the program's back
from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.host.lock import InstanceLock
from commandpost.store import database
from commandpost.store.database import open_reader, open_writer, transaction, translated
from commandpost.store.station_file import StationFile
from tests.store.file_fixtures import Station

ROOT = Path(__file__).resolve().parents[2]


def test_a_second_instance_is_refused_and_the_first_goes_on(station):
    with pytest.raises(OperatorError) as refused:
        StationFile(station.folder, "x")
    assert refused.value.key == "store.second_instance"
    assert station.log("照常")[0].seq == 1


def test_the_same_folder_by_another_name_is_the_same_station(station, tmp_path):
    (tmp_path / "link").symlink_to(station.folder)
    for name in (tmp_path / "link", station.folder / ".." / station.folder.name):
        with pytest.raises(OperatorError, match="second_instance"):
            StationFile(name, "x")


def test_a_closed_station_lets_the_next_in(station):
    station.close()
    station.close()
    StationFile(station.folder, "x").close()


def test_a_lock_that_is_not_held_is_released_without_harm(tmp_path):
    lock = InstanceLock(tmp_path / "lock")
    lock.release()
    lock.acquire()
    lock.release()
    lock.release()


HOLDER = """
import sys, time
from pathlib import Path
from commandpost.store.station_file import StationFile
StationFile(Path(sys.argv[1]), "holder")
print("held", flush=True)
time.sleep(60)
"""


def test_a_killed_holder_blocks_nobody(tmp_path):
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    with pytest.raises(OperatorError, match="second_instance"):
        StationFile(tmp_path, "x")
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    holder.stdout.close()
    started = time.perf_counter()
    StationFile(tmp_path, "x").close()
    assert time.perf_counter() - started < 1


def test_the_writer_is_set_as_the_design_says(station):
    def pragma(name):
        return station.file._connection.execute(f"pragma {name}").fetchone()[0]

    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2
    assert pragma("foreign_keys") == 1
    assert pragma("trusted_schema") == 0
    assert pragma("cell_size_check") == 1
    assert pragma("recursive_triggers") == 1
    assert station.file._connection.execute("pragma mmap_size").fetchone() in (None, (0,))


def test_every_part_uses_the_current_sqlite():
    import pysqlite3
    import sqlcipher3

    assert pysqlite3 is sqlcipher3
    connection = database.sqlite.connect(":memory:")
    assert type(database.utilities(connection).conn) is type(connection)
    connection.close()
    assert database.sqlite.sqlite_version_info >= database.OLDEST_SAFE


def test_an_old_sqlite_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(database, "OLDEST_SAFE", (99, 0, 0))
    with pytest.raises(OperatorError, match="sqlite_too_old"):
        open_writer(tmp_path / "x.db")


def test_a_reader_cannot_write(station):
    reader = open_reader(station.file.path)
    with pytest.raises(OperatorError, match=r"store\.read_only"), translated(station.file.path):
        reader.execute("delete from board")
    reader.close()


def test_a_file_that_is_no_database_is_refused_in_words(tmp_path):
    (tmp_path / "station.db").write_bytes(b"not a database at all, but long enough" * 200)
    with pytest.raises(OperatorError) as refused:
        StationFile(tmp_path, "x")
    assert refused.value.key == "store.not_a_station_file"
    with pytest.raises(OperatorError, match="not_a_station_file"):
        StationFile(tmp_path, "x")


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OperatorError, match=r"store\.cannot_open"):
        StationFile(tmp_path / "file" / "station", "x")


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(OperatorError, match=r"store\.cannot_open"), translated(tmp_path):
        open_reader(tmp_path / "none.db").execute("select 1 from sqlite_master")


def test_a_full_disk_is_told_and_the_next_entry_goes_in(station):
    station.log("一")
    pages = station.file._connection.execute("pragma page_count").fetchone()[0]
    station.file._connection.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(OperatorError, match=r"store\.disk_full"):
        station.log(*("水位上涨" * 50 for _ in range(200)))
    written = station.file.journal.seq
    station.file._connection.execute("pragma max_page_count = 1000000")
    assert station.log("空间回来了")[0].seq == written + 1
    assert station.verify().intact
    assert [line.seq for line in station.file.blackbox.lines(0)] == list(range(1, written + 2))


def test_a_programming_mistake_stays_a_bug(station):
    with pytest.raises(database.DatabaseError), station.file.action():
        station.file._connection.execute("select * from nowhere")
    assert station.log("照常")[0].seq == 1


def test_an_action_within_an_action_is_a_bug_and_leaves_nothing(station):
    with pytest.raises(database.DatabaseError), station.file.action():
        station.do()
    assert station.log("照常")[0].seq == 1


def test_a_failed_commit_is_rolled_back_once(tmp_path):
    connection = open_writer(tmp_path / "x.db")
    connection.execute("create table t (x integer)")
    with pytest.raises(KeyError), transaction(connection):  # noqa: PT012
        connection.execute("insert into t values (1)")
        raise KeyError
    with pytest.raises(KeyError), transaction(connection):  # noqa: PT012
        connection.execute("rollback")  # as SQLite itself does on some errors
        raise KeyError
    assert connection.execute("select count(*) from t").fetchone() == (0,)
    connection.close()


def test_opening_again_takes_less_than_a_second(tmp_path):
    station = Station(tmp_path)
    station.register()
    station.do(*[])
    started = time.perf_counter()
    station.reopen()
    assert time.perf_counter() - started < 1
    station.close()


def test_numpy_is_kept_out_of_the_start_and_left_alone_when_it_is_there(monkeypatch):
    monkeypatch.setitem(sys.modules, "numpy", "already here")
    assert database._without_numpy().__name__ == "sqlite_utils"
    assert sys.modules["numpy"] == "already here"
    monkeypatch.delitem(sys.modules, "numpy")
    assert database._without_numpy().__name__ == "sqlite_utils"
    assert "numpy" not in sys.modules
