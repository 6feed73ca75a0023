"""Who holds which post of a command, in the ways a line of a plan tells it.

Holders keep the plan's own words, since ``县委副书记、县长`` is one person and
``公安局、水利局负责同志`` are two; only members, who are units in a row, are taken apart.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from commandpost.domain.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commandpost.importers.outline import Block

MEMBER = "成员"
_HEADS = (
    *("总指挥长", "总指挥", "指挥长", "指挥官", "组长", "主任委员", "主任", "秘书长", "政治委员"),
    "政委",
)
_RANKS = "(?:第一|第二|常务|执行|现场|技术)?(?:副|第一副|常务副)?"
_LEADER = f"{_RANKS}(?:{'|'.join(_HEADS)})"
_MEMBERS = "(?:主要)?成员(?:单位)?|组成人员|组成单位|委员"
_BLANKS = "[ \t\u3000]*"


def _spaced(words: str) -> str:
    """The pattern for words that may be set with blanks between their characters."""
    return _BLANKS.join(words)


_LABEL_WORDS = "|".join(
    _spaced(word)
    for word in (*_HEADS, "副指挥", "指挥", "组成人员", "成员单位", "组成单位", "成员", "委员")
)
_LABEL_RANKS = "|".join(map(_spaced, ("第一", "第二", "常务", "执行", "现场", "技术", "主要")))
_LABEL = re.compile(
    rf"(?:^|(?<=[\s；;。，,、（(]))"
    r"(?P<of>[\u4e00-\u9fff]{0,20}(?:办(?:公室)?|指挥部|防指|领导小组|委员会))?"
    rf"(?P<post>(?:(?:{_LABEL_RANKS}){_BLANKS})?(?:副{_BLANKS})?(?:{_LABEL_WORDS}))"
    rf"{_BLANKS}(?:[（(](?P<beside>[^（）()]{{2,30}})[）)])?{_BLANKS}(?:[：:])"
)
_COLUMN = re.compile(
    rf"^(?P<post>(?:{_LABEL_RANKS})?(?:副)?(?:{_LABEL_WORDS}))[ \t\u3000]+"
    r"(?P<who>\S[^。；;：:]{1,50})$"
)
_POST = re.compile(f"(?:办公室)?(?:{_LEADER}|副?指挥|{_MEMBERS})")
_TOLD = re.compile(
    # 指挥长由县长担任；成员由……组成
    rf"(?P<by>[^，,：:、由]{{0,24}}?)(?P<by_post>{_LEADER}|{_MEMBERS})(?:一职)?(?:或[^，,由]{{0,20}})?"
    rf"(?:分别)?由(?P<by_who>.+?)(?P<how>担任|兼任|出任|组成|(?:任命|指定)(?=$|[，,、]))"
    # 县长任指挥长；以县长为指挥长
    rf"|(?:担任|兼任|出任|(?<![主责信委])任|(?<![作成])为)(?P<as>[^，,、。；;：:为任]{{0,20}}?)"
    rf"(?P<as_post>{_LEADER}|{_MEMBERS})(?=$|[，,、；;。（(的])"
    # 成员单位包括……
    rf"|(?P<of>[^，,：:、]{{0,24}}?)(?P<of_post>{_MEMBERS})(?:为|是|包括|有)[：:]?(?P<of_who>.+)$"
    # 领导小组由……组成
    r"|(?:^|(?<=[，,、]))(?P<whole>[^，,：:、由]{2,30}?(?:指挥部|小组|委员会|防指))[，,]?由"
    r"(?P<whole_who>(?:(?!担任|兼任|[^主责]任).){1,800}?)组成"
)
_OFFICE = re.compile(
    r"(?P<body>[^，,；;：:]{0,30}?)办(?:公室|事机构)?(?:[（(][^（）()]*[）)])?[^；;：:]{0,16}?"
    r"(?:设在|设于|设立在|挂靠在?|挂在|合署设在)(?P<unit>[^，,；;：:（）()、]{2,30})"
    r"|(?P<whose>[^，,；;：:]{0,30}?)办公室在(?P<seat>[^，,；;：:（）()、]{2,20}(?:局|厅|办|委|部|站|所|中心|大队))"
    r"(?=$|[，,（(])"
    r"|(?:^|[，,])(?P<hung>[^，,；;：:]{2,24}?)加挂(?P<of>[^，,；;：:]{0,30}?)办(?:公室)?[^，,]{0,20}?牌子"
    r"|日常工作由(?P<daily>[^，,；;：:（）()、]{2,24}?)(?:负责)?(?:承担|负责)"
)
_DUTY = re.compile(
    r"^(?:主要)?(?:负责|主持|统一|组织|全面|协助|协调|领导|指挥(?!部|长|中)|贯彻|落实|按|根据|决定|签发|承担"
    r"|研究|职责|对|在|参加|做好|执行|承办|传达|掌握|配合|应当|必须)"
)
_SPEAKS = re.compile(
    r"负责(?!同志|人)|履行|应当|按照|根据|成立|设立|下设|设在|承担|职责|需要|统一(?:领导|指挥)"
)
_POSTS = re.compile("指挥长|总指挥|组长|成员")
_BESIDE = re.compile(
    r"[（(][^（）()]*[）)]|[、，,；;\n]+|(?<=[局厅委办部队会])(?:和|及|以及)(?=[县市区省各])"
)
_UNDONE = re.compile(
    "常委$|分管[^的]*$"
)  # 县委常委、副县长; 分管水利、公安的副县长: one person each
_BLANK = re.compile(r"\s+")
_SENTENCES = re.compile(r"[。；;\n]")
_LONGEST = 3_000
_LINE = 60


@dataclass(frozen=True, slots=True)
class Held:
    """A post with its holder; ``body`` are the words before the post, which may say whose it is."""

    body: str
    post: str
    holder: str


def is_post(words: str) -> bool:
    """Whether words are nothing but the name of a post."""
    return _POST.fullmatch(_BLANK.sub("", words)) is not None


def is_group(words: str) -> bool:
    """Whether words before a post name a working group, whose posts are no command's."""
    return words.endswith("组") and not words.endswith(("领导小组", "决策小组"))


