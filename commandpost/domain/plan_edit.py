"""Editing a plan: each change makes another plan; what refers to the changed part follows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import LevelDefinition, Measure, Plan
from commandpost.domain.plan_links import without
from commandpost.domain.records import dataclass

OWN_LISTS = (
    *("sections", "bodies", "groups", "levels", "warnings", "deadlines", "termination"),
    *("commander_card", "technical_card", "sources", "contacts", "notes"),
)
LEVEL_LISTS = ("conditions", "authority", "measures")


@dataclass(frozen=True, slots=True)
class Place:
    """A list of the plan, or with hazard and level a list of that level; ``index`` an item of it.

    An empty ``field`` is the plan itself: its title, issuer and the like.
    """

    field: str = ""
    hazard: str = ""
    level: ResponseLevel | None = None
    index: int | None = None

    @property
    def whole(self) -> Place:
        """The list the item stands in."""
        return replace(self, index=None)


def items(plan: Plan, place: Place) -> tuple[Any, ...]:
    """What stands in that list; nothing where the plan has no such level."""
    holder: Plan | LevelDefinition | None = plan
    if place.level is not None:
        holder = plan.definition(place.hazard, place.level)
    found: tuple[Any, ...] = getattr(holder, place.field, ())
    return found


def insert(plan: Plan, place: Place, item: object) -> Plan:
    """The item comes before ``place.index``, or last when there is none."""
    held = items(plan, place)
    at = len(held) if place.index is None else place.index
    return _with(plan, place, (*held[:at], item, *held[at:]))


def put(plan: Plan, place: Place, item: object) -> Plan:
    """The item stands instead of the one at ``place.index``."""
    held, at = items(plan, place), _index(place)
    return _with(plan, place, (*held[:at], item, *held[at + 1 :]))


def move(plan: Plan, place: Place, to: int) -> Plan:
    """The item at ``place.index`` stands at ``to`` afterwards."""
    held, at = items(plan, place), _index(place)
    rest = (*held[:at], *held[at + 1 :])
    return _with(plan, place, (*rest[:to], held[at], *rest[to:]))


def remove(plan: Plan, place: Place) -> Plan:
    """The item goes; what replaced or built on it refers to what it replaced or built on itself."""
    held, at = items(plan, place), _index(place)
    gone = held[at]
    left = _with(plan, place, (*held[:at], *held[at + 1 :]))
    if isinstance(gone, Measure):
        return _without_measures(left, (gone,))
    if isinstance(gone, LevelDefinition):
        return _without_measures(_without_level(left, gone), gone.measures)
    return left


def add_level(plan: Plan, hazard: str, level: ResponseLevel) -> Plan:
    """An empty level that builds on the next lower one; what built on that builds on it now."""
    if plan.definition(hazard, level) is not None:
        return plan
    lower = max((d for d in plan.ladder(hazard) if d.level < level), key=_level, default=None)
    upper = min((d for d in plan.ladder(hazard) if d.level > level), key=_level, default=None)
    inherits = lower.level if lower is not None else None
    made = LevelDefinition(hazard, level, inherits=inherits)
    levels = [
        replace(d, inherits=level)
        if inherits and d.hazard == hazard and d.level > level and d.inherits is inherits
        else d
        for d in plan.levels
    ]
    levels.insert(_level_place(plan, lower, upper), made)
    hazards = plan.hazards if hazard in plan.hazards else (*plan.hazards, hazard)
    return replace(plan, levels=tuple(levels), hazards=hazards)


def fresh_id(plan: Plan, hazard: str, level: ResponseLevel, token: str) -> str:
    """An id no measure of the plan has; with a random ``token`` none ever had.

    A number would be given again after its measure was removed, and a running response would take
    the new measure for the one it has.
    """
    known = {m.id for d in plan.levels for m in d.measures}
    made = stem = f"{hazard}-{level.name.lower()}-{token}"
    number = 2
    while made in known:
        made, number = f"{stem}-{number}", number + 1
    return made


def replaceable(
    plan: Plan, hazard: str, level: ResponseLevel
) -> tuple[tuple[ResponseLevel, Measure], ...]:
    """What a measure of that level may replace: those it inherits, with their level."""
    definition = plan.definition(hazard, level)
    if definition is None:
        return ()
    lower = [d for d in plan.inherited(definition) if d.level < level]
    return tuple((d.level, m) for d in lower for m in d.measures)


def _index(place: Place) -> int:
    if place.index is None:
        raise ValueError(f"no item is meant: {place}")
    return place.index


def _level(definition: LevelDefinition) -> ResponseLevel:
    return definition.level


def _with(plan: Plan, place: Place, held: tuple[Any, ...]) -> Plan:
    changed: dict[str, Any] = {place.field: held}
    if place.level is None:
        return replace(plan, **changed)
    levels = tuple(
        replace(d, **changed) if d.hazard == place.hazard and d.level is place.level else d
        for d in plan.levels
    )
    return replace(plan, levels=levels)


def _level_place(plan: Plan, lower: LevelDefinition | None, upper: LevelDefinition | None) -> int:
    """Beside its neighbour, in the direction the plan's levels run."""
    at = {(d.hazard, d.level): number for number, d in enumerate(plan.levels)}
    below = at[lower.hazard, lower.level] if lower is not None else None
    above = at[upper.hazard, upper.level] if upper is not None else None
    if below is not None:
        gravest_first = above is not None and above < below
        return below if gravest_first else below + 1
    return above if above is not None else len(plan.levels)


def _without_level(plan: Plan, gone: LevelDefinition) -> Plan:
    levels = tuple(
        replace(d, inherits=gone.inherits)
        if d.hazard == gone.hazard and d.inherits is gone.level
        else d
        for d in plan.levels
    )
    return replace(plan, levels=levels)


def _without_measures(plan: Plan, gone: tuple[Measure, ...]) -> Plan:
    """Those that replaced a measure that is gone replace what that one replaced."""
    plan = without(plan, gone)
    known = {m.id for d in plan.levels for m in d.measures}
    instead = {m.id: m.same_as for m in gone if m.id not in known}
    levels = []
    for definition in plan.levels:
        measures = tuple(
            replace(m, same_as=_behind(m.same_as, instead)) if m.same_as in instead else m
            for m in definition.measures
        )
        levels.append(replace(definition, measures=measures))
    return replace(plan, levels=tuple(levels))


def _behind(measure_id: str, instead: dict[str, str]) -> str:
    seen: set[str] = set()
    while measure_id in instead and measure_id not in seen:
        seen.add(measure_id)
        measure_id = instead[measure_id]
    return "" if measure_id in seen else measure_id
