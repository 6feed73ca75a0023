"""Lists of subjects: incidents, responses, episodes on the board."""

from __future__ import annotations

from commandpost.domain.ids import Id, Subject
from commandpost.domain.incident import Incident
from commandpost.domain.levels import EventGrade, ResponseLevel
from commandpost.domain.records import dataclass
from commandpost.domain.response import Response
from commandpost.domain.times import Instant
from commandpost.usecases.desk import Desk
from commandpost.usecases.views.names import hazard_name


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """An incident in a list."""

    id: Id
    title: str
    hazard: str
    grade: EventGrade | None
    heard_at: Instant
    last_at: Instant
    episode: Id
    closed: bool


@dataclass(frozen=True, slots=True)
class ResponseRow:
    """A response in a list."""

    id: Id
    title: str
    hazard: str
    level: ResponseLevel
    since: Instant
    episode: Id | None
    terminated: bool


def incident_list(desk: Desk, *, open_only: bool = False) -> tuple[IncidentRow, ...]:
    """Incidents, newest first."""
    return tuple(
        IncidentRow(
            row.subject.id,
            row.title,
            hazard_name(row.hazard),
            EventGrade(row.level) if row.level else None,
            row.opened_at,
            row.last_at,
            Id(row.parent),
            row.state == "closed",
        )
        for row in desk.store.projections.board("incident", open_only=open_only)
    )


def response_list(desk: Desk, *, open_only: bool = False) -> tuple[ResponseRow, ...]:
    """Responses, newest first."""
    return tuple(
        ResponseRow(
            row.subject.id,
            row.title,
            hazard_name(row.hazard),
            ResponseLevel(row.level or 4),
            row.opened_at,
            Id(row.parent) if row.parent else None,
            row.state == "closed",
        )
        for row in desk.store.projections.board("response", open_only=open_only)
    )


def incident_detail(desk: Desk, incident: Id) -> tuple[Incident, dict[str, str]]:
    """The incident with the caller's sheet (empty when erased)."""
    found = desk.incident(incident)
    sheet = desk.store.sheets.get(found.sheet) if found.sheet else None
    return found, sheet or {}


def response_detail(desk: Desk, response: Id) -> Response:
    """The response as it stands."""
    return desk.response(response)


def incidents_of_episode(desk: Desk, episode: Id) -> tuple[Subject, ...]:
    """Open incidents that belong to an episode."""
    rows = desk.store.projections.board("incident")
    return tuple(row.subject for row in rows if row.parent == episode)
