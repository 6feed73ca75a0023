"""Taking a response for its notice: what was decided, by whom, and the measures of its level."""

from __future__ import annotations

from commandpost.domain.ids import Subject
from commandpost.domain.notice_matter import NoticeMatter, NoticeMeasure
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.response import Response
from commandpost.domain.response_decisions import hazard_title
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_frames import frame_of


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> NoticeMatter:
    """The response as its notice will tell it."""
    found = desk.response(about.id)
    step = found.steps[-1]
    return NoticeMatter(
        frame=frame_of(desk, request, serial),
        title=hazard_title(found),
        level=found.level.numeral,
        before=found.steps[-2].level.numeral if len(found.steps) > 1 else "",
        area=found.area,
        effective_from=step.since,
        matters=found.matters,
        expected_period=found.expected_period,
        basis=step.basis,
        approved_by=f"{step.approval.role}{step.approval.by}",
        approved_at=step.approval.at,
        approved_how=step.approval.channel,
        signed_by=found.signed_by,
        signed_at=found.signed_at,
        measures=measures(found),
        requirements=request.said("requirements"),
        ended_at=found.terminated_at,
    )


def measures(response: Response) -> tuple[NoticeMeasure, ...]:
    """The tasks of the level, in the plan's order."""
    return tuple(
        NoticeMeasure(task.seed.actor, task.seed.text, task.seed.id) for task in response.tasks
    )
