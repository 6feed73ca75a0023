"""The station's own log as a fold: what it still owes of the lines nobody's shift holds."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from commandpost.domain.entries import Entry
from commandpost.domain.entries.log import EntryCorrected, LogSettled, LogWritten
from commandpost.domain.ids import Id, Subject
from commandpost.domain.summary import BoardRow, DueRow, Reminder, reminders_due
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class StationLog:
    """The station's lines that carry a due time and are not settled."""

    reminders: tuple[Reminder, ...]
    entries: int
    last_at: Instant

    def board(self, subject: Subject) -> BoardRow:
        """A station is always open, and nobody's board shows it."""
        return BoardRow(subject, subject.kind, "", "", "open", None, Instant(0), self.last_at, "")

    def due(self, subject: Subject) -> tuple[DueRow, ...]:
        """The reminders."""
        return reminders_due(subject, self.reminders)


@dataclass
class StationLogBuilder:
    """The mutable half of the fold."""

    id: Id
    reminders: dict[Id, Reminder] = field(default_factory=dict)
    entries: int = 0
    last_at: Instant = Instant(0)

    def apply(self, entry: Entry) -> None:
        """Take one entry in."""
        self.entries += 1
        self.last_at = max(self.last_at, entry.happened_at)
        told = entry.payload
        if isinstance(told, LogWritten) and told.due_at is not None:
            self.reminders[entry.id] = Reminder(entry.id, told.text, told.due_at)
        elif isinstance(told, LogSettled):
            self.reminders.pop(told.entry, None)
        elif isinstance(told, EntryCorrected) and told.corrects in self.reminders:
            standing = self.reminders[told.corrects]
            self.reminders[told.corrects] = replace(standing, text=told.text)

    def freeze(self) -> StationLog | None:
        """The station's log now, or None while it is empty."""
        if not self.entries:
            return None
        return StationLog(tuple(self.reminders.values()), self.entries, self.last_at)
