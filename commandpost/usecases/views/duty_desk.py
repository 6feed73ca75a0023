"""What the duty page stands on: who is on duty, what runs, and the log of this shift."""

from __future__ import annotations

from commandpost.domain.ids import Id
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant
from commandpost.usecases.desk import Desk
from commandpost.usecases.rota import shift_next, shift_now
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

    ``quiet``: no incident is open and no response in force. ``relief`` is who is planned for the
    shift that begins at ``relief_at``; empty while nobody is, and None with no rota at all.
    """

    shift: Id | None
    since: Instant | None
    officer: str
    leader: str
    quiet: bool
    relief: str | None = None
    relief_at: Instant | None = None


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
        *_relief(desk),
    )


def _relief(desk: Desk) -> tuple[str | None, Instant | None]:
    """Who comes next by the rota; where no shift is planned these days there is no rota."""
    following, row = shift_next(desk)
    window, running = shift_now(desk)
    if row is None and running is None and not desk.store.rota.rows(window.day, following.day):
        return None, None
    return row.officer if row is not None else "", following.start


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
