"""An acknowledged entry against the bare minimum: one insert with FULL, one line with fdatasync.

Both in one run, turn by turn, on the same disk. ``python -m tests.bench.bench_entry [entries]``.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from commandpost.domain.ids import Subject
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import new_id
from commandpost.usecases.log import write_log
from tests.bench.table import Row, note
from tests.desk_fixtures import station_desk

TEXT = "第{}条：东河镇报告水位上涨，已组织转移群众，请求增派冲锋舟两艘"


class Bare:
    """What acknowledging costs at least: COMMIT with FULL, and a synced line beside it."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self._db = sqlite.connect(str(folder / "bare.db"), isolation_level=None)
        self._db.execute("pragma journal_mode = wal")
        self._db.execute("pragma synchronous = full")
        self._db.execute("create table line (id integer primary key, body blob not null) strict")
        self._line = os.open(folder / "bare.log", os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def write(self, body: bytes) -> None:
        self._db.execute("begin immediate")
        self._db.execute("insert into line (body) values (?)", (body,))
        self._db.execute("commit")
        os.write(self._line, body + b"\n")
        getattr(os, "fdatasync", os.fsync)(self._line)


def measure(count: int, folder: Path) -> dict[str, list[float]]:
    """Seconds per entry, acknowledged and bare, turn by turn."""
    desk = station_desk(folder / "station")
    incident = new_id()
    desk.do(register_incident, Call(desk.now(), "水进村", "东河镇", hazard="flood"), incident)
    subject = Subject("incident", incident)
    bare = Bare(folder / "bare")
    spent: dict[str, list[float]] = {"acknowledged": [], "bare": []}
    for number in range(count):
        text = TEXT.format(number)
        started = time.perf_counter()
        desk.do(write_log, subject, text)
        between = time.perf_counter()
        bare.write(b"x" * 450)
        spent["acknowledged"].append(between - started)
        spent["bare"].append(time.perf_counter() - between)
    desk.close()
    return spent


def at(share: float, seconds: list[float]) -> float:
    """The value under which that share of them lies, in milliseconds."""
    return sorted(seconds)[int(share * (len(seconds) - 1))] * 1000


def report(count: int = 2000) -> dict[float, float]:
    """Print the table; the ratios by percentile."""
    with tempfile.TemporaryDirectory() as folder:
        spent = measure(count, Path(folder))
    ratios = {}
    print(f"{count} entries   acknowledged      bare   ratio   (target 2.0)")
    for share in (0.5, 0.9, 0.99):
        ours, theirs = at(share, spent["acknowledged"]), at(share, spent["bare"])
        ratios[share] = ours / theirs
        note(Row(f"acknowledged entry, p{share * 100:.0f}", f"{ours:.2f} ms", ours / theirs, 2.0))
        print(f"p{share * 100:<12.0f}{ours:10.3f} ms{theirs:7.3f} ms{ratios[share]:8.2f}")
    return ratios


def test_acknowledged_entry_against_bare_commit(benchmark) -> None:
    """Collected by ``python3 -m tests bench`` only; prints, asserts nothing about time."""
    ratios = benchmark.pedantic(report, rounds=1, iterations=1)
    benchmark.extra_info |= {f"ratio_p{share:.0%}": ratio for share, ratio in ratios.items()}


if __name__ == "__main__":
    report(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
