"""Villages: their figures count towards the township's, both are kept, and neither hides."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.figures import LedgerBuilder, Point, full_place
from commandpost.domain.ids import Id
from commandpost.domain.times import MINUTE, Instant
from tests.domain.build import CATALOGUE, NOW

TOWN = "东河镇"


def ledger(*told: tuple[str, str, float, int]):
    """(place, metric, value, minute); a village is written ``东河镇/柳湾村``."""
    made = LedgerBuilder()
    for number, (place, metric, value, minute) in enumerate(told):
        town, _, village = place.partition("/")
        name = full_place(village, town) if village else town
        at = Instant(NOW + minute * MINUTE)
        within = town if village else ""
        made.add(Point(name, metric, value, at, False, Id(f"e{number}"), within=within))
    return made.freeze()


def test_a_township_that_said_nothing_comes_to_what_its_villages_say():
    made = ledger(("东河镇/柳湾村", "dead", 1, 0), ("东河镇/石桥村", "dead", 2, 1))
    total = made.total("dead", CATALOGUE)
    assert (total.value, total.reported, total.partly) == (3, (TOWN,), (TOWN,))
    assert total.missing((TOWN, "西山镇")) == ("西山镇",)
    assert made.heard() == (TOWN,)


def test_a_townships_own_figure_stands_and_its_villages_are_not_added_to_it():
    made = ledger(("东河镇/柳湾村", "dead", 1, 0), (TOWN, "dead", 3, 1))
    assert made.total("dead", CATALOGUE).value == 3
    assert made.total("dead", CATALOGUE).partly == ()
    assert made.of_villages("dead", CATALOGUE)[TOWN].value == 1


def test_newer_villages_that_come_to_more_are_not_hidden_by_an_older_township():
    made = ledger(
        (TOWN, "dead", 1, 0), ("东河镇/柳湾村", "dead", 2, 5), ("东河镇/石桥村", "dead", 1, 6)
    )
    assert made.total("dead", CATALOGUE).value == 3


def test_an_older_village_does_not_raise_a_newer_township():
    made = ledger(("东河镇/柳湾村", "dead", 9, 0), (TOWN, "dead", 1, 5))
    assert made.total("dead", CATALOGUE).value == 1


def test_the_worst_gauge_counts_wherever_it_was_read():
    made = ledger((TOWN, "rain", 40, 9), ("东河镇/柳湾村", "rain", 86, 0))
    total = made.total("rain", CATALOGUE)
    assert (total.value, total.place, total.reported) == (86, "东河镇柳湾村", (TOWN,))


def test_two_villages_of_one_name_are_two():
    made = ledger(("东河镇/柳湾村", "dead", 1, 0), ("西山镇/柳湾村", "dead", 2, 0))
    assert made.total("dead", CATALOGUE).value == 3
    assert made.villages("西山镇") == ("西山镇柳湾村",)


def test_parts_told_by_a_village_make_its_townships_sum():
    made = ledger(("东河镇/柳湾村", "dead", 1, 0), ("东河镇/柳湾村", "missing", 2, 0))
    assert made.total("dead_missing", CATALOGUE).value == 3


@pytest.mark.parametrize(
    ("place", "within", "named"),
    [("柳湾村", TOWN, "东河镇柳湾村"), ("东河镇柳湾村", TOWN, "东河镇柳湾村"), (TOWN, "", TOWN)],
)
def test_a_village_is_named_under_its_township_once(place, within, named):
    assert full_place(place, within) == named


_TOLD = st.tuples(
    st.sampled_from([TOWN, "东河镇/柳湾村", "东河镇/石桥村", "西山镇", "西山镇/柳湾村"]),
    st.just("dead"),
    st.integers(0, 9),
    st.integers(0, 9),
)


@given(st.lists(_TOLD, min_size=1, max_size=12))
def test_a_total_is_never_below_any_township_nor_above_everything_told(told):
    made = ledger(*told)
    total = made.total("dead", CATALOGUE).value
    townships = {p.place: p.value for p in made.cells.values() if not p.within}
    villages = sum(p.value for p in made.cells.values() if p.within)
    assert total >= sum(townships.values())
    assert total <= sum(townships.values()) + villages
