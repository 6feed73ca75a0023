"""值班快报: the last day in the officer's words, under the station's red head."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from commandpost.reports import framing
from commandpost.reports.blocks import Block, Draft, Heading, Paragraph, Sentence
from commandpost.reports.framing import phrases

if TYPE_CHECKING:
    from commandpost.domain.duty_papers import DutyPaper

_HEADING = re.compile(r"[一二三四五六七八九十]{1,3}、\S.{0,28}")


def draft(paper: DutyPaper) -> Draft:
    """The bulletin, block by block."""
    return framed(paper, tuple(_blocks(paper.text)))


def _blocks(text: str) -> list[Block]:
    lines = (line.strip() for line in text.splitlines())
    return [
        Heading(line)
        if _HEADING.fullmatch(line) and not line.endswith("。")
        else Paragraph((Sentence(line, ("#text",)),))
        for line in lines
        if line
    ]


def framed(paper: DutyPaper, blocks: tuple[Block, ...]) -> Draft:
    """Head, title, closing and imprint round a duty paper's body."""
    say, head = phrases(paper.frame), paper.letterhead
    title = say.words("title", since=say.full(paper.since), until=say.full(paper.until))
    red = say.words("head", region=head.region or head.issuer)
    return framing.framed(paper.frame, title, blocks, say, head=red)
