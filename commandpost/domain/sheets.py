"""Paper sheets as a ledger: which numbers are out, which came back, which were set aside."""

from __future__ import annotations

from collections.abc import Iterable

from commandpost.domain.entries import Draft, Entry
from commandpost.domain.entries.sheets import (
    SheetEntered,
    SheetSetAside,
    SheetsReserved,
    SheetTyped,
)
from commandpost.domain.errors import OperatorError
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant

MOST_AT_ONCE = 200
"""Sheets of one form in one printing; more is a slip of the hand."""


@dataclass(frozen=True, slots=True)
class BlankForm:
    """A form: fields above, then a table with named ``lines`` or so many empty ``rows``."""

    id: str
    title: str
    fields: tuple[str, ...]
    columns: tuple[tuple[str, int], ...]
    lines: tuple[str, ...] = ()
    rows: int = 0


@dataclass(frozen=True, slots=True)
class BlankForms:
    """The forms that can be printed ahead, in their order."""

    forms: tuple[BlankForm, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A printed sheet: its number, its form, when it was printed."""

    number: int
    form: str
    title: str
    printed_at: Instant

    @property
    def label(self) -> str:
        """``B0007``, as it stands on the paper."""
        return f"B{self.number:04d}"


@dataclass(frozen=True, slots=True)
class SheetEnd:
    """What became of a sheet: typed in (``into`` a page, or the log), or set aside (作废)."""

    at: Instant
    into: str = ""
    void: str = ""


@dataclass(frozen=True, slots=True)
class SheetBook:
    """Every number ever printed, what became of it, and those still out."""

    printed: tuple[Sheet, ...]
    ends: dict[int, SheetEnd]

    @property
    def back(self) -> frozenset[int]:
        """The numbers typed in or set aside."""
        return frozenset(self.ends)

    @property
    def missing(self) -> frozenset[int]:
        """Numbers still out although a later sheet of the same form is back: look for these."""
        last: dict[str, int] = {}
        for sheet in self.printed:
            if sheet.number in self.ends:
                last[sheet.form] = max(sheet.number, last.get(sheet.form, 0))
        return frozenset(s.number for s in self.out if s.number < last.get(s.form, 0))

    @property
    def out(self) -> tuple[Sheet, ...]:
        """What nobody has typed in or set aside."""
        return tuple(sheet for sheet in self.printed if sheet.number not in self.ends)

    @property
    def next_number(self) -> int:
        """The number after the last one printed."""
        return max((sheet.number for sheet in self.printed), default=0) + 1

    def sheet_out(self, number: int) -> Sheet:
        """That sheet; raises ``OperatorError`` when it was never printed or is back already."""
        found = next((sheet for sheet in self.printed if sheet.number == number), None)
        if found is None:
            raise OperatorError("sheet.never_printed", number=number)
        if number in self.ends:
            raise OperatorError("sheet.back_already", number=found.label)
        return found


def fold(entries: Iterable[Entry]) -> SheetBook:
    """The ledger that the station's entries tell of."""
    printed: dict[int, Sheet] = {}
    ends: dict[int, SheetEnd] = {}
    for entry in entries:
        told = entry.payload
        if isinstance(told, SheetsReserved):
            for number in range(told.first, min(told.last, told.first + MOST_AT_ONCE - 1) + 1):
                sheet = Sheet(number, told.form, told.title, entry.happened_at)
                printed.setdefault(number, sheet)
        elif isinstance(told, SheetEntered | SheetTyped):
            into = told.into if isinstance(told, SheetTyped) else "log"
            ends.setdefault(told.number, SheetEnd(entry.recorded_at, into))
        elif isinstance(told, SheetSetAside):
            ends.setdefault(told.number, SheetEnd(entry.recorded_at, void=told.reason))
    return SheetBook(tuple(printed.values()), ends)


def reserve(book: SheetBook, form: str, title: str, count: int, now: Instant) -> tuple[Draft, ...]:
    """Take the next numbers for a form; raises ``OperatorError`` for a count that cannot be."""
    if not 1 <= count <= MOST_AT_ONCE:
        raise OperatorError("sheet.bad_count", most=MOST_AT_ONCE)
    first = book.next_number
    return (Draft(now, SheetsReserved(form, title, first, first + count - 1)),)


def set_aside(book: SheetBook, number: int, reason: str, now: Instant) -> tuple[Draft, ...]:
    """A sheet that brings nothing; raises ``OperatorError`` without a reason."""
    book.sheet_out(number)
    if not reason.strip():
        raise OperatorError("sheet.needs_reason")
    return (Draft(now, SheetSetAside(number, reason.strip())),)
