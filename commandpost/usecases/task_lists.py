"""A whole checklist at once: overridden, begun anew, called complete; and where it is worked."""

from __future__ import annotations

from commandpost.domain.changes import Changes
from commandpost.domain.checklist import deferred_tasks, open_tasks, previous_state
from commandpost.domain.entries import Draft
from commandpost.domain.entries.tasks import (
    ListCompleted,
    ListOverridden,
    ListReset,
    TaskMoved,
    TaskState,
)
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Subject
from commandpost.usecases.desk import Desk
from commandpost.usecases.responses import tasks_of

_CHANGED = Changes.RESPONSES | Changes.TASKS | Changes.JOURNAL
NAMED = 3
"""How many open items a refusal names; the rest is on the list."""


def override_list(desk: Desk, subject: Subject, reason: str) -> Changes:
    """整单越过: everything open is left out, with one reason; nothing of it counts as done."""
    left = tuple(t.id for t in tasks_of(desk, subject) if not t.settled)
    if not left:
        raise OperatorError("list.nothing_open")
    if not reason.strip():
        raise OperatorError("list.needs_reason")
    desk.append(subject, (Draft(desk.now(), ListOverridden(left, reason.strip())),))
    return _CHANGED


def reset_list(desk: Desk, subject: Subject, reason: str) -> Changes:
    """清单重置: every item stands open again; what was done stays in the record."""
    begun = tuple(t.id for t in tasks_of(desk, subject) if t.state is not TaskState.OPEN)
    if not begun:
        raise OperatorError("list.nothing_to_reset")
    if not reason.strip():
        raise OperatorError("list.needs_reason")
    desk.append(subject, (Draft(desk.now(), ListReset(begun, reason.strip())),))
    return _CHANGED


def take_back_list(desk: Desk, subject: Subject) -> Changes:
    """The last override or reset of the whole list undone, item by item as new entries."""
    tasks = tasks_of(desk, subject)
    before: int | None = None
    while page := desk.store.journal.page(subject, before=before):
        for position, entry in page:
            before = position
            if not isinstance(entry.payload, ListOverridden | ListReset):
                continue
            touched = [t for t in tasks if t.last_entry == entry.id and t.before is not None]
            if touched:
                moves = (TaskMoved(t.id, previous_state(t), back=True, title=t.seed.text)
                         for t in touched)  # fmt: skip
                desk.append(subject, tuple(Draft(desk.now(), move) for move in moves))
                return _CHANGED
    raise OperatorError("list.nothing_to_take_back")


def complete_list(desk: Desk, subject: Subject) -> Changes:
    """The completion call: refused while anything is open, and it names what is deferred."""
    tasks = tasks_of(desk, subject)
    left = open_tasks(tasks)
    if left:
        names = "、".join(t.seed.text for t in left[:NAMED])
        raise OperatorError("list.still_open", tasks=names)
    deferred = tuple(t.seed.text for t in deferred_tasks(tasks))
    desk.append(subject, (Draft(desk.now(), ListCompleted(deferred)),))
    return _CHANGED


def keep_place(desk: Desk, subject: Subject, task: str) -> Changes:
    """The item worked on now: where the list opens again after a crash or a handover."""
    desk.store.drafts.save(f"place/{subject}", {"task": task}, desk.now())
    return Changes.NOTHING


def place_of(desk: Desk, subject: Subject) -> str:
    """The item last worked on; empty when nobody has worked on this list."""
    kept = desk.store.drafts.load(f"place/{subject}")
    return str(kept[0].get("task", "")) if kept else ""
