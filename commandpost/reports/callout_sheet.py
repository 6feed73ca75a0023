"""叫应登记单: the call-out's list on paper, numbered rows with blanks for time, outcome, read-back.

For callers who share a list without a screen, and for the hour without power.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.reports.blocks import (
    Align,
    Cell,
    Column,
    Form,
    Paragraph,
    Sentence,
    Signing,
    Table,
)
from commandpost.reports.framing import framed, phrases

if TYPE_CHECKING:
    from commandpost.domain.call_sheet import CallSheet
    from commandpost.domain.record_matter import CallSheetMatter
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases

ROW = 46.0
"""Points of a row: room for a pen."""


def draft(matter: CallSheetMatter) -> Draft:
    """The list, block by block."""
    say, sheet = phrases(matter.frame), matter.sheet
    tell = say.words
    if sheet.rows:
        told = (
            tell("about", title=sheet.title, opened=sheet.opened),
            tell("message", message=sheet.message),
        )
    else:
        told = (tell("about_blank"), tell("message_blank"))
    blocks: tuple[Block, ...] = (
        *(Paragraph((Sentence(line, ("#callout",)),)) for line in (*told, tell("how"))),
        _table(sheet, say),
        Signing((tell("caller"), tell("leader"))),
    )
    title = tell("title" if sheet.rows else "title_blank")
    return framed(matter.frame, title, blocks, say, form=Form.SHEET)


def _table(sheet: CallSheet, say: Phrases) -> Table:
    tell = say.words
    ticks = tell("outcomes")
    rows = tuple(
        (
            Cell(str(row.number), strong=True),
            Cell(f"{row.place}\n{row.duty}" if row.duty else row.place),
            Cell("\n".join(row.holders)),
            Cell(""),
            Cell(ticks),
            Cell(row.done),
        )
        for row in sheet.rows
    )
    blank = tuple(
        (Cell(str(n), strong=True), Cell(""), Cell(""), Cell(""), Cell(ticks), Cell(""))
        for n in range(1, sheet.blank_rows + 1)
    )
    return Table("", _columns(say), rows or blank, least=ROW)


def _columns(say: Phrases) -> tuple[Column, ...]:
    tell = say.words
    return (
        Column(tell("number")),
        Column(tell("place"), align=Align.LEFT),
        Column(tell("whom"), align=Align.LEFT),
        Column(tell("time")),
        Column(tell("outcome"), align=Align.LEFT),
        Column(tell("told"), align=Align.LEFT, share=0.25),
    )
