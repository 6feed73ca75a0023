"""The rota: one row for each shift of a day, changed by hand; swaps are also entries."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from commandpost.domain.rota import RotaRow
from commandpost.store.database import Connection


class RotaTable:
    """Rows by day and shift."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self, first: str, last: str) -> list[RotaRow]:
        """The rows of those days, in the order of days."""
        found = self._connection.execute(
            "select body from rota where day between ? and ? order by day, shift", (first, last)
        )
        return [msgspec.json.decode(bytes(row[0]), type=RotaRow) for row in found]

    def row(self, day: str, shift: str) -> RotaRow | None:
        """That shift of that day, or None."""
        found = self._connection.execute(
            "select body from rota where day = ? and shift = ?", (day, shift)
        ).fetchone()
        return msgspec.json.decode(bytes(found[0]), type=RotaRow) if found else None

    def put(self, rows: Iterable[RotaRow]) -> None:
        """Write these rows."""
        self._connection.executemany(
            "insert or replace into rota values (?, ?, ?)",
            [(row.day, row.shift, msgspec.json.encode(row)) for row in rows],
        )
