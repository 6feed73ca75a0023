"""A warning's release, pasted whole, read into the law's eight elements; nothing is guessed away.

``云岭县气象台2026年6月20日23时40分发布暴雨红色预警信号：预计…`` and its relatives: joint releases,
levels as numerals, 升级/降级/继续/解除, and forms with 发布单位：, 影响范围： … on lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from commandpost.domain.levels import WarningColour
from commandpost.domain.records import dataclass
from commandpost.domain.release_times import issued_in, moment_in, period_in
from commandpost.domain.times import CHINA_OFFSET, Instant
from commandpost.domain.warning_book import WarningBook, WarningKind

_COLOURS = {
    "红": WarningColour.RED,
    "橙": WarningColour.ORANGE,
    "黄": WarningColour.YELLOW,
    "蓝": WarningColour.BLUE,
}
_STEPS = {
    "Ⅰ": "红",
    "Ⅱ": "橙",
    "Ⅲ": "黄",
    "Ⅳ": "蓝",
    "一": "红",
    "二": "橙",
    "三": "黄",
    "四": "蓝",
}
_COLOUR = re.compile(
    r"(?P<colour>[红橙黄蓝])色?(?=[^。；，]{0,14}?预警)|(?<=预警)[（(\[【]?(?P<after>[红橙黄蓝])色"
)
_ANY_COLOUR = re.compile(r"([红橙黄蓝])色")
_NUMERAL = re.compile(
    r"(?P<step>[ⅠⅡⅢⅣ一二三四])级(?=[^。；，]{0,12}?预警)|预警[（(\[【]?(?P<after>[ⅠⅡⅢⅣ])级"
)
_CANCELS = re.compile(r"(?:解除|取消|撤销)(?![前后])")
_BRACKETS = re.compile(
    r"^(?:【[^】]{0,24}】|\[[^\]]{0,24}\]|(?:转发|紧急|预警信息|预警发布)[：:！])+"
)
_OFFICE = (
    r"(?:气象台|气象局|气象站|气象服务中心|指挥部办公室|指挥部|防汛办|森防办|防办|水利局|水务局|水文站"
    r"|水文局|水文中心|自然资源和规划局|自然资源局|应急管理局|应急局|林业局|生态环境局"
    r"|住房和城乡建设局|人民政府办公室|人民政府|委员会办公室|委员会|预警信息发布中心)"
)
_ORG = rf"[\u4e00-\u9fff]{{0,18}}?{_OFFICE}"
_ISSUER = re.compile(rf"(?P<issuer>{_ORG}(?:[、和与及暨会同]{{1,2}}{_ORG}){{0,3}})")
_SIGNATURE = re.compile(rf"[\u4e00-\u9fff、]{{0,40}}{_OFFICE}")
_DATE_LINE = re.compile(r"[（(]?[\d年月日时分：\-./]{4,24}[)）]?")
_NOT_ISSUER = re.compile(r"^(?:根据|据|接到?|收到|转发|由|现将|经)")
_MEASURES = re.compile(r"防御指南|防御建议|防范措施|防御措施|防范建议|应采取|请(?!示)|建议|提醒")
_ALL = re.compile(r"全[省市县区州旗镇乡域境]")
_OURS = re.compile(r"[我本][省市县区州旗镇乡]")
_RANGE = re.compile(
    r"(?P<range>[^，。；：\n]{2,120}?)"
    r"(?=将|有|可能|仍|会|降雨|降水|雨量|累计|过程|出现|最[高低]|气温|日最|阵风|平均风|发生|已|达|及以上|[，。；])"
)
_LEAD = re.compile(
    r"^(?:预计|预报|目前|当前|受[^，]{1,20}影响[，]?|未来\d{1,3}(?:[-—～~至到]\d{1,3})?个?小时(?:之?内)?"
    r"|[今明后昨]天?[日夜晚]?(?:白天|夜间|上午|下午|傍晚|晚上)?(?:起|开始)?(?:到|至)?"
    r"|[\d年月日时分至到—～~\-:]+(?:起|前后|开始)?|[，,、\s]|我县境内|在)+"
)
_LABELS = {
    "kind": r"预警(?:类别|类型|种类|名称|灾种)",
    "colour": r"预警(?:级别|等级|颜色)",
    "starts": r"(?:起始|生效|开始)时间",
    "until": r"(?:失效|终止|结束|截止)时间|有效期至?",
    "affects": r"(?:可能)?影响(?:的)?(?:范围|区域)|预警(?:区域|范围)",
    "caution": r"警示事项|预警内容|灾害影响",
    "measures": r"(?:应|拟)采取的?措施|(?:公众)?(?:防范|防御)(?:措施|指南|建议)",
    "issuer": r"(?:发布|签发)(?:单位|机关|机构|部门)",
    "issued": r"(?:发布|签发)时间",
}
_LABEL = re.compile(
    "(?:^|[\n　 \t；;。])(?:[一二三四五六七八0-9]{0,2}[、.．)）])?(?:"
    + "|".join(f"(?P<{name}>{pattern})" for name, pattern in _LABELS.items())
    + ")[：:]"
)


LONGEST = 8_000
"""Characters of a release that are read; none is a tenth of it."""


@dataclass(frozen=True, slots=True)
class Release:
    """What a release says; a field it does not say is empty. ``others`` are further warnings in it.

    ``kind`` is None for a name that the book does not know; ``named`` then holds what it wrote.
    """

    kind: WarningKind | None = None
    named: str = ""
    colour: WarningColour | None = None
    cancels: bool = False
    issuer: str = ""
    issued_at: Instant | None = None
    starts_at: Instant | None = None
    until: Instant | None = None
    area: tuple[str, ...] = ()
    affects: str = ""
    caution: str = ""
    measures: str = ""
    others: tuple[str, ...] = ()


def read_release(
    text: str,
    book: WarningBook,
    townships: Iterable[str],
    now: Instant,
    offset: int = CHINA_OFFSET,
) -> Release:
    """Read a release; total: any text gives an answer, and every word in it is the text's own."""
    whole = _tidied(text[:LONGEST])
    labelled = _labelled(whole)
    lines = [line for each in whole.splitlines() if (line := "".join(each.split()))]
    plain = _BRACKETS.sub("", "\n".join(lines))
    head, body = _parted(plain)
    found = _headline(head, book)
    issued = issued_in(head, now, offset) or issued_in(plain[-60:], now, offset)
    starts, until = period_in(body or head, issued or now, offset)
    caution, measures = _advice(body)
    found = replace(
        found,
        issuer=_issuer(head) or _signed(whole),
        issued_at=issued,
        starts_at=starts,
        until=until,
        affects=_affects(body),
        caution=caution,
        measures=measures,
    )
    found = _with_labels(found, labelled, book, now, offset)
    places = labelled.get("affects", "") or body or plain
    return replace(found, area=_area(places, townships, found.affects))


