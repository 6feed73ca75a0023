"""Working groups, reporting limits and conditions for ending, wherever a plan states them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from commandpost.domain.plan import Group, PlanDeadline
from commandpost.domain.triggers import Condition, Logic
from commandpost.importers.measures import actor_of, limits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commandpost.importers.outline import Block, Node, Outline

_NAMED = re.compile(
    r"^(?P<name>[\u4e00-\u9fff（）]{2,16}组)(?:[：:。，\s]+|(?=由))(?P<rest>.+)$", re.DOTALL
)
_TITLE = re.compile(r"^[\u4e00-\u9fff（）、]{2,16}组$")
_NOT_GROUPS = ("工作组", "领导小组", "各工作组", "专家组", "小组")
_LEAD = re.compile(
    r"(?:牵头单位|组长单位|牵头部门|责任单位|组长)(?:为|是|[：:])(?P<a>[^，。；\n]{2,40})"
    r"|(?:由|(?:^|[。；\n])(?!由))(?P<b>[^，。；：:\n]{2,40}?)(?:牵头|任组长)"
    r"|由(?P<c>[^，。；\n]{2,40}?)负责"
)
_MEMBERS = re.compile(
    r"(?:成员单位|参加单位|配合单位|成员|组员|参与单位)(?:为|是|包括|[：:])(?P<a>[^。；\n]{2,300})|[，,](?P<b>[^，。；]{2,300}?)(?:等[^，。；]{0,10})?(?:参加|配合|组成)"
)
_DUTIES = re.compile(
    r"(?:主要)?职责(?:是|为|[：:])?(?P<told>.+)|(?:^|[。；，\n])(?:主要)?负责(?P<other>.+)",
    re.DOTALL,
)
_COLUMNS = (
    (re.compile(r"牵头|组长|责任单位"), "牵头单位"),
    (re.compile(r"成员|参加|配合|参与"), "成员单位"),
    (re.compile(r"职责|任务"), "职责"),
)
_AT_MOST = re.compile(r"不(?:得|应)?(?:超过|晚于|迟于)")
_OF_GROUP = re.compile(
    r"(?:副?组长|牵头|责任|成员|组员|参加|配合|参与|主要|工作)?(?:单位|部门|职责|任务|负责)|副?组长|[组成]员"
)
_REPORT = re.compile(r"报告|上报|初报|首报|报送|续报|书面报|电话报|报省|报市|报县|速报")
_RECIPIENT = re.compile(
    r"(?:向|报告?至?|报送|上报)(?P<who>[^，。；：将有后内时分]{2,30}?)(?:报告|报送|上报|[，。；]|$)"
)
_LONGEST = 1_500
_ENDING = re.compile(
    r"(?:响应|应急)[^，。；]{0,8}(?:终止|结束|解除)|(?:终止|结束|解除)(?:应急)?响应"
)
_ENDS = re.compile(r"终止|结束|解除|撤销|停止|消除")


def groups(outline: Outline) -> tuple[Group, ...]:
    """Every working group with its lead, members and duties; one named twice is joined."""
    found: dict[str, Group] = {}
    for node in outline.nodes():
        for name, words in _candidates(node):
            made = _group(name, words)
            old = found.get(name)
            if made.lead or made.duties or old:
                found[name] = _joined(old, made) if old else made
    return tuple(g for g in found.values() if g.lead or g.duties)


def deadlines(outline: Outline) -> tuple[PlanDeadline, ...]:
    """Every limit within which a report is asked for, with who reports to whom."""
    found: dict[PlanDeadline, None] = {}
    for node in outline.nodes():
        for sentence in re.split(r"[。；;\n]", node.text):
            actor, reported = "", False
            if len(sentence) > _LONGEST:
                continue
            for clause in re.split(r"[，,]", sentence):
                actor = actor_of(clause.strip()) or actor
                reports = _REPORT.search(clause) is not None
                told = reports or (reported and _AT_MOST.search(clause))
                reported = reported or reports
                who = _RECIPIENT.search(clause)
                recipient = who["who"].removesuffix("电话").removesuffix("书面") if who else ""
                place = node.no or node.place
                for minutes in limits(clause) if told else ():
                    found[PlanDeadline(sentence.strip(), minutes, actor, recipient, place)] = None
    return tuple(found)


def termination(outline: Outline) -> tuple[Condition, ...]:
    """What must be so before a response ends; a person judges each."""
    found = []
    for node in outline.nodes():
        if not any(_ENDING.search(n.title) for n in (node, *node.above())):
            continue
        items = [b.text for b in node.blocks if b.kind == "item"]
        told = items or [s.strip() for s in node.text.split("。") if _ENDS.search(s)]
        found += [Condition(i, logic=Logic.MANUAL, section=node.place) for i in told if i]
    return tuple(found)


def _candidates(node: Node) -> Iterator[tuple[str, str]]:
    if _TITLE.match(node.title) and node.title not in _NOT_GROUPS and node.text:
        yield node.title, node.text[:_LONGEST]
    elif (named := _NAMED.match(node.title)) is not None and named["name"] not in _NOT_GROUPS:
        yield named["name"], f"{named['rest']}\n{node.text}"[:_LONGEST]
    name, words = "", ""
    for block in node.blocks:
        named = _NAMED.match(block.text)
        alone = _TITLE.match(block.text.rstrip("：:。"))
        if named is not None or alone is not None or block.kind != "text":
            if name:
                yield name, words[:_LONGEST]
            name = named["name"] if named else block.text.rstrip("：:。") if alone else ""
            name = "" if name in _NOT_GROUPS else name
            words = named["rest"] if named else ""
        elif name and _OF_GROUP.match(block.text):
            words += f"\n{block.text}"
        yield from _tabled(block)
    if name and words:
        yield name, words[:_LONGEST]


def _tabled(block: Block) -> Iterator[tuple[str, str]]:
    """The rows of a table of groups, in the words a paragraph would use."""
    header = [cell.strip() for cell in block.table[0]] if block.table else []
    if not header or not any("组" in cell for cell in header[:2]) or len(header) < 3:
        return
    for row in block.table[1:]:
        name = next((c.strip() for c in row[:2] if _TITLE.match(c.strip())), "")
        told = (
            f"{mark}：{cell.strip()}。"
            for head, cell in zip(header, row, strict=False)
            for words, mark in _COLUMNS
            if words.search(head) and cell.strip()
        )
        if name and name not in _NOT_GROUPS:
            yield name, "\n".join(told)[:_LONGEST]


def _group(name: str, words: str) -> Group:
    lead, members, duties = _LEAD.search(words), _MEMBERS.search(words), _DUTIES.search(words)
    told = (members["a"] or members["b"]) if members else ""
    duty = (duties["told"] or duties["other"]) if duties else ""
    return Group(
        name,
        ((lead["a"] or lead["b"] or lead["c"]) if lead else "").strip(),
        tuple(filter(None, (m.strip() for m in re.split(r"[、，和及]", told)))),
        tuple(filter(None, (d.strip(" 。\n") for d in re.split(r"[；;]|\n", duty)))),
    )


def _joined(old: Group, new: Group) -> Group:
    return Group(
        old.name, old.lead or new.lead, old.members or new.members, old.duties or new.duties
    )
