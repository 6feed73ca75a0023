"""What is odd about a figure, in words: for the officer at the table and before a report."""

from __future__ import annotations

from commandpost.domain.figure_checks import Clash, RuleKind, Step
from commandpost.domain.metrics import number_text
from commandpost.host.library import load_metrics
from commandpost.host.text import language, text


def metric_word(key: str, lang: str = "") -> str:
    """An indicator's name in the language spoken; its key where nobody knows it any more."""
    catalogue = load_metrics()
    if key not in catalogue:
        return key
    metric = catalogue[key]
    return metric.en if (lang or language()) == "en" else metric.zh


def step_words(step: Step) -> str:
    """From what to what a figure went without a reason."""
    after = "" if step.after is None else number_text(step.after)
    return text(
        f"figures.step.{step.kind.value}",
        place=step.place,
        metric=metric_word(step.metric),
        before=number_text(step.before),
        after=after,
    )


def clash_words(clash: Clash) -> str:
    """Which two figures cannot both be right."""
    comma = "、" if language().startswith("zh") else ", "
    others = [metric_word(key) for key in clash.others]
    if clash.kind is RuleKind.SUM and len(others) > 2:
        others = [*others[:2], "…"]
    return text(
        f"figures.clash.{clash.kind.value}",
        place=clash.place,
        metric=metric_word(clash.metric),
        value=number_text(clash.value),
        others=comma.join(others),
        against=number_text(clash.against),
    )
