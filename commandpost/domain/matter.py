"""A matter (来电来文) as a fold: what came in, where it went, what came back, what is owed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field, replace

from commandpost.domain.duty_limits import DutyStep
from commandpost.domain.entries import Entry
from commandpost.domain.entries.facts import FactCorrected, FactRetimed
from commandpost.domain.entries.log import EntryCorrected, LogSettled, LogWritten
from commandpost.domain.entries.matter import (
    MatterFedBack,
    MatterInstructed,
    MatterPassedOn,
    MatterRegistered,
    MatterReopened,
    MatterSettled,
    MatterUrgency,
)
from commandpost.domain.ids import Id, Subject
from commandpost.domain.records import dataclass
from commandpost.domain.summary import BoardRow, DueRow, Reminder, reminders_due
from commandpost.domain.times import MINUTE, Instant

LONGEST_TITLE = 60
FACTS = ("unit", "number", "asks", "urgency")
"""Facts in words that can be put right; ``what`` is corrected as the words of its entry."""


@dataclass(frozen=True, slots=True)
class Passed:
    """One 报 or 传."""

    entry: Id
    at: Instant
    to: str
    channel: str
    taker: str
    leader: bool
    words: str


@dataclass(frozen=True, slots=True)
class Instruction:
    """领导批示; ``answered_at`` is when feedback to it came."""

    entry: Id
    at: Instant
    by: str
    words: str
    due_at: Instant | None
    answered_at: Instant | None = None


@dataclass(frozen=True, slots=True)
class Feedback:
    """What came back."""

    entry: Id
    at: Instant
    by: str
    words: str


@dataclass(frozen=True, slots=True)
class Matter:
    """A matter at one moment."""

    id: Id
    registered: MatterRegistered
    entry: Id
    received_at: Instant
    due_at: Instant | None
    passed: tuple[Passed, ...]
    instructions: tuple[Instruction, ...]
    feedback: tuple[Feedback, ...]
    settled_at: Instant | None
    outcome: str
    incident: Id | None
    reminders: tuple[Reminder, ...]
    entries: int
    last_at: Instant

    @property
    def open(self) -> bool:
        """Not settled."""
        return self.settled_at is None

    @property
    def title(self) -> str:
        """Who it came from and what it is, in one short line."""
        words = f"{self.registered.unit} {self.registered.what}".replace("\n", " ").strip()
        return words if len(words) <= LONGEST_TITLE else f"{words[:LONGEST_TITLE]}…"

    def facts(self) -> dict[str, str]:
        """The facts in words that can be put right, by name."""
        made = self.registered
        return {
            "unit": made.unit,
            "number": made.number,
            "asks": made.asks,
            "urgency": made.urgency.value,
        }

    def moments(self) -> dict[str, Instant | None]:
        """The moments that can be put right, by name."""
        return {"received": self.received_at, "due": self.due_at}

    def met(self, step: DutyStep) -> bool:
        """Whether the leader was told, or it was passed on."""
        leader = step is DutyStep.TELL_LEADER
        return any(each.leader is leader for each in self.passed)

    def board(self, subject: Subject) -> BoardRow:
        """Open until settled; its parent is the incident it became."""
        return BoardRow(
            subject=subject,
            kind=subject.kind,
            title=self.title,
            hazard="",
            state="open" if self.open else "closed",
            level=None,
            opened_at=self.received_at,
            last_at=self.last_at,
            parent=self.incident or "",
        )

    def due(self, subject: Subject) -> tuple[DueRow, ...]:
        """Limits not met, the answer, instructions without feedback; settled only reminders."""
        reminders = reminders_due(subject, self.reminders)
        if not self.open:
            return reminders
        start = self.received_at
        rows = [
            self._due(subject, f"limit/{owed.step.value}", owed.step.value, self.title, start, at)
            for owed in self.registered.limits
            if not self.met(owed.step)
            for at in (Instant(start + owed.minutes * MINUTE),)
        ]
        if self.due_at is not None:
            rows.append(self._due(subject, "answer", "answer", self.title, start, self.due_at))
        rows += [
            self._due(
                subject,
                f"instruction/{each.entry}",
                "instruction",
                each.words,
                each.at,
                each.due_at,
            )
            for each in self.instructions
            if each.due_at is not None and each.answered_at is None
        ]
        return (*rows, *reminders)

    def _due(
        self, subject: Subject, item: str, kind: str, label: str, start: Instant, at: Instant
    ) -> DueRow:
        return DueRow(subject, item, f"matter.{kind}", label, "desk", start, at)


@dataclass
class MatterBuilder:
    """The mutable half of the fold."""

    id: Id
    registered: MatterRegistered | None = None
    entry: Id = Id("")
    received_at: Instant = Instant(0)
    due_at: Instant | None = None
    passed: list[Passed] = field(default_factory=list)
    instructions: list[Instruction] = field(default_factory=list)
    feedback: list[Feedback] = field(default_factory=list)
    settled: tuple[MatterSettled, Instant] | None = None
    settled_entry: Id = Id("")
    reminders: dict[Id, Reminder] = field(default_factory=dict)
    entries: int = 0
    last_at: Instant = Instant(0)

    def apply(self, entry: Entry) -> None:
        """Take one entry in."""
        self.entries += 1
        self.last_at = max(self.last_at, entry.happened_at)
        payload = entry.payload
        if isinstance(payload, MatterRegistered):
            self.registered, self.entry = payload, entry.id
            self.received_at, self.due_at = entry.happened_at, payload.due_at
        elif isinstance(payload, MatterSettled):
            self.settled, self.settled_entry = (payload, entry.happened_at), entry.id
        elif isinstance(payload, MatterReopened):
            self.settled = None
        elif isinstance(payload, FactRetimed):
            self._retime(payload)
        elif isinstance(payload, FactCorrected):
            self._put_right(payload)
        elif isinstance(payload, EntryCorrected):
            self._reword(payload.corrects, payload.text)
        elif isinstance(payload, LogWritten) and payload.due_at is not None:
            self.reminders[entry.id] = Reminder(entry.id, payload.text, payload.due_at)
        elif isinstance(payload, LogSettled):
            self.reminders.pop(payload.entry, None)
        else:
            self._step(entry)

    def _step(self, entry: Entry) -> None:
        payload, at = entry.payload, entry.happened_at
        if isinstance(payload, MatterPassedOn):
            told = (payload.to, payload.channel, payload.taker, payload.leader, payload.words)
            self.passed.append(Passed(entry.id, at, *told))
        elif isinstance(payload, MatterInstructed):
            words, due = payload.instruction, payload.due_at
            self.instructions.append(Instruction(entry.id, at, payload.by, words, due))
        elif isinstance(payload, MatterFedBack):
            self.feedback.append(Feedback(entry.id, at, payload.by, payload.words))
            self.instructions = [
                replace(each, answered_at=at)
                if each.entry == payload.instruction and each.answered_at is None
                else each
                for each in self.instructions
            ]

    def _retime(self, payload: FactRetimed) -> None:
        if payload.fact == "received" and payload.after_at is not None:
            self.received_at = payload.after_at
        elif payload.fact == "due":
            self.due_at = payload.after_at

    def _put_right(self, payload: FactCorrected) -> None:
        if self.registered is None or payload.fact not in FACTS:
            return
        after: object = payload.after
        if payload.fact == "urgency":
            marks = {mark.value: mark for mark in MatterUrgency}
            after = marks.get(payload.after, self.registered.urgency)
        self.registered = replace(self.registered, **{payload.fact: after})  # type: ignore[arg-type]

    def _reword(self, corrects: Id, words: str) -> None:
        if self.registered is not None and corrects == self.entry:
            self.registered = replace(self.registered, what=words)
        if self.settled is not None and corrects == self.settled_entry:
            self.settled = (replace(self.settled[0], outcome=words), self.settled[1])
        self.passed = [replace(p, words=words) if p.entry == corrects else p for p in self.passed]
        self.instructions = [
            replace(i, words=words) if i.entry == corrects else i for i in self.instructions
        ]
        self.feedback = [
            replace(f, words=words) if f.entry == corrects else f for f in self.feedback
        ]
        if (reminder := self.reminders.get(corrects)) is not None:
            self.reminders[corrects] = replace(reminder, text=words)

    def freeze(self) -> Matter | None:
        """The matter now, or None while nothing has registered it."""
        if self.registered is None:
            return None
        ended = self.settled
        return Matter(
            id=self.id,
            registered=self.registered,
            entry=self.entry,
            received_at=self.received_at,
            due_at=self.due_at,
            passed=tuple(self.passed),
            instructions=tuple(self.instructions),
            feedback=tuple(self.feedback),
            settled_at=ended[1] if ended else None,
            outcome=ended[0].outcome if ended else "",
            incident=ended[0].incident if ended else None,
            reminders=tuple(self.reminders.values()),
            entries=self.entries,
            last_at=self.last_at,
        )


def fold(matter_id: Id, entries: Iterable[Entry]) -> Matter | None:
    """The matter that those entries tell of; None when none of them registers it."""
    builder = MatterBuilder(matter_id)
    for entry in entries:
        builder.apply(entry)
    return builder.freeze()
