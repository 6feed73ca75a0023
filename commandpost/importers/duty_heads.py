"""What offices write above the columns of a duty table, and which of a shift's places they fill."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from commandpost.domain.records import dataclass
from commandpost.importers.sheets import stacked_headers

if TYPE_CHECKING:
    from commandpost.importers.tables import Row, Table

_WORDS = {
    "day": "日期 值班日期 时间 值班时间 日 月日 date day 带班日期",
    "weekday": "星期 周 周几 星期几 weekday",
    "shift": "班次 班别 值班班次 时段 值班时段 班 shift",
    "leader": "带班领导 带班 值班领导 带班人 带班人员 带班局长 带班负责人 领导 总带班 局领导 "
    "值班带班领导 带班领导姓名 带班县领导 leader 值班局领导 带班干部",
    "officer": "值班员 值班人员 值班人 值班干部 主班 "
    "主值 主值班 主值班员 正班 A岗 A班 A角 值班员A 值班员甲 "
    "值班员1 值班员一 值班主班 officer officera 值班 值班同志 主班人员 值班长",
    "second": "副班 副值 副值班 副值班员 B岗 "
    "B班 B角 值班员B 值班员乙 值班员2 值班员二 副班人员 officerb",
    "standby": "备班 备勤 备班人员 备勤人员 备班员 替班 机动 机动人员 二线 备岗 standby 备勤领导",
    "driver": "司机 驾驶员 值班司机 值班驾驶员 driver",
    "note": "备注 说明 note remarks",
}
_FIELD_OF = {w.lower(): field for field, words in _WORDS.items() for w in words.split()}
_SHIFT_WORDS = (
    (re.compile(r"^(?:白天|白班|日班|昼班|日间|day)"), "day"),
    (re.compile(r"^(?:夜间|夜班|晚班|晚上|night)"), "night"),
    (re.compile(r"^(?:全天|昼夜|24小时|全日|wholeday)"), "whole"),
)
_SPAN = re.compile(
    r"(\d{1,2})[点时]?(\d{2})分?[-~—–至到次日第二天翌晨]+(\d{1,2})[点时]?(\d{2})"
)  # colons are taken out before
_ASIDE = re.compile(r"[(\[][^()\[\]]*[)\]]")
_NOT_A_NAME = re.compile(r"(?:电话|手机|号码|联系方式|职务|单位|签名|签字)$")
_WITH_PHONE = re.compile(r"(?:及|和|与|/|、)?(?:联系)?(?:电话|方式|手机)$")
_NAMED = re.compile(r"姓名$")


@dataclass(frozen=True, slots=True)
class Head:
    """What a column fills, and of which shift if its header says so."""

    field: str
    shift: str = ""


@dataclass(frozen=True, slots=True)
class DutyLayout:
    """Where the rows begin (from 1) and the columns: each block is a table beside the next."""

    first: int
    labels: tuple[str, ...]
    blocks: tuple[tuple[tuple[int, Head], ...], ...]


def shift_of(value: str) -> str:
    """``day``, ``night`` or ``whole`` from words or hours; empty when it says none of them."""
    told = _flat(value)
    for pattern, shift in _SHIFT_WORDS:
        if pattern.match(told):
            return shift
    if told in ("白", "昼", "日"):
        return "day"
    if told in ("夜", "晚"):
        return "night"
    found = _SPAN.search(told)
    if found is None:
        return ""
    if (found[1], found[2]) == (found[3], found[4]):
        return "whole"
    return "day" if int(found[1]) < 14 else "night"


def head(label: str) -> Head | None:
    """The column a header stands for, or None: telephones and posts are not asked for here."""
    told = _flat(label)
    shift = shift_of(told)
    for pattern, _ in _SHIFT_WORDS:
        told = pattern.sub("", told)
    told = _SPAN.sub("", _ASIDE.sub("", told)) if shift else _ASIDE.sub("", told)
    if shift and not told:
        return Head("officer", shift)
    field = _FIELD_OF.get(told)
    if field is None and re.search(r"[及和与/、](?:联系)?(?:电话|方式|手机)$", told):
        field = _FIELD_OF.get(_WITH_PHONE.sub("", told))
    if field is None and not _NOT_A_NAME.search(told):
        field = _FIELD_OF.get(_NAMED.sub("", told))
    return Head(field, shift) if field is not None else None


def layout(table: Table) -> DutyLayout | None:
    """The header of a duty table, or None when the sheet has none."""
    best: tuple[float, DutyLayout] | None = None
    for top, tall, labels in stacked_headers(table):
        heads = tuple(map(head, labels))
        fields = {h.field for h in heads if h is not None}
        if "day" not in fields or not fields & {"leader", "officer"}:
            continue
        score = len({h for h in heads if h is not None}) - 0.1 * tall
        if tall > 1 and _same(table.rows[top], table.rows[top + tall - 1]):
            score += 0.15  # merged downwards: the lower row still belongs to the header
        if best is None or score > best[0]:
            best = (score, DutyLayout(top + tall + 1, labels, _blocks(heads)))
    return best[1] if best else None


def _blocks(heads: tuple[Head | None, ...]) -> tuple[tuple[tuple[int, Head], ...], ...]:
    """A month in two halves beside each other is two tables: each begins at its 日期."""
    made: list[list[tuple[int, Head]]] = [[]]
    for at, found in enumerate(heads):
        if found is None:
            continue
        if found.field == "day" and any(h.field == "day" for _, h in made[-1]):
            before = made[-1][-1]
            made.append([made[-1].pop()] if before[1].field == "weekday" and _twice(made) else [])
        made[-1].append((at, found))
    return tuple(tuple(block) for block in made)


def _twice(made: list[list[tuple[int, Head]]]) -> bool:
    return sum(h.field == "weekday" for _, h in made[-1]) > 1


def _same(upper: Row, lower: Row) -> bool:
    return sum(a == b for a, b in zip(upper, lower, strict=False) if b) >= 2


def _flat(value: str) -> str:
    return re.sub(r"[\s:：*_]+", "", unicodedata.normalize("NFKC", value)).lower()
