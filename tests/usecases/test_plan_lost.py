"""A plan revision that is gone or damaged stops advice, never the figures themselves."""

# ruff: noqa: SLF001 - what a test plants behind the program's back
from __future__ import annotations

from dataclasses import replace

from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import Plan
from commandpost.domain.plan_draft import PlanDraft
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.figures import level_advice, report_figures
from commandpost.usecases.plans import import_plan
from commandpost.usecases.responses import activate_response
from commandpost.usecases.safety import back_up, restore_station
from tests.usecases.night import activation, incident, report


def test_figures_go_in_when_a_plan_they_are_judged_by_is_gone(desk, clock):
    """Restored from a backup older than the revision that a running response is pinned to."""
    episode = desk.incident(incident(desk)).episode
    copy = back_up(desk)
    digest, _ = activation(desk, ResponseLevel.IV, episode)
    plan = desk.store.documents.get(Plan, digest)
    desk.do(import_plan, PlanDraft(replace(plan, title="修订")), "修订")
    later, activate = activation(desk, ResponseLevel.IV, episode)
    desk.do(activate_response, new_id(), later, activate)
    desk.close()
    restore_station(desk.store.folder, copy.path, clock)
    again = Desk(desk.store.folder, clock=clock)
    try:
        again.do(report_figures, episode, report(again, dead=30.0))
        judged = {(a.plan, a.revision) for plan in again.ask(level_advice, episode) for a in plan}
        assert (plan.id, digest) in judged  # by the revision in force
        with again.store.action():
            again.store._connection.execute("update documents set body = x'00'")
        again.store.documents.forget()
        again.do(report_figures, episode, report(again, dead=31.0))
        assert again.episode(episode).ledger.cell("dead", "东河镇").value == 31
    finally:
        again.close()
