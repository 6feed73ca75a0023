"""What a look through a paper finds before it leaves: where, which words, how grave."""

from __future__ import annotations

from collections.abc import Iterable

from commandpost.domain.findings import Severity
from commandpost.domain.records import dataclass

__all__ = ["PaperFinding", "Severity", "gravest_first"]


@dataclass(frozen=True, slots=True)
class PaperFinding:
    """One thing to look at; it never stops a paper.

    ``key`` names the sentence that says what it is and how to mend it, ``places`` fill it;
    ``passage`` is the key of the passage it stands in (empty: the paper as a whole), ``words`` what
    stands there.
    """

    key: str
    passage: str = ""
    words: str = ""
    severity: Severity = Severity.WARNING
    places: tuple[tuple[str, str], ...] = ()


_ORDER = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


def gravest_first(found: Iterable[PaperFinding]) -> tuple[PaperFinding, ...]:
    """What would do harm before what is only untidy; each thing once."""
    return tuple(sorted(dict.fromkeys(found), key=lambda one: _ORDER.index(one.severity)))
