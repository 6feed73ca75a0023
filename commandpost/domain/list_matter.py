"""A checklist as it goes on paper in its present state (行动清单)."""

from __future__ import annotations

from commandpost.domain.checklist import Task
from commandpost.domain.paper_frame import PaperFrame
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class ListMatter:
    """The list with its head; ``sections`` are the plan's headings by number."""

    frame: PaperFrame
    title: str
    level: str
    version: str
    tasks: tuple[Task, ...]
    sections: tuple[tuple[str, str], ...] = ()
    complete: Instant | None = None
