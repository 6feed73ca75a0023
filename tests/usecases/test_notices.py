"""Notices have receipts, decisions are reported upward, duty and reports follow the level."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.entries.notice import Matter
from commandpost.domain.entries.response import Approval
from commandpost.domain.errors import OperatorError
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import Plan
from commandpost.domain.response_decisions import Activate, ChangeLevel, Terminate, may_approve
from commandpost.domain.response_outgoing import ReceiveNotice, ReportDecision, SetRhythm
from commandpost.domain.rhythm import RHYTHM
from commandpost.domain.roster import Area, Roster
from commandpost.domain.times import MINUTE, Instant
from commandpost.usecases.desk import new_id
from commandpost.usecases.responses import (
    activate_response,
    change_level,
    receive_notice,
    report_decision,
    set_rhythm,
    terminate_response,
)
from commandpost.usecases.station import configure_station, install_library
from commandpost.usecases.views.figures import townships
from commandpost.usecases.views.todo import todo
from tests.desk_fixtures import PROFILE

IV, III, II = ResponseLevel.IV, ResponseLevel.III, ResponseLevel.II


class Night:
    """A county with a flood response; ``area`` None is the whole county."""

    def __init__(self, desk, area=None, level=IV) -> None:
        self.desk = desk
        digest, self.plan = desk.store.documents.in_force(Plan, "county-flood")
        self.id = new_id()
        told = Activate(
            *("flood", level, area or (PROFILE.region,), desk.now(), "防汛", "至雨停", "转移"),
            self.approval(level),
        )
        desk.do(activate_response, self.id, digest, told)

    def approval(self, level):
        role = may_approve(self.plan, "flood", level)[0]
        return Approval("张一一", role, self.desk.now())

    @property
    def now(self):
        return self.desk.response(self.id)

    def change(self, level):
        judged = max(level, self.now.level)
        told = ChangeLevel(level, self.desk.now(), self.approval(judged), "雨情变化")
        self.desk.do(change_level, self.id, told)

    def receive(self, unit, notice=-1, by="某某"):
        told = ReceiveNotice(self.now.notices[notice].id, unit, self.desk.now(), by)
        self.desk.do(receive_notice, self.id, told)

    def owed(self, prefix):
        return [row for row in self.desk.ask(todo) if row.kind.startswith(prefix)]


@pytest.fixture
def county(bare):
    bare.do(configure_station, PROFILE)
    bare.do(install_library)
    places = tuple(Area(name, name, "township") for name in ("东河镇", "西河镇", "南河镇"))
    with bare.store.action():
        bare.store.roster.put(Roster(areas=places))
    return bare


def test_activation_sends_the_notice_to_the_townships_of_the_area(county):
    assert Night(county).now.notices[0].to == townships(county)
    night = Night(county, ("东河镇", "西河镇"))
    (notice,) = night.now.notices
    assert (notice.matter, notice.to) == (Matter.ACTIVATED, ("东河镇", "西河镇"))


def test_the_silent_ones_are_due_by_name_until_the_last_has_signed(county):
    night = Night(county, ("东河镇", "西河镇"))
    (row,) = night.owed("notice")
    assert row.label == "东河镇、西河镇"
    night.receive("东河镇", by="甲某")
    assert [r.label for r in night.owed("notice")] == ["西河镇"]
    night.receive("西河镇", by="乙某")
    assert night.owed("notice") == []
    assert [(r.unit, r.by) for r in night.now.notices[0].receipts] == [
        ("东河镇", "甲某"),
        ("西河镇", "乙某"),
    ]


def test_a_second_receipt_a_stranger_and_nobody_are_refused(county):
    night = Night(county, ("东河镇",))
    for unit, by, key in (
        ("南河镇", "某", "notice.unknown"),
        ("东河镇", " ", "notice.needs_person"),
    ):
        with pytest.raises(OperatorError) as caught:
            night.receive(unit, by=by)
        assert caught.value.key == key
    night.receive("东河镇")
    with pytest.raises(OperatorError) as caught:
        night.receive("东河镇")
    assert caught.value.key == "notice.received_already"


def test_every_decision_is_itself_reported_upward(county):
    night = Night(county)
    assert {r.kind for r in night.owed("response_report")} >= {"response_report.activated"}
    night.change(II)
    ended = Terminate(night.approval(II), (), "雨停")
    county.do(terminate_response, night.id, ended)
    kinds = {r.kind for r in night.owed("response_report")}
    assert kinds == {f"response_report.{m}" for m in ("activated", "raised", "terminated")}
    owed = next(o for o in night.now.obligations if o.rule == "response.terminated")
    with pytest.raises(OperatorError) as caught:
        county.do(report_decision, night.id, ReportDecision(owed.id, county.now()))
    assert caught.value.key == "reporting.needs_taker"
    county.do(report_decision, night.id, ReportDecision(owed.id, county.now(), "丙某"))
    assert owed.recipient not in [r.label for r in night.owed("response_report.terminated")]


def test_duty_and_reports_follow_the_level_and_each_report_starts_the_next(county):
    night = Night(county)
    assert night.now.rhythm.daily_at == ("18:00",)
    night.change(II)
    assert night.now.rhythm.every_minutes == 180
    rhythm = [o for o in night.now.obligations if o.rule == RHYTHM]
    assert [o.due_at for o in rhythm] == [county.now() + 180 * MINUTE]
    county.clock.pass_minutes(170)
    county.do(report_decision, night.id, ReportDecision(rhythm[0].id, county.now()))
    assert [o.met_at is None for o in night.now.obligations if o.rule == RHYTHM] == [False, True]


def test_the_rhythm_of_one_response_is_changed_with_a_reason(county):
    night = Night(county)
    wanted = replace(night.now.rhythm, daily_at=(), every_minutes=60)
    with pytest.raises(OperatorError):
        county.do(set_rhythm, night.id, SetRhythm(replace(wanted, reason=" ")))
    county.do(set_rhythm, night.id, SetRhythm(replace(wanted, reason="市里要求")))
    (owed,) = (o for o in night.now.obligations if o.rule == RHYTHM)
    assert owed.due_at == Instant(county.now() + 60 * MINUTE)


def test_a_raise_after_a_lowering_brings_its_tasks_back(county):
    night = Night(county, level=III)
    before = {t.id for t in night.now.tasks if t.seed.due_at and not t.settled}
    night.change(IV)
    assert any(t.stood_down for t in night.now.tasks)
    night.change(III)
    assert not any(t.stood_down for t in night.now.tasks)
    assert {t.id for t in night.now.tasks if t.seed.due_at and not t.settled} == before
