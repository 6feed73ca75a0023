"""Word documents as paragraphs with the depth their styles give them, and tables in place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from commandpost.domain.errors import OperatorError
from commandpost.importers import limits
from commandpost.importers.outline import Source

if TYPE_CHECKING:
    from pathlib import Path

    from docx.table import Table
    from docx.text.paragraph import Paragraph

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
        sources = []
        for number, part in enumerate(document.iter_inner_content(), 1):
            if isinstance(part, Paragraph):
                sources += _paragraph(part, number)
            elif isinstance(part, Table):
                sources.append(Source("", number, table=_table(part)))
    except (OpcError, KeyError, ValueError, AttributeError, BadZipFile) as error:
        raise OperatorError("import.word_broken", file=path.name) from error
    return sources


def _paragraph(paragraph: Paragraph, number: int) -> list[Source]:
    style = paragraph.style
    found = _STYLE.match(style.name or "") if style is not None else None
    depth = min(int(found[1]), 6) if found else 0
    properties = paragraph._p.pPr  # noqa: SLF001 - the numbering has no public name
    listed = not depth and properties is not None and properties.numPr is not None
    lines = [line.strip() for line in paragraph.text.split("\n")]
    return [Source(line, number, depth, listed) for line in lines if line]


def _table(table: Table) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(cell.text.strip() for cell in row.cells) for row in table.rows)
