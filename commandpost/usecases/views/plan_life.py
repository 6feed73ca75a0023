"""The life of plans for the screen: what is recorded, what is due, where a plan stands."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from commandpost.domain.errors import OperatorError
from commandpost.domain.plan import Plan, PlanKind
from commandpost.domain.plan_due import Due, DueState, Duty, LifeChange, OwnPeriod, dues, next_due
from commandpost.domain.plan_family import Relation, family
from commandpost.domain.plan_life import LifeEvent, PlanLife, PlanStatus
from commandpost.domain.records import dataclass
from commandpost.host.calendar import after_working_days
from commandpost.store.documents import Revision
from commandpost.usecases.desk import Desk
from commandpost.usecases.plan_life import offset, today

MODEL_REASON = "bundled"
"""Why a revision of the bundled library came in: such a plan is a model until it is issued."""


@dataclass(frozen=True, slots=True)
class DueLine:
    """A duty as it stands today; ``days`` is negative once it is overdue."""

    due: Due
    state: DueState
    days: int


@dataclass(frozen=True, slots=True)
class PlanDue:
    """A duty in the list over all plans."""

    plan: str
    title: str
    revision: str
    line: DueLine


@dataclass(frozen=True, slots=True)
class DueList:
    """What all plans owe, soonest first, and how many owe nothing because none was issued."""

    rows: tuple[PlanDue, ...]
    models: int
    unrecorded: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Relative:
    """A plan above, beside or below; without ``revision`` it is known by name only."""

    relation: Relation
    title: str
    plan: str = ""
    revision: str = ""


@dataclass(frozen=True, slots=True)
class LifeCard:
    """All there is to know of one plan's life."""

    plan: str
    title: str
    kind: PlanKind
    issuer: str
    doc_no: str
    dated: str
    today: date
    status: PlanStatus
    model: bool
    life: PlanLife
    lines: tuple[DueLine, ...]
    periods: tuple[OwnPeriod, ...]
    relatives: tuple[Relative, ...]
    trace: tuple[LifeChange, ...]
    offset: int

    @property
    def events(self) -> tuple[LifeEvent, ...]:
        """What is recorded, the newest first."""
        return tuple(reversed(self.life.events))


def life_card(desk: Desk, plan: str) -> LifeCard:
    """A plan's life, its duties, its place among the others, and every change of the record."""
    revision = _standing(desk, plan)
    found = desk.store.documents.get(Plan, revision.hash)
    life, periods = desk.store.plan_lives.life(plan), desk.store.plan_lives.periods()
    owed = dues(found, life, after_working_days, periods)
    return LifeCard(
        plan=plan,
        title=found.title,
        kind=found.kind,
        issuer=found.issuer,
        doc_no=found.doc_no,
        dated=found.dated,
        today=today(desk),
        status=life.status if revision.in_force else PlanStatus.ABOLISHED,
        model=revision.reason == MODEL_REASON,
        life=life,
        lines=due_lines(owed, today(desk)),
        periods=tuple(p for p in periods if p.scope in (plan, found.kind.value)),
        relatives=relatives(desk, found),
        trace=desk.store.plan_lives.trace(plan, found.kind.value),
        offset=offset(desk),
    )


def due_list(desk: Desk) -> DueList:
    """The duties of every plan in force that are not met, soonest first."""
    rows: list[PlanDue] = []
    models, unrecorded = 0, []
    lives, periods = desk.store.plan_lives.lives(), desk.store.plan_lives.periods()
    now = today(desk)
    for revision in desk.store.documents.revisions(Plan):
        life = lives.get(revision.name, PlanLife())
        if life.issued is None:
            models += revision.reason == MODEL_REASON
            if revision.reason != MODEL_REASON:
                unrecorded.append(revision.title)
            continue
        plan = desk.store.documents.get(Plan, revision.hash)
        owed = due_lines(dues(plan, life, after_working_days, periods), now)
        rows += [
            PlanDue(plan.id, plan.title, revision.hash, line)
            for line in owed
            if line.state is not DueState.DONE
        ]
    rows.sort(key=lambda r: (r.line.due.day, r.title, r.line.due.duty.value))
    return DueList(tuple(rows), models, tuple(unrecorded))


def due_lines(owed: Iterable[Due], now: date) -> tuple[DueLine, ...]:
    """Duties with how they stand on that day, in the order of the duties."""
    order = tuple(Duty)
    lines = [DueLine(due, due.state(now), (due.day - now).days) for due in owed]
    return tuple(sorted(lines, key=lambda line: order.index(line.due.duty)))


def first_due(
    plan: Plan, life: PlanLife, periods: tuple[OwnPeriod, ...], now: date
) -> DueLine | None:
    """What hurts first of a plan's duties, or None."""
    due = next_due(dues(plan, life, after_working_days, periods))
    return due_lines((due,), now)[0] if due is not None else None


def relatives(desk: Desk, plan: Plan) -> tuple[Relative, ...]:
    """The plan's superior, even when it is only named, and the plans of the library around it."""
    hashes = {r.name: r.hash for r in desk.store.documents.revisions(Plan)}
    others = (desk.store.documents.get(Plan, digest) for digest in hashes.values())
    found = [Relative(r, o.title, o.id, hashes[o.id]) for r, o in family(plan, others)]
    if plan.superior and all(plan.superior not in (r.plan, r.title) for r in found):
        found.insert(0, Relative(Relation.SUPERIOR, plan.superior))
    return tuple(found)


def _standing(desk: Desk, plan: str) -> Revision:
    """The revision in force, or the last one of an abolished plan."""
    for revision in desk.store.documents.revisions(Plan, plan):
        if revision.in_force:
            return revision
    for revision in desk.store.documents.retired():
        if revision.name == plan:
            return revision
    raise OperatorError("documents.none_in_force", name=plan)
