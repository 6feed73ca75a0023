"""The life of a plan: what happened to it is recorded, put right, taken back, never lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from commandpost.domain.changes import Changes
from commandpost.domain.errors import OperatorError
from commandpost.domain.plan import Plan
from commandpost.domain.plan_due import Duty, OwnPeriod, check_own_period
from commandpost.domain.plan_life import Happened, LifeEvent, PlanLife, check_event, life_of
from commandpost.domain.times import CHINA_OFFSET, civil
from commandpost.domain.words import cleaned
from commandpost.store.plan_life import Stamp
from commandpost.usecases.desk import Desk


def record_life(desk: Desk, event: LifeEvent, reason: str = "") -> Changes:
    """Something happened to a plan, or what was recorded of it is put right (the same id)."""
    event = replace(cleaned(event), words=event.words.strip(), number=event.number.strip())
    _known(desk, event.plan)
    before = desk.store.plan_lives.event(event.id)
    if before is not None and (before.plan, before.what) != (event.plan, event.what):
        raise OperatorError("life.other_record")
    others = _without(desk.store.plan_lives.life(event.plan), event.id)
    check_event(event, others, today(desk))
    _still_sound(desk, life_of((*others.events, event)))
    desk.store.plan_lives.put(event, _stamp(desk), cleaned(reason.strip()))
    _follow(desk, event.plan)
    return Changes.PLANS


def withdraw_life(desk: Desk, event: str, reason: str) -> Changes:
    """Take a record back that was wrong; the trace keeps it, with the reason."""
    found = desk.store.plan_lives.event(event)
    if found is None:
        raise OperatorError("life.no_such_record")
    if not reason.strip():
        raise OperatorError("life.needs_reason")
    _still_sound(desk, _without(desk.store.plan_lives.life(found.plan), event))
    desk.store.plan_lives.withdraw(found, _stamp(desk), cleaned(reason.strip()))
    _follow(desk, found.plan)
    return Changes.PLANS


def set_own_period(desk: Desk, period: OwnPeriod) -> Changes:
    """The county's own period takes the rule's place, for one plan or for a kind of plans."""
    check_own_period(period)
    desk.store.plan_lives.set_period(cleaned(period), _stamp(desk))
    return Changes.PLANS


def drop_own_period(desk: Desk, scope: str, duty: Duty) -> Changes:
    """Back to what the rule says."""
    desk.store.plan_lives.drop_period(scope, duty, _stamp(desk))
    return Changes.PLANS


def today(desk: Desk) -> date:
    """The day by the station's clock."""
    return civil(desk.now(), offset(desk)).date()


def offset(desk: Desk) -> int:
    """Minutes east of Greenwich at the station."""
    profile = desk.find_profile()
    return profile.offset if profile else CHINA_OFFSET


def _follow(desk: Desk, plan: str) -> None:
    """An abolished plan leaves the plans in force; taken back or issued again, it returns."""
    last = desk.store.plan_lives.life(plan).last(Happened.ISSUED, Happened.ABOLISHED)
    gone = last is not None and last.what is Happened.ABOLISHED
    stands = bool([r for r in desk.store.documents.revisions(Plan, plan) if r.in_force])
    if gone and stands:
        _nothing_runs(desk, plan)
        desk.store.documents.retire(plan)
    elif not gone and not stands:
        desk.store.documents.reinstate(plan)


def _nothing_runs(desk: Desk, plan: str) -> None:
    for row in desk.store.projections.board("response"):
        response = desk.find_response(row.subject.id)
        if response is not None and response.plan == plan:
            raise OperatorError("life.response_runs", level=response.level.numeral)


def _known(desk: Desk, plan: str) -> None:
    if not desk.store.documents.revisions(Plan, plan):
        raise OperatorError("documents.none_in_force", name=plan)


def _still_sound(desk: Desk, life: PlanLife) -> None:
    """No record may be left without the issue it follows from."""
    for event in life.events:
        check_event(event, _without(life, event.id), today(desk))


def _without(life: PlanLife, event: str) -> PlanLife:
    return PlanLife(tuple(e for e in life.events if e.id != event))


def _stamp(desk: Desk) -> Stamp:
    return Stamp(desk.now(), desk.operator.name, desk.operator.post)
