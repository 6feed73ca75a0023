"""情况通报（对外）: what the public may read; approved before it leaves (FACTS 0 rule 17).

No names, no numbers of the office, no instructions; every figure was approved, and one that is not
verified is 初步.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from commandpost.domain.leader_message import short_name
from commandpost.reports import sections
from commandpost.reports.blocks import Imprint, Paragraph, Sentence
from commandpost.reports.framing import framed, phrases
from commandpost.reports.phrases import number, stopped

if TYPE_CHECKING:
    from commandpost.domain.public_matter import PublicFigure, PublicMatter
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases


def draft(matter: PublicMatter) -> Draft:
    """The notice, block by block."""
    say = phrases(matter.frame)
    tell, top = say.words, matter.frame.letterhead
    blocks: tuple[Block, ...] = (
        _opening(matter, say),
        *_responses(matter, say),
        *_written(matter.actions, "#actions"),
        *_written(matter.advice, "#advice"),
        Paragraph((Sentence(tell("closing"), ("#figures",)),)),
    )
    head = matter.head or tell("head", region=top.region or top.issuer)
    title = tell("title", place=matter.place, hazard=matter.hazard)
    made = framed(matter.frame, title, blocks, say, head=head)
    office = Imprint((), (), (), top.issuer, tell("printed", date=say.date(matter.frame.taken_at)))
    return replace(made, issuer="", issued="", urgency="", imprint=office)


def _opening(matter: PublicMatter, say: Phrases) -> Paragraph:
    tell = say.words
    key = {"true": "happened", "false": "untrue"}.get(matter.verification, "reported")
    time = say.full(matter.happened_at) if matter.happened_known else say.date(matter.happened_at)
    told = tell(key, time=time, place=matter.place, hazard=matter.hazard)
    sentences = [Sentence(told, ("#incident",))]
    if matter.verification != "false":
        sentences.append(_figures(matter, say))
    return sections.paragraph(*sentences)


def _figures(matter: PublicMatter, say: Phrases) -> Sentence:
    figures, tell = matter.figures, say.words
    if not figures.cells:
        return Sentence(tell("figures_later"), ("#figures",))
    key = "figures_first" if any(c.unverified for c in figures.cells) else "figures_checked"
    items = tell("item_join").join(_item(cell, say) for cell in figures.cells)
    behind = dict.fromkeys(("#figures", *(e for cell in figures.cells for e in cell.entries)))
    return Sentence(tell(key, time=say.full(figures.as_of), items=items), tuple(behind))


def _item(cell: PublicFigure, say: Phrases) -> str:
    key = "public_item_first" if cell.unverified else "public_item"
    return say.words(
        key, name=short_name(cell.name, cell.unit), value=number(cell.value), unit=cell.unit
    )


def _responses(matter: PublicMatter, say: Phrases) -> tuple[Block, ...]:
    """Since when and where; who approved it and why stays inside."""
    bare = tuple(replace(one, approved_by="", basis=()) for one in matter.responses)
    told = sections.responses(bare, say, standing=False, whole=True)
    return (Paragraph(told),) if told else ()


def _written(text: str, behind: str) -> tuple[Block, ...]:
    lines = (line.strip() for line in text.splitlines())
    return tuple(Paragraph((Sentence(stopped(line), (behind,)),)) for line in lines if line)
