"""One below a limit and the limit itself are read, one above is refused (ROBUSTNESS I2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook

from commandpost.domain.errors import OperatorError
from commandpost.importers import limits
from commandpost.importers.read import read_roster
from commandpost.importers.tables import read_tables
from commandpost.importers.text import decoded
from tests.importers.hostile import zipped

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

AROUND = (-1, 0, 1)


def book(path: Path, sheets: int = 1, columns: int = 2, cell: int = 1) -> None:
    made = Workbook()
    for _ in range(sheets - 1):
        made.create_sheet()
    made.worksheets[0].cell(1, columns, "x" * cell)
    made.save(path)


def columns_of_text(path: Path, count: int) -> None:
    path.write_text("a," * (count - 1) + "a\n")


def rows_of_text(path: Path, count: int) -> None:
    path.write_text("a\n" * count)


def parts(path: Path, count: int) -> None:
    path.write_bytes(zipped([(f"p{n}", b"") for n in range(count)]))


def size(path: Path, count: int) -> None:
    with path.open("wb") as sparse:
        sparse.truncate(count)


def one_line(path: Path, count: int) -> None:
    path.write_bytes(b"a" * count + b"\n")


CASES: tuple[tuple[Callable[[Path, int], None], Callable[[Path], object], int, str], ...] = (
    (lambda p, n: book(p, sheets=n), read_tables, limits.SHEETS, "import.too_many_sheets"),
    (lambda p, n: book(p, columns=n), read_tables, limits.COLUMNS, "import.too_many_columns"),
    (columns_of_text, read_tables, limits.COLUMNS, "import.too_many_columns"),
    (rows_of_text, read_tables, limits.ROWS, "import.too_many_rows"),
    (parts, limits.check_zip, limits.ZIP_ENTRIES, "import.too_many_parts"),
    (size, limits.check_file, limits.FILE_BYTES, "import.too_large"),
    (one_line, lambda p: decoded(p.read_bytes(), ""), limits.LINE_BYTES, "import.line_too_long"),
)  # fmt: skip


@pytest.mark.parametrize("step", AROUND)
@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c[3]}-{c[2]}")
def test_a_limit_holds_to_the_one(case, step: int, tmp_path: Path) -> None:
    write, read, limit, key = case
    path = tmp_path / ("a.xlsx" if "<lambda>" in write.__qualname__ else "a.csv")
    write(path, limit + step)
    if step <= 0:
        read(path)
        return
    with pytest.raises(OperatorError) as caught:
        read(path)
    assert caught.value.key == key


@pytest.mark.parametrize("step", AROUND)
def test_a_cell_may_be_as_long_as_a_workbook_allows(step: int) -> None:
    told = "x" * (limits.CELL_CHARACTERS + step)
    if step <= 0:
        assert limits.check_cell(told, "a.xlsx", "人员", 2) == told
        return
    with pytest.raises(OperatorError) as caught:
        limits.check_cell(told, "a.xlsx", "人员", 2)
    assert caught.value.params["row"] == 2


@pytest.mark.parametrize("step", AROUND)
@pytest.mark.parametrize("name", ["ZIP_ENTRY", "ZIP_TOTAL"])
def test_what_unpacks_to_too_much_is_refused_at_the_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, step: int
) -> None:
    monkeypatch.setattr(limits, name, 5_000)
    path = tmp_path / "a.zip"
    path.write_bytes(zipped([("a", bytes(range(250)) * 20), ("b", b"x" * max(0, step))]))
    if name == "ZIP_ENTRY":
        path.write_bytes(zipped([("a", (bytes(range(250)) * 21)[: 5_000 + step])]))
    elif step < 0:
        path.write_bytes(zipped([("a", bytes(range(250)) * 19)]))
    if step <= 0:
        limits.check_zip(path)
        return
    with pytest.raises(OperatorError) as caught:
        limits.check_zip(path)
    assert caught.value.key == "import.unpacks_too_large"


def test_a_refused_row_names_its_sheet_and_row(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("姓名,单位,电话\n甲一一,局,13800000001\n乙一一,局,12\n", "utf-8")
    (row,) = read_roster(path).refused
    assert (row.sheet, row.row, row.reason) == ("a", 3, "roster.bad_phone")
