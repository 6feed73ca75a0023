"""The electronic checklist: tasks, their states, and which moves between them are allowed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field

from commandpost.domain.entries.tasks import TaskMoved, TaskSeed, TaskState
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.plan import Phase
from commandpost.domain.records import dataclass
from commandpost.domain.summary import DueRow
from commandpost.domain.times import Instant

SETTLED = frozenset({TaskState.DONE, TaskState.NOT_APPLICABLE, TaskState.OVERRIDDEN})
"""States in which nothing more is owed; never counted as open or overdue."""

YES, NO = "yes", "no"
RESET = "reset"
"""The mark of an item that stands open again because its whole list was begun anew."""


@dataclass(frozen=True, slots=True)
class Task:
    """A task as it stands: its seed, its state, and who did what to it when.

    ``auto`` says why the program itself put it where it stands (``sensed:…``, ``branch:…``,
    ``exclusive:…``, ``level:…``, ``reset``); empty when a person did. ``before`` is the task as it
    stood before its last move: where taking back leads.
    """

    seed: TaskSeed
    source: str
    state: TaskState = TaskState.OPEN
    ordered_to: str = ""
    channel: str = ""
    ordered_at: Instant | None = None
    answer_by: Instant | None = None
    feedback: str = ""
    value: str = ""
    settled_at: Instant | None = None
    by: str = ""
    post: str = ""
    reason: str = ""
    until: Instant | None = None
    trigger: str = ""
    on: str = ""
    auto: str = ""
    last_entry: Id | None = None
    before: Task | None = field(default=None, repr=False, compare=False)

    @property
    def id(self) -> str:
        """The seed's id."""
        return self.seed.id

    @property
    def settled(self) -> bool:
        """Whether nothing more is owed."""
        return self.state in SETTLED

    @property
    def stood_down(self) -> bool:
        """Put aside by a lowering; a raise brings it back."""
        return self.state is TaskState.DEFERRED and self.auto.startswith("level:")

    @property
    def due(self) -> Instant | None:
        """When it presses next: a deferred one at its return, an ordered one for its feedback."""
        if self.settled or self.stood_down:
            return None
        if self.until is not None:
            return self.until
        if self.state is TaskState.ORDERED and self.answer_by is not None:
            own = self.seed.due_at
            later = own is None or (self.ordered_at is not None and own <= self.ordered_at)
            return self.answer_by if later or own is None else min(own, self.answer_by)
        return self.seed.due_at

    def overdue(self, now: Instant) -> bool:
        """Open past its due time; a deferred one only after its return."""
        due = self.due
        return due is not None and due < now

    @property
    def done_late(self) -> bool:
        """办结, but after the due time: its own state in every count."""
        return (
            self.state is TaskState.DONE
            and self.seed.due_at is not None
            and self.settled_at is not None
            and self.settled_at > self.seed.due_at
        )


def replaced(task: Task) -> bool:
    """Whether a graver level's task took this one's place; nothing is owed for it."""
    return task.state is TaskState.NOT_APPLICABLE and task.reason.startswith("→")


def find(tasks: tuple[Task, ...], task_id: str) -> Task:
    """That task; raises ``OperatorError`` when there is none."""
    for task in tasks:
        if task.id == task_id:
            return task
    raise OperatorError("task.unknown", task=task_id)


def check_move(task: Task, move: TaskMoved) -> None:
    """Refuse a move that the checklist does not allow, with the reason the operator needs.

    A bare tick on an item that needs a value is refused (checklist requirement 17); putting an
    item aside needs a reason (6, 7); the same state twice is refused as a double press. What the
    program senses is never ticked by hand, only overridden (2). Back to an earlier state leads
    only a move marked as taking back, one step at a time; the answer to a question can be
    changed (8).
    """
    if move.back:
        if task.before is None or move.state is not previous_state(task):
            raise OperatorError("task.nothing_to_take_back", task=task.seed.text)
        return
    if task.seed.asks and move.state is TaskState.DONE:
        _check_answer(task, move)
        return
    if move.state is TaskState.OPEN or (
        move.state is task.state and move.state is not TaskState.DEFERRED
    ):
        raise OperatorError("task.already", task=task.seed.text)
    if task.settled:
        raise OperatorError("task.settled", task=task.seed.text)
    _check_needs(task, move)


