"""Online, verified backups and their rotation; a backup that was not verified does not count.

One step from a read-only connection of its own: a chunked copy may never end while someone writes
(ROBUSTNESS finding 8). Then sync, verify, rename, sync the folder, and only then rotate.
"""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from commandpost.domain.errors import OperatorError
from commandpost.domain.times import Instant, civil
from commandpost.store.database import open_reader, sqlite, translated
from commandpost.store.verify import Report, verify

KEEP_NEWEST = 3
"""Never deleted, whatever the clock says."""

KEEP = 40


@dataclass(frozen=True, slots=True)
class Backup:
    """A verified copy: its file, and the report of its verification."""

    path: Path
    report: Report


def make_backup(database: Path, folder: Path, now: Instant) -> Backup:
    """Copy the station's file while it is in use; raises ``OperatorError`` and leaves nothing."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    partial = folder / f".partial-{os.getpid()}.db"
    partial.unlink(missing_ok=True)
    try:
        with translated(partial):
            _copy(database, partial)
        report = verified(partial)
        name = f"{report.seq:08d}-{civil(now):%Y%m%d-%H%M%S}-{report.head[:8]}.db"
        target = folder / name
        os.replace(partial, target)
        _sync_folder(folder)
    except OSError as failure:
        raise OperatorError(
            "backup.failed", folder=str(folder), why=failure.strerror or str(failure)
        ) from failure
    finally:
        partial.unlink(missing_ok=True)
    _rotate(folder)
    return Backup(target, report)


def _copy(database: Path, partial: Path) -> None:
    source = open_reader(database)
    target = sqlite.connect(str(partial), isolation_level=None)
    try:
        source.backup(target, pages=-1)
        target.execute("pragma journal_mode = delete")
    finally:
        target.close()
        source.close()
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


def _rotate(folder: Path) -> None:
    for old in backups(folder)[max(KEEP, KEEP_NEWEST) :]:
        old.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def restore_backup(backup: Path, database: Path, now: Instant) -> Path | None:
    """Put a verified backup in the database's place; the old file is kept aside and returned.

    Nobody else may have the file open: the caller holds the instance lock.
    """
    verified(backup)
    aside = None
    if database.exists():
        aside = database.with_name(f"{database.stem}-aside-{civil(now):%Y%m%d-%H%M%S}.db")
        for suffix in ("", "-wal", "-shm"):
            old = database.with_name(database.name + suffix)
            if old.exists():
                os.replace(old, aside.with_name(aside.name + suffix))
    partial = database.with_name(f".restoring-{os.getpid()}.db")
    shutil.copyfile(backup, partial)
    with partial.open("rb+") as copy:
        os.fsync(copy.fileno())
    os.replace(partial, database)
    _sync_folder(database.parent)
    return aside
