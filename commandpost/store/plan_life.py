"""What happened to plans, with the trace of every change, and the county's own periods."""

from __future__ import annotations

import msgspec

from commandpost.domain.plan_due import Duty, LifeChange, OwnPeriod
from commandpost.domain.plan_life import LifeEvent, PlanLife, life_of
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant
from commandpost.store.database import Connection


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who changed a record, and when."""

    at: Instant
    operator: str
    post: str


class PlanLives:
    """Events of plans; every change also writes a line that cannot be changed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def life(self, plan: str) -> PlanLife:
        """All that is recorded of one plan."""
        rows = self._connection.execute("select body from plan_life where plan = ?", (plan,))
        return life_of(tuple(_event(row[0]) for row in rows))

    def lives(self) -> dict[str, PlanLife]:
        """The lives of all plans that have any record."""
        found: dict[str, list[LifeEvent]] = {}
        for plan, body in self._connection.execute("select plan, body from plan_life"):
            found.setdefault(plan, []).append(_event(body))
        return {plan: life_of(tuple(events)) for plan, events in found.items()}

    def event(self, event: str) -> LifeEvent | None:
        """The record of that id."""
        found = self._connection.execute("select body from plan_life where id = ?", (event,))
        row = found.fetchone()
        return _event(row[0]) if row else None

    def put(self, event: LifeEvent, stamp: Stamp, reason: str = "") -> None:
        """Record an event, or another wording of it."""
        before = self.event(event.id)
        self._connection.execute(
            "insert or replace into plan_life values (?, ?, ?, ?)",
            (event.id, event.plan, event.day.isoformat(), msgspec.json.encode(event)),
        )
        self._trace(event.plan, event.id, stamp, before, event, reason)

    def withdraw(self, event: LifeEvent, stamp: Stamp, reason: str) -> None:
        """Take a record back; the trace keeps it."""
        self._connection.execute("delete from plan_life where id = ?", (event.id,))
        self._trace(event.plan, event.id, stamp, event, None, reason)

    def periods(self) -> tuple[OwnPeriod, ...]:
        """The periods the county set itself."""
        rows = self._connection.execute(
            "select scope, duty, months, source from plan_periods order by scope, duty"
        )
        return tuple(OwnPeriod(r[0], Duty(r[1]), r[2], r[3]) for r in rows)

    def set_period(self, period: OwnPeriod, stamp: Stamp) -> None:
        """Let the county's own period stand in the rule's place."""
        before = self._period(period.scope, period.duty)
        self._connection.execute(
            "insert or replace into plan_periods values (?, ?, ?, ?)",
            (period.scope, period.duty.value, period.months, period.source),
        )
        self._trace(period.scope, period.duty.value, stamp, before, period, period.source)

    def drop_period(self, scope: str, duty: Duty, stamp: Stamp) -> None:
        """Back to the rule."""
        before = self._period(scope, duty)
        if before is None:
            return
        self._connection.execute(
            "delete from plan_periods where scope = ? and duty = ?", (scope, duty.value)
        )
        self._trace(scope, duty.value, stamp, before, None, "")

    def _period(self, scope: str, duty: Duty) -> OwnPeriod | None:
        return next((p for p in self.periods() if (p.scope, p.duty) == (scope, duty)), None)

    def trace(self, *scopes: str) -> tuple[LifeChange, ...]:
        """Every change under these names (a plan's id, its kind), the newest first."""
        rows = self._connection.execute(
            "select at, operator, post, before, after, reason from plan_life_log"
            " where plan in (select value from json_each(?)) order by position desc",
            (msgspec.json.encode(scopes).decode(),),
        )
        return tuple(
            LifeChange(Instant(r[0]), r[1], r[2], _thing(r[3]), _thing(r[4]), r[5]) for r in rows
        )

    def _trace(
        self,
        plan: str,
        event: str,
        stamp: Stamp,
        before: LifeEvent | OwnPeriod | None,
        after: LifeEvent | OwnPeriod | None,
        reason: str,
    ) -> None:
        self._connection.execute(
            "insert into plan_life_log (plan, event, at, operator, post, before, after, reason)"
            " values (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(plan, event, stamp.at, stamp.operator, stamp.post),
                *(
                    None if thing is None else msgspec.json.encode(thing)
                    for thing in (before, after)
                ),
                reason,
            ),
        )


def _event(body: object) -> LifeEvent:
    assert isinstance(body, bytes)
    return msgspec.json.decode(body, type=LifeEvent)


def _thing(body: bytes | None) -> LifeEvent | OwnPeriod | None:
    if body is None:
        return None
    raw = msgspec.json.decode(body)
    if "duty" in raw:
        return msgspec.convert(raw, OwnPeriod)
    return msgspec.convert(raw, LifeEvent)
