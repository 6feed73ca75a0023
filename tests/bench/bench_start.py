"""A cold start until the window is usable against an empty window (target: at most 1.6 times).

Whole processes, turn by turn, in the demo county: from the call that starts the process to the
moment it reports. Both find their modules compiled, as every start after the first does.
``python -m tests.bench.bench_start [rounds]``.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.bench.demo_station import demo_station
from tests.bench.table import Row, note

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 11
TARGET = 1.6


def seconds(compiled: Path, *command: str) -> tuple[float, int]:
    """From the start of that process to the moment it reports, and how many modules it had."""
    around = os.environ | {"PYTHONPYCACHEPREFIX": str(compiled)}
    around.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT, capture_output=True, text=True, check=True, env=around,
    )  # fmt: skip
    moment, modules = done.stdout.split()
    return float(moment) - began, int(modules)


def report(rounds: int = ROUNDS) -> Row:
    """Print both medians and the ratio of the rounds."""
    with tempfile.TemporaryDirectory() as place:
        folder = demo_station(Path(place))
        compiled = Path(place) / "compiled"
        ours = compiled, "tests.bench.usable", str(folder)
        bare = compiled, "tests.bench.bare_window"
        seconds(*ours), seconds(*bare)  # the first of each compiles
        pairs = [(seconds(*ours), seconds(*bare)) for _ in range(rounds)]
    own = median(one[0] for one, _ in pairs)
    empty = median(other[0] for _, other in pairs)
    ratio = median(one[0] / other[0] for one, other in pairs)
    print(f"\nstart to usable {own * 1000:.0f} ms ({pairs[0][0][1]} modules), empty window "
          f"{empty * 1000:.0f} ms ({pairs[0][1][1]} modules), ratio {ratio:.2f}")  # fmt: skip
    return note(Row("start to usable window", f"{own * 1000:.0f} ms", ratio, TARGET))


def test_start_against_an_empty_window(benchmark) -> None:
    """Collected by ``python3 -m tests bench`` only; prints, asserts nothing about time."""
    row = benchmark.pedantic(report, rounds=1, iterations=1)
    benchmark.extra_info["ratio"] = row.ratio


if __name__ == "__main__":
    report(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
