"""A Word file whose numbers are counted by Word itself: they are nowhere in its text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.text.paragraph import Paragraph

_HEADING = re.compile(r"^(\d+(?:\.\d+)*) ")
_ITEM = re.compile(r"^（\d+）")


def numbered_word(path: Path, lines: Sequence[str], styled: bool = False) -> Path:
    """Lines with ``4.1 `` or ``（1）`` before them as lists of that form, without the numbers."""
    document = Document()
    root = document.part.numbering_part.element
    decimals = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        f'<w:lvlText w:val="{".".join(f"%{n}" for n in range(1, depth + 2))}"/></w:lvl>'
        for depth in range(4)
    )
    items = (
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="（%1）"/></w:lvl>'
    )
    first = root.find(qn("w:num"))
    for key, levels in ((90, decimals), (91, items)):
        xml = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{key}">{levels}</w:abstractNum>'
        first.addprevious(parse_xml(xml))
    root.append(_number(900, 90))
    count = 900
    for at, line in enumerate(lines):
        heading, item = _HEADING.match(line), _ITEM.match(line)
        mark = heading or item
        paragraph = document.add_paragraph(line[mark.end() :] if mark else line)
        if heading:
            depth = heading[1].count(".")
            if styled:
                paragraph.style = document.styles[f"Heading {depth + 1}"]
            _join(paragraph, 900, depth)
        elif item:
            if at == 0 or not _ITEM.match(lines[at - 1]):
                count += 1
                root.append(_number(count, 91, restart=True))
            _join(paragraph, count, 0)
    document.save(str(path))
    return path


def _number(key: int, of: int, restart: bool = False) -> BaseOxmlElement:
    over = (
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' if restart else ""
    )
    return parse_xml(
        f'<w:num {nsdecls("w")} w:numId="{key}"><w:abstractNumId w:val="{of}"/>{over}</w:num>'
    )


def _join(paragraph: Paragraph, key: int, depth: int) -> None:
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - lists have no public name
    properties.append(
        parse_xml(
            f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{depth}"/><w:numId w:val="{key}"/></w:numPr>'
        )
    )