def _tidied(text: str) -> str:
    table = str.maketrans("０１２３４５６７８９:,;!", "0123456789：，；！")
    return text.translate(table).replace("\r", "\n").strip()


def _parted(plain: str) -> tuple[str, str]:
    """The headline, which names the warning, and what follows it without its signature."""
    at = plain.find("预警")
    if at < 0:
        return plain.replace("\n", ""), ""
    ends = [place for mark in "：。；\n" if (place := plain.find(mark, at)) >= 0]
    end = min(ends, default=len(plain))
    rest = plain[end + 1 :].split("\n")
    while rest and (_SIGNATURE.fullmatch(rest[-1]) or _DATE_LINE.fullmatch(rest[-1])):
        rest.pop()
    return plain[:end].replace("\n", ""), "".join(rest)


def _headline(head: str, book: WarningBook) -> Release:
    cancels = bool(_CANCELS.search(head))
    marks = [(m.start(), m["colour"] or m["after"]) for m in _COLOUR.finditer(head)]
    if not marks:
        marks = [(m.start(), _STEPS[m["step"] or m["after"]]) for m in _NUMERAL.finditer(head)] or [
            (m.start(), m[1]) for m in _ANY_COLOUR.finditer(head)
        ]
    if not marks:
        place = head.find("预警")
        kind, named = _kind_before(head, place if place >= 0 else len(head), book)
        return Release(kind=kind, named=named, cancels=cancels)
    warnings = []
    for place, colour in marks:
        kind, named = _kind_before(head, place, book)
        warnings.append((kind, named, colour))
    same = [w for w in warnings if w[1] == warnings[0][1] or not w[1]]
    kind, named, _ = warnings[0]
    colour = (same[0] if cancels else same[-1])[2]  # 由橙色降为黄色: the last counts
    others = dict.fromkeys(f"{n}{c}色" for _, n, c in warnings if n and n != named)
    return Release(
        kind=kind, named=named, colour=_COLOURS[colour], cancels=cancels, others=tuple(others)
    )


