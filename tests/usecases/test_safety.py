"""Keeping the record: a verified copy, the verdict, a restore that replays what came after."""

from __future__ import annotations

import shutil

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.host.settings import Settings, write_settings
from commandpost.store.verify import Verdict
from commandpost.usecases.desk import Desk
from commandpost.usecases.safety import (
    back_up,
    list_backups,
    rebuild_projections,
    restore_station,
    sqlite_version,
    verify_station,
)
from commandpost.usecases.views.boards import incident_list
from tests.desk_fixtures import FixedClock, station_desk
from tests.usecases.night import incident, trace


def test_a_station_in_use_verifies_against_its_sidecar(desk):
    incident(desk)
    found = verify_station(desk)
    assert found.intact
    assert (found.seq, found.head) == (desk.store.journal.seq, desk.store.journal.head.hex())


def test_a_backup_is_verified_named_by_its_last_entry_and_listed_newest_first(desk, tmp_path):
    folder = desk.store.folder
    assert list_backups(folder) == ()
    first = back_up(desk)
    incident(desk)
    second = back_up(desk)
    assert first.report.intact
    assert list_backups(folder) == (second.path, first.path)
    assert second.path.name.startswith(f"{desk.store.journal.seq:08d}-")
    assert back_up(desk, tmp_path / "stick").path.parent == tmp_path / "stick"


def test_a_restore_replays_what_was_acknowledged_after_the_backup(tmp_path):
    clock = FixedClock()
    desk = station_desk(tmp_path / "s", clock)
    copy = back_up(desk)
    later = [incident(desk), incident(desk, hazard="drought")]
    written = desk.store.journal.seq
    desk.close()
    restored = restore_station(tmp_path / "s", copy.path, clock)
    assert restored.replayed == written - copy.report.seq > 0
    assert restored.aside is not None
    again = Desk(tmp_path / "s", clock=clock)
    try:
        assert {row.id for row in again.ask(incident_list)} == set(later)
        assert again.store.journal.seq == written + 1
        assert verify_station(again).intact
    finally:
        again.close()


def test_a_station_that_is_open_is_not_restored(desk, tmp_path):
    copy = back_up(desk)
    before = trace(desk)
    with pytest.raises(OperatorError) as refusal:
        restore_station(desk.store.folder, copy.path)
    assert refusal.value.key == "store.second_instance"
    assert trace(desk) == before


def test_a_backup_that_is_not_intact_is_not_used_and_the_lock_is_given_back(tmp_path):
    clock = FixedClock()
    desk = station_desk(tmp_path / "s", clock)
    copy = back_up(desk)
    desk.close()
    bad = tmp_path / "bad.db"
    shutil.copyfile(copy.path, bad)
    content = bytearray(bad.read_bytes())
    place = content.find("青禾县应急管理局值班室".encode())
    content[place : place + 3] = "赤".encode()
    bad.write_bytes(bytes(content))
    with pytest.raises(OperatorError):
        restore_station(tmp_path / "s", bad, clock)
    again = Desk(tmp_path / "s", clock=clock)
    try:
        assert verify_station(again).verdict is Verdict.INTACT
    finally:
        again.close()


def test_rebuilt_summaries_are_the_same(desk):
    incident(desk)
    before = trace(desk)
    desk.do(rebuild_projections)
    assert trace(desk) == before


def test_the_sqlite_in_use_is_a_current_one():
    assert tuple(map(int, sqlite_version().split(".")[:2])) >= (3, 46)


def second_path_station(tmp_path, clock):
    second = tmp_path / "second"
    desk = station_desk(tmp_path / "s", clock, sidecar=second)
    write_settings(tmp_path / "s", Settings(second_path=str(second)))
    return desk, second


def test_a_restore_replays_from_the_second_path(tmp_path):
    clock = FixedClock()
    desk, second = second_path_station(tmp_path, clock)
    copy = back_up(desk)
    later = incident(desk)
    written = desk.store.journal.seq
    desk.close()
    assert restore_station(tmp_path / "s", copy.path, clock).replayed == written - copy.report.seq
    again = Desk(tmp_path / "s", clock=clock, sidecar=second)
    try:
        assert [row.id for row in again.ask(incident_list)] == [later]
    finally:
        again.close()


def test_without_its_second_path_nothing_is_restored(tmp_path):
    clock = FixedClock()
    desk, second = second_path_station(tmp_path, clock)
    copy = back_up(desk)
    incident(desk)
    before = desk.store.journal.seq
    desk.close()
    away = second.rename(tmp_path / "unplugged")
    with pytest.raises(OperatorError) as refusal:
        restore_station(tmp_path / "s", copy.path, clock)
    assert refusal.value.key == "backup.second_path_missing"
    away.rename(second)
    again = Desk(tmp_path / "s", clock=clock, sidecar=second)
    try:
        assert again.store.journal.seq == before
    finally:
        again.close()
