"""合订本: issued papers as they left, page for page, behind a list of contents, with bookmarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.reports import sheet
from commandpost.reports.blocks import (
    Align,
    Cell,
    Column,
    Facts,
    Form,
    Paragraph,
    Sentence,
    Table,
)
from commandpost.reports.framing import framed, phrases
from commandpost.reports.pdf_binding import Part, bound_pdf
from commandpost.reports.preview import page_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.bound import Binding
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases

_PASSES = 4
"""So often the contents are set at most: their own length moves the numbers in them."""


def bind(binding: Binding) -> tuple[bytes, int]:
    """The bound PDF and its pages; the same papers at the same moment give the same bytes."""
    counts = [page_count(paper.pdf) for paper in binding.papers]
    own = 1
    for _ in range(_PASSES):
        draft = contents(binding, counts, own)
        listed, pages, _lost = sheet.typeset(draft)
        if pages == own:
            break
        own = pages
    say = phrases(binding.frame)
    papers = [Part(f"{paper.serial} {paper.title}".strip(), paper.pdf) for paper in binding.papers]
    title = say.words("title", about=binding.about)
    whole = bound_pdf((Part(say.words("contents"), listed), *papers), title)
    return whole, own + sum(counts)


def contents(binding: Binding, counts: Sequence[int], own: int) -> Draft:
    """The pages before the papers: what is in the file and on which page it begins."""
    say = phrases(binding.frame)
    tell = say.words
    blocks: list[Block] = [_facts(binding, sum(counts), say), _listed(binding, counts, own, say)]
    if binding.unused:
        blocks.append(_unused(binding, say))
    blocks.append(Paragraph((Sentence(tell("note"), ("#papers",)),)))
    title = tell("title", about=binding.about)
    return framed(binding.frame, title, tuple(blocks), say, form=Form.SHEET)


def _facts(binding: Binding, pages: int, say: Phrases) -> Facts:
    tell = say.words
    void = sum(bool(one.reason) for one in binding.unused)
    counts = tell("counts", papers=len(binding.papers), pages=pages, void=void)
    return Facts((), ((tell("about"), binding.about), (tell("holds"), counts)))


def _listed(binding: Binding, counts: Sequence[int], own: int, say: Phrases) -> Table:
    tell = say.words
    columns = (
        Column(tell("number")),
        Column(tell("serial"), align=Align.LEFT),
        Column(tell("paper"), align=Align.LEFT, share=0.4),
        Column(tell("left")),
        Column(tell("pages")),
        Column(tell("page")),
    )
    rows, page = [], own + 1
    for number, (paper, count) in enumerate(zip(binding.papers, counts, strict=True), 1):
        title = paper.title
        if paper.replaced_by:
            title = tell("replaced", title=title, by=paper.replaced_by)
        texts = (str(number), paper.serial, title, say.short(paper.left_at), str(count), str(page))
        rows.append(tuple(Cell(text) for text in texts))
        page += count
    return Table(tell("contents"), columns, tuple(rows))


def _unused(binding: Binding, say: Phrases) -> Table:
    tell = say.words
    columns = (
        Column(tell("serial"), align=Align.LEFT),
        Column(tell("paper"), align=Align.LEFT),
        Column(tell("taken")),
        Column(tell("state"), align=Align.LEFT, share=0.3),
    )
    rows = tuple(
        (
            Cell(one.serial),
            Cell(one.title),
            Cell(say.short(one.at)),
            Cell(tell("void", reason=one.reason) if one.reason else tell("held"), strong=True),
        )
        for one in binding.unused
    )
    return Table(tell("unused"), columns, rows)
