"""The parts that first report and follow-up share, written from the situation and nothing else.

Order and content: 总体预案2025 3.3.1 (时间、地点、信息来源、事件性质、影响范围及损害程度、伤亡、
趋势、措施); what nobody recorded is left out or said to be 待核, never made up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.hazards import HAZARDS
from commandpost.host.numerals import chinese
from commandpost.reports.blocks import (
    Align,
    Block,
    Cell,
    Column,
    Draft,
    Heading,
    Paragraph,
    Sentence,
    Table,
)
from commandpost.reports.deadline_table import deadline_table
from commandpost.reports.framing import framed
from commandpost.reports.phrases import Phrases, bare, stopped
from commandpost.reports.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.situation import (
        CommanderBrief,
        DeadlineLine,
        MeasureTaken,
        ResponseBrief,
        Situation,
    )
    from commandpost.domain.times import Instant

_VERIFICATION = {
    "": "verification_pending",
    "pending": "verification_pending",
    "true": "verification_true",
    "false": "verification_false",
}

Section = tuple[str, tuple[Block, ...]]
"""A heading without its number, and what stands below it; an empty one is left out."""


def phrases(situation: Situation) -> Phrases:
    """The phrases of a situation's paper at its station's offset."""
    return Phrases(words(situation.paper, situation.wording), situation.offset)


def paragraph(*sentences: Sentence) -> Paragraph:
    """A paragraph of the sentences that say something."""
    return Paragraph(tuple(sentence for sentence in sentences if sentence.text))


def basics(situation: Situation, say: Phrases) -> tuple[Block, ...]:
    """接报 time and source, when, where, what kind, first judged grade, verification."""
    incident, tell = situation.incident, say.words
    head = situation.letterhead
    key = "heard" if incident.source else "heard_no_source"
    heard = tell(
        key,
        time=say.full(incident.heard_at),
        office=head.office or head.issuer,
        source=incident.source,
        what=stopped(incident.what),
    )
    occurred = incident.occurred_at
    when = tell("occurred_unknown") if occurred is None else ""
    when = when or tell("occurred", time=say.full(occurred or incident.heard_at))
    where = tell("place" if incident.place else "place_unknown", place=bare(incident.place))
    return (
        paragraph(
            Sentence(
                heard,
                _known("#incident.heard_at", "#incident.source", "#incident.what", incident.entry),
            ),
            Sentence(when, ("#incident.occurred_at",)),
            Sentence(where, ("#incident.place",)),
            _nature(situation, say),
            _grade(situation, say),
            _verification(situation, say),
        ),
    )


def _known(*behind: str) -> tuple[str, ...]:
    return tuple(name for name in behind if name)


def responses(
    found: Sequence[ResponseBrief],
    say: Phrases,
    *,
    standing: bool,
    whole: bool = False,
    brief: bool = False,
) -> tuple[Sentence, ...]:
    """The responses: area, approver and basis of a new one, a clause for a standing one.

    Of one that has ended only the end is told, or its ``whole`` course; ``brief`` tells of a new
    one no more than that it began.
    """
    out = []
    for one in found:
        if one.ended_at is not None:
            text = _ended(one, one.ended_at, say)
            text = _started(one, say, brief=brief) + text if whole else text
        else:
            text = _standing(one, say) if standing else _started(one, say, brief=brief)
        out.append(Sentence(text, _known("#responses", one.entry)))
    return tuple(out)


def commander(brief: CommanderBrief | None, key: str, say: Phrases) -> tuple[Sentence, ...]:
    """Who commands, since when; ``key`` says on scene or technical."""
    if brief is None:
        return ()
    text = say.words(key, post=brief.post, person=brief.person, time=say.full(brief.since))
    return (Sentence(text, (f"#{key}",)),)


def measures(taken: Sequence[MeasureTaken], say: Phrases) -> tuple[Block, ...]:
    """What was done, numbered, in the order it happened; each knows its entry."""
    out = []
    for number, one in enumerate(taken, 1):
        key = "measure" if one.by and not one.instruction else "measure_no_by"
        text = say.words(key, time=say.short(one.at), text=bare(one.text), by=one.by)
        numbered = say.words("numbered", number=number, text=text)
        out.append(Paragraph((Sentence(numbered, (one.entry,)),)))
    return tuple(out)


def citation(situation: Situation, say: Phrases) -> Paragraph:
    """Which report it goes on from, with its number, name and moment (FACTS 7.2)."""
    previous = situation.previous
    until = say.full(situation.taken_at)
    if previous is None:
        return paragraph(Sentence(say.words("cites_nothing", until=until), ("#taken_at",)))
    text = say.words(
        "cites",
        serial=previous.serial,
        title=previous.title,
        time=say.full(previous.issued_at),
        until=until,
    )
    return paragraph(Sentence(text, ("#previous",)))


def left_out(say: Phrases) -> Block:
    """Earlier measures are not told again for want of room."""
    return paragraph(Sentence(say.words("measures_earlier"), ("#measures",)))


def trend(situation: Situation) -> tuple[Block, ...]:
    """How it is expected to go on, in the officer's words."""
    if not situation.trend.strip():
        return ()
    return (Paragraph((Sentence(stopped(situation.trend), ("#trend",)),)),)


