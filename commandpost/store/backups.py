"""Online, verified backups and their rotation; a backup that was not verified does not count.

One step from a read-only connection of its own: a chunked copy may never end while someone writes
(ROBUSTNESS finding 8). Then sync, verify, rename, sync the folder, and only then rotate.
"""

from __future__ import annotations

import os
import re
import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from commandpost.domain.errors import OperatorError
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant, civil, instant_of
from commandpost.store.blackbox import sync_folder
from commandpost.store.database import DatabaseError, copy_online, open_reader, translated
from commandpost.store.verify import Report, verify

KEEP_NEWEST = 3
"""Never deleted, whatever the clock says."""

KEEP = 40

FOLDER = "backups"
"""Beside the station's file, where no other folder was chosen."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A verified copy: its file, and the report of its verification."""

    path: Path
    report: Report


@dataclass(frozen=True, slots=True)
class Kept:
    """A finished backup, as its name tells it."""

    path: Path
    seq: int
    head: str
    made_at: Instant


def tip(database: Path) -> tuple[str, int, str]:
    """Whose journal a file holds and how far it goes: station, last seq, last hash."""
    with translated(database):
        connection = open_reader(database)
        try:
            row = connection.execute(_TIP).fetchone()
        finally:
            connection.close()
    return (row[0], row[1], bytes(row[2]).hex()) if row else ("", 0, "")


_TIP = "select station, seq, hash from journal order by station desc, seq desc limit 1"
_NAME = re.compile(r"(\d+)-(\d{8}-\d{6})-([0-9a-f]{8})\.db")


def kept(folder: Path) -> list[Kept]:
    """What the finished backups' names tell, newest sequence first."""
    found = []
    for path in backups(folder):
        if told := _NAME.fullmatch(path.name):
            made = datetime.strptime(told[2], "%Y%m%d-%H%M%S")  # noqa: DTZ007 - at the offset
            found.append(Kept(path, int(told[1]), told[3], instant_of(made)))
    return found


def make_backup(database: Path, folder: Path, now: Instant) -> Backup:
    """Copy the station's file while it is in use; raises ``OperatorError`` and leaves nothing."""
    partial = folder / f".partial-{os.getpid()}.db"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
        with translated(partial):
            copy_online(database, partial)
        _sync_file(partial)
        report = verified(partial)
        name = f"{report.seq:08d}-{civil(now):%Y%m%d-%H%M%S}-{report.head[:8]}.db"
        target = folder / name
        partial.replace(target)
        sync_folder(folder)
    except (OSError, DatabaseError) as failure:  # a stick pulled halfway is an I/O error
        why = getattr(failure, "strerror", None) or str(failure)
        raise OperatorError("backup.failed", folder=str(folder), why=why) from failure
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
    _rotate(folder, target)
    return Backup(target, report)


def _sync_file(partial: Path) -> None:
    with partial.open("rb+") as copy:
        os.fsync(copy.fileno())


def verified(path: Path) -> Report:
    """Read a file whole; raises ``OperatorError("backup.not_intact")`` when anything is wrong."""
    connection = open_reader(path)
    try:
        with translated(path):
            report = verify(connection)
    finally:
        connection.close()
    if not report.intact:
        raise OperatorError(
            "backup.not_intact", file=str(path), verdict=report.verdict.value, detail=report.detail
        )
    return report


def backups(folder: Path) -> list[Path]:
    """Finished backups, newest sequence first."""
    return sorted(folder.glob("[0-9]*.db"), reverse=True)


def remains(folder: Path) -> bool:
    """Whether copies or second-file lines of a station lie in a data folder."""
    written = (folder / "blackbox").glob("blackbox-*.log")
    return bool(backups(folder / FOLDER)) or any(path.stat().st_size for path in written)


def set_aside(folder: Path, now: Instant) -> tuple[Path, ...]:
    """Put what is left of a lost station under names of their own; nothing is deleted."""
    moved = []
    for name in (FOLDER, "blackbox"):
        old = folder / name
        if old.exists():
            moved.append(old.replace(folder / f"{name}.{civil(now):%Y%m%d-%H%M%S}"))
    return tuple(moved)


def _rotate(folder: Path, made: Path) -> None:
    """By number and by time: after a restore, or in an older station's folder, they differ."""
    by_time = sorted(kept(folder), key=lambda copy: (copy.made_at, copy.seq), reverse=True)
    keep = {
        made,
        *backups(folder)[: max(KEEP, KEEP_NEWEST)],
        *(copy.path for copy in by_time[:KEEP]),
    }
    for old in backups(folder):
        if old not in keep:
            with suppress(OSError):  # in use elsewhere: the next rotation takes it
                old.unlink()


def restore_backup(backup: Path, database: Path, now: Instant) -> Path | None:
    """Put a verified backup in the database's place; the old file is kept aside and returned.

    A database stands there at every instant: the copy is complete and synced before the old one's
    WAL goes aside and the copy takes its name. Nobody else may have the file open: the caller
    holds the instance lock.
    """
    verified(backup)
    partial = database.with_name(f".restoring-{os.getpid()}.db")
    try:
        shutil.copyfile(backup, partial)
        _sync_file(partial)
        aside = _set_aside(database, now) if database.exists() else None
        partial.replace(database)
        sync_folder(database.parent)
    except OSError as failure:
        partial.unlink(missing_ok=True)
        raise OperatorError(
            "backup.restore_failed", file=str(backup), why=failure.strerror or str(failure)
        ) from failure
    return aside


def _set_aside(database: Path, now: Instant) -> Path:
    """A second name for the old file, and its WAL under that name; nothing is overwritten."""
    name = f"{database.stem}-aside-{civil(now):%Y%m%d-%H%M%S}"
    aside = database.with_name(f"{name}.db")
    number = 1
    while aside.exists():
        number += 1
        aside = database.with_name(f"{name}-{number}.db")
    try:
        os.link(database, aside)
    except OSError:  # a stick's file system knows no second names
        shutil.copyfile(database, aside)
        _sync_file(aside)
    for suffix in ("-wal", "-shm"):
        old = database.with_name(database.name + suffix)
        if old.exists():
            old.replace(aside.with_name(aside.name + suffix))
    return aside
