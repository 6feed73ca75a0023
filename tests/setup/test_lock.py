"""The lock: every file by its hash, no word about where it comes from."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from commandpost import bootstrap
from commandpost.bootstrap import TESTS_MARK
from commandpost.host import kit

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "resources" / "lock.txt").read_text(encoding="utf-8")
PROGRAM, TESTS = LOCK.split(TESTS_MARK)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def _names(part: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", part, re.MULTILINE))


def _wanted(requirements: list[str]) -> set[str]:
    names = (re.split(r"[<>=]", each)[0] for each in requirements)
    return {re.sub(r"[-_.]+", "-", name).lower() for name in names}


def _entries() -> list[str]:
    return re.findall(r"^\S+==.*?(?=^\S|\Z)", LOCK, re.MULTILINE | re.DOTALL)


def test_every_requirement_has_its_hashes():
    without = [entry.split()[0] for entry in _entries() if "--hash=sha256:" not in entry]
    assert len(_entries()) > 50
    assert not without


def test_the_lock_holds_requirements_hashes_and_remarks_only():
    line = re.compile(
        r"[a-z0-9-]+==[\w.]+( ; [\w' =!<>.()]+)?( \\)?|    --hash=sha256:[0-9a-f]{64}( \\)?|#.*|"
    )
    strange = [each for each in LOCK.splitlines() if not line.fullmatch(each)]
    assert not strange


@pytest.mark.parametrize(
    "mark", ["://", "index-url", "find-links", "file:", "simple/", ".org", ".com"]
)
def test_the_lock_names_no_host(mark: str):
    assert mark not in LOCK


def test_what_the_program_asks_for_is_locked_above_the_mark():
    assert _wanted(PROJECT["dependencies"]) <= set(_names(PROGRAM))


def test_what_the_tests_ask_for_is_locked_below_it():
    asked = _wanted(PROJECT["optional-dependencies"]["test"])
    assert asked <= set(_names(TESTS)) | set(_names(PROGRAM))
    assert not set(_names(TESTS)) & set(_names(PROGRAM))


def test_the_window_is_held_below_the_release_that_aborts():
    for name in ("pyside6-essentials", "shiboken6"):
        assert _names(PROGRAM)[name] == "6.11.3"


def test_the_kit_and_the_bootstrap_read_the_same_mark():
    assert kit.TESTS_MARK == TESTS_MARK


def test_the_lock_leaves_nothing_for_pip_to_find_by_itself():
    """Set-up installs the lock without looking for more: an extra that pip goes looking for by
    itself would be whatever the index has that day, and has no hash."""
    asked = subprocess.run(
        [sys.executable, "-m", "pip", "check", "--disable-pip-version-check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert asked.returncode == 0, asked.stdout


@pytest.mark.parametrize("module", [bootstrap, kit])
def test_whoever_calls_pip_has_it_take_the_lock_as_it_is(module):
    source = Path(module.__file__).read_text(encoding="utf-8")
    assert source.count('"--require-hashes"') == source.count('"--no-deps"') == 1
