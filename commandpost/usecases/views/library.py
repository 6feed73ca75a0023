"""Plans for the reader: the list in force, revisions, and what is new at each level."""

from __future__ import annotations

from commandpost.domain.plan import LevelDefinition, Measure, Plan
from commandpost.domain.plan_life import PlanLife, PlanStatus
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant
from commandpost.usecases.desk import Desk
from commandpost.usecases.plan_life import today
from commandpost.usecases.views.plan_life import MODEL_REASON, DueLine, first_due


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A plan in the list, with where it stands and what it owes first.

    ``model`` is a plan of the bundled library as it came: nothing is due of it.
    """

    id: str
    title: str
    kind: str
    hazards: tuple[str, ...]
    revision: str
    recorded_at: Instant
    levels: int
    reason: str
    status: PlanStatus = PlanStatus.NOT_ISSUED
    model: bool = False
    due: DueLine | None = None


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """A level of one hazard: its definition and the measures it adds to the lower one."""

    definition: LevelDefinition
    new: tuple[Measure, ...]
    inherited: tuple[Measure, ...]


def plan_list(desk: Desk) -> tuple[PlanRow, ...]:
    """Plans in force, by title; abolished ones after them."""
    documents, now = desk.store.documents, today(desk)
    lives, periods = desk.store.plan_lives.lives(), desk.store.plan_lives.periods()
    rows = []
    for revision in (*documents.revisions(Plan), *documents.retired()):
        plan = documents.get(Plan, revision.hash)
        life = lives.get(plan.id, PlanLife())
        rows.append(
            PlanRow(
                id=plan.id,
                title=plan.title,
                kind=plan.kind.value,
                hazards=plan.hazards,
                revision=revision.hash,
                recorded_at=revision.recorded_at,
                levels=len(plan.levels),
                reason=revision.reason,
                status=life.status if revision.in_force else PlanStatus.ABOLISHED,
                model=revision.reason == MODEL_REASON and life.issued is None,
                due=first_due(plan, life, periods, now) if revision.in_force else None,
            )
        )
    return tuple(rows)


def plan_text(desk: Desk, revision: str) -> Plan:
    """A whole plan by its revision."""
    return desk.store.documents.get(Plan, revision)


def level_matrix(plan: Plan, hazard: str) -> tuple[MatrixCell, ...]:
    """Gravest first: what each level adds, and what it takes over."""
    cells = []
    for definition in plan.ladder(hazard):
        own = {m.id for m in definition.measures}
        everything = plan.measures_at(hazard, definition.level)
        cells.append(
            MatrixCell(
                definition,
                new=tuple(m for m in everything if m.id in own),
                inherited=tuple(m for m in everything if m.id not in own),
            )
        )
    return tuple(cells)


def plan_revision_in_force(desk: Desk, plan: str) -> tuple[str, Plan]:
    """Hash and text of the revision in force."""
    return desk.store.documents.in_force(Plan, plan)
