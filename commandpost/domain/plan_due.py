"""What a plan owes and when: filing, publication, evaluation, drill; each with the rule it is from.

Rules: 国办发〔2024〕5号 (2024) articles 26, 28, 32, 34 and 国令708 (2019) article 8. A county's
own shorter or longer period takes their place where it is recorded.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from enum import Enum
from typing import Protocol

from commandpost.domain.errors import OperatorError
from commandpost.domain.plan import Plan, PlanKind
from commandpost.domain.plan_life import Happened, LifeEvent, PlanLife, PlanStatus
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant

WORKING_DAYS = 20
SOON = 30
"""Days before a yearly duty falls due from which it is shown as coming up."""
SOON_FILING = 7
LONGEST = 120
"""Months: a county's own period is never longer than ten years."""


class Duty(Enum):
    """What an office owes a plan that was issued."""

    FILING = "filing"
    PUBLICATION = "publication"
    EVALUATION = "evaluation"
    DRILL = "drill"


class DueState(Enum):
    """How a duty stands on a day."""

    DONE = "done"
    LATER = "later"
    SOON = "soon"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class DueDay:
    """A day counted in working days; not ``certain`` when a year's holidays are unknown (待核)."""

    day: date
    certain: bool


class WorkingDays(Protocol):
    """Knows holidays and make-up days."""

    def __call__(self, start: date, days: int, /) -> DueDay:
        """The ``days``-th working day after ``start``."""
        ...


@dataclass(frozen=True, slots=True)
class OwnPeriod:
    """A period the county set itself, for one plan or for all plans of a kind."""

    scope: str
    duty: Duty
    months: int
    source: str


@dataclass(frozen=True, slots=True)
class LifeChange:
    """A line of the trace: what stood before, what stands after; None is nothing."""

    at: Instant
    operator: str
    post: str
    before: LifeEvent | OwnPeriod | None
    after: LifeEvent | OwnPeriod | None
    reason: str


@dataclass(frozen=True, slots=True)
class Due:
    """A duty with its day, the rule it comes from, and when it was met."""

    duty: Duty
    day: date
    certain: bool
    months: int | None
    source: str
    own: bool = False
    done: date | None = None
    last: date | None = None

    def state(self, today: date) -> DueState:
        """How it stands; met late is met."""
        if self.done is not None:
            return DueState.DONE
        if today > self.day:
            return DueState.OVERDUE
        near = SOON if self.months else SOON_FILING
        return DueState.SOON if (self.day - today).days <= near else DueState.LATER


_GENERAL, _SPECIAL, _DEPARTMENT = PlanKind.GENERAL, PlanKind.SPECIAL, PlanKind.DEPARTMENT
_GOVERNMENT = frozenset({_GENERAL, _SPECIAL, _DEPARTMENT})
_WORK_SAFETY = frozenset(
    {
        *("work_safety", "hazardous_chemicals", "mine", "fireworks"),
        *("building_collapse", "urban_gas", "road_traffic"),
    }
)
"""Production-safety accidents; fire and environment have laws of their own."""
_PUBLIC = frozenset({*_GOVERNMENT, PlanKind.TOWNSHIP})
_HALF_YEARLY = frozenset({"hazardous_chemicals", "mine", "fireworks"})

FILING_RULE = "国办发〔2024〕5号第二十六条"
ENTERPRISE_FILING_RULE = "生产安全事故应急预案管理办法（应急管理部令第2号）（待核）"
PUBLICATION_RULE = "国办发〔2024〕5号第二十八条"
DRILL_RULE = "国办发〔2024〕5号第三十二条"
EVALUATION_RULE = "国办发〔2024〕5号第三十四条"
ACCIDENT_DRILL_RULE = "生产安全事故应急条例（国令第708号）第八条"


