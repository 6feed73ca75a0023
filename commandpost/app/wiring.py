"""What goes into the shell: its pages, the question of its bars, the use case of its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.changes import Changes
from commandpost.domain.duty import StartShift
from commandpost.domain.ids import STATION, Id, Subject
from commandpost.domain.station import StationProfile
from commandpost.ui.wiring import Wiring
from commandpost.usecases.log import write_log
from commandpost.usecases.shifts import current_shift, start_shift
from commandpost.usecases.station import configure_station, install_library
from commandpost.usecases.views.banner import banner

if TYPE_CHECKING:
    from commandpost.domain.times import Instant
    from commandpost.ui.dialogs.first_start import FirstStart
    from commandpost.ui.pages.page import Page
    from commandpost.usecases.desk import Desk


def pages() -> tuple[type[Page], ...]:
    """The pages of the rail from top to bottom, and the overlays; the first one is the first."""
    from commandpost.ui.pages.call import CallPage
    from commandpost.ui.pages.duty import DutyPage
    from commandpost.ui.pages.forces.page import ForcesPage
    from commandpost.ui.pages.handover import HandoverPage
    from commandpost.ui.pages.incident import IncidentPage
    from commandpost.ui.pages.papers.page import PapersPage
    from commandpost.ui.pages.plans.page import PlansPage
    from commandpost.ui.pages.response import ResponsePage
    from commandpost.ui.pages.settings import SettingsPage

    return (
        DutyPage,
        IncidentPage,
        ResponsePage,
        PlansPage,
        ForcesPage,
        PapersPage,
        SettingsPage,
        CallPage,
        HandoverPage,
    )


def wiring() -> Wiring:
    """The shell's own questions and its one use case."""
    return Wiring(pages(), banner, write_line)


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
