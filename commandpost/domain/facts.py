"""Putting a recorded fact right: one rule for all subjects that keep facts by name."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from commandpost.domain.entries import Draft
from commandpost.domain.entries.facts import FactCorrected, FactRetimed
from commandpost.domain.errors import OperatorError
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class CorrectFact:
    """更正 of a fact in words."""

    fact: str
    after: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RetimeFact:
    """更正 of a moment; None takes it away where it may be missing."""

    fact: str
    after_at: Instant | None
    reason: str = ""


def corrected(
    intent: CorrectFact, facts: Mapping[str, str], needed: Collection[str], now: Instant
) -> tuple[Draft, ...]:
    """The entry with both wordings; refused when nothing changes or a needed fact would go."""
    if intent.fact not in facts:
        raise OperatorError("fact.unknown", fact=intent.fact)
    before, after = facts[intent.fact], intent.after.strip()
    if before == after:
        raise OperatorError("fact.same")
    if not after and intent.fact in needed:
        raise OperatorError("fact.needed")
    return (Draft(now, FactCorrected(intent.fact, before, after, intent.reason.strip())),)


def retimed(
    intent: RetimeFact,
    moments: Mapping[str, Instant | None],
    past: Collection[str],
    now: Instant,
) -> tuple[Draft, ...]:
    """The same for a moment; those named in ``past`` must be there and lie behind us."""
    if intent.fact not in moments:
        raise OperatorError("fact.unknown", fact=intent.fact)
    before, after = moments[intent.fact], intent.after_at
    if before == after:
        raise OperatorError("fact.same")
    if intent.fact in past:
        if after is None:
            raise OperatorError("fact.needed")
        if after > now:
            raise OperatorError("time.in_future")
    return (Draft(now, FactRetimed(intent.fact, before, after, intent.reason.strip())),)
