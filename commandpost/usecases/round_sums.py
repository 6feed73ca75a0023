"""汇总上报: a round's hour is told upward, and the zero report an incident owes is met by it."""

from __future__ import annotations

from commandpost.domain.changes import Changes
from commandpost.domain.ids import Id, Subject
from commandpost.domain.incident import Incident
from commandpost.domain.incident_decisions import MeetObligation
from commandpost.domain.reporting import Obligation
from commandpost.domain.round import Round, Slot
from commandpost.domain.round_decisions import SumUp
from commandpost.domain.times import Instant, chinese
from commandpost.host.text import text
from commandpost.usecases.desk import Desk
from commandpost.usecases.incidents import meet_obligation
from commandpost.usecases.rounds import decide_round, find_round

ZERO = "zero-report"
"""Rules of a profile whose id begins so ask this office for a zero report of its own."""


def sum_up(desk: Desk, found: Id, summed: SumUp) -> Changes:
    """Kept with whoever is silent; meets the zero report that the round's incident owes."""
    decide_round(desk, found, summed)
    changes = Changes.DUTY | Changes.JOURNAL
    reason = find_round(desk, found).reason
    incident = desk.store.state(Subject.parse(reason)) if reason else None
    if not isinstance(incident, Incident) or incident.closed_at is not None:
        return changes
    for owed in incident.obligations:
        if _zero(owed):
            met = MeetObligation(owed.id, desk.now(), summed.taker)
            changes |= meet_obligation(desk, incident.id, met)
    return changes


def _zero(owed: Obligation) -> bool:
    return owed.rule.startswith(ZERO) and owed.met_at is None


def summary_words(desk: Desk, found: Id, slot_at: Instant) -> str:
    """The hour as it is told upward: who said nothing happened, who sent figures, who is silent."""
    standing = find_round(desk, found)
    slots = [slot for slot in standing.slots(desk.now()) if slot.at == slot_at]
    return words_of(standing, slots[0], desk.profile().region) if slots else ""


def words_of(found: Round, slot: Slot, region: str) -> str:
    """``截至20时，18个乡镇已报17个：15个无情况……；未报：东镇。`` in the official order."""
    silent = found.silent(slot)
    reported = [(p, found.reports[slot.at, p]) for p in slot.places if p not in silent]
    by_kind: dict[str, list[str]] = {"nothing": [], "figures": [], "message": []}
    for place, report in reported:
        words = f"（{report.words}）" if report.words else ""
        by_kind[report.came.value].append(place + words)
    parts = [
        text(f"round.sum.{kind}", "zh_CN", number=len(names), places="、".join(names))
        for kind, names in by_kind.items()
        if names
    ]
    if silent:
        parts.append(text("round.sum.silent", "zh_CN", places="、".join(silent)))
    head = text(
        "round.sum.head",
        "zh_CN",
        region=region,
        title=found.title,
        time=chinese(slot.at, found.offset),
        owed=len(slot.places),
        reported=len(reported),
    )
    return head + "；".join(parts) + "。"
