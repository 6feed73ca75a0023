"""A dry run of what was typed from a sheet or pasted from a chat, and the list to print."""

from __future__ import annotations

from commandpost.domain.call_sheet import CallSheet, CallSheetRow
from commandpost.domain.callout_typing import Roll, Typed, read_roll, read_sheet
from commandpost.domain.ids import Id
from commandpost.domain.times import chinese
from commandpost.usecases.callouts import the_callout
from commandpost.usecases.desk import Desk
from commandpost.usecases.views.callout_sheet import CallHolder, callout_sheet


def sheet_typed(desk: Desk, callout: Id, text: str) -> Typed:
    """What the typed lines would record."""
    offset = desk.profile().offset
    return read_sheet(text, the_callout(desk, callout).rows, desk.now(), offset)


def roll_typed(desk: Desk, callout: Id, text: str) -> Roll:
    """Whom the pasted chat names as having received it."""
    return read_roll(text, the_callout(desk, callout).rows)


def call_sheet(desk: Desk, callout: Id | None) -> CallSheet:
    """The list to print with numbers in full, for calling; a blank form without a call-out."""
    if callout is None:
        return CallSheet()
    sheet = callout_sheet(desk, callout)
    return CallSheet(
        title=sheet.title,
        message=sheet.message,
        opened=chinese(sheet.opened_at, desk.profile().offset),
        rows=tuple(
            CallSheetRow(
                row.number,
                row.place,
                row.duty,
                tuple(_line(holder) for holder in row.holders[:3]),
                row.measures,
            )
            for row in sheet.rows
        ),
    )


def _line(holder: CallHolder) -> str:
    return " ".join(part for part in (holder.rank, holder.name, *holder.phones[:1]) if part)
