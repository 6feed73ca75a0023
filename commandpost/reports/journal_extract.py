"""日志摘录: entries as they were written, with both times and both wordings, and the chain's head.

The head stands in words and as a code: whoever reads the paper can have it checked years later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.reports.blocks import (
    Align,
    Cell,
    Code,
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
    from commandpost.domain.record_matter import ExtractLine, ExtractMatter
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases


SHORT = 16
"""So many signs of the head are typed to check it; the code carries all of them."""


def draft(matter: ExtractMatter) -> Draft:
    """The extract, block by block."""
    say = phrases(matter.frame)
    blocks = (_facts(matter, say), _table(matter, say), *_certified(matter, say))
    return framed(matter.frame, say.words("title"), blocks, say, form=Form.WIDE)


def _facts(matter: ExtractMatter, say: Phrases) -> Facts:
    tell = say.words
    since = say.full(matter.since) if matter.since is not None else tell("from_first")
    until = say.full(matter.until) if matter.until is not None else tell("to_last")
    late = sum(line.back_entered for line in matter.lines)
    corrected = sum(bool(line.corrected) for line in matter.lines)
    counts = tell("counts", all=len(matter.lines), late=late, corrected=corrected)
    wide = [(tell("about"), matter.about)]
    if matter.purpose:
        wide.append((tell("purpose"), matter.purpose))
    return Facts(
        ((tell("since"), since), (tell("until"), until)),
        (*wide, (tell("lines"), counts)),
    )


def _table(matter: ExtractMatter, say: Phrases) -> Table:
    tell = say.words
    columns = (
        Column(tell("seq")),
        Column(tell("happened")),
        Column(tell("recorded")),
        Column(tell("text"), align=Align.LEFT, share=0.5),
        Column(tell("mark")),
        Column(tell("by")),
    )
    rows = tuple(
        (
            Cell(str(line.seq)),
            Cell(say.short(line.happened_at)),
            Cell(say.short(line.recorded_at)),
            Cell(_words(line, say)),
            Cell(_mark(line, say), strong=True),
            Cell(line.by),
        )
        for line in matter.lines
    )
    empty = (Cell(""), Cell(""), Cell(""), Cell(tell("nothing")), Cell(""), Cell(""))
    return Table(tell("caption"), columns, rows or (empty,), (tell("note"),))


def _words(line: ExtractLine, say: Phrases) -> str:
    """A correction shows what stood before and what stands now, wherever it is met."""
    if line.corrects:
        return say.words("puts_right", seq=line.corrects, before=line.before, after=line.text)
    if line.corrected:
        return say.words("put_right", before=line.text, after=line.corrected)
    return line.text


def _mark(line: ExtractLine, say: Phrases) -> str:
    marks = []
    if line.back_entered:
        marks.append(say.words("late"))
    if line.corrects:
        marks.append(say.words("correction"))
    if line.corrected:
        marks.append(say.words("corrected"))
    return "\n".join(marks)


def _certified(matter: ExtractMatter, say: Phrases) -> tuple[Block, ...]:
    tell = say.words
    anchor = f"{matter.head_seq}:{matter.head}"
    short = f"{matter.head_seq}:{matter.head[:SHORT]}"
    told = (
        (tell("certify", time=say.full(matter.frame.taken_at), count=len(matter.lines)), "#lines"),
        (tell("head", seq=matter.head_seq, station=matter.station, head=matter.head), "#head"),
        (tell("verify", anchor=short), "#head"),
        (tell("limits"), "#head"),
    )
    return (
        Heading(tell("certified")),
        *(Paragraph((Sentence(text, (behind,)),)) for text, behind in told),
        Code(f"{matter.station[:40]} {anchor[:80]}", tell("code", anchor=anchor)),
        Signing((tell("sign_maker"), tell("sign_checker"), tell("sign_unit"))),
    )
