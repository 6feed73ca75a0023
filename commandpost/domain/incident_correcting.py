"""A fact of an incident put right: its entry, and the reports that are owed instead."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from commandpost.domain.entries import Draft
from commandpost.domain.entries.incident import TimeCorrected
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.incident import Incident
from commandpost.domain.incident_facts import COUNTED_FROM, CorrectFact, correction, recompute
from commandpost.domain.incident_intents import IncidentRules
from commandpost.domain.reporting_owed import first_obligations
from commandpost.domain.times import Instant


def decide_correction(
    incident: Incident, intent: CorrectFact, rules: IncidentRules, now: Instant
) -> tuple[Draft, ...]:
    """Both wordings in one entry; what counts from the fact is recomputed, met ones stay met."""
    before = getattr(incident, intent.fact, None)
    draft = correction(intent, before, incident.heard_at, now)
    if intent.fact not in COUNTED_FROM:
        return (draft,)
    told = draft.payload
    after = told.after_at if isinstance(told, TimeCorrected) else told.after
    change_of: dict[str, Any] = {intent.fact: after}
    right = replace(incident, **change_of)
    owed = first_obligations(
        rules.profile,
        hazard=right.hazard,
        is_accident=HAZARDS[right.hazard].accident,
        grade=right.grade,
        heard_at=right.heard_at,
        occurred_at=right.occurred_at,
        signs=tuple(seen.sign for seen in right.upward.signs),
    )
    change = recompute(intent.fact, incident.obligations, owed)
    return (draft, Draft(now, change)) if change is not None else (draft,)
