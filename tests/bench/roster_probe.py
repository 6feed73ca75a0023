"""One reading of a roster workbook in a process of its own: seconds, and megabytes at the most.

``python -m tests.bench.roster_probe bare|ours FILE``. ``bare`` is python-calamine alone; ``ours``
is the dry run of the command line: child process, rows, refused rows, the diff to an empty station.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from pathlib import Path


def bare(path: Path) -> int:
    """Every cell as the bare reader gives it."""
    from python_calamine import CalamineWorkbook

    with CalamineWorkbook.from_path(str(path)) as book:
        return sum(len(book.get_sheet_by_name(name).to_python()) for name in book.sheet_names)


def ours(path: Path) -> int:
    """Read, and what it would change."""
    from commandpost.usecases.desk import Desk
    from commandpost.usecases.rosters import preview_roster, read_roster

    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        try:
            plan = desk.ask(preview_roster, read_roster(path))
        finally:
            desk.close()
    return len(plan.new["people"])


def main(which: str, path: Path) -> None:
    began = time.perf_counter()
    rows = {"bare": bare, "ours": ours}[which](path)
    took = time.perf_counter() - began
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    reader = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(took, own / 1024, reader / 1024, rows)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
