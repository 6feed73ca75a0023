"""Who decides, signs, announces or chairs when a level starts, by post, from a plan's sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from commandpost.domain.plan import Act, Authority
from commandpost.importers.level_words import mentioned

if TYPE_CHECKING:
    from commandpost.domain.levels import ResponseLevel

_ACTS = {
    "主持会商": Act.CHAIR,
    "组织会商": Act.CHAIR,
    "主持": Act.CHAIR,
    "审核": Act.REVIEW,
    "签发": Act.SIGN,
    "签署": Act.SIGN,
    "审定": Act.APPROVE,
    "批准": Act.APPROVE,
    "同意": Act.APPROVE,
    "决定": Act.APPROVE,
    "宣布": Act.ANNOUNCE,
}
_ACT = "|".join(_ACTS)
_STARTS = re.compile(
    r"(?:可由|须由|应由|由)(?P<role>[^，。；：由报经]{2,40}?)(?:视情|按程序|负责|宣布|及时|立即)*"
    r"(?<!发布)启动(?!本级|属地|相应|本地|先期)"
)
_WHO = re.compile(
    r"(?:可由|须由|应由|由|报请|提请|请示|报经|经报|经|报|向)(?P<role>[^，。；：由报经向请]{2,40}?)"
    rf"(?:视情|按程序|研究|紧急|共同|负责|提出建议|后)*(?P<act>{_ACT})"
)
_SUBJECT = re.compile(
    r"^(?P<role>[^，。；：由报经向在根]{2,30}?(?:长|主任|书记|指挥|委员会|减灾委|指挥部|政府|部长）?|负责人|办公室|防办|森防办|应急办))"
    r"(?P<paren>（[^）]*）)?(?:视情|研究)*(?P<act>决定|批准|签发|签署|宣布|主持会商|组织会商|启动)(?!本级|属地|相应)"
)
_ABOUT_START = re.compile(r"启动|签发|响应")
_ABOUT_END = re.compile(r"终止|解除|结束|调整|降低")
_LONGEST = 1_500
_TRIM = re.compile(r"^(?:或|及|和|则)|(?:后|并)$")


def authorities(
    text: str, own: tuple[ResponseLevel, ...] = ()
) -> dict[ResponseLevel, list[Authority]]:
    """The authorities stated for each level; ``own`` are the levels of the section itself."""
    found: dict[ResponseLevel, list[Authority]] = {}
    for sentence in re.split(r"[。\n]", text):
        if (
            len(sentence) > _LONGEST
            or not _ABOUT_START.search(sentence)
            or _ABOUT_END.search(sentence.split("启动")[0])
        ):
            continue
        current = own
        for clause in re.split(r"[，；;,]", sentence):
            current = mentioned(clause) or current
            for authority in _in_clause(clause.strip()):
                for level in current:
                    kept = found.setdefault(level, [])
                    if authority not in kept:
                        kept.append(authority)
    return found


def _in_clause(clause: str) -> list[Authority]:
    made = [_authority(found["role"], found["act"]) for found in _WHO.finditer(clause)]
    if not made and (starts := _STARTS.search(clause)) is not None:
        made.append(Authority(_TRIM.sub("", starts["role"].strip("“”、 ")), Act.APPROVE))
    if not made:
        subject = _SUBJECT.match(clause)
        if subject is not None:
            role = subject["role"] + (subject["paren"] or "")
            made.append(_authority(role, subject["act"]))
    return [a for a in made if len(a.role) > 1]


def _authority(role: str, act: str) -> Authority:
    role = role.rsplit("授权", 1)[-1]
    return Authority(_TRIM.sub("", role.strip("“”、 ")), _ACTS.get(act, Act.APPROVE))
