"""The same draft as plain text: to be read aloud or copied into another system."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING

from commandpost.reports.blocks import (
    Card,
    Chart,
    Code,
    Facts,
    Form,
    Heading,
    Paragraph,
    Picture,
    Signing,
    Table,
)
from commandpost.reports.characters import visible
from commandpost.reports.chart import boxes
from commandpost.reports.picture_words import picture_lines
from commandpost.reports.words import words

if TYPE_CHECKING:
    from commandpost.reports.blocks import Block, Draft

_INDENT = "\u3000\u3000"


def plain_text(draft: Draft) -> str:
    """Everything the paper says, line by line; the cells of a table are parted by tabs."""
    if draft.form is not Form.OFFICIAL:
        return _sheet(draft)
    imprint = draft.imprint
    lines = [
        draft.drill.band if draft.drill else "",
        draft.urgency,
        draft.letterhead,
        *_serial(draft),
        "",
        draft.title,
        "",
        *((draft.main_to,) if draft.main_to else ()),
        *(line for block in draft.blocks for line in block_lines(block)),
        *_attached(draft),
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


def _serial(draft: Draft) -> list[str]:
    """As the head of the page has it: a letter bears its date at its end alone."""
    signer = f"\u3000{words('common')('head_signer')}{draft.signer}" if draft.signer else ""
    under = "\u3000".join(part for part in (draft.issuer, draft.issued) if part)
    dated = [under] if under and not draft.main_to else []
    return [f"{draft.serial}{signer}", *dated]


def _attached(draft: Draft) -> list[str]:
    if not draft.attached:
        return []
    return ["", words("common")("attached", name="；".join(draft.attached))]


def body_text(draft: Draft) -> str:
    """The blocks alone, line by line."""
    return "\n".join(line for block in draft.blocks for line in block_lines(block))


def _sheet(draft: Draft) -> str:
    """A sheet of the house: no red head, no imprint."""
    band = draft.drill.band if draft.drill else ""
    under = "\u3000".join(part for part in (draft.issuer, draft.serial, draft.issued) if part)
    lines = (band, draft.title, under, "", body_text(draft), band)
    return _kept_tabs("\n".join(lines).strip("\n")) + "\n"


def block_lines(block: Block) -> list[str]:
    """A block line by line; the cells of a table are parted by tabs."""
    if isinstance(block, Heading | Paragraph):
        return [block.text if isinstance(block, Heading) else _INDENT + block.text]
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Facts):
        return [f"{name}\t{_flat(value)}" for name, value in (*block.pairs, *block.wide) if name]
    if isinstance(block, Signing):
        return [f"{post}\uff1a" for post in block.posts]
    if isinstance(block, Picture):
        return [block.caption, *picture_lines(block.spec)]
    if isinstance(block, Chart | Card):
        return _drawn(block)
    return [block.caption, block.text] if isinstance(block, Code) else []


def _drawn(block: Chart | Card) -> list[str]:
    if isinstance(block, Chart):
        return ["\t".join(map(_flat, (box.head, *box.lines))) for box in boxes(block)]
    return ["", block.post, *(f"{name}\t{_flat(words)}" for name, words in block.rows)]


def _table(table: Table) -> list[str]:
    units = [] if table.units else [column.unit for column in table.columns]
    heads = [_flat(c.head + u) for c, u in zip(table.columns, units or cycle([""]), strict=False)]
    head = ["\t".join(heads)]
    if table.units:
        told = (table.units, *(column.unit for column in table.columns[1:]))
        head.append("\t".join(map(_flat, told)))
    rows = ["\t".join(_flat(cell.text) for cell in row) for row in table.rows]
    return [table.caption, *head, *rows, *table.notes]


def _flat(text: str) -> str:
    return " ".join(visible(text).split("\n"))


def _kept_tabs(text: str) -> str:
    return "\n".join("\t".join(map(visible, line.split("\t"))) for line in text.split("\n"))
