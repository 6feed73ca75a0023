"""Who asks townships for zero reports: rules of a profile against what is in force."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from commandpost.domain.records import dataclass
from commandpost.domain.summary import BoardRow


class Ground(Enum):
    """What a rule needs to be in force."""

    ALWAYS = "always"
    WARNING = "warning"
    RESPONSE = "response"
    INCIDENT = "incident"


@dataclass(frozen=True, slots=True)
class ZeroRule:
    """Townships report at ``daily_at`` while a ``ground`` of that rank or graver is in force.

    ``rank`` is 1 (gravest) to 4, of warning colour, response level or event grade: the three are
    never compared with one another. ``hazards`` (of a warning, its kinds) limit it; none means
    any. The national relief plan asks only for 重大 and above natural disasters; what a place asks
    beyond that is its own rule (FACTS 0b).
    """

    id: str
    ground: Ground
    daily_at: tuple[str, ...]
    source: str
    confidence: str
    rank: int = 4
    hazards: tuple[str, ...] = ()
    summary_to: str = ""
    summary_minutes: int = 30

    def concerns(self, row: BoardRow) -> bool:
        """Whether what stands on the board asks for zero reports."""
        if row.kind != self.ground.value or row.state != "open" or row.level is None:
            return False
        return row.level <= self.rank and (not self.hazards or row.hazard in self.hazards)


def asked(
    rules: Iterable[ZeroRule], board: Iterable[BoardRow]
) -> tuple[tuple[ZeroRule, BoardRow | None], ...]:
    """Every rule with what it is in force for; a standing rule has no row."""
    rows = tuple(board)
    found: list[tuple[ZeroRule, BoardRow | None]] = []
    for rule in rules:
        if rule.ground is Ground.ALWAYS:
            found.append((rule, None))
        found += [(rule, row) for row in rows if rule.concerns(row)]
    return tuple(found)
