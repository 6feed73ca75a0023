"""A report's receipt is entered once, on either side; numbers of any series are made void."""

from __future__ import annotations

import pytest

from commandpost.domain.ids import Subject
from commandpost.domain.paper_decisions import DrawPaper, ReceivePaper, SendPaper, SignPaper
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.reporting import Medium
from commandpost.domain.reporting_decisions import NoteReceipt
from commandpost.usecases.desk import new_id
from commandpost.usecases.paper_issue import Leaving, held_serial, issue_paper, reserve_serial
from commandpost.usecases.paper_life import draw_paper, receive_paper, send_paper, sign_paper
from commandpost.usecases.paper_life import the_paper as paper_now
from commandpost.usecases.paper_numbers import void_number
from commandpost.usecases.rendering import render
from commandpost.usecases.reporting import act_on_reports
from commandpost.usecases.taking import take_matter
from commandpost.usecases.views.handover_sections import papers_unsent
from commandpost.usecases.views.paper_register import paper_register
from commandpost.usecases.views.todo import todo
from tests.usecases.night import incident, refused, response


@pytest.fixture
def about(desk) -> Subject:
    return Subject("incident", incident(desk))


def owed_by_paper(desk, about):
    found = desk.incident(about.id)
    return [o for o in found.obligations if o.medium is Medium.WRITTEN and o.paper]


def left(desk, about, kind="first_report", **asked):
    paper = new_id()
    desk.do(reserve_serial, paper, DrawPaper(kind, str(about), "文书", "陈五五"))
    request = PaperRequest(kind, signer="周八八", **asked)
    matter = take_matter(desk, about, request, held_serial(desk, paper))
    made = render(matter)
    desk.do(issue_paper, paper, Leaving(matter, made.pdf, made.title, made.words_sha256))
    return paper


@pytest.fixture
def reported(desk, about):
    """A first report that left to those who are owed it."""
    whom = tuple(dict.fromkeys(o.recipient for o in desk.incident(about.id).obligations))
    return left(desk, about, recipients=whom)


def test_the_papers_receipt_is_the_reports(desk, about, reported):
    owed = owed_by_paper(desk, about)[0]
    desk.do(receive_paper, reported, ReceivePaper(owed.recipient, "王三三", desk.now(), "12"))
    again = next(o for o in owed_by_paper(desk, about) if o.id == owed.id)
    assert (again.receipt_by, again.receipt_number) == ("王三三", "12")
    took = {s.recipient: s.taker for s in paper_now(desk, reported).sendings}
    assert took[owed.recipient] == "王三三"
    others = [o for o in owed_by_paper(desk, about) if o.recipient != owed.recipient]
    assert all(o.receipt_at is None for o in others)


def test_the_reports_receipt_is_the_papers(desk, about, reported):
    owed = owed_by_paper(desk, about)[0]
    desk.do(act_on_reports, about.id, NoteReceipt(owed.id, desk.now(), "王三三", "12"))
    took = {s.recipient: (s.taker, s.number) for s in paper_now(desk, reported).sendings}
    assert took[owed.recipient] == ("王三三", "12")


def test_a_receipt_typed_to_the_minute_before_the_paper_left_is_taken(desk, about, reported):
    owed = owed_by_paper(desk, about)[0]
    early = ReceivePaper(owed.recipient, "王三三", desk.now() - 30_000)
    desk.do(receive_paper, reported, early)
    assert owed_by_paper(desk, about)[0].receipt_by == "王三三"


def test_a_recipient_nobody_owed_a_report_signs_for_the_paper_alone(desk, about):
    paper = left(desk, about, recipients=("县委宣传部",))
    before = owed_by_paper(desk, about)
    desk.do(receive_paper, paper, ReceivePaper("县委宣传部", "孙三三", desk.now()))
    assert owed_by_paper(desk, about) == before


def test_who_took_it_at_once_is_kept_and_a_later_sending_does_not_lose_it(desk, about, reported):
    name = paper_now(desk, reported).sendings[0].recipient
    desk.do(send_paper, reported, SendPaper((name,), "phone", desk.now(), "王三三"))
    desk.do(send_paper, reported, SendPaper((name,), "fax", desk.now()))
    (sent,) = [s for s in paper_now(desk, reported).sendings if s.recipient == name]
    assert (sent.taker, sent.channel, sent.received_at) == ("王三三", "fax", None)


def test_the_handover_names_what_is_signed_unsent_or_without_a_receipt(desk, about):
    signed = new_id()
    desk.do(draw_paper, signed, DrawPaper("follow_up", str(about), "续报草稿", "陈五五"))
    desk.do(sign_paper, signed, SignPaper("周八八", "0" * 64))
    paper = left(desk, about, recipients=("县委宣传部",))
    serial = paper_now(desk, paper).left.serial
    told = [words for _, words in papers_unsent(desk)]
    assert any("续报草稿" in words and "周八八" in words for words in told)
    assert any(serial in words and "县委宣传部" in words for words in told)
    desk.do(send_paper, paper, SendPaper(("县委宣传部",), "fax", desk.now()))
    assert sum(serial in words for _, words in papers_unsent(desk)) == 1
    desk.do(receive_paper, paper, ReceivePaper("县委宣传部", "孙三三", desk.now()))
    assert not any(serial in words for _, words in papers_unsent(desk))


@pytest.mark.parametrize("kind", ["first_report", "activation_notice"])
def test_a_number_of_any_series_is_void_and_stays_visible(desk, about, kind):
    if kind == "activation_notice":
        about = Subject("response", response(desk, episode=desk.incident(about.id).episode).id)
    paper = new_id()
    desk.do(reserve_serial, paper, DrawPaper(kind, str(about), "文书", "陈五五"))
    serial = held_serial(desk, paper)
    row = next(r for r in paper_register(desk, about) if r.serial == serial)
    assert refused(desk, void_number, row, " ") == "paper.void_needs_reason"
    desk.do(void_number, row, "重复取号")
    assert held_serial(desk, paper) == ""
    assert refused(desk, void_number, row, "再作废") == "paper.not_open"
    rows = [r for r in paper_register(desk, about) if r.serial == serial]
    assert [(r.step, r.void) for r in rows] == [("void", "重复取号")]
    desk.do(reserve_serial, paper)
    assert held_serial(desk, paper) not in ("", serial)


def test_a_missing_receipt_is_in_the_to_do_list_in_words(desk, about):
    found = Subject("response", response(desk, episode=desk.incident(about.id).episode).id)
    left(desk, found, "activation_notice", recipients=("县气象局",))
    rows = [row for row in todo(desk) if row.kind == "paper.receipt"]
    assert [row.subject.kind for row in rows] == ["paper"]
    assert "县气象局" in rows[0].label
