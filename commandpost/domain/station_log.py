"""The station's own log as a fold: what it still owes of the lines nobody's shift holds."""

from __future__ import annotations

from dataclasses import field, replace

from commandpost.domain.duty_papers import BULLETIN, next_bulletin
from commandpost.domain.entries import Entry
from commandpost.domain.entries.bulletin import BulletinHourSet
from commandpost.domain.entries.log import EntryCorrected, LogSettled, LogWritten
from commandpost.domain.entries.papers import PaperIssued
from commandpost.domain.ids import Id, Subject
from commandpost.domain.records import dataclass
from commandpost.domain.round import HOUR_OF_DAY
from commandpost.domain.summary import BoardRow, DueRow, Reminder, reminders_due
from commandpost.domain.times import DAY, MINUTE, Instant

BULLETIN_DUE = "bulletin"
"""The kind of the to-do row."""


@dataclass(frozen=True, slots=True)
class StationLog:
    """The station's lines that carry a due time and are not settled."""

    reminders: tuple[Reminder, ...]
    entries: int
    last_at: Instant
    bulletin_due: Instant | None = None

    def board(self, subject: Subject) -> BoardRow:
        """A station is always open, and nobody's board shows it."""
        return BoardRow(subject, subject.kind, "", "", "open", None, Instant(0), self.last_at, "")

    def due(self, subject: Subject) -> tuple[DueRow, ...]:
        """The reminders."""
        rows = reminders_due(subject, self.reminders)
        if self.bulletin_due is None:
            return rows
        bulletin = DueRow(subject, "bulletin", BULLETIN_DUE, "", "desk", None, self.bulletin_due)
        return (*rows, bulletin)


@dataclass
class StationLogBuilder:
    """The mutable half of the fold."""

    id: Id
    reminders: dict[Id, Reminder] = field(default_factory=dict)
    entries: int = 0
    last_at: Instant = Instant(0)
    bulletin: tuple[BulletinHourSet, Instant] | None = None
    bulletin_issued: Instant | None = None

    def apply(self, entry: Entry) -> None:
        """Take one entry in."""
        self.entries += 1
        self.last_at = max(self.last_at, entry.happened_at)
        told = entry.payload
        if isinstance(told, LogWritten) and told.due_at is not None:
            self.reminders[entry.id] = Reminder(entry.id, told.text, told.due_at)
        elif isinstance(told, BulletinHourSet):
            self.bulletin = (told, entry.happened_at)
        elif isinstance(told, PaperIssued) and told.paper == BULLETIN:
            self.bulletin_issued = entry.happened_at
        elif isinstance(told, LogSettled):
            self.reminders.pop(told.entry, None)
        elif isinstance(told, EntryCorrected) and told.corrects in self.reminders:
            standing = self.reminders[told.corrects]
            self.reminders[told.corrects] = replace(standing, text=told.text)

    def freeze(self) -> StationLog | None:
        """The station's log now, or None while it is empty."""
        if not self.entries:
            return None
        reminders = tuple(self.reminders.values())
        return StationLog(reminders, self.entries, self.last_at, self._bulletin_due())

    def _bulletin_due(self) -> Instant | None:
        if self.bulletin is None or not HOUR_OF_DAY.fullmatch(self.bulletin[0].hour):
            return None
        asked, since = self.bulletin
        offset = asked.offset if abs(asked.offset) < DAY // MINUTE else 0
        return next_bulletin(asked.hour, offset, since, self.bulletin_issued)
