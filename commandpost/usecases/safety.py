"""Keeping the record: verify, back up, restore, rebuild; what ``doctor`` looks at."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

from commandpost.domain.changes import EVERYTHING, Changes
from commandpost.domain.entries import Draft
from commandpost.domain.entries.station import StoreRestored
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import STATION, Subject
from commandpost.domain.records import dataclass
from commandpost.domain.times import Clock, Instant
from commandpost.host import child
from commandpost.host.clock import SystemClock
from commandpost.host.lock import InstanceLock
from commandpost.host.settings import second_path
from commandpost.store.backups import FOLDER as BACKUPS
from commandpost.store.backups import (
    Backup,
    Kept,
    backups,
    kept,
    make_backup,
    restore_backup,
    tip,
)
from commandpost.store.database import open_reader
from commandpost.store.database import sqlite_version as version_in_use
from commandpost.store.station_file import DATABASE
from commandpost.store.verify import Report, Verdict, verify
from commandpost.usecases.desk import Desk

__all__ = [
    "BACKUPS",
    "BACKUP_LIMITS",
    "Keeping",
    "Kept",
    "Restored",
    "Verdict",
    "back_up",
    "back_up_apart",
    "back_up_grown",
    "kept_last",
    "list_backups",
    "open_matters",
    "printed_head",
    "rebuild_projections",
    "restore_station",
    "sqlite_version",
    "verify_station",
]


@dataclass(frozen=True, slots=True)
class Restored:
    """From which backup, how many entries came after it, where the old file lies."""

    backup: Path
    replayed: int
    aside: Path | None


def back_up(desk: Desk, folder: Path | None = None) -> Backup:
    """A verified copy beside the station's file, or in ``folder`` (a stick)."""
    return make_backup(desk.store.path, folder or desk.store.folder / BACKUPS, desk.now())


@dataclass(frozen=True, slots=True)
class Keeping:
    """Where a station's copies go: its data folder, and the folder chosen for them, if any.

    A chosen folder may serve several stations: each has a folder of its own in it, or the copies
    of a busy one would push out those of a quiet one.
    """

    data: Path
    chosen: str = ""

    @property
    def database(self) -> Path:
        """The station's file."""
        return self.data / DATABASE


def kept_last(keeping: Keeping) -> Kept | None:
    """The newest verified copy there is, wherever it was put now; desk-free."""
    if not keeping.database.exists():
        return None
    station = tip(keeping.database)[0]
    return next(iter(kept(_folder(keeping, station))), None)


def back_up_grown(keeping: Keeping, now: Instant, *, anyway: bool = False) -> Kept | None:
    """A verified copy when the journal grew since the newest one; desk-free.

    None when there is nothing to copy; ``anyway`` also copies what is copied already.
    """
    if not keeping.database.exists():
        return None
    station, seq, head = tip(keeping.database)
    folder = _folder(keeping, station)
    newest = next(iter(kept(folder)), None)
    same = newest is not None and (newest.seq, newest.head) == (seq, head[:8])
    if not seq or (same and not anyway):
        return None
    made = _copied(keeping, folder, now)
    return Kept(made.path, made.report.seq, made.report.head[:8], now)


def _copied(keeping: Keeping, folder: Path, now: Instant) -> Backup:
    """A chosen folder that is gone is not made anew: that would be a copy on the wrong disk."""
    if keeping.chosen and not Path(keeping.chosen).is_dir():
        raise OperatorError("backup.failed", folder=keeping.chosen, why=os.strerror(errno.ENOENT))
    try:
        return make_backup(keeping.database, folder, now)
    except OperatorError as error:
        if not error.key.startswith("store."):
            raise
        why = str(error.params.get("why", error.key))
        raise OperatorError("backup.failed", folder=str(folder), why=why) from error


