"""What a file from outside may cost: refused before any parser sees it (ROBUSTNESS I2, I3)."""

from __future__ import annotations

import re
import zipfile
from typing import IO, TYPE_CHECKING
from xml.etree.ElementTree import ParseError

from commandpost.domain.errors import OperatorError

if TYPE_CHECKING:
    from pathlib import Path

MEGABYTE = 1024 * 1024
FILE_BYTES = 50 * MEGABYTE
ZIP_ENTRIES = 2_000
ZIP_TOTAL = 200 * MEGABYTE
ZIP_ENTRY = 100 * MEGABYTE
ZIP_RATIO = 100
SHEETS = 64
COLUMNS = 256
ROWS = 100_000
CELL_CHARACTERS = 32_767
LINE_BYTES = MEGABYTE
CHARACTERS = 5_000_000
HEADINGS = 20_000
PLANS = 100
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml$", re.IGNORECASE)
_FAR = re.compile(
    rb"<(?:\w+:)?c\b[^>]*?\br=\"(?=[A-Z]{3}|[J-Z][A-Z]|I[W-Z]|[A-Z]+\d{6})([A-Z]{1,3})(\d{1,7})\""
    rb"[^>]*>\s*<(?:\w+:)?(?:v|is|f)\b"
)
_MARKUP = (".xml", ".rels", ".vml")


def check_file(path: Path) -> bytes:
    """The first bytes of a readable file of allowed size; refuses all others."""
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise OperatorError("import.not_a_file", file=path.name)
        if size > FILE_BYTES:
            raise OperatorError(
                "import.too_large",
                file=path.name,
                size=-(-size // MEGABYTE),
                limit=FILE_BYTES // MEGABYTE,
            )
        if size == 0:
            raise OperatorError("import.empty", file=path.name)
        with path.open("rb") as source:
            return source.read(4096)
    except FileNotFoundError:
        raise OperatorError("import.not_found", file=path.name) from None
    except OSError as error:
        raise OperatorError(
            "import.not_readable", file=path.name, reason=error.strerror or ""
        ) from error


def check_zip(path: Path) -> None:
    """Hold a .docx or .xlsx against every limit, then look for a DTD in each of its parts."""
    try:
        with zipfile.ZipFile(path) as archive:
            _check_entries(path, archive.infolist())
            for entry in archive.infolist():
                if entry.filename.lower().endswith(_MARKUP):
                    _refuse_dtd(path, archive, entry)
    except (zipfile.BadZipFile, ParseError, EOFError, NotImplementedError) as error:
        raise OperatorError("import.zip_broken", file=path.name) from error
    except (OSError, RuntimeError, ValueError, zipfile.LargeZipFile) as error:
        raise OperatorError("import.zip_broken", file=path.name) from error


def check_sheets(path: Path) -> None:
    """Refuse a filled cell beyond the limits: a reader would make room for all before it."""
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            if _SHEET.match(entry.filename):
                with archive.open(entry) as part:
                    _check_cells(part, path.name, entry.filename.split("/")[-1])


def _check_cells(part: IO[bytes], file: str, sheet: str) -> None:
    kept = b""
    while chunk := part.read(MEGABYTE):
        kept = kept[-300:] + chunk
        for found in _FAR.finditer(kept):
            letters, row = found[1], int(found[2])
            over("rows", row, ROWS, file, sheet)
            column = 0
            for letter in letters:
                column = column * 26 + letter - 64
            over("columns", column, COLUMNS, file, sheet)


def has_part(path: Path, name: str) -> bool:
    """Whether an archive within the limits holds that part: what kind of file it is."""
    check_zip(path)
    with zipfile.ZipFile(path) as archive:
        return name in archive.namelist()


def check_cell(value: str, file: str, sheet: str, row: int) -> str:
    """The cell's text when it is short enough for a cell."""
    if len(value) > CELL_CHARACTERS:
        raise OperatorError(
            "import.cell_too_long", file=file, sheet=sheet, row=row, limit=CELL_CHARACTERS
        )
    return value


def over(what: str, found: int, limit: int, file: str, sheet: str = "") -> None:
    """Refuse when a count is above its limit."""
    if found > limit:
        raise OperatorError(
            f"import.too_many_{what}", file=file, sheet=sheet, found=found, limit=limit
        )


def _check_entries(path: Path, entries: list[zipfile.ZipInfo]) -> None:
    over("parts", len(entries), ZIP_ENTRIES, path.name)
    total = sum(entry.file_size for entry in entries)
    packed = max(1, path.stat().st_size)
    names = {entry.filename.casefold() for entry in entries}
    if any(entry.flag_bits & 0x1 for entry in entries):
        raise OperatorError("import.encrypted", file=path.name)
    hostile = len(names) != len(entries) or any(map(_escapes, names))
    if hostile:
        raise OperatorError("import.zip_broken", file=path.name)
    largest = max((entry.file_size for entry in entries), default=0)
    if total > ZIP_TOTAL or largest > ZIP_ENTRY or total > ZIP_RATIO * packed:
        raise OperatorError(
            "import.unpacks_too_large",
            file=path.name,
            size=-(-total // MEGABYTE),
            limit=ZIP_TOTAL // MEGABYTE,
            ratio=ZIP_RATIO,
        )


def _escapes(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return name.startswith(("/", "\\")) or ".." in parts or ":" in name or "\0" in name


def _refuse_dtd(path: Path, archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """A DTD can stand only before the root element, so reading up to it is enough."""
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import iterparse

    try:
        with archive.open(entry) as part:
            next(iter(iterparse(part, events=("start",), forbid_dtd=True)))
    except DefusedXmlException as error:
        raise OperatorError("import.xml_dtd", file=path.name, part=entry.filename) from error
    except StopIteration:
        raise OperatorError("import.zip_broken", file=path.name) from None
