"""A round of zero reports (零报告) as a fold: who owes one at which hour, and who is silent.

The hours follow from the entries alone, so that a silence nobody has looked at is still there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import field

from commandpost.domain.entries import Entry
from commandpost.domain.entries.log import LogSettled, LogWritten
from commandpost.domain.entries.rounds import (
    Came,
    RoundChanged,
    RoundChased,
    RoundClosed,
    RoundOpened,
    RoundReported,
    RoundSummedUp,
    RoundTakenBack,
)
from commandpost.domain.ids import Id, Subject
from commandpost.domain.records import dataclass
from commandpost.domain.summary import BoardRow, DueRow, Reminder, reminders_due
from commandpost.domain.times import DAY, MINUTE, Instant, next_daily

HOUR_OF_DAY = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
"""``08:00``, as the station's clock shows it."""

MOST_NAMES = 4
"""Silent places named in one line of the to-do list; the rest are counted."""


@dataclass(frozen=True, slots=True)
class Slot:
    """An hour at which those places owe a report."""

    at: Instant
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """What a place reported for an hour, and when it came."""

    at: Instant
    came: Came
    by: str
    channel: str
    words: str
    entry: Id


@dataclass(frozen=True, slots=True)
class Chase:
    """One call to a silent place; without a ``taker`` nobody answered."""

    at: Instant
    taker: str
    channel: str
    words: str


@dataclass(frozen=True, slots=True)
class Summed:
    """An hour summed up and told upward."""

    at: Instant
    reported: int
    owed: int
    silent: tuple[str, ...]
    recipient: str
    taker: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """From ``since`` on those places owe a report at those hours."""

    since: Instant
    places: tuple[str, ...]
    times: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Round:
    """A round at one moment."""

    id: Id
    title: str
    reason: str
    rule: str
    source: str
    summary_to: str
    summary_minutes: int
    offset: int
    stretches: tuple[Stretch, ...]
    once: tuple[Instant, ...]
    reports: dict[tuple[Instant, str], Report]
    chases: dict[tuple[Instant, str], tuple[Chase, ...]]
    sums: dict[Instant, Summed]
    reminders: tuple[Reminder, ...]
    opened_at: Instant
    closed_at: Instant | None
    entries: int
    last_at: Instant

    @property
    def places(self) -> tuple[str, ...]:
        """Who owes reports as things stand."""
        return self.stretches[-1].places

    @property
    def times(self) -> tuple[str, ...]:
        """The hours as things stand."""
        return self.stretches[-1].times

    def slots(self, until: Instant) -> tuple[Slot, ...]:
        """The hours up to ``until`` and the one after it; none after the round was closed."""
        found: dict[Instant, tuple[str, ...]] = {}
        end = self.closed_at if self.closed_at is not None else None
        for number, stretch in enumerate(self.stretches):
            last = number + 1 == len(self.stretches)
            limit = None if last else self.stretches[number + 1].since
            for at in _hours(stretch, self.offset, limit, until):
                found[at] = stretch.places
        for at in self.once:
            found[at] = self._places_at(at)
        ordered = sorted(at for at in found if end is None or at <= end)
        past = [at for at in ordered if at <= until]
        return tuple(Slot(at, found[at]) for at in (*past, *ordered[len(past) : len(past) + 1]))

    def silent(self, slot: Slot) -> tuple[str, ...]:
        """Places that have not reported for that hour."""
        return tuple(p for p in slot.places if (slot.at, p) not in self.reports)

    def still_silent(self, slot: Slot) -> tuple[str, ...]:
        """Those of them that have not reported for any later hour either."""
        heard = {place for at, place in self.reports if at > slot.at}
        return tuple(place for place in self.silent(slot) if place not in heard)

    def late(self, slot_at: Instant, place: str) -> bool:
        """Reported, but after the hour."""
        report = self.reports.get((slot_at, place))
        return report is not None and report.at > slot_at

    def board(self, subject: Subject) -> BoardRow:
        """Open until closed; ``parent`` is what it belongs to."""
        return BoardRow(
            subject=subject,
            kind=subject.kind,
            title=self.title,
            hazard="",
            state="open" if self.closed_at is None else "closed",
            level=None,
            opened_at=self.opened_at,
            last_at=self.last_at,
            parent=self.reason,
        )

    def due(self, subject: Subject) -> tuple[DueRow, ...]:
        """Each hour until all have reported, its summing up, then whoever is silent still."""
        rows: list[DueRow] = []
        slots = self.slots(self.last_at)
        for number, slot in enumerate(slots):
            before = slots[number - 1].at if number else self.opened_at
            row = self._due(subject, slot, min(before, slot.at))
            if row is not None:
                rows.append(row)
        return (*rows, *reminders_due(subject, self.reminders))

    def _due(self, subject: Subject, slot: Slot, before: Instant) -> DueRow | None:
        if slot.at in self.sums:
            silent = self.still_silent(slot) if self.closed_at is None else ()
            if not silent:
                return None
            return DueRow(
                subject, f"silent/{slot.at}", "round.silent", named(silent), "desk", None, slot.at
            )
        if silent := self.silent(slot):
            came = f"{len(slot.places) - len(silent)}/{len(slot.places)}"
            label = f"{came} {named(silent)}" if len(silent) < len(slot.places) else came
            item = f"slot/{slot.at}"
            return DueRow(subject, item, "round.slot", label, "desk", before, slot.at)
        limit = Instant(slot.at + self.summary_minutes * MINUTE)
        item = f"summary/{slot.at}"
        return DueRow(subject, item, "round.summary", self.summary_to, "desk", slot.at, limit)

    def _places_at(self, at: Instant) -> tuple[str, ...]:
        held = [s.places for s in self.stretches if s.since <= at]
        return held[-1] if held else self.stretches[0].places


