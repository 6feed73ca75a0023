"""Writes ``fixtures/journal_v1.jsonl``: one entry of each kind.

A release's file is never written again; before the first release it is, whenever a kind is added.
``python -m tests.store.make_journal_fixture PATH``; a line is the sidecar's: seq, hash, prev, body.
"""

from __future__ import annotations

import json
import sys
import tempfile
import types
import typing
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from commandpost.domain.entries import KINDS, Draft
from commandpost.domain.ids import Id, Subject
from commandpost.domain.times import Instant
from commandpost.store.station_file import StationFile

BEGIN = 1_782_000_000_000
FIRST = (
    "incident.registered",
    "episode.opened",
    "response.activated",
    "superior.recorded",
    "shift.started",
    "callout.opened",
    "matter.registered",
    "warning.received",
)
SUBJECTS = {
    "episode": ("episode", "figures", "threshold", "assessment"),
    "response": ("response", "tasks", "task", "notice"),
    "superior": ("superior",),
    "shift": ("shift",),
    "callout": ("callout",),
    "matter": ("matter",),
    "warning": ("warning",),
    "station": ("station", "call", "clock", "store", "roster", "rules", "sheets", "sheet", "names"),
}


def subject_of(kind: str) -> Subject:
    """The subject on which that kind usually stands; the incident for all others."""
    family = kind.partition(".")[0]
    for name, families in SUBJECTS.items():
        if family in families:
            return Subject(name, Id("this" if name == "station" else f"{name}-1"))
    return Subject("incident", Id("incident-1"))


def value(name: str, hint: Any) -> Any:
    """A telling value for a field: its own name where text is wanted."""
    hint = getattr(hint, "__supertype__", hint)
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return value(name, next(a for a in arguments if a is not type(None)))
    if origin is tuple:
        inner = arguments[:1] if arguments[-1] is Ellipsis else arguments
        return tuple(value(name, a) for a in inner)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return list(hint)[-1]
    if is_dataclass(hint):
        return made(hint)  # type: ignore[arg-type]
    known = {str: f"{name}·原文", int: BEGIN, bool: True, float: 12.5}
    if name == "hazard":
        return "flood"
    return known[hint]


def made(kind: type) -> Any:
    """A payload with every field filled."""
    hints = get_type_hints(kind)
    return kind(**{f.name: value(f.name, hints[f.name]) for f in fields(kind)})


def write(path: Path) -> None:
    """Append one entry of each kind to an empty station and keep the sidecar's view of it."""
    with tempfile.TemporaryDirectory() as folder:
        file = StationFile(Path(folder), "fixture")
        kinds = [*FIRST, *sorted(set(KINDS) - set(FIRST))]
        with file.action():
            for number, kind in enumerate(kinds, 1):
                file.append(
                    subject_of(kind),
                    Draft(Instant(BEGIN + number * 60_000), made(KINDS[kind])),
                    entry_id=Id(f"entry-{number}"),
                    recorded_at=Instant(BEGIN + number * 60_000 + 500),
                    operator="周值班",
                    post="值班员",
                )
        lines = [
            json.dumps(
                {
                    "seq": line.seq,
                    "hash": line.hash.hex(),
                    "prev": line.prev.hex(),
                    "body": line.body.decode(),
                },
                ensure_ascii=False,
            )
            for line in file.journal.lines(0)
        ]
        file.close()
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
