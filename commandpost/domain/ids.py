"""Names of things: typed strings for ids, and how a journal subject is spelled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

Id = NewType("Id", str)
"""A globally unique name made by the desk; never a row number, so that stations can be merged."""

SUBJECT_KINDS = (
    "incident",
    "episode",
    "response",
    "superior",
    "shift",
    "callout",
    "matter",
    "warning",
    "round",
    "roll_call",
    "paper",
    "station",
)


@dataclass(frozen=True, slots=True, order=True)
class Subject:
    """What an entry is about: one of the folds, or the station itself."""

    kind: str
    id: Id

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}"

    @classmethod
    def parse(cls, text: str) -> Subject:
        """The inverse of ``str``; raises ``ValueError`` for anything else."""
        kind, _, name = text.partition(":")
        if kind not in SUBJECT_KINDS or not name:
            raise ValueError(f"not a journal subject: {text!r}")
        return cls(kind, Id(name))


STATION = Subject("station", Id("this"))
