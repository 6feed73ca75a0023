"""A warning (预警) as a fold: a chain of notices, who was told, what it obliges, its end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field, replace

from commandpost.domain.checklist import Task, tasks_due
from commandpost.domain.duty_limits import DutyStep
from commandpost.domain.entries import Entry
from commandpost.domain.entries.facts import FactCorrected, FactRetimed
from commandpost.domain.entries.log import EntryCorrected, LogSettled, LogWritten
from commandpost.domain.entries.warning import (
    WarningCancelled,
    WarningLeaderTold,
    WarningPassedOn,
    WarningReceived,
)
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import WarningColour
from commandpost.domain.records import dataclass
from commandpost.domain.summary import BoardRow, DueRow, Reminder, reminders_due
from commandpost.domain.task_board import TaskBoard
from commandpost.domain.times import MINUTE, Instant

WORDS = ("issuer", "affects", "caution", "measures")
"""Facts of the newest notice that are plain words and can be put right."""
ELEMENTS = (
    "warning",
    "colour",
    "starts_at",
    "affects",
    "caution",
    "measures",
    "issuer",
    "issued_at",
)
"""The eight elements a warning must hold (应对法 64; FACTS 0 rule 3)."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One notice of the chain, when we received it, and when the leader heard of it."""

    entry: Id
    received_at: Instant
    made: WarningReceived
    told_at: Instant | None = None
    passed_at: Instant | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """The duty leader was told, or somebody it was passed on to (``leader`` says which)."""

    entry: Id
    at: Instant
    person: str
    channel: str
    leader: bool
    taker: str = ""
    words: str = ""


def missing(made: WarningReceived) -> tuple[str, ...]:
    """Which of the law's eight elements the notice does not say."""
    return tuple(name for name in ELEMENTS if not getattr(made, name))


@dataclass(frozen=True, slots=True)
class Warned:
    """A warning at one moment; the last of ``notices`` is what counts."""

    id: Id
    notices: tuple[Notice, ...]
    told: tuple[Told, ...]
    tasks: tuple[Task, ...]
    cancelled: WarningCancelled | None
    cancelled_at: Instant | None
    reminders: tuple[Reminder, ...]
    entries: int
    last_at: Instant

    @property
    def now(self) -> WarningReceived:
        """The notice that counts."""
        return self.notices[-1].made

    @property
    def open(self) -> bool:
        """Neither cancelled nor lapsed."""
        return self.cancelled is None

    @property
    def title(self) -> str:
        """``暴雨红色预警``: the notice's own name for it, or the colour alone."""
        return f"{self.now.named}{self.now.colour.zh}预警"

    def in_force(self, moment: Instant) -> bool:
        """Open, and not beyond its time."""
        return self.open and (self.now.until is None or moment < self.now.until)

    def facts(self) -> dict[str, str]:
        """Facts of the newest notice that can be put right, in words."""
        words = {name: str(getattr(self.now, name)) for name in WORDS}
        return words | {"colour": self.now.colour.name.lower(), "area": "、".join(self.now.area)}

    def moments(self) -> dict[str, Instant | None]:
        """Its moments that can be put right."""
        now = self.now
        return {
            "received": self.notices[-1].received_at,
            "issued": now.issued_at,
            "starts": now.starts_at,
            "until": now.until,
        }

    def board(self, subject: Subject) -> BoardRow:
        """Open until cancelled or lapsed; its level is the colour's rank."""
        return BoardRow(
            subject=subject,
            kind=subject.kind,
            title=self.title,
            hazard=self.now.warning,
            state="open" if self.open else "closed",
            level=self.now.colour.rank,
            opened_at=self.notices[0].received_at,
            last_at=self.last_at,
            parent="",
        )

    def due(self, subject: Subject) -> tuple[DueRow, ...]:
        """Telling, passing on, what it obliges, its expiry; of a cancelled one only reminders."""
        reminders = reminders_due(subject, self.reminders)
        if not self.open:
            return reminders
        last = self.notices[-1]
        start = last.received_at
        met = {DutyStep.TELL_LEADER: last.told_at, DutyStep.HAND_ON: last.passed_at}
        rows = [
            self._due(subject, owed.step.value, start, Instant(start + owed.minutes * MINUTE))
            for owed in last.made.limits
            if met[owed.step] is None
        ]
        if last.made.until is not None:
            rows.append(self._due(subject, "expiry", start, last.made.until))
        return (*rows, *tasks_due(subject, self.tasks), *reminders)

    def _due(self, subject: Subject, kind: str, start: Instant, at: Instant) -> DueRow:
        return DueRow(subject, f"limit/{kind}", f"warning.{kind}", self.title, "desk", start, at)


