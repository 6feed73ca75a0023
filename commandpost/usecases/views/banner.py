"""What the bars round every page show: responses, the incident in hand, what is due, who."""

from __future__ import annotations

from dataclasses import dataclass

from commandpost.domain.ids import Subject
from commandpost.domain.levels import EventGrade, ResponseLevel
from commandpost.domain.times import CHINA_OFFSET, Instant


@dataclass(frozen=True, slots=True)
class BannerResponse:
    """One of our own responses in force, gravest first; ``name`` as 县防汛."""

    subject: Subject
    name: str
    level: ResponseLevel
    since: Instant


@dataclass(frozen=True, slots=True)
class BannerSuperior:
    """What a superior has in force for us: ``scope`` is 省 or 市."""

    scope: str
    level: ResponseLevel


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
    ``due_count`` and ``overdue_count`` count all. ``drill`` is the name of the drill running here.
    """

    station: str = ""
    operator: str = ""
    duty_leader: str = ""
    offset: int = CHINA_OFFSET
    responses: tuple[BannerResponse, ...] = ()
    superiors: tuple[BannerSuperior, ...] = ()
    incidents: tuple[BannerIncident, ...] = ()
    due: tuple[BannerDue, ...] = ()
    due_count: int = 0
    overdue_count: int = 0
    wrong: tuple[BannerWrong, ...] = ()
    drill: str = ""
