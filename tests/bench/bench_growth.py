"""An acknowledged entry on a young journal and on one of 100,000 entries, turn by turn.

``python -m tests.bench.bench_growth [entries]``. What is written must not cost more because much
was written before: the ratio of the medians is the measure (target 1.2).
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path

from commandpost.domain.ids import Subject
from commandpost.usecases.log import write_log
from tests.bench.bench_subject import build
from tests.bench.table import Row, note
from tests.desk_fixtures import bare_desk

YOUNG, OLD, ROUNDS = 1_000, 100_000, 400


def measure(folder: Path, old: int) -> dict[int, list[float]]:
    """Seconds per entry by the length of the journal it came after."""
    desks, subjects = {}, {}
    for count in (YOUNG, old):
        place = folder / str(count)
        subjects[count], _ = build(place, count)
        desks[count] = bare_desk(place)
        desks[count].store.state(subjects[count])
    spent: dict[int, list[float]] = {count: [] for count in desks}
    for number in range(ROUNDS):
        for count, desk in desks.items():
            spent[count].append(_one(desk, subjects[count], number))
    for desk in desks.values():
        desk.close()
    return spent


def _one(desk, subject: Subject, number: int) -> float:
    begun = time.perf_counter()
    desk.do(write_log, subject, f"第{number}条：水位上涨")
    return time.perf_counter() - begun


def report(old: int = OLD) -> float:
    """Print the medians; returns the ratio."""
    with tempfile.TemporaryDirectory() as place:
        spent = measure(Path(place), old)
    young, grown = (statistics.median(spent[count]) * 1000 for count in (YOUNG, old))
    for count, seconds in spent.items():
        worst = sorted(seconds)[int(0.99 * len(seconds))] * 1000
        print(f"{count:>8} entries{statistics.median(seconds) * 1000:9.3f} ms   p99 {worst:.3f} ms")
    note(Row(f"entry after {old} entries", f"{grown:.2f} ms", grown / young, 1.2))
    print(f"ratio {grown / young:.2f}   (target 1.2)")
    return grown / young


def test_an_entry_on_a_long_journal(benchmark) -> None:
    """Collected by ``python3 -m tests bench`` only; prints, asserts nothing about time."""
    benchmark.extra_info["ratio"] = benchmark.pedantic(report, rounds=1, iterations=1)


if __name__ == "__main__":
    report(int(sys.argv[1]) if len(sys.argv) > 1 else OLD)
