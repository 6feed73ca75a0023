"""Lists that go to colleagues as a file: refused rows back to a township, what the roster lacks."""

from __future__ import annotations

import csv
import io
import os
from contextlib import suppress
from pathlib import Path

from commandpost.domain.errors import OperatorError
from commandpost.domain.roster import Roster
from commandpost.host import child
from commandpost.usecases.rosters import write_roster

_FORMULA = tuple("=+-@\t\r＝＋－＠")


def export_roster(roster: Roster, path: Path, *, full: bool) -> None:
    """The roster as a workbook, written in a process of its own: it may be long."""
    child.run(_write, (roster, path, full), _LIMITS)


_LIMITS = child.Limits(seconds=300, memory=2 << 30, cpu_seconds=300)


def _write(told: tuple[Roster, Path, bool]) -> None:
    roster, path, full = told
    write_roster(roster, path, full=full)


def save_list(rows: tuple[tuple[str, ...], ...], path: Path) -> None:
    """Write rows as CSV that Excel and WPS open as text (UTF-8 with BOM), whole or not at all.

    What a spreadsheet would take for a formula gets an apostrophe before it.
    """
    made = io.StringIO()
    csv.writer(made).writerows([tuple(_harmless(cell) for cell in row) for row in rows])
    beside = path.with_name(path.name + ".part")
    try:
        with beside.open("wb") as out:
            out.write(made.getvalue().encode("utf-8-sig", "replace"))
            out.flush()
            os.fsync(out.fileno())
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        why = error.strerror or str(error)
        raise OperatorError("export.not_written", file=path.name, reason=why) from error


def _harmless(cell: str) -> str:
    told = cell.lstrip()
    number = told.lstrip("+-").replace(".", "", 1).isdigit()
    return f"'{cell}" if told.startswith(_FORMULA) and not number else cell
