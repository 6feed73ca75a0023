"""From a profile's rules to what one incident owes: each stage counts from its own moment."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from commandpost.domain.levels import EventGrade
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import (
    Circumstance,
    DeadlineRule,
    Obligation,
    Profile,
    Stage,
    StartsAt,
)
from commandpost.domain.times import MINUTE, Instant, next_daily


def first_obligations(
    profile: Profile,
    *,
    hazard: str,
    is_accident: bool,
    grade: EventGrade | None,
    heard_at: Instant,
    occurred_at: Instant | None,
    signs: Collection[Circumstance] = (),
) -> tuple[Obligation, ...]:
    """What is owed once a call is an incident: every concerning first-report rule."""
    owed = []
    for rule in profile.rules:
        if rule.stage is not Stage.FIRST or rule.minutes is None:
            continue
        if not rule.concerns(hazard, is_accident, grade, signs):
            continue
        start = heard_at
        if rule.starts is StartsAt.OCCURRED and occurred_at is not None:
            start = occurred_at
        owed.append(_owed(profile, rule, start, Instant(start + rule.minutes * MINUTE)))
    return tuple(owed)


@dataclass(frozen=True, slots=True)
class Case:
    """What a rule looks at: the incident's hazard, its grade and the signs it shows."""

    hazard: str
    is_accident: bool
    grade: EventGrade | None
    signs: tuple[Circumstance, ...] = ()

    def bound_by(self, rule: DeadlineRule) -> bool:
        """Whether the rule concerns it."""
        return rule.concerns(self.hazard, self.is_accident, self.grade, self.signs)


def early_obligations(
    profile: Profile, case: Case, sign: Circumstance, known_at: Instant
) -> tuple[Obligation, ...]:
    """What one more sign asks for, from the moment it was known."""
    shown = replace(case, signs=(*case.signs, sign))
    owed = []
    for rule in profile.rules:
        first = rule.stage is Stage.FIRST and rule.minutes is not None
        if first and not case.bound_by(rule) and shown.bound_by(rule):
            due = Instant(known_at + (rule.minutes or 0) * MINUTE)
            owed.append(_owed(profile, rule, known_at, due, why=sign.value))
    return tuple(owed)


def follow_up_obligations(
    profile: Profile,
    *,
    hazard: str,
    is_accident: bool,
    grade: EventGrade | None,
    since: Instant,
    offset: int,
    signs: tuple[Circumstance, ...] = (),
) -> tuple[Obligation, ...]:
    """The next round owed after a written report at ``since``: by interval or at fixed hours."""
    case = Case(hazard, is_accident, grade, signs)
    return stage_obligations(profile, Stage.FOLLOW_UP, case, since, offset)


def stage_obligations(
    profile: Profile, stage: Stage, case: Case, since: Instant, offset: int
) -> tuple[Obligation, ...]:
    """What a moment starts: 续报 a report, 核报 灾情稳定, 终报 the closing, 补报 new casualties."""
    owed = []
    for rule in profile.rules:
        if rule.stage is stage and case.bound_by(rule):
            due = _due(rule, since, offset)
            if due is not None:
                owed.append(_owed(profile, rule, since, due))
    return tuple(owed)


def _due(rule: DeadlineRule, since: Instant, offset: int) -> Instant | None:
    if rule.stage is not Stage.FOLLOW_UP and rule.minutes is not None:
        return Instant(since + rule.minutes * MINUTE)
    if rule.every_minutes:
        return Instant(since + rule.every_minutes * MINUTE)
    if rule.daily_at:
        return min(next_daily(since, at, offset) for at in rule.daily_at)
    return None


def _owed(
    profile: Profile, rule: DeadlineRule, start: Instant, due: Instant, *, why: str = ""
) -> Obligation:
    return Obligation(
        id=f"{rule.id}@{start}",
        rule=rule.id,
        stage=rule.stage,
        line=rule.line,
        medium=rule.medium,
        recipient=rule.recipient,
        due_at=due,
        started_at=start,
        source=rule.source,
        as_of=rule.as_of,
        why=why,
        receipt_minutes=profile.receipt_minutes,
    )
