"""One row of a call-out: a place, whom to call, and how far it has come (未叫 … 办结)."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from commandpost.domain.entries import Entry
from commandpost.domain.entries.callout import (
    Attempted,
    CallChannel,
    CallOutcome,
    CalloutRules,
    Escalated,
    Holder,
    MeasuresFedBack,
    RowSeed,
    RowSettled,
    SilenceStep,
)
from commandpost.domain.ids import Id
from commandpost.domain.records import dataclass
from commandpost.domain.times import MINUTE, Instant

REACHED = (CallOutcome.ANSWERED, CallOutcome.READ_BACK)
"""Outcomes in which the called spoke; all others leave the row silent."""


class RowState(IntEnum):
    """未叫 → 已拨 → 接通 → 已复述 → 已反馈措施 → 办结; never goes back but by taking back."""

    NOT_CALLED = 0
    DIALLED = 1
    ANSWERED = 2
    READ_BACK = 3
    FED_BACK = 4
    SETTLED = 5


@dataclass(frozen=True, slots=True)
class Done:
    """Something entered for a row, with its moment and entry."""

    what: Attempted | MeasuresFedBack | Escalated | RowSettled
    at: Instant
    entry: Id


@dataclass(frozen=True, slots=True)
class Owed:
    """What a row owes next: ``kind`` is a step's value, ``read_back``, ``feedback``, ``silent``."""

    kind: str
    started_at: Instant
    due_at: Instant


@dataclass(frozen=True, slots=True)
class Row:
    """A row at one moment; ``latest`` is the entry typed last, which can be taken back."""

    seed: RowSeed
    listed_at: Instant
    state: RowState
    done: tuple[Done, ...] = ()
    answered_at: Instant | None = None
    read_back_at: Instant | None = None
    failed_at: Instant | None = None
    measures: str = ""
    households: int | None = None
    persons: int | None = None
    claimed_by: str = ""
    received_at: Instant | None = None
    latest: Id | None = None

    @property
    def silent(self) -> bool:
        """Nobody of it has spoken to us, whatever was sent, relayed, received or settled."""
        return self.answered_at is None

    @property
    def confirmed(self) -> bool:
        """Read back, or measures fed back: 叫应, not only woken."""
        return self.read_back_at is not None

    @property
    def open(self) -> bool:
        """Not settled."""
        return self.state is not RowState.SETTLED

    @property
    def attempts(self) -> tuple[Done, ...]:
        """Every attempt that counts, in the order of their minutes."""
        return tuple(d for d in self.done if isinstance(d.what, Attempted))

    @property
    def next_holder(self) -> Holder | None:
        """Whom to dial now: the first of those tried least; whoever spoke stays the one to call."""
        if not self.seed.holders:
            return None
        tried = dict.fromkeys(self.seed.holders, 0)
        for one in self.attempts:
            what = one.what
            assert isinstance(what, Attempted)
            for holder in tried:
                if (holder.name, holder.rank) == (what.whom, what.rank):
                    if what.outcome in REACHED:
                        return holder
                    tried[holder] += 1
        return min(self.seed.holders, key=lambda holder: tried[holder])

    def steps_done(self) -> int:
        """How many of the steps about a silence lie behind: a later one counts the earlier ones."""
        order = tuple(SilenceStep)
        behind = 0
        for number, one in enumerate(self.attempts):
            what = one.what
            assert isinstance(what, Attempted)
            if what.channel is CallChannel.DOOR:
                behind = max(behind, order.index(SilenceStep.KNOCK) + 1)
            elif number:
                behind = max(behind, order.index(SilenceStep.STAND_IN) + 1)
        for done in self.done:
            if isinstance(done.what, Escalated):
                behind = max(behind, order.index(done.what.step) + 1)
        return behind

    def owed(self, rules: CalloutRules) -> Owed | None:
        """What comes next and by when; None when it owes nothing, or was never dialled."""
        if not self.open:
            return None
        if self.silent:
            return self._silence(rules)
        if not self.confirmed:
            assert self.answered_at is not None
            return _owed("read_back", self.answered_at, rules.within)
        if self.state is RowState.READ_BACK:
            assert self.read_back_at is not None
            return _owed("feedback", self.read_back_at, rules.feedback)
        return None

    def _silence(self, rules: CalloutRules) -> Owed | None:
        if self.failed_at is None:
            return None
        behind = self.steps_done()
        order = tuple(SilenceStep)
        for rule in sorted(rules.steps, key=lambda r: order.index(r.step)):
            if order.index(rule.step) >= behind:
                return _owed(rule.step.value, self.failed_at, rule.minutes)
        return _owed("silent", self.done[-1].at, rules.within)


def _owed(kind: str, since: Instant, minutes: int) -> Owed:
    return Owed(kind, since, Instant(since + max(0, minutes) * MINUTE))


@dataclass(frozen=True, slots=True)
class RowFacts:
    """What is known of a row apart from what was entered for it."""

    seed: RowSeed
    listed_at: Instant
    claimed_by: str = ""
    received_at: Instant | None = None


def row_of(facts: RowFacts, entries: Iterable[Entry]) -> Row:
    """The row that those entries (its own, none taken back) tell of, in the order they happened."""
    typed = tuple(entries)
    ordered = sorted(typed, key=lambda e: e.happened_at)
    done = tuple(Done(e.payload, e.happened_at, e.id) for e in ordered)
    state = RowState.NOT_CALLED
    answered = read_back = failed = None
    measures, households, persons = "", None, None
    for one in done:
        what = one.what
        if isinstance(what, Attempted) and what.outcome not in REACHED:
            state = max(state, RowState.DIALLED)
            failed = one.at if failed is None else failed
        elif isinstance(what, Attempted):
            answered = one.at if answered is None else answered
            state = max(state, RowState.ANSWERED)
            if what.outcome is CallOutcome.READ_BACK:
                read_back = one.at if read_back is None else read_back
                state = max(state, RowState.READ_BACK)
        elif isinstance(what, MeasuresFedBack):
            answered = one.at if answered is None else answered
            read_back = one.at if read_back is None else read_back
            state = max(state, RowState.FED_BACK)
            measures = what.measures or measures
            households = households if what.households is None else what.households
            persons = persons if what.persons is None else what.persons
        elif isinstance(what, RowSettled):
            state = RowState.SETTLED
        elif failed is None:
            failed = one.at  # escalated before anybody was dialled: the silence counts from there
    return Row(
        facts.seed,
        facts.listed_at,
        state,
        done,
        answered,
        read_back,
        failed,
        measures,
        households,
        persons,
        facts.claimed_by,
        facts.received_at,
        typed[-1].id if typed else None,
    )
