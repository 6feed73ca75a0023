"""Amounts with bounds inside a sentence: 20万间或7万户以上、30万间或10万户以下; 3～6万（含6万）."""

from __future__ import annotations

import re
from dataclasses import replace

from commandpost.domain.records import dataclass
from commandpost.host import numerals

_NUM = r"(?:\d[\d,]*(?:\.\d+)?|[零一二两三四五六七八九十百千]+)"
_SCALE = r"(?:万亿|千万|百万|十万|亿|万)"
_UNIT = (
    r"(?:平方公里|平方千米|立方米/秒|立方米每秒|秒立米|立方米|公顷|毫米|厘米|公里|千米|小时|分钟|"
    r"mm|cm|m3/s|m|人次|人|名|户|间|亩|米|元|%|天|日|个|座|处|条|起|级|次|头|只|吨|度|℃|年)"
)
_BEFORE = r"(?P<before>不足|不超过|不低于|超过|大于|高于|达到|达|少于|小于|低于|>=|<=|>|<|≥|≤)?"
_NOTE = r"(?:\((?P<{0}>不?含)[^()]*\))?"
_QUANTITY = re.compile(
    _BEFORE
    + rf"(?P<low>{_NUM})(?P<lowscale>{_SCALE})?"
    + rf"(?:(?:{_UNIT})?[~\-—–至到](?P<high>{_NUM})(?P<highscale>{_SCALE})?)?"
    + _NOTE.format("within")
    + rf"(?P<unit>{_UNIT})(?!内|之内)"
    + _NOTE.format("amid")
    + r"(?P<after>及?以上|及?以下|以内)?"
    + _NOTE.format("behind")
)
_BOTH_UNITS = re.compile(
    rf"({_NUM}{_SCALE}?{_UNIT})\((?:或者?|[,、])({_NUM}{_SCALE}?{_UNIT})\)((?:及?以上|及?以下)?)"
)
_OVER = re.compile(r"(?:超过|高于|高出|超出)(?=(?:警戒|保证|汛限|设计|校核)水位\d)")
_OPEN_BELOW = ("不足", "少于", "小于", "低于", "<", "<=", "≤", "不超过")
_STRICT = ("超过", "大于", "高于", ">", "不足", "少于", "小于", "低于", "<")
_SHARES = re.compile(r"^(?:\s|或者|或|、|/|和)?$")


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount in a sentence: its bounds and unit, and where it stands."""

    start: int
    end: int
    unit: str
    low: float | None
    high: float | None
    low_inclusive: bool = True
    high_inclusive: bool = False
    bounded: bool = True
    spelled: bool = False


def evened(told: str) -> str:
    """A folded sentence in the usual order: ``1000间或200户以上`` for ``1000间(或200户)以上``."""
    return _OVER.sub("超", _BOTH_UNITS.sub(r"\1\3或\2\3", told))


def find(told: str) -> list[Quantity]:
    """Every amount in a folded sentence; one without a bound takes that of the next beside it."""
    found = [made for match in _QUANTITY.finditer(told) if (made := _quantity(match))]
    for at in range(len(found) - 2, -1, -1):
        here, after = found[at], found[at + 1]
        if not here.bounded and after.bounded and _SHARES.match(told[here.end : after.start]):
            found[at] = _shared(here, after)
    return found


def _quantity(match: re.Match[str]) -> Quantity | None:
    low, high = numerals.number(match["low"]), None
    if low is None:
        return None
    scale = _scaled(match["lowscale"])
    if match["high"]:
        high = (numerals.number(match["high"]) or 0) * _scaled(match["highscale"])
        scale = scale if match["lowscale"] else _scaled(match["highscale"])
    low *= scale
    before, after = match["before"] or "", match["after"] or ""
    notes = [match[name] for name in ("within", "amid", "behind") if match[name]]
    told = notes[-1] == "含" if notes else None
    here = Quantity(match.start(), match.end(), match["unit"], low, high)
    here = replace(here, spelled=not match["low"][0].isdigit())
    if high is not None:
        return replace(here, high_inclusive=bool(told))
    if after.endswith("以上") or (before and not after and before not in _OPEN_BELOW):
        strict = before in _STRICT and not after
        return replace(here, low_inclusive=not strict if told is None else told)
    if after or before:
        inclusive = after in ("及以下", "以内") or before in ("<=", "≤", "不超过")
        closed = inclusive if told is None else told
        return replace(here, low=None, high=low, high_inclusive=closed)
    return replace(here, bounded=False)


def _shared(here: Quantity, after: Quantity) -> Quantity:
    """``20万间`` of ``20万间或7万户以上`` has the bound of its neighbour."""
    if after.low is None:
        return replace(
            here, low=None, high=here.low, high_inclusive=after.high_inclusive, bounded=True
        )
    return replace(here, low_inclusive=after.low_inclusive, bounded=True)


def _scaled(word: str | None) -> float:
    return numerals.number("1" + word) or 1.0 if word else 1.0
