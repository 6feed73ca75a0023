"""Keeping the record: verify, back up, restore, rebuild; what ``doctor`` looks at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from commandpost.domain.changes import EVERYTHING, Changes
from commandpost.domain.entries import Draft
from commandpost.domain.entries.station import StoreRestored
from commandpost.domain.ids import STATION
from commandpost.domain.times import Clock
from commandpost.host.clock import SystemClock
from commandpost.host.lock import InstanceLock
from commandpost.store.backups import Backup, backups, make_backup, restore_backup
from commandpost.store.database import open_reader
from commandpost.store.database import sqlite_version as version_in_use
from commandpost.store.station_file import DATABASE
from commandpost.store.verify import Report, verify
from commandpost.usecases.desk import Desk

BACKUPS = "backups"


@dataclass(frozen=True, slots=True)
class Restored:
    """From which backup, how many entries came after it, where the old file lies."""

    backup: Path
    replayed: int
    aside: Path | None


def back_up(desk: Desk, folder: Path | None = None) -> Backup:
    """A verified copy beside the station's file, or in ``folder`` (a stick)."""
    return make_backup(desk.store.path, folder or desk.store.folder / BACKUPS, desk.now())


def list_backups(folder: Path) -> tuple[Path, ...]:
    """The finished backups of a data folder, newest first."""
    return tuple(backups(folder / BACKUPS))


def verify_station(desk: Desk) -> Report:
    """Read the whole journal, against the sidecar's last line as anchor."""
    last = desk.store.blackbox.last()
    anchor = (last.seq, last.hash.hex()) if last else None
    connection = open_reader(desk.store.path)
    try:
        return verify(connection, anchor)
    finally:
        connection.close()


def rebuild_projections(desk: Desk) -> Changes:
    """Summary tables again from the journal, in one transaction."""
    desk.store.projections.rebuild(desk.store.journal)
    return EVERYTHING


def restore_station(folder: Path, backup: Path, clock: Clock | None = None) -> Restored:
    """Put a backup in place, replay the sidecar's later entries, and say so in the journal.

    Needs that no other instance has the station open; raises ``OperatorError`` otherwise.
    """
    ticking = clock or SystemClock()
    lock = InstanceLock(folder / "station.lock")
    lock.acquire()
    try:
        aside = restore_backup(backup, folder / DATABASE, ticking.now())
    finally:
        lock.release()
    desk = Desk(folder, clock=ticking)
    try:
        replayed = desk.store.replayed
        desk.do(_note_restore, backup.name, replayed)
    finally:
        desk.close()
    return Restored(backup, replayed, aside)


def _note_restore(desk: Desk, backup: str, replayed: int) -> Changes:
    desk.append(STATION, (Draft(desk.now(), StoreRestored(backup, replayed)),))
    return Changes.STATION


def sqlite_version() -> str:
    """The SQLite the station's file is kept with."""
    return version_in_use()
