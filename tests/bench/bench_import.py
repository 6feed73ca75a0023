"""The import window on a plan of three hundred pages: the window's longest silence, as a report.

``python -m tests bench`` or, alone, ``python -m tests.bench.import_stalls FOLDER``.
"""

from __future__ import annotations

from pathlib import Path

from tests.bench.import_stalls import bare, measured
from tests.bench.table import Row, note
from tests.importers.long_plan import as_text, as_word

TARGET = 50


def test_the_longest_silence_on_three_hundred_pages(benchmark, tmp_path: Path) -> None:
    """Prints, asserts nothing about time."""
    text, word = as_text(tmp_path / "long.txt"), as_word(tmp_path / "long.docx")
    at_once = bare(text)
    for path in (text, word):
        took, watch = measured(path)
        own = watch.own * 1000
        name = f"plan of 300 pages {path.suffix}, longest piece of work"
        note(Row(name[:44], f"{own:.0f} ms", own / at_once, TARGET, " ms"))
        print(f"\n{path.suffix}: {took:.2f} s until shown, {own:.0f} ms, all at once {at_once:.0f}")
    benchmark.pedantic(bare, args=(text,), rounds=1, iterations=1)
