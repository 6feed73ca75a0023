"""Opening the station's file as it must be opened, and what SQLite's errors mean to an operator.

The current SQLite inside ``sqlcipher3`` is used everywhere: the interpreter's own has a known WAL
corruption bug (DESIGN 6). Two aliases make sqlite-utils take the same library.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import sqlcipher3
from sqlcipher3 import dbapi2 as sqlite

from commandpost.domain.errors import OperatorError

if TYPE_CHECKING:
    import sqlite_utils

sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlite


def _without_numpy() -> ModuleType:
    """sqlite-utils, without the numpy it would import for column types we never store.

    Loaded only for a file that needs a migration. Measured: 60 ms of every other start, and
    another 0.1 s and 19 MB for numpy. The plots import that themselves when first shown.
    """
    missing = "numpy" not in sys.modules
    if missing:
        sys.modules["numpy"] = None  # type: ignore[assignment]
    try:
        return import_module("sqlite_utils")
    finally:
        if missing:
            del sys.modules["numpy"]


OLDEST_SAFE = (3, 51, 3)
"""First release without the WAL-reset corruption bug."""

Connection = Any
"""``sqlcipher3.dbapi2.Connection``, which ships no types."""

DatabaseError = sqlite.DatabaseError

_EXPECTED = {
    5: "store.busy",
    6: "store.busy",
    8: "store.read_only",
    10: "store.disk_error",
    11: "store.damaged",
    13: "store.disk_full",
    14: "store.cannot_open",
    26: "store.not_a_station_file",
}
"""Primary result codes that come from the surroundings; all others are bugs."""

_WRITER = (
    "pragma journal_mode = wal",
    "pragma synchronous = full",
    "pragma foreign_keys = on",
    "pragma recursive_triggers = on",  # INSERT OR REPLACE fires the journal's delete trigger too
    "pragma trusted_schema = off",
    "pragma cell_size_check = on",
    "pragma mmap_size = 0",
    "pragma journal_size_limit = 8388608",
    "pragma wal_autocheckpoint = 1900",
)


def open_writer(path: Path) -> Connection:
    """The one read-write connection; raises ``OperatorError`` for a file that cannot be opened."""
    if sqlite.sqlite_version_info < OLDEST_SAFE:
        raise OperatorError("store.sqlite_too_old", version=sqlite.sqlite_version)
    with translated(path):
        connection = sqlite.connect(str(path), isolation_level=None, timeout=5)
        for pragma in _WRITER:
            connection.execute(pragma)
    return connection


def open_reader(path: Path) -> Connection:
    """A connection that cannot write, for backup and verification."""
    with translated(path):
        uri = f"file:{quote(str(path))}?mode=ro"
        connection = sqlite.connect(uri, uri=True, isolation_level=None, timeout=5)
        connection.execute("pragma trusted_schema = off")
        connection.execute("pragma cell_size_check = on")
        connection.execute("pragma mmap_size = 0")
    return connection


def copy_online(source: Path, target: Path) -> None:
    """Copy a file that is in use, in one step; the copy stands alone, without a WAL."""
    reader = open_reader(source)
    try:
        writer = sqlite.connect(str(target), isolation_level=None)
        try:
            reader.backup(writer, pages=-1)
            writer.execute("pragma journal_mode = delete")
        finally:
            writer.close()
    finally:
        reader.close()


def utilities(connection: Connection) -> sqlite_utils.Database:
    """sqlite-utils over our own connection, without third-party plugins."""
    made: sqlite_utils.Database = _without_numpy().Database(connection, execute_plugins=False)
    return made


@contextmanager
def translated(path: Path | str = "") -> Iterator[None]:
    """Turn what the surroundings did (full disk, read-only, damage) into ``OperatorError``.

    So are lone surrogates in a draft, sheet or roster row, which no encoder takes; entries are
    cleaned before they come this far (``domain.words``).
    """
    try:
        yield
    except sqlite.Error as failure:
        code = getattr(failure, "sqlite_errorcode", None)
        key = _EXPECTED.get(code & 0xFF) if code is not None else None
        if key is None:
            raise
        raise OperatorError(key, file=str(path), why=str(failure)) from failure
    except UnicodeEncodeError as failure:
        code = f"U+{ord(failure.object[failure.start]):04X}"
        raise OperatorError("text.unwritable", code=code, place=failure.start + 1) from failure


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """One action: BEGIN IMMEDIATE, then COMMIT, or ROLLBACK of everything on any exception."""
    connection.execute("begin immediate")
    try:
        yield
        connection.execute("commit")
    except BaseException:
        if connection.in_transaction:
            connection.execute("rollback")
        raise


def sqlite_version() -> str:
    """The SQLite in use, which is not the interpreter's."""
    return str(sqlite.sqlite_version)
