"""A plan revision that is gone or damaged stops advice, never the figures themselves."""

# ruff: noqa: SLF001 - what a test plants behind the program's back
from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from commandpost.domain.ids import STATION
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import Plan
from commandpost.domain.plan_draft import PlanDraft
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.figures import level_advice, report_figures
from commandpost.usecases.plans import import_plan
from commandpost.usecases.responses import activate_response, response_rules
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
    desk.store.path.unlink()  # nothing is left to salvage it from
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


def test_revisions_papers_and_sheets_since_the_backup_come_from_the_file_set_aside(desk, clock):
    copy = back_up(desk)
    made = incident(desk)
    found = desk.incident(made)
    digest, _ = activation(desk, ResponseLevel.IV, found.episode)
    plan = desk.store.documents.get(Plan, digest)
    desk.do(import_plan, PlanDraft(replace(plan, title="修订")), "修订")
    later, activate = activation(desk, ResponseLevel.IV, found.episode)
    response = new_id()
    desk.do(activate_response, response, later, activate)
    with desk.store.action():
        desk.store.papers.put("1号", STATION, "专报", b"%PDF", sha256(b"%PDF").hexdigest(), 1)
        desk.store.papers.put("2号", STATION, "专报", b"%PDF", "not its hash", 1)
    desk.close()
    restore_station(desk.store.folder, copy.path, clock)
    again = Desk(desk.store.folder, clock=clock)
    try:
        assert again.store.documents.in_force(Plan, plan.id)[0] == later
        assert response_rules(again, again.response(response).revision).plan.title == "修订"
        assert again.store.papers.get("1号") == b"%PDF"
        assert again.store.papers.get("2号") is None
        assert again.store.sheets.get(found.sheet)["caller_name"] == "刘某"
    finally:
        again.close()


def test_a_file_that_is_damaged_throughout_gives_nothing_and_the_restore_goes_on(desk, clock):
    copy = back_up(desk)
    made = incident(desk)
    desk.close()
    desk.store.path.write_bytes(b"\xff" * 9000)
    restore_station(desk.store.folder, copy.path, clock)
    again = Desk(desk.store.folder, clock=clock)
    try:
        assert again.incident(made).title
    finally:
        again.close()
