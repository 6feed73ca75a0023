"""指令单: to whom, what, until when; room to sign for it and for what comes back."""

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
from commandpost.reports.phrases import stopped

if TYPE_CHECKING:
    from commandpost.domain.decision_matter import InstructionMatter
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases

_FREE_ROWS = 3


def draft(matter: InstructionMatter) -> Draft:
    """The slip, one page where the words are short."""
    say = phrases(matter.frame)
    tell = say.words
    signers = matter.frame.signatories
    behind = (matter.item if matter.source == "instruction" else "#instruction",)
    lines = [stopped(line) for line in matter.text.splitlines() if line.strip()]
    blocks: tuple[Block, ...] = (
        _facts(matter, say),
        Heading(tell("head_text")),
        *(
            Paragraph((Sentence(line, behind),), large=True)
            for line in lines or [tell("text_open")]
        ),
        Heading(tell("head_signing")),
        Signing((tell("signer", name=signers.signer), tell("taker"))),
        _feedback(matter, say),
    )
    return framed(matter.frame, tell("title"), blocks, say, Form.SHEET)


def _facts(matter: InstructionMatter, say: Phrases) -> Facts:
    tell = say.words
    to = say.joined(matter.to) or tell("to_nobody")
    pairs = [(tell("about"), matter.about), (tell("until"), _until(matter, say))]
    if matter.given_by:
        pairs.append((tell("given_by"), matter.given_by))
    if matter.given_at is not None:
        pairs.append((tell("given_at"), say.full(matter.given_at)))
    wide = [(tell("to"), to)]
    if matter.receipt_minutes is not None:
        asked = tell(
            "asked",
            minutes=matter.receipt_minutes,
            phone=matter.frame.letterhead.phone or tell("no_phone"),
        )
        wide.append((tell("feedback"), asked))
    return Facts(tuple(pairs), tuple(wide))


def _until(matter: InstructionMatter, say: Phrases) -> str:
    if matter.until_words:
        return matter.until_words
    return say.full(matter.until) if matter.until is not None else say.words("until_open")


def _feedback(matter: InstructionMatter, say: Phrases) -> Table:
    """What came back so far, and free rows for a pen."""
    tell = say.words
    rows = [
        (
            Cell(say.short(one.at) if one.at is not None else ""),
            Cell(one.words),
            Cell(one.by),
        )
        for one in matter.feedback
    ]
    rows += [(Cell(tell("free_time")), Cell(""), Cell(""))] * _FREE_ROWS
    columns = (
        Column(tell("column_time")),
        Column(tell("column_words"), align=Align.LEFT),
        Column(tell("column_by")),
    )
    return Table(tell("head_feedback"), columns, tuple(rows))
