"""What reports of an incident left before one: what it cites, and which follow-up it is."""

from __future__ import annotations

from commandpost.domain.incident import Incident, Paper
from commandpost.domain.reporting import Line
from commandpost.domain.situation import CitedPaper
from commandpost.domain.times import Instant


def earlier_reports(incident: Incident, line: str, corrected: str = "") -> tuple[Paper, ...]:
    """The issued reports that one of that line looks back on, oldest first.

    Either line has its own row of reports beside those for both. A correction looks back on what
    had left before the paper it puts right.
    """
    issued = [p for p in incident.papers if p.issued_at is not None and _of_line(p, line)]
    issued.sort(key=lambda p: p.issued_at or 0)
    serials = [p.serial for p in issued]
    if corrected in serials:
        issued = issued[: serials.index(corrected)]
    return tuple(issued)


def cited(paper: Paper) -> CitedPaper:
    """An issued report as another names it."""
    return CitedPaper(paper.serial, paper.title, paper.issued_at or Instant(0))


def ordinal_of(incident: Incident, paper: str, line: str, corrected: str = "") -> int:
    """Which of its kind comes next in its line; a correction keeps the number it corrects."""

    def told(one: str) -> int:
        before = earlier_reports(incident, one, corrected)
        return sum(p.paper == paper and not p.corrects for p in before)

    return 1 + max(told(one) for one in ((line,) if line else tuple(of.value for of in Line)))


def _of_line(paper: Paper, line: str) -> bool:
    return not line or paper.line in ("", line)