@dataclass
class WarningBuilder:
    """The mutable half of the fold."""

    id: Id
    notices: list[Notice] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    tasks: TaskBoard = field(default_factory=lambda: TaskBoard({}))
    cancelled: tuple[WarningCancelled, Instant] | None = None
    reminders: dict[Id, Reminder] = field(default_factory=dict)
    entries: int = 0
    last_at: Instant = Instant(0)

    def apply(self, entry: Entry) -> None:
        """Take one entry in."""
        self.entries += 1
        self.last_at = max(self.last_at, entry.happened_at)
        if self.tasks.apply(entry):
            return
        payload, at = entry.payload, entry.happened_at
        if isinstance(payload, WarningReceived):
            self.notices.append(Notice(entry.id, at, payload))
        elif isinstance(payload, WarningCancelled):
            self.cancelled = (payload, at)
        elif isinstance(payload, WarningLeaderTold | WarningPassedOn):
            self._tell(payload, entry)
        elif isinstance(payload, FactCorrected):
            self._put_right(payload)
        elif isinstance(payload, FactRetimed):
            self._retime(payload)
        elif isinstance(payload, EntryCorrected):
            self._reword(payload.corrects, payload.text)
        elif isinstance(payload, LogWritten) and payload.due_at is not None:
            self.reminders[entry.id] = Reminder(entry.id, payload.text, payload.due_at)
        elif isinstance(payload, LogSettled):
            self.reminders.pop(payload.entry, None)

    def _tell(self, payload: WarningLeaderTold | WarningPassedOn, entry: Entry) -> None:
        at = entry.happened_at
        if isinstance(payload, WarningLeaderTold):
            heard = Told(entry.id, at, payload.person, payload.channel, leader=True)
            self.told.append(replace(heard, words=payload.instruction))
            self._mark("told_at", at)
        else:
            heard = Told(entry.id, at, payload.to, payload.channel, leader=False)
            self.told.append(replace(heard, taker=payload.taker, words=payload.words))
            self._mark("passed_at", at)

    def _mark(self, name: str, at: Instant) -> None:
        """Whoever is told hears of the newest notice and of all before it."""
        for number, notice in enumerate(self.notices):
            if getattr(notice, name) is None:
                self.notices[number] = replace(notice, **{name: at})  # type: ignore[arg-type]

    def _change(self, **changes: object) -> None:
        if self.notices:
            last = self.notices[-1]
            self.notices[-1] = replace(last, made=replace(last.made, **changes))  # type: ignore[arg-type]

    def _put_right(self, payload: FactCorrected) -> None:
        if payload.fact in WORDS:
            self._change(**{payload.fact: payload.after})
        elif payload.fact == "area":
            self._change(area=tuple(part for part in payload.after.split("、") if part))
        elif payload.fact == "colour":
            known = {colour.name.lower(): colour for colour in WarningColour}
            if payload.after in known:
                self._change(colour=known[payload.after])

    def _retime(self, payload: FactRetimed) -> None:
        at = payload.after_at
        if payload.fact == "until":
            self._change(until=at)
        elif at is not None and payload.fact in ("issued", "starts"):
            self._change(**{f"{payload.fact}_at": at})
        elif at is not None and payload.fact == "received" and self.notices:
            self.notices[-1] = replace(self.notices[-1], received_at=at)

    def _reword(self, corrects: Id, words: str) -> None:
        self.notices = [
            replace(n, made=replace(n.made, text=words)) if n.entry == corrects else n
            for n in self.notices
        ]
        self.told = [replace(t, words=words) if t.entry == corrects else t for t in self.told]
        if (reminder := self.reminders.get(corrects)) is not None:
            self.reminders[corrects] = replace(reminder, text=words)

    def freeze(self) -> Warned | None:
        """The warning now, or None while no notice of it was received."""
        if not self.notices:
            return None
        return Warned(
            id=self.id,
            notices=tuple(self.notices),
            told=tuple(self.told),
            tasks=tuple(self.tasks.tasks.values()),
            cancelled=self.cancelled[0] if self.cancelled else None,
            cancelled_at=self.cancelled[1] if self.cancelled else None,
            reminders=tuple(self.reminders.values()),
            entries=self.entries,
            last_at=self.last_at,
        )


def fold(warning_id: Id, entries: Iterable[Entry]) -> Warned | None:
    """The warning that those entries tell of; None when none of them receives it."""
    builder = WarningBuilder(warning_id)
    for entry in entries:
        builder.apply(entry)
    return builder.freeze()
