"""The sidecar: one synced line per entry beside the database, or on a second disk.

Acknowledged means COMMIT with FULL returned *and* this line is synced. With it, a damaged
database loses nothing: the newest backup plus the sidecar's lines give every entry back.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from commandpost.host.clock import local_date
from commandpost.store.journal import Line, chain_hash

_TAIL = 32_768


class BlackBox:
    """Appends lines to one file a day; ``failed`` says that the last write did not reach disk.

    Lines that failed are kept and written first as soon as the path works again: a gap would make
    everything after it useless, because lines are only ever replayed as a chain.
    """

    def __init__(self, folder: Path, station: str) -> None:
        self.folder = folder
        self.station = station
        self.failed = ""
        self._waiting: list[Line] = []
        self._descriptor: int | None = None
        self._day = ""

    def write(self, lines: Iterable[Line]) -> None:
        """Write and sync; an error is remembered, never raised: COMMIT alone then acknowledges."""
        self._waiting += lines
        if not self._waiting:
            return
        try:
            descriptor = self._open()
            _write_all(descriptor, b"".join(_encoded(line) for line in self._waiting))
            _sync(descriptor)
        except OSError as failure:
            self.failed = failure.strerror or str(failure)
            self.close()
        else:
            self.failed = ""
            self._waiting = []

    def _open(self) -> int:
        day = local_date()
        if self._descriptor is None or day != self._day:
            self.close()
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            path = self.folder / f"blackbox-{self.station}-{day}.log"
            self._descriptor, self._day = _opened(path), day
        return self._descriptor

    def close(self) -> None:
        """Let go of the file; the next write opens it again."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _newest_lines(self) -> Iterator[tuple[Path, Line]]:
        """Every file that can be read and its last line; one that cannot holds nobody up."""
        try:
            files = sorted(self.folder.glob(f"blackbox-{self.station}-*.log"))
        except OSError as failure:
            self.failed = failure.strerror or str(failure)
            return
        for path in files:
            try:
                line = _newest(path)
            except OSError as failure:
                self.failed = failure.strerror or str(failure)
                continue
            if line is not None:
                yield path, line

    def lines(self, after: int) -> Iterator[Line]:
        """Whole lines with a higher seq, in order; a torn or changed line is left out.

        Where a restore made the record go on in another way, both ways are given, newer first.
        """
        found: dict[bytes, Line] = {}
        for path, newest in self._newest_lines():
            if newest.seq <= after:
                continue
            try:
                content = path.read_bytes()
            except OSError as failure:
                self.failed = failure.strerror or str(failure)
                continue
            for raw in content.split(b"\n"):
                line = _decoded(raw)
                if line is not None and line.seq > after:
                    found.pop(line.hash, None)
                    found[line.hash] = line
        newest_first = tuple(reversed(found.values()))
        yield from sorted(newest_first, key=lambda line: line.seq)

    def last(self) -> Line | None:
        """The whole line with the highest seq, an anchor that a cut tail cannot pass."""
        found = (line for _, line in self._newest_lines())
        return max(found, key=lambda line: line.seq, default=None)


def _opened(path: Path) -> int:
    """The day's file, ready for whole lines: after a torn one the next starts on its own."""
    new = not path.exists()
    flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, 0o600)
    try:
        if new:
            sync_folder(path.parent)
        if os.lseek(descriptor, 0, os.SEEK_END):
            os.lseek(descriptor, -1, os.SEEK_END)
            if os.read(descriptor, 1) != b"\n":
                _write_all(descriptor, b"\n")
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def _write_all(descriptor: int, content: bytes) -> None:
    """A nearly full disk takes a part without an error; only the rest then fails."""
    left = memoryview(content)
    while left:
        left = left[os.write(descriptor, left) :]


def _sync(descriptor: int) -> None:
    getattr(os, "fdatasync", os.fsync)(descriptor)


def sync_folder(folder: Path) -> None:
    """Make new and renamed names in a folder last through a power cut."""
    if os.name == "nt":  # pragma: no cover - another system; NTFS journals names by itself
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _newest(path: Path) -> Line | None:
    """The last whole line of a file, read from its end."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        length = _TAIL
        while True:
            start = max(0, size - length)
            file.seek(start)
            lines = file.read().split(b"\n")
            for raw in reversed(lines[1:] if start else lines):
                if (line := _decoded(raw)) is not None:
                    return line
            if start == 0:
                return None
            length *= 4


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
        line = Line(int(seq), body, bytes.fromhex(prev.decode()), bytes.fromhex(digest.decode()))
    except (ValueError, UnicodeDecodeError):
        return None
    return line if chain_hash(line.prev, line.body) == line.hash else None
