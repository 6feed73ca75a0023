"""The parts of a handover sheet: each asks the desk one thing and answers in lines to tick."""

from __future__ import annotations

from commandpost.domain.times import dated
from commandpost.host.text import text
from commandpost.usecases.desk import Desk
from commandpost.usecases.views.callout_sheet import callout_list
from commandpost.usecases.views.figures import townships
from commandpost.usecases.views.todo import todo

Line = tuple[str, str]
"""The key of the section it stands in, and its words."""


def running(desk: Desk) -> list[Line]:
    """Responses and incidents that run, and notices nobody has signed."""
    offset = desk.profile().offset
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


def owed(desk: Desk) -> list[Line]:
    """What is overdue and what falls due."""
    offset = desk.profile().offset
    lines = []
    for row in todo(desk):
        section = "overdue" if row.left < 0 else "due"
        what = text(f"todo.{row.kind}", label=row.label, owner=row.owner)
        lines.append((section, f"{dated(row.due_at, offset)} {what} {row.about}".strip()))
    return lines


def callouts(desk: Desk) -> list[Line]:
    """Call-outs that run, each with the places that have not answered."""
    lines = []
    for row in callout_list(desk, open_only=True):
        names = "、".join(place for _, places in row.silent for place in places)
        key = "handover.callout" if names else "handover.callout_running"
        said = text(key, title=row.title, read_back=row.read_back, total=row.total, silent=names)
        lines.append(("silent" if names else "running", said))
    return lines


def silent(desk: Desk) -> list[Line]:
    """Townships without a figure, by episode."""
    lines = []
    for row in desk.store.projections.board("episode"):
        reported = desk.episode(row.subject.id).ledger.heard()
        silent = [t for t in townships(desk) if t not in reported]
        if silent:
            names = "、".join(silent)
            lines.append(("silent", text("handover.silent", title=row.title, places=names)))
    return lines
