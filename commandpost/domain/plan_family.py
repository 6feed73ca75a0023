"""A plan's place among the others: above it, beside it, below it (预案体系)."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from commandpost.domain.plan import Plan, PlanKind


class Relation(Enum):
    """What another plan is to this one."""

    SUPERIOR = "superior"
    SAME_LEVEL = "same_level"
    TOWNSHIP = "township"
    UNIT = "unit"


_RANK = {
    PlanKind.GENERAL: 0,
    PlanKind.SPECIAL: 1,
    PlanKind.DEPARTMENT: 1,
    PlanKind.TOWNSHIP: 2,
    PlanKind.SITE: 3,
    PlanKind.ENTERPRISE: 3,
}
_BELOW = {
    PlanKind.TOWNSHIP: Relation.TOWNSHIP,
    PlanKind.SITE: Relation.UNIT,
    PlanKind.ENTERPRISE: Relation.UNIT,
}


def family(plan: Plan, others: Iterable[Plan]) -> tuple[tuple[Relation, Plan], ...]:
    """The plans that share a hazard with this one, and the one it names as its superior.

    A general plan stands above every plan of the next step, whatever the hazard.
    """
    found = [(r, o) for o in others if o.id != plan.id and (r := _relation(plan, o)) is not None]
    order = tuple(Relation)
    return tuple(sorted(found, key=lambda pair: (order.index(pair[0]), pair[1].title)))


def _relation(plan: Plan, other: Plan) -> Relation | None:
    if plan.superior and plan.superior in (other.id, other.title):
        return Relation.SUPERIOR
    own, its = _RANK[plan.kind], _RANK[other.kind]
    if own and its == 0:
        return Relation.SUPERIOR if own == 1 else None
    if own == 0 and its == 1:
        return Relation.SAME_LEVEL
    if not set(plan.hazards) & set(other.hazards):
        return None
    if its < own:
        return Relation.SUPERIOR
    return Relation.SAME_LEVEL if its == own else _BELOW[other.kind]
