"""The top level holds what the design permits, and the version stands in one place."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import commandpost

ROOT = Path(__file__).resolve().parents[2]
PERMITTED = {
    "pyproject.toml", "commandpost", "resources", "plans_db", "tests", "README.md", "LICENSE",
    "CHANGELOG.md",
}  # fmt: skip
# Left by a run or put there by a station; ignored by git where it is a clone.
LEFT_BEHIND = {"wheels", "data", "portable.txt", "build", "dist", "htmlcov"}


def test_the_top_level_holds_what_the_design_permits():
    found = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert found - LEFT_BEHIND <= PERMITTED


def test_the_version_stands_in_one_place():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" not in project["project"]
    assert project["tool"]["hatch"]["version"]["path"] == "commandpost/__init__.py"
    places = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "commandpost").rglob("*.py")
        if re.search(rf"""["']{re.escape(commandpost.__version__)}["']""", path.read_text("utf-8"))
    ]
    assert places == ["commandpost/__init__.py"]


def test_the_changelog_has_a_place_for_what_comes_next():
    assert "## [Unreleased]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_continuous_integration_does_what_a_newcomer_does():
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "python3 -m tests" in script
