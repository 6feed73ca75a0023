"""The same draft as plain text: to be read aloud or copied into another system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.reports.blocks import Heading, Paragraph
from commandpost.reports.characters import visible

if TYPE_CHECKING:
    from commandpost.reports.blocks import Block, Draft, Table

_INDENT = "\u3000\u3000"


def plain_text(draft: Draft) -> str:
    """Everything the paper says, line by line; the cells of a table are parted by tabs."""
    imprint = draft.imprint
    lines = [
        draft.drill.band if draft.drill else "",
        draft.urgency,
        draft.letterhead,
        draft.serial,
        f"{draft.issuer}\u3000{draft.issued}",
        "",
        draft.title,
        "",
        *(line for block in draft.blocks for line in _block(block)),
        "",
        *draft.closing,
        "",
        *imprint.addressees,
        f"{imprint.office}\u3000{imprint.printed}",
        "\u3000".join(imprint.signatories),
        "\u3000".join(imprint.contact),
        draft.drill.band if draft.drill else "",
    ]
    text = "\n".join(lines).strip("\n")
    return _kept_tabs(text) + "\n"


def _block(block: Block) -> list[str]:
    if isinstance(block, Heading):
        return [block.text]
    if isinstance(block, Paragraph):
        return [_INDENT + block.text]
    return _table(block)


def _table(table: Table) -> list[str]:
    heads = [_flat(column.head + column.unit) for column in table.columns]
    rows = ["\t".join(_flat(cell.text) for cell in row) for row in table.rows]
    return [table.caption, "\t".join(heads), *rows, *table.notes]


def _flat(text: str) -> str:
    return " ".join(visible(text).split("\n"))


def _kept_tabs(text: str) -> str:
    return "\n".join("\t".join(map(visible, line.split("\t"))) for line in text.split("\n"))
