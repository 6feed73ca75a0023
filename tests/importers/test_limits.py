"""Files that would harm or confuse are refused before any parser sees them."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook

from commandpost.domain.errors import OperatorError
from commandpost.importers import limits
from commandpost.importers.read import read_plan, read_roster
from tests.demo_plan import PLAN
from tests.demo_workbook import WORKBOOK

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def refused(read: Callable[[Path], object], path: Path) -> str:
    with pytest.raises(OperatorError) as caught:
        read(path)
    return caught.value.key


def _zip(path: Path, entries: dict[str, bytes], packed: bool = True) -> Path:
    method = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return path


def _with_part(path: Path, source: Path, name: str, change: Callable[[bytes], bytes]) -> Path:
    with zipfile.ZipFile(source) as old:
        parts = {n: change(old.read(n)) if n == name else old.read(n) for n in old.namelist()}
    return _zip(path, parts)


@pytest.mark.parametrize(
    ("name", "data", "key"),
    [
        ("a.txt", b"", "import.empty"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "import.legacy_word"),
        ("a.wps", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "import.legacy_word"),
        ("a.pdf", b"%PDF-1.7\n", "import.pdf_broken"),
        ("a.exe", b"MZ\x90\x00", "import.unsupported"),
        ("a.txt", bytes(range(128, 256)) * 9, "import.text_undecodable"),
        ("a.txt", b"\xef\xbb\xbf\xff\xfe\xfa", "import.text_undecodable"),
        ("a.txt", b"x" * (limits.LINE_BYTES + 1), "import.line_too_long"),
        ("a.docx", b"PK\x03\x04 cut off", "import.zip_broken"),
        ("a.docx", b"plain words", "import.unsupported"),
    ],
)
def test_a_file_that_is_not_a_plan_is_refused_in_one_sentence(
    tmp_path: Path, name: str, data: bytes, key: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert refused(read_plan, path) == key


def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    assert refused(read_plan, tmp_path / "a.txt") == "import.not_found"
    assert refused(read_roster, tmp_path) == "import.not_a_file"


def test_a_file_is_read_up_to_its_largest_size_and_not_beyond(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as sparse:
        sparse.truncate(limits.FILE_BYTES)
    limits.check_file(path)
    with path.open("ab") as sparse:
        sparse.write(b"x")
    assert refused(limits.check_file, path) == "import.too_large"


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = _zip(tmp_path / "a.docx", {"word/document.xml": bytes(20 * limits.MEGABYTE)})
    assert refused(read_plan, path) == "import.unpacks_too_large"


def test_as_many_parts_as_allowed_and_not_one_more(tmp_path: Path) -> None:
    names = {f"p{n}": b"" for n in range(limits.ZIP_ENTRIES)}
    limits.check_zip(_zip(tmp_path / "a.zip", names))
    assert refused(limits.check_zip, _zip(tmp_path / "b.zip", names | {"q": b""})) == (
        "import.too_many_parts"
    )


@pytest.mark.parametrize("name", ["../x.xml", "/x.xml", "C:\\x.xml", "a\\..\\x.xml"])
def test_a_part_that_points_outside_spoils_the_file(tmp_path: Path, name: str) -> None:
    assert refused(limits.check_zip, _zip(tmp_path / "a.zip", {name: b"<a/>"})) == (
        "import.zip_broken"
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_definition_is_refused_in_any_part(tmp_path: Path, encoding: str) -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode(encoding)
    for source, name, read in (
        (PLAN, "word/styles.xml", read_plan),
        (WORKBOOK, "xl/workbook.xml", read_roster),
    ):
        path = _with_part(tmp_path / source.name, source, name, lambda _: bomb)
        assert refused(read, path) == "import.xml_dtd"  # type: ignore[arg-type]


def test_half_a_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(WORKBOOK.read_bytes()[:20_000])
    assert refused(read_roster, path) == "import.zip_broken"


def test_a_workbook_has_limits_of_sheets_columns_and_cells(tmp_path: Path) -> None:
    book = Workbook()
    for _ in range(limits.SHEETS):
        book.create_sheet()
    book.save(tmp_path / "sheets.xlsx")
    assert refused(read_roster, tmp_path / "sheets.xlsx") == "import.too_many_sheets"
    book = Workbook()
    book.worksheets[0].cell(1, limits.COLUMNS + 1, "x")
    book.save(tmp_path / "columns.xlsx")
    assert refused(read_roster, tmp_path / "columns.xlsx") == "import.too_many_columns"


def test_a_table_of_text_has_limits_of_columns_and_rows(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a," * limits.COLUMNS + "a\n")
    assert refused(read_roster, path) == "import.too_many_columns"
    path.write_text("a\n" * (limits.ROWS + 1))
    assert refused(read_roster, path) == "import.too_many_rows"
    path.write_text('"' + "x" * (limits.CELL_CHARACTERS + 1) + '"\n')
    assert refused(read_roster, path) == "import.workbook_broken"
