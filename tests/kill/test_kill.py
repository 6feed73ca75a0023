"""kill -9 at random instants: nothing acknowledged is lost, nothing is half there."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from commandpost.domain.entries.log import LogWritten
from commandpost.domain.entries.tasks import TaskMoved
from commandpost.store.database import open_reader
from commandpost.store.verify import verify
from tests.desk_fixtures import bare_desk
from tests.kill.burst import MOVED, prepare

ROOT = Path(__file__).resolve().parents[2]
SLOWEST_OPENING = 1.0


@dataclass
class Found:
    """What a kill left behind, when something is wrong."""

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    halves: int = 0
    broken: list[str] = field(default_factory=list)
    openings: list[float] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        return not (self.lost or self.halves or self.broken)


def burst(folder: Path, variant: str, delay: float) -> list[tuple[int, str]]:
    """Run the child, kill it ``delay`` after its first burst step; what it had acknowledged."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.kill.burst", str(folder), variant],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert child.stdout is not None
    first = child.stdout.readline() + child.stdout.readline()
    time.sleep(delay)
    os.kill(child.pid, signal.SIGKILL)
    said = first + child.stdout.read()
    assert child.wait() == -signal.SIGKILL, "the child ended by itself"
    child.stdout.close()
    whole = said.decode().split("\n")[:-1]
    return [(int(seq), head) for seq, head in (line.split() for line in whole)]


def look(folder: Path, acknowledged: list[tuple[int, str]], found: Found) -> None:
    """Open the file as the next start does and hold it against what was acknowledged."""
    started = time.perf_counter()
    desk = bare_desk(folder)
    found.openings.append(time.perf_counter() - started)
    found.kills += 1
    found.acknowledged += len(acknowledged) - 1
    try:
        chain = {line.seq: line.hash.hex() for line in desk.store.journal.lines(0)}
        found.lost += sum(1 for seq, head in acknowledged if chain.get(seq) != head)
        halves = [e.payload for _, e in desk.store.journal.everything()]
        moved = sum(isinstance(p, TaskMoved) for p in halves)
        said = sum(isinstance(p, LogWritten) and p.text.startswith(MOVED) for p in halves)
        found.halves += abs(moved - said)
        last = desk.store.blackbox.last()
        assert last is not None
        connection = open_reader(desk.store.path)
        report = verify(connection, (last.seq, last.hash.hex()))
        connection.close()
        if not report.intact:
            found.broken.append(f"{report.verdict.value} {report.seq} {report.detail}")
        if list(chain) != list(range(1, len(chain) + 1)):
            found.broken.append("numbers")
        if [line.seq for line in desk.store.blackbox.lines(0)] != list(chain):
            found.broken.append("sidecar")
    finally:
        desk.close()


def campaign(folder: Path, variant: str, times: int, seed: int, *, until_found=False) -> Found:
    """So many kills of one station, one after the other."""
    found = Found()
    rng = random.Random(seed)
    prepare(folder)
    for _ in range(times):
        look(folder, burst(folder, variant, rng.uniform(0, 0.05)), found)
        if until_found and not found.clean:
            break
    return found


@pytest.mark.timeout(900)
def test_nothing_acknowledged_is_lost_and_nothing_is_half_there(tmp_path, kills):
    seed = random.SystemRandom().randrange(2**32)
    found = campaign(tmp_path / "station", "sound", kills, seed)
    slowest = max(found.openings)
    print(
        f"seed {seed}: {found.kills} kills, {found.acknowledged} acknowledged, {found.lost} lost,"
        f" {found.halves} halves, reopening at most {slowest * 1000:.0f} ms"
    )
    assert found.clean, (seed, found)
    assert found.acknowledged > 2 * kills
    assert slowest < SLOWEST_OPENING, (seed, slowest)


@pytest.mark.timeout(300)
def test_planted_acknowledgement_before_commit_is_caught(tmp_path):
    found = campaign(tmp_path / "station", "early", 60, 1, until_found=True)
    assert found.lost
    assert not found.broken


@pytest.mark.timeout(300)
def test_planted_task_and_entry_in_two_transactions_is_caught(tmp_path):
    found = campaign(tmp_path / "station", "split", 120, 2, until_found=True)
    assert found.halves
    assert not found.lost
