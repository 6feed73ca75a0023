"""A plan's own particulars: title, issuer, number, date, kind, hazards, the plan above it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from commandpost.domain.plan import PlanKind
from commandpost.domain.records import dataclass
from commandpost.host import numerals

if TYPE_CHECKING:
    from commandpost.importers.outline import Outline

_FILE_NO = re.compile(r"^\s*(?:\d{1,4}|附件\d*)\s*[-—_：:.、]?\s*")
_QUOTED = re.compile(r"《([^《》]{2,40}?应急(?:预案|行动方案|救援预案)[^《》]{0,8})》")
_TITLE = re.compile(
    r"^[^，。；：]{0,40}(?:应急(?:救援)?预案|应急处置方案|现场处置方案)(?:[（(][^）)]*[）)])?$"
)
_NUMBER = re.compile(r"[\u4e00-\u9fff]{1,8}[〔\[（(]\d{4}[〕\]）)]\d{1,4}号")
_AHEAD = re.compile(r"^.*(?:通知|预案|方案|公告)")
_DATE = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日")
_ISO = re.compile(
    r"(?:成文|印发|发布|发文|生成|实施)日期[：:\s]*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})"
)
_CN_DATE = re.compile(
    r"([二〇○零ОO0一三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"
)
_ZERO = re.compile(r"[○零ОO0]")
_LONGEST = 400
_OWN_DATE = re.compile(
    r"^[^，。；《]{0,40}?(?:(?:印发|成文|发布|发文|实施|公布)(?:日期|时间)?[：:\s]*)?"
    r"\d{4}年\d{1,2}月\d{1,2}日[^，。；]{0,12}$"
)
_PRINTED = re.compile(r"^(?!关于)([\u4e00-\u9fff、]{2,30}?)(?:联合)?印发《")
_ISSUER = re.compile(
    r"^([\u4e00-\u9fff]{2,30}?(?:人民政府|委员会|指挥部|办公室|局|厅|公司))(?:办公室)?(?:关于)?"
)
_FIELD = re.compile(r"(?:发布|发文|制发|印发)(?:机构|机关|单位)[：:\s]*([\u4e00-\u9fff]{3,30})")
_OWNER = re.compile(
    r"^[\u4e00-\u9fff（）]{3,30}(?:县|市|区|镇|乡|街道|公司|集团|厂|学校|中学|小学|幼儿园|医院|局|酒店|景区|社区|村|矿)$"
)
_OWNED = re.compile(
    r"国家|全国|[\u4e00-\u9fff]{2,}(?:省|市|县|区|镇|乡|街道|公司|集团|厂|学校|中学|小学|医院|局|酒店|矿|村)"
)
_ABOVE = re.compile(r"《([^《》]*(?:国家|省|市|县|自治区)[^《》]*应急预案)》")

# Words of a title or heading → the hazard; the first match names the plan's own.
_HAZARDS: tuple[tuple[str, str], ...] = (
    ("自然灾害救助|灾害救助", "relief"),
    ("山洪", "mountain_torrent"),
    ("内涝|城市排涝", "waterlogging"),
    ("水库", "reservoir"),
    ("防汛|防洪|洪涝|洪水|抗洪|水旱|三防", "flood"),
    ("台风|防风|防台", "typhoon"),
    ("抗旱|防旱|干旱|旱灾|水旱", "drought"),
    ("地质灾害", "geological"),
    ("地震", "earthquake"),
    ("雨雪冰冻|低温|暴雪|雪灾|冰冻|防冻|寒潮|冰雪", "snow_ice"),
    ("(?:森林|草原)(?:草原)?(?:防灭火|火灾|防火)", "forest_fire"),
    ("危险化学品|危化品", "hazardous_chemicals"),
    ("矿山|矿难", "mine"),
    ("烟花爆竹", "fireworks"),
    ("道路交通|交通事故", "road_traffic"),
    ("建筑坍塌|房屋坍塌|坍塌", "building_collapse"),
    ("燃气", "urban_gas"),
    ("生产安全|安全生产", "work_safety"),
    ("火灾|消防", "fire"),
    ("环境", "environment"),
    ("公共卫生|疫情|传染病|食品安全|食物中毒", "public_health"),
    ("群体性|社会安全|反恐", "public_security"),
    ("总体应急预案|综合应急预案|突发事件", "general"),
)
_KINDS: tuple[tuple[str, PlanKind], ...] = (
    ("现场处置方案", PlanKind.SITE),
    ("总体应急预案", PlanKind.GENERAL),
    (r"^[^县市省]{0,12}(?:公司|集团|厂|医院|学校|中学|小学|景区|矿)", PlanKind.ENTERPRISE),
    (
        r"(?:县|市|区)[^县市省镇乡]{2,12}(?:公司|集团|医院|中学|小学|幼儿园|酒店|景区)",
        PlanKind.ENTERPRISE,
    ),
    (r"(?:^|县|区|市)[^县市省]{1,8}(?:镇|乡|街道)(?!镇)", PlanKind.TOWNSHIP),
    (r"(?:局|部门)[^局]{0,12}应急预案", PlanKind.DEPARTMENT),
)


@dataclass(frozen=True, slots=True)
class Front:
    """The particulars; an empty word where the document does not say."""

    title: str
    issuer: str = ""
    doc_no: str = ""
    dated: str = ""
    superior: str = ""


def front(outline: Outline) -> Front:
    """Read the particulars from what stands before the first heading, and the basis section."""
    lines = [_western(block.text.strip()) for block in outline.front]
    lines += [n.title for n in outline.chapters[:1] if "预案" in n.title]
    whole = "\n".join(lines)
    number = _NUMBER.search(whole)
    date = _date(lines)
    above = next(
        (m[1] for n in outline.nodes() if "依据" in n.title for m in _ABOVE.finditer(n.text)), ""
    )
    return Front(
        title=_title(lines),
        issuer=_issuer(lines),
        doc_no=_AHEAD.sub("", number[0]) if number else "",
        dated="-".join(f"{int(part):02}" for part in date.groups()) if date else "",
        superior=above,
    )


def _western(line: str) -> str:
    """A line with its dates in figures: 二〇二六年三月十日 as 2026年3月10日."""
    line = (
        _ISO.sub(lambda m: f"成文日期：{m[1]}年{int(m[2])}月{int(m[3])}日", line[:_LONGEST])
        + (line[_LONGEST:])
    )
    found = _CN_DATE.search(line)
    if found is None:
        return line
    year = "".join(str("〇一二三四五六七八九".index(_ZERO.sub("〇", c))) for c in found[1])
    month, day = numerals.whole(found[2]), numerals.whole(found[3])
    return f"{line[: found.start()]}{year}年{month}月{day}日{line[found.end() :]}"


def _date(lines: list[str]) -> re.Match[str] | None:
    """The date of issue: that of a line of its own before one inside a sentence."""
    own = (_DATE.search(line) for line in lines if _OWN_DATE.match(line))
    told = (_DATE.search(line) for line in lines if "废止" not in line)
    return next(filter(None, (*own, *told)), None)


def hazards_in(words: str) -> tuple[str, ...]:
    """The hazards a title or heading names, each once."""
    found = [key for pattern, key in _HAZARDS if re.search(pattern, words)]
    if len(found) > 1 and "general" in found:
        found.remove("general")
    if "forest_fire" in found and "fire" in found:
        found.remove("fire")
    if "relief" in found:
        return ("relief",)
    return tuple(dict.fromkeys(found))


def kind_of(title: str) -> PlanKind:
    """What sort of plan a title names; a special plan when it says nothing else."""
    return next((kind for words, kind in _KINDS if re.search(words, title)), PlanKind.SPECIAL)


def plan_title(words: str) -> str:
    """The title when a line is nothing but the title of a plan, else an empty word."""
    bare = _bare(words)
    return bare if _TITLE.match(bare) and not bare.startswith("关于") else ""


def _bare(words: str) -> str:
    return _FILE_NO.sub("", re.sub(r"[\s*]+", "", words)).lstrip("#")


def _title(lines: list[str]) -> str:
    bare = [_bare(line) for line in lines]
    for at, line in enumerate(lines):
        if named := plan_title(line):
            owner = next((b for b in reversed(bare[:at]) if b), "")
            whole = not _OWNED.search(named) and _OWNER.match(owner)
            return f"{owner}{named}" if whole else named
    joined = (a + b for a, b in pairwise(bare) if len(a + b) <= 40)
    for line in joined:
        if _TITLE.match(line) and "关于" not in line:
            return line
    quoted = _QUOTED.search("\n".join(bare))
    return quoted[1] if quoted else ""


def _issuer(lines: list[str]) -> str:
    """Who issues it: as the notice's heading says, then a line of its own."""
    named = next((m[1] for line in lines if (m := _FIELD.search(line))), "")
    for headed in (True, False):
        for line in lines:
            found = _ISSUER.match(line)
            alone = found is not None and line.removesuffix("文件") == found[0]
            if found is not None and ("关于" in line if headed else alone):
                return found[0].removesuffix("关于")
            if headed and (printed := _PRINTED.match(_bare(line))) is not None:
                return printed[1]
    return named
