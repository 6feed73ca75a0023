"""Checklists that are not complete, gravest first; and what stands at the head of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.checklist import critical_first, deferred_tasks, open_tasks
from commandpost.domain.ids import Subject
from commandpost.domain.incident import Incident
from commandpost.domain.plan import Plan
from commandpost.domain.records import dataclass
from commandpost.domain.response import Response
from commandpost.domain.superior import Superior
from commandpost.domain.warning import Warned

if TYPE_CHECKING:
    from commandpost.domain.checklist import Task
    from commandpost.domain.levels import ResponseLevel
    from commandpost.domain.times import Instant
    from commandpost.usecases.desk import Desk

KINDS = ("response", "superior", "incident", "warning")
"""Whatever may carry a checklist."""

_WITHOUT_LEVEL = 9
_REVISION = 8

Listed = Response | Superior | Incident | Warned


@dataclass(frozen=True, slots=True)
class ListHead:
    """What must be in sight while a list is worked: plan, level, version, and the sections' names.

    The version is that the list is pinned to, whatever became of the plan since.
    """

    title: str
    level: ResponseLevel | None = None
    version: str = ""
    sections: tuple[tuple[str, str], ...] = ()

    def section(self, no: str) -> str:
        """``5.2.1 预警响应``; the bare number where the plan has no such heading."""
        name = dict(self.sections).get(no, "")
        return f"{no} {name}".strip()


@dataclass(frozen=True, slots=True)
class OpenList:
    """A list in the queue: how much is open, overdue, of it key items, and put off."""

    subject: Subject
    title: str
    level: ResponseLevel | None
    total: int
    open: int
    overdue: int
    critical: int
    deferred: int
    next_due: Instant | None


def open_lists(desk: Desk) -> tuple[OpenList, ...]:
    """The queue: by level, then by what is overdue; it leaves only with the completion call."""
    now = desk.now()
    rows = []
    for kind in KINDS:
        for board in desk.store.projections.board(kind):
            state = desk.store.state(board.subject)
            if isinstance(state, Listed) and state.tasks and not _complete(state):
                rows.append(_row(board.subject, state, now))
    return tuple(sorted(rows, key=_urgency))


def list_head(desk: Desk, subject: Subject) -> ListHead:
    """Plan, level, version and sections of a list; an incident's own list has its title only."""
    state = desk.store.state(subject)
    if not isinstance(state, Listed):
        return ListHead("")
    if not isinstance(state, Response | Superior) or not state.revision:
        return ListHead(state.title if not isinstance(state, Response) else state.plan_title)
    plan = desk.store.documents.get(Plan, state.revision)
    named = " ".join(part for part in (plan.doc_no or plan.dated, state.revision[:_REVISION]))
    sections = tuple((section.no, section.title) for section in plan.sections if section.no)
    return ListHead(plan.title, state.level, named.strip(), sections)


def tasks_listed(desk: Desk, subject: Subject) -> tuple[Task, ...]:
    """The tasks of a list as they stand, also of one that has ended."""
    state = desk.store.state(subject)
    return state.tasks if isinstance(state, Listed) else ()


def _complete(state: Listed) -> bool:
    """Called complete by somebody; a warning's few items need no call."""
    if isinstance(state, Warned):
        return not open_tasks(state.tasks)
    return state.completed_at is not None


def _level(state: Listed) -> ResponseLevel | None:
    return state.level if isinstance(state, Response | Superior) else None


def _row(subject: Subject, state: Listed, now: Instant) -> OpenList:
    left = open_tasks(state.tasks)
    owed = [task.due for task in state.tasks if task.due is not None]
    return OpenList(
        subject,
        state.plan_title if isinstance(state, Response) else state.title,
        _level(state),
        len(state.tasks),
        len(left),
        sum(due < now for due in owed),
        len(critical_first(state.tasks)),
        len(deferred_tasks(state.tasks)),
        min(owed, default=None),
    )


def _urgency(row: OpenList) -> tuple[int, int, int, str]:
    rank = row.level.rank if row.level is not None else _WITHOUT_LEVEL
    return (rank, -row.overdue, row.next_due or 2**62, str(row.subject))
