"""Whether a plan's measures hang together: every branch has its question, every event is known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from commandpost.domain.findings import Finding, error, warning
from commandpost.domain.plan import LevelDefinition, Measure, Plan
from commandpost.domain.plan_edit import Place
from commandpost.domain.plan_links import ANSWERS, branch, circles, within_reach
from commandpost.domain.sensing import TICKS


def links(plan: Plan) -> Iterator[Finding]:
    """Faults in questions, branches, orders, sets and events, in the plan's own order."""
    known = {m.id: m for d in plan.levels for m in d.measures}
    turning = {m.id for m in circles(known)}
    for definition in plan.levels:
        near = {m.id for _, m in within_reach(plan, definition)}
        alone = _alone(plan, definition)
        for index, measure in enumerate(definition.measures):
            spot = Place("measures", definition.hazard, definition.level, index)
            yield from _waits(measure, spot, known, near)
            yield from _ticks(measure, spot)
            told = {"text": measure.text}
            if measure.id in turning:
                yield error("link_circle", measure.id, spot, **told)
            if measure.exclusive in alone:
                yield warning("exclusive_alone", measure.id, spot, **told, set=measure.exclusive)


def _waits(
    measure: Measure, spot: Place, known: dict[str, Measure], near: set[str]
) -> Iterator[Finding]:
    question, answer = branch(measure)
    for link in (question, measure.after):
        if not link:
            continue
        if link not in known:
            yield error("link_unknown", measure.id, spot, id=measure.id, other=link)
        elif link not in near:
            told = {"text": measure.text, "other": known[link].text}
            yield warning("link_not_inherited", measure.id, spot, **told)
    if measure.only_if and (not question or answer not in ANSWERS):
        yield error("branch_malformed", measure.id, spot, text=measure.text, said=measure.only_if)
    elif question in known and not known[question].asks:
        told = {"text": measure.text, "other": known[question].text}
        yield error("branch_without_question", measure.id, spot, **told)


def _ticks(measure: Measure, spot: Place) -> Iterator[Finding]:
    """What the program ticks itself is asked for nothing."""
    if not measure.sensed:
        return
    if measure.sensed not in TICKS:
        yield error("sensed_unknown", measure.id, spot, text=measure.text, event=measure.sensed)
    if measure.asks:
        yield error("sensed_question", measure.id, spot, text=measure.text)
    elif measure.value:
        yield warning("sensed_value", measure.id, spot, text=measure.text, value=measure.value)


def _alone(plan: Plan, definition: LevelDefinition) -> set[str]:
    """Sets that have one measure only on the list of every level this one is worked at."""
    counts: Counter[str] = Counter()
    for upper in plan.ladder(definition.hazard):
        reached = [m.exclusive for _, m in within_reach(plan, upper)]
        if definition in plan.inherited(upper):
            counts |= Counter(reached)
    return {name for name, count in counts.items() if name and count == 1}
