"""Level advice (研判依据): a plan's triggers held against an episode's figures, with evidence.

Advice only: the level is decided by the plan's authority, never by the program, and an event
grade is never turned into a response level (FACTS 0 rule 1, 1.4).
"""

from __future__ import annotations

from collections.abc import Iterable

from commandpost.domain.bounds import amount_text, bound_text
from commandpost.domain.figures import Ledger, LedgerBuilder
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.metrics import Catalogue
from commandpost.domain.plan import LevelDefinition, Plan
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant
from commandpost.domain.triggers import (
    ConditionEvidence,
    Outcome,
    TestEvidence,
    evaluate,
    level_outcome,
)


@dataclass(frozen=True, slots=True)
class LevelAdvice:
    """What the figures say about one level of one plan."""

    plan: str
    revision: str
    hazard: str
    level: ResponseLevel
    outcome: Outcome
    conditions: tuple[ConditionEvidence, ...]
    first_met: Instant | None
    unverified: bool

    @property
    def met(self) -> bool:
        """Whether the conditions hold."""
        return self.outcome is Outcome.MET


def advise(
    plan: Plan, revision: str, hazard: str, ledger: Ledger, catalogue: Catalogue
) -> tuple[LevelAdvice, ...]:
    """One advice per level of the plan's ladder, gravest first."""
    return tuple(
        _level(plan, revision, definition, ledger, catalogue) for definition in plan.ladder(hazard)
    )


def proposed(advice: Iterable[LevelAdvice]) -> LevelAdvice | None:
    """The gravest level whose conditions hold, or None."""
    met = [level for level in advice if level.met]
    return min(met, key=lambda level: level.level.rank) if met else None


def _level(
    plan: Plan, revision: str, definition: LevelDefinition, ledger: Ledger, catalogue: Catalogue
) -> LevelAdvice:
    evidence = _evidence(definition, ledger, catalogue)
    outcome = level_outcome(definition.logic, evidence)
    met = outcome is Outcome.MET
    return LevelAdvice(
        plan=plan.id,
        revision=revision,
        hazard=definition.hazard,
        level=definition.level,
        outcome=outcome,
        conditions=evidence,
        first_met=first_met(definition, ledger, catalogue) if met else None,
        unverified=met and any(e.unverified for e in evidence if e.outcome is Outcome.MET),
    )


def _evidence(
    definition: LevelDefinition, ledger: Ledger, catalogue: Catalogue
) -> tuple[ConditionEvidence, ...]:
    def read(metric: str) -> object:
        return ledger.value(metric, catalogue)

    return tuple(evaluate(c, read) for c in definition.conditions)  # type: ignore[arg-type]


def first_met(definition: LevelDefinition, ledger: Ledger, catalogue: Catalogue) -> Instant | None:
    """The figures' own minute at which the level first held, replayed in the order of as-of.

    Only figures of metrics that the level tests are replayed; ties keep the order of arrival.
    """
    wanted = _with_parts({t.metric for c in definition.conditions for t in c.tests}, catalogue)
    points = sorted((p for p in ledger.history if p.metric in wanted), key=lambda p: p.as_of)
    replay = LedgerBuilder()
    for point in points:
        replay.add(point)
        evidence = _evidence(definition, replay.freeze(), catalogue)
        if level_outcome(definition.logic, evidence) is Outcome.MET:
            return point.as_of
    return None


def _with_parts(metrics: set[str], catalogue: Catalogue) -> set[str]:
    """The metrics and everything they are derived from, down to what is reported."""
    found: set[str] = set()
    waiting = set(metrics)
    while waiting:
        metric = waiting.pop()
        found.add(metric)
        if metric in catalogue:
            waiting |= set(catalogue[metric].derived_from) - found
    return found


def evidence_lines(advice: LevelAdvice, catalogue: Catalogue) -> tuple[str, ...]:
    """Clause, bound and number of every condition that holds, ready for notice and journal."""
    lines = []
    for condition in advice.conditions:
        if condition.outcome is not Outcome.MET:
            continue
        held = (t for t in condition.tests if t.outcome is Outcome.MET)
        numbers = "；".join(_number(t, catalogue) for t in held)
        clause = condition.condition.section
        lines.append(f"{clause} {condition.condition.text}（{numbers}）".strip())
    return tuple(lines)


def _number(evidence: TestEvidence, catalogue: Catalogue) -> str:
    value = evidence.value
    if value is None:  # pragma: no cover - a test that holds has a figure
        return ""
    metric = catalogue[evidence.test.metric]
    place = f"{value.place} " if value.place else ""
    mark = "" if value.verified else "，待核"
    return f"{place}{metric.zh}{amount_text(metric, value.amount)}{mark}"


def missing_for(advice: LevelAdvice, catalogue: Catalogue, lang: str = "zh") -> tuple[str, ...]:
    """What a level still lacks: each unmet bound beside its number, then those 未报."""
    silent = "not reported" if lang == "en" else "未报"
    known: list[str] = []
    unknown: list[str] = []
    for condition in advice.conditions:
        if condition.outcome is Outcome.MET:
            continue
        for test in condition.tests:
            if test.outcome is Outcome.MET or test.test.metric not in catalogue:
                continue
            metric = catalogue[test.test.metric]
            have = silent if test.value is None else amount_text(metric, test.value.amount, lang)
            bound = bound_text(test.test, catalogue, lang)
            line = f"{bound} ({have})" if lang == "en" else f"{bound}（{have}）"
            (unknown if test.value is None else known).append(line)
    return tuple(dict.fromkeys((*known, *unknown)))
