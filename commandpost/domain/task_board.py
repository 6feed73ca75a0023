"""The fold of tasks: what a move, an answer, an event or a change of level does to a list."""

from __future__ import annotations

from dataclasses import dataclass, replace

from commandpost.domain.checklist import NO, RESET, SETTLED, YES, Task, open_tasks
from commandpost.domain.entries import Entry
from commandpost.domain.entries.tasks import (
    ListCompleted,
    ListOverridden,
    ListReset,
    TaskMoved,
    TasksCopied,
    TasksSensed,
    TaskState,
    TasksTurned,
)
from commandpost.domain.times import Instant


@dataclass
class TaskBoard:
    """The mutable half of a fold that holds tasks; frozen by ``tuple(board.tasks.values())``."""

    tasks: dict[str, Task]
    completed_at: Instant | None = None
    completed_by: str = ""

    def apply(self, entry: Entry) -> bool:
        """Take in a task entry; False when the entry is about something else."""
        match entry.payload:
            case TasksCopied() as copied:
                self._copy(copied)
            case TaskMoved() as moved:
                self._move(moved, entry)
            case TasksSensed() as sensed:
                self._sense(sensed, entry)
            case TasksTurned() as turned:
                self._turn(turned, entry)
            case ListOverridden() as overridden:
                self._override(overridden, entry)
            case ListReset() as reset:
                self._reset(reset, entry)
            case ListCompleted():
                self.completed_at, self.completed_by = entry.happened_at, entry.operator
            case _:
                return False
        if self.completed_at is not None and open_tasks(self.tasks.values()):
            self.completed_at, self.completed_by = None, ""
        return True

    def _copy(self, payload: TasksCopied) -> None:
        self.completed_at, self.completed_by = None, ""
        for seed in payload.tasks:
            self.tasks.setdefault(seed.id, Task(seed, payload.source))
            self._replace(seed.replaces, seed.id)
        for task in list(self.tasks.values()):
            if task.seed.asks and task.state is TaskState.DONE:
                self._follow(task)

    def _replace(self, old: str, new: str) -> None:
        """A graver level's task takes the place of one that nobody has settled."""
        standing = self.tasks.get(old)
        if standing is not None and not standing.settled:
            self.tasks[old] = replace(
                standing,
                state=TaskState.NOT_APPLICABLE,
                reason=f"→ {new}",
                until=None,
                trigger="",
                on="",
                before=standing,
            )

    def _move(self, moved: TaskMoved, entry: Entry) -> None:
        task = self.tasks.get(moved.task)
        if task is None:
            return
        if moved.back:
            made = replace(
                task.before or task, state=moved.state, reason=moved.words, last_entry=entry.id
            )
        else:
            made = _moved(task, moved, entry)
        self.tasks[moved.task] = made
        if task.seed.asks:
            self._follow(made)
        if task.seed.exclusive:
            self._exclude(made)

    def _follow(self, question: Task) -> None:
        """Steps on the branch not taken are not applicable; those on the other live again."""
        answer = question.value if question.state is TaskState.DONE else ""
        for task in list(self.tasks.values()):
            asked, _, wanted = task.seed.only_if.partition(":")
            if asked != question.id or wanted not in (YES, NO):
                continue
            mark = f"branch:{question.id}"
            if answer and answer != wanted:
                self._put_aside(task, mark, question.seed.asks)
            else:
                self._revive(task, mark)

    def _exclude(self, chosen: Task) -> None:
        """Choosing one answers the others No; never the last one by elimination."""
        mark = f"exclusive:{chosen.id}"
        for task in list(self.tasks.values()):
            if task.id == chosen.id or task.seed.exclusive != chosen.seed.exclusive:
                continue
            if chosen.state is TaskState.DONE:
                self._put_aside(task, mark, chosen.seed.text)
            else:
                self._revive(task, mark)

    def _put_aside(self, task: Task, mark: str, why: str) -> None:
        if not task.settled:
            state = TaskState.NOT_APPLICABLE
            self.tasks[task.id] = replace(task, state=state, reason=why, auto=mark, before=task)

    def _revive(self, task: Task, mark: str) -> None:
        if task.auto == mark and task.before is not None:
            self.tasks[task.id] = task.before

    def _sense(self, payload: TasksSensed, entry: Entry) -> None:
        for name in payload.ticked:
            task = self.tasks.get(name)
            if task is not None and not task.settled:
                self.tasks[name] = replace(
                    task,
                    state=TaskState.DONE,
                    auto=f"sensed:{payload.event}",
                    settled_at=entry.happened_at,
                    by=entry.operator,
                    post=entry.post,
                    reason="",
                    until=None,
                    trigger="",
                    on="",
                    last_entry=entry.id,
                    before=task,
                )
        for name in payload.returned:
            self._return(name, entry)

    def _turn(self, payload: TasksTurned, entry: Entry) -> None:
        for name in payload.aside:
            task = self.tasks.get(name)
            if task is not None and task.state is TaskState.OPEN:
                self.tasks[name] = replace(
                    task,
                    state=TaskState.DEFERRED,
                    auto=f"level:{payload.source}",
                    last_entry=entry.id,
                    before=task,
                )
        for name in payload.returned:
            self._return(name, entry)
            if (task := self.tasks.get(name)) is not None and not task.settled:
                self._replace(task.seed.replaces, name)

    def _return(self, name: str, entry: Entry) -> None:
        """Back to where it stood before it was put aside."""
        task = self.tasks.get(name)
        if task is not None and task.before is not None:
            self.tasks[name] = replace(task.before, last_entry=entry.id)

    def _override(self, payload: ListOverridden, entry: Entry) -> None:
        for name in payload.tasks:
            task = self.tasks.get(name)
            if task is not None and not task.settled:
                moved = TaskMoved(name, TaskState.OVERRIDDEN, words=payload.reason)
                self.tasks[name] = _moved(task, moved, entry)

    def _reset(self, payload: ListReset, entry: Entry) -> None:
        for name in payload.tasks:
            task = self.tasks.get(name)
            if task is not None:
                fresh = Task(task.seed, task.source, auto=RESET, last_entry=entry.id, before=task)
                self.tasks[name] = replace(fresh, reason=payload.reason)


def _moved(task: Task, moved: TaskMoved, entry: Entry) -> Task:
    changes: dict[str, object] = {
        "state": moved.state,
        "last_entry": entry.id,
        "until": None,
        "trigger": "",
        "on": "",
        "auto": "",
        "value": moved.value.strip() or task.value,
        "before": task,
    }
    if moved.state is TaskState.ORDERED:
        changes |= {
            "ordered_to": moved.whom,
            "channel": moved.channel,
            "ordered_at": entry.happened_at,
            "answer_by": moved.answer_by,
        }
    elif moved.state is TaskState.FED_BACK:
        changes |= {"feedback": moved.words}
    elif moved.state is TaskState.DEFERRED:
        changes |= {
            "until": moved.until,
            "trigger": moved.trigger,
            "on": moved.on,
            "reason": moved.words,
        }
    elif moved.state in SETTLED:
        changes |= {
            "settled_at": entry.happened_at,
            "by": entry.operator,
            "post": entry.post,
            "reason": moved.words,
        }
    return replace(task, **changes)  # type: ignore[arg-type]
