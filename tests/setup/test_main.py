"""The way in: which commands open the window, and what is never loaded for those that do not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import commandpost
from commandpost.__main__ import _opens_window

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("line", "opens"),
    [
        ("", True),
        ("--lang zh", True),
        ("--data somewhere --lang en", True),
        ("--data=somewhere", True),
        ("window --theme day", True),
        ("tour --out pictures", True),
        ("--data somewhere tour --out pictures", True),
        ("--data tour journal", False),
        ("journal --search tour", False),
        ("doctor", False),
        ("--version", False),
        ("tour --help", False),
    ],
)
def test_only_what_opens_the_window_needs_its_libraries(line: str, opens: bool):
    assert _opens_window(line.split()) is opens


def test_the_version_is_told_without_loading_the_window_or_the_store(tmp_path: Path):
    loaded = "PySide6", "sqlcipher3", "sqlite_utils", "reportlab", "numpy"
    code = (
        "import sys; sys.argv = ['commandpost', '--version']\n"
        "from commandpost.__main__ import main\n"
        "try: main()\nexcept SystemExit: pass\n"
        f"print(sorted(set(sys.modules) & set({loaded})))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout.split("\n")[:2] == [f"commandpost {commandpost.__version__}", "[]"]
