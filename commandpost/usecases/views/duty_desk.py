"""What the duty page stands on: who is on duty, what runs, and the log of this shift."""

from __future__ import annotations

from commandpost.domain.ids import Id
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant
from commandpost.usecases.desk import Desk
from commandpost.usecases.rota import shift_now
from commandpost.usecases.shifts import current_shift
from commandpost.usecases.views.boards import (
    IncidentRow,
    ResponseRow,
    incident_list,
    response_list,
)
from commandpost.usecases.views.logbook import LogPage, log_page


@dataclass(frozen=True, slots=True)
class DutyDesk:
    """``shift`` is None while nobody has come on duty; the names are then the profile's.

    ``quiet``: no incident is open and no response in force.
    """

    shift: Id | None
    since: Instant | None
    officer: str
    leader: str
    quiet: bool


def duty_desk(desk: Desk) -> DutyDesk:
    """Who is on duty, and whether anything runs."""
    shift = current_shift(desk)
    profile = desk.find_profile()
    officer, leader = (profile.officer, profile.leader) if profile else (desk.operator.name, "")
    _, planned = shift_now(desk)
    if planned is not None:
        officer, leader = planned.officer or officer, planned.leader or leader
    return DutyDesk(
        shift.id if shift else None,
        shift.started_at if shift else None,
        shift.officer if shift else officer,
        shift.leader if shift else leader,
        not running_now(desk),
    )


def running_now(desk: Desk) -> tuple[IncidentRow | ResponseRow, ...]:
    """Responses in force, then open incidents."""
    return (*response_list(desk, open_only=True), *incident_list(desk, open_only=True))


def shift_log(
    desk: Desk, *, whole: bool = False, before: int | None = None, limit: int = 200
) -> LogPage:
    """The newest lines below ``before``, back to the beginning of this shift unless ``whole``."""
    page = log_page(desk, before=before, limit=limit)
    shift = None if whole else current_shift(desk)
    if shift is None:
        return page
    kept = tuple(line for line in page.lines if line.recorded_at >= shift.started_at)
    return LogPage(kept, page.before if len(kept) == len(page.lines) else None)
