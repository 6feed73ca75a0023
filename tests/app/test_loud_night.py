"""The loud journey: one flood night on the real window to its end, in both languages."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.timeout(700)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_loud_night_is_worked_to_its_end_and_read_from_the_journal(tmp_path: Path, lang: str):
    done = subprocess.run(
        [
            sys.executable,
            "-X",
            "faulthandler",
            "-m",
            "tests.app.loud_night",
            str(tmp_path / "o"),
            lang,
        ],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
