"""Taking a response that has ended: which conditions were met, on what, and what goes on."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest

from commandpost.domain.checklist import Task
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Subject
from commandpost.domain.notice_matter import Decided, NoticeCondition, NoticeMatter
from commandpost.domain.paper_frame import PaperRequest
from commandpost.usecases.desk import Desk
from commandpost.usecases.taking.notices import measures, notice_of_step


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> NoticeMatter:
    """The ending as it was decided; refused while the response runs."""
    found = desk.response(about.id)
    ended = found.ended
    if ended is None or found.terminated_at is None:
        raise OperatorError("paper.not_terminated", title=found.plan_title)
    said = ended.approval
    pairs = zip_longest(ended.conditions, ended.evidence[: len(ended.conditions)], fillvalue="")
    return replace(
        notice_of_step(desk, found, found.steps[-1], request, serial),
        since=found.terminated_at,
        decided=Decided(f"{said.role}{said.by}", said.at, said.channel),
        basis=(),
        reason=ended.reason,
        conditions=tuple(NoticeCondition(c[0], bool(c[1]), e) for c, e in pairs if c),
        measures=measures(found.tasks, _still_to_do, closing=True),
        kept=measures(found.tasks, lambda task: not task.settled and task.ordered_at is not None),
    )


def _still_to_do(task: Task) -> bool:
    """Not what led to the ending itself (提出终止响应建议)."""
    return not task.settled and "终止" not in task.seed.text
