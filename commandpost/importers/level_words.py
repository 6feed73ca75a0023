"""The spellings of response levels, and which headings speak of one."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum

from commandpost.domain.levels import ResponseLevel

_VALUES = {"I": 1, "II": 2, "III": 3, "IV": 4, "一": 1, "二": 2, "三": 3, "四": 4}
_VALUES |= {"1": 1, "2": 2, "3": 3, "4": 4, "特别重大": 1, "重大": 2, "较大": 3, "一般": 4}
_VALUES |= {"特大型": 1, "大型": 2, "中型": 3, "小型": 4}
# What text recognition makes of Ⅱ, Ⅲ and Ⅳ (FACTS 5.4, item 5).
_VALUES |= {"11": 2, "lI": 2, "Il": 2, "ll": 2, "111": 3, "In": 3, "1V": 4, "lV": 4, "l": 1}
_ONE = r"(?:IV|III|II|Il|lI|ll|In|1V|lV|I|l|111|11|[一二三四1-4])"
_EVENT = r"(?:事件|事故|灾害|灾情|险情|火灾|地震|洪水|干旱|旱情|疫情|灾难|停电)"
# One level or several by their numbers: Ⅳ级, 一、二级.
LIST = rf"{_ONE}(?:级?(?:、|和|或|及|~|-|至){_ONE})*级"
_MENTION = re.compile(
    rf"(?<![\dA-Za-z.])(?P<list>{LIST})(?:\([^)]*\))?[^响预警,.;:。级]{{0,12}}响应"
    r"|(?P<word>特别重大|特大型|重大|大型|较大|中型|一般|小型)(?:级|型)?"
    rf"(?:[^响预警,.;:。级、和()]{{0,12}}?{_EVENT}(?:级)?)?(?:应急)?响应(?!急)"
    rf"|响应\((?P<behind>{LIST})[^)]*\)"
)
_BARE = re.compile(rf"^(?P<list>{LIST})(?:\([^)]*\))?$")
_GRADE_CELL = re.compile(rf"^[\u4e00-\u9fff]{{0,6}}\((?P<list>{LIST})(?:[,、][^)]*)?\)$")
_EACH = re.compile(_ONE)
_LEVELS = re.compile(rf"(?<![\dA-Za-z.])({LIST})")

_CONDITIONS = re.compile(
    r"启动条件|启动标准|响应条件|响应标准|启动情形|启动情况|启动指标|触发条件|条件$|标准$|判据$"
    r"|^(?:灾害)?(?:灾情|损失|灾害损失|险情)(?:情况)?$"
)
_MEASURES = re.compile(
    r"行动|措施|对策|处置|工作要求|工作内容|响应内容|应对工作|响应工作|响应任务|主要任务"
    r"|指挥与部署|工作部署"
)
_PROCEDURE = re.compile(r"程序|权限|决定|启动主体|启动权")
_ALL_MEASURES = re.compile(r"^(?:分级)?(?:应急)?(?:响应)?(?:行动|措施|任务)$|响应(?:行动|措施)$")
# Gradings of what happened (事件分级), of which no response level follows by itself.
_GRADING = re.compile(
    r"(?:事件|事故|灾害|灾情|险情|火灾|地震|洪水|干旱|旱情)(?:的|灾害|事件|险情|灾情|和|与)*"
    r"(?:分级|等级|级别)"
)
_ENDING = re.compile(r"终止|解除|结束|调整|变更|信息|报告|报送|总结")


class Role(Enum):
    """What a section under a level holds."""

    CONDITIONS = "conditions"
    MEASURES = "measures"
    PROCEDURE = "procedure"
    ENDING = "ending"
    BOTH = "both"


def folded(words: str) -> str:
    """Ⅳ, ＩＶ and IV alike, brackets and punctuation half-width, no blanks."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", words))


def mentioned(words: str) -> tuple[ResponseLevel, ...]:
    """Every response level named in a sentence, each once, in the order named."""
    found: dict[ResponseLevel, None] = {}
    for mention in _MENTION.finditer(folded(words)):
        for level in _levels(mention["list"] or mention["behind"], mention["word"]):
            found[level] = None
    return tuple(found)


def ranks(words: str) -> tuple[int, ...]:
    """The ranks of every level named with 级 in folded words, of whatever scale."""
    told = (each for listed in _LEVELS.findall(words) for each in _EACH.findall(listed))
    return tuple(dict.fromkeys(_VALUES[t] for t in told if t in _VALUES))


def headed(title: str, within_response: bool) -> tuple[ResponseLevel, ...]:
    """The levels a heading announces; a bare ``四级`` counts only below a chapter on responses."""
    told = folded(title)
    if "预警" in told and "应急响应" not in told:
        return ()
    bare = _BARE.match(told)
    if bare is not None:
        return _levels(bare["list"], None) if within_response else ()
    return mentioned(told)


def grades(title: str) -> bool:
    """Whether a heading is about how grave an event is, not about how to respond to it."""
    told = folded(title)
    return "响应" not in told and _GRADING.search(told) is not None


def role_of(title: str) -> Role:
    """What a heading says its section holds."""
    told = folded(title)
    for role, words in (
        (Role.CONDITIONS, _CONDITIONS),
        (Role.ENDING, _ENDING),
        (Role.PROCEDURE, _PROCEDURE),
        (Role.MEASURES, _MEASURES),
    ):
        if words.search(told):
            return role
    return Role.BOTH


def role_below(title: str) -> Role:
    """What a heading below a level's own holds: ``应急响应`` alone is what is done."""
    return Role.MEASURES if folded(title) in ("应急响应", "响应") else role_of(title)


def role_for_all(title: str) -> Role:
    """What a heading holds for every level listed below it: conditions, measures, or it is open."""
    told = folded(title)
    if _CONDITIONS.search(told):
        return Role.CONDITIONS
    return Role.MEASURES if _ALL_MEASURES.search(told) else Role.BOTH


def level_cell(words: str) -> str:
    """A table's cell that names a level and nothing else, as a heading would; else empty."""
    told = folded(words)
    if "预警" in told or len(told) > 24:
        return ""
    if mentioned(told):
        return told
    bare = _BARE.match(told) or _GRADE_CELL.match(told)
    return f"{bare['list']}响应" if bare else ""


def _levels(listed: str | None, word: str | None) -> tuple[ResponseLevel, ...]:
    told = [word] if word else _EACH.findall(listed or "")
    return tuple(dict.fromkeys(ResponseLevel(_VALUES[t]) for t in told if t in _VALUES))
