"""Starts the program: sets the machine up if need be, then hands over to the command line."""

from __future__ import annotations

import sys

# What opens the window: no subcommand at all, or one of these.
WINDOWED = frozenset({"tour", "window"})
# Options that take the word after them, so that it is not mistaken for a subcommand.
WITH_VALUE = frozenset({"--data", "--lang"})


def main() -> int:
    """Run CommandPost and return its exit code."""
    from commandpost.bootstrap import ensure

    arguments = sys.argv[1:]
    ensure("program", window=_opens_window(arguments))

    from commandpost.cli import run

    return run(arguments)


def _opens_window(arguments: list[str]) -> bool:
    if {"--version", "--help", "-h"} & set(arguments):
        return False
    before = ["", *arguments]
    for word, previous in zip(arguments, before, strict=False):
        if not word.startswith("-") and previous not in WITH_VALUE:
            return word in WINDOWED
    return True


if __name__ == "__main__":
    sys.exit(main())
