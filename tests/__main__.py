"""Runs the tests: ``python3 -m tests [pytest options]``; ``python3 -m tests bench`` measures."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    """Set up like the program does, with the test packages on top, then hand over to pytest."""
    from commandpost.bootstrap import ensure

    ensure("tests", window=True)
    os.chdir(ROOT)
    import pytest

    return int(pytest.main(_options(sys.argv[1:])))


def _options(given: list[str]) -> list[str]:
    if given[:1] == ["bench"]:  # one process, alone: they measure
        return ["tests/bench", "--benchmark-only", "-p", "no:xdist", "-s", *given[1:]]
    paths = [] if any(Path(word.split("::")[0]).exists() for word in given) else ["tests"]
    return ["-n", "2", "-p", "no:benchmark", "--ignore=tests/bench", *paths, *given]


if __name__ == "__main__":
    sys.exit(main())
