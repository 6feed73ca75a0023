"""One item of a level's list → a condition with tests on known figures, or one a person judges."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from commandpost.domain.records import dataclass
from commandpost.domain.triggers import Condition, Logic, Test
from commandpost.importers import quantities
from commandpost.importers.level_words import folded

if TYPE_CHECKING:
    from commandpost.domain.metrics import Catalogue, Metric
    from commandpost.importers.doubts import Doubts
    from commandpost.importers.quantities import Quantity

_LONGEST = 3_000  # no condition is longer; what is, was not taken apart
_OTHER = re.compile(r"^其[他它]|需要启动.{0,12}响应的(?:其他)?(?:情况|情形|事项)")
_VAGUE = re.compile(r"若干|一定数量|一定规模|较多|大量|大面积|较大数量|多人")
_JOINED = re.compile(r"且|又|同时(?!发生)|并(?!列|发)|正在发生|预计|预报|可能|尚未|仍未|未能")
_FORECAST = re.compile(r"(?:预报|预计)(?:将|会|可能)?$")
_APART = re.compile(r"或者|[,;]或")
_SAYS_HOW_MUCH = re.compile(r"\d|[蓝黄橙红]色|[一二三四五六七八九十百千]+(?:人|户|间|座|处)")
_BREAK = re.compile(r"或|且|[,;、]|\d")
_AND = re.compile(r"^(?:和|或|及|与|、|或者|以及)$")
_CLAUSE = re.compile(r"[,;。]|或|造成|导致|致|发生")
_NEXT = re.compile(r"的?(?:人员|人口|群众|因灾)?")
_COMMA = re.compile(r"[、,]?")
_CHOICE = re.compile(r"或")
_COLOUR = re.compile(
    r"(?P<name>[\u4e00-\u9fff]{2,10}?)(?P<colour>[蓝黄橙红])色(?:及?以上)?"
    r"(?P<mid>气象风险|气象|风险)?预警"
)
_QUAKE = re.compile(r"[、,]?(?:\d+(?:\.\d+)?级(?:及?以下|及?以上)?)?(?:的|左右|破坏性|强)*地震")
_NEAR = (
    ("人口较密集", "初判震级·人口较密集地区"),
    ("人口密集", "初判震级·人口密集地区"),
    ("人口稠密", "初判震级·人口密集地区"),
)
_COLOURS = {"蓝": 1.0, "黄": 2.0, "橙": 3.0, "红": 4.0}
_COUNTERS = ("个", "名", "次", "年", "级", "条", "座", "处", "起")
# Units that turn into one another: (as written, as the figure is kept) → factor.
_FACTORS = {
    ("元", "万元"): 1e-4,
    ("亩", "公顷"): 1 / 15,
    ("平方公里", "公顷"): 100.0,
    ("名", "人"): 1.0,
    ("人次", "人"): 1.0,
    ("日", "天"): 1.0,
    ("天", "小时"): 24.0,
    ("日", "小时"): 24.0,
    ("米", "厘米"): 100.0,
    ("厘米", "米"): 0.01,
    ("mm", "毫米"): 1.0,
    ("cm", "厘米"): 1.0,
    ("m", "米"): 1.0,
    ("公里", "千米"): 1.0,
    ("秒立米", "立方米/秒"): 1.0,
    ("立方米每秒", "立方米/秒"): 1.0,
    ("m3/s", "立方米/秒"): 1.0,
    ("度", "℃"): 1.0,
}


@dataclass(frozen=True, slots=True)
class _Mention:
    start: int
    end: int
    name: str
    metric: Metric | None  # None: it is forecast, and no figure is kept for that


class ConditionReader:
    """Reads conditions against the catalogue of what can be measured."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._names = {folded(name): metric for name, metric in catalogue.by_name.items()}
        longest_first = sorted(self._names, key=len, reverse=True)
        self._pattern = re.compile(f"(?=({'|'.join(map(re.escape, longest_first)) or '(?!)'}))")

    def read(self, text: str, section: str, doubts: Doubts) -> Condition:
        """The condition; what has no figure, or joins figures with words, a person judges."""
        clean = text.strip().rstrip("；;。")
        manual = Condition(clean, logic=Logic.MANUAL, section=section)
        if len(clean) > _LONGEST:
            doubts.add("doubt.unclear", section, clean)
            return manual
        if _OTHER.search(clean):
            return manual
        told = quantities.evened(folded(clean))
        tests, left = self._tests(told)
        if left:
            doubts.add("doubt.number_without_metric", section, clean, "、".join(left))
        if not tests:
            if not left and (vague := _VAGUE.search(told)) is not None:
                doubts.add("doubt.vague_quantity", section, clean, vague[0])
            return manual
        logic = _logic(_hidden(told, self._mentions(told)), tests)
        if left or logic is Logic.MANUAL:
            if not left:
                doubts.add("doubt.combined_condition", section, clean)
            logic = Logic.MANUAL
        return replace(manual, tests=tuple(tests), logic=logic)

    def _tests(self, told: str) -> tuple[list[Test], list[str]]:
        mentions = self._mentions(told)
        tests: dict[str, Test] = {}
        left: list[str] = []
        for colour in _COLOUR.finditer(told):
            metric = self._warning(colour["name"], colour["mid"] or "")
            if metric is not None and metric.key not in tests:
                rank = _COLOURS[colour["colour"]]
                tests[metric.key] = Test(metric.key, rank, unit=metric.unit)
            else:
                left.append(colour[0])
        amounts = quantities.find(_hidden(told, mentions))
        for at, amount in enumerate(amounts):
            named = self._quake(told, amount) or _named(told, mentions, amount, amounts[at + 1 :])
            chosen = self._metric(named, amount) if named is not None else None
            if chosen is not None:
                metric, factor = chosen
                tests[metric.key] = _merged(tests.get(metric.key), metric, amount, factor)
            elif amount.bounded or not (amount.spelled or amount.unit in _COUNTERS):
                left.append(told[amount.start : amount.end])
        return list(tests.values()), left

    def _mentions(self, told: str) -> list[_Mention]:
        """The figures named, the longest name first where two overlap: 死亡和失踪, not 失踪."""
        every = [self._mention(told, m.start(), m[1]) for m in self._pattern.finditer(told)]
        kept: list[_Mention] = []
        for mention in sorted(every, key=lambda m: (m.start - m.end, m.start)):
            if all(mention.end <= k.start or mention.start >= k.end for k in kept):
                kept.append(mention)
        return sorted(kept, key=lambda m: m.start)

    def _mention(self, told: str, start: int, name: str) -> _Mention:
        """A figure where it is named; one that is forecast is another figure."""
        end = start + len(name)
        ahead = _FORECAST.search(told[:start])
        if ahead is None:
            return _Mention(start, end, name, self._names[name])
        return _Mention(ahead.start(), end, name, self._names.get(f"预报{name}"))

    def _metric(self, mention: _Mention, amount: Quantity) -> tuple[Metric, float] | None:
        """The figure meant: the one named, or its sibling that is counted in the unit given."""
        if mention.metric is None:
            return None
        factor = _factor(amount.unit, mention.metric.unit)
        if factor is not None:
            return mention.metric, factor
        for metric in self._catalogue.metrics:
            names = (folded(name) for name in (metric.zh, *metric.aliases))
            factor = _factor(amount.unit, metric.unit)
            if factor is not None and any(name.startswith(mention.name) for name in names):
                return metric, factor
        return None

    def _quake(self, told: str, amount: Quantity) -> _Mention | None:
        """``5.0级以上地震`` names its figure behind the number; where people live makes another."""
        if amount.unit != "级" or not _QUAKE.match(told[amount.end :]):
            return None
        near = next((name for word, name in _NEAR if word in told), "震级")
        metric = self._names.get(folded(near))
        return _Mention(amount.start, amount.end, near, metric) if metric else None

    def _warning(self, name: str, middle: str) -> Metric | None:
        whole = [name + middle + "预警", name + "预警"]
        ends = (told[at:] for told in whole for at in range(len(name)))
        return next((self._names[end] for end in ends if end in self._names), None)


