"""A gauge's readings out of a file: its rows as text, to be looked at before they are recorded."""

from __future__ import annotations

from pathlib import Path


def read_readings(path: Path) -> str:
    """The first table of a workbook or CSV as lines of tabbed cells; needs no desk.

    Foreign files are read in a child process with limits; raises ``OperatorError``.
    """
    from commandpost.host import child

    return child.run(_lines, path)


def _lines(path: Path) -> str:
    from commandpost.importers.tables import read_tables

    table = next((t for t in read_tables(path) if t.rows), None)
    rows = table.rows if table is not None else ()
    return "\n".join("\t".join(cell for cell in row if cell) for row in rows)
