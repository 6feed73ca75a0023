"""A checklist as it goes on paper in its present state."""

from __future__ import annotations

from commandpost.domain.checklist import Task
from commandpost.domain.records import dataclass
from commandpost.domain.times import CHINA_OFFSET, Instant


@dataclass(frozen=True, slots=True)
class ListPaper:
    """The list with its head; ``sections`` are the plan's headings by number."""

    unit: str
    title: str
    level: str
    version: str
    at: Instant
    by: str
    tasks: tuple[Task, ...]
    sections: tuple[tuple[str, str], ...] = ()
    complete: Instant | None = None
    offset: int = CHINA_OFFSET
    drill: str = ""
