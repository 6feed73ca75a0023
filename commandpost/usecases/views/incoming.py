"""What came in and is not done with, for the duty page's panel and the handover sheet."""

from __future__ import annotations

from commandpost.domain.entries.matter import MatterUrgency
from commandpost.domain.ids import Subject
from commandpost.domain.levels import WarningColour
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant, dated
from commandpost.host.text import text
from commandpost.usecases.desk import Desk
from commandpost.usecases.station import station_offset
from commandpost.usecases.views.handover_sections import Line
from commandpost.usecases.views.matters import Scope, register
from commandpost.usecases.views.warnings import warning_list


@dataclass(frozen=True, slots=True)
class IncomingRow:
    """A warning (``colour`` is set) or a call or document, with how far it is."""

    subject: Subject
    at: Instant
    title: str
    state: str
    colour: WarningColour | None = None
    urgency: MatterUrgency = MatterUrgency.NONE
    late_at: Instant | None = None


def incoming(desk: Desk) -> tuple[IncomingRow, ...]:
    """Open warnings gravest first, then open calls and documents, the newest first."""
    warnings = tuple(
        IncomingRow(
            row.subject,
            row.issued_at,
            f"{row.title}  {row.issuer}",
            f"{row.told}  {row.ended}",
            colour=row.colour,
        )
        for row in warning_list(desk)
    )
    matters = tuple(
        IncomingRow(
            row.subject,
            row.received_at,
            f"{row.unit} {row.number} {row.what}".replace("  ", " "),
            row.state,
            urgency=row.urgency,
            late_at=row.due_at,
        )
        for row in register(desk, Scope.OPEN)
        if row.subject is not None
    )
    return (*warnings, *matters)


def handed_over(desk: Desk) -> list[Line]:
    """Warnings in force and open calls and documents, as lines to tick."""
    offset = station_offset(desk)
    lines = []
    for row in warning_list(desk):
        until = text("incoming.open_end") if row.until is None else dated(row.until, offset)
        shown = text(
            "handover.warning",
            issued=dated(row.issued_at, offset),
            issuer=row.issuer,
            title=row.title,
            affects=row.affects,
            until=until,
            told=row.told,
        )
        lines.append(("incoming", shown))
    for matter in register(desk, Scope.OPEN):
        title = f"{matter.unit} {matter.number} {matter.what}".replace("  ", " ")
        received = dated(matter.received_at, offset)
        lines.append(
            (
                "incoming",
                text("handover.matter", received=received, title=title, state=matter.state),
            )
        )
    return lines
