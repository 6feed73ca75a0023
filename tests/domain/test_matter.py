"""A call or document: its limits run from the minute it came in until it went where it belongs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.duty_limits import DutyLimit, DutyStep, Incoming, owed
from commandpost.domain.entries.log import EntryCorrected
from commandpost.domain.entries.matter import MatterForm, MatterUrgency
from commandpost.domain.errors import OperatorError
from commandpost.domain.facts import CorrectFact, RetimeFact
from commandpost.domain.ids import Id
from commandpost.domain.matter import fold
from commandpost.domain.matter_decisions import (
    FeedBack,
    Instruct,
    PassOn,
    RegisterMatter,
    ReopenMatter,
    Settle,
    decide,
    document_number,
)
from commandpost.domain.times import HOUR, MINUTE, Instant
from tests.domain.build import LIMITS, NOW, Journal


class Case:
    """A matter and its journal."""

    def __init__(self, **more) -> None:
        self.journal = Journal("matter", "m")
        told = {"form": MatterForm.DOCUMENT, "unit": "市防办", "what": "关于做好防范工作的通知",
                "received_at": NOW}  # fmt: skip
        self.do(RegisterMatter(**(told | more)))

    @property
    def state(self):
        return fold(Id("m"), self.journal.entries)

    def do(self, intent, now=NOW):
        self.journal.take(decide(self.state, intent, LIMITS, now), now)

    def due(self):
        return {row.item: row.due_at for row in self.state.due(self.journal.subject)}


def later(minutes):
    return Instant(NOW + minutes * MINUTE)


def refused(case, intent, now=NOW):
    with pytest.raises(OperatorError) as caught:
        case.do(intent, now)
    return caught.value.key


def test_a_plain_document_is_passed_on_within_the_hour():
    assert Case().due() == {"limit/pass_on": later(60)}


def test_an_urgent_one_is_told_in_ten_minutes_and_passed_on_in_thirty():
    due = Case(urgency=MatterUrgency.EXTRA).due()
    assert due == {"limit/tell_leader": later(10), "limit/pass_on": later(30)}


def test_telling_the_leader_is_not_passing_on():
    case = Case(urgency=MatterUrgency.URGENT)
    case.do(PassOn("带班领导", NOW, leader=True))
    assert case.due() == {"limit/pass_on": later(30)}
    case.do(PassOn("减灾股", NOW))
    assert case.due() == {}


def test_the_answer_stays_owed_until_it_is_settled():
    case = Case(due_at=later(600))
    case.do(PassOn("减灾股", NOW))
    assert case.due() == {"answer": later(600)}
    case.do(Settle("已按要求报送"))
    assert case.due() == {}
    assert case.state.board(case.journal.subject).state == "closed"


def test_an_instruction_with_a_time_waits_for_its_own_feedback():
    case = Case()
    case.do(PassOn("减灾股", NOW))
    case.do(Instruct("带班李", "请减灾股今晚摸清底数", NOW, later(120)))
    case.do(Instruct("带班李", "同时报市局", NOW, later(180)))
    first, second = (each.entry for each in case.state.instructions)
    case.do(FeedBack("减灾股", "共 12 处", NOW, first))
    assert case.due() == {f"instruction/{second}": later(180)}
    assert refused(case, FeedBack("减灾股", "x", NOW, Id("none"))) == "matter.no_such_instruction"


def test_correcting_the_minute_received_moves_what_is_owed_and_keeps_both():
    case = Case()
    case.do(RetimeFact("received", later(-20), "传真机上的时间"))
    assert case.due() == {"limit/pass_on": later(40)}
    last = case.journal.entries[-1].payload
    assert (last.before_at, last.after_at) == (NOW, later(-20))
    assert refused(case, RetimeFact("received", later(1))) == "time.in_future"
    assert refused(case, RetimeFact("received", None)) == "fact.needed"


def test_a_fact_is_put_right_with_both_wordings():
    case = Case()
    case.do(CorrectFact("unit", "省防办"))
    assert case.state.registered.unit == "省防办"
    assert case.journal.entries[-1].payload.before == "市防办"
    assert refused(case, CorrectFact("unit", "省防办")) == "fact.same"
    assert refused(case, CorrectFact("unit", " ")) == "fact.needed"
    assert refused(case, CorrectFact("colour", "x")) == "fact.unknown"
    assert refused(case, CorrectFact("urgency", "very")) == "fact.needed"


def test_words_of_any_step_can_be_corrected():
    case = Case()
    case.do(PassOn("减灾股", NOW, words="原话"))
    case.do(Instruct("带班李", "原批示", NOW))
    case.do(FeedBack("减灾股", "原反馈", NOW))
    case.do(Settle("原结果"))
    for number, entry in enumerate(list(case.journal.entries)):
        case.journal.add(EntryCorrected(entry.id, f"新{number}"))
    state = case.state
    assert state.registered.what == "新0"
    assert state.passed[0].words == "新1"
    assert state.instructions[0].words == "新2"
    assert state.feedback[0].words == "新3"
    assert state.outcome == "新4"


def test_a_settled_matter_takes_no_step_until_it_is_taken_up_again():
    case = Case(outcome="存档")
    assert not case.state.open
    assert refused(case, PassOn("减灾股", NOW)) == "matter.settled"
    case.do(ReopenMatter("来电更正"))
    case.do(PassOn("减灾股", NOW))
    assert refused(case, ReopenMatter("x")) == "matter.not_settled"


def test_it_cannot_be_due_before_it_came_nor_come_from_nobody():
    with pytest.raises(OperatorError, match="due_before"):
        Case(due_at=later(-1))
    with pytest.raises(OperatorError, match="needs_unit"):
        Case(unit=" ")
    with pytest.raises(OperatorError, match="in_future"):
        Case(received_at=later(1))


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("云应急[2025]12", "云应急〔2025〕12号"),
        ("〔2025〕12号", "〔2025〕12号"),
        ("（２０２５）第０12号", "〔2025〕12号"),
        ("云政办发【2025】 7 号", "云政办发〔2025〕7号"),
        ("2025年12号", "〔2025〕12号"),
        ("明电12", "明电12"),
        ("", ""),
    ],
)
def test_a_number_is_written_as_papers_write_it(typed, written):
    assert document_number(typed) == written
    assert document_number(written) == written


limits = st.lists(
    st.builds(
        DutyLimit, st.text(max_size=3), st.sampled_from(Incoming), st.sampled_from(DutyStep),
        st.integers(1, 1440), st.just("源"), st.just("待核"),
    ),
    max_size=8,
)  # fmt: skip


@given(limits, st.sampled_from(Incoming))
def test_of_several_limits_for_a_step_the_tightest_binds(rules, incoming):
    found = {each.step: each.minutes for each in owed(rules, incoming)}
    for step in DutyStep:
        minutes = [r.minutes for r in rules if r.incoming is incoming and r.step is step]
        assert found.get(step) == min(minutes, default=None)


def test_a_long_title_is_cut_for_lists_only():
    case = Case(what="长" * 200)
    assert len(case.state.title) == 61
    assert case.state.registered.what == "长" * 200
    assert case.state.last_at < NOW + HOUR
