"""A leader's message on paper (领导短信): to be copied by hand or shown before it is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.reports.blocks import Align, Cell, Column, Facts, Form, Paragraph, Sentence, Table
from commandpost.reports.framing import framed, phrases

if TYPE_CHECKING:
    from commandpost.domain.message_matter import MessageMatter
    from commandpost.reports.blocks import Draft


def draft(matter: MessageMatter) -> Draft:
    """The message with its count, and room for when it went to whom."""
    say = phrases(matter.frame)
    tell = say.words
    message = Paragraph(tuple(Sentence(part.text, part.behind) for part in matter.parts))
    count = sum(len(part.text) for part in matter.parts)
    facts = Facts(
        (
            (tell("count"), tell("characters", count=count)),
            (tell("limit"), tell("characters", count=matter.most)),
        )
    )
    readers = matter.readers or (("", ""),)
    sent = Table(
        tell("readers"),
        (
            Column(tell("post"), align=Align.LEFT),
            Column(tell("person"), align=Align.LEFT),
            Column(tell("channel")),
            Column(tell("sent_at")),
            Column(tell("sent_by")),
        ),
        tuple((Cell(post), Cell(person), *[Cell("")] * 3) for post, person in readers),
    )
    return framed(matter.frame, tell("title"), (message, facts, sent), say, Form.SHEET)
