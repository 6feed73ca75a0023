"""An incident (突发事件, 险情) as the fold of its entries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field, replace

from commandpost.domain.checklist import Task, tasks_due
from commandpost.domain.command import Scene, SceneBuilder
from commandpost.domain.entries import Entry
from commandpost.domain.entries.incident import (
    CallAdded,
    CommanderAppointed,
    FactCorrected,
    IncidentClosed,
    IncidentGraded,
    IncidentRegistered,
    IncidentReopened,
    IncidentVerified,
    LeaderTold,
    ObligationMet,
    ObligationsRecomputed,
    ObligationsSet,
    TimeCorrected,
    Verification,
)
from commandpost.domain.entries.log import EntryCorrected, LogSettled, LogWritten
from commandpost.domain.entries.papers import PaperIssued, PaperReserved, PaperVoided
from commandpost.domain.ids import Id, Subject
from commandpost.domain.incident_facts import Correction, correction_of, recomputed, with_fact
from commandpost.domain.instructions import Instruction, InstructionBoard, instructions_due
from commandpost.domain.levels import EventGrade
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import Obligation
from commandpost.domain.summary import BoardRow, DueRow, Reminder, reminders_due
from commandpost.domain.task_board import TaskBoard
from commandpost.domain.times import Instant
from commandpost.domain.upward import Upward, UpwardBuilder, reports_due, upward_due


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody on the strip was told, when, and what they ordered."""

    step: str
    person: str
    at: Instant
    channel: str
    instruction: str
    entry: Id


@dataclass(frozen=True, slots=True)
class AddedCall:
    """One more call about the incident; who called lies on the erasable sheet."""

    entry: Id
    at: Instant
    caller_unit: str
    sheet: Id | None


@dataclass(frozen=True, slots=True)
class Command:
    """Who commands on scene since when; exactly one at a time."""

    person: str
    post: str
    since: Instant
    how: str
    standing_orders: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper of this incident: reserved, issued (``sha256`` set) or void (``void`` set)."""

    paper: str
    serial: str
    reserved_at: Instant
    issued_at: Instant | None = None
    title: str = ""
    sha256: str = ""
    void: str = ""
    figures_as_of: Instant | None = None
    line: str = ""
    corrects: str = ""


@dataclass(frozen=True, slots=True)
class Incident:
    """An incident at one moment. It holds no log lines: those are paged from the journal."""

    id: Id
    title: str
    hazard: str
    place: str
    township: str
    what: str
    heard_at: Instant
    occurred_at: Instant | None
    registered_at: Instant
    episode: Id
    profile: str
    source: str
    caller_unit: str
    sheet: Id | None
    grade: EventGrade | None
    grade_by: str
    verification: Verification | None
    verified_by: str
    verified_at: Instant | None
    obligations: tuple[Obligation, ...]
    told: tuple[Told, ...]
    instructions: tuple[Instruction, ...]
    corrections: tuple[Correction, ...]
    calls: tuple[AddedCall, ...]
    upward: Upward
    commander: Command | None
    technical: Command | None
    scene: Scene
    tasks: tuple[Task, ...]
    completed_at: Instant | None
    papers: tuple[Paper, ...]
    reminders: tuple[Reminder, ...]
    closed_at: Instant | None
    watch_until: Instant | None
    entries: int
    last_at: Instant

    def board(self, subject: Subject) -> BoardRow:
        """Open until closed; its level is the event's grade."""
        return BoardRow(
            subject=subject,
            kind=subject.kind,
            title=self.title,
            hazard=self.hazard,
            state="open" if self.closed_at is None else "closed",
            level=self.grade.rank if self.grade else None,
            opened_at=self.heard_at,
            last_at=self.last_at,
            parent=str(self.episode),
        )

    def due(self, subject: Subject) -> tuple[DueRow, ...]:
        """Reports, tasks, instructions, reminders; of a closed one no tasks and no follow-ups."""
        closed = self.closed_at is not None
        running = () if closed else (*self.scene.due(subject), *tasks_due(subject, self.tasks))
        return (
            *reports_due(subject, self.obligations, closed=closed),
            *upward_due(subject, self.upward, closed=closed),
            *running,
            *reminders_due(subject, self.reminders),
            *instructions_due(subject, self.instructions),
        )