def back_up_apart(keeping: Keeping, now: Instant, *, anyway: bool = False) -> Kept | None:
    """``back_up_grown`` in a process of its own: verifying a long journal stalls no window."""
    try:
        return child.run(_back_up_there, (keeping, now, anyway), BACKUP_LIMITS)
    except OSError as error:
        why = error.strerror or str(error)
        cause: Exception = error
    except OperatorError as error:
        if error.key != "import.child_failed":
            raise
        why = str(error.params.get("reason", ""))
        cause = error
    folder = keeping.chosen or str(keeping.data / BACKUPS)
    raise OperatorError("backup.failed", folder=folder, why=why) from cause


BACKUP_LIMITS = child.Limits(seconds=600, memory=2 << 30, cpu_seconds=600)


def _back_up_there(value: tuple[Keeping, Instant, bool]) -> Kept | None:
    keeping, now, anyway = value
    return back_up_grown(keeping, now, anyway=anyway)


def _folder(keeping: Keeping, station: str) -> Path:
    if not keeping.chosen:
        return keeping.data / BACKUPS
    return Path(keeping.chosen) / f"commandpost-{station}"


def open_matters(desk: Desk) -> frozenset[Subject]:
    """Which incidents and responses stand open: when one opens or closes, a copy is due."""
    board = desk.store.projections.board
    return frozenset(row.subject for kind in ("incident", "response") for row in board(kind))


def list_backups(folder: Path) -> tuple[Path, ...]:
    """The finished backups of a data folder, newest first."""
    return tuple(backups(folder / BACKUPS))


def verify_station(desk: Desk, printed: str = "") -> Report:
    """Read the whole journal, against the sidecar's last line; ``printed`` is a head as an extract
    bears it (``27:9f3a…``), and stands in its place.
    """
    last = desk.store.blackbox.last()
    anchor = (last.seq, last.hash.hex()) if last else None
    if printed:
        anchor = printed_head(printed)
    connection = open_reader(desk.store.path)
    try:
        return verify(connection, anchor)
    finally:
        connection.close()


_HEAD = re.compile(r"(\d{1,12})[:：]([0-9a-fA-F]{8,64})")


def printed_head(words: str) -> tuple[int, str]:
    """Number and hash out of a head as it was typed from paper."""
    found = _HEAD.fullmatch("".join(words.split()))
    if found is None or int(found[1]) == 0:
        raise OperatorError("verify.not_a_head", words=words)
    return int(found[1]), found[2].lower()


def rebuild_projections(desk: Desk) -> Changes:
    """Summary tables again from the journal and the plans in force, in one transaction."""
    desk.store.rebuild()
    return EVERYTHING


def restore_station(folder: Path, backup: Path, clock: Clock | None = None) -> Restored:
    """Put a backup in place, replay the sidecar's later entries, and say so in the journal.

    Needs that no other instance has the station open, and that the second path is there: without
    it the record would go on without those entries, and they could never be taken in again.
    """
    sidecar = second_path(folder)
    if sidecar is not None and not sidecar.is_dir():
        raise OperatorError("backup.second_path_missing", folder=str(sidecar))
    ticking = clock or SystemClock()
    lock = InstanceLock(folder / "station.lock")
    lock.acquire()
    try:
        aside = restore_backup(backup, folder / DATABASE, ticking.now())
    finally:
        lock.release()
    desk = Desk(folder, clock=ticking, sidecar=sidecar)
    try:
        replayed = desk.store.replayed
        desk.do(_note_restore, backup.name, replayed, aside)
    finally:
        desk.close()
    return Restored(backup, replayed, aside)


def _note_restore(desk: Desk, backup: str, replayed: int, aside: Path | None) -> Changes:
    if aside is not None:
        desk.store.salvage(aside)
    desk.append(STATION, (Draft(desk.now(), StoreRestored(backup, replayed)),))
    return Changes.STATION


def sqlite_version() -> str:
    """The SQLite the station's file is kept with."""
    return version_in_use()
