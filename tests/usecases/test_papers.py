"""Papers: a number, a situation frozen, the bytes on record, obligations met, numbers voided."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

import pytest

from commandpost.domain.entries.tasks import TaskMoved, TaskState
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Subject
from commandpost.domain.incident_decisions import Appoint, Tell
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.reporting import Stage
from commandpost.domain.times import MINUTE, Instant
from commandpost.usecases.figures import report_figures
from commandpost.usecases.incidents import appoint_commander, tell_leader
from commandpost.usecases.papers import (
    Issue,
    issue_report,
    paper_bytes,
    reserve_paper,
    reserved_serial,
    void_paper,
    write_file,
)
from commandpost.usecases.responses import move_task
from commandpost.usecases.situations import FIRST_REPORT, FOLLOW_UP, take_situation
from tests.usecases.night import done, incident, refused, report, response


def issue(desk, made, paper=FIRST_REPORT, pdf=b"%PDF", **request):
    desk.do(reserve_paper, made, paper)
    serial = reserved_serial(desk, made, paper)
    wanted = PaperRequest(paper=paper, **({"signer": "王局长"} | request))
    situation = take_situation(desk, made, wanted, serial)
    desk.do(issue_report, made, Issue(situation, pdf, f"关于石桥村的{paper}"))
    return situation


def test_numbers_run_on_and_a_void_one_stays(desk):
    made = incident(desk)
    assert done(desk, reserve_paper, made, FIRST_REPORT) == ["paper.reserved"]
    serial = reserved_serial(desk, made, FIRST_REPORT)
    assert serial == "青应急专报〔2026〕1号"
    assert refused(desk, void_paper, made, serial, " ") == "paper.void_needs_reason"
    assert done(desk, void_paper, made, serial, "打错") == ["paper.voided"]
    assert refused(desk, void_paper, made, serial, "再") == "paper.not_open"
    assert refused(desk, void_paper, made, "9号", "x") == "paper.unknown_serial"
    assert reserved_serial(desk, made, FIRST_REPORT) == ""
    desk.do(reserve_paper, made, FIRST_REPORT)
    assert reserved_serial(desk, made, FIRST_REPORT) == "青应急专报〔2026〕2号"


def test_a_first_report_comes_first_and_once(desk):
    made = incident(desk)
    assert refused(desk, reserve_paper, made, FOLLOW_UP) == "paper.no_first_report"
    issue(desk, made)
    assert refused(desk, reserve_paper, made, FIRST_REPORT) == "paper.first_already_issued"


def test_an_issued_paper_keeps_its_bytes_and_meets_what_is_written(desk, clock):
    made = incident(desk)
    clock.pass_minutes(20)
    situation = issue(desk, made, pdf=b"%PDF-a")
    assert paper_bytes(desk, situation.serial) == b"%PDF-a"
    (paper,) = [p for p in desk.incident(made).papers if p.issued_at]
    assert paper.sha256 == sha256(b"%PDF-a").hexdigest()
    written = [o for o in desk.incident(made).obligations if o.paper == situation.serial]
    assert written
    assert all(o.met_at == desk.now() for o in written)
    waiting = [o for o in desk.incident(made).obligations if o.stage is Stage.FOLLOW_UP]
    assert all(o.started_at == desk.now() for o in waiting)
    with pytest.raises(OperatorError, match="unknown_serial"):
        paper_bytes(desk, "9号")


def test_a_paper_is_issued_once_signed_and_under_its_own_number(desk):
    made = incident(desk)
    desk.do(reserve_paper, made, FIRST_REPORT)
    serial = reserved_serial(desk, made, FIRST_REPORT)
    situation = take_situation(desk, made, PaperRequest(), serial)
    assert situation.signatories.signer == "局长王"
    unsigned = replace(situation, signatories=replace(situation.signatories, signer=" "))
    assert refused(desk, issue_report, made, Issue(unsigned, b"x", "t")) == "paper.needs_signer"
    other = replace(situation, serial="9号")
    assert refused(desk, issue_report, made, Issue(other, b"x", "t")) == "paper.unknown_serial"
    desk.do(issue_report, made, Issue(situation, b"x", "t"))
    assert refused(desk, issue_report, made, Issue(situation, b"x", "t")) == "paper.not_open"
    assert refused(desk, void_paper, made, serial, "x") == "paper.not_open"


def test_a_situation_says_what_is_known_at_that_moment(desk, clock):
    made = incident(desk)
    home = desk.incident(made).episode
    subject = response(desk, episode=home)
    first = take_situation(desk, made, PaperRequest(approved_by="李"))
    assert (first.stage, first.ordinal, first.previous) == (Stage.FIRST, 0, None)
    assert first.figures.rows == ()
    assert first.incident.grade_unverified
    assert len(first.responses) == 1
    assert first.recipients
    issue(desk, made)

    clock.pass_minutes(30)
    desk.do(report_figures, home, report(desk, dead=1))
    desk.do(tell_leader, made, Tell("bureau_chief", "王局长", desk.now(), instruction="先救人"))
    desk.do(tell_leader, made, Tell("duty_leader", "李带班", desk.now()))
    desk.do(appoint_commander, made, Appoint("李镇长", "镇长", "first_arriver", desk.now()))
    desk.do(
        appoint_commander, made, Appoint("陈工", "总工", "appointed", desk.now(), technical=True)
    )
    tasks = desk.response(subject.id).tasks
    desk.do(move_task, subject, TaskMoved(tasks[0].id, TaskState.DONE, value="李带班"))
    desk.do(move_task, subject, TaskMoved(tasks[1].id, TaskState.ORDERED, whom="东河镇"))
    desk.do(move_task, subject, TaskMoved(tasks[6].id, TaskState.DONE, value="2"))
    second = take_situation(desk, made, PaperRequest(paper=FOLLOW_UP))
    assert (second.stage, second.ordinal) == (Stage.FOLLOW_UP, 1)
    assert second.previous.serial == "青应急专报〔2026〕1号"
    assert second.measures[0].text == "王局长指示：先救人"
    assert second.pending == (tasks[1].seed.text,)
    assert [c.total for c in second.figures.columns if c.metric == "dead"] == [1]
    assert all(c.changed for c in second.figures.columns)
    assert (second.commander.person, second.technical.person) == ("李镇长", "陈工")
    assert second.seq == desk.store.journal.seq
    issue(desk, made, FOLLOW_UP)
    assert take_situation(desk, made, PaperRequest(paper=FOLLOW_UP)).ordinal == 2


def test_a_measure_done_before_the_last_report_is_not_told_again(desk, clock):
    made = incident(desk)
    desk.do(tell_leader, made, Tell("x", "王", desk.now(), instruction="转移"))
    clock.pass_minutes(1)
    issue(desk, made)
    clock.pass_minutes(1)
    assert take_situation(desk, made, PaperRequest(paper=FOLLOW_UP)).measures == ()
    assert Subject("incident", made)
    assert clock.moment % MINUTE == 0


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    path = tmp_path / "new" / "paper.pdf"
    write_file(path, b"one")
    write_file(path, b"two")
    assert path.read_bytes() == b"two"
    assert [p.name for p in path.parent.iterdir()] == ["paper.pdf"]
    (tmp_path / "file").write_text("")
    with pytest.raises(OperatorError, match="cannot_write"):
        write_file(tmp_path / "file" / "x.pdf", b"x")


def test_what_was_typed_after_the_last_report_is_new_even_when_it_happened_before(desk, clock):
    made = incident(desk)
    episode = desk.incident(made).episode
    desk.do(report_figures, episode, report(desk, dead=1.0, injured=50.0))
    clock.pass_minutes(30)
    issue(desk, made)
    clock.pass_minutes(10)
    before = Instant(desk.now() - 20 * MINUTE)
    desk.do(tell_leader, made, Tell("leader", "副县长", before, "phone", "先撤人"))
    late = replace(report(desk, "西山镇", dead=2.0), at=before)
    desk.do(report_figures, episode, late)
    follow_up = take_situation(desk, made, PaperRequest(paper=FOLLOW_UP))
    assert [m.text for m in follow_up.measures] == ["副县长指示：先撤人"]
    assert {c.metric: c.changed for c in follow_up.figures.columns} == {
        "dead": True, "injured": False,
    }  # fmt: skip
    clock.pass_minutes(1)
    issue(desk, made, FOLLOW_UP)
    again = take_situation(desk, made, PaperRequest(paper=FOLLOW_UP))
    assert again.measures == ()
    assert not any(c.changed for c in again.figures.columns)
