"""值班日志: weather, leaders, officers, every line in the order of time, and room to sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.times import dated
from commandpost.reports.blocks import Align, Cell, Column, Draft, Paragraph, Sentence, Table
from commandpost.reports.duty_bulletin import framed
from commandpost.reports.phrases import Phrases
from commandpost.reports.words import words

if TYPE_CHECKING:
    from commandpost.domain.duty_papers import DutyPaper


def draft(paper: DutyPaper) -> Draft:
    """The log, block by block."""
    say = Phrases(words(paper.paper), paper.offset)
    tell = say.words
    facts = (
        (tell("leaders"), say.joined(paper.leaders) or tell("unknown")),
        (tell("officers"), say.joined(paper.officers) or tell("unknown")),
        (tell("weather"), paper.weather or tell("unknown")),
        (tell("rain"), paper.rain or tell("unknown")),
    )
    rows = tuple(
        (Cell(dated(row.at, paper.offset)), Cell(row.text), Cell(row.by)) for row in paper.rows
    )
    table = Table(
        tell("caption"),
        (
            Column(tell("time")),
            Column(tell("what"), align=Align.LEFT),
            Column(tell("by")),
        ),
        rows or ((Cell(""), Cell(tell("nothing")), Cell("")),),
    )
    signing = tuple(
        Paragraph((Sentence(tell(key), ("#signatories",)),))
        for key in ("sign_officer", "sign_leader", "sign_incoming")
    )
    told = tuple(
        Paragraph((Sentence(tell("fact", name=name, value=value), ("#facts",)),))
        for name, value in facts
    )
    return framed(paper, (*told, table, *signing))
