"""The roster's tables: one dataclass, one table, column by column."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any, TypeVar

from commandpost.domain.roster import Area, Expert, Person, Post, Roster, Shelter, Supply, Team
from commandpost.store.database import Connection

R = TypeVar("R", Area, Person, Post, Team, Supply, Shelter, Expert)

TABLES: dict[type, str] = {
    Area: "areas",
    Person: "people",
    Post: "posts",
    Team: "teams",
    Supply: "supplies",
    Shelter: "shelters",
    Expert: "experts",
}


class RosterTables:
    """Reads and replaces rows; an import deactivates people, it never deletes them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self, kind: type[R]) -> list[R]:
        """Every row of a kind, in the order it came in."""
        columns = ", ".join(f.name for f in fields(kind))
        sql = "select " + columns + " from " + TABLES[kind]  # noqa: S608 - our own field names
        rows = self._connection.execute(sql + " order by rowid")
        return [_thing(kind, row) for row in rows]

    def roster(self) -> Roster:
        """The whole roster."""
        return Roster(
            areas=tuple(self.all(Area)),
            people=tuple(self.all(Person)),
            posts=tuple(self.all(Post)),
            teams=tuple(self.all(Team)),
            supplies=tuple(self.all(Supply)),
            shelters=tuple(self.all(Shelter)),
            experts=tuple(self.all(Expert)),
        )

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

    def drop_posts(self, posts: tuple[str, ...]) -> None:
        """Take posts away that a newer workbook no longer has."""
        self._connection.executemany("delete from posts where id = ?", [(p,) for p in posts])


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


def _thing(kind: type[R], row: tuple[Any, ...]) -> R:
    values = dict(zip((f.name for f in fields(kind)), row, strict=True))
    if kind is Person:
        values["phones"] = tuple(json.loads(values["phones"]))
        values["active"] = bool(values["active"])
    return kind(**values)
