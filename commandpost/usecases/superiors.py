"""A superior's response (上级响应): recorded from its notice, and followed by its notices."""

from __future__ import annotations

from commandpost.domain.changes import Changes
from commandpost.domain.errors import OperatorError
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.ids import Id, Subject
from commandpost.domain.plan import Plan
from commandpost.domain.station import Role
from commandpost.domain.superior import (
    ChangeSuperior,
    EndSuperior,
    Intent,
    RecordSuperior,
    Superior,
    SuperiorRules,
    decide,
)
from commandpost.usecases.desk import Desk
from commandpost.usecases.own_plans import own_plans

_CHANGED = Changes.RESPONSES | Changes.TASKS | Changes.JOURNAL


def record_superior(desk: Desk, superior: Id, told: RecordSuperior) -> Changes:
    """登记上级响应; at a township the county's level brings in this township's action list."""
    if told.hazard not in HAZARDS:
        raise OperatorError("call.needs_hazard")
    rules = _list_for(desk, told)
    drafts = decide(desk.find_superior(superior), told, rules, desk.now())
    desk.append(Subject("superior", superior), drafts)
    return _CHANGED


def change_superior(desk: Desk, superior: Id, told: ChangeSuperior) -> Changes:
    """The superior raised or lowered; a raise brings in only what is new."""
    return _take(desk, superior, told)


def end_superior(desk: Desk, superior: Id, told: EndSuperior) -> Changes:
    """The superior terminated it; our list is closed with it."""
    return _take(desk, superior, told)


def _take(desk: Desk, superior: Id, told: Intent) -> Changes:
    found = desk.find_superior(superior)
    if found is None:
        raise OperatorError("superior.unknown")
    drafts = decide(found, told, _pinned(desk, found), desk.now())
    desk.append(Subject("superior", superior), drafts)
    return _CHANGED


def _list_for(desk: Desk, told: RecordSuperior) -> SuperiorRules:
    """The township's list for that hazard when its county decided; a county works by its own."""
    profile = desk.find_profile()
    if profile is None or profile.role is not Role.TOWNSHIP or told.scope != "县":
        return SuperiorRules()
    plans = [(h, p) for h, p in own_plans(desk) if p.ladder_for(told.hazard)]
    # A plan whose own ladder it is goes before one that only covers the hazard too.
    plans.sort(key=lambda pair: pair[1].ladder_for(told.hazard) != told.hazard)
    return SuperiorRules(plans[0][1], plans[0][0]) if plans else SuperiorRules()


def _pinned(desk: Desk, superior: Superior) -> SuperiorRules:
    if not superior.revision:
        return SuperiorRules()
    return SuperiorRules(desk.store.documents.get(Plan, superior.revision), superior.revision)
