"""Printing for people and for programs, and opening the desk a command works at."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from commandpost.host.paths import data_dir, made
from commandpost.host.settings import second_path
from commandpost.usecases.desk import Desk


@contextmanager
def desk(options: Namespace) -> Iterator[Desk]:
    """The station's desk, closed again whatever happens."""
    where = made(data_dir(options.data))
    opened = Desk(where, sidecar=second_path(where))
    try:
        yield opened
    finally:
        opened.close()


def folder(options: Namespace) -> Path:
    """The data folder the options name."""
    return data_dir(options.data)


def show(value: object, options: Namespace, lines: Iterable[str]) -> None:
    """``value`` as one JSON document with ``--json``, otherwise the lines."""
    if options.json:
        print_json(value)
        return
    for line in lines:
        print(line)


def print_json(value: object) -> None:
    """One JSON document on standard output, UTF-8 whatever the console thinks."""
    import msgspec

    sys.stdout.flush()
    sys.stdout.buffer.write(msgspec.json.encode(value) + b"\n")
    sys.stdout.buffer.flush()
