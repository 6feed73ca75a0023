"""灾情快报: what the figures come to, then township × indicator group by group, then pictures.

A page holds as many indicators as can be read; groups (人口、房屋、农业 …) stay together where they
fit, and every table begins with the townships again. 未报 is never 0 (DESIGN 5).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from commandpost.reports.blocks import (
    Facts,
    Form,
    Paragraph,
    Picture,
    Sentence,
    Table,
)
from commandpost.reports.figures_table import figure_part, totals_sentence
from commandpost.reports.framing import framed, phrases
from commandpost.reports.phrases import stopped
from commandpost.reports.sections import numbered, paragraph

if TYPE_CHECKING:
    from commandpost.domain.figures_matter import FiguresMatter
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases

_ACROSS = 12
_NAMED = 8
"""So many indicators are told in the first sentence; the tables have them all."""


def draft(matter: FiguresMatter) -> Draft:
    """The bulletin, block by block."""
    say = phrases(matter.frame)
    tell = say.words
    blocks = numbered(
        (
            (tell("head_figures"), (_summary(matter, say),)),
            (tell("head_tables"), _tables(matter, say)),
            (tell("head_pictures"), tuple(Picture(spec) for spec in matter.pictures)),
            (tell("head_note"), _note(matter)),
        )
    )
    title = tell("title", subject=matter.subject)
    return framed(matter.frame, title, (*blocks, _filled(matter, say)), say, Form.WIDE)


def _summary(matter: FiguresMatter, say: Phrases) -> Block:
    tell, previous = say.words, matter.previous
    cited = ""
    if previous is not None:
        cited = tell("continues", serial=previous.serial, time=say.full(previous.issued_at))
    totals = totals_sentence(_first(matter), say, only_changed=matter.ordinal > 0)
    told = [c for c in matter.figures.columns if c.total is not None]
    others = tell("first_others") if len(told) > _NAMED else ""
    return paragraph(
        Sentence(cited, ("#previous",)),
        totals,
        Sentence(others, ("#figures",)),
        _reported(matter, say),
    )


def _first(matter: FiguresMatter) -> FiguresMatter:
    """The matter with the indicators of the first sentence only: no gauges, those with totals."""
    told = [
        c for c in matter.figures.columns if c.total is not None and c.name not in matter.gauges
    ]
    if matter.ordinal:
        told = [c for c in told if c.changed] or told
    columns = tuple(told[:_NAMED]) or matter.figures.columns[:_NAMED]
    return replace(matter, figures=replace(matter.figures, columns=columns))


def _reported(matter: FiguresMatter, say: Phrases) -> Sentence:
    rows = matter.figures.rows
    silent = [row.place for row in rows if all(value is None for value in row.values)]
    key = "reported" if silent else "reported_all"
    text = say.words(
        key,
        count=len(rows),
        told=len(rows) - len(silent),
        silent=len(silent),
        places=say.joined(silent),
    )
    return Sentence(text if rows else "", ("#figures",))


def _tables(matter: FiguresMatter, say: Phrases) -> tuple[Block, ...]:
    tell, time = say.words, say.full(matter.figures.as_of)
    out: list[Block] = []
    for names, span, part, parts in _spans(matter):
        key = "table_caption_part" if parts > 1 else "table_caption"
        caption = tell(key, groups=say.joined(names), time=time, part=part, parts=parts)
        table = figure_part(matter, say, span, caption, tell("units"))
        out.append(_with_gauges(table, matter, span, say))
    return tuple(out)


def _spans(matter: FiguresMatter) -> list[tuple[tuple[str, ...], range, int, int]]:
    """Groups and columns of each table; a group too wide for one goes on in several."""
    runs: list[tuple[str, int, int]] = []
    for at in range(len(matter.figures.columns)):
        group = matter.groups[at] if at < len(matter.groups) else ""
        if runs and runs[-1][0] == group:
            runs[-1] = (group, runs[-1][1], at + 1)
        else:
            runs.append((group, at, at + 1))
    out: list[tuple[tuple[str, ...], range, int, int]] = []
    for group, start, end in runs:
        if out and out[-1][3] == 1 and len(out[-1][1]) + end - start <= _ACROSS:
            names, span, *_ = out[-1]
            kept = names if group in names else (*names, group)
            out[-1] = (kept, range(span.start, end), 1, 1)
            continue
        parts = -(-(end - start) // _ACROSS)
        size = -(-(end - start) // parts)
        for part in range(parts):
            span = range(start + part * size, min(start + (part + 1) * size, end))
            out.append(((group,), span, part + 1, parts))
    return out


def _with_gauges(table: Table, matter: FiguresMatter, span: range, say: Phrases) -> Table:
    names = [matter.figures.columns[at].name for at in span]
    gauges = [name for name in names if name in matter.gauges]
    if not gauges:
        return table
    note = say.words("note_gauges", names=say.joined(gauges))
    return replace(table, notes=(note, *table.notes))


def _note(matter: FiguresMatter) -> tuple[Block, ...]:
    lines = (line.strip() for line in matter.note.splitlines())
    return tuple(Paragraph((Sentence(stopped(line), ("#note",)),)) for line in lines if line)


def _filled(matter: FiguresMatter, say: Phrases) -> Facts:
    """制表人、审核人、负责人、填报时间, and to whom it goes."""
    tell, who, frame = say.words, matter.frame.signatories, matter.frame
    wide = [
        (tell(key), say.joined(names))
        for key, names in (("to_name", frame.recipients), ("copies_name", frame.copies_to))
        if names
    ]
    return Facts(
        (
            (tell("filled_by"), who.drafter),
            (tell("checked_by"), who.checker),
            (tell("responsible"), who.signer),
            (tell("filled_at"), say.full(frame.taken_at)),
        ),
        tuple(wide),
    )
