"""Small ordinary tables: the station's profile, drafts, erasable sheets, issued papers."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from commandpost.domain.ids import Id, Subject
from commandpost.domain.times import Instant
from commandpost.store.database import Connection

V = TypeVar("V")


class ProfileTable:
    """Settings of the station that travel with its file."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, key: str, kind: type[V]) -> V | None:
        """The value under ``key``, or None."""
        row = self._connection.execute("select value from profile where key = ?", (key,)).fetchone()
        return msgspec.json.decode(bytes(row[0]), type=kind) if row else None

    def put(self, key: str, value: object) -> None:
        """Replace the value under ``key``."""
        self._connection.execute(
            "insert or replace into profile values (?, ?)", (key, msgspec.json.encode(value))
        )

    def drop(self, key: str) -> None:
        """Forget the value under ``key``."""
        self._connection.execute("delete from profile where key = ?", (key,))


class Drafts:
    """What was typed and not yet acknowledged: outside the chain, at most two seconds old."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def save(self, page: str, body: dict[str, Any], now: Instant) -> None:
        """Keep a page's half-typed input."""
        self._connection.execute(
            "insert or replace into drafts values (?, ?, ?)",
            (page, msgspec.json.encode(body), now),
        )

    def load(self, page: str) -> tuple[dict[str, Any], Instant] | None:
        """A page's draft with its time, or None."""
        row = self._connection.execute(
            "select body, updated_at from drafts where page = ?", (page,)
        ).fetchone()
        return (msgspec.json.decode(bytes(row[0])), Instant(row[1])) if row else None

    def of(self, page: str) -> list[tuple[str, dict[str, Any], Instant]]:
        """The page's drafts, itself and those named ``page/…``, newest first."""
        rows = self._connection.execute(
            "select page, body, updated_at from drafts where page = ? or substr(page, 1, ?) = ?"
            " order by updated_at desc, page",
            (page, len(page) + 1, f"{page}/"),
        )
        return [(r[0], msgspec.json.decode(bytes(r[1])), Instant(r[2])) for r in rows]

    def drop(self, page: str) -> None:
        """Forget a draft: it became an entry or was thrown away."""
        self._connection.execute("delete from drafts where page = ?", (page,))


class Sheets:
    """Names and numbers of callers and victims: pointed at by entries, erasable by law."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, sheet: Id, body: dict[str, str], now: Instant) -> None:
        """Write a sheet once."""
        self._connection.execute(
            "insert into sheets values (?, ?, ?, null)", (sheet, msgspec.json.encode(body), now)
        )

    def get(self, sheet: Id) -> dict[str, str] | None:
        """What the sheet says, or None when it was erased or never was."""
        row = self._connection.execute("select body from sheets where id = ?", (sheet,)).fetchone()
        if row is None or row[0] is None:
            return None
        return msgspec.json.decode(bytes(row[0]), type=dict[str, str])

    def erase(self, sheet: Id, now: Instant) -> None:
        """Take the words away and keep the fact that there was a sheet.

        They are written over first: what is only freed could still be read in the file.
        """
        self._connection.execute(
            "update sheets set body = zeroblob(length(body)) where id = ?", (sheet,)
        )
        self._connection.execute(
            "update sheets set body = null, erased_at = ? where id = ?", (now, sheet)
        )


class Papers:
    """Issued PDFs, as they left the house."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(
        self, serial: str, subject: Subject, title: str, pdf: bytes, sha256: str, now: Instant
    ) -> None:
        """Keep the bytes of an issued paper."""
        self._connection.execute(
            "insert into papers values (?, ?, ?, ?, ?, ?)",
            (serial, str(subject), title, pdf, sha256, now),
        )

    def get(self, serial: str) -> bytes | None:
        """A paper's bytes, or None."""
        row = self._connection.execute(
            "select pdf from papers where serial = ?", (serial,)
        ).fetchone()
        return bytes(row[0]) if row else None

    def erase(self, serial: str) -> None:
        """Take a paper's bytes away, written over first; number, title and hash stay."""
        self._connection.execute(
            "update papers set pdf = zeroblob(length(pdf)) where serial = ?", (serial,)
        )
        self._connection.execute("update papers set pdf = x'' where serial = ?", (serial,))
