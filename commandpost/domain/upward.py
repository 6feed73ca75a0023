"""What went up and who holds what: signs, stable figures, casualty watch, agreed figures (口径)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field, replace
from typing import Any, Protocol

from commandpost.domain.entries.entry import Entry
from commandpost.domain.entries.episode import Cell
from commandpost.domain.entries.incident import IncidentClosed, IncidentReopened
from commandpost.domain.entries.reporting import (
    CasualtiesChecked,
    CasualtyWatchSet,
    DisasterStable,
    FiguresAgreed,
    FiguresMoved,
    FiguresTold,
    MessageSent,
    ReceiptChased,
    ReceiptNoted,
    ReportsLifted,
    SignSeen,
)
from commandpost.domain.ids import Id, Subject
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import Circumstance, Obligation, Stage
from commandpost.domain.summary import DueRow
from commandpost.domain.times import MINUTE, Instant

CASUALTIES = ("dead", "missing", "dead_missing", "injured", "seriously_injured")
"""Figures whose change must be told the same day (条例493 article 13)."""

TELL_WITHIN = 30 * MINUTE
"""How long an office may hold an old number of dead, missing or injured before the desk is told.

No rule sets it: half an hour is the field's 半小时 for anything that cannot wait (待核).
"""

_OUTLIVES_CLOSING = (Stage.FIRST, Stage.FINAL, Stage.VERIFIED, Stage.SUPPLEMENT)


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign that is reported early, as seen."""

    sign: Circumstance
    reason: str
    by: str
    at: Instant


@dataclass(frozen=True, slots=True)
class Agreed:
    """The figures that may leave: which, as of when, approved by whom, agreed when."""

    cells: tuple[Cell, ...]
    stand_at: Instant
    approved_by: str
    at: Instant
    entry: Id
    held_back: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """A figure that an office was told: the value, when, how, and as of when it stood."""

    recipient: str
    metric: str
    value: float
    at: Instant
    stand_at: Instant
    how: str
    paper: str = ""


@dataclass(frozen=True, slots=True)
class Stale:
    """A figure somebody still holds although it changed; ``now`` None says it was withdrawn."""

    held: Held
    now: float | None
    since: Instant


@dataclass(frozen=True, slots=True)
class Sent:
    """A leader's message that was sent."""

    recipients: tuple[str, ...]
    message: str
    at: Instant
    approved_by: str
    entry: Id


@dataclass(frozen=True, slots=True)
class Upward:
    """How the incident stands towards those above it."""

    signs: tuple[Sign, ...] = ()
    stable_at: Instant | None = None
    stable_by: str = ""
    watch_next: Instant | None = None
    watch_since: Instant | None = None
    agreed: Agreed | None = None
    held: tuple[Held, ...] = ()
    moved: Mapping[str, tuple[float | None, Instant]] = field(default_factory=dict)
    messages: tuple[Sent, ...] = ()

    @property
    def stale(self) -> tuple[Stale, ...]:
        """Who still holds an old figure: recipient × figure, in the order they were told."""
        found = []
        for held in self.held:
            now, since = self.moved.get(held.metric, (held.value, held.at))
            if now != held.value:
                found.append(Stale(held, now, since))
        return tuple(found)

    def current(self, metric: str) -> float | None:
        """The figure as the program last compared it with what was told; None when nobody was."""
        if metric in self.moved:
            return self.moved[metric][0]
        told = [held for held in self.held if held.metric == metric]
        return max(told, key=lambda held: held.at).value if told else None


class Reporter(Protocol):
    """What ``late_reports`` needs of an incident."""

    @property
    def id(self) -> Id:
        """Which it is."""
        ...

    @property
    def obligations(self) -> tuple[Obligation, ...]:
        """What it owes and owed."""
        ...

    @property
    def closed_at(self) -> Instant | None:
        """When it was closed."""
        ...


@dataclass
class UpwardBuilder:
    """The mutable half; it marks the incident's obligations and keeps the rest."""

    obligations: dict[str, Obligation]
    signs: dict[Circumstance, Sign] = field(default_factory=dict)
    stable: tuple[Instant, str] | None = None
    watch: tuple[Instant, Instant] | None = None
    agreed: Agreed | None = None
    held: dict[tuple[str, str], Held] = field(default_factory=dict)
    moved: dict[str, tuple[float | None, Instant]] = field(default_factory=dict)
    messages: list[Sent] = field(default_factory=list)

    def apply(self, entry: Entry, obligations: dict[str, Obligation]) -> None:
        """Take one entry in; kinds of no concern change nothing."""
        self.obligations = obligations
        handler = _HANDLERS.get(type(entry.payload))
        if handler is not None:
            handler(self, entry, entry.payload)

    def freeze(self) -> Upward:
        """How it stands now."""
        return Upward(
            signs=tuple(self.signs.values()),
            stable_at=self.stable[0] if self.stable else None,
            stable_by=self.stable[1] if self.stable else "",
            watch_next=self.watch[1] if self.watch else None,
            watch_since=self.watch[0] if self.watch else None,
            agreed=self.agreed,
            held=tuple(self.held.values()),
            moved=dict(self.moved),
            messages=tuple(self.messages),
        )

    def mark(self, obligation: str, **changes: object) -> None:
        """Note something on an obligation; one that was never owed is left alone."""
        owed = self.obligations.get(obligation)
        if owed is not None:
            self.obligations[obligation] = replace(owed, **changes)  # type: ignore[arg-type]


