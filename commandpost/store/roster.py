"""The roster's tables: one dataclass, one table, column by column."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

from commandpost.domain.roster import PARTS, Person, Roster
from commandpost.store.database import Connection

if TYPE_CHECKING:
    from collections.abc import Iterable

R = TypeVar("R")

TABLES: dict[type, str] = {kind: table for table, kind in PARTS.items()}


class RosterTables:
    """Reads and replaces rows; an import deactivates people, it never deletes them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self, kind: type[R]) -> list[R]:
        """Every row of a kind, in the order it came in."""
        columns = ", ".join(f.name for f in fields(kind))  # type: ignore[arg-type]
        sql = "select " + columns + " from " + TABLES[kind]  # noqa: S608 - our own field names
        rows = self._connection.execute(sql + " order by rowid")
        if kind is Person:
            return [_person(row) for row in rows]  # type: ignore[misc]
        return [kind(*row) for row in rows]

    def roster(self) -> Roster:
        """The whole roster."""
        return Roster(**{table: tuple(self.all(kind)) for table, kind in PARTS.items()})

    def put(self, roster: Roster) -> None:
        """Insert or replace every row of ``roster``; absent rows stay as they are."""
        for kind, table in TABLES.items():
            things = getattr(roster, table)
            if things:
                self._put(kind, table, things)

    def _put(self, kind: type, table: str, things: tuple[Any, ...]) -> None:
        names = [f.name for f in fields(kind)]
        key = names[0]
        updates = ", ".join(f"{n} = excluded.{n}" for n in names[1:])
        marks = ", ".join("?" * len(names))
        into = table + " (" + ", ".join(names) + ")"
        sql = "insert into " + into + " values (" + marks + ")"  # noqa: S608 - our own field names
        sql += " on conflict (" + key + ") do update set " + updates
        self._connection.executemany(sql, [_values(thing, names) for thing in things])

    def deactivate(self, people: tuple[str, ...]) -> None:
        """Mark people as gone; their past entries keep pointing at them."""
        self._connection.executemany(
            "update people set active = 0 where id = ?", [(p,) for p in people]
        )

    def drop(self, kind: type, rows: tuple[str, ...]) -> None:
        """Take resources away that are no more: a team dissolved, a machine sold."""
        sql = "delete from " + TABLES[kind] + " where id = ?"  # noqa: S608 - our own table names
        self._connection.executemany(sql, [(row,) for row in rows])

    def drop_posts(self, posts: tuple[str, ...]) -> None:
        """Take posts away that a newer workbook no longer has."""
        self._connection.executemany("delete from posts where id = ?", [(p,) for p in posts])

    def delivered(self, table: str, sender: str) -> tuple[set[str], set[str]]:
        """Ids that sender's last workbook held, and the ids other senders' held."""
        rows = self._connection.execute(
            "select id, sender from deliveries where part = ?", (table,)
        ).fetchall()
        own = {key for key, by in rows if by == sender}
        return own, {key for key, by in rows if by != sender}

    def deliver(self, table: str, sender: str, ids: Iterable[str], *, complete: bool) -> None:
        """Remember what a sender's workbook held; a complete one replaces what it held before."""
        if complete:
            self._connection.execute(
                "delete from deliveries where part = ? and sender = ?", (table, sender)
            )
        self._connection.executemany(
            "insert or ignore into deliveries (part, id, sender) values (?, ?, ?)",
            [(table, key, sender) for key in ids],
        )

    def senders(self) -> tuple[str, ...]:
        """Whoever has delivered a workbook under a name, or whose headers are known."""
        rows = self._connection.execute(
            "select sender from deliveries where sender <> '' "
            "union select sender from header_mappings where sender <> '' order by sender"
        )
        return tuple(sender for (sender,) in rows)

    def mapping(self, sender: str) -> bytes | None:
        """What the headers of that sender mean, as it was kept."""
        row = self._connection.execute(
            "select body from header_mappings where sender = ?", (sender,)
        ).fetchone()
        return bytes(row[0]) if row else None

    def keep_mapping(self, sender: str, body: bytes) -> None:
        """Remember what the headers of that sender mean."""
        self._connection.execute(
            "insert into header_mappings (sender, body) values (?, ?) "
            "on conflict (sender) do update set body = excluded.body",
            (sender, body),
        )


def _values(thing: object, names: list[str]) -> list[object]:
    row = []
    for name in names:
        value = getattr(thing, name)
        if isinstance(value, tuple):
            value = json.dumps(value, ensure_ascii=False)
        elif isinstance(value, bool):
            value = int(value)
        row.append(value)
    return row


def _person(row: tuple[Any, ...]) -> Person:
    key, name, unit, title, phones, pinyin, active, note = row
    numbers = tuple(json.loads(phones)) if phones != "[]" else ()
    return Person(key, name, unit, title, numbers, pinyin, bool(active), note)
