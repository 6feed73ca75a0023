"""The quiet journey: a whole day and night on the real window, in both languages."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.timeout(500)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_quiet_day_is_worked_by_keyboard_and_read_from_the_journal(tmp_path: Path, lang: str):
    done = subprocess.run(
        [
            sys.executable,
            "-X",
            "faulthandler",
            "-m",
            "tests.app.quiet_day",
            str(tmp_path / "o"),
            lang,
        ],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=400,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
