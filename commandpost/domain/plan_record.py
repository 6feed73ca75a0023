"""Why a plan was revised: the reasons the law knows, and the record kept in the plan's notes.

国办发〔2024〕5号 article 35 names six cases in which a plan is to be revised. The record travels
with the plan, so that an exported file tells its own life; it is no part of what the plan says.
"""

from __future__ import annotations

from dataclasses import replace

from commandpost.domain.findings import Finding
from commandpost.domain.plan import Plan
from commandpost.domain.plan_life import RevisionReason
from commandpost.domain.records import dataclass

REVISED = "修订"
KNOWINGLY = "明知"
_BETWEEN = " | "


@dataclass(frozen=True, slots=True)
class Reason:
    """Which case it is, and what happened in one's own words."""

    kind: RevisionReason
    words: str

    @property
    def stored(self) -> str:
        """As the list of revisions keeps it: the case's key, a blank, the words."""
        return f"revise.{self.kind.value} {self.words}"


def recorded(plan: Plan, when: str, case: str, words: str, known: tuple[Finding, ...] = ()) -> Plan:
    """The plan with a line on this revision, and one for each error that stands knowingly."""
    lines = [_line(REVISED, when, case, words)]
    lines += [_line(KNOWINGLY, when, mark_of(finding)) for finding in known]
    return replace(plan, notes=(*plan.notes, *lines))


def without_record(plan: Plan) -> Plan:
    """What the plan says, apart from the record of its revisions."""
    return replace(plan, notes=tuple(n for n in plan.notes if not _is_record(n)))


def with_record_of(plan: Plan, standing: Plan) -> Plan:
    """The plan with the record of another: an older text that comes back keeps the whole life."""
    record = tuple(n for n in standing.notes if _is_record(n))
    return replace(plan, notes=(*without_record(plan).notes, *record))


def known_errors(plan: Plan) -> frozenset[str]:
    """The marks of errors somebody let stand knowingly."""
    lines = (n.split(_BETWEEN) for n in plan.notes if n.startswith(KNOWINGLY + _BETWEEN))
    return frozenset(parts[-1] for parts in lines)


def mark_of(finding: Finding) -> str:
    """Tells one finding of a plan from another, whatever the language."""
    told = (str(value) for _, value in sorted(finding.params.items()))
    return _plain(" ".join((finding.key, finding.place, *told)))


def _is_record(note: str) -> bool:
    return note.startswith((REVISED + _BETWEEN, KNOWINGLY + _BETWEEN))


def _line(*parts: str) -> str:
    return _BETWEEN.join(_plain(part) for part in parts)


def _plain(part: str) -> str:
    return " ".join(part.replace("|", "｜").split())
