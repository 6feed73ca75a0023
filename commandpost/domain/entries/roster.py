"""Entries of the roster kept by hand: which row and which fields, never whose name or number."""

from __future__ import annotations

from enum import Enum

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.ids import Id
from commandpost.domain.records import dataclass


class ByHand(Enum):
    """What a person did to one row."""

    ADDED = "added"
    CHANGED = "changed"
    DEACTIVATED = "deactivated"
    REACTIVATED = "reactivated"
    REMOVED = "removed"


class Numbers(Enum):
    """How the telephone numbers stood in what left the house."""

    FULL = "full"
    MASKED = "masked"


@entry_kind("roster.changed")
@dataclass(frozen=True, slots=True)
class RosterChanged:
    """A row was put right by hand; old and new stand on the erasable ``sheet``."""

    table: str
    row: str
    change: ByHand
    fields: tuple[str, ...] = ()
    sheet: Id | None = None


@entry_kind("roster.imported")
@dataclass(frozen=True, slots=True)
class RosterImported:
    """A workbook was taken in: how many rows did what."""

    file: str
    new: int
    changed: int
    deactivated: int
    refused: int


@entry_kind("roster.exported")
@dataclass(frozen=True, slots=True)
class RosterExported:
    """The roster left the house, with numbers in full or masked."""

    file: str
    rows: int
    numbers: Numbers
