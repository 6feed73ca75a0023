"""Brings a file to the newest schema, and refuses one that is newer or unguarded.

``user_version`` counts the steps of ``store.schema``, and a file from a newer program is refused
rather than guessed at.
"""

from __future__ import annotations

from pathlib import Path

from commandpost.domain.errors import OperatorError
from commandpost.store.database import Connection, utilities

NEWEST = 8
"""How many steps this program knows; a test holds it against the set."""

GUARDS = ("journal_no_update", "journal_no_delete")


def migrate(connection: Connection, path: Path) -> int:
    """Bring the file to the newest schema; returns how many steps ran.

    Raises ``OperatorError`` when the file is newer than the program, when the journal's guards
    are missing, or when a step fails (the file is then as it was).
    """
    version = connection.execute("pragma user_version").fetchone()[0]
    if version > NEWEST:
        raise OperatorError("store.newer_file", file=str(path), version=version, known=NEWEST)
    if version < NEWEST:
        tools = utilities(connection)
        from commandpost.store.schema import steps

        steps.apply(tools)
        connection.execute("pragma user_version = " + str(NEWEST))
    found = connection.execute(
        "select name, lower(sql) from sqlite_master where type = 'trigger' and tbl_name = 'journal'"
    )
    standing = {name for name, sql in found if "raise(abort" in sql}
    if not standing.issuperset(GUARDS):
        raise OperatorError("store.guards_missing", file=str(path))
    return int(NEWEST - version)
