"""Writes resources/lock.txt anew: ``python3 -m tests.setup.make_lock`` (needs ``uv`` on the PATH).

One resolution for every system and Python we support, wheels only, a hash for each file, and no
word about where the files come from: an office with a mirror of its own uses the same lock.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "resources" / "lock.txt"
TESTS_MARK = "# ---- tests ----"
HEAD = """\
# What the program runs on, tried together: every file by its hash, wherever it comes from.
# The part above the line "tests" is the program's; the part below it is for the tests alone.
# Written by tests/setup/make_lock.py; not edited by hand.
"""
# 6.12.0 drops a reference on every Qt call that returns None (CPython 3.11 aborts).
PINNED = "pyside6-essentials==6.11.3\nshiboken6==6.11.3\n"
_ENTRY = re.compile(r"^\S.*?(?=^\S|\Z)", re.MULTILINE | re.DOTALL)


def _compile(constraints: str, *options: str) -> list[str]:
    """The requirements with their hashes, one text per requirement."""
    held = LOCK.with_suffix(".constraints")
    held.write_text(constraints, encoding="utf-8")
    command = ["uv", "pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11"]
    command += ["--generate-hashes", "--only-binary", ":all:", "--no-header", "--no-annotate"]
    command += ["--no-emit-index-url", "--quiet", "--fork-strategy", "fewest"]
    try:
        done = subprocess.run(
            [*command, "--constraint", str(held), *options],
            cwd=ROOT,
            check=True,
            text=True,
            stdout=subprocess.PIPE,
        )
    finally:
        held.unlink()
    return _ENTRY.findall(done.stdout)


def main() -> int:
    """Resolve the program first, then the tests on top of exactly that."""
    program = _compile(PINNED)
    held = "\n".join(entry.split(" \\\n")[0].strip() for entry in program) + "\n"
    everything = _compile(held, "--extra", "test")
    tests = [entry for entry in everything if entry not in program]
    LOCK.write_text(
        HEAD + "".join(program) + f"\n{TESTS_MARK}\n" + "".join(tests), encoding="utf-8"
    )
    print(f"{len(program)} packages for the program, {len(tests)} more for the tests")
    return 0


if __name__ == "__main__":
    sys.exit(main())
