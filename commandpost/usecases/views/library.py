"""Plans for the reader: the list in force, revisions, and what is new at each level."""

from __future__ import annotations

from dataclasses import dataclass

from commandpost.domain.plan import LevelDefinition, Measure, Plan
from commandpost.domain.times import Instant
from commandpost.usecases.desk import Desk


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A plan in the list."""

    id: str
    title: str
    kind: str
    hazards: tuple[str, ...]
    revision: str
    recorded_at: Instant
    levels: int
    reason: str


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """A level of one hazard: its definition and the measures it adds to the lower one."""

    definition: LevelDefinition
    new: tuple[Measure, ...]
    inherited: tuple[Measure, ...]


def plan_list(desk: Desk) -> tuple[PlanRow, ...]:
    """Plans in force, by title."""
    rows = []
    for revision in desk.store.documents.revisions(Plan):
        plan = desk.store.documents.get(Plan, revision.hash)
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
