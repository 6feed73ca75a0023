"""A call-out as its page shows it: rows with numbers to dial, who is silent, the rate, texts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from commandpost.domain.callout import Callout, Text
from commandpost.domain.callout_row import Done, Row, RowState
from commandpost.domain.entries.callout import Attempted, Holder, Tier
from commandpost.domain.ids import Id, Subject
from commandpost.domain.records import dataclass
from commandpost.domain.roster import Person, Unit
from commandpost.domain.times import Instant
from commandpost.usecases.callouts import ledger_of, the_callout
from commandpost.usecases.desk import Desk
from commandpost.usecases.views.log_words import spoken
from commandpost.usecases.views.numbers import Eyes, number_for


@dataclass(frozen=True, slots=True)
class CallHolder:
    """Somebody to call, with numbers in full: they are for calling."""

    name: str
    duty: str
    rank: str
    unit: str
    phones: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CallRow:
    """A row of the list; ``turn`` is the place of the holder to dial, -1 when there is nobody."""

    id: str
    number: int
    tier: Tier
    place: str
    township: str
    duty: str
    state: RowState
    silent: bool
    confirmed: bool
    holders: tuple[CallHolder, ...]
    turn: int
    owed: str
    due_at: Instant | None
    last_at: Instant | None
    last: str
    attempts: int
    claimed_by: str
    received_at: Instant | None
    measures: str
    households: int | None
    persons: int | None
    history: tuple[tuple[Instant, str], ...]

    @property
    def whom(self) -> CallHolder | None:
        """Who is to be dialled now."""
        return self.holders[self.turn] if self.turn >= 0 else None

    @property
    def waiting(self) -> bool:
        """Whether a caller has something to do here."""
        return self.state is RowState.NOT_CALLED or bool(self.owed)


@dataclass(frozen=True, slots=True)
class CalloutSheet:
    """A whole call-out; ``queue`` names the rows to call, what cannot wait first.

    ``silent`` were tried and have not spoken; ``not_called`` counts those nobody has tried.
    """

    subject: Subject
    title: str
    hazard: str
    area: tuple[str, ...]
    message: str
    source: str
    opened_at: Instant
    closed_at: Instant | None
    within: int
    all_levels: bool
    ledger: bool
    rows: tuple[CallRow, ...]
    answered: int
    read_back: int
    in_time: int
    received: int
    reachable: int
    all_answered: bool
    silent: tuple[tuple[str, tuple[str, ...]], ...]
    not_called: int
    queue: tuple[str, ...]
    texts: tuple[Text, ...]

    @property
    def total(self) -> int:
        """How many rows."""
        return len(self.rows)


@dataclass(frozen=True, slots=True)
class CalloutLine:
    """A call-out in a list or a line: how many have read back, who is silent by township."""

    id: Id
    title: str
    source: str
    opened_at: Instant
    closed: bool
    total: int
    read_back: int
    in_time: int
    silent: tuple[tuple[str, tuple[str, ...]], ...]
    not_called: int


def callout_list(desk: Desk, *, open_only: bool = False) -> tuple[CalloutLine, ...]:
    """Call-outs, newest first."""
    rows = desk.store.projections.board("callout", open_only=open_only)
    return tuple(_line(the_callout(desk, row.subject.id)) for row in rows)


def _line(callout: Callout) -> CalloutLine:
    return CalloutLine(
        callout.id,
        callout.title,
        callout.source,
        callout.opened_at,
        callout.closed_at is not None,
        len(callout.rows),
        sum(row.confirmed for row in callout.rows),
        callout.answered_within(),
        by_township(callout.silent),
        len(callout.not_called),
    )


def callout_sheet(desk: Desk, callout: Id) -> CalloutSheet:
    """The call-out as it stands."""
    found = the_callout(desk, callout)
    book = _Numbers(desk)
    rows = tuple(book.row(row, found) for row in found.rows)
    return CalloutSheet(
        subject=Subject("callout", callout),
        title=found.title,
        hazard=found.hazard,
        area=found.area,
        message=found.message,
        source=found.source,
        opened_at=found.opened_at,
        closed_at=found.closed_at,
        within=found.rules.within,
        all_levels=found.all_levels,
        ledger=ledger_of(desk, found) is not None,
        rows=rows,
        answered=sum(not row.silent for row in rows),
        read_back=sum(row.confirmed for row in rows),
        in_time=found.answered_within(),
        received=sum(row.received_at is not None for row in rows),
        reachable=sum(any(h.phones for h in row.holders) for row in rows),
        all_answered=found.all_answered,
        silent=by_township(found.silent),
        not_called=len(found.not_called),
        queue=tuple(row.id for row in queue(rows, desk.now())),
        texts=found.texts,
    )


def masked(sheet: CalloutSheet) -> CalloutSheet:
    """The same with numbers as anybody may see them: for files, walls and terminals."""
    rows = tuple(
        replace(row, holders=tuple(_masked(holder) for holder in row.holders)) for row in sheet.rows
    )
    return replace(sheet, rows=rows)


def _masked(holder: CallHolder) -> CallHolder:
    return replace(
        holder, phones=tuple(number_for(Eyes.ANYBODY, number) for number in holder.phones)
    )


def by_township(rows: Iterable[Row]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Places by the township they lie in, in the list's order."""
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row.seed.township, []).append(row.seed.place)
    return tuple((township, tuple(places)) for township, places in found.items())


