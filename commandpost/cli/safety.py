"""``commandpost verify | backup | restore | rebuild | kit | doctor``."""

from __future__ import annotations

import platform
import sys
from argparse import Namespace
from functools import partial
from pathlib import Path

from commandpost import __version__
from commandpost.cli import FINDINGS, OK
from commandpost.cli.output import desk, folder, show
from commandpost.domain.errors import OperatorError
from commandpost.host.kit import make_kit
from commandpost.host.library import bundled_plan_paths, load_metrics, load_plan_file, load_profile
from commandpost.host.paths import made, plans_db_dir, resources_dir
from commandpost.host.text import explain, text
from commandpost.usecases.lost import bring_back, lost_station
from commandpost.usecases.safety import (
    Verdict,
    back_up,
    list_backups,
    rebuild_projections,
    restore_station,
    verify_station,
)


def verify(options: Namespace) -> int:
    """Read the whole journal; 1 when it is not what was written."""
    with desk(options) as at:
        report = at.ask(verify_station, options.head)
    verdict = report.verdict
    key = f"verify.{verdict.value}"
    if options.head and verdict in (Verdict.INTACT, Verdict.CUT):
        key = "verify.head_agrees" if report.intact else "verify.head_differs"
    shown = text(
        key,
        head=options.head,
        entries=report.entries,
        seq=report.seq,
        detail=report.detail,
    )
    show(report, options, (shown, report.head))
    return OK if report.intact else FINDINGS


def backup(options: Namespace) -> None:
    """A verified copy, beside the station's file or in the folder named."""
    with desk(options) as at:
        copy = at.ask(back_up, Path(options.folder) if options.folder else None)
    show(
        {"file": str(copy.path), "entries": copy.report.entries},
        options,
        (text("cli.backed_up", file=str(copy.path), entries=copy.report.entries),),
    )


def restore(options: Namespace) -> None:
    """Put a backup in place and replay what the sidecar has beyond it."""
    where = made(folder(options))
    if options.backup:
        chosen: Path | None = Path(options.backup)
    else:
        known = list_backups(where)
        if not known and lost_station(where) is None:
            raise OperatorError("backup.none", folder=str(where))
        chosen = known[0] if known else None
    done = bring_back(where) if chosen is None else restore_station(where, chosen)
    show(
        {"backup": str(done.backup), "replayed": done.replayed, "aside": str(done.aside or "")},
        options,
        (
            text(
                "cli.restored",
                file=str(done.backup),
                replayed=done.replayed,
                aside=done.aside or "—",
            ),
        ),
    )


def rebuild(options: Namespace) -> None:
    """Summary tables again from the journal."""
    with desk(options) as at:
        at.do(rebuild_projections)
        entries = at.store.journal.seq
    show({"entries": entries}, options, (text("cli.rebuilt", entries=entries),))


def kit_folder(options: Namespace) -> None:
    """A folder that sets itself up without network."""
    told = partial(print, file=sys.stderr)
    kit = make_kit(Path(options.folder), told=told)
    done = {"folder": str(kit.folder), "wheels": kit.wheels, "megabytes": round(kit.megabytes)}
    said = text("cli.kit", folder=kit.folder, wheels=kit.wheels, size=round(kit.megabytes))
    show(done, options, (said,))


def doctor(options: Namespace) -> int:
    """Is everything where it must be: resources, library, SQLite, fonts, the station's file."""
    found = [_look(name, look) for name, look in _CHECKS.items()]
    if (folder(options) / "station.db").exists():
        found.append(_look("station", lambda: _station(options)))
    show(
        {name: {"ok": good, "detail": detail} for name, good, detail in found},
        options,
        (f"{'✓' if good else '✗'} {name}\t{detail}" for name, good, detail in found),
    )
    return OK if all(good for _, good, _ in found) else FINDINGS


def _look(name: str, look: object) -> tuple[str, bool, str]:
    assert callable(look)
    try:
        return name, True, str(look())
    except OperatorError as refusal:
        return name, False, explain(refusal)
    except (OSError, ImportError) as failure:
        return name, False, str(failure)


def _fonts() -> str:
    fonts = sorted(p.name for p in (resources_dir() / "fonts").glob("*.ttf"))
    if not fonts:
        raise FileNotFoundError(str(resources_dir() / "fonts"))
    return ", ".join(fonts)


def _library() -> str:
    plans = [load_plan_file(p).title for p in bundled_plan_paths()]
    if not plans:
        raise FileNotFoundError(str(plans_db_dir()))
    rules = len(load_profile("national").rules)
    return f"{len(plans)} plans, {rules} rules, {len(load_metrics().metrics)} metrics"


def _sqlite() -> str:
    from commandpost.usecases.safety import sqlite_version

    return sqlite_version()


def _qt() -> str:
    from importlib.metadata import version

    return version("PySide6-Essentials")


def _station(options: Namespace) -> str:
    with desk(options) as at:
        report = at.ask(verify_station)
    if not report.intact:
        raise OSError(report.verdict.value)
    return text("verify.intact", entries=report.entries, seq=report.seq, detail="")


_CHECKS = {
    "program": lambda: f"{__version__}, Python {platform.python_version()}",
    "resources": lambda: str(resources_dir()),
    "fonts": _fonts,
    "library": _library,
    "sqlite": _sqlite,
    "qt": _qt,
}
