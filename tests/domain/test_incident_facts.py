"""Facts put right: both wordings stay, what is owed is computed again, what was met stays met."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.entries.incident import FactCorrected, TimeCorrected, Verification
from commandpost.domain.incident_decisions import (
    Close,
    CorrectFact,
    GradeIncident,
    MeetObligation,
    Verify,
)
from commandpost.domain.levels import EventGrade
from commandpost.domain.times import MINUTE, Instant
from tests.domain.build import NOW
from tests.domain.test_incident import CALL, Case


def earlier(minutes: int) -> Instant:
    return Instant(NOW - minutes * MINUTE)


@pytest.mark.parametrize(
    ("fact", "after"), [("place", "西河镇"), ("township", "西河镇"), ("title", "西河镇洪涝")]
)
def test_words_put_right_keep_both_wordings_and_move_no_clock(fact, after):
    case = Case()
    before, owed = getattr(case.incident, fact), case.incident.obligations
    (draft,) = case.do(CorrectFact(fact, f" {after} ", "听错了"))
    assert draft.payload == FactCorrected(fact, before, after, "听错了")
    assert getattr(case.incident, fact) == after
    assert case.incident.obligations == owed
    (told,) = case.incident.corrections
    assert (told.before, told.after, told.reason) == (before, after, "听错了")


def test_heard_earlier_means_due_earlier_and_the_old_limit_is_owed_no_longer():
    case = Case()
    before = {o.rule: o for o in case.incident.obligations}
    case.do(CorrectFact("heard_at", earlier(10)))
    after = {o.rule: o for o in case.incident.obligations}
    assert after.keys() == before.keys()
    assert len(case.incident.obligations) == len(after)
    assert all(after[r].due_at == before[r].due_at - 10 * MINUTE for r in after)
    assert case.incident.heard_at == earlier(10)


def test_a_report_that_went_out_stays_met_under_the_limit_that_was_true_all_along():
    case = Case()
    at = Instant(NOW + 21 * MINUTE)
    case.do(MeetObligation(case.owed("phone").id, at, "县委值班室"), 20)
    assert not case.owed("phone").late
    case.do(CorrectFact("heard_at", earlier(20)))
    met = case.owed("phone")
    assert met.met_at is not None
    assert met.taker == "县委值班室"
    assert met.late
    assert case.owed("written").met_at is None


def test_another_kind_owes_other_reports_and_forgives_no_met_one():
    case = Case()
    case.do(MeetObligation(case.owed("occurred").id, case.now, "县府值班室"))
    case.do(CorrectFact("hazard", "fire"))
    rules = {o.rule for o in case.incident.obligations}
    assert "accident" in rules
    assert case.owed("occurred").met_at is not None
    case.do(CorrectFact("hazard", "flood"))
    assert "accident" not in {o.rule for o in case.incident.obligations}


def test_when_it_occurred_moves_only_what_counts_from_it():
    case = Case()
    phone = case.owed("phone")
    case.do(CorrectFact("occurred_at", earlier(30)))
    assert case.owed("phone") == phone
    assert case.owed("occurred").started_at == earlier(30)


@pytest.mark.parametrize(
    ("intent", "key"),
    [
        (CorrectFact("place", " "), "incident.fact_needed"),
        (CorrectFact("place", "东河镇"), "incident.fact_unchanged"),
        (CorrectFact("hazard", "meteor"), "call.needs_hazard"),
        (CorrectFact("heard_at", "2340"), "incident.no_such_fact"),
        (CorrectFact("place", NOW), "incident.no_such_fact"),
        (CorrectFact("grade", "x"), "incident.no_such_fact"),
        (CorrectFact("heard_at", Instant(NOW + 90 * MINUTE)), "time.in_future"),
        (CorrectFact("occurred_at", Instant(NOW + MINUTE)), "incident.heard_before"),
    ],
)
def test_what_cannot_be_corrected_is_refused_in_words(intent, key):
    assert Case().refused(intent).key == key


def test_a_closed_incident_is_still_put_right():
    case = Case()
    case.do(Close("完"))
    case.do(CorrectFact("place", "西河镇"))
    assert case.incident.place == "西河镇"


@given(st.lists(st.integers(0, 300), min_size=1, max_size=5), st.booleans())
def test_however_often_it_is_corrected_each_rule_is_owed_once_from_the_last_moment(steps, met):
    case = Case(replace(CALL, heard_at=earlier(300)))
    if met:
        case.do(MeetObligation(case.owed("phone").id, case.now, "值班室"))
    for minutes in steps:
        if case.incident.heard_at != earlier(minutes):
            case.do(CorrectFact("heard_at", earlier(minutes)))
    owed = case.incident.obligations
    assert len({o.rule for o in owed}) == len(owed)
    assert {o.rule for o in owed} == {"phone", "written", "occurred"}
    assert all(o.started_at == case.incident.heard_at for o in owed)
    assert (case.owed("phone").met_at is not None) == met


def test_verification_grade_and_closing_carry_the_minute_they_happened_in():
    case = Case(now=Instant(NOW + 60 * MINUTE))
    case.do(Verify(Verification.TRUE, "东河镇", at=Instant(NOW + 5 * MINUTE)))
    case.do(GradeIncident(EventGrade.LARGE, "局长", at=Instant(NOW + 9 * MINUTE)))
    assert case.incident.verified_at == NOW + 5 * MINUTE
    assert case.journal.entries[-2].happened_at == NOW + 9 * MINUTE
    case.do(Close("完", Instant(NOW + 50 * MINUTE)))
    assert case.incident.closed_at == NOW + 50 * MINUTE
    assert case.journal.entries[-1].back_entered
    ahead = Instant(case.now + MINUTE)
    assert case.refused(Verify(Verification.TRUE, "镇", at=ahead)).key == "time.in_future"


def test_a_stamp_that_was_put_right_is_kept_beside_the_moment_meant():
    case = Case(replace(CALL, stamped_at=Instant(NOW + 2 * MINUTE)))
    assert case.journal.entries[0].payload.stamped_at == NOW + 2 * MINUTE
    assert case.incident.heard_at == NOW


def test_a_time_entry_holds_both_moments():
    case = Case()
    (draft, *_) = case.do(CorrectFact("heard_at", earlier(5), "看错钟"))
    assert draft.payload == TimeCorrected("heard_at", NOW, earlier(5), "看错钟")
