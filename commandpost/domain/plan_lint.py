"""What is wrong with a plan as data: levels nobody decides, figures nobody knows, lists too long.

An error would mislead the duty officer; a warning is worth a look when the plan is next revised; a
note is only good to know.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from commandpost.domain.findings import Finding, Severity, error, warning
from commandpost.domain.metrics import Catalogue
from commandpost.domain.plan import Act, LevelDefinition, Measure, Phase, Plan, PlanKind
from commandpost.domain.plan_edit import Place
from commandpost.domain.plan_lint_links import links
from commandpost.domain.plan_lint_people import people
from commandpost.domain.plan_lint_prose import prose
from commandpost.domain.plan_lint_sources import sources
from commandpost.domain.triggers import Condition, Logic

MAX_CHUNK = 9
MAX_DESK = 7
_ABRUPT = {Phase.FIRST_30: 30, Phase.TO_120: 120}
_RANK = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


def lint(plan: Plan, catalogue: Catalogue) -> tuple[Finding, ...]:
    """Every fault found, errors first, otherwise in the plan's own order."""
    found = [*_ids(plan), *_deadlines(plan), *_metrics(catalogue)]
    for definition in plan.levels:
        place = _place(definition)
        found += _conditions(plan, definition, place)
        found += _tests(definition, catalogue, place)
        found += _authority(definition, place)
        found += _measures(definition, place)
        found += _lists(plan, definition, place)
        found += _chain(plan, definition, place)
    for hazard in dict.fromkeys(d.hazard for d in plan.levels):
        found += _ladder(plan, hazard, catalogue)
        found += _alike(plan, hazard)
    found += [*links(plan), *people(plan), *_cards(plan), *sources(plan), *prose(plan)]
    return tuple(sorted(found, key=lambda finding: _RANK.index(finding.severity)))


