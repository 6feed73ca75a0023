"""Workbooks and CSV files as plain tables of text, merged cells filled, rows counted as shown."""

from __future__ import annotations

import csv
import datetime as dt
import io
from typing import TYPE_CHECKING

from commandpost.domain.errors import OperatorError
from commandpost.domain.records import dataclass
from commandpost.domain.words import tidied
from commandpost.importers import limits
from commandpost.importers.text import decoded

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

Row = tuple[str, ...]
_Corner = tuple[int, int]
_Merged = tuple[_Corner, _Corner]


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet: its name and its rows; ``rows[0]`` is row 1 of the sheet."""

    name: str
    rows: tuple[Row, ...]


def read_tables(path: Path) -> tuple[Table, ...]:
    """Every sheet of a workbook (.xlsx, .xls, .et) or the one table of a .csv file."""
    head = limits.check_file(path)
    if head.startswith(b"PK"):
        limits.check_zip(path)
        limits.check_sheets(path)
        return _workbook(path)
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        return _workbook(path)
    return (_csv(path),)


def _workbook(path: Path) -> tuple[Table, ...]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        with CalamineWorkbook.from_path(str(path)) as book:
            limits.over("sheets", len(book.sheet_names), limits.SHEETS, path.name)
            tables = []
            for name in book.sheet_names:
                sheet = book.get_sheet_by_name(name)
                last_row, last_column = sheet.end or (-1, -1)
                limits.over("columns", last_column + 1, limits.COLUMNS, path.name, name)
                limits.over("rows", last_row + 1, limits.ROWS, path.name, name)
                file = path.name
                cells = [
                    [limits.check_cell(_words(value), file, name, number) for value in row]
                    for number, row in enumerate(sheet.to_python(skip_empty_area=False), 1)
                ]
                _fill_merged(cells, sheet.merged_cell_ranges or ())
                tables.append(Table(name, tuple(tuple(row) for row in cells)))
            return tuple(tables)
    except CalamineError as error:
        raise OperatorError("import.workbook_broken", file=path.name) from error


def _csv(path: Path) -> Table:
    words = decoded(path.read_bytes(), path.name)
    csv.field_size_limit(limits.CELL_CHARACTERS)
    separator = max(",;\t", key=words[:4096].count)
    rows: list[Row] = []
    try:
        for number, row in enumerate(csv.reader(io.StringIO(words), delimiter=separator), 1):
            limits.over("rows", number, limits.ROWS, path.name, path.stem)
            limits.over("columns", len(row), limits.COLUMNS, path.name, path.stem)
            rows.append(tuple(map(tidied, row)))
    except csv.Error as error:
        raise OperatorError("import.workbook_broken", file=path.name) from error
    return Table(path.stem, tuple(rows))


def _fill_merged(cells: list[list[str]], merged: Iterable[_Merged]) -> None:
    for (top, left), (bottom, right) in merged:
        if top >= len(cells) or left >= len(cells[top]):
            continue
        value = cells[top][left]
        for row in cells[top : bottom + 1]:
            for column in range(left, min(right + 1, len(row))):
                row[column] = value


def _words(value: object) -> str:
    """A cell as it would be read aloud: whole numbers without ``.0``, dates in ISO form."""
    if isinstance(value, str):
        return tidied(value)
    if value is None or isinstance(value, bool):
        return "" if value is None else ("是" if value else "否")
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ")
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    return tidied(str(value))
