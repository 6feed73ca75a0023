"""A level's measures become tasks, and tasks follow the level up and down."""

from __future__ import annotations

from commandpost.domain.checklist import Task, replaced
from commandpost.domain.entries import Draft
from commandpost.domain.entries.tasks import TasksCopied, TaskSeed, TaskState, TasksTurned
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import Measure, Plan
from commandpost.domain.times import MINUTE, Instant


def copied_in(
    plan: Plan,
    level: ResponseLevel,
    measures: tuple[Measure, ...],
    start: Instant,
    known: frozenset[str] = frozenset(),
) -> TasksCopied:
    """Measures as tasks: due times become instants here, once, and never move again."""
    chain = {m.id: m.same_as for definition in plan.levels for m in definition.measures}
    return TasksCopied(level.numeral, tuple(_seed(m, start, chain, known) for m in measures))


def _seed(m: Measure, start: Instant, chain: dict[str, str], known: frozenset[str]) -> TaskSeed:
    return TaskSeed(
        id=m.id,
        text=m.text,
        actor=m.actor,
        phase=m.phase,
        due_at=None if m.minutes is None else Instant(start + m.minutes * MINUTE),
        desk=m.desk,
        critical=m.critical,
        value=m.value,
        tool=m.tool,
        clause=m.section,
        replaces=_replaces(m, chain, known),
        asks=m.asks,
        only_if=m.only_if,
        exclusive=m.exclusive,
        after=m.after,
        sensed=m.sensed,
        feedback=m.feedback,
    )


def _replaces(measure: Measure, chain: dict[str, str], known: frozenset[str]) -> str:
    """The task this one stands for: after a jump (Ⅳ to Ⅱ) the one further down the chain."""
    seen: set[str] = set()
    name = measure.same_as
    while name and name not in known and name not in seen:
        seen.add(name)
        name = chain.get(name, "")
    return name if name in known else measure.same_as


def raised_with(
    plan: Plan,
    hazard: str,
    level: ResponseLevel,
    tasks: tuple[Task, ...],
    start: Instant,
    now: Instant,
) -> list[Draft]:
    """A raise copies in only what is new and brings back what a lowering had put aside."""
    known = frozenset(task.id for task in tasks)
    drafts = []
    wanted = {m.id for m in plan.measures_at(hazard, level)}
    waiting = tuple(t.id for t in tasks if t.stood_down and t.id in wanted)
    if waiting:
        drafts.append(Draft(now, TasksTurned(level.numeral, returned=waiting)))
    new = plan.new_measures(hazard, level, known)
    if new:
        drafts.append(Draft(now, copied_in(plan, level, new, start, known)))
    return drafts


def lowered_with(
    plan: Plan, hazard: str, level: ResponseLevel, tasks: tuple[Task, ...], now: Instant
) -> list[Draft]:
    """A lowering puts aside what nobody has begun and the lower level does not ask.

    What is ordered or done stays; a lower level's item that had been replaced stands again.
    """
    wanted = {m.id for m in plan.measures_at(hazard, level)}
    planned = {m.id for d in plan.levels for m in d.measures}
    aside = [
        t for t in tasks if t.state is TaskState.OPEN and t.id in planned and t.id not in wanted
    ]
    freed = {t.seed.replaces for t in aside if t.seed.replaces}
    again = tuple(t.id for t in tasks if t.id in freed & wanted and replaced(t))
    if not aside and not again:
        return []
    turned = TasksTurned(level.numeral, tuple(t.id for t in aside), again)
    return [Draft(now, turned)]
