"""Where things lie on this machine: what the program shows, the plan library, the station's data.

Both homes of the program look alike from here: a clone (or a kit) has ``resources/`` and
``plans_db/`` beside the package, an installed wheel carries them inside it.
"""

from __future__ import annotations

import os
from pathlib import Path

from commandpost.domain.errors import OperatorError

PACKAGE = Path(__file__).resolve().parents[1]
PORTABLE_MARK = "portable.txt"
DATA_VARIABLE = "COMMANDPOST_DATA"


def program_dir() -> Path | None:
    """The folder of the clone or kit this program runs from; None for an installed package."""
    beside = PACKAGE.parent
    return beside if (beside / "resources" / "lock.txt").is_file() else None


def resources_dir() -> Path:
    """Icons, fonts, themes, translations, texts: what the program shows but does not compute."""
    return _carried("resources")


def plans_db_dir() -> Path:
    """The plan library, rule profiles and drill scenarios, as readable files."""
    return _carried("plans_db")


def is_portable() -> bool:
    """Whether a ``portable.txt`` beside the program asks to keep the data there, as on a stick."""
    folder = program_dir()
    return folder is not None and (folder / PORTABLE_MARK).is_file()


def data_dir(override: str | Path | None = None) -> Path:
    """The folder of the station's file; computed, not made (see ``made``).

    ``--data`` goes before ``COMMANDPOST_DATA``, a portable program before the user's own folder.
    """
    chosen = override or os.environ.get(DATA_VARIABLE)
    if chosen:
        return Path(chosen).expanduser().absolute()
    folder = program_dir()
    if folder is not None and is_portable():
        return folder / "data"
    from platformdirs import user_data_path

    return user_data_path("CommandPost", appauthor=False)


def made(folder: Path) -> Path:
    """The same folder, existing and closed to other users of the machine."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as failure:
        why = failure.strerror or str(failure)
        raise OperatorError("paths.cannot_make", folder=str(folder), why=why) from failure
    return folder


def _carried(name: str) -> Path:
    folder = program_dir()
    return (PACKAGE if folder is None else folder) / name