def named(places: tuple[str, ...]) -> str:
    """``东镇、西镇、南镇、北镇等6个``."""
    shown = "、".join(places[:MOST_NAMES])
    return shown if len(places) <= MOST_NAMES else f"{shown}等{len(places)}个"


def _hours(
    stretch: Stretch, offset: int, limit: Instant | None, until: Instant
) -> Iterable[Instant]:
    """The daily hours after ``since``: up to the next stretch, else one past ``until``."""
    at = stretch.since
    while stretch.times:
        at = min(next_daily(at, time, offset) for time in stretch.times)
        if limit is not None and at > limit:
            return
        yield at
        if at > until:
            return


@dataclass
class RoundBuilder:
    """The mutable half of the fold."""

    id: Id
    opened: RoundOpened | None = None
    opened_at: Instant = Instant(0)
    stretches: list[Stretch] = field(default_factory=list)
    reports: dict[tuple[Instant, str], Report] = field(default_factory=dict)
    chases: dict[tuple[Instant, str], tuple[Chase, ...]] = field(default_factory=dict)
    sums: dict[Instant, Summed] = field(default_factory=dict)
    reminders: dict[Id, Reminder] = field(default_factory=dict)
    closed_at: Instant | None = None
    entries: int = 0
    last_at: Instant = Instant(0)

    def apply(self, entry: Entry) -> None:
        """Take one entry in; kinds of no concern only count."""
        self.entries += 1
        self.last_at = max(self.last_at, entry.happened_at)
        handler = _HANDLERS.get(type(entry.payload))
        if handler is not None:
            handler(self, entry)

    def freeze(self) -> Round | None:
        """The round now, or None while nothing has opened it."""
        if self.opened is None:
            return None
        return Round(
            id=self.id,
            title=self.opened.title,
            reason=self.opened.reason,
            rule=self.opened.rule,
            source=self.opened.source,
            summary_to=self.opened.summary_to,
            summary_minutes=self.opened.summary_minutes,
            offset=self.opened.offset if abs(self.opened.offset) < DAY // MINUTE else 0,
            stretches=tuple(self.stretches),
            once=self.opened.once,
            reports=dict(self.reports),
            chases=dict(self.chases),
            sums=dict(self.sums),
            reminders=tuple(self.reminders.values()),
            opened_at=self.opened_at,
            closed_at=self.closed_at,
            entries=self.entries,
            last_at=self.last_at,
        )


def fold(round_id: Id, entries: Iterable[Entry]) -> Round | None:
    """The round that those entries tell of; None when none of them opens it."""
    builder = RoundBuilder(round_id)
    for entry in entries:
        builder.apply(entry)
    return builder.freeze()


def _sound(times: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(time for time in times if HOUR_OF_DAY.fullmatch(time))


def _opened(b: RoundBuilder, e: Entry) -> None:
    if b.opened is None:
        b.opened, b.opened_at = e.payload, e.happened_at
        b.stretches = [Stretch(e.happened_at, e.payload.places, _sound(e.payload.times))]


def _changed(b: RoundBuilder, e: Entry) -> None:
    changed: RoundChanged = e.payload
    if b.stretches:
        since = max(e.happened_at, b.stretches[-1].since)
        b.stretches.append(Stretch(since, changed.places, _sound(changed.times)))


def _reported(b: RoundBuilder, e: Entry) -> None:
    told: RoundReported = e.payload
    report = Report(e.happened_at, told.came, told.by, told.channel, told.words, e.id)
    b.reports.setdefault((told.slot_at, told.place), report)


def _taken_back(b: RoundBuilder, e: Entry) -> None:
    b.reports.pop((e.payload.slot_at, e.payload.place), None)


def _chased(b: RoundBuilder, e: Entry) -> None:
    told: RoundChased = e.payload
    where = (told.slot_at, told.place)
    chase = Chase(e.happened_at, told.taker, told.channel, told.words)
    b.chases[where] = (*b.chases.get(where, ()), chase)


def _summed(b: RoundBuilder, e: Entry) -> None:
    told: RoundSummedUp = e.payload
    b.sums[told.slot_at] = Summed(
        e.happened_at, told.reported, told.owed, told.silent, told.recipient, told.taker
    )


def _closed(b: RoundBuilder, e: Entry) -> None:
    if b.closed_at is None:
        b.closed_at = e.happened_at


def _log(b: RoundBuilder, e: Entry) -> None:
    written: LogWritten = e.payload
    if written.due_at is not None:
        b.reminders[e.id] = Reminder(e.id, written.text, written.due_at)


def _settled(b: RoundBuilder, e: Entry) -> None:
    b.reminders.pop(e.payload.entry, None)


_HANDLERS: dict[type, Callable[[RoundBuilder, Entry], None]] = {
    RoundOpened: _opened,
    RoundChanged: _changed,
    RoundReported: _reported,
    RoundTakenBack: _taken_back,
    RoundChased: _chased,
    RoundSummedUp: _summed,
    RoundClosed: _closed,
    LogWritten: _log,
    LogSettled: _settled,
}
