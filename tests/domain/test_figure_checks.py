"""What is odd about figures is asked, never refused; what was struck stays to be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.entries.figures import FiguresCorrected, FiguresWithdrawn, KeyedCell
from commandpost.domain.errors import OperatorError
from commandpost.domain.figure_checks import RuleKind, StepKind, clashes, unexplained
from commandpost.domain.figure_decisions import (
    CorrectFigure,
    ExplainFigures,
    KeyFigures,
    WithdrawFigure,
    apply_figures,
    decide_figures,
)
from commandpost.domain.figures import LedgerBuilder
from commandpost.domain.ids import Id
from commandpost.domain.times import MINUTE, Instant
from tests.domain.build import CATALOGUE, NOW, ledger


def asked(made: LedgerBuilder) -> list[tuple[str, StepKind, float, float | None]]:
    found = unexplained(made.freeze(), CATALOGUE)
    return [(s.metric, s.kind, s.before, s.after) for s in found]


def settle(made: LedgerBuilder, intent, entry: str = "new") -> object:
    (draft,) = decide_figures(made.freeze(), intent, CATALOGUE, NOW)
    apply_figures(made, draft.payload, Id(entry), NOW)
    return draft.payload


@pytest.mark.parametrize(
    ("metric", "before", "after", "kind"),
    [
        ("dead", 3, 2, StepKind.FALL),
        ("dead", 1, 4, StepKind.JUMP),
        ("dead", 2, 4, None),
        ("dead", 0, 9, None),
        ("affected", 20, 60, StepKind.JUMP),
        ("affected", 2, 9, None),
        ("affected", 20, 59, None),
        ("missing", 5, 1, None),
        ("missing", 1, 5, StepKind.JUMP),
        ("rain", 50, 5, None),
        ("rain", 5, 80, None),
    ],
)
def test_a_fall_of_what_only_grows_and_a_jump_ask_for_a_reason(metric, before, after, kind):
    made = ledger(("东河", metric, before, 0), ("东河", metric, after, 5))
    assert asked(made) == ([(metric, kind, before, after)] if kind else [])


def test_one_line_settles_it_and_an_empty_one_does_not():
    made = ledger(("东河", "dead", 3, 0), ("东河", "dead", 2, 5))
    with pytest.raises(OperatorError, match="explain_empty"):
        settle(made, ExplainFigures(Id("e2"), "东河", "dead", "  "))
    with pytest.raises(OperatorError, match=r"figures\.gone"):
        settle(made, ExplainFigures(Id("e9"), "东河", "dead", "重复统计"))
    settle(made, ExplainFigures(Id("e2"), "东河", "dead", "重复统计"))
    assert asked(made) == []
    assert made.freeze().cell("dead", "东河").value == 2


def test_an_older_figure_entered_later_is_compared_where_it_belongs():
    made = ledger(("东河", "dead", 5, 60), ("东河", "dead", 2, 0))
    assert asked(made) == []


def test_a_correction_keeps_both_values_and_asks_why_when_nobody_said():
    made = ledger(("东河", "dead", 30, 0), ("西山", "dead", 1, 0))
    intent = CorrectFigure(Id("e1"), "东河", "dead", NOW, 3)
    told = settle(made, intent)
    assert isinstance(told, FiguresCorrected)
    assert (told.before, told.after) == (30, 3)
    look = made.freeze()
    assert look.total("dead", CATALOGUE).value == 4
    assert [(s.point.value, s.after, s.by) for s in look.struck] == [(30, 3, "new")]
    assert asked(made) == [("dead", StepKind.CORRECTED, 30, 3)]
    settle(made, ExplainFigures(Id("new"), "东河", "dead", "多写一个0"), "why")
    assert asked(made) == []
    with pytest.raises(OperatorError, match=r"figures\.gone"):
        settle(made, intent)


def test_a_withdrawn_figure_lets_the_one_before_stand_and_is_kept():
    made = ledger(("东河", "dead", 1, 0), ("东河", "dead", 3, 5))
    told = settle(made, WithdrawFigure(Id("e2"), "东河", "dead", Instant(NOW + 5 * MINUTE), "误报"))
    assert isinstance(told, FiguresWithdrawn)
    assert told.before == 3
    assert made.freeze().cell("dead", "东河").value == 1
    assert [(s.point.value, s.reason) for s in made.freeze().struck] == [(3, "误报")]
    assert asked(made) == []


def test_a_whole_report_is_withdrawn_at_once():
    made = ledger(("东河", "dead", 1, 0))
    made.add(made.points[0].__class__("东河", "affected", 9, NOW, False, Id("e1")))
    settle(made, WithdrawFigure(Id("e1"), "东河", "dead"))
    assert not made.freeze().cells
    assert {s.point.metric for s in made.freeze().struck} == {"dead", "affected"}


def test_a_part_above_its_whole_and_a_sum_that_is_none_are_shown_and_nothing_else():
    made = ledger(("东河", "affected", 4, 0), ("东河", "harmed", 5, 0), ("西山", "harmed", 9, 0))
    (found,) = clashes(made.freeze(), CATALOGUE)
    assert (found.place, found.metric, found.kind, found.against) == (
        "东河", "harmed", RuleKind.PART, 4,
    )  # fmt: skip
    parts = (("东河", "dead", 2, 0), ("东河", "missing", 1, 0))
    assert not clashes(ledger(*parts, ("东河", "dead_missing", 3, 0)).freeze(), CATALOGUE)
    (sums,) = clashes(ledger(*parts, ("东河", "dead_missing", 4, 0)).freeze(), CATALOGUE)
    assert (sums.kind, sums.value, sums.against) == (RuleKind.SUM, 4, 3)
    half = ledger(("东河", "dead", 2, 0), ("东河", "dead_missing", 4, 0))
    assert not clashes(half.freeze(), CATALOGUE)


def test_what_was_typed_in_upstairs_is_remembered():
    made = ledger(("东河", "dead", 2, 0))
    settle(made, KeyFigures((KeyedCell("东河", "dead", 2.0),), "s"))
    assert dict(made.freeze().keyed) == {("dead", "东河"): 2.0}
    assert made.freeze().keyed_at == NOW
    with pytest.raises(OperatorError, match="nothing_to_key"):
        settle(made, KeyFigures(()))


STEPS = st.lists(
    st.tuples(st.sampled_from(["dead", "affected"]), st.integers(0, 40), st.integers(0, 9)),
    min_size=1,
    max_size=8,
)


@given(STEPS, st.data())
def test_no_correction_or_withdrawal_ever_loses_a_value(steps, data):
    made = ledger(*(("东河", metric, float(value), minute) for metric, value, minute in steps))
    for number in range(3):
        look = made.freeze()
        if not look.history:
            break
        point = data.draw(st.sampled_from(list(look.history)))
        known = {p.value for p in look.history} | {s.point.value for s in look.struck}
        if data.draw(st.booleans()):
            intent = WithdrawFigure(point.entry, point.place, point.metric, point.as_of)
        else:
            intent = CorrectFigure(
                point.entry, point.place, point.metric, point.as_of, point.value + 1
            )
        settle(made, intent, f"n{number}")
        after = made.freeze()
        assert known <= {p.value for p in after.history} | {s.point.value for s in after.struck}
        for step in unexplained(after, CATALOGUE):
            settle(made, ExplainFigures(step.about, step.place, step.metric, "核对后修正"), "why")
        assert unexplained(made.freeze(), CATALOGUE) == ()
