"""What the bars round every page show: responses, the incident in hand, what is due, who."""

from __future__ import annotations

from commandpost.domain.alarm import Call, calls
from commandpost.domain.entries.incident import Verification
from commandpost.domain.ids import Subject
from commandpost.domain.levels import EventGrade, ResponseLevel, WarningColour
from commandpost.domain.records import dataclass
from commandpost.domain.superior import SCOPES, response_word
from commandpost.domain.times import CHINA_OFFSET, MINUTE, Instant
from commandpost.host.text import text
from commandpost.usecases.desk import Desk
from commandpost.usecases.shifts import current_shift
from commandpost.usecases.views.names import response_name
from commandpost.usecases.views.open_lists import open_lists
from commandpost.usecases.views.todo import TodoRow, todo
from commandpost.usecases.views.warnings import warning_list


@dataclass(frozen=True, slots=True)
class BannerResponse:
    """One of our own responses in force, gravest first; ``name`` as 县防汛."""

    subject: Subject
    name: str
    level: ResponseLevel
    since: Instant


@dataclass(frozen=True, slots=True)
class BannerWarning:
    """A warning in force, gravest first; ``name`` as 暴雨."""

    subject: Subject
    name: str
    colour: WarningColour


@dataclass(frozen=True, slots=True)
class BannerSuperior:
    """What a superior has in force for us: ``scope`` is 省 or 市, ``name`` is 防汛."""

    scope: str
    level: ResponseLevel
    name: str = ""
    subject: Subject | None = None


@dataclass(frozen=True, slots=True)
class BannerIncident:
    """An open incident; ``grade`` None while nobody has judged it."""

    subject: Subject
    title: str
    called_at: Instant
    grade: EventGrade | None = None
    unverified: bool = False


@dataclass(frozen=True, slots=True)
class BannerDue:
    """One line of the to-do queue, what hurts first foremost."""

    what: str
    due_at: Instant
    subject: Subject | None = None


@dataclass(frozen=True, slots=True)
class BannerWrong:
    """Backup, disk or clock not in order; ``key`` names the sentence for ``host.text``."""

    key: str
    params: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class BannerView:
    """Everything the shell says without a page; empty is the quiet night.

    ``incidents`` begins with the one in hand; ``due`` is sorted by time and holds at most a few,
    ``due_count`` and ``overdue_count`` count all; ``calls`` holds what sounds now or soon.
    ``drill`` is the name of the drill running here; ``lists`` counts the checklists that nobody
    has called complete, ``lists_overdue`` those of them with something overdue.
    """

    station: str = ""
    operator: str = ""
    duty_leader: str = ""
    offset: int = CHINA_OFFSET
    responses: tuple[BannerResponse, ...] = ()
    superiors: tuple[BannerSuperior, ...] = ()
    warnings: tuple[BannerWarning, ...] = ()
    incidents: tuple[BannerIncident, ...] = ()
    due: tuple[BannerDue, ...] = ()
    due_count: int = 0
    overdue_count: int = 0
    calls: tuple[Call, ...] = ()
    wrong: tuple[BannerWrong, ...] = ()
    drill: str = ""
    lists: int = 0
    lists_overdue: int = 0


SHOWN_DUE = 3
CALLING = 20
"""So many that sound already are enough to say that somebody must act."""

SOON = 3 * MINUTE
"""The shell asks again every minute: what sounds before that must be known to it."""


def banner(desk: Desk, in_hand: Subject | None = None) -> BannerView:
    """The shell's view of the desk; ``in_hand`` comes first among the open incidents."""
    station = desk.find_profile()
    shift = current_shift(desk)
    owed, lists = todo(desk), open_lists(desk)
    return BannerView(
        station=station.name if station else "",
        operator=desk.operator.name,
        duty_leader=shift.leader if shift else "",
        offset=station.offset if station else CHINA_OFFSET,
        responses=_responses(desk),
        superiors=_superiors(desk),
        warnings=_warnings(desk),
        incidents=_incidents(desk, in_hand),
        due=tuple(_due(row) for row in owed[:SHOWN_DUE]),
        due_count=len(owed),
        overdue_count=sum(1 for row in owed if row.left < 0),
        calls=_calls(owed, desk.now()),
        wrong=_wrong(desk),
        lists=len(lists),
        lists_overdue=sum(1 for row in lists if row.overdue),
    )


def _responses(desk: Desk) -> tuple[BannerResponse, ...]:
    found = []
    for row in desk.store.projections.board("response"):
        response = desk.response(row.subject.id)
        name = response_name(response.hazard)
        found.append(BannerResponse(row.subject, name, response.level, response.steps[-1].since))
    return tuple(sorted(found, key=lambda r: r.level.rank))


def _superiors(desk: Desk) -> tuple[BannerSuperior, ...]:
    """From the county up to the nation, each with its level."""
    found = []
    for row in desk.store.projections.board("superior"):
        superior = desk.find_superior(row.subject.id)
        if superior is not None:
            name = response_word(superior.hazard)
            found.append(BannerSuperior(superior.scope, superior.level, name, row.subject))
    return tuple(sorted(found, key=lambda s: (SCOPES.index(s.scope), s.level.rank)))


def _warnings(desk: Desk) -> tuple[BannerWarning, ...]:
    now = desk.now()
    return tuple(
        BannerWarning(row.subject, row.kind, row.colour)
        for row in warning_list(desk)
        if row.until is None or now < row.until
    )


def _incidents(desk: Desk, in_hand: Subject | None) -> tuple[BannerIncident, ...]:
    found = []
    for row in desk.store.projections.board("incident"):
        incident = desk.incident(row.subject.id)
        found.append(
            BannerIncident(
                row.subject,
                incident.title,
                incident.heard_at,
                incident.grade,
                incident.verification is not Verification.TRUE,
            )
        )
    return tuple(sorted(found, key=lambda i: i.subject != in_hand))


def _due(row: TodoRow) -> BannerDue:
    return BannerDue(_what(row), row.due_at, row.subject)


def _calls(owed: tuple[TodoRow, ...], now: Instant) -> tuple[Call, ...]:
    """What sounds: the first of those overdue, and all that begin about now."""
    found = [row for row in owed if row.calls_at <= now + SOON and calls(row.weight)]
    fresh = {id(row) for row in found if row.calls_at > now - SOON}
    kept = [row for place, row in enumerate(found) if place < CALLING or id(row) in fresh]
    return tuple(Call(row.subject, row.item, _what(row), row.about, row.calls_at) for row in kept)


def _what(row: TodoRow) -> str:
    return text(f"todo.{row.kind}", label=row.label, owner=row.owner)


def _wrong(desk: Desk) -> tuple[BannerWrong, ...]:
    health = desk.health()
    found = []
    if health.sidecar:
        found.append(BannerWrong("wrong.sidecar", (("why", health.sidecar),)))
    if health.replayed:
        found.append(BannerWrong("wrong.replayed", (("count", str(health.replayed)),)))
    return tuple(found)
