"""The rules that a place's figures keep among themselves, on the catalogue as it is shipped.

Written out here once more as plain comparisons: whoever changes the catalogue meets them.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.entries.episode import Cell
from commandpost.domain.figure_checks import clashes
from commandpost.domain.figures import LedgerBuilder, Point, check_cells
from commandpost.domain.ids import Id
from commandpost.domain.times import Instant
from commandpost.host.figure_words import clash_words
from commandpost.host.library import load_metrics

CATALOGUE = load_metrics()
NOT_ABOVE = {
    "seriously_injured": "injured",
    "relocated_now": "relocated_cum",
    "relocated_central_now": "relocated_central_cum",
    "relocated_scatter_now": "relocated_scatter_cum",
    "shelter_sites_now": "shelter_sites_cum",
    "need_relief_now": "need_relief_cum",
    "dead": "pop_affected",
    "missing": "pop_affected",
    "injured": "pop_affected",
    "relocated_cum": "pop_affected",
    "need_relief_cum": "pop_affected",
    "collapsed_dwelling_rooms": "collapsed_rooms",
    "severe_dwelling_rooms": "severe_rooms",
    "slight_dwelling_rooms": "slight_rooms",
    "collapsed_dwelling_hh": "collapsed_dwelling_rooms",
    "severe_dwelling_hh": "severe_dwelling_rooms",
    "slight_dwelling_hh": "slight_dwelling_rooms",
    "crop_damaged": "crop_affected",
    "crop_failed": "crop_damaged",
    "grain_affected": "crop_affected",
    "townships_flooded": "townships_affected",
    "evac_done": "evac_due",
    "evac_refused": "evac_due",
    "evac_done_households": "evac_due_households",
    "evac_refused_households": "evac_due_households",
}
SUMS = {
    "dead_missing": ("dead", "missing"),
    "relocated_cum": ("relocated_central_cum", "relocated_scatter_cum"),
    "relocated_now": ("relocated_central_now", "relocated_scatter_now"),
    "loss_total": (
        "loss_housing", "loss_agri", "loss_industry", "loss_infra", "loss_public", "loss_other",
    ),
}  # fmt: skip
SHARED = {
    "evac_due": ("evac_done", "evac_refused"),
    "evac_due_households": ("evac_done_households", "evac_refused_households"),
}
KEYS = sorted({*NOT_ABOVE, *NOT_ABOVE.values(), *SUMS, *(k for v in SUMS.values() for k in v)})
told_by_a_place = st.dictionaries(st.sampled_from(KEYS), st.integers(0, 6), max_size=12)


def found(values: dict[str, float]) -> set[tuple[str, str]]:
    made = LedgerBuilder()
    for number, (key, value) in enumerate(values.items()):
        made.add(Point("甲云镇", key, value, Instant(0), False, Id(f"e{number}")))
    return {(clash.metric, clash.kind.value) for clash in clashes(made.freeze(), CATALOGUE)}


def expected(values: dict[str, float]) -> set[tuple[str, str]]:
    odd = set()
    for part, whole in NOT_ABOVE.items():
        if part in values and whole in values and values[part] > values[whole]:
            odd.add((part, "part"))
    for whole, parts in SUMS.items():
        known = [values[part] for part in parts if part in values]
        if whole in values and known:
            complete = len(known) == len(parts)
            if sum(known) > values[whole] or (complete and sum(known) != values[whole]):
                odd.add((whole, "sum"))
    for whole, shares in SHARED.items():
        known = [values[share] for share in shares if share in values]
        if whole in values and sum(known) > values[whole] and max(known) <= values[whole]:
            odd.add((whole, "shares"))
    return odd


@given(told_by_a_place)
def test_exactly_what_contradicts_itself_is_asked_about(values) -> None:
    assert found(values) == expected(values)


@given(told_by_a_place)
def test_no_contradiction_keeps_a_figure_out_of_the_ledger(values) -> None:
    check_cells("甲云镇", tuple(Cell(key, value) for key, value in values.items()), CATALOGUE)


@given(told_by_a_place, st.sampled_from(KEYS))
def test_what_was_not_reported_contradicts_nothing(values, silent) -> None:
    rest = {key: value for key, value in values.items() if key != silent}
    assert all(silent != metric for metric, _ in found(rest))


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"evac_due": 300, "evac_done": 320}, "已转移人口320，大于应转移人口300"),
        (
            {"evac_due": 300, "evac_done": 280, "evac_refused": 40},
            "应转移人口300，小于已转移人口、拒转人口合计320",
        ),
        ({"pop_affected": 90, "relocated_cum": 120}, "120，大于受灾人口90"),
    ],
)
def test_the_officer_reads_both_figures(values, words, monkeypatch) -> None:
    monkeypatch.setattr("commandpost.host.figure_words.language", lambda: "zh_CN")
    monkeypatch.setattr("commandpost.host.text.language", lambda: "zh_CN")
    made = LedgerBuilder()
    for number, (key, value) in enumerate(values.items()):
        made.add(Point("甲云镇", key, value, Instant(0), False, Id(f"e{number}")))
    (clash,) = clashes(made.freeze(), CATALOGUE)
    assert words in clash_words(clash)


def test_every_rule_of_the_catalogue_about_losses_stands_here() -> None:
    bounds = {m.key: m.not_above for m in CATALOGUE.metrics if m.not_above and m.key in KEYS}
    assert bounds == NOT_ABOVE
    assert {m.key: m.shares for m in CATALOGUE.metrics if m.shares} == SHARED
