"""Papers beside the reports: phone script, leader's message, and the notice that needs approval."""

from __future__ import annotations

from commandpost.domain.ids import Subject
from commandpost.domain.incident_decisions import Tell
from commandpost.domain.paper_decisions import DrawPaper, SignPaper
from commandpost.domain.paper_frame import PaperEdit, PaperRequest
from commandpost.domain.reporting_decisions import AgreeFigures
from commandpost.usecases.desk import new_id
from commandpost.usecases.figures import report_figures
from commandpost.usecases.incidents import tell_leader
from commandpost.usecases.paper_issue import Leaving, held_serial, issue_paper, reserve_serial
from commandpost.usecases.paper_life import sign_paper, the_paper
from commandpost.usecases.rendering import draft_text, render
from commandpost.usecases.reporting import act_on_reports, totals
from commandpost.usecases.taking import take_matter
from commandpost.usecases.views.leader_message import message_draft
from tests.usecases.night import incident, refused, report

NOTICE = PaperRequest("public_notice", signer="周八八")


def _taken(desk, made, request, serial=""):
    return take_matter(desk, Subject("incident", made), request, serial)


def _ready(desk, made, request=NOTICE, edits=()):
    paper = new_id()
    begins = DrawPaper(request.paper, f"incident:{made}", "通报", "陈五五")
    desk.do(reserve_serial, paper, begins)
    matter = _taken(desk, made, request, held_serial(desk, paper))
    done = render(matter, edits)
    said = draft_text(matter, edits)
    return paper, Leaving(matter, done.pdf, done.title, done.words_sha256, text=said)


def test_the_public_reads_nothing_that_nobody_approved(desk):
    made = incident(desk)
    paper, leaving = _ready(desk, made)
    assert refused(desk, issue_paper, paper, leaving) == "paper.public_needs_approval"
    desk.do(sign_paper, paper, SignPaper("周八八", "other words"))
    assert refused(desk, issue_paper, paper, leaving) == "paper.changed_since_signed"
    desk.do(sign_paper, paper, SignPaper("周八八", leaving.words_sha256))
    desk.do(issue_paper, paper, leaving)
    assert the_paper(desk, paper).left.serial == "情况通报〔2026〕第1期"


def test_a_public_paper_whose_words_are_not_named_does_not_leave(desk):
    made = incident(desk)
    paper, leaving = _ready(desk, made)
    desk.do(sign_paper, paper, SignPaper("周八八", leaving.words_sha256))
    nameless = Leaving(leaving.matter, leaving.pdf, leaving.title)
    assert refused(desk, issue_paper, paper, nameless) == "paper.changed_since_signed"


def test_only_approved_figures_are_published(desk, clock):
    made = incident(desk)
    episode = desk.incident(made).episode
    desk.do(report_figures, episode, report(desk, dead=1.0))
    assert _taken(desk, made, NOTICE).figures.cells == ()
    assert "正在核实" in draft_text(_taken(desk, made, NOTICE))
    clock.pass_minutes(1)
    cells = totals(desk, desk.episode(episode))
    desk.do(act_on_reports, made, AgreeFigures(cells, desk.now(), "李带班"))
    clock.pass_minutes(10)
    desk.do(report_figures, episode, report(desk, "西山镇", dead=2.0))
    told = _taken(desk, made, NOTICE).figures
    assert [(c.value, c.unverified) for c in told.cells] == [(1.0, True)]
    assert told.approved_by == "李带班"
    assert "李带班" not in draft_text(_taken(desk, made, NOTICE))


def test_the_public_hears_nothing_said_in_confidence(desk):
    made = incident(desk)
    desk.do(tell_leader, made, Tell("county", "县长钱九九", desk.now(), instruction="先撤人"))
    said = draft_text(_taken(desk, made, NOTICE))
    for words in ("刘某", "13800000000", "钱九九", "先撤人", "石桥村", "河水漫堤", "进村两户"):
        assert words not in said
    assert "东河镇" in said
    assert _taken(desk, made, NOTICE).frame.recipients == ()


def test_a_caller_or_a_number_of_ours_written_for_the_public_holds_it_back(desk):
    made = incident(desk)
    for words in ("感谢刘某及时报告", "请拨打13800000000"):
        asked = PaperRequest("public_notice", signer="周八八", typed=(("advice", words),))
        paper, leaving = _ready(desk, made, asked)
        desk.do(sign_paper, paper, SignPaper("周八八", leaving.words_sha256))
        assert refused(desk, issue_paper, paper, leaving) == "paper.public_may_not_say"
        unread = Leaving(leaving.matter, leaving.pdf, leaving.title, leaving.words_sha256)
        assert refused(desk, issue_paper, paper, unread) == "paper.public_may_not_say"
    title = PaperEdit("title", "x", "刘某报告的洪水")
    paper, leaving = _ready(desk, made, edits=(title,))
    desk.do(sign_paper, paper, SignPaper("周八八", leaving.words_sha256))
    assert refused(desk, issue_paper, paper, leaving) == "paper.public_may_not_say"


def test_the_message_on_paper_is_the_message_of_the_dialog(desk, clock):
    made = incident(desk)
    desk.do(report_figures, desk.incident(made).episode, report(desk, dead=2.0))
    desk.do(tell_leader, made, Tell("county", "县长钱九九", desk.now(), instruction="先撤人"))
    clock.pass_minutes(1)
    matter = _taken(desk, made, PaperRequest("leader_message"))
    words = "".join(part.text for part in matter.parts)
    assert words == message_draft(desk, made).words
    assert words in draft_text(matter)
    assert len(words) <= matter.most == 150
    order = next(part for part in matter.parts if "先撤人" in part.text)
    assert desk.store.journal.entry(order.behind[0]) is not None


def test_the_script_rings_who_is_waiting_first(desk, clock):
    made = incident(desk)
    clock.pass_minutes(1)
    first = desk.profile().strip[0]
    desk.do(tell_leader, made, Tell(first.key, "李带班", desk.now()))
    clock.pass_minutes(1)
    calls = _taken(desk, made, PaperRequest("phone_script")).calls
    assert calls[-1].office == first.title
    assert calls[-1].told_at is not None
    due = [c.due_at for c in calls if c.due_at is not None]
    assert due == sorted(due)
    assert calls[0].due_at is not None


def test_sheets_leave_without_a_signer_under_their_own_numbers(desk):
    made = incident(desk)
    for kind, serial in (
        ("phone_script", "电话报告稿〔2026〕第1号"),
        ("leader_message", "领导短信〔2026〕第1号"),
    ):
        paper, leaving = _ready(desk, made, PaperRequest(kind))
        desk.do(issue_paper, paper, leaving)
        assert the_paper(desk, paper).left.serial == serial
    assert all(o.open for o in desk.incident(made).obligations)
