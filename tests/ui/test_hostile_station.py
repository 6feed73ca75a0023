"""A station in which every text somebody typed is markup: no page, no tooltip takes it for that."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from commandpost.app.program import Program
from commandpost.domain.entries.episode import Cell
from commandpost.domain.entries.incident import Verification
from commandpost.domain.entries.response import Approval
from commandpost.domain.episode_decisions import ReportFigures
from commandpost.domain.ids import Subject
from commandpost.domain.incident_decisions import Appoint, Tell
from commandpost.domain.levels import EventGrade, ResponseLevel
from commandpost.domain.plan import Plan, PlanKind, Section
from commandpost.domain.plan_draft import PlanDraft
from commandpost.domain.response_decisions import Activate
from commandpost.domain.roster import Area, Expert, Person, Post, Roster, Supply, Team
from commandpost.domain.roster_draft import RosterDraft
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.figures import report_figures
from commandpost.usecases.incidents import (
    appoint_commander,
    grade_incident,
    tell_leader,
    verify_incident,
)
from commandpost.usecases.log import write_log
from commandpost.usecases.plans import import_plan
from commandpost.usecases.responses import activate_response, add_task
from commandpost.usecases.rosters import import_roster
from commandpost.usecases.station import configure_station
from commandpost.usecases.views.library import plan_list
from tests.desk_fixtures import PROFILE, FixedClock, station_desk
from tests.ui.plain_text_sweep import BAIT, rich_text_places

PAGES = (
    "duty",
    "incident",
    "response",
    "plans",
    "forces",
    "papers",
    "settings",
    "call",
    "handover",
)


def fill(desk: Desk) -> Subject:
    """Every kind of text a screen may show, all of it bait."""
    desk.do(
        import_roster,
        RosterDraft(
            Roster(
                areas=(Area("c", BAIT, "county"), Area("t", BAIT, "township", "c")),
                people=(Person("p", BAIT, BAIT, BAIT, ("13800000001",)),),
                posts=(Post("o", BAIT, "t", "p", "A"),),
                teams=(Team("t", BAIT, BAIT, BAIT, BAIT, 3, BAIT, BAIT, BAIT, "110"),),
                supplies=(Supply("s", BAIT, BAIT, BAIT, 3, BAIT, BAIT, BAIT, "110"),),
                experts=(Expert("e", BAIT, BAIT, BAIT, BAIT, "110", BAIT),),
            )
        ),
    )
    section = Section("1", BAIT, 1, BAIT)
    plan = Plan("bait", BAIT, PlanKind.SPECIAL, ("flood",), issuer=BAIT, sections=(section,))
    desk.do(import_plan, PlanDraft(plan), BAIT)
    incident, now = new_id(), desk.now()
    call = Call(now, BAIT, BAIT, "flood", BAIT, BAIT, caller_unit=BAIT, caller_name=BAIT)
    desk.do(register_incident, call, incident)
    desk.do(verify_incident, incident, Verification.TRUE, BAIT, BAIT)
    desk.do(grade_incident, incident, EventGrade.LARGE, BAIT, BAIT)
    desk.do(tell_leader, incident, Tell("duty_leader", BAIT, now, instruction=BAIT))
    desk.do(appoint_commander, incident, Appoint(BAIT, BAIT, "appointed", now, BAIT, BAIT))
    episode = desk.incident(incident).episode
    cells = (Cell("rain_6h", 90), Cell("dead", 0))
    desk.do(report_figures, episode, ReportFigures(BAIT, cells, now, BAIT, reason=BAIT))
    revision = next(p.revision for p in desk.ask(plan_list) if p.id == "county-flood")
    approval = Approval(BAIT, BAIT, now, delegation=BAIT)
    level = ResponseLevel.III
    active = Activate("flood", level, (BAIT,), now, BAIT, BAIT, BAIT, approval, (BAIT,), episode)
    response = new_id()
    desk.do(activate_response, response, revision, active)
    desk.do(add_task, Subject("response", response), new_id(), BAIT, BAIT, now)
    subject = Subject("incident", incident)
    desk.do(write_log, subject, BAIT, None, now)
    station = replace(PROFILE, name=BAIT, unit=BAIT, region=BAIT, officer=BAIT, leader=BAIT)
    desk.do(configure_station, station)
    return subject


@pytest.fixture
def hostile(qapp, qtbot, tmp_path: Path):
    clock = FixedClock()
    desk = station_desk(tmp_path / "data", clock)
    subject = fill(desk)
    desk.close()
    program = Program(qapp, tmp_path / "data", lang="en", theme="day", clock=clock)
    program.start()
    yield program, subject
    program.close()
    program.deleteLater()


def test_no_page_takes_typed_text_for_markup(hostile, qtbot):
    program, subject = hostile
    bridge, window = program.context.bridge, program.window
    for key in PAGES:
        program.context.navigator.open(key, subject if key in ("incident", "papers") else None)
        qtbot.waitUntil(lambda: not bridge.busy, timeout=20_000)
        qtbot.wait(60)
        qtbot.waitUntil(lambda: not bridge.busy, timeout=20_000)
        assert rich_text_places(window) == [], key
    shown = [label.text() for label in window.findChildren(QLabel)]
    assert sum(BAIT in words for words in shown) > 5  # the bait did reach the screen, literally
    assert program.messages.notices == ()
