"""信息报送情况表: a row for each report owed, the sources of the limits numbered below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.reports.blocks import (
    Align,
    Cell,
    Column,
    Facts,
    Form,
    Heading,
    Paragraph,
    Sentence,
    Signing,
    Table,
)
from commandpost.reports.framing import framed, phrases

if TYPE_CHECKING:
    from commandpost.domain.proof_sheet import ProofSheet
    from commandpost.domain.record_matter import ProofMatter
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases


def draft(matter: ProofMatter) -> Draft:
    """The sheet, block by block."""
    say, sheet = phrases(matter.frame), matter.sheet
    tell = say.words
    facts = Facts(
        ((tell("heard"), sheet.heard), (tell("taken"), sheet.taken)),
        ((tell("incident"), sheet.incident),),
    )
    sources = {source: n for n, source in enumerate(dict.fromkeys(r.source for r in sheet.rows), 1)}
    below = (Paragraph((Sentence(_source(say, s, n), ("#source",)),)) for s, n in sources.items())
    blocks: tuple[Block, ...] = (
        facts,
        *(Paragraph((Sentence(line, ("#counts",)),)) for line in sheet.told),
        _table(sheet, sources, say),
        Heading(tell("sources")),
        *below,
        Signing((tell("sign_maker"), tell("sign_checker"))),
    )
    return framed(matter.frame, tell("title"), blocks, say, form=Form.WIDE)


def _source(say: Phrases, source: str, number: int) -> str:
    return say.words("numbered", number=number, text=source)


def _table(sheet: ProofSheet, sources: dict[str, int], say: Phrases) -> Table:
    columns = tuple(
        Column(head, align=Align.CENTRE if at == 2 else Align.LEFT, share=0.16)
        for at, head in enumerate(sheet.heads)
    )
    rows = []
    for row in sheet.rows:
        limit = say.words("limit", limit=row.limit, number=sources[row.source])
        texts = (row.report, row.recipient, limit, row.made, row.receipt, row.state)
        rows.append(tuple(Cell(text, strong=row.wrong) for text in texts))
    return Table(say.words("caption"), columns, tuple(rows))