def queue(rows: Iterable[CallRow], now: Instant) -> tuple[CallRow, ...]:
    """Silences overdue, then whoever was never dialled, then what falls due, soonest first."""
    waiting = [row for row in rows if row.waiting]
    return tuple(sorted(waiting, key=lambda row: _urgency(row, now)))


def _urgency(row: CallRow, now: Instant) -> tuple[int, int]:
    if row.due_at is not None and row.silent and row.due_at <= now:
        return 0, row.due_at
    if row.state is RowState.NOT_CALLED:
        return 1, row.number
    return 2, row.due_at or 0


class _Numbers:
    """The roster's numbers as they are now, by the id of a holder."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._phones = {p.id: p.phones for p in desk.store.roster.all(Person)}
        self._phones |= {f"unit/{u.id}": (u.phone,) for u in desk.store.roster.all(Unit) if u.phone}
        self._words = spoken(desk.profile().offset)

    def _holder(self, holder: Holder) -> CallHolder:
        name, phones = holder.name, self._phones.get(holder.person, ())
        if holder.sheet is not None:
            kept = self._desk.store.sheets.get(holder.sheet) or {}
            name = kept.get("name", "")
            phones = (kept["phone"],) if kept.get("phone") else ()
        return CallHolder(name, holder.duty, holder.rank, holder.unit, phones)

    def row(self, row: Row, callout: Callout) -> CallRow:
        """A row with its numbers and what it owes."""
        seed = row.seed
        owed = row.owed(callout.rules) if callout.closed_at is None else None
        turn = seed.holders.index(row.next_holder) if row.next_holder else -1
        return CallRow(
            id=seed.id,
            number=seed.number,
            tier=seed.tier,
            place=seed.place,
            township=seed.township,
            duty=seed.duty,
            state=row.state,
            silent=row.silent,
            confirmed=row.confirmed,
            holders=tuple(self._holder(h) for h in seed.holders),
            turn=turn,
            owed=owed.kind if owed else "",
            due_at=owed.due_at if owed else None,
            last_at=row.done[-1].at if row.done else None,
            last=self._last(row.done),
            attempts=len(row.attempts),
            claimed_by=row.claimed_by,
            received_at=row.received_at,
            measures=row.measures,
            households=row.households,
            persons=row.persons,
            history=tuple((d.at, self._words.said(d.what)) for d in row.done),
        )

    def _last(self, done: tuple[Done, ...]) -> str:
        """The outcome of the last attempt, in a word."""
        for one in reversed(done):
            if isinstance(one.what, Attempted):
                return self._words.word(one.what.outcome)
        return ""
