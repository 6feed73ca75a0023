"""The preview of a four-page paper after a change: composed, and its pages in sight on screen.

``python -m tests.bench.bench_preview``: the real widget, off screen, from the work that begins when
typing pauses to the moment when every page in sight is the new one.
"""

from __future__ import annotations

import os
from dataclasses import replace
from functools import partial
from statistics import median
from time import perf_counter, process_time
from types import SimpleNamespace

from tests.bench.papers import four_pages
from tests.bench.table import Row, note

ROUNDS = 20
MOST = 100.0
WIDTH, HEIGHT = 760, 900
"""What the preview has of a window of 1920×1080."""


_KEPT: list[Refresh] = []
"""A window with pictures on their way is not taken down before the process ends."""


class Refresh:
    """The preview in a window of its own, fed as the papers page feeds it."""

    def __init__(self) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from PySide6.QtWidgets import QApplication

        from commandpost.ui.jobs import Jobs
        from commandpost.ui.pages.papers.preview import Preview

        self.app = QApplication.instance() or QApplication([])
        self.jobs = Jobs(SimpleNamespace(refuse=print))
        self.preview = Preview(SimpleNamespace(jobs=self.jobs))
        self.preview.resize(WIDTH, HEIGHT)
        self.preview.show()
        self._waiting = False
        self.preview.seen.connect(self._seen)

    def _seen(self) -> None:
        self._waiting = False

    def once(self, situation) -> tuple[float, float]:
        """Milliseconds to the pages in sight, by the clock and of the processor."""
        from PySide6.QtCore import QEventLoop

        from commandpost.usecases.rendering import compose

        self._waiting = True
        wall, cpu = perf_counter(), process_time()
        self.jobs.start(
            partial(compose, situation),
            then=lambda made: self.preview.show_pdf(made.rendered.pdf),
            owner=self.preview,
        )
        while self._waiting:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.preview.grab()
        took = ((perf_counter() - wall) * 1000, (process_time() - cpu) * 1000)
        while not self.preview.complete:
            self.app.processEvents()
        return took


def report(refresh: Refresh) -> str:
    """One line."""
    refresh.once(four_pages())
    found = [
        refresh.once(replace(four_pages(), trend=f"预计未来{number}小时仍有降雨"))
        for number in range(ROUNDS)
    ]
    wall, cpu = (median(times) for times in zip(*found, strict=True))
    note(Row("preview of four pages (processor)", f"{cpu:.0f} ms", cpu, MOST, " ms"))
    return f"preview of four pages: {wall:.0f} ms by the clock, {cpu:.0f} ms of processor time"


def test_preview(benchmark):
    refresh = Refresh()
    _KEPT.append(refresh)
    print("\n" + report(refresh))
    benchmark.pedantic(refresh.once, args=(four_pages(),), rounds=5)


if __name__ == "__main__":
    print(report(Refresh()))
