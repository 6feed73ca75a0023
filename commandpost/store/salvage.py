"""What a file set aside still gives the restored one: what the sidecar's lines do not carry.

Plan revisions and issued papers are proven by their hash; sheets erased since stay erased.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from commandpost.domain.errors import OperatorError
from commandpost.store.database import Connection, DatabaseError, open_reader


def salvage(aside: Path, connection: Connection) -> None:
    """Take in what can be read, within the caller's transaction; damage only makes it less."""
    try:
        reader = open_reader(aside)
    except OperatorError:
        return
    try:
        for read, write, sound in _PARTS:
            for row in _readable(reader, read):
                if sound(row):
                    _write(connection, write, row)
    finally:
        reader.close()


def _write(connection: Connection, sql: str, row: tuple[Any, ...]) -> None:
    try:
        connection.execute(sql, row)
    except DatabaseError:
        if not connection.in_transaction:
            raise  # not this row's fault


def _readable(reader: Connection, sql: str) -> Iterator[tuple[Any, ...]]:
    try:
        yield from reader.execute(sql)
    except DatabaseError:
        return  # what was read until here is taken


def _proven(content: int, digest: int) -> Callable[[tuple[Any, ...]], bool]:
    def proven(row: tuple[Any, ...]) -> bool:
        body = row[content]
        return isinstance(body, bytes) and sha256(body).hexdigest() == row[digest]

    return proven


_LIFE_TRACE = (
    "select position, plan, event, at, operator, post, before, after, reason"
    " from plan_life_log order by position"
)
_TAKEN_BACK = (
    "select plan, event from plan_life_log as l where after is null and position ="
    " (select max(position) from plan_life_log where plan = l.plan and event = l.event)"
)
_RETIRED = (
    "select distinct name from documents as d where family = 'plan' and not exists"
    " (select 1 from in_force where family = 'plan' and name = d.name)"
)

_PARTS: tuple[tuple[str, str, Callable[[tuple[Any, ...]], bool]], ...] = (
    (
        "select hash, family, name, title, body, recorded_at, reason from documents",
        "insert or ignore into documents values (?, ?, ?, ?, ?, ?, ?)",
        _proven(4, 0),
    ),
    (
        "select family, name, hash from in_force",
        "insert or replace into in_force select ?, ?, hash from documents where hash = ?",
        bool,
    ),
    (
        "select serial, subject, title, pdf, sha256, issued_at from papers",
        "insert or ignore into papers values (?, ?, ?, ?, ?, ?)",
        _proven(3, 4),
    ),
    (
        "select id, body, written_at, erased_at from sheets",
        "insert or ignore into sheets values (?, ?, ?, ?)",
        bool,
    ),
    (
        "select erased_at, id from sheets where erased_at is not null",
        "update sheets set body = null, erased_at = ? where id = ?",
        bool,
    ),
    (
        _LIFE_TRACE,
        "insert or ignore into plan_life_log values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        bool,
    ),
    (
        "select id, plan, day, body from plan_life",
        "insert or replace into plan_life values (?, ?, ?, ?)",
        bool,
    ),
    (
        "select scope, duty, months, source from plan_periods",
        "insert or replace into plan_periods values (?, ?, ?, ?)",
        bool,
    ),
    *(
        (
            _TAKEN_BACK,
            taken_back,
            bool,
        )
        for taken_back in (
            "delete from plan_life where plan = ? and id = ?",
            "delete from plan_periods where scope = ? and duty = ?",
        )
    ),
    (
        _RETIRED,
        "delete from in_force where family = 'plan' and name = ?",
        bool,
    ),
)
