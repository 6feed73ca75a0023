"""交接班记录: who handed over to whom and when, every line signed, objected to, or said 未签."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.reports.blocks import (
    Align,
    Cell,
    Column,
    Facts,
    Form,
    Paragraph,
    Sentence,
    Signing,
    Table,
)
from commandpost.reports.framing import framed, phrases

if TYPE_CHECKING:
    from commandpost.domain.record_matter import HandoverLine, HandoverMatter
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases


def draft(matter: HandoverMatter) -> Draft:
    """The sheet, block by block."""
    say = phrases(matter.frame)
    tell = say.words
    blocks: list[Block] = [_facts(matter, say), _counts(matter, say), _table(matter, say)]
    if matter.remarks:
        remarks = Sentence(tell("remarks", remarks=matter.remarks), ("#remarks",))
        blocks.append(Paragraph((remarks,)))
    posts = (tell("sign_outgoing"), tell("sign_incoming"), tell("sign_leader"))
    blocks.append(Signing(posts))
    return framed(matter.frame, tell("title"), tuple(blocks), say, form=Form.SHEET)


def _facts(matter: HandoverMatter, say: Phrases) -> Facts:
    tell, nobody = say.words, say.words("not_known")
    handed = say.full(matter.handed_at) if matter.handed_at is not None else tell("not_handed")
    incoming = matter.incoming or nobody
    if matter.handed_at is None and matter.incoming:
        incoming = tell("planned", name=matter.incoming)
    return Facts(
        (
            (tell("outgoing"), matter.outgoing or nobody),
            (tell("incoming"), incoming),
            (tell("began"), say.full(matter.began_at)),
            (tell("handed"), handed),
        ),
        ((tell("leader"), matter.leader or nobody),),
    )


def _counts(matter: HandoverMatter, say: Phrases) -> Paragraph:
    """What is not signed and what is objected to is counted before anybody asks."""
    lines = matter.lines
    told = say.words(
        "counts",
        all=len(lines),
        signed=sum(line.ticked for line in lines),
        objected=sum(bool(line.objection) for line in lines),
        unsigned=sum(not line.ticked and not line.objection for line in lines),
    )
    return Paragraph((Sentence(told, ("#lines",)),))


def _table(matter: HandoverMatter, say: Phrases) -> Table:
    tell = say.words
    parts = any(line.section for line in matter.lines)
    columns = [
        Column(tell("number")),
        Column(tell("what"), align=Align.LEFT, share=0.6),
        Column(tell("state"), align=Align.LEFT),
    ]
    if parts:
        columns.insert(1, Column(tell("section")))
    rows = []
    for number, line in enumerate(matter.lines, 1):
        state = _state(line, say)
        cells = [Cell(str(number)), Cell(line.text), Cell(state, strong=not line.ticked)]
        if parts:
            cells.insert(1, Cell(line.section))
        rows.append(tuple(cells))
    empty = (Cell(""), Cell(tell("nothing")), Cell(""))
    return Table(tell("caption"), tuple(columns), tuple(rows) or (empty,))


def _state(line: HandoverLine, say: Phrases) -> str:
    if line.objection:
        return say.words("objected", reason=line.objection)
    return say.words("signed" if line.ticked else "unsigned")
