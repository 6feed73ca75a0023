"""The child: a burst of use cases, one line on stdout after each that returned, until it is killed.

``python -m tests.kill.burst FOLDER VARIANT``. A line is ``seq hash`` of the head that the use case
left behind: that is what the program acknowledged. ``early`` and ``split`` are planted bugs.
"""

from __future__ import annotations

import sys
import time
from itertools import count
from pathlib import Path

from commandpost.domain.entries import Draft
from commandpost.domain.entries.episode import Cell
from commandpost.domain.entries.log import LogWritten
from commandpost.domain.entries.response import Approval
from commandpost.domain.entries.tasks import TaskMoved, TaskState
from commandpost.domain.episode_decisions import ReportFigures
from commandpost.domain.ids import Subject
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import Plan
from commandpost.domain.response_decisions import Activate, may_approve
from commandpost.domain.times import Instant
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.figures import report_figures
from commandpost.usecases.log import write_log
from commandpost.usecases.responses import activate_response, move_task
from tests.desk_fixtures import FixedClock, bare_desk, station_desk

PLAN = "county-flood"
MOVED = "办结："


def prepare(folder: Path) -> None:
    """A station with one incident under one response, as the burst finds it."""
    desk = station_desk(folder)
    incident, response = new_id(), new_id()
    desk.do(register_incident, Call(desk.now(), "水进村", "东河镇", hazard="flood"), incident)
    digest, plan = desk.store.documents.in_force(Plan, PLAN)
    approver = may_approve(plan, "flood", ResponseLevel.II)[0]
    activation = Activate(
        hazard="flood",
        level=ResponseLevel.II,
        area=("全县",),
        effective_from=desk.now(),
        matters="防汛",
        expected_period="48小时",
        measures="转移",
        approval=Approval("县长", approver, desk.now()),
        episode=desk.incident(incident).episode,
    )
    desk.do(activate_response, response, digest, activation)
    desk.close()


class Burst:
    """Works one desk without end."""

    def __init__(self, desk: Desk, variant: str) -> None:
        self.desk = desk
        self.variant = variant
        board = desk.store.projections.board
        self.incident = board("incident")[-1].subject
        self.response = board("response")[0].subject
        self.episode = desk.incident(self.incident.id).episode

    def tell(self) -> None:
        journal = self.desk.store.journal
        sys.stdout.write(f"{journal.seq} {journal.head.hex()}\n")
        sys.stdout.flush()

    def run(self) -> None:
        for number in count():
            self.desk.clock.pass_minutes(1)  # type: ignore[attr-defined]
            self.step(number)

    def work(self, number: int):
        """Its turn: a line, figures, a tick, a new incident."""
        return (self.line, self.figures, self.tick, self.register)[number % 4]

    def step(self, number: int) -> None:
        work = self.work(number)
        if self.variant == "early":
            self.desk.do(self._told_too_early, work, number)
        elif self.variant == "split" and work == self.tick:
            self.split_tick()
            self.tell()
        else:
            work(number)
            self.tell()

    def _told_too_early(self, desk: Desk, work, number: int):
        """Planted: the acknowledgement goes out before COMMIT."""
        do, desk.do = desk.do, lambda use_case, *args: use_case(desk, *args)
        try:
            changes = work(number)
        finally:
            desk.do = do
        self.tell()
        time.sleep(0.002)
        return changes

    def line(self, number: int):
        return self.desk.do(write_log, self.incident, f"第{number}条：水位上涨")

    def figures(self, _number: int):
        cells = (Cell("pop_affected", float(self.desk.store.journal.seq)),)
        report = ReportFigures("东河镇", cells, self.desk.now())
        return self.desk.do(report_figures, self.episode, report)

    def tick(self, _number: int):
        """办结 and its log line: both or none."""
        return self.desk.do(tick_and_say, self.response, self.move())

    def move(self) -> TaskMoved:
        tasks = self.desk.response(self.response.id).tasks
        by_hand = [t for t in tasks if not (t.seed.sensed or t.seed.asks)]
        task = next((t for t in by_hand if not t.settled), by_hand[0])
        if task.settled:
            return TaskMoved(task.id, TaskState.OPEN, back=True)
        return TaskMoved(task.id, TaskState.DONE, value="已办")

    def split_tick(self) -> None:
        """Planted: task and entry in two transactions."""
        move = self.move()
        self.desk.do(move_task, self.response, move)
        self.desk.do(write_log, self.response, MOVED + move.task)

    def register(self, number: int):
        call = Call(self.desk.now(), f"第{number}起", "西山村", hazard="road_traffic")
        return self.desk.do(register_incident, call, new_id())


def tick_and_say(desk: Desk, response: Subject, move: TaskMoved):
    """A use case of two entries in one transaction."""
    changes = move_task(desk, response, move)
    desk.append(response, (Draft(desk.now(), LogWritten(MOVED + move.task)),))
    return changes


def main(folder: Path, variant: str) -> None:
    """Open the station and work until killed."""
    desk = bare_desk(folder)
    last = max((e.recorded_at for _, e in desk.store.journal.everything()), default=0)
    desk.clock = FixedClock(Instant(last))
    burst = Burst(desk, variant)
    for number in range(4):  # libraries and plans are read before the first line
        burst.work(number)(number)
    burst.tell()
    burst.run()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
