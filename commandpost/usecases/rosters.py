"""The roster: reading a workbook (desk-free), what it would change, and taking it in whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from commandpost.domain.changes import Changes
from commandpost.domain.coverage import Gap, gaps
from commandpost.domain.records import dataclass
from commandpost.domain.roster import PARTS, Area, Roster, key
from commandpost.domain.roster_diff import (
    Delivered,
    RosterPlan,
    difference,
    dropped,
    gone,
    unmasked,
)
from commandpost.domain.roster_draft import HeaderMapping, RosterDraft, mapping_of
from commandpost.domain.times import civil
from commandpost.host import child
from commandpost.host.phones import ChinesePhones
from commandpost.host.text import text
from commandpost.usecases.desk import Desk

__all__ = ["Gap", "RosterPlan"]


if TYPE_CHECKING:
    from commandpost.importers.rosters import Piece

LIMITS = child.Limits(seconds=300.0, cpu_seconds=240)
"""A workbook of 100,000 rows on a slow machine is not hostile."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What reading a workbook needs from the station; asked for once, then no desk is needed."""

    mapping: HeaderMapping = HeaderMapping()
    area_code: str = ""
    known: tuple[Area, ...] = ()


def roster_setting(desk: Desk, sender: str = "") -> Setting:
    """The station's areas and area code, and what the headers of that sender were found to mean."""
    kept = desk.store.roster.mapping(sender)
    mapping = msgspec.json.decode(kept, type=HeaderMapping) if kept else HeaderMapping()
    return Setting(mapping, area_code(desk), tuple(desk.store.roster.all(Area)))


def area_code(desk: Desk) -> str:
    """The area code of the station's own number; local numbers are completed with it."""
    profile = desk.find_profile()
    own = ChinesePhones().normalise(profile.phone) if profile is not None else None
    return own.split("-")[0] if own is not None and own.startswith("0") else ""


def roster_senders(desk: Desk) -> tuple[str, ...]:
    """Names of those who sent workbooks before, to choose from."""
    return desk.store.roster.senders()


def read_roster(
    path: Path,
    mapping: HeaderMapping | None = None,
    *,
    setting: Setting | None = None,
    progress: Callable[[int, int], object] | None = None,
) -> RosterDraft:
    """What a workbook holds, how its columns were understood, which rows were refused.

    Needs no desk: foreign files are read in a child process with limits. ``mapping`` (what the
    operator settles now) goes before the one remembered in ``setting``. ``progress`` is called
    at least every 50 ms and ends the reading by raising.
    """
    from commandpost.importers.read import roster_pieces as read

    at = setting or Setting()
    settled = mapping or at.mapping
    work = partial(read, mapping=settled, area_code=at.area_code, known=at.known)
    return _in_child(work, path, progress)


def read_roster_of_plan(
    path: Path,
    *,
    setting: Setting | None = None,
    progress: Callable[[int, int], object] | None = None,
) -> RosterDraft:
    """What the contact and resource tables of a plan file would bring in; needs no desk."""
    from commandpost.importers.read import read_roster_of_plan as read

    at = setting or Setting()
    return _in_child(partial(read, area_code=at.area_code, known=at.known), path, progress)


def is_workbook(path: Path) -> bool:
    """Whether a file is read as a workbook rather than as a plan with tables in it."""
    return path.suffix.lower() in (".xlsx", ".xlsm", ".xls", ".et", ".ett", ".csv", ".tsv")


def fields_of(kind: str) -> tuple[str, ...]:
    """The fields a column of such a sheet may be said to fill, in the order to offer them."""
    from commandpost.importers.headers import fields_of as known

    return known(kind)


def _in_child(
    work: Callable[[Path], Iterable[Piece]],
    path: Path,
    progress: Callable[[int, int], object] | None,
) -> RosterDraft:
    """The rows come over in chunks, so that no thread of ours is long about one of them."""
    from commandpost.importers.rosters import gathered

    last = (0, 0)

    def heard(done: int, total: int) -> None:
        nonlocal last
        last = (done, total)
        if progress is not None:
            progress(done, total)

    def asked() -> bool:
        if progress is not None:
            progress(*last)
        return False

    chunks = child.rows(work, path, LIMITS, child.Watch(heard, asked))
    return gathered(piece for chunk in chunks for piece in chunk)


def write_roster(roster: Roster, path: Path, *, full: bool = True) -> None:
    """The same workbook back; needs no desk. Without ``full`` every number is masked."""
    from commandpost.importers.rosters_out import write_roster as write

    write(roster, path, None if full else ChinesePhones().masked)


def roster(desk: Desk) -> Roster:
    """Everything the station has."""
    return desk.store.roster.roster()


def preview_roster(desk: Desk, draft: RosterDraft, sender: str = "") -> RosterPlan:
    """New, changed field by field and to be deactivated, by name; doubles as warnings."""
    standing = desk.store.roster.roster()
    ready = _ready(standing, draft, sender)
    return difference(standing, ready, _delivered(desk, sender))


def _ready(standing: Roster, draft: RosterDraft, sender: str) -> RosterDraft:
    """Masked numbers as the stored ones; a workbook somebody sent stands for that sender only."""
    ready = unmasked(standing, draft, ChinesePhones().masked)
    return replace(ready, whole=False) if sender else ready


def import_roster(desk: Desk, draft: RosterDraft, sender: str = "") -> Changes:
    """The good rows in one transaction; people who are gone are deactivated, never deleted.

    Only people whom this sender delivered before, and nobody else did, can be gone.
    """
    tables = desk.store.roster
    standing = tables.roster()
    ready = _ready(standing, draft, sender)
    delivered = _delivered(desk, sender)
    tables.put(ready.roster)
    tables.deactivate(tuple(p.id for p in gone(standing, ready, delivered)))
    tables.drop_posts(tuple(p.id for p in dropped(standing, ready, delivered)))
    if not ready.whole:
        for part in PARTS:
            rows = getattr(ready.roster, part)
            if rows:
                ids = [key(thing) for thing in rows]
                tables.deliver(part, sender, ids, complete=not draft.refused)
    if sender and draft.layouts:
        _remember(desk, sender, draft)
    return Changes.ROSTER


def _delivered(desk: Desk, sender: str) -> Delivered:
    people, others = desk.store.roster.delivered("people", sender)
    posts, posts_of_others = desk.store.roster.delivered("posts", sender)
    return Delivered(
        frozenset(people), frozenset(others), frozenset(posts), frozenset(posts_of_others)
    )


def _remember(desk: Desk, sender: str, draft: RosterDraft) -> None:
    """Keep what this sender's headers mean, beside what was known of other header sets."""
    settled = roster_setting(desk, sender).mapping
    for sheet in draft.layouts:
        if sheet.kind or sheet.left_out:
            settled = settled.with_sheet(mapping_of(sheet))
    desk.store.roster.keep_mapping(sender, msgspec.json.encode(settled))


def roster_gaps(desk: Desk) -> tuple[Gap, ...]:
    """Where the roster has holes today, by what hurts first."""
    profile = desk.find_profile()
    now = civil(desk.now(), profile.offset) if profile else civil(desk.now())
    return gaps(desk.store.roster.roster(), now.date())


def gap_words(gap: Gap) -> str:
    """A gap as a sentence."""
    rank = gap.rank and text("gap.rank", rank=gap.rank)
    return text(
        f"gap.{gap.kind}",
        area=gap.area,
        role=gap.role,
        rank=rank,
        name=gap.name,
        until=gap.until,
        amount=gap.amount,
    )
