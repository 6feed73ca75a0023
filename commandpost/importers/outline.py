"""A document as headings, paragraphs, list items and tables, each with its place in the source."""

from __future__ import annotations

import re
from dataclasses import field
from typing import TYPE_CHECKING

from commandpost.domain.records import dataclass
from commandpost.importers import limits, numbering

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commandpost.importers.numbering import Mark

_SENTENCE = re.compile(r"[，。；：:;,！？]")
_GAP = re.compile(r"[ \t\u3000]+")
_LEADERS = re.compile(r"(?:[.·．]{3,}|…+|\t)[ ]*[-—]?[ ]*\d{1,3}[ ]*[-—]?$")
_PAGE = re.compile(r"^[-—– ]*\d{1,3}[-—– ]*$")
_LONGEST_TITLE = 40
_POINTED = re.compile(
    r"(?:^|[\s#])\d{1,2}[.．]\d{1,2}(?:[.．]\d{1,2})*(?!\d)[.．、]?\s*(?![年月日时个人名米%万亿元倍公毫厘平])"
    r"[\u3400-\u9fffⅠ-ⅣIV“]"
)
_LONG = 4_000
_CUT = re.compile(
    r"[ \t\u3000]+(?=\d{1,2}[.．]\d|第[一二三四五六七八九十百]+[章节篇]|[一二三四五六七八九十]+、)"
)
_DEPTHS = {"chapter": 1, "section": 2, "article": 3, "first": 3, "paren_cn": 4, "digit": 5}
_FIRST = ("总则", "总述", "概述", "概况", "目的", "前言", "引言", "编制", "适用")
_ITEM_END = re.compile(r"[；;。]\s*$")
_HEAD_WORD = re.compile(r"(?:响应|条件|措施|行动|程序|职责|原则|范围|目的|依据)[；;。]?\s*$")
_FAR = 20
_RUN_IN = re.compile(
    r"^([\u4e00-\u9fff]{0,8}(?:条件|措施|行动|程序|职责|原则|范围|目的|依据))[。：:](?=.)"
)
_LAST = ("附则", "附件", "附录")
_JUMP = 5  # chapters a shortened plan may leave out between two headings


@dataclass(frozen=True, slots=True)
class Source:
    """A paragraph as a reader gives it; ``depth`` when the file itself calls it a heading."""

    text: str
    line: int
    depth: int = 0
    listed: bool = False
    table: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, list item or table of a section."""

    kind: str  # text | item | table
    text: str
    line: int
    mark: Mark | None = None
    table: tuple[tuple[str, ...], ...] = ()


@dataclass(slots=True)
class Node:
    """A heading with what stands below it until the next one."""

    no: str
    title: str
    depth: int
    line: int
    blocks: list[Block] = field(default_factory=list)
    children: list[Node] = field(default_factory=list)
    parent: Node | None = None

    def walk(self) -> Iterator[Node]:
        """This heading and all below it, in the order of the text."""
        yield self
        for child in self.children:
            yield from child.walk()

    def above(self) -> Iterator[Node]:
        """The headings this one stands under, nearest first."""
        if self.parent is not None:
            yield self.parent
            yield from self.parent.above()

    @property
    def place(self) -> str:
        """Where it stands, as a reader would look for it."""
        return f"{self.no} {self.title}".strip() or f"第{self.line}行"

    @property
    def text(self) -> str:
        """Its own words without its children's."""
        return "\n".join(f"{b.mark.no if b.mark else ''}{b.text}" for b in self.blocks)


@dataclass(frozen=True, slots=True)
class Outline:
    """The whole document: what stands before the first heading, and the headings."""

    front: tuple[Block, ...]
    chapters: tuple[Node, ...]

    def nodes(self) -> Iterator[Node]:
        """Every heading in the order of the text."""
        for chapter in self.chapters:
            yield from chapter.walk()


def outline(sources: list[Source], file: str = "") -> Outline:
    """Build the tree of headings; a table of contents and page numbers are left out.

    A text with more headings than any plan has is refused, under the name of its ``file``.
    """
    kept = [s for s in sources if s.table or not _is_furniture(s.text)]
    decimals = _uses_decimals(kept)
    builder = _Builder(decimals, articles=not decimals and _uses_articles(kept))
    for source in kept:
        builder.take(source)
        limits.over("headings", builder.count, limits.HEADINGS, file)
    return Outline(tuple(builder.front), tuple(_without_contents(builder.roots)))