def next_steps(situation: Situation, say: Phrases) -> tuple[Block, ...]:
    """What is ordered and not done yet, what is asked for, and the closing sentence."""
    tell, out = say.words, []
    if situation.pending:
        out.append(paragraph(Sentence(tell("pending"), ("#pending",))))
        for number, text in enumerate(situation.pending, 1):
            numbered = tell("numbered", number=number, text=stopped(text))
            out.append(paragraph(Sentence(numbered, ("#pending",))))
    if situation.needs.strip():
        asked = tell("needs", needs=stopped(situation.needs))
        out.append(paragraph(Sentence(asked, ("#needs",))))
    out.append(paragraph(Sentence(tell("closing"), ("#stage",))))
    return tuple(out)


def reporting(
    lines: Sequence[DeadlineLine], situation: Situation, say: Phrases
) -> tuple[Block, ...]:
    """What was owed to whom, and whether it was met."""
    if not lines:
        return ()
    return (deadline_table(lines, situation.taken_at, say),)


def typed(situation: Situation, field: str) -> tuple[Block, ...]:
    """What the officer wrote in a field of the kind, a paragraph a line."""
    lines = (line.strip() for line in situation.said(field).splitlines())
    return tuple(paragraph(Sentence(stopped(line), (f"#{field}",))) for line in lines if line)


def earlier(situation: Situation, say: Phrases) -> tuple[Block, ...]:
    """Every report that left before this one."""
    if not situation.earlier:
        return ()
    tell = say.words
    heads = (tell("earlier_serial"), tell("earlier_title"), tell("earlier_issued"))
    rows = tuple(
        (Cell(one.serial), Cell(one.title), Cell(say.short(one.issued_at)))
        for one in situation.earlier
    )
    columns = tuple(Column(head, align=Align.LEFT) for head in heads)
    return (Table(tell("earlier_caption", time=say.full(situation.taken_at)), columns, rows),)


def numbered(sections: Sequence[Section]) -> tuple[Block, ...]:
    """The sections that say something, their headings numbered 一、二、三 (GB/T 9704 7.3.3)."""
    out: list[Block] = []
    filled = [section for section in sections if section[1]]
    for number, (head, blocks) in enumerate(filled, 1):
        out += (Heading(f"{chinese(number)}、{head}"), *blocks)
    return tuple(out)


def assembled(situation: Situation, title: str, blocks: tuple[Block, ...], say: Phrases) -> Draft:
    """The paper round the body: head, closing, imprint, drill mark."""
    return framed(situation.frame, title, blocks, say)


def _nature(situation: Situation, say: Phrases) -> Sentence:
    key = situation.incident.hazard
    hazard = HAZARDS[key].zh if key in HAZARDS else key
    text = say.words("nature", hazard=bare(hazard)) if hazard else ""
    return Sentence(text, ("#incident.hazard",))


def _grade(situation: Situation, say: Phrases) -> Sentence:
    incident = situation.incident
    key = "grade_unverified" if incident.grade_unverified else "grade"
    text = say.words(key, grade=incident.grade) if incident.grade else ""
    return Sentence(text, ("#incident.grade",))


def _verification(situation: Situation, say: Phrases) -> Sentence:
    said = situation.incident.verification
    key = _VERIFICATION.get(said, "verification")
    return Sentence(say.words(key, verification=bare(said)), ("#incident.verification",))


def _name(one: ResponseBrief, say: Phrases) -> str:
    if not one.level or one.level in one.title:
        return one.title
    return say.words("response_name", title=one.title, level=one.level)


def _ended(one: ResponseBrief, at: Instant, say: Phrases) -> str:
    return say.words("response_ended", name=_name(one, say), time=say.full(at))


def _started(one: ResponseBrief, say: Phrases, *, brief: bool) -> str:
    tell = say.words
    key = "response_changed" if one.before else "response_new"
    time = say.full(one.effective_from)
    text = tell(key, time=time, name=_name(one, say), before=one.before)
    if brief:
        return text
    if one.area:
        text += tell("response_area", area=say.joined(one.area))
    if one.approved_by:
        text += tell("response_approved", approved_by=one.approved_by)
    if one.basis:
        text += tell("response_basis", basis="；".join(bare(reason) for reason in one.basis))
    return text


def _standing(one: ResponseBrief, say: Phrases) -> str:
    time = say.full(one.effective_from)
    return say.words("response_standing", name=_name(one, say), time=time)
