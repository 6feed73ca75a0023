"""The verified figures (核报): what each figure is found to be, and what changed since the report.

The table of totals stands in it whatever changed; each change says from what to what, and why where
somebody gave the reason (FACTS 2.2). What is still unverified or unreported is said to be so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.reports import line_forms, sections
from commandpost.reports.blocks import Align, Cell, Column, Sentence, Table
from commandpost.reports.figures_table import totals_sentence
from commandpost.reports.phrases import bare, number

if TYPE_CHECKING:
    from commandpost.domain.situation import FigureColumn, Situation
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases


def draft(situation: Situation) -> Draft:
    """The verified figures of a situation."""
    say = sections.phrases(situation)

    def parts(_: tuple[Block, ...]) -> dict[str, tuple[Block, ...]]:
        told = totals_sentence(situation, say, only_changed=False)
        return {
            "impact": line_forms.impact(situation, say, told),
            "changes": _changes(situation, say),
            "method": sections.typed(situation, "method"),
            "next": sections.next_steps(situation, say),
            "earlier": sections.earlier(situation, say),
            "reporting": sections.reporting(situation.deadlines, situation, say),
        }

    title = say.words("title", incident=situation.incident.title)
    blocks = (_opening(situation, say), *line_forms.laid_out(situation, say, parts))
    return sections.assembled(situation, title, blocks, say)


def _opening(situation: Situation, say: Phrases) -> Block:
    stable = situation.incident.stable_at
    told = say.words("stable", time=say.full(stable)) if stable is not None else ""
    cites = sections.citation(situation, say).sentences
    return sections.paragraph(*cites, Sentence(told, ("#incident.stable_at",)))


def _changes(situation: Situation, say: Phrases) -> tuple[Block, ...]:
    """Each figure that is not what the last report told, in words and in a table."""
    if situation.previous is None:
        return ()
    columns = situation.figures.columns
    moved = tuple(c for c in columns if c.total != c.before)
    if not moved:
        return (sections.paragraph(Sentence(say.words("changes_none"), ("#figures",))),)
    behind = dict.fromkeys(entry for column in moved for entry in column.entries)
    lead = say.words("changes", serial=situation.previous.serial, items=_items(moved, say))
    return (sections.paragraph(Sentence(lead, ("#figures", *behind))), _table(moved, say))


def _items(moved: tuple[FigureColumn, ...], say: Phrases) -> str:
    told = []
    for column in moved:
        then, now = _amount(column.before, column, say), _amount(column.total, column, say)
        told.append(say.words("change", name=column.name, then=then, now=now))
    return say.words("item_join").join(told)


def _table(moved: tuple[FigureColumn, ...], say: Phrases) -> Table:
    tell = say.words
    heads = ("change_name", "change_unit", "change_then", "change_now", "change_by", "change_why")
    columns = tuple(
        Column(tell(head), align=Align.LEFT if head in ("change_name", "change_why") else align)
        for head in heads
        for align in (Align.CENTRE,)
    )
    rows = tuple(
        (
            Cell(column.name),
            Cell(column.unit),
            Cell(_bare_amount(column.before, say)),
            Cell(_bare_amount(column.total, say), strong=True),
            Cell(_by(column)),
            Cell("；".join(bare(reason) for reason in column.reasons) or tell("change_no_reason")),
        )
        for column in moved
    )
    return Table(tell("change_caption"), columns, rows)


def _by(column: FigureColumn) -> str:
    """``+1``, ``-2``; nothing where one of the two was never reported."""
    if column.before is None or column.total is None:
        return ""
    by = column.total - column.before
    return f"{'+' if by > 0 else '-'}{number(abs(by))}"


def _amount(value: float | None, column: FigureColumn, say: Phrases) -> str:
    return say.words("unreported") if value is None else f"{number(value)}{column.unit}"


def _bare_amount(value: float | None, say: Phrases) -> str:
    return say.words("unreported") if value is None else number(value)
