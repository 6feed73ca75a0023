"""A station whose file is gone while its copies are there: restore comes before first start."""

from __future__ import annotations

import re
from pathlib import Path

from commandpost.domain.changes import Changes
from commandpost.domain.entries import Draft
from commandpost.domain.entries.station import StoreRestored
from commandpost.domain.ids import STATION
from commandpost.domain.records import dataclass
from commandpost.domain.times import Clock, Instant
from commandpost.host.clock import SystemClock
from commandpost.host.settings import read_settings, second_path
from commandpost.store.backups import FOLDER, Kept, kept, remains, set_aside
from commandpost.store.station_file import DATABASE, StationFile
from commandpost.usecases.desk import Desk
from commandpost.usecases.safety import Restored, restore_station

_BOX = re.compile(r"blackbox-(.+)-\d{8}\.log")


@dataclass(frozen=True, slots=True)
class Lost:
    """What is left: the newest verified copy, if any; without one, the second file alone."""

    newest: Kept | None


def lost_station(folder: Path) -> Lost | None:
    """What is left of a station whose file is gone; None when nothing is amiss. Desk-free."""
    if (folder / DATABASE).exists():
        return None
    copies = [*kept(folder / FOLDER), *_chosen(folder)]
    newest = max(copies, key=lambda copy: (copy.seq, copy.made_at), default=None)
    return Lost(newest) if newest is not None or remains(folder) else None


def bring_back(folder: Path, clock: Clock | None = None) -> Restored:
    """Restore the newest copy and what the second file has beyond it; desk-free.

    Where there is no copy at all, the second file gives every entry back; the station's profile,
    its plans and its roster are no entries and have to be given again.
    """
    lost = lost_station(folder)
    if lost is not None and lost.newest is not None:
        return restore_station(folder, lost.newest.path, clock)
    sidecar = second_path(folder)
    beside = sidecar or folder / "blackbox"
    boxes = [found[1] for path in sorted(beside.glob("*.log")) if (found := _BOX.match(path.name))]
    StationFile(folder, boxes[-1], sidecar=sidecar, fresh=True).close()
    desk = Desk(folder, clock=clock or SystemClock(), sidecar=sidecar)
    try:
        entries = desk.store.journal.seq
        desk.do(_note, beside.name, entries)
    finally:
        desk.close()
    return Restored(beside, entries, None)


def begin_anew(folder: Path, now: Instant) -> tuple[Path, ...]:
    """A new station in the same folder: what is left of the old one is kept under other names."""
    return set_aside(folder, now)


def _chosen(folder: Path) -> list[Kept]:
    """Copies in the folder the settings name; it may serve several stations, each in its own."""
    chosen = read_settings(folder).backup_dir
    if not chosen or not remains(folder):
        return []
    names = {found[1] for path in (folder / "blackbox").glob("*.log")
             if (found := _BOX.match(path.name))}  # fmt: skip
    return [copy for name in names for copy in kept(Path(chosen) / f"commandpost-{name}")]


def _note(desk: Desk, sidecar: str, entries: int) -> Changes:
    desk.append(STATION, (Draft(desk.now(), StoreRestored(sidecar, entries)),))
    return Changes.STATION
