"""Taking a response whose level was raised or lowered: what is new, what is kept, what ends."""

from __future__ import annotations

from dataclasses import replace

from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Subject
from commandpost.domain.notice_matter import NoticeMatter
from commandpost.domain.paper_frame import PaperRequest
from commandpost.usecases.desk import Desk
from commandpost.usecases.taking.notices import measures, notice_of_step


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> NoticeMatter:
    """The last step; refused while the response stands at the level it was started at."""
    found = desk.response(about.id)
    if len(found.steps) < 2:
        raise OperatorError("paper.no_level_change", level=found.level.numeral)
    before, step = found.steps[-2], found.steps[-1]
    raised = step.level > before.level
    made = notice_of_step(desk, found, step, request, serial)
    seen = {task.id for task in found.tasks if task.source != step.level.numeral}
    new = measures(found.tasks, lambda task: raised and task.id not in seen)
    return replace(
        made,
        before=before.level.numeral,
        raised=raised,
        measures=new,
        kept=measures(
            found.tasks,
            lambda task: not (task.settled or task.stood_down) and (not raised or task.id in seen),
        ),
        aside=measures(found.tasks, lambda task: not raised and task.stood_down),
    )
