"""The reports that were owed and what became of them: to whom, how, by when, met or overdue.

A report not made in time says 超时未报, one made late says by how much (FACTS 0 rules 9-14).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.reporting import Line, Medium, Stage
from commandpost.reports.blocks import Align, Cell, Column, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.situation import DeadlineLine
    from commandpost.domain.times import Instant
    from commandpost.reports.phrases import Phrases

_LINES = {Line.GOVERNMENT: "line_government", Line.DEPARTMENT: "line_department"}
_MEDIA = {Medium.PHONE: "medium_phone", Medium.WRITTEN: "medium_written"}
_STAGES = {
    Stage.FIRST: "stage_first",
    Stage.FOLLOW_UP: "stage_follow_up",
    Stage.FINAL: "stage_final",
    Stage.VERIFIED: "stage_verified",
    Stage.SUPPLEMENT: "stage_supplement",
}


def deadline_table(lines: Sequence[DeadlineLine], now: Instant, say: Phrases) -> Table:
    """One row for each report owed."""
    words = say.words
    return Table(
        words("deadline_caption", time=say.full(now)),
        (
            Column(words("deadline_recipient"), align=Align.LEFT),
            Column(words("deadline_line")),
            Column(words("deadline_medium")),
            Column(words("deadline_stage")),
            Column(words("deadline_due")),
            Column(words("deadline_state"), align=Align.LEFT),
        ),
        tuple(
            (
                Cell(line.recipient),
                Cell(words(_LINES[line.line])),
                Cell(words(_MEDIA[line.medium])),
                Cell(words(_STAGES[line.stage])),
                Cell(say.short(line.due_at)),
                _state(line, now, say),
            )
            for line in lines
        ),
    )


def _state(line: DeadlineLine, now: Instant, say: Phrases) -> Cell:
    words = say.words
    if line.met_at is None and line.by_this:
        if now <= line.due_at:
            return Cell(words("state_by_this"))
        late_by = say.duration(now - line.due_at)
        return Cell(words("state_by_this_late", late=late_by), strong=True)
    if line.met_at is None:
        if now > line.due_at:
            return Cell(words("state_overdue", late=say.duration(now - line.due_at)), strong=True)
        return Cell(words("state_open", left=say.duration(line.due_at - now)))
    time = say.short(line.met_at)
    late = line.met_at > line.due_at
    if late:
        told = words("state_late", time=time, late=say.duration(line.met_at - line.due_at))
    else:
        told = words("state_met", time=time)
    if line.taker:
        told = words("state_taker", state=told, taker=line.taker)
    return Cell(told, strong=late)
