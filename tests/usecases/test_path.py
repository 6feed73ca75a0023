"""One flood night through the use cases, the journal asserted at every step."""

from __future__ import annotations

from commandpost.domain.changes import EVERYTHING, Changes
from commandpost.domain.duty import HandOver, StartShift
from commandpost.domain.entries.incident import Verification
from commandpost.domain.entries.shift import HandoverItem
from commandpost.domain.entries.tasks import TaskMoved, TaskState
from commandpost.domain.episode_decisions import VerifyFigures
from commandpost.domain.ids import Subject
from commandpost.domain.incident_decisions import Appoint, Tell
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.reporting import Medium, Urgency
from commandpost.domain.response_decisions import ChangeLevel, SignNotice, Terminate
from commandpost.domain.times import MINUTE
from commandpost.store.verify import Verdict
from commandpost.usecases.calls import register_incident
from commandpost.usecases.desk import new_id
from commandpost.usecases.figures import level_advice, report_figures, verify_figures
from commandpost.usecases.incidents import (
    appoint_commander,
    close_incident,
    tell_leader,
    verify_incident,
)
from commandpost.usecases.papers import (
    Issue,
    issue_report,
    paper_bytes,
    reserve_paper,
    reserved_serial,
)
from commandpost.usecases.responses import (
    activate_response,
    change_level,
    move_task,
    sign_notice,
    take_back_task,
    terminate_response,
)
from commandpost.usecases.safety import rebuild_projections, verify_station
from commandpost.usecases.shifts import current_shift, hand_over, start_shift
from commandpost.usecases.situations import FIRST_REPORT, take_situation
from commandpost.usecases.views.ladder import ladders
from commandpost.usecases.views.logbook import log_page
from commandpost.usecases.views.todo import todo
from tests.usecases.night import activation, approval, done, flood, report, trace

III, IV = ResponseLevel.III, ResponseLevel.IV


