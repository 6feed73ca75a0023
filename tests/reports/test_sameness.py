"""The same situation gives the same bytes, here, again, and in another process."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from commandpost.reports import render
from tests.reports.build import first, follow_up

ROOT = Path(__file__).resolve().parents[2]
ELSEWHERE = (
    "from commandpost.reports import render\n"
    "from tests.reports.build import first, follow_up\n"
    "render(first(trend='别的话𠮷🔥'))\n"
    * 1
    + "print(render(follow_up()).sha256, render(first(drill=True)).sha256)\n"
)


def test_same_bytes_in_one_process():
    one, other = render(first()), render(first())
    assert one == other
    assert one.sha256 == hashlib.sha256(one.pdf).hexdigest()
    assert render(first(urgency="加急")).sha256 != one.sha256


def test_same_bytes_in_two_processes_whatever_was_printed_before():
    told = [
        subprocess.run(
            [sys.executable, "-c", ELSEWHERE],
            capture_output=True,
            check=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"},
        ).stdout.split()
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    ]
    here = [render(follow_up()).sha256.encode(), render(first(drill=True)).sha256.encode()]
    assert told == [here, here]


def test_importing_the_room_costs_nothing():
    code = "import sys, commandpost.reports; print([m for m in sys.modules if 'reportlab' in m])"
    out = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, cwd=ROOT
    ).stdout
    assert out.strip() == b"[]"


def test_nothing_parses_markup():
    room = ROOT / "commandpost" / "reports"
    for file in room.glob("*.py"):
        assert "platypus" not in file.read_text(encoding="utf-8"), file.name
