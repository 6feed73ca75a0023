"""Levels told in a line or a sentence instead of a heading of their own (``Ⅲ级响应：…``).

Plans without numbered headings, and those that list their levels under 响应分级, tell them so.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from commandpost.importers.level_sections import Heading, headings
from commandpost.importers.level_words import (
    LIST,
    Role,
    folded,
    grades,
    headed,
    mentioned,
    role_for_all,
    role_of,
)
from commandpost.importers.outline import Block, Node

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from commandpost.importers.outline import Outline

_HEAD = re.compile(r"^[^：:。；;，,\n]{2,32}(?=[：:。]|$)")
_LABEL = re.compile(
    r"(?:启动)?(?:防|抗|[一-鿿、]{0,10}?(?<![为按省市国到]))"
    rf"(?:(?:{LIST})|特别重大|重大|较大|一般)(?:\([^)]*\))?(?:[一-鿿]{{0,8}}(?:事件|事故|灾害))?"
    r"(?:应急)?响应(?:\([^)]*\))?(?:的?启动)?(?:条件|标准|情形|措施|行动)?"
)
_BARE = re.compile(rf"(?:{LIST})(?:\([^)]*\))?")
_GRADED = re.compile(r"响应(?:的)?(?:分级|级别|等级)|分级响应|级别划分")
_STARTING = re.compile(r"分级|级别|等级|启动|响应条件|响应程序|应急响应$")
_PART = re.compile(r"(?:应急)?(?:启动|响应)(?:条件|标准|情形|程序|权限|行动|措施|内容)")
_ENDS = re.compile(r"终止|解除|结束|关闭")
_START = re.compile(
    r"^(?P<case>.{4,160}?)[,，](?P<who>[^。；;]{0,60}?)启动[^。；;，,预警]{0,14}响应"
)
_ABOVE = re.compile(r"国家|省级?(?:启动|应急)|上级")
_HEADING = 20  # characters of a line that may be a heading without a number


def told_levels(outline: Outline, *, general: bool) -> Iterator[Heading]:
    """Every level a paragraph names at its start, then those a sentence tells how to start.

    The sentences of a ``general`` plan speak of the plans below it, so they tell none.
    """
    own = {id(n) for heading in headings(outline) for n in heading.node.walk()}
    top = Node("", "", 0, 0, list(outline.front))
    for node in (top, *outline.nodes()):
        above = (node, *node.above())
        if id(node) in own or any(_is_elsewhere(n.title) for n in above):
            continue
        labelled = list(_labelled(node))
        yield from labelled
        if not labelled and not general and node.title and _STARTING.search(node.title):
            yield from _started(node)


def _is_elsewhere(title: str) -> bool:
    told = folded(title)
    warns = "预警" in told and "响应" not in told.replace("预警响应", "")
    return grades(title) or warns or (role_of(title) is Role.ENDING and "响应" in told)


def _labelled(node: Node) -> Iterator[Heading]:
    """The paragraphs that begin with a level's name, each with what belongs to it."""
    within = any("响应" in n.title for n in (node, *node.above()))
    told: tuple[str, str, Block] | None = None
    taken: list[Block] = []
    context = node.title
    for block in node.blocks:
        found = _label(block, within)
        plain = found is None and _is_heading(block)
        if found is not None or plain or (told and _is_beside(block, told[2], told[1])):
            if told is not None:
                yield from _heading(node, context, told, taken)
            told, taken = None, []
            context = block.text if plain else context
        if found is not None:
            if not _ENDS.search(context) and not _ENDS.search(found[1][:80]):
                told = (*found, block)
        elif told is not None:
            taken.append(block)
    if told is not None:
        yield from _heading(node, context, told, taken)


def _label(block: Block, within: bool) -> tuple[str, str] | None:
    """The level's name a paragraph begins with, and the rest of it."""
    found = _HEAD.match(block.text.strip())
    if block.table or found is None:
        return None
    name, rest = folded(found[0]), block.text.strip()[found.end() :].lstrip("：:。 \u3000")
    if _LABEL.fullmatch(name) and headed(name, within_response=True):
        return found[0].strip(), rest
    if within and _BARE.fullmatch(name) and rest:
        return f"{found[0].strip()}响应", rest
    return None


def _is_heading(block: Block) -> bool:
    told = block.text.strip()
    if block.kind != "text" or len(told) > _HEADING or re.search(r"[，。；：:;,]", told):
        return False
    return role_of(told) in (Role.BOTH, Role.ENDING) or ("响应" not in told and "启动" not in told)


def _is_beside(block: Block, label: Block, rest: str) -> bool:
    """Whether a paragraph no longer belongs to the label before it."""
    if block.mark is not None and label.mark is not None:
        return block.mark.scheme == label.mark.scheme
    whole = rest.endswith(("。", "；", ";"))
    return bool(whole and block.kind != "item")


def _heading(
    node: Node, context: str, told: tuple[str, str, Block], taken: Sequence[Block]
) -> Iterator[Heading]:
    name, rest, block = told
    levels = headed(name, within_response=True)
    role = role_of(name)
    if role is Role.BOTH:
        role = role_for_all(context)
    blocks = list(taken)
    if not rest and blocks and blocks[0].kind == "text" and not _PART.match(blocks[0].text):
        rest = blocks.pop(0).text
    if rest and role is Role.BOTH and _GRADED.search(context):
        case, _, rest = rest.partition("。")
        blocks.insert(0, Block("item", case, block.line))
        made = Node(node.no, name, node.depth + 1, block.line, blocks[:1], parent=node)
        yield Heading(made, levels, Role.CONDITIONS)
        blocks = blocks[1:]
    elif rest and role is Role.CONDITIONS and "：" not in rest:
        blocks.insert(0, Block("item", rest, block.line))
        rest = ""
    if rest:
        blocks.insert(0, Block("text", rest, block.line))
    if blocks:
        made = Node(node.no, name, node.depth + 1, block.line, blocks, parent=node)
        yield Heading(made, levels, role)


def _started(node: Node) -> list[Heading]:
    """The sentences that say in what case a level starts, when they tell of two or more."""
    made: list[Heading] = []
    for block in node.blocks:
        for sentence in re.split(r"(?<=[。；;])", "" if block.table else block.text):
            found = _START.match(sentence)
            if found is None or _ABOVE.search(found[0]):
                continue
            levels = mentioned(found[0][len(found["case"]) :])
            if not levels:
                continue
            case = re.sub(r"^(?:对于|应对|对)|(?:的?时|的|后)$", "", found["case"].strip())
            parts = [Block("item", case, block.line), Block("text", sentence.strip(), block.line)]
            title = f"{'、'.join(level.numeral for level in levels)}级响应"
            under = Node(node.no, title, node.depth + 1, block.line, parts[:1], parent=node)
            made.append(Heading(under, levels, Role.CONDITIONS))
            after = Node(node.no, title, node.depth + 1, block.line, parts[1:], parent=node)
            made.append(Heading(after, levels, Role.PROCEDURE))
    told = {level for heading in made for level in heading.levels}
    return made if len(told) > 1 else []
