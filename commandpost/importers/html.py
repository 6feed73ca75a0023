"""Government web pages as paragraphs: the text between the navigation, block by block."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from commandpost.domain.errors import OperatorError
from commandpost.importers.outline import Source
from commandpost.importers.text import decoded

if TYPE_CHECKING:
    from pathlib import Path


_LEFT_OUT = ("script", "style", "nav", "header", "footer", "form", "noscript", "iframe", "select")
_BLOCKS = frozenset(
    {"p", "div", "td", "th", "li", "tr", "br", "table", "ul", "ol", "section", "article", "title"}
    | {"h1", "h2", "h3", "h4", "h5", "h6", "body"}
)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\r\f\v\n\xa0]+")


def read_html(path: Path) -> list[Source]:
    """Every line of text a reader of the page would see, menus and link lists left out."""
    from lxml import etree, html  # type: ignore[import-untyped]

    data = path.read_bytes()
    told = _CHARSET.search(data[:4096])
    words = decoded(data, path.name) if told is None else _declared(data, told[1], path.name)
    words = re.sub(r"^\s*<\?xml[^>]*\?>", "", words)
    try:
        page = html.fromstring(words)
    except (etree.ParserError, ValueError) as error:
        raise OperatorError("import.text_undecodable", file=path.name) from error
    for name in _LEFT_OUT:
        for element in list(page.iter(name)):
            element.drop_tree()
    lines: list[str] = [""]
    _gather(page, lines)
    kept = (_BLANKS.sub(" ", line).strip(" ") for line in lines)
    return [Source(line, number) for number, line in enumerate(filter(None, kept), 1)]


def _declared(data: bytes, charset: bytes, file: str) -> str:
    name = charset.decode("ascii", "replace").lower()
    try:
        return data.decode("gb18030" if name.startswith("gb") else name)
    except (LookupError, UnicodeDecodeError):
        return decoded(data, file)


def _gather(page: Any, lines: list[str]) -> None:  # noqa: ANN401 - lxml brings no types
    from lxml import etree

    for event, element in etree.iterwalk(page, events=("start", "end", "comment", "pi")):
        if event == "start":
            if element.tag in _BLOCKS:
                lines.append("")
            lines[-1] += element.text or ""
        else:
            if event == "end" and element.tag in _BLOCKS:
                lines.append("")
            lines[-1] += element.tail or ""
