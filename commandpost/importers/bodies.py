"""Command bodies (指挥部、领导小组、委员会) with their posts, from the text on organisation."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from commandpost.domain.plan import CommandBody
from commandpost.importers import held_posts
from commandpost.importers.held_posts import MEMBER, Held
from commandpost.importers.outline import Block

if TYPE_CHECKING:
    from collections.abc import Callable

    from commandpost.importers.outline import Node, Outline

_WORD = "[\u4e00-\u9fffA-Za-z0-9“”]"
_KIND = (
    "指挥部|指挥所|领导小组|决策小组|减灾委|安委会|应急委(?!员)|防指"
    "|(?:减灾|救灾|安全|应急|防火|抗震)[\u4e00-\u9fff]{0,4}委员会"
)
_NAME = re.compile(rf"{_WORD}{{0,30}}?(?:{_KIND})")
_AT_END = re.compile(rf"{_WORD}{{0,30}}?(?:{_KIND})$")
_CALLED = re.compile(
    rf"(?P<name>{_WORD}{{0,30}}?(?:{_KIND}))[（(](?:以下)?(?:统一?)?简称为?(?P<short>[^（）()]{{2,14}})[）)]"
)
_SHORT = "简称"
_AROUND = 60
_BEFORE = re.compile(r"^.*(?:成立|设立|组建|设置|下设|启动|保留|在|(?<!自)由|为|与|的|是)")
_BARE = re.compile(r"(?:应急)?(?:救援|处置)?(?:总?指挥部|领导小组|委员会|指挥所|决策小组)")
_SUBJECT = re.compile(
    rf"(?:^|[，,]|成立|设立|组建|成员的)(?P<name>{_WORD}{{0,40}}?(?:{_KIND}))"
    r"(?=[（(，,、]|负责|由|为|是|履行|统一|领导|下设|总?指挥(?!部)|副|组长|$)"
)
_ORGANISATION = re.compile(r"组织|指挥|领导|机构|委员会|体系|组成|名单|职责")
_ELSEWHERE = re.compile(r"响应|预警|监测|保障|措施|程序|善后|后期|宣传|培训|演练")
_OTHERS = re.compile(
    r"[省市]、|市县|市州|[各上下同]级|各[地市县区乡镇街村]|乡镇|乡（|[（(]街道|街道（|县级以上|地方|基层|其他|县[（(]市"
    r"|行政村|村民|村级|村[（(]"
)
_OF_OFFICE = re.compile(r"(?:下设|设立)?(?:办公室|办事机构|办)?$")
_OFFICES = re.compile(r"办公室|办事机构|工作机构|日常机构|办$")
_ADVICE = re.compile(r"专家|咨询")
_GROUP = re.compile(r"[\u4e00-\u9fff、（）]{2,16}(?<!领导小)(?<!决策小)组(?=$|[：:。，,\s])")
_UNDER_GROUP = re.compile(r"(?<!领导小)(?<!决策小)组(?:组成|分工|设置|及?其?职责)?$")
_ASIDE = re.compile(r"序号|电话|手机|联系|号码|备注|传真")
_ON_SCENE = re.compile(r"现场|前方|前线")
_CHIEF = re.compile(r"(?:第一|常务)?副?主任$")
_SHORTEST = 5  # characters of a name that tell it apart when a longer one ends with it
_LONGEST = 400
_LISTED = re.compile(
    r"(?:组成)?(?:人员|成员|单位)+(?:组成)?(?:名单|表)$|组织机构$|组成$|名单$|设置$"
)
_HEADING = 20
_TITLE = 40
_FAR = 1_000


@dataclass(slots=True)
class _Made:
    """A body while it is put together."""

    name: str
    titled: bool = False
    office: str = ""
    posts: dict[tuple[str, str], None] = field(default_factory=dict)


def bodies(outline: Outline) -> tuple[CommandBody, ...]:
    """Every command body the plan sets up, with the holders of its posts in the plan's words."""
    reader = _Reader(_short_names(outline))
    reader.read_lines(outline.front, lambda line: _is_heading(line) and _is_about_command([line]))
    for chapter in outline.chapters:
        reader.hand = None
        for node in chapter.walk():
            reader.read(node)
    return tuple(
        CommandBody(made.name, tuple(made.posts), made.office)
        for made in reader.made
        if made.posts or made.office or made.titled
    )


