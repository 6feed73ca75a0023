"""Refreshing the to-do list: 50 incidents, 2,000 open items. ``python -m tests.bench.bench_todo``.

The question in the store and the update of the table on the screen, together: what an operator
waits for whenever something changes.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from pathlib import Path
from types import SimpleNamespace

from commandpost.domain.entries import Draft
from commandpost.domain.entries.log import LogWritten
from commandpost.domain.ids import Subject
from commandpost.domain.times import MINUTE, Instant
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.views.todo import todo
from tests.bench.table import Row, note
from tests.desk_fixtures import station_desk

INCIDENTS, ITEMS, ROUNDS = 50, 2_000, 60


def fill(desk: Desk) -> None:
    """Fifty incidents that owe what the profile says, and reminders up to two thousand items."""
    subjects = []
    for number in range(INCIDENTS):
        made = new_id()
        call = Call(desk.now(), f"第{number}处水进村", "东河镇", hazard="flood")
        desk.do(register_incident, call, made)
        subjects.append(Subject("incident", made))
    lacking = ITEMS - len(todo(desk))
    now = desk.now()
    with desk.store.action():
        for number in range(lacking):
            due_at = Instant(now + (number % 400 - 200) * MINUTE)
            desk.store.append(
                subjects[number % INCIDENTS],
                Draft(now, LogWritten(f"第{number}件：回电核实", due_at)),
                entry_id=new_id(),
                recorded_at=now,
                operator="周值班",
                post="值班员",
            )


def report() -> float:
    """Print the medians in milliseconds; returns that of query and table together."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from commandpost.ui.look import Look
    from commandpost.ui.pages.duty.todo_list import TodoList
    from commandpost.ui.station_clock import StationClock

    app = QApplication.instance() or QApplication([])
    look = Look(app)
    look.apply("night", 100)
    spent: dict[str, list[float]] = {"query": [], "table": [], "both": []}
    with tempfile.TemporaryDirectory() as place:
        desk = station_desk(Path(place) / "station")
        fill(desk)
        shown = TodoList(SimpleNamespace(look=look, clock=StationClock(desk.clock)))
        shown.resize(700, 600)
        shown.show()
        for _ in range(ROUNDS):
            begun = time.perf_counter()
            rows = todo(desk)
            asked = time.perf_counter()
            shown.show_todo(rows)
            app.processEvents()
            done = time.perf_counter()
            spent["query"].append(asked - begun)
            spent["table"].append(done - asked)
            spent["both"].append(done - begun)
        assert len(rows) == ITEMS
        desk.close()
    for name, seconds in spent.items():
        print(
            f"{name:<12}{statistics.median(seconds) * 1000:8.2f} ms  max {max(seconds) * 1000:.2f}"
        )
    both = statistics.median(spent["both"]) * 1000
    note(Row(f"to-do list of {ITEMS} items again", f"{both:.1f} ms", None, 16.0, " ms"))
    return both


def test_refreshing_the_todo_list(benchmark) -> None:
    """Collected by ``python3 -m tests bench`` only; prints, asserts nothing about time."""
    both = benchmark.pedantic(report, rounds=1, iterations=1)
    benchmark.extra_info["milliseconds"] = both


if __name__ == "__main__":
    report()
