"""Taking a response for its notice: what was decided, by whom, and the measures of its level."""

from __future__ import annotations

from dataclasses import replace

from commandpost.domain.ids import Subject
from commandpost.domain.notice_matter import NoticeMatter
from commandpost.domain.paper_frame import PaperRequest
from commandpost.usecases.desk import Desk
from commandpost.usecases.taking.notices import measures, notice_of_step


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> NoticeMatter:
    """The response as it was started, whatever its level became later."""
    found = desk.response(about.id)
    first = found.steps[0]
    made = notice_of_step(desk, found, first, request, serial)
    return replace(
        made,
        decided=replace(made.decided, signed_by=found.signed_by, signed_at=found.signed_at),
        measures=measures(found.tasks, lambda task: task.source == first.level.numeral),
    )
