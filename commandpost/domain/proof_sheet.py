"""报送情况一览: each report owed, its limit, who made it to whom, the receipt, what is missing."""

from __future__ import annotations

from commandpost.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class ProofRow:
    """One report in words; ``wrong`` where it is late, not made, or its receipt is missing.

    ``obligation`` names it; ``source`` is where its limit stands.
    """

    obligation: str
    report: str
    recipient: str
    limit: str
    source: str
    made: str
    receipt: str
    state: str
    wrong: bool = False


@dataclass(frozen=True, slots=True)
class ProofSheet:
    """The sheet of one incident, as it stands at ``taken``; every part is in words."""

    title: str
    incident: str
    unit: str
    heard: str
    taken: str
    told: tuple[str, ...]
    heads: tuple[str, ...]
    rows: tuple[ProofRow, ...]
    sources: str
