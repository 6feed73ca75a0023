"""Taking an incident for the public: what was approved to leave, and nothing said in confidence."""

from __future__ import annotations

from dataclasses import replace

from commandpost.domain.hazards import HAZARDS
from commandpost.domain.ids import Subject
from commandpost.domain.incident import Incident
from commandpost.domain.paper_frame import PaperRequest, settings_of
from commandpost.domain.public_matter import PublicFigure, PublicFigures, PublicMatter
from commandpost.domain.situation import FigureTable, Situation
from commandpost.usecases.desk import Desk
from commandpost.usecases.situations import take_situation


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> PublicMatter:
    """The incident for the public; it is sent to nobody but whom the officer or the kind names."""
    station, found = desk.profile(), desk.incident(about.id)
    own = settings_of(station.papers, request.paper, "")
    situation = take_situation(desk, about.id, request, serial)
    incident = situation.incident
    return PublicMatter(
        frame=replace(
            situation.frame,
            recipients=request.recipients or own.recipients,
            copies_to=request.copies_to or own.copies_to,
        ),
        hazard=HAZARDS[found.hazard].zh,
        place=_place(station.region, found),
        happened_at=incident.occurred_at or incident.heard_at,
        happened_known=incident.occurred_at is not None,
        verification=incident.verification,
        figures=_figures(situation),
        responses=situation.responses,
        actions=request.said("actions"),
        advice=request.said("advice"),
        head=own.head,
    )


def _place(region: str, found: Incident) -> str:
    """No nearer than the township: a house or a group of a village names people."""
    return found.township if found.township.startswith(region) else f"{region}{found.township}"


def _figures(situation: Situation) -> PublicFigures:
    """Only what somebody approved may be published (FACTS 0 rule 17): now, or what was agreed."""
    table = situation.figures
    if table.agreed is not None:
        stand, by = table.agreed.stand_at, table.agreed.approved_by
        return PublicFigures(_agreed(table), stand, by)
    if not table.approved_by:
        return PublicFigures((), table.as_of)
    cells = tuple(
        PublicFigure(c.name, c.total, c.unit, c.unverified, c.entries)
        for c in table.columns
        if c.total is not None
    )
    return PublicFigures(cells, table.as_of, table.approved_by)


def _agreed(table: FigureTable) -> tuple[PublicFigure, ...]:
    """The agreed totals as they were agreed; one that has moved since is 初步 again."""
    agreed = table.agreed
    assert agreed is not None
    then = dict(agreed.cells)
    return tuple(
        PublicFigure(
            c.name, then[c.metric], c.unit, c.unverified or c.total != then[c.metric], c.entries
        )
        for c in table.columns
        if c.metric in then
    )
