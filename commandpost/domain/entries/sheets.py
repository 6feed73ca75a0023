"""Entries of paper sheets: numbers printed ahead, and what came back of each."""

from __future__ import annotations

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.records import dataclass


@entry_kind("sheets.reserved")
@dataclass(frozen=True, slots=True)
class SheetsReserved:
    """Blank sheets of one form were printed under these numbers; the numbers never come again."""

    form: str
    title: str
    first: int
    last: int


@entry_kind("sheet.entered")
@dataclass(frozen=True, slots=True)
class SheetEntered:
    """A sheet's words are in the journal now: 补录."""

    number: int


@entry_kind("sheet.typed")
@dataclass(frozen=True, slots=True)
class SheetTyped:
    """A sheet became what its form is for (a call, figures, attempts): ``into`` names where."""

    number: int
    into: str


@entry_kind("sheet.set_aside", words="reason")
@dataclass(frozen=True, slots=True)
class SheetSetAside:
    """A sheet carries nothing that belongs into the journal: spoiled, lost, or left blank."""

    number: int
    reason: str
