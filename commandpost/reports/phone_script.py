"""A report by phone (电话报告稿): short sentences to be read aloud, the numbers again at the end.

On top stands whom to ring and to ask for, below room for who took it at which minute. What must be
told at least: unit and place, time, casualties (令21号第10条).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from commandpost.domain.leader_message import short_name
from commandpost.domain.reporting import Medium
from commandpost.domain.upward import CASUALTIES
from commandpost.reports import sections
from commandpost.reports.blocks import (
    Align,
    Cell,
    Column,
    Facts,
    Form,
    Heading,
    Paragraph,
    Sentence,
    Table,
)
from commandpost.reports.figures_table import agreed_sentence
from commandpost.reports.framing import framed
from commandpost.reports.phrases import number, stopped

if TYPE_CHECKING:
    from commandpost.domain.phone_matter import PhoneCall, PhoneMatter
    from commandpost.domain.situation import FigureColumn, Situation
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases

READ_AT_MOST = 8
"""So many figures a listener can take down; the paper that follows has them all."""
MEASURES = 3
"""The last few measures are told."""


def draft(matter: PhoneMatter) -> Draft:
    """The script: whom to ring, what to read, what to write down."""
    situation = replace(matter.situation, drill=matter.frame.drill)
    say = sections.phrases(situation)
    tell = say.words
    spoken = (
        *_who(situation, say),
        *_what(situation, say),
        *_figures(situation, say),
        *_done(situation, say),
        *_end(situation, say),
    )
    blocks: tuple[Block, ...] = (
        _whom(matter.calls, say),
        Heading(tell("head_read")),
        *(Paragraph((sentence,)) for sentence in spoken if sentence.text),
        Facts((), ((tell("orders"), tell("orders_room")),)),
    )
    title = tell("title", incident=situation.incident.title)
    return framed(matter.frame, title, blocks, say, Form.SHEET)


def _whom(calls: tuple[PhoneCall, ...], say: Phrases) -> Table:
    """Whom to ring and to ask for, with room for who took it at which minute."""
    tell = say.words
    rows = tuple(
        (
            Cell(call.office),
            Cell(call.person or tell("ask_self" if call.leader else "ask_duty")),
            Cell(call.phone),
            Cell(_by(call, say)),
            Cell(tell("taker_line")),
            Cell(tell("clock")),
        )
        for call in calls
    )
    heads = ("whom_office", "whom_person", "whom_phone", "whom_by", "taken_by", "taken_at")
    columns = tuple(Column(tell(head), align=Align.LEFT) for head in heads)
    return Table(tell("whom"), columns, rows)


def _by(call: PhoneCall, say: Phrases) -> str:
    if call.told_at is not None:
        return say.words("told_already", time=say.short(call.told_at))
    return say.words("by", time=say.short(call.due_at)) if call.due_at is not None else ""


def _who(situation: Situation, say: Phrases) -> tuple[Sentence, ...]:
    head = situation.letterhead
    hello = say.words(
        "hello", office=f"{head.issuer}{head.office}", person=situation.signatories.drafter
    )
    drill = say.words("this_is_a_drill") if situation.drill else ""
    return (Sentence(drill, ("#drill",)), Sentence(hello, ("#letterhead", "#signatories")))


def _what(situation: Situation, say: Phrases) -> tuple[Sentence, ...]:
    """接报, when, where, what, what kind, verified or not: each a sentence of its own."""
    incident, tell = situation.incident, say.words
    heard = tell("heard_at", time=say.full(incident.heard_at))
    source = tell("source", source=incident.source) if incident.source else tell("source_unknown")
    what = tell("what", what=stopped(incident.what)) if incident.what.strip() else ""
    told = sections.basics(situation, say)[0]
    rest = told.sentences[1:] if isinstance(told, Paragraph) else ()
    return (
        Sentence(heard + source, told.sentences[0].behind if isinstance(told, Paragraph) else ()),
        *rest[:2],
        Sentence(what, ("#incident.what",)),
        *rest[2:],
    )


def _figures(situation: Situation, say: Phrases) -> tuple[Sentence, ...]:
    columns, tell = situation.figures.columns, say.words
    known = _known(situation)
    time = say.full(situation.figures.as_of)
    if not known:
        return (Sentence(tell("figures_none", time=time), ("#figures",)),)
    key = "figures_first" if any(c.unverified for c in known) else "figures_counted"
    silent = [short_name(c.name, c.unit) for c in columns if c.total is None]
    unreported = tell("unreported_names", names=say.joined(silent)) if silent else ""
    return (
        Sentence(tell(key, time=time), ("#figures",)),
        *(Sentence(stopped(_spoken(c, say, missing=True)), _behind(c)) for c in known),
        Sentence(unreported, ("#figures",)),
        agreed_sentence(situation, say),
    )


def _done(situation: Situation, say: Phrases) -> tuple[Sentence, ...]:
    last = sections.measures(situation.measures[-MEASURES:], say)
    lead = say.words("last_measures") if last else say.words("no_measures")
    return (
        *sections.responses(situation.responses, say, standing=False, brief=True),
        *sections.commander(situation.commander, "commander", say),
        Sentence(lead, ("#measures",)),
        *(s for block in last if isinstance(block, Paragraph) for s in block.sentences),
    )


def _end(situation: Situation, say: Phrases) -> tuple[Sentence, ...]:
    """What is asked for, the numbers once more, and the request to read them back."""
    tell = say.words
    needs = tell("needs", needs=stopped(situation.needs)) if situation.needs.strip() else ""
    known = _known(situation)
    items = tell("again_join").join(_spoken(c, say, missing=False) for c in known)
    again = tell("again", items=items) if known else ""
    behind = dict.fromkeys(("#figures", *(e for c in known for e in c.entries)))
    written = any(d.medium is Medium.WRITTEN and d.met_at is None for d in situation.deadlines)
    drill = tell("this_is_a_drill") if situation.drill else ""
    return (
        Sentence(needs, ("#needs",)),
        Sentence(again, tuple(behind)),
        Sentence(tell("closing_written" if written else "closing"), ("#deadlines",)),
        Sentence(tell("read_back"), ("#calls",)),
        Sentence(drill, ("#drill",)),
    )


def _known(situation: Situation) -> list[FigureColumn]:
    """What is read: casualties before anything else."""
    told = [c for c in situation.figures.columns if c.total is not None]
    return sorted(told, key=lambda c: c.metric not in CASUALTIES)[:READ_AT_MOST]


def _spoken(column: FigureColumn, say: Phrases, *, missing: bool) -> str:
    """``死亡2人``, ``失踪约1人，待核，乙云镇未报``."""
    key = "spoken_unverified" if column.unverified else "spoken"
    name = short_name(column.name, column.unit)
    told = say.words(key, name=name, value=number(column.total or 0), unit=column.unit)
    if not missing or not column.missing:
        return told
    return say.words("spoken_missing", told=told, places=say.few(column.missing))


def _behind(column: FigureColumn) -> tuple[str, ...]:
    return (f"#figures.{column.metric}", *column.entries)
