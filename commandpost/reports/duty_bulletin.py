"""值班快报: the last day in the officer's words, under the station's red head."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from commandpost.reports.blocks import Block, Draft, Drill, Heading, Imprint, Paragraph, Sentence
from commandpost.reports.phrases import Phrases
from commandpost.reports.words import words

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
    say = Phrases(words(paper.paper), paper.offset)
    tell, head, who = say.words, paper.letterhead, paper.signatories
    title = tell("title", since=say.full(paper.since), until=say.full(paper.until))
    addressees = []
    if paper.recipients:
        addressees.append(tell("to", names=say.joined(paper.recipients)))
    if paper.copies_to:
        addressees.append(tell("copies_to", names=say.joined(paper.copies_to)))
    return Draft(
        letterhead=tell("head", region=head.region or head.issuer),
        urgency="",
        serial=paper.serial,
        issuer=f"{head.issuer}（{head.office}）" if head.office else head.issuer,
        issued=say.full(paper.taken_at),
        title=tell("drill_title", title=title) if paper.drill else title,
        blocks=blocks,
        closing=(head.issuer, say.full(paper.taken_at)),
        imprint=Imprint(
            addressees=tuple(addressees),
            signatories=(
                tell("drafter", name=who.drafter),
                tell("checker", name=who.checker),
                tell("signer", name=who.signer),
            ),
            contact=(tell("phone", phone=head.phone),) if head.phone else (),
            office=head.issuer,
            printed=tell("printed", date=say.date(paper.taken_at)),
        ),
        page_number=tell("page_number", number="{number}"),
        drill=Drill(tell("drill_band"), tell("drill_foot")) if paper.drill else None,
    )