def _short_names(outline: Outline) -> dict[str, str]:
    """``县防指`` → the whole name, where the plan says so."""
    found: dict[str, str] = {}
    for node in outline.nodes():
        for line in (node.title, *(b.text for b in node.blocks)):
            for at in re.finditer(_SHORT, line):
                told = _CALLED.search(line, max(0, at.start() - _AROUND), at.end() + _AROUND)
                if told is None:
                    continue
                found.setdefault(told["short"].strip("“”"), _BEFORE.sub("", told["name"]))
    return found


class _Reader:
    """Reads one section after the other, with the body in hand of which it is speaking."""

    def __init__(self, short: dict[str, str]) -> None:
        self.short = short
        self.made: list[_Made] = []
        self.hand: _Made | None = None
        self.main: _Made | None = None  # that of the paragraph, where it names another besides
        self.title = ""
        self.named = False  # whether the heading names the body in hand
        self.in_office = False
        self.waiting = ""  # the post of which the lines below tell further holders

    def read(self, node: Node) -> None:
        """Take the posts of a section, if it is one on the command."""
        titles = [n.title for n in (node, *node.above())]
        if not _is_about_command(titles) or any(map(_is_group, titles)):
            self.read_lines(tuple(node.blocks), _is_list)  # an annex is no heading of its own
            return
        self._begin(node.title, has_text=bool(node.blocks or node.children))
        for block in (*_title_line(node), *node.blocks):
            if _GROUP.match(block.text.strip()):
                return
            self._read_block(block)

    def read_lines(self, blocks: tuple[Block, ...], opens: Callable[[str], bool]) -> None:
        """The same for text without numbered headings: what stands below a line that ``opens``."""
        is_open = False
        for block in blocks:
            line = block.text.strip()
            if block.kind == "text" and opens(line):
                is_open = True
                self.hand = next(iter(self.made), None)
                self._begin(line, has_text=True)
            elif block.kind == "text" and not self.waiting and _is_heading(line):
                is_open = is_open and bool(held_posts.labelled(line))
            elif _GROUP.match(line):
                is_open = False
            elif is_open:
                self._read_block(block)
        self.waiting = ""

    def _begin(self, title: str, *, has_text: bool) -> None:
        self.title, self.waiting = title, ""
        self.in_office = _OFFICES.search(title) is not None
        name = "" if _ADVICE.search(title) else self._name(title)
        self.named = bool(name)
        whole = re.sub(r"[（(].*[）)]$", "", title)
        if name:
            self.hand = self._body(name)
            own = whole in self.short or _NAME.fullmatch(whole) is not None
            self.hand.titled = self.hand.titled or (own and has_text)
        elif _BARE.fullmatch(whole):
            self.hand = None

    def _read_block(self, block: Block) -> None:
        if block.table:
            self._read_table(block.table)
            return
        line = block.text.strip()
        held = held_posts.labelled(line)
        if held:
            for each in held:
                self._put(each)
            self.waiting = held[-1].post
            line = held_posts.after_labels(line)
        elif self.waiting and (who := held_posts.further(block)):
            self._put(Held("", self.waiting, who))
            return
        else:
            self.waiting = ""
        self.main = self.hand
        for sentence in held_posts.sentences(line):
            self._read_sentence(sentence)
        if self.named:
            self.hand = self.main

    def _read_sentence(self, sentence: str) -> None:
        name = self._subject(sentence)
        if name and (not self.named or _ON_SCENE.search(name)):
            self.hand = self._body(name)
        words, unit = held_posts.office(sentence)
        if unit:
            own = self._whose(words)
            if own is not None and not own.office:
                own.office = unit
        self.in_office = self.in_office or bool(unit) or "下设办公室" in sentence
        for held in held_posts.labelled(sentence) or held_posts.spoken(sentence):
            self._put(held)

    def _read_table(self, rows: tuple[tuple[str, ...], ...]) -> None:
        """A table with a column of posts; an empty cell there means the same post again."""
        counts = [sum(map(held_posts.is_post, column)) for column in zip(*rows, strict=False)]
        if not counts or max(counts) < 2:
            return
        at = counts.index(max(counts))
        aside = {n for n, cell in enumerate(rows[0]) if _ASIDE.search(cell)}
        post = ""
        for row in rows:
            told = row[at].strip() if at < len(row) else ""
            if told and not held_posts.is_post(told):
                post = ""
                continue
            post = held_posts.post_name(told) if told else post
            rest = (c.strip() for n, c in enumerate(row) if n != at and n not in aside)
            who = " ".join(dict.fromkeys(c for c in rest if c and not c.isdigit()))
            if post and who:
                self._put(Held("", post, who))

    def _put(self, held: Held) -> None:
        if held_posts.is_group(held.body):
            return
        made = self._whose(held.body, held.post)
        post, who = held.post, held.holder.strip(" \t\u3000，,、；;。")
        of_office = self.in_office or _OFFICES.search(held.body) is not None
        if made is None or not who or (post.endswith("组长") and not made.name.endswith("组")):
            return
        if _CHIEF.fullmatch(post) and (of_office or not made.name.endswith(("委员会", "委"))):
            post = f"办公室{post}"
            if any(post == p and who != w for p, w in made.posts) and held.body.endswith("办"):
                post = f"{held.body}{held.post}"
        if post == MEMBER:
            post = f"办公室{post}" if held.body.endswith(("办公室", "办")) else post
            made.posts |= dict.fromkeys((post, one) for one in held_posts.members(who))
        elif len(who) <= _LONGEST:
            made.posts[post, who] = None

    def _whose(self, words: str, post: str = "") -> _Made | None:
        """The body that words before a post name, or the one in hand."""
        own = _OF_OFFICE.sub("", words.strip())
        if _BARE.fullmatch(own) and self.main is not None:
            return self.main
        name = self._at_end(own)
        if name:
            return self._body(name)
        if self.hand is None and "指挥" in post and self.title:
            self.hand = self._body(_LISTED.sub("", self.title))
        return self.hand

    def _body(self, name: str) -> _Made:
        """The body of that name, however much of it is written."""
        for made in self.made:
            pair = sorted((made.name, name), key=len)
            if made.name == name or (len(pair[0]) >= _SHORTEST and pair[1].endswith(pair[0])):
                return made
        self.made.append(_Made(name))
        return self.made[-1]

    def _name(self, title: str) -> str:
        """The body a heading names."""
        for short, name in self.short.items():
            if short in title and name not in title:
                return name
        found = _NAME.search(title)
        return self._whole(found[0]) if found else ""

    def _subject(self, sentence: str) -> str:
        """The body a sentence speaks of or sets up."""
        for found in _SUBJECT.finditer(sentence[:_FAR]):
            name = self._whole(found["name"])
            if name and not _OTHERS.search(sentence[: found.end()]):
                return name
        return ""

    def _at_end(self, words: str) -> str:
        for short, name in self.short.items():
            if words.endswith(short):
                return name
        found = _AT_END.search(words)
        return self._whole(found[0]) if found else ""

    def _whole(self, words: str) -> str:
        """A body's name without the words that lead to it; empty for what is no body's own name."""
        name = _BEFORE.sub("", words)
        known = next((n for s, n in self.short.items() if name == s), name)
        return "" if _BARE.fullmatch(known) or _OTHERS.search(known) else known


def _is_about_command(titles: list[str]) -> bool:
    """Whether a section, the nearest heading first, tells of this plan's own command."""
    if any(map(_OTHERS.search, titles[:-1] if len(titles) > 1 else titles)):
        return False
    if _NAME.search(titles[0]):
        return True
    return any(map(_ORGANISATION.search, titles)) and not any(map(_ELSEWHERE.search, titles))


def _is_list(line: str) -> bool:
    """Whether a line is the title of an annex that lists a command's members."""
    return (
        len(line) <= _TITLE
        and _LISTED.search(line) is not None
        and ("指挥" in line or _NAME.search(line) is not None)
        and not re.search(r"[，。；：:;,]", line)
    )


def _is_group(title: str) -> bool:
    return _UNDER_GROUP.search(title) is not None and not _NAME.search(title)


def _is_heading(line: str) -> bool:
    return 1 < len(line) <= _HEADING and not re.search(r"[，。；：:;,\s]", line)


def _title_line(node: Node) -> list[Block]:
    """A heading that is a sentence itself (``2.1 指挥长由县长担任``)."""
    return [Block("text", node.title, node.line)] if "由" in node.title else []