def test_a_flood_night_from_the_call_to_the_end(desk, clock):  # noqa: PLR0915 - one night
    shift, following, incident, response = (new_id() for _ in range(4))
    assert done(desk, start_shift, shift, StartShift("周值班", "李带班")) == ["shift.started"]

    kinds = done(desk, register_incident, flood(desk), incident)
    assert kinds == ["episode.opened", "incident.registered", "reporting.set"]
    home = desk.incident(incident).episode
    owed = {o.rule: o for o in desk.incident(incident).obligations}
    assert owed["station-phone"].due_at == clock.moment + 30 * MINUTE
    assert owed["station-written"].due_at == clock.moment + 60 * MINUTE

    clock.pass_minutes(6)
    assert done(desk, verify_incident, incident, Verification.TRUE, "东河镇") == [
        "incident.verified"
    ]
    assert desk.incident(incident).obligations[0].met_at is None
    told = Tell("general_office", "张主任", desk.now(), obligations=(owed["station-phone"].id,))
    assert done(desk, tell_leader, incident, told) == ["leader.told", "reporting.met"]

    clock.pass_minutes(8)
    kinds = done(desk, report_figures, home, report(desk, rain_24h=10, pop_affected=20))
    assert kinds == ["figures.reported"]
    assert ladders(desk, home)[0].proposed is None
    metric, bound = first_trigger(desk, home)
    clock.pass_minutes(1)
    kinds = done(desk, report_figures, home, report(desk, "西山镇", **{metric: bound}))
    assert kinds[0] == "figures.reported"
    assert set(kinds[1:]) == {"threshold.met"}
    assert desk.episode(home).thresholds[-1].met.minute == desk.now()
    ladder = ladders(desk, home)[0]
    assert ladder.proposed is IV
    rung = next(r for r in ladder.rungs if r.level is IV)
    assert rung.unverified
    assert "待核" in rung.evidence[0]
    assert done(desk, verify_figures, home, VerifyFigures("西山镇", "吴镇长")) == [
        "figures.verified"
    ]
    assert not next(a for a in level_advice(desk, home)[0] if a.level is IV).unverified

    clock.pass_minutes(5)
    digest, wanted = activation(desk, IV, home, basis=rung.evidence)
    kinds = done(desk, activate_response, response, digest, wanted)
    assert kinds[:3] == ["assessment.made", "response.activated", "tasks.copied"]
    assert kinds[3:] == ["response.rhythm_set", "reporting.set"]
    assert len(desk.response(response).tasks) >= 10
    assert ladders(desk, home)[0].response == response
    signed = SignNotice("王县长", desk.now(), "防指〔2026〕1号")
    assert done(desk, sign_notice, response, signed) == ["response.signed"]

    subject = Subject("response", response)
    first = desk.response(response).tasks[0]
    moved = TaskMoved(first.id, TaskState.DONE, value="李带班，同意")
    assert done(desk, move_task, subject, moved) == ["task.moved"]
    assert done(desk, take_back_task, subject, first.id, "按错") == ["task.moved"]
    assert done(desk, move_task, subject, moved) == ["task.moved"]

    clock.pass_minutes(15)
    known = {t.id for t in desk.response(response).tasks}
    raise_to = ChangeLevel(III, desk.now(), approval(desk, III), "雨势加大")
    assert done(desk, change_level, response, raise_to) == [
        "response.level_changed",
        "tasks.copied",
        "response.rhythm_set",
        "reporting.set",
    ]
    copied = [e for _, e in desk.store.journal.everything()][-3].payload.tasks
    assert not {s.id for s in copied} & known
    assert desk.response(response).level is III

    serial = issue_first_report(desk, clock, incident)
    assert serial == "青应急专报〔2026〕1号"
    assert desk.incident(incident).obligations[1].paper == serial

    appointed = Appoint("李镇长", "镇长", "first_arriver", desk.now())
    assert done(desk, appoint_commander, incident, appointed) == ["commander.appointed"]
    items = (HandoverItem("东河镇转移未完", ticked=True), HandoverItem("备用电话", ticked=False))
    kinds = done(desk, hand_over, shift, HandOver("吴值班", items), following)
    assert kinds == ["shift.handed_over", "shift.started"]
    assert (current_shift(desk).id, desk.operator.name) == (following, "吴值班")

    clock.pass_minutes(300)
    overdue = [row for row in todo(desk, desk_only=False) if row.urgency is Urgency.OVERDUE]
    assert overdue == sorted(overdue, key=lambda row: (row.weight, row.due_at))
    assert overdue
    ended = Terminate(approval(desk, III), (("水位退到警戒以下", True),), "水退")
    kinds = done(desk, terminate_response, response, ended)
    assert kinds == ["response.terminated", "reporting.set"]
    assert done(desk, close_incident, incident, "处置完毕") == [
        "incident.closed",
        "reporting.lifted",
        "episode.closed",
    ]
    # What was decided is still to be reported upward, its end included.
    left = {row.kind.partition(".")[0] for row in todo(desk, desk_only=False)}
    assert left == {"response_report", "report", "receipt"}  # what nobody made is owed on

    before = trace(desk)
    assert desk.do(rebuild_projections) == EVERYTHING
    assert trace(desk) == before
    report_of = verify_station(desk)
    assert (report_of.verdict, report_of.entries) == (Verdict.INTACT, desk.store.journal.seq)
    assert all(line.text for line in log_page(desk, limit=500).lines)
    desk.close()


def first_trigger(desk, home) -> tuple[str, float]:
    """A figure of the flood plan that by itself calls for its lowest level."""
    lowest = level_advice(desk, home)[0][-1]
    assert lowest.level is IV
    for condition in lowest.conditions:
        if len(condition.tests) == 1 and condition.tests[0].test.min is not None:
            return condition.tests[0].test.metric, condition.tests[0].test.min
    raise AssertionError("the plan has no plain trigger")


def issue_first_report(desk, clock, incident) -> str:
    assert done(desk, reserve_paper, incident, FIRST_REPORT) == ["paper.reserved"]
    serial = reserved_serial(desk, incident, FIRST_REPORT)
    situation = take_situation(desk, incident, PaperRequest(signer="王局长"), serial)
    clock.pass_minutes(2)
    kinds = done(desk, issue_report, incident, Issue(situation, b"%PDF-1.7", "关于石桥村的报告"))
    assert kinds[0] == "paper.issued"
    assert kinds[1] == "figures.told"
    assert set(kinds[2:-1]) == {"reporting.met"}
    assert kinds[-1] == "reporting.set"
    assert paper_bytes(desk, serial) == b"%PDF-1.7"
    written = [o for o in desk.incident(incident).obligations if o.medium is Medium.WRITTEN]
    assert any(o.met_at == desk.now() for o in written)
    return serial


def test_changes_say_what_to_ask_again(desk):
    changes = desk.do(register_incident, flood(desk), new_id())
    assert changes & Changes.INCIDENTS
    assert changes & Changes.JOURNAL
    assert not changes & Changes.DUTY
