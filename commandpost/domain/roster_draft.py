"""What a workbook would bring in: good rows, refused rows, how each column was understood."""

from __future__ import annotations

from commandpost.domain.records import dataclass
from commandpost.domain.roster import Roster


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row an import did not take, with its place and the reason in the operator's words."""

    sheet: str
    row: int
    reason: str
    params: tuple[tuple[str, str], ...] = ()
    column: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class RosterWarning:
    """Something taken that an operator should look at: ``key`` names the sentence."""

    key: str
    params: tuple[tuple[str, str], ...] = ()
    sheet: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class ColumnDraft:
    """One column: its header and the field it fills (``A.phone``: of holder A; empty: left out).

    ``suggestion`` is the field an unknown header most resembles, ``confidence`` (0 to 1) how much;
    a known header, or one the operator chose, has confidence 1.
    """

    header: str
    field: str = ""
    suggestion: str = ""
    confidence: float = 0.0
    sample: str = ""


@dataclass(frozen=True, slots=True)
class SheetDraft:
    """One sheet: which part of the roster it is (empty: none), and its columns.

    ``header_row`` is the last row of the header; ``left_out`` says the operator wanted no part.
    """

    name: str
    kind: str = ""
    header_row: int = 0
    rows: int = 0
    columns: tuple[ColumnDraft, ...] = ()
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class SheetMapping:
    """What a set of headers means: the part they fill (empty: leave out) and each one's field."""

    headers: tuple[str, ...]
    kind: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HeaderMapping:
    """What an operator settled for the sheets of one sender."""

    sheets: tuple[SheetMapping, ...] = ()

    def with_sheet(self, sheet: SheetMapping) -> HeaderMapping:
        """The same with that sheet settled anew; its headers say which one it is."""
        known = sorted(sheet.headers)
        others = tuple(s for s in self.sheets if sorted(s.headers) != known)
        return HeaderMapping((*others, sheet))


def mapping_of(
    sheet: SheetDraft, kind: str | None = None, fields: tuple[str, ...] | None = None
) -> SheetMapping:
    """A sheet as it was understood, or with another part and other fields, to hand back."""
    headers = tuple(column.header for column in sheet.columns)
    told = tuple(column.field for column in sheet.columns) if fields is None else fields
    return SheetMapping(headers, sheet.kind if kind is None else kind, told)


@dataclass(frozen=True, slots=True)
class RosterDraft:
    """What a workbook would bring in: the rows that are good and those refused.

    ``whole`` says that the workbook is our own export and stands for the whole station.
    """

    roster: Roster
    refused: tuple[RefusedRow, ...] = ()
    sheets: tuple[str, ...] = ()
    layouts: tuple[SheetDraft, ...] = ()
    warnings: tuple[RosterWarning, ...] = ()
    whole: bool = False
