"""One item of a level's measures → the measure with its actor, its time and where it belongs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from commandpost.domain.plan import Measure, Phase
from commandpost.host import numerals

if TYPE_CHECKING:
    from collections.abc import Iterator

_TIME = re.compile(
    r"(?<!每)(?P<most>不(?:得|应)?(?:超过|晚于|迟于)(?:[事灾]发生?后|接报后|[^，。；\d半一二两三四五六七八九十]{0,6}))?"
    r"(?P<half>半)?(?P<amount>\d+(?:\.\d+)?|[一二两三四五六七八九十]+)?个?"
    r"(?P<unit>分钟|小时|日|天)(?P<within>以内|之内|内)?"
)
_MINUTES = {"分钟": 1, "小时": 60, "日": 1440, "天": 1440}
_AT_ONCE = re.compile(r"立即|第一时间|迅速|马上")
_VAGUE_TIME = re.compile(r"(?:尽快|及早|限时|限定时间)")
_LABEL = re.compile(r"^([\u4e00-\u9fff]{2,12})(?:[：:]|。(?=.))\s*")
_LONGEST = 5_000
_BEHIND = re.compile(
    r"[（(]([^（）()，,]{2,20})[，,][^（）()]{1,20}[）)][。；]?$"
)  # （值班员，5分钟内）
_VERBS = (
    "主持|组织|负责|加强|做好|派出|参加|协调|指导|密切|及时|实行|落实|向|根据|按照|按|随时|立即|"
    "统一|开展|安排|会同|牵头|督促|调度|进一步|启动|发布|报告|通报|视情|应当|应|要|坐镇|带班|每|"
    "全力|到|赶赴|抓好|逐|接到|收到|承担|完成|参与|履行|提供|发现|"
    "接报|对|将|全面|迅速|适时|进入|保持|通知|核对|清点|转移|值守|召开|为|在|利用|继续|配合|保障"
)
_BODY = (
    "指挥部|指挥长|总指挥|办公室|防指|防办|防汛办|减灾委|委员会|部门|单位|机构|政府|局|厅|委|办|部|"
    "大队|支队|中队|总队|中心|公司|企业|乡镇|镇|乡|街道|村|社区|组|队|站|所|院|长|主任|书记|人员|"
    "责任人|值班员|领导|同志|媒体|专家|民兵|武警|军队|指挥员|联络员"
)
_ACTOR = re.compile(
    rf"^(?P<actor>[^，。；：:,;（(]{{1,45}}?(?:{_BODY})(?:[（(][^）)]{{1,20}}[）)])?)(?=(?:{_VERBS}))"
)
_NO_ACTOR = re.compile(
    r"应|须|必须|要|可|根据|按照|按|派出(?!所)|在|对|做好|向|必要时|视情|组织|协调|会同|将|为"
)
_DESK = re.compile(r"值班|防汛办|防办|指挥部办公室|总值班室|应急局|应急管理局|减灾办|办公室")


def read_measure(text: str, key: str, section: str) -> Measure:
    """The measure; ``key`` is its id within the plan."""
    clean = text.strip()
    minutes = limit(clean[:_LONGEST])
    actor = actor_of(clean[:_LONGEST])
    if minutes is not None:
        phase = _phase(minutes)
    else:
        phase = Phase.FIRST_30 if _AT_ONCE.search(clean) else Phase.LATER
    desk = bool(_DESK.search(actor))
    return Measure(key, clean, actor, phase, minutes, desk, section=section)


def limit(text: str) -> int | None:
    """The minutes of a stated time limit (``2小时内``, ``半小时内``), or None."""
    return next(limits(text), None)


def limits(text: str) -> Iterator[int]:
    """The minutes of every time limit stated: ``30分钟内电话报告、1小时内书面报告`` has two."""
    for found in _TIME.finditer(text):
        if not (found["most"] or found["within"]):
            continue
        unit = _MINUTES[found["unit"]]
        amount = numerals.number(found["amount"] or "")
        if found["half"]:
            yield unit // 2
        elif amount is not None:
            yield round(amount * unit)


def is_vague(text: str) -> bool:
    """Whether a time is asked for without a number."""
    return limit(text) is None and _VAGUE_TIME.search(text) is not None


def actor_of(text: str) -> str:
    """Who is to do it: the words before the first verb when they name an office or a post."""
    named = _BEHIND.search(text)
    if named is not None:
        return named[1]
    label = _LABEL.match(text)
    rest = text[label.end() :] if label else text
    found = _ACTOR.match(rest.removeprefix("由"))
    if found is None or _NO_ACTOR.match(found["actor"]):
        return ""
    return found["actor"].strip("、 ")


def _phase(minutes: int) -> Phase:
    if minutes <= 30:
        return Phase.FIRST_30
    return Phase.TO_120 if minutes <= 120 else Phase.LATER
