"""A superior's response (上级响应) as a fold: recorded from its notice, never decided here.

It stands beside our own responses. A township works its action list by it: the county's level
copies in the township's own measures, and a raise brings only what is new.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field

from commandpost.domain.checklist import Task, tasks_due
from commandpost.domain.entries import Draft, Entry
from commandpost.domain.entries.log import LogSettled, LogWritten
from commandpost.domain.entries.superior import (
    SuperiorChanged,
    SuperiorEnded,
    SuperiorNotice,
    SuperiorRecorded,
)
from commandpost.domain.errors import OperatorError
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import Plan
from commandpost.domain.records import dataclass
from commandpost.domain.response_tasks import copied_in, raised_with
from commandpost.domain.summary import BoardRow, DueRow, Reminder, reminders_due
from commandpost.domain.task_board import TaskBoard
from commandpost.domain.times import Instant

SCOPES = ("国", "省", "市", "县")
"""Whose response it may be; the banner names it by this."""


@dataclass(frozen=True, slots=True)
class SuperiorStep:
    """A stretch at one level, and the notice that told of it."""

    level: ResponseLevel
    since: Instant
    notice: SuperiorNotice
    entry: Id


@dataclass(frozen=True, slots=True)
class Superior:
    """A superior's response at one moment; ``tasks`` is our own list worked by it."""

    id: Id
    issuer: str
    scope: str
    hazard: str
    area: tuple[str, ...]
    matters: str
    plan: str
    revision: str
    steps: tuple[SuperiorStep, ...]
    tasks: tuple[Task, ...]
    completed_at: Instant | None
    reminders: tuple[Reminder, ...]
    ended_at: Instant | None
    entries: int
    last_at: Instant

    @property
    def level(self) -> ResponseLevel:
        """The level in force, or last in force."""
        return self.steps[-1].level

    @property
    def running(self) -> bool:
        """Not ended yet."""
        return self.ended_at is None

    @property
    def title(self) -> str:
        """县防汛Ⅲ级应急响应 in the words papers use."""
        return f"{self.issuer}{response_word(self.hazard)}{self.level.numeral}级应急响应"

    def board(self, subject: Subject) -> BoardRow:
        """Open until ended; titled without its level, which the row tells."""
        return BoardRow(
            subject=subject,
            kind=subject.kind,
            title=f"{self.issuer}{response_word(self.hazard)}应急响应",
            hazard=self.hazard,
            state="open" if self.running else "closed",
            level=self.level.rank,
            opened_at=self.steps[0].since,
            last_at=self.last_at,
            parent="",
        )

    def due(self, subject: Subject) -> tuple[DueRow, ...]:
        """Tasks of the list and reminders; of an ended one only the reminders."""
        reminders = reminders_due(subject, self.reminders)
        return (*tasks_due(subject, self.tasks), *reminders) if self.running else reminders


def response_word(hazard: str) -> str:
    """The word before 应急响应 for that hazard."""
    known = HAZARDS.get(hazard)
    return known.response_zh if known else hazard


@dataclass
class SuperiorBuilder:
    """The mutable half of the fold."""

    id: Id
    recorded: SuperiorRecorded | None = None
    steps: list[SuperiorStep] = field(default_factory=list)
    board: TaskBoard = field(default_factory=lambda: TaskBoard({}))
    reminders: dict[Id, Reminder] = field(default_factory=dict)
    ended_at: Instant | None = None
    entries: int = 0
    last_at: Instant = Instant(0)

    def apply(self, entry: Entry) -> None:
        """Take one entry in."""
        self.entries += 1
        self.last_at = max(self.last_at, entry.happened_at)
        if self.board.apply(entry):
            return
        payload = entry.payload
        if isinstance(payload, SuperiorRecorded):
            self.recorded = payload
            self._step(payload.level, payload.notice, entry)
        elif isinstance(payload, SuperiorChanged):
            self._step(payload.after, payload.notice, entry)
        elif isinstance(payload, SuperiorEnded):
            self.ended_at = entry.happened_at
        elif isinstance(payload, LogWritten) and payload.due_at is not None:
            self.reminders[entry.id] = Reminder(entry.id, payload.text, payload.due_at)
        elif isinstance(payload, LogSettled):
            self.reminders.pop(payload.entry, None)

    def _step(self, level: ResponseLevel, notice: SuperiorNotice, entry: Entry) -> None:
        self.steps.append(SuperiorStep(level, entry.happened_at, notice, entry.id))

    def freeze(self) -> Superior | None:
        """The response now, or None while nothing has recorded it."""
        if self.recorded is None:
            return None
        told = self.recorded
        return Superior(
            id=self.id,
            issuer=told.issuer,
            scope=told.scope,
            hazard=told.hazard,
            area=told.area,
            matters=told.matters,
            plan=told.plan,
            revision=told.revision,
            steps=tuple(self.steps),
            tasks=tuple(self.board.tasks.values()),
            completed_at=self.board.completed_at,
            reminders=tuple(self.reminders.values()),
            ended_at=self.ended_at,
            entries=self.entries,
            last_at=self.last_at,
        )


