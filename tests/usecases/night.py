"""The hands of tests that work a desk: what was written by an action, and what it left undone."""

# ruff: noqa: SLF001 - what a test plants or reads behind the program's back
from __future__ import annotations

from typing import Any

import pytest

from commandpost.domain.entries.episode import Cell
from commandpost.domain.entries.response import Approval
from commandpost.domain.episode_decisions import ReportFigures
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import Plan
from commandpost.domain.response_decisions import Activate, may_approve
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.responses import activate_response

TRACES = (
    "select position, body from journal", "select * from board order by subject",
    "select * from due order by subject, item", "select * from serials", "select * from drafts",
    "select * from sheets", "select * from papers", "select * from profile",
    "select * from in_force", "select hash from documents", "select * from people",
    "select * from posts",
)  # fmt: skip


def trace(desk: Desk) -> list[Any]:
    """Everything a use case could leave behind."""
    connection = desk.store._connection
    journal = desk.store.journal
    tables = [connection.execute(sql).fetchall() for sql in TRACES]
    return [tables, journal.seq, journal.head, desk.operator, desk.store.blackbox.last()]


def done(desk: Desk, use_case, *args, **kwargs) -> list[str]:
    """Run it; the kinds of the entries it wrote."""
    before = desk.store.journal.seq
    desk.do(use_case, *args, **kwargs)
    return [e.kind for _, e in desk.store.journal.everything() if e.seq > before]


def refused(desk: Desk, use_case, *args, **kwargs) -> str:
    """Run it; the key of its refusal. It left no trace."""
    before = trace(desk)
    with pytest.raises(OperatorError) as refusal:
        desk.do(use_case, *args, **kwargs)
    assert trace(desk) == before
    return refusal.value.key


def flood(desk: Desk, **more: Any) -> Call:
    told = {
        "heard_at": desk.now(), "what": "河水漫堤，进村两户", "place": "石桥村",
        "hazard": "flood", "township": "东河镇", "caller_unit": "东河镇政府",
        "caller_name": "刘某", "caller_phone": "13800000000",
    }  # fmt: skip
    return Call(**(told | more))


def incident(desk: Desk, **more: Any) -> Id:
    made = new_id()
    desk.do(register_incident, flood(desk, **more), made)
    return made


def cells(**amounts: float) -> tuple[Cell, ...]:
    return tuple(Cell(key, float(amount)) for key, amount in amounts.items())


def report(desk: Desk, place: str = "东河镇", **amounts: float) -> ReportFigures:
    return ReportFigures(place, cells(**amounts), desk.now())


def activation(
    desk: Desk, level: ResponseLevel, episode: Id | None, **more: Any
) -> tuple[str, Activate]:
    digest, plan = desk.store.documents.in_force(Plan, "county-flood")
    told: dict[str, Any] = {
        "hazard": "flood", "level": level, "area": ("东河镇",), "effective_from": desk.now(),
        "matters": "防汛抢险", "expected_period": "48小时", "measures": "转移、巡查",
        "approval": approval(desk, level), "basis": ("5.2.1",), "episode": episode,
        "reason": "雨量达到",
    }  # fmt: skip
    assert plan.id
    return digest, Activate(**(told | more))


def approval(desk: Desk, level: ResponseLevel, by: str = "王某") -> Approval:
    _, plan = desk.store.documents.in_force(Plan, "county-flood")
    return Approval(by, may_approve(plan, "flood", level)[0], desk.now())


def response(
    desk: Desk, level: ResponseLevel = ResponseLevel.IV, episode: Id | None = None
) -> Subject:
    made = new_id()
    digest, wanted = activation(desk, level, episode)
    desk.do(activate_response, made, digest, wanted)
    return Subject("response", made)
