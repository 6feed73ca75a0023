"""Every unit of the metrics has its English."""

from __future__ import annotations

from commandpost.domain.units import ENGLISH, unit_word
from commandpost.host.library import load_metrics


def test_the_table_holds_the_units_of_the_metrics_and_no_others():
    assert {metric.unit for metric in load_metrics().metrics} == set(ENGLISH)


def test_a_unit_is_said_in_the_language_of_the_window():
    assert unit_word("毫米", "en") == "mm"
    assert unit_word("毫米", "zh_CN") == "毫米"
    assert unit_word("指", "en") == "指"
