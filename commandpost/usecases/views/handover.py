"""What the incoming officer must know, compiled by the program: nothing typed twice."""

from __future__ import annotations

from dataclasses import dataclass

from commandpost.domain.times import dated
from commandpost.host.text import text
from commandpost.usecases.desk import Desk
from commandpost.usecases.shifts import current_shift
from commandpost.usecases.views.figures import townships
from commandpost.usecases.views.todo import todo


@dataclass(frozen=True, slots=True)
class HandoverSheet:
    """Lines to tick, by section key (``running``, ``overdue``, ``due``, ``silent``, ``papers``)."""

    officer: str
    leader: str
    lines: tuple[tuple[str, str], ...]


def handover_sheet(desk: Desk) -> HandoverSheet:
    """What runs, what is overdue and due, silent townships, unsigned notices."""
    shift = current_shift(desk)
    offset = desk.profile().offset
    lines = [*_running(desk, offset), *_owed(desk, offset), *_silent(desk)]
    return HandoverSheet(
        officer=shift.officer if shift else desk.operator.name,
        leader=shift.leader if shift else "",
        lines=tuple(lines),
    )


def _running(desk: Desk, offset: int) -> list[tuple[str, str]]:
    lines = []
    for row in desk.store.projections.board("response"):
        response = desk.response(row.subject.id)
        since = dated(response.steps[-1].since, offset)
        shown = text(
            "handover.response", title=row.title, level=response.level.numeral, since=since
        )
        lines.append(("running", shown))
        if response.signed_at is None:
            lines.append(("papers", text("handover.unsigned", title=row.title)))
    for row in desk.store.projections.board("incident"):
        incident = desk.incident(row.subject.id)
        commander = incident.commander.person if incident.commander else "—"
        heard = dated(incident.heard_at, offset)
        shown = text("handover.incident", title=row.title, heard=heard, commander=commander)
        lines.append(("running", shown))
    return lines


def _owed(desk: Desk, offset: int) -> list[tuple[str, str]]:
    lines = []
    for row in todo(desk):
        section = "overdue" if row.left < 0 else "due"
        what = text(f"todo.{row.kind}", label=row.label, owner=row.owner)
        lines.append((section, f"{dated(row.due_at, offset)} {what} {row.about}".strip()))
    return lines


def _silent(desk: Desk) -> list[tuple[str, str]]:
    lines = []
    for row in desk.store.projections.board("episode"):
        reported = desk.episode(row.subject.id).ledger.places()
        silent = [t for t in townships(desk) if t not in reported]
        if silent:
            names = "、".join(silent)
            lines.append(("silent", text("handover.silent", title=row.title, places=names)))
    return lines