def errors(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Those that would mislead."""
    return tuple(f for f in findings if f.severity is Severity.ERROR)


def _place(definition: LevelDefinition) -> str:
    return f"{definition.hazard} {definition.level.numeral}"


def _spot(definition: LevelDefinition, field: str, index: int | None = None) -> Place:
    return Place(field, definition.hazard, definition.level, index)


def _ids(plan: Plan) -> Iterator[Finding]:
    counts = Counter(m.id for d in plan.levels for m in d.measures)
    told: set[str] = set()
    for definition in plan.levels:
        lower = {
            m.id for d in plan.inherited(definition) if d is not definition for m in d.measures
        }
        for index, measure in enumerate(definition.measures):
            spot, other = _spot(definition, "measures", index), measure.same_as
            if counts[measure.id] > 1 and measure.id not in told:
                told.add(measure.id)
                yield error(
                    "duplicate_id", measure.id, spot, id=measure.id, times=counts[measure.id]
                )
            if other and other not in counts:
                yield error("same_as_unknown", measure.id, spot, id=measure.id, other=other)
            elif other and other not in lower:
                yield warning(
                    "same_as_not_inherited", measure.id, spot, text=measure.text, other=other
                )


def _deadlines(plan: Plan) -> Iterator[Finding]:
    for number, deadline in enumerate(plan.deadlines):
        if not deadline.actor:
            place = deadline.section or str(number + 1)
            spot = Place("deadlines", index=number)
            yield error("deadline_without_owner", place, spot, text=deadline.text)


def _metrics(catalogue: Catalogue) -> Iterator[Finding]:
    for metric in catalogue.metrics:
        if not metric.unit:
            yield error("metric_without_unit", metric.key, None, metric=metric.key)


def _conditions(plan: Plan, definition: LevelDefinition, place: str) -> Iterator[Finding]:
    spot = _spot(definition, "conditions")
    if not definition.conditions:
        yield error("level_without_condition", place, spot)
    elif not (_numeric(definition) or (plan.kind is PlanKind.TOWNSHIP and _on_notice(definition))):
        yield warning("level_manual_only", place, spot)


def _numeric(definition: LevelDefinition) -> bool:
    return any(c.tests and c.logic is not Logic.MANUAL for c in definition.conditions)


def _on_notice(definition: LevelDefinition) -> bool:
    """Whether the level above starts it: a township without levels of its own needs no figures."""
    return any("县" in c.text and "启动" in c.text for c in definition.conditions)


def _tests(definition: LevelDefinition, catalogue: Catalogue, place: str) -> Iterator[Finding]:
    for index, condition in enumerate(definition.conditions):
        spot = _spot(definition, "conditions", index)
        for test in condition.tests:
            told = {"metric": test.metric, "text": condition.text}
            if not test.metric:
                yield error("test_without_metric", place, spot, text=condition.text)
                continue
            if test.metric not in catalogue:
                yield error("unknown_metric", place, spot, **told)
                continue
            metric = catalogue[test.metric]
            told["metric"] = metric.zh
            if test.unit and test.unit != metric.unit:
                units = {"unit": test.unit, "known": metric.unit}
                yield error("unit_differs", place, spot, **told, **units)
            if test.min is None and test.max is None:
                yield error("test_without_bound", place, spot, **told)
            elif test.min is not None and test.max is not None and test.min > test.max:
                yield error("bounds_crossed", place, spot, **told)


def _authority(definition: LevelDefinition, place: str) -> Iterator[Finding]:
    spot = _spot(definition, "authority")
    if not definition.authority:
        yield error("level_without_authority", place, spot)
    elif not any(a.action in (Act.APPROVE, Act.SIGN) for a in definition.authority):
        yield error("level_without_approval", place, spot)


def _measures(definition: LevelDefinition, place: str) -> Iterator[Finding]:
    if not definition.measures:
        yield warning("level_without_measures", place, _spot(definition, "measures"))
    yield from _key_items(definition, place)
    for index, measure in enumerate(definition.measures):
        spot, limit = _spot(definition, "measures", index), _ABRUPT.get(measure.phase)
        if not measure.actor:
            yield error("measure_without_owner", measure.id, spot, text=measure.text)
        if limit is not None and measure.minutes is None:
            yield warning("measure_without_time", measure.id, spot, text=measure.text)
        elif limit is not None and measure.minutes is not None and measure.minutes > limit:
            told = {"text": measure.text, "minutes": measure.minutes, "limit": limit}
            yield warning("measure_beyond_phase", measure.id, spot, **told)


def _key_items(definition: LevelDefinition, place: str) -> Iterator[Finding]:
    """Key items stand before the others, or at least in the first third of their phase."""
    for phase in Phase:
        rows = [(i, m) for i, m in enumerate(definition.measures) if m.phase is phase]
        first = max(sum(m.critical for _, m in rows), -(-len(rows) // 3))
        for index, measure in rows[first:]:
            if measure.critical:
                yield warning(
                    "critical_late", place, _spot(definition, "measures", index), text=measure.text
                )


def _lists(plan: Plan, definition: LevelDefinition, place: str) -> Iterator[Finding]:
    """Lists as they stand on activating this level at once, inherited measures and all."""
    spot = _spot(definition, "measures")
    measures = plan.measures_at(definition.hazard, definition.level)
    chunks = Counter((m.phase, m.actor) for m in measures)
    for (phase, actor), count in chunks.items():
        if count > MAX_CHUNK:
            told = {"phase": phase.value, "actor": actor, "count": count}
            yield warning("chunk_too_long", place, spot, **told, limit=MAX_CHUNK)
    desk = sum(1 for m in measures if _desk_now(m))
    if desk > MAX_DESK:
        yield warning("desk_overloaded", place, spot, count=desk, limit=MAX_DESK)


def _desk_now(measure: Measure) -> bool:
    return measure.desk and measure.phase is Phase.FIRST_30


def _chain(plan: Plan, definition: LevelDefinition, place: str) -> Iterator[Finding]:
    lower = definition.inherits
    if lower is None:
        return
    spot = Place("levels", index=plan.levels.index(definition))
    if plan.definition(definition.hazard, lower) is None:
        yield error("inherits_missing", place, spot, lower=lower.numeral)
    elif lower >= definition.level:
        yield error("inherits_not_lower", place, spot, lower=lower.numeral)


def _ladder(plan: Plan, hazard: str, catalogue: Catalogue) -> Iterator[Finding]:
    """A graver level must not begin at a smaller figure than a lighter one."""
    above: dict[str, float] = {}
    for definition in plan.ladder(hazard):
        lowest: dict[str, float] = {}
        for condition in definition.conditions:
            for test in condition.tests:
                if test.min is not None:
                    lowest[test.metric] = min(test.min, lowest.get(test.metric, test.min))
        for metric, bound in lowest.items():
            if metric in above and bound > above[metric]:
                spot = _spot(definition, "conditions")
                name = catalogue[metric].zh if metric in catalogue else metric
                told = {"metric": name, "bound": f"{bound:g}", "graver": f"{above[metric]:g}"}
                yield warning("bounds_not_monotone", _place(definition), spot, **told)
        above = {**above, **lowest}


def _alike(plan: Plan, hazard: str) -> Iterator[Finding]:
    """Two levels that the same figures start: nobody can tell which of them it is."""
    seen: dict[tuple[Condition, ...], LevelDefinition] = {}
    for definition in reversed(plan.ladder(hazard)):
        said = tuple(replace(c, section="") for c in definition.conditions)
        tested = any(c.tests for c in said)
        if tested and said in seen:
            other = seen[said].level.numeral
            spot = _spot(definition, "conditions")
            yield error("levels_alike", _place(definition), spot, other=other)
        seen.setdefault(said, definition)


def _cards(plan: Plan) -> Iterator[Finding]:
    """A card is read standing: what one phase asks must be taken in at once."""
    for card in ("commander_card", "technical_card"):
        counts = Counter(step.phase for step in getattr(plan, card))
        for phase, count in counts.items():
            if count > MAX_CHUNK:
                told = {"phase": phase.value, "count": count, "limit": MAX_CHUNK}
                yield warning("card_too_long", card, Place(card), **told)
