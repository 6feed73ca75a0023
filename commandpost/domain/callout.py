"""A call-out (叫应) as a fold: a numbered list of places, and who of them has answered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field

from commandpost.domain.callout_row import Row, RowFacts, row_of
from commandpost.domain.entries import Entry
from commandpost.domain.entries.callout import (
    Attempted,
    CalloutClosed,
    CalloutOpened,
    CalloutRules,
    ChatRollTaken,
    Escalated,
    MeasuresFedBack,
    RowsClaimed,
    RowSettled,
    RowsListed,
    RowTakenBack,
    TextApproved,
    TextKind,
    TextSent,
)
from commandpost.domain.entries.log import LogSettled, LogWritten
from commandpost.domain.ids import Id, Subject
from commandpost.domain.records import dataclass
from commandpost.domain.summary import BoardRow, DueRow, Reminder, reminders_due
from commandpost.domain.times import MINUTE, Instant


@dataclass(frozen=True, slots=True)
class Text:
    """Words that were approved, by whom, and each time they left."""

    approval: Id
    kind: TextKind
    words: str
    by: str
    role: str
    approved_at: Instant
    sent: tuple[tuple[Instant, TextSent], ...] = ()


@dataclass(frozen=True, slots=True)
class Callout:
    """A call-out at one moment."""

    id: Id
    title: str
    hazard: str
    area: tuple[str, ...]
    message: str
    source: str
    episode: Id | None
    all_levels: bool
    rules: CalloutRules
    opened_at: Instant
    rows: tuple[Row, ...]
    texts: tuple[Text, ...]
    closed_at: Instant | None
    reminders: tuple[Reminder, ...]
    entries: int
    last_at: Instant

    @property
    def all_answered(self) -> bool:
        """全部应答: everybody on the list has read back; never while one of them has not."""
        return bool(self.rows) and all(row.confirmed for row in self.rows)

    @property
    def silent(self) -> tuple[Row, ...]:
        """Places that were tried, and from which nobody has spoken to us."""
        return tuple(row for row in self.rows if row.silent and row.failed_at is not None)

    @property
    def not_called(self) -> tuple[Row, ...]:
        """Places nobody has tried yet."""
        return tuple(row for row in self.rows if row.silent and row.failed_at is None)

    def row(self, row: str) -> Row | None:
        """The row of that id."""
        return next((each for each in self.rows if each.seed.id == row), None)

    def answered_within(self) -> int:
        """How many answered within the minutes of the rules, each from when it was listed."""
        limit = self.rules.within * MINUTE
        return sum(
            row.answered_at is not None and row.answered_at - row.listed_at <= limit
            for row in self.rows
        )

    def board(self, subject: Subject) -> BoardRow:
        """Open until closed."""
        return BoardRow(
            subject=subject,
            kind=subject.kind,
            title=self.title,
            hazard=self.hazard,
            state="open" if self.closed_at is None else "closed",
            level=None,
            opened_at=self.opened_at,
            last_at=self.last_at,
            parent=str(self.episode or ""),
        )

    def due(self, subject: Subject) -> tuple[DueRow, ...]:
        """Each silence with its next step, those not dialled as one, words not sent yet."""
        rows = reminders_due(subject, self.reminders)
        if self.closed_at is not None:
            return rows
        return (*rows, *self._undialled(subject), *self._rows_due(subject), *self._texts(subject))

    def _undialled(self, subject: Subject) -> tuple[DueRow, ...]:
        waiting = [r for r in self.rows if r.open and r.silent and r.failed_at is None]
        if not waiting:
            return ()
        since = min(row.listed_at for row in waiting)
        until = Instant(since + self.rules.within * MINUTE)
        count = str(len(waiting))
        return (DueRow(subject, "undialled", "callout.undialled", count, "desk", since, until),)

    def _rows_due(self, subject: Subject) -> tuple[DueRow, ...]:
        found = []
        for row in self.rows:
            owed = row.owed(self.rules)
            if owed is not None:
                kind, owner = f"callout.{owed.kind}", row.claimed_by or "desk"
                item = f"row/{row.seed.id}"
                label = row.seed.place
                found.append(
                    DueRow(subject, item, kind, label, owner, owed.started_at, owed.due_at)
                )
        return tuple(found)

    def _texts(self, subject: Subject) -> tuple[DueRow, ...]:
        return tuple(
            DueRow(
                subject,
                f"text/{text.approval}",
                f"callout.send.{text.kind.value}",
                text.by,
                "desk",
                text.approved_at,
                Instant(text.approved_at + self.rules.within * MINUTE),
            )
            for text in self.texts
            if not text.sent
        )


@dataclass
class CalloutBuilder:
    """The mutable half of the fold; a row is worked out anew only when something of it changed."""

    id: Id
    opened: tuple[CalloutOpened, Instant] | None = None
    facts: dict[str, RowFacts] = field(default_factory=dict)
    told: dict[str, list[Entry]] = field(default_factory=dict)
    made: dict[str, Row] = field(default_factory=dict)
    texts: dict[Id, Text] = field(default_factory=dict)
    closed_at: Instant | None = None
    reminders: dict[Id, Reminder] = field(default_factory=dict)
    entries: int = 0
    last_at: Instant = Instant(0)

    def apply(self, entry: Entry) -> None:
        """Take one entry in."""
        self.entries += 1
        self.last_at = max(self.last_at, entry.happened_at)
        payload = entry.payload
        if isinstance(payload, Attempted | MeasuresFedBack | Escalated | RowSettled):
            self._tell(payload.row, entry)
        elif isinstance(payload, RowTakenBack):
            kept = [e for e in self.told.get(payload.row, ()) if e.id != payload.entry]
            self.told[payload.row] = kept
            self.made.pop(payload.row, None)
        elif isinstance(payload, RowsListed | RowsClaimed | ChatRollTaken):
            self._list(payload, entry.happened_at)
        elif isinstance(payload, TextApproved | TextSent):
            self._text(payload, entry)
        elif isinstance(payload, CalloutOpened):
            self.opened = (payload, entry.happened_at)
        elif isinstance(payload, CalloutClosed):
            self.closed_at = entry.happened_at
        elif isinstance(payload, LogWritten) and payload.due_at is not None:
            self.reminders[entry.id] = Reminder(entry.id, payload.text, payload.due_at)
        elif isinstance(payload, LogSettled):
            self.reminders.pop(payload.entry, None)

    def _tell(self, row: str, entry: Entry) -> None:
        if row in self.facts:
            self.told.setdefault(row, []).append(entry)
            self.made.pop(row, None)

    def _list(self, payload: RowsListed | RowsClaimed | ChatRollTaken, at: Instant) -> None:
        if isinstance(payload, RowsListed):
            for seed in payload.rows:
                self._change(seed.id, RowFacts(seed, at))
            return
        for name in payload.rows:
            facts = self.facts.get(name)
            if facts is None:
                continue
            if isinstance(payload, RowsClaimed):
                changed = RowFacts(facts.seed, facts.listed_at, payload.by, facts.received_at)
            else:
                received = facts.received_at if facts.received_at is not None else at
                changed = RowFacts(facts.seed, facts.listed_at, facts.claimed_by, received)
            self._change(name, changed)

    def _change(self, name: str, facts: RowFacts) -> None:
        self.facts[name] = facts
        self.made.pop(name, None)

    def _text(self, payload: TextApproved | TextSent, entry: Entry) -> None:
        if isinstance(payload, TextApproved):
            self.texts[entry.id] = Text(
                entry.id,
                payload.text,
                payload.words,
                payload.by,
                payload.role,
                entry.happened_at,
            )
        elif payload.approval in self.texts:
            was = self.texts[payload.approval]
            sent = (*was.sent, (entry.happened_at, payload))
            self.texts[payload.approval] = Text(
                was.approval, was.kind, was.words, was.by, was.role, was.approved_at, sent
            )

    def _row(self, name: str) -> Row:
        found = self.made.get(name)
        if found is None:
            found = self.made[name] = row_of(self.facts[name], self.told.get(name, ()))
        return found

    def freeze(self) -> Callout | None:
        """The call-out now, or None while nothing has opened it."""
        if self.opened is None:
            return None
        opened, at = self.opened
        return Callout(
            id=self.id,
            title=opened.title,
            hazard=opened.hazard,
            area=opened.area,
            message=opened.message,
            source=opened.source,
            episode=opened.episode,
            all_levels=opened.all_levels,
            rules=opened.rules,
            opened_at=at,
            rows=tuple(self._row(name) for name in self.facts),
            texts=tuple(self.texts.values()),
            closed_at=self.closed_at,
            reminders=tuple(self.reminders.values()),
            entries=self.entries,
            last_at=self.last_at,
        )


def fold(callout_id: Id, entries: Iterable[Entry]) -> Callout | None:
    """The call-out that those entries tell of; None when none of them opens it."""
    builder = CalloutBuilder(callout_id)
    for entry in entries:
        builder.apply(entry)
    return builder.freeze()


def next_number(callout: Callout | None) -> int:
    """The number of the next row added: numbers are never given twice."""
    return 1 + max((row.seed.number for row in callout.rows), default=0) if callout else 1
