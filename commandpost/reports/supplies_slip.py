"""救灾物资调拨（出库、入库）单: goods, quantity, store and what is left there; both sides sign."""

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
from commandpost.reports.phrases import number

if TYPE_CHECKING:
    from commandpost.domain.supplies_matter import SuppliesMatter, SupplyRow
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases


def draft(matter: SuppliesMatter) -> Draft:
    """The slip; goods beyond the stock are marked, and what is missing is said."""
    say = phrases(matter.frame)
    tell = say.words
    way = "in" if matter.inward else "out"
    posts = ("giver", "taker", "carrier") if not matter.inward else ("returner", "keeper")
    signer = tell("approver", name=matter.frame.signatories.signer)
    blocks: tuple[Block, ...] = (
        Facts(
            (
                (tell("about"), matter.about),
                (tell("way"), tell(f"way_{way}")),
                (tell(f"to_{way}"), matter.to or tell("not_said")),
                (tell("purpose"), matter.purpose or tell("not_said")),
            )
        ),
        _goods(matter, say, way),
        *(_shortage(row, say) for row in matter.short),
        Heading(tell("head_signing")),
        Signing((signer, *(tell(post) for post in posts))),
    )
    return framed(matter.frame, tell(f"title_{way}"), blocks, say, Form.SHEET)


def _goods(matter: SuppliesMatter, say: Phrases, way: str) -> Table:
    tell = say.words
    heads = ("column_name", "column_spec", "column_unit", f"column_number_{way}")
    columns = (
        Column(tell("column_place")),
        *(
            Column(tell(head), align=Align.LEFT if "name" in head else Align.CENTRE)
            for head in heads
        ),
        Column(tell("column_store"), align=Align.LEFT),
        Column(tell("column_held")),
        Column(tell("column_after")),
    )
    rows = tuple(_row(at, row, matter, say) for at, row in enumerate(matter.rows, 1))
    notes = (tell("note_unknown"),) if any(not row.known for row in matter.rows) else ()
    return Table(tell(f"caption_{way}"), columns, rows or (_empty(len(columns)),), notes)


def _row(at: int, row: SupplyRow, matter: SuppliesMatter, say: Phrases) -> tuple[Cell, ...]:
    tell = say.words
    asked = number(row.number) if row.number is not None else tell("to_fill")
    store = row.store or tell("not_said")
    after = matter.after(row)
    unmarked = row.name if row.known else tell("unknown", name=row.name)
    return (
        Cell(str(at)),
        Cell(unmarked),
        Cell(row.spec),
        Cell(row.unit),
        Cell(asked, strong=row in matter.short),
        Cell(f"{store}（{row.keeper}）" if row.keeper else store),
        Cell(number(row.held) if row.held is not None else tell("not_counted")),
        Cell(number(after) if after is not None else tell("not_counted")),
    )


def _empty(columns: int) -> tuple[Cell, ...]:
    return (Cell("1"), *(Cell("") for _ in range(columns - 1)))


def _shortage(row: SupplyRow, say: Phrases) -> Paragraph:
    """What the store does not have is asked for elsewhere: the slip says how much."""
    words = say.words(
        "short",
        name=row.name,
        store=row.store,
        held=number(row.held or 0.0),
        short=number(row.short),
        unit=row.unit,
    )
    return Paragraph((Sentence(words, ("#items",)),))
