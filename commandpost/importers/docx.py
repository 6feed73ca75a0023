"""Word documents as paragraphs with the depth their styles give them, and tables in place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from commandpost.domain.errors import OperatorError
from commandpost.importers import limits, numbering
from commandpost.importers.docx_numbers import Numbers
from commandpost.importers.outline import Source

if TYPE_CHECKING:
    from pathlib import Path

    from docx.table import Table
    from docx.text.paragraph import Paragraph

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CHAIN = 10  # styles based on one another
_TEXT = 9  # the outline level of body text
_TYPED = re.compile(
    r"^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]|第[\d一二三四五六七八九十]+[章节条]|\d+[.．]\d)"
)
_STYLE = re.compile(r"^(?:heading|标题)\s*(\d)$", re.IGNORECASE)


def read_docx(path: Path) -> list[Source]:
    """Every paragraph and table of the document in order; refuses what is not one."""
    limits.check_zip(path)
    from docx import Document
    from docx.opc.exceptions import OpcError
    from docx.table import Table
    from docx.text.paragraph import Paragraph

    try:
        document = Document(str(path))
        numbers = Numbers.of(document)
        sources = []
        for number, part in enumerate(document.iter_inner_content(), 1):
            if isinstance(part, Paragraph):
                sources += _paragraph(part, number, numbers)
            elif isinstance(part, Table):
                sources.append(Source("", number, table=_table(part)))
    except (OpcError, KeyError, ValueError, AttributeError, BadZipFile) as error:
        raise OperatorError("import.word_broken", file=path.name) from error
    return sources


def _paragraph(paragraph: Paragraph, number: int, numbers: Numbers) -> list[Source]:
    depth = _depth(paragraph)
    label = numbers.label(paragraph)
    lines = [line.strip() for line in paragraph.text.split("\n") if line.strip()]
    if label and lines and not _TYPED.match(lines[0]):
        gap = "" if label.endswith(("）", "、", " ", ")")) else " "
        lines[0] = f"{label}{gap}{lines[0]}"
    listed = label is not None and not depth and not numbering.reads(label)
    return [Source(line, number, depth, listed) for line in lines]


def _depth(paragraph: Paragraph) -> int:
    """How deep a heading its style, or the paragraph itself, calls it; 0 when it is none."""
    style, steps = paragraph.style, 0
    places = [paragraph._p.pPr]  # noqa: SLF001 - the outline level has no public name
    while style is not None and steps < _CHAIN:
        found = _STYLE.match(style.name or "")
        if found:
            return min(int(found[1]), 6)
        places.append(style.element.find(f"{_W}pPr"))
        style, steps = style.base_style, steps + 1
    for place in places:
        level = place.find(f"{_W}outlineLvl") if place is not None else None
        told = str(level.get(f"{_W}val")) if level is not None else ""
        if told.isdecimal() and int(told) < _TEXT:
            return min(int(told) + 1, 6)
    return 0


def _table(table: Table) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(cell.text.strip() for cell in row.cells) for row in table.rows)