def _receipt(b: UpwardBuilder, e: Entry, p: ReceiptNoted) -> None:
    b.mark(
        p.obligation,
        receipt_at=e.happened_at,
        receipt_by=p.taker,
        receipt_number=p.number,
        receipt_channel=p.channel,
    )


def _chased(b: UpwardBuilder, e: Entry, p: ReceiptChased) -> None:
    owed = b.obligations.get(p.obligation)
    if owed is not None:
        b.mark(p.obligation, chased=owed.chased + 1, chased_at=e.happened_at)


def _lifted(b: UpwardBuilder, e: Entry, p: ReportsLifted) -> None:
    for name in p.obligations:
        owed = b.obligations.get(name)
        if owed is not None and owed.open:
            b.mark(name, lifted_at=e.happened_at, lifted_for=p.cause, lifted_why=p.reason)


def _signed(b: UpwardBuilder, e: Entry, p: SignSeen) -> None:
    if p.holds:
        b.signs[p.sign] = Sign(p.sign, p.reason, p.by, e.happened_at)
    else:
        b.signs.pop(p.sign, None)


def _stable(b: UpwardBuilder, e: Entry, p: DisasterStable) -> None:
    b.stable = (e.happened_at, p.by) if p.stable else None


def _watch(b: UpwardBuilder, e: Entry, p: CasualtyWatchSet) -> None:
    b.watch = (e.happened_at, p.next_at)


def _checked(b: UpwardBuilder, e: Entry, p: CasualtiesChecked) -> None:
    b.watch = (e.happened_at, p.until_at) if p.until_at is not None else None


def _no_watch(b: UpwardBuilder, _e: Entry, _p: object) -> None:
    b.watch = None


def _agreed(b: UpwardBuilder, e: Entry, p: FiguresAgreed) -> None:
    b.agreed = Agreed(p.cells, p.stand_at, p.approved_by, e.happened_at, e.id, p.held_back)


def _told(b: UpwardBuilder, e: Entry, p: FiguresTold) -> None:
    for recipient in p.recipients:
        for metric in p.gone:
            b.held.pop((recipient, metric), None)
        for cell in p.cells:
            known = b.held.get((recipient, cell.metric))
            if known is not None and known.at > e.happened_at:
                continue  # typed in late (补录): they have been told something newer since
            b.held[recipient, cell.metric] = Held(
                recipient, cell.metric, cell.value, e.happened_at, p.stand_at, p.how, p.paper
            )


def _moved(b: UpwardBuilder, e: Entry, p: FiguresMoved) -> None:
    for cell in p.cells:
        b.moved[cell.metric] = (cell.value, e.happened_at)
    for metric in p.gone:
        b.moved[metric] = (None, e.happened_at)


def _sent(b: UpwardBuilder, e: Entry, p: MessageSent) -> None:
    b.messages.append(Sent(p.recipients, p.message, e.happened_at, p.approved_by, e.id))


_HANDLERS: dict[type, Callable[[UpwardBuilder, Entry, Any], None]] = {
    ReceiptNoted: _receipt,
    ReceiptChased: _chased,
    ReportsLifted: _lifted,
    SignSeen: _signed,
    DisasterStable: _stable,
    CasualtyWatchSet: _watch,
    CasualtiesChecked: _checked,
    IncidentClosed: _no_watch,
    IncidentReopened: _no_watch,
    FiguresAgreed: _agreed,
    FiguresTold: _told,
    FiguresMoved: _moved,
    MessageSent: _sent,
}


def reports_due(
    subject: Subject, obligations: Iterable[Obligation], *, closed: bool
) -> tuple[DueRow, ...]:
    """The open reports and the receipts that are missing.

    Closing ends follow-ups; a first report that nobody made, and what the closing or the watch
    itself asks for, are owed on.
    """
    rows = []
    for o in obligations:
        kind = f"report.{o.stage.value}.{o.medium.value}"
        if o.open and (not closed or o.stage in _OUTLIVES_CLOSING):
            rows.append(
                DueRow(subject, f"report/{o.id}", kind, o.recipient, "desk", o.started_at, o.due_at)
            )
        elif (due := o.receipt_due) is not None:
            since = o.chased_at or o.met_at
            rows.append(
                DueRow(subject, f"receipt/{o.id}", "receipt", o.recipient, "desk", since, due)
            )
    return tuple(rows)


def late_reports(incident: Reporter, now: Instant) -> tuple[DueRow, ...]:
    """Reports that are not made and receipts that are missing past their limit, longest first."""
    closed = incident.closed_at is not None
    rows = reports_due(Subject("incident", incident.id), incident.obligations, closed=closed)
    return tuple(sorted((r for r in rows if r.due_at < now), key=lambda row: row.due_at))


def upward_due(subject: Subject, upward: Upward, *, closed: bool) -> tuple[DueRow, ...]:
    """Old casualty figures in other hands, one row for each office, and the casualty watch."""
    rows: dict[str, DueRow] = {}
    for stale in () if closed else upward.stale:
        recipient = stale.held.recipient
        if stale.held.metric in CASUALTIES and recipient not in rows:
            rows[recipient] = DueRow(
                subject,
                f"stale/{recipient}",
                "figures.stale",
                recipient,
                "desk",
                stale.since,
                Instant(stale.since + TELL_WITHIN),
            )
    found = list(rows.values())
    if upward.watch_next is not None:
        found.append(
            DueRow(
                subject, "watch/casualties", "watch", "", "desk", upward.watch_since,
                upward.watch_next,
            )
        )  # fmt: skip
    return tuple(found)
