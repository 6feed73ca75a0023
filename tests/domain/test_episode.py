"""An episode: figures, assessment with three equal answers, advice with evidence; and the shift."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.advice import (
    advise,
    evidence_lines,
    first_met,
    missing_for,
    proposed,
)
from commandpost.domain.bounds import amount_text, bound_text
from commandpost.domain.duty import HandOver, StartShift
from commandpost.domain.duty import decide as decide_shift
from commandpost.domain.duty import fold as fold_shift
from commandpost.domain.entries.episode import Answer, Cell, ThresholdMet
from commandpost.domain.entries.log import LogSettled, LogWritten
from commandpost.domain.entries.shift import HandoverItem
from commandpost.domain.episode import fold
from commandpost.domain.episode_decisions import (
    Assess,
    CloseEpisode,
    EpisodeRules,
    OpenEpisode,
    ReopenEpisode,
    ReportFigures,
    VerifyFigures,
    decide,
    newly_met,
)
from commandpost.domain.errors import OperatorError
from commandpost.domain.figures import Point
from commandpost.domain.ids import Id
from commandpost.domain.metrics import Aggregate, Catalogue, Metric, Mode, number_text
from commandpost.domain.times import HOUR, MINUTE, Instant
from commandpost.domain.triggers import Condition, Logic, Outcome, Test, evaluate
from tests.domain.build import CATALOGUE, II, III, IV, NOW, PLAN, Journal, ledger, when

RULES = EpisodeRules(CATALOGUE)


class Case:
    """An episode driven through ``decide``, with milestones noted as the use case notes them."""

    def __init__(self) -> None:
        self.journal, self.now = Journal("episode", "ep"), NOW
        self.do(OpenEpisode(" 六月洪水 ", "flood", "全县"))

    @property
    def episode(self):
        return fold(Id("ep"), self.journal.entries)

    def do(self, intent, minutes: float = 0):
        self.now = Instant(self.now + round(minutes * MINUTE))
        self.journal.take(decide(self.episode, intent, RULES, self.now), self.now)

    def refused(self, intent) -> str:
        with pytest.raises(OperatorError) as refused:
            self.do(intent)
        return refused.value.key

    def report(self, place, *cells, minutes=0.0, **more):
        figures = tuple(Cell(key, float(amount)) for key, amount in cells)
        self.do(
            ReportFigures(place, figures, Instant(self.now + minutes * MINUTE), **more), minutes
        )
        self.note()

    @property
    def advice(self):
        return advise(PLAN, "rev", "flood", self.episode.ledger, CATALOGUE)

    def note(self):
        self.journal.take(newly_met(self.episode, self.advice, CATALOGUE, self.now), self.now)


def test_an_episode_is_opened_once_with_a_title():
    case = Case()
    assert (case.episode.title, case.episode.opened_at) == ("六月洪水", NOW)
    assert case.refused(OpenEpisode("x", "flood")) == "episode.already_open"
    with pytest.raises(OperatorError, match="needs_title"):
        decide(None, OpenEpisode(" ", "flood"), RULES, NOW)
    with pytest.raises(OperatorError, match=r"episode\.unknown"):
        decide(None, CloseEpisode("x"), RULES, NOW)
    assert fold(Id("ep"), [Journal().add(LogWritten("x"))]) is None


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"place": " "}, "figures.needs_place"),
        ({"cells": ()}, "figures.empty"),
        ({"at": Instant(NOW + 1)}, "time.in_future"),
        ({"cells": (Cell("dead", 1.0), Cell("dead", 2.0))}, "figures.twice"),
        ({"cells": (Cell("height", 1.0),)}, "figures.unknown_metric"),
    ],
)
def test_a_report_that_cannot_be_is_refused(change, key):
    report = ReportFigures("东河镇", (Cell("dead", 1.0),), NOW)
    assert Case().refused(replace(report, **change)) == key


def test_one_place_is_one_place_however_it_is_typed():
    case = Case()
    case.report("东河镇", ("dead", 1))
    case.report(" 东河镇 ", ("dead", 2))
    assert case.episode.ledger.places() == ("东河镇",)
    assert case.episode.ledger.total("dead", CATALOGUE).value == 2


def test_figures_are_verified_by_somebody():
    case = Case()
    assert case.refused(VerifyFigures("东河镇", "李")) == "figures.nothing_to_verify"
    case.report("东河镇", ("dead", 1))
    assert case.refused(VerifyFigures("东河镇", " ")) == "figures.needs_verifier"
    case.do(VerifyFigures("东河镇", "李镇长"))
    assert not case.episode.ledger.total("dead", CATALOGUE).unverified


def test_a_corrected_report_takes_the_wrong_figures_out():
    case = Case()
    case.report("东河镇", ("dead", 10))
    wrong = case.journal.entries[1].id
    case.report("东河镇", ("dead", 1), reason="多打一个零", corrects=wrong)
    assert case.episode.ledger.cell("dead", "东河镇").value == 1
    assert [p.value for p in case.episode.ledger.history] == [1]


ASSESS = Assess(
    "p", "rev", "flood", IV, Answer.NOT_NOW, "王主任", "办公室主任", "雨势减弱", Instant(NOW + HOUR)
)


def test_the_three_answers_are_equal_and_none_hides_who_decided():
    for answer in Answer:
        case = Case()
        case.do(replace(ASSESS, answer=answer))
        assert case.episode.assessments[0].made.answer is answer
        assert case.refused(replace(ASSESS, answer=answer, decided_by=" ")) == (
            "assessment.needs_decider"
        )


@pytest.mark.parametrize("answer", [Answer.NOT_NOW, Answer.ASKING])
def test_not_now_and_asking_say_why_and_when_to_look_again(answer):
    case, asked = Case(), replace(ASSESS, answer=answer)
    assert case.refused(replace(asked, reason="")) == "assessment.needs_reason"
    assert case.refused(replace(asked, review_at=None)) == "assessment.needs_review"
    assert case.refused(replace(asked, review_at=NOW)) == "assessment.needs_review"


def test_activating_needs_neither_reason_nor_review():
    Case().do(replace(ASSESS, answer=Answer.ACTIVATE, reason="", review_at=None))


def test_a_closed_episode_takes_nothing_more():
    case = Case()
    assert case.refused(CloseEpisode(" ")) == "episode.close_needs_reason"
    case.do(CloseEpisode("水退"), 5)
    assert case.episode.closed_at == NOW + 5 * MINUTE
    assert case.refused(ASSESS) == "episode.closed"


def test_advice_goes_from_the_gravest_down_and_proposes_the_gravest_met():
    case = Case()
    assert proposed(case.advice) is None
    case.report("东河镇", ("rain", 120))
    assert [a.level.rank for a in case.advice] == [1, 2, 3, 4]
    assert proposed(case.advice).level is III
    assert [a.met for a in case.advice] == [False, False, True, True]
    assert case.advice[0].outcome is Outcome.UNREPORTED


def test_evidence_has_clause_number_place_and_whether_it_is_checked():
    case = Case()
    case.report("东河镇", ("rain", 1234567.5))
    (third,) = [a for a in case.advice if a.level is III]
    assert third.unverified
    assert evidence_lines(third, CATALOGUE) == (
        "5.3 雨100（东河镇 中rain1234567.5人，待核）",
    )  # fmt: skip
    case.do(VerifyFigures("东河镇", "李"))
    (third,) = [a for a in case.advice if a.level is III]
    assert not third.unverified
    assert "待核" not in evidence_lines(third, CATALOGUE)[0]


def test_what_a_level_lacks_is_told_beside_todays_number():
    case = Case()
    case.report("东河镇", ("rain", 40), ("dead", 1))
    lacks = {a.level: missing_for(a, CATALOGUE) for a in case.advice}
    assert lacks[IV] == ("中rain≥50人（40人）",)
    assert lacks[II] == ("中dead_missing≥3人（1人）",)
    assert missing_for(advise(PLAN, "r", "flood", ledger().freeze(), CATALOGUE)[1], CATALOGUE) == (
        "中dead_missing≥3人（未报）",
    )


def test_a_met_level_lacks_nothing_and_its_evidence_leaves_out_what_is_not_met():
    case = Case()
    case.report("东河镇", ("rain", 60))
    fourth = case.advice[-1]
    assert missing_for(fourth, CATALOGUE) == ()
    assert len(evidence_lines(fourth, CATALOGUE)) == 1


def test_bounds_read_as_the_trade_writes_them():
    assert bound_text(Test("rain", 50), CATALOGUE) == "中rain≥50人"
    assert (
        bound_text(Test("rain", 50, 100, min_inclusive=False), CATALOGUE) == "中rain>50人、<100人"
    )
    assert bound_text(Test("x", max=2.5, max_inclusive=True, unit="米"), CATALOGUE) == "x≤2.5米"
    assert bound_text(Test("x", 1), CATALOGUE) == "x≥1"


@pytest.mark.parametrize(
    ("amount", "shown"), [(1200000, "1200000"), (47.5, "47.5"), (-0.0, "0"), (0.1 + 0.2, "0.3")]
)
def test_figures_are_shown_in_full(amount, shown):
    assert number_text(amount) == shown


def test_an_unknown_metric_is_neither_evidence_nor_lack():
    plan = replace(
        PLAN,
        levels=(
            replace(
                PLAN.levels[0],
                conditions=(
                    when("甲", Test("rain", 50), Test("nowhere", 1)),
                    when("乙", Test("nowhere", 1)),
                ),
            ),
        ),
    )
    silent = advise(plan, "r", "flood", ledger().freeze(), CATALOGUE)[0]
    assert missing_for(silent, CATALOGUE) == ("中rain≥50人（未报）",)
    met = advise(plan, "r", "flood", ledger(("东河", "rain", 60, 0)).freeze(), CATALOGUE)[0]
    assert met.met
    assert len(evidence_lines(met, CATALOGUE)) == 1


def test_the_minute_a_level_was_first_met_is_the_figures_own():
    case = Case()
    case.report("东河镇", ("rain", 40), minutes=1)
    case.report("东河镇", ("rain", 60), minutes=10)
    case.report("东河镇", ("rain", 130), minutes=10)
    met = {t.met.level: t.met.minute - NOW for t in case.episode.thresholds}
    assert met == {IV: 11 * MINUTE, III: 21 * MINUTE}
    assert all(t.seen_at - NOW == t.met.minute - NOW for t in case.episode.thresholds)


def test_a_figure_entered_late_moves_the_first_minute_and_both_milestones_stay():
    case = Case()
    case.report("东河镇", ("rain", 60), minutes=30)
    earlier = ReportFigures("西山镇", (Cell("rain", 55.0),), Instant(NOW + 5 * MINUTE))
    case.do(earlier, 10)
    case.note()
    minutes = [t.met.minute - NOW for t in case.episode.thresholds]
    assert minutes == [30 * MINUTE, 5 * MINUTE]


def test_a_correction_that_unmeets_a_level_keeps_the_milestone():
    case = Case()
    case.report("东河镇", ("rain", 60))
    wrong = next(e.id for e in case.journal.entries if e.kind == "figures.reported")
    case.report("东河镇", ("rain", 6), corrects=wrong, reason="看错")
    assert not case.advice[-1].met
    assert len(case.episode.thresholds) == 1
    case.report("东河镇", ("rain", 70), minutes=5)
    assert len(case.episode.thresholds) == 2
    case.note()
    assert len(case.episode.thresholds) == 2


def test_a_level_on_what_is_derived_is_first_met_when_the_parts_say_so():
    made = ledger(
        ("东河", "dead", 1, 0),
        ("东河", "missing", 1, 5),
        ("西山", "dead", 1, 9),
        ("东河", "affected", 2, 12),
    )
    assert first_met(PLAN.levels[2], made.freeze(), CATALOGUE) == NOW + 9 * MINUTE
    deep = replace(PLAN.levels[2], conditions=(when("救助", Test("relief", 5)),))
    assert first_met(deep, made.freeze(), CATALOGUE) == NOW + 12 * MINUTE


def test_a_manual_level_is_never_first_met_by_figures():
    manual = replace(PLAN.levels[0], conditions=(Condition("其他", logic=Logic.MANUAL),))
    assert first_met(manual, ledger(("东河", "rain", 99, 0)).freeze(), CATALOGUE) is None


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["甲", "乙"]),
            st.sampled_from(["rain", "dead", "missing"]),
            st.integers(0, 130).map(float),
            st.integers(0, 60),
        ),
        max_size=10,
    )
)
def test_first_met_is_a_reported_minute_at_which_the_figures_known_by_then_meet(reports):
    made = ledger(*reports)
    for definition in PLAN.levels:
        minute = first_met(definition, made.freeze(), CATALOGUE)
        if minute is None:
            advice = advise(PLAN, "r", "flood", made.freeze(), CATALOGUE)
            assert not next(a for a in advice if a.level is definition.level).met
            continue
        known = ledger(
            *sorted((r for r in reports if NOW + r[3] * MINUTE < minute), key=lambda r: r[3])
        )
        earlier = advise(PLAN, "r", "flood", known.freeze(), CATALOGUE)
        assert not next(a for a in earlier if a.level is definition.level).met
        assert minute in {NOW + r[3] * MINUTE for r in reports}


def test_milestones_say_everything_needed_years_later():
    case = Case()
    case.report("东河镇", ("rain", 60))
    (seen,) = case.episode.thresholds
    assert seen.met == ThresholdMet(
        "p", "rev", "flood", IV, NOW, ("5.2 雨50（东河镇 中rain60人，待核）",), unverified=True
    )


ITEMS = (
    HandoverItem("东河镇转移未完", ticked=True),
    HandoverItem("首报已出", ticked=False, objection="没有签收"),
    HandoverItem("备用电话", ticked=False),
)


class Duty:
    """A shift driven through ``decide``."""

    def __init__(self) -> None:
        self.journal = Journal("shift", "s1")

    @property
    def shift(self):
        return fold_shift(Id("s1"), self.journal.entries)

    def do(self, intent, now=NOW):
        self.journal.take(decide_shift(self.shift, intent, now), now)


def test_a_handover_is_never_blocked_by_an_unsigned_line():
    duty = Duty()
    duty.do(StartShift("周值班", "李带班", until=Instant(NOW + HOUR)))
    duty.do(HandOver("吴值班", ITEMS, "雨还在下"), Instant(NOW + HOUR))
    assert (duty.shift.handed_to, duty.shift.handed_at) == ("吴值班", NOW + HOUR)
    assert duty.shift.items == ITEMS


@pytest.mark.parametrize(
    ("intent", "key"),
    [
        (HandOver(" ", ()), "shift.needs_incoming"),
        (
            HandOver("吴", (HandoverItem("x", ticked=True, objection="y"),)),
            "shift.ticked_and_objected",
        ),
        (StartShift("吴", "李"), "shift.already_started"),
    ],
)
def test_what_a_running_shift_refuses(intent, key):
    duty = Duty()
    duty.do(StartShift("周值班", "李带班"))
    with pytest.raises(OperatorError) as refused:
        duty.do(intent)
    assert refused.value.key == key


def test_only_a_running_shift_is_handed_over_and_only_once():
    duty = Duty()
    with pytest.raises(OperatorError, match="none_running"):
        duty.do(HandOver("吴", ()))
    with pytest.raises(OperatorError, match="needs_officer"):
        duty.do(StartShift(" ", "李"))
    duty.do(StartShift("周", "李"))
    duty.do(HandOver("吴", ()))
    with pytest.raises(OperatorError, match="none_running"):
        duty.do(HandOver("郑", ()))
    duty.journal.add(LogWritten("x"))
    assert duty.shift.entries == 3
    assert fold_shift(Id("s1"), []) is None


def test_a_shift_keeps_what_is_to_be_done_by_its_end():
    duty = Duty()
    duty.do(StartShift("周", "李"))
    line = duty.journal.add(LogWritten("六点问水位", due_at=Instant(NOW + HOUR)))
    duty.journal.add(LogWritten("不催"))
    assert [r.text for r in duty.shift.reminders] == ["六点问水位"]
    duty.journal.add(LogSettled(line.id))
    assert duty.shift.reminders == ()


def test_a_closed_episode_can_run_again():
    case = Case()
    assert case.refused(ReopenEpisode("x")) == "episode.already_open"
    case.do(CloseEpisode("水退"), 5)
    assert case.refused(ReopenEpisode(" ")) == "episode.close_needs_reason"
    case.do(ReopenEpisode("又涨"), 6)
    assert case.episode.closed_at is None


def test_a_warning_is_a_colour_and_english_says_it_in_english():
    warning = Metric(
        "warning_rainstorm", "暴雨预警", "Rainstorm warning", "档", Mode.CURRENT, "预警", "s", "c",
        Aggregate.MAX,
    )  # fmt: skip
    known = Catalogue((warning,))
    assert bound_text(Test("warning_rainstorm", 2), known) == "暴雨预警黄色以上"
    assert (
        bound_text(Test("warning_rainstorm", 4), known, "en") == "Rainstorm warning: red or graver"
    )
    assert amount_text(warning, 3) == "橙色"
    assert amount_text(warning, 9) == "9档"


def test_a_sum_of_which_a_part_is_unreported_never_shows_that_a_level_is_not_met():
    figures = ledger()
    figures.add(Point("甲", "dead", 1, NOW, verified=True, entry=Id("1")))
    total = figures.freeze().value("dead_missing", CATALOGUE)
    assert total is not None
    assert not total.complete
    bound = Condition("三人以上", (Test("dead_missing", 3),))
    assert evaluate(bound, lambda _: total).outcome is Outcome.UNREPORTED
    figures.add(Point("乙", "missing", 0, NOW, verified=True, entry=Id("2")))
    whole = figures.freeze().value("dead_missing", CATALOGUE)
    assert whole is not None
    assert whole.complete
    assert evaluate(bound, lambda _: whole).outcome is Outcome.NOT_MET
