"""A paper's life: drawn, checked, signed, numbered, left, sent, signed for, put right."""

from __future__ import annotations

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Subject
from commandpost.domain.paper_decisions import (
    CheckPaper,
    DrawPaper,
    DropPaper,
    ReceivePaper,
    SendPaper,
    SignPaper,
)
from commandpost.domain.paper_frame import PaperEdit, PaperRequest
from commandpost.usecases.desk import new_id
from commandpost.usecases.paper_issue import Leaving, held_serial, issue_paper, reserve_serial
from commandpost.usecases.paper_life import (
    check_paper,
    draw_paper,
    drop_paper,
    receive_paper,
    send_paper,
    sign_paper,
    the_paper,
)
from commandpost.usecases.papers import paper_bytes
from commandpost.usecases.rendering import draft_text, paper_passages, render
from commandpost.usecases.taking import take_matter
from tests.usecases.night import incident, refused, response

REQUEST = PaperRequest(
    "activation_notice", signer="周八八", recipients=("东河镇", "西河镇"), copies_to=("县委办",)
)


def _drawn(desk, about: Subject, request=REQUEST, corrects=""):
    paper = new_id()
    drawn = DrawPaper(request.paper, str(about), "关于启动响应的通知", "陈五五", corrects=corrects)
    desk.do(draw_paper, paper, drawn)
    return paper


def _left(desk, about, request=REQUEST, edits=(), **more):
    paper = _drawn(desk, about, request)
    desk.do(reserve_serial, paper)
    matter = take_matter(desk, about, request, held_serial(desk, paper))
    made = render(matter, edits)
    leaving = Leaving(matter, made.pdf, made.title, made.words_sha256, **more)
    desk.do(issue_paper, paper, leaving)
    return paper, made


@pytest.fixture
def about(desk):
    return response(desk, episode=desk.incident(incident(desk)).episode)


def test_a_notice_leaves_under_a_number_of_its_own_and_waits_for_every_receipt(desk, about, clock):
    paper, made = _left(desk, about)
    state = the_paper(desk, paper)
    assert state.left.serial == "青应急通〔2026〕1号"
    assert paper_bytes(desk, state.left.serial) == made.pdf
    assert state.step == "left"
    waiting = [row for row in desk.store.projections.due() if row.kind == "paper.receipt"]
    assert [row.label.split()[0] for row in waiting] == ["东河镇", "西河镇"]
    desk.do(send_paper, paper, SendPaper(("东河镇", "西河镇"), "fax", desk.now()))
    assert the_paper(desk, paper).step == "sent"
    clock.pass_minutes(3)
    for town, taker in (("东河镇", "钱二二"), ("西河镇", "孙三三")):
        desk.do(receive_paper, paper, ReceivePaper(town, taker, desk.now()))
    state = the_paper(desk, paper)
    assert (state.step, state.open) == ("received", False)
    assert [s.taker for s in state.sendings] == ["钱二二", "孙三三"]
    assert not [row for row in desk.store.projections.due() if row.kind == "paper.receipt"]


def test_words_that_changed_after_signing_are_signed_again(desk, about):
    paper = _drawn(desk, about)
    first = render(take_matter(desk, about, REQUEST))
    desk.do(check_paper, paper, CheckPaper("刘六六", first.words_sha256))
    desk.do(sign_paper, paper, SignPaper("周八八", first.words_sha256, "phone"))
    desk.do(reserve_serial, paper)
    matter = take_matter(desk, about, REQUEST, held_serial(desk, paper))
    numbered = render(matter)
    assert numbered.words_sha256 == first.words_sha256
    opening = next(p for p in paper_passages(matter) if p.editable and p.key != "title")
    edit = PaperEdit(opening.key, opening.drafted, "即日起启动响应。")
    changed = render(matter, (edit,))
    leaving = Leaving(matter, changed.pdf, changed.title, changed.words_sha256)
    assert refused(desk, issue_paper, paper, leaving) == "paper.changed_since_signed"
    desk.do(sign_paper, paper, SignPaper("周八八", changed.words_sha256))
    desk.do(issue_paper, paper, leaving)
    assert the_paper(desk, paper).signed.how == "hand"
    assert "即日起启动响应。" in draft_text(matter, (edit,))


def test_only_a_missing_signer_holds_a_notice_up(desk, about):
    paper = _drawn(desk, about)
    nobody = PaperRequest("activation_notice", signer=" ")
    matter = take_matter(desk, about, nobody, "x")
    if matter.frame.signatories.signer.strip():
        pytest.skip("the station names a signer of its own")
    leaving = Leaving(matter, b"%PDF", "通知")
    assert refused(desk, issue_paper, paper, leaving) == "paper.needs_signer"


def test_a_corrected_paper_takes_the_place_of_the_one_before(desk, about):
    old, _ = _left(desk, about)
    new, _ = _left(desk, about, replaces=old, reason="响应范围有误")
    assert the_paper(desk, old).step == "replaced"
    assert the_paper(desk, old).replaced.by == the_paper(desk, new).left.serial


def test_what_left_is_not_put_aside_and_what_is_put_aside_does_not_leave(desk, about):
    left, _ = _left(desk, about)
    assert refused(desk, drop_paper, left, DropPaper("不发了")) == "paper.left_already"
    paper = _drawn(desk, about)
    assert refused(desk, drop_paper, paper, DropPaper(" ")) == "paper.drop_needs_reason"
    desk.do(drop_paper, paper, DropPaper("重复"))
    assert refused(desk, check_paper, paper, CheckPaper("刘六六", "a")) == "paper.dropped_already"
    sent = SendPaper(("东河镇",), "fax", desk.now())
    assert refused(desk, send_paper, paper, sent) == "paper.has_not_left"


def test_a_report_of_an_incident_meets_what_it_was_owed_for(desk, clock):
    made = incident(desk)
    clock.pass_minutes(10)
    paper, _ = _left(desk, Subject("incident", made), PaperRequest("first_report", signer="周八八"))
    serial = the_paper(desk, paper).left.serial
    assert [o for o in desk.incident(made).obligations if o.paper == serial]


def test_a_paper_is_drawn_only_of_what_it_is_a_paper_of(desk):
    made = incident(desk)
    with pytest.raises(OperatorError, match="wrong_subject"):
        take_matter(desk, Subject("incident", made), REQUEST)
    with pytest.raises(OperatorError, match="unknown_kind"):
        take_matter(desk, Subject("incident", made), PaperRequest("poem"))


def test_an_edit_stays_and_says_when_the_record_moved_on(desk, about):
    matter = take_matter(desk, about, REQUEST)
    opening = next(p for p in paper_passages(matter) if p.editable and p.key != "title")
    old = PaperEdit(opening.key, "别的话", "改过的话。")
    (shown,) = [p for p in paper_passages(matter, (old,)) if p.key == opening.key]
    assert (shown.text, shown.edited, shown.outdated) == ("改过的话。", True, True)
    assert all(p.behind for p in paper_passages(matter) if p.editable)
