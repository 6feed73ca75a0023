"""Activation conditions (启动条件): bounds on metrics, any/all, manual judgement, outcome.

Counting rule: 以上 includes its number, 以下 does not (条例493 article 3, last paragraph), unless
the plan's text says otherwise; so inclusivity is stored with each bound (FACTS, universal rule).
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class Test:
    """A bound on one metric: ``min`` ≤ value < ``max`` unless the flags say otherwise."""

    __test__ = False

    metric: str
    min: float | None = None
    max: float | None = None
    min_inclusive: bool = True
    max_inclusive: bool = False
    unit: str = ""

    def holds(self, value: float) -> bool:
        """Whether ``value`` (in the metric's own unit) lies within the bounds."""
        if self.min is not None and not (
            value > self.min or (self.min_inclusive and value == self.min)
        ):
            return False
        return self.max is None or value < self.max or (self.max_inclusive and value == self.max)

    def reached(self, value: float) -> bool:
        """Whether ``value`` is at or beyond the lower bound: what calls for at least this level.

        A figure above the band belongs to a graver level, and so it has met this one too.
        """
        if self.min is None:
            return self.holds(value)
        return value > self.min or (self.min_inclusive and value == self.min)


class Logic(Enum):
    """How tests of a condition, or conditions of a level, combine."""

    ANY = "any"
    ALL = "all"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Condition:
    """One item of a level's list. ``manual`` ones (其他需要启动…的情况) are judged by a person."""

    text: str
    tests: tuple[Test, ...] = ()
    logic: Logic = Logic.ANY
    section: str = ""
    precondition: bool = False


class Outcome(Enum):
    """What the figures say about a condition."""

    MET = "met"
    NOT_MET = "not_met"
    UNREPORTED = "unreported"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Value:
    """A figure as it stands: where it was read, whether verified, and which entry says so.

    ``complete`` is false for a sum (死亡和失踪) of which a part is 未报: it can meet a bound,
    but never shows that one is not met.
    """

    amount: float
    verified: bool
    place: str
    as_of: Instant
    entry: str
    complete: bool = True


@dataclass(frozen=True, slots=True)
class TestEvidence:
    """A test beside the figure it was held against; ``value`` is None when 未报."""

    __test__ = False

    test: Test
    value: Value | None
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class ConditionEvidence:
    """A condition beside its tests' evidence."""

    condition: Condition
    tests: tuple[TestEvidence, ...]
    outcome: Outcome

    @property
    def unverified(self) -> bool:
        """Whether a figure it rests on is still 待核."""
        return any(t.value is not None and not t.value.verified for t in self.tests if _met(t))


def _met(evidence: TestEvidence) -> bool:
    return evidence.outcome is Outcome.MET


def combine(logic: Logic, outcomes: tuple[Outcome, ...]) -> Outcome:
    """Any/all over outcomes, where a missing figure is never taken for "no"."""
    if not outcomes or logic is Logic.MANUAL:
        return Outcome.MANUAL
    if logic is Logic.ANY:
        for wanted in (Outcome.MET, Outcome.UNREPORTED, Outcome.MANUAL):
            if wanted in outcomes:
                return wanted
        return Outcome.NOT_MET
    for wanted in (Outcome.NOT_MET, Outcome.UNREPORTED, Outcome.MANUAL):
        if wanted in outcomes:
            return wanted
    return Outcome.MET


def evaluate(condition: Condition, read: Callable[[str], Value | None]) -> ConditionEvidence:
    """Hold a condition against the figures that ``read`` gives by metric key."""
    evidence = []
    for test in condition.tests:
        value = read(test.metric)
        if value is None:
            outcome = Outcome.UNREPORTED
        else:
            short = Outcome.NOT_MET if value.complete else Outcome.UNREPORTED
            outcome = Outcome.MET if test.reached(value.amount) else short
        evidence.append(TestEvidence(test, value, outcome))
    found = combine(condition.logic, tuple(e.outcome for e in evidence))
    return ConditionEvidence(condition, tuple(evidence), found)


def level_outcome(logic: Logic, evidence: tuple[ConditionEvidence, ...]) -> Outcome:
    """A level is met when its preconditions all hold and its other conditions combine to met."""
    pre = combine(Logic.ALL, tuple(e.outcome for e in evidence if e.condition.precondition))
    rest = combine(logic, tuple(e.outcome for e in evidence if not e.condition.precondition))
    if not any(e.condition.precondition for e in evidence):
        return rest
    return combine(Logic.ALL, (pre, rest))
