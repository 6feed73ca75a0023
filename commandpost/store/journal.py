"""The append-only journal: exact bytes, a hash chain over them, typed entries out of them.

``body`` is the canonical JSON of every field except ``prev`` and ``hash``; ``hash`` is
SHA-256(0x00 ‖ prev ‖ body). Columns are copies that ``verify`` compares with the body (DESIGN 2).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from typing import Any

import msgspec

from commandpost.domain.entries import KINDS, Draft, Entry, kind_of
from commandpost.domain.ids import Id, Subject
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant
from commandpost.store.database import Connection

GENESIS = bytes(32)

_encoder = msgspec.json.Encoder(order="sorted")


class Envelope(msgspec.Struct):
    """The body's fields, with the payload left as bytes until its kind is known."""

    station: str
    seq: int
    id: str
    subject: str
    kind: str
    happened_at: int
    recorded_at: int
    operator: str
    post: str
    payload: msgspec.Raw


_envelopes = msgspec.json.Decoder(Envelope)


@cache
def _payloads(kind: str) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(KINDS[kind])


@dataclass(frozen=True, slots=True)
class Line:
    """A stored entry with its place in the chain: what the sidecar keeps."""

    seq: int
    body: bytes
    prev: bytes
    hash: bytes


def chain_hash(prev: bytes, body: bytes) -> bytes:
    """SHA-256 over a zero byte, the previous hash and the exact body."""
    return sha256(b"\x00" + prev + body).digest()


def decode(body: bytes) -> Entry:
    """The typed entry in a body; raises ``msgspec.ValidationError`` for bytes that are not one."""
    e = _envelopes.decode(body)
    if e.kind not in KINDS:
        raise msgspec.ValidationError(f"unknown entry kind {e.kind!r}")
    return Entry(
        e.station,
        e.seq,
        Id(e.id),
        Subject.parse(e.subject),
        e.kind,
        Instant(e.happened_at),
        Instant(e.recorded_at),
        e.operator,
        e.post,
        _payloads(e.kind).decode(e.payload),
    )


_INSERT = """insert into journal (station, seq, id, subject, kind, happened_at, recorded_at,
operator, post, body, prev, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


_PAGE = "select position, body from journal where position < ? order by position desc limit ?"
_SUBJECT_PAGE = """select position, body from journal
where subject = ? and position < ? order by position desc limit ?"""


class Journal:
    """Appends within the caller's transaction and reads back typed entries."""

    def __init__(self, connection: Connection, station: str) -> None:
        self._connection = connection
        self.station = station
        self._pending: list[Line] = []
        self.reload()

    def reload(self) -> None:
        """Read the head again: at opening, and after a rollback."""
        self._pending = []
        self.seq: int
        self.head: bytes
        row = self._connection.execute(
            "select seq, hash from journal where station = ? order by seq desc limit 1",
            (self.station,),
        ).fetchone()
        self.seq, self.head = (row[0], bytes(row[1])) if row else (0, GENESIS)

    def append(
        self,
        subject: Subject,
        draft: Draft,
        *,
        entry_id: Id,
        recorded_at: Instant,
        operator: str,
        post: str,
    ) -> tuple[Entry, int]:
        """Write one entry; returns it with its local position. Nothing is safe before COMMIT."""
        kind = kind_of(draft.payload)
        name = str(subject)
        seq = self.seq + 1
        body = _encoder.encode(
            {
                "station": self.station,
                "seq": seq,
                "id": entry_id,
                "subject": name,
                "kind": kind,
                "happened_at": draft.happened_at,
                "recorded_at": recorded_at,
                "operator": operator,
                "post": post,
                "payload": draft.payload,
            }
        )
        entry = decode(
            body
        )  # what cannot be read back is not written; folds see what a reader sees
        line = Line(seq, body, self.head, chain_hash(self.head, body))
        position = self._insert(
            line, entry_id, name, kind, draft.happened_at, recorded_at, operator, post
        )
        return entry, position

    def _insert(self, line: Line, *columns: object) -> int:
        cursor = self._connection.execute(
            _INSERT, (self.station, line.seq, *columns, line.body, line.prev, line.hash)
        )
        self.seq, self.head = line.seq, line.hash
        self._pending.append(line)
        return int(cursor.lastrowid)

    def replay(self, line: Line) -> tuple[Entry, int]:
        """Take a sidecar line in as it is; ``ValueError`` when it does not continue the chain."""
        if line.prev != self.head or chain_hash(line.prev, line.body) != line.hash:
            raise ValueError(f"line {line.seq} does not continue the chain")
        e = decode(line.body)
        position = self._insert(
            line, e.id, str(e.subject), e.kind, e.happened_at, e.recorded_at, e.operator, e.post
        )
        return e, position

    def take_pending(self) -> list[Line]:
        """Lines appended since the last call: what the sidecar must sync before acknowledging."""
        lines, self._pending = self._pending, []
        return lines

    def holds(self, line: Line) -> bool:
        """Whether that line of this station stands here, and not only its number."""
        row = self._connection.execute(
            "select hash from journal where station = ? and seq = ?", (self.station, line.seq)
        ).fetchone()
        return row is not None and bytes(row[0]) == line.hash

    def lines(self, after: int) -> Iterator[Line]:
        """This station's entries with a higher seq, as the sidecar keeps them."""
        rows = self._connection.execute(
            "select seq, body, prev, hash from journal where station = ? and seq > ? order by seq",
            (self.station, after),
        )
        return (Line(row[0], bytes(row[1]), bytes(row[2]), bytes(row[3])) for row in rows)

    def entries(self, subject: Subject) -> Iterator[Entry]:
        """A subject's entries in the order of this file."""
        rows = self._connection.execute(
            "select body from journal where subject = ? order by position", (str(subject),)
        )
        return (decode(row[0]) for row in rows)

    def everything(self) -> Iterator[tuple[int, Entry]]:
        """Every entry with its position, in order."""
        rows = self._connection.execute("select position, body from journal order by position")
        return ((row[0], decode(row[1])) for row in rows)

    def page(
        self, subject: Subject | None, *, before: int | None = None, limit: int = 200
    ) -> list[tuple[int, Entry]]:
        """The newest entries below ``before``, newest first; None means every subject."""
        below = 2**63 - 1 if before is None else before
        if subject is None:
            rows = self._connection.execute(_PAGE, (below, limit))
        else:
            rows = self._connection.execute(_SUBJECT_PAGE, (str(subject), below, limit))
        return [(row[0], decode(row[1])) for row in rows]

    def corrections(self) -> dict[Id, str]:
        """The newest wording of every corrected entry (a partial index makes them few to read)."""
        rows = self._connection.execute(
            "select body from journal where kind = 'entry.corrected' order by position"
        )
        found = (decode(row[0]).payload for row in rows)
        return {e.corrects: e.text for e in found}

    def entry(self, entry_id: Id) -> Entry | None:
        """The entry of that id, or None."""
        row = self._connection.execute(
            "select body from journal where id = ?", (entry_id,)
        ).fetchone()
        return decode(row[0]) if row else None