def period(plan: Plan, duty: Duty) -> tuple[int, str] | None:
    """Months and source of what the rules ask of such a plan; None where they set no period.

    The duty of a township or an enterprise to evaluate has no period in these rules, and the
    drill of a general plan none either: what is not written is not invented.
    """
    accident = bool(_WORK_SAFETY.intersection(plan.hazards))
    if duty is Duty.EVALUATION:
        return (36, EVALUATION_RULE) if plan.kind in _GOVERNMENT else None
    if duty is not Duty.DRILL:
        return None
    if plan.kind is PlanKind.ENTERPRISE:
        listed = _HALF_YEARLY.intersection(plan.hazards)
        return (6, ACCIDENT_DRILL_RULE) if listed else None
    if accident and plan.kind in {*_GOVERNMENT, PlanKind.TOWNSHIP} and plan.kind is not _GENERAL:
        return 24, ACCIDENT_DRILL_RULE
    return (36, DRILL_RULE) if plan.kind in {_SPECIAL, _DEPARTMENT} else None


def own_period(plan: Plan, duty: Duty, own: tuple[OwnPeriod, ...]) -> OwnPeriod | None:
    """The county's own period: the plan's before its kind's."""
    for scope in (plan.id, plan.kind.value):
        for found in own:
            if found.scope == scope and found.duty is duty:
                return found
    return None


def check_own_period(given: OwnPeriod) -> None:
    """Refuse a period that is none, or that nobody set."""
    if given.duty not in {Duty.EVALUATION, Duty.DRILL} or not 1 <= given.months <= LONGEST:
        raise OperatorError("life.bad_period", longest=LONGEST)
    if not given.source.strip():
        raise OperatorError("life.period_needs_source")


def dues(
    plan: Plan, life: PlanLife, working_days: WorkingDays, own: tuple[OwnPeriod, ...] = ()
) -> tuple[Due, ...]:
    """All a plan owes; nothing before it was issued (a model plan) nor after it was abolished."""
    issued = life.issued
    if issued is None:
        return ()
    enterprise = plan.kind is PlanKind.ENTERPRISE
    rule = ENTERPRISE_FILING_RULE if enterprise else FILING_RULE
    found = [_once(life, working_days, Duty.FILING, rule, Happened.FILED)]
    if plan.kind in _PUBLIC:
        shown = (Happened.PUBLISHED, Happened.WITHHELD)
        found.append(_once(life, working_days, Duty.PUBLICATION, PUBLICATION_RULE, *shown))
    for duty, met in ((Duty.EVALUATION, Happened.EVALUATED), (Duty.DRILL, Happened.DRILLED)):
        if duty is Duty.EVALUATION and life.status is PlanStatus.REVISING:
            continue  # it is being rewritten already
        periodic = _periodic(plan, life, duty, met, own)
        if periodic is not None:
            found.append(periodic)
    return tuple(found)


def next_due(owed: tuple[Due, ...]) -> Due | None:
    """What hurts first among what is not yet done."""
    return min((d for d in owed if d.done is None), key=lambda d: d.day, default=None)


def _once(life: PlanLife, working_days: WorkingDays, duty: Duty, rule: str, *met: Happened) -> Due:
    issued = life.issued
    assert issued is not None
    day, done = working_days(issued.day, WORKING_DAYS), life.current(*met)
    return Due(duty, day.day, day.certain, None, rule, done=done.day if done else None)


def _periodic(
    plan: Plan, life: PlanLife, duty: Duty, met: Happened, own: tuple[OwnPeriod, ...]
) -> Due | None:
    """A new issue starts the evaluation anew; a drill held before it still counts."""
    set_here = own_period(plan, duty, own)
    rule = (set_here.months, set_here.source) if set_here else period(plan, duty)
    issued = life.issued
    if rule is None or issued is None:
        return None
    last = life.current(met) if duty is Duty.EVALUATION else life.last(met)
    begin = last.day if last else issued.day
    months, source = rule
    return Due(
        duty,
        months_after(begin, months),
        certain=True,
        months=months,
        source=source,
        own=set_here is not None,
        last=last.day if last else None,
    )


def months_after(start: date, months: int) -> date:
    """The same day so many months later; the month's last day where there is no such day."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
