"""What goes into the shell: its pages, the question of its bars, the use case of its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.changes import Changes
from commandpost.domain.duty import StartShift
from commandpost.domain.ids import STATION, Id, Subject
from commandpost.domain.station import StationProfile
from commandpost.ui.main_window import Wiring
from commandpost.usecases.log import write_log
from commandpost.usecases.shifts import current_shift, start_shift
from commandpost.usecases.station import configure_station, install_library, station_profile
from commandpost.usecases.views.banner import (
    BannerDue,
    BannerIncident,
    BannerResponse,
    BannerView,
    BannerWrong,
)
from commandpost.usecases.views.boards import incident_list, response_list
from commandpost.usecases.views.todo import todo

if TYPE_CHECKING:
    from commandpost.domain.times import Instant
    from commandpost.ui.dialogs.first_start import FirstStart
    from commandpost.ui.pages.page import Page
    from commandpost.usecases.desk import Desk

DUE_SHOWN = 3


def pages() -> tuple[type[Page], ...]:
    """The pages of the rail from top to bottom, and the overlays; the first one is the first."""
    from commandpost.ui.pages.settings import SettingsPage

    return (SettingsPage,)


def wiring() -> Wiring:
    """The shell's own questions and its one use case."""
    return Wiring(pages(), banner_view, write_line)


def banner_view(desk: Desk) -> BannerView:
    """What the bars show now."""
    profile, shift = station_profile(desk), current_shift(desk)
    due = todo(desk)
    health = desk.health()
    wrong = (BannerWrong("store.sidecar_failed", (("why", health.sidecar),)),)
    return BannerView(
        station=profile.name if profile else "",
        operator=desk.operator.name,
        duty_leader=shift.leader if shift else "",
        offset=profile.offset if profile else BannerView().offset,
        responses=_responses(desk),
        incidents=_incidents(desk),
        due=tuple(BannerDue(row.label, row.due_at, row.subject) for row in due[:DUE_SHOWN]),
        due_count=len(due),
        overdue_count=sum(row.left < 0 for row in due),
        wrong=wrong if health.sidecar else (),
    )


def write_line(desk: Desk, about: Subject | None, text: str, at: Instant | None) -> Changes:
    """A line of the log: on the incident in hand, else on the shift on duty, else the station."""
    shift = current_shift(desk)
    on_duty = Subject("shift", shift.id) if shift else STATION
    return write_log(desk, about or on_duty, text, at)


def set_up_station(desk: Desk, answer: FirstStart, shift: Id) -> Changes:
    """Profile, bundled plans and the first shift, in one transaction."""
    station = StationProfile(
        name=answer.name,
        role=answer.role,
        region=answer.region,
        unit=answer.unit,
        profile=answer.profile,
        officer=answer.operator,
        leader=answer.duty_leader,
        local_phone_minutes=answer.phone_minutes,
        local_written_minutes=answer.written_minutes,
    )
    changes = configure_station(desk, station) | install_library(desk)
    return changes | start_shift(desk, shift, StartShift(answer.operator, answer.duty_leader))


def _responses(desk: Desk) -> tuple[BannerResponse, ...]:
    rows = response_list(desk, open_only=True)
    shown = (BannerResponse(Subject("response", r.id), r.hazard, r.level, r.since) for r in rows)
    return tuple(sorted(shown, key=lambda row: row.level.rank))


def _incidents(desk: Desk) -> tuple[BannerIncident, ...]:
    rows = incident_list(desk, open_only=True)
    return tuple(
        BannerIncident(Subject("incident", row.id), row.title, row.heard_at, row.grade)
        for row in rows
    )
