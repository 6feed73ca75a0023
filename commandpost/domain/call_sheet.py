"""A call-out's list as it goes on paper: numbered rows with whom to dial and blanks to fill in."""

from __future__ import annotations

from commandpost.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class CallSheetRow:
    """One row: the number it is typed in by, the place, and a line for each who may be called."""

    number: int
    place: str
    duty: str = ""
    holders: tuple[str, ...] = ()
    done: str = ""


@dataclass(frozen=True, slots=True)
class CallSheet:
    """The whole list; ``rows`` empty makes a blank form with ``blank_rows`` numbered rows."""

    title: str = ""
    message: str = ""
    opened: str = ""
    rows: tuple[CallSheetRow, ...] = ()
    blank_rows: int = 30