@dataclass
class IncidentBuilder:
    """The mutable half of the fold; ``freeze`` gives the incident once it is registered."""

    id: Id
    registered: tuple[IncidentRegistered, Instant] | None = None
    grade: EventGrade | None = None
    grade_by: str = ""
    verified: tuple[IncidentVerified, Instant] | None = None
    obligations: dict[str, Obligation] = field(default_factory=dict)
    told: list[Told] = field(default_factory=list)
    instructions: InstructionBoard = field(default_factory=InstructionBoard)
    corrections: list[Correction] = field(default_factory=list)
    calls: list[AddedCall] = field(default_factory=list)
    upward: UpwardBuilder = field(default_factory=lambda: UpwardBuilder({}))
    commander: Command | None = None
    technical: Command | None = None
    scene: SceneBuilder = field(default_factory=SceneBuilder)
    board: TaskBoard = field(default_factory=lambda: TaskBoard({}))
    papers: dict[str, Paper] = field(default_factory=dict)
    reminders: dict[Id, Reminder] = field(default_factory=dict)
    closed_at: Instant | None = None
    watch_until: Instant | None = None
    what: str = ""
    registered_entry: Id | None = None
    entries: int = 0
    last_at: Instant = Instant(0)

    def apply(self, entry: Entry) -> None:
        """Take one entry in; kinds of no concern only count."""
        self.entries += 1
        self.last_at = max(self.last_at, entry.happened_at)
        if self.board.apply(entry) or self.scene.apply(entry):
            return
        self.instructions.apply(entry)
        self.upward.apply(entry, self.obligations)
        handler = _HANDLERS.get(type(entry.payload))
        if handler is not None:
            handler(self, entry)

    def freeze(self) -> Incident | None:
        """The incident now, or None while nothing has registered it."""
        if self.registered is None:
            return None
        call, at = self.registered
        return Incident(
            id=self.id,
            title=call.title,
            hazard=call.hazard,
            place=call.place,
            township=call.township,
            what=self.what,
            heard_at=call.heard_at,
            occurred_at=call.occurred_at,
            registered_at=at,
            episode=call.episode,
            profile=call.profile,
            source=call.source,
            caller_unit=call.caller_unit,
            sheet=call.sheet,
            grade=self.grade,
            grade_by=self.grade_by,
            verification=self.verified[0].outcome if self.verified else None,
            verified_by=self.verified[0].by if self.verified else "",
            verified_at=self.verified[1] if self.verified else None,
            obligations=tuple(self.obligations.values()),
            told=tuple(self.told),
            instructions=self.instructions.all(),
            corrections=tuple(self.corrections),
            calls=tuple(self.calls),
            upward=self.upward.freeze(),
            commander=self.commander,
            technical=self.technical,
            scene=self.scene.scene,
            tasks=tuple(self.board.tasks.values()),
            completed_at=self.board.completed_at,
            papers=tuple(self.papers.values()),
            reminders=tuple(self.reminders.values()),
            closed_at=self.closed_at,
            watch_until=self.watch_until,
            entries=self.entries,
            last_at=self.last_at,
        )


def fold(incident_id: Id, entries: Iterable[Entry]) -> Incident | None:
    """The incident that those entries tell of; None when none of them registers it."""
    builder = IncidentBuilder(incident_id)
    for entry in entries:
        builder.apply(entry)
    return builder.freeze()


def _registered(b: IncidentBuilder, e: Entry) -> None:
    b.registered = (e.payload, e.recorded_at)
    b.what = e.payload.what
    b.registered_entry = e.id
    if e.payload.grade is not None:
        b.grade, b.grade_by = e.payload.grade, e.operator


def _corrected(b: IncidentBuilder, e: Entry) -> None:
    corrected: EntryCorrected = e.payload
    if corrected.corrects == b.registered_entry:
        b.what = corrected.text
    if (reminder := b.reminders.get(corrected.corrects)) is not None:
        b.reminders[corrected.corrects] = replace(reminder, text=corrected.text)
    b.told = [
        replace(t, instruction=corrected.text) if t.entry == corrected.corrects else t
        for t in b.told
    ]


