"""Papers against bare reportlab, WeasyPrint and LibreOffice, and what a refresh of the page costs.

``python -m tests bench`` or, alone, ``python -m tests.bench.bench_report``. Reports are of four
pages, in processor time; both are warm: fonts are read once per process. Ours includes drafting,
bare gets the finished sentences. The other tools are only told, where they are installed.
"""

from __future__ import annotations

from statistics import median
from time import perf_counter, process_time

from commandpost.reports import drafted, render
from tests.bench.bare_report import bare
from tests.bench.other_tools import report as other_tools
from tests.bench.papers import ENTRIES, four_pages, long_log, plain
from tests.bench.table import Row, note
from tests.reports.build import first

ROUNDS = 25
RATIO = 1.3
LOG_SECONDS = 2.0


def ratio(situation) -> tuple[float, float, float]:
    """Median milliseconds of ours and of bare, and the median of the rounds' ratios."""
    draft = drafted(situation)
    render(situation), bare(draft)
    ours, theirs = [], []
    for _ in range(ROUNDS):
        start = process_time()
        render(situation)
        middle = process_time()
        bare(draft)
        end = process_time()
        ours.append((middle - start) * 1000)
        theirs.append((end - middle) * 1000)
    share = median(own / other for own, other in zip(ours, theirs, strict=True))
    return median(ours), median(theirs), share


def report() -> list[str]:
    """One line for each paper and tool."""
    lines = []
    assert render(four_pages()).pages == 4
    for name, situation in (
        ("first report", plain(first())),
        ("follow-up 18 × 10, four pages", four_pages()),
    ):
        ours, theirs, share = ratio(situation)
        note(Row(name, f"{ours:.1f} ms", share, RATIO))
        lines.append(f"{name}: {ours:.1f} ms, bare reportlab {theirs:.1f} ms, ratio {share:.2f}")
    return [*lines, *other_tools(drafted(four_pages())), log_line()]


def log_line() -> str:
    """A duty log of five hundred entries."""
    log, took = long_log(), []
    for _ in range(5):
        start = perf_counter()
        rendered = render(log)
        took.append(perf_counter() - start)
    note(Row(f"log of {ENTRIES} entries", f"{median(took):.2f} s", median(took), LOG_SECONDS, " s"))
    return f"log of {ENTRIES} entries, {rendered.pages} pages: {median(took):.2f} s"


def test_report_against_bare_reportlab(benchmark):
    print("\n" + "\n".join(report()))
    benchmark(render, four_pages())


if __name__ == "__main__":
    print("\n".join(report()))
