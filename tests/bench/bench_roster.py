"""The dry run of a 50,000-row workbook against the bare reader, and the window meanwhile.

``python -m tests.bench.bench_roster [rows]``. Turn by turn in processes of their own:
python-calamine alone, and our child process with every row read, checked and compared. Seconds and
megabytes as ratios; then the real window does the same, and the longest gap between two of its
heartbeats is told.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from tests.bench.big_workbook import big_workbook
from tests.bench.demo_station import demo_station
from tests.bench.table import Row, note

ROOT = Path(__file__).resolve().parents[2]
ROWS = 50_000
ROUNDS = 3
STALL = 50


def _run(*command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=300,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip().splitlines()[-1]


def _read(which: str, path: Path) -> tuple[float, float]:
    """Seconds, and megabytes of the process and its reader at the most."""
    seconds, own, reader, _ = map(float, _run("tests.bench.roster_probe", which, str(path)).split())
    return seconds, own + reader


def report(rows: int = ROWS) -> list[str]:
    """Time, memory, and the longest gap."""
    with tempfile.TemporaryDirectory() as place:
        path = big_workbook(Path(place) / "big.xlsx", rows)
        pairs = [(_read("ours", path), _read("bare", path)) for _ in range(ROUNDS)]
        station = demo_station(Path(place))
        told = _run("tests.bench.roster_window", str(station), str(path)).split("\t")
    ours, bare = ([median(pair[at][i] for pair in pairs) for i in (0, 1)] for at in (0, 1))
    time, memory = (median(a[i] / b[i] for a, b in pairs) for i in (0, 1))
    gap, took, stalls, where = float(told[0]), float(told[1]), told[2], [*told, ""][3]
    note(Row(f"roster dry run, {rows} rows", f"{ours[0]:.2f} s", time))
    note(Row("  memory, reader and program", f"{ours[1]:.0f} MB", memory))
    note(Row("  longest gap of the window", f"{gap:.0f} ms", None, STALL, " ms"))
    seen = f"longest gap {gap:.0f} ms, {stalls} over {STALL} ms {where}"
    return [
        f"{rows} rows: dry run {ours[0]:.2f} s, bare reader {bare[0]:.2f} s, ratio {time:.1f}",
        f"memory {ours[1]:.0f} MB, bare reader {bare[1]:.0f} MB, ratio {memory:.1f}",
        f"window: dry run up in {took:.1f} s, {seen}",
    ]


def test_a_large_roster_against_the_bare_reader(benchmark) -> None:
    """Collected by ``python3 -m tests bench`` only; prints, asserts nothing about time."""
    lines = benchmark.pedantic(report, rounds=1, iterations=1)
    print("\n" + "\n".join(lines))


if __name__ == "__main__":
    print("\n".join(report(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)))
