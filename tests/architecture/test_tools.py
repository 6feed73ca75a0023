"""Formatter, linter and type checker pass: one way of writing, checked where everybody runs it."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.architecture.source import ROOT, modules


def _run(*command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_everything_is_formatted():
    _run("ruff", "format", "--check", "commandpost", "tests")


def test_the_linter_has_nothing_to_say():
    _run("ruff", "check", "commandpost", "tests")


@pytest.mark.timeout(400)
def test_types_hold():
    _run("mypy")


def test_every_silenced_warning_gives_its_reason():
    """``# noqa: S608 - the name is a constant``: the rule, and why it does not hold here."""
    reasoned = re.compile(r": [A-Z]+\d+(, ?[A-Z]+\d+)* +\S.*")
    silent = [
        f"commandpost/{each.place}:{number}: {line.strip()}"
        for each in modules()
        for number, line in enumerate(each.text.splitlines(), 1)
        if "# noqa" in line and not reasoned.fullmatch(line.partition("# noqa")[2])
    ]
    assert not silent
