"""Correcting what an incident is and since when: both wordings kept, what is owed recomputed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from commandpost.domain.entries.entry import Draft, Entry
from commandpost.domain.entries.incident import (
    FactCorrected,
    IncidentRegistered,
    ObligationsRecomputed,
    TimeCorrected,
)
from commandpost.domain.errors import OperatorError
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.ids import Id
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import Obligation, Stage
from commandpost.domain.times import Instant, to_minute

WORDS = ("title", "place", "township", "hazard")
TIMES = ("heard_at", "occurred_at")
NEEDED = frozenset({"title", "place", "hazard", "heard_at"})
COUNTED_FROM = frozenset({"hazard", "heard_at", "occurred_at"})
"""Facts from which reporting limits are computed."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One fact put right: what stood there, what stands there, when and by whom."""

    fact: str
    before: str | Instant | None
    after: str | Instant
    at: Instant
    by: str
    reason: str
    entry: Id


@dataclass(frozen=True, slots=True)
class CorrectFact:
    """Put a fact right; ``after`` is words, or a moment for ``heard_at`` and ``occurred_at``."""

    fact: str
    after: str | Instant
    reason: str = ""


def title_of(township: str, place: str, hazard: str) -> str:
    """What an incident is called while nobody gives it a name: where, and what kind."""
    kind = HAZARDS[hazard].zh if hazard in HAZARDS else ""
    return f"{township if township not in place else ''}{place}{kind}".strip()


def with_fact(call: IncidentRegistered, entry: FactCorrected | TimeCorrected) -> IncidentRegistered:
    """The call as it reads after a correction; a fact of a later program changes nothing."""
    right: dict[str, Any] = {}
    if isinstance(entry, TimeCorrected) and entry.fact in TIMES:
        right = {entry.fact: entry.after_at}
    elif isinstance(entry, FactCorrected) and entry.fact in WORDS:
        right = {entry.fact: entry.after}
    return replace(call, **right)


def correction_of(entry: Entry) -> Correction:
    """The correction an entry tells of."""
    told = entry.payload
    timed = isinstance(told, TimeCorrected)
    return Correction(
        told.fact,
        told.before_at if timed else told.before,
        told.after_at if timed else told.after,
        entry.recorded_at,
        entry.operator,
        told.reason,
        entry.id,
    )


def recomputed(
    obligations: Mapping[str, Obligation], entry: ObligationsRecomputed
) -> dict[str, Obligation]:
    """What is owed now: a met report stays met, under the limit that was true all along."""
    met = {
        o.rule: o
        for name in entry.replaced
        if (o := obligations.get(name)) is not None and o.met_at is not None
    }
    fresh: dict[str, Obligation] = {}
    for new in entry.obligations:
        old = met.get(new.rule)
        fresh[new.id] = (
            new
            if old is None
            else replace(old, id=new.id, started_at=new.started_at, due_at=new.due_at)
        )
    followed = {o.rule for o in entry.obligations}
    kept = {
        name: o
        for name, o in obligations.items()
        if name not in entry.replaced or (o.met_at is not None and o.rule not in followed)
    }
    return kept | fresh


def recompute(
    fact: str, standing: tuple[Obligation, ...], fresh: tuple[Obligation, ...]
) -> ObligationsRecomputed | None:
    """The entry that replaces first reports by those the corrected fact asks for, if any."""
    wanted = {o.id for o in fresh}
    known = {o.id for o in standing}
    gone = tuple(
        o.id
        for o in standing
        if o.stage is Stage.FIRST and o.lifted_at is None and not o.why and o.id not in wanted
    )
    new = tuple(o for o in fresh if o.id not in known)
    return ObligationsRecomputed(fact, gone, new) if gone or new else None


def correction(
    intent: CorrectFact, before: str | Instant | None, heard_at: Instant, now: Instant
) -> Draft:
    """The entry of a correction; raises ``OperatorError`` when nothing or nonsense is corrected."""
    fact, after = intent.fact, intent.after
    if isinstance(after, str):
        after = after.strip()
    if fact not in (*WORDS, *TIMES) or isinstance(after, str) is (fact in TIMES):
        raise OperatorError("incident.no_such_fact")
    if not after and fact in NEEDED:
        raise OperatorError("incident.fact_needed")
    if fact == "hazard" and after not in HAZARDS:
        raise OperatorError("call.needs_hazard")
    if isinstance(after, str):
        told: FactCorrected | TimeCorrected = FactCorrected(
            fact, str(before or ""), after, intent.reason.strip()
        )
    else:
        after = to_minute(after) if fact == "heard_at" else after
        if after > now:
            raise OperatorError("time.in_future")
        if fact == "occurred_at" and after > heard_at:
            raise OperatorError("incident.heard_before")
        told = TimeCorrected(
            fact, None if before is None else Instant(int(before)), after, intent.reason.strip()
        )
    if after == before:
        raise OperatorError("incident.fact_unchanged")
    return Draft(now, told)