def titled(words: str) -> tuple[str, str]:
    """A heading's title and the text run into the same line; no title when it is a sentence."""
    words = words.strip()
    run_in = _RUN_IN.match(words)
    if run_in is not None:
        return run_in[1], words[run_in.end() :].strip()
    whole = words.rstrip("。.：:；;")
    if len(whole) <= _LONGEST_TITLE and not _SENTENCE.search(whole):
        pieces = _GAP.split(whole)
        if len(pieces) == 1 or all(len(p) == 1 for p in pieces[:-1]):
            return "".join(pieces), ""
    pieces = _GAP.split(words, maxsplit=1)
    while len(pieces) == 2 and len(pieces[0]) == 1:  # 总  则
        head, *tail = _GAP.split(pieces[1], maxsplit=1)
        pieces = [pieces[0] + head, *tail]
    first = pieces[0].rstrip("。.：:；;")
    if len(pieces) == 2 and 1 < len(first) <= _LONGEST_TITLE and not _SENTENCE.search(first):
        return first, pieces[1].strip()
    return "", words


class _Builder:
    def __init__(self, decimals: bool, *, articles: bool) -> None:
        self.decimals = decimals
        self.articles = articles
        self.front: list[Block] = []
        self.roots: list[Node] = []
        self.open: list[Node] = []
        self.last: tuple[int, ...] = ()
        self.count = 0

    def take(self, source: Source) -> None:
        if source.table:
            self._add(Block("table", "", source.line, table=source.table))
            return
        depth, words = numbering.hashes(source.text.strip().replace("**", ""))
        words = words.strip()
        depth = depth or source.depth
        for part in _parts(words):
            rest = part
            while rest and self.count <= limits.HEADINGS:
                rest = self._take_part(rest, source, depth)
                depth = 0

    def _take_part(self, words: str, source: Source, depth: int) -> str:
        mark = self._heading_mark(words, depth)
        if mark is None and not depth:
            return self._add_text(words, source)
        no, rest, own = "", words, depth
        if mark is not None:
            no, rest, own = mark.no, mark.rest, self._depth(mark)
            self.last = mark.value if mark.scheme == "decimal" else ()
        title, tail = titled(rest)
        if mark is None and not title:
            return self._add_text(words, source)
        node = Node(no, title, own, source.line)
        self._open(node)
        return tail

    def _heading_mark(self, words: str, depth: int) -> Mark | None:
        mark = numbering.chinese(words)
        if mark is not None and (not self.decimals or mark.scheme in ("chapter", "section")):
            return mark
        if self.decimals:
            found = numbering.decimal(words)
            return found if found and (depth or self._follows(found, _JUMP)) else None
        if self.articles and (found := numbering.article(words)) is not None:
            return found
        found = numbering.item(words)
        if (
            found is not None
            and self.open
            and not self.articles
            and found.scheme in ("paren_cn", "digit")
        ):
            short = titled(found.rest)
            if _ITEM_END.search(found.rest) and not _HEAD_WORD.search(found.rest):
                return None
            if short[0] and (not short[1] or found.scheme == "paren_cn"):
                return found
        return None

    def _depth(self, mark: Mark) -> int:
        if mark.scheme == "decimal":
            return len(mark.value)
        return _DEPTHS[mark.scheme]

    def _follows(self, mark: Mark, jump: int) -> bool:
        """Whether a number can be the next heading here, rather than a quantity or an item."""
        value, last = mark.value, self.last
        if numbering.counted(mark.rest) or mark.rest.startswith((")", "）")):
            return False
        if not mark.rest and len(value) < 2:
            return False
        if len(value) == 1:
            title, _ = titled(mark.rest)
            step = value[0] - (last[0] if last else 0)
            reach = (_FAR if title.startswith(_LAST) else jump) if last and len(title) <= 12 else 1
            fits = (value == (1,) and self._begins(title)) or 1 <= step <= reach
            return fits and bool(title) and not self._in_list(value[0])
        if not last or value[:2] == (1, 1):
            return True
        return value > last and value[0] - last[0] <= jump

    def _begins(self, title: str) -> bool:
        """Whether chapter 1 may begin here, rather than the first item of a list."""
        first = next((root.title for root in self.roots if root.no == "1"), "")
        again = bool(first) and title[:2] == first[:2]
        return again or not self.last or title.startswith(_FIRST)

    def _in_list(self, value: int) -> bool:
        before = self.open[-1].blocks[-1:] if self.open else []
        marks = [b.mark for b in before if b.mark is not None]
        return any(m.scheme == "digit" and m.value[0] == value - 1 for m in marks)

    def _open(self, node: Node) -> None:
        while self.open and not _stands_under(node, self.open[-1]):
            self.open.pop()
        if self.open:
            node.parent = self.open[-1]
            node.parent.children.append(node)
        else:
            self.roots.append(node)
        self.open.append(node)
        self.count += 1

    def _add_text(self, words: str, source: Source) -> str:
        """Keep a paragraph up to the heading run into it; the rest is given back."""
        head, inner = self._split_heading(words)
        for piece in numbering.apart(head):
            told = numbering.bullet(piece)
            mark = numbering.item(piece if told is None else told)
            kind = "item" if mark or source.listed or told is not None else "text"
            rest = (mark.rest if mark else told or piece).strip()
            self._add(Block(kind, rest, source.line, mark))
        return inner

    def _split_heading(self, words: str) -> tuple[str, str]:
        """Cut a line where the next heading stands in it: ``…。 5.1.1　启动条件``."""
        if not self.decimals:
            return words, ""
        for gap in _GAP.finditer(words):
            found = numbering.decimal(words[gap.end() : gap.end() + 80])
            if found and gap.start() and _leads(found) and self._follows(found, 1):
                return words[: gap.start()], words[gap.end() :]
        return words, ""

    def _add(self, block: Block) -> None:
        (self.open[-1].blocks if self.open else self.front).append(block)


