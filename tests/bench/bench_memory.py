"""Resident memory of the window after every page was opened and the plot drawn (target: 180 MB).

In the demo county, in a process of its own. ``python -m tests.bench.bench_memory`` prints where it
comes from, page by page.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from commandpost.domain.entries.episode import Cell
from commandpost.domain.episode_decisions import ReportFigures
from commandpost.domain.ids import Subject
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import new_id
from commandpost.usecases.figures import report_figures
from commandpost.usecases.views.boards import incident_detail
from tests.bench.demo_station import demo_station
from tests.bench.table import Row, note

if TYPE_CHECKING:
    from commandpost.app.tour.stage import Stage

ROOT = Path(__file__).resolve().parents[2]
TARGET = 180


def resident() -> float:
    """Megabytes of this process that are in memory now."""
    words = Path("/proc/self/status").read_text("ascii").split()
    return int(words[words.index("VmRSS:") + 1]) / 1024


def measure(out: Path) -> None:
    """Open everything once and print what stands in memory after each step."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from commandpost.app.tour.midnight import look_at, open_tab
    from commandpost.app.tour.stage import Stage
    from commandpost.app.wiring import pages
    from commandpost.host.clock import SystemClock

    stage = Stage(out, "zh_CN", "night", SystemClock(), sys.stdout)
    stage.open()
    _say("first page")
    incident = _night(stage)
    stage.found["incident"] = incident.id
    for page in pages():
        stage.page(page.KEY, incident if page.KEY == "incident" else None)
        _say(page.KEY)
    open_tab(stage, "Alt+2")
    look_at(stage, "rain_6h")
    _say("the figures' plot")
    stage.close()


def _say(name: str) -> None:
    print(f"{resident():7.1f} MB  {name}", flush=True)


def _night(stage: Stage) -> Subject:
    """An incident, and rain in three townships."""
    incident = Subject("incident", new_id())
    now = stage.clock.now()
    bridge = stage.program.context.bridge
    bridge.do(register_incident, Call(now, "水进村", "甲云镇", hazard="flood"), incident.id)
    found, _ = stage.ask(incident_detail, incident.id)
    for place, rain in (("甲云镇", 58.0), ("乙云镇", 41.0), ("丙云镇", 37.0)):
        cells = (Cell("rain_6h", rain), Cell("evac_done", 30.0))
        bridge.do(report_figures, found.episode, ReportFigures(place, cells, now))
    stage.settle()
    return incident


def report() -> Row:
    """Print the table of the measured process; its last line is the result."""
    with tempfile.TemporaryDirectory() as place:
        demo_station(Path(place))
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.bench_memory", place],
            cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True,
        )  # fmt: skip
    print("\n" + done.stdout)
    last = float(done.stdout.splitlines()[-1].split()[0])
    return note(Row("memory, every page opened", f"{last:.0f} MB", None, TARGET, " MB"))


def test_memory_of_every_page(benchmark) -> None:
    """Collected by ``python3 -m tests bench`` only; prints, asserts nothing about memory."""
    benchmark.pedantic(report, rounds=1, iterations=1)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        measure(Path(sys.argv[1]))
    else:
        report()
