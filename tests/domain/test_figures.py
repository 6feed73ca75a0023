"""Figures: 未报 is never 0, totals by place, corrections, and figures that cannot be."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.entries.episode import Cell
from commandpost.domain.errors import OperatorError
from commandpost.domain.figures import Ledger, check_cells
from commandpost.domain.ids import Id
from commandpost.domain.times import MINUTE
from tests.domain.build import CATALOGUE, NOW, ledger


def total(made, key):
    return made.freeze().total(key, CATALOGUE)


def test_nothing_reported_is_not_zero():
    empty = Ledger()
    assert empty.total("dead", CATALOGUE).value is None
    assert empty.total("dead_missing", CATALOGUE).value is None
    assert empty.value("dead", CATALOGUE) is None
    assert empty.value("no such metric", CATALOGUE) is None
    assert empty.cell("dead", "东河") is None
    assert empty.places() == ()


def test_a_reported_zero_is_a_figure():
    found = total(ledger(("东河", "dead", 0, 0)), "dead")
    assert (found.value, found.reported) == (0, ("东河",))
    assert found.missing(("东河", "西山")) == ("西山",)


def test_losses_add_up_and_a_gauge_is_the_worst_one():
    made = ledger(
        ("东河", "dead", 1, 0),
        ("西山", "dead", 2, 5),
        ("东河", "rain", 40, 0),
        ("西山", "rain", 55, 1),
    )
    assert total(made, "dead").value == 3
    assert total(made, "dead").as_of == NOW + 5 * MINUTE
    rain = total(made, "rain")
    assert (rain.value, rain.place, rain.entry) == (55, "西山", "e4")
    assert total(made, "dead").place == ""


def test_a_derived_total_adds_the_parts_by_place():
    made = ledger(("东河", "dead", 1, 0), ("东河", "missing", 2, 1), ("西山", "dead", 4, 2))
    found = total(made, "dead_missing")
    assert (found.value, found.reported, found.as_of) == (7, ("东河", "西山"), NOW + 2 * MINUTE)


def test_a_place_that_reports_the_sum_does_not_hide_places_that_report_the_parts():
    made = ledger(("东河", "dead_missing", 3, 0), ("西山", "dead", 2, 0))
    assert total(made, "dead_missing").value == 5


def test_what_is_derived_twice_reaches_down_to_what_is_reported():
    made = ledger(("东河", "dead", 1, 0), ("东河", "affected", 10, 0))
    assert total(made, "relief").value == 11


def test_a_newer_figure_stands_and_an_older_one_only_enters_the_history():
    made = ledger(("东河", "dead", 5, 10), ("东河", "dead", 3, 0), ("东河", "dead", 6, 10))
    assert made.freeze().cell("dead", "东河").value == 6
    assert [p.value for p in made.freeze().history] == [5, 3, 6]


def test_a_total_is_unverified_as_long_as_one_figure_behind_it_is():
    made = ledger(("东河", "dead", 1, 0), ("西山", "dead", 1, 0))
    made.verify("东河", ("dead",))
    assert total(made, "dead").unverified
    made.verify("西山", ())
    assert not total(made, "dead").unverified
    assert made.freeze().value("dead", CATALOGUE).verified


def test_verifying_keeps_the_figure_its_entry_and_its_time_and_counts_once():
    made = ledger(("东河", "dead", 1, 3), ("东河", "rain", 9, 3))
    made.verify("东河", ("dead",))
    made.verify("东河", ("dead",))
    cell = made.freeze().cell("dead", "东河")
    assert (cell.value, cell.as_of, cell.entry, cell.verified) == (1, NOW + 3 * MINUTE, "e1", True)
    assert not made.freeze().cell("rain", "东河").verified
    assert len(made.freeze().history) == 3


def test_a_withdrawn_entry_lets_the_older_figure_stand_again():
    made = ledger(("东河", "dead", 1, 0), ("东河", "dead", 10, 5))
    before = made.freeze()
    made.withdraw(Id("e2"))
    assert made.freeze().cell("dead", "东河").value == 1
    assert before.cell("dead", "东河").value == 10
    assert [p.value for p in before.history] == [1, 10]


def test_withdrawing_the_only_entry_leaves_nothing_reported():
    made = ledger(("东河", "dead", 1, 0))
    made.freeze()
    made.withdraw(Id("nobody"))
    assert made.freeze().places() == ("东河",)
    made.withdraw(Id("e1"))
    assert made.freeze().cell("dead", "东河") is None
    assert made.freeze().places() == ()


def check(*cells, place="东河"):
    check_cells(place, tuple(Cell(key, amount) for key, amount in cells), CATALOGUE)


@pytest.mark.parametrize("amount", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_refused(amount):
    for key in ("dead", "level"):
        with pytest.raises(OperatorError, match=r"figures\.not_a_number"):
            check((key, amount))


def test_unknown_metrics_and_negative_losses_are_refused_but_a_gauge_may_stand_below_zero():
    with pytest.raises(OperatorError, match="unknown_metric"):
        check(("height", 1))
    with pytest.raises(OperatorError, match="negative"):
        check(("dead", -1))
    check(("level", -0.5), ("dead", 0))


REPORTS = st.lists(
    st.tuples(
        st.sampled_from(["东河", "西山", "青云"]),
        st.sampled_from(["dead", "missing", "dead_missing", "rain", "affected"]),
        st.integers(0, 50).map(float),
        st.integers(-90, 90),
    ),
    max_size=12,
)


@given(REPORTS)
def test_a_frozen_ledger_never_changes(reports):
    made = ledger(*reports[: len(reports) // 2])
    seen = made.freeze()
    before = (dict(seen.cells), list(seen.history))
    rest = ledger(*reports)
    for point in rest.points:
        made.add(point)
    made.verify("东河", ())
    made.withdraw(Id("e1"))
    assert (dict(seen.cells), list(seen.history)) == before


@given(REPORTS, st.randoms(use_true_random=False))
def test_the_order_of_places_does_not_change_a_total(reports, rng: random.Random):
    made = ledger(*reports)
    cells = list(made.cells.items())
    rng.shuffle(cells)
    shuffled = Ledger(dict(cells))
    for key in ("dead", "dead_missing", "rain"):
        one, other = made.freeze().total(key, CATALOGUE), shuffled.total(key, CATALOGUE)
        assert (one.value, one.unverified, one.as_of) == (
            other.value,
            other.unverified,
            other.as_of,
        )
        assert set(one.reported) == set(other.reported)


@given(REPORTS)
def test_a_total_is_none_exactly_when_nobody_has_reported(reports):
    made = ledger(*reports)
    for key, parts in (("dead", {"dead"}), ("dead_missing", {"dead", "missing", "dead_missing"})):
        assert (total(made, key).value is None) == (not parts & {r[1] for r in reports})


def test_a_catalogue_knows_metrics_by_any_name():
    assert CATALOGUE.by_name["水位"] is CATALOGUE["level"]
    assert "level" in CATALOGUE
    assert "水位" not in CATALOGUE


def test_a_sum_given_first_holds_until_all_its_parts_are_newer():
    made = ledger(("东河", "dead_missing", 9, 0), ("东河", "dead", 2, 5))
    assert total(made, "dead_missing").value == 9
    made = ledger(("东河", "dead_missing", 9, 0), ("东河", "dead", 2, 5), ("东河", "missing", 5, 6))
    assert total(made, "dead_missing").value == 7
    made = ledger(("东河", "dead", 2, 5), ("东河", "missing", 5, 6), ("东河", "dead_missing", 9, 7))
    assert total(made, "dead_missing").value == 9


def test_newer_parts_never_hide_behind_an_older_sum_that_they_exceed():
    made = ledger(("东河", "dead_missing", 3, 0), ("东河", "dead", 12, 5))
    assert total(made, "dead_missing").value == 12
    made = ledger(("东河", "missing", 1, 0), ("东河", "dead_missing", 3, 1), ("东河", "dead", 6, 5))
    assert total(made, "dead_missing").value == 6  # the old missing may be among the new dead
