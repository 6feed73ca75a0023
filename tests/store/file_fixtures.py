"""A station file with short hands: append, log, reopen, and a raw door past the guards."""

from __future__ import annotations

from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from commandpost.domain.entries import Draft
from commandpost.domain.entries.incident import IncidentRegistered
from commandpost.domain.entries.log import LogWritten
from commandpost.domain.ids import Id, Subject
from commandpost.domain.times import MINUTE, Instant
from commandpost.store.database import open_reader
from commandpost.store.station_file import StationFile
from commandpost.store.verify import verify

BEGIN = Instant(1_782_000_000_000)
INCIDENT = Subject("incident", Id("i1"))


class Station:
    """Owns a file; numbers its entries; ``now`` moves one minute per entry."""

    def __init__(self, folder: Path, name: str = "s1", **options) -> None:
        self.folder, self.name, self.options = folder, name, options
        self.now = BEGIN
        self.file = StationFile(folder, name, **options)

    def append(self, payload, subject: Subject = INCIDENT, happened_at: Instant | None = None):
        """One entry within the running action."""
        self.now = Instant(self.now + MINUTE)
        return self.file.append(
            subject,
            Draft(self.now if happened_at is None else happened_at, payload),
            entry_id=Id(f"{self.name}-{self.file.journal.seq + 1}"),
            recorded_at=self.now,
            operator="周值班",
            post="值班员",
        )

    def do(self, *payloads, subject: Subject = INCIDENT):
        """One action of some entries."""
        with self.file.action():
            return [self.append(payload, subject) for payload in payloads]

    def log(self, *texts: str, subject: Subject = INCIDENT):
        """One action per line."""
        return [self.do(LogWritten(text), subject=subject)[0] for text in texts]

    def register(self, subject: Subject = INCIDENT, **fields):
        """A flood that the journal knows."""
        told = {"title": "东河镇洪涝", "hazard": "flood", "place": "东河镇", "what": "水进村"}
        made = IncidentRegistered(
            **(told | fields), heard_at=self.now, episode=Id("ep1"), profile="0" * 64
        )
        return self.do(made, subject=subject)[0]

    def reopen(self) -> StationFile:
        self.file.close()
        self.file = StationFile(self.folder, "another name", **self.options)
        return self.file

    def close(self) -> None:
        self.file.close()

    def verify(self, anchor=None):
        connection = open_reader(self.file.path)
        try:
            return verify(connection, anchor)
        finally:
            connection.close()

    def rows(self, sql: str, *values):
        connection = open_reader(self.file.path)
        try:
            return connection.execute(sql, values).fetchall()
        finally:
            connection.close()


def tamper(path: Path, *statements) -> None:
    """What somebody with a database tool does: guards dropped, rows changed, guards back."""
    connection = sqlite.connect(str(path), isolation_level=None)
    guards = connection.execute(
        "select name, sql from sqlite_master where type = 'trigger'"
    ).fetchall()
    for name, _ in guards:
        connection.execute(f"drop trigger {name}")
    for statement in statements:
        sql, values = statement if isinstance(statement, tuple) else (statement, ())
        connection.execute(sql, values)
    for _, sql in guards:
        connection.execute(sql)
    connection.execute("pragma wal_checkpoint(truncate)")
    connection.close()


def bodies(path: Path) -> list[tuple[int, bytes]]:
    connection = sqlite.connect(str(path))
    rows = connection.execute("select seq, body from journal order by seq").fetchall()
    connection.close()
    return [(seq, bytes(body)) for seq, body in rows]
