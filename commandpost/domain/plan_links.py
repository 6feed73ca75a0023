"""How a plan's measures hang together: branches of questions, orders, sets to choose from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import LevelDefinition, Measure, Plan

ANSWERS = ("yes", "no")
"""The answers a question of the checklist has."""

Placed = tuple[ResponseLevel, Measure]


def branch(measure: Measure) -> tuple[str, str]:
    """The question a measure hangs on and the answer it waits for; empty when it hangs on none."""
    question, _, answer = measure.only_if.partition(":")
    return question, answer


def within_reach(plan: Plan, definition: LevelDefinition) -> tuple[Placed, ...]:
    """The measures that stand on one list with this level's: its own and all it inherits."""
    return tuple((d.level, m) for d in plan.inherited(definition) for m in d.measures)


def linkable(plan: Plan, hazard: str, level: ResponseLevel) -> tuple[Placed, ...]:
    """What a measure of that level may hang on or come after."""
    definition = plan.definition(hazard, level)
    return () if definition is None else within_reach(plan, definition)


def sets(plan: Plan, hazard: str) -> tuple[str, ...]:
    """The sets of which one is taken that the hazard's levels know already."""
    named = (m.exclusive for d in plan.ladder(hazard) for m in d.measures if m.exclusive)
    return tuple(dict.fromkeys(named))


def circles(measures: dict[str, Measure]) -> Iterator[Measure]:
    """Measures that wait for themselves, by however many others."""
    for measure in measures.values():
        seen: set[str] = set()
        waiting = [*_waits_for(measure)]
        while waiting:
            name = waiting.pop()
            if name == measure.id:
                yield measure
                break
            if name not in seen and name in measures:
                seen.add(name)
                waiting += _waits_for(measures[name])


def without(plan: Plan, gone: tuple[Measure, ...]) -> Plan:
    """What hung on a measure that is gone hangs on nothing; what came after it comes sooner."""
    known = {m.id for d in plan.levels for m in d.measures}
    before = {m.id: m.after for m in gone if m.id not in known}
    if not before:
        return plan
    levels = tuple(
        replace(d, measures=tuple(_freed(m, before) for m in d.measures)) for d in plan.levels
    )
    return replace(plan, levels=levels)


def _waits_for(measure: Measure) -> list[str]:
    return [name for name in (branch(measure)[0], measure.after) if name]


def _freed(measure: Measure, before: dict[str, str]) -> Measure:
    after, seen = measure.after, {measure.id}
    while after in before and after not in seen:
        seen.add(after)
        after = before[after]
    after = "" if after in seen else after
    hangs = "" if branch(measure)[0] in before else measure.only_if
    if (after, hangs) == (measure.after, measure.only_if):
        return measure
    return replace(measure, after=after, only_if=hangs)
