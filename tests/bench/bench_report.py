"""A first report against bare reportlab in one run, as a ratio (target: at most 1.5).

``python -m tests bench`` or, alone, ``python -m tests.bench.bench_report``. Both are warm: fonts
are read once per process. Ours includes drafting, bare gets the finished sentences.
"""

from __future__ import annotations

from dataclasses import replace
from statistics import median
from time import perf_counter

from commandpost.reports import drafted, render
from tests.bench.bare_report import bare
from tests.bench.table import Row, note
from tests.reports.build import first, follow_up

ROUNDS = 25


def _plain(situation):
    """Without the rare character that bare reportlab would drop."""
    return replace(situation, incident=replace(situation.incident, source="石桥镇值班员李哲"))


def ratio(situation) -> tuple[float, float, float]:
    """Median milliseconds of ours and of bare, and the median of the rounds' ratios."""
    draft = drafted(situation)
    render(situation), bare(draft)
    ours, theirs = [], []
    for _ in range(ROUNDS):
        start = perf_counter()
        render(situation)
        middle = perf_counter()
        bare(draft)
        end = perf_counter()
        ours.append((middle - start) * 1000)
        theirs.append((end - middle) * 1000)
    share = median(own / other for own, other in zip(ours, theirs, strict=True))
    return median(ours), median(theirs), share


def report() -> list[str]:
    """One line for each paper."""
    lines = []
    for name, situation in (("first report", first()), ("follow-up 18 × 10", follow_up())):
        ours, theirs, share = ratio(_plain(situation))
        note(Row(name, f"{ours:.1f} ms", share, 1.5))
        lines.append(f"{name}: {ours:.1f} ms, bare reportlab {theirs:.1f} ms, ratio {share:.2f}")
    return lines


def test_report_against_bare_reportlab(benchmark):
    print("\n" + "\n".join(report()))
    benchmark(render, _plain(first()))


if __name__ == "__main__":
    print("\n".join(report()))
