"""Bounds and figures in words: warnings by their colour, everything else by number and unit."""

from __future__ import annotations

from collections.abc import Callable

from commandpost.domain.metrics import Catalogue, Metric, number_text
from commandpost.domain.triggers import Condition, Logic, Test
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


def condition_text(condition: Condition, catalogue: Catalogue, lang: str = "zh") -> str:
    """``24小时降雨量 ≥ 100 毫米 且 < 150 毫米``: what will be tested, to be read over."""
    both, either = (" and ", " or ") if lang == "en" else (" 且 ", " 或 ")
    parts = [_spoken(test, catalogue, lang, both) for test in condition.tests]
    alone = len(parts) == 1 or condition.logic is Logic.ALL
    open_, shut = ("(", ")") if lang == "en" else ("（", "）")
    framed = [p if alone or both not in p else f"{open_}{p}{shut}" for p in parts]
    return (both if condition.logic is Logic.ALL else either).join(framed)


def _spoken(test: Test, catalogue: Catalogue, lang: str, both: str) -> str:
    if test.metric not in catalogue:
        name, unit = test.metric or "?", test.unit
    else:
        metric = catalogue[test.metric]
        if metric.key.startswith(WARNING) and test.min is not None and test.max is None:
            return bound_text(test, catalogue, lang)
        name, unit = metric_word(metric, lang), unit_word(metric.unit, lang)
    parts = []
    if test.min is not None:
        parts.append(f"{'≥' if test.min_inclusive else '>'} {number_text(test.min)} {unit}".strip())
    if test.max is not None:
        parts.append(f"{'≤' if test.max_inclusive else '<'} {number_text(test.max)} {unit}".strip())
    return f"{name} {both.join(parts)}" if parts else name