def _kind_before(head: str, place: int, book: WarningBook) -> tuple[WarningKind | None, str]:
    """The kind whose name ends nearest before the colour; of two ending there the longer name."""
    best: tuple[int, int] = (-1, 0)
    found: tuple[WarningKind | None, str] = (None, "")
    for kind in book.kinds:
        for name in kind.names:
            at = head.rfind(name, 0, place)
            if at >= 0 and place - at - len(name) <= 8 and (at + len(name), len(name)) > best:
                best, found = (at + len(name), len(name)), (kind, name)
    return found


def _issuer(head: str) -> str:
    found = _ISSUER.search(head[:200])
    return _NOT_ISSUER.sub("", found["issuer"]) if found else ""


def _signed(whole: str) -> str:
    """A signature on a line of its own at the end."""
    for line in reversed(whole.splitlines()[-4:]):
        words = "".join(line.split())
        if _SIGNATURE.fullmatch(words):
            return words
    return ""


def _advice(body: str) -> tuple[str, str]:
    """What threatens, and from the first 请 or 防御指南 on what is to be done."""
    found = _MEASURES.search(body)
    if found is None:
        return body.strip("，。；： "), ""
    start = max(body.rfind(mark, 0, found.start()) for mark in "，。；：") + 1
    return body[:start].strip("，。；： "), body[start:].strip("，；： ")


def _affects(body: str) -> str:
    words = _LEAD.sub("", body)
    found = _RANGE.match(words)
    said = found["range"] if found else ""
    return said if re.search(r"[省市县区州旗镇乡村街道域境部江河沟库流岸线段]", said) else ""


def _area(words: str, townships: Iterable[str], affects: str) -> tuple[str, ...]:
    """The townships named, by whole name or without 镇, 乡, 街道; all of them for 全县."""
    known = tuple(townships)
    if _ALL.search(affects or words[:80]):
        return known
    named: list[str] = []
    for name in known:
        short = re.sub(r"(?:街道|[镇乡])$", "", name)
        if name in words or (len(short) >= 2 and short in words):
            named.append(name)
    return tuple(named) if named or not _OURS.search(affects or words[:80]) else known


def _labelled(whole: str) -> dict[str, str]:
    """``发布单位：`` and its like, each up to the next label."""
    marks = list(_LABEL.finditer(whole))
    found: dict[str, str] = {}
    for number, mark in enumerate(marks):
        end = marks[number + 1].start() if number + 1 < len(marks) else len(whole)
        said = " ".join(whole[mark.end() : end].split()).strip("　；;，, ")
        if mark.lastgroup and said:
            found.setdefault(mark.lastgroup, said)
    return found


def _with_labels(
    found: Release, labelled: dict[str, str], book: WarningBook, now: Instant, offset: int
) -> Release:
    """What a form says under a label counts before what the running text seems to say."""
    if len(labelled) < 2:
        return found
    kind, named = _kind_before(labelled.get("kind", ""), len(labelled.get("kind", "")), book)
    mark = re.search(r"[红橙黄蓝]|[ⅠⅡⅢⅣ一二三四](?=级)", labelled.get("colour", ""))
    colour = _COLOURS[_STEPS.get(mark[0], mark[0])] if mark else found.colour
    words = {
        name: labelled.get(name, getattr(found, name))
        for name in ("affects", "caution", "measures", "issuer")
    }
    return replace(
        found,
        kind=kind or found.kind,
        named=named or labelled.get("kind", "") or found.named,
        colour=colour,
        affects=words["affects"],
        caution=words["caution"],
        measures=words["measures"],
        issuer=words["issuer"],
        issued_at=moment_in(labelled.get("issued", ""), now, offset) or found.issued_at,
        starts_at=moment_in(labelled.get("starts", ""), now, offset) or found.starts_at,
        until=moment_in(labelled.get("until", ""), now, offset, ahead=True) or found.until,
    )