def _check_needs(task: Task, move: TaskMoved) -> None:
    """What the state asks to be written down with it."""
    reason, value = move.words.strip(), move.value.strip() or task.value
    if move.state is TaskState.DONE and task.seed.sensed:
        raise OperatorError("task.sensed", task=task.seed.text)
    if move.state is TaskState.DONE and task.seed.value and not value:
        raise OperatorError("task.needs_value", task=task.seed.text, value=task.seed.value)
    if move.state is TaskState.NOT_APPLICABLE and not reason:
        raise OperatorError("task.needs_reason", task=task.seed.text)
    if move.state is TaskState.OVERRIDDEN and not reason:
        raise OperatorError("task.override_needs_reason", task=task.seed.text)
    if (
        move.state is TaskState.DEFERRED
        and move.until is None
        and not (move.trigger.strip() or move.on)
    ):
        raise OperatorError("task.needs_return", task=task.seed.text)


def _check_answer(task: Task, move: TaskMoved) -> None:
    if move.value not in (YES, NO):
        raise OperatorError("task.needs_answer", question=task.seed.asks)
    if task.state is TaskState.DONE and task.value == move.value:
        raise OperatorError("task.already", task=task.seed.text)
    if task.settled and task.state is not TaskState.DONE:
        raise OperatorError("task.settled", task=task.seed.text)


def previous_state(task: Task) -> TaskState:
    """Where taking back leads: to the state before the last move, or to 未办."""
    return task.before.state if task.before is not None else TaskState.OPEN


def open_tasks(tasks: Iterable[Task]) -> tuple[Task, ...]:
    """What still stands in the way of 'complete except deferred'."""
    return tuple(t for t in tasks if not t.settled and t.state is not TaskState.DEFERRED)


def deferred_tasks(tasks: Iterable[Task]) -> tuple[Task, ...]:
    """What the completion call must name; those a lowering put aside are not owed."""
    return tuple(t for t in tasks if t.state is TaskState.DEFERRED and not t.stood_down)


def critical_first(tasks: Iterable[Task]) -> tuple[Task, ...]:
    """Open key items, which whoever leaves the list is told of by name."""
    return tuple(t for t in open_tasks(tasks) if t.seed.critical)


def advice_before(task: Task, tasks: Iterable[Task]) -> Task | None:
    """The item that ought to be done before this one and is not; advice, never a lock (19)."""
    if not task.seed.after:
        return None
    return next((t for t in tasks if t.id == task.seed.after and not t.settled), None)


def tasks_due(subject: Subject, tasks: tuple[Task, ...]) -> tuple[DueRow, ...]:
    """The to-do rows of tasks that have a time; the desk's own apart from other posts'.

    Feedback on an order is the desk's to ask for, whoever carries the order out.
    """
    return tuple(
        DueRow(
            subject,
            f"task/{task.id}",
            _due_kind(task),
            task.seed.text,
            task.ordered_to or task.seed.actor if _awaited(task) else task.seed.actor,
            task.ordered_at if _awaited(task) else None,
            task.due,
        )
        for task in tasks
        if task.due is not None
    )


def _awaited(task: Task) -> bool:
    return task.state is TaskState.ORDERED and task.answer_by is not None


def _due_kind(task: Task) -> str:
    if _awaited(task):
        return "task.feedback"
    return "task.desk" if task.seed.desk else "task.other"


FIRST_HALF_HOUR = 7
"""How many items of its own a desk is asked in the first thirty minutes at most."""


def half_hour(tasks: Iterable[Task]) -> tuple[Task, ...]:
    """The desk's own first thirty minutes: at most seven, key items and the earliest before."""
    own = [t for t in tasks if t.seed.desk and t.seed.phase is Phase.FIRST_30 and not t.settled]
    own.sort(key=lambda t: (not t.seed.critical, t.seed.due_at or Instant(2**62)))
    return tuple(own[:FIRST_HALF_HOUR])


_NEVER = 2**62


def phased(tasks: Iterable[Task]) -> tuple[tuple[Phase, tuple[Task, ...]], ...]:
    """By phase; inside one the desk's own first, then as they fall due: on screen and on paper.

    Never by state: a row that jumps away under the finger is worse than a settled one left
    standing.
    """
    known, groups = tuple(tasks), []
    for phase in Phase:
        group = [task for task in known if task.seed.phase is phase]
        group.sort(key=lambda t: (not t.seed.desk, t.seed.due_at or _NEVER))
        if group:
            groups.append((phase, tuple(group)))
    return tuple(groups)
