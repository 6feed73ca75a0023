"""转移避险整点快报: one page that a leader reads across a table, in the largest type that fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.metrics import DONE, DUE, LIFELINES, REFUSED
from commandpost.domain.picture_spec import Progress, ProgressRow
from commandpost.domain.times import hhmm
from commandpost.reports import page
from commandpost.reports.blocks import Align, Cell, Column, Form, Picture, Sentence, Table
from commandpost.reports.framing import framed, phrases
from commandpost.reports.para import measure
from commandpost.reports.parts import SMALL_BODY
from commandpost.reports.phrases import number, stopped
from commandpost.reports.sections import paragraph
from commandpost.reports.words import words

if TYPE_CHECKING:
    from commandpost.domain.figures_matter import HourlyMatter
    from commandpost.domain.situation import FigureRow
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases

BIG = 16.0
LEAST = 7.5
ROW = 1.5
"""A row's height in its type size, with its padding."""
BAR = 52.0
AROUND = 190.0
"""Title, bar, captions and notes take so much of the page."""


def draft(matter: HourlyMatter) -> Draft:
    """The board, block by block."""
    say = phrases(matter.frame)
    title = say.words("title", subject=matter.subject, time=_hour(matter, say))
    blocks: list[Block] = []
    bar = _bar(matter, say)
    if not bar.empty:
        blocks.append(Picture(bar, BAR))
    if not any(column.total is not None for column in matter.figures.columns):
        none = say.words("none", time=say.full(matter.hour))
        blocks.append(paragraph(Sentence(none, ("#figures",))))
    note = stopped(" ".join(matter.note.split()))
    if note:
        blocks.append(paragraph(Sentence(note, ("#note",))))
    blocks.append(_table(matter, say, note))
    return framed(matter.frame, title, tuple(blocks), say, Form.SHEET)


def _hour(matter: HourlyMatter, say: Phrases) -> str:
    """``11月23日3时``: no minutes at a whole hour."""
    return say.short(matter.hour).removesuffix("00分")


def _bar(matter: HourlyMatter, say: Phrases) -> Progress:
    due, done, refused = _both(matter)
    states = tuple(words("pictures")(f"state_{s}") for s in ("moved", "refused", "left"))
    rows: tuple[ProgressRow, ...] = ()
    if due is not None and done is not None:
        left = max(due - done - refused, 0)
        rows = (ProgressRow(say.words("whole"), (done, refused, left)),)
    return Progress(say.words("picture"), say.words("people"), states, rows)


def _table(matter: HourlyMatter, say: Phrases, note: str) -> Table:
    tell = say.words
    heads = ("due", "done", "refused", "rate", "road", "power", "network", "water", "time")
    columns = (
        Column(tell("column_place"), align=Align.LEFT),
        *(Column(tell(f"column_{head}")) for head in heads),
    )
    rows = (_totals(matter, say), *(_row(matter, row, say) for row in matter.figures.rows))
    return Table(
        tell("caption", time=say.full(matter.hour)),
        columns,
        rows,
        _notes(matter, say, rows),
        size=_size(len(rows), note),
    )


def _size(rows: int, note: str) -> float:
    """The largest type in which everything stands on one page."""
    lines = -(-measure(note, SMALL_BODY.role, SMALL_BODY.size) // page.SHEET.width)
    room = page.SHEET.height - AROUND - lines * SMALL_BODY.leading
    return max(min(BIG, room / ((rows + 2) * ROW)), LEAST)


def _totals(matter: HourlyMatter, say: Phrases) -> tuple[Cell, ...]:
    columns = matter.figures.columns
    values = tuple(column.total for column in columns)
    doubtful = tuple(column.unverified for column in columns)
    due, done, _ = _both(matter)
    cells = _cells(matter, values, doubtful, say)
    cells[3] = _rate(due, done, say)
    time = hhmm(matter.hour, matter.frame.offset)
    return tuple(Cell(text, strong=True) for text in (say.words("total"), *cells, time))


def _both(matter: HourlyMatter) -> tuple[float | None, float | None, float]:
    """应转, 已转 and 拒转 in the townships that told the first two."""
    told = [three for three in _evacuations(matter) if None not in three[:2]]
    if not told:
        return None, None, 0
    due, done, refused = (sum(three[at] or 0 for three in told) for at in range(3))
    return due, done, refused


def _evacuations(matter: HourlyMatter) -> list[tuple[float | None, ...]]:
    """应转, 已转 and 拒转 of each township."""
    metrics = [column.metric for column in matter.figures.columns]
    rows = (dict(zip(metrics, row.values, strict=False)) for row in matter.figures.rows)
    return [tuple(row.get(metric) for metric in (DUE, DONE, REFUSED)) for row in rows]


def _row(matter: HourlyMatter, row: FigureRow, say: Phrases) -> tuple[Cell, ...]:
    cells = _cells(matter, row.values, row.unverified, say)
    time = hhmm(row.as_of, matter.frame.offset) if row.as_of is not None else ""
    if row.as_of is not None and matter.hour - row.as_of > 24 * 3_600_000:
        time = say.short(row.as_of)
    return (Cell(row.place), *map(Cell, cells), Cell(time or say.words("none_mark")))


def _cells(
    matter: HourlyMatter, values: tuple[float | None, ...], doubtful: tuple[bool, ...], say: Phrases
) -> list[str]:
    metrics = [column.metric for column in matter.figures.columns]
    told = dict(zip(metrics, values, strict=False))
    marks = dict(zip(metrics, doubtful, strict=False))
    out = [_value(told.get(m), marks.get(m, False), say) for m in (DUE, DONE, REFUSED)]
    out.append(_rate(told.get(DUE), told.get(DONE), say))
    for cut, restored in LIFELINES:
        text = _value(told.get(cut), marks.get(cut, False), say)
        back = told.get(restored)
        if back is not None:
            text = say.words("restored", value=text, restored=number(back))
        out.append(text)
    return out


def _value(value: float | None, doubtful: bool, say: Phrases) -> str:
    if value is None:
        return say.words("unreported")
    return number(value) + (say.words("unverified_mark") if doubtful else "")


def _rate(due: float | None, done: float | None, say: Phrases) -> str:
    """Rounded down: 99.6 % is not everybody."""
    if due is None or done is None or due <= 0:
        return say.words("none_mark")
    return say.words("rate", percent=int(done * 100 // due))


def _notes(
    matter: HourlyMatter, say: Phrases, rows: tuple[tuple[Cell, ...], ...]
) -> tuple[str, ...]:
    tell = say.words
    texts = [cell.text for row in rows for cell in row[1:]]
    notes = [tell("note_units")]
    pairs = [three[:2] for three in _evacuations(matter)]
    both = sum(1 for pair in pairs if None not in pair)
    either = any(pair.count(None) == 1 for pair in pairs)
    if both and either:
        notes.append(tell("note_rate", count=both))
    if any(tell("unreported") in text for text in texts):
        notes.append(tell("note_unreported"))
    if any(tell("unverified_mark") in text for text in texts):
        notes.append(tell("note_unverified"))
    return ("".join(notes),)
