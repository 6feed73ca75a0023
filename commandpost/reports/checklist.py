"""行动清单 on paper: what the screen shows, phase by phase, in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from commandpost.domain.checklist import (
    RESET,
    YES,
    Task,
    deferred_tasks,
    find,
    open_tasks,
    phased,
    replaced,
)
from commandpost.domain.entries.tasks import TaskState
from commandpost.domain.times import chinese, dated
from commandpost.reports.blocks import Align, Cell, Column, Facts, Form, Paragraph, Sentence, Table
from commandpost.reports.framing import framed, phrases

if TYPE_CHECKING:
    from commandpost.domain.list_matter import ListMatter
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases

_COLUMNS = (
    Column("number"),
    Column("what", align=Align.LEFT, room=14),
    Column("whose", align=Align.LEFT),
    Column("due"),
    Column("state", align=Align.LEFT, room=10),
)


def draft(matter: ListMatter) -> Draft:
    """The list, block by block: its head, then one table with a line over each phase."""
    say = phrases(matter.frame)
    told = _Told(matter, say)
    rows: list[tuple[Cell, ...]] = []
    number = 0
    for phase, group in phased(matter.tasks):
        rows.append((Cell(told.phase(phase.name.lower(), group), strong=True),))
        for task in group:
            number += 1
            rows.append(tuple(Cell(text) for text in told.row(number, task)))
    columns = tuple(replace(column, head=say.words(column.head)) for column in _COLUMNS)
    table: Block = Table("", columns, tuple(rows))
    if not rows:
        table = Paragraph((Sentence(say.words("none"), ("#tasks",)),))
    return framed(matter.frame, say.words("title"), (told.head(), table), say, Form.SHEET)


class _Told:
    """The list in official words."""

    def __init__(self, matter: ListMatter, say: Phrases) -> None:
        self.say = say.words
        self._phrases = say
        self._tasks, self._complete = matter.tasks, matter.complete
        self._at, self._offset = matter.frame.taken_at, matter.frame.offset
        self._matter = matter
        self._sections = dict(matter.sections)

    def head(self) -> Facts:
        """Plan, level, version; who had it printed; how far it has come."""
        matter, say = self._matter, self.say
        pairs = (
            (say("level"), matter.level),
            (say("version"), matter.version),
            (say("by"), matter.frame.signatories.drafter),
        )
        return Facts(
            tuple(pair for pair in pairs if pair[1]),
            ((say("plan"), matter.title), (say("progress"), self._counts())),
        )

    def _counts(self) -> str:
        states = [task.state for task in self._tasks]
        counts = self.say(
            "counts",
            total=len(self._tasks),
            done=states.count(TaskState.DONE),
            over=states.count(TaskState.OVERRIDDEN),
            none=states.count(TaskState.NOT_APPLICABLE),
            later=len(deferred_tasks(self._tasks)),
            open=len(open_tasks(self._tasks)),
        )
        if self._complete is not None:
            counts += self.say("complete", at=chinese(self._complete, self._offset))
        return counts

    def phase(self, key: str, group: tuple[Task, ...]) -> str:
        """A heading with its count."""
        return f"{self.say(key)}　{sum(t.settled for t in group)}/{len(group)}"

    def row(self, number: int, task: Task) -> tuple[str, ...]:
        """Number, item with what the plan says of it, whose, until when, and how it stands."""
        due = task.due if not task.settled else task.seed.due_at
        return (
            str(number),
            self._what(task),
            task.seed.actor,
            dated(due, self._offset).replace(" ", "\n") if due is not None else "",
            self._state(task),
        )

    def _what(self, task: Task) -> str:
        seed, say = task.seed, self.say
        lines = [(say("key") if seed.critical else "") + seed.text]
        if seed.asks:
            lines.append(say("asks", question=seed.asks))
        if seed.value and not task.value:
            lines.append(say("needs", what=seed.value))
        if seed.after and any(t.id == seed.after for t in self._tasks):
            before = find(self._tasks, seed.after)
            lines.append(say("after", task=before.seed.text))
        if seed.clause:
            named = f"{seed.clause} {self._sections.get(seed.clause, '')}".strip()
            lines.append(say("section", section=named))
        return "\n".join(lines)

    def _state(self, task: Task) -> str:
        """The state in a word and a mark, then who, when, what came back or why."""
        say, lines = self.say, [self.say(f"state_{task.state.value}")]
        if task.overdue(self._at) and task.due is not None:
            late = self._phrases.duration(self._at - task.due)
            lines.append(f"{say('state_overdue')} {late}")
        if task.settled_at is not None:
            lines.append(f"{dated(task.settled_at, self._offset)} {task.by}".strip())
        if task.done_late and task.settled_at is not None and task.seed.due_at is not None:
            late = self._phrases.duration(task.settled_at - task.seed.due_at)
            lines.append(say("late", span=late))
        if task.ordered_at is not None:
            at = dated(task.ordered_at, self._offset)
            lines.append(say("ordered", whom=task.ordered_to, at=at))
        if task.feedback:
            lines.append(say("fed_back", words=task.feedback))
        if task.value:
            answered = say("said_yes" if task.value == YES else "said_no")
            lines.append(answered if task.seed.asks else task.value)
        return "\n".join([*lines, *self._aside(task)])

    def _aside(self, task: Task) -> list[str]:
        say = self.say
        if replaced(task):
            return [say("replaced")]
        if task.auto.startswith("sensed:"):
            return [say("sensed")]
        if task.auto == RESET:
            return [say("reset", reason=task.reason)]
        found = []
        if task.until is not None or task.trigger:
            until = dated(task.until, self._offset) if task.until is not None else ""
            found.append(say("until", what=" ".join(w for w in (until, task.trigger) if w)))
        if task.reason and task.state is not TaskState.DONE:
            found.append(say("because", reason=task.reason))
        return found
