"""A warning is one chain: raised, lowered, renewed, cancelled; the leader hears of each notice."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commandpost.domain.entries.facts import FactCorrected, FactRetimed
from commandpost.domain.entries.tasks import TasksCopied
from commandpost.domain.entries.warning import WarningReceived, WarningStep
from commandpost.domain.errors import OperatorError
from commandpost.domain.facts import CorrectFact, RetimeFact
from commandpost.domain.ids import Id
from commandpost.domain.levels import WarningColour
from commandpost.domain.times import HOUR, MINUTE, Instant
from commandpost.domain.warning import ELEMENTS, fold, missing
from commandpost.domain.warning_decisions import (
    Cancel,
    PassWarningOn,
    Receive,
    TellLeader,
    WarningRules,
    decide,
)
from commandpost.host.library import load_warnings
from tests.domain.build import LIMITS, NOW, Journal

RED, ORANGE, YELLOW, BLUE = (WarningColour(rank) for rank in (1, 2, 3, 4))
RULES = WarningRules(LIMITS, load_warnings())


def later(minutes):
    return Instant(NOW + minutes * MINUTE)


def notice(colour=BLUE, minutes=0, **more):
    told = {
        "warning": "rainstorm", "named": "暴雨", "colour": colour, "issuer": "县气象台",
        "issued_at": later(minutes), "affects": "全县", "received_at": later(minutes),
    }  # fmt: skip
    return Receive(**(told | more))


class Case:
    """A warning and its journal."""

    def __init__(self, *intents) -> None:
        self.journal = Journal("warning", "w")
        for intent in intents:
            self.do(intent)

    @property
    def state(self):
        return fold(Id("w"), self.journal.entries)

    def do(self, intent, minutes=600):
        now = later(minutes)
        self.journal.take(decide(self.state, intent, RULES, now), now)

    def due(self):
        return {row.item: row.due_at for row in self.state.due(self.journal.subject)}

    def limits(self):
        return {item: at for item, at in self.due().items() if item.startswith("limit/")}

    def refused(self, intent, minutes=600):
        with pytest.raises(OperatorError) as caught:
            self.do(intent, minutes)
        return caught.value.key


def test_the_leader_is_told_within_ten_minutes_and_it_is_passed_on_within_thirty():
    case = Case(notice())
    assert case.limits() == {"limit/tell_leader": later(10), "limit/pass_on": later(30)}
    case.do(TellLeader("带班李", later(4)))
    case.do(PassWarningOn("各乡镇", later(9)))
    assert case.limits() == {}
    assert case.state.notices[0].told_at == later(4)


def test_every_further_notice_must_be_told_again():
    case = Case(notice(), TellLeader("带班李", later(4)), PassWarningOn("各乡镇", later(5)))
    case.do(notice(ORANGE, 60))
    assert case.limits() == {"limit/tell_leader": later(70), "limit/pass_on": later(90)}
    assert [n.told_at for n in case.state.notices] == [later(4), None]


def test_steps_come_from_the_colours():
    case = Case(notice(BLUE), notice(ORANGE, 1), notice(ORANGE, 2), notice(YELLOW, 3))
    steps = [n.made.step for n in case.state.notices]
    assert steps == [
        WarningStep.ISSUED, WarningStep.RAISED, WarningStep.RENEWED, WarningStep.LOWERED,
    ]  # fmt: skip
    assert case.state.title == "暴雨黄色预警"
    assert case.state.board(case.journal.subject).level == 3


def test_red_and_orange_oblige_more_and_a_raise_brings_only_what_is_new():
    case = Case(notice(BLUE))
    blue = {task.id for task in case.state.tasks}
    assert blue
    assert all(name.startswith("w66") for name in blue)
    case.do(notice(RED, 30))
    last = case.journal.entries[-1].payload
    assert isinstance(last, TasksCopied)
    assert all(seed.id.startswith("w67") for seed in last.tasks)
    assert case.due()["task/w67-callout"] == later(45)
    case.do(notice(RED, 40))
    assert isinstance(case.journal.entries[-1].payload, WarningReceived)


def test_cancelling_ends_what_is_owed_and_the_chain():
    case = Case(notice(RED, until=later(180)))
    assert case.due()["limit/expiry"] == later(180)
    case.do(Cancel("县气象台", later(100), later(101)))
    assert case.due() == {}
    assert case.state.board(case.journal.subject).state == "closed"
    assert case.refused(notice(RED, 110)) == "warning.over"
    assert case.refused(TellLeader("带班李", NOW)) == "warning.over"


def test_a_warning_lapses_only_after_its_time():
    case = Case(notice(until=later(180)))
    lapsed = Cancel("", later(100), later(100), lapsed=True)
    assert case.refused(lapsed, 100) == "warning.not_lapsed"
    case.do(Cancel("", later(200), later(200), lapsed=True), 200)
    assert not case.state.open
    endless = Case(notice())
    assert endless.refused(lapsed, 600) == "warning.not_lapsed"


def test_in_force_ends_with_its_time_though_it_stays_open():
    state = Case(notice(until=later(180))).state
    assert state.in_force(later(179))
    assert not state.in_force(later(180))
    assert state.open


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        (notice(warning=""), "warning.needs_kind"),
        (notice(issuer=" "), "warning.needs_issuer"),
        (notice(affects=""), "warning.needs_affects"),
        (notice(minutes=601), "time.in_future"),
        (notice(until=NOW), "warning.ends_before_start"),
    ],
)
def test_what_a_notice_cannot_do_without(wrong, key):
    assert Case().refused(wrong) == key


def test_an_older_notice_or_another_kind_does_not_continue_the_chain():
    case = Case(notice(BLUE, 10))
    assert case.refused(notice(RED, 9)) == "warning.older"
    assert case.refused(notice(RED, 20, warning="gale")) == "warning.other_kind"
    assert case.refused(Cancel("县气象台", later(9), later(20))) == "warning.older"


def test_elements_the_notice_does_not_say_are_named_and_block_nothing():
    state = Case(notice()).state
    assert missing(state.now) == ("caution", "measures")
    whole = Case(notice(caution="山洪", measures="转移")).state
    assert missing(whole.now) == ()
    assert len(ELEMENTS) == 8


def test_a_misread_colour_is_put_right_with_its_obligations():
    case = Case(notice(BLUE))
    case.do(CorrectFact("colour", "red", "听错"))
    assert case.state.now.colour is RED
    assert any(task.id == "w67-callout" for task in case.state.tasks)
    kinds = [type(e.payload) for e in case.journal.entries[-2:]]
    assert kinds == [FactCorrected, TasksCopied]
    assert case.refused(CorrectFact("colour", "purple")) == "fact.needed"


def test_times_and_area_are_put_right():
    case = Case(notice(area=("甲云镇",)))
    case.do(CorrectFact("area", "甲云镇、乙水乡"))
    case.do(RetimeFact("until", later(300)))
    case.do(RetimeFact("received", later(-5)))
    assert case.state.now.area == ("甲云镇", "乙水乡")
    assert case.state.now.until == later(300)
    assert case.limits()["limit/tell_leader"] == later(5)
    assert isinstance(case.journal.entries[-1].payload, FactRetimed)
    assert case.refused(RetimeFact("starts", None)) == "fact.needed"


COLOURS = st.lists(st.sampled_from(WarningColour), min_size=1, max_size=8)


@settings(deadline=None)
@given(COLOURS, st.sets(st.integers(0, 7)), st.booleans())
def test_any_chain_holds_together(colours, told, ends):
    """One subject, the last colour counts, what was told is told, and no notice is told late."""
    case = Case()
    for number, colour in enumerate(colours):
        case.do(notice(colour, number * 20))
        if number in told:
            case.do(TellLeader("带班李", later(number * 20 + 1)))
    state = case.state
    assert len(state.notices) == len(colours)
    assert state.now.colour is colours[-1]
    for number, made in enumerate(state.notices):
        after = min((n for n in told if number <= n < len(colours)), default=None)
        assert made.told_at == (None if after is None else later(after * 20 + 1))
    gravest = min(c.rank for c in colours)
    obliged = {t.id for t in state.tasks}
    assert obliged == {s.id for s in RULES.book.seeds("rainstorm", WarningColour(gravest), NOW)}
    owes = "limit/tell_leader" in case.due()
    assert owes == (len(colours) - 1 not in told)
    if ends:
        case.do(Cancel("县气象台", later(500), later(500)))
        assert case.due() == {}
    assert fold(Id("w"), case.journal.entries) == case.state
    assert case.state.last_at <= NOW + 10 * HOUR
