"""What is wrong with a plan as data: levels nobody decides, figures nobody knows, lists too long.

An error would mislead the duty officer; a warning is worth a look when the plan is next revised.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum

from commandpost.domain.metrics import Catalogue
from commandpost.domain.plan import Act, LevelDefinition, Measure, Phase, Plan
from commandpost.domain.triggers import Logic

MAX_CHUNK = 9
MAX_DESK = 7
_ABRUPT = (Phase.FIRST_30, Phase.TO_120)


class Severity(Enum):
    """How bad a finding is."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: ``key`` names its sentence, ``place`` says where, ``params`` fill it."""

    key: str
    place: str
    params: Mapping[str, object] = field(default_factory=dict)
    severity: Severity = Severity.WARNING


def lint(plan: Plan, catalogue: Catalogue) -> tuple[Finding, ...]:
    """Every fault found, errors first, otherwise in the plan's own order."""
    found = [*_ids(plan), *_deadlines(plan), *_metrics(catalogue)]
    for definition in plan.levels:
        place = _place(definition)
        found += _conditions(definition, place)
        found += _tests(definition, catalogue, place)
        found += _authority(definition, place)
        found += _measures(definition, place)
        found += _lists(plan, definition, place)
        found += _chain(plan, definition, place)
    for hazard in dict.fromkeys(d.hazard for d in plan.levels):
        found += _ladder(plan, hazard)
    return tuple(sorted(found, key=lambda finding: finding.severity is not Severity.ERROR))


def errors(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Those that would mislead."""
    return tuple(f for f in findings if f.severity is Severity.ERROR)


def _error(key: str, place: str, **params: object) -> Finding:
    return Finding(f"lint.{key}", place, params, Severity.ERROR)


def _warning(key: str, place: str, **params: object) -> Finding:
    return Finding(f"lint.{key}", place, params, Severity.WARNING)


def _place(definition: LevelDefinition) -> str:
    return f"{definition.hazard} {definition.level.numeral}"


def _ids(plan: Plan) -> Iterator[Finding]:
    counts = Counter(m.id for d in plan.levels for m in d.measures)
    for measure_id, times in counts.items():
        if times > 1:
            yield _error("duplicate_id", measure_id, id=measure_id, times=times)
    for definition in plan.levels:
        for measure in definition.measures:
            if measure.same_as and measure.same_as not in counts:
                yield _error("same_as_unknown", measure.id, id=measure.id, other=measure.same_as)


def _deadlines(plan: Plan) -> Iterator[Finding]:
    for number, deadline in enumerate(plan.deadlines, 1):
        if not deadline.actor:
            place = deadline.section or str(number)
            yield _error("deadline_without_owner", place, text=deadline.text)


def _metrics(catalogue: Catalogue) -> Iterator[Finding]:
    for metric in catalogue.metrics:
        if not metric.unit:
            yield _error("metric_without_unit", metric.key, metric=metric.key)


def _conditions(definition: LevelDefinition, place: str) -> Iterator[Finding]:
    if not definition.conditions:
        yield _error("level_without_condition", place)
    elif not any(c.tests and c.logic is not Logic.MANUAL for c in definition.conditions):
        yield _warning("level_manual_only", place)


def _tests(definition: LevelDefinition, catalogue: Catalogue, place: str) -> Iterator[Finding]:
    for condition in definition.conditions:
        for test in condition.tests:
            if test.metric not in catalogue:
                yield _error("unknown_metric", place, metric=test.metric, text=condition.text)
                continue
            unit = catalogue[test.metric].unit
            if test.unit and test.unit != unit:
                yield _error("unit_differs", place, metric=test.metric, unit=test.unit, known=unit)
            if test.min is None and test.max is None:
                yield _error("test_without_bound", place, metric=test.metric, text=condition.text)


def _authority(definition: LevelDefinition, place: str) -> Iterator[Finding]:
    if not definition.authority:
        yield _error("level_without_authority", place)
    elif not any(a.action in (Act.APPROVE, Act.SIGN) for a in definition.authority):
        yield _error("level_without_approval", place)


def _measures(definition: LevelDefinition, place: str) -> Iterator[Finding]:
    if not definition.measures:
        yield _warning("level_without_measures", place)
    for measure in definition.measures:
        if not measure.actor:
            yield _error("measure_without_owner", measure.id, text=measure.text)
        if measure.minutes is None and measure.phase in _ABRUPT:
            yield _warning("measure_without_time", measure.id, text=measure.text)


def _lists(plan: Plan, definition: LevelDefinition, place: str) -> Iterator[Finding]:
    """Lists as they stand on activating this level at once, inherited measures and all."""
    measures = plan.measures_at(definition.hazard, definition.level)
    chunks = Counter((m.phase, m.actor) for m in measures)
    for (phase, actor), count in chunks.items():
        if count > MAX_CHUNK:
            told = {"phase": phase.value, "actor": actor, "count": count}
            yield _warning("chunk_too_long", place, **told, limit=MAX_CHUNK)
    desk = sum(1 for m in measures if _desk_now(m))
    if desk > MAX_DESK:
        yield _warning("desk_overloaded", place, count=desk, limit=MAX_DESK)


def _desk_now(measure: Measure) -> bool:
    return measure.desk and measure.phase is Phase.FIRST_30


def _chain(plan: Plan, definition: LevelDefinition, place: str) -> Iterator[Finding]:
    lower = definition.inherits
    if lower is None:
        return
    if plan.definition(definition.hazard, lower) is None:
        yield _error("inherits_missing", place, lower=lower.numeral)
    elif lower >= definition.level:
        yield _error("inherits_not_lower", place, lower=lower.numeral)


def _ladder(plan: Plan, hazard: str) -> Iterator[Finding]:
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
                yield _warning(
                    "bounds_not_monotone", _place(definition), metric=metric, bound=bound
                )
        above = {**above, **lowest}
