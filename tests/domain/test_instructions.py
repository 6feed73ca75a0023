"""A leader's instruction lives: passed on, fed back, owed until then, in the words as corrected."""

from __future__ import annotations

import pytest

from commandpost.domain.entries.log import EntryCorrected
from commandpost.domain.ids import Id, Subject
from commandpost.domain.incident_decisions import Close, FeedBack, PassOn, Tell
from commandpost.domain.instructions import FEED_BACK_MINUTES, PASS_ON_MINUTES
from commandpost.domain.times import HOUR, MINUTE, Instant
from tests.domain.test_incident import Case

SUBJECT = Subject("incident", Id("i1"))


@pytest.fixture
def case() -> Case:
    made = Case()
    made.do(Tell("bureau_chief", "王局长", made.now, instruction="查清被困人数，15分钟内报我"))
    return made


def given(case: Case):
    return case.incident.instructions[0]


def owed(case: Case) -> list[tuple[str, str]]:
    rows = case.incident.due(SUBJECT)
    return [(row.kind, row.owner) for row in rows if row.kind.startswith("instruction.")]


def test_a_call_without_an_instruction_owes_nothing():
    case = Case()
    case.do(Tell("bureau_chief", "王局长", case.now, instruction=" "))
    assert case.incident.instructions == ()
    assert owed(case) == []


def test_an_instruction_is_owed_its_passing_on_then_each_feedback(case):
    assert owed(case) == [("instruction.pass_on", "王局长")]
    row = next(r for r in case.incident.due(SUBJECT) if r.kind == "instruction.pass_on")
    assert row.due_at == given(case).at + PASS_ON_MINUTES * MINUTE
    assert row.label == "查清被困人数，15分钟内报我"
    case.do(PassOn(given(case).entry, "东河镇", Instant(case.now), due_at=case.now + HOUR), 1)
    case.do(PassOn(given(case).entry, "消防大队", Instant(case.now)), 1)
    assert owed(case) == [
        ("instruction.feed_back", "东河镇"),
        ("instruction.feed_back", "消防大队"),
    ]
    first, second = given(case).passings
    assert second.due_at == second.at + FEED_BACK_MINUTES * MINUTE
    case.do(FeedBack(given(case).entry, "张镇长", "被困7人", case.now, first.entry))
    assert owed(case) == [("instruction.feed_back", "消防大队")]
    assert given(case).open
    case.do(FeedBack(given(case).entry, "陈队长", "已出动", case.now, second.entry))
    assert owed(case) == []
    assert not given(case).open
    assert given(case).passings[0].answer.words == "被困7人"


def test_what_the_desk_does_itself_needs_no_passing_on(case):
    case.do(FeedBack(given(case).entry, "周值班", "已核对，7人", case.now))
    assert owed(case) == []
    assert case.refused(FeedBack(given(case).entry, "周", "又", case.now)).key == (
        "instruction.already_fed_back"
    )


def test_closing_the_incident_forgives_no_instruction(case):
    case.do(Close("处置完毕"))
    assert owed(case) == [("instruction.pass_on", "王局长")]
    case.do(PassOn(given(case).entry, "东河镇", case.now))
    case.do(FeedBack(given(case).entry, "张镇长", "已办", case.now, given(case).passings[0].entry))
    assert owed(case) == []


@pytest.mark.parametrize(
    ("intent", "key"),
    [
        (lambda c: PassOn(Id("none"), "东河镇", c.now), "instruction.unknown"),
        (lambda c: PassOn(given(c).entry, " ", c.now), "instruction.needs_whom"),
        (lambda c: PassOn(given(c).entry, "镇", Instant(c.now + MINUTE)), "time.in_future"),
        (lambda c: FeedBack(given(c).entry, "镇", " ", c.now), "instruction.needs_feedback"),
        (
            lambda c: FeedBack(given(c).entry, "镇", "好", c.now, Id("none")),
            "instruction.already_fed_back",
        ),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(case, intent, key):
    assert case.refused(intent(case)).key == key


def test_a_correction_reaches_the_instruction_the_passing_on_and_the_answer(case):
    case.do(PassOn(given(case).entry, "东河镇", case.now, words="请速查"))
    passing = given(case).passings[0].entry
    case.do(FeedBack(given(case).entry, "镇", "被困7人", case.now, passing))
    for target, words in (
        (given(case).entry, "查清失联人数"),
        (passing, "请速查失联"),
        (given(case).passings[0].answer.entry, "失联2人"),
    ):
        case.journal.add(EntryCorrected(target, words), case.now)
    assert given(case).text == "查清失联人数"
    assert given(case).passings[0].words == "请速查失联"
    assert given(case).passings[0].answer.words == "失联2人"
