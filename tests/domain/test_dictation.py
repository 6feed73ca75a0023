"""Read out over the telephone: the sum of both ends, digits as signallers say them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.dictation import check_sum, compare, spoken

FIGURES = st.lists(st.integers(0, 99_999).map(lambda n: n / 10), max_size=20)


@given(FIGURES)
def test_the_same_figures_give_the_same_sum_in_any_order(figures):
    ours, theirs = check_sum(figures), check_sum(reversed(figures))
    assert ours == theirs
    assert compare(ours, theirs.total).same


@given(st.lists(st.integers(0, 9_999), min_size=1, max_size=12), st.data())
def test_one_wrong_figure_is_always_seen(figures, data):
    at = data.draw(st.integers(0, len(figures) - 1))
    wrong = [*figures]
    wrong[at] += data.draw(st.integers(1, 500))
    assert not compare(check_sum(figures), check_sum(wrong).total).same


@given(st.integers(10, 99), st.integers(0, 500))
def test_two_digits_in_the_wrong_order_are_suspected(number, rest):
    turned = number % 10 * 10 + number // 10
    found = compare(check_sum([number, rest]), turned + rest)
    assert found.same == (turned == number)
    assert found.turned == (turned != number)


def test_tenths_add_up_without_crumbs():
    assert compare(check_sum([0.1, 0.2]), 0.3).same


def test_digits_are_said_one_by_one():
    assert spoken(320) == "三两洞"
    assert spoken(-1.75) == "负幺点拐五"
