"""口径: agreed figures, who was told old ones, and papers that say who approved."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

import pytest

from commandpost.domain.figure_decisions import WithdrawFigure
from commandpost.domain.incident_decisions import MeetObligation
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.reporting import Medium
from commandpost.domain.reporting_decisions import AgreeFigures, SendMessage
from commandpost.domain.times import MINUTE, Instant
from commandpost.host.text import use_language
from commandpost.reports import Rendered, draft_text
from commandpost.usecases.duty_papers import issue_duty_paper
from commandpost.usecases.figures import report_figures, settle_figures
from commandpost.usecases.incidents import meet_obligation
from commandpost.usecases.leader_messages import send_message
from commandpost.usecases.reporting import agree_figures, tell_figures
from commandpost.usecases.situations import FOLLOW_UP, take_situation
from commandpost.usecases.views.agreed import agreed_board
from commandpost.usecases.views.duty_compiled import compile_bulletin
from commandpost.usecases.views.handover import handover_sheet
from commandpost.usecases.views.log_words import Words
from tests.usecases.night import cells, done, incident, refused, report
from tests.usecases.test_papers import issue

OFFICE = "市应急管理局"


@pytest.fixture(autouse=True)
def _chinese():
    use_language("zh_CN")
    yield
    use_language("en")


@pytest.fixture
def made(desk):
    found = incident(desk)
    home = desk.incident(found).episode
    desk.do(report_figures, home, report(desk, dead=1, missing=1, evac_done=30))
    return found


def agree(desk, made, held_back=(), **amounts) -> None:
    agreed = AgreeFigures(cells(**amounts), desk.now(), "带班领导张三", held_back=held_back)
    desk.do(agree_figures, made, agreed)


def move(desk, made, **amounts) -> None:
    desk.do(report_figures, desk.incident(made).episode, report(desk, **amounts))


def phoned(desk, made) -> None:
    owed = next(
        o
        for o in desk.incident(made).obligations
        if o.recipient == OFFICE and o.medium is Medium.PHONE and o.open
    )
    desk.do(meet_obligation, made, MeetObligation(owed.id, desk.now(), "陈科长"))


def paper(desk, made, **request) -> str:
    return draft_text(take_situation(desk, made, PaperRequest(signer="王局长", **request)))


def test_the_line_says_what_is_agreed_and_what_differs_since(desk, clock, made):
    assert agreed_board(desk, made).agreed == ""
    agree(desk, made, dead=1, missing=1, held_back=("evac_done",))
    board = agreed_board(desk, made)
    assert board.agreed.startswith("口径：死亡1 失踪1，截至")
    assert board.agreed.endswith("带班领导张三核定")
    assert board.differs == ""
    clock.pass_minutes(10)
    move(desk, made, dead=2, evac_done=80)
    assert agreed_board(desk, made).differs == "死亡1→2"
    move(desk, made, injured=3)
    assert agreed_board(desk, made).differs == "死亡1→2、受伤无→3"
    back = {row.metric: row.held_back for row in agreed_board(desk, made).totals}
    assert back["evac_done"]
    assert not back["dead"]


def test_an_office_told_what_stands_holds_nothing_old_approved_or_not(desk, clock, made):
    agree(desk, made, dead=1, missing=1)
    phoned(desk, made)
    clock.pass_minutes(10)
    move(desk, made, dead=2, missing=1)
    (stale,) = agreed_board(desk, made).stale
    assert (stale.recipient, stale.metric, stale.told, stale.now) == (OFFICE, "dead", 1, 2)
    assert any("市应急管理局仍持旧数：死亡1→2" in words for _, words in handover_sheet(desk).lines)
    early = Instant(desk.now() - 5 * MINUTE)
    assert refused(desk, tell_figures, made, OFFICE, early) == "reporting.told_before_change"
    kinds = done(desk, tell_figures, made, OFFICE, desk.now(), "phone", "陈科长")
    assert kinds == ["figures.told", "figures.told"]
    assert agreed_board(desk, made).stale == ()
    held = {h.metric: h.value for h in desk.incident(made).upward.held if h.recipient == OFFICE}
    assert held == {"dead": 2, "missing": 1}
    told = [e.payload for _, e in desk.store.journal.everything() if e.kind == "figures.told"]
    assert [(t.approved_by, t.taker) for t in told[-2:]] == [
        ("带班领导张三", "陈科长"),
        ("", "陈科长"),
    ]


def test_a_first_report_says_who_approved_what_moved_since_or_that_nobody_did(desk, clock, made):
    assert "未经核定。" in paper(desk, made)
    agree(desk, made, dead=1, missing=1, held_back=("evac_done",))
    said = paper(desk, made)
    assert "经带班领导张三核定。" in said
    assert "已转移" not in said
    clock.pass_minutes(10)
    move(desk, made, dead=2)
    said = paper(desk, made)
    assert "经带班领导张三核定；此后变动的数据未经核定：因灾死亡人口1→2。" in said
    assert "经王局长核定。" in paper(desk, made, approved_by="王局长")


def test_whoever_gets_a_paper_holds_its_figures_and_a_follow_up_settles_them(desk, clock, made):
    agree(desk, made, dead=1, missing=1, held_back=("evac_done",))
    issue(desk, made)
    held = {(h.recipient, h.metric, h.how) for h in desk.incident(made).upward.held}
    assert (OFFICE, "dead", "paper") in held
    assert not any(metric == "evac_done" for _, metric, _ in held)
    clock.pass_minutes(10)
    move(desk, made, dead=2)
    assert OFFICE in {row.recipient for row in agreed_board(desk, made).stale}
    issue(desk, made, FOLLOW_UP)
    assert agreed_board(desk, made).stale == ()


def test_readers_of_a_message_hold_what_stands_in_it_and_no_caller_stands_there(desk, made):
    agree(desk, made, dead=1, missing=1)
    for words in ("刘某报死亡1人", "死亡1人，联系13800000000", "进入战时状态"):
        message = SendMessage(("县长",), words, "张三")
        assert refused(desk, send_message, made, message) == "message.may_not_say"
    desk.do(send_message, made, SendMessage(("县长",), "洪涝，死亡1人。", "张三"))
    held = [(h.recipient, h.metric, h.how) for h in desk.incident(made).upward.held]
    assert held == [("县长", "dead", "message")]


def test_a_withdrawn_figure_is_struck_by_telling(desk, clock, made):
    phoned(desk, made)
    (first,) = {p.entry for p in desk.episode(desk.incident(made).episode).ledger.history}
    clock.pass_minutes(1)
    withdrawn = WithdrawFigure(first, "东河镇", "dead", None, "误报")
    desk.do(settle_figures, desk.incident(made).episode, withdrawn)
    assert [row.now for row in agreed_board(desk, made).stale if row.metric == "dead"] == [None]
    desk.do(tell_figures, made, OFFICE, desk.now())
    assert agreed_board(desk, made).stale == ()
    last = [e for _, e in desk.store.journal.everything() if e.kind == "figures.told"][-1]
    assert "（因灾死亡人口、因灾失踪人口、已转移人口已撤回）" in Words("zh_CN").of(last)
    assert "dead" not in Words("zh_CN").of(last)


def test_the_bulletin_says_who_approved_and_its_readers_hold_its_figures(desk, clock, made):
    assert "未经核定：" in compile_bulletin(desk).text
    agree(desk, made, dead=1, missing=1, held_back=("evac_done",))
    paper = compile_bulletin(desk)
    assert "经带班领导张三核定：因灾死亡人口1人" in paper.text
    assert "已转移" not in paper.text
    signed = replace(paper, signatories=replace(paper.signatories, signer="王局长"))
    desk.do(issue_duty_paper, signed, rendered(b"%PDF"))
    held = desk.incident(made).upward.held
    assert {(h.recipient, h.metric, h.paper) for h in held} == {
        (recipient, metric, paper.serial)
        for recipient in paper.recipients
        for metric in ("dead", "missing")
    }
    clock.pass_minutes(10)
    move(desk, made, dead=2)
    assert {row.recipient for row in agreed_board(desk, made).stale} == set(paper.recipients)
    assert "未经核定：因灾死亡人口2人" in compile_bulletin(desk).text


def rendered(pdf: bytes) -> Rendered:
    return Rendered(pdf, sha256(pdf).hexdigest(), 1, ())
