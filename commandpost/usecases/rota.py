"""The rota: written by hand or by rotation, swapped with consent; it proposes tonight's names."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from commandpost.domain.changes import Changes
from commandpost.domain.entries import Draft
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import STATION
from commandpost.domain.rota import (
    DEFAULT_HOURS,
    Fill,
    RotaRow,
    SwapIntent,
    Window,
    check_hours,
    filled,
    following,
    running,
    shifts_of,
    swapped,
)
from commandpost.domain.times import CHINA_OFFSET
from commandpost.usecases.desk import Desk

HOURS = "shift_hours"
"""Under this name the station keeps the hours at which its shifts change."""


def shift_hours(desk: Desk) -> tuple[str, ...]:
    """When the station's shifts change."""
    return desk.store.profile.get(HOURS, tuple[str, ...]) or DEFAULT_HOURS


def set_shift_hours(desk: Desk, hours: tuple[str, ...]) -> Changes:
    """Other hours: one for a shift of a whole day, two for day and night."""
    check_hours(hours)
    desk.store.profile.put(HOURS, hours)
    return Changes.DUTY


def write_rota_row(desk: Desk, row: RotaRow) -> Changes:
    """Plan a shift by hand; swaps there were stay on it."""
    date.fromisoformat(row.day)
    if row.shift not in shifts_of(shift_hours(desk)):
        raise OperatorError("rota.no_such_shift")
    standing = desk.store.rota.row(row.day, row.shift)
    kept = standing.swaps if standing is not None else ()
    desk.store.rota.put((replace(row, swaps=kept),))
    return Changes.DUTY


def fill_rota(desk: Desk, fill: Fill) -> Changes:
    """Rotation over lists of names."""
    last = date.fromordinal(fill.start.toordinal() + max(0, min(fill.days, 366)))
    standing = desk.store.rota.rows(fill.start.isoformat(), last.isoformat())
    desk.store.rota.put(filled(fill, standing, shifts_of(shift_hours(desk))))
    return Changes.DUTY


def swap_shift(desk: Desk, day: str, shift: str, intent: SwapIntent) -> Changes:
    """换班 or 代班: on record with who asked, who approved and why; the table shows it."""
    row = desk.store.rota.row(day, shift)
    if row is None:
        raise OperatorError("rota.nobody_planned")
    made, entry = swapped(row, intent, desk.now())
    desk.store.rota.put((made,))
    desk.append(STATION, (Draft(desk.now(), entry),))
    return Changes.DUTY | Changes.JOURNAL


def shift_now(desk: Desk) -> tuple[Window, RotaRow | None]:
    """The shift that runs by the station's hours, and who is planned in it."""
    return _planned(desk, running(desk.now(), shift_hours(desk), _offset(desk)))


def shift_next(desk: Desk) -> tuple[Window, RotaRow | None]:
    """The shift that comes, and who is planned in it."""
    return _planned(desk, following(desk.now(), shift_hours(desk), _offset(desk)))


def _planned(desk: Desk, found: Window) -> tuple[Window, RotaRow | None]:
    return found, desk.store.rota.row(found.day, found.shift)


def _offset(desk: Desk) -> int:
    profile = desk.find_profile()
    return profile.offset if profile is not None else CHINA_OFFSET
