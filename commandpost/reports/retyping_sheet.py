"""系统补录转录单: township by township in the order of the system's screens, changes marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.reports.blocks import Align, Cell, Column, Form, Sentence, Signing, Table
from commandpost.reports.framing import framed, phrases
from commandpost.reports.phrases import number
from commandpost.reports.sections import paragraph

if TYPE_CHECKING:
    from commandpost.domain.figures_matter import RetypedPlace, RetypedRow, RetypingMatter
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases


def draft(matter: RetypingMatter) -> Draft:
    """The sheet, block by block."""
    say = phrases(matter.frame)
    tell = say.words
    blocks: tuple[Block, ...] = (
        _lead(matter, say),
        *(_place(place, say) for place in matter.places),
        Signing((tell("typed_by"), tell("typed_checked"))),
    )
    title = tell("title", subject=matter.subject)
    return framed(matter.frame, title, blocks, say, Form.SHEET)


def _lead(matter: RetypingMatter, say: Phrases) -> Block:
    tell = say.words
    keyed = tell("keyed_never")
    if matter.keyed_at is not None:
        keyed = tell("keyed", time=say.full(matter.keyed_at))
    lead = tell("lead", system=matter.system, time=say.full(matter.as_of))
    settled, silent = say.joined(matter.settled), say.joined(matter.silent)
    return paragraph(
        Sentence(lead, ("#system", "#as_of")),
        Sentence(keyed, ("#keyed_at",)),
        Sentence("" if matter.places else tell("nothing"), ("#places",)),
        Sentence(tell("lives") if matter.lives else "", ("#lives",)),
        Sentence(tell("settled", places=settled) if settled else "", ("#settled",)),
        Sentence(tell("silent", places=silent) if silent else "", ("#silent",)),
        Sentence(tell("source", source=matter.source), ("#source",)),
    )


def _place(place: RetypedPlace, say: Phrases) -> Table:
    tell = say.words
    columns = (
        Column(tell("column_tick")),
        Column(tell("column_screen"), align=Align.LEFT),
        Column(tell("column_name"), align=Align.LEFT),
        Column(tell("column_unit")),
        Column(tell("column_now")),
        Column(tell("column_typed")),
        Column(tell("column_mark")),
    )
    rows = tuple(_row(row, say) for row in place.rows)
    return Table(tell("place", place=place.place, count=place.changes), columns, rows)


def _row(row: RetypedRow, say: Phrases) -> tuple[Cell, ...]:
    tell, changed = say.words, row.changed
    now = tell("unreported") if row.value is None else number(row.value)
    if row.unverified and row.value is not None:
        now += tell("unverified_mark")
    return (
        Cell(tell("tick") if changed else ""),
        Cell(row.screen),
        Cell(row.name, strong=changed),
        Cell(row.unit),
        Cell(now, strong=changed),
        Cell(tell("none") if row.typed is None else number(row.typed)),
        Cell(_mark(row, say), strong=changed),
    )


def _mark(row: RetypedRow, say: Phrases) -> str:
    if not row.changed:
        return ""
    if row.typed is None:
        return say.words("mark_new")
    return say.words("mark_withdrawn" if row.value is None else "mark_changed")
