"""The level ladder: per plan, what each level says, with evidence and what the next one lacks."""

from __future__ import annotations

from commandpost.domain.advice import LevelAdvice, evidence_lines, missing_for, proposed
from commandpost.domain.ids import Id
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import Plan
from commandpost.domain.records import dataclass
from commandpost.domain.response_decisions import may_approve
from commandpost.domain.times import Instant
from commandpost.domain.triggers import Outcome
from commandpost.host.text import language
from commandpost.usecases.desk import Desk
from commandpost.usecases.figures import advice_for


@dataclass(frozen=True, slots=True)
class Rung:
    """One level of a plan held against the figures."""

    level: ResponseLevel
    outcome: Outcome
    evidence: tuple[str, ...]
    missing: tuple[str, ...]
    manual: tuple[str, ...]
    first_met: Instant | None
    unverified: bool
    in_force: bool
    authority: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ladder:
    """A plan's levels for the episode's hazard, gravest first; ``response`` when one runs."""

    plan: str
    title: str
    revision: str
    hazard: str
    rungs: tuple[Rung, ...]
    proposed: ResponseLevel | None
    response: Id | None
    level: ResponseLevel | None


def ladders(desk: Desk, episode: Id) -> tuple[Ladder, ...]:
    """One ladder per plan in force that covers the episode's hazard."""
    found = desk.episode(episode)
    return tuple(_ladder(desk, episode, advice) for advice in advice_for(desk, found))


def _ladder(desk: Desk, episode: Id, advice: tuple[LevelAdvice, ...]) -> Ladder:
    first = advice[0]
    plan = desk.store.documents.get(Plan, first.revision)
    running = _running(desk, episode, plan.id, first.hazard)
    best = proposed(advice)
    return Ladder(
        plan=plan.id,
        title=plan.title,
        revision=first.revision,
        hazard=first.hazard,
        rungs=tuple(_rung(desk, plan, a, running[1] if running else None) for a in advice),
        proposed=best.level if best else None,
        response=running[0] if running else None,
        level=running[1] if running else None,
    )


def _running(desk: Desk, episode: Id, plan: str, hazard: str) -> tuple[Id, ResponseLevel] | None:
    for row in desk.store.projections.board("response"):
        response = desk.find_response(row.subject.id)
        if response is None or (response.plan, response.hazard) != (plan, hazard):
            continue
        if response.episode in (None, episode):
            return response.id, response.level
    return None


def _rung(desk: Desk, plan: Plan, advice: LevelAdvice, running: ResponseLevel | None) -> Rung:
    catalogue = desk.catalogue()
    return Rung(
        level=advice.level,
        outcome=advice.outcome,
        evidence=evidence_lines(advice, catalogue),
        missing=missing_for(advice, catalogue, language()[:2]),
        manual=tuple(c.condition.text for c in advice.conditions if c.outcome is Outcome.MANUAL),
        first_met=advice.first_met,
        unverified=advice.unverified,
        in_force=running is advice.level,
        authority=may_approve(plan, advice.hazard, advice.level),
    )
