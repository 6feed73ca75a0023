"""Figures that left are followed, signs are read off them, a closed accident is watched."""

from __future__ import annotations

from commandpost.domain.incident_decisions import MeetObligation, Tell
from commandpost.domain.reporting import Medium, Stage
from commandpost.domain.reporting_decisions import AgreeFigures, NoteReceipt, SayStable, SendMessage
from commandpost.domain.times import DAY, HOUR
from commandpost.usecases.figures import report_figures
from commandpost.usecases.incidents import (
    close_incident,
    meet_obligation,
    reopen_incident,
    tell_leader,
)
from commandpost.usecases.leader_messages import send_message
from commandpost.usecases.reporting import (
    act_on_reports,
    agree_figures,
    tell_figures,
)
from commandpost.usecases.views.todo import todo
from tests.usecases.night import cells, done, incident, refused, report

OFFICE = "市应急管理局"


def owed(desk, made, medium, stage=Stage.FIRST, recipient=OFFICE):
    return next(
        o
        for o in desk.incident(made).obligations
        if (o.medium, o.stage, o.recipient) == (medium, stage, recipient) and o.open
    )


def stale(desk, made):
    return [
        (s.held.recipient, s.held.metric, s.held.value, s.now)
        for s in desk.incident(made).upward.stale
    ]


def due(desk) -> list[str]:
    return [row.kind for row in todo(desk)]


def test_who_was_told_an_old_number_is_known_until_told_the_new_one(desk, clock):
    made = incident(desk)
    home = desk.incident(made).episode
    desk.do(report_figures, home, report(desk, dead=1, evac_done=30))
    agreed = AgreeFigures(cells(dead=1, evac_done=30), desk.now(), "王局长")
    assert done(desk, agree_figures, made, agreed) == ["figures.agreed"]
    phone = owed(desk, made, Medium.PHONE)
    met = MeetObligation(phone.id, desk.now(), "陈科长")
    assert done(desk, meet_obligation, made, met) == ["reporting.met", "figures.told"]
    assert stale(desk, made) == []
    clock.pass_minutes(10)
    kinds = done(desk, report_figures, home, report(desk, dead=2, evac_done=80))
    assert "figures.moved" in kinds
    assert stale(desk, made) == [(OFFICE, "dead", 1, 2), (OFFICE, "evac_done", 30, 80)]
    assert due(desk).count("figures.stale") == 1
    desk.do(tell_figures, made, OFFICE, desk.now())
    assert stale(desk, made) == []
    assert "figures.stale" not in due(desk)


def test_no_change_is_not_said_to_an_office_whose_figures_changed(desk, clock):
    made = incident(desk)
    home = desk.incident(made).episode
    desk.do(report_figures, home, report(desk, evac_done=30))
    first = owed(desk, made, Medium.WRITTEN)
    desk.do(meet_obligation, made, MeetObligation(first.id, desk.now(), "陈", channel="传真"))
    clock.pass_minutes(60)
    following = owed(desk, made, Medium.WRITTEN, Stage.FOLLOW_UP)
    zero = MeetObligation(following.id, desk.now(), "陈", note="无变化")
    desk.do(report_figures, home, report(desk, evac_done=31))
    assert refused(desk, meet_obligation, made, zero) == "reporting.changed_since"
    desk.do(tell_figures, made, OFFICE, desk.now())
    desk.do(meet_obligation, made, zero)
    kept = next(o for o in desk.incident(made).obligations if o.id == following.id)
    assert (kept.note, kept.taker, kept.by) == ("无变化", "陈", desk.operator.name)


def test_ten_lost_are_reported_at_once_without_anybody_grading(desk):
    made = incident(desk)
    home = desk.incident(made).episode
    kinds = done(desk, report_figures, home, report(desk, dead=4, missing=6))
    assert kinds.count("reporting.signed") == 1
    early = {o.recipient for o in desk.incident(made).obligations if o.why == "ten_dead"}
    assert OFFICE in early
    assert any("省应急管理厅" in recipient for recipient in early)
    assert "县委、县政府总值班室" in early


def test_a_close_call_is_reported_like_an_accident_that_harmed(desk):
    made = incident(desk, hazard="work_safety")
    home = desk.incident(made).episode
    desk.do(report_figures, home, report(desk, at_risk=12))
    (sign,) = desk.incident(made).upward.signs
    assert (sign.sign.value, sign.reason) == ("close_call", "涉险12人")
    assert {o.rule for o in desk.incident(made).obligations if o.why == "close_call"} == {
        "close-call-city-phone",
        "close-call-government-phone",
    }


def test_casualties_that_change_after_the_closing_are_reported_the_same_day(desk, clock):
    made = incident(desk, hazard="road_traffic")
    home = desk.incident(made).episode
    desk.do(report_figures, home, report(desk, dead=1, injured=3))
    for recipient in (OFFICE, "县委、县政府总值班室"):
        written = [
            o
            for o in desk.incident(made).obligations
            if o.open and o.medium is Medium.WRITTEN and o.recipient == recipient
        ]
        for one in written[:1]:
            desk.do(meet_obligation, made, MeetObligation(one.id, desk.now(), "陈"))
    desk.do(close_incident, made, "处置完毕")
    clock.pass_minutes(2 * 24 * 60)
    desk.do(reopen_incident, made, "伤亡变化")
    kinds = done(desk, report_figures, home, report(desk, dead=2, injured=2))
    assert kinds.index("figures.moved") < kinds.index("reporting.set")
    extra = owed(desk, made, Medium.WRITTEN, Stage.SUPPLEMENT)
    assert extra.due_at - desk.now() <= DAY


def test_stable_receipts_and_messages_are_entries_and_seen_in_the_todo(desk, clock):
    made = incident(desk)
    home = desk.incident(made).episode
    desk.do(report_figures, home, report(desk, evac_done=30))
    first = owed(desk, made, Medium.WRITTEN)
    desk.do(meet_obligation, made, MeetObligation(first.id, desk.now(), "陈"))
    clock.pass_minutes(5)
    receipt = NoteReceipt(first.id, desk.now(), "陈", "收7号")
    assert done(desk, act_on_reports, made, receipt) == ["reporting.receipt"]
    stable = SayStable("李带班")
    assert done(desk, act_on_reports, made, stable) == ["disaster.stable", "reporting.set"]
    verified = owed(desk, made, Medium.WRITTEN, Stage.VERIFIED)
    assert verified.due_at - verified.started_at == 5 * DAY
    message = SendMessage(("王县长",), "东河镇洪涝，转移30人。", "李带班")
    assert done(desk, send_message, made, message) == ["message.sent", "figures.told"]
    assert {h.recipient for h in desk.incident(made).upward.held} >= {"王县长", OFFICE}


def test_a_call_typed_in_later_told_what_was_known_then(desk, clock):
    made = incident(desk)
    home = desk.incident(made).episode
    desk.do(report_figures, home, report(desk, dead=1))
    clock.pass_minutes(20)
    then = desk.now()
    clock.pass_minutes(20)
    desk.do(report_figures, home, report(desk, dead=3))
    desk.do(tell_leader, made, Tell("bureau_chief", "王局长", then))
    assert [(value, now) for _, _, value, now in stale(desk, made)] == [(1, 3)]
    assert then < desk.now() < then + HOUR
