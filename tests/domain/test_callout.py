"""Call-out: silence is never counted as an answer, and what is done about it comes in order."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from commandpost.domain.callout import fold
from commandpost.domain.callout_decisions import (
    ApproveText,
    Attempt,
    Claim,
    CloseCallout,
    Escalate,
    FeedBack,
    OpenCallout,
    SendText,
    SettleRow,
    TakeBack,
    TakeRoll,
    decide,
)
from commandpost.domain.callout_row import RowState
from commandpost.domain.entries.callout import (
    CallChannel,
    CallOutcome,
    CalloutRules,
    Holder,
    RowSeed,
    SilenceStep,
    StepRule,
    TextKind,
    Tier,
)
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.times import MINUTE, Instant
from tests.domain.build import NOW, Journal

RULES = CalloutRules(
    (
        StepRule(SilenceStep.STAND_IN, 3),
        StepRule(SilenceStep.ESCALATE, 5),
        StepRule(SilenceStep.KNOCK, 10),
    ),
    within=5,
    feedback=30,
    source="示例",
)
SUBJECT = Subject("callout", Id("x"))


def seed(number: int, *holders: Holder) -> RowSeed:
    people = holders or (
        Holder(f"甲{number}", "灾害信息员", "A"),
        Holder(f"乙{number}", "灾害信息员", "B"),
    )
    place = f"第{number}镇"
    return RowSeed(f"r{number}", number, Tier.TOWNSHIP, place, place, "灾害信息员", people)


class Night:
    """A call-out driven by intents, with the minute it is."""

    def __init__(self, rows: int = 3) -> None:
        self.journal = Journal("callout", "x")
        self.now = NOW
        listed = tuple(seed(n) for n in range(1, rows + 1))
        self.do(OpenCallout("山洪叫应", "flood", ("全县",), "今晚有大雨", RULES, listed))

    def do(self, intent) -> None:
        drafts = decide(self.state, intent, self.now)
        self.journal.take(drafts)

    def later(self, minutes: int) -> None:
        self.now = Instant(self.now + minutes * MINUTE)

    @property
    def state(self):
        return fold(Id("x"), self.journal.entries)

    def due(self) -> dict[str, tuple[str, int]]:
        rows = self.state.due(SUBJECT)
        return {r.item: (r.kind, (r.due_at - NOW) // MINUTE) for r in rows}

    def call(self, row: str, outcome: CallOutcome, **more) -> None:
        self.do(Attempt(row, outcome, "周", **more))


def test_one_is_called_after_another_and_only_read_back_is_an_answer():
    night = Night(2)
    assert night.due() == {"undialled": ("callout.undialled", 5)}
    night.call("r1", CallOutcome.ANSWERED)
    assert night.state.rows[0].state is RowState.ANSWERED
    assert night.due()["row/r1"] == ("callout.read_back", 5)
    night.call("r1", CallOutcome.READ_BACK, words="立即转移")
    night.call("r2", CallOutcome.READ_BACK)
    assert night.state.all_answered
    night.do(FeedBack("r1", "已转移", "周", 12, 35))
    row = night.state.rows[0]
    assert (row.state, row.households, row.persons) == (RowState.FED_BACK, 12, 35)
    assert night.due() == {"row/r2": ("callout.feedback", 30)}


def test_woken_is_not_answered_until_it_was_read_back():
    night = Night(1)
    night.call("r1", CallOutcome.ANSWERED)
    assert night.state.silent == night.state.not_called == ()
    assert not night.state.all_answered


def test_a_silence_goes_to_the_stand_in_then_up_then_to_the_door():
    night = Night(1)
    night.call("r1", CallOutcome.NO_ANSWER)
    assert night.state.rows[0].next_holder.rank == "B"
    assert night.due() == {"row/r1": ("callout.stand_in", 3)}
    night.later(3)
    night.call("r1", CallOutcome.OFF)
    assert night.due() == {"row/r1": ("callout.escalate", 5)}
    night.do(Escalate("r1", SilenceStep.ESCALATE, "带班领导", "周"))
    assert night.due() == {"row/r1": ("callout.knock", 10)}
    night.do(Escalate("r1", SilenceStep.KNOCK, "邻村支书", "周"))
    assert night.due()["row/r1"] == ("callout.silent", 8)
    night.call("r1", CallOutcome.READ_BACK, whom="乙1", rank="B")
    assert night.due()["row/r1"][0] == "callout.feedback"
    assert night.state.rows[0].next_holder.name == "乙1"


def test_a_later_step_counts_the_earlier_ones_and_a_knock_is_a_knock():
    night = Night(1)
    night.call("r1", CallOutcome.NO_ANSWER)
    night.call("r1", CallOutcome.NO_ANSWER, channel=CallChannel.DOOR)
    assert night.due()["row/r1"][0] == "callout.silent"


@pytest.mark.parametrize("outcome", [CallOutcome.RELAYED, CallOutcome.SENT, CallOutcome.OFF])
def test_what_is_sent_or_relayed_is_no_answer(outcome):
    night = Night(1)
    night.call("r1", outcome)
    assert night.state.rows[0].silent
    assert not night.state.all_answered


def test_received_in_the_group_is_never_answered():
    night = Night(2)
    night.do(TakeRoll(("r1", "r2"), 1, "周"))
    assert [row.received_at for row in night.state.rows] == [NOW, NOW]
    assert len(night.state.not_called) == 2
    assert night.due()["undialled"][0] == "callout.undialled"


def test_a_silent_place_is_settled_only_with_a_reason_and_stays_silent():
    night = Night(1)
    with pytest.raises(OperatorError, match="silent_needs_reason"):
        night.do(SettleRow("r1", "周"))
    night.do(SettleRow("r1", "周", "邻村已上门转移"))
    assert night.state.rows[0].state is RowState.SETTLED
    assert not night.state.all_answered
    with pytest.raises(OperatorError, match="close_needs_reason"):
        night.do(CloseCallout())
    night.do(CloseCallout("雨停"))
    assert night.journal.entries[-1].payload.silent == ("第1镇",)
    assert night.due() == {}


def test_a_sheet_typed_in_after_the_end_keeps_its_own_minutes():
    night = Night(1)
    night.later(20)
    night.do(CloseCallout("停电，名单在纸上"))
    night.later(60)
    with pytest.raises(OperatorError, match="closed"):
        night.call("r1", CallOutcome.READ_BACK)
    night.call("r1", CallOutcome.READ_BACK, at=Instant(NOW + 4 * MINUTE))
    assert night.state.answered_within() == 1
    with pytest.raises(OperatorError, match="in_future"):
        night.call("r1", CallOutcome.READ_BACK, at=Instant(night.now + 1))


def test_the_rate_counts_from_when_a_place_was_listed():
    night = Night(2)
    night.later(5)
    night.call("r1", CallOutcome.ANSWERED)
    night.later(1)
    night.call("r2", CallOutcome.ANSWERED)
    assert night.state.answered_within() == 1


def test_taking_back_undoes_the_entry_typed_last_whatever_its_minute():
    night = Night(1)
    night.later(10)
    night.call("r1", CallOutcome.NO_ANSWER)
    night.call("r1", CallOutcome.READ_BACK, at=Instant(NOW + MINUTE))
    night.do(TakeBack("r1"))
    assert night.state.rows[0].state is RowState.DIALLED
    night.do(TakeBack("r1"))
    assert night.state.rows[0].state is RowState.NOT_CALLED
    with pytest.raises(OperatorError, match="nothing_to_take_back"):
        night.do(TakeBack("r1"))


def test_words_leave_only_as_they_were_approved_and_after_it():
    night = Night(1)
    with pytest.raises(OperatorError, match="not_approved"):
        night.do(SendText(Id("none"), "村村响", "全县", "周"))
    with pytest.raises(OperatorError, match="needs_approver"):
        night.do(ApproveText(TextKind.LOUDSPEAKER, "请转移", " ", "", 100))
    with pytest.raises(OperatorError, match="too_long"):
        night.do(ApproveText(TextKind.LOUDSPEAKER, "请" * 101, "李", "", 100))
    night.do(ApproveText(TextKind.LOUDSPEAKER, "请转移", "李", "带班领导", 100))
    text = night.state.texts[0]
    assert night.due()[f"text/{text.approval}"][0] == "callout.send.loudspeaker"
    with pytest.raises(OperatorError, match="before_approved"):
        night.do(SendText(text.approval, "村村响", "", "周", at=Instant(NOW - MINUTE)))
    night.do(SendText(text.approval, "村村响", "第1镇", "周"))
    assert [sent.to for _, sent in night.state.texts[0].sent] == ["第1镇"]
    assert f"text/{text.approval}" not in night.due()


ROWS = st.sampled_from(["r1", "r2", "r3", "r4"])
MINUTES_BACK = st.integers(0, 15)


class CalloutMachine(RuleBasedStateMachine):
    """Anything that can be done in any order; ``spoke`` is the plain truth beside the fold."""

    def __init__(self) -> None:
        super().__init__()
        self.spoke: dict[str, list[tuple[str, bool]]] = {}

    @initialize()
    def begin(self) -> None:
        self.night = Night(4)
        self.spoke = {f"r{n}": [] for n in range(1, 5)}
        self.settled: set[str] = set()

    def attempt(self, intent, row: str, mark: str, counts: bool) -> None:
        try:
            self.night.do(intent)
        except OperatorError:  # a rule says no; then nothing may have changed
            return
        self.spoke[row].append((mark, counts))

    @rule(
        row=ROWS,
        outcome=st.sampled_from(CallOutcome),
        channel=st.sampled_from(CallChannel),
        back=MINUTES_BACK,
    )
    def dial(self, row, outcome, channel, back):
        at = Instant(self.night.now - back * MINUTE)
        counts = outcome is CallOutcome.READ_BACK
        self.attempt(Attempt(row, outcome, "周", channel, at=at), row, outcome.value, counts)

    @rule(row=ROWS, persons=st.one_of(st.none(), st.integers(0, 9)))
    def feed_back(self, row, persons):
        self.attempt(FeedBack(row, "已转移", "周", None, persons), row, "fed_back", True)

    @rule(row=ROWS, step=st.sampled_from(SilenceStep))
    def escalate(self, row, step):
        self.attempt(Escalate(row, step, "带班领导", "周"), row, step.value, False)

    @rule(row=ROWS, words=st.sampled_from(["", "邻村上门"]))
    def settle(self, row, words):
        self.attempt(SettleRow(row, "周", words), row, "settled", False)

    @rule(row=ROWS)
    def take_back(self, row):
        try:
            self.night.do(TakeBack(row))
        except OperatorError:
            assert not self.spoke[row]
            return
        self.spoke[row].pop()

    @rule(rows=st.lists(ROWS, min_size=1))
    def received(self, rows):
        self.night.do(TakeRoll(tuple(rows), 0, "周"))

    @rule(row=ROWS, by=st.sampled_from(["周", "陈", ""]))
    def claim(self, row, by):
        self.night.do(Claim((row,), by))
        assert self.night.state.row(row).claimed_by == by

    @rule(minutes=st.integers(1, 20))
    def wait(self, minutes):
        self.night.later(minutes)

    @invariant()
    def all_answered_only_when_everybody_read_back(self):
        if self.spoke:
            read_back = {row: any(c for _, c in told) for row, told in self.spoke.items()}
            assert self.night.state.all_answered == all(read_back.values())
            for row in self.night.state.rows:
                assert row.confirmed == read_back[row.seed.id]
                spoken = {m for m, _ in self.spoke[row.seed.id]}
                assert row.silent == (not spoken & {"answered", "read_back", "fed_back"})

    @invariant()
    def no_open_silence_is_without_its_due_row(self):
        if self.spoke:
            due = self.night.due()
            for row in self.night.state.rows:
                if row.silent and row.open:
                    assert f"row/{row.seed.id}" in due or "undialled" in due

    @invariant()
    def the_next_step_never_lies_behind_one_that_was_done(self):
        if self.spoke:
            order = [step.value for step in SilenceStep]
            for row in self.night.state.rows:
                owed = row.owed(RULES)
                if owed is not None and owed.kind in order:
                    done = [m for m, _ in self.spoke[row.seed.id] if m in order]
                    assert all(order.index(m) < order.index(owed.kind) for m in done)
                    assert owed.due_at >= owed.started_at


CalloutMachine.TestCase.settings = settings(
    max_examples=60, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
TestCallout = CalloutMachine.TestCase