def _verified(b: IncidentBuilder, e: Entry) -> None:
    b.verified = (e.payload, e.happened_at)


def _graded(b: IncidentBuilder, e: Entry) -> None:
    b.grade, b.grade_by = e.payload.grade, e.payload.by


def _owed(b: IncidentBuilder, e: Entry) -> None:
    for obligation in e.payload.obligations:
        standing = b.obligations.setdefault(obligation.id, obligation)
        if standing.lifted_at is not None:  # owed again, for what is owed from now on
            b.obligations[obligation.id] = obligation


def _met(b: IncidentBuilder, e: Entry) -> None:
    met: ObligationMet = e.payload
    owed = b.obligations.get(met.obligation)
    if owed is not None and owed.met_at is None:
        b.obligations[met.obligation] = replace(
            owed,
            met_at=e.happened_at,
            how=met.medium.value,
            taker=met.taker,
            paper=met.paper,
            channel=met.channel,
            note=met.note,
            by=e.operator,
        )


def _told(b: IncidentBuilder, e: Entry) -> None:
    told: LeaderTold = e.payload
    b.told.append(Told(told.step, told.person, e.happened_at, told.channel, told.instruction, e.id))


def _fact(b: IncidentBuilder, e: Entry) -> None:
    if b.registered is not None:
        b.registered = (with_fact(b.registered[0], e.payload), b.registered[1])
        b.corrections.append(correction_of(e))


def _called(b: IncidentBuilder, e: Entry) -> None:
    b.calls.append(AddedCall(e.id, e.happened_at, e.payload.caller_unit, e.payload.sheet))


def _recomputed(b: IncidentBuilder, e: Entry) -> None:
    b.obligations = recomputed(b.obligations, e.payload)


def _commander(b: IncidentBuilder, e: Entry) -> None:
    named: CommanderAppointed = e.payload
    command = Command(named.person, named.post, e.happened_at, named.how, named.standing_orders)
    if named.technical:
        b.technical = command
    else:
        b.commander = command


def _reserved(b: IncidentBuilder, e: Entry) -> None:
    b.papers[e.payload.serial] = Paper(e.payload.paper, e.payload.serial, e.happened_at)


def _issued(b: IncidentBuilder, e: Entry) -> None:
    issued: PaperIssued = e.payload
    reserved = b.papers.get(issued.serial) or Paper(issued.paper, issued.serial, e.happened_at)
    b.papers[issued.serial] = replace(
        reserved,
        issued_at=e.happened_at,
        title=issued.title,
        sha256=issued.sha256,
        figures_as_of=issued.figures_as_of,
        line=issued.line,
        corrects=issued.corrects,
    )


def _voided(b: IncidentBuilder, e: Entry) -> None:
    if (reserved := b.papers.get(e.payload.serial)) is not None:
        b.papers[e.payload.serial] = replace(reserved, void=e.payload.reason)


def _log(b: IncidentBuilder, e: Entry) -> None:
    written: LogWritten = e.payload
    if written.due_at is not None:
        b.reminders[e.id] = Reminder(e.id, written.text, written.due_at)


def _settled(b: IncidentBuilder, e: Entry) -> None:
    b.reminders.pop(e.payload.entry, None)


def _closed(b: IncidentBuilder, e: Entry) -> None:
    b.closed_at, b.watch_until = e.happened_at, e.payload.watch_until


def _reopened(b: IncidentBuilder, _: Entry) -> None:
    b.closed_at = b.watch_until = None


_HANDLERS = {
    IncidentRegistered: _registered,
    EntryCorrected: _corrected,
    IncidentVerified: _verified,
    IncidentGraded: _graded,
    ObligationsSet: _owed,
    ObligationMet: _met,
    ObligationsRecomputed: _recomputed,
    CallAdded: _called,
    FactCorrected: _fact,
    TimeCorrected: _fact,
    LeaderTold: _told,
    CommanderAppointed: _commander,
    PaperReserved: _reserved,
    PaperIssued: _issued,
    PaperVoided: _voided,
    LogWritten: _log,
    LogSettled: _settled,
    IncidentClosed: _closed,
    IncidentReopened: _reopened,
}
