"""会商纪要: who met when and where, the situation, the advice, what was decided and for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.host.numerals import chinese
from commandpost.reports.blocks import Heading, Paragraph, Sentence
from commandpost.reports.framing import framed, phrases
from commandpost.reports.phrases import bare, stopped

if TYPE_CHECKING:
    from commandpost.domain.decision_matter import ConsultationMatter, Opinion, Resolved
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases

_STATES = ("ordered", "fed_back", "done", "not_applicable", "deferred", "overridden")


def draft(matter: ConsultationMatter) -> Draft:
    """The minutes, block by block."""
    say = phrases(matter.frame)
    tell = say.words
    sections = (
        ("head_situation", _situation(matter, say)),
        ("head_opinions", _opinions(matter, say)),
        ("head_conclusions", _typed(matter.conclusions, matter.entry)),
        ("head_decisions", _decisions(matter, say)),
    )
    blocks: list[Block] = [_opening(matter, say)]
    number = 0
    for head, under in sections:
        if under:
            number += 1
            blocks += [Heading(f"{chinese(number)}、{tell(head)}"), *under]
    if matter.participants:
        names = tell("present", names=say.joined(matter.participants))
        blocks.append(Paragraph((Sentence(names, (matter.entry,)),)))
    title = tell("title", topic=bare(matter.topic))
    return framed(matter.frame, title, tuple(blocks), say)


def _opening(matter: ConsultationMatter, say: Phrases) -> Paragraph:
    """A place that nobody has written down is said to be unknown."""
    venue = matter.venue or say.words("venue_unknown")
    met = say.words(
        "met",
        time=say.full(matter.held_at),
        venue=venue,
        chair=matter.chaired_by,
        topic=bare(matter.topic),
    )
    return Paragraph((Sentence(met, (matter.entry, "#venue")),))


def _situation(matter: ConsultationMatter, say: Phrases) -> tuple[Block, ...]:
    told = [Sentence(say.words("incident", what=stopped(matter.what)), ("#what",))]
    told += [
        Sentence(say.words("standing", name=name, time=say.full(since)), ("#responses",))
        for name, since in matter.responses
    ]
    return (Paragraph(tuple(told)), *_typed(matter.situation, "#situation"))


def _opinions(matter: ConsultationMatter, say: Phrases) -> tuple[Block, ...]:
    given = tuple(Paragraph((_opinion(one, say),)) for one in matter.advice)
    return (*_typed(matter.opinions, "#opinions"), *given)


def _opinion(one: Opinion, say: Phrases) -> Sentence:
    told = say.words("advised", by=one.by, words=stopped(one.words))
    if one.adopted is None:
        return Sentence(told, (one.entry,))
    key = "adopted" if one.adopted else "refused"
    answer = say.words(key, by=one.answered_by)
    if one.reason:
        answer = say.words("because", answer=bare(answer), reason=stopped(one.reason))
    return Sentence(told + answer, (one.entry,))


def _decisions(matter: ConsultationMatter, say: Phrases) -> tuple[Block, ...]:
    return tuple(
        Paragraph((Sentence(_decision(number, one, say), (matter.entry,)),))
        for number, one in enumerate(matter.decisions, 1)
    )


def _decision(number: int, one: Resolved, say: Phrases) -> str:
    told = say.words("decision", number=chinese(number), text=bare(one.text))
    if one.owner:
        told += say.words("owner", owner=one.owner)
    if one.due_at is not None:
        told += say.words("due", time=say.full(one.due_at))
    if one.state in _STATES:
        told += say.words("state", state=say.words(f"state_{one.state}"))
    return stopped(told)


def _typed(words: str, behind: str) -> tuple[Block, ...]:
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    return tuple(Paragraph((Sentence(stopped(line), (behind,)),)) for line in lines)
