"""The life of a plan (预案): what happened to it since it was issued, as an office records it.

A life is a row of events. Everything else (is it in force, when was it filed) is read from them,
so that nothing can contradict what was recorded.
"""

from __future__ import annotations

from datetime import date
from enum import Enum

from commandpost.domain.errors import OperatorError
from commandpost.domain.records import dataclass

EARLIEST = date(1990, 1, 1)
"""No plan that is still looked after is older; a slip of the pen usually is."""


class Happened(Enum):
    """What can happen to a plan (国办发〔2024〕5号 articles 25 to 36)."""

    ISSUED = "issued"
    FILED = "filed"
    PUBLISHED = "published"
    WITHHELD = "withheld"
    EVALUATED = "evaluated"
    DRILLED = "drilled"
    REVISING = "revising"
    ABOLISHED = "abolished"


class PlanStatus(Enum):
    """Where a plan stands; ``NOT_ISSUED`` is a model, or one whose issue nobody has recorded."""

    NOT_ISSUED = "not_issued"
    IN_FORCE = "in_force"
    REVISING = "revising"
    ABOLISHED = "abolished"


class RevisionReason(Enum):
    """Why a plan must be revised (article 35)."""

    LAW = "law"
    COMMAND = "command"
    RISK = "risk"
    RESOURCES = "resources"
    FOUND_WANTING = "found_wanting"
    OTHER = "other"


class DrillKind(Enum):
    """How a drill was held: at a table, one function, everybody outdoors, or unannounced."""

    TABLE_TOP = "table_top"
    FUNCTIONAL = "functional"
    FULL_SCALE = "full_scale"
    UNANNOUNCED = "unannounced"


@dataclass(frozen=True, slots=True)
class LifeEvent:
    """One thing that happened on a day.

    ``words`` says to whom (filed), where (published), on what ground (withheld), with which
    conclusion (evaluated) or simply a note; ``number`` is the document's or receipt's number;
    ``detail`` a ``RevisionReason`` or ``DrillKind``; ``effective`` when an issued plan applies.
    """

    id: str
    plan: str
    what: Happened
    day: date
    words: str = ""
    number: str = ""
    detail: str = ""
    effective: date | None = None


@dataclass(frozen=True, slots=True)
class PlanLife:
    """All that is recorded of one plan, by day."""

    events: tuple[LifeEvent, ...] = ()

    def last(self, *kinds: Happened) -> LifeEvent | None:
        """The latest event of these kinds."""
        return next((e for e in reversed(self.events) if e.what in kinds), None)

    def current(self, *kinds: Happened) -> LifeEvent | None:
        """The latest event of these kinds since the issue that stands; a new issue starts anew."""
        issued = self.issued
        if issued is None:
            return None
        since = self.events[self.events.index(issued) :]
        return next((e for e in reversed(since) if e.what in kinds), None)

    @property
    def issued(self) -> LifeEvent | None:
        """The issue that stands; none after the plan was abolished."""
        found = self.last(Happened.ISSUED, Happened.ABOLISHED)
        return found if found is not None and found.what is Happened.ISSUED else None

    @property
    def status(self) -> PlanStatus:
        """Where the plan stands by what is recorded."""
        found = self.last(Happened.ISSUED, Happened.REVISING, Happened.ABOLISHED)
        if found is None:
            return PlanStatus.NOT_ISSUED
        if found.what is Happened.ABOLISHED:
            return PlanStatus.ABOLISHED
        if found.what is Happened.REVISING:
            return PlanStatus.REVISING
        return PlanStatus.IN_FORCE


_STEPS = tuple(Happened)
_AFTER_ISSUE = frozenset(
    {Happened.FILED, Happened.PUBLISHED, Happened.WITHHELD, Happened.EVALUATED}
)
_NEEDS_WORDS = {
    Happened.FILED: "life.needs_recipient",
    Happened.PUBLISHED: "life.needs_place",
    Happened.WITHHELD: "life.needs_ground",
    Happened.EVALUATED: "life.needs_conclusion",
    Happened.ABOLISHED: "life.needs_reason",
}


def life_of(events: tuple[LifeEvent, ...]) -> PlanLife:
    """Events in the order of their days; on one day, in the order such things follow each other."""
    return PlanLife(tuple(sorted(events, key=lambda e: (e.day, _STEPS.index(e.what), e.id))))


def check_event(event: LifeEvent, life: PlanLife, today: date) -> None:
    """Refuse what cannot have happened; ``life`` is without the event itself."""
    if event.day > today:
        raise OperatorError("life.in_the_future", day=event.day.isoformat())
    if event.day < EARLIEST:
        raise OperatorError("life.too_early", day=event.day.isoformat())
    if event.what in _NEEDS_WORDS and not event.words.strip():
        raise OperatorError(_NEEDS_WORDS[event.what])
    if event.effective is not None and event.effective < event.day:
        raise OperatorError("life.effective_before_issue")
    if event.what is Happened.DRILLED and event.detail not in {k.value for k in DrillKind}:
        raise OperatorError("life.needs_drill_kind")
    if event.what is Happened.REVISING and event.detail not in {r.value for r in RevisionReason}:
        raise OperatorError("life.needs_revision_reason")
    if event.what in _AFTER_ISSUE:
        earlier = [e for e in life.events if e.what is Happened.ISSUED and e.day <= event.day]
        if not earlier:
            raise OperatorError("life.not_issued_yet", day=event.day.isoformat())
