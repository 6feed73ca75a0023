"""A report owed once more: taken up after it was lifted, or made anew because it was wrong."""

from __future__ import annotations

from dataclasses import replace

from commandpost.domain.entries.entry import Draft
from commandpost.domain.entries.incident import ObligationsSet
from commandpost.domain.entries.reporting import ReportOwedAgain
from commandpost.domain.errors import OperatorError
from commandpost.domain.incident import Incident
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import Obligation, Stage
from commandpost.domain.times import Instant

AGAIN = "again"
"""What ``Obligation.why`` says of a report that a person asked for once more."""


@dataclass(frozen=True, slots=True)
class ReportAgain:
    """That report is owed once more by ``due_at``: by whose decision and why."""

    obligation: str
    by: str
    reason: str
    due_at: Instant


def decide_again(incident: Incident | None, intent: ReportAgain, now: Instant) -> tuple[Draft, ...]:
    """A new obligation beside the old one, which stays on the sheet as it ended."""
    if incident is None:
        raise OperatorError("incident.unknown")
    old = next((o for o in incident.obligations if o.id == intent.obligation), None)
    if old is None:
        raise OperatorError("reporting.unknown", obligation=intent.obligation)
    if old.open:
        raise OperatorError("reporting.still_owed", recipient=old.recipient)
    if incident.closed_at is not None and old.stage is Stage.FOLLOW_UP:
        raise OperatorError("reporting.again_closed", title=incident.title)
    by, reason = intent.by.strip(), intent.reason.strip()
    if not by or not reason:
        raise OperatorError("reporting.again_needs_reason", recipient=old.recipient)
    if intent.due_at <= now:
        raise OperatorError("reporting.again_past", recipient=old.recipient)
    return (
        Draft(now, ReportOwedAgain(old.id, reason, by, old.recipient)),
        Draft(now, ObligationsSet((_anew(incident, old, intent.due_at, now),))),
    )


def _anew(incident: Incident, old: Obligation, due: Instant, now: Instant) -> Obligation:
    """The same asked of the same, under a name of its own."""
    taken = {o.id for o in incident.obligations}
    start = now
    while f"{old.rule}@{start}" in taken:
        start = Instant(start + 1)
    bare = Obligation(
        f"{old.rule}@{start}",
        old.rule,
        old.stage,
        old.line,
        old.medium,
        old.recipient,
        due,
        now,
        old.source,
    )
    return replace(bare, as_of=old.as_of, why=AGAIN, receipt_minutes=old.receipt_minutes)
