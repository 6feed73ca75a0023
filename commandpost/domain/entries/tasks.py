"""Entries of tasks, on a response or an incident."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.plan import Phase
from commandpost.domain.times import Instant


class TaskState(Enum):
    """未办 → 已下达 → 已反馈 → 办结, and the two ways aside."""

    OPEN = "open"
    ORDERED = "ordered"
    FED_BACK = "fed_back"
    DONE = "done"
    NOT_APPLICABLE = "not_applicable"
    DEFERRED = "deferred"


@dataclass(frozen=True, slots=True)
class TaskSeed:
    """A task as copied in: due times are instants, worked out once from the event."""

    id: str
    text: str
    actor: str
    phase: Phase
    due_at: Instant | None
    desk: bool
    critical: bool
    value: str = ""
    tool: str = ""
    clause: str = ""
    replaces: str = ""


@entry_kind("tasks.copied")
@dataclass(frozen=True, slots=True)
class TasksCopied:
    """A level's measures, or one task added by hand (``source`` says which)."""

    source: str
    tasks: tuple[TaskSeed, ...]


@entry_kind("task.moved", words="words")
@dataclass(frozen=True, slots=True)
class TaskMoved:
    """A task went to another state; ``back`` marks a taking back, which is a new entry too.

    ``whom`` and ``channel`` belong to 已下达; ``value`` to items that need one; ``until`` or
    ``trigger`` say when a deferred item returns; ``words`` is feedback or the reason. ``title`` is
    the task's text, so that the log reads without the plan; the use case fills it in.
    """

    task: str
    state: TaskState
    whom: str = ""
    channel: str = ""
    value: str = ""
    words: str = ""
    until: Instant | None = None
    trigger: str = ""
    back: bool = False
    title: str = ""
