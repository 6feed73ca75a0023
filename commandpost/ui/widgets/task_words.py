"""What a task says of itself in words: its state, its time, to whom it went, what came back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from commandpost.domain.checklist import RESET, YES, advice_before
from commandpost.domain.entries.tasks import TaskState
from commandpost.domain.plan import Phase
from commandpost.domain.times import span
from commandpost.host.text import text
from commandpost.ui.widgets.badges import urgency

if TYPE_CHECKING:
    from commandpost.domain.checklist import Task
    from commandpost.domain.times import Instant
    from commandpost.ui.station_clock import StationClock
    from commandpost.ui.widgets.task_rows import PhaseRow


def state_word(state: TaskState) -> str:
    """未办, 已下达, 已反馈, 办结, and the two ways aside."""
    words = {
        TaskState.OPEN: QCoreApplication.translate("Tasks", "open"),
        TaskState.ORDERED: QCoreApplication.translate("Tasks", "ordered"),
        TaskState.FED_BACK: QCoreApplication.translate("Tasks", "fed back"),
        TaskState.DONE: QCoreApplication.translate("Tasks", "done"),
        TaskState.NOT_APPLICABLE: QCoreApplication.translate("Tasks", "not applicable"),
        TaskState.DEFERRED: QCoreApplication.translate("Tasks", "deferred"),
        TaskState.OVERRIDDEN: QCoreApplication.translate("Tasks", "overridden"),
    }
    return words[state]


def phase_word(phase: Phase) -> str:
    """0–30 分, 30–120 分, 2 小时以后, 收尾."""
    words = {
        Phase.FIRST_30: QCoreApplication.translate("Tasks", "0–30 min"),
        Phase.TO_120: QCoreApplication.translate("Tasks", "30–120 min"),
        Phase.LATER: QCoreApplication.translate("Tasks", "After 2 hours"),
        Phase.CLOSING: QCoreApplication.translate("Tasks", "Closing"),
    }
    return words[phase]


CHANNELS = ("phone", "message", "radio", "in_person", "written")


def channel_word(channel: str) -> str:
    """电话, 短信, 对讲, 当面, 书面; anything else is somebody's own word."""
    words = {
        "phone": QCoreApplication.translate("Tasks", "phone"),
        "message": QCoreApplication.translate("Tasks", "message"),
        "radio": QCoreApplication.translate("Tasks", "radio"),
        "in_person": QCoreApplication.translate("Tasks", "in person"),
        "written": QCoreApplication.translate("Tasks", "in writing"),
    }
    return words.get(channel, channel)


def answer_word(task: Task) -> str:
    """是 or 否, or that it is still open."""
    if task.state is not TaskState.DONE:
        return QCoreApplication.translate("Tasks", "(yes or no)")
    yes, no = (
        QCoreApplication.translate("Tasks", "yes"),
        QCoreApplication.translate("Tasks", "no"),
    )
    return yes if task.value == YES else no


class TaskWords:
    """Speaks of tasks at a moment, in the station's time."""

    def __init__(self, clock: StationClock) -> None:
        self._clock = clock
        self.known: tuple[Task, ...] = ()

    def phase(self, row: PhaseRow) -> str:
        """A heading with its count."""
        return f"{phase_word(row.phase)}   {row.settled}/{row.total}"

    def time(self, task: Task) -> str:
        """Due, overdue, done when, done late by how much."""
        now = self._clock.now()
        if task.settled:
            return self._settled(task)
        due = task.due
        if due is None:
            return ""
        if due < now:
            late = QCoreApplication.translate("Tasks", "overdue {span}")
            return f"▲ {late.format(span=span(now - due))}"
        if urgency(due - now) == "soon":
            left = QCoreApplication.translate("Tasks", "in {span}")
            return f"● {left.format(span=span(due - now))}"
        return f"○ {self._clock.near(due)}"

    def tone(self, task: Task) -> str:
        """The colour that goes with the time's words."""
        now = self._clock.now()
        if task.settled:
            return "soon" if task.done_late else "quiet"
        due = task.due
        return "quiet" if due is None else urgency(due - now)

    def details(self, task: Task) -> str:
        """Whose it is and how far it has come, in one line."""
        seed = task.seed
        parts = []
        if seed.critical:
            parts.append(QCoreApplication.translate("Tasks", "key"))
        parts.append(seed.actor)
        if task.ordered_at is not None:
            parts.append(self._ordered(task, task.ordered_at))
        if task.feedback:
            parts.append(f"“{task.feedback}”")
        if seed.asks:
            parts.append(f"{seed.asks} {answer_word(task)}".strip())
        elif task.value:
            parts.append(f"{seed.value} {task.value}".strip())
        elif seed.value and not task.settled:
            needs = QCoreApplication.translate("Tasks", "needs {what}")
            parts.append(needs.format(what=seed.value))
        parts.append(self._origin(task))
        parts.append(self._aside(task))
        before = advice_before(task, self.known)
        if before is not None and not task.settled:
            first = QCoreApplication.translate("Tasks", "better after “{task}”")
            parts.append(first.format(task=before.seed.text))
        return " · ".join(part for part in parts if part)

    def sentence(self, task: Task) -> str:
        """All of it, for the tooltip and for who cannot see."""
        parts = [task.seed.text, self.details(task), state_word(task.state), self.time(task)]
        clause = task.seed.clause
        if clause:
            parts.append(QCoreApplication.translate("Tasks", "plan {clause}").format(clause=clause))
        return "\n".join(part for part in parts if part)

    def _settled(self, task: Task) -> str:
        if task.settled_at is None:
            return ""
        at = self._clock.near(task.settled_at)
        if task.done_late and task.seed.due_at is not None:
            late = QCoreApplication.translate("Tasks", "{time} late by {span}")
            return "▲ " + late.format(time=at, span=span(task.settled_at - task.seed.due_at))
        return at

    def _ordered(self, task: Task, at: Instant) -> str:
        how = channel_word(task.channel)
        return f"→ {task.ordered_to} {how} {self._clock.near(at)}".replace("  ", " ")

    def _origin(self, task: Task) -> str:
        """What the program sees itself says so, before it happened and after."""
        if task.auto.startswith("sensed:"):
            ticked = QCoreApplication.translate("Tasks", "ticked by itself: {event}")
            return ticked.format(event=text(f"event.{task.auto.partition(':')[2]}"))
        if task.seed.sensed and not task.settled:
            ticks = QCoreApplication.translate("Tasks", "ticks itself when {event}")
            return ticks.format(event=text(f"event.{task.seed.sensed}"))
        return ""

    def _aside(self, task: Task) -> str:
        if task.auto == RESET:
            again = QCoreApplication.translate("Tasks", "list begun anew: {reason}")
            return again.format(reason=task.reason)
        if task.state is TaskState.DEFERRED:
            until = "" if task.until is None else self._clock.near(task.until)
            words = QCoreApplication.translate("Tasks", "until {what}")
            event = text(f"event.{task.on}") if task.on else ""
            if task.stood_down:
                return QCoreApplication.translate("Tasks", "until the level is raised again")
            return words.format(what=" / ".join(w for w in (until, task.trigger, event) if w))
        if task.state is TaskState.NOT_APPLICABLE:
            if task.reason.startswith("→"):
                return QCoreApplication.translate("Tasks", "replaced by a graver level's task")
            return task.reason
        return task.reason if task.state is TaskState.OVERRIDDEN else ""
