"""A plan's place among the others: above it, beside it, below it (预案体系)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum

from commandpost.domain.plan import Plan, PlanKind
from commandpost.domain.station import Role


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


_OURS = ("本县", "本镇", "本乡", "本区", "本市")
_NATION = ("国家", "全国")
_PLACE = re.compile(
    r"^.{2,12}?(?:省|自治区|自治州|自治县|自治旗|[市县区旗镇乡盟州]|街道)(?!民|级|长)"
)
_NO_PLACE = re.compile("(?:[园景社小矿林库灾山校厂辖地城港牧]区|城市|城镇|乡镇)$")


def decided_here(plan: Plan, role: Role, region: str) -> bool:
    """Whether this station's own leaders decide about the plan's levels.

    A library also keeps the superior's plans, those of townships and of enterprises: they are
    read and searched, but their thresholds advise nobody here. A county looks at the general,
    special and department plans of its own region, a township at its own; a plan that names no
    place is taken for ours. ``region`` is the station's (湖南省云岭县), whatever stands above it.
    """
    below = plan.kind in (PlanKind.TOWNSHIP, PlanKind.SITE, PlanKind.ENTERPRISE)
    if (role is Role.TOWNSHIP) is not (plan.kind is PlanKind.TOWNSHIP) or (
        role is Role.COUNTY and below
    ):
        return False
    place = re.sub(r"\s", "", plan.region) or _place_of(plan.title)
    if not place or place in _OURS:
        return True
    return re.sub(r"\s", "", region).endswith(place)


def _place_of(title: str) -> str:
    """The place a title begins with, its nearest name (云岭县 of 湖南省云岭县), or nothing."""
    bare = re.sub(r"[\s《〈]", "", title)
    if bare.startswith(_NATION):
        return _NATION[0]
    place = ""
    while (found := _PLACE.match(bare)) is not None and not _NO_PLACE.search(found[0]):
        place, bare = found[0], bare[found.end() :]
    return place