def post_name(words: str) -> str:
    """``总 指 挥`` as it is spoken; every word for members is one."""
    told = _BLANK.sub("", words)
    return MEMBER if re.fullmatch(_MEMBERS, told) else told


def labelled(line: str) -> tuple[Held, ...]:
    """``总指挥：县长  副总指挥：……``; a holder is empty where the lines below it tell."""
    column = _COLUMN.match(line) if len(line) <= _LINE else None
    if column is not None:
        return (Held("", post_name(column["post"]), column["who"].strip()),)
    marks = list(_LABEL.finditer(line[:_LONGEST]))
    if not marks or marks[0].start() > 0:
        return ()
    ends = [*(mark.start() for mark in marks[1:]), len(line)]
    found = []
    for mark, end in zip(marks, ends, strict=True):
        who = line[mark.end() : end].partition("。")[0].strip(" \t\u3000，,；;、")
        who = re.sub(r"^由(.+?)(?:担任|兼任|出任).*$", r"\1", who)
        if _DUTY.match(who):
            who = mark["beside"] or ""
            if not who:
                continue
        elif mark["beside"]:
            who = f"{who}（{mark['beside']}）" if who else mark["beside"]
        found.append(Held(mark["of"] or "", post_name(mark["post"]), who))
    return tuple(found)


def spoken(sentence: str) -> Iterator[Held]:
    """``指挥长由县长担任``, ``由县长任指挥长，……任副指挥长，……为成员``, ``成员单位包括……``."""
    after = 0
    for found in _TOLD.finditer(sentence[:_LONGEST]):
        before = sentence[after : found.start()]
        first, after = after == 0, found.end()
        if found["whole"]:
            if not _POSTS.search(found["whole_who"]):
                yield Held(found["whole"], MEMBER, found["whole_who"])
            continue
        if found["by_post"]:
            who = found["by_who"].strip()
            told = f"由{who}{found['how']}" if found["how"] in ("任命", "指定") else who
            yield Held(found["by"], post_name(found["by_post"]), told)
        elif found["as_post"]:
            body, who = _subject(before, first=first)
            if who and not who.startswith(("各成员", "各单位")):
                yield Held(found["as"] or body, post_name(found["as_post"]), who)
        else:
            yield Held(found["of"], MEMBER, found["of_who"].strip())


def office(sentence: str) -> tuple[str, str]:
    """The words that name whose office it is, and the unit it is at; empty when none is told."""
    found = _OFFICE.search(sentence[:_LONGEST])
    if found is None:
        return "", ""
    body = found["body"] or found["whose"] or found["of"] or ""
    unit = found["unit"] or found["seat"] or found["hung"] or found["daily"] or ""
    return body, unit.strip().removesuffix("内")


def after_labels(line: str) -> str:
    """What a paragraph goes on to say after its labels (``总指挥：县长。办公室设在……``)."""
    last = [mark.end() for mark in _LABEL.finditer(line[:_LONGEST])]
    return line[last[-1] :].partition("。")[2] if last else ""


def sentences(line: str) -> list[str]:
    """A paragraph's sentences; a post and its holder never stand apart."""
    return [told for part in _SENTENCES.split(line) if (told := part.strip())]


def further(block: Block) -> str:
    """The holder a line below a post tells, when it is one of a list; else empty."""
    told = block.text.strip(" \t\u3000。；;，,")
    name, colon, rest = told.partition("：")
    if _SPEAKS.search(name):
        return ""
    if colon and 1 < len(name) <= 25 and (_DUTY.match(rest) or block.kind == "item"):
        return name
    if block.table or colon or len(told) > _LINE or re.search(r"[。；;]", told):
        return ""
    return "" if _DUTY.match(told) or _SPEAKS.search(told) else told


def members(words: str) -> Iterator[str]:
    """The units of a list one by one; what stands in brackets stays with its unit."""
    start = 0
    for found in _BESIDE.finditer(words):
        if found[0][0] in "（(" or _UNDONE.search(words[start : found.start()]):
            continue
        yield words[start : found.start()]
        start = found.end()
    yield words[start:]


def _subject(words: str, *, first: bool) -> tuple[str, str]:
    """Words before ``任指挥长``: whose it is (``县防指由``), and the holder."""
    words = words.strip(" ，,、的")
    body, by, who = words.rpartition("由")
    if by and not who.startswith("于"):
        who = re.split(r"[，,]", who)[-1] if _SPEAKS.search(who) else who
        return body.rstrip("，, "), who.strip(" ，,、")
    who = re.sub(r"^.*?(?:成立|组建|设立)?以(?!上|下|内|外)", "", words)
    if who == words and (first or _SPEAKS.search(words)):
        *_, who = re.split(r"[，,：:]", words)
    return "", who.strip(" ，,、")
