"""The figures of a report: the sentence of totals and the table township × indicator.

未报 is never 0 (DESIGN 5); a total says which places are missing from it; unverified figures are
marked 待核; what leaves the house names its 口径 (FACTS 0b).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from commandpost.reports.blocks import Align, Cell, Column, Sentence, Table
from commandpost.reports.phrases import number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.situation import CitedPaper, FigureColumn, FigureRow, FigureTable
    from commandpost.reports.phrases import Phrases

_COLUMNS_AT_MOST = 10


class Told(Protocol):
    """Whatever has figures to tell: a situation, or the matter of a bulletin."""

    @property
    def figures(self) -> FigureTable:
        """Township × indicator."""
        ...

    @property
    def ordinal(self) -> int:
        """How many papers of the kind came before."""
        ...

    @property
    def previous(self) -> CitedPaper | None:
        """The last of them."""
        ...


def totals_sentence(situation: Told, say: Phrases, *, only_changed: bool) -> Sentence:
    """What the totals say, in one sentence; a follow-up names only those that changed."""
    figures = situation.figures
    words, time = say.words, say.full(figures.as_of)
    columns = [c for c in figures.columns if c.changed or not only_changed]
    if all(column.total is None for column in figures.columns):
        return Sentence(words("figures_none", time=time), ("#figures",))
    if not columns:
        return Sentence(words("figures_unchanged", time=time), ("#figures",))
    told = [_item(c, say, moved=only_changed) for c in columns if c.total is not None]
    silent = [column.name for column in columns if column.total is None]
    if silent:
        told.append(words("items_unreported", names=say.joined(silent)))
    doubtful = any(column.unverified for column in columns if column.total is not None)
    key = "figures_unverified" if doubtful else "figures_verified"
    behind = dict.fromkeys(entry for column in columns for entry in column.entries)
    items = words("item_join").join(told)
    return Sentence(words(key, time=time, items=items), ("#figures", *behind))


def agreed_sentence(situation: Told, say: Phrases) -> Sentence:
    """口径 in a sentence, for a paper that prints no table."""
    has = any(column.total is not None for column in situation.figures.columns)
    return Sentence(_approval(situation, say) if has else "", ("#figures.agreed",))


def figure_tables(situation: Told, say: Phrases) -> tuple[Table, ...]:
    """The table, in parts side by side when there are more indicators than a page is wide."""
    figures = situation.figures
    if not figures.columns:
        return ()
    count = len(figures.columns)
    parts = -(-count // _COLUMNS_AT_MOST)
    size = -(-count // parts)
    caption = say.words("figures_caption", time=say.full(figures.as_of))
    spans = [range(at, min(at + size, count)) for at in range(0, count, size)]
    return tuple(
        figure_part(
            situation,
            say,
            span,
            caption
            if parts == 1
            else say.words("figures_part", caption=caption, part=nth, parts=len(spans)),
        )
        for nth, span in enumerate(spans, 1)
    )


def _item(column: FigureColumn, say: Phrases, *, moved: bool = False) -> str:
    """``因灾死亡人口约3人（待核；较上期增加1人）``."""
    words, notes = say.words, []
    if column.unverified:
        notes.append(words("item_note_unverified"))
    if moved and column.before is not None and column.total != column.before:
        by = (column.total or 0) - column.before
        key = "item_note_more" if by > 0 else "item_note_less"
        notes.append(words(key, by=number(abs(by)), unit=column.unit))
    if column.missing:
        notes.append(words("item_note_missing", places=say.few(column.missing)))
    told = words("item_notes", notes=words("item_note_join").join(notes)) if notes else ""
    key, value = "item_unverified" if column.unverified else "item", number(column.total or 0)
    return words(key, name=column.name, value=value, unit=column.unit, notes=told)


def figure_part(
    situation: Told, say: Phrases, span: Sequence[int], caption: str, units: str = ""
) -> Table:
    """Some of the columns as a table; ``units`` heads a row of their units of its own."""
    words, figures = say.words, situation.figures
    columns = [figures.columns[at] for at in span]
    marks = _missing_marks(columns)
    heads = [Column(words("column_place"), align=Align.LEFT)]
    heads += [Column(c.name, c.unit if units or not c.unit else f"（{c.unit}）") for c in columns]
    totals = [Cell(words("total"), strong=True)]
    for column in columns:
        mark = marks.get(column.missing, "") if column.total is not None else ""
        changed = column.changed and situation.ordinal > 0
        text = _value(column.total, say, unverified=column.unverified, changed=changed)
        totals.append(Cell(f"{text} {mark}" if mark else text, strong=True))
    rows = [_row(situation, row, span, say) for row in figures.rows]
    table = (tuple(totals), *rows)
    notes = _notes(situation, say, columns, table)
    return Table(caption, tuple(heads), table, notes, units)


def _row(situation: Told, row: FigureRow, span: Sequence[int], say: Phrases) -> tuple[Cell, ...]:
    cells = [Cell(row.place)]
    for at in span:
        value = row.values[at] if at < len(row.values) else None
        doubtful = row.unverified[at] if at < len(row.unverified) else False
        changed = situation.figures.columns[at].changed and _since_previous(situation, row)
        cells.append(Cell(_value(value, say, unverified=doubtful, changed=changed)))
    return tuple(cells)


def _since_previous(situation: Told, row: FigureRow) -> bool:
    previous = situation.previous
    return (
        situation.ordinal > 0
        and previous is not None
        and row.as_of is not None
        and row.as_of > previous.issued_at
    )


def _value(value: float | None, say: Phrases, *, unverified: bool, changed: bool) -> str:
    if value is None:
        return say.words("unreported")
    mark = say.words("changed_mark") if changed else ""
    return mark + number(value) + (say.words("unverified_mark") if unverified else "")


def _missing_marks(columns: Sequence[FigureColumn]) -> dict[tuple[str, ...], str]:
    """①, ② … for each set of places missing from a total; the notes say which they are."""
    sets = dict.fromkeys(c.missing for c in columns if c.missing and c.total is not None)
    return {missing: chr(0x2460 + at) for at, missing in enumerate(sets)}


def _notes(
    situation: Told,
    say: Phrases,
    columns: Sequence[FigureColumn],
    rows: tuple[tuple[Cell, ...], ...],
) -> tuple[str, ...]:
    words = say.words
    texts = [cell.text for row in rows for cell in row[1:]]
    notes = []
    for missing, mark in _missing_marks(columns).items():
        names = say.joined(
            [c.name for c in columns if c.missing == missing and c.total is not None]
        )
        notes.append(words("note_missing", mark=mark, names=names, places=say.joined(missing)))
    legend = words("note_unreported") if words("unreported") in texts else ""
    if any(words("unverified_mark") in text for text in texts):
        legend += words("note_unverified")
    if any(text.startswith(words("changed_mark")) for text in texts):
        previous = situation.previous
        named = previous is not None and previous.serial
        key = "note_changed" if named else "note_changed_unnamed"
        legend += words(key, serial=previous.serial if previous else "")
    return tuple(note for note in (*notes, legend, _approval(situation, say)) if note)


def _approval(situation: Told, say: Phrases) -> str:
    """口径: as of when and by whom approved, what has moved since, or plainly by nobody."""
    figures, agreed, words = situation.figures, situation.figures.agreed, say.words
    if agreed is None:
        key = "approved" if figures.approved_by else "approved_nobody"
        return words(key, time=say.full(figures.as_of), approved_by=figures.approved_by)
    stand = say.full(agreed.stand_at)
    if not agreed.differs:
        return words("approved", time=stand, approved_by=agreed.approved_by)
    names = {column.metric: column for column in figures.columns}
    moved = [
        words("agreed_moved", name=c.name, before=_amount(then, say), after=_amount(now, say))
        for metric, then, now in agreed.differs
        for c in (names.get(metric),)
        if c is not None
    ]
    return words(
        "approved_then", time=stand, approved_by=agreed.approved_by, items=say.joined(moved)
    )


def _amount(value: float | None, say: Phrases) -> str:
    return say.words("unreported") if value is None else number(value)
