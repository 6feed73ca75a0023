"""Which words of a plan are the conditions, the measures and the decisions of one level."""

from __future__ import annotations

import re
from dataclasses import field
from typing import TYPE_CHECKING

from commandpost.domain.records import dataclass
from commandpost.importers.level_words import (
    Role,
    grades,
    headed,
    role_below,
    role_for_all,
    role_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commandpost.domain.levels import ResponseLevel
    from commandpost.importers.outline import Block, Node, Outline

_LEAD = re.compile(
    r"(?:下列|以下|如下)(?:任[一何]|情况|情形|条件|标准|之一)|之一(?:的|者|时)?[，,：:。]"
)
_ALL = re.compile(
    r"(?:同时|全部)(?:具备|符合|满足|出现)|(?:下列|以下)(?:全部|所有)(?:条件|情况|情形)"
)
_HEADS = (
    (Role.CONDITIONS, re.compile(r"^(?:启动|响应)(?:条件|标准|情形)(?:[：:。\s]|$)")),
    (Role.PROCEDURE, re.compile(r"^(?:启动|响应)(?:程序|权限|主体)(?:[：:。\s]|$)")),
    (Role.MEASURES, re.compile(r"^(?:应急)?响应(?:行动|措施|内容|工作)(?:[：:。\s]|$)")),
    (Role.ENDING, re.compile(r"^(?:响应)?(?:终止|解除|结束|调整)(?:条件)?(?:[：:。\s]|$)")),
)
_DOES = re.compile(r"(?:采取|做好|开展|落实).{0,8}(?:措施|工作|行动)[：:]?$|措施如下")
_WHEN = re.compile(r"^(?:当|在)?(?P<case>[^。；]{4,160}?)(?:的?时|的)[，,]")
_CONTENT = re.compile(r"(?:下列|以下|主要|请示|报告)内容|内容(?:包括|如下)")
_BEFORE = re.compile(
    r"^(?:(?:启动条件|前提)[：:])?(?:当|在|若|如)?(?P<told>[^。；]{4,120}?)(?:的前提下|的基础上|的情况下)?[，,]"
    r"(?:且|并且|并|同时)(?:还)?(?:应)?(?:发生|出现|符合|具备|满足|达到|有|可能发生|预计发生)?[^，。；]{0,10}(?:下列|以下|如下)"
)
_PRE_ITEM = re.compile(r"^(?:前提(?:条件)?|先决条件|必要条件)[：:]\s*")
_HAPPENS = re.compile(r"发生|达到|出现|可能|预报|预计")
_STARTS = re.compile(
    r"(?:决定|批准|同意|签发|建议|宣布|报请)[^。；]{0,30}启动|启动[^。；，]{0,14}响应$"
)
_CASES = re.compile(r"(?:情景|情形|情况|条件)(?:包括|有|为|如下)?[：:]$|^适用于.*例如[：:]$")
_OVER = re.compile(r"终止|解除|结束|调整|变更")
_TAIL = re.compile(r"^(?:有关数量|本条|注[：:]|上述)")


@dataclass(slots=True)
class Words:
    """What one level has been given by the sections read so far."""

    spelling: str
    section: str
    needed: list[tuple[str, str]] = field(default_factory=list)
    conditions: list[tuple[str, str]] = field(default_factory=list)
    measures: list[tuple[str, str]] = field(default_factory=list)
    decisions: list[str] = field(default_factory=list)
    prose: list[str] = field(default_factory=list)
    acts: list[tuple[str, str]] = field(default_factory=list)
    gaps: list[tuple[str, str]] = field(default_factory=list)
    all_needed: bool = False

    def complete(self, told: Words) -> None:
        """Take what another place says of the level where nothing was known yet."""
        if not self.conditions:
            self.needed, self.conditions = told.needed, told.conditions
            self.all_needed = told.all_needed
        self.measures = self.measures or told.measures
        self.acts = self.acts or told.acts
        self.decisions += told.decisions
        self.prose += told.prose


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that announces levels, with what it says it holds."""

    node: Node
    levels: tuple[ResponseLevel, ...]
    role: Role


def headings(outline: Outline) -> Iterator[Heading]:
    """Every heading of the document that announces a response level, outermost ones only."""
    for chapter in outline.chapters:
        yield from _below(chapter, within_response=False)


def _below(node: Node, *, within_response: bool) -> Iterator[Heading]:
    within = within_response or ("响应" in node.title and "预警" not in node.title)
    within = within and not grades(node.title)
    levels = headed(node.title, within)
    role = _role(node)
    if levels and role is not Role.ENDING:
        yield Heading(node, levels, role)
        return
    for child in node.children:
        yield from _below(child, within_response=within)


def _role(node: Node) -> Role:
    """What a heading says it holds, else what the heading it stands under says."""
    own = role_of(node.title)
    if own is Role.BOTH and node.parent is not None:
        return role_for_all(node.parent.title)
    return own


def gather(heading: Heading, words: Words) -> None:
    """Add what stands under a level's heading to what is known of that level."""
    _Walk(words).node(heading.node, heading.role)


class _Walk:
    """Goes through the blocks of a level, minding what each stretch of them is."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.role = Role.BOTH
        self.scheme: str | None = None
        self.count = 0
        self.into: list[tuple[str, str]] | None = None

    def node(self, node: Node, role: Role) -> None:
        self._enter(role)
        for block in node.blocks:
            self._block(block, node)
        for child in node.children:
            if child.title:
                own = role_below(child.title)
                self.node(child, self._inherited(own, role, child.title))
            else:
                self._numbered(child, role)

    def _inherited(self, own: Role, above: Role, title: str) -> Role:
        """What a heading below another holds; ``信息报送`` among the measures is one of them."""
        told = own is Role.PROCEDURE or (own is Role.ENDING and not _OVER.search(title))
        return above if own is Role.BOTH or (above is Role.MEASURES and told) else own

    def _enter(self, role: Role) -> None:
        self.role, self.scheme, self.count, self.into = role, None, 0, None

    def _numbered(self, node: Node, role: Role) -> None:
        """A numbered paragraph without a title: the lead of a list, or an item of its own."""
        first = node.blocks[0] if node.blocks else None
        if first is None:
            return
        listed = any(b.kind == "item" for b in node.blocks) and not _CONTENT.search(first.text)
        if listed or _LEAD.search(first.text):
            self._enter(role)
            for block in node.blocks:
                self._block(block, node)
            return
        self._enter(role)
        self._text(first.text, node)
        if self.words.conditions and role is not Role.CONDITIONS and len(node.blocks) == 1:
            self.words.measures.append((first.text, node.place))

    def _block(self, block: Block, node: Node) -> None:
        if block.kind == "table":
            return
        for role, head in _HEADS:
            found = head.match(block.text)
            if found is not None and (len(block.text) <= 60 or found[0][-1] in "：:"):
                self._enter(role)
                rest = block.text[found.end() :].strip()
                if rest:
                    self._text(rest, node)
                return
        if block.kind == "item":
            self._item(block, node)
        else:
            self._text(block.text, node)

    def _item(self, block: Block, node: Node) -> None:
        mark = block.mark
        scheme = mark.scheme if mark else "listed"
        if self.scheme is not None and scheme != self.scheme and self.into:
            self._continue(f"{mark.no if mark else ''}{block.text}")
            return
        value = mark.value[0] if mark else self.count + 1
        if value == 1 and self.role is Role.BOTH and self.into is self.words.conditions:
            self.into = None if not self.count else self.words.measures
        if self.into is None or self.scheme is None:
            self.into = self._target()
        if self.into is None:
            return
        if value > self.count + 1 and self.scheme is not None:
            self.words.gaps.append((node.place, f"（{self.count}）→（{value}）"))
        self.scheme, self.count = scheme, value
        before = _PRE_ITEM.match(block.text)
        if before is not None and self.into is self.words.conditions:
            self.words.needed.append((block.text[before.end() :], node.place))
        else:
            self.into.append((block.text, node.place))

    def _target(self) -> list[tuple[str, str]] | None:
        if self.role is Role.CONDITIONS:
            return self.words.conditions
        if self.role is Role.MEASURES:
            return self.words.measures
        return self.words.measures if self.role is Role.BOTH else None

    def _text(self, text: str, node: Node) -> None:
        self.words.decisions.append(text)
        if self.role in (Role.PROCEDURE, Role.ENDING):
            return
        if _LEAD.search(text) and len(text) <= 400 and self.role is not Role.MEASURES:
            self.words.all_needed |= _ALL.search(text) is not None
            if (before := _BEFORE.match(text)) is not None:
                self.words.needed.append((before["told"].strip(), node.place))
            self.into, self.scheme, self.count = self.words.conditions, None, 0
            if self.role is Role.BOTH:
                self.role = Role.CONDITIONS
                self._items_switch_after_restart()
            self._listed_in_line(text, node)
            return
        if self.role is Role.BOTH and _CASES.search(text):
            self.into, self.scheme, self.count = self.words.conditions, None, 0
            self.role = Role.CONDITIONS
        elif self.role is Role.MEASURES:
            self._measure_text(text, node)
        elif self.scheme is not None and self.into is self.words.conditions:
            self._after_conditions(text)
        elif self.role is Role.CONDITIONS and self._is_condition(text):
            self.words.conditions.append((text, node.place))
        else:
            self._prose(text, node)

    def _listed_in_line(self, text: str, node: Node) -> None:
        """Conditions that follow their lead in its own line: ``…之一：甲；乙；丙。``."""
        _, colon, rest = text.replace(":", "：").partition("：")
        pieces = [p.strip() for p in re.split(r"[；;]", rest.strip("。 ")) if p.strip()]
        if colon and len(pieces) > 1:
            self.words.conditions += [(piece, node.place) for piece in pieces]
            self.scheme = "in line"

    def _is_condition(self, text: str) -> bool:
        """Whether a paragraph under the conditions' heading is one, in words of its own."""
        if _TAIL.match(text):
            return False
        if self.into is not None:
            return True
        open_end = text.rstrip().endswith(("：", ":"))
        return not (open_end or _WHEN.match(text) or _STARTS.search(text))

    def _items_switch_after_restart(self) -> None:
        """After a lead-in inside a level's own section, a later lead may begin the measures."""
        self.scheme = None

    def _after_conditions(self, text: str) -> None:
        if _DOES.search(text.rstrip("。")) or _DOES.search(text[:60]):
            self._enter(Role.MEASURES)
        elif not _TAIL.match(text):
            self.words.prose.append(text)

    def _measure_text(self, text: str, node: Node) -> None:
        if self.into and self.scheme is not None:
            self._continue(text)
        elif not text.rstrip().endswith(("：", ":")) and not _DOES.search(text.rstrip("。：:")):
            self._act(text, node)

    def _prose(self, text: str, node: Node) -> None:
        """A level told in one paragraph: its case is the condition, the rest stays prose."""
        case = _WHEN.match(text)
        if case and not self.words.conditions and _HAPPENS.search(case["case"]):
            self.words.conditions.append((case["case"].strip(), node.place))
            self.words.prose.append(text)
        elif self.role is Role.BOTH:
            self._act(text, node)
        else:
            self.words.prose.append(text)

    def _act(self, text: str, node: Node) -> None:
        """A paragraph of what is done, unless all it says is who starts the level."""
        self.words.prose.append(text)
        told = [s for s in re.split(r"[。；;]", text) if s.strip() and not _STARTS.search(s)]
        if told and not text.rstrip().endswith(("：", ":")):
            self.words.acts.append((text, node.place))

    def _continue(self, text: str) -> None:
        if self.into:
            last, place = self.into[-1]
            self.into[-1] = (f"{last}\n{text}", place)
