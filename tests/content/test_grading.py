"""Event grading: the bands are those of the law, and a suggestion follows from them alone."""

from __future__ import annotations

import csv
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.grading import suggest_grade
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.levels import EventGrade
from commandpost.domain.times import Instant
from commandpost.domain.triggers import Value
from commandpost.host import library

CONFIDENCE = {"certain", "high", "medium", "low", "待核"}
RULES = library.load_grading()
GRADED = sorted({rule.hazard for rule in RULES})
AMOUNTS = st.one_of(
    st.sampled_from(sorted({r.min for r in RULES} | {r.max for r in RULES if r.max})),
    st.floats(min_value=0, max_value=1e6, allow_nan=False),
)


def reader(figures):
    def read(key):
        if key not in figures:
            return None
        return Value(figures[key], verified=True, place="全县", as_of=Instant(0), entry="e")

    return read


def bands_of(hazard, metric):
    """A hazard's bands on a metric by table, gravest first."""
    found = {}
    for rule in RULES:
        if rule.hazard == hazard and rule.metric == metric:
            found.setdefault(rule.table, []).append(rule)
    return [sorted(rows, key=lambda rule: rule.grade.rank) for rows in found.values()]


def test_every_metric_and_hazard_is_known(rules, catalogue):
    for rule in rules:
        assert catalogue[rule.metric].unit == rule.unit, rule
        assert rule.hazard in HAZARDS


def test_every_band_has_source_and_confidence(rules):
    assert all(rule.source and rule.confidence in CONFIDENCE for rule in rules)


def test_repealed_and_unread_bands_are_not_called_certain(rules):
    for rule in rules:
        if rule.table in ("earthquake", "road_traffic"):
            assert rule.confidence in ("low", "待核")


def test_all_rows_of_the_reference_table_are_there(tables):
    with (tables / "grading.csv").open(encoding="utf-8-sig", newline="") as file:
        wanted = [
            (int(row["grade"]), float(row["min_incl"]), row["max_excl"], row["unit"])
            for row in csv.DictReader(file)
        ]
    written = library.read_yaml(library.paths.plans_db_dir() / "grading.yaml")
    found = [
        (row["grade"], float(row["min"]), row.get("max"), row["unit"])
        for table in written
        if table["table"] != "road_traffic"
        for row in table["rows"]
    ]
    same = [(g, low, float(high) if high else None, unit) for g, low, high, unit in wanted]
    assert found == same
    assert len(found) == 87


def test_bands_of_a_metric_join_without_gap_or_overlap(rules):
    for hazard, metric in {(rule.hazard, rule.metric) for rule in rules}:
        for rows in bands_of(hazard, metric):
            for graver, lighter in pairwise(rows):
                assert lighter.max == graver.min, (hazard, metric)
                assert not lighter.max_inclusive
                assert graver.min_inclusive


@given(rule=st.sampled_from(RULES))
def test_a_lower_edge_belongs_to_the_band_and_an_upper_edge_does_not(rule):
    assert rule.holds(rule.min)
    assert rule.max is None or not rule.holds(rule.max)


@given(rule=st.sampled_from(RULES), share=st.floats(0, 1, exclude_max=True))
def test_what_lies_between_the_edges_is_in_the_band(rule, share):
    top = rule.max if rule.max is not None else rule.min * 10 + 1
    amount = rule.min + (top - rule.min) * share
    assert rule.holds(amount) or amount >= top


@pytest.mark.parametrize(
    ("hazard", "figures", "grade"),
    [
        ("work_safety", {"dead": 2}, EventGrade.ORDINARY),
        ("work_safety", {"dead": 3}, EventGrade.LARGE),
        ("work_safety", {"dead": 10}, EventGrade.MAJOR),
        ("work_safety", {"dead": 30}, EventGrade.EXTREME),
        ("work_safety", {"dead": 1, "loss_total": 5000}, EventGrade.MAJOR),
        ("geological", {"dead": 1, "threatened_people": 500}, EventGrade.MAJOR),
        ("forest_fire", {"fire_damaged_area": 1}, EventGrade.LARGE),
        ("earthquake", {"dead_missing": 49}, EventGrade.LARGE),
        ("work_safety", {"dead": 0}, None),
        ("work_safety", {}, None),
        ("flood", {"dead": 100}, None),
    ],
)
def test_the_suggestion_is_the_gravest_band_reached(hazard, figures, grade):
    assert suggest_grade(RULES, hazard, reader(figures))[0] is grade


FIGURES = st.dictionaries(st.sampled_from(sorted({r.metric for r in RULES})), AMOUNTS)


@given(hazard=st.sampled_from(GRADED), figures=FIGURES)
def test_the_grade_is_the_gravest_of_its_evidence(hazard, figures):
    grade, evidence = suggest_grade(RULES, hazard, reader(figures))
    grades = [e.rule.grade for e in evidence]
    assert grade == (max(grades) if grades else None)
    assert grades == sorted(grades, reverse=True)
    assert all(e.rule.hazard == hazard and e.rule.holds(e.value.amount) for e in evidence)


@given(hazard=st.sampled_from(GRADED), figures=FIGURES, data=st.data())
def test_one_more_known_figure_never_lightens_the_grade(hazard, figures, data):
    before, _ = suggest_grade(RULES, hazard, reader(figures))
    key = data.draw(st.sampled_from(sorted({r.metric for r in RULES} - set(figures)) or ["dead"]))
    more = {**figures, key: figures.get(key, data.draw(AMOUNTS))}
    after, _ = suggest_grade(RULES, hazard, reader(more))
    assert before is None or (after is not None and after >= before)


@given(hazard=st.sampled_from(GRADED), figures=FIGURES, factor=st.floats(1, 100))
def test_greater_figures_never_lighten_the_grade(hazard, figures, factor):
    before, _ = suggest_grade(RULES, hazard, reader(figures))
    grown = {key: amount * factor for key, amount in figures.items()}
    after, _ = suggest_grade(RULES, hazard, reader(grown))
    assert before is None or (after is not None and after >= before)
