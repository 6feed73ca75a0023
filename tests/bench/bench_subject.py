"""Opening a subject of 100,000 entries. ``python -m tests.bench.bench_subject [entries]``."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from commandpost.domain.entries import Draft
from commandpost.domain.entries.episode import Cell, FiguresReported
from commandpost.domain.entries.log import LogWritten
from commandpost.domain.ids import Id, Subject
from commandpost.domain.times import Instant
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.views.logbook import log_page
from tests.bench.table import Row, note
from tests.desk_fixtures import bare_desk, station_desk

TEXT = "第{}条：东河镇报告水位上涨，已组织转移群众"


def build(folder: Path, count: int) -> tuple[Subject, Subject]:
    """A station whose incident has ``count`` log lines, and its episode a tenth as many figures."""
    desk = station_desk(folder)
    incident = Id("long-night")
    desk.do(register_incident, Call(desk.now(), "水进村", "东河镇", hazard="flood"), incident)
    night = Subject("incident", incident)
    episode = Subject("episode", desk.incident(incident).episode)
    now = desk.now()
    for begin in range(0, count, 5000):
        with desk.store.action():
            for number in range(begin, min(begin + 5000, count)):
                _append(desk, night, LogWritten(TEXT.format(number)), now)
                if number % 10 == 0:
                    cells = (Cell("pop_affected", float(number)),)
                    _append(desk, episode, FiguresReported(f"第{number % 180}镇", cells), now)
    desk.close()
    return night, episode


def _append(desk: Desk, subject: Subject, payload: object, now: Instant) -> None:
    desk.store.append(
        subject,
        Draft(now, payload),
        entry_id=new_id(),
        recorded_at=now,
        operator="周值班",
        post="值班员",
    )


def report(count: int = 100_000) -> dict[str, float]:
    """Print the table; seconds by what was done."""
    spent = {}

    def timed(name: str, work) -> object:
        started = time.perf_counter()
        result = work()
        spent[name] = time.perf_counter() - started
        print(f"{name:<44}{spent[name]:8.3f} s")
        return result

    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "station"
        night, episode = timed(f"building {count} entries", lambda: build(folder, count))
        desk = timed("opening the station", lambda: bare_desk(folder))
        timed("opening the subject (target 1.5 s)", lambda: desk.store.state(night))
        timed("its episode's figures", lambda: desk.store.state(episode))
        timed("first page of its log", lambda: log_page(desk, (night,)))
        timed("search", lambda: desk.store.projections.search("转移群众"))
        desk.close()
    opening = spent["opening the subject (target 1.5 s)"]
    note(Row(f"opening a subject of {count} entries", f"{opening:.2f} s", None, 1.5, " s"))
    return spent


def test_opening_a_long_subject(benchmark) -> None:
    """Collected by ``python3 -m tests bench`` only; prints, asserts nothing about time."""
    spent = benchmark.pedantic(report, rounds=1, iterations=1)
    benchmark.extra_info |= spent


if __name__ == "__main__":
    report(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
