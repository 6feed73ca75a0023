"""How this program writes workbooks: every cell as text, the file whole or not at all."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from typing import TYPE_CHECKING

from commandpost.domain.errors import OperatorError

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell, MergedCell

# What a workbook cannot hold: control characters and the two that make it unreadable.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Readers take ``_x0041_`` for a character; so its first sign is written as such a code itself.
_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def put_text(cell: Cell | MergedCell, value: str) -> None:
    """Words in a cell, typed as text: nothing starts as a formula, no number loses its zeros."""
    cell.value = _ESCAPED.sub("_x005F_", _UNWRITABLE.sub("", value))
    cell.data_type = "s"
    cell.number_format = "@"


def save_workbook(book: Workbook, path: Path) -> None:
    """Write the workbook beside its place and move it there whole."""
    beside = path.with_name(path.name + ".part")
    try:
        book.save(beside)
        with beside.open("rb+") as written:
            os.fsync(written.fileno())
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise OperatorError(
            "export.not_written", file=path.name, reason=error.strerror or ""
        ) from error
