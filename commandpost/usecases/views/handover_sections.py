"""The parts of a handover sheet: each asks the desk one thing and answers in lines to tick."""

from __future__ import annotations

from commandpost.domain.episode import Episode
from commandpost.domain.figures import Point
from commandpost.domain.metrics import number_text
from commandpost.domain.paper import PaperState
from commandpost.domain.times import dated
from commandpost.domain.units import unit_word
from commandpost.host.text import language, text
from commandpost.usecases.desk import Desk
from commandpost.usecases.sheets import sheet_book
from commandpost.usecases.shifts import current_shift
from commandpost.usecases.views.agreed import stale_rows, stale_words
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


def superiors(desk: Desk) -> list[Line]:
    """What superiors have in force for us, by its last notice."""
    lines = []
    for row in desk.store.projections.board("superior"):
        found = desk.find_superior(row.subject.id)
        if found is not None:
            step = found.steps[-1]
            since = dated(step.since, desk.profile().offset)
            told = {"title": found.title, "since": since, "number": step.notice.number}
            lines.append(("running", text("handover.superior", **told)))
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
        if row.not_called:
            rest = text("handover.callout_rest", number=row.not_called)
            names = f"{names}、{rest}" if names else rest
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


def instructions(desk: Desk) -> list[Line]:
    """What leaders ordered and nobody has settled, word for word: it passes to the next officer."""
    offset = desk.profile().offset
    lines = []
    for row in desk.store.projections.board("incident"):
        for told in desk.incident(row.subject.id).instructions:
            if told.open:
                shown = text(
                    "handover.instruction",
                    at=dated(told.at, offset),
                    person=told.person or told.step,
                    words=told.text,
                    title=row.title,
                )
                lines.append(("instructions", shown))
    return lines


def figures_changed(desk: Desk) -> list[Line]:
    """Figures that are not those the shift began with, by episode and township."""
    shift = current_shift(desk)
    if shift is None:
        return []
    lines = []
    for row in desk.store.projections.board("episode"):
        before = desk.store.state_as_of(row.subject, shift.started_at)
        known = before.ledger.cells if isinstance(before, Episode) else {}
        changed: dict[str, list[str]] = {}
        for key, point in desk.episode(row.subject.id).ledger.cells.items():
            standing = known.get(key)
            if standing is None or standing.value != point.value:
                changed.setdefault(point.place, []).append(_figure(desk, point))
        for place, figures in changed.items():
            words = text("handover.and").join(figures)
            shown = text("handover.figures", title=row.title, place=place, figures=words)
            lines.append(("figures", shown))
    return lines


def _figure(desk: Desk, point: Point) -> str:
    catalogue = desk.catalogue()
    if point.metric not in catalogue:
        return f"{point.metric} {number_text(point.value)}"
    metric = catalogue[point.metric]
    if language() == "en":
        return f"{metric.en} {number_text(point.value)} {unit_word(metric.unit, 'en')}".rstrip()
    return f"{metric.zh}{number_text(point.value)}{metric.unit}"


def figures_stale(desk: Desk) -> list[Line]:
    """Offices that still hold figures which have changed, by incident."""
    lines = []
    for row in desk.store.projections.board("incident"):
        held: dict[str, list[str]] = {}
        for one in stale_rows(desk, row.subject.id):
            held.setdefault(one.recipient, []).append(stale_words(one))
        for recipient, figures in held.items():
            words = text("handover.and").join(figures)
            shown = text("handover.stale", recipient=recipient, figures=words, title=row.title)
            lines.append(("figures", shown))
    return lines


def papers_open(desk: Desk) -> list[Line]:
    """Numbers that were taken for a paper which has not left the house."""
    lines = []
    for row in desk.store.projections.board("incident"):
        for paper in desk.incident(row.subject.id).papers:
            if paper.issued_at is None and not paper.void:
                shown = text("handover.not_issued", serial=paper.serial, title=row.title)
                lines.append(("papers", shown))
    return lines


def papers_unsent(desk: Desk) -> list[Line]:
    """Papers signed or numbered that have not left, and what left unsent or without a receipt.

    Receipts that are owed by a time stand among what falls due.
    """
    lines = []
    for row in desk.store.projections.board("paper"):
        paper = desk.store.state(row.subject)
        if not isinstance(paper, PaperState):
            continue
        waiting = tuple(one.recipient for one in paper.sendings if one.sent_at is None)
        if paper.left is not None and waiting:
            names = text("handover.and").join(waiting)
            said = text("handover.unsent", serial=paper.left.serial, names=names)
            lines.append(("papers", said))
        silent = tuple(s.recipient for s in paper.sendings if s.sent_at and not s.received_at)
        if paper.left is not None and paper.left.due_at is None and silent:
            names = text("handover.and").join(silent)
            said = text("handover.no_receipt", serial=paper.left.serial, names=names)
            lines.append(("papers", said))
        elif paper.step == "signed" and paper.signed is not None and not paper.reserved:
            said = text("handover.signed", title=paper.title, by=paper.signed.by)
            lines.append(("papers", said))
        elif paper.left is None and paper.reserved:
            said = text("handover.numbered", serial=paper.reserved, title=paper.title)
            lines.append(("papers", said))
    return lines


def equipment(desk: Desk) -> list[Line]:
    """What both officers look at together: the station's own short list."""
    return [
        ("equipment", text("handover.equipment", name=name)) for name in desk.profile().equipment
    ]


def sheets_out(desk: Desk) -> list[Line]:
    """Numbered paper that nobody has typed in or set aside, by form."""
    by_form: dict[str, list[str]] = {}
    for sheet in sheet_book(desk).out:
        by_form.setdefault(sheet.title, []).append(sheet.label)
    return [
        ("papers", text("handover.sheets", title=title, numbers=_range(labels)))
        for title, labels in by_form.items()
    ]


def _range(labels: list[str]) -> str:
    """``B0001`` alone, else the first and the last with how many."""
    return labels[0] if len(labels) == 1 else f"{labels[0]}–{labels[-1]} ({len(labels)})"
