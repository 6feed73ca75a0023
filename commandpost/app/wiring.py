"""What goes into the shell: its pages, the question of its bars, the use case of its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.changes import Changes
from commandpost.domain.duty import StartShift
from commandpost.domain.ids import STATION, Id, Subject
from commandpost.domain.station import StationProfile, default_strip, with_defaults
from commandpost.host.sound import play_alarm
from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.log_keys import LOG_DRAFT
from commandpost.ui.pages.lazy import LazyPage
from commandpost.ui.wiring import Wiring
from commandpost.usecases.drafts import drop_draft
from commandpost.usecases.duty_papers import set_bulletin_hour
from commandpost.usecases.log import write_lines
from commandpost.usecases.shifts import current_shift, start_shift
from commandpost.usecases.station import configure_station, install_library
from commandpost.usecases.views.banner import banner
from commandpost.usecases.views.places import known_names

if TYPE_CHECKING:
    from commandpost.domain.log_line import Part
    from commandpost.domain.times import Instant
    from commandpost.ui.dialogs.first_start import FirstStart
    from commandpost.ui.wiring import PageLike
    from commandpost.usecases.desk import Desk


LATER = (
    LazyPage(
        "incident",
        QT_TRANSLATE_NOOP("Pages", "Incidents"),
        "urgent",
        "commandpost.ui.pages.incident.page:IncidentPage",
    ),
    LazyPage(
        "response",
        QT_TRANSLATE_NOOP("Pages", "Responses"),
        "flag",
        "commandpost.ui.pages.response.page:ResponsePage",
    ),
    LazyPage(
        "plans",
        QT_TRANSLATE_NOOP("Pages", "Plans"),
        "book",
        "commandpost.ui.pages.plans.page:PlansPage",
    ),
    LazyPage(
        "forces",
        QT_TRANSLATE_NOOP("Pages", "Forces"),
        "users",
        "commandpost.ui.pages.forces.page:ForcesPage",
    ),
    LazyPage(
        "papers",
        QT_TRANSLATE_NOOP("Pages", "Papers"),
        "file-text",
        "commandpost.ui.pages.papers.page:PapersPage",
    ),
    LazyPage(
        "settings",
        QT_TRANSLATE_NOOP("Pages", "Settings"),
        "settings",
        "commandpost.ui.pages.settings:SettingsPage",
    ),
    LazyPage(
        "roster_import",
        QT_TRANSLATE_NOOP("Pages", "Roster import"),
        "",
        "commandpost.ui.pages.roster_import.page:RosterImportPage",
        overlay=True,
    ),
    LazyPage(
        "plan_import",
        QT_TRANSLATE_NOOP("Pages", "Plan import"),
        "file-import",
        "commandpost.ui.pages.plan_import.page:PlanImportPage",
        overlay=True,
    ),
    LazyPage(
        "call",
        QT_TRANSLATE_NOOP("Pages", "Call-in"),
        "phone-incoming",
        "commandpost.ui.pages.call.page:CallPage",
        overlay=True,
        everywhere=(
            ActionDef(
                "call.open",
                QT_TRANSLATE_NOOP("Actions", "Take a call"),
                "F2",
                scope=Scope.GLOBAL,
                icon="phone-incoming",
            ),
        ),
    ),
    LazyPage(
        "matter",
        QT_TRANSLATE_NOOP("Pages", "Calls and documents"),
        "file-text",
        "commandpost.ui.pages.matter.page:MatterPage",
        overlay=True,
        everywhere=(
            ActionDef(
                "matter.open",
                QT_TRANSLATE_NOOP("Actions", "Register a call or document"),
                "F4",
                "begin",
                Scope.GLOBAL,
            ),
        ),
    ),
    LazyPage(
        "rounds",
        QT_TRANSLATE_NOOP("Pages", "Zero reports"),
        "checklist",
        "commandpost.ui.pages.rounds.page:RoundsPage",
        overlay=True,
        everywhere=(
            ActionDef(
                "rounds.open",
                QT_TRANSLATE_NOOP("Actions", "Zero reports and the chase after them"),
                "F5",
                scope=Scope.GLOBAL,
                icon="checklist",
            ),
        ),
    ),
    LazyPage(
        "roll_call",
        QT_TRANSLATE_NOOP("Pages", "Roll call"),
        "clipboard-list",
        "commandpost.ui.pages.roll_call.page:RollCallPage",
        overlay=True,
        everywhere=(
            ActionDef(
                "roll.open",
                QT_TRANSLATE_NOOP("Actions", "Roll call"),
                "Shift+F5",
                scope=Scope.GLOBAL,
                icon="clipboard-list",
            ),
        ),
    ),
    LazyPage(
        "callout",
        QT_TRANSLATE_NOOP("Pages", "Call-out"),
        "phone-outgoing",
        "commandpost.ui.pages.callout.page:CalloutPage",
        overlay=True,
        everywhere=(
            ActionDef(
                "callout.open",
                QT_TRANSLATE_NOOP("Actions", "Call-out"),
                "Ctrl+F6",
                scope=Scope.GLOBAL,
                icon="phone-outgoing",
            ),
        ),
    ),
    LazyPage(
        "evacuation",
        QT_TRANSLATE_NOOP("Pages", "Evacuation roll"),
        "users",
        "commandpost.ui.pages.evacuation.page:EvacuationPage",
        overlay=True,
        everywhere=(
            ActionDef(
                "evacuation.open",
                QT_TRANSLATE_NOOP("Actions", "Evacuation roll and shelters"),
                "Ctrl+Shift+E",
                scope=Scope.GLOBAL,
                icon="users",
            ),
        ),
    ),
    LazyPage(
        "rota",
        QT_TRANSLATE_NOOP("Pages", "Rota"),
        "calendar",
        "commandpost.ui.pages.rota.page:RotaPage",
        overlay=True,
        everywhere=(
            ActionDef(
                "rota.open",
                QT_TRANSLATE_NOOP("Actions", "The rota"),
                "Ctrl+Shift+R",
                scope=Scope.GLOBAL,
                icon="calendar",
            ),
        ),
    ),
    LazyPage(
        "warning",
        QT_TRANSLATE_NOOP("Pages", "Warnings"),
        "urgent",
        "commandpost.ui.pages.warning.page:WarningPage",
        overlay=True,
        everywhere=(
            ActionDef(
                "warning.open",
                QT_TRANSLATE_NOOP("Actions", "Receive a warning"),
                "F3",
                "begin",
                Scope.GLOBAL,
            ),
        ),
    ),
    LazyPage(
        "duty_papers",
        QT_TRANSLATE_NOOP("Pages", "Duty bulletin and log"),
        "file-text",
        "commandpost.ui.pages.duty_papers.page:DutyPapersPage",
        overlay=True,
        everywhere=(
            ActionDef(
                "duty_papers.open",
                QT_TRANSLATE_NOOP("Actions", "Duty bulletin and duty log"),
                "Ctrl+Shift+B",
                scope=Scope.GLOBAL,
                icon="file-text",
            ),
        ),
    ),
    LazyPage(
        "plan_edit",
        QT_TRANSLATE_NOOP("Pages", "Plan editor"),
        "book",
        "commandpost.ui.pages.plan_edit.page:PlanEditPage",
        overlay=True,
    ),
    LazyPage(
        "sheets",
        QT_TRANSLATE_NOOP("Pages", "Blank forms"),
        "",
        "commandpost.ui.pages.sheets.page:SheetsPage",
        overlay=True,
        everywhere=(
            ActionDef(
                "sheets.open",
                QT_TRANSLATE_NOOP("Actions", "Blank forms: print, type in"),
                "Ctrl+Shift+K",
                scope=Scope.GLOBAL,
            ),
        ),
    ),
    LazyPage(
        "lists",
        QT_TRANSLATE_NOOP("Pages", "Open lists"),
        "checklist",
        "commandpost.ui.pages.lists.page:ListsPage",
        overlay=True,
        everywhere=(
            ActionDef(
                "lists.open",
                QT_TRANSLATE_NOOP("Actions", "Open lists, what hurts first on top"),
                "Shift+F9",
                scope=Scope.GLOBAL,
                icon="checklist",
            ),
        ),
    ),
    LazyPage(
        "handover",
        QT_TRANSLATE_NOOP("Pages", "Handover"),
        "arrows-exchange",
        "commandpost.ui.pages.handover.page:HandoverPage",
        overlay=True,
        everywhere=(
            ActionDef(
                "handover.open",
                QT_TRANSLATE_NOOP("Actions", "Hand over the shift"),
                "F9",
                scope=Scope.GLOBAL,
                icon="arrows-exchange",
            ),
        ),
    ),
)


def pages() -> tuple[PageLike, ...]:
    """The pages of the rail from top to bottom, then the overlays; the first comes up first.

    All but the first are loaded when they are opened: the start is quick at three in the morning.
    """
    from commandpost.ui.pages.duty import DutyPage

    return (DutyPage, *LATER)


def wiring() -> Wiring:
    """The shell's own questions and its one use case."""
    return Wiring(pages(), banner, write_line, known_names, play_alarm)


def write_line(
    desk: Desk,
    about: Subject | None,
    parts: tuple[Part, ...],
    at: Instant | None,
    intent: Id | None = None,
) -> Changes:
    """The entries of a line: on the incident in hand, else on the shift, else the station."""
    drop_draft(desk, LOG_DRAFT)
    shift = current_shift(desk)
    on_duty = Subject("shift", shift.id) if shift else STATION
    return write_lines(desk, about or on_duty, parts, at, intent)


BULLETIN_HOUR = "07:30"
"""When a new station's duty bulletin is due; the page of duty papers sets another hour."""


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
        strip=default_strip(answer.role),
        local_phone_minutes=answer.phone_minutes,
        local_written_minutes=answer.written_minutes,
        phone=answer.phone,
        signer=answer.signer,
        checker=answer.checker,
        serial_prefix=answer.serial_prefix,
    )
    changes = configure_station(desk, with_defaults(station)) | install_library(desk)
    changes |= set_bulletin_hour(desk, BULLETIN_HOUR)
    return changes | start_shift(desk, shift, StartShift(answer.operator, answer.duty_leader))
