"""Entries of tasks, on a response, a superior's response or an incident."""

from __future__ import annotations

from enum import Enum

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.ids import Id
from commandpost.domain.plan import Phase
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant


class TaskState(Enum):
    """未办 → 已下达 → 已反馈 → 办结, and the ways aside.

    ``OVERRIDDEN`` (越过) is what a person decided to leave out against the list: it is settled,
    but never counts as done.
    """

    OPEN = "open"
    ORDERED = "ordered"
    FED_BACK = "fed_back"
    DONE = "done"
    NOT_APPLICABLE = "not_applicable"
    DEFERRED = "deferred"
    OVERRIDDEN = "overridden"


@dataclass(frozen=True, slots=True)
class TaskSeed:
    """A task as copied in: due times are instants, worked out once from the event.

    ``asks``, ``only_if``, ``exclusive``, ``after``, ``sensed`` and ``feedback`` are the plan's
    ``Measure``'s.
    """

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
    asks: str = ""
    only_if: str = ""
    exclusive: str = ""
    after: str = ""
    sensed: str = ""
    feedback: int | None = None


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

    ``whom`` and ``channel`` belong to 已下达, with ``answer_by`` for when feedback is expected;
    ``value`` to items that need one, ``yes`` or ``no`` to a question; ``until``, ``trigger`` or
    ``on`` (an event the program senses) say when a deferred item returns; ``words`` is feedback
    or the reason. ``title`` is the task's text, so that the log reads without the plan; the use
    case fills it in.
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
    answer_by: Instant | None = None
    on: str = ""


@entry_kind("tasks.sensed")
@dataclass(frozen=True, slots=True)
class TasksSensed:
    """Something happened that the program saw itself: ``event`` names it, ``origin`` the entry.

    ``ticked`` items did it; ``returned`` ones had been deferred until it.
    """

    event: str
    origin: Id
    ticked: tuple[str, ...] = ()
    returned: tuple[str, ...] = ()


@entry_kind("tasks.turned")
@dataclass(frozen=True, slots=True)
class TasksTurned:
    """The level went to ``source``: what it does not ask is put aside, what it asks returns."""

    source: str
    aside: tuple[str, ...] = ()
    returned: tuple[str, ...] = ()


@entry_kind("tasks.overridden", words="reason")
@dataclass(frozen=True, slots=True)
class ListOverridden:
    """Every open item of the list was left out at once (整单越过); none of them counts as done."""

    tasks: tuple[str, ...]
    reason: str


@entry_kind("tasks.reset", words="reason")
@dataclass(frozen=True, slots=True)
class ListReset:
    """The list is worked again from its beginning; what was done stays in the record."""

    tasks: tuple[str, ...]
    reason: str


@entry_kind("tasks.completed")
@dataclass(frozen=True, slots=True)
class ListCompleted:
    """The completion call: somebody said the list is complete, except what is deferred."""

    deferred: tuple[str, ...] = ()