def fold(superior_id: Id, entries: Iterable[Entry]) -> Superior | None:
    """The superior's response that those entries tell of; None when none of them records it."""
    builder = SuperiorBuilder(superior_id)
    for entry in entries:
        builder.apply(entry)
    return builder.freeze()


@dataclass(frozen=True, slots=True)
class RecordSuperior:
    """A notice came in: this superior has activated that level, from then, over there."""

    issuer: str
    scope: str
    hazard: str
    level: ResponseLevel
    area: tuple[str, ...]
    effective_from: Instant
    notice: SuperiorNotice
    matters: str = ""


@dataclass(frozen=True, slots=True)
class ChangeSuperior:
    """Another notice: raised or lowered."""

    level: ResponseLevel
    effective_from: Instant
    notice: SuperiorNotice
    words: str = ""


@dataclass(frozen=True, slots=True)
class EndSuperior:
    """Another notice: terminated."""

    ended_at: Instant
    notice: SuperiorNotice
    words: str = ""


Intent = RecordSuperior | ChangeSuperior | EndSuperior


@dataclass(frozen=True, slots=True)
class SuperiorRules:
    """The action list of our own that is worked by it, or None where none is."""

    plan: Plan | None = None
    revision: str = ""


def decide(
    superior: Superior | None, intent: Intent, rules: SuperiorRules, now: Instant
) -> tuple[Draft, ...]:
    """What the notice comes to; raises ``OperatorError`` when it cannot be, nothing else."""
    if intent.notice.received_at > now:
        raise OperatorError("time.in_future")
    if isinstance(intent, RecordSuperior):
        return _record(superior, intent, rules, now)
    if superior is None:
        raise OperatorError("superior.unknown")
    if not superior.running:
        raise OperatorError("superior.ended", title=superior.title)
    if isinstance(intent, ChangeSuperior):
        return _change(superior, intent, rules, now)
    if intent.ended_at > now:
        raise OperatorError("time.in_future")
    return (Draft(intent.ended_at, SuperiorEnded(intent.notice, intent.words)),)


def _record(
    superior: Superior | None, intent: RecordSuperior, rules: SuperiorRules, now: Instant
) -> tuple[Draft, ...]:
    if superior is not None:
        raise OperatorError("superior.already", title=superior.title)
    if not intent.issuer.strip():
        raise OperatorError("superior.needs_issuer")
    if intent.scope not in SCOPES:
        raise OperatorError("superior.needs_scope")
    if intent.hazard not in HAZARDS:
        raise OperatorError("call.needs_hazard")
    if not intent.area:
        raise OperatorError("response.needs_area")
    ladder = rules.plan.ladder_for(intent.hazard) if rules.plan is not None else ""
    recorded = SuperiorRecorded(
        issuer=intent.issuer.strip(),
        scope=intent.scope,
        hazard=intent.hazard,
        level=intent.level,
        area=intent.area,
        notice=intent.notice,
        matters=intent.matters,
        plan=rules.plan.id if rules.plan is not None and ladder else "",
        revision=rules.revision if ladder else "",
    )
    drafts = [Draft(intent.effective_from, recorded)]
    if rules.plan is not None and ladder:
        measures = rules.plan.measures_at(ladder, intent.level)
        start = max(intent.effective_from, intent.notice.received_at)
        if measures:
            copied = copied_in(rules.plan, intent.level, measures, start)
            drafts.append(Draft(now, copied))
    return tuple(drafts)


def _change(
    superior: Superior, intent: ChangeSuperior, rules: SuperiorRules, now: Instant
) -> tuple[Draft, ...]:
    if intent.level is superior.level:
        raise OperatorError("response.same_level", level=intent.level.numeral)
    if intent.effective_from < superior.steps[-1].since:
        raise OperatorError("response.before_last_step")
    changed = SuperiorChanged(superior.level, intent.level, intent.notice, intent.words)
    drafts = [Draft(intent.effective_from, changed)]
    ladder = rules.plan.ladder_for(superior.hazard) if rules.plan is not None else ""
    if rules.plan is not None and ladder and intent.level > superior.level:
        start = max(intent.effective_from, intent.notice.received_at)
        drafts += raised_with(rules.plan, ladder, intent.level, superior.tasks, start, now)
    return tuple(drafts)
