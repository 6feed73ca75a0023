"""Word documents as paragraphs with the depth their styles give them, and tables in place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from commandpost.domain.errors import OperatorError
from commandpost.importers import limits, numbering
from commandpost.importers.docx_numbers import Numbers
from commandpost.importers.docx_styles import Styles
from commandpost.importers.outline import Source

if TYPE_CHECKING:
    from pathlib import Path

    from docx.table import Table
    from docx.text.paragraph import Paragraph

_TYPED = re.compile(
    r"^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]|第[\d一二三四五六七八九十]+[章节条]|\d+[.．]\d)"
)


def read_docx(path: Path) -> list[Source]:
    """Every paragraph and table of the document in order; refuses what is not one."""
    limits.check_zip(path)
    from docx import Document
    from docx.opc.exceptions import OpcError
    from docx.table import Table
    from docx.text.paragraph import Paragraph

    try:
        document = Document(str(path))
        numbers = Numbers.of(document, Styles.of(document))
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
    properties = paragraph._p.pPr  # noqa: SLF001 - lists and outline levels have no public name
    depth = numbers.styles.depth(properties)
    label = numbers.label(properties)
    lines = [line.strip() for line in paragraph.text.split("\n") if line.strip()]
    if label and lines and not _TYPED.match(lines[0]):
        gap = "" if label.endswith(("）", "、", " ", ")")) else " "
        lines[0] = f"{label}{gap}{lines[0]}"
    listed = label is not None and not depth and not numbering.reads(label)
    return [Source(line, number, depth, listed) for line in lines]


def _table(table: Table) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(cell.text.strip() for cell in row.cells) for row in table.rows)
