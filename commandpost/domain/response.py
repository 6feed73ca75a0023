"""A response (应急响应): plan revision × hazard × level × area × effective-from, as a fold."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field, replace

from commandpost.domain.checklist import Task, tasks_due
from commandpost.domain.entries import Entry
from commandpost.domain.entries.log import EntryCorrected, LogSettled, LogWritten
from commandpost.domain.entries.notice import RhythmSet
from commandpost.domain.entries.response import (
    Approval,
    LevelChanged,
    ResponseActivated,
    ResponseSigned,
    ResponseTerminated,
)
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import Obligation
from commandpost.domain.response_notices import Notice, Outgoing, outgoing_due
from commandpost.domain.summary import BoardRow, DueRow, Reminder, reminders_due
from commandpost.domain.task_board import TaskBoard
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class LevelStep:
    """A stretch at one level: from when, approved by whom, why."""

    level: ResponseLevel
    since: Instant
    approval: Approval
    reason: str
    basis: tuple[str, ...]
    entry: Id


@dataclass(frozen=True, slots=True)
class Response:
    """A response at one moment."""

    id: Id
    plan: str
    revision: str
    plan_title: str
    hazard: str
    level: ResponseLevel
    area: tuple[str, ...]
    effective_from: Instant
    matters: str
    expected_period: str
    measures: str
    episode: Id | None
    on_forecast: bool
    steps: tuple[LevelStep, ...]
    signed_by: str
    signed_at: Instant | None
    notice_no: str
    tasks: tuple[Task, ...]
    completed_at: Instant | None
    reminders: tuple[Reminder, ...]
    notices: tuple[Notice, ...]
    obligations: tuple[Obligation, ...]
    rhythm: RhythmSet | None
    terminated_at: Instant | None
    entries: int
    last_at: Instant
    ended: ResponseTerminated | None = None

    @property
    def running(self) -> bool:
        """Not terminated yet."""
        return self.terminated_at is None

    def board(self, subject: Subject) -> BoardRow:
        """Open until terminated; its level is the response's."""
        return BoardRow(
            subject=subject,
            kind=subject.kind,
            title=self.plan_title,
            hazard=self.hazard,
            state="open" if self.running else "closed",
            level=self.level.rank,
            opened_at=self.effective_from,
            last_at=self.last_at,
            parent=self.episode or "",
        )

    def due(self, subject: Subject) -> tuple[DueRow, ...]:
        """Tasks, receipts, reports and reminders; of a terminated one no tasks."""
        rest = (
            *outgoing_due(subject, self.notices, self.obligations),
            *reminders_due(subject, self.reminders),
        )
        return (*tasks_due(subject, self.tasks), *rest) if self.running else rest


@dataclass
class ResponseBuilder:
    """The mutable half of the fold."""

    id: Id
    activated: tuple[ResponseActivated, Instant] | None = None
    steps: list[LevelStep] = field(default_factory=list)
    signed: tuple[ResponseSigned, Instant] | None = None
    board: TaskBoard = field(default_factory=lambda: TaskBoard({}))
    reminders: dict[Id, Reminder] = field(default_factory=dict)
    outgoing: Outgoing = field(default_factory=Outgoing)
    terminated_at: Instant | None = None
    ended: ResponseTerminated | None = None
    ended_by: Id | None = None
    expected_period: str = ""
    measures: str = ""
    entries: int = 0
    last_at: Instant = Instant(0)

    def apply(self, entry: Entry) -> None:
        """Take one entry in."""
        self.entries += 1
        self.last_at = max(self.last_at, entry.happened_at)
        if self.board.apply(entry) or self.outgoing.apply(entry):
            return
        payload = entry.payload
        if isinstance(payload, ResponseActivated):
            self.activated = (payload, entry.happened_at)
            self.expected_period, self.measures = payload.expected_period, payload.measures
            self._step(payload.level, payload.approval, payload.reason, payload.basis, entry)
        elif isinstance(payload, LevelChanged):
            self.expected_period = payload.expected_period or self.expected_period
            self.measures = payload.measures or self.measures
            self._step(payload.after, payload.approval, payload.reason, payload.basis, entry)
        elif isinstance(payload, ResponseSigned):
            self.signed = (payload, entry.happened_at)
        elif isinstance(payload, ResponseTerminated):
            self.terminated_at, self.ended, self.ended_by = entry.happened_at, payload, entry.id
        elif isinstance(payload, LogWritten) and payload.due_at is not None:
            self.reminders[entry.id] = Reminder(entry.id, payload.text, payload.due_at)
        elif isinstance(payload, LogSettled):
            self.reminders.pop(payload.entry, None)
        elif isinstance(payload, EntryCorrected):
            self._correct(payload)

    def _correct(self, corrected: EntryCorrected) -> None:
        entry, words = corrected.corrects, corrected.text
        if (reminder := self.reminders.get(entry)) is not None:
            self.reminders[entry] = replace(reminder, text=words)
        self.steps = [replace(s, reason=words) if s.entry == entry else s for s in self.steps]
        if self.ended is not None and self.ended_by == entry:
            self.ended = replace(self.ended, reason=words)

    def _step(
        self,
        level: ResponseLevel,
        approval: Approval,
        reason: str,
        basis: tuple[str, ...],
        entry: Entry,
    ) -> None:
        self.steps.append(LevelStep(level, entry.happened_at, approval, reason, basis, entry.id))

    def freeze(self) -> Response | None:
        """The response now, or None while nothing has activated it."""
        if self.activated is None:
            return None
        started, at = self.activated
        return Response(
            id=self.id,
            plan=started.plan,
            revision=started.revision,
            plan_title=started.plan_title,
            hazard=started.hazard,
            level=self.steps[-1].level,
            area=started.area,
            effective_from=at,
            matters=started.matters,
            expected_period=self.expected_period,
            measures=self.measures,
            episode=started.episode,
            on_forecast=started.on_forecast,
            steps=tuple(self.steps),
            signed_by=self.signed[0].by if self.signed else "",
            signed_at=self.signed[1] if self.signed else None,
            notice_no=self.signed[0].notice_no if self.signed else "",
            tasks=tuple(self.board.tasks.values()),
            completed_at=self.board.completed_at,
            reminders=tuple(self.reminders.values()),
            notices=tuple(self.outgoing.notices.values()),
            obligations=tuple(self.outgoing.obligations.values()),
            rhythm=self.outgoing.rhythm,
            terminated_at=self.terminated_at,
            entries=self.entries,
            last_at=self.last_at,
            ended=self.ended,
        )


def fold(response_id: Id, entries: Iterable[Entry]) -> Response | None:
    """The response that those entries tell of; None when none of them activates it."""
    builder = ResponseBuilder(response_id)
    for entry in entries:
        builder.apply(entry)
    return builder.freeze()
