"""The electronic checklist: tasks, their states, and which moves between them are allowed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from commandpost.domain.entries import Entry
from commandpost.domain.entries.tasks import TaskMoved, TasksCopied, TaskSeed, TaskState
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.summary import DueRow
from commandpost.domain.times import Instant

SETTLED = frozenset({TaskState.DONE, TaskState.NOT_APPLICABLE})
"""States in which nothing more is owed; never counted as open or overdue."""


@dataclass(frozen=True, slots=True)
class Task:
    """A task as it stands: its seed, its state, and who did what to it when.

    ``before`` is the task as it stood before its last move: where taking back leads.
    """

    seed: TaskSeed
    source: str
    state: TaskState = TaskState.OPEN
    ordered_to: str = ""
    channel: str = ""
    ordered_at: Instant | None = None
    feedback: str = ""
    value: str = ""
    settled_at: Instant | None = None
    by: str = ""
    reason: str = ""
    until: Instant | None = None
    trigger: str = ""
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
    def due(self) -> Instant | None:
        """When it presses next: a deferred task at its return, otherwise its due time."""
        if self.settled:
            return None
        return self.until if self.until is not None else self.seed.due_at

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


@dataclass
class TaskBoard:
    """The mutable half of a fold that holds tasks; frozen by ``tuple(board.tasks.values())``."""

    tasks: dict[str, Task]

    def apply(self, entry: Entry) -> bool:
        """Take in a task entry; False when the entry is about something else."""
        payload = entry.payload
        if isinstance(payload, TasksCopied):
            self._copy(payload)
        elif isinstance(payload, TaskMoved):
            self._move(payload, entry)
        else:
            return False
        return True

    def _copy(self, payload: TasksCopied) -> None:
        for seed in payload.tasks:
            self.tasks.setdefault(seed.id, Task(seed, payload.source))
            replaced = self.tasks.get(seed.replaces)
            if replaced is not None and not replaced.settled:
                self.tasks[seed.replaces] = replace(
                    replaced,
                    state=TaskState.NOT_APPLICABLE,
                    reason=f"→ {seed.id}",
                    until=None,
                    trigger="",
                    before=replaced,
                )

    def _move(self, moved: TaskMoved, entry: Entry) -> None:
        task = self.tasks.get(moved.task)
        if task is None:
            return
        if moved.back:
            self.tasks[moved.task] = replace(
                task.before or task, state=moved.state, reason=moved.words, last_entry=entry.id
            )
            return
        changes: dict[str, object] = {
            "state": moved.state,
            "last_entry": entry.id,
            "until": None,
            "trigger": "",
            "value": moved.value.strip() or task.value,
            "before": task,
        }
        if moved.state is TaskState.ORDERED:
            changes |= {
                "ordered_to": moved.whom,
                "channel": moved.channel,
                "ordered_at": entry.happened_at,
            }
        elif moved.state is TaskState.FED_BACK:
            changes |= {"feedback": moved.words}
        elif moved.state is TaskState.DEFERRED:
            changes |= {"until": moved.until, "trigger": moved.trigger, "reason": moved.words}
        elif moved.state in SETTLED:
            changes |= {
                "settled_at": entry.happened_at,
                "by": entry.operator,
                "reason": moved.words,
            }
        self.tasks[moved.task] = replace(task, **changes)  # type: ignore[arg-type]


def find(tasks: tuple[Task, ...], task_id: str) -> Task:
    """That task; raises ``OperatorError`` when there is none."""
    for task in tasks:
        if task.id == task_id:
            return task
    raise OperatorError("task.unknown", task=task_id)


def check_move(task: Task, move: TaskMoved) -> None:
    """Refuse a move that the checklist does not allow, with the reason the operator needs.

    A bare tick on an item that needs a value is refused (checklist requirement 17); putting an
    item aside needs a reason (6, 7); the same state twice is refused as a double press. Back to
    an earlier state leads only a move marked as taking back, one step at a time.
    """
    if move.back:
        if task.before is None or move.state is not previous_state(task):
            raise OperatorError("task.nothing_to_take_back", task=task.seed.text)
        return
    if move.state is TaskState.OPEN or (
        move.state is task.state and move.state is not TaskState.DEFERRED
    ):
        raise OperatorError("task.already", task=task.seed.text)
    if task.settled:
        raise OperatorError("task.settled", task=task.seed.text)
    value = move.value.strip() or task.value
    if move.state is TaskState.DONE and task.seed.value and not value:
        raise OperatorError("task.needs_value", task=task.seed.text, value=task.seed.value)
    if move.state is TaskState.NOT_APPLICABLE and not move.words.strip():
        raise OperatorError("task.needs_reason", task=task.seed.text)
    if move.state is TaskState.DEFERRED and move.until is None and not move.trigger:
        raise OperatorError("task.needs_return", task=task.seed.text)


def previous_state(task: Task) -> TaskState:
    """Where taking back leads: to the state before the last move, or to 未办."""
    return task.before.state if task.before is not None else TaskState.OPEN


def tasks_due(subject: Subject, tasks: tuple[Task, ...]) -> tuple[DueRow, ...]:
    """The to-do rows of tasks that have a time; the desk's own apart from other posts'."""
    return tuple(
        DueRow(
            subject,
            f"task/{task.id}",
            "task.desk" if task.seed.desk else "task.other",
            task.seed.text,
            task.seed.actor,
            None,
            task.due,
        )
        for task in tasks
        if task.due is not None
    )
