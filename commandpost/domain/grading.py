"""Event grading (事件分级): the bands of law and plans, and the grade the figures suggest.

A suggestion only: nature, place and time may raise it, and a person decides. Unknown figures are
ignored, never taken for zero; several tables may speak to one hazard, and the gravest wins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from commandpost.domain.levels import EventGrade
from commandpost.domain.records import dataclass
from commandpost.domain.triggers import Test, Value


@dataclass(frozen=True, slots=True)
class GradeBand:
    """A row of a grading table: ``min`` ≤ figure < ``max`` unless the flags say otherwise."""

    grade: EventGrade
    metric: str
    unit: str
    min: float | None = None
    max: float | None = None
    min_inclusive: bool = True
    max_inclusive: bool = False
    confidence: str = ""


@dataclass(frozen=True, slots=True)
class GradeTable:
    """One source's bands for the hazards they bind, as ``plans_db/grading.yaml`` keeps them.

    ``confidence`` holds for every row that does not state its own.
    """

    table: str
    title: str
    hazards: tuple[str, ...]
    source: str
    confidence: str
    rows: tuple[GradeBand, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class GradeRule:
    """A band together with the hazard it grades, the table it stands in, and its source."""

    hazard: str
    table: str
    grade: EventGrade
    metric: str
    unit: str
    source: str
    confidence: str
    min: float | None = None
    max: float | None = None
    min_inclusive: bool = True
    max_inclusive: bool = False

    def holds(self, amount: float) -> bool:
        """Whether ``amount`` (in the metric's unit) lies in this band."""
        bounds = Test(self.metric, self.min, self.max, self.min_inclusive, self.max_inclusive)
        return bounds.holds(amount)


@dataclass(frozen=True, slots=True)
class GradeEvidence:
    """A band that holds, beside the figure it holds for."""

    rule: GradeRule
    value: Value


def rules_of(tables: Iterable[GradeTable]) -> Iterator[GradeRule]:
    """Every band of every table, once for each hazard it binds."""
    for table in tables:
        for hazard in table.hazards:
            for row in table.rows:
                yield GradeRule(
                    hazard=hazard,
                    table=table.table,
                    grade=row.grade,
                    metric=row.metric,
                    unit=row.unit,
                    source=table.source,
                    confidence=row.confidence or table.confidence,
                    min=row.min,
                    max=row.max,
                    min_inclusive=row.min_inclusive,
                    max_inclusive=row.max_inclusive,
                )


def suggest_grade(
    rules: Iterable[GradeRule], hazard: str, read: Callable[[str], Value | None]
) -> tuple[EventGrade | None, tuple[GradeEvidence, ...]]:
    """The gravest grade any known figure reaches, and every band that holds, gravest first.

    ``read`` gives the figure of a metric key, or None when it is not reported (未报).
    """
    found: list[GradeEvidence] = []
    for rule in rules:
        if rule.hazard != hazard:
            continue
        value = read(rule.metric)
        if value is not None and rule.holds(value.amount):
            found.append(GradeEvidence(rule, value))
    found.sort(key=lambda evidence: evidence.rule.grade, reverse=True)
    return (found[0].rule.grade if found else None), tuple(found)
