"""Government web pages as paragraphs: the text between the navigation, block by block."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from commandpost.domain.errors import OperatorError
from commandpost.importers.html_cells import spread_cells
from commandpost.importers.level_tables import is_level_table
from commandpost.importers.outline import Source
from commandpost.importers.plain_tables import is_roster
from commandpost.importers.text import decoded

if TYPE_CHECKING:
    from pathlib import Path


_LEFT_OUT = ("script", "style", "nav", "footer", "form", "noscript", "iframe", "select", "svg")
_BLOCKS = frozenset(
    {"p", "div", "td", "th", "li", "tr", "br", "table", "ul", "ol", "section", "article", "title"}
    | {"h1", "h2", "h3", "h4", "h5", "h6", "body", "dl", "dt", "dd", "aside", "header"}
)
_BOXES = ("div", "ul", "ol", "dl", "table", "td", "section", "aside", "header", "p")
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\r\f\v\n\xa0]+")
_CHROME = re.compile(
    r"^(?:(?:主办|承办|技术支持|网站标识码|版权所有|备案号|上一篇|下一篇|相关链接|友情链接|分享到?|打印|关闭)"
    r"|.{0,40}(?:ICP备|公网安备|打印本页|关闭窗口|【字体|字体[：:]|浏览次数))"
)
_LINKED = 0.6  # a box whose words are links to this share is a menu
_MAIN = 0.7  # the smallest box with this share of the page's words holds the document


def read_html(path: Path) -> list[Source]:
    """Every line of text a reader of the page would see, menus and link lists left out."""
    return from_bytes(path.read_bytes(), path.name)


def from_bytes(data: bytes, file: str, charset: str = "") -> list[Source]:
    """The same for a page already in memory; ``charset`` is what its envelope declares."""
    from lxml import etree, html  # type: ignore[import-untyped]

    told = _CHARSET.search(data[:4096])
    name = told[1].decode("ascii", "replace") if told else charset
    words = _declared(data, name, file) if name else decoded(data, file)
    words = re.sub(r"^\s*<\?xml[^>]*\?>", "", words)
    try:
        page = html.fromstring(words)
    except (etree.ParserError, ValueError) as error:
        raise OperatorError("import.text_undecodable", file=file) from error
    for tag in _LEFT_OUT:
        for element in list(page.iter(tag)):
            if element is not page:
                element.drop_tree()
    _drop_menus(page)
    _drop_after(page)
    lines: list[_Line] = [[]]
    _gather(page, lines)
    return _sources(lines)


_Line = list[str] | tuple[tuple[str, ...], ...]


def _sources(lines: list[_Line]) -> list[Source]:
    sources: list[Source] = []
    for line in lines:
        if isinstance(line, tuple):
            sources.append(Source("", len(sources) + 1, table=line))
            continue
        told = _BLANKS.sub(" ", "".join(line)).strip(" ")
        if told and not (len(told) < 80 and _CHROME.match(told)):
            sources.append(Source(told, len(sources) + 1))
    return sources


def _declared(data: bytes, charset: str, file: str) -> str:
    name = charset.lower()
    try:
        return data.decode("gb18030" if name.startswith("gb") else name)
    except (LookupError, UnicodeDecodeError):
        return decoded(data, file)


def _said(element: Any) -> int:  # noqa: ANN401 - lxml brings no types
    return len(_BLANKS.sub("", element.text_content()))


def _drop_menus(page: Any) -> None:  # noqa: ANN401 - lxml ships no types
    """Boxes that are mostly links: counted once from the leaves up, so it costs one pass."""
    words: dict[Any, tuple[int, int, int]] = {}
    menus = []
    for element in page.iter():
        words[element] = (0, 0, 0)
    for element in reversed(list(page.iter())):
        own = len(_BLANKS.sub("", element.text or "")) if isinstance(element.tag, str) else 0
        said, linked, links = words[element]
        said += own
        if element.tag == "a":
            linked, links = said, 1
        if element.tag in _BOXES and links >= 3 and linked > _LINKED * said and said - linked < 400:
            menus.append(element)
            said, linked, links = 0, 0, 0
        above = element.getparent()
        if above is not None and above in words:
            tail = len(_BLANKS.sub("", element.tail or ""))
            a, b, c = words[above]
            words[above] = (a + said + tail, b + linked, c + links)
    for element in menus:
        if element is not page and element.getparent() is not None:
            element.drop_tree()


def _drop_after(page: Any) -> None:  # noqa: ANN401 - lxml ships no types
    """What follows the box with the document, when it holds no two sentences: notes of the site."""
    total = _said(page)
    here = page
    while total:
        grave = next((c for c in here if _is_box(c) and _said(c) >= _MAIN * total), None)
        if grave is None:
            return
        for after in list(grave.itersiblings()):
            if _is_box(after) and after.text_content().count("。") < 2 and not _tables(after):
                after.drop_tree()
        here = grave


def _is_box(element: Any) -> bool:  # noqa: ANN401 - lxml ships no types
    return isinstance(element.tag, str)


def _tables(element: Any) -> bool:  # noqa: ANN401 - lxml ships no types
    return any(_table(table) for table in element.iter("table"))


def _table(table: Any) -> tuple[tuple[str, ...], ...]:  # noqa: ANN401 - lxml brings no types
    """The rows of a roster or of a table of levels; empty for one that only lays out the page."""
    rows = _cells(table)
    if is_roster(rows):
        return rows
    spread = spread_cells(table) if rows else ()
    return spread if is_level_table(spread) else ()


def _cells(table: Any) -> tuple[tuple[str, ...], ...]:  # noqa: ANN401 - lxml ships no types
    if next(table.iterdescendants("table"), None) is not None:
        return ()
    return tuple(
        tuple(_BLANKS.sub(" ", c.text_content()).strip() for c in row.iter("td", "th"))
        for row in table.iter("tr")
    )


def _gather(page: Any, lines: list[_Line]) -> None:  # noqa: ANN401 - lxml ships no types
    from lxml import etree

    walk = etree.iterwalk(page, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event == "start":
            if element.tag == "table" and (rows := _table(element)):
                lines.append(rows)
                walk.skip_subtree()
                continue
            if element.tag in _BLOCKS:
                lines.append([])
            _say(lines, element.text)
        else:
            if event == "end" and element.tag in _BLOCKS:
                lines.append([])
            _say(lines, element.tail)


def _say(lines: list[_Line], words: str | None) -> None:
    if words:
        last = lines[-1]
        if isinstance(last, tuple):
            last = []
            lines.append(last)
        last.append(words)