def _leads(mark: Mark) -> bool:
    """Whether a number inside a line can be a heading's: ``5.1 …``, or ``5 应急响应 5.1 …``."""
    if len(mark.value) > 1:
        return True
    below = re.match(r"[^\s，。；：]{2,12}[ \t\u3000]+(\d{1,2})[.．]1(?!\d)", mark.rest)
    return below is not None and int(below[1]) == mark.value[0]


def _parts(words: str) -> Iterator[str]:
    """A line of enormous length in parts that begin at a number, so that none is read twice."""
    start = 0
    for gap in _CUT.finditer(words, _LONG) if len(words) > _LONG else ():
        if gap.start() - start >= _LONG:
            yield words[start : gap.start()]
            start = gap.end()
    yield words[start:]


def _uses_decimals(sources: list[Source]) -> bool:
    return sum(len(_POINTED.findall(source.text)) for source in sources) >= 2


def _uses_articles(sources: list[Source]) -> bool:
    return sum(numbering.is_article(source.text.strip()) for source in sources) >= 3


def _is_furniture(words: str) -> bool:
    bare = words.strip()
    page = _PAGE.match(bare) or _LEADERS.search(bare)
    return not bare or bool(page) or bare.replace(" ", "") == "目录"


def _without_contents(roots: list[Node]) -> list[Node]:
    """Drop chapters that come again later and have next to no text here: the contents page."""
    last = {_identity(chapter): at for at, chapter in enumerate(roots)}
    kept: list[Node] = []
    for at, chapter in enumerate(roots):
        bare = all(_own_length(node) <= _LONGEST_TITLE for node in chapter.walk())
        if not (last[_identity(chapter)] > at and bare):
            kept.append(chapter)
    return kept


def _identity(node: Node) -> tuple[str, str]:
    return node.no, node.title[:2]


def _own_length(node: Node) -> int:
    return sum(len(block.text) for block in node.blocks)


def _stands_under(node: Node, above: Node) -> bool:
    if above.depth >= node.depth:
        return False
    numbered = node.no[:1].isdigit() and above.no[:1].isdigit()
    return not numbered or node.no.startswith(above.no + ".")
