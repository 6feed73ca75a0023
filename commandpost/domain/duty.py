"""A shift (班次) as a fold: who is on duty, and how it was handed over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field, replace

from commandpost.domain.entries import Draft, Entry
from commandpost.domain.entries.log import EntryCorrected, LogSettled, LogWritten
from commandpost.domain.entries.shift import HandoverItem, ShiftHandedOver, ShiftStarted
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.records import dataclass
from commandpost.domain.summary import BoardRow, DueRow, Reminder, reminders_due
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class Shift:
    """A shift at one moment."""

    id: Id
    officer: str
    leader: str
    started_at: Instant
    until: Instant | None
    handed_to: str
    handed_at: Instant | None
    items: tuple[HandoverItem, ...]
    reminders: tuple[Reminder, ...]
    entries: int
    last_at: Instant
    remarks: str = ""

    def board(self, subject: Subject) -> BoardRow:
        """Open until handed over; titled by its officer."""
        return BoardRow(
            subject=subject,
            kind=subject.kind,
            title=self.officer,
            hazard="",
            state="open" if self.handed_at is None else "closed",
            level=None,
            opened_at=self.started_at,
            last_at=self.last_at,
            parent="",
        )

    def due(self, subject: Subject) -> tuple[DueRow, ...]:
        """The handover, and reminders; those of a shift handed over stay until settled."""
        rows = reminders_due(subject, self.reminders)
        if self.handed_at is not None or self.until is None:
            return rows
        officer = self.officer
        end = DueRow(subject, "handover", "handover", officer, officer, None, self.until)
        return (*rows, end)


@dataclass
class ShiftBuilder:
    """The mutable half of the fold."""

    id: Id
    started: tuple[ShiftStarted, Instant] | None = None
    handed: tuple[ShiftHandedOver, Instant] | None = None
    reminders: dict[Id, Reminder] = field(default_factory=dict)
    entries: int = 0
    last_at: Instant = Instant(0)

    def apply(self, entry: Entry) -> None:
        """Take one entry in."""
        self.entries += 1
        self.last_at = max(self.last_at, entry.happened_at)
        if isinstance(entry.payload, ShiftStarted):
            self.started = (entry.payload, entry.happened_at)
        elif isinstance(entry.payload, ShiftHandedOver):
            self.handed = (entry.payload, entry.happened_at)
        elif isinstance(entry.payload, LogWritten) and entry.payload.due_at is not None:
            self.reminders[entry.id] = Reminder(entry.id, entry.payload.text, entry.payload.due_at)
        elif isinstance(entry.payload, LogSettled):
            self.reminders.pop(entry.payload.entry, None)
        elif isinstance(entry.payload, EntryCorrected) and (
            (standing := self.reminders.get(entry.payload.corrects)) is not None
        ):
            self.reminders[standing.entry] = replace(standing, text=entry.payload.text)

    def freeze(self) -> Shift | None:
        """The shift now, or None while nothing has started it."""
        if self.started is None:
            return None
        begun, at = self.started
        return Shift(
            id=self.id,
            officer=begun.officer,
            leader=begun.leader,
            started_at=at,
            until=begun.until,
            handed_to=self.handed[0].incoming if self.handed else "",
            handed_at=self.handed[1] if self.handed else None,
            items=self.handed[0].items if self.handed else (),
            reminders=tuple(self.reminders.values()),
            entries=self.entries,
            last_at=self.last_at,
            remarks=self.handed[0].remarks if self.handed else "",
        )


def fold(shift_id: Id, entries: Iterable[Entry]) -> Shift | None:
    """The shift that those entries tell of; None when none of them starts it."""
    builder = ShiftBuilder(shift_id)
    for entry in entries:
        builder.apply(entry)
    return builder.freeze()


@dataclass(frozen=True, slots=True)
class StartShift:
    """An officer and a leader come on duty."""

    officer: str
    leader: str
    until: Instant | None = None
    before: Id | None = None


@dataclass(frozen=True, slots=True)
class HandOver:
    """The incoming officer takes over; unticked lines do not block."""

    incoming: str
    items: tuple[HandoverItem, ...]
    remarks: str = ""


def decide(shift: Shift | None, intent: StartShift | HandOver, now: Instant) -> tuple[Draft, ...]:
    """What the intent comes to; raises ``OperatorError`` when the rules refuse it."""
    if isinstance(intent, StartShift):
        if shift is not None:
            raise OperatorError("shift.already_started")
        if not intent.officer.strip():
            raise OperatorError("shift.needs_officer")
        started = ShiftStarted(intent.officer, intent.leader, intent.until, intent.before)
        return (Draft(now, started),)
    if shift is None or shift.handed_at is not None:
        raise OperatorError("shift.none_running")
    if not intent.incoming.strip():
        raise OperatorError("shift.needs_incoming")
    if any(i.objection and i.ticked for i in intent.items):
        raise OperatorError("shift.ticked_and_objected")
    handed = ShiftHandedOver(shift.officer, intent.incoming, intent.items, intent.remarks)
    return (Draft(now, handed),)