def _named(
    told: str, mentions: list[_Mention], amount: Quantity, later: list[Quantity]
) -> _Mention | None:
    """The figure an amount belongs to; None when two named together share it.

    What is counted piece by piece is named after its number (2座以上水库垮坝), all else before it,
    unless the number leads its clause (3人以上、10人以下死亡).
    """
    before = [m for m in mentions if m.end <= amount.start]
    after = [m for m in mentions if m.start >= amount.end]
    if amount.unit in _COUNTERS:
        if after and not _BREAK.search(told[amount.end : after[0].start]):
            return after[0]
        if before and _BREAK.search(told[before[-1].end : amount.start]):
            return None
    end = _end(told, amount, later)
    leads = not before or _CLAUSE.search(told[before[-1].end : amount.start])
    if leads and after and _NEXT.fullmatch(told[end : after[0].start]):
        return after[0]
    if len(before) > 1 and _AND.match(told[before[-2].end : before[-1].start]):
        return None
    return before[-1] if before else None


def _end(told: str, amount: Quantity, later: list[Quantity]) -> int:
    """Where an amount ends together with the upper bound behind it: 3人以上、10人以下."""
    bound = next((q for q in later[:1] if q.unit == amount.unit and q.low is None), None)
    if bound is not None and _COMMA.fullmatch(told[amount.end : bound.start]):
        return bound.end
    return amount.end


def _factor(written: str, kept: str) -> float | None:
    return 1.0 if written == kept else _FACTORS.get((written, kept))


def _hidden(told: str, mentions: list[_Mention]) -> str:
    """The sentence with the figures' names blanked, so that 24小时降雨量 is no amount of hours."""
    for mention in mentions:
        told = told[: mention.start] + "□" * (mention.end - mention.start) + told[mention.end :]
    return told


def _merged(known: Test | None, metric: Metric, amount: Quantity, factor: float) -> Test:
    test = known or Test(metric.key, unit=metric.unit)
    if amount.low is not None and test.min is None:
        low = _even(amount.low * factor)
        test = replace(test, min=low, min_inclusive=amount.low_inclusive)
    if amount.high is not None and test.max is None:
        high = _even(amount.high * factor)
        test = replace(test, max=high, max_inclusive=amount.high_inclusive)
    return test


def _even(value: float) -> float:
    return float(f"{value:.10g}")


def _logic(told: str, tests: list[Test]) -> Logic:
    halves = _APART.split(told)
    if not all(_SAYS_HOW_MUCH.search(half) for half in halves):
        return Logic.MANUAL
    joined, choice = _JOINED.search(told) is not None, _CHOICE.search(told) is not None
    if len(tests) == 1:
        return Logic.MANUAL if joined else Logic.ANY
    if joined == choice:  # both, or neither: which of them holds is not said
        return Logic.MANUAL
    return Logic.ALL if joined else Logic.ANY
