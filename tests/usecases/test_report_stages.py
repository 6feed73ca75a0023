"""Which report is owed a paper meets: final report, verified figures, either line, a correction."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Subject
from commandpost.domain.incident_decisions import Tell
from commandpost.domain.paper_decisions import DrawPaper
from commandpost.domain.paper_frame import PaperRequest, PaperSettings
from commandpost.domain.reporting import Medium, Stage
from commandpost.domain.reporting_decisions import AgreeFigures, SayStable
from commandpost.usecases.desk import new_id
from commandpost.usecases.figures import report_figures
from commandpost.usecases.incidents import close_incident, tell_leader
from commandpost.usecases.paper_issue import Leaving, held_serial, issue_paper, reserve_serial
from commandpost.usecases.paper_life import the_paper
from commandpost.usecases.papers import reserve_paper
from commandpost.usecases.rendering import draft_text, paper_passages, render
from commandpost.usecases.reporting import act_on_reports, totals
from commandpost.usecases.situations import (
    FINAL_REPORT,
    FIRST_REPORT,
    FOLLOW_UP,
    VERIFIED_FIGURES,
    take_situation,
)
from commandpost.usecases.station import configure_station
from commandpost.usecases.taking import take_matter
from commandpost.usecases.views.papers import paper_sources
from tests.usecases.night import incident, refused, report, response


def leave(desk, made, paper=FIRST_REPORT, **request):
    """Draw a report up and let it leave, as the window does."""
    wanted = PaperRequest(paper, **({"signer": "王局长"} | request))
    about, drawn = Subject("incident", made), new_id()
    begins = DrawPaper(paper, str(about), paper, "陈五五", wanted.line, wanted.corrects)
    desk.do(reserve_serial, drawn, begins)
    matter = take_matter(desk, about, wanted, held_serial(desk, drawn))
    done = render(matter)
    desk.do(issue_paper, drawn, Leaving(matter, done.pdf, done.title, done.words_sha256))
    return drawn, matter


def owed(desk, made, stage, line=""):
    return [
        o
        for o in desk.incident(made).obligations
        if o.stage is stage and o.medium is Medium.WRITTEN and line in ("", o.line.value)
    ]


@pytest.mark.parametrize("paper", [FOLLOW_UP, FINAL_REPORT, VERIFIED_FIGURES])
def test_nothing_comes_before_the_first_report(desk, paper):
    made = incident(desk)
    assert refused(desk, reserve_paper, made, paper) == "paper.no_first_report"
    with pytest.raises(OperatorError, match="no_first_report"):
        take_situation(desk, made, PaperRequest(paper))


def test_a_final_report_meets_what_the_closing_asks_for_and_starts_no_follow_up(desk, clock):
    made = incident(desk, hazard="work_safety")
    clock.pass_minutes(10)
    leave(desk, made)
    clock.pass_minutes(60)
    desk.do(close_incident, made, "处置结束")
    assert owed(desk, made, Stage.FINAL)
    clock.pass_minutes(5)
    _, matter = leave(desk, made, FINAL_REPORT, typed=(("cause", "操作不当"),))
    assert matter.stage is Stage.FINAL
    assert all(o.met_at == desk.now() for o in owed(desk, made, Stage.FINAL))
    assert not [o for o in desk.incident(made).obligations if o.open and o.stage is Stage.FOLLOW_UP]
    assert "操作不当。" in draft_text(matter)
    assert "应急处置于" in draft_text(matter)


def test_verified_figures_meet_what_stability_asks_for_and_tell_what_moved(desk, clock):
    made = incident(desk)
    episode = desk.incident(made).episode
    desk.do(report_figures, episode, report(desk, dead=1.0, injured=5.0))
    clock.pass_minutes(10)
    _, first = leave(desk, made)
    clock.pass_minutes(60)
    desk.do(report_figures, episode, report(desk, "西山镇", dead=2.0))
    desk.do(act_on_reports, made, SayStable("李带班"))
    assert owed(desk, made, Stage.VERIFIED)
    clock.pass_minutes(5)
    _, matter = leave(desk, made, VERIFIED_FIGURES, typed=(("method", "逐户核实"),))
    assert all(o.met_at == desk.now() for o in owed(desk, made, Stage.VERIFIED))
    said = draft_text(matter)
    assert f"与{first.serial}相比：因灾死亡人口由1人核定为3人" in said
    assert "受伤" not in said.split("核定前后对照表")[1].split("核定方法")[0]
    open_now = [o for o in desk.incident(made).obligations if o.open]
    assert not [o for o in open_now if o.started_at == desk.now()]


def test_a_line_meets_its_own_reports_and_both_lines_all(desk, clock):
    made = incident(desk)
    clock.pass_minutes(10)
    _, department = leave(desk, made, line="department")
    assert all(not o.open for o in owed(desk, made, Stage.FIRST, "department"))
    waiting = owed(desk, made, Stage.FIRST, "government")
    assert waiting
    assert all(o.open for o in waiting)
    assert set(department.recipients) == {
        o.recipient
        for o in desk.incident(made).obligations
        if o.line.value == "department" and o.started_at < desk.now()
    }
    assert refused(desk, reserve_paper, made, FIRST_REPORT, "department") == (
        "paper.first_already_issued"
    )
    clock.pass_minutes(5)
    leave(desk, made, line="government")
    assert not any(o.open for o in owed(desk, made, Stage.FIRST))
    other = incident(desk)
    leave(desk, other)
    assert not any(o.open for o in owed(desk, other, Stage.FIRST))


def test_each_line_goes_on_from_its_own_last_report(desk, clock):
    made = incident(desk)
    _, first = leave(desk, made)
    clock.pass_minutes(10)
    desk.do(tell_leader, made, Tell("county", "县长钱九九", desk.now(), instruction="先撤人"))
    clock.pass_minutes(1)
    _, government = leave(desk, made, FOLLOW_UP, line="government")
    assert "先撤人" in draft_text(government)
    clock.pass_minutes(10)
    department = take_situation(desk, made, PaperRequest(FOLLOW_UP, line="department"))
    assert department.previous.serial == first.serial
    assert department.ordinal == 1
    assert "先撤人" in draft_text(department)
    again = take_situation(desk, made, PaperRequest(FOLLOW_UP, line="government"))
    assert again.previous.serial == government.serial
    assert (again.ordinal, again.measures) == (2, ())


def test_a_line_has_its_own_head_length_and_addressees(desk):
    station = desk.profile()
    own = PaperSettings(
        FIRST_REPORT, "government", head="青禾县值班信息", recipients=("县委办",), at_most=400
    )
    desk.do(configure_station, replace(station, papers=(own,)))
    made = incident(desk)
    government = take_situation(desk, made, PaperRequest(line="government"))
    assert government.letterhead.title == "青禾县值班信息"
    assert (government.recipients, government.at_most) == (("县委办",), 400)
    department = take_situation(desk, made, PaperRequest(line="department"))
    assert department.letterhead.title == f"{station.region}灾情（险情）快报"
    both = take_situation(desk, made, PaperRequest())
    assert both.letterhead.title == f"{station.region}突发事件信息专报"


def test_a_corrected_first_report_says_so_and_keeps_its_place(desk, clock):
    made = incident(desk)
    old, first = leave(desk, made)
    clock.pass_minutes(5)
    new, matter = leave(desk, made, corrects=old, wrong="地点误写为大桥村")
    said = draft_text(matter)
    assert "关于" in the_paper(desk, new).left.title
    assert the_paper(desk, new).left.title.endswith("的初报（更正）")
    body = said.split("（更正）\n\n")[1]
    assert body.strip().startswith(f"现对{first.serial}《")
    assert "原件有误之处：地点误写为大桥村；" in body
    clock.pass_minutes(5)
    follow_up = take_situation(desk, made, PaperRequest(FOLLOW_UP))
    assert (follow_up.previous.serial, follow_up.ordinal) == (matter.serial, 1)
    assert [p.corrects for p in desk.incident(made).papers] == ["", first.serial]


def test_a_corrected_follow_up_keeps_its_number_and_tells_what_the_wrong_one_told(desk, clock):
    made = incident(desk)
    _, first = leave(desk, made)
    clock.pass_minutes(5)
    desk.do(tell_leader, made, Tell("county", "县长钱九九", desk.now(), instruction="先撤人"))
    clock.pass_minutes(1)
    old, _ = leave(desk, made, FOLLOW_UP)
    clock.pass_minutes(5)
    _, corrected = leave(desk, made, FOLLOW_UP, corrects=old, wrong="时间误写")
    assert (corrected.ordinal, corrected.previous.serial) == (1, first.serial)
    assert "先撤人" in draft_text(corrected)
    clock.pass_minutes(5)
    assert take_situation(desk, made, PaperRequest(FOLLOW_UP)).ordinal == 2


def test_a_paper_that_never_left_is_not_put_right(desk):
    made = incident(desk)
    assert take_situation(desk, made, PaperRequest(corrects=new_id(), wrong="x")).corrects is None


def test_agreed_figures_stand_in_either_form(desk, clock):
    made = incident(desk)
    desk.do(report_figures, desk.incident(made).episode, report(desk, dead=2.0))
    clock.pass_minutes(1)
    desk.do(act_on_reports, made, AgreeFigures(_cells(desk, made), desk.now(), "李带班"))
    for line in ("government", "department"):
        said = draft_text(take_situation(desk, made, PaperRequest(line=line)))
        assert "数据口径：" in said
        assert "经李带班核定" in said


def _cells(desk, made):
    return totals(desk, desk.episode(desk.incident(made).episode))


def test_what_the_record_tells_leads_to_its_entries(desk, clock):
    made = incident(desk)
    home = desk.incident(made).episode
    response(desk, episode=home)
    desk.do(report_figures, home, report(desk, dead=2.0))
    desk.do(tell_leader, made, Tell("county", "县长钱九九", desk.now(), instruction="先撤人"))
    clock.pass_minutes(1)
    matter = take_situation(desk, made, PaperRequest())
    told = {}
    for passage in paper_passages(matter):
        if passage.editable and passage.key != "title":
            told[passage.text] = [s.text for s in paper_sources(desk, passage.behind)]
    found = [sources for sources in told.values() if sources]
    assert len(found) >= 4
    silent = [start for start, sources in told.items() if not sources]
    assert silent == ["后续情况将及时续报。"]
