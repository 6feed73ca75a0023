"""The sidecar: one synced line per entry beside the database, or on a second disk.

Acknowledged means COMMIT with FULL returned *and* this line is synced. With it, a damaged
database loses nothing: the newest backup plus the sidecar's lines give every entry back.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from commandpost.host.clock import local_date
from commandpost.store.journal import Line


def _sync(descriptor: int) -> None:
    getattr(os, "fdatasync", os.fsync)(descriptor)


class BlackBox:
    """Appends lines to one file a day; ``failed`` says that the last write did not reach disk."""

    def __init__(self, folder: Path, station: str) -> None:
        self.folder = folder
        self.station = station
        self.failed = ""
        self._descriptor: int | None = None
        self._day = ""

    def write(self, lines: list[Line]) -> None:
        """Write and sync; an error is remembered, never raised: COMMIT alone then acknowledges."""
        if not lines:
            return
        try:
            descriptor = self._open()
            os.write(descriptor, b"".join(_encoded(line) for line in lines))
            _sync(descriptor)
            self.failed = ""
        except OSError as failure:
            self.failed = failure.strerror or str(failure)
            self.close()

    def _open(self) -> int:
        day = local_date()
        if self._descriptor is None or day != self._day:
            self.close()
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            path = self.folder / f"blackbox-{self.station}-{day}.log"
            flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
            self._descriptor, self._day = os.open(path, flags, 0o600), day
        return self._descriptor

    def close(self) -> None:
        """Let go of the file; the next write opens it again."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def lines(self, after: int) -> Iterator[Line]:
        """Whole lines with a higher seq, in order; a torn last line is left out."""
        found: dict[int, Line] = {}
        for path in sorted(self.folder.glob(f"blackbox-{self.station}-*.log")):
            for raw in path.read_bytes().split(b"\n"):
                line = _decoded(raw)
                if line is not None and line.seq > after:
                    found[line.seq] = line
        yield from (found[seq] for seq in sorted(found))

    def last(self) -> Line | None:
        """The newest whole line, an anchor that a cut tail cannot pass."""
        newest = None
        for path in sorted(self.folder.glob(f"blackbox-{self.station}-*.log"), reverse=True):
            for raw in reversed(path.read_bytes().split(b"\n")):
                newest = _decoded(raw)
                if newest is not None:
                    return newest
        return newest


def _encoded(line: Line) -> bytes:
    return b"%d\t%s\t%s\t%s\n" % (
        line.seq,
        line.hash.hex().encode(),
        line.prev.hex().encode(),
        line.body,
    )


def _decoded(raw: bytes) -> Line | None:
    parts = raw.split(b"\t", 3)
    try:
        seq, digest, prev, body = parts
        return Line(int(seq), body, bytes.fromhex(prev.decode()), bytes.fromhex(digest.decode()))
    except (ValueError, UnicodeDecodeError):
        return None
