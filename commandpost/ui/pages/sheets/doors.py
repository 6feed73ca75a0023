"""Where a sheet of paper is typed in: each form opens the page that does what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from commandpost.domain.ids import STATION

if TYPE_CHECKING:
    from commandpost.domain.ids import Subject
    from commandpost.domain.sheets import Sheet
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context

DOORS = {
    "call": "call",
    "figures": "incident",
    "call_out": "callout",
    "zero_report": "rounds",
    "phone_report": "incident",
    "tasks": "response",
    "commander": "incident",
}
"""Form → page; a form that is not here becomes lines of the log."""

_ITEMS = {"figures": "figures/", "commander": "count/"}


def door_of(sheet: Sheet) -> str:
    """The page's key, or nothing for a form of the log."""
    return DOORS.get(sheet.form, "")


def needs_incident(sheet: Sheet) -> bool:
    """Whether its rows belong to one incident, which must be named first."""
    return door_of(sheet) == "incident"


def walk_in(context: Context, sheet: Sheet, at: Instant | None, about: Subject) -> None:
    """Open the page; a call takes the number and its minute with it, other forms tell how."""
    key = door_of(sheet)
    if key == "call":
        context.navigator.open(key, None, f"sheet/{sheet.number}/{at}")
        return
    subject = about if about != STATION and key == "incident" else None
    context.navigator.open(key, subject, _ITEMS.get(sheet.form, ""))
    words = QCoreApplication.translate(
        "SheetDoors",
        "Typing in {label} {form}: give each row the time it happened. When all are in, "
        "Ctrl+Shift+K, then Alt+D.",
    )
    context.messages.inform(words.format(label=sheet.label, form=sheet.title))
