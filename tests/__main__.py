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
    if given[:1] == ["bench"]:  # one process, alone and for as long as it takes: they measure
        alone = ["--benchmark-only", "-p", "no:xdist", "-s", "--timeout=0"]
        return ["tests/bench", "-o", "python_files=bench_*.py", *alone, *given[1:]]
    paths = [] if any(Path(word.split("::")[0]).exists() for word in given) else ["tests"]
    apart = ["-n", "2", "--dist=loadgroup"]  # the two tours first, one on each worker
    return [*apart, "-p", "no:benchmark", "--ignore=tests/bench", *paths, *given]


if __name__ == "__main__":
    sys.exit(main())
