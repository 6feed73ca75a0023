"""Bounds and figures in words: warnings by their colour, everything else by number and unit."""

from __future__ import annotations

from collections.abc import Callable

from commandpost.domain.metrics import Catalogue, Metric, number_text
from commandpost.domain.triggers import Test
from commandpost.domain.units import unit_word

WARNING = "warning_"
"""Metrics of that prefix hold a warning's colour as a step: 蓝1 黄2 橙3 红4."""

COLOURS = {
    "zh": ("无", "蓝色", "黄色", "橙色", "红色"),
    "en": ("none", "blue", "yellow", "orange", "red"),
}


def metric_word(metric: Metric, lang: str = "zh") -> str:
    """The metric's name in that language."""
    return metric.en if lang == "en" else metric.zh


def amount_text(metric: Metric, value: float, lang: str = "zh") -> str:
    """``86毫米``, or ``黄色`` for a warning's step."""
    if metric.key.startswith(WARNING) and value in range(len(COLOURS["zh"])):
        return COLOURS["en" if lang == "en" else "zh"][int(value)]
    unit = unit_word(metric.unit, lang)
    blank = " " if lang == "en" and unit else ""
    return f"{number_text(value)}{blank}{unit}"


def bound_text(test: Test, catalogue: Catalogue, lang: str = "zh") -> str:
    """``6小时降雨量≥100毫米``, ``暴雨预警黄色以上``: a bound in the words of the trade."""
    if test.metric not in catalogue:
        return f"{test.metric}{_range(test, lambda value: f'{number_text(value)}{test.unit}')}"
    metric = catalogue[test.metric]
    name = metric_word(metric, lang)
    if metric.key.startswith(WARNING) and test.min is not None and test.max is None:
        colour = amount_text(metric, test.min, lang)
        return f"{name}: {colour} or graver" if lang == "en" else f"{name}{colour}以上"
    gap = " " if lang == "en" else ""
    return f"{name}{gap}{_range(test, lambda value: amount_text(metric, value, lang))}"


def _range(test: Test, shown: Callable[[float], str]) -> str:
    parts = []
    if test.min is not None:
        parts.append(f"{'≥' if test.min_inclusive else '>'}{shown(test.min)}")
    if test.max is not None:
        parts.append(f"{'≤' if test.max_inclusive else '<'}{shown(test.max)}")
    return "、".join(parts)
