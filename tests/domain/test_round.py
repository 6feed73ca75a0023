"""Zero reports: who owes what when, across midnight and changed hours; silence never disappears."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commandpost.domain.entries.rounds import Came
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.round import fold
from commandpost.domain.round_decisions import (
    ChangeRound,
    ChasePlace,
    CloseRound,
    OpenRound,
    SumUp,
    TakeBack,
    TakeReport,
    decide,
    slot_for,
)
from commandpost.domain.summary import BoardRow
from commandpost.domain.times import CHINA_OFFSET, DAY, MINUTE, Instant, civil
from commandpost.domain.zero_rules import Ground, ZeroRule, asked
from tests.desk_fixtures import at
from tests.domain.build import Journal

PLACES = tuple(f"{name}镇" for name in "甲乙丙丁")
SUBJECT = Subject("round", Id("r"))
OPEN = OpenRound("汛期零报告", PLACES, ("20:00", "08:00"), CHINA_OFFSET, summary_to="市局")


class Night:
    """A round driven by its intents."""

    def __init__(self, opened: OpenRound = OPEN, start: Instant = at(20, 18)) -> None:
        self.journal = Journal("round", "r")
        self.do(opened, start)

    def do(self, intent, now):
        drafts = decide(self.round, intent, now)
        for draft in drafts:
            self.journal.add(draft.payload, draft.happened_at, now)
        return drafts

    @property
    def round(self):
        return fold(Id("r"), self.journal.entries)

    def nothing(self, place, slot_at, now):
        return self.do(TakeReport(place, slot_at, Came.NOTHING, now), now)

    def due(self):
        return [(row.kind, row.label, row.due_at) for row in self.round.due(SUBJECT)]


def test_the_next_hour_is_owed_at_once_with_its_count():
    night = Night()
    assert night.due() == [("round.slot", "0/4", at(20, 20))]
    night.nothing("甲镇", at(20, 20), at(20, 19, 50))
    assert night.due() == [("round.slot", "1/4 乙镇、丙镇、丁镇", at(20, 20))]


def test_all_in_is_not_the_end_the_summing_up_is_owed():
    night = Night()
    for place in PLACES:
        night.nothing(place, at(20, 20), at(20, 19, 50))
    assert night.due() == [("round.summary", "市局", at(20, 20, 30))]
    night.do(SumUp(at(20, 20), "市局", "值班员钱"), at(20, 20, 10))
    assert night.due() == [("round.slot", "0/4", at(21, 8))]


def test_silence_outlives_the_summing_up_and_ends_with_a_report_for_a_later_hour():
    night = Night()
    for place in PLACES[:3]:
        night.nothing(place, at(20, 20), at(20, 20, 5))
    (summed,) = night.do(SumUp(at(20, 20), "市局"), at(20, 20, 20))
    assert (summed.payload.reported, summed.payload.owed) == (3, 4)
    assert summed.payload.silent == ("丁镇",)
    assert ("round.silent", "丁镇", at(20, 20)) in night.due()
    night.nothing("丁镇", at(21, 8), at(21, 7, 50))
    assert not [row for row in night.due() if row[0] == "round.silent"]
    assert "丁镇" in night.round.silent(night.round.slots(at(21, 9))[0])


def test_a_late_report_is_marked_late_and_one_taken_back_is_silence_again():
    night = Night()
    night.nothing("甲镇", at(20, 20), at(20, 20, 10))
    assert night.round.late(at(20, 20), "甲镇")
    night.do(TakeBack("甲镇", at(20, 20), "误记"), at(20, 20, 12))
    assert night.due()[0][1] == "0/4"


def test_chases_are_counted_with_who_took_the_call():
    night = Night()
    night.do(ChasePlace("甲镇", at(20, 20), at(20, 20, 5)), at(20, 20, 5))
    night.do(ChasePlace("甲镇", at(20, 20), at(20, 20, 9), "值班员孙"), at(20, 20, 9))
    chases = night.round.chases[at(20, 20), "甲镇"]
    assert [chase.taker for chase in chases] == ["", "值班员孙"]
    night.nothing("甲镇", at(20, 20), at(20, 20, 11))
    with pytest.raises(OperatorError) as refused:
        night.do(ChasePlace("甲镇", at(20, 20), at(20, 20, 12)), at(20, 20, 12))
    assert refused.value.key == "round.already_reported"


def test_other_hours_from_now_on_leave_what_was_owed_before():
    night = Night()
    night.do(ChangeRound((*PLACES, "戊镇"), ("00:00", "04:00"), "启动Ⅱ级"), at(20, 21))
    slots = night.round.slots(at(21, 5))
    assert [slot.at for slot in slots] == [at(20, 20), at(21, 0), at(21, 4), at(22, 0)]
    assert "戊镇" not in slots[0].places
    assert "戊镇" in slots[1].places


def test_an_hour_already_passed_is_tomorrows_and_a_closed_round_owes_no_more():
    night = Night(start=at(20, 20, 5))
    assert night.round.slots(at(20, 20, 5))[0].at == at(21, 8)
    night.do(CloseRound("解除"), at(21, 9))
    assert [slot.at for slot in night.round.slots(at(25, 0))] == [at(21, 8)]
    with pytest.raises(OperatorError):
        night.nothing("甲镇", at(21, 8), at(21, 10))


def test_a_round_for_tonight_only_ends_with_tonight():
    night = Night(replace(OPEN, times=(), once=(at(20, 20),)))
    assert [slot.at for slot in night.round.slots(at(29, 0))] == [at(20, 20)]


def test_nobody_reports_twice_for_an_hour_or_from_the_future():
    night = Night()
    night.nothing("甲镇", at(20, 20), at(20, 19))
    for intent, key in (
        (TakeReport("甲镇", at(20, 20), Came.NOTHING, at(20, 19)), "round.already_reported"),
        (TakeReport("乙镇", at(20, 20), Came.NOTHING, at(20, 23)), "round.in_future"),
        (TakeReport("乙镇", at(20, 21), Came.NOTHING, at(20, 19)), "round.no_such_hour"),
        (TakeReport("庚镇", at(20, 20), Came.NOTHING, at(20, 19)), "round.no_such_place"),
        (TakeReport("乙镇", at(20, 20), Came.MESSAGE, at(20, 19)), "round.needs_words"),
        (SumUp(at(20, 20)), "round.not_yet"),
        (CloseRound(" "), "round.needs_reason"),
        (ChangeRound((), ("20:00",)), "round.needs_places"),
        (ChangeRound(PLACES, ("24:00",)), "round.bad_time"),
    ):
        with pytest.raises(OperatorError) as refused:
            night.do(intent, at(20, 19))
        assert refused.value.key == key


def test_figures_answer_the_last_silent_hour_or_one_close_ahead():
    night = Night()
    assert slot_for(night.round, "甲镇", at(20, 19)).at == at(20, 20)
    assert slot_for(night.round, "甲镇", at(20, 17, 59)) is None
    assert slot_for(night.round, "甲镇", at(20, 21)).at == at(20, 20)
    night.nothing("甲镇", at(20, 20), at(20, 20))
    assert slot_for(night.round, "甲镇", at(20, 21)) is None


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(["00:00", "00:01", "08:00", "20:00", "23:59"]), min_size=1, unique=True
    ),
    st.sampled_from([CHINA_OFFSET, 0, -210, 345]),
    st.integers(0, 3 * 24 * 60),
    st.integers(0, 4 * 24 * 60),
)
def test_every_hour_after_the_opening_is_owed_exactly_once(times, offset, start, later):
    """By a calendar walked minute by minute, which knows nothing of ``next_daily``."""
    begun = Instant(at(20, 0) + start * MINUTE)
    until = Instant(begun + later * MINUTE)
    night = Night(replace(OPEN, times=tuple(times), offset=offset), begun)
    minutes = range(begun + MINUTE, until + DAY + MINUTE, MINUTE)
    walked = [m for m in minutes if civil(Instant(m), offset).strftime("%H:%M") in times]
    past = [m for m in walked if m <= until]
    assert [slot.at for slot in night.round.slots(until)] == walked[: len(past) + 1]


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(PLACES), st.integers(0, 50), st.booleans()),
        max_size=30,
    )
)
def test_nothing_says_all_in_while_somebody_is_silent(steps):
    night = Night()
    now = at(20, 19)
    for place, minutes, sums in steps:
        now = Instant(now + minutes * MINUTE)
        slots = night.round.slots(now)
        open_slot = next((s for s in slots if s.at not in night.round.sums), slots[-1])
        intent = SumUp(open_slot.at) if sums else TakeReport(place, open_slot.at, Came.NOTHING, now)
        try:
            night.do(intent, now)
        except OperatorError:
            continue
    found = night.round
    owed = {row.item for row in found.due(SUBJECT)}
    for slot in found.slots(found.last_at):
        silent = found.still_silent(slot)
        if silent:
            assert {f"slot/{slot.at}", f"silent/{slot.at}"} & owed
        if slot.at in found.sums:
            assert found.sums[slot.at].reported + len(found.sums[slot.at].silent) == 4


FLOOD = BoardRow(
    Subject("response", Id("x")),
    "response",
    "防汛Ⅲ级",
    "flood",
    "open",
    3,
    at(20, 1),
    at(20, 1),
    "",
)


@pytest.mark.parametrize(
    ("rule", "row", "asks"),
    [
        (ZeroRule("a", Ground.RESPONSE, ("20:00",), "s", "certain", 3), FLOOD, True),
        (ZeroRule("a", Ground.RESPONSE, ("20:00",), "s", "certain", 2), FLOOD, False),
        (ZeroRule("a", Ground.INCIDENT, ("20:00",), "s", "certain", 4), FLOOD, False),
        (ZeroRule("a", Ground.RESPONSE, ("20:00",), "s", "c", 4, ("snow_ice",)), FLOOD, False),
        (ZeroRule("a", Ground.RESPONSE, ("20:00",), "s", "c"),
         replace(FLOOD, state="closed"), False),
        (ZeroRule("a", Ground.INCIDENT, ("20:00",), "s", "c"),
         replace(FLOOD, kind="incident", level=None), False),
    ],
)  # fmt: skip
def test_a_rule_asks_by_its_own_scale_and_never_by_another(rule, row, asks):
    assert bool(asked((rule,), (row,))) is asks


def test_a_standing_rule_asks_always():
    rule = ZeroRule("a", Ground.ALWAYS, ("20:00",), "s", "c")
    assert asked((rule,), ()) == ((rule, None),)
